/*
 * Fields of articles. An allow-list: names that content systems and their
 * analytics use for the article at hand. What speaks of the reader
 * (isSubscriber, userPaid), of adverts or of the site (paywallEnabled,
 * premiumLabel) is left out on purpose.
 */

#include "flags.h"

#include <stdlib.h>

/* Sorted by name, for bsearch. */
static const struct flag flags[] = {
	{ "accesscategory", FLAG_LEVEL },
	{ "accesslevel", FLAG_LEVEL },
	{ "accesslevelname", FLAG_LEVEL },
	{ "accessmodel", FLAG_LEVEL },
	{ "accessrule", FLAG_LEVEL },
	{ "accessstatus", FLAG_LEVEL },
	{ "accesstype", FLAG_LEVEL },
	{ "articleaccess", FLAG_LEVEL },
	{ "articleaccesslevel", FLAG_LEVEL },
	{ "articleaccesstype", FLAG_LEVEL },
	{ "articleisfree", FLAG_FREE },
	{ "articleislocked", FLAG_WALL },
	{ "articleismetered", FLAG_METER },
	{ "articleispaid", FLAG_WALL },
	{ "articleispaidcontent", FLAG_WALL },
	{ "articleispaywalled", FLAG_WALL },
	{ "articleispremium", FLAG_WALL },
	{ "articlelocked", FLAG_WALL },
	{ "articlepaid", FLAG_WALL },
	{ "articlepaywall", FLAG_WALL },
	{ "articlepaywalled", FLAG_WALL },
	{ "articlepremium", FLAG_WALL },
	{ "articlepremiumstatus", FLAG_LEVEL },
	{ "articletier", FLAG_LEVEL },
	{ "articletype", FLAG_LEVEL },
	{ "audience", FLAG_LEVEL },
	{ "contentaccess", FLAG_LEVEL },
	{ "contentaccesslevel", FLAG_LEVEL },
	{ "contentaccessstatus", FLAG_LEVEL },
	{ "contentaccesstype", FLAG_LEVEL },
	{ "contentcode", FLAG_LEVEL },
	{ "contentislocked", FLAG_WALL },
	{ "contentispaid", FLAG_WALL },
	{ "contentispremium", FLAG_WALL },
	{ "contentlocked", FLAG_WALL },
	{ "contentpaywall", FLAG_WALL },
	{ "contentpremium", FLAG_WALL },
	{ "contentpremiumdetail", FLAG_LEVEL },
	{ "contentpricing", FLAG_LEVEL },
	{ "contentrestriction", FLAG_LEVEL },
	{ "contenttier", FLAG_LEVEL },
	{ "freearticle", FLAG_FREE },
	{ "freecontent", FLAG_FREE },
	{ "haspaywall", FLAG_HINT },
	{ "isaccessibleforfree", FLAG_FREE },
	{ "isarticlefree", FLAG_FREE },
	{ "isarticlelocked", FLAG_WALL },
	{ "isarticlemetered", FLAG_METER },
	{ "isarticlepaid", FLAG_WALL },
	{ "isarticlepaywalled", FLAG_WALL },
	{ "isarticlepremium", FLAG_WALL },
	{ "iscontentfree", FLAG_FREE },
	{ "iscontentlocked", FLAG_WALL },
	{ "iscontentpaid", FLAG_WALL },
	{ "iscontentpremium", FLAG_WALL },
	{ "isfree", FLAG_GIFT },
	{ "isfreearticle", FLAG_FREE },
	{ "isfreecontent", FLAG_FREE },
	{ "isfreemiumarticle", FLAG_METER },
	{ "islocked", FLAG_HINT },
	{ "islockedarticle", FLAG_WALL },
	{ "islockedcontent", FLAG_WALL },
	{ "islockedpreviewonly", FLAG_WALL },
	{ "ismarkedpaywallonly", FLAG_WALL },
	{ "ismembersonly", FLAG_WALL },
	{ "ismetered", FLAG_METER },
	{ "ismeteredarticle", FLAG_METER },
	{ "ismeteredcontent", FLAG_METER },
	{ "ispaid", FLAG_HINT },
	{ "ispaidarticle", FLAG_WALL },
	{ "ispaidcontent", FLAG_WALL },
	{ "ispaidpost", FLAG_WALL },
	{ "ispaiduseronlyarticle", FLAG_WALL },
	{ "ispaywallarticle", FLAG_WALL },
	{ "ispaywallcontent", FLAG_WALL },
	{ "ispaywalled", FLAG_WALL },
	{ "ispaywalledarticle", FLAG_WALL },
	{ "ispaywalledcontent", FLAG_WALL },
	{ "isplus", FLAG_HINT },
	{ "isplusarticle", FLAG_WALL },
	{ "ispluscontent", FLAG_WALL },
	{ "ispremium", FLAG_HINT },
	{ "ispremiumarticle", FLAG_WALL },
	{ "ispremiumcontent", FLAG_WALL },
	{ "ispremiumpage", FLAG_WALL },
	{ "ispremiumpost", FLAG_WALL },
	{ "ispremiumstory", FLAG_WALL },
	{ "isregistrationrequired", FLAG_LOGIN },
	{ "issubscriberonly", FLAG_WALL },
	{ "issubscribersonly", FLAG_WALL },
	{ "issubscriptioncontent", FLAG_WALL },
	{ "issubscriptionrequired", FLAG_WALL },
	{ "itemrestriction", FLAG_LEVEL },
	{ "locked", FLAG_HINT },
	{ "lockedarticle", FLAG_WALL },
	{ "lockedcontent", FLAG_WALL },
	{ "lockstatus", FLAG_LEVEL },
	{ "loginrestrictedcontent", FLAG_LOGIN },
	{ "membersonly", FLAG_WALL },
	{ "metered", FLAG_METER },
	{ "pageaccess", FLAG_LEVEL },
	{ "pageaccesslevel", FLAG_LEVEL },
	{ "pageispaid", FLAG_WALL },
	{ "pageispremium", FLAG_WALL },
	{ "pagerestrictions", FLAG_LEVEL },
	{ "paid", FLAG_HINT },
	{ "paidarticle", FLAG_WALL },
	{ "paidcontent", FLAG_WALL },
	{ "paidstate", FLAG_LEVEL },
	{ "paidstatus", FLAG_LEVEL },
	{ "payattribute", FLAG_LEVEL },
	{ "payedcontent", FLAG_LEVEL },
	{ "paywall", FLAG_HINT },
	{ "paywallaccessrule", FLAG_LEVEL },
	{ "paywalled", FLAG_WALL },
	{ "paywallpolicy", FLAG_LEVEL },
	{ "paywallstate", FLAG_LEVEL },
	{ "paywallstatus", FLAG_LEVEL },
	{ "postaccess", FLAG_LEVEL },
	{ "premium", FLAG_HINT },
	{ "premiumarticle", FLAG_WALL },
	{ "premiumcontent", FLAG_WALL },
	{ "premiumdetail", FLAG_LEVEL },
	{ "premiumstate", FLAG_HINT },
	{ "premiumstatus", FLAG_HINT },
	{ "premiumstory", FLAG_WALL },
	{ "registrationrequired", FLAG_LOGIN },
	{ "requiressubscription", FLAG_WALL },
	{ "requiresubscription", FLAG_WALL },
	{ "restrictionreason", FLAG_LEVEL },
	{ "subscriberonly", FLAG_WALL },
	{ "subscribersonly", FLAG_WALL },
	{ "subscriptioncontenttype", FLAG_LEVEL },
	{ "subscriptionrequired", FLAG_WALL },
};

