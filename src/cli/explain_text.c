/*
 * A verdict in words that ask for no knowledge of HTML or HTTP; the numbers and
 * names behind them stand beside.
 *
 *     URL
 *       title
 *       paywalled, 99 % sure: a subscription is wanted
 *       ...
 *       Signs of a wall, the strongest first:
 *         +6.0 decides  The page tells search engines that ...
 *                       “where it was seen” (name of the signal)
 */

#include "explain.h"
#include "text.h"

#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <time.h>

/* Further notes are counted. */
#define NOTES_MAX 20

/* What a verdict leaves open; NULL: it speaks for itself. */
static const char *const meanings[ACCESS_COUNT] = {
	[ACCESS_UNKNOWN]     = "Whether a person can read it cannot be told.",
	[ACCESS_BLOCKED]     = "A robot was kept out; a person may well be able to read it.",
	[ACCESS_UNREACHABLE] = "No page came; it may come another time.",
};

struct words {
	const struct explained *e;
	struct store_page page;   /* url, lang, document, published and sketch are kept, in e->a */
	int         direction;    /* of the evidence that is printed: -1, 0 or 1 */
	size_t      n;            /* lines of this list so far */
	struct instead_list instead;
};

/* Strangers' words, safe for a terminal, on one line. */
static void print_safe(const char *before, struct span s, const char *after)
{
	struct buf b;

	buf_init(&b, (size_t)1 << 20);
	text_add(&b, s, SIZE_MAX, 0);
	printf("%s%.*s%s", before, SPAN_FMT(buf_view(&b)), after);
	buf_free(&b);
}

static void print_sure(enum access access, double confidence)
{
	fputs(access_name(access), stdout);
	if (confidence > 0)
		printf(", %.0f %% sure", confidence * 100);
}

/* --- evidence ----------------------------------------------------------------- */

static const char *strength_of(double weight)
{
	double w = fabs(weight);

	return w >= 4 ? "decides" : w >= 2 ? "strong" : w >= 1 ? "fair" : "slight";
}

/* @param told  a plain sentence without its stop, or empty: that of the signal */
static void print_evidence(const struct store_evidence *ev, struct span told)
{
	const char *tells = access_signal_tells(ev->signal, ev->says);
	int         digits = fabs(ev->weight) < 0.05 ? 2 : 1;  /* what counts a little is not shown as nothing */
	int         indent = ev->weight != 0 ? printf("    %+5.*f %-7s  ", digits, ev->weight, strength_of(ev->weight))
	                                     : printf("    ");

	if (told.len)
		print_safe("", told, "");
	else if (tells)
		printf("%s.", tells);
	else
		print_safe("A rule of your own says: ", ev->says, ".");
	if (ev->snippet.len) {
		printf("\n%*s", indent, "");
		print_safe("“", ev->snippet, "”");
	}
	print_safe(" (", ev->signal, ")\n");
}

static int on_evidence(const struct store_evidence *ev, void *arg)
{
	static const char *const headings[] = {
		"Signs that it is free to read, the strongest first:", "What decided:", "Signs of a wall, the strongest first:",
	};
	struct words *w = arg;

	if ((ev->weight > 0) - (ev->weight < 0) != w->direction)
		return 0;
	if (w->n++ == 0)
		printf("\n  %s\n", headings[w->direction + 1]);
	print_evidence(ev, SPAN(""));
	return 0;
}

static int print_all_evidence(struct words *w)
{
	static const int directions[] = { 0, 1, -1 };
	int              rc = 0;

	for (size_t i = 0; rc == 0 && i < sizeof(directions) / sizeof(directions[0]); i++) {
		w->direction = directions[i];
		w->n = 0;
		rc = store_each_evidence(w->e->store, w->e->page, on_evidence, w);
	}
	return rc;
}

static void print_likely(const struct likely *likely)
{
	if (likely->n_evidence == 0)
		return;
	if (likely->access == ACCESS_UNKNOWN) {
		printf("  What stands behind the refusal cannot be told from this:\n");
	} else {
		fputs("  likely ", stdout);
		print_sure(likely->access, likely->confidence);
		puts(":");
	}
	for (size_t i = 0; i < likely->n_evidence; i++) {
		const struct evidence *e = &likely->evidence[i];
		struct store_evidence  shown = { .signal = span_of(e->signal), .says = span_of(e->says), .weight = e->weight };

		print_evidence(&shown, e->snippet);
	}
}

/* --- the page ------------------------------------------------------------------- */

static void print_language(const struct store_page *p)
{
	struct span name = language_name(p->lang);

	if (p->lang.len == 0 || span_eq(p->lang, SPAN("und")))
		printf("  Language: cannot be told");
	else
		printf("  Language: %.*s (%.*s), %.0f %% sure", SPAN_FMT(name), SPAN_FMT(p->lang), p->lang_confidence * 100);
	printf("; %u words\n", (unsigned)p->words);
}

