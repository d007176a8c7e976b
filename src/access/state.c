/*
 * Page-state scripts: {"isPremium":false}, dataLayer.access = "metered".
 *
 *     each ':' or '=' --> the name before it --> known? --> the value behind it
 *
 * The same name may stand in a list of other articles, so it counts only
 * when all its values on the page say the same, and one of them stands where
 * it may be the article's. One pass over the bytes; no script is run or
 * parsed.
 */

#include "flags.h"
#include "sides.h"

/* Bytes of scripts looked at, all together. */
#define SCRIPTS_MAX ((size_t)4 << 20)

/* Bytes and levels above a field in which the names of what holds it are looked for. */
#define AROUND_MAX 2048
#define LEVELS_MAX 3

/* Flags that speak for either side; more of them say nothing new. */
#define SPEAK_MAX 4

struct seen {
	bool        says[SAYS_REGISTRATION + 1];
	bool        is_own;   /* it stood once where it may be the article's */
	struct span snippet;  /* where it stood so first */
};

/* Of one rule: its flag with the value that it wants, and whether another value was there. */
struct rule_heard {
	struct span snippet;
	bool        is_denied;
};

/* What is heard while the scripts are walked. */
struct heard {
	struct seen        flags[FLAGS_MAX];
	struct rule_range  rules;   /* the reader's own flags */
	struct rule_heard *by_rule; /* in the arena: one for each of them */
};

/* Letters, digits, "_$.-": asked of most bytes of a script's names, so by a table. */
static bool is_name(char c)
{
	static const bool names[256] = {
		['$'] = true, ['-'] = true, ['.'] = true, ['0' ... '9'] = true, ['A' ... 'Z'] = true,
		['_'] = true, ['a' ... 'z'] = true,
	};

	return names[(unsigned char)c];
}

static bool is_quote(char c)
{
	return c == '"' || c == '\'' || c == '`';
}

/* The name that ends before offset @p at; quotes may be escaped, as in a script inside a script. */
static struct span name_before(struct span s, size_t at)
{
	size_t end = at, start;
	bool   quoted = false;

	while (end > 0 && span_is_space(s.ptr[end - 1]))
		end--;
	if (end > 0 && is_quote(s.ptr[end - 1])) {
		quoted = true;
		end--;
		while (end > 0 && s.ptr[end - 1] == '\\')
			end--;
	}
	for (start = end; start > 0 && end - start <= FLAG_NAME_MAX; start--)
		if (!is_name(s.ptr[start - 1]) && !(quoted && s.ptr[start - 1] == ':'))
			break;
	/* ?premium=1&paid=0 is an address, not a state. */
	if (start > 0 && (s.ptr[start - 1] == '&' || s.ptr[start - 1] == '?'))
		return SPAN("");
	return (struct span){ s.ptr + start, end - start };
}

/* A word in quotes; empty when too long. */
static struct span quoted_value(struct span s)
{
	char   quote = s.ptr[0];
	size_t n = 1;

	while (n < s.len && n <= FLAG_VALUE_MAX && s.ptr[n] != quote && s.ptr[n] != '\\')
		n++;
	if (n >= s.len || n > FLAG_VALUE_MAX)
		return SPAN("");
	return span_trim((struct span){ s.ptr + 1, n - 1 });
}

/* true, !1, 0: a literal with an end. */
static struct span bare_value(struct span s)
{
	size_t n = 0;

	while (n < s.len && n < 6 && (is_name(s.ptr[n]) || (n == 0 && s.ptr[n] == '!')) && s.ptr[n] != '.')
		n++;
	if (n < s.len && !span_is_space(s.ptr[n]) && !strchr(",;}])\\", s.ptr[n]))
		return SPAN("");
	return span_upto(s, n);
}

static struct span value_behind(struct span s, size_t at, bool *is_bare)
{
	struct span rest = span_from(s, at);

	while (rest.len && span_is_space(rest.ptr[0]))
		rest = span_from(rest, 1);
	while (rest.len && rest.ptr[0] == '\\')
		rest = span_from(rest, 1);
	*is_bare = !(rest.len && is_quote(rest.ptr[0]));
	return *is_bare ? bare_value(rest) : quoted_value(rest);
}

/*
 * The name of the object or list that opens before offset @p *at, which is set to where it does; empty when it has none.
 *
 *     "related":[{"id":7,"isPremium":true}]
 *     <---- 3 ---<------- 2: none --- 1 at
 */
static struct span name_around(struct span s, size_t *at, size_t end)
{
	size_t depth = 0, i = *at;

