/*
 * Where a story springs from. Rows name citations as "a>b:o" (o origin, a
 * attribution, r reference, l alternative; a capital: internal), dates as
 * "a=2020-02-12"; "a@b" says that a carries the copy of b.example, and "a>B:o" names
 * that outlet without a link. Pages are single letters, the article is a. Then 1,000 random
 * graphs against brute force.
 */

#include "../../src/graph/trails.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

/* --- dates ------------------------------------------------------------------------- */

/* Of two pages, as published[/modified][@fetched, days after 2020-02-01]: is the second surely younger? */
static const struct date_row {
	const char *name, *article, *source;
	bool        is_younger;
	enum trail_dating dating;  /* of the source */
} date_rows[] = {
	{ "a day later", "2020-02-12T09:00Z", "2020-02-13T09:00Z", true, TRAIL_DATED },
	{ "a second later", "2020-02-12T09:00:00Z", "2020-02-12T09:00:01Z", true, TRAIL_DATED },
	{ "the same second", "2020-02-12T09:00:00Z", "2020-02-12T09:00:00Z", false, TRAIL_DATED },
	{ "a second earlier", "2020-02-12T09:00:01Z", "2020-02-12T09:00:00Z", false, TRAIL_DATED },
	{ "later by the clock, earlier by the zone", "2020-02-12T09:00:00Z", "2020-02-12T12:00:00+08:00", false, TRAIL_DATED },
	{ "earlier by the clock, later by the zone", "2020-02-12T09:00:00Z", "2020-02-12T08:00:00-05:00", true, TRAIL_DATED },
	{ "a minute covers its seconds", "2020-02-12T09:00Z", "2020-02-12T09:00:59Z", false, TRAIL_DATED },
	{ "the same day", "2020-02-12", "2020-02-12T23:59Z", false, TRAIL_DATED },
	{ "the next day, somewhere still the same", "2020-02-12", "2020-02-13", false, TRAIL_DATED },
	{ "three days on, whatever the zone", "2020-02-12", "2020-02-15", true, TRAIL_DATED },
	{ "without a zone, within a day", "2020-02-12T09:00", "2020-02-13T09:00", false, TRAIL_DATED },
	{ "over a leap day", "2020-02-28T23:00:00Z", "2020-02-29T01:00:00Z", true, TRAIL_DATED },
	{ "over the new year", "2019-12-31T23:59:59Z", "2020-01-01T00:00:00Z", true, TRAIL_DATED },
	{ "before 1970", "1969-07-20T20:17:40Z", "1969-07-20T20:17:41Z", true, TRAIL_DATED },
	{ "the article undated", "", "2020-02-13", false, TRAIL_DATED },
	{ "the source undated", "2020-02-12", "", false, TRAIL_UNDATED },
	{ "no date", "2020-02-12", "last Tuesday", false, TRAIL_UNDATED },
	{ "no such month", "2020-02-12", "2020-13-13", false, TRAIL_UNDATED },
	{ "something behind it", "2020-02-12", "2020-03-13T09:00Zulu", false, TRAIL_UNDATED },
	{ "the article was modified, that is after it was there", "/2020-02-12T09:00Z", "2020-02-13T09:00Z", true, TRAIL_DATED },
	{ "the source was there when it was modified", "2020-02-12", "/2020-02-20", false, TRAIL_UNDATED },
	{ "dated after it was fetched", "2020-02-12T00:00Z", "2020-06-01T00:00Z@13", false, TRAIL_DATED_AHEAD },
	{ "a clock that is hours wrong", "2020-02-12T00:00Z", "2020-02-14T06:00Z@13", true, TRAIL_DATED },
	{ "modified before it was published: after both", "2020-02-01", "2020-02-20/2020-02-10", true, TRAIL_DATES_CLASH },
	{ "modified before it was published: between", "2020-02-15", "2020-02-20/2020-02-10", false, TRAIL_DATES_CLASH },
};

static struct store_page dated(const char *text)
{
	struct store_page p = { .is_done = true };
	struct span       s = span_of(text);
	size_t            at = span_chr(s, '@'), slash;

