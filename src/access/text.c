/*
 * The text itself: whole, cut, or missing. A text that ends in an ellipsis,
 * or is much shorter than the page says it is, was cut; a short one only
 * when something else says wall.
 */

#include "fold.h"
#include "sides.h"

/* Fewer words are a teaser where there is a gate. */
#define TEASER_WORDS 120

/* So many words are an article by themselves. */
#define ARTICLE_WORDS 200

/* A text of more words that ends in an ellipsis ends so because its author wished it. */
#define BREAK_WORDS 500

/* Less than this share of the text below a gate is its own small print. */
#define BELOW_SHARE 0.25

/* Less than this share of the declared length is a cut text; less than so many words do not tell. */
#define CUT_SHARE      0.6
#define DECLARED_WORDS 150
#define DECLARED_TEXT  1000  /* bytes */

/* A paragraph this long is a lead, where the rest of the text is only declared, bytes. */
#define LEAD_TEXT 150

/* Bytes of text out of focus from which on it is a part of the article. */
#define BLURRED_TEXT 100

/* Bytes of the declared text's end that are folded, compared, and left out at the very end. */
#define LAST_READ  400
#define LAST_WORDS 32
#define LAST_STOP  4

/* A quote begins with a whole word, unless the first is longer, bytes. */
#define LONG_WORD 30

static bool ends_cut(struct span text)
{
	static const char *const ends[] = { "\xe2\x80\xa6", "...", "[...]", "[\xe2\x80\xa6]", "(...)", "(\xe2\x80\xa6)",
	                                    "\xe2\x80\xa6 ]", "\xe2\x80\xa5", "\xe3\x80\x82\xe3\x80\x82\xe3\x80\x82" };

	for (size_t i = 0; i < sizeof(ends) / sizeof(ends[0]); i++)
		if (span_ends(text, span_of(ends[i])))
			return true;
	return false;
}

/* Where the text ends: its last paragraph, or a line that breaks off just below it and was not taken for text. */
static struct span end_of(const struct page *p)
{
	size_t last = p->n_blocks;

	for (size_t i = p->n_blocks; i > 0 && last == p->n_blocks; i--)
		if (p->blocks[i - 1].paragraph)
			last = i - 1;
	if (last == p->n_blocks)
		return span_trim(p->text);
	if (last + 1 < p->n_blocks) {
		const struct page_block *b = &p->blocks[last + 1];

		if (b->kind == PAGE_PARAGRAPH && b->region == PAGE_FLOW && !b->is_hidden && b->n_links == 0 && ends_cut(b->text))
			return b->text;
	}
	return p->blocks[last].text;
}

/* As much of it as evidence shows: the very end is what tells. */
static struct span last_words(struct span text)
{
	struct span end;
	size_t      space;

	if (text.len <= SNIPPET_MAX)
		return text;
	end = span_from(text, text.len - SNIPPET_MAX);
	space = span_chr(end, ' ');
	if (space < LONG_WORD)
		return span_from(end, space + 1);
	while (end.len && ((unsigned char)end.ptr[0] & 0xC0) == 0x80)
		end = span_from(end, 1);
	return end;
}

bool text_breaks_off(const struct page *page)
{
	return page->body_source == PAGE_BODY_HTML && page->words < BREAK_WORDS && ends_cut(end_of(page));
}

/* Is text drawn out of focus, there and not there? A line of it may be a caption or a spoiler. */
static bool is_blurred(const struct page *p)
{
	size_t len = 0;

	for (size_t i = 0; i < p->n_blocks; i++)
		if (p->blocks[i].is_blurred && (p->blocks[i].paragraph || p->blocks[i].region == PAGE_FLOW ||
		                                p->blocks[i].region == PAGE_OFFER))
			len += p->blocks[i].text.len;
	return len >= BLURRED_TEXT;
}

/* Is the rest of the text there in cipher, for a script to decode? A large content system of local papers names it so. */
static struct span encrypted(const struct page *p)
{
	for (size_t i = 0; i < p->n_blocks; i++)
		if (span_find(p->blocks[i].label, SPAN("encrypted-content")) != SPAN_NONE)
			return p->blocks[i].label;
	return SPAN("");
}

