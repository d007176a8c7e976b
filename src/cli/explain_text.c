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
#include "screen.h"
#include "text.h"

#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <time.h>
#include <unistd.h>

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
	struct buf  out;          /* what will be printed */
};

/* Strangers' words, safe for a terminal, on one line. */
static void add_safe(struct buf *b, const char *before, struct span s, const char *after)
{
	buf_str(b, before);
	text_add(b, s, SIZE_MAX, 0);
	buf_str(b, after);
}

static void add_sure(struct buf *b, enum access access, double confidence)
{
	buf_str(b, access_name(access));
	if (confidence > 0)
		buf_printf(b, ", %.0f %% sure", confidence * 100);
}

/* --- evidence ----------------------------------------------------------------- */

static const char *strength_of(double weight)
{
	double w = fabs(weight);

	return w >= 4 ? "decides" : w >= 2 ? "strong" : w >= 1 ? "fair" : "slight";
}

/* @param told  a plain sentence without its stop, or empty: that of the signal */
static void add_evidence(struct buf *b, const struct store_evidence *ev, struct span told)
{
	const char *tells = access_signal_tells(ev->signal, ev->says);
	int         digits = fabs(ev->weight) < 0.05 ? 2 : 1;  /* what counts a little is not shown as nothing */
	size_t      start = b->len;
	int         indent;

	buf_str(b, "    ");
	if (ev->weight != 0)
		buf_printf(b, "%+5.*f %-7s  ", digits, ev->weight, strength_of(ev->weight));
	indent = (int)(b->len - start);
	if (told.len)
		add_safe(b, "", told, "");
	else if (tells)
		buf_printf(b, "%s.", tells);
	else
		add_safe(b, "A rule of your own says: ", ev->says, ".");
	if (ev->snippet.len) {
		buf_printf(b, "\n%*s", indent, "");
		add_safe(b, "“", ev->snippet, "”");
	}
	add_safe(b, " (", ev->signal, ")\n");
}

static int on_evidence(const struct store_evidence *ev, void *arg)
{
	static const char *const headings[] = {
		"Signs that it is free to read, the strongest first:", "What decided:", "Signs of a wall, the strongest first:",
	};
	struct words *w = arg;
	struct buf  *b = &w->out;

	if ((ev->weight > 0) - (ev->weight < 0) != w->direction)
		return 0;
	if (w->n++ == 0)
		buf_printf(b, "\n  %s\n", headings[w->direction + 1]);
	add_evidence(b, ev, SPAN(""));
	return 0;
}

static int add_all_evidence(struct words *w)
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

static void add_likely(struct buf *b, const struct likely *likely)
{
	if (likely->n_evidence == 0)
		return;
	if (likely->access == ACCESS_UNKNOWN) {
		buf_str(b, "  What stands behind the refusal cannot be told from this:\n");
	} else {
		buf_str(b, "  likely ");
		add_sure(b, likely->access, likely->confidence);
		buf_str(b, ":\n");
	}
	for (size_t i = 0; i < likely->n_evidence; i++) {
		const struct evidence *e = &likely->evidence[i];
		struct store_evidence  shown = { .signal = span_of(e->signal), .says = span_of(e->says), .weight = e->weight };

		add_evidence(b, &shown, e->snippet);
	}
}

/* --- the page ------------------------------------------------------------------- */

static void add_language(struct buf *b, const struct store_page *p)
{
	struct span name = language_name(p->lang);

	if (p->lang.len == 0 || span_eq(p->lang, SPAN("und")))
		buf_str(b, "  Language: cannot be told");
	else
		buf_printf(b, "  Language: %.*s (%.*s), %.0f %% sure", SPAN_FMT(name), SPAN_FMT(p->lang), p->lang_confidence * 100);
	buf_printf(b, "; %u words\n", (unsigned)p->words);
}

static void add_arrival(struct buf *b, const struct store_page *p)
{
	time_t    at = (time_t)p->fetched;
	struct tm utc;
	char      when[32] = "";

	if (gmtime_r(&at, &utc))
		strftime(when, sizeof(when), "%Y-%m-%d %H:%M UTC", &utc);
	if (p->status)
		buf_printf(b, "  Answer: HTTP %d", p->status);
	else
		buf_printf(b, "  Answer: none (%s)", fetch_outcome_text(p->outcome));
	if (p->content_type.len)
		add_safe(b, ", ", p->content_type, "");
	if (p->charset.len && span_ifind(p->content_type, p->charset) == SPAN_NONE)
		add_safe(b, ", ", p->charset, "");
	buf_printf(b, ", on %s\n", when);
	if (!span_eq(p->final_url, p->url))
		add_safe(b, "  It came from ", p->final_url, "\n");
	if (p->ignored_robots)
		buf_str(b, "  Asked without regard to robots.txt (--ignore-robots).\n");
	if (p->limits.len)
		add_safe(b, "  Ceilings met: ", p->limits, "\n");
}