	if (at != SPAN_NONE)
		p.fetched = 1580515200 + 86400 * atoi(text + at + 1);
	s = span_upto(s, at);
	slash = span_chr(s, '/');
	p.published = span_upto(s, slash);
	p.modified = slash == SPAN_NONE ? SPAN("") : span_from(s, slash + 1);
	return p;
}

static void date_row_holds(void **state)
{
	const struct date_row *r = *state;
	struct store_page article = dated(r->article), source = dated(r->source);
	struct when a, s, modified;

	when_published(&article, &a, &modified);
	assert_int_equal(when_published(&source, &s, &modified), r->dating);
	assert_int_equal(s.first > a.last, r->is_younger);
}

/* --- stories ------------------------------------------------------------------------- */

static const struct row {
	const char *name, *graph;
	const char *chains;   /* page weight steps end, heaviest first */
	const char *grounds;  /* page:sources, "(n)": a circle of n */
	const char *younger;  /* citing>cited, '*': the citing page was modified since */
	uint32_t    n_sources;
} rows[] = {
	{ "no citations", "a", "a 1.00 - cites_nothing", "", "", 0 },
	{ "a page that cites itself", "a>a:o", "a 1.00 - cites_nothing", "", "", 0 },
	{ "a named origin takes it all", "a>b:o a>c:r", "b 1.00 b cites_nothing, c 0.05 c cites_nothing", "b:1 c:1", "", 2 },
	{ "dates that fit", "a=2020-02-12 b=2020-02-11 a>b:o", "b 1.00 b cites_nothing", "b:1", "", 1 },
	{ "background leaves the article its own origin", "a=2020-02-12 b=2020-02-11 a>b:r", "a 0.75 - leads_on, b 0.25 b cites_nothing", "b:1", "", 1 },
	{ "old background weighs half", "a=2020-02-12 b=2019-02-11 a>b:r", "a 0.88 - leads_on, b 0.12 b cites_nothing", "b:1", "", 1 },
	{ "an old origin does not", "a=2020-02-12 b=2019-02-11 a>b:o", "b 1.00 b cites_nothing", "b:1", "", 1 },
	{ "its own outlet weighs half", "a=2020-02-12 b=2020-02-11 a>b:R", "a 0.88 - leads_on, b 0.12 b cites_nothing", "b:1", "", 1 },
	{ "an origin of its own outlet does not", "a=2020-02-12 b=2020-02-11 a>b:O", "b 1.00 b cites_nothing", "b:1", "", 1 },
	{ "attribution upon attribution", "a=2020-02-12 b=2020-02-11 c=2020-02-10 a>b:a b>c:a",
	  "c 0.66 bc cites_nothing, a 0.19 - leads_on, b 0.15 b leads_on", "c:1", "", 1 },
	{ "who is named as the origin keeps it, though it attributes details", "a=2020-02-12 b=2020-02-11 c=2020-02-10 a>b:o b>c:a",
	  "b 0.80 b leads_on, c 0.20 bc cites_nothing", "b:1", "", 1 },
	{ "an origin that names one in turn", "a=2020-02-12 b=2020-02-11 c=2020-02-10 a>b:o b>c:o", "c 1.00 bc cites_nothing", "c:1", "", 1 },
	{ "the shorter of two chains that weigh the same", "a=2020-02-12 b=2020-02-11 c=2020-02-10 a>b:o a>c:o b>c:o", "c 1.00 c cites_nothing", "c:2", "", 2 },
	{ "the heavier, though longer", "a=2020-02-12 b=2020-02-11 c=2020-02-10 a>b:o a>c:r b>c:o", "c 1.00 bc cites_nothing", "c:2", "", 2 },
	{ "of parallel citations the heaviest", "a=2020-02-12 b=2020-02-11 a>b:r a>b:o", "b 1.00 b cites_nothing", "b:1", "", 1 },
	{ "younger is not upstream", "a=2020-02-12T09:00Z b=2020-02-13T09:00Z a>b:o", "a 1.00 - younger", "", "a>b", 0 },
	{ "the article says that it was updated", "a=2020-02-12T09:00Z/2020-02-14T09:00Z b=2020-02-13T09:00Z a>b:o", "a 1.00 - younger", "", "a>b*", 0 },
	{ "younger than the article, by way of an undated page", "a=2020-02-12 c=2020-03-13 a>b:a b>c:o", "b 0.71 b younger, a 0.29 - leads_on", "b:1", "", 1 },
	{ "two that name each other", "a=2020-02-12 a>b:o b>a:o", "a 1.00 - circle, b 1.00 b circle", "b(2):1", "", 1 },
	{ "a circle that something leaves", "a=2020-02-12 b=2020-02-11 c=2020-02-11 d=2020-02-10 a>b:o b>c:o c>b:o c>d:o", "d 1.00 bcd cites_nothing", "d:1", "", 1 },
	{ "a circle that nothing leaves", "a=2020-02-12 b=2020-02-11 c=2020-02-11 a>b:o b>c:o c>b:o", "b 1.00 b circle, c 1.00 bc circle", "b(2):1", "", 1 },
	{ "all but one go back to one", "a>b:a a>c:a a>d:a a>e:r b>d:o c>b:a",
	  "d 0.71 d cites_nothing, a 0.29 - leads_on, e 0.22 e cites_nothing, c 0.21 c leads_on", "d:3 e:1", "", 4 },
	{ "two ways up that part and meet", "a>b:a b>c:a b>d:a c>e:a d>e:a",
	  "e 0.35 bce cites_nothing, a 0.29 - leads_on, b 0.21 b leads_on, c 0.15 bc leads_on, d 0.15 bd leads_on", "e:1", "", 1 },
	{ "two ways up that part", "a>b:a b>c:a b>d:a", "c 0.50 bc cites_nothing, d 0.50 bd cites_nothing, a 0.29 - leads_on, b 0.21 b leads_on", "b:1", "", 1 },
	{ "an outlet that is only named", "a=2020-02-12 a>B:o", "B 1.00 B named", "B:1", "", 1 },
	{ "a wire copy springs from the agency", "a=2020-02-12 b=2020-02-11 a@r a>b:a", "R 1.00 R named, b 0.20 b cites_nothing", "b:1 R:1", "", 2 },
	{ "an agency's own page does not", "a=2020-02-12 a@a", "a 1.00 - cites_nothing", "", "", 0 },
	{ "an agency that is a wire here is named there", "a>b:a a>c:a b@r c>R:o", "R 0.71 bR named, a 0.29 - leads_on", "R:2", "", 2 },
	{ "background is not what it rests on", "a>b:a a>c:a b>c:r b>d:o c>d:o", "d 0.71 bd cites_nothing, a 0.29 - leads_on", "d:2", "", 2 },
};

