/* Five characters mean something in XML; white space in attributes would be normalised away. */

#include "xml.h"
#include "base/text.h"

static const char *escape_of(uint32_t c)
{
	switch (c) {
	case '&':  return "&amp;";
	case '<':  return "&lt;";
	case '>':  return "&gt;";
	case '"':  return "&quot;";
	case '\t': return "&#9;";
	case '\n': return "&#10;";
	case '\r': return "&#13;";
	default:   return NULL;
	}
}

static const struct text_form content = { { '&', '<', '>', '"' }, escape_of };

void xml_put(FILE *out, struct span s)
{
	char room[TEXT_ROOM];

	while (s.len) {
		struct span piece = text_piece(&s, &content, room);

		fwrite(piece.ptr, 1, piece.len, out);
	}
}

void xml_add(struct buf *out, struct span s)
{
	text_add_as(out, s, &content);
}

void xml_put_attribute(FILE *out, const char *name, struct span s)
{
	fprintf(out, " %s=\"", name);
	xml_put(out, s);
	putc('"', out);
}

const char *xml_type(enum column_type type)
{
	switch (type) {
	case COLUMN_COUNT: return "long";
	case COLUMN_SHARE: return "double";
	case COLUMN_FLAG:  return "boolean";
	default:           return "string";
	}
}

void xml_add_attribute(struct buf *out, const char *name, struct span s)
{
	buf_byte(out, ' ');
	buf_str(out, name);
	buf_str(out, "=\"");
	xml_add(out, s);
	buf_byte(out, '"');
}

void xml_begin_edge(struct buf *out, const struct export_edge *e)
{
	buf_str(out, "<edge id=\"");
	buf_str(out, e->article->id);
	buf_byte(out, '-');
	text_add_number(out, e->citation->position);
	buf_str(out, "\" source=\"");
	buf_str(out, e->article->id);
	buf_str(out, "\" target=\"");
	buf_str(out, e->source->id);
	buf_byte(out, '"');
}

void xml_add_value(struct buf *out, enum column_type type, const struct value *v)
{
	switch (type) {
	case COLUMN_COUNT:
		text_add_number(out, v->count);
		break;
	case COLUMN_SHARE:
		text_add_share(out, v->share);
		break;
	case COLUMN_FLAG:
		buf_str(out, v->count ? "true" : "false");
		break;
	case COLUMN_WORD:
		buf_span(out, v->texts[0]);
		break;
	default:
		for (size_t i = 0; i < v->n; i++) {
			if (i)
				buf_str(out, "; ");
			xml_add(out, v->texts[i]);
		}
	}
}
