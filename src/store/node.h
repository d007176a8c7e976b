/*
 * node: a page's place in the crawl: who it is, how deep, does it wait.
 *
 * What a page is asked for, and when, follows from three facts of its row:
 * the last run that met it, its depth in that run, and the depth at which it
 * is queued. All changes of them go through here.
 */
#ifndef STORE_NODE_H
#define STORE_NODE_H

#include "db.h"

/** What is known of a page before its findings. Spans lie in the store's scratch. */
struct node {
	int64_t id;
	int64_t run;
	int64_t depth;
	int64_t queued;     /**< depth it waits at; NOT_QUEUED */
	int64_t turn;       /**< among those of its host */
	int64_t visit_run;  /**< 0: never visited */
	bool    is_exact;
	int     outcome;
	int     status;
	int64_t fetched;
	struct span url;
	struct span asked;
};

#define NOT_QUEUED (-1)

/** The max_depth of what is not to be asked for. */
#define NEVER_QUEUED (-1)

/** Pages whose depth may have to be lowered; zero it, free items. */
struct lowering {
	struct lowered { int64_t page, depth; } *items;  /* owned */
	size_t n, cap;
};

/** The page that @p url leads to: store_find() without the hops. @return 0, 1 when there is none, or < 0 */
int alias_find(struct store *s, struct span url, int64_t *page);

/** @return 0, 1 when there is no such page, or < 0 */
int node_load(struct store *s, int64_t id, struct node *out);

/** Write run, depth, queued and turn. */
int node_place(struct store *s, const struct node *n);

/** A new page with @p n's url, run, depth, queued and turn. Sets n->id. */
int node_add(struct store *s, struct node *n, struct span outlet);

/** Where and how deep a page is met. */
struct meeting {
	int64_t run;
	int64_t depth;
	int64_t max_depth;  /**< it is queued when no deeper; NEVER_QUEUED */
	int64_t turn;       /**< its place in the page that leads there; 0: the user does */
};

/**
 * A citation, or the user, leads to @p url: it becomes a page unless it is
 * one, is queued unless it was asked in this run, and comes up to @p m's depth.
 *
 * @param low  gets the page when what it cites must come up as well
 */
int node_meet(struct store *s, const struct meeting *m, struct span url, struct span outlet,
              struct lowering *low, int64_t *id);

/** Bring up what is cited by @p page, which now has @p depth. */
int node_lower_cited(struct store *s, int64_t run, int64_t page, int64_t depth, struct lowering *low);

/** Bring up all that is in @p low, and what they cite, and so on. */
int node_lower(struct store *s, int64_t run, int64_t max_depth, struct lowering *low);

#endif
