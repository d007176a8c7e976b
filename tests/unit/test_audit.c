/*
 * The audit's sheet: what is drawn, what a sheet that comes back may look like, and what its codes come to.
 * The store is made up: citation i of 60 has its mark from a table.
 */

#include "audit.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

#define CITATIONS 60

/* --- a store ------------------------------------------------------------------------------ */

/* Forty free ones, ten paywalled, six free in German, four gone; five citations an article. */
static struct store_cited cited(unsigned i)
{
	static char        url[64];
	struct store_cited c = { .article = 1 + i / 5, .position = 1 + i % 5, .lang = SPAN("en"), .article_lang = SPAN("en") };

	snprintf(url, sizeof(url), "https://a%u.example/", i / 5);
	c.article_url = span_of(url);
	c.access = i < 40 || (i >= 50 && i < 56) ? ACCESS_FREE : i < 50 ? ACCESS_PAYWALLED : ACCESS_GONE;
	if (i >= 50 && i < 56)
		c.lang = SPAN("de");
	return c;
}

/* @param step  in which order they come: a number that has no factor in common with n */
static struct audit *draw(unsigned from, unsigned to, unsigned step, uint64_t seed, unsigned n)
{
	struct audit *d = NULL;
	unsigned      least;

	assert_int_equal(audit_new(&d, seed, n), 0);
	for (unsigned i = 0; i < to - from; i++) {
		struct store_cited c = cited(from + i * step % (to - from));

		assert_int_equal(audit_add(d, &c), 0);
	}
	assert_int_equal(audit_draw(d, &least), 0);
	return d;
}

/* Which of the CITATIONS unit i is. */
static unsigned index_of(const struct audit_unit *u)
{
	return (unsigned)(u->article - 1) * 5 + u->position - 1;
}

/* The machine's verdicts: all right but what a test makes of them. */
static void tell_all(struct audit *d)
{
	size_t n;
	const struct audit_unit *units = audit_units(d, &n);

	for (size_t i = 0; i < n; i++) {
		struct store_cited    s = cited(index_of(&units[i]));
		struct cite_note      notes[] = { { .kind = CITE_NOTE_PDF }, { .kind = CITE_NOTE_LANGUAGE } };
		struct store_citation c = { .role = CITE_REFERENCE, .notes = { notes, s.lang.ptr[0] == 'd' ? 2 : 0 } };
		struct store_page     p = { .access = s.access, .lang = s.access == ACCESS_GONE ? SPAN("und") : s.lang };

		assert_int_equal(audit_tell(d, i, &c, &p), 0);
	}
}

/* --- drawing ----------------------------------------------------------------------------------- */

static void order_does_not_matter(void **state)
{
	struct audit *a = draw(0, CITATIONS, 1, 1, 20), *b = draw(0, CITATIONS, 37, 1, 20);
	size_t n, m;
	const struct audit_unit *x = audit_units(a, &n), *y = audit_units(b, &m);

	(void)state;
	assert_int_equal(n, 20);
	assert_int_equal(m, 20);
	for (size_t i = 0; i < n; i++)
		assert_string_equal(x[i].id, y[i].id);
	assert_string_equal(audit_stamp(a), audit_stamp(b));
	assert_string_equal(audit_stamp(a), "s1-n20-d4a93d53e336e5d2");  /* on every machine */
	assert_string_equal(x[0].id, "2c7fd7c16523d6b9-1");
	audit_free(a);
	audit_free(b);
}

static void each_mark_has_its_part(void **state)
{
	struct audit *d = draw(0, CITATIONS, 1, 1, 20);
	unsigned      sum = 0;

	(void)state;
	for (unsigned i = 0; i < AUDIT_STRATA; i++) {
		const struct audit_stratum *s = &audit_strata(d)[i];
		const char *name = audit_stratum_name(i);

		sum += s->drawn;
		if (strcmp(name, "free") == 0)
			assert_int_equal(s->size, 40);
		else if (strcmp(name, "foreign-language") == 0)
			assert_int_equal(s->size, 6);
		else if (strcmp(name, "gone") == 0)
			assert_int_equal(s->size, 4);
		else
			assert_int_equal(s->size, strcmp(name, "paywalled") == 0 ? 10 : 0);
		assert_int_equal(s->drawn >= 2, s->size > 0);
	}
	assert_int_equal(sum, 20);
	audit_free(d);
}

