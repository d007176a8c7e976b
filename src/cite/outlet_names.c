/*
 * A hash table over the first three bytes of each name, chained, as lexicon.c
 * has one over folded text. Here the text is taken as written: capitals tell
 * "Time" from "time", and nothing has to be folded to find that a page names
 * no outlet at all. Most bytes cost one look at a table of first bytes.
 */

#include "outlet_names.h"

#include <stdlib.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

/* The chain of names that begin so; @p c is 0 when a name has two bytes. */
static unsigned chain_of(char a, char b, char c)
{
	return ((unsigned char)a * 961u + (unsigned char)b * 31u + (unsigned char)c) % OUTLET_CHAINS;
}

/* --- borders ------------------------------------------------------------------ */

static bool is_katakana(UChar32 c)
{
	return c >= 0x30A0 && c <= 0x30FF && c != 0x30FB;
}

/* Written without blanks, or with endings straight behind names. */
static bool is_unspaced(UChar32 c)
{
	return (c >= 0x3040 && c <= 0x30FF) || (c >= 0xAC00 && c <= 0xD7A3) || u_hasBinaryProperty(c, UCHAR_IDEOGRAPHIC);
}

static bool is_ascii_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* Is there a border of words at byte @p i? */
static bool is_border(struct span text, size_t i)
{
	int32_t before = (int32_t)i, after = (int32_t)i;
	UChar32 b, a;

	if (i == 0 || i >= text.len)
		return true;
	U8_PREV(text.ptr, 0, before, b);
	U8_NEXT(text.ptr, after, (int32_t)text.len, a);
	if (b < 0 || a < 0 || !u_isalnum(b) || !u_isalnum(a))
		return !(is_katakana(b) && is_katakana(a));  /* the long vowel's mark is no letter */
	if (is_katakana(b) && is_katakana(a))
		return false;
	return is_unspaced(b) || is_unspaced(a);
}

/* --- articles ----------------------------------------------------------------- */

/* Longest first where one begins another. */
static const char *const own_articles[] = {
	"The ", "the ", "Der ", "Die ", "Das ", "Le ", "La ", "Les ", "L'", "L’", "El ", "Los ", "Las ", "Il ", "il ", "Lo ",
	"la ", "O ", "A ", "De ", "de ", "Het ", "die ",
};

/* Bytes of the article that a name begins with. */
static size_t article_len(struct span name)
{
	for (size_t i = 0; i < sizeof(own_articles) / sizeof(*own_articles); i++) {
		struct span article = span_of(own_articles[i]);

		if (span_starts(name, article) && name.len > article.len + 2)
			return article.len;
	}
	return 0;
}

/* With these, alone or melted with a preposition, a name may follow. */
static const char articles[] =
	" the a an der die das dem den des vom beim im zum zur le la les du au aux el los las del al il lo gli i della dello "
	"dal dalla dallo alla allo nel nella nello sul sulla sullo o os as do da dos das ao à pelo pela no na de het een ";

/* Does an article stand straight before byte @p at? @param from  where it begins */
static bool is_behind_article(struct span text, size_t at, size_t *from)
{
	char   word[12] = " ";
	size_t end = at, begin, n = 1;

	if (end >= 1 && text.ptr[end - 1] == '\'') {
		*from = end >= 2 ? end - 2 : 0;
		return true;
	}
	if (end >= 3 && memcmp(text.ptr + end - 3, "\u2019", 3) == 0) {
		*from = end >= 4 ? end - 4 : 0;
		return true;
	}
	if (end == 0 || text.ptr[end - 1] != ' ')
		return false;
	begin = --end;
	while (begin > 0 && text.ptr[begin - 1] != ' ' && end - begin < sizeof(word) - 3)
		begin--;
	for (size_t i = begin; i < end; i++)
		word[n++] = (char)(text.ptr[i] >= 'A' && text.ptr[i] <= 'Z' ? text.ptr[i] + 32 : text.ptr[i]);
	word[n++] = ' ';
	*from = begin;
	return n > 2 && span_find(span_of(articles), (struct span){ word, n }) != SPAN_NONE;
}

/* Bytes of a quotation mark straight before byte @p at. */
static size_t quote_len(struct span text, size_t at)
{
	static const char *const quotes[] = { "\"", "\u201E", "\u201C", "\u201D", "\u00AB", "\u00BB", "\u2018", "\u201A", "\u300A", "\u300C" };
	struct span before = span_upto(text, at);

	for (size_t i = 0; i < sizeof(quotes) / sizeof(*quotes); i++)
		if (span_ends(before, span_of(quotes[i])))
			return strlen(quotes[i]);
	return 0;
}

/* --- making the table --------------------------------------------------------- */

/*
 * A name of an outlet, or more about one that it has; without facts, more
 * about all outlets of the name, or with NONE a name of no outlet.
 */
static int add_name(struct arena *a, struct outlet_names *names, struct span text, const struct outlet_facts *facts,
                    unsigned flags)
{
	uint16_t *last = &names->last[chain_of(text.ptr[0], text.ptr[1], (char)(text.len > 2 ? text.ptr[2] : 0))];
	struct outlet_name *item;

	for (unsigned i = *last; i; i = item->before) {
		item = &names->items[i - 1];
		if (!span_eq(item->text, text))
			continue;
		if (!facts || item->facts == facts)
			item->flags |= (uint16_t)(flags & ~(unsigned)(OUTLET_NONE | OUTLET_ARTICLE));
		if (facts && item->facts == facts) {
			if (!(flags & OUTLET_ARTICLE))
				item->flags &= (uint16_t)~OUTLET_ARTICLE;  /* a name without its article, too */
			return 0;
		}
		if (facts && item->facts) {
			item->flags |= OUTLET_SHARED;
			flags |= OUTLET_SHARED;
		}
	}
	if (!facts && !(flags & OUTLET_NONE))
		return 0;
	item = arena_push(a, &names->items, &names->n, &names->cap, sizeof(*item));
	if (!item)
		return arena_status(a);
	*item = (struct outlet_name){ text, facts, (uint16_t)flags, *last };
	*last = (uint16_t)names->n;
	names->begins[(unsigned char)text.ptr[0]] = true;
	return 0;
}

