#include "markup.h"
#include "xml.h"
#include "base/text.h"

#include <ctype.h>

/* "zh-Hant-x-private" would be longer than any of ours. */
#define LANG_MAX 12

void markup_put_clipped(FILE *out, struct span s, size_t columns)
{
	struct span rest = s;
	size_t      used = 0;

	while (rest.len) {
		struct span here = rest;

		used += utf8_width(text_next_folded(&rest));
		if (used > columns) {
			xml_put(out, span_upto(s, s.len - here.len));
			text_put(out, 0x2026);
			return;
		}
	}
	xml_put(out, s);
}

bool markup_is_lang(struct span lang)
{
	for (size_t i = 0; i < lang.len; i++)
		if (!isalpha((unsigned char)lang.ptr[i]) && lang.ptr[i] != '-')
			return false;
	return lang.len > 1 && lang.len <= LANG_MAX && !span_eq(lang, SPAN("und"));
}

void markup_put_words(FILE *out, struct span s, struct span lang, size_t columns)
{
	if (markup_is_lang(lang))
		fprintf(out, "<bdi lang=\"%.*s\">", SPAN_FMT(lang));
	else
		fputs("<bdi>", out);
	markup_put_clipped(out, s, columns);
	fputs("</bdi>", out);
}

bool markup_is_web(struct span url)
{
	return span_istarts(url, SPAN("https://")) || span_istarts(url, SPAN("http://"));
}

void markup_put_link(FILE *out, struct span url, struct span s, struct span lang, size_t columns)
{
	bool is_web = markup_is_web(url);

	if (is_web) {
		fputs("<a rel=\"noopener noreferrer\"", out);
		xml_put_attribute(out, "href", url);
		putc('>', out);
	}
	markup_put_words(out, s, lang, columns);
	fputs(is_web ? "</a>" : "", out);
}
