/*
 * Notes. One reader of words (reading.c), asked about different stretches of
 * text, a file for each place:
 *
 *     writes, in Spanish, the [Gazette] (paywall) in June (video). It needs an account.
 *             ~~~~~~~~~~~~~~~  ~~~~~~~  ~~~~~~~~~~~~~~~~~~~~~~~~~  ~~~~~~~~~~~~~~~~~~~~
 *     before  run              inside   behind          far         said
 *
 * A bracket that is a note is the note, brackets included; of a bracket that
 * says more, the part between commas that is a note. Without brackets, a
 * note needs marks at both ends, or a verb, and words that hardly mean
 * anything else.
 */

#include "note.h"

#include "entry.h"
#include "languages.h"
#include "note_said.h"
#include "note_side.h"
#include "note_words.h"

/* Bytes looked at before a link and behind it. */
#define REACH_BEFORE 150
#define REACH_BEHIND 200

/* Bytes that are folded at once. */
#define FOLDED_MAX (REACH_BEFORE + PLACE_ANCHOR_MAX + REACH_BEHIND)
_Static_assert(ENTRY_MAX <= FOLDED_MAX, "an entry is folded whole");

int note_reader_init(struct arena *a, struct note_reader *r)
{
	int rc = note_words_init(a, &r->words);

	if (rc == 0)
		rc = languages_init(a, &r->names);
	return rc ? rc : folded_init(a, &r->folded, FOLDED_MAX);
}

void note_reader_begin(struct note_reader *r, struct arena *a, struct span page_lang)
{
	r->arena = a;
	r->page_lang = page_lang;
	r->status = 0;
}

void note_keep(struct note_list *list, const struct cite_note *note)
{
	for (size_t i = 0; i < list->n; i++) {
		const struct cite_note *n = &list->items[i];

		if (n->kind == note->kind && (n->kind != CITE_NOTE_LANGUAGE || span_eq(n->claims, note->claims)))
			return;
	}
	if (list->n < CITE_NOTES_MAX)
		list->items[list->n++] = *note;
}

static void open_window(struct window *w, struct note_reader *r, const struct place *p)
{
	size_t from = p->start - p->before > REACH_BEFORE ? p->start - REACH_BEFORE : p->before;
	size_t to = p->after - p->end > REACH_BEHIND ? p->end + REACH_BEHIND : p->after;

	while (from < p->start && ((unsigned char)p->text.ptr[from] & 0xC0) == 0x80)
		from++;
	w->r = r;
	w->place = p;
	w->source = (struct span){ p->text.ptr + from, to - from };
	folded_read(&r->folded, w->source);
	w->start = folded_at(&r->folded, p->start - from);
	w->end = folded_at(&r->folded, p->end - from);
}

/* "de" of "de-AT" */
static struct span primary(struct span lang)
{
	size_t n = 0;

	while (n < lang.len && span_lower(lang.ptr[n]) >= 'a' && span_lower(lang.ptr[n]) <= 'z')
		n++;
	return span_upto(lang, n);
}

/* hreflang, when it is another language than the page's, and no words named one. */
static void read_hreflang(const struct note_reader *r, struct span hreflang, struct note_list *out)
{
	struct span lang = primary(hreflang), own = primary(r->page_lang);
	struct span copy;

	if (lang.len < 2 || lang.len > 3 || own.len == 0 || span_eq(language_name(lang), lang) ||
	    !language_is_foreign(lang, own))
		return;
	for (size_t i = 0; i < out->n; i++)
		if (out->items[i].kind == CITE_NOTE_LANGUAGE)
			return;
	copy = arena_dup(r->arena, lang);
	if (!copy.ptr)
		return;
	for (char *c = (char *)copy.ptr; *c; c++)
		*c = span_lower(*c);
	note_keep(out, &(struct cite_note){ CITE_NOTE_LANGUAGE, copy, hreflang });
}

void note_read(struct note_reader *r, const struct place *place, const struct page_link *link,
               const struct span *labels, struct note_list *out)
{
	struct window w;
	size_t n;

	*out = (struct note_list){ .n = 0 };
	if (place->end - place->start <= PLACE_ANCHOR_MAX) {
		open_window(&w, r, place);
		note_read_before(&w, out);
		note_read_inside(&w, out);
		n = out->n;
		note_read_behind(&w, out);
		if (out->n == n)
			note_read_clauses(&w, out);
		note_read_next(r, place->next, out);
	}
	for (uint32_t i = 0; i < link->n_labels; i++)
		note_read_attribute(r, labels[link->first_label + i], link->anchor, out);
	note_read_attribute(r, link->title, link->anchor, out);
	read_hreflang(r, link->hreflang, out);
}
