/*
 * A filter is a list of tests, one a field and sign, each with its values:
 *
 *     --filter mark=gone,lang=de,fr --filter mark=paywalled
 *         mark =  gone paywalled
 *         lang =  de fr
 */

#include "fields.h"
#include "pick.h"
#include "suggest.h"
#include "base/log.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

/* More make no sense to a person, and cost each row. */
#define KEYS_MAX   16
#define TESTS_MAX  32
#define VALUES_MAX 64

struct key {
	size_t field;
	bool   is_descending;
};

struct test {
	size_t      field;
	bool        is_not;
	struct span values[VALUES_MAX];  /* borrowed */
	size_t      n;
};

struct pick {
	struct key  keys[KEYS_MAX];
	size_t      n_keys;
	struct test tests[TESTS_MAX];
	size_t      n_tests;
};

/* --- what is asked for --------------------------------------------------------- */

static int refuse(const char *from, struct span what, const char *why)
{
	log_error("%s: %.*s: %s", from, SPAN_FMT(what), why);
	return -EINVAL;
}

/* What there is instead of @p typed; @p field: its words, or fields_n: the fields. */
static void add_choices(struct buf *b, struct span typed, size_t field)
{
	struct suggestion near;
	const char       *name;

	suggest_begin(&near, typed);
	for (size_t i = 0; (name = field < fields_n ? field_word(field, i) : i < fields_n ? fields[i].name : NULL); i++) {
		buf_printf(b, "%s %s", i ? "," : "", name);
		suggest_try(&near, span_of(name));
	}
	if (near.best.len)
		buf_printf(b, "; did you mean %.*s?", SPAN_FMT(near.best));
}

static int bad_field(const char *from, struct span name)
{
	struct buf why;

	buf_init(&why, 4096);
	buf_str(&why, "no such column; there are");
	add_choices(&why, name, fields_n);
	refuse(from, name, buf_status(&why) == 0 ? why.ptr : "no such column");
	buf_free(&why);
	return -EINVAL;
}

static int bad_word(const char *from, size_t field, struct span value)
{
	struct buf why;

	buf_init(&why, 4096);
	buf_printf(&why, "no value of %s; they are", fields[field].name);
	add_choices(&why, value, field);
	refuse(from, value, buf_status(&why) == 0 ? why.ptr : "no value of that column");
	buf_free(&why);
	return -EINVAL;
}

static int read_sort(struct pick *p, const char *from, struct span text)
{
	struct span word;

	while (span_cut(&text, ',', &word)) {
		struct key *k = &p->keys[p->n_keys];
		struct span name = span_trim(word);

		if (p->n_keys++ == KEYS_MAX)
			return refuse(from, name, "one column too many");
		k->is_descending = span_starts(name, SPAN("-"));
		k->field = field_by_name(span_from(name, k->is_descending));
		if (k->field == fields_n)
			return bad_field(from, span_from(name, k->is_descending));
	}
	return 0;
}

static struct test *test_of(struct pick *p, size_t field, bool is_not)
{
	for (size_t i = 0; i < p->n_tests; i++)
		if (p->tests[i].field == field && p->tests[i].is_not == is_not)
			return &p->tests[i];
	if (p->n_tests == TESTS_MAX)
		return NULL;
	p->tests[p->n_tests] = (struct test){ .field = field, .is_not = is_not };
	return &p->tests[p->n_tests++];
}

static bool is_number(struct span s)
{
	for (size_t i = 0; i < s.len; i++)
		if (s.ptr[i] < '0' || s.ptr[i] > '9')
			return false;
	return true;
}

static bool is_word(size_t field, struct span value)
{
	const char *word;

	for (size_t i = 0; (word = field_word(field, i)); i++)
		if (span_ieq(value, span_of(word)))
			return true;
	return false;
}

/* Can the field have it? What strangers write can be anything, and each can be unknown. */
static int check_value(const char *from, size_t field, struct span value)
{
	enum field_type type = fields[field].type;

	if (value.len == 0)
		return 0;
	if (type == FIELD_LANG && !span_eq(value, SPAN("und")) && !options_is_language(value))
		return refuse(from, value, "not a language code of ISO 639-1, such as en or zh-Hans");
	if (type == FIELD_COUNT && !is_number(value))
		return refuse(from, value, "must be a whole number");
	return !field_word(field, 0) || is_word(field, value) ? 0 : bad_word(from, field, value);
}

static int add_value(struct test *t, const char *from, struct span value)
{
	int rc = t->n == VALUES_MAX ? refuse(from, value, "one value too many") : check_value(from, t->field, value);

	if (rc == 0)
		t->values[t->n++] = value;
	return rc;
}

/* "lang=de", "mark!=gone", or one more value for the same. */
static int read_term(struct pick *p, const char *from, struct span term, struct test **last)
{
	size_t      equals = span_chr(term, '=');
	bool        is_not = equals != SPAN_NONE && equals > 0 && term.ptr[equals - 1] == '!';
	struct span name;
	size_t      field;

	if (equals == SPAN_NONE)
		return *last ? add_value(*last, from, span_trim(term)) : refuse(from, term, "must have the form COLUMN=VALUE");
	name = span_trim(span_upto(term, equals - is_not));
	field = field_by_name(name);
	if (field == fields_n)
		return bad_field(from, name);
	*last = test_of(p, field, is_not);
	if (!*last)
		return refuse(from, term, "one column too many");
	return add_value(*last, from, span_trim(span_from(term, equals + 1)));
}

