/*
 * Software that can build a wall: its scripts and its class names. It stands
 * on free pages of the same outlets as well, so it proves nothing; it only
 * moves a doubtful verdict a little.
 */

#include "sides.h"

#define VENDORS_MAX 2

/* Rows of a table, and the fewest bytes of one. */
#define PIECES_MAX 64
#define PIECE_MIN  4

/* Pieces of script addresses. */
static const char *const scripts[] = {
	"tinypass.com", "piano.io", "poool.fr", "poool-engine", "zephr.com", "zephrcdn", "leaky-paywall", "pelcro.com",
	"evolok", "steadyhq.com", "memberful.com", "laterpay.net", "plenigo", "mppglobal.com", "mg2connext.com", "syncronex",
	"wallkit.net", "fewcents.co", "axate.com", "agate.io", "blendle.com", "sophi.io", "news.google.com/swg/js",
	"subscribe.google.com", "amp-subscriptions", "amp-access", "arc/subs", "memberpress", "restrict-content-pro",
	"woocommerce-memberships", "paid-memberships-pro", "matheranalytics.com", "selfserve-subscriptions", "paywall",
	"regwall", "ghost/portal", "bluelena", "flip-pay", "pico.tools", "trypico", "outrigger-media", "tecnavia",
	"vindicia", "zuora", "aptitude-software", "opinary-paywall", "sesamy", "contentpass.net", "wallid", "datawall",
};

/* Pieces of class names and ids in and around the text. */
static const char *const classes[] = {
	"paywall", "pay-wall", "regwall", "reg-wall", "registration-wall", "piano-", "leaky_paywall", "subscriber-only",
	"subscribers-only", "premium-content", "meter-", "metered", "paid-content", "plus-content",
};

#define COUNT(list) (sizeof(list) / sizeof((list)[0]))

/* A table by the first four bytes of its rows, so that a text is walked once for all of them. */
struct pieces {
	const char *const *list;
	uint8_t head[256];        /* 1 + the first row with bytes of that hash; 0: none */
	uint8_t next[PIECES_MAX]; /* 1 + the next one; 0: none */
};

_Static_assert(COUNT(scripts) <= PIECES_MAX && COUNT(classes) <= PIECES_MAX, "every row has its place");

/* The last four bytes of what was walked, small, and where rows that start so hang. */
static uint32_t walk_on(uint32_t four, char c)
{
	return four << 8 | (unsigned char)span_lower(c);
}

static size_t head_of(uint32_t four)
{
	return (four * 0x9E3779B1u) >> 24;
}

static void pieces_init(struct pieces *p, const char *const *list, size_t n)
{
	memset(p, 0, sizeof(*p));
	p->list = list;
	for (size_t i = n; i > 0; i--) {
		uint32_t four = 0;

		for (size_t k = 0; k < PIECE_MIN; k++)
			four = walk_on(four, list[i - 1][k]);
		p->next[i - 1] = p->head[head_of(four)];
		p->head[head_of(four)] = (uint8_t)i;
	}
}

static bool has_one_of(struct span text, const struct pieces *p)
{
	uint32_t four = 0;

	for (size_t end = 1; end <= text.len; end++) {
		four = walk_on(four, text.ptr[end - 1]);
		if (end < PIECE_MIN)
			continue;
		for (size_t i = p->head[head_of(four)]; i; i = p->next[i - 1])
			if (span_istarts(span_from(text, end - PIECE_MIN), span_of(p->list[i - 1])))
				return true;
	}
	return false;
}

static void scripts_hear(const struct page *page, struct ledger *l)
{
	struct pieces p;
	size_t        n = 0;

	pieces_init(&p, scripts, COUNT(scripts));
	for (size_t i = 0; i < page->n_scripts && n < VENDORS_MAX; i++)
		if (has_one_of(page->scripts[i], &p)) {
			ledger_add(l, SIGNAL_VENDOR_SCRIPT, page->scripts[i]);
			n++;
		}
}

static void classes_hear(const struct page *page, struct ledger *l)
{
	struct pieces p;

	pieces_init(&p, classes, COUNT(classes));
	for (size_t i = 0; i < page->n_blocks; i++)
		if ((page->blocks[i].paragraph || page->blocks[i].region == PAGE_OFFER) &&
		    has_one_of(page->blocks[i].label, &p)) {
			ledger_add(l, SIGNAL_VENDOR_CLASS, page->blocks[i].label);
			return;
		}
}

void vendors_hear(const struct page *page, struct ledger *l)
{
	scripts_hear(page, l);
	classes_hear(page, l);
}