/* Every citation of a stratum is drawn as often as any other: 2,000 seeds, five standard errors. */
static void all_are_drawn_alike(void **state)
{
	unsigned drawn[CITATIONS] = { 0 }, seeds = 2000;

	(void)state;
	for (unsigned seed = 0; seed < seeds; seed++) {
		struct audit *d = draw(0, 40, 1, seed, 10);  /* all free */
		size_t n;
		const struct audit_unit *units = audit_units(d, &n);

		for (size_t i = 0; i < n; i++)
			drawn[index_of(&units[i])]++;
		audit_free(d);
	}
	for (unsigned i = 0; i < 40; i++)
		assert_in_range(drawn[i], 500 - 97, 500 + 97);  /* 2000 times 1/4; standard error 19.4 */
}

static void a_larger_sample_has_the_smaller_one(void **state)
{
	struct audit *a = draw(0, 40, 1, 3, 10), *b = draw(0, 40, 1, 3, 15);
	size_t n, m, same = 0;
	const struct audit_unit *x = audit_units(a, &n), *y = audit_units(b, &m);

	(void)state;
	for (size_t i = 0; i < n; i++)
		for (size_t j = 0; j < m; j++)
			same += strcmp(x[i].id, y[j].id) == 0;
	assert_int_equal(same, 10);
	audit_free(a);
	audit_free(b);
}

static void too_few_is_told(void **state)
{
	struct audit      *d = NULL;
	unsigned           least = 0;

	(void)state;
	assert_int_equal(audit_new(&d, 1, 7), 0);
	for (unsigned i = 0; i < CITATIONS; i++) {
		struct store_cited c = cited(i);

		assert_int_equal(audit_add(d, &c), 0);
	}
	assert_int_equal(audit_draw(d, &least), AUDIT_TOO_FEW);
	assert_int_equal(least, 8);
	audit_free(d);
}

/* --- sheets ------------------------------------------------------------------------------------- */

/* The sheet that is given out. @return its text, to be freed */
static char *sheet_of(const struct audit *d)
{
	char  *text = NULL;
	size_t len, n;
	FILE  *f = open_memstream(&text, &len);
	struct store_citation c = { .article_url = SPAN("https://a.example/"), .paragraph = 3, .anchor = SPAN("=1+1"),
	                            .sentence = SPAN("So \"they\" said, on\nMonday."), .href = SPAN("https://b.example/?q=1;2") };

	audit_units(d, &n);
	audit_put_header(f);
	for (size_t i = 0; i < n; i++)
		audit_put_row(d, i, &c, f);
	fclose(f);
	return text;
}

static void no_verdict_stands_in_it(void **state)
{
	struct audit *d = draw(0, CITATIONS, 1, 1, 20);
	char         *text = sheet_of(d);

	(void)state;
	for (unsigned i = 0; i < AUDIT_STRATA; i++)
		assert_null(strstr(text, audit_stratum_name(i)));
	assert_non_null(strstr(text, "\"'=1+1\""));
	free(text);
	audit_free(d);
}

static void keep_fault(uint32_t line, const char *what, void *arg)
{
	char *said = arg;

	snprintf(said + strlen(said), 4096 - strlen(said), "%u: %s\n", (unsigned)line, what);
}

/*
 * What coders and spreadsheets do to a sheet: rows for the sample of two citations, "A" and "B" for their ids, "S"
 * for the sample. '|' ends a line.
 */
