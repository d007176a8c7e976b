/*
 * A lexicon is a hash table over the first bytes of its phrases, chained, made
 * by walking the table once: nothing is sorted, and nothing is global. A match
 * asks for phrases of one byte, of two ..., and for all that are longer; a
 * chain's length is the table's matter, not the text's, so a text is searched
 * in time linear in its length. Of two bytes alone, all Cyrillic shares some
 * ten beginnings, and all kana three.
 *
 * Folding goes character by character and keeps, for each byte, where it
 * came from, so that what is found can be quoted as the author wrote it.
 */

#include "lexicon.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/utf8.h>

/* Bytes of a phrase that choose its chain: two ideographs, three letters of Cyrillic. */
#define KEY_MAX 6

/* One byte more of a key. */
static inline uint32_t hash_on(uint32_t hash, char c)
{
	return (hash ^ (unsigned char)c) * 0x01000193u;  /* FNV-1a */
}

/* The chain of keys with this hash. */
static inline unsigned chain_of(uint32_t hash)
{
	return (hash ^ hash >> 16) % LEXICON_CHAINS;
}

/* What tells most keys of one chain apart. */
static inline uint16_t key_of(uint32_t hash)
{
	return (uint16_t)(hash >> 8);
}

/* How many phrases a table has, at most. */
static size_t count_phrases(const struct phrase_list *table, size_t n)
{
	size_t count = n;

	for (size_t k = 0; k < n; k++)
		for (const char *c = table[k].phrases; *c; c++)
			count += *c == '|' || *c == '~';
	return count;
}

static void add_phrase(struct lexicon *lex, const struct phrase_list *list, struct span text)
{
	uint32_t hash = 0;
	unsigned chain;

	for (size_t i = 0; i < text.len && i < KEY_MAX; i++)
		hash = hash_on(hash, text.ptr[i]);
	chain = chain_of(hash);
	lex->phrases[lex->n++] = (struct phrase){ text, list->what, list->flags, key_of(hash), lex->last[chain] };
	lex->last[chain] = (uint16_t)lex->n;
}

/* Cut off what stands behind all of a stem's endings: " mit" of "~t~te+ mit". */
static struct span tail_of(struct span *endings)
{
	size_t at = endings->ptr ? span_chr(*endings, '+') : SPAN_NONE;
	struct span tail = at == SPAN_NONE ? (struct span){ 0 } : span_from(*endings, at + 1);

	if (at != SPAN_NONE)
		*endings = span_upto(*endings, at);
	return tail;
}

/* @return stem, ending and rest in one, or empty when there is no room */
static struct span put_together(struct arena *a, struct span stem, struct span ending, struct span rest)
{
	char *whole = arena_alloc(a, stem.len + ending.len + rest.len + 1);

	if (!whole)
		return (struct span){ 0 };
	memcpy(whole, stem.ptr, stem.len);
	memcpy(whole + stem.len, ending.ptr, ending.len);
	if (rest.len)
		memcpy(whole + stem.len + ending.len, rest.ptr, rest.len);
	return (struct span){ whole, stem.len + ending.len + rest.len };
}

/* Cut a row into its phrases, and chain them. @return 0 or the arena's */
static int add_list(struct arena *a, struct lexicon *lex, const struct phrase_list *list)
{
	struct span rest = span_of(list->phrases), piece, stem, ending, tail, whole;

	while (span_cut(&rest, '|', &piece)) {
		span_cut(&piece, '~', &stem);
		if (!piece.ptr)
			add_phrase(lex, list, stem);
		tail = tail_of(&piece);
		while (span_cut(&piece, '~', &ending)) {
			whole = put_together(a, stem, ending, tail);
			if (!whole.len)
				return arena_status(a);
			add_phrase(lex, list, whole);
		}
	}
	return 0;
}

int lexicon_init(struct arena *a, struct lexicon *lex, const struct phrase_list *table, size_t n)
{
	int rc = 0;

	*lex = (struct lexicon){ 0 };
	lex->phrases = arena_alloc(a, count_phrases(table, n) * sizeof(*lex->phrases));
	if (!lex->phrases)
		return arena_status(a);
	for (size_t k = 0; k < n && rc == 0; k++)
		rc = add_list(a, lex, &table[k]);
	return rc;
}

/* Written without blanks, or with endings straight behind names: a border is between any two. */
static bool is_ideographic(UChar32 c)
{
	return (c >= 0x3040 && c <= 0x30FF && c != 0x30FC) || (c >= 0xAC00 && c <= 0xD7A3) ||
	       u_hasBinaryProperty(c, UCHAR_IDEOGRAPHIC);
}

