/* One list for all formats, so that none forgets what another tells. */

#include "columns.h"

#include <string.h>

/* --- values ------------------------------------------------------------------------ */

static void tell_text(struct value *v, struct span s)
{
	v->texts[0] = s;
	v->n = v->is_known = s.len > 0;
}

static void tell_word(struct value *v, const char *word)
{
	tell_text(v, span_of(word));
}

static void tell_count(struct value *v, bool is_known, uint64_t n)
{
	v->is_known = is_known;
	v->count = n;
}

static void tell_share(struct value *v, bool is_known, double share)
{
	v->is_known = is_known;
	v->share = share;
}

/* --- nodes ---------------------------------------------------------------------------- */

enum node_column {
	NODE_ID, NODE_LABEL, NODE_URL, NODE_OUTLET, NODE_TITLE, NODE_SITE_NAME, NODE_AUTHOR, NODE_PUBLISHED,
	NODE_MODIFIED, NODE_LANG, NODE_LANG_CONFIDENCE, NODE_FOREIGN, NODE_ACCESS, NODE_ACCESS_CONFIDENCE,
	NODE_MARK, NODE_LIKELY, NODE_FULL_TEXT, NODE_REASON, NODE_HTTP_STATUS, NODE_OUTCOME, NODE_CONTENT_TYPE,
	NODE_DOCUMENT, NODE_CHARSET, NODE_WORDS, NODE_DEPTH, NODE_IN_DEGREE, NODE_OUT_DEGREE, NODE_CIRCLE,
	NODE_LIMITS, NODE_WIRE, NODE_WIRE_WORDS, NODE_COUNT
};

const struct column node_columns[NODE_COUNT] = {
	[NODE_ID]                = { "Id", COLUMN_WORD, "hash of the canonical URL" },
	[NODE_LABEL]             = { "Label", COLUMN_TEXT, "title, or URL" },
	[NODE_URL]               = { "url", COLUMN_TEXT, "canonical URL; outlet:NAME for an outlet that is only named" },
	[NODE_OUTLET]            = { "outlet", COLUMN_TEXT, "registrable domain of who publishes it" },
	[NODE_TITLE]             = { "title", COLUMN_TEXT, "headline" },
	[NODE_SITE_NAME]         = { "site_name", COLUMN_TEXT, "what the page calls its outlet" },
	[NODE_AUTHOR]            = { "author", COLUMN_TEXT, "authors, \"; \" between" },
	[NODE_PUBLISHED]         = { "published", COLUMN_TEXT, "ISO 8601 where it could be made so" },
	[NODE_MODIFIED]          = { "modified", COLUMN_TEXT, "likewise" },
	[NODE_LANG]              = { "lang", COLUMN_TEXT, "ISO 639-1 of the main text; und: cannot be told" },
	[NODE_LANG_CONFIDENCE]   = { "lang_confidence", COLUMN_SHARE, "0..1" },
	[NODE_FOREIGN]           = { "foreign", COLUMN_FLAG, "1: not in the reader's languages" },
	[NODE_ACCESS]            = { "access", COLUMN_WORD, "what a person meets there" },
	[NODE_ACCESS_CONFIDENCE] = { "access_confidence", COLUMN_SHARE, "0..1" },
	[NODE_MARK]              = { "mark", COLUMN_WORD, "access and language in one word" },
	[NODE_LIKELY]            = { "likely", COLUMN_WORD, "what a person would likely meet where a robot was refused" },
	[NODE_FULL_TEXT]         = { "full_text", COLUMN_FLAG, "1: the whole text was there to read" },
	[NODE_REASON]            = { "reason", COLUMN_TEXT, "for the verdict, in a few words" },
	[NODE_HTTP_STATUS]       = { "http_status", COLUMN_COUNT, "of the last answer" },
	[NODE_OUTCOME]           = { "outcome", COLUMN_TEXT, "of the transfer" },
	[NODE_CONTENT_TYPE]      = { "content_type", COLUMN_TEXT, "header Content-Type" },
	[NODE_DOCUMENT]          = { "document", COLUMN_TEXT, "html, pdf, image ...; outlet: none" },
	[NODE_CHARSET]           = { "charset", COLUMN_TEXT, "WHATWG name" },
	[NODE_WORDS]             = { "words", COLUMN_COUNT, "of the main text" },
	[NODE_DEPTH]             = { "depth", COLUMN_COUNT, "fewest citations from a traced article; 0: an article" },
	[NODE_IN_DEGREE]         = { "in_degree", COLUMN_COUNT, "citations of it" },
	[NODE_OUT_DEGREE]        = { "out_degree", COLUMN_COUNT, "citations in it, by link" },
	[NODE_CIRCLE]            = { "circle", COLUMN_COUNT, "pages with the same number cite each other in a circle" },
	[NODE_LIMITS]            = { "limits", COLUMN_TEXT, "ceilings that the page met" },
	[NODE_WIRE]              = { "wire", COLUMN_TEXT, "outlet of the agency whose text it carries" },
	[NODE_WIRE_WORDS]        = { "wire_words", COLUMN_TEXT, "that say so" },
};
const size_t node_columns_n = NODE_COUNT;