static const struct sheet_row {
	const char *name, *sheet, *said;  /* said: a piece of each fault, '|' between; "": none */
} sheet_rows[] = {
	{ "as it was given out", "id,sample,body,access,language,role,note|A,S,,,,,|B,S,,,,,|", "" },
	{ "coded", "id,sample,body,access,language,role,note|A,S,citation,free,en,origin,none|B,S,chrome,gone,unclear,,|", "" },
	{ "CRLF, another order, other columns", "note;Role;Access;language;mine;body;sample;id\r|pdf;Origin; FREE ;zh-hans;x;Citation;S;A\r|", "" },
	{ "TABs", "id\tsample\tbody\taccess\tlanguage\trole\tnote|A\tS\t\t\tde\t\t|", "" },
	{ "sep=; and blank rows", "sep=;|id;sample;body;access;language;role;note|;;;;;;||A;S;;;;;|", "" },
	{ "cells behind the last, empty", "id,sample,body,access,language,role,note|A,S,,,,,,,|", "" },
	{ "several notes", "id,sample,body,access,language,role,note|A,S,,,,,PDF + language|", "" },
	{ "columns are missing", "id,sample,body,access|A,S,,|", "1: no column \"language\", \"role\", \"note\"; the first row has: id, sample, body, access" },
	{ "a separator that is none", "id:sample:body:access:language:role:note|A:S:::::|", "1: no column \"id\", \"sample\"" },
	{ "a column twice", "id,sample,body,access,language,role,note,role|A,S,,,,,,|", "1: the column \"role\" stands there twice" },
	{ "an empty file", "", ": is empty" },
	{ "an unknown id", "id,sample,body,access,language,role,note|A,S,,,,,|nobody,S,,,,,|", "3: id: \"nobody\": not in the sample" },
	{ "an id twice", "id,sample,body,access,language,role,note|A,S,,,,,|B,S,,,,,|A,S,,,,,|", "4: id: \"" "|stands in line 2 already" },
	{ "no such code", "id,sample,body,access,language,role,note|A,S,,fre,,,|", "2: access: \"fre\": no such code; there are free, metered, registration, paywalled, blocked, gone, unreachable, unclear" },
	{ "nobody can code unknown", "id,sample,body,access,language,role,note|A,S,,unknown,,,|", "access: \"unknown\"" },
	{ "no language", "id,sample,body,access,language,role,note|A,S,,,German,,|", "2: language: \"German\": no code of a language" },
	{ "a country for a language", "id,sample,body,access,language,role,note|A,S,,,jp,,|", "2: language: \"jp\": say \"ja\"" },
	{ "Chinese without a script", "id,sample,body,access,language,role,note|A,S,,,zh,,|", "say zh-Hans (simplified) or zh-Hant" },
	{ "none and something", "id,sample,body,access,language,role,note|A,S,,,,,none+pdf|", "2: note: \"none+pdf\": no such code" },
	{ "all faults are told", "id,sample,body,access,language,role,note|A,S,x,y,,z,|B,S,w,,,,|", "2: body|2: access|2: role|3: body" },
	{ "a row that ends early", "id,sample,body,access,language,role,note|A,S,citation|", "2: the row ends before the column \"access\"" },
	{ "a comma in a cell without quotes", "id,sample,body,access,language,role,note|A,S,,,,,,oh, well|", "2: more cells than the first row has" },
	{ "a quote that is never closed", "id,sample,body,access,language,role,note|A,S,,,,,\"none|B,S,,,,,|", "2: a quote in this row is never closed" },
	{ "of another seed", "id,sample,body,access,language,role,note|A,s2-n8-0123456789abcdef,,,,,|B,S,,,,,|", "2: sample: this is of another sample (s2-n8-0123456789abcdef) than" },
	{ "of another store", "id,sample,body,access,language,role,note|A,s1-n8-0123456789abcdef,,,,,|", "2: sample: drawn from other citations than the store has now" },
	{ "of nothing", "id,sample,body,access,language,role,note|A,first try,,,,,|", "2: sample: \"first try\": headwater did not write this" },
};

