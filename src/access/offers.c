/*
 * What a person sees: a gate or an offer in the text flow, after the text or
 * in its place.
 *
 *     title ... first paragraph ... last paragraph ... the rest
 *     [label]   [------------ gates ------------------]
 *
 * Looked at: short blocks that show, from a little above the body to a
 * little below it; not in navigation, footers, comments, newsletters,
 * related stories or dialogs, where every page sells something.
 */

#include "fold.h"
#include "phrases.h"
#include "sides.h"

/* Blocks above and below the body that still belong to it. */
#define ABOVE 12
#define BELOW 25

/* A gate is a sentence or two, and shorter yet where it may be a paragraph of the text, bytes. */
#define GATE_MAX      600
#define PARAGRAPH_MAX 160

/* All blocks looked at together, bytes. */
#define FOLD_MAX  ((size_t)64 << 10)

/* A body shorter than this many words may be a teaser; then gates may stand anywhere below it. */
#define TEASER_WORDS 150

#define GATES_MAX 3

struct range {
	size_t from, to;       /* blocks looked at: [from, to) */
	size_t first, last;    /* the body's first and last block; first > last: no body */
};

static struct range range_of(const struct page *p)
{
	struct range r = { .from = 0, .to = p->n_blocks, .first = p->n_blocks, .last = 0 };

	for (size_t i = 0; i < p->n_blocks; i++)
		if (p->blocks[i].paragraph) {
			r.last = i;
			if (r.first > i)
				r.first = i;
		}
	if (r.first > r.last)
		return r;
	r.from = r.first > ABOVE ? r.first - ABOVE : 0;
	if (p->words >= TEASER_WORDS && r.last + BELOW < r.to)
		r.to = r.last + BELOW;
	return r;
}

/* A dialog or a banner may be the gate where there is little text; over a whole text it sells letters and cookies. */
static bool is_seen(const struct page_block *b, bool is_teaser)
{
	if (b->is_hidden || b->text.len == 0 || b->text.len > (b->paragraph ? PARAGRAPH_MAX : GATE_MAX))
		return false;
	switch (b->region) {
	case PAGE_FLOW:
	case PAGE_OFFER:
	case PAGE_FORM:
	case PAGE_BYLINE:
	case PAGE_TAGS:
		return true;
	case PAGE_HEADER:
	case PAGE_NOTICE:
		return is_teaser;
	default:
		return false;
	}
}

static enum signal signal_of(enum phrase_kind kind)
{
	switch (kind) {
	case PHRASE_PAYWALL:
		return SIGNAL_GATE_PAYWALL;
	case PHRASE_REGISTRATION:
		return SIGNAL_GATE_REGISTRATION;
	case PHRASE_METERED:
		return SIGNAL_GATE_METERED;
	case PHRASE_GATE:
		return SIGNAL_GATE;
	default:
		return SIGNAL_OFFER;
	}
}

/* A sign that would not make a page walled by itself is no gate, but an offer. */
static enum phrase_kind kind_of(const struct rule *rule)
{
	if (rule->row.weight <= -BASE_LOG_ODDS)
		return PHRASE_NONE;
	switch (rule->row.wall) {
	case ACCESS_PAYWALLED:
		return PHRASE_PAYWALL;
	case ACCESS_REGISTRATION:
		return PHRASE_REGISTRATION;
	case ACCESS_METERED:
		return PHRASE_METERED;
	default:
		return PHRASE_GATE;
	}
}

/* What the reader's rules find in a block; a label stands above the text. @return the strongest gate */
static enum phrase_kind rules_hear_block(const struct access_rules *rules, struct span folded,
                                         const struct page_block *b, bool is_above, struct ledger *l)
{
	struct rule_range labels = rules_called(rules_of(rules, RULE_LABEL), folded);
	enum phrase_kind  best = PHRASE_NONE;
	struct rule_hits  hits;

	for (size_t i = 0; is_above && i < labels.n; i++)
		ledger_add_rule(l, &labels.first[i].row, b->text);
	rules_find(rules_of(rules, RULE_TEXT), folded, true, &hits);
	for (size_t i = 0; i < hits.n; i++) {
		ledger_add_rule(l, &hits.item[i]->row, b->text);
		if (best < kind_of(hits.item[i]))
			best = kind_of(hits.item[i]);
	}
	return best;
}

/* One block, as fold() writes it; @return what it said. */
static enum phrase_kind block_hear(const struct phrase_index *index, struct span folded, const struct page_block *b,
                                   bool is_above, struct ledger *l)
{
	size_t           at;
	enum phrase_kind kind;

	if (phrase_is_label(folded)) {
		if (is_above && !ledger_has(l, SIGNAL_LABEL))
			ledger_add(l, SIGNAL_LABEL, b->text);
		return PHRASE_LABEL;
	}
	kind = phrase_find(index, folded, &at);
	if (kind == PHRASE_NONE || (kind == PHRASE_OFFER && (is_above || ledger_has(l, SIGNAL_OFFER))))
		return PHRASE_NONE;
	ledger_add(l, signal_of(kind), b->text);
	return kind;
}

size_t offers_hear(struct arena *a, const struct page *page, const struct access_rules *rules, struct ledger *l)
{
	struct range r = range_of(page);
	size_t       gates = 0, heard = 0, last = NO_GATE;
	struct phrase_index index;

	phrase_index_init(&index);
	for (size_t i = r.from; i < r.to && gates < GATES_MAX && heard < FOLD_MAX; i++) {
		const struct page_block *b = &page->blocks[i];
		enum phrase_kind         kind, of_rules;
		struct span              folded;

		if (!is_seen(b, page->words < TEASER_WORDS))
			continue;
		heard += b->text.len;
		folded = fold(a, b->text);
		kind = block_hear(&index, folded, b, i < r.first, l);
		of_rules = rules_hear_block(rules, folded, b, i < r.first, l);
		kind = kind < of_rules ? of_rules : kind;
		if (kind < PHRASE_GATE)
			continue;
		gates++;
		/* A counter of free reads leaves the text as it is. */
		if (kind != PHRASE_METERED)
			last = i;
	}
	if (!ledger_has_wall(l, GROUP_SEEN))
		ledger_add(l, SIGNAL_NO_GATE, SPAN(""));
	return last;
}