/* What stands in the page as it is; ptr NULL: it does not. */
static struct span node_text(const struct store_page *p, enum node_column column)
{
	switch (column) {
	case NODE_LABEL:        return p->title.len ? p->title : p->url;
	case NODE_URL:          return p->url;
	case NODE_OUTLET:       return p->outlet;
	case NODE_TITLE:        return p->title;
	case NODE_SITE_NAME:    return p->site_name;
	case NODE_AUTHOR:       return p->authors;
	case NODE_PUBLISHED:    return p->published;
	case NODE_MODIFIED:     return p->modified;
	case NODE_LANG:         return p->lang;
	case NODE_REASON:       return p->reason;
	case NODE_CONTENT_TYPE: return p->content_type;
	case NODE_DOCUMENT:     return p->document;
	case NODE_CHARSET:      return p->charset;
	case NODE_LIMITS:       return p->limits;
	case NODE_WIRE:         return p->wire.outlet;
	case NODE_WIRE_WORDS:   return p->wire.words;
	default:                return (struct span){ NULL, 0 };
	}
}

void node_value(const struct graph_node *n, size_t column, struct value *out)
{
	const struct store_page *p = &n->page;

	out->n = 0;
	switch ((enum node_column)column) {
	case NODE_ID:                tell_word(out, n->id); break;
	case NODE_LANG_CONFIDENCE:   tell_share(out, p->lang.len, p->lang_confidence); break;
	case NODE_FOREIGN:           tell_count(out, true, n->is_foreign); break;
	case NODE_ACCESS:            tell_word(out, access_name(p->access)); break;
	case NODE_ACCESS_CONFIDENCE: tell_share(out, p->is_done, p->access_confidence); break;
	case NODE_MARK:              tell_word(out, n->mark); break;
	case NODE_LIKELY:            tell_word(out, p->likely != ACCESS_UNKNOWN ? access_name(p->likely) : ""); break;
	case NODE_FULL_TEXT:         tell_count(out, p->is_done, p->full_text); break;
	case NODE_HTTP_STATUS:       tell_count(out, p->status > 0, (uint64_t)p->status); break;
	case NODE_OUTCOME:           tell_word(out, p->is_done ? fetch_outcome_text(p->outcome) : ""); break;
	case NODE_WORDS:             tell_count(out, p->is_done, p->words); break;
	case NODE_DEPTH:             tell_count(out, !n->is_outlet, (uint64_t)p->depth); break;
	case NODE_IN_DEGREE:         tell_count(out, true, n->in_degree); break;
	case NODE_OUT_DEGREE:        tell_count(out, true, n->out_degree); break;
	case NODE_CIRCLE:            tell_count(out, n->circle, n->circle); break;
	default:                     tell_text(out, node_text(p, (enum node_column)column)); break;
	}
}

/* --- edges ------------------------------------------------------------------------------ */