/* The last words of articleBody, folded, without the final stop; where they stand in the text too, it is whole. */
static bool has_last_words(struct arena *a, const struct page *p)
{
	struct span body = p->declared.article_body, words;
	size_t      from = body.len > LAST_READ ? body.len - LAST_READ : 0;

	words = span_trim(fold(a, span_from(body, from)));
	if (words.len > LAST_WORDS + LAST_STOP)
		words = span_upto(span_from(words, words.len - LAST_WORDS - LAST_STOP), LAST_WORDS);
	return span_find(fold(a, p->text), words) != SPAN_NONE;
}

/* Does the page show a lead? One that shows no text at all is drawn by its scripts. */
static bool shows_lead(const struct page *p)
{
	for (size_t i = 0; i < p->n_blocks; i++) {
		const struct page_block *b = &p->blocks[i];

		if (b->region == PAGE_FLOW && b->kind == PAGE_PARAGRAPH && !b->is_hidden && b->text.len >= LEAD_TEXT)
			return true;
	}
	return false;
}

static bool is_shorter(struct arena *a, const struct page *p)
{
	const struct page_declared *d = &p->declared;

	if (p->body_source == PAGE_BODY_JSONLD)
		return shows_lead(p);
	if (d->article_body.len > DECLARED_TEXT)
		return (double)p->text.len < CUT_SHARE * (double)d->article_body.len && !has_last_words(a, p);
	return d->words >= DECLARED_WORDS && (double)p->words < CUT_SHARE * (double)d->words;
}

/* Does the gate stand below the text, but for a few lines? Above it, the text goes on. */
static bool is_cut_by(const struct page *p, size_t gate)
{
	size_t below = 0;

	if (gate == NO_GATE)
		return false;
	for (size_t i = gate + 1; i < p->n_blocks; i++)
		if (p->blocks[i].paragraph)
			below += p->blocks[i].text.len;
	return (double)below < BELOW_SHARE * (double)p->text.len;
}

static void text_say(struct arena *a, const struct page *page, bool is_cut, bool is_short, struct ledger *l)
{
	struct span end = last_words(end_of(page));
	bool        has_ellipsis = text_breaks_off(page);
	bool        shorter = is_shorter(a, page);

	if (has_ellipsis)
		ledger_add(l, SIGNAL_TEXT_CUT, end);
	if (shorter)
		ledger_add(l, SIGNAL_TEXT_SHORTER, end);
	if (encrypted(page).len)
		ledger_add(l, SIGNAL_TEXT_ENCRYPTED, encrypted(page));
	if (is_blurred(page))
		ledger_add(l, SIGNAL_TEXT_BLURRED, end);
	if (is_short)
		ledger_add(l, SIGNAL_TEXT_TEASER, end);
	if (!has_ellipsis && !shorter && !is_cut && !ledger_has(l, SIGNAL_TEXT_BLURRED) &&
	    !ledger_has(l, SIGNAL_TEXT_ENCRYPTED) && page->words >= ARTICLE_WORDS)
		ledger_add(l, SIGNAL_TEXT_COMPLETE, end);
}

/* A wall that was told, and hardly any text: a teaser. A counted read shows short news whole. */
static bool is_walled_teaser(const struct page *page, size_t gate, const struct ledger *l, bool has_wall)
{
	return page->words < TEASER_WORDS && (gate != NO_GATE || (has_wall && ledger_wall(l) != ACCESS_METERED));
}

bool text_hear(struct arena *a, const struct page *page, size_t gate, struct ledger *l)
{
	bool is_cut = is_cut_by(page, gate);
	bool has_wall = ledger_has_wall(l, GROUP_DECLARED) || ledger_has_wall(l, GROUP_STATE) ||
	                ledger_has_wall(l, GROUP_SEEN);
	bool is_short = is_walled_teaser(page, gate, l, has_wall);

	if (page->body_source == PAGE_BODY_NONE) {
		ledger_add(l, SIGNAL_TEXT_MISSING, SPAN(""));
		return false;
	}
	text_say(a, page, is_cut, is_short, l);
	if (is_cut || is_short || ledger_has(l, SIGNAL_TEXT_ENCRYPTED))
		return false;
	return !has_wall || !(ledger_has(l, SIGNAL_TEXT_CUT) || ledger_has(l, SIGNAL_TEXT_SHORTER) ||
	                      ledger_has(l, SIGNAL_TEXT_BLURRED));
}
