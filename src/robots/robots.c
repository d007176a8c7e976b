/*
 * robots.txt, line by line (RFC 9309 section 2.2):
 *
 *     User-agent: a        a group begins; we are in it or not, by rank:
 *     User-agent: b          exact name > name without digits > "*" > not
 *     Disallow: /x         its rules
 *     Allow: /x/y
 *     User-agent: *        a rule went before, so another group begins
 *
 * Only groups of the best rank count, all of them as one; when a better one
 * turns up, what was gathered so far is forgotten. Afterwards rules stand in
 * order of precedence, so the first that matches decides.
 *
 * Crawl-delay ends no group for rules, as Google reads it, but a User-agent
 * line behind it does not get the delay.
 */

#include "robots.h"

#include "pattern.h"

#include <stdlib.h>

#define COUNT(a) (sizeof(a) / sizeof *(a))

/* Longer lines are cut; Google's parser has the same limit. */
#define LINE_MAX_BYTES ((size_t)8 * 2083)

/* Rules that are kept; more are ignored, as is what stands past ROBOTS_MAX. */
#define RULES_MAX 10000

/* What is compared of a path; no URL is longer (URL_MAX). */
#define PATH_MAX_BYTES 8192

#define DELAY_MAX_MS 3600000u

enum rank { RANK_NONE, RANK_ANY, RANK_FAMILY, RANK_EXACT };

enum key { KEY_OTHER, KEY_AGENT, KEY_ALLOW, KEY_DISALLOW, KEY_DELAY };

struct rule {
	struct span line;     /* as written, without comment */
	struct span pattern;  /* normal form; its length is its precedence */
	size_t      number;
	bool        allows;
};

struct robots {
	struct rule *rules;  /* by precedence */
	size_t       n_rules;
	uint32_t     delay_ms;
};

struct reader {
	struct arena  *arena;
	struct robots *out;
	size_t         cap_rules;
	struct span    agent;       /* product token, digits and all */
	struct span    family;      /* its letters up to the first digit */
	enum rank      best;        /* of all groups so far */
	enum rank      in_group;    /* of the current group */
	enum rank      in_delay;    /* of its agents since the last rule or delay */
	bool           had_rule;    /* in the current group: the next agent begins another */
	bool           had_delay;
	char           room[3 * LINE_MAX_BYTES];
};

/* --- names -------------------------------------------------------------------- */

/* A key is known by its start, as Google reads it: "Disallowed" is Disallow. */
static const struct spelling {
	const char *start;
	enum key    key;
} spellings[] = {
	{ "user-agent", KEY_AGENT },     { "useragent", KEY_AGENT },      { "user agent", KEY_AGENT },
	{ "useg-agent", KEY_AGENT },     { "user-agnet", KEY_AGENT },     { "allow", KEY_ALLOW },
	{ "disallow", KEY_DISALLOW },    { "dissallow", KEY_DISALLOW },   { "dissalow", KEY_DISALLOW },
	{ "disalow", KEY_DISALLOW },     { "diasllow", KEY_DISALLOW },    { "disallaw", KEY_DISALLOW },
	{ "desallow", KEY_DISALLOW },    { "crawl-delay", KEY_DELAY },    { "crawldelay", KEY_DELAY },
	{ "crawl delay", KEY_DELAY },
};

static enum key find_key(struct span name)
{
	for (size_t i = 0; i < COUNT(spellings); i++)
		if (span_istarts(name, span_of(spellings[i].start)))
			return spellings[i].key;
	return KEY_OTHER;
}