static void print_arrival(const struct store_page *p)
{
	time_t    at = (time_t)p->fetched;
	struct tm utc;
	char      when[32] = "";

	if (gmtime_r(&at, &utc))
		strftime(when, sizeof(when), "%Y-%m-%d %H:%M UTC", &utc);
	if (p->status)
		printf("  Answer: HTTP %d", p->status);
	else
		printf("  Answer: none (%s)", fetch_outcome_text(p->outcome));
	if (p->content_type.len)
		print_safe(", ", p->content_type, "");
	if (p->charset.len && span_ifind(p->content_type, p->charset) == SPAN_NONE)
		print_safe(", ", p->charset, "");
	printf(", on %s\n", when);
	if (!span_eq(p->final_url, p->url))
		print_safe("  It came from ", p->final_url, "\n");
	if (p->ignored_robots)
		puts("  Asked without regard to robots.txt (--ignore-robots).");
	if (p->limits.len)
		print_safe("  Ceilings met: ", p->limits, "\n");
}

/* Was it judged by its text? A PDF or an image was not read. */
static bool is_read(const struct store_page *p)
{
	return p->access >= ACCESS_FREE && p->access <= ACCESS_PAYWALLED && span_eq(p->document, SPAN("html"));
}

static void print_verdict(const struct store_page *p)
{
	fputs("  ", stdout);
	print_sure(p->access, p->access_confidence);
	print_safe(": ", p->reason, "\n");
	if (meanings[p->access])
		printf("  %s\n", meanings[p->access]);
	if (is_read(p))
		printf("  %s\n", !p->full_text ? "Only a part of the text was there." : p->access == ACCESS_FREE
		       ? "All of the text was there." : "All of the text was there; readers may be shown less of it.");
	if (access_url_access(p->access) && p->access != ACCESS_FREE)  /* free is presumed there, never written */
		printf("  For Wikipedia: url-access=%s\n", access_url_access(p->access));
}

/* Whose text it is: what else carries it says no more. */
static void print_wire(const struct cite_wire *wire)
{
	if (!wire->outlet.len)
		return;
	print_safe("  It carries the text of ", url_outlet_name(wire->outlet), "");
	print_safe(", as it says: “", wire->words, "”.\n");
}

static int on_page(const struct store_page *p, void *arg)
{
	struct words *w = arg;
	struct likely likely;
	int           rc;

	w->page = *p;
	rc = outlook_page(w->e->outlook, w->e->a, &w->page, &likely);
	print_safe("", p->url, "\n");
	if (p->title.len)
		print_safe("  ", p->title, "\n");
	if (p->is_done) {
		print_verdict(p);
		print_likely(&likely);
		if (is_read(p))
			print_language(p);
		print_wire(&p->wire);
		print_arrival(p);
	} else {
		printf("  unknown: %.*s\n", SPAN_FMT(p->reason.len ? p->reason : SPAN("cited, but not fetched")));
	}
	w->page.url = arena_dup(w->e->a, p->url);
	w->page.lang = arena_dup(w->e->a, p->lang);
	w->page.document = arena_dup(w->e->a, p->document);
	w->page.published = arena_dup(w->e->a, p->published);
	w->page.sketch = arena_dup(w->e->a, p->sketch);
	return rc < 0 ? rc : arena_status(w->e->a);
}

/* --- who cites it, under which names ---------------------------------------------- */

static int on_mention(const struct store_citation *c, void *arg)
{
	struct words           *w = arg;
	const struct store_page *p = &w->page;

	for (size_t i = 0; i < c->notes.n; i++) {
		const struct cite_note *n = &c->notes.items[i];
		enum cite_agreement     agreement = cite_note_agrees(n, p->access, p->lang, p->document);

		if (w->n++ == 0)
			puts("\n  What authors say of it beside their links:");
		if (w->n > NOTES_MAX)
			continue;
		print_safe("    “", n->text, "”");
		if (c->notes.n > 1)
			printf(" (%s)", cite_note_name(n->kind));
		print_safe(" in ", c->article_url, "");
		printf(": %s\n", agreement == CITE_DISAGREES ? "disagrees with what was found" : cite_agreement_name(agreement));
	}
	return 0;
}

static void print_instead(const struct instead_list *list)
{
	if (list->n)
		puts("\n  Free pages that tell the same:");
	for (size_t i = 0; i < list->n; i++) {
		const struct instead *x = &list->items[i];

		print_safe("    ", x->url, "");
		if (x->title.len)
			print_safe(" “", x->title, "”");
		printf(" (%.*s; %.0f %%)\n", SPAN_FMT(x->words), x->score * 100);
	}
}

static int on_alias(struct span url, int status, void *arg)
{
	struct words *w = arg;

	if (span_eq(url, w->page.url))
		return 0;
	if (w->n++ == 0)
		puts("\n  Other addresses that lead to it:");
	print_safe("    ", url, "");
	printf(status ? " (redirect %d)\n" : "\n", status);
	return 0;
}

int explain_text(const struct explained *e)
{
	struct words w = { .e = e };
	int          rc = store_page_by_id(e->store, e->page, on_page, &w);

	if (rc == 0)
		rc = print_all_evidence(&w);
	w.n = 0;
	if (rc == 0)
		rc = store_each_mention(e->store, e->page, on_mention, &w);
	if (w.n > NOTES_MAX)
		printf("    and %zu more\n", w.n - NOTES_MAX);
	if (rc == 0)
		rc = beside_page(e->beside, e->a, &w.page, &w.instead);
	if (rc == 0)
		print_instead(&w.instead);
	w.n = 0;
	return rc == 0 ? store_each_alias(e->store, e->page, on_alias, &w) : rc;
}