/* Was it judged by its text? A PDF or an image was not read. */
static bool is_read(const struct store_page *p)
{
	return p->access >= ACCESS_FREE && p->access <= ACCESS_PAYWALLED && span_eq(p->document, SPAN("html"));
}

static void add_verdict(struct buf *b, const struct store_page *p)
{
	buf_str(b, "  ");
	add_sure(b, p->access, p->access_confidence);
	add_safe(b, ": ", p->reason, "\n");
	if (meanings[p->access])
		buf_printf(b, "  %s\n", meanings[p->access]);
	if (is_read(p))
		buf_printf(b, "  %s\n", !p->full_text ? "Only a part of the text was there." : p->access == ACCESS_FREE
		       ? "All of the text was there." : "All of the text was there; readers may be shown less of it.");
	if (access_url_access(p->access) && p->access != ACCESS_FREE)  /* free is presumed there, never written */
		buf_printf(b, "  For Wikipedia: url-access=%s\n", access_url_access(p->access));
}

/* Whose text it is: what else carries it says no more. */
static void add_wire(struct buf *b, const struct cite_wire *wire)
{
	if (!wire->outlet.len)
		return;
	add_safe(b, "  It carries the text of ", url_outlet_name(wire->outlet), "");
	add_safe(b, ", as it says: “", wire->words, "”.\n");
}

static int on_page(const struct store_page *p, void *arg)
{
	struct words *w = arg;
	struct buf  *b = &w->out;
	struct likely likely;
	int           rc;

	w->page = *p;
	rc = outlook_page(w->e->outlook, w->e->a, &w->page, &likely);
	add_safe(b, "", p->url, "\n");
	if (p->title.len)
		add_safe(b, "  ", p->title, "\n");
	if (p->is_done) {
		add_verdict(b, p);
		add_likely(b, &likely);
		if (is_read(p))
			add_language(b, p);
		add_wire(b, &p->wire);
		add_arrival(b, p);
	} else {
		add_safe(b, "  unknown: ", p->reason.len ? p->reason : SPAN("cited, but not fetched"), "\n");
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
	struct buf            *b = &w->out;
	const struct store_page *p = &w->page;

	for (size_t i = 0; i < c->notes.n; i++) {
		const struct cite_note *n = &c->notes.items[i];
		enum cite_agreement     agreement = cite_note_agrees(n, p->access, p->lang, p->document);

		if (w->n++ == 0)
			buf_str(b, "\n  What authors say of it beside their links:\n");
		if (w->n > NOTES_MAX)
			continue;
		add_safe(b, "    “", n->text, "”");
		if (c->notes.n > 1)
			buf_printf(b, " (%s)", cite_note_name(n->kind));
		add_safe(b, " in ", c->article_url, "");
		buf_printf(b, ": %s\n", agreement == CITE_DISAGREES ? "disagrees with what was found" : cite_agreement_name(agreement));
	}
	return 0;
}

static void add_instead(struct buf *b, const struct instead_list *list)
{
	if (list->n)
		buf_str(b, "\n  Free pages that tell the same:\n");
	for (size_t i = 0; i < list->n; i++) {
		const struct instead *x = &list->items[i];

		add_safe(b, "    ", x->url, "");
		if (x->title.len)
			add_safe(b, " “", x->title, "”");
		buf_printf(b, " (%.*s; %.0f %%)\n", SPAN_FMT(x->words), x->score * 100);
	}
}

static int on_alias(struct span url, int status, void *arg)
{
	struct words *w = arg;
	struct buf  *b = &w->out;

	if (span_eq(url, w->page.url))
		return 0;
	if (w->n++ == 0)
		buf_str(b, "\n  Other addresses that lead to it:\n");
	add_safe(b, "    ", url, "");
	if (status)
		buf_printf(b, " (redirect %d)", status);
	buf_byte(b, '\n');
	return 0;
}

static int add_all(struct words *w)
{
	const struct explained *e = w->e;
	int                     rc = store_page_by_id(e->store, e->page, on_page, w);

	if (rc == 0)
		rc = add_all_evidence(w);
	w->n = 0;
	if (rc == 0)
		rc = store_each_mention(e->store, e->page, on_mention, w);
	if (w->n > NOTES_MAX)
		buf_printf(&w->out, "    and %zu more\n", w->n - NOTES_MAX);
	if (rc == 0)
		rc = beside_page(e->beside, e->a, &w->page, &w->instead);
	if (rc == 0)
		add_instead(&w->out, &w->instead);
	w->n = 0;
	return rc == 0 ? store_each_alias(e->store, e->page, on_alias, w) : rc;
}

int explain_text(const struct explained *e)
{
	struct screen screen = screen_of(STDOUT_FILENO, "never");
	struct words  w = { .e = e };
	int           rc, printed;

	buf_init(&w.out, (size_t)64 << 20);
	rc = add_all(&w);
	printed = screen_print(&screen, &w.out);
	buf_free(&w.out);
	return rc != 0 ? rc : printed;
}