struct parsed {
	struct graph *g;
	bool          seen[128];
	char          wire[128];  /* whose copy a letter carries; 0: none */
};

static struct store_page letter_page(char letter, const char *when)
{
	static char       url[128][32], outlet[128][16];
	struct store_page p = dated(when);

	snprintf(url[(int)letter], sizeof(url[0]), "https://%c.example/", letter);
	snprintf(outlet[(int)letter], sizeof(outlet[0]), "%c.example", letter);
	p.id = letter;
	p.url = span_of(url[(int)letter]);
	p.outlet = span_of(outlet[(int)letter]);
	p.document = SPAN("html");
	p.access = ACCESS_FREE;
	return p;
}

static void need_page(struct parsed *w, char letter, const char *when)
{
	struct store_page p = letter_page(letter, when);
	char              agency[16];

	snprintf(agency, sizeof(agency), "%c.example", w->wire[(int)letter]);
	p.wire.outlet = w->wire[(int)letter] ? span_of(agency) : SPAN("");
	if (!w->seen[(int)letter])
		assert_int_equal(graph_add_page(w->g, &p), 0);
	w->seen[(int)letter] = true;
}

static enum cite_role role_of_letter(char c)
{
	switch (span_lower(c)) {
	case 'o': return CITE_ORIGIN;
	case 'a': return CITE_ATTRIBUTION;
	case 'l': return CITE_ALTERNATIVE;
	default:  return CITE_REFERENCE;
	}
}

