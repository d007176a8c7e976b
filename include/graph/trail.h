/*
 * graph/trail: where a story springs from. Chains of citations upstream of an
 * article, weighed; what all of its sources rest on; where chains end, and why;
 * circles. Pure.
 *
 * A step leads from a page to one that it cites. Its weight is 2^(-cost/10),
 * where the costs below add up:
 *
 *      0  origin        "first reported by": the author says so
 *      0  wire          the page carries an agency's copy
 *      3  attribution   (0.81) the author names who says it
 *     20  reference     (0.25) a link: most are background
 *     30  alternative   (0.13) the same told elsewhere, so beside the story, not above it
 *    +10  internal      (half) an outlet that links to itself mostly gives background
 *    +10  old           (half) surely a month older than what cites it: news is picked up within days
 *     +2  undated       (0.87) nobody can say which of the two came first
 *    +20  aside         (quarter) the citing page names another one as its origin, or is itself named
 *                       as an origin: what it attributes to others are details
 *
 * All but the date itself is no matter where the author names an origin. A source that is
 * surely younger than the page that cites it, or than the article, is not upstream.
 * "Surely" goes by what dates can mean: without a zone, any zone; a day, all of it; a page
 * that was modified before it was published, either date. A date in the future of the
 * fetch is no date. Two pages of one day are taken as plausible.
 *
 * The chain to a page is the one with the greatest product of its steps, of these the
 * shortest. The weight of a page as the place where the story springs from is
 *
 *     chain * (1 - the heaviest step that leads on from it)
 *
 * so a page that names its origin in turn has none, and one that only gives background
 * nearly all. The article takes part: what cites nothing of weight is its own origin. That
 * is a rule of thumb that can be followed by hand, no probability. Chains that weigh less
 * than TRAIL_FAINTEST are not followed.
 *
 * What it all rests on. Of each page only the citations that carry the story are followed:
 * those it names as origin (or the wire); else, unless it is named as an origin itself, those it
 * attributes to; else plain references to other outlets; else any. Where nothing
 * leads on, a way ends, and so it does in a circle that nothing leaves. A source rests on page
 * d when every way upstream from it, to whatever end, leads through d. That makes a tree
 * (dominators of the turned graph, with all ends joined in one root), and each source has one
 * uppermost such page: its ground. "5 of 6 sources trace back to one" says that these five have the
 * same ground; a source may be its own.
 *
 * Sources: Dijkstra 1959 (heaviest chains); Lengauer and Tarjan 1979 (dominators); Tarjan 1972
 * (circles); Itai and Rodeh 1978 (shortest circle).
 */
#ifndef GRAPH_TRAIL_H
#define GRAPH_TRAIL_H

#include "base/arena.h"
#include "graph.h"

#define TRAIL_NONE UINT32_MAX

/** Weights below are as good as none. */
#define TRAIL_FAINTEST 0.001

/** Of a chain, so many first and so many last steps are told. */
#define TRAIL_STEPS_TOLD 8

/** What is known of when a page was published. */
enum trail_dating {
	TRAIL_DATED,
	TRAIL_UNDATED,
	TRAIL_DATED_AHEAD,  /**< after it was fetched: not believed */
	TRAIL_DATES_CLASH,  /**< modified before it was published: it may be either */
};

/** Why no chain leads on from a page. */
enum trail_end {
	TRAIL_LEADS_ON,      /**< it has sources, but they weigh little */
	TRAIL_CITES_NOTHING,
	TRAIL_NOT_FETCHED,   /**< beyond the depth, or not wanted */
	TRAIL_NOT_READ,      /**< a document, picture or film, not a web page */
	TRAIL_NAMED,         /**< an outlet, named without a link */
	TRAIL_REFUSED,       /**< to a robot; a person may get further */
	TRAIL_WALLED,        /**< paywalled or registration: what stands behind was not read */
	TRAIL_DEAD,          /**< gone or unreachable */
	TRAIL_CIRCLE,        /**< its sources cite it back, and nothing leaves that circle */
	TRAIL_YOUNGER,       /**< all that it cites is younger */
};
#define TRAIL_END_COUNT 10