/* Put ids and sample in their places, line ends too. */
static void spell_out(const struct audit *d, const char *from, char *to, size_t size)
{
	size_t n, len = 0;
	const struct audit_unit *units = audit_units(d, &n);

	to[0] = '\0';
	for (; *from; from++) {
		const char *behind = from[1] ? from + 1 : "";
		bool        is_word = (from[0] == 'A' || from[0] == 'B' || from[0] == 'S') && strchr(",;\t:\r|", *behind);
		const char *put = from[0] == 'A' ? units[0].id : from[0] == 'B' ? units[1].id : audit_stamp(d);

		if (is_word)
			len += (size_t)snprintf(to + len, size - len, "%s", put);
		else
			len += (size_t)snprintf(to + len, size - len, "%c", *from == '|' ? '\n' : *from);
	}
}

static void sheet_is_read(void **state)
{
	const struct sheet_row *r = *state;
	struct audit *d = draw(0, CITATIONS, 1, 1, 8);
	char          text[4096], said[4096] = "", want[512];
	int           rc;

	spell_out(d, r->sheet, text, sizeof(text));
	tell_all(d);
	rc = audit_read_sheet(d, span_of(text), keep_fault, said);
	if (r->said[0] == '\0')
		assert_string_equal(said, "");
	assert_int_equal(rc, r->said[0] ? AUDIT_FAULTY : 0);
	snprintf(want, sizeof(want), "%s", r->said);
	for (char *rest = want, *piece; (piece = strtok_r(rest, "|", &rest)); )
		if (!strstr(said, piece))
			fail_msg("wanted [%s], got [%s]", piece, said);
	audit_free(d);
}

static void a_sheet_tells_its_sample(void **state)
{
	struct audit *d = draw(0, CITATIONS, 1, 77, 9);
	char         *text = sheet_of(d), said[4096] = "";
	uint64_t      seed = 0;
	unsigned      n = 0;

	(void)state;
	assert_int_equal(audit_sheet_sample(span_of(text), &seed, &n, keep_fault, said), 0);
	assert_int_equal(seed, 77);
	assert_int_equal(n, 9);
	tell_all(d);
	assert_int_equal(audit_read_sheet(d, span_of(text), keep_fault, said), 0);
	assert_int_equal(audit_missing(d), 0);
	assert_string_equal(said, "");
	assert_int_equal(audit_sheet_sample(SPAN("id,sample,body,access,language,role,note\n"), &seed, &n, keep_fault, said),
	                 AUDIT_FAULTY);
	assert_non_null(strstr(said, "has no row but the names"));
	free(text);
	audit_free(d);
}

/* --- scores ---------------------------------------------------------------------------------------- */

/* A sheet of codes: what @p code says of each unit. */
static void code_all(struct audit *d, const char *(*code)(unsigned i, enum audit_verdict v))
{
	char   text[16384], said[4096] = "";
	size_t n, len = (size_t)snprintf(text, sizeof(text), "id,sample,body,access,language,role,note\n");
	const struct audit_unit *units = audit_units(d, &n);

	for (size_t i = 0; i < n; i++) {
		len += (size_t)snprintf(text + len, sizeof(text) - len, "%s,%s", units[i].id, audit_stamp(d));
		for (int v = 0; v < AUDIT_COLUMNS; v++)
			len += (size_t)snprintf(text + len, sizeof(text) - len, ",%s", code(index_of(&units[i]), (enum audit_verdict)v));
		len += (size_t)snprintf(text + len, sizeof(text) - len, "\n");
	}
	if (audit_read_sheet(d, span_of(text), keep_fault, said) != 0)
		fail_msg("%s", said);
}

/* What the machine says, to the letter. */
static const char *as_machine(unsigned i, enum audit_verdict v)
{
	struct store_cited c = cited(i);
	bool is_german = c.lang.ptr[0] == 'd';

	switch (v) {
	case AUDIT_BODY:     return "citation";
	case AUDIT_ACCESS:   return access_name(c.access);
	case AUDIT_LANGUAGE: return c.access == ACCESS_GONE ? "" : is_german ? "de" : "en";
	case AUDIT_ROLE:     return "reference";
	default:             return is_german ? "language+pdf" : "none";
	}
}

