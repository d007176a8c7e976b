/* explain: a page's verdict and every piece of evidence behind it. */

#include "commands.h"
#include "text.h"
#include "json.h"
#include "base/log.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

struct explain {
	const struct options *o;
	cJSON  *json;      /* owned; NULL: print text */
	cJSON  *list;      /* evidence or aliases, in json */
	int64_t page;
	struct buf key;    /* the page's own URL, which is no alias */
	size_t  n;
};

static const char *const meanings[ACCESS_COUNT] = {
	[ACCESS_UNKNOWN]      = "not fetched, or not a page that can be judged",
	[ACCESS_FREE]         = "anyone can read it",
	[ACCESS_METERED]      = "some free reads, then a wall",
	[ACCESS_REGISTRATION] = "a free account is needed",
	[ACCESS_PAYWALLED]    = "money is needed",
	[ACCESS_BLOCKED]      = "the server refused a robot; a person may well be able to read it",
	[ACCESS_GONE]         = "it is not there (any more)",
	[ACCESS_UNREACHABLE]  = "no answer could be had",
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

static void print_page(const struct store_page *p)
{
	print_safe("", p->url, "\n");
	if (p->title.len)
		print_safe("  ", p->title, "\n");
	printf("  %s: %s\n", access_name(p->access), meanings[p->access]);
	if (!p->is_done)
		return;
	print_safe("  because: ", p->reason, "\n");
	printf("  confidence %.2f; the whole text was %s\n", p->access_confidence,
	       p->full_text ? "there" : "not there");
	if (p->likely != ACCESS_UNKNOWN)
		printf("  likely %s, by what else is known\n", access_name(p->likely));
	if (access_url_access(p->access) && p->access != ACCESS_FREE)  /* free is presumed there, never written */
		printf("  Wikipedia: url-access=%s\n", access_url_access(p->access));
	printf("  language %.*s (confidence %.2f), %u words\n", SPAN_FMT(p->lang), p->lang_confidence,
	       (unsigned)p->words);
	printf("  HTTP status %d, ", p->status);
	print_safe("", p->content_type.len ? p->content_type : SPAN("no content type"), "");
	print_safe(", ", p->charset.len ? p->charset : SPAN("no charset"), "\n");
	if (p->limits.len)
		print_safe("  ceilings met: ", p->limits, "\n");
}

static void put_page(cJSON *o, const struct store_page *p)
{
	json_put(o, "url", p->url);
	json_put(o, "title", p->title);
	cJSON_AddStringToObject(o, "verdict", access_name(p->access));
	json_put_number(o, "confidence", p->access_confidence);
	cJSON_AddBoolToObject(o, "full_text", p->full_text);
	json_put_string(o, "likely", p->likely == ACCESS_UNKNOWN ? NULL : access_name(p->likely));
	json_put_string(o, "url_access", access_url_access(p->access));
	json_put(o, "reason", p->reason);
	json_put(o, "lang", p->lang);
	json_put_number(o, "lang_confidence", p->lang_confidence);
	cJSON_AddNumberToObject(o, "status", p->status);
	json_put(o, "content_type", p->content_type);
	json_put(o, "charset", p->charset);
	json_put(o, "limits", p->limits);
}

static int on_page(const struct store_page *p, void *arg)
{
	struct explain *e = arg;

	buf_span(&e->key, p->url);
	if (e->json)
		put_page(e->json, p);
	else
		print_page(p);
	return 0;
}

static int on_evidence(const struct store_evidence *ev, void *arg)
{
	struct explain *e = arg;

	if (e->json) {
		cJSON *o = json_push_object(e->list);

		json_put(o, "signal", ev->signal);
		json_put(o, "says", ev->says);
		json_put_number(o, "weight", ev->weight);
		json_put(o, "snippet", ev->snippet);
		return 0;
	}
	if (e->n++ == 0)
		puts("  evidence, strongest first (+ speaks for a wall, - against):");
	printf("    %+5.1f  %.*s: %.*s", ev->weight, SPAN_FMT(ev->signal), SPAN_FMT(ev->says));
	if (ev->snippet.len)
		print_safe("\n           seen: ", ev->snippet, "");
	putchar('\n');
	return 0;
}

static int on_alias(struct span url, int status, void *arg)
{
	struct explain *e = arg;

	if (span_eq(url, buf_view(&e->key)))
		return 0;
	if (e->json) {
		cJSON *o = json_push_object(e->list);

		json_put(o, "url", url);
		cJSON_AddNumberToObject(o, "status", status);
		return 0;
	}
	if (e->n++ == 0)
		puts("  also known as:");
	print_safe("    ", url, "");
	printf(status ? " (redirect %d)\n" : "\n", status);
	return 0;
}

static int walk(struct store *s, struct explain *e)
{
	int rc = store_page_by_id(s, e->page, on_page, e);

	e->n = 0;
	e->list = e->json ? cJSON_AddArrayToObject(e->json, "evidence") : NULL;
	if (rc == 0)
		rc = store_each_evidence(s, e->page, on_evidence, e);
	e->n = 0;
	e->list = e->json ? cJSON_AddArrayToObject(e->json, "aliases") : NULL;
	if (rc == 0)
		rc = store_each_alias(s, e->page, on_alias, e);
	return rc;
}

static int explain(struct store *s, struct explain *e)
{
	char *text;
	int   rc;

	buf_init(&e->key, URL_MAX);
	e->json = e->o->is_json ? cJSON_CreateObject() : NULL;
	rc = walk(s, e);
	text = e->json ? json_line(e->json) : NULL;
	if (text && rc == 0)
		puts(text);
	free(text);
	buf_free(&e->key);
	return rc == 0 ? EXIT_DONE : EXIT_BROKEN;
}

int cmd_explain(struct options *o, int argc, char **argv)
{
	struct explain e = { .o = o };
	struct store  *s = NULL;
	int rc, code = EXIT_BROKEN;

	(void)argc;
	(void)argv;
	if (o->n_operands != 1) {
		log_error("explain: say one URL");
		return EXIT_BROKEN;
	}
	if (store_open(&s, o->store, STORE_READ) < 0)
		return EXIT_BROKEN;
	rc = find_page(s, o->operands[0], &e.page);
	if (rc == 0)
		code = explain(s, &e);
	else if (rc > 0)
		log_error("%s: not in the store %s", o->operands[0], o->store);
	store_close(s);
	return code;
}