	while (i > end) {
		char c = s.ptr[--i];

		if (c == '}' || c == ']')
			depth++;
		else if ((c == '{' || c == '[') && depth-- == 0)
			break;
	}
	*at = i;
	while (i > end && span_is_space(s.ptr[i - 1]))
		i--;
	if (i == end || (s.ptr[i - 1] != ':' && s.ptr[i - 1] != '='))
		return SPAN("");
	return name_before(s, i - 1);
}

/* How far before offset @p at names of what holds it are looked for. */
static size_t horizon(size_t at)
{
	return at > AROUND_MAX ? at - AROUND_MAX : 0;
}

/* Is the field at @p at one of a list of other stories, of the reader, of comments? */
static bool is_aside(struct span s, size_t at)
{
	size_t end = horizon(at);

	for (int level = 0; level < LEVELS_MAX && at > end; level++) {
		struct span key = name_around(s, &at, end);

		if (key.len && flag_is_aside(key))
			return true;
	}
	return false;
}

/* "isPremium" alone is a hint; inside of "article" it is the article's. NULL: only a part of a name, and not at home. */
static const struct flag *in_its_place(const struct flag *f, struct span s, struct span name, size_t *index)
{
	const struct flag *whole = NULL;
	size_t             at = (size_t)(name.ptr - s.ptr), whole_index;
	char               path[2 * FLAG_NAME_MAX];
	struct span        around;

	if (f->kind != FLAG_HINT && f->kind != FLAG_GIFT && f->kind != FLAG_PART)
		return f;
	around = name_around(s, &at, horizon(at));
	if (around.len && around.len + name.len < sizeof(path)) {
		memcpy(path, around.ptr, around.len);
		path[around.len] = '.';
		memcpy(path + around.len + 1, name.ptr, name.len);
		whole = flag_find((struct span){ path, around.len + 1 + name.len }, &whole_index);
	}
	if (whole && whole->kind != FLAG_PART) {
		*index = whole_index;
		return whole;
	}
	return f->kind == FLAG_PART ? NULL : f;
}

/* A bare word is a variable, not a value. */
static bool is_literal(struct span v)
{
	size_t digits = 0;

	while (digits < v.len && v.ptr[digits] >= '0' && v.ptr[digits] <= '9')
		digits++;
	return (v.len && digits == v.len) || span_eq(v, SPAN("true")) || span_eq(v, SPAN("false")) ||
	       span_eq(v, SPAN("!0")) || span_eq(v, SPAN("!1"));
}

static bool is_assignment(struct span s, size_t at)
{
	char next = at + 1 < s.len ? s.ptr[at + 1] : ' ';

	if (s.ptr[at] == ':')
		return next != ':' && next != '/';
	return next != '=' && next != '>' && !(at > 0 && strchr("=!<>+-*/|&", s.ptr[at - 1]));
}

/* Do its values contradict each other? Then nothing more of it counts. */
static bool is_torn(const struct seen *seen)
{
	int n = 0;

	for (int i = SAYS_FREE; i <= SAYS_REGISTRATION; i++)
		n += seen->says[i];
	return n > 1;
}

/* A field called @p name, which is @p f, with what holds it: that is looked for last, since it may be far. */
static void flag_hear(struct span s, struct span name, const struct flag *f, size_t index, struct span value,
                      struct span snippet, struct seen *flags)
{
	enum flag_says says;

	f = in_its_place(f, s, name, &index);
	says = f ? flag_says(f->kind, value) : SAYS_NOTHING;
	if (says == SAYS_NOTHING)
		return;
	flags[index].says[says] = true;
	if (flags[index].is_own || is_torn(&flags[index]) || is_aside(s, (size_t)(name.ptr - s.ptr)))
		return;
	flags[index].is_own = true;
	flags[index].snippet = snippet;
}

/* Of a path ("page.access.tier") the last names are tried, too. */
static void rules_hear_flag(struct span name, struct span value, struct span snippet, struct heard *heard)
{
	struct rule_range mine = rules_called(heard->rules, name);

	for (size_t i = 0; mine.n == 0 && i < name.len; i++)
		if (name.ptr[i] == '.' || name.ptr[i] == ':')
			mine = rules_called(heard->rules, span_from(name, i + 1));
	for (size_t i = 0; i < mine.n; i++) {
		struct rule_heard *r = &heard->by_rule[mine.first + i - heard->rules.first];

		if (!rule_wants(&mine.first[i], value))
			r->is_denied = true;
		else if (r->snippet.len == 0)
			r->snippet = snippet;
	}
}