static struct graph *read_graph(const char *text)
{
	struct parsed w = { .seen = { false } };
	char          copy[256], outlet[16], *rest = copy, *word;
	uint32_t      position = 0;

	assert_int_equal(graph_new(&w.g, SPAN(""), GRAPH_SHAPE), 0);
	for (size_t i = 1; text[i - 1] && text[i]; i++)
		if (text[i] == '@')
			w.wire[(int)text[i - 1]] = text[i + 1];
	snprintf(copy, sizeof(copy), "%s", text);
	while ((word = strtok_r(rest, " ", &rest)))
		if (word[1] == '=')
			need_page(&w, word[0], word + 2);
	snprintf(copy, sizeof(copy), "%s", text);
	rest = copy;
	while ((word = strtok_r(rest, " ", &rest))) {
		struct store_citation c = { .article = word[0], .position = ++position };

		need_page(&w, word[0], "");
		if (word[1] != '>')
			continue;
		c.is_linked = word[2] >= 'a';
		if (c.is_linked) {
			need_page(&w, word[2], "");
			c.source = word[2];
		} else {
			snprintf(outlet, sizeof(outlet), "%c.example", span_lower(word[2]));
			c.outlet = span_of(outlet);
		}
		c.role = role_of_letter(word[4]);
		c.is_internal = word[4] < 'a';
		assert_int_equal(graph_add_citation(w.g, &c), 0);
	}
	assert_int_equal(graph_finish(w.g), 0);
	return w.g;
}

static char letter_of(const struct graph *g, uint32_t node)
{
	size_t      n;
	struct span url = graph_nodes(g, &n)[node].page.url;

	return span_starts(url, SPAN("outlet:")) ? (char)(url.ptr[7] - 'a' + 'A') : url.ptr[8];
}

static void print_chains(const struct graph *g, const struct trail *t, char *out)
{
	for (size_t i = 0; i < t->n_chains_told; i++) {
		const struct trail_chain *c = &t->chains[i];

		out += sprintf(out, "%s%c %.2f ", i ? ", " : "", letter_of(g, c->page), c->weight);
		for (uint32_t k = 0; k < c->n_told; k++)
			*out++ = letter_of(g, c->steps[k].page);
		out += sprintf(out, "%s %s", c->n_told ? "" : "-", trail_end_name(c->end));
	}
}

static void print_grounds(const struct graph *g, const struct trail *t, char *out)
{
	for (size_t i = 0; i < t->n_grounds_told; i++) {
		out += sprintf(out, "%s%c", i ? " " : "", letter_of(g, t->grounds[i].page));
		if (t->grounds[i].circle)
			out += sprintf(out, "(%u)", t->grounds[i].circle);
		out += sprintf(out, ":%u", t->grounds[i].n_sources);
	}
}

static void print_younger(const struct graph *g, const struct trail *t, char *out)
{
	size_t n;

	for (size_t i = 0; i < t->n_younger_told; i++) {
		const struct graph_edge *e = &graph_edges(g, &n)[t->younger[i].edge];

		out += sprintf(out, "%s%c>%c%s", i ? " " : "", letter_of(g, e->article), letter_of(g, e->source),
		               t->younger[i].is_updated ? "*" : "");
	}
}

static const struct trail_limits ample = { .pages = 1000000, .items = 1000 };

static void row_holds(void **state)
{
	const struct row *r = *state;
	struct graph     *g = read_graph(r->graph);
	struct arena     *a = arena_new((size_t)1 << 20);
	char              chains[512] = "", grounds[128] = "", younger[128] = "";
	struct trails    *ts;
	struct trail      t;

	assert_int_equal(trails_new(&ts, g), 0);
	for (int again = 0; again < 2; again++) {  /* nothing of one article is left for the next */
		assert_int_equal(trails_find(ts, 0, &ample, a, &t), 0);
		print_chains(g, &t, chains);
		print_grounds(g, &t, grounds);
		print_younger(g, &t, younger);
		assert_string_equal(chains, r->chains);
		assert_string_equal(grounds, r->grounds);
		assert_string_equal(younger, r->younger);
		assert_int_equal(t.n_sources, r->n_sources);
		assert_true(t.is_whole);
	}
	trails_free(ts);
	arena_free(a);
	graph_free(g);
}

