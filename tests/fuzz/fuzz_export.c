/*
 * Hostile strings through every format.
 *
 * The first byte parts the rest into strings; these are dealt out to the
 * pages and citations of a small graph. Whatever they are, each CSV must read
 * back with one header's number of fields a row and no formula, and the DOT
 * must have one statement a node and edge, with no string broken out of, and
 * the HTML report no element and no link that is not its own.
 */

#include "support/walked.h"

#include <cjson/cJSON.h>
#include <expat.h>
#include <gumbo.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unicode/utf8.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define PIECES_MAX 256
#define MUST(holds) do { if (!(holds)) abort(); } while (0)

/* --- a graph of strings ------------------------------------------------------------ */

struct deal {
	struct span pieces[PIECES_MAX];
	size_t      n, at;
};

static struct span next_piece(struct deal *d)
{
	return d->n ? d->pieces[d->at++ % d->n] : SPAN("");
}

static void add_page(struct graph *g, struct deal *d, int64_t id)
{
	struct store_page p = {
		.id = id, .url = next_piece(d), .final_url = next_piece(d), .outlet = next_piece(d),
		.title = next_piece(d), .site_name = next_piece(d), .authors = next_piece(d),
		.published = next_piece(d), .modified = next_piece(d), .lang = next_piece(d),
		.reason = next_piece(d), .content_type = next_piece(d), .charset = next_piece(d),
		.document = next_piece(d), .limits = next_piece(d), .access = (enum access)(id % ACCESS_COUNT),
		.status = 200, .depth = (int)(id % 3), .is_done = id % 4 != 3,
	};

	MUST(graph_add_page(g, &p) == 0);
}

static void add_citation(struct graph *g, struct deal *d, int64_t article, int64_t source, uint32_t position)
{
	struct cite_note note = { CITE_NOTE_PAYWALL + position % (CITE_NOTE_COUNT - 1), next_piece(d), next_piece(d) };
	struct store_citation c = {
		.is_linked = true, .notes = { &note, position % 2 },
		.article = article, .source = source, .position = position, .written = next_piece(d),
		.href = next_piece(d), .anchor = next_piece(d), .sentence = next_piece(d),
		.rel = next_piece(d), .role_words = next_piece(d),
		.role = (enum cite_role)(position % CITE_ROLE_COUNT),
	};

	MUST(graph_add_citation(g, &c) == 0);
}

static struct graph *make_graph(struct deal *d)
{
	struct graph *g;
	int64_t       n = 3 + (int64_t)d->n / 14;

	MUST(graph_new(&g, SPAN(""), GRAPH_ALL) == 0);
	for (int64_t i = 1; i <= n; i++)
		add_page(g, d, i);
	for (int64_t i = 1; i <= n; i++) {
		add_citation(g, d, i, i % n + 1, 1);
		add_citation(g, d, i, i * 7 % n + 1, 2);
	}
	MUST(graph_finish(g) == 0);
	return g;
}

/* --- reading back --------------------------------------------------------------------- */

/* No control but tab, LF and CR; all of it UTF-8. */
static void check_text(const char *s, size_t len)
{
	int32_t at = 0;

	while (at < (int32_t)len) {
		UChar32 c;

		U8_NEXT((const uint8_t *)s, at, (int32_t)len, c);
		MUST(c >= 0x20 || c == '\t' || c == '\n' || c == '\r');
		MUST(c < 0x7F || c > 0x9F);
	}
}

/* One field; its text must be no formula. @return what follows it */
static const char *read_field(const char *s, const char *end)
{
	bool is_quoted = s < end && *s == '"';

	if (!is_quoted) {
		while (s < end && *s != ',' && *s != '\r') {
			MUST(*s != '"' && *s != '\n');
			s++;
		}
		return s;
	}
	s++;
	MUST(s < end && !strchr("=+-@\t\r\n", *s));
	for (;; s++) {
		MUST(s < end);
		if (*s != '"')
			continue;
		if (s + 1 == end || s[1] != '"')
			return s + 1;
		s++;
	}
}

/* @return rows under the header */
static size_t check_csv(const char *s, size_t len)
{
	const char *end = s + len;
	size_t      rows = 0, want = 0;

	check_text(s, len);
	while (s < end) {
		size_t fields = 1;

		while ((s = read_field(s, end)) < end && *s == ',') {
			s++;
			fields++;
		}
		MUST(end - s >= 2 && s[0] == '\r' && s[1] == '\n');
		s += 2;
		want = want ? want : fields;
		MUST(fields == want);
		rows++;
	}
	return rows - 1;
}

