/*
 * Software that can build a wall: its scripts and its class names. It stands
 * on free pages of the same outlets as well, so it proves nothing; it only
 * moves a doubtful verdict a little.
 */

#include "sides.h"

#define VENDORS_MAX 2

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

static bool has_one_of(struct span text, const char *const *list, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (span_ifind(text, span_of(list[i])) != SPAN_NONE)
			return true;
	return false;
}

void vendors_hear(const struct page *page, struct ledger *l)
{
	size_t n = 0;

	for (size_t i = 0; i < page->n_scripts && n < VENDORS_MAX; i++)
		if (has_one_of(page->scripts[i], scripts, sizeof(scripts) / sizeof(scripts[0]))) {
			ledger_add(l, SIGNAL_VENDOR_SCRIPT, page->scripts[i]);
			n++;
		}
	for (size_t i = 0; i < page->n_blocks; i++)
		if ((page->blocks[i].paragraph || page->blocks[i].region == PAGE_OFFER) &&
		    has_one_of(page->blocks[i].label, classes, sizeof(classes) / sizeof(classes[0]))) {
			ledger_add(l, SIGNAL_VENDOR_CLASS, page->blocks[i].label);
			return;
		}
}