static int read_filter(struct pick *p, const char *from, struct span text)
{
	struct test *last = NULL;
	struct span  term;
	int          rc = text.len ? 0 : refuse(from, text, "must have the form COLUMN=VALUE");

	while (rc == 0 && span_cut(&text, ',', &term))
		rc = read_term(p, from, term, &last);
	return rc;
}

int pick_check_sort(const char *from, const char *text)
{
	struct pick p = { .n_keys = 0 };

	return read_sort(&p, from, span_of(text));
}

int pick_check_filter(const char *from, const char *text)
{
	struct pick p = { .n_tests = 0 };

	return read_filter(&p, from, span_of(text));
}

int pick_new(struct pick **out, const char *sort, const struct strings *filters)
{
	struct pick *p = calloc(1, sizeof(*p));
	int          rc = p ? 0 : -ENOMEM;

	if (rc == 0 && sort)
		rc = read_sort(p, "--sort", span_of(sort));
	for (size_t i = 0; rc == 0 && i < filters->n; i++)
		rc = read_filter(p, "--filter", span_of(filters->items[i]));
	if (rc < 0)
		pick_free(p);
	else
		*out = p;
	return rc;
}

void pick_free(struct pick *p)
{
	free(p);
}

/* --- which rows ------------------------------------------------------------------ */

static bool equals(enum field_type type, struct span have, struct span want)
{
	/* "zh" is zh-Hans, too */
	if (type == FIELD_LANG && have.len > want.len && have.ptr[want.len] == '-')
		have = span_upto(have, want.len);
	return span_ieq(have, want);
}

static bool has_value(const struct test *t, const struct field_value *v, struct span want)
{
	char room[32];

	if (want.len == 0 || !v->is_known)
		return want.len == 0 && !v->is_known;
	if (v->n == 0) {
		snprintf(room, sizeof(room), "%.15g", v->number);
		return span_eq(span_of(room), want);
	}
	for (size_t i = 0; i < v->n; i++)
		if (equals(fields[t->field].type, v->texts[i], want))
			return true;
	return false;
}

static bool passes(const struct pick *p, const struct view *v, const struct view_row *r)
{
	for (size_t i = 0; i < p->n_tests; i++) {
		const struct test *t = &p->tests[i];
		struct field_value value;
		size_t             k = 0;

		field_value(v, r, t->field, &value);
		while (k < t->n && !has_value(t, &value, t->values[k]))
			k++;
		if ((k < t->n) == t->is_not)
			return false;
	}
	return true;
}

/* --- in which order ----------------------------------------------------------------- */

/* Words of our own go as they are listed, not by the alphabet. */
static double rank_of(size_t field, struct span word)
{
	const char *other;
	size_t      i = 0;

	while ((other = field_word(field, i)) && !span_eq(span_of(other), word))
		i++;
	return (double)i;
}

static int compare_values(size_t field, const struct field_value *a, const struct field_value *b)
{
	double x = a->number, y = b->number;

	if (a->n && fields[field].type != FIELD_WORD && fields[field].type != FIELD_WORDS)
		return span_cmp(a->texts[0], b->texts[0]);
	if (a->n) {
		x = rank_of(field, a->texts[0]);
		y = rank_of(field, b->texts[0]);
	}
	return (x > y) - (x < y);
}

/* A row and what it is sorted by. */
struct place {
	const struct pick     *pick;
	const struct view     *view;
	const struct view_row *row;
};

static int by_keys(const void *a, const void *b)
{
	const struct place *x = a, *y = b;
	uint32_t            i = x->row->citation.position, j = y->row->citation.position;

	for (size_t k = 0; k < x->pick->n_keys; k++) {
		const struct key  *key = &x->pick->keys[k];
		struct field_value v, w;
		int                diff;

		field_value(x->view, x->row, key->field, &v);
		field_value(y->view, y->row, key->field, &w);
		if (v.is_known != w.is_known)
			return v.is_known ? -1 : 1;
		diff = v.is_known ? compare_values(key->field, &v, &w) : 0;
		if (diff)
			return key->is_descending ? -diff : diff;
	}
	return (i > j) - (i < j);
}

/* @param shown  set to the rows that are; @return 0 or -ENOMEM */
static int pick_some(const struct pick *p, struct arena *a, const struct view *v, const struct view_row *rows, size_t n_rows,
                     const struct view_row ***shown, size_t *n_shown)
{
	struct place *places = arena_zalloc(a, n_rows + 1, sizeof(*places));
	size_t        n = 0;

	*n_shown = 0;
	*shown = arena_zalloc(a, n_rows + 1, sizeof(**shown));
	if (!places || !*shown)
		return -ENOMEM;
	for (size_t i = 0; i < n_rows; i++)
		if (passes(p, v, &rows[i]))
			places[n++] = (struct place){ p, v, &rows[i] };
	if (p->n_keys)
		qsort(places, n, sizeof(*places), by_keys);
	for (size_t i = 0; i < n; i++)
		(*shown)[i] = places[i].row;
	*n_shown = n;
	return 0;
}

int pick_rows(const struct pick *p, struct arena *a, struct view *v)
{
	int rc = pick_some(p, a, v, v->rows, v->n_rows, &v->shown, &v->n_shown);

	return rc == 0 ? pick_some(p, a, v, v->named, v->n_named, &v->shown_named, &v->n_shown_named) : rc;
}