/* A name of one word that has an article is also a word; of several, it stands alone as well. */
static int add_names(struct arena *a, struct outlet_names *names, const char *list, const struct outlet_facts *facts,
                     unsigned flags)
{
	struct span rest = span_of(list), name;
	int         rc = 0;

	while (rc == 0 && span_cut(&rest, '|', &name)) {
		size_t      article = article_len(name);
		struct span core = span_from(name, article);
		bool        is_word = article && span_chr(core, ' ') == SPAN_NONE;

		if (flags && article)
			is_word = true;  /* more is said of a name: nothing of its article */
		if (core.len >= 2)
			rc = add_name(a, names, core, facts, flags | (is_word ? OUTLET_ARTICLE : 0));
	}
	return rc;
}

int outlet_names_init(struct arena *a, struct outlet_names *names)
{
	const struct outlet_facts *facts;
	int rc = 0;

	*names = (struct outlet_names){ 0 };
	for (size_t i = 0; rc == 0 && (facts = url_outlet_at(i)); i++)
		rc = add_names(a, names, facts->names, facts, 0);
	for (size_t i = 0; rc == 0 && i < outlet_form_count; i++) {
		const struct outlet_form *f = &outlet_form_table[i];

		rc = add_names(a, names, f->names, f->domain ? url_outlet_facts(span_of(f->domain)) : NULL, f->flags);
	}
	return rc;
}

/* --- finding ------------------------------------------------------------------- */

static bool is_here(const struct outlet_name *name, struct span text, size_t at)
{
	return name->text.len <= text.len - at && memcmp(name->text.ptr, text.ptr + at, name->text.len) == 0;
}

/* Of two names at one spot: the longer; of equal ones that of the country, then that meant everywhere. */
static bool is_better(const struct outlet_name *name, const struct outlet_name *than, struct span country)
{
	if (!than || name->text.len != than->text.len)
		return !than || name->text.len > than->text.len;
	if (!name->facts || !than->facts)
		return !name->facts;
	if (span_eq(span_of(name->facts->country), country) != span_eq(span_of(than->facts->country), country))
		return span_eq(span_of(name->facts->country), country);
	return (name->flags & OUTLET_LEAD) && !(than->flags & OUTLET_LEAD);
}

/* The best of a chain's names at @p at, or @p best. */
static const struct outlet_name *best_of(const struct outlet_names *names, unsigned chain, struct span text, size_t at,
                                         struct span country, const struct outlet_name *best)
{
	for (unsigned i = names->last[chain]; i; i = names->items[i - 1].before) {
		const struct outlet_name *name = &names->items[i - 1];

		if (is_here(name, text, at) && is_better(name, best, country) && is_border(text, at + name->text.len))
			best = name;
	}
	return best;
}

static const struct outlet_name *best_at(const struct outlet_names *names, struct span text, size_t at, struct span country)
{
	const char *s = text.ptr + at;
	unsigned    two = chain_of(s[0], s[1], '\0'), three = at + 2 < text.len ? chain_of(s[0], s[1], s[2]) : two;
	const struct outlet_name *best;

	best = best_of(names, two, text, at, country, NULL);
	best = three == two ? best : best_of(names, three, text, at, country, best);
	return best && is_border(text, at) ? best : NULL;
}

/* Can it be told which outlet this is? */
static bool is_told(const struct outlet_name *name, struct span country)
{
	if (!name->facts)
		return false;
	if ((name->flags & OUTLET_LOCAL) || ((name->flags & OUTLET_SHARED) && !(name->flags & OUTLET_LEAD)))
		return span_eq(span_of(name->facts->country), country);
	return true;
}

static bool mention_of(const struct outlet_name *name, struct span text, size_t at, struct outlet_mention *out)
{
	struct span domains = span_of(name->facts->domains);
	size_t      quote = quote_len(text, at), from = at - quote;
	bool        is_behind = is_behind_article(text, at - quote, &from);

	*out = (struct outlet_mention){ .from = at, .core = at, .to = at + name->text.len, .flags = name->flags };
	out->outlet = span_chr(domains, '|') == SPAN_NONE ? domains : span_upto(domains, span_chr(domains, '|'));
	if ((name->flags & OUTLET_ARTICLE) && !is_behind && !quote)
		return false;
	out->article = is_behind ? from : at - quote;
	out->noun = at - quote;
	if (is_behind && !quote && article_len(span_from(text, from)) == at - from)
		out->from = from;
	return true;
}

bool outlet_names_next(const struct outlet_names *names, struct span text, size_t at, struct span country,
                       struct outlet_mention *out)
{
	while (at + 2 <= text.len) {
		bool is_inside = at && is_ascii_letter(text.ptr[at - 1]) && is_ascii_letter(text.ptr[at]);
		const struct outlet_name *name =
			!is_inside && names->begins[(unsigned char)text.ptr[at]] ? best_at(names, text, at, country) : NULL;

		if (name && is_told(name, country) && mention_of(name, text, at, out))
			return true;
		at += name ? name->text.len : 1;
	}
	return false;
}
