/*
 * CSV for people and for programs: RFC 4180, and two habits of programs that
 * read it.
 *
 * A spreadsheet runs a field that begins like a formula, quoted or not; so
 * what strangers wrote gets a ' in front there. Gephi takes the columns Id,
 * Label, Source, Target, Type and Weight by name; source_ and target_ are the
 * ends of the arrow: the article and the source it cites. What is not known
 * is an empty field, never a 0.
 */

#include "export.h"
#include "text.h"

#include <errno.h>
#include <inttypes.h>

/* One row at a time. */
struct row {
	FILE *out;
	bool  has_fields;
};

static void next_field(struct row *r)
{
	if (r->has_fields)
		putc(',', r->out);
	r->has_fields = true;
}

static void end_row(struct row *r)
{
	fputs("\r\n", r->out);
	r->has_fields = false;
}

/* The fullwidth forms count in East Asian spreadsheets. */
static bool starts_formula(struct span s)
{
	switch (s.len ? text_next(&s) : 0) {
	case '=': case '+': case '-': case '@':
	case '\t': case '\r': case '\n':
	case 0xFF1D: case 0xFF0B: case 0xFF0D: case 0xFF20:
		return true;
	default:
		return false;
	}
}

/* What a stranger wrote. */
static void put_text(struct row *r, struct span s)
{
	next_field(r);
	if (s.len == 0)
		return;
	putc('"', r->out);
	if (starts_formula(s))
		putc('\'', r->out);
	while (s.len) {
		uint32_t c = text_next(&s);

		if (c == '"')
			putc('"', r->out);
		text_put(r->out, c);
	}
	putc('"', r->out);
}

/* A word of our own: no comma, quote or line end in it. */
static void put_word(struct row *r, const char *word)
{
	next_field(r);
	fputs(word, r->out);
}

static void put_number(struct row *r, uint64_t n)
{
	next_field(r);
	fprintf(r->out, "%" PRIu64, n);
}

static void put_number_if(struct row *r, bool is_known, uint64_t n)
{
	if (is_known)
		put_number(r, n);
	else
		next_field(r);
}

static void put_share_if(struct row *r, bool is_known, double share)
{
	next_field(r);
	if (is_known)
		text_put_share(r->out, share);
}

static int status(FILE *out)
{
	return ferror(out) ? -EIO : 0;
}

/* --- nodes ---------------------------------------------------------------------- */

static void put_access(struct row *r, const struct graph_node *n)
{
	const struct store_page *p = &n->page;

	put_word(r, access_name(p->access));
	put_share_if(r, p->is_done, p->access_confidence);
	put_word(r, n->mark);
	put_word(r, p->likely != ACCESS_UNKNOWN ? access_name(p->likely) : "");
	put_number_if(r, p->is_done, p->full_text);
	put_text(r, p->reason);
}

static void put_answer(struct row *r, const struct store_page *p)
{
	put_number_if(r, p->status > 0, (uint64_t)p->status);
	put_text(r, span_of(p->is_done ? fetch_outcome_text(p->outcome) : ""));
	put_text(r, p->content_type);
	put_text(r, p->document);
	put_text(r, p->charset);
	put_number_if(r, p->is_done, p->words);
}

static void put_node(struct row *r, const struct graph_node *n)
{
	const struct store_page *p = &n->page;

	put_word(r, n->id);
	put_text(r, p->title.len ? p->title : p->url);
	put_text(r, p->url);
	put_text(r, p->outlet);
	put_text(r, p->title);
	put_text(r, p->site_name);
	put_text(r, p->authors);
	put_text(r, p->published);
	put_text(r, p->modified);
	put_text(r, p->lang);
	put_share_if(r, p->lang.len, p->lang_confidence);
	put_number(r, n->is_foreign);
	put_access(r, n);
	put_answer(r, p);
	put_number(r, (uint64_t)p->depth);
	put_number(r, n->in_degree);
	put_number(r, n->out_degree);
	put_number_if(r, n->circle, n->circle);
	put_text(r, p->limits);
	end_row(r);
}

int export_nodes_csv(const struct graph *g, FILE *out)
{
	struct row r = { out, false };
	size_t     n;
	const struct graph_node *nodes = graph_nodes(g, &n);

	fputs("Id,Label,url,outlet,title,site_name,author,published,modified,lang,lang_confidence,"
	      "foreign,access,access_confidence,mark,likely,full_text,reason,http_status,outcome,"
	      "content_type,document,charset,words,depth,in_degree,out_degree,circle,limits\r\n", out);
	for (size_t i = 0; i < n; i++)
		put_node(&r, &nodes[i]);
	return status(out);
}