/* --- random graphs ------------------------------------------------------------------- */

#define GRAPHS 1000
#define N_MAX  12

static uint32_t draw(uint64_t *seed, uint32_t below)
{
	*seed = *seed * 6364136223846793005u + 1442695040888963407u;
	return (uint32_t)((*seed >> 33) % below);
}

/* Pages a to l, undated or of a few days; citations of all roles, some internal. */
static struct graph *random_graph(uint32_t number)
{
	static const char roles[] = "rrrraaaaool", letters[] = "abcdefghijkl";
	uint64_t seed = number + 7;
	uint32_t n = 2 + draw(&seed, N_MAX - 1) % (N_MAX - 1), density = 3 + draw(&seed, 40);
	uint32_t dated_share = draw(&seed, 100);
	struct graph *g;

	assert_int_equal(graph_new(&g, SPAN(""), GRAPH_SHAPE), 0);
	for (uint32_t v = 0; v < n; v++) {
		char              when[32] = "";
		struct store_page p;

		if (draw(&seed, 100) < dated_share)
			snprintf(when, sizeof(when), "2020-0%u-%02uT00:00Z", 1 + draw(&seed, 3), 1 + draw(&seed, 28));
		p = letter_page(letters[v], when);
		assert_int_equal(graph_add_page(g, &p), 0);
	}
	for (uint32_t v = 0; v < n; v++)
		for (uint32_t w = 0, position = 0; w < n; w++) {
			struct store_citation c = { .is_linked = true, .article = letters[v], .source = letters[w], .position = ++position };

			c.role = role_of_letter(roles[draw(&seed, sizeof(roles) - 1)]);
			c.is_internal = draw(&seed, 5) == 0;
			if (draw(&seed, 100) < density)
				assert_int_equal(graph_add_citation(g, &c), 0);
		}
	assert_int_equal(graph_finish(g), 0);
	return g;
}

/* Least keys to all pages, by going over all arcs until nothing gets better. */
static void relax(const struct trails *t, uint64_t *keys)
{
	bool is_better = true;

	for (uint32_t v = 0; v < t->n; v++)
		keys[v] = v ? UINT64_MAX : 0;
	while (is_better) {
		is_better = false;
		for (uint32_t v = 0; v < t->n; v++)
			for (uint32_t arc = t->first[v]; keys[v] != UINT64_MAX && arc < t->first[v + 1]; arc++) {
				uint64_t key = keys[v] + ((uint64_t)t->cost[arc] << 32) + 1;

				if (!arc_is_step(t, 0, arc) || key >> 32 > COST_MAX || key >= keys[t->to[arc]])
					continue;
				keys[t->to[arc]] = key;
				is_better = true;
			}
	}
}

static void chains_are_those_of_brute_force(void **state)
{
	struct arena *a = arena_new((size_t)1 << 24);

	(void)state;
	for (uint32_t i = 0; i < GRAPHS; i++) {
		struct graph  *g = random_graph(i);
		uint64_t       keys[N_MAX];
		struct trails *ts;
		struct trail   t;
		uint32_t       n = 0;

		arena_reset(a);
		assert_int_equal(trails_new(&ts, g), 0);
		assert_int_equal(trails_find(ts, 0, &ample, a, &t), 0);
		relax(ts, keys);
		for (uint32_t v = 0; v < ts->n; v++) {
			n += keys[v] != UINT64_MAX;
			assert_int_equal(ts->rounds[v] == ts->round, keys[v] != UINT64_MAX);
			assert_true(keys[v] == UINT64_MAX || keys[v] == ts->keys[v]);
		}
		assert_int_equal(t.n_pages, n - 1);
		for (size_t c = 0; c < t.n_chains_told; c++) {
			double product = 1;

			for (uint32_t k = 0; k < t.chains[c].n_told; k++)
				product *= t.chains[c].steps[k].weight;
			assert_true(product > t.chains[c].reach * 0.999 && product < t.chains[c].reach * 1.001);
			assert_true(c == 0 || t.chains[c - 1].weight >= t.chains[c].weight);
		}
		trails_free(ts);
		graph_free(g);
	}
	arena_free(a);
}

