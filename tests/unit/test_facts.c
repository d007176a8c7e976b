/*
 * Metadata: dates, names, and whole pages as the walk hands them on. The
 * cases are fixtures/page/facts_*; each row, and each page, is a test.
 */

#include "base/arena.h"
#include "../../src/page/date.h"
#include "../../src/page/names.h"
#include "../../src/page/raw.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <cmocka.h>

#define TESTS_MAX 400
#define LINES_MAX 40

static struct arena     *arena;
static struct CMUnitTest tests[TESTS_MAX];
static size_t            n_tests;

struct block {
	struct span line[LINES_MAX];
	size_t      n;
};

static struct span slurp(const char *path)
{
	FILE *f = fopen(path, "r");
	char *text = arena_alloc(arena, 1 << 20);
	size_t n;

	if (!f) {
		fprintf(stderr, "%s: cannot be read\n", path);
		exit(1);
	}
	n = fread(text, 1, 1 << 20, f);
	fclose(f);
	return (struct span){ text, n };
}

static void add_test(struct span name, CMUnitTestFunction check, void *state)
{
	if (n_tests < TESTS_MAX)
		tests[n_tests++] = (struct CMUnitTest){ arena_dup(arena, name).ptr, check, NULL, NULL, state };
}

/* The next word of a line. */
static struct span next_word(struct span *rest)
{
	size_t      at = span_chr(*rest, ' ');
	struct span w = span_upto(*rest, at);

	*rest = span_from(*rest, at == SPAN_NONE ? rest->len : at + 1);
	return w;
}

static void assert_span(struct span got, struct span want)
{
	if (!span_eq(got, want))
		fail_msg("got \"%.*s\", want \"%.*s\"", SPAN_FMT(got), SPAN_FMT(want));
}

/* --- dates and names -------------------------------------------------------- */

static void date_is_read(void **state)
{
	struct span rest = *(struct span *)*state, text, want;

	span_cut(&rest, '\t', &text);
	span_cut(&rest, '\t', &want);
	assert_span(date_iso(arena, text), want);
}

static void names_are_read(void **state)
{
	struct span  rest = *(struct span *)*state, line, is_person, want, one;
	struct names names = { .arena = arena, .outlet = SPAN("Example Post") };
	size_t       n = 0;

	span_cut(&rest, '\t', &line);
	span_cut(&rest, '\t', &is_person);
	span_cut(&rest, '\t', &want);
	names_add(&names, line, "test", span_eq(is_person, SPAN("1")));
	while (want.len && span_cut(&want, ';', &one)) {
		assert_true(n < names.n);
		assert_span(names.list[n++].value, span_trim(one));
	}
	assert_int_equal(names.n, n);
}

static void add_rows(const char *path, CMUnitTestFunction check)
{
	struct span rest = slurp(path), line;

	while (span_cut(&rest, '\n', &line)) {
		struct span *kept = arena_alloc(arena, sizeof(*kept));

		if (!line.len || line.ptr[0] == '#')
			continue;
		*kept = line;
		add_test(span_upto(line, span_chr(line, '\t')), check, kept);
	}
}

/* --- pages -------------------------------------------------------------------- */

struct input {
	struct page_raw raw;
	struct page     page;
	struct page_meta metas[LINES_MAX];
	struct span      ld[LINES_MAX], bylines[LINES_MAX];
	struct raw_link  links[LINES_MAX];
	struct raw_prop  props[LINES_MAX];
	struct raw_time  times[LINES_MAX];
};

static struct span unless_dash(struct span s)
{
	return span_eq(s, SPAN("-")) ? SPAN("") : s;
}

static void read_list(struct input *in, struct span key, struct span rest)
{
	if (span_eq(key, SPAN("meta")))
		in->metas[in->page.n_metas++] = (struct page_meta){ next_word(&rest), rest };
	else if (span_eq(key, SPAN("ld")))
		in->ld[in->raw.n_ld++] = rest;
	else if (span_eq(key, SPAN("byline")))
		in->bylines[in->raw.n_bylines++] = rest;
	else if (span_eq(key, SPAN("link")))
		in->links[in->raw.n_links++] = (struct raw_link){ next_word(&rest), rest };
	else if (span_ends(key, SPAN("time"))) {
		struct span datetime = unless_dash(next_word(&rest));

		in->times[in->raw.n_times++] =
			(struct raw_time){ datetime, rest, span_eq(key, SPAN("pubtime")), span_eq(key, SPAN("nametime")) };
	} else if (span_eq(key, SPAN("prop"))) {
		struct span type = unless_dash(next_word(&rest)), name = next_word(&rest);

		if (type.len)
			type = arena_printf(arena, "https://schema.org/%.*s", SPAN_FMT(type));
		in->props[in->raw.n_props++] = (struct raw_prop){ name, rest, type };
	} else {
		fail_msg("unknown line: %.*s", SPAN_FMT(key));
	}
}

