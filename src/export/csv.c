/*
 * CSV for people and for programs. Gephi takes the columns Id, Label, Source,
 * Target, Type and Weight by name; source_ and target_ are the ends of the
 * arrow: the article and the source it cites.
 */

#include "export.h"
#include "base/csv.h"

#include <errno.h>
#include <inttypes.h>

static int status(FILE *out)
{
	return ferror(out) ? -EIO : 0;
}

/* --- nodes ---------------------------------------------------------------------- */

static void put_access(struct csv_out *r, const struct graph_node *n)
{
	const struct store_page *p = &n->page;

	csv_put_word(r, access_name(p->access));
	csv_put_share_if(r, p->is_done, p->access_confidence);
	csv_put_word(r, n->mark);
	csv_put_word(r, p->likely != ACCESS_UNKNOWN ? access_name(p->likely) : "");
	csv_put_number_if(r, p->is_done, p->full_text);
	csv_put_text(r, p->reason);
}

static void put_answer(struct csv_out *r, const struct store_page *p)
{
	csv_put_number_if(r, p->status > 0, (uint64_t)p->status);
	csv_put_text(r, span_of(p->is_done ? fetch_outcome_text(p->outcome) : ""));
	csv_put_text(r, p->content_type);
	csv_put_text(r, p->document);
	csv_put_text(r, p->charset);
	csv_put_number_if(r, p->is_done, p->words);
}

static void put_node(struct csv_out *r, const struct graph_node *n)
{
	const struct store_page *p = &n->page;

	csv_put_word(r, n->id);
	csv_put_text(r, p->title.len ? p->title : p->url);
	csv_put_text(r, p->url);
	csv_put_text(r, p->outlet);
	csv_put_text(r, p->title);
	csv_put_text(r, p->site_name);
	csv_put_text(r, p->authors);
	csv_put_text(r, p->published);
	csv_put_text(r, p->modified);
	csv_put_text(r, p->lang);
	csv_put_share_if(r, p->lang.len, p->lang_confidence);
	csv_put_number(r, n->is_foreign);
	put_access(r, n);
	put_answer(r, p);
	csv_put_number_if(r, !n->is_outlet, (uint64_t)p->depth);
	csv_put_number(r, n->in_degree);
	csv_put_number(r, n->out_degree);
	csv_put_number_if(r, n->circle, n->circle);
	csv_put_text(r, p->limits);
	csv_put_text(r, p->wire.outlet);
	csv_put_text(r, p->wire.words);
	csv_end_row(r);
}

int export_nodes_csv(const struct graph *g, FILE *out)
{
	struct csv_out r = { out, false };
	size_t     n;
	const struct graph_node *nodes = graph_nodes(g, &n);

	fputs("Id,Label,url,outlet,title,site_name,author,published,modified,lang,lang_confidence,"
	      "foreign,access,access_confidence,mark,likely,full_text,reason,http_status,outcome,"
	      "content_type,document,charset,words,depth,in_degree,out_degree,circle,limits,"
	      "wire,wire_words\r\n", out);
	for (size_t i = 0; i < n; i++)
		put_node(&r, &nodes[i]);
	return status(out);
}

/* --- edges ---------------------------------------------------------------------- */

/* Articles have no two citations at one position. */
static void put_edge_id(struct csv_out *r, const char *article, uint32_t position)
{
	csv_next_field(r);
	fprintf(r->out, "%s-%" PRIu32, article, position);
}

static void put_ends(struct csv_out *r, const struct graph_node *article, const struct graph_node *source)
{
	csv_put_text(r, article->page.url);
	csv_put_text(r, source->page.url);
	csv_put_text(r, article->page.outlet);
	csv_put_text(r, source->page.outlet);
}

/* A column each for what they are, all notes of a citation in it. */
static void put_notes(struct csv_out *r, const struct cite_notes *notes, const struct store_page *source)
{
	struct span kinds[CITE_NOTES_MAX], claims[CITE_NOTES_MAX], words[CITE_NOTES_MAX], agree[CITE_NOTES_MAX];
	size_t      n = notes->n < CITE_NOTES_MAX ? notes->n : CITE_NOTES_MAX;

	for (size_t i = 0; i < n; i++) {
		const struct cite_note *note = &notes->items[i];

		kinds[i] = span_of(cite_note_name(note->kind));
		claims[i] = note->claims;
		words[i] = note->text;
		agree[i] = span_of(cite_agreement_name(
			cite_note_agrees(note, source->access, source->lang, source->document)));
	}
	csv_put_texts(r, kinds, n);
	csv_put_texts(r, claims, n);
	csv_put_texts(r, words, n);
	csv_put_texts(r, agree, n);
}