/* Every second free one has a wall; every tenth citation is chrome. */
static const char *as_strict(unsigned i, enum audit_verdict v)
{
	if (v == AUDIT_ACCESS && i < 40 && i % 2)
		return "paywalled";
	return v == AUDIT_BODY && i % 10 == 0 ? "chrome" : as_machine(i, v);
}

static const char *as_unsure(unsigned i, enum audit_verdict v)
{
	(void)i;
	return v == AUDIT_ACCESS ? "unclear" : "";
}

static const struct audit_class *class_of(const struct audit_score *s, const char *name)
{
	for (size_t i = 0; i < s->n_classes; i++)
		if (span_eq(s->classes[i].name, span_of(name)))
			return &s->classes[i];
	return NULL;
}

static struct audit *whole(void)
{
	struct audit *d = draw(0, CITATIONS, 1, 1, CITATIONS);

	tell_all(d);
	return d;
}

#define assert_share(s, want) \
	do { \
		assert_true((s).is_known); \
		if ((s).value < (want) - 1e-9 || (s).value > (want) + 1e-9) \
			fail_msg("got %f, wanted %f", (s).value, (double)(want)); \
	} while (0)

static void who_agrees_gives_ones(void **state)
{
	struct arena      *a = arena_new(1 << 22);
	struct audit      *d = whole();
	struct audit_score s;

	(void)state;
	code_all(d, as_machine);
	for (int v = 0; v < AUDIT_COLUMNS; v++) {
		assert_int_equal(audit_score(d, (enum audit_verdict)v, a, &s), 0);
		assert_int_equal(s.scored, v == AUDIT_LANGUAGE ? 56 : 60);
		assert_int_equal(s.empty, v == AUDIT_LANGUAGE ? 4 : 0);
		assert_share(s.right, 1);
		for (size_t i = 0; i < s.n_classes; i++) {
			assert_share(s.classes[i].precision, 1);
			assert_int_equal(s.classes[i].recall.is_known, v != AUDIT_BODY);
			assert_int_equal(s.classes[i].f1.is_known, v != AUDIT_BODY);
		}
		assert_int_equal(s.n_pairs, 0);
		assert_false(s.alpha.is_known);
	}
	assert_int_equal(s.n_classes, 3);  /* none, language, pdf: one of each, though they stand together */
	assert_int_equal(class_of(&s, "pdf")->both, 6);
	assert_int_equal(s.n_values, 2);
	arena_free(a);
	audit_free(d);
}

static void errors_are_counted(void **state)
{
	struct arena      *a = arena_new(1 << 22);
	struct audit      *d = whole();
	struct audit_score s;

	(void)state;
	code_all(d, as_strict);
	assert_int_equal(audit_score(d, AUDIT_ACCESS, a, &s), 0);
	assert_share(s.right, 40.0 / 60);
	assert_share(class_of(&s, "free")->precision, 26.0 / 46);
	assert_share(class_of(&s, "free")->recall, 1);
	assert_share(class_of(&s, "free")->f1, 52.0 / 72);
	assert_share(class_of(&s, "paywalled")->recall, 10.0 / 30);
	assert_int_equal(class_of(&s, "gone")->both, 4);
	assert_int_equal(s.n_values, 3);
	assert_true(span_eq(s.values[0], SPAN("free")) && span_eq(s.values[1], SPAN("paywalled")));
	assert_int_equal(s.matrix[0 * 3 + 0], 26);
	assert_int_equal(s.matrix[0 * 3 + 1], 20);
	assert_int_equal(s.matrix[1 * 3 + 1], 10);
	assert_int_equal(audit_score(d, AUDIT_BODY, a, &s), 0);
	assert_share(class_of(&s, "citation")->precision, 54.0 / 60);
	assert_false(class_of(&s, "chrome")->precision.is_known);
	assert_false(class_of(&s, "chrome")->recall.is_known);
	arena_free(a);
	audit_free(d);
}

