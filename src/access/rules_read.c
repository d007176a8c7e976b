/*
 * A reader's rules: name TAB where TAB what TAB says [TAB weight], a line each.
 *
 * What is wrong with a line is told in its writer's terms, and ends the
 * reading: half of a rule file would judge in nobody's sense.
 */

#include "flags.h"
#include "fold.h"
#include "rules.h"
#include "base/utf8.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

/* Ceilings of one line, bytes. */
#define LINE_MAX_BYTES 1024
#define NAME_MAX_BYTES 64
#define WHAT_MAX_BYTES 256

#define WEIGHT_MAX 10.0

/* Names, words and the table of 4,096 rules, with what its doubling leaves behind. */
#define ARENA_MAX ((size_t)16 << 20)

enum column { NAME, WHERE, WHAT, SAYS, WEIGHT, COLUMNS };

/* One place to look. */
struct kind {
	const char       *name;
	enum signal_group group;
	char              parts;      /* parts a name from its value; '\0': what is sought is words */
	bool              is_folded;  /* words for people: compared as fold() writes them */
	enum signal       like[ACCESS_PAYWALLED + 1];  /* by what a rule says: the sign whose weight is its default */
};

#define LIKE(walled, free, metered, registration, paywalled)                           \
	{ [ACCESS_UNKNOWN] = SIGNAL_##walled, [ACCESS_FREE] = SIGNAL_##free,           \
	  [ACCESS_METERED] = SIGNAL_##metered, [ACCESS_REGISTRATION] = SIGNAL_##registration, \
	  [ACCESS_PAYWALLED] = SIGNAL_##paywalled }

static const struct kind kinds[RULE_WHERES] = {
	[RULE_TEXT]   = { "text",   GROUP_SEEN,      '\0', true,
	                  LIKE(GATE, TIER_FREE, GATE_METERED, GATE_REGISTRATION, GATE_PAYWALL) },
	[RULE_LABEL]  = { "label",  GROUP_SEEN,      '\0', true,  LIKE(LABEL, TIER_FREE, LABEL, LABEL, LABEL) },
	[RULE_META]   = { "meta",   GROUP_STATE,     '=',  false,
	                  LIKE(META_WALLED, META_FREE, META_METERED, META_REGISTRATION, META_WALLED) },
	[RULE_STATE]  = { "state",  GROUP_STATE,     '=',  false,
	                  LIKE(STATE_WALLED, STATE_FREE, STATE_METERED, STATE_REGISTRATION, STATE_WALLED) },
	[RULE_SCRIPT] = { "script", GROUP_VENDOR,    '\0', false,
	                  LIKE(VENDOR_SCRIPT, STATE_HINT_FREE, VENDOR_SCRIPT, VENDOR_SCRIPT, VENDOR_SCRIPT) },
	[RULE_HEADER] = { "header", GROUP_TRANSPORT, ':',  false, { 0 } },
	[RULE_TITLE]  = { "title",  GROUP_TRANSPORT, '\0', true,  { 0 } },
	[RULE_BODY]   = { "body",   GROUP_TRANSPORT, '\0', false, { 0 } },
};

static const char walled[] = "walled";

struct reader {
	struct access_rules       *rules;
	struct access_rules_error *error;
};

/* @return ACCESS_RULES_WRONG, with the reason kept */
__attribute__((format(printf, 3, 4)))
static int wrong(struct reader *r, enum column column, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	r->error->column = column < COLUMNS ? (unsigned)column + 1 : 0;
	vsnprintf(r->error->what, sizeof(r->error->what), fmt, ap);
	va_end(ap);
	return ACCESS_RULES_WRONG;
}

/* As much of a column as a message shows. */
static struct span shown(struct span s)
{
	return span_clip(s, 40);
}

/* --- columns ---------------------------------------------------------------------- */

static bool is_name_byte(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '_' || c == '-';
}

static int read_name(struct reader *r, struct span text, struct rule *out)
{
	if (text.len == 0 || text.len > NAME_MAX_BYTES)
		return wrong(r, NAME, "wanted a name of 1 to %d letters", NAME_MAX_BYTES);
	for (size_t i = 0; i < text.len; i++)
		if (!is_name_byte(text.ptr[i]))
			return wrong(r, NAME, "%.*s: wanted a name of a-z, 0-9, '.', '_' and '-'", SPAN_FMT(shown(text)));
	for (int i = 0; i < SIGNAL_COUNT; i++)
		if (span_eq(text, span_of(signal_row((enum signal)i)->name)))
			return wrong(r, NAME, "%.*s: Headwater's own signal has that name", SPAN_FMT(text));
	out->row.name = arena_dup(r->rules->arena, text).ptr;
	return 0;
}

static int read_where(struct reader *r, struct span text, struct rule *out)
{
	for (int i = 0; i < RULE_WHERES; i++)
		if (span_eq(text, span_of(kinds[i].name))) {
			out->where = (enum rule_where)i;
			out->row.group = kinds[i].group;
			return 0;
		}
	return wrong(r, WHERE, "%.*s: wanted text, label, meta, state, script, header, title or body", SPAN_FMT(shown(text)));
}

/* Free or a wall for what a page says; blocked or gone for what came in its stead. */
static int read_says(struct reader *r, struct span text, struct rule *out)
{
	int  access = span_eq(text, span_of(walled)) ? ACCESS_UNKNOWN : access_by_name(text);
	bool is_marker = out->row.group == GROUP_TRANSPORT;

	if (span_eq(text, span_of(access_name(ACCESS_UNKNOWN))))
		access = -1;
	if (is_marker && access != ACCESS_BLOCKED && access != ACCESS_GONE)
		return wrong(r, SAYS, "%.*s: a %s says blocked or gone", SPAN_FMT(shown(text)), kinds[out->where].name);
	if (!is_marker && (access < 0 || access > ACCESS_PAYWALLED))
		return wrong(r, SAYS, "%.*s: a %s says free, walled, paywalled, registration or metered",
		             SPAN_FMT(shown(text)), kinds[out->where].name);
	out->row.says = access == ACCESS_UNKNOWN ? walled : access_name((enum access)access);
	out->row.wall = access == ACCESS_FREE ? ACCESS_UNKNOWN : (enum access)access;
	return 0;
}

/* "-2.5". @return false when it is no such number; NaN, infinity and hexadecimal are none */
static bool read_number(struct span text, double *out)
{
	char  copy[16], *end;
	bool  has_digit = false;

	if (text.len >= sizeof(copy))
		return false;
	for (size_t i = 0; i < text.len; i++) {
		if (!strchr("+-.0123456789", text.ptr[i]))
			return false;
		has_digit = has_digit || (text.ptr[i] >= '0' && text.ptr[i] <= '9');
	}
	memcpy(copy, text.ptr, text.len);
	copy[text.len] = '\0';
	*out = strtod(copy, &end);
	return has_digit && *end == '\0';
}

static int read_weight(struct reader *r, struct span text, struct rule *out)
{
	bool   is_free = strcmp(out->row.says, "free") == 0;
	double weight;

	if (out->row.group == GROUP_TRANSPORT)
		return text.len ? wrong(r, WEIGHT, "%s decides alone: wanted no weight", out->row.says) : 0;
	if (text.len == 0) {
		out->row.weight = signal_row(kinds[out->where].like[is_free ? ACCESS_FREE : out->row.wall])->weight;
		return 0;
	}
	if (!read_number(text, &weight) || weight < -WEIGHT_MAX || weight > WEIGHT_MAX)
		return wrong(r, WEIGHT, "%.*s: wanted a number from -%g to %g", SPAN_FMT(shown(text)), WEIGHT_MAX, WEIGHT_MAX);
	if (is_free ? weight >= 0 : weight <= 0)
		return wrong(r, WEIGHT, "%.*s: %s has a weight %s 0", SPAN_FMT(text), out->row.says, is_free ? "below" : "above");
	out->row.weight = weight;
	return 0;
}

/* A copy in lower case (ASCII). */
static struct span lowered(struct arena *a, struct span s)
{
	char *copy = arena_alloc(a, s.len + 1);

	for (size_t i = 0; copy && i < s.len; i++)
		copy[i] = span_lower(s.ptr[i]);
	return (struct span){ copy, copy ? s.len : 0 };
}

static int read_pair(struct reader *r, struct span text, struct rule *out)
{
	struct arena *a = r->rules->arena;
	char          parts = kinds[out->where].parts;
	size_t        at = span_chr(text, parts);
	struct span   name = span_trim(span_upto(text, at)), value;

	value = at == SPAN_NONE ? SPAN("") : span_trim(span_from(text, at + 1));
	if (name.len == 0 || value.len == 0)
		return wrong(r, WHAT, "%.*s: wanted name%cvalue, or name%c* for any value", SPAN_FMT(shown(text)), parts, parts);
	if (out->where == RULE_STATE && (name.len > FLAG_NAME_MAX || value.len > FLAG_VALUE_MAX))
		return wrong(r, WHAT, "wanted a name of at most %d bytes and a value of at most %d", FLAG_NAME_MAX, FLAG_VALUE_MAX);
	out->key = lowered(a, name);
	if (!span_eq(value, SPAN("*")))
		out->value = lowered(a, value);
	return 0;
}

static int read_what(struct reader *r, struct span text, struct rule *out)
{
	struct arena *a = r->rules->arena;

	if (text.len == 0 || text.len > WHAT_MAX_BYTES)
		return wrong(r, WHAT, "wanted 1 to %d bytes", WHAT_MAX_BYTES);
	if (kinds[out->where].parts)
		return read_pair(r, text, out);
	out->key = kinds[out->where].is_folded ? span_trim(fold(a, text)) : lowered(a, text);
	if (out->key.len == 0 && arena_status(a) == 0)
		return wrong(r, WHAT, "nothing in it can be seen");
	return 0;
}

/* --- lines ------------------------------------------------------------------------ */

static int read_columns(struct reader *r, struct span line, struct span column[COLUMNS])
{
	struct span piece;
	size_t      n = 0;

	for (; span_cut(&line, '\t', &piece); n++)
		if (n < COLUMNS)
			column[n] = span_trim(piece);
	if (n < WEIGHT || n > COLUMNS)
		return wrong(r, COLUMNS, "%zu column%s where four or five are wanted, a TAB between: "
		             "name, where, what, says, weight", n, n == 1 ? "" : "s");
	return 0;
}

static int read_rule(struct reader *r, struct span line)
{
	struct access_rules *rules = r->rules;
	struct span  column[COLUMNS] = { 0 };
	struct rule  rule = { .line = r->error->line }, *kept;
	int          rc;

	if (rules->n == ACCESS_RULES_MAX)
		return wrong(r, COLUMNS, "more than %d rules", ACCESS_RULES_MAX);
	if ((rc = read_columns(r, line, column)) || (rc = read_name(r, column[NAME], &rule)) ||
	    (rc = read_where(r, column[WHERE], &rule)) || (rc = read_what(r, column[WHAT], &rule)) ||
	    (rc = read_says(r, column[SAYS], &rule)) || (rc = read_weight(r, column[WEIGHT], &rule)))
		return rc;
	kept = arena_push(rules->arena, &rules->items, &rules->n, &rules->cap, sizeof(rule));
	if (!kept || arena_status(rules->arena))
		return -ENOMEM;
	*kept = rule;
	return 0;
}

static int read_line(struct reader *r, struct span line)
{
	struct span text = span_trim(line);

	if (text.len == 0 || text.ptr[0] == '#')
		return 0;
	if (line.len > LINE_MAX_BYTES)
		return wrong(r, COLUMNS, "longer than %d bytes", LINE_MAX_BYTES);
	if (span_chr(line, '\0') != SPAN_NONE)
		return wrong(r, COLUMNS, "a NUL byte: wanted text");
	if (!utf8_is_valid(line))
		return wrong(r, COLUMNS, "not UTF-8");
	return read_rule(r, line);
}

static int by_place(const void *x, const void *y)
{
	const struct rule *a = x, *b = y;
	int order = (int)a->where - (int)b->where;

	if (order == 0)
		order = span_cmp(a->key, b->key);
	return order ? order : (a->line > b->line) - (a->line < b->line);
}

static void sort(struct access_rules *rules)
{
	size_t i = 0;

	if (rules->n)
		qsort(rules->items, rules->n, sizeof(rules->items[0]), by_place);
	for (int where = 0; where <= RULE_WHERES; where++) {
		while (i < rules->n && (int)rules->items[i].where < where)
			i++;
		rules->from[where] = i;
	}
}

int access_rules_read(struct access_rules **out, struct span text, struct access_rules_error *e)
{
	struct reader r = { .rules = calloc(1, sizeof(*r.rules)), .error = e };
	struct span   rest = span_starts(text, SPAN("\xEF\xBB\xBF")) ? span_from(text, 3) : text, line;
	int           rc = 0;

	memset(e, 0, sizeof(*e));
	if (!r.rules)
		return -ENOMEM;
	if (!(r.rules->arena = arena_new(ARENA_MAX)))
		rc = -ENOMEM;
	else if (text.len > ACCESS_RULES_BYTES_MAX)
		rc = wrong(&r, COLUMNS, "more than %zu bytes", ACCESS_RULES_BYTES_MAX);
	while (rc == 0 && rest.len && span_cut(&rest, '\n', &line)) {
		e->line++;
		rc = read_line(&r, line);
	}
	if (rc) {
		access_rules_free(r.rules);
		return rc;
	}
	sort(r.rules);
	*out = r.rules;
	return 0;
}

void access_rules_free(struct access_rules *rules)
{
	if (!rules)
		return;
	arena_free(rules->arena);
	free(rules);
}
