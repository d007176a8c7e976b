/*
 * Words of all scripts, in one walk over the characters.
 *
 *     letters      the first six, folded, without a last vowel: "Moskwie", "Moskwa" -> "moskw"
 *     digits       the number: "1,200", "1.200" and "1 200" -> 1200; "48万" -> 480000
 *     ideographs   each with the one before it
 *     katakana     a run is a word, mostly a name
 *     hiragana     parts what stands around it
 *
 * A dictionary would find the words of Chinese better and cost more; what cuts
 * all languages alike keeps names comparable between them.
 */

#include "terms.h"
#include "base/utf8.h"

#include <unicode/uchar.h>

/* Letters U+00C0..U+017F without their marks; a space: none. */
static const char plain[] =
	"aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty"
	"aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
	"lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

enum class { OTHER, LETTER, DIGIT, IDEOGRAPH, KATAKANA, JOINER, STOP };

static enum class class_of_rest(uint32_t c)
{
	if (c >= 0x3041 && c <= 0x309F)
		return OTHER;
	if ((c >= 0x30A1 && c <= 0x30FA) || c == 0x30FC)
		return KATAKANA;
	if ((c >= 0x3400 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x20000 && c <= 0x323AF) ||
	    (c >= 0x0E01 && c <= 0x0EDF) || (c >= 0x1000 && c <= 0x109F) || (c >= 0x1780 && c <= 0x17D3))
		return IDEOGRAPH;  /* and the scripts of South-East Asia, which know no spaces either */
	if (c == 0x3002 || c == 0xFF01 || c == 0xFF1F || c == 0x2026 || c == 0x201C || c == 0x201E || c == 0xAB)
		return STOP;
	if (u_isalpha((UChar32)c))
		return LETTER;
	if (c >= 0xFF10 && c <= 0xFF19)
		return DIGIT;
	return u_charType((UChar32)c) == U_NON_SPACING_MARK || c == 0xAD || c == 0x200C ? JOINER : OTHER;
}

static inline enum class class_of(uint32_t c)
{
	if (c < 0x80) {
		if ((c | 32) - 'a' < 26)
			return LETTER;
		if (c - '0' < 10)
			return DIGIT;
		return c == '.' || c == '!' || c == '?' || c == ':' || c == '"' || c == '\n' ? STOP : OTHER;
	}
	if (c >= 0xC0 && c < 0x180)
		return c == 0xD7 || c == 0xF7 ? OTHER : LETTER;
	return class_of_rest(c);
}

static inline uint32_t fold(uint32_t c)
{
	if (c < 0x80)
		return c - 'A' < 26 ? c + 32 : c;
	if (c >= 0xC0 && c < 0xC0 + sizeof(plain) - 1)
		return (uint8_t)plain[c - 0xC0];
	c = (uint32_t)u_tolower((UChar32)c);
	return c == 0x451 ? 0x435 : c;  /* ё, often written without its dots */
}

static inline bool is_upper(uint32_t c)
{
	return c < 0x80 ? c - 'A' < 26 : u_isupper((UChar32)c);
}

/* Vowels that end words in one case or gender and not in another: of Latin, Cyrillic and Greek letters. */
static bool is_vowel(uint32_t c)
{
	static const uint32_t vowels[] = { 0x430, 0x435, 0x438, 0x439, 0x43E, 0x443, 0x44B, 0x44C, 0x44E, 0x44F, 0x3B1,
	                                   0x3B5, 0x3B7, 0x3B9, 0x3BF, 0x3C5, 0x3C9 };
	const uint32_t latin = 1u << ('a' - 'a') | 1u << ('e' - 'a') | 1u << ('i' - 'a') | 1u << ('o' - 'a') |
	                       1u << ('u' - 'a') | 1u << ('y' - 'a');

	if (c < 0x80)
		return c - 'a' < 26 && (latin >> (c - 'a') & 1);
	for (size_t i = 0; i < sizeof(vowels) / sizeof(*vowels); i++)
		if (vowels[i] == c)
			return true;
	return false;
}

static inline uint64_t mix(uint64_t h, uint64_t v)
{
	h = (h ^ v) * 0x9E3779B97F4A7C15u;
	return h ^ h >> 29;
}

static uint32_t top_bits(uint64_t h)
{
	return (uint32_t)(mix(h, 0x5851F42Du) >> (64 - TERM_HASH_BITS));
}

/* @return the character at the start of @p rest, 0 at its end */
static inline uint32_t peek(struct span rest)
{
	return rest.len == 0 ? 0 : (uint8_t)*rest.ptr < 0x80 ? (uint8_t)*rest.ptr : utf8_next(&rest);
}

