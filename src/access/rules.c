/* A reader's rules, looked up and heard. */

#include "reader.h"
#include "rules.h"
#include "transport.h"

/* What a marker of a reader's own is worth. */
#define LIKELY 0.9

/* Bytes of script addresses looked at, all together. */
#define SCRIPTS_MAX ((size_t)64 << 10)

/* --- looking up -------------------------------------------------------------------- */

struct rule_range rules_of(const struct access_rules *rules, enum rule_where where)
{
	if (!rules || rules->n == 0)
		return (struct rule_range){ NULL, 0 };
	return (struct rule_range){ rules->items + rules->from[where], rules->from[where + 1] - rules->from[where] };
}

/* How many of @p r, whose keys are all longer than @p depth, have a byte below @p c there. */
static size_t count_below(struct rule_range r, size_t depth, unsigned c)
{
	size_t from = 0;

	while (r.n > from) {
		size_t middle = from + (r.n - from) / 2;

		if ((unsigned char)r.first[middle].key.ptr[depth] < c)
			from = middle + 1;
		else
			r.n = middle;
	}
	return from;
}

/* Those of @p r that go on with @p c. */
static struct rule_range narrow(struct rule_range r, size_t depth, char c)
{
	unsigned byte = (unsigned char)span_lower(c);
	size_t   below = count_below(r, depth, byte);

	return (struct rule_range){ r.first + below, count_below(r, depth, byte + 1) - below };
}

/* Those of @p r that end at @p depth: they stand first. */
static size_t count_ended(struct rule_range r, size_t depth)
{
	size_t n = 0;

	while (n < r.n && r.first[n].key.len == depth)
		n++;
	return n;
}

struct rule_range rules_called(struct rule_range range, struct span key)
{
	for (size_t depth = 0; range.n && depth < key.len; depth++) {
		size_t ended = count_ended(range, depth);

		range = narrow((struct rule_range){ range.first + ended, range.n - ended }, depth, key.ptr[depth]);
	}
	range.n = count_ended(range, key.len);
	return range;
}

bool rule_wants(const struct rule *rule, struct span value)
{
	if (!rule->value.ptr || span_ieq(rule->value, value))
		return true;
	return (span_eq(rule->value, SPAN("true")) && span_eq(value, SPAN("!0"))) ||
	       (span_eq(rule->value, SPAN("false")) && span_eq(value, SPAN("!1")));
}

static void hit(struct rule_hits *out, const struct rule *rule, size_t at)
{
	for (size_t i = 0; i < out->n; i++)
		if (out->item[i] == rule)
			return;
	if (out->n == RULE_HITS_MAX)
		return;
	out->at[out->n] = at;
	out->item[out->n++] = rule;
}

/* The rules whose words stand at @p at. */
static void find_at(struct rule_range range, struct span text, size_t at, struct rule_hits *out)
{
	for (size_t depth = 0; range.n; depth++) {
		size_t ended = count_ended(range, depth);

		for (size_t i = 0; i < ended; i++)
			hit(out, &range.first[i], at);
		if (at + depth == text.len)
			return;
		range = narrow((struct rule_range){ range.first + ended, range.n - ended }, depth, text.ptr[at + depth]);
	}
}

void rules_find(struct rule_range range, struct span text, bool at_words, struct rule_hits *out)
{
	out->n = 0;
	for (size_t at = 0; range.n && at < text.len && out->n < RULE_HITS_MAX; at++)
		if (!at_words || phrase_may_start(text, at))
			find_at(range, text, at, out);
}

/* --- what a page says ---------------------------------------------------------------- */

static void metas_hear(struct arena *a, const struct page *page, struct rule_range rules, struct ledger *l)
{
	for (size_t i = 0; rules.n && i < page->n_metas; i++) {
		const struct page_meta *m = &page->metas[i];
		struct rule_range       mine = rules_called(rules, m->name);

		for (size_t k = 0; k < mine.n; k++)
			if (rule_wants(&mine.first[k], m->content))
				ledger_add_rule(l, &mine.first[k].row,
				                arena_printf(a, "%.*s=%.*s", SPAN_FMT(m->name), SPAN_FMT(m->content)));
	}
}

static void scripts_hear(const struct page *page, struct rule_range rules, struct ledger *l)
{
	size_t left = SCRIPTS_MAX;

	for (size_t i = 0; rules.n && i < page->n_scripts; i++) {
		struct span      address = span_upto(page->scripts[i], left);
		struct rule_hits hits;

		left -= address.len;
		rules_find(rules, address, false, &hits);
		for (size_t k = 0; k < hits.n; k++)
			ledger_add_rule(l, &hits.item[k]->row, page->scripts[i]);
	}
}

void rules_hear(struct arena *a, const struct page *page, const struct access_rules *rules, struct ledger *l)
{
	metas_hear(a, page, rules_of(rules, RULE_META), l);
	scripts_hear(page, rules_of(rules, RULE_SCRIPT), l);
}

/* --- what came in its stead ------------------------------------------------------------ */

/* The first rule that a header meets; @p seen is its value. */
static const struct rule *header_find(const struct hearing *h, struct span *seen)
{
	struct rule_range rules = rules_of(h->by->rules, RULE_HEADER);
	struct span       rest = buf_view(&h->response->headers), line;

	while (rules.n && span_cut(&rest, '\n', &line)) {
		size_t            colon = span_chr(line, ':');
		struct rule_range mine = rules_called(rules, span_trim(span_upto(line, colon)));

		*seen = colon == SPAN_NONE ? SPAN("") : span_trim(span_from(line, colon + 1));
		for (size_t i = 0; i < mine.n; i++)
			if (!mine.first[i].value.ptr || span_ifind(*seen, mine.first[i].value) != SPAN_NONE)
				return &mine.first[i];
	}
	return NULL;
}

static const struct rule *marker_find(const struct hearing *h, struct span *seen)
{
	struct span        body = span_upto(buf_view(&h->response->body), CHALLENGE_MAX);
	const struct rule *rule = header_find(h, seen);
	struct rule_hits   hits;

	if (rule)
		return rule;
	rules_find(rules_of(h->by->rules, RULE_TITLE), h->title, true, &hits);
	if (hits.n) {
		*seen = h->page->title.value;
		return hits.item[0];
	}
	rules_find(rules_of(h->by->rules, RULE_BODY), body, false, &hits);
	if (hits.n) {
		*seen = span_upto(span_from(body, hits.at[0]), hits.item[0]->key.len);
		return hits.item[0];
	}
	return NULL;
}

bool rules_judge(const struct hearing *h, struct ledger *l, struct verdict *out)
{
	const struct rule *rule;
	struct span        seen, reason;

	if (!h->by->rules || !(h->is_bare || h->response->status >= 400) || !(rule = marker_find(h, &seen)))
		return false;
	reason = arena_printf(h->arena, "your rule %s", rule->row.name);
	ledger_add_rule(l, &rule->row, seen);
	verdict_set(out, rule->row.wall, reason.len ? reason.ptr : rule->row.name, LIKELY);
	return true;
}
