/* Running text against labels, menus and lists of links. */

#include "prose.h"

/* Shorter text is a label. Bytes: a Chinese character counts three. */
#define PROSE_MIN 60
/* From here on text is prose even without a full stop. */
#define PROSE_SURE 150
/* One long block must not outweigh a whole article. */
#define PROSE_MAX 1500
/* Quotes within quotes end together. */
#define CLOSERS_MAX 3

/* Does @p text hold a mark that ends or divides sentences? */
static bool is_punctuated(struct span text)
{
	for (size_t i = 0; i < text.len; i++)
		if (strchr(",.;:?!", text.ptr[i]) && text.ptr[i])
			return true;
	return text.len && span_find(text, SPAN("\xE3\x80")) != SPAN_NONE;  /* ideographic comma, full stop, quotes */
}

size_t prose_of(const struct page *p, const struct walk *w, size_t i)
{
	const struct page_block *b = &p->blocks[i];
	size_t                   own = b->text.len - w->blocks[i].link_len;

	if (b->kind == PAGE_HEADING || b->kind == PAGE_CAPTION || b->is_hidden)
		return 0;
	if (b->text.len < PROSE_MIN || own * 2 < b->text.len)
		return 0;
	if (own < PROSE_SURE && !is_punctuated(b->text))
		return 0;
	return own < PROSE_MAX ? own : PROSE_MAX;
}

/* Cut one of @p ends off @p text. @return false: it ends in none of them */
static bool ends_one(struct span *text, const struct span *ends, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (!span_ends(*text, ends[i]))
			continue;
		text->len -= ends[i].len;
		*text = span_trim(*text);
		return true;
	}
	return false;
}

bool prose_ends_sentence(struct span text)
{
	static const struct span closers[] = {
		SPAN("\""), SPAN("'"), SPAN("”"), SPAN("“"), SPAN("’"), SPAN("‘"), SPAN("»"), SPAN("«"), SPAN("]"), SPAN("」"), SPAN("』"), SPAN("）"),
	};
	static const struct span marks[] = {
		SPAN("."), SPAN("!"), SPAN("?"), SPAN("…"), SPAN(")"), SPAN("。"), SPAN("！"), SPAN("？"), SPAN("।"), SPAN("။"), SPAN("؟"), SPAN("۔"),
	};

	for (int n = 0; n < CLOSERS_MAX && ends_one(&text, closers, sizeof(closers) / sizeof(closers[0])); n++)
		;
	return ends_one(&text, marks, sizeof(marks) / sizeof(marks[0]));
}

int prose_sum(struct arena *a, const struct page *p, const struct walk *w, bool is_flow_only, struct prose *out)
{
	size_t sum = 0;

	out->sums = arena_alloc(a, (p->n_blocks + 1) * sizeof(*out->sums));
	if (!out->sums)
		return arena_status(a);
	for (size_t i = 0; i < p->n_blocks; i++) {
		out->sums[i] = sum;
		if (!is_flow_only || p->blocks[i].region == PAGE_FLOW)
			sum += prose_of(p, w, i);
	}
	out->sums[p->n_blocks] = sum;
	return 0;
}

/* The character of three bytes at @p s, or 0. */
static unsigned three_bytes(const unsigned char *s, size_t left)
{
	if (left < 3 || s[0] < 0xE0 || s[0] > 0xEF)
		return 0;
	return (s[0] & 0x0Fu) << 12 | (s[1] & 0x3Fu) << 6 | (s[2] & 0x3Fu);
}

/* Scripts that write without spaces: Chinese, Japanese kana, Thai, Lao, Khmer, Burmese. */
static bool is_unspaced(unsigned c)
{
	return (c >= 0x3040 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF) || (c >= 0x0E00 && c <= 0x0EFF) ||
	       (c >= 0x1000 && c <= 0x109F) || (c >= 0x1780 && c <= 0x17FF);
}

/* East Asian punctuation and wide forms. */
static bool is_wide_mark(unsigned c)
{
	return (c >= 0x3000 && c <= 0x303F) || (c >= 0xFF00 && c <= 0xFFEF);
}

size_t prose_words(struct span text)
{
	size_t words = 0, unspaced = 0;
	bool   in_word = false;

	for (size_t i = 0; i < text.len; i++) {
		const unsigned char *s = (const unsigned char *)text.ptr + i;
		unsigned             c = three_bytes(s, text.len - i);

		if (is_unspaced(c) || is_wide_mark(c)) {
			unspaced += is_unspaced(c);
			in_word = false;
			i += 2;
		} else if (span_is_space((char)*s)) {
			in_word = false;
		} else if (!in_word) {
			words++;
			in_word = true;
		}
	}
	return words + unspaced / 2;
}