static inline uint32_t next(struct span *rest)
{
	if ((uint8_t)*rest->ptr < 0x80) {
		rest->len--;
		return (uint8_t)*rest->ptr++;
	}
	return utf8_next(rest);
}

/* --- words ----------------------------------------------------------------------- */

static uint32_t stem_hash(const uint32_t *stem, size_t n, size_t len)
{
	uint64_t h = 1;

	/* endings are longer in Cyrillic than in Latin letters; a Korean name is mostly two syllables, or three */
	if (stem[0] >= 0xAC00 && stem[0] <= 0xD7A3)
		n = n < 2 ? n : 2;
	else if (n > TERM_STEM - 1 && stem[0] >= 0x370)
		n = TERM_STEM - 1;
	if (len > 3 && len <= TERM_STEM)
		while (n > 3 && is_vowel(stem[n - 1]))
			n--;
	for (size_t i = 0; i < n; i++)
		h = mix(h, stem[i]);
	return top_bits(h);
}

/* A word as it is read. */
struct word {
	uint32_t stem[TERM_STEM];
	size_t   n;    /* in stem */
	size_t   len, n_upper, n_digits;
};

static inline void put(struct word *w, uint32_t folded, bool is_capital, bool is_digit)
{
	if (w->n < TERM_STEM)
		w->stem[w->n++] = folded;
	w->len++;
	w->n_upper += is_capital;
	w->n_digits += is_digit;
}

/* Most of most texts: ASCII, without a look at any table. @return false: something else comes, or the end */
static inline bool put_ascii(struct word *w, struct span *rest)
{
	uint8_t c = rest->len ? (uint8_t)*rest->ptr : 0, lower = c | 32;
	bool    is_letter = (uint8_t)(lower - 'a') < 26;

	if (c >= 0x80 || (!is_letter && (uint8_t)(c - '0') >= 10))
		return false;
	put(w, is_letter ? lower : c, is_letter && c != lower, !is_letter);
	rest->ptr++;
	rest->len--;
	return true;
}

static bool put_other(struct word *w, struct span *rest)
{
	uint32_t   c = peek(*rest);
	enum class class = c ? class_of(c) : OTHER;

	if (class != LETTER && class != DIGIT && class != JOINER)
		return false;
	next(rest);
	if (class != JOINER)
		put(w, fold(c), is_upper(c), class == DIGIT);
	return true;
}

/* @param c  its first letter, cut off already */
static void read_word(struct term_source *s, uint32_t c, struct term *out)
{
	struct word w = { .n = 0 };
	bool        begins = s->begins;

	out->is_capital = is_upper(c);
	put(&w, fold(c), out->is_capital, false);
	do {
		while (put_ascii(&w, &s->rest))
			;
	} while (put_other(&w, &s->rest));
	s->begins = false;
	out->hash = stem_hash(w.stem, w.n, w.len);
	out->is_counted = w.len > 3 || w.n_digits || w.n_upper > 1 || (out->is_capital && !begins && w.len > 1) ||
	                  w.stem[0] >= 0xAC00;
	out->kind = TERM_WORD;
	if (w.n_upper > 1 || (w.n_digits && out->is_capital))
		out->kind = TERM_NAME;
	else if (out->is_capital && !begins)
		out->kind = s->has_nouns ? TERM_NOUN : TERM_NAME;
}

/* @return true: was a word without a capital, and is passed over */
static bool skim_word(struct term_source *s, uint32_t c)
{
	if (is_upper(c))
		return false;
	s->begins = false;
	for (;;) {
		while (s->rest.len && (uint8_t)((uint8_t)*s->rest.ptr - 'a') < 26) {
			s->rest.ptr++;
			s->rest.len--;
		}
		c = peek(s->rest);
		if (!c || class_of(c) != LETTER)
			return true;
		next(&s->rest);
	}
}

static void read_katakana(struct term_source *s, uint32_t c, struct term *out)
{
	uint64_t h = 2;
	size_t   n = 1;

	h = mix(h, c);
	while ((c = peek(s->rest)) != 0 && class_of(c) == KATAKANA) {
		h = mix(h, next(&s->rest));
		n++;
	}
	out->hash = top_bits(h);
	out->is_capital = false;
	out->is_counted = n > 2;
	out->kind = TERM_WORD;
}