/** @return "leads_on", "cites_nothing" ...; static */
const char *trail_end_name(enum trail_end end);

/** @return the same in plain words: "it cites nothing further"; static */
const char *trail_end_tells(enum trail_end end);

/** @return "dated", "undated", "ahead", "clash"; static */
const char *trail_dating_name(enum trail_dating dating);

/** One step of a chain. */
struct trail_step {
	uint32_t page;    /**< node that it leads to */
	uint32_t edge;    /**< that it goes by; TRAIL_NONE: the wire */
	double   weight;  /**< of this step alone */
};

/** A page that the story may spring from, with the way there. */
struct trail_chain {
	uint32_t page;          /**< node; the article itself: no steps */
	double   weight, reach; /**< as the place it springs from; of the chain alone */
	uint32_t named;         /**< citations by other outlets, of all that the graph holds, that name it as the origin */
	enum trail_end end;
	uint32_t n_steps;
	const struct trail_step *steps;  /**< from the article on: n_told of them */
	uint32_t n_told;        /**< n_steps, or 2 * TRAIL_STEPS_TOLD: the first and the last ones */
};

/** A page that sources rest on. */
struct trail_ground {
	uint32_t page;       /**< node; of a circle the one that sources lead to first */
	uint32_t circle;     /**< pages of the closed circle that it stands for; 0: it stands alone */
	uint32_t n_sources;  /**< of the article that rest on it, itself included */
};

/** A citation of what is surely younger than the page that cites it. */
struct trail_younger {
	uint32_t edge;
	bool     is_updated;  /**< the citing page says that it was modified then or later */
};

/** How much is wanted. */
struct trail_limits {
	uint32_t pages;  /**< looked at, the heaviest chains first; > 0 */
	uint32_t items;  /**< of each list below; the rest is counted */
};

/** The answer for one article. Lists lie in the arena; n_x counts all, n_x_told what the list holds. */
struct trail {
	uint32_t article;
	uint32_t n_sources;      /**< pages and outlets that it cites, but itself and what is younger */
	uint32_t n_pages;        /**< looked at, the article not counted */
	bool     is_whole;       /**< false: limits.pages was met */
	uint32_t ends[TRAIL_END_COUNT];  /**< pages looked at where chains end; LEADS_ON: 0 */
	const struct trail_chain   *chains;   /**< by weight, then steps, then URL */
	size_t   n_chains, n_chains_told;
	const struct trail_ground  *grounds;  /**< by sources, then URL */
	size_t   n_grounds, n_grounds_told;
	const struct trail_younger *younger;  /**< of the pages looked at, in that order */
	size_t   n_younger, n_younger_told;
	const uint32_t *circles;              /**< graph_node.circle of the pages looked at, in that order */
	size_t   n_circles, n_circles_told;
};

/** What all articles of a graph share: dates, weights, room to work in. One thread at a time. */
struct trails;

/** @param g  finished; borrowed. @return 0 or -ENOMEM */
int trails_new(struct trails **out, const struct graph *g);

/** Another one on the same graph, for another thread. @param of  borrowed, and no twin itself. @return 0 or -ENOMEM */
int  trails_twin(struct trails **out, const struct trails *of);

void trails_free(struct trails *t);

enum trail_dating trails_dating(const struct trails *t, uint32_t page);

/**
 * Trace one article upstream. Costs what it looks at, whatever the size of the graph.
 *
 * @param article  node
 * @param a        holds what @p out points to
 * @return 0, -ENOMEM or -EFBIG
 */
int trails_find(struct trails *t, uint32_t article, const struct trail_limits *limits, struct arena *a,
                struct trail *out);

/** A circle: pages that cite each other in a row. */
struct trail_circle {
	uint32_t        n_pages;   /**< that are in it at all */
	const uint32_t *shortest;  /**< nodes, each cites the next and the last the first; live as long as the trails */
	uint32_t        length;
	bool            is_sure;   /**< false: the search for a shorter one was given up */
};

/** @param circle  graph_node.circle, > 0. Worked out once, then known. @return 0 or -ENOMEM */
int trails_circle(struct trails *t, uint32_t circle, struct trail_circle *out);

#endif