/* A robot was kept out of the last four; of two it is told what a person likely meets. */
static const char *as_let_in(unsigned i, enum audit_verdict v)
{
	return v == AUDIT_ACCESS && i >= 56 ? i == 59 ? "blocked" : "paywalled" : as_machine(i, v);
}

static void what_is_likely_is_scored_where_refused(void **state)
{
	struct arena      *a = arena_new(1 << 22);
	struct audit      *d = whole();
	struct audit_score s;
	size_t             n;
	const struct audit_unit *units = audit_units(d, &n);

	(void)state;
	for (size_t i = 0; i < n; i++) {
		unsigned              k = index_of(&units[i]);
		struct store_citation c = { .role = CITE_REFERENCE };
		struct store_page     p = { .access = ACCESS_BLOCKED, .likely = k % 2 ? ACCESS_UNKNOWN : ACCESS_PAYWALLED };

		if (k >= 56)
			assert_int_equal(audit_tell(d, i, &c, &p), 0);
	}
	code_all(d, as_let_in);
	assert_int_equal(audit_score(d, AUDIT_LIKELY, a, &s), 0);
	assert_int_equal(s.scored, 3);
	assert_int_equal(s.unclear, 1);  /* refused as the robot was */
	assert_int_equal(s.untold, 1);
	assert_int_equal(s.left_out, 0);
	assert_share(s.right, 2.0 / 3);
	assert_int_equal(s.n_classes, 1);
	assert_share(class_of(&s, "paywalled")->precision, 1);
	assert_share(class_of(&s, "paywalled")->recall, 2.0 / 3);
	assert_int_equal(s.n_pairs, 0);
	assert_int_equal(audit_score(d, AUDIT_ACCESS, a, &s), 0);
	assert_share(class_of(&s, "blocked")->precision, 0.25);
	arena_free(a);
	audit_free(d);
}

/* A part of the citations, weighed, tells of all of them. */
static void a_sample_tells_of_all(void **state)
{
	struct arena      *a = arena_new(1 << 24);
	double             mean = 0;
	unsigned           held = 0, seeds = 400;

	(void)state;
	for (unsigned seed = 0; seed < seeds; seed++) {
		struct audit      *d = draw(0, CITATIONS, 1, seed, 24);
		struct audit_score s;
		const struct audit_class *c;

		arena_reset(a);
		tell_all(d);
		code_all(d, as_strict);
		assert_int_equal(audit_score(d, AUDIT_ACCESS, a, &s), 0);
		assert_int_equal(s.left_out, 0);
		c = class_of(&s, "free");
		mean += c->precision.value / seeds;
		held += c->precision.low <= 26.0 / 46 && 26.0 / 46 <= c->precision.high;
		audit_free(d);
	}
	assert_true(mean > 26.0 / 46 - 0.02 && mean < 26.0 / 46 + 0.02);
	assert_in_range(held, seeds * 93 / 100, seeds);
	arena_free(a);
}

static void coders_are_settled(void **state)
{
	struct arena      *a = arena_new(1 << 22);
	struct audit      *d = whole();
	struct audit_score s;

	(void)state;
	code_all(d, as_machine);
	code_all(d, as_strict);
	assert_int_equal(audit_score(d, AUDIT_ACCESS, a, &s), 0);
	assert_int_equal(s.disputed, 20);
	assert_int_equal(s.scored, 40);
	assert_share(s.right, 1);
	assert_int_equal(s.n_pairs, 1);
	assert_int_equal(s.pairs[0].kappa.rows, 60);
	assert_int_equal(s.alpha.rows, 60);

	code_all(d, as_unsure);  /* who has no code has no voice */
	assert_int_equal(audit_score(d, AUDIT_ACCESS, a, &s), 0);
	assert_int_equal(s.disputed, 20);
	assert_int_equal(s.unclear, 0);
	assert_int_equal(s.n_pairs, 3);
	assert_int_equal(s.pairs[1].kappa.rows, 0);
	assert_false(s.pairs[1].kappa.is_known);

	code_all(d, as_strict);  /* two of three */
	assert_int_equal(audit_score(d, AUDIT_ACCESS, a, &s), 0);
	assert_int_equal(s.disputed, 0);
	assert_share(s.right, 40.0 / 60);
	arena_free(a);
	audit_free(d);
}

