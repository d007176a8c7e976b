/* Lists, feeds and sitemaps told apart: by their first bytes, then by their name. */

#include "reader.h"

/* What a document may have before its root element, skipped in at most this many pieces. */
#define PROLOGUE_MAX 64

static bool has_ending(struct span name, struct span ending)
{
	return name.len > ending.len && span_ieq(span_from(name, name.len - ending.len), ending);
}

/* The piece of a prologue at the start of s: comment, instruction, doctype with what is in its brackets. */
static size_t prologue_len(struct span s)
{
	struct span end = span_starts(s, SPAN("<!--")) ? SPAN("-->") : span_starts(s, SPAN("<?")) ? SPAN("?>") : SPAN(">");
	size_t      from = 0, at;

	if (!span_starts(s, SPAN("<!")) && !span_starts(s, SPAN("<?")))
		return 0;
	if (end.len == 1) {
		size_t bracket = span_chr(s, '['), close = span_chr(s, '>');

		if (bracket < close && (from = span_find(s, SPAN("]"))) == SPAN_NONE)
			return s.len;
	}
	at = span_find(span_from(s, from), end);
	return at == SPAN_NONE ? s.len : from + at + end.len;
}

/* "rdf:RDF" of <rdf:RDF ...>, without its prefix; empty when this is no markup. */
static struct span root_name(struct span text)
{
	struct span s = reader_skip_space(text), name;
	size_t      n = 0, len, colon;

	for (unsigned i = 0; i < PROLOGUE_MAX && (len = prologue_len(s)); i++)
		s = reader_skip_space(span_from(s, len));
	if (!s.len || s.ptr[0] != '<')
		return SPAN("");
	s = span_from(s, 1);
	while (n < s.len && !span_is_space(s.ptr[n]) && s.ptr[n] != '>' && s.ptr[n] != '/')
		n++;
	name = span_upto(s, n);
	colon = span_chr(name, ':');
	return colon == SPAN_NONE ? name : span_from(name, colon + 1);
}

/* Is the first line a whole JSON array? Then so are the others. */
static bool is_array_line(struct span text)
{
	struct span line;

	return span_cut_line(&text, &line) && span_ends(span_trim(line), SPAN("]")) && span_chr(line, ',') != SPAN_NONE;
}

enum sources_kind sources_kind(struct span text, struct span name, struct span column)
{
	struct span s = reader_skip_space(text);

	if (!s.len)
		return SOURCES_NONE;
	if (s.ptr[0] == '<')
		return xml_kind(root_name(s));
	if (json_is_feed(s))
		return SOURCES_FEED;
	if (s.ptr[0] == '{' || (s.ptr[0] == '[' && is_array_line(s)) || has_ending(name, SPAN(".jsonl")) ||
	    has_ending(name, SPAN(".ndjson")))
		return SOURCES_JSONL;
	if (column.len || has_ending(name, SPAN(".csv")) || has_ending(name, SPAN(".tsv")) ||
	    (s.ptr[0] != '#' && csv_has_names(s, SPAN("url"))))
		return SOURCES_CSV;
	return SOURCES_LINES;
}