/* As it stands in the script: with the quotes before its name and behind its value. */
static struct span with_quotes(struct span s, struct span name, struct span value)
{
	const char *begin = name.ptr, *end = value.ptr + value.len;

	begin -= begin > s.ptr && is_quote(begin[-1]);
	end += end < s.ptr + s.len && is_quote(*end);
	return (struct span){ begin, (size_t)(end - begin) };
}

static void assignment_hear(struct span s, size_t at, struct heard *heard)
{
	struct span        name = name_before(s, at), value, snippet;
	size_t             index;
	const struct flag *f = flag_find(name, &index);
	bool               is_bare;

	if (!f && heard->rules.n == 0)
		return;
	value = value_behind(s, at + 1, &is_bare);
	if (value.len == 0 || (is_bare && !is_literal(value)))
		return;
	snippet = with_quotes(s, name, value);
	if (f)
		flag_hear(s, name, f, index, value, snippet, heard->flags);
	rules_hear_flag(name, value, snippet, heard);
}

/* The first @p c from offset @p from on, or the end. */
static size_t next_of(struct span s, size_t from, char c)
{
	size_t at = span_chr(span_from(s, from), c);

	return at == SPAN_NONE ? s.len : from + at;
}

/* Few bytes of a script are one of the two: each is looked for by itself, the nearer one is heard. */
static void script_hear(struct span s, struct heard *heard)
{
	size_t colon = next_of(s, 0, ':'), equals = next_of(s, 0, '=');

	while (colon < s.len || equals < s.len) {
		size_t at = colon < equals ? colon : equals;

		if (is_assignment(s, at))
			assignment_hear(s, at, heard);
		if (at == colon)
			colon = next_of(s, at + 1, ':');
		else
			equals = next_of(s, at + 1, '=');
	}
}

/* The one thing that all its values say. */
static enum flag_says agreed(const struct seen *s)
{
	int one = SAYS_FREE;

	if (!s->is_own || is_torn(s))
		return SAYS_NOTHING;
	while (!s->says[one])
		one++;
	return (enum flag_says)one;
}

static enum signal signal_of(enum flag_kind kind, enum flag_says says)
{
	static const enum signal signals[] = {
		[SAYS_FREE] = SIGNAL_STATE_FREE, [SAYS_WALLED] = SIGNAL_STATE_WALLED,
		[SAYS_METERED] = SIGNAL_STATE_METERED, [SAYS_REGISTRATION] = SIGNAL_STATE_REGISTRATION,
	};

	bool is_hint = kind == FLAG_HINT || kind == FLAG_GIFT;

	if (is_hint && says == SAYS_FREE)
		return SIGNAL_STATE_HINT_FREE;
	if (is_hint && says == SAYS_WALLED)
		return SIGNAL_STATE_HINT_WALLED;
	return signals[says];
}

/* Note what is agreed on: walls, or what is free. */
static void seen_speak(const struct seen *seen, bool is_wall, struct ledger *l)
{
	size_t n = 0;

	for (size_t i = 0; flag_at(i) && n < SPEAK_MAX; i++) {
		enum flag_says says = agreed(&seen[i]);

		if (says == SAYS_NOTHING || (says != SAYS_FREE) != is_wall)
			continue;
		ledger_add(l, signal_of(flag_at(i)->kind, says), seen[i].snippet);
		n++;
	}
}

static void rules_speak(const struct heard *heard, struct ledger *l)
{
	for (size_t i = 0; i < heard->rules.n; i++)
		if (heard->by_rule[i].snippet.len && !heard->by_rule[i].is_denied)
			ledger_add_rule(l, &heard->rules.first[i].row, heard->by_rule[i].snippet);
}

void state_hear(struct arena *a, const struct page *page, const struct access_rules *rules, struct ledger *l)
{
	struct heard heard = { .rules = rules_of(rules, RULE_STATE) };
	size_t       left = SCRIPTS_MAX;

	if (heard.rules.n && !(heard.by_rule = arena_zalloc(a, heard.rules.n, sizeof(*heard.by_rule))))
		return;
	for (size_t i = 0; i < page->n_inline_scripts && left; i++) {
		struct span s = span_upto(page->inline_scripts[i], left);

		script_hear(s, &heard);
		left -= s.len;
	}
	seen_speak(heard.flags, true, l);
	seen_speak(heard.flags, false, l);
	rules_speak(&heard, l);
}
