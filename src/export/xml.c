/* Five characters mean something in XML; white space in attributes would be normalised away. */

#include "xml.h"
#include "base/text.h"

#include <inttypes.h>

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

void xml_put(FILE *out, struct span s)
{
	while (s.len) {
		uint32_t    c = text_next(&s);
		const char *escape = escape_of(c);

		if (escape)
			fputs(escape, out);
		else
			text_put(out, c);
	}
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

void xml_put_value(FILE *out, enum column_type type, const struct value *v)
{
	switch (type) {
	case COLUMN_COUNT:
		fprintf(out, "%" PRIu64, v->count);
		break;
	case COLUMN_SHARE:
		text_put_share(out, v->share);
		break;
	case COLUMN_FLAG:
		fputs(v->count ? "true" : "false", out);
		break;
	default:
		for (size_t i = 0; i < v->n; i++) {
			fputs(i ? "; " : "", out);
			xml_put(out, v->texts[i]);
		}
	}
}
