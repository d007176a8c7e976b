/*
 * What a person sees: a gate or an offer in the text flow, after the text or
 * in its place.
 *
 *     title ... first paragraph ... last paragraph ... the rest
 *     [label]   [------------ gates ------------------]
 *
 * Looked at: short blocks that show, from a little above the body to a
 * little below it; not in navigation, footers, comments, newsletters,
 * related stories or dialogs, where every page sells something. A counter of
 * free reads is heard in banners, too.
 */

#include "fold.h"
#include "reader.h"
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

/* Below a body shorter than this, words may make a gate that no known phrase does. */
#define OPEN_WORDS 200

#define GATES_MAX 3

/* This share of the text below a block: it stands amid the story. */
#define AMID_SHARE 0.25

/* "For subscribers only" makes up this share of a gate's words. */
#define RESERVED_SHARE 0.4

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

#define EVERY_KIND UINT32_MAX

/*
 * What is listened for in a block, as PHRASE_BIT()s. A dialog or a banner may be
 * the gate where there is little text; over a whole text it sells letters and
 * cookies. Free reads are counted in banners of any kind.
 */
static uint32_t kinds_sought(const struct page_block *b, bool is_teaser)
{
	if (b->is_hidden || b->text.len == 0 || b->text.len > (b->paragraph ? PARAGRAPH_MAX : GATE_MAX))
		return 0;
	switch (b->region) {
	case PAGE_FLOW:
	case PAGE_OFFER:
	case PAGE_FORM:
	case PAGE_BYLINE:
	case PAGE_TAGS:
		return EVERY_KIND;
	case PAGE_HEADER:
	case PAGE_NOTICE:
		return is_teaser ? EVERY_KIND : PHRASE_BIT(PHRASE_METERED);
	case PAGE_ASIDE:
	case PAGE_ADVERT:
		return PHRASE_BIT(PHRASE_METERED);
	default:
		return 0;
	}
}

/* Bytes of the body below block @p at. */
static size_t text_below(const struct page *p, size_t at)
{
	size_t below = 0;

	for (size_t i = at + 1; i < p->n_blocks; i++)
		if (p->blocks[i].paragraph)
			below += p->blocks[i].text.len;
	return below;
}

/* The text goes on below: a sentence of the author's own is the story there, and a box sells. */
static bool is_amid(const struct page *p, size_t at)
{
	return (double)text_below(p, at) >= AMID_SHARE * (double)p->text.len;
}

/* Does @p at lie inside quotation marks? Then somebody tells of a gate. */
static bool is_quoted(struct span folded, size_t at)
{
	static const char *const marks[] = { "\"", "\xc2\xab", "\xc2\xbb", "\xe2\x80\x9c", "\xe2\x80\x9d", "\xe2\x80\x9e" };
	bool inside = false;

	for (size_t i = 0; i < at; i++)
		for (size_t k = 0; k < sizeof(marks) / sizeof(marks[0]); k++)
			if (span_starts(span_from(folded, i), span_of(marks[k])))
				inside = !inside;
	return inside;
}

/* Whole phrases, the telling ones first. */
static bool is_phrased(uint32_t kinds, enum signal *out)
{
	static const struct { enum phrase_kind kind; enum signal signal; } order[] = {
		{ PHRASE_PAYWALL, SIGNAL_GATE_PAYWALL }, { PHRASE_REGISTRATION, SIGNAL_GATE_REGISTRATION },
		{ PHRASE_METERED, SIGNAL_GATE_METERED }, { PHRASE_GATE, SIGNAL_GATE },
	};

	for (size_t i = 0; i < sizeof(order) / sizeof(order[0]); i++)
		if (kinds & PHRASE_BIT(order[i].kind)) {
			*out = order[i].signal;
			return true;
		}
	return false;
}

/* Words that make a gate together; only under a text of which little shows. A sentence of the text itself tells less. */
static bool is_worded(const struct phrase_found *found, size_t len, bool is_text, enum signal *out)
{
	uint32_t k = found->kinds;

	if (k & PHRASE_BIT(PHRASE_ASIDE))
		return false;
	if ((double)found->reserved_len >= RESERVED_SHARE * (double)len || (k & PHRASE_BIT(PHRASE_READ) && k & PHRASE_BIT(PHRASE_BUY)))
		*out = is_text ? SIGNAL_SENTENCE_PAYWALL : SIGNAL_WORDED_PAYWALL;
	else if (k & PHRASE_BIT(PHRASE_READ) && k & PHRASE_BIT(PHRASE_JOIN))
		*out = is_text ? SIGNAL_SENTENCE_REGISTRATION : SIGNAL_WORDED_REGISTRATION;
	else if (k & PHRASE_BIT(PHRASE_READ) && k & PHRASE_BIT(PHRASE_ENTER))
		*out = SIGNAL_GATE;
	else
		return false;
	return true;
}

struct ear {
	const struct access_reader *by;
	const struct page   *page;
	struct range         range;
	bool                 is_teaser; /* hardly any text shows */
	bool                 is_open;   /* little text shows, or it breaks off */
	struct ledger       *ledger;
};

/* What a block turned out to be; a counter of free reads leaves the text as it is, a gate ends it. */
enum heard { HEARD_NOTHING, HEARD_COUNTER, HEARD_GATE };

