/*
 * Scripts -> nodes. A script that cJSON refuses is mended and tried again;
 * one that is still refused is skipped: other people's JSON is a gift.
 */

#include "jsonld.h"
#include "json_mend.h"
#include "plain.h"

#include <errno.h>
#include <stdlib.h>

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

/* Levels of arrays, @graph and mainEntity that are looked into. */
#define FLATTEN_DEPTH 6

/* Kinds of schema.org's types that tell something about an article, by what they end with. */
static const struct { struct span name; enum ld_type type; } types[] = {
	{ { "NewsArticle", 11 }, LD_ARTICLE },  /* and Reportage-, Analysis-, Opinion-, Review- ... */
	{ { "Article", 7 }, LD_ARTICLE },       /* and TechArticle, ScholarlyArticle, SatiricalArticle ... */
	{ { "BlogPosting", 11 }, LD_ARTICLE },  /* and LiveBlogPosting */
	{ { "SocialMediaPosting", 18 }, LD_ARTICLE },
	{ { "Report", 6 }, LD_ARTICLE },
	{ { "AdvertiserContentArticle", 24 }, LD_ARTICLE },
	{ { "CreativeWork", 12 }, LD_WORK },
	{ { "VideoObject", 11 }, LD_WORK },
	{ { "AudioObject", 11 }, LD_WORK },
	{ { "PodcastEpisode", 14 }, LD_WORK },
	{ { "Review", 6 }, LD_WORK },
	{ { "Recipe", 6 }, LD_WORK },
	{ { "WebPage", 7 }, LD_PAGE },
	{ { "ItemPage", 8 }, LD_PAGE },
	{ { "AboutPage", 9 }, LD_PAGE },
	{ { "FAQPage", 7 }, LD_PAGE },
	{ { "QAPage", 6 }, LD_PAGE },
};

/* "http://schema.org/Article", "schema:Article" -> "Article" */
static struct span bare_type(struct span s)
{
	for (size_t i = s.len; i > 0; i--)
		if (s.ptr[i - 1] == '/' || s.ptr[i - 1] == '#' || s.ptr[i - 1] == ':')
			return span_from(s, i);
	return s;
}

static bool iends(struct span s, struct span end)
{
	return s.len >= end.len && span_ieq(span_from(s, s.len - end.len), end);
}

static enum ld_type type_of(struct span name)
{
	for (size_t i = 0; i < COUNT(types); i++)
		if (iends(name, types[i].name))
			return types[i].type;
	return LD_OTHER;
}

static struct span string_of(const cJSON *item)
{
	return span_of(cJSON_IsString(item) ? item->valuestring : NULL);
}

/* First of a value that may be an array or stand alone, and the next; NULL behind the last. */
static const cJSON *first_of(const cJSON *value)
{
	return cJSON_IsArray(value) ? value->child : value;
}

static const cJSON *next_of(const cJSON *value, const cJSON *at)
{
	return cJSON_IsArray(value) ? at->next : NULL;
}

bool jsonld_is_a(const cJSON *object, struct span type)
{
	const cJSON *said = cJSON_GetObjectItem(object, "@type");

	for (const cJSON *t = first_of(said); t; t = next_of(said, t))
		if (span_ieq(bare_type(string_of(t)), type))
			return true;
	return false;
}

/* The most telling of an object's types. */
static void set_type(struct ld_node *node)
{
	const cJSON *said = cJSON_GetObjectItem(node->object, "@type");

	for (const cJSON *t = first_of(said); t; t = next_of(said, t)) {
		struct span  name = bare_type(string_of(t));
		enum ld_type type = type_of(name);

		if (type > node->type || (type && !node->type_name.len)) {
			node->type = type;
			node->type_name = name;
		}
	}
}

static void flatten(struct jsonld *ld, const cJSON *value, int depth)
{
	static const char *const inner[] = { "@graph", "mainEntity", "mainEntityOfPage" };
	struct ld_node          *node;

	if (depth > FLATTEN_DEPTH)
		return;
	if (cJSON_IsArray(value))
		for (const cJSON *item = value->child; item; item = item->next)
			flatten(ld, item, depth + 1);
	if (!cJSON_IsObject(value))
		return;
	if (ld->n_nodes == LD_NODES_MAX) {
		ld->is_cut = true;
		return;
	}
	node = &ld->nodes[ld->n_nodes];
	*node = (struct ld_node){ .object = value, .order = ld->n_nodes++ };
	node->id = string_of(cJSON_GetObjectItem(value, "@id"));
	set_type(node);
	for (size_t i = 0; i < COUNT(inner); i++)
		flatten(ld, cJSON_GetObjectItem(value, inner[i]), depth + 1);
}

