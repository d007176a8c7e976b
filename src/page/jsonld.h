/*
 * jsonld: what a page's JSON-LD scripts say, as a flat list of nodes.
 * Private to room page.
 *
 *     scripts --mend--> cJSON --flatten--> nodes --rank--> the article's own
 *
 * A node is an object with an @type, found at the top, in an array, under
 * @graph or mainEntity. cJSON's copies live from jsonld_open() to
 * jsonld_close(); what is to stay is copied out of them.
 */
#ifndef PAGE_JSONLD_H
#define PAGE_JSONLD_H

#include "base/arena.h"
#include "base/span.h"
#include "page.h"

#include <cjson/cJSON.h>

#define LD_NODES_MAX 512
#define LD_ROOTS_MAX 64

/** How much a node's type says that it is an article. */
enum ld_type {
	LD_OTHER = 0,  /**< organisations, breadcrumbs ... */
	LD_PAGE,       /**< WebPage and kin: says of the page what may hold for the article */
	LD_WORK,       /**< CreativeWork, VideoObject ...: an article for want of one */
	LD_ARTICLE,
};

struct ld_node {
	const cJSON *object;
	enum ld_type type;
	struct span  id;         /**< its @id; may be empty; borrowed */
	struct span  type_name;  /**< the telling one of its @type, without schema.org; borrowed */
	size_t       order;      /**< among the nodes of the page */
	bool         is_matched; /**< set by jsonld_rank(): its URL or headline is the page's */
	int          score;      /**< set by jsonld_rank(); higher: more surely the page's own article */
};

struct jsonld {
	cJSON         *roots[LD_ROOTS_MAX];  /**< owned */
	size_t         n_roots;
	struct ld_node nodes[LD_NODES_MAX];  /**< in document order until ranked */
	size_t         n_nodes;
	bool           is_cut;               /**< a ceiling was met: bytes, nesting, nodes or roots */
};

/** What else is known of the page, to tell its article from teasers of others. */
struct ld_hints {
	struct span titles[3];  /**< h1, og:title, title */
	struct span urls[3];    /**< page, canonical, og:url; absolute, or empty */
};

/**
 * Read all scripts, PAGE_LD_MAX bytes of them at most.
 *
 * @param ld  close it also after an error
 * @return 0 or -ENOMEM
 */
int jsonld_open(struct jsonld *ld, const struct span *texts, size_t n);

/** Free cJSON's copies. */
void jsonld_close(struct jsonld *ld);

/** Score the nodes and sort them, the page's own article first. */
void jsonld_rank(struct jsonld *ld, const struct ld_hints *hints);

/** @return the page's own article by the ranking, or NULL */
const struct ld_node *jsonld_article(const struct jsonld *ld);

/** @return the best node that speaks of the page, or NULL */
const struct ld_node *jsonld_page(const struct jsonld *ld);

/**
 * @return the value of @p key, letter case aside; one that only refers to
 *         another node by @id is that node; NULL: none, or null
 */
const cJSON *jsonld_get(const struct jsonld *ld, const cJSON *object, const char *key);

/** @return @p value, or the node that it only refers to by @id; NULL for NULL and null */
const cJSON *jsonld_meant(const struct jsonld *ld, const cJSON *value);

/** @return the text of a string, of an object's @value, or of an array's first; borrowed; may be empty */
struct span jsonld_text(const cJSON *value);

/** @return text of @p key of @p object */
struct span jsonld_get_text(const struct jsonld *ld, const cJSON *object, const char *key);

/** @return true when one of the node's @type is @p type, letter case aside */
bool jsonld_is_a(const cJSON *object, struct span type);

/** Yes, no or unsaid in each spelling that schema.org's booleans come in. */
enum page_tri jsonld_tri(const cJSON *value);

/** As jsonld_tri(), for a microdata value. */
enum page_tri jsonld_tri_of(struct span s);

/**
 * Fill @p d from the ranked nodes: the page's own article, then other nodes
 * for the same article, then the page's node; the first that says something.
 * A WebPage alone gives no type.
 *
 * @return 0, -ENOMEM or -EFBIG (the arena's)
 */
int jsonld_declared(struct arena *a, const struct jsonld *ld, struct page_declared *d);

#endif
