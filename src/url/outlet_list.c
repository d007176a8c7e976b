/*
 * A reader's own table of outlets: text -> rows sorted by outlet.
 *
 * The first line that is wrong ends the reading: a table that is half believed
 * would give answers that nobody can account for.
 */

#include "host.h"
#include "outlets.h"
#include "base/utf8.h"

#include <stdlib.h>
#include <unicode/uloc.h>

enum column { DOMAINS, NAMES, LANG, COUNTRY, ACCESS, N_COLUMNS };

struct reader {
	struct arena             *a;
	struct outlet_list       *out;
	size_t                    cap;
	uint32_t                  line;
	struct outlet_list_error *bad;
};

/* @return 1, or < 0 when there is no room for the words */
static int complain(struct reader *r, struct span why)
{
	*r->bad = (struct outlet_list_error){ r->line, why };
	return why.ptr ? 1 : arena_status(r->a);
}

static bool is_listed(struct span word, const char *const *list)
{
	for (; *list; list++)
		if (span_eq(word, span_of(*list)))
			return true;
	return false;
}

static int check_words(struct reader *r, const struct span col[N_COLUMNS])
{
	static const char *const words[] = { "free", "metered", "registration", "paywalled", "unknown", NULL };

	if (!is_listed(col[ACCESS], words))
		return complain(r, arena_printf(r->a, "%.*s: not an access; say free, metered, registration, "
		                                "paywalled or unknown", SPAN_FMT(span_clip(col[ACCESS], 40))));
	if (col[LANG].len && (col[LANG].len != 2 || !is_listed(col[LANG], uloc_getISOLanguages())))
		return complain(r, arena_printf(r->a, "%.*s: not a language; say two letters of ISO 639-1, such as en",
		                                SPAN_FMT(span_clip(col[LANG], 40))));
	if (col[COUNTRY].len && !is_listed(col[COUNTRY], uloc_getISOCountries()))
		return complain(r, arena_printf(r->a, "%.*s: not a country; say two letters of ISO 3166-1, such as GB",
		                                SPAN_FMT(span_clip(col[COUNTRY], 40))));
	return 0;
}

/* @param outlet  set to what the domain stands for. @return 0, 1 or < 0 */
static int read_domain(struct reader *r, struct span domain, struct span *outlet)
{
	struct span shown = span_clip(domain, 80), host;
	char        name[HOST_MAX];
	size_t      len = host_read(domain, name);

	if (domain.len == 0)
		return complain(r, SPAN("no domain, such as example.com"));
	if (len == 0 || span_chr(domain, ',') != SPAN_NONE)
		return complain(r, arena_printf(r->a, "%.*s: not a domain, such as example.com; several are parted by |",
		                                SPAN_FMT(shown)));
	host = arena_dup(r->a, (struct span){ name, len });
	if (!host.ptr)
		return arena_status(r->a);
	*outlet = url_outlet(host);
	if (!span_eq(outlets_main(host), *outlet))
		return complain(r, arena_printf(r->a, "%.*s: only a part of %.*s, which outlets go by",
		                                SPAN_FMT(shown), SPAN_FMT(*outlet)));
	return 0;
}

static int add_domains(struct reader *r, const struct outlet_facts *facts)
{
	struct span rest = span_of(facts->domains), domain;
	int         rc = 0;

	while (rc == 0 && span_cut(&rest, '|', &domain)) {
		struct span           outlet;
		struct outlet_listed *item;

		rc = read_domain(r, span_trim(domain), &outlet);
		if (rc)
			break;
		item = arena_push(r->a, &r->out->items, &r->out->n, &r->cap, sizeof(*item));
		if (!item)
			return arena_status(r->a);
		*item = (struct outlet_listed){ outlet, facts, r->line };
	}
	return rc;
}

static int read_row(struct reader *r, const struct span col[N_COLUMNS])
{
	struct outlet_facts *facts;
	int                  rc = check_words(r, col);

	if (rc)
		return rc;
	facts = arena_alloc(r->a, sizeof(*facts));
	if (facts)
		*facts = (struct outlet_facts){
			.domains = arena_dup(r->a, col[DOMAINS]).ptr, .names = arena_dup(r->a, col[NAMES]).ptr,
			.lang = arena_dup(r->a, col[LANG]).ptr, .country = arena_dup(r->a, col[COUNTRY]).ptr,
			.access = arena_dup(r->a, col[ACCESS]).ptr,
		};
	rc = arena_status(r->a);
	return rc < 0 ? rc : add_domains(r, facts);
}

static int read_line(struct reader *r, struct span line)
{
	struct span col[N_COLUMNS], rest = line, piece;
	size_t      n = 0;

	if (!utf8_is_valid(line) || span_chr(line, '\0') != SPAN_NONE)
		return complain(r, SPAN("not UTF-8 text"));
	if (span_trim(line).len == 0 || line.ptr[0] == '#' || span_eq(line, SPAN("domains\tnames\tlang\tcountry\taccess")))
		return 0;
	for (; span_cut(&rest, '\t', &piece); n++)
		if (n < N_COLUMNS)
			col[n] = span_trim(piece);
	if (n != N_COLUMNS)
		return complain(r, arena_printf(r->a, "%zu column%s where five are wanted, a TAB between: "
		                                "domains, names, language, country, access", n, n == 1 ? "" : "s"));
	return read_row(r, col);
}

static int by_outlet(const void *a, const void *b)
{
	const struct outlet_listed *x = a, *y = b;
	int                         c = span_cmp(x->outlet, y->outlet);

	return c ? c : (x->line > y->line) - (x->line < y->line);
}

/* One row may name several domains of one outlet; two rows may not. */
static int check_twice(struct reader *r)
{
	const struct outlet_listed *items = r->out->items;
	size_t                      worst = 0;

	for (size_t i = 1; i < r->out->n; i++)
		if (span_eq(items[i].outlet, items[i - 1].outlet) && items[i].line != items[i - 1].line &&
		    (!worst || items[i].line < items[worst].line))
			worst = i;
	if (!worst)
		return 0;
	r->line = items[worst].line;
	return complain(r, arena_printf(r->a, "%.*s: is in line %u already", SPAN_FMT(items[worst].outlet),
	                                (unsigned)items[worst - 1].line));
}

int outlet_list_read(struct arena *a, struct span text, struct outlet_list *out,
                     struct outlet_list_error *bad)
{
	struct reader r = { .a = a, .out = out, .bad = bad };
	struct span   line;
	int           rc = 0;

	*out = (struct outlet_list){ .n = 0 };
	if (span_starts(text, SPAN("\xEF\xBB\xBF")))
		text = span_from(text, 3);
	while (rc == 0 && span_cut(&text, '\n', &line)) {
		r.line++;
		line.len -= span_ends(line, SPAN("\r"));
		rc = read_line(&r, line);
	}
	if (rc)
		return rc;
	if (out->n)
		qsort(out->items, out->n, sizeof(*out->items), by_outlet);
	return check_twice(&r);
}

static int by_key(const void *key, const void *item)
{
	return span_cmp(*(const struct span *)key, ((const struct outlet_listed *)item)->outlet);
}

const struct outlet_facts *outlet_list_find(const struct outlet_list *list, struct span outlet)
{
	const struct outlet_listed *item =
		list->n ? bsearch(&outlet, list->items, list->n, sizeof(*list->items), by_key) : NULL;

	return item ? item->facts : NULL;
}
