/* What stands around the picture: the legend, and what is left out of it. */

#include "html.h"

/* The shapes, once; the rest of the page points to them. */
static void put_symbols(FILE *out)
{
	fputs("<svg class=\"symbols\" aria-hidden=\"true\">", out);
	for (size_t i = 0; access_mark_at(i); i++) {
		fprintf(out, "<symbol id=\"mark-%s\" viewBox=\"-1.5 -1.5 3 3\">", access_mark_at(i));
		picture_put_shape(out, access_mark_at(i), "");
		fputs("</symbol>", out);
	}
	fputs("</svg>\n", out);
}

/* What a mark means, for those who read nothing else. */
static const struct meaning {
	const char *mark, *means;
} meanings[] = {
	{ "free", "anyone can read it" },
	{ "metered", "a few free reads, then a wall" },
	{ "registration", "a free account is wanted" },
	{ "paywalled", "money is wanted" },
	{ "foreign-language", "free, but not in a language of the reader" },
	{ "blocked", "a robot was refused; a person may well get in" },
	{ "gone", "no longer there" },
	{ "unreachable", "no page came; it may another time" },
	{ "unknown", "not asked for, or no page that can be judged" },
};

void html_put_legend(struct html *h)
{
	put_symbols(h->out);
	fputs("<dl class=\"legend\">\n", h->out);
	for (size_t i = 0; i < sizeof(meanings) / sizeof(meanings[0]); i++) {
		fputs("<div><dt>", h->out);
		html_put_mark(h->out, meanings[i].mark, ACCESS_UNKNOWN);
		fprintf(h->out, "</dt><dd>%s</dd></div>\n", meanings[i].means);
	}
	fputs("</dl>\n", h->out);
}

static void put_left_out(FILE *out, size_t n, const char *one, const char *many)
{
	if (n == 0)
		return;
	fputs(" ", out);
	html_put_count(out, n, one, many);
	fputs(" with fewer citations ", out);
	fputs(n == 1 ? "is left out of the picture." : "are left out of the picture.", out);
}

void html_put_picture_note(struct html *h)
{
	const struct picture *p = &h->picture;

	if (p->is_by_outlet) {
		fputs("<p>Each shape is an outlet, since these are ", h->out);
		html_put_count(h->out, h->n_nodes, "page", "pages");
		fputs("; its mark is that of most of its pages. A line\xE2\x80\x99s broad end is at the outlet that cites, its point at the one that is cited;"
		      " citations within an outlet have no line.", h->out);
	} else {
		fputs("<p>Each shape is a page, an outlined one an article that was traced. A line\xE2\x80\x99s broad end is at the page that cites,"
		      " its point at the source. Blue and broad: named as the origin; dark: credited; hollow: offered instead;"
		      " pale: any other link.", h->out);
	}
	put_left_out(h->out, p->n_all - p->n_nodes, "outlet", "outlets");
	put_left_out(h->out, p->n_links_all - p->n_links, "line", "lines");
	fputs("</p>\n", h->out);
}