/* Pages that carrying arcs lead to from those of @p from, with these; never into @p without. */
static uint32_t carried(const struct trails *t, uint32_t from, uint32_t without)
{
	uint32_t all = from & ~without, before;

	do {
		before = all;
		for (uint32_t v = 0; v < t->n; v++)
			for (uint32_t arc = t->first[v]; (all >> v & 1) && arc < t->first[v + 1]; arc++)
				if ((t->bits[arc] & ARC_CARRIES) && arc_is_step(t, 0, arc))
					all |= 1u << t->to[arc] & ~without;
	} while (all != before);
	return all;
}

/* v alone, or the closed circle that it is in; is_end: no way leads out of that. */
static uint32_t group_of(const struct trails *t, uint32_t v, bool *is_end)
{
	uint32_t up = carried(t, 1u << v, 0), same = 1u << v;

	for (uint32_t w = 0; w < t->n; w++)
		if ((up >> w & 1) && (carried(t, 1u << w, 0) >> v & 1))
			same |= 1u << w;
	*is_end = same == up;
	return *is_end ? same : 1u << v;
}

/* Does every way up from v, to whatever end, lead through this group? */
static bool rests_on(const struct trails *t, uint32_t v, uint32_t group, uint32_t ends)
{
	return (carried(t, 1u << v, 0) & group) && !(carried(t, 1u << v, group) & ends);
}

/* The group that v rests on and that rests on no other; its members. */
static uint32_t ground_of(const struct trails *t, uint32_t v)
{
	uint32_t ends = 0;
	bool     is_end, is_uppermost;

	for (uint32_t w = 0; w < t->n; w++) {
		group_of(t, w, &is_end);
		ends |= is_end ? 1u << w : 0;
	}
	for (uint32_t d = 0; d < t->n; d++) {
		uint32_t group = group_of(t, d, &is_end);

		is_uppermost = rests_on(t, v, group, ends);
		for (uint32_t w = 0; is_uppermost && w < t->n; w++) {
			uint32_t other = group_of(t, w, &is_end);

			is_uppermost = other == group || !rests_on(t, d, other, ends);
		}
		if (is_uppermost)
			return group;
	}
	return 0;
}

static void grounds_are_those_of_brute_force(void **state)
{
	struct arena *a = arena_new((size_t)1 << 24);

	(void)state;
	for (uint32_t i = 0; i < GRAPHS; i++) {
		struct graph  *g = random_graph(i);
		uint32_t       want[N_MAX] = { 0 }, sources = 0, n = 0;
		struct trails *ts;
		struct trail   t;

		arena_reset(a);
		assert_int_equal(trails_new(&ts, g), 0);
		assert_int_equal(trails_find(ts, 0, &ample, a, &t), 0);
		for (uint32_t arc = ts->first[0]; arc < ts->first[1]; arc++)
			sources |= arc_is_step(ts, 0, arc) ? 1u << ts->to[arc] : 0;
		for (uint32_t v = 0; v < ts->n; v++) {
			uint32_t ground = sources >> v & 1 ? ground_of(ts, v) : 0;

			for (uint32_t d = 0; d < ts->n; d++)
				want[d] += ground >> d & 1;
			n += sources >> v & 1;
		}
		assert_int_equal(t.n_sources, n);
		for (size_t k = 0; k < t.n_grounds_told; k++) {
			assert_int_equal(want[t.grounds[k].page], t.grounds[k].n_sources);
			n -= t.grounds[k].n_sources;
		}
		assert_int_equal(n, 0);
		trails_free(ts);
		graph_free(g);
	}
	arena_free(a);
}

/* --- limits and size ----------------------------------------------------------------------- */

static void limits_are_kept_and_said(void **state)
{
	struct graph *g = read_graph("a>b:a a>c:a a>d:r b>e:a c>e:a d>e:o");
	struct arena *a = arena_new((size_t)1 << 20);
	struct trail_limits few = { .pages = 2, .items = 1 };
	struct trails *ts;
	struct trail   t;

	(void)state;
	assert_int_equal(trails_new(&ts, g), 0);
	assert_int_equal(trails_find(ts, 0, &few, a, &t), 0);
	assert_int_equal(t.n_pages, 2);
	assert_false(t.is_whole);
	assert_int_equal(t.n_chains_told, 1);
	assert_true(t.n_chains > 1);
	assert_int_equal(t.n_grounds_told, 1);
	trails_free(ts);
	arena_free(a);
	graph_free(g);
}

