/*
 * Outlets, what is known of them, and addresses that are not globally
 * reachable: each row of three tables is a test. The shipped table of outlets
 * is checked as a whole.
 */

#include "rows.h"

#include "url.h"
#include "../../src/url/outlets.h"

#include <errno.h>
#include <strings.h>
#include <unicode/uloc.h>

#define COUNT(a) (sizeof(a) / sizeof *(a))
#define NAMES_MAX 4096

static struct span first_of(const char *list)
{
	struct span all = span_of(list);

	return span_upto(all, span_chr(all, '|'));
}

static bool lies_in(struct span part, struct span whole)
{
	return part.ptr >= whole.ptr && part.ptr + part.len <= whole.ptr + whole.len;
}

static void outlet_is_found(void **state)
{
	const struct row *r = *state;
	struct span       host = r->column[0], outlet = url_outlet(host);

	assert_span(outlet, r->column[1]);
	assert_true(lies_in(outlet, host) || url_outlet_facts(outlet));
}

static void facts_are_found(void **state)
{
	const struct row          *r = *state;
	const struct outlet_facts *f = url_outlet_facts(r->column[0]);

	if (!r->column[1].len) {
		assert_null(f);
		return;
	}
	assert_non_null(f);
	assert_span(first_of(f->domains), r->column[1]);
	assert_span(first_of(f->names), r->column[2]);
	assert_span(span_of(f->lang), r->column[3]);
	assert_span(span_of(f->country), r->column[4]);
	assert_span(span_of(f->access), r->column[5]);
}

static void address_is_judged(void **state)
{
	const struct row *r = *state;
	bool              is_special = span_eq(r->column[1], SPAN("special"));

	assert_true(is_special || span_eq(r->column[1], SPAN("global")));
	assert_int_equal(url_is_special_address(r->column[0]), is_special);
}

static void a_host_past_dns_is_its_own_outlet(void **state)
{
	char        text[300];
	struct span host = { text, sizeof(text) };

	(void)state;
	for (size_t i = 0; i < sizeof(text); i++)
		text[i] = i % 10 == 9 ? '.' : 'a';
	text[sizeof(text) - 1] = 'a';
	assert_span(url_outlet(host), host);
}

/* What a table of the reader's own comes to, as the fixture writes it. */
static struct span told(struct arena *a, struct span text, struct span outlet)
{
	struct outlet_list_error   bad;
	struct outlet_list         list;
	const struct outlet_facts *f;
	int                        rc = outlet_list_read(a, text, &list, &bad);

	assert_true(rc == 0 || rc == 1);
	if (rc)
		return arena_printf(a, "%u: %.*s", (unsigned)bad.line, SPAN_FMT(bad.why));
	f = outlet_list_find(&list, outlet);
	return f ? arena_printf(a, "%s|%s", f->names, f->access) : SPAN("-");
}

static void table_is_read(void **state)
{
	const struct row *r = *state;
	struct arena     *a = arena_new(1 << 20);
	struct span       got = told(a, r->column[0], r->column[1]), want = r->column[2];

	assert_span(r->column[1].len ? got : span_upto(got, want.len), want);
	arena_free(a);
}

static void a_table_needs_room(void **state)
{
	struct arena            *a = arena_new(256);
	struct outlet_list_error bad;
	struct outlet_list       list;

	(void)state;
	assert_int_equal(outlet_list_read(a, SPAN("a.example\tA\ten\tGB\tfree\nb.example\tB\ten\tGB\tfree\n"), &list, &bad), -EFBIG);
	arena_free(a);
}

/* --- the shipped table ------------------------------------------------------- */

static void assert_before(struct span a, struct span b)
{
	if (span_cmp(a, b) >= 0)
		fail_msg("[%.*s] stands before [%.*s]", SPAN_FMT(a), SPAN_FMT(b));
}

static void outlets_are_sorted(void **state)
{
	const struct outlet_facts *f = url_outlet_at(0), *next;

	(void)state;
	assert_non_null(f);
	for (size_t i = 1; (next = url_outlet_at(i)); f = next, i++)
		assert_before(first_of(f->domains), first_of(next->domains));
}

static void secondaries_are_sorted(void **state)
{
	const struct outlet_secondary *s = outlets_secondary(0), *next;

	(void)state;
	assert_non_null(s);
	for (size_t i = 1; (next = outlets_secondary(i)); s = next, i++)
		assert_before(span_of(s->domain), span_of(next->domain));
}

