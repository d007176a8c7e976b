/* One list for the CSV, for sorting and for filtering. */

#include "fields.h"

enum {
	ARTICLE, POSITION, MARK, LANG, OUTLET, URL, TITLE, PUBLISHED, ACCESS, CONFIDENCE, LIKELY, FOREIGN, FULL_TEXT,
	REASON, STATUS, DOCUMENT, WORDS, PARAGRAPH, ROLE, ROLE_WORDS, NOTE, NOTE_CLAIMS, NOTE_WORDS, NOTE_AGREES,
	LINKED, INSTEAD_OF, INTERNAL, ANCHOR, SENTENCE, REL, HREF, INSTEAD, INSTEAD_WHY, COUNT
};

const struct field fields[COUNT] = {
	[ARTICLE]     = { "source_url", FIELD_TEXT },  /* where the arrow starts */
	[POSITION]    = { "position", FIELD_COUNT },
	[MARK]        = { "mark", FIELD_WORD },
	[LANG]        = { "lang", FIELD_LANG },
	[OUTLET]      = { "outlet", FIELD_TEXT },
	[URL]         = { "url", FIELD_TEXT },
	[TITLE]       = { "title", FIELD_TEXT },
	[PUBLISHED]   = { "published", FIELD_TEXT },
	[ACCESS]      = { "access", FIELD_WORD },
	[CONFIDENCE]  = { "access_confidence", FIELD_SHARE },
	[LIKELY]      = { "likely", FIELD_WORD },
	[FOREIGN]     = { "foreign", FIELD_FLAG },
	[FULL_TEXT]   = { "full_text", FIELD_FLAG },
	[REASON]      = { "reason", FIELD_TEXT },
	[STATUS]      = { "http_status", FIELD_COUNT },
	[DOCUMENT]    = { "document", FIELD_TEXT },
	[WORDS]       = { "words", FIELD_COUNT },
	[PARAGRAPH]   = { "paragraph", FIELD_COUNT },
	[ROLE]        = { "role", FIELD_WORD },
	[ROLE_WORDS]  = { "role_words", FIELD_TEXT },
	[NOTE]        = { "note", FIELD_WORDS },
	[NOTE_CLAIMS] = { "note_claims", FIELD_LIST },
	[NOTE_WORDS]  = { "note_words", FIELD_LIST },
	[NOTE_AGREES] = { "note_agrees", FIELD_WORDS },
	[LINKED]      = { "linked", FIELD_FLAG },
	[INSTEAD_OF]  = { "instead_of", FIELD_COUNT },
	[INTERNAL]    = { "internal", FIELD_FLAG },
	[ANCHOR]      = { "anchor", FIELD_TEXT },
	[SENTENCE]    = { "sentence", FIELD_TEXT },
	[REL]         = { "rel", FIELD_TEXT },
	[HREF]        = { "href", FIELD_TEXT },
	[INSTEAD]     = { "instead", FIELD_TEXT },
	[INSTEAD_WHY] = { "instead_why", FIELD_TEXT },
};
const size_t fields_n = COUNT;

static void tell_text(struct field_value *v, struct span s)
{
	v->texts[0] = s;
	v->n = v->is_known = s.len > 0;
}

static void tell_word(struct field_value *v, const char *word)
{
	tell_text(v, span_of(word));
}

static void tell_number(struct field_value *v, bool is_known, double n)
{
	v->is_known = is_known;
	v->number = n;
}

static struct span note_text(const struct cite_note *note, const struct store_page *source, size_t field)
{
	switch (field) {
	case NOTE:        return span_of(cite_note_name(note->kind));
	case NOTE_CLAIMS: return note->claims;
	case NOTE_WORDS:  return note->text;
	default:
		return span_of(cite_agreement_name(cite_note_agrees(note, source->access, source->lang, source->document)));
	}
}

static void tell_notes(struct field_value *v, const struct view_row *r, size_t field)
{
	v->n = r->citation.notes.n < CITE_NOTES_MAX ? r->citation.notes.n : CITE_NOTES_MAX;
	v->is_known = v->n > 0;
	for (size_t i = 0; i < v->n; i++)
		v->texts[i] = note_text(&r->citation.notes.items[i], &r->source, field);
}