enum edge_column {
	EDGE_SOURCE, EDGE_TARGET, EDGE_TYPE, EDGE_ID, EDGE_LABEL, EDGE_WEIGHT, EDGE_SOURCE_URL, EDGE_TARGET_URL,
	EDGE_SOURCE_OUTLET, EDGE_TARGET_OUTLET, EDGE_POSITION, EDGE_PARAGRAPH, EDGE_ROLE, EDGE_ROLE_WORDS,
	EDGE_NOTE, EDGE_NOTE_CLAIMS, EDGE_NOTE_WORDS, EDGE_NOTE_AGREES, EDGE_INSTEAD_OF, EDGE_LINKED,
	EDGE_INTERNAL, EDGE_ANCHOR, EDGE_SENTENCE, EDGE_REL, EDGE_HREF, EDGE_TARGET_ACCESS, EDGE_TARGET_MARK,
	EDGE_TARGET_LANG, EDGE_TARGET_FOREIGN, EDGE_INSTEAD, EDGE_INSTEAD_WHY, EDGE_COUNT
};

const struct column edge_columns[EDGE_COUNT] = {
	[EDGE_SOURCE]         = { "Source", COLUMN_WORD, "Id of the article" },
	[EDGE_TARGET]         = { "Target", COLUMN_WORD, "Id of the source that it cites" },
	[EDGE_TYPE]           = { "Type", COLUMN_WORD, "Directed" },
	[EDGE_ID]             = { "Id", COLUMN_WORD, "Id of the article, and the position" },
	[EDGE_LABEL]          = { "Label", COLUMN_TEXT, "anchor" },
	[EDGE_WEIGHT]         = { "Weight", COLUMN_COUNT, "1" },
	[EDGE_SOURCE_URL]     = { "source_url", COLUMN_TEXT, "URL of the article" },
	[EDGE_TARGET_URL]     = { "target_url", COLUMN_TEXT, "URL of the source" },
	[EDGE_SOURCE_OUTLET]  = { "source_outlet", COLUMN_TEXT, "outlet of the article" },
	[EDGE_TARGET_OUTLET]  = { "target_outlet", COLUMN_TEXT, "outlet of the source" },
	[EDGE_POSITION]       = { "position", COLUMN_COUNT, "of the link in the article, from 1" },
	[EDGE_PARAGRAPH]      = { "paragraph", COLUMN_COUNT, "it stands in, from 1" },
	[EDGE_ROLE]           = { "role", COLUMN_WORD, "what part the source plays" },
	[EDGE_ROLE_WORDS]     = { "role_words", COLUMN_TEXT, "that say so" },
	[EDGE_NOTE]           = { "note", COLUMN_LIST, "kinds of the author's notes beside the link" },
	[EDGE_NOTE_CLAIMS]    = { "note_claims", COLUMN_LIST, "what they come to" },
	[EDGE_NOTE_WORDS]     = { "note_words", COLUMN_LIST, "as written" },
	[EDGE_NOTE_AGREES]    = { "note_agrees", COLUMN_LIST, "whether they hold" },
	[EDGE_INSTEAD_OF]     = { "instead_of", COLUMN_COUNT, "position of the citation that this one is offered in place of" },
	[EDGE_LINKED]         = { "linked", COLUMN_FLAG, "0: no link, an outlet is named" },
	[EDGE_INTERNAL]       = { "internal", COLUMN_FLAG, "1: the same outlet as the article" },
	[EDGE_ANCHOR]         = { "anchor", COLUMN_TEXT, "words of the link" },
	[EDGE_SENTENCE]       = { "sentence", COLUMN_TEXT, "around it" },
	[EDGE_REL]            = { "rel", COLUMN_TEXT, "attribute rel" },
	[EDGE_HREF]           = { "href", COLUMN_TEXT, "as resolved, nothing removed" },
	[EDGE_TARGET_ACCESS]  = { "target_access", COLUMN_WORD, "access of the source" },
	[EDGE_TARGET_MARK]    = { "target_mark", COLUMN_WORD, "its mark, to a reader of this article" },
	[EDGE_TARGET_LANG]    = { "target_lang", COLUMN_TEXT, "its language" },
	[EDGE_TARGET_FOREIGN] = { "target_foreign", COLUMN_FLAG, "1: foreign to a reader of this article" },
	[EDGE_INSTEAD]        = { "instead", COLUMN_TEXT, "URL of a free page that tells the same, where the source cannot be read" },
	[EDGE_INSTEAD_WHY]    = { "instead_why", COLUMN_TEXT, "why that one" },
};
const size_t edge_columns_n = EDGE_COUNT;