/* Signs of grammar, no part of a name: 的 了 在 是 和 有 与 将 被 对 为 等 从 至 及 也 就 都 而 但 说 称 这 个 日 月 年 */
static bool parts_words(uint32_t c)
{
	static const uint32_t signs[] = { 0x7684, 0x4E86, 0x5728, 0x662F, 0x548C, 0x6709, 0x4E0E, 0x5C06, 0x88AB, 0x5BF9,
	                                  0x4E3A, 0x7B49, 0x4ECE, 0x81F3, 0x53CA, 0x4E5F, 0x5C31, 0x90FD, 0x800C, 0x4F46,
	                                  0x8BF4, 0x79F0, 0x8FD9, 0x4E2A, 0x65E5, 0x6708, 0x5E74 };

	for (size_t i = 0; i < sizeof(signs) / sizeof(*signs); i++)
		if (signs[i] == c)
			return true;
	return false;
}

static void read_ideograph(struct term_source *s, uint32_t c, struct term *out)
{
	out->hash = top_bits(mix(mix(3, s->last), c));
	out->kind = TERM_GRAM;
	out->is_capital = false;
	out->is_counted = s->last && !parts_words(c);
	s->last = parts_words(c) ? 0 : c;
	s->begins = false;
}

/* --- numbers ----------------------------------------------------------------------- */

/* Digits of one group, whatever their script. @param c  the first one, cut off already */
static uint64_t read_digits(struct span *rest, uint32_t c, size_t *n)
{
	uint64_t v = 0;

	for (*n = 1;; ++*n) {
		if (*n <= 15)
			v = v * 10 + (c >= 0xFF10 ? c - 0xFF10 : c - '0');
		c = peek(*rest);
		if (!c || class_of(c) != DIGIT)
			return v;
		next(rest);
	}
}

/* A blank, narrow or not, or a mark that parts thousands or decimals. */
static bool parts_digits(uint32_t c, bool *is_blank)
{
	*is_blank = c == ' ' || c == 0xA0 || c == 0x202F || c == 0x2009;
	return *is_blank || c == '.' || c == ',' || c == '\'' || c == 0x2019;
}

/* The group of digits behind @p rest, when one belongs to the number. */
static bool read_group(struct span *rest, size_t n_before, uint64_t *v, size_t *n)
{
	struct span at = *rest;
	bool        is_blank;
	uint32_t    c = peek(at);

	if (!c || !parts_digits(c, &is_blank))
		return false;
	next(&at);
	c = peek(at);
	if (!c || class_of(c) != DIGIT)
		return false;
	next(&at);
	*v = read_digits(&at, c, n);
	if (*n != 3 && is_blank)
		return false;
	if (*n == 3 && n_before > 3)
		return false;
	*rest = at;
	return true;
}

static uint64_t scale(struct term_source *s)
{
	uint32_t c = peek(s->rest);
	uint64_t by = c == 0x4E07 || c == 0x842C ? 10000 : c == 0x4EBF || c == 0x5104 ? 100000000 : 1;

	if (by > 1)
		next(&s->rest);
	return by;
}

/* Small ones and years stand in all news. */
static void read_number(struct term_source *s, uint32_t c, struct term *out)
{
	size_t   n, n_group, n_tail = 0;
	uint64_t v = read_digits(&s->rest, c, &n), group, tail = 0, by;

	while (!n_tail && read_group(&s->rest, n, &group, &n_group)) {
		if (n_group == 3) {
			v = v * 1000 + group;
			n = 3;
		} else {
			tail = group;
			n_tail = n_group;
		}
	}
	while (n_tail && tail % 10 == 0) {
		tail /= 10;
		n_tail--;
	}
	by = scale(s);
	v *= by;
	if (n_tail && by > 1) {  /* 1.5万 */
		for (size_t i = 0; i < n_tail; i++)
			by /= 10;
		v += tail * by;
		n_tail = 0;
	}
	out->hash = top_bits(mix(mix(mix(4, v), tail), n_tail));
	out->kind = n_tail || (v >= 100 && (v < 1900 || v > 2100)) ? TERM_NUMBER : TERM_COMMON;
	out->is_counted = n_tail || v >= 10;
	out->is_capital = false;
	s->last = 0;
	s->begins = false;
}

bool term_next(struct term_source *s, struct term *out)
{
	while (s->rest.len) {
		uint32_t   c = next(&s->rest);
		enum class class = class_of(c);

		if (class != IDEOGRAPH && class != JOINER)
			s->last = 0;
		switch (class) {
		case LETTER:
			if (s->skims && skim_word(s, c))
				break;
			read_word(s, c, out);
			return true;
		case DIGIT:
			read_number(s, c, out);
			return true;
		case IDEOGRAPH:
			if (s->skims)
				break;
			read_ideograph(s, c, out);
			return true;
		case KATAKANA:
			read_katakana(s, c, out);
			return true;
		case STOP:
			s->begins = true;
			break;
		default:
			break;
		}
	}
	return false;
}
