/*
 * The verdict.
 *
 *     response --transport--> decided? ------------------------------> verdict
 *        page --declared, rules, state, seen, text, vendors--> ledger --sum--> verdict
 *
 * For what was blocked or broke down, the page that came with the refusal,
 * if any, is heard as well: it says what the wall would be ("likely").
 */

#include "access.h"
#include "fold.h"
#include "reader.h"
#include "sides.h"
#include "transport.h"

#include <errno.h>
#include <math.h>
#include <stdlib.h>

/* A page with less text than this is a notice, not an article. */
#define BARE_WORDS 80
#define BARE_TEXT  1500

/* A wall is called likely at a blocked page from these log-odds on. */
#define LIKELY_LOG_ODDS 2.0

static bool is_bare(const struct fetch_response *r, const struct page *page)
{
	if (!page)
		return r->status >= 300;
	return page->words < BARE_WORDS && page->all_text.len < BARE_TEXT && page->declared.type.len == 0 &&
	       page->published.value.len == 0;
}

/* Hear the page. @return whether its text is whole */
static bool page_hear(const struct hearing *h, struct ledger *l)
{
	bool   is_whole;
	size_t gate;

	declared_hear(h->arena, h->page, l);
	rules_hear(h->arena, h->page, h->by->rules, l);
	state_hear(h->arena, h->page, h->by->rules, l);
	gate = offers_hear(h->by, h->arena, h->page, l);
	is_whole = text_hear(h->arena, h->page, gate, l);
	vendors_hear(h->page, l);
	return is_whole;
}

static const char *reason_of(enum access access)
{
	switch (access) {
	case ACCESS_FREE:
		return "nothing stands before the text";
	case ACCESS_METERED:
		return "some free reads, then a wall";
	case ACCESS_REGISTRATION:
		return "an account is wanted";
	default:
		return "a subscription is wanted";
	}
}

/* Is there an article at all, or anything that says so? A front page shows text of many. */
static bool is_article(const struct hearing *h, const struct ledger *l)
{
	const struct page *p = h->page;
	struct url         u;

	if (p->declared.type.len || p->published.value.len || ledger_has_wall(l, GROUP_DECLARED))
		return true;
	if (url_parse(h->arena, h->response->url, NULL, &u) == 0 && url_is_front(&u))
		return false;
	return p->body_source != PAGE_BODY_NONE || ledger_has_wall(l, GROUP_SEEN);
}

/* Nothing to read, nothing said of it, and a word on scripts. */
static bool is_program(const struct hearing *h, const struct ledger *l, struct span *seen)
{
	return h->page->declared.is_free == PAGE_UNSAID && !ledger_has_wall(l, GROUP_DECLARED) &&
	       !ledger_has_wall(l, GROUP_STATE) && !ledger_has_wall(l, GROUP_SEEN) && notice_needs_scripts(h, seen);
}

static void judge_page(const struct hearing *h, struct ledger *l, struct verdict *out)
{
	bool        is_whole = page_hear(h, l);
	double      sum, p;
	enum access access;
	struct span seen;

	if (is_program(h, l, &seen)) {
		ledger_add(l, SIGNAL_NEEDS_SCRIPTS, seen);
		ledger_weigh(l);
		verdict_set(out, ACCESS_UNKNOWN, "scripts would have to draw the page", 0);
		return;
	}
	if (!is_article(h, l)) {
		ledger_add(l, SIGNAL_NO_ARTICLE, h->page->title.value);
		ledger_weigh(l);
		verdict_set(out, ACCESS_UNKNOWN, "no article on the page", 0);
		return;
	}
	sum = ledger_weigh(l);
	p = 1 / (1 + exp(-fabs(sum)));
	access = sum > 0 ? ledger_wall(l) : ACCESS_FREE;
	verdict_set(out, access, reason_of(access), p < CONFIDENCE_MAX ? p : CONFIDENCE_MAX);
	out->full_text = is_whole;
}

/* What the page that came with a refusal says of the wall behind it, noted in @p l. */
static enum access likely_wall(const struct hearing *h, struct ledger *l)
{
	struct ledger beside = { .n = 0 };

	if (!h->page)
		return ACCESS_UNKNOWN;
	page_hear(h, &beside);
	if (ledger_weigh(&beside) < LIKELY_LOG_ODDS)
		return ACCESS_UNKNOWN;
	ledger_add(l, SIGNAL_REFUSAL_PAGE, beside.items[0].snippet);
	ledger_weigh(l);
	return ledger_wall(&beside);
}

int access_reader_new(struct access_reader **out, const struct access_rules *rules)
{
	struct access_reader *r = malloc(sizeof(*r));

	if (!r)
		return -ENOMEM;
	phrase_index_init(&r->phrases);
	notice_index_init(&r->notices);
	r->rules = rules;
	*out = r;
	return 0;
}

void access_reader_free(struct access_reader *r)
{
	free(r);
}

int access_judge(const struct access_reader *by, struct arena *a, const struct fetch_response *response,
                 const struct page *page, const struct url *asked, struct verdict *out)
{
	struct ledger  l = { .n = 0 };
	struct hearing h = {
		.by = by,
		.arena = a,
		.response = response,
		.page = page,
		.asked = asked,
		.title = page ? fold(a, span_clip(page->title.value, 512)) : SPAN(""),
		.is_bare = is_bare(response, page),
	};

	memset(out, 0, sizeof(*out));
	if (!transport_judge(&h, &l, out))
		judge_page(&h, &l, out);
	else if (out->access == ACCESS_BLOCKED || out->access == ACCESS_UNREACHABLE)
		out->likely = likely_wall(&h, &l);
	return arena_status(a) ? arena_status(a) : ledger_close(&l, a, out);
}