/* Parse one value, and the ones that follow it; false when the first is refused. */
static bool parse_all(struct jsonld *ld, struct span s)
{
	bool is_any = false;

	while (s.len && ld->n_roots < LD_ROOTS_MAX) {
		const char *end = NULL;
		cJSON      *root = cJSON_ParseWithLengthOpts(s.ptr, s.len, &end, false);

		if (!root)
			break;
		ld->roots[ld->n_roots++] = root;
		is_any = true;
		s = span_from(s, (size_t)(end - s.ptr));
		while (s.len && (span_is_space(s.ptr[0]) || s.ptr[0] == ',' || s.ptr[0] == ';'))
			s = span_from(s, 1);
		if (!s.len || (s.ptr[0] != '{' && s.ptr[0] != '['))
			break;
	}
	return is_any;
}

/* cJSON refuses what is nested deeper than CJSON_NESTING_LIMIT. @param s  mended: its quotes are paired */
static bool is_too_deep(struct span s)
{
	bool   in_string = false;
	size_t depth = 0;

	for (size_t i = 0; i < s.len && depth <= CJSON_NESTING_LIMIT; i++) {
		if (in_string && s.ptr[i] == '\\')
			i++;
		else if (s.ptr[i] == '"')
			in_string = !in_string;
		else if (!in_string && (s.ptr[i] == '{' || s.ptr[i] == '['))
			depth++;
		else if (!in_string && (s.ptr[i] == '}' || s.ptr[i] == ']') && depth)
			depth--;
	}
	return depth > CJSON_NESTING_LIMIT;
}

/* cJSON does not tell lack of memory from bad JSON; the mender's buffer does. */
static int parse(struct jsonld *ld, struct span text)
{
	struct span s = json_unwrap(text);
	struct buf  mended;
	int         rc;

	if (!s.len || parse_all(ld, s))
		return 0;
	buf_init(&mended, 2 * s.len + 1024);
	json_mend(&mended, s);
	rc = buf_status(&mended);
	if (!rc && !parse_all(ld, buf_view(&mended)))
		ld->is_cut |= is_too_deep(buf_view(&mended));
	buf_free(&mended);
	return rc == -ENOMEM ? rc : 0;
}

int jsonld_open(struct jsonld *ld, const struct span *texts, size_t n)
{
	size_t left = PAGE_LD_MAX;
	int    rc = 0;

	ld->n_roots = ld->n_nodes = 0;
	ld->is_cut = false;
	for (size_t i = 0; i < n && !rc; i++) {
		if (texts[i].len > left || ld->n_roots == LD_ROOTS_MAX) {
			ld->is_cut = true;
			continue;
		}
		left -= texts[i].len;
		rc = parse(ld, texts[i]);
	}
	for (size_t i = 0; i < ld->n_roots; i++)
		flatten(ld, ld->roots[i], 0);
	return rc;
}

void jsonld_close(struct jsonld *ld)
{
	for (size_t i = 0; i < ld->n_roots; i++)
		cJSON_Delete(ld->roots[i]);
	ld->n_roots = ld->n_nodes = 0;
}

/* The node with this @id that says more than its @id. */
static const cJSON *by_id(const struct jsonld *ld, struct span id)
{
	for (size_t i = 0; id.len && i < ld->n_nodes; i++)
		if (ld->nodes[i].object->child->next && span_eq(ld->nodes[i].id, id))
			return ld->nodes[i].object;
	return NULL;
}

const cJSON *jsonld_meant(const struct jsonld *ld, const cJSON *value)
{
	const cJSON *meant = NULL;

	if (!value || cJSON_IsNull(value))
		return NULL;
	if (cJSON_IsObject(value) && value->child && !value->child->next)
		meant = by_id(ld, string_of(cJSON_GetObjectItem(value, "@id")));
	return meant ? meant : value;
}

const cJSON *jsonld_get(const struct jsonld *ld, const cJSON *object, const char *key)
{
	return jsonld_meant(ld, cJSON_GetObjectItem(object, key));
}

struct span jsonld_text(const cJSON *value)
{
	if (cJSON_IsArray(value))
		value = value->child;
	if (cJSON_IsObject(value))
		value = cJSON_GetObjectItem(value, "@value");
	return span_trim(string_of(value));
}