static struct span note_text(const struct cite_note *note, const struct graph_end *source, enum edge_column column)
{
	switch (column) {
	case EDGE_NOTE:        return span_of(cite_note_name(note->kind));
	case EDGE_NOTE_CLAIMS: return note->claims;
	case EDGE_NOTE_WORDS:  return note->text;
	default:
		return span_of(cite_agreement_name(
			cite_note_agrees(note, source->access, source->lang, source->document)));
	}
}

static void tell_notes(struct value *v, const struct cite_notes *notes, const struct graph_end *source,
                       enum edge_column column)
{
	v->n = notes->n < CITE_NOTES_MAX ? notes->n : CITE_NOTES_MAX;
	v->is_known = v->n > 0;
	for (size_t i = 0; i < v->n; i++)
		v->texts[i] = note_text(&notes->items[i], source, column);
}

/* Articles have no two citations at one position. */
static void tell_edge_id(struct value *v, const char *article, uint32_t position)
{
	size_t n = strlen(article), i = sizeof(v->room);

	do
		v->room[--i] = (char)('0' + position % 10);
	while (position /= 10);
	v->room[--i] = '-';
	i -= n;
	memcpy(v->room + i, article, n);
	tell_text(v, (struct span){ v->room + i, sizeof(v->room) - i });
}

/* What stands in the citation as it is. */
static struct span edge_text(const struct store_citation *c, enum edge_column column)
{
	switch (column) {
	case EDGE_LABEL:
	case EDGE_ANCHOR:     return c->anchor;
	case EDGE_ROLE_WORDS: return c->role_words;
	case EDGE_SENTENCE:   return c->sentence;
	case EDGE_REL:        return c->rel;
	case EDGE_HREF:       return c->href;
	default:              return (struct span){ NULL, 0 };
	}
}

void edge_value(const struct export_edge *e, size_t column, struct value *out)
{
	const struct graph_end      *article = e->article, *source = e->source;
	const struct store_citation *c = e->citation;

	out->n = 0;
	switch ((enum edge_column)column) {
	case EDGE_SOURCE:         tell_word(out, article->id); break;
	case EDGE_TARGET:         tell_word(out, source->id); break;
	case EDGE_TYPE:           tell_word(out, "Directed"); break;
	case EDGE_ID:             tell_edge_id(out, article->id, c->position); break;
	case EDGE_WEIGHT:         tell_count(out, true, 1); break;
	case EDGE_SOURCE_URL:     tell_text(out, article->url); break;
	case EDGE_TARGET_URL:     tell_text(out, source->url); break;
	case EDGE_SOURCE_OUTLET:  tell_text(out, article->outlet); break;
	case EDGE_TARGET_OUTLET:  tell_text(out, source->outlet); break;
	case EDGE_POSITION:       tell_count(out, true, c->position); break;
	case EDGE_PARAGRAPH:      tell_count(out, true, c->paragraph); break;
	case EDGE_ROLE:           tell_word(out, cite_role_name(c->role)); break;
	case EDGE_NOTE:
	case EDGE_NOTE_CLAIMS:
	case EDGE_NOTE_WORDS:
	case EDGE_NOTE_AGREES:    tell_notes(out, &c->notes, source, (enum edge_column)column); break;
	case EDGE_INSTEAD_OF:     tell_count(out, c->instead_of, c->instead_of); break;
	case EDGE_LINKED:         tell_count(out, true, c->is_linked); break;
	case EDGE_INTERNAL:       tell_count(out, true, c->is_internal); break;
	case EDGE_TARGET_ACCESS:  tell_word(out, access_name(source->access)); break;
	case EDGE_TARGET_MARK:    tell_word(out, access_mark(source->access, e->is_foreign)); break;
	case EDGE_TARGET_LANG:    tell_text(out, source->lang); break;
	case EDGE_TARGET_FOREIGN: tell_count(out, true, e->is_foreign); break;
	case EDGE_INSTEAD:        tell_text(out, e->instead); break;
	case EDGE_INSTEAD_WHY:    tell_text(out, e->instead_why); break;
	default:                  tell_text(out, edge_text(c, (enum edge_column)column)); break;
	}
}

bool export_tells_instead(const struct export_columns *c)
{
	return memchr(c->edges, EDGE_INSTEAD, c->n_edges) || memchr(c->edges, EDGE_INSTEAD_WHY, c->n_edges);
}