static void circles_are_found_once(void **state)
{
	struct graph *g = read_graph("a>b:o b>c:o c>d:o d>b:o d>c:r");
	struct arena *a = arena_new((size_t)1 << 20);
	struct trail_circle circle;
	struct trails *ts;
	struct trail   t;

	(void)state;
	assert_int_equal(trails_new(&ts, g), 0);
	assert_int_equal(trails_find(ts, 0, &ample, a, &t), 0);
	assert_int_equal(t.n_circles_told, 1);
	for (int again = 0; again < 2; again++) {
		assert_int_equal(trails_circle(ts, t.circles[0], &circle), 0);
		assert_int_equal(circle.n_pages, 3);
		assert_int_equal(circle.length, 2);
		assert_int_equal(letter_of(g, circle.shortest[0]), 'c');
		assert_int_equal(letter_of(g, circle.shortest[1]), 'd');
		assert_true(circle.is_sure);
	}
	trails_free(ts);
	arena_free(a);
	graph_free(g);
}

/* Each page names the next as its origin. */
static void a_chain_of_a_million_is_followed(void **state)
{
	enum { N = 1000000 };
	clock_t        start = clock();
	struct arena  *a = arena_new((size_t)1 << 20);
	struct graph  *g;
	struct trails *ts;
	struct trail   t;
	char           url[32];

	(void)state;
	assert_int_equal(graph_new(&g, SPAN(""), GRAPH_SHAPE), 0);
	for (int i = 0; i < N; i++) {
		struct store_page p = { .id = i + 1, .is_done = true, .document = SPAN("html") };

		snprintf(url, sizeof(url), "https://a.example/%07d", i);
		p.url = span_of(url);
		assert_int_equal(graph_add_page(g, &p), 0);
	}
	for (int i = 0; i + 1 < N; i++) {
		struct store_citation c = { .is_linked = true, .article = i + 1, .source = i + 2, .position = 1, .role = CITE_ORIGIN };

		if (i == 0)
			c.role = CITE_ATTRIBUTION;
		assert_int_equal(graph_add_citation(g, &c), 0);
	}
	assert_int_equal(graph_finish(g), 0);
	assert_int_equal(trails_new(&ts, g), 0);
	assert_int_equal(trails_find(ts, 0, &ample, a, &t), 0);
	assert_int_equal(t.n_pages, N - 1);
	assert_int_equal(t.n_grounds, 1);
	assert_int_equal(t.grounds[0].page, N - 1);
	assert_true((clock() - start) / CLOCKS_PER_SEC < 60);
	trails_free(ts);
	arena_free(a);
	graph_free(g);
}

int main(void)
{
	struct CMUnitTest tests[COUNT(date_rows) + COUNT(rows) + 5];
	size_t n = 0;

	for (size_t i = 0; i < COUNT(date_rows); i++)
		tests[n++] = (struct CMUnitTest){ date_rows[i].name, date_row_holds, NULL, NULL, (void *)&date_rows[i] };
	for (size_t i = 0; i < COUNT(rows); i++)
		tests[n++] = (struct CMUnitTest){ rows[i].name, row_holds, NULL, NULL, (void *)&rows[i] };
	tests[n++] = (struct CMUnitTest)cmocka_unit_test(chains_are_those_of_brute_force);
	tests[n++] = (struct CMUnitTest)cmocka_unit_test(grounds_are_those_of_brute_force);
	tests[n++] = (struct CMUnitTest)cmocka_unit_test(limits_are_kept_and_said);
	tests[n++] = (struct CMUnitTest)cmocka_unit_test(circles_are_found_once);
	tests[n++] = (struct CMUnitTest)cmocka_unit_test(a_chain_of_a_million_is_followed);
	return _cmocka_run_group_tests("trail", tests, n, NULL, NULL);
}