/* What block @p i, as fold() writes it, says of this text. */
static void block_find(const struct ear *e, size_t i, struct span folded, uint32_t sought, struct phrase_found *found)
{
	const struct page_block *b = &e->page->blocks[i];

	phrase_find(&e->by->phrases, folded, found);
	found->kinds &= sought;
	if (!(found->kinds & PHRASE_BIT(PHRASE_RESERVED)))
		found->reserved_len = 0;
	if (found->kinds & PHRASE_BIT(PHRASE_CONSENT) || (b->paragraph && found->kinds && is_amid(e->page, i)))
		found->kinds = 0;
	if (b->paragraph && found->kinds & PHRASE_WHOLE && is_quoted(folded, found->whole_at))
		found->kinds = 0;
	/* "To read on, get our letter": a phrase that names no wall names something else here. */
	if ((found->kinds & PHRASE_WHOLE) == PHRASE_BIT(PHRASE_GATE) && found->kinds & PHRASE_BIT(PHRASE_ASIDE))
		found->kinds = 0;
}

/* Block @p i, as fold() writes it, for phrases of the kinds @p sought. */
static enum heard block_hear(struct ear *e, size_t i, struct span folded, uint32_t sought)
{
	const struct page_block *b = &e->page->blocks[i];
	bool                is_above = i < e->range.first;
	struct phrase_found found;
	enum signal         signal;

	if (sought == EVERY_KIND && phrase_is_label(folded) && (is_above || !e->is_open)) {
		if (is_above && !ledger_has(e->ledger, SIGNAL_LABEL))
			ledger_add(e->ledger, SIGNAL_LABEL, b->text);
		return HEARD_NOTHING;
	}
	block_find(e, i, folded, sought, &found);
	if (!found.kinds)
		return HEARD_NOTHING;
	/* Scripts show it to some readers, or to none. */
	if (b->is_veiled && !e->is_teaser) {
		if (is_phrased(found.kinds, &signal) && !ledger_has(e->ledger, SIGNAL_GATE_VEILED))
			ledger_add(e->ledger, SIGNAL_GATE_VEILED, b->text);
		return HEARD_NOTHING;
	}
	if (is_phrased(found.kinds, &signal) ||
	    (e->is_open && !is_above && is_worded(&found, folded.len, b->paragraph > 0, &signal) && !is_amid(e->page, i))) {
		ledger_add(e->ledger, signal, b->text);
		return signal == SIGNAL_GATE_METERED ? HEARD_COUNTER : HEARD_GATE;
	}
	if (found.kinds & PHRASE_BIT(PHRASE_OFFER) && !is_above && !ledger_has(e->ledger, SIGNAL_OFFER))
		ledger_add(e->ledger, SIGNAL_OFFER, b->text);
	return HEARD_NOTHING;
}

/* A sign that would not make a page walled by itself is no gate, but an offer. */
static enum heard heard_of(const struct rule *rule)
{
	if (rule->row.weight <= -BASE_LOG_ODDS)
		return HEARD_NOTHING;
	return rule->row.wall == ACCESS_METERED ? HEARD_COUNTER : HEARD_GATE;
}

/* What the reader's rules find in block @p i; a label stands above the text. */
static enum heard rules_hear_block(struct ear *e, const struct access_rules *rules, size_t i, struct span folded)
{
	struct rule_range labels = rules_called(rules_of(rules, RULE_LABEL), folded);
	struct span       text = e->page->blocks[i].text;
	enum heard        best = HEARD_NOTHING;
	struct rule_hits  hits;

	for (size_t k = 0; i < e->range.first && k < labels.n; k++)
		ledger_add_rule(e->ledger, &labels.first[k].row, text);
	rules_find(rules_of(rules, RULE_TEXT), folded, true, &hits);
	for (size_t k = 0; k < hits.n; k++) {
		ledger_add_rule(e->ledger, &hits.item[k]->row, text);
		if (best < heard_of(hits.item[k]))
			best = heard_of(hits.item[k]);
	}
	return best;
}

size_t offers_hear(const struct access_reader *by, struct arena *a, const struct page *page, struct ledger *l)
{
	bool       is_teaser = page->words < TEASER_WORDS;
	struct ear e = {
		.by = by, .page = page, .range = range_of(page), .is_teaser = is_teaser,
		.is_open = page->words < OPEN_WORDS || text_breaks_off(page), .ledger = l,
	};
	size_t     gates = 0, n = 0, last = NO_GATE;

	for (size_t i = e.range.from; i < e.range.to && gates < GATES_MAX && n < FOLD_MAX; i++) {
		uint32_t    sought = kinds_sought(&page->blocks[i], is_teaser);
		enum heard  heard, of_rules = HEARD_NOTHING;
		struct span folded;

		if (!sought)
			continue;
		n += page->blocks[i].text.len;
		folded = fold(a, page->blocks[i].text);
		heard = block_hear(&e, i, folded, sought);
		if (sought == EVERY_KIND)
			of_rules = rules_hear_block(&e, by->rules, i, folded);
		gates += heard || of_rules;
		if (heard == HEARD_GATE || of_rules == HEARD_GATE)
			last = i;
	}
	if (!ledger_has_wall(l, GROUP_SEEN))
		ledger_add(l, SIGNAL_NO_GATE, SPAN(""));
	return last;
}