/* @return how many domains besides the main one */
static size_t check_domains(const struct outlet_facts *f)
{
	struct span rest = span_of(f->domains), main = first_of(f->domains), domain;
	char        host[300];
	size_t      n = 0;

	for (; span_cut(&rest, '|', &domain); n++) {
		snprintf(host, sizeof(host), "a.www.%.*s", SPAN_FMT(domain));
		assert_span(url_outlet(span_of(host)), main);
		assert_span(url_outlet(domain), main);
		if (url_outlet_facts(domain) != f)
			fail_msg("[%.*s] is of another row", SPAN_FMT(domain));
	}
	return n - 1;
}

/*
 * A domain that is a public suffix, or below a registrable one, would not be
 * what url_outlet() comes to. One in two rows, or in one of the two tables
 * only, would lead to another row or leave the counts apart.
 */
static void each_domain_leads_to_its_row(void **state)
{
	const struct outlet_facts *f;
	size_t                     n = 0;

	(void)state;
	for (size_t i = 0; (f = url_outlet_at(i)); i++)
		n += check_domains(f);
	assert_non_null(outlets_secondary(n - 1));
	assert_null(outlets_secondary(n));
}

static void assert_listed(const char *word, const char *const *list)
{
	for (; *list; list++)
		if (strcmp(word, *list) == 0)
			return;
	fail_msg("[%s] is no such code", word);
}

static void codes_are_known(void **state)
{
	static const char *const   access[] = { "free", "metered", "registration", "paywalled", "unknown", NULL };
	const struct outlet_facts *f;

	(void)state;
	for (size_t i = 0; (f = url_outlet_at(i)); i++) {
		assert_listed(f->lang, uloc_getISOLanguages());
		assert_int_equal(strlen(f->lang), 2);
		assert_listed(f->country, uloc_getISOCountries());
		assert_listed(f->access, access);
	}
}

/* Names of outlets in several countries; all others stand in one row. */
static const char *const ambiguous[] = {
	"ABC", "ABC News", "CNA", "DN", "Daily Mirror", "Delfi", "El Comercio", "El Pais", "El País",
	"La Nacion", "La Nación", "La Prensa", "La Presse", "Politico", "Público", "The Guardian", "The Nation",
	"The Standard", "The Star", "The Telegraph",
};

static bool is_ambiguous(struct span name)
{
	for (size_t i = 0; i < COUNT(ambiguous); i++)
		if (span_eq(name, span_of(ambiguous[i])))
			return true;
	return false;
}

static int by_folded(const void *a, const void *b)
{
	const struct span *x = a, *y = b;
	int                diff = strncasecmp(x->ptr, y->ptr, x->len < y->len ? x->len : y->len);

	return diff ? diff : (x->len > y->len) - (x->len < y->len);
}

static size_t collect_names(struct span names[NAMES_MAX])
{
	const struct outlet_facts *f;
	size_t                     n = 0;

	for (size_t i = 0; (f = url_outlet_at(i)); i++) {
		struct span rest = span_of(f->names);

		for (; span_cut(&rest, '|', &names[n]); n++) {
			assert_true(n + 1 < NAMES_MAX && names[n].len > 0);
			assert_span(span_trim(names[n]), names[n]);
		}
	}
	return n;
}

static void names_are_of_one_outlet(void **state)
{
	struct span names[NAMES_MAX];
	size_t      n = collect_names(names), n_shared = 0;

	(void)state;
	qsort(names, n, sizeof(*names), by_folded);
	for (size_t i = 1; i < n; i++) {
		if (!span_ieq(names[i - 1], names[i]))
			continue;
		if (!is_ambiguous(names[i]))
			fail_msg("[%.*s] is in two rows", SPAN_FMT(names[i]));
		n_shared += i == 1 || !span_ieq(names[i - 2], names[i]);
	}
	assert_int_equal(n_shared, COUNT(ambiguous));
}

int main(void)
{
	rows_add("fixtures/url/outlet.tsv", outlet_is_found);
	rows_add("fixtures/url/outlet_facts.tsv", facts_are_found);
	rows_add("fixtures/url/special.tsv", address_is_judged);
	rows_add("fixtures/url/outlet_list.tsv", table_is_read);
	rows_add_test("a table needs room", a_table_needs_room);
	rows_add_test("a host past DNS is its own outlet", a_host_past_dns_is_its_own_outlet);
	rows_add_test("outlets are sorted by main domain", outlets_are_sorted);
	rows_add_test("other domains are sorted", secondaries_are_sorted);
	rows_add_test("each domain leads to its row", each_domain_leads_to_its_row);
	rows_add_test("codes are known", codes_are_known);
	rows_add_test("names are of one outlet", names_are_of_one_outlet);
	return rows_run("outlet");
}