static void put_edge(struct csv_out *r, const struct graph_node *nodes, const struct graph_edge *e)
{
	const struct graph_node     *article = &nodes[e->article], *source = &nodes[e->source];
	const struct store_citation *c = &e->citation;

	csv_put_word(r, article->id);
	csv_put_word(r, source->id);
	csv_put_word(r, "Directed");
	put_edge_id(r, article->id, c->position);
	csv_put_text(r, c->anchor);
	csv_put_number(r, 1);
	put_ends(r, article, source);
	csv_put_number(r, c->position);
	csv_put_number(r, c->paragraph);
	csv_put_word(r, cite_role_name(c->role));
	csv_put_text(r, c->role_words);
	put_notes(r, &c->notes, &source->page);
	csv_put_number_if(r, c->instead_of, c->instead_of);
	csv_put_number(r, c->is_linked);
	csv_put_number(r, c->is_internal);
	csv_put_text(r, c->anchor);
	csv_put_text(r, c->sentence);
	csv_put_text(r, c->rel);
	csv_put_text(r, c->href);
	csv_put_word(r, access_name(source->page.access));
	csv_put_word(r, access_mark(source->page.access, e->is_foreign));
	csv_put_text(r, source->page.lang);
	csv_put_number(r, e->is_foreign);
	csv_end_row(r);
}

int export_edges_csv(const struct graph *g, FILE *out)
{
	struct csv_out r = { out, false };
	size_t     n;
	const struct graph_node *nodes = graph_nodes(g, &n);
	const struct graph_edge *edges = graph_edges(g, &n);

	fputs("Source,Target,Type,Id,Label,Weight,source_url,target_url,source_outlet,target_outlet,"
	      "position,paragraph,role,role_words,note,note_claims,note_words,note_agrees,instead_of,"
	      "linked,internal,anchor,sentence,rel,href,target_access,target_mark,target_lang,"
	      "target_foreign\r\n", out);
	for (size_t i = 0; i < n; i++)
		put_edge(&r, nodes, &edges[i]);
	return status(out);
}

/* --- outlets -------------------------------------------------------------------- */

int export_outlets_csv(const struct graph *g, FILE *out)
{
	struct csv_out r = { out, false };
	size_t     n;
	const struct graph_outlet *outlets = graph_outlets(g, &n);

	fputs("Id,Label,pages,cited,citing,named", out);
	for (int i = 0; i < ACCESS_COUNT; i++)
		fprintf(out, ",%s", access_name((enum access)i));
	fputs("\r\n", out);
	for (size_t i = 0; i < n; i++) {
		csv_put_text(&r, outlets[i].name);
		csv_put_text(&r, outlets[i].name);
		csv_put_number(&r, outlets[i].pages);
		csv_put_number(&r, outlets[i].cited);
		csv_put_number(&r, outlets[i].citing);
		csv_put_number(&r, outlets[i].named);
		for (int k = 0; k < ACCESS_COUNT; k++)
			csv_put_number(&r, outlets[i].by_access[k]);
		csv_end_row(&r);
	}
	return status(out);
}

int export_outlet_edges_csv(const struct graph *g, FILE *out)
{
	struct csv_out r = { out, false };
	size_t     n;
	const struct graph_outlet      *outlets = graph_outlets(g, &n);
	const struct graph_outlet_edge *edges = graph_outlet_edges(g, &n);

	fputs("Source,Target,Type,Weight\r\n", out);
	for (size_t i = 0; i < n; i++) {
		csv_put_text(&r, outlets[edges[i].article].name);
		csv_put_text(&r, outlets[edges[i].source].name);
		csv_put_word(&r, "Directed");
		csv_put_number(&r, edges[i].weight);
		csv_end_row(&r);
	}
	return status(out);
}
