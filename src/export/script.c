#include "script.h"
#include "base/text.h"

static void put(FILE *out, uint32_t c)
{
	switch (c) {
	case '"':    fputs("\\\"", out); break;
	case '\\':   fputs("\\\\", out); break;
	case '\n':   fputs("\\n", out); break;
	case '\r':   fputs("\\r", out); break;
	case '\t':   fputs("\\t", out); break;
	case '<':
	case '>':
	case '&':
	case 0x2028:
	case 0x2029: fprintf(out, "\\u%04x", (unsigned)c); break;
	default:     text_put(out, c);
	}
}

void script_put(FILE *out, struct span s, size_t max)
{
	struct span rest = span_clip(s, max);
	bool        is_cut = rest.len < s.len;

	putc('"', out);
	while (rest.len)
		put(out, text_next(&rest));
	if (is_cut)
		text_put(out, 0x2026);
	putc('"', out);
}

void script_put_member(FILE *out, const char *name, struct span s, size_t max)
{
	if (!s.len)
		return;
	fprintf(out, ",\"%s\":", name);
	script_put(out, s, max);
}