/* A path with one of these speaks of something else than the article. */
static const char *const others[] = {
	"ad", "ads", "adv", "advert", "advertising", "account", "author", "banner", "button", "class", "config", "css",
	"customer", "feature", "flags", "image", "label", "links", "logo", "member", "newsletter", "override", "player",
	"podcast", "profile", "promo", "reader", "settings", "slot", "subscriber", "teaser", "user", "video", "visitor",
};

static int compare(const void *key, const void *row)
{
	return span_cmp(*(const struct span *)key, span_of(((const struct flag *)row)->name));
}

/* Most names of a page's scripts are none of ours: told by two letters. */
static bool has_known_start(struct span name)
{
	static const char starts[] = "acaraucofrhaisitlomepapoprresu";

	for (size_t i = 0; name.len >= 2 && starts[i]; i += 2)
		if (memcmp(name.ptr, starts + i, 2) == 0)
			return true;
	return false;
}

static const struct flag *look_up(struct span name)
{
	if (!has_known_start(name))
		return NULL;
	return bsearch(&name, flags, sizeof(flags) / sizeof(flags[0]), sizeof(flags[0]), compare);
}

static bool is_other(struct span piece)
{
	for (size_t i = 0; i < sizeof(others) / sizeof(others[0]); i++)
		if (span_ieq(piece, span_of(others[i])))
			return true;
	return false;
}

static bool is_separator(char c)
{
	return c == '.' || c == ':' || c == '-' || c == '/';
}

static bool is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

/* The letters of @p name, and where each piece of its path starts among them. @return how many letters */
static size_t squeeze(struct span name, char out[FLAG_NAME_MAX], size_t starts[FLAG_NAME_MAX], size_t *n_starts)
{
	size_t n = 0;

	*n_starts = 0;
	for (size_t i = 0; i < name.len; i++) {
		char c = span_lower(name.ptr[i]);

		if (i == 0 || is_separator(name.ptr[i - 1]))
			starts[(*n_starts)++] = n;
		if (is_letter(c))
			out[n++] = c;
	}
	return n;
}

/* Does a piece of the path speak of something else? */
static bool has_other(struct span name)
{
	for (size_t i = 0, end; i < name.len; i = end + 1) {
		for (end = i; end < name.len && !is_separator(name.ptr[end]);)
			end++;
		if (is_other((struct span){ name.ptr + i, end - i }))
			return true;
	}
	return false;
}