static void unclear_is_counted_apart(void **state)
{
	struct arena      *a = arena_new(1 << 22);
	struct audit      *d = whole();
	struct audit_score s;

	(void)state;
	code_all(d, as_unsure);
	assert_int_equal(audit_score(d, AUDIT_ACCESS, a, &s), 0);
	assert_int_equal(s.unclear, 60);
	assert_int_equal(s.scored, 0);
	assert_int_equal(s.left_out, 60);
	assert_false(s.right.is_known);
	assert_int_equal(s.n_classes, 0);
	arena_free(a);
	audit_free(d);
}

static void coders_have_a_ceiling(void **state)
{
	struct audit *d = whole();
	char         *text = sheet_of(d), said[64] = "";

	(void)state;
	for (unsigned i = 0; i < AUDIT_CODERS_MAX; i++)
		assert_int_equal(audit_read_sheet(d, span_of(text), keep_fault, said), 0);
	assert_int_equal(audit_read_sheet(d, span_of(text), keep_fault, said), -EFBIG);
	free(text);
	audit_free(d);
}

/* Every code has its meaning, and the columns are those of the sheet. */
static void the_codebook_is_whole(void **state)
{
	char  *text = NULL, want[64];
	size_t len;
	FILE  *f = open_memstream(&text, &len);

	(void)state;
	audit_put_codebook(f);
	fclose(f);
	assert_null(strstr(text, "(null)"));
	for (int i = ACCESS_UNKNOWN + 1; i < ACCESS_COUNT; i++) {
		snprintf(want, sizeof(want), "| `%s` | ", access_name((enum access)i));
		assert_non_null(strstr(text, want));
	}
	for (int i = 0; i < CITE_ROLE_COUNT; i++)
		assert_non_null(strstr(text, cite_role_name((enum cite_role)i)));
	for (int i = 0; i < CITE_NOTE_COUNT; i++)
		assert_non_null(strstr(text, cite_note_name((enum cite_note_kind)i)));
	for (int v = 0; v < AUDIT_COLUMNS; v++) {
		snprintf(want, sizeof(want), "\n## %s\n", audit_verdict_name((enum audit_verdict)v));
		assert_non_null(strstr(text, want));
	}
	free(text);
}

int main(void)
{
	struct CMUnitTest tests[64] = {
		cmocka_unit_test(order_does_not_matter),
		cmocka_unit_test(each_mark_has_its_part),
		cmocka_unit_test(all_are_drawn_alike),
		cmocka_unit_test(a_larger_sample_has_the_smaller_one),
		cmocka_unit_test(too_few_is_told),
		cmocka_unit_test(no_verdict_stands_in_it),
		cmocka_unit_test(a_sheet_tells_its_sample),
		cmocka_unit_test(who_agrees_gives_ones),
		cmocka_unit_test(errors_are_counted),
		cmocka_unit_test(what_is_likely_is_scored_where_refused),
		cmocka_unit_test(a_sample_tells_of_all),
		cmocka_unit_test(coders_are_settled),
		cmocka_unit_test(unclear_is_counted_apart),
		cmocka_unit_test(coders_have_a_ceiling),
		cmocka_unit_test(the_codebook_is_whole),
	};
	size_t n = 15;

	for (size_t i = 0; i < COUNT(sheet_rows); i++)
		tests[n++] = (struct CMUnitTest){ sheet_rows[i].name, sheet_is_read, NULL, NULL, (void *)(uintptr_t)&sheet_rows[i] };
	return _cmocka_run_group_tests("audit", tests, n, NULL, NULL);
}