/* Behind the opening quote. @return behind the closing one */
static const char *skip_string(const char *s, const char *end)
{
	for (;; s++) {
		MUST(s < end && *s != '\n' && *s != '\r' && *s != '\t');
		if (*s == '"')
			return s + 1;
		if (*s == '\\') {
			s++;
			MUST(s < end && strchr("\"\\n", *s));
		}
	}
}

struct dot {
	size_t nodes, edges;
	int    depth;
};

/* One statement a line: count it by what stands outside of strings. */
static const char *check_line(const char *s, const char *end, struct dot *d)
{
	bool is_edge = false, is_node = end - s > 1 && s[0] == '\t' && s[1] == '"';

	while (s < end && *s != '\n') {
		char c = *s++;

		if (c == '"')
			s = skip_string(s, end);
		if (c == '-' && s < end && *s == '>')
			is_edge = true;
		d->depth += (c == '{') - (c == '}');
	}
	d->edges += is_edge;
	d->nodes += is_node && !is_edge;
	return s < end ? s + 1 : s;
}

static void check_dot(const char *s, size_t len, size_t nodes, size_t edges)
{
	const char *end = s + len, *legend = strstr(s, "\tlabel=<<"), *after = strstr(s, ">>;\n");
	struct dot  d = { 0, 0, 0 };

	check_text(s, len);
	MUST(legend && after && legend < after);
	while (s < end)
		s = s == legend ? after + 4 : check_line(s, end, &d);
	MUST(d.depth == 0 && d.nodes == nodes && d.edges == edges);
}

typedef int export_fn(const struct graph *g, FILE *out);

static char *write_one(const struct graph *g, export_fn *fn, size_t *len)
{
	char *text = NULL;
	FILE *out = open_memstream(&text, len);

	MUST(out && fn(g, out) == 0);
	MUST(fclose(out) == 0 && text);
	return text;
}

static size_t csv_rows(const struct graph *g, export_fn *fn)
{
	size_t len, rows;
	char  *text = write_one(g, fn, &len);

	rows = check_csv(text, len);
	free(text);
	return rows;
}

struct elements {
	size_t nodes, edges;
};

static void XMLCALL count_element(void *arg, const XML_Char *name, const XML_Char **attributes)
{
	struct elements *e = arg;

	(void)attributes;
	e->nodes += strcmp(name, "node") == 0;
	e->edges += strcmp(name, "edge") == 0;
}

static void check_xml(const struct graph *g, export_fn *fn, size_t nodes, size_t edges)
{
	struct elements e = { 0, 0 };
	size_t          len;
	char           *text = write_one(g, fn, &len);
	XML_Parser      p = XML_ParserCreate(NULL);

	MUST(p);
	XML_SetUserData(p, &e);
	XML_SetStartElementHandler(p, count_element);
	MUST(XML_Parse(p, text, (int)len, 1) == XML_STATUS_OK);
	MUST(e.nodes == nodes && e.edges == edges);
	XML_ParserFree(p);
	free(text);
}

static void check_jsonl(const struct graph *g, size_t records)
{
	size_t      len, n = 0;
	char       *text = write_one(g, jsonl, &len);
	const char *at = text;

	for (; *at; n++) {
		cJSON *o = cJSON_ParseWithOpts(at, &at, false);

		MUST(cJSON_IsObject(o) && *at == '\n');
		cJSON_Delete(o);
		at++;
	}
	MUST(n == records);
	free(text);
}

static void check_csl(const struct graph *g)
{
	size_t len;
	char  *text = write_one(g, csl, &len);
	cJSON *o = cJSON_Parse(text);

	MUST(cJSON_IsArray(o));
	cJSON_Delete(o);
	free(text);
}

/* One template a line, and no brackets but its own. */
static void check_wikitext(const struct graph *g)
{
	size_t len;
	char  *text = write_one(g, wikitext, &len), *line = text, *end;

	check_text(text, len);
	for (; *line; line = end + 1) {
		end = strchr(line, '\n');
		MUST(end && end - line > 4 && memcmp(line, "{{", 2) == 0 && memcmp(end - 2, "}}", 2) == 0);
		if (end - line > 13 && memcmp(end - 13, "{{dead link}}", 13) == 0)
			end -= 13;
		for (const char *at = line + 2; at < end - 2; at++)
			MUST(!strchr("{}[]<>", *at));
		end = strchr(end, '\n');
	}
	free(text);
}

/* Braces that are not escaped are pairs. */
static void check_bibtex(const struct graph *g)
{
	size_t len;
	int    depth = 0;
	char  *text = write_one(g, bibtex, &len);

	check_text(text, len);
	for (const char *at = text; *at; at++) {
		at += *at == '\\';
		if (at > text && at[-1] == '\\')
			continue;
		depth += (*at == '{') - (*at == '}');
		MUST(depth >= 0);
	}
	MUST(depth == 0);
	free(text);
}

