/*
 * BibTeX as biblatex reads it, in UTF-8: an @online entry for each source.
 * Braces keep a title's capitals; what TeX would act on is escaped.
 *
 * Source: the biblatex manual, section 2 (entry type online, fields).
 */

#include "export.h"

#include "work.h"
#include "base/text.h"

static void put_text(FILE *out, struct span s)
{
	while (s.len) {
		uint32_t c = text_next_folded(&s);

		switch (c) {
		case '\\': fputs("\\textbackslash{}", out); break;
		case '~':  fputs("\\textasciitilde{}", out); break;
		case '^':  fputs("\\textasciicircum{}", out); break;
		case '{':  fputs("\\textbraceleft{}", out); break;  /* BibTeX counts braces, escaped or not */
		case '}':  fputs("\\textbraceright{}", out); break;
		case '%': case '&': case '$': case '#': case '_':
			putc('\\', out);
			/* fall through */
		default:
			text_put(out, c);
		}
	}
}

static void put_field(FILE *out, const char *name, struct span value)
{
	if (value.len == 0)
		return;
	fprintf(out, ",\n  %s = {", name);
	put_text(out, value);
	putc('}', out);
}

/* A name in braces is one name, whatever commas and "and" are in it. */
static void put_authors(FILE *out, const struct work *w)
{
	for (size_t i = 0; i < w->n_authors; i++) {
		fputs(i ? " and {" : ",\n  author = {{", out);
		put_text(out, w->authors[i]);
		putc('}', out);
	}
	if (w->n_authors)
		putc('}', out);
}

static void put_work(FILE *out, const struct work *w, const void *arg)
{
	(void)arg;
	fprintf(out, "@online{headwater-%s", w->id);
	put_authors(out, w);
	fputs(",\n  title = {{", out);
	put_text(out, w->title.len ? w->title : w->url);
	fputs("}},\n  url = {", out);
	work_put_url(out, w->url, "{}\\");  /* read verbatim but for these */
	putc('}', out);
	put_field(out, "organization", w->container);
	put_field(out, "date", w->date);
	put_field(out, "urldate", span_of(w->seen));
	put_field(out, "language", w->lang);
	put_field(out, "note", span_of(access_name(w->access)));
	fputs("\n}\n", out);
}

int export_bibtex(const struct export_walk *w, FILE *out)
{
	return works_put(w, out, put_work, NULL);
}
