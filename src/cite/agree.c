/*
 * Copying notes. And: does a note hold? The author's word against what was
 * measured:
 *
 *     noted         free      metered   registration  paywalled  blocked, gone, unknown
 *     paywall       disagrees agrees    agrees        agrees     cannot tell
 *     registration  disagrees agrees    agrees        disagrees  cannot tell
 *     free          agrees    agrees    disagrees     disagrees  cannot tell
 *
 * A wall noted agrees with any wall, since authors call every gate a paywall.
 * A source that could not be looked at settles nothing, nor does what is only
 * likely of it (verdict.likely). Languages are compared without script and
 * region; those that are hardly told apart settle nothing either.
 */

#include "cite.h"

int cite_notes_dup(struct arena *a, struct cite_notes *notes)
{
	struct cite_note *items = notes->n ? arena_zalloc(a, notes->n, sizeof(*items)) : NULL;

	for (size_t i = 0; items && i < notes->n; i++) {
		items[i].kind = notes->items[i].kind;
		items[i].claims = arena_dup(a, notes->items[i].claims);
		items[i].text = arena_dup(a, notes->items[i].text);
	}
	notes->items = items;
	return arena_status(a);
}

static enum cite_agreement agreement(bool agrees)
{
	return agrees ? CITE_AGREES : CITE_DISAGREES;
}

/* "zh-Hans" -> "zh" */
static struct span primary(struct span lang)
{
	size_t dash = span_chr(lang, '-');

	return dash == SPAN_NONE ? lang : span_upto(lang, dash);
}

/* Languages that no machine tells apart for sure, and whose readers read both. */
static const char *const near[] = { "sr hr bs", "id ms" };

static bool is_listed(const char *codes, struct span code)
{
	struct span rest = span_of(codes), one;

	while (span_cut(&rest, ' ', &one))
		if (span_eq(one, code))
			return true;
	return false;
}

static enum cite_agreement language_agrees(struct span claims, struct span lang)
{
	struct span measured = primary(lang), noted = primary(claims);

	if (measured.len == 0 || span_eq(measured, SPAN("und")))
		return CITE_CANNOT_TELL;
	if (!language_is_foreign(measured, noted))
		return CITE_AGREES;
	for (size_t i = 0; i < sizeof(near) / sizeof(*near); i++)
		if (is_listed(near[i], measured) && is_listed(near[i], noted))
			return CITE_CANNOT_TELL;
	return CITE_DISAGREES;
}

/*
 * A page may hold the video that was noted, or be the wall before a document,
 * so HTML only speaks against a PDF, and only when all of it was there to read.
 */
static enum cite_agreement kind_agrees(enum cite_note_kind noted, enum access access, struct span kind)
{
	if (kind.len == 0 || span_eq(kind, SPAN("empty")) || span_eq(kind, SPAN("binary")))
		return CITE_CANNOT_TELL;
	if (span_eq(kind, SPAN("html")) && (noted == CITE_NOTE_VIDEO || !access_is_readable(access)))
		return CITE_CANNOT_TELL;
	return agreement(span_eq(kind, span_of(cite_note_name(noted))));
}

static enum cite_agreement access_agrees(enum cite_note_kind noted, enum access access)
{
	switch (noted) {
	case CITE_NOTE_PAYWALL:
		return agreement(access != ACCESS_FREE);
	case CITE_NOTE_REGISTRATION:
		return agreement(access == ACCESS_REGISTRATION || access == ACCESS_METERED);
	default:
		return agreement(access == ACCESS_FREE || access == ACCESS_METERED);
	}
}

enum cite_agreement cite_note_agrees(const struct cite_note *note, enum access access,
                                     struct span lang, struct span kind)
{
	if (note->kind == CITE_NOTE_NONE)
		return CITE_NO_NOTE;
	if (access == ACCESS_BLOCKED || access == ACCESS_GONE || access == ACCESS_UNREACHABLE)
		return CITE_CANNOT_TELL;
	if (note->kind == CITE_NOTE_LANGUAGE)
		return language_agrees(note->claims, lang);
	if (note->kind == CITE_NOTE_PDF || note->kind == CITE_NOTE_VIDEO)
		return kind_agrees(note->kind, access, kind);
	return access == ACCESS_UNKNOWN ? CITE_CANNOT_TELL : access_agrees(note->kind, access);
}

enum cite_agreement cite_notes_agree(struct cite_notes notes, enum access access,
                                     struct span lang, struct span kind)
{
	static const unsigned rank[] = {
		[CITE_NO_NOTE] = 0, [CITE_CANNOT_TELL] = 1, [CITE_AGREES] = 2, [CITE_DISAGREES] = 3,
	};
	enum cite_agreement all = CITE_NO_NOTE;

	for (size_t i = 0; i < notes.n; i++) {
		enum cite_agreement one = cite_note_agrees(&notes.items[i], access, lang, kind);

		if (rank[one] > rank[all])
			all = one;
	}
	return all;
}