/* --- edges ---------------------------------------------------------------------- */

/* Articles have no two citations at one position. */
static void put_edge_id(struct row *r, const char *article, uint32_t position)
{
	next_field(r);
	fprintf(r->out, "%s-%" PRIu32, article, position);
}

static void put_ends(struct row *r, const struct graph_node *article, const struct graph_node *source)
{
	put_text(r, article->page.url);
	put_text(r, source->page.url);
	put_text(r, article->page.outlet);
	put_text(r, source->page.outlet);
}

static void put_note(struct row *r, const struct graph_edge *e)
{
	const struct cite_note *note = &e->citation.note;

	put_word(r, note->kind == CITE_NOTE_NONE ? "" : cite_note_name(note->kind));
	put_text(r, note->claims);
	put_text(r, note->text);
	put_word(r, cite_agreement_name(e->agreement));
}

static void put_edge(struct row *r, const struct graph_node *nodes, const struct graph_edge *e)
{
	const struct graph_node     *article = &nodes[e->article], *source = &nodes[e->source];
	const struct store_citation *c = &e->citation;

	put_word(r, article->id);
	put_word(r, source->id);
	put_word(r, "Directed");
	put_edge_id(r, article->id, c->position);
	put_text(r, c->anchor);
	put_number(r, 1);
	put_ends(r, article, source);
	put_number(r, c->position);
	put_number(r, c->paragraph);
	put_word(r, cite_role_name(c->role));
	put_text(r, c->role_words);
	put_note(r, e);
	put_number_if(r, c->instead_of, c->instead_of);
	put_number(r, c->is_internal);
	put_text(r, c->anchor);
	put_text(r, c->sentence);
	put_text(r, c->rel);
	put_text(r, c->href);
	put_word(r, access_name(source->page.access));
	put_word(r, access_mark(source->page.access, e->is_foreign));
	put_text(r, source->page.lang);
	put_number(r, e->is_foreign);
	end_row(r);
}

int export_edges_csv(const struct graph *g, FILE *out)
{
	struct row r = { out, false };
	size_t     n;
	const struct graph_node *nodes = graph_nodes(g, &n);
	const struct graph_edge *edges = graph_edges(g, &n);

	fputs("Source,Target,Type,Id,Label,Weight,source_url,target_url,source_outlet,target_outlet,"
	      "position,paragraph,role,role_words,note,note_claims,note_words,note_agrees,instead_of,"
	      "internal,anchor,sentence,rel,href,target_access,target_mark,target_lang,"
	      "target_foreign\r\n", out);
	for (size_t i = 0; i < n; i++)
		put_edge(&r, nodes, &edges[i]);
	return status(out);
}

/* --- outlets -------------------------------------------------------------------- */

int export_outlets_csv(const struct graph *g, FILE *out)
{
	struct row r = { out, false };
	size_t     n;
	const struct graph_outlet *outlets = graph_outlets(g, &n);

	fputs("Id,Label,pages,cited,citing", out);
	for (int i = 0; i < ACCESS_COUNT; i++)
		fprintf(out, ",%s", access_name((enum access)i));
	fputs("\r\n", out);
	for (size_t i = 0; i < n; i++) {
		put_text(&r, outlets[i].name);
		put_text(&r, outlets[i].name);
		put_number(&r, outlets[i].pages);
		put_number(&r, outlets[i].cited);
		put_number(&r, outlets[i].citing);
		for (int k = 0; k < ACCESS_COUNT; k++)
			put_number(&r, outlets[i].by_access[k]);
		end_row(&r);
	}
	return status(out);
}

int export_outlet_edges_csv(const struct graph *g, FILE *out)
{
	struct row r = { out, false };
	size_t     n;
	const struct graph_outlet      *outlets = graph_outlets(g, &n);
	const struct graph_outlet_edge *edges = graph_outlet_edges(g, &n);

	fputs("Source,Target,Type,Weight\r\n", out);
	for (size_t i = 0; i < n; i++) {
		put_text(&r, outlets[edges[i].article].name);
		put_text(&r, outlets[edges[i].source].name);
		put_word(&r, "Directed");
		put_number(&r, edges[i].weight);
		end_row(&r);
	}
	return status(out);
}