const struct flag *flag_find(struct span name, size_t *index)
{
	char        letters[FLAG_NAME_MAX];
	size_t      starts[FLAG_NAME_MAX], n_starts, n;
	const struct flag *f = NULL;

	/* The shortest name of the table has four letters. */
	if (name.len < 4 || name.len > FLAG_NAME_MAX)
		return NULL;
	n = squeeze(name, letters, starts, &n_starts);
	for (size_t i = 0; i < n_starts && !f; i++)
		f = look_up((struct span){ letters + starts[i], n - starts[i] });
	if (!f || has_other(name))
		return NULL;
	*index = (size_t)(f - flags);
	return f;
}

const struct flag *flag_at(size_t index)
{
	return index < sizeof(flags) / sizeof(flags[0]) ? &flags[index] : NULL;
}

struct word {
	const char    *text;
	enum flag_says says;
};

static const struct word words[] = {
	{ "free", SAYS_FREE }, { "frei", SAYS_FREE }, { "open", SAYS_FREE }, { "offen", SAYS_FREE },
	{ "public", SAYS_FREE }, { "gratuit", SAYS_FREE }, { "gratis", SAYS_FREE }, { "abierto", SAYS_FREE },
	{ "libre", SAYS_FREE }, { "libero", SAYS_FREE }, { "aberto", SAYS_FREE }, { "unlocked", SAYS_FREE },
	{ "everyone", SAYS_FREE }, { "unrestricted", SAYS_FREE }, { "unmetered", SAYS_FREE },
	{ "freecontent", SAYS_FREE }, { "isfreecontent", SAYS_FREE }, { "\xc3\xa5pen", SAYS_FREE },
	{ "paid", SAYS_WALLED }, { "pay", SAYS_WALLED }, { "closed", SAYS_WALLED }, { "hard", SAYS_WALLED },
	{ "charged", SAYS_WALLED }, { "subscription-only", SAYS_WALLED }, { "member-only", SAYS_WALLED }, { "premium", SAYS_WALLED }, { "locked", SAYS_WALLED }, { "paywalled", SAYS_WALLED },
	{ "subscriber", SAYS_WALLED }, { "subscribers", SAYS_WALLED }, { "subscription", SAYS_WALLED },
	{ "subscriber-only", SAYS_WALLED }, { "subscribers-only", SAYS_WALLED }, { "subscriberonly", SAYS_WALLED },
	{ "subscriber_only", SAYS_WALLED }, { "members", SAYS_WALLED }, { "members-only", SAYS_WALLED },
	{ "membersonly", SAYS_WALLED }, { "only_paid", SAYS_WALLED }, { "plus", SAYS_WALLED }, { "abo", SAYS_WALLED },
	{ "payant", SAYS_WALLED }, { "abonnes", SAYS_WALLED }, { "cerrado", SAYS_WALLED }, { "pago", SAYS_WALLED },
	{ "fechado", SAYS_WALLED }, { "betalt", SAYS_WALLED }, { "betaald", SAYS_WALLED },
	{ "kostenpflichtig", SAYS_WALLED }, { "ispaidcontent", SAYS_WALLED },
	{ "freemium", SAYS_METERED }, { "meter", SAYS_METERED },
	{ "registration", SAYS_REGISTRATION }, { "registered", SAYS_REGISTRATION }, { "register", SAYS_REGISTRATION },
	{ "regwall", SAYS_REGISTRATION }, { "login", SAYS_REGISTRATION }, { "loggedin", SAYS_REGISTRATION },
};

static enum flag_says word_says(struct span value)
{
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (span_ieq(value, span_of(words[i].text)))
			return words[i].says;
	return span_ifind(value, SPAN("metered")) != SPAN_NONE ? SAYS_METERED : SAYS_NOTHING;
}

static bool is_one_of(struct span value, const char *const *list)
{
	for (; *list; list++)
		if (span_ieq(value, span_of(*list)))
			return true;
	return false;
}

enum flag_says flag_says(enum flag_kind kind, struct span value)
{
	static const char *const yes[] = { "true", "1", "!0", "yes", "y", "ja", "oui", "si", "on", NULL };
	static const char *const no[] = { "false", "0", "!1", "no", "n", "nein", "non", "nej", "off", "none", NULL };
	static const enum flag_says if_yes[] = {
		[FLAG_WALL] = SAYS_WALLED, [FLAG_LOGIN] = SAYS_REGISTRATION, [FLAG_METER] = SAYS_METERED,
		[FLAG_FREE] = SAYS_FREE, [FLAG_HINT] = SAYS_WALLED, [FLAG_GIFT] = SAYS_FREE, [FLAG_LEVEL] = SAYS_NOTHING,
	};
	static const enum flag_says if_no[] = {
		[FLAG_WALL] = SAYS_FREE, [FLAG_LOGIN] = SAYS_FREE, [FLAG_METER] = SAYS_NOTHING,
		[FLAG_FREE] = SAYS_WALLED, [FLAG_HINT] = SAYS_FREE, [FLAG_GIFT] = SAYS_WALLED, [FLAG_LEVEL] = SAYS_NOTHING,
	};

	if (is_one_of(value, yes))
		return if_yes[kind];
	if (is_one_of(value, no))
		return if_no[kind];
	return word_says(value);
}