struct span jsonld_get_text(const struct jsonld *ld, const cJSON *object, const char *key)
{
	return jsonld_text(jsonld_get(ld, object, key));
}

/* --- which node is the page's own article --------------------------------- */

/* Host and path, so that http and https, www and not, "/" at the end and fragments are one. */
static struct span loose_url(struct span u)
{
	size_t at = span_find(u, SPAN("://"));

	if (at != SPAN_NONE && at < 8)
		u = span_from(u, at + 3);
	if (span_istarts(u, SPAN("www.")))
		u = span_from(u, 4);
	at = span_chr(u, '#');
	u = span_upto(u, at);
	while (u.len && u.ptr[u.len - 1] == '/')
		u.len--;
	return u;
}

/* Is one of the node's URLs one of the page's? */
static bool is_here(const struct jsonld *ld, const cJSON *o, const struct ld_hints *hints)
{
	static const char *const keys[] = { "url", "mainEntityOfPage", "@id" };

	for (size_t k = 0; k < COUNT(keys); k++) {
		const cJSON *value = jsonld_get(ld, o, keys[k]);
		struct span  said = jsonld_text(value);

		if (!said.len && cJSON_IsObject(value))
			said = string_of(cJSON_GetObjectItem(value, "@id"));
		if (!said.len && cJSON_IsObject(value))
			said = string_of(cJSON_GetObjectItem(value, "url"));
		said = loose_url(said);
		for (size_t i = 0; said.len && i < COUNT(hints->urls); i++) {
			struct span here = loose_url(hints->urls[i]);

			if (span_ieq(here, said) || (said.ptr[0] == '/' && span_ends(here, said)))
				return true;
		}
	}
	return false;
}

static bool is_titled_so(const struct jsonld *ld, const cJSON *o, const struct ld_hints *hints)
{
	static const char *const keys[] = { "headline", "name", "alternativeHeadline" };

	for (size_t k = 0; k < COUNT(keys); k++) {
		struct span said = jsonld_get_text(ld, o, keys[k]);

		for (size_t i = 0; said.len && i < COUNT(hints->titles); i++)
			if (plain_alike(said, hints->titles[i]))
				return true;
	}
	return false;
}

/* A work, such as a film, that is not what the page is about is not its article. */
static void rate(const struct jsonld *ld, struct ld_node *node, const struct ld_hints *hints)
{
	static const int of_type[] = { 0, 10, 30, 100 };

	if (node->type == LD_OTHER)
		return;
	node->is_matched = is_here(ld, node->object, hints) || is_titled_so(ld, node->object, hints);
	if (node->type == LD_WORK && !node->is_matched) {
		node->type = LD_OTHER;
		return;
	}
	node->score = of_type[node->type] + 80 * node->is_matched;
	node->score += jsonld_get(ld, node->object, "headline") ? 5 : 0;
	node->score += jsonld_get(ld, node->object, "datePublished") ? 5 : 0;
	node->score += jsonld_get(ld, node->object, "author") ? 3 : 0;
	node->score += jsonld_get(ld, node->object, "articleBody") ? 3 : 0;
}

/* By falling score; of two alike the one that stood first. */
static int by_score(const void *a, const void *b)
{
	const struct ld_node *x = a, *y = b;

	if (x->score != y->score)
		return y->score > x->score ? 1 : -1;
	return (x->order > y->order) - (x->order < y->order);
}

void jsonld_rank(struct jsonld *ld, const struct ld_hints *hints)
{
	for (size_t i = 0; i < ld->n_nodes; i++)
		rate(ld, &ld->nodes[i], hints);
	qsort(ld->nodes, ld->n_nodes, sizeof(ld->nodes[0]), by_score);
}

/* Several articles, none of them matched, are teasers of others. */
const struct ld_node *jsonld_article(const struct jsonld *ld)
{
	const struct ld_node *n = ld->nodes;

	if (ld->n_nodes && n[0].type >= LD_WORK &&
	    (n[0].is_matched || ld->n_nodes == 1 || n[1].type != LD_ARTICLE))
		return n;
	return NULL;
}

const struct ld_node *jsonld_page(const struct jsonld *ld)
{
	for (size_t i = 0; i < ld->n_nodes; i++)
		if (ld->nodes[i].type == LD_PAGE)
			return &ld->nodes[i];
	return NULL;
}