/* What stands in the store as it is. */
static struct span text_of(const struct view *v, const struct view_row *r, size_t field)
{
	const struct store_page     *p = &r->source;
	const struct store_citation *c = &r->citation;

	switch (field) {
	case ARTICLE:     return v->article.url;
	case LANG:        return p->lang;
	case OUTLET:      return p->outlet;
	case URL:         return p->url;
	case TITLE:       return p->title;
	case PUBLISHED:   return p->published;
	case REASON:      return p->reason;
	case DOCUMENT:    return p->document;
	case ROLE_WORDS:  return c->role_words;
	case ANCHOR:      return c->anchor;
	case SENTENCE:    return c->sentence;
	case REL:         return c->rel;
	case HREF:        return c->href;
	case INSTEAD:     return r->instead.n ? r->instead.items[0].url : SPAN("");
	case INSTEAD_WHY: return r->instead.n ? r->instead.items[0].words : SPAN("");
	default:          return SPAN("");
	}
}

void field_value(const struct view *v, const struct view_row *r, size_t field, struct field_value *out)
{
	const struct store_page     *p = &r->source;
	const struct store_citation *c = &r->citation;

	*out = (struct field_value){ .n = 0 };
	switch (field) {
	case POSITION:    tell_number(out, true, c->position); break;
	case MARK:        tell_word(out, r->mark); break;
	case ACCESS:      tell_word(out, access_name(p->access)); break;
	case CONFIDENCE:  tell_number(out, p->is_done, p->access_confidence); break;
	case LIKELY:      tell_word(out, p->likely != ACCESS_UNKNOWN ? access_name(p->likely) : ""); break;
	case FOREIGN:     tell_number(out, true, r->is_foreign); break;
	case FULL_TEXT:   tell_number(out, p->is_done, p->full_text); break;
	case STATUS:      tell_number(out, p->status > 0, p->status); break;
	case WORDS:       tell_number(out, p->is_done, p->words); break;
	case PARAGRAPH:   tell_number(out, true, c->paragraph); break;
	case ROLE:        tell_word(out, cite_role_name(c->role)); break;
	case NOTE:
	case NOTE_CLAIMS:
	case NOTE_WORDS:
	case NOTE_AGREES: tell_notes(out, r, field); break;
	case LINKED:      tell_number(out, true, c->is_linked); break;
	case INSTEAD_OF:  tell_number(out, c->instead_of, c->instead_of); break;
	case INTERNAL:    tell_number(out, true, c->is_internal); break;
	default:          tell_text(out, text_of(v, r, field)); break;
	}
}

/* From what all can read to what nobody knows. */
static const char *mark_at(size_t i)
{
	if (i == 1)
		return access_mark(ACCESS_FREE, true);
	i -= i > 1;
	return i < ACCESS_COUNT ? access_name((enum access)((i + 1) % ACCESS_COUNT)) : NULL;
}

const char *field_word(size_t field, size_t i)
{
	if (fields[field].type == FIELD_FLAG)
		return i < 2 ? (const char *const[]){ "0", "1" }[i] : NULL;
	switch (field) {
	case MARK:        return mark_at(i);
	case ACCESS:      return i < ACCESS_COUNT ? access_name((enum access)((i + 1) % ACCESS_COUNT)) : NULL;
	case LIKELY:      return i + 1 < ACCESS_COUNT ? access_name((enum access)(i + 1)) : NULL;
	case ROLE:        return i < CITE_ROLE_COUNT ? cite_role_name((enum cite_role)i) : NULL;
	case NOTE:        return i + 1 < CITE_NOTE_COUNT ? cite_note_name((enum cite_note_kind)(i + 1)) : NULL;
	case NOTE_AGREES: return i < CITE_CANNOT_TELL ? cite_agreement_name((enum cite_agreement)(i + 1)) : NULL;
	default:          return NULL;
	}
}

size_t field_by_name(struct span name)
{
	size_t i = 0;

	while (i < fields_n && !span_eq(span_of(fields[i].name), name))
		i++;
	return i;
}