/* --- the report, as a browser reads it --------------------------------------------- */

/* A piece of evidence in a stranger's words. */
static int tell_title(const struct store_page *p, store_evidence_fn *fn, void *fn_arg, void *arg)
{
	struct store_evidence e = { .signal = p->title, .says = p->title, .snippet = p->url, .weight = 1 };

	(void)arg;
	return fn(&e, fn_arg);
}

static int html(const struct graph *g, FILE *out)
{
	return export_html(&(struct export_report){ .graph = g, .evidence = tell_title }, out);
}

struct markup {
	size_t scripts, styles;
};

/* Names that are in SVG alone. */
static bool is_ours(GumboStringPiece tag)
{
	static const char *const ours[] = { "symbol", "use", "path", "rect", "g", "text" };

	gumbo_tag_from_original_text(&tag);
	for (size_t i = 0; i < sizeof(ours) / sizeof(ours[0]); i++)
		if (tag.length == strlen(ours[i]) && memcmp(tag.data, ours[i], tag.length) == 0)
			return true;
	return false;
}

/* No element and no attribute but the report's own. */
static void check_element(const GumboElement *e, struct markup *m)
{
	const GumboAttribute *href = gumbo_get_attribute(&e->attributes, "href");

	m->scripts += e->tag == GUMBO_TAG_SCRIPT;
	m->styles += e->tag == GUMBO_TAG_STYLE;
	MUST(e->tag != GUMBO_TAG_IMG && e->tag != GUMBO_TAG_IFRAME && e->tag != GUMBO_TAG_LINK);
	MUST(e->tag != GUMBO_TAG_UNKNOWN || is_ours(e->original_tag));
	MUST(!href || href->value[0] == '#' || !strncasecmp(href->value, "http://", 7) || !strncasecmp(href->value, "https://", 8));
	for (unsigned i = 0; i < e->attributes.length; i++) {
		const GumboAttribute *a = e->attributes.data[i];

		MUST(strncmp(a->name, "on", 2) != 0 && strcmp(a->name, "style") != 0 && strcmp(a->name, "src") != 0);
	}
}

static void check_tree(const GumboNode *n, struct markup *m)
{
	if (n->type != GUMBO_NODE_ELEMENT)
		return;
	check_element(&n->v.element, m);
	for (unsigned i = 0; i < n->v.element.children.length; i++)
		check_tree(n->v.element.children.data[i], m);
}

static void check_data(const char *page)
{
	static const char begins[] = "<script type=\"application/json\" id=\"data\">";
	const char *at = strstr(page, begins);
	cJSON      *o = at ? cJSON_ParseWithOpts(at + strlen(begins), &at, false) : NULL;

	MUST(o && strncmp(at, "</script>", 9) == 0);
	MUST(cJSON_IsArray(cJSON_GetObjectItem(o, "pages")) && cJSON_IsArray(cJSON_GetObjectItem(o, "cites")));
	cJSON_Delete(o);
}

static void check_html(const struct graph *g)
{
	struct markup m = { 0, 0 };
	size_t        len;
	char         *text = write_one(g, html, &len);
	GumboOutput  *page = gumbo_parse_with_options(&kGumboDefaultOptions, text, len);

	check_text(text, len);
	MUST(page);
	check_tree(page->root, &m);
	MUST(m.scripts == 2 && m.styles == 1);
	check_data(text);
	gumbo_destroy_output(&kGumboDefaultOptions, page);
	free(text);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct span   rest = { (const char *)data + 1, size ? size - 1 : 0 };
	struct deal   d = { .n = 0 };
	struct graph *g;
	size_t        nodes, edges, outlets, outlet_edges, len;
	char         *dot;

	if (size < 2 || size > 1 << 16)
		return 0;
	while (d.n < PIECES_MAX && span_cut(&rest, (char)data[0], &d.pieces[d.n]))
		d.n++;
	g = make_graph(&d);
	graph_nodes(g, &nodes);
	graph_edges(g, &edges);
	graph_outlets(g, &outlets);
	graph_outlet_edges(g, &outlet_edges);
	MUST(csv_rows(g, nodes_csv) == nodes);
	MUST(csv_rows(g, edges_csv) == edges);
	MUST(csv_rows(g, outlets_csv) == outlets);
	MUST(csv_rows(g, outlet_edges_csv) == outlet_edges);
	dot = write_one(g, export_dot, &len);
	check_dot(dot, len, nodes, edges);
	free(dot);
	check_xml(g, graphml, nodes, edges);
	check_xml(g, gexf, nodes, edges);
	check_jsonl(g, nodes + edges);
	check_csl(g);
	check_wikitext(g);
	check_bibtex(g);
	check_html(g);
	graph_free(g);
	return 0;
}
