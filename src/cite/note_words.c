/*
 * The words of authors' notes: facts about eleven languages, all searched at
 * once, one table each in note_words_<code>.c. A note is made of these words
 * alone: of one that says something and of fillers ("free registration
 * required", "in German only"). The longest phrase at a spot is taken, so "no
 * paywall" hides "paywall"; no phrase is said twice.
 *
 * A wall is told by a thing that one needs and a word of need, or by its
 * readers and a word of exclusion; "without" turns it round; what is free
 * says so beside what is offered:
 *
 *     subscription required   nur für Abonnenten   sin registro   a free preprint
 *     thing        NEED       ONLY    readers      WITHOUT thing      FREE OFFER
 *
 * In brackets the thing, or the readers, are enough. Of a sentence behind a
 * link's, only its words tell that it is about the article, so what names or
 * does the reading is marked:
 *
 *     ..., rapporte [X]. Pour  lire  l'article , il faut  créer un compte .
 *                              ~~~~  ~~~~~~~~~
 *
 * Names of languages are not here: see languages.c. Spelling: folded as
 * lexicon.h says.
 */

#include "note_rows.h"

#include <string.h>

#define TABLE(code) { note_words_##code, &note_words_##code##_n }

static const struct { const struct phrase_list *rows; const size_t *n; } tables[] = {
	TABLE(signs), TABLE(en), TABLE(de), TABLE(fr), TABLE(es), TABLE(it),
	TABLE(pt), TABLE(nl), TABLE(pl), TABLE(ru), TABLE(zh), TABLE(ja),
};

int note_words_init(struct arena *a, struct lexicon *words)
{
	struct phrase_list *all;
	size_t n = 0;

	for (size_t i = 0; i < COUNT(tables); i++)
		n += *tables[i].n;
	all = arena_alloc(a, n * sizeof(*all));
	if (!all)
		return arena_status(a);
	n = 0;
	for (size_t i = 0; i < COUNT(tables); n += *tables[i].n, i++)
		memcpy(all + n, tables[i].rows, *tables[i].n * sizeof(*all));
	return lexicon_init(a, words, all, n);
}