static bool joins(UChar32 c)
{
	return c < 0x80 ? (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z')
	                : u_isalnum(c) && !is_ideographic(c);
}

bool folded_is_border(const struct folded *f, size_t i)
{
	int32_t before = (int32_t)i, after = (int32_t)i;
	UChar32 b, a;

	if (i == 0 || i >= f->len)
		return true;
	U8_PREV(f->text, 0, before, b);
	if (!joins(b))
		return true;
	U8_NEXT(f->text, after, (int32_t)f->len, a);
	return !joins(a);
}

/* The longest phrase of key @p hash at @p at that is longer than @p found; of equal ones the table's first. */
static const struct phrase *longest(const struct lexicon *lex, uint32_t hash, const struct folded *f,
                                    size_t at, size_t end, const struct phrase *found)
{
	size_t len = found ? found->text.len + 1 : 1;

	for (unsigned i = lex->last[chain_of(hash)]; i; i = lex->phrases[i - 1].before) {
		const struct phrase *p = &lex->phrases[i - 1];

		if (p->key != key_of(hash) || p->text.len < len || p->text.len > end - at || memcmp(p->text.ptr, f->text + at, p->text.len) != 0 ||
		    !folded_is_border(f, at + p->text.len))
			continue;
		found = p;
		len = p->text.len;
	}
	return found;
}

const struct phrase *lexicon_match(const struct lexicon *lex, const struct folded *f, size_t at, size_t end)
{
	const struct phrase *found = NULL;
	uint32_t hash = 0;

	if (end > f->len)
		end = f->len;
	if (at >= end || !folded_is_border(f, at))
		return NULL;
	for (size_t i = at; i < end && i < at + KEY_MAX; i++) {
		hash = hash_on(hash, f->text[i]);
		found = longest(lex, hash, f, at, end, found);
	}
	return found;
}

/* A folded character takes at most half as many bytes again as its source. */
int folded_init(struct arena *a, struct folded *f, size_t cap)
{
	size_t room = 2 * cap + 8;

	*f = (struct folded){ .cap = cap };
	f->text = arena_alloc(a, room);
	f->at = arena_zalloc(a, room, sizeof(*f->at));
	return f->text && f->at ? 0 : arena_status(a);
}

/* One spelling for marks that are typed in many ways. */
static UChar32 fold_mark(UChar32 c)
{
	switch (c) {
	case 0x2018: case 0x2019: case 0x02BC: case 0xFF07:
		return '\'';
	case 0x201C: case 0x201D: case 0x201E: case 0x201F: case 0x00AB: case 0x00BB:
	case 0x2039: case 0x203A: case 0x201A: case 0x300C: case 0x300D: case 0x300E: case 0x300F:
	case 0x300A: case 0x300B:
		return '"';
	case 0x2010: case 0x2011:
		return '-';
	case 0x2013: case 0x2015: case 0x2212:
		return 0x2014;
	case 0x3010: case 0x3014:
		return '[';
	case 0x3011: case 0x3015:
		return ']';
	case 0x3001:
		return ',';
	}
	if (c >= 0xFF01 && c <= 0xFF5E)
		return c - 0xFEE0;  /* the full-width forms of ASCII, in its order */
	return u_isUWhiteSpace(c) ? ' ' : c;
}

static UChar32 fold_char(UChar32 c)
{
	if (c < 0)
		return '?';  /* not UTF-8 */
	if (c >= 'A' && c <= 'Z')
		return c + 32;
	return c < 0x80 && c > ' ' ? c : u_foldCase(fold_mark(c), U_FOLD_CASE_DEFAULT);
}

/* The letter that a combining mark makes of the letter before it, or < 0. */
static UChar32 composed(UChar32 before, UChar32 mark)
{
	UErrorCode status = U_ZERO_ERROR;
	const UNormalizer2 *nfc;

	if (before <= ' ' || mark < 0x300 || u_getCombiningClass(mark) == 0)
		return -1;
	nfc = unorm2_getNFCInstance(&status);
	return U_FAILURE(status) ? -1 : unorm2_composePair(nfc, before, mark);
}

void folded_read(struct folded *f, struct span source)
{
	int32_t i = 0, len = (int32_t)(source.len < f->cap ? source.len : f->cap);
	int32_t out = 0, last = 0;  /* where the last character begins */
	UChar32 before = 0;

	while (i < len) {
		uint32_t from = (uint32_t)i;
		UChar32  c, joined;

		U8_NEXT(source.ptr, i, len, c);
		if (c > 0x7F && u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT))
			continue;  /* soft hyphens, zero-width joiners */
		c = fold_char(c);
		joined = composed(before, c);
		if (joined >= 0) {
			c = joined;
			from = f->at[last];
			out = last;
		}
		last = out;
		before = c;
		U8_APPEND_UNSAFE(f->text, out, c);
		for (int32_t k = last; k < out; k++)
			f->at[k] = from;
	}
	f->text[out] = '\0';
	f->at[out] = (uint32_t)len;
	f->len = (size_t)out;
}

size_t folded_at(const struct folded *f, size_t offset)
{
	size_t lo = 0, hi = f->len;

	while (lo < hi) {
		size_t mid = lo + (hi - lo) / 2;

		if (f->at[mid] < offset)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo;
}

void folded_cut(struct folded *f, size_t from, size_t to)
{
	size_t a = folded_at(f, from), b = folded_at(f, to);

	if (a >= b)
		return;
	memmove(f->text + a, f->text + b, f->len - b + 1);
	memmove(f->at + a, f->at + b, (f->len - b + 1) * sizeof(*f->at));
	f->len -= b - a;
}

size_t folded_next(const struct folded *f, size_t i)
{
	int32_t next = (int32_t)i;

	if (i < f->len)
		U8_FWD_1(f->text, next, (int32_t)f->len);
	return (size_t)next;
}