static void read_line(struct input *in, struct span line)
{
	struct span rest = line, key = next_word(&rest);

	if (span_eq(key, SPAN("url")))
		assert_int_equal(url_parse(arena, rest, NULL, &in->page.base), 0);
	else if (span_eq(key, SPAN("title")))
		in->raw.title = rest;
	else if (span_eq(key, SPAN("h1")))
		in->raw.h1 = rest;
	else if (span_eq(key, SPAN("lang")))
		in->raw.html_lang = rest;
	else
		read_list(in, key, rest);
}

static const struct page_fact *fact_named(const struct page *p, struct span key)
{
	const struct { const char *name; const struct page_fact *fact; } facts[] = {
		{ "title", &p->title }, { "site", &p->site_name }, { "canonical", &p->canonical }, { "amp", &p->amp },
		{ "published", &p->published }, { "modified", &p->modified }, { "section", &p->section },
		{ "image", &p->image }, { "description", &p->description },
	};

	for (size_t i = 0; i < sizeof(facts) / sizeof(facts[0]); i++)
		if (span_eq(key, span_of(facts[i].name)))
			return facts[i].fact;
	fail_msg("no such fact: %.*s", SPAN_FMT(key));
	return NULL;
}

static void check_fact(const struct page_fact *got, struct span rest)
{
	struct span source = next_word(&rest);

	if (span_eq(source, SPAN("-"))) {
		assert_null(got->source);
		assert_int_equal(got->value.len, 0);
		return;
	}
	assert_span(got->value, rest);
	assert_span(span_of(got->source), source);
}

static void check_line(const struct page *p, struct span rest, size_t *n_authors)
{
	static const char *const tri[] = { "unsaid", "no", "yes" };
	struct span              key = next_word(&rest);

	if (span_eq(key, SPAN("author"))) {
		assert_true(*n_authors < p->n_authors);
		check_fact(&p->authors[(*n_authors)++], rest);
	} else if (span_eq(key, SPAN("lang"))) {
		assert_span(p->lang, rest);
	} else if (span_eq(key, SPAN("type"))) {
		assert_span(p->declared.type, rest);
	} else if (span_eq(key, SPAN("free"))) {
		assert_span(span_of(tri[p->declared.is_free]), next_word(&rest));
		assert_span(p->declared.snippet, rest);
	} else {
		check_fact(fact_named(p, key), rest);
	}
}

static void page_is_read(void **state)
{
	const struct block *b = *state;
	struct input       *in = arena_zalloc(arena, 1, sizeof(*in));
	size_t              n_authors = 0;

	in->page.metas = in->metas;
	in->raw.ld = in->ld;
	in->raw.bylines = in->bylines;
	in->raw.links = in->links;
	in->raw.props = in->props;
	in->raw.times = in->times;
	for (size_t i = 1; i < b->n; i++)
		if (!span_starts(b->line[i], SPAN("=> ")))
			read_line(in, b->line[i]);
	assert_int_equal(facts_read(arena, &in->raw, &in->page), 0);
	for (size_t i = 1; i < b->n; i++)
		if (span_starts(b->line[i], SPAN("=> ")))
			check_line(&in->page, span_from(b->line[i], 3), &n_authors);
	assert_true(n_authors == 0 || n_authors == in->page.n_authors);
}

static void add_pages(const char *path)
{
	struct span   rest = slurp(path), line;
	struct block *b = NULL;

	while (span_cut(&rest, '\n', &line)) {
		if (!line.len)
			b = NULL;
		if (!line.len || line.ptr[0] == '#')
			continue;
		if (!b) {
			b = arena_zalloc(arena, 1, sizeof(*b));
			add_test(line, page_is_read, b);
		}
		if (b->n < LINES_MAX)
			b->line[b->n++] = line;
	}
}

int main(void)
{
	int rc;

	arena = arena_new((size_t)64 << 20);
	add_rows("fixtures/page/facts_dates.tsv", date_is_read);
	add_rows("fixtures/page/facts_names.tsv", names_are_read);
	add_pages("fixtures/page/facts_pages.txt");
	rc = _cmocka_run_group_tests("facts", tests, n_tests, NULL, NULL);
	arena_free(arena);
	return rc;
}
