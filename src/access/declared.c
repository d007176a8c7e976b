/*
 * What a page says to machines of its article: schema.org's
 * isAccessibleForFree and hasPart, article:content_tier, and metas of the
 * outlet's own making.
 */

#include "flags.h"
#include "sides.h"

/* So many parts and metas speak; more say nothing new. */
#define PARTS_MAX 3
#define METAS_MAX 4

static bool names_one_of(struct span text, const char *const *words)
{
	for (; *words; words++)
		if (span_ifind(text, span_of(*words)) != SPAN_NONE)
			return true;
	return false;
}

/* A selector is a class name, and class names tell which wall it is. */
static void selector_hear(const struct page_part *part, struct ledger *l)
{
	static const char *const registration[] = { "regwall", "reg-wall", "emailwall", "email-wall", "registration",
	                                            "register", "login", NULL };
	static const char *const meter[] = { "meter", NULL };

	if (names_one_of(part->selector, registration))
		ledger_add(l, SIGNAL_PART_REGWALL, part->selector);
	else if (names_one_of(part->selector, meter))
		ledger_add(l, SIGNAL_PART_METER, part->selector);
}

static void parts_hear(const struct page_declared *d, struct ledger *l)
{
	size_t n = 0;

	for (size_t i = 0; i < d->n_parts && n < PARTS_MAX; i++) {
		if (d->parts[i].is_free != PAGE_NO)
			continue;
		ledger_add(l, d->parts[i].is_matched ? SIGNAL_PART_WALLED : SIGNAL_PART_GHOST, d->parts[i].selector);
		selector_hear(&d->parts[i], l);
		n++;
	}
}

/* @return true when it said something */
static bool tier_hear(const struct page_meta *m, struct ledger *l)
{
	static const enum signal signals[] = {
		[SAYS_FREE] = SIGNAL_TIER_FREE, [SAYS_WALLED] = SIGNAL_TIER_LOCKED,
		[SAYS_METERED] = SIGNAL_TIER_METERED, [SAYS_REGISTRATION] = SIGNAL_TIER_REGISTRATION,
	};
	enum flag_says says = flag_says(FLAG_LEVEL, m->content);

	if (says != SAYS_NOTHING)
		ledger_add(l, signals[says], m->content);
	return says != SAYS_NOTHING;
}

/* @return true when it said something */
static bool flag_hear(struct arena *a, const struct page_meta *m, struct ledger *l)
{
	static const enum signal signals[] = {
		[SAYS_FREE] = SIGNAL_META_FREE, [SAYS_WALLED] = SIGNAL_META_WALLED,
		[SAYS_METERED] = SIGNAL_META_METERED, [SAYS_REGISTRATION] = SIGNAL_META_REGISTRATION,
	};
	size_t             index;
	const struct flag *f = flag_find(m->name, &index);
	enum flag_says     says = f ? flag_says(f->kind, m->content) : SAYS_NOTHING;

	if (says == SAYS_NOTHING)
		return false;
	ledger_add(l, signals[says], arena_printf(a, "%.*s=%.*s", SPAN_FMT(m->name), SPAN_FMT(m->content)));
	return true;
}

/* Microdata's <meta itemprop="isAccessibleForFree"> is the article's own word as well. @return true when it said something */
static bool free_hear(enum page_tri is_free, struct span snippet, struct ledger *l)
{
	if (is_free != PAGE_UNSAID)
		ledger_add(l, is_free == PAGE_NO ? SIGNAL_LD_WALLED : SIGNAL_LD_FREE, snippet);
	return is_free != PAGE_UNSAID;
}

static enum page_tri tri_of(struct span value)
{
	switch (flag_says(FLAG_FREE, value)) {
	case SAYS_FREE:
		return PAGE_YES;
	case SAYS_WALLED:
		return PAGE_NO;
	default:
		return PAGE_UNSAID;
	}
}

void declared_hear(struct arena *a, const struct page *page, struct ledger *l)
{
	const struct page_declared *d = &page->declared;
	size_t                      n = 0;

	free_hear(d->is_free, d->snippet, l);
	if (d->requires_subscription)
		ledger_add(l, SIGNAL_LD_SUBSCRIPTION, d->snippet);
	parts_hear(d, l);
	if (d->has_subscribers_part)
		ledger_add(l, SIGNAL_PART_AMP, SPAN("subscriptions-section=\"content\""));
	for (size_t i = 0; i < page->n_metas && n < METAS_MAX; i++) {
		const struct page_meta *m = &page->metas[i];

		if (span_ieq(m->name, SPAN("article:content_tier")))
			n += tier_hear(m, l);
		else if (!span_ieq(m->name, SPAN("isaccessibleforfree")))
			n += flag_hear(a, m, l);
		else if (d->is_free == PAGE_UNSAID)
			n += free_hear(tri_of(m->content), m->content, l);
	}
}