static bool is_token_char(char c)
{
	c = span_lower(c);
	return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

/* The product token that @p s starts with; may be empty. */
static struct span token_of(struct span s)
{
	size_t n = 0;

	while (n < s.len && is_token_char(s.ptr[n]))
		n++;
	return span_upto(s, n);
}

/* RFC 9309 knows no digits in tokens: "bot2" also obeys what is said to "bot". */
static struct span family_of(struct span token)
{
	size_t n = 0;

	while (n < token.len && !(token.ptr[n] >= '0' && token.ptr[n] <= '9'))
		n++;
	return span_upto(token, n);
}

/* How well a User-agent line means us. It may name several, "One, Two", but not in a comment. */
static enum rank rank_of(const struct reader *r, struct span value)
{
	enum rank best = RANK_NONE;

	if (value.len && value.ptr[0] == '*' && (value.len == 1 || span_is_space(value.ptr[1])))
		return RANK_ANY;
	for (size_t i = 0; i < value.len && value.ptr[i] != '(';) {
		struct span token = token_of(span_from(value, i));

		if (token.len && span_ieq(token, r->agent))
			return RANK_EXACT;
		if (token.len && span_ieq(token, r->family))
			best = RANK_FAMILY;
		while (i < value.len && !span_is_space(value.ptr[i]) && value.ptr[i] != ',')
			i++;
		i++;
	}
	return best;
}

/* --- lines --------------------------------------------------------------------- */

static void read_agent(struct reader *r, struct span value)
{
	enum rank rank = rank_of(r, value);

	if (r->had_rule)
		r->in_group = RANK_NONE;
	if (r->had_rule || r->had_delay)
		r->in_delay = RANK_NONE;
	r->had_rule = r->had_delay = false;
	if (rank > r->in_group)
		r->in_group = rank;
	if (rank > r->in_delay)
		r->in_delay = rank;
	if (rank > r->best) {
		r->best = rank;
		r->out->n_rules = 0;
		r->out->delay_ms = 0;
	}
}

static int read_rule(struct reader *r, struct span line, struct span value, bool allows)
{
	struct robots *out = r->out;
	struct rule   *rule;

	r->had_rule = true;
	if (r->in_group == RANK_NONE || r->in_group < r->best || value.len == 0 ||
	    out->n_rules == RULES_MAX)
		return 0;
	rule = arena_push(r->arena, &out->rules, &out->n_rules, &r->cap_rules, sizeof(*rule));
	if (!rule)
		return arena_status(r->arena);
	*rule = (struct rule){ .number = out->n_rules, .allows = allows };
	rule->line = arena_dup(r->arena, line);
	rule->pattern = (struct span){ r->room, pattern_of_rule(value, r->room) };
	rule->pattern = arena_dup(r->arena, rule->pattern);
	return rule->pattern.ptr ? 0 : arena_status(r->arena);
}

/* Seconds with a fraction, perhaps; what follows the number is ignored. */
static uint32_t read_ms(struct span value)
{
	uint64_t ms = 0, unit = 1000;
	size_t   i = 0;

	for (; i < value.len && value.ptr[i] >= '0' && value.ptr[i] <= '9' && ms < DELAY_MAX_MS; i++)
		ms = ms * 10 + (uint64_t)(value.ptr[i] - '0') * 1000;
	if (i < value.len && value.ptr[i] == '.')
		for (i++; i < value.len && value.ptr[i] >= '0' && value.ptr[i] <= '9' && unit > 1; i++)
			ms += (uint64_t)(value.ptr[i] - '0') * (unit /= 10);
	return ms < DELAY_MAX_MS ? (uint32_t)ms : DELAY_MAX_MS;
}

static void read_delay(struct reader *r, struct span value)
{
	uint32_t ms = read_ms(value);

	r->had_delay = true;
	if (r->in_delay != RANK_NONE && r->in_delay == r->best && ms > r->out->delay_ms)
		r->out->delay_ms = ms;
}

/* "key: value", or "key value" when that is all. */
static bool split_line(struct span line, struct span *key, struct span *value)
{
	size_t colon = span_chr(line, ':'), at = 0;

	if (colon != SPAN_NONE) {
		*key = span_trim(span_upto(line, colon));
		*value = span_trim(span_from(line, colon + 1));
		return key->len > 0;
	}
	while (at < line.len && !span_is_space(line.ptr[at]))
		at++;
	*key = span_upto(line, at);
	*value = span_trim(span_from(line, at));
	for (size_t i = 0; i < value->len; i++)
		if (span_is_space(value->ptr[i]))
			return false;
	return value->len > 0;
}

static int read_line(struct reader *r, struct span line)
{
	struct span key, value;

	line = span_upto(line, LINE_MAX_BYTES);
	line = span_trim(span_upto(line, span_chr(line, '#')));
	if (!split_line(line, &key, &value))
		return 0;
	switch (find_key(key)) {
	case KEY_AGENT:
		read_agent(r, value);
		return 0;
	case KEY_ALLOW:
		return read_rule(r, line, value, true);
	case KEY_DISALLOW:
		return read_rule(r, line, value, false);
	case KEY_DELAY:
		read_delay(r, value);
		return 0;
	case KEY_OTHER:
		break;
	}
	return 0;
}

/* Lines end in LF, CR or both; an empty line in between does no harm. */
static int read_body(struct reader *r, struct span body)
{
	int rc = 0;

	if (span_starts(body, SPAN("\xEF\xBB\xBF")))
		body = span_from(body, 3);
	while (body.len && rc == 0) {
		size_t end = 0;

		while (end < body.len && body.ptr[end] != '\n' && body.ptr[end] != '\r')
			end++;
		rc = read_line(r, span_upto(body, end));
		body = span_from(body, end + 1);
	}
	return rc;
}

/* The most octets first, then Allow, then the order of the file. */
static int by_precedence(const void *a, const void *b)
{
	const struct rule *x = a, *y = b;

	if (x->pattern.len != y->pattern.len)
		return x->pattern.len > y->pattern.len ? -1 : 1;
	if (x->allows != y->allows)
		return x->allows ? -1 : 1;
	return x->number < y->number ? -1 : x->number > y->number;
}

int robots_parse(struct arena *a, struct span body, struct span agent, struct robots **out)
{
	struct reader  r;
	struct robots *robots = arena_zalloc(a, 1, sizeof(*robots));
	int            rc;

	if (!robots)
		return arena_status(a);
	r.arena = a;
	r.out = robots;
	r.cap_rules = 0;
	r.agent = token_of(agent);
	r.family = family_of(r.agent);
	r.best = r.in_group = r.in_delay = RANK_NONE;
	r.had_rule = r.had_delay = false;
	rc = read_body(&r, span_upto(body, ROBOTS_MAX));
	if (rc)
		return rc;
	if (robots->n_rules)
		qsort(robots->rules, robots->n_rules, sizeof(*robots->rules), by_precedence);
	*out = robots;
	return 0;
}

/* Most rules are written in normal form: the pattern then is the end of the line. */
static bool is_part(const struct rule *r)
{
	return span_ends(r->line, r->pattern);
}

size_t robots_bytes(const struct robots *r)
{
	size_t bytes = sizeof(*r) + r->n_rules * sizeof(*r->rules);

	for (size_t i = 0; i < r->n_rules; i++)
		bytes += r->rules[i].line.len + (is_part(&r->rules[i]) ? 0 : r->rules[i].pattern.len);
	return bytes;
}

/* Copy @p s to @p *at, which moves on. */
static struct span pack_text(char **at, struct span s)
{
	struct span copy = { *at, s.len };

	if (s.len)
		memcpy(*at, s.ptr, s.len);
	*at += s.len;
	return copy;
}

struct robots *robots_pack(const struct robots *r)
{
	struct robots *copy = malloc(robots_bytes(r));
	char          *at;

	if (!copy)
		return NULL;
	*copy = *r;
	copy->rules = (struct rule *)(copy + 1);
	at = (char *)(copy->rules + r->n_rules);
	for (size_t i = 0; i < r->n_rules; i++) {
		const struct rule *from = &r->rules[i];
		struct rule       *to = &copy->rules[i];

		*to = *from;
		to->line = pack_text(&at, from->line);
		to->pattern = is_part(from) ? span_from(to->line, from->line.len - from->pattern.len) : pack_text(&at, from->pattern);
	}
	return copy;
}

void robots_free(struct robots *packed)
{
	free(packed);
}

bool robots_allows(const struct robots *r, struct span path, struct span *rule)
{
	char        room[3 * PATH_MAX_BYTES];
	struct span normal = { room, 0 };

	if (rule)
		*rule = (struct span){ NULL, 0 };
	if (span_eq(span_upto(path, span_chr(path, '?')), SPAN("/robots.txt")))
		return true;
	normal.len = pattern_of_path(path.len ? span_upto(path, PATH_MAX_BYTES) : SPAN("/"), room);
	for (size_t i = 0; i < r->n_rules; i++) {
		if (!pattern_matches(r->rules[i].pattern, normal))
			continue;
		if (rule)
			*rule = r->rules[i].line;
		return r->rules[i].allows;
	}
	return true;
}

uint32_t robots_delay_ms(const struct robots *r)
{
	return r->delay_ms;
}
