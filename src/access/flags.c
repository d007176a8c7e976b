/*
 * Fields of articles. An allow-list: names that content systems and their
 * analytics use for the article at hand. What speaks of the reader
 * (isSubscriber, userPaid), of adverts or of the site (paywallEnabled,
 * premiumLabel) is left out on purpose. "Paid content" is a hint only: to some it
 * is what readers pay for, to others what advertisers do.
 */

#include "flags.h"

#include <stdlib.h>

/* Sorted by name, for bsearch. */
static const struct flag flags[] = {
	{ "aboartikel", FLAG_WALL },
	{ "access", FLAG_PART },
	{ "accesscategory", FLAG_LEVEL },
	{ "accesslevel", FLAG_LEVEL },
	{ "accesslevelname", FLAG_LEVEL },
	{ "accessmodel", FLAG_LEVEL },
	{ "accessrights", FLAG_LEVEL },
	{ "accessrule", FLAG_LEVEL },
	{ "accessstatus", FLAG_LEVEL },
	{ "accesstype", FLAG_LEVEL },
	{ "articleaccess", FLAG_LEVEL },
	{ "articleaccesslevel", FLAG_LEVEL },
	{ "articleaccessmodel", FLAG_LEVEL },
	{ "articleaccessstatus", FLAG_LEVEL },
	{ "articleaccesstype", FLAG_LEVEL },
	{ "articleaudience", FLAG_LEVEL },
	{ "articlehaspaywall", FLAG_WALL },
	{ "articleisfree", FLAG_FREE },
	{ "articleislocked", FLAG_WALL },
	{ "articleismetered", FLAG_METER },
	{ "articleispaid", FLAG_WALL },
	{ "articleispaidcontent", FLAG_WALL },
	{ "articleispaywalled", FLAG_WALL },
	{ "articleisplus", FLAG_WALL },
	{ "articleispremium", FLAG_WALL },
	{ "articlelocked", FLAG_WALL },
	{ "articlemetered", FLAG_METER },
	{ "articlepaid", FLAG_WALL },
	{ "articlepaidstatus", FLAG_LEVEL },
	{ "articlepaymentstatus", FLAG_LEVEL },
	{ "articlepaywall", FLAG_WALL },
	{ "articlepaywalled", FLAG_WALL },
	{ "articlepaywallstatus", FLAG_LEVEL },
	{ "articlepaywalltype", FLAG_LEVEL },
	{ "articleplus", FLAG_WALL },
	{ "articlepremium", FLAG_WALL },
	{ "articlepremiumstatus", FLAG_LEVEL },
	{ "articlepricing", FLAG_LEVEL },
	{ "articleregistrationrequired", FLAG_LOGIN },
	{ "articlerestriction", FLAG_LEVEL },
	{ "articlesubscription", FLAG_LEVEL },
	{ "articlesubscriptionlevel", FLAG_LEVEL },
	{ "articlesubscriptionrequired", FLAG_WALL },
	{ "articlesubscriptiontype", FLAG_LEVEL },
	{ "articletier", FLAG_LEVEL },
	{ "articletype", FLAG_LEVEL },
	{ "articlevisibility", FLAG_LEVEL },
	{ "audience", FLAG_PART },
	{ "contentaccess", FLAG_LEVEL },
	{ "contentaccesslevel", FLAG_LEVEL },
	{ "contentaccessmodel", FLAG_LEVEL },
	{ "contentaccessstatus", FLAG_LEVEL },
	{ "contentaccesstype", FLAG_LEVEL },
	{ "contentcode", FLAG_LEVEL },
	{ "contentislocked", FLAG_WALL },
	{ "contentismetered", FLAG_METER },
	{ "contentispaid", FLAG_WALL },
	{ "contentispremium", FLAG_WALL },
	{ "contentlocked", FLAG_WALL },
	{ "contentmetered", FLAG_METER },
	{ "contentpaywall", FLAG_WALL },
	{ "contentpaywallstatus", FLAG_LEVEL },
	{ "contentpremium", FLAG_WALL },
	{ "contentpremiumdetail", FLAG_LEVEL },
	{ "contentpricing", FLAG_LEVEL },
	{ "contentprotectionstate", FLAG_LEVEL },
	{ "contentrestriction", FLAG_LEVEL },
	{ "contentsubscriptionlevel", FLAG_LEVEL },
	{ "contentsubscriptionrequired", FLAG_WALL },
	{ "contentsubscriptiontype", FLAG_LEVEL },
	{ "contenttier", FLAG_LEVEL },
	{ "contentvisibility", FLAG_LEVEL },
	{ "dcaccessrights", FLAG_LEVEL },
	{ "documentaccess", FLAG_LEVEL },
	{ "exclusivesubscribers", FLAG_WALL },
	{ "freearticle", FLAG_FREE },
	{ "freecontent", FLAG_FREE },
	{ "freetoread", FLAG_FREE },
	{ "haspaywall", FLAG_HINT },
	{ "isaboarticle", FLAG_WALL },
	{ "isabocontent", FLAG_WALL },
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
	{ "isfreetoread", FLAG_FREE },
	{ "islocked", FLAG_HINT },
	{ "islockedarticle", FLAG_WALL },
	{ "islockedcontent", FLAG_WALL },
	{ "islockedpreviewonly", FLAG_WALL },
	{ "ismarkedpaywallonly", FLAG_WALL },
	{ "ismemberonly", FLAG_WALL },
	{ "ismembersonly", FLAG_WALL },
	{ "ismetered", FLAG_PART },
	{ "ismeteredarticle", FLAG_METER },
	{ "ismeteredcontent", FLAG_METER },
	{ "isonlyforsubscribers", FLAG_WALL },
	{ "isopenaccess", FLAG_GIFT },
	{ "ispaid", FLAG_HINT },
	{ "ispaidarticle", FLAG_WALL },
	{ "ispaidcontent", FLAG_HINT },
	{ "ispaidpost", FLAG_HINT },
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
	{ "ispremiumlocked", FLAG_WALL },
	{ "ispremiumpage", FLAG_WALL },
	{ "ispremiumpost", FLAG_WALL },
	{ "ispremiumstory", FLAG_WALL },
	{ "isregistrationrequired", FLAG_HINT },
	{ "isregwall", FLAG_LOGIN },
	{ "isregwalled", FLAG_LOGIN },
	{ "issubscriberexclusive", FLAG_WALL },
	{ "issubscriberonly", FLAG_WALL },
	{ "issubscribersonly", FLAG_WALL },
	{ "issubscriptioncontent", FLAG_WALL },
	{ "issubscriptionrequired", FLAG_HINT },
	{ "itemrestriction", FLAG_LEVEL },
	{ "locked", FLAG_HINT },
	{ "lockedarticle", FLAG_WALL },
	{ "lockedcontent", FLAG_WALL },
	{ "lockstatus", FLAG_LEVEL },
	{ "loginrestrictedcontent", FLAG_LOGIN },
	{ "memberonly", FLAG_WALL },
	{ "membersonly", FLAG_WALL },
	{ "membersonlycontent", FLAG_WALL },
	{ "metered", FLAG_PART },
	{ "onlyforsubscribers", FLAG_WALL },
	{ "onlysubscribers", FLAG_WALL },
	{ "pageaccess", FLAG_LEVEL },
	{ "pageaccesslevel", FLAG_LEVEL },
	{ "pageispaid", FLAG_WALL },
	{ "pageispremium", FLAG_WALL },
	{ "pagemetered", FLAG_METER },
	{ "pagepaywall", FLAG_LEVEL },
	{ "pagepaywalltype", FLAG_LEVEL },
	{ "pagepremium", FLAG_WALL },
	{ "pagerestrictions", FLAG_LEVEL },
	{ "paid", FLAG_HINT },
	{ "paidarticle", FLAG_WALL },
	{ "paidcontent", FLAG_HINT },
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
	{ "paywalltype", FLAG_HINT },
	{ "postaccess", FLAG_LEVEL },
	{ "postaudience", FLAG_LEVEL },
	{ "postislocked", FLAG_WALL },
	{ "postispaid", FLAG_WALL },
	{ "postispremium", FLAG_WALL },
	{ "postlocked", FLAG_WALL },
	{ "postmetered", FLAG_METER },
	{ "postpaywall", FLAG_WALL },
	{ "postpremium", FLAG_WALL },
	{ "postsubscriptionrequired", FLAG_WALL },
	{ "posttier", FLAG_LEVEL },
	{ "postvisibility", FLAG_LEVEL },
	{ "premium", FLAG_HINT },
	{ "premiumarticle", FLAG_WALL },
	{ "premiumarticlestatus", FLAG_LEVEL },
	{ "premiumcontent", FLAG_WALL },
	{ "premiumdetail", FLAG_LEVEL },
	{ "premiumstate", FLAG_HINT },
	{ "premiumstatus", FLAG_HINT },
	{ "premiumstory", FLAG_WALL },
	{ "registrationrequired", FLAG_HINT },
	{ "requiressubscription", FLAG_WALL },
	{ "requiresubscription", FLAG_HINT },
	{ "restriction", FLAG_PART },
	{ "restrictionreason", FLAG_LEVEL },
	{ "storyaccess", FLAG_LEVEL },
	{ "storyislocked", FLAG_WALL },
	{ "storyismetered", FLAG_METER },
	{ "storyispaid", FLAG_WALL },
	{ "storyispremium", FLAG_WALL },
	{ "storylocked", FLAG_WALL },
	{ "storymetered", FLAG_METER },
	{ "storypaywall", FLAG_WALL },
	{ "storypremium", FLAG_WALL },
	{ "storysubscriptionrequired", FLAG_WALL },
	{ "storytier", FLAG_LEVEL },
	{ "subscriberexclusive", FLAG_WALL },
	{ "subscriberonly", FLAG_WALL },
	{ "subscribersonly", FLAG_WALL },
	{ "subscription", FLAG_PART },
	{ "subscriptioncontenttype", FLAG_LEVEL },
	{ "subscriptionlevel", FLAG_LEVEL },
	{ "subscriptionrequired", FLAG_HINT },
	{ "subscriptiontype", FLAG_PART },
	{ "tier", FLAG_PART },
	{ "visibility", FLAG_PART },
};

/* A path with one of these speaks of something else than the article. */
static const struct span others[] = {
	SPAN("ad"), SPAN("ads"), SPAN("adv"), SPAN("advert"), SPAN("advertising"), SPAN("account"), SPAN("author"),
	SPAN("banner"), SPAN("button"), SPAN("class"), SPAN("config"), SPAN("css"), SPAN("customer"), SPAN("feature"),
	SPAN("flags"), SPAN("image"), SPAN("label"), SPAN("links"), SPAN("logo"), SPAN("member"), SPAN("newsletter"),
	SPAN("override"), SPAN("player"), SPAN("podcast"), SPAN("profile"), SPAN("promo"), SPAN("reader"), SPAN("settings"),
	SPAN("slot"), SPAN("subscriber"), SPAN("teaser"), SPAN("user"), SPAN("video"), SPAN("visitor"),
};

/* An object by a name with one of these in it holds other things than the article. */
static const char *const aside[] = {
	"comment", "related", "recommend", "mostread", "popular", "trending", "teaser", "newsletter", "podcast", "video",
	"audio", "offer", "product", "user", "reader", "visitor", "customer", "account", "epaper", "sponsor", "advert",
	"nextarticle", "nextstor", "latest", "morestor", "morefrom", "player", "menu", "footer", "sidebar", "promo",
	"carousel", "profile", "livestream", "bookmark", "feature", "setting", "plans", "shop",
};

static int compare(const void *key, const void *row)
{
	const struct span *name = key;
	const char        *other = ((const struct flag *)row)->name;
	int                c = strncmp(name->ptr, other, name->len);

	return c ? c : -(other[name->len] != '\0');
}

static const struct flag *look_up(struct span name)
{
	return bsearch(&name, flags, sizeof(flags) / sizeof(flags[0]), sizeof(flags[0]), compare);
}

static bool is_other(struct span piece)
{
	char first = piece.len ? span_lower(piece.ptr[0]) : '\0';

	for (size_t i = 0; i < sizeof(others) / sizeof(others[0]); i++)
		if (others[i].ptr[0] == first && span_ieq(piece, others[i]))
			return true;
	return false;
}

bool flag_is_aside(struct span key)
{
	if (is_other(key) || span_ieq(key, SPAN("plan")) || span_ieq(key, SPAN("meter")))
		return true;
	for (size_t i = 0; i < sizeof(aside) / sizeof(aside[0]); i++)
		if (span_ifind(key, span_of(aside[i])) != SPAN_NONE)
			return true;
	return false;
}

static bool is_separator(char c)
{
	static const bool separators[256] = { ['.'] = true, [':'] = true, ['-'] = true, ['/'] = true };

	return separators[(unsigned char)c];
}

static bool is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

/* How names of the table go on, by their first letter: two letters tell most names of a page's scripts apart. */
static const char *const seconds[26] = {
	['a' - 'a'] = "bcru", ['c' - 'a'] = "o", ['d' - 'a'] = "co", ['e' - 'a'] = "x", ['f' - 'a'] = "r",
	['h' - 'a'] = "a", ['i' - 'a'] = "st", ['l' - 'a'] = "o", ['m' - 'a'] = "e", ['o' - 'a'] = "n",
	['p' - 'a'] = "aor", ['r' - 'a'] = "e", ['s' - 'a'] = "tu", ['t' - 'a'] = "i", ['v' - 'a'] = "i",
};

/* The next letter or digit from @p *at on, in lower case; '\0' at the end. */
static char next_letter(struct span name, size_t *at)
{
	while (*at < name.len) {
		char c = span_lower(name.ptr[(*at)++]);

		if (is_letter(c))
			return c;
	}
	return '\0';
}

static bool has_known_start(struct span name)
{
	size_t at = 0;
	char   first = next_letter(name, &at), second = next_letter(name, &at);

	return first >= 'a' && second && seconds[first - 'a'] && strchr(seconds[first - 'a'], second);
}

/* Where the piece of a path that starts at @p at ends. */
static size_t piece_end(struct span name, size_t at)
{
	while (at < name.len && !is_separator(name.ptr[at]))
		at++;
	return at;
}

/* Does a piece of the path begin like a name of the table? */
static bool may_be_known(struct span name)
{
	for (size_t i = 0; i < name.len; i = piece_end(name, i) + 1)
		if (has_known_start(span_from(name, i)))
			return true;
	return false;
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
		end = piece_end(name, i);
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
	if (name.len < 4 || name.len > FLAG_NAME_MAX || !may_be_known(name))
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
	{ "public", SAYS_FREE }, { "gratuit", SAYS_FREE }, { "gratuito", SAYS_FREE }, { "gratis", SAYS_FREE },
	{ "kostenlos", SAYS_FREE }, { "abierto", SAYS_FREE }, { "abierta", SAYS_FREE }, { "libre", SAYS_FREE },
	{ "libero", SAYS_FREE }, { "aberto", SAYS_FREE }, { "unlocked", SAYS_FREE }, { "everyone", SAYS_FREE },
	{ "unrestricted", SAYS_FREE }, { "unmetered", SAYS_FREE }, { "freecontent", SAYS_FREE },
	{ "isfreecontent", SAYS_FREE }, { "no-paywall", SAYS_FREE }, { "nopaywall", SAYS_FREE },
	{ "non-premium", SAYS_FREE }, { "nonpremium", SAYS_FREE }, { "not-premium", SAYS_FREE },
	{ "freeaccess", SAYS_FREE }, { "free-access", SAYS_FREE }, { "åpen", SAYS_FREE }, { "öppen", SAYS_FREE },
	{ "åben", SAYS_FREE }, { "ilmainen", SAYS_FREE },
	{ "paid", SAYS_WALLED }, { "pay", SAYS_WALLED }, { "closed", SAYS_WALLED }, { "hard", SAYS_WALLED },
	{ "charged", SAYS_WALLED }, { "premium", SAYS_WALLED }, { "locked", SAYS_WALLED },
	{ "paywalled", SAYS_WALLED }, { "plus", SAYS_WALLED }, { "abo", SAYS_WALLED },
	{ "payant", SAYS_WALLED }, { "payante", SAYS_WALLED }, { "subscription-only", SAYS_WALLED },
	{ "member-only", SAYS_WALLED }, { "subscriber", SAYS_WALLED }, { "subscribers", SAYS_WALLED },
	{ "subscribed", SAYS_WALLED }, { "subscription", SAYS_WALLED }, { "subscriber-only", SAYS_WALLED },
	{ "subscribers-only", SAYS_WALLED }, { "subscriberonly", SAYS_WALLED },
	{ "subscriber_only", SAYS_WALLED }, { "subscribersonly", SAYS_WALLED },
	{ "subscriber-exclusive", SAYS_WALLED }, { "members", SAYS_WALLED }, { "members-only", SAYS_WALLED },
	{ "membersonly", SAYS_WALLED }, { "member_only", SAYS_WALLED }, { "only_paid", SAYS_WALLED },
	{ "paidcontent", SAYS_WALLED }, { "ispaidcontent", SAYS_WALLED }, { "paid-content", SAYS_WALLED },
	{ "hard-paywall", SAYS_WALLED }, { "hardpaywall", SAYS_WALLED }, { "hard_paywall", SAYS_WALLED },
	{ "hardwall", SAYS_WALLED }, { "abonnes", SAYS_WALLED }, { "abonnés", SAYS_WALLED },
	{ "abonné", SAYS_WALLED }, { "abonnement", SAYS_WALLED }, { "cerrado", SAYS_WALLED },
	{ "pago", SAYS_WALLED }, { "suscriptor", SAYS_WALLED }, { "suscriptores", SAYS_WALLED },
	{ "fechado", SAYS_WALLED }, { "assinante", SAYS_WALLED }, { "assinantes", SAYS_WALLED },
	{ "abbonati", SAYS_WALLED }, { "betalt", SAYS_WALLED }, { "betaald", SAYS_WALLED },
	{ "betalat", SAYS_WALLED }, { "låst", SAYS_WALLED }, { "kostenpflichtig", SAYS_WALLED },
	{ "bezahlt", SAYS_WALLED }, { "tilaajille", SAYS_WALLED }, { "maksullinen", SAYS_WALLED },
	{ "freemium", SAYS_METERED }, { "meter", SAYS_METERED },
	{ "registration", SAYS_REGISTRATION }, { "registered", SAYS_REGISTRATION },
	{ "register", SAYS_REGISTRATION }, { "registered-only", SAYS_REGISTRATION },
	{ "registration-required", SAYS_REGISTRATION }, { "regwall", SAYS_REGISTRATION },
	{ "reg-wall", SAYS_REGISTRATION }, { "only_free", SAYS_REGISTRATION }, { "login", SAYS_REGISTRATION },
	{ "loggedin", SAYS_REGISTRATION }, { "login-required", SAYS_REGISTRATION },
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
		[FLAG_PART] = SAYS_NOTHING,
	};
	static const enum flag_says if_no[] = {
		[FLAG_WALL] = SAYS_FREE, [FLAG_LOGIN] = SAYS_FREE, [FLAG_METER] = SAYS_NOTHING,
		[FLAG_FREE] = SAYS_WALLED, [FLAG_HINT] = SAYS_FREE, [FLAG_GIFT] = SAYS_WALLED, [FLAG_LEVEL] = SAYS_NOTHING,
		[FLAG_PART] = SAYS_NOTHING,
	};

	if (is_one_of(value, yes))
		return if_yes[kind];
	if (is_one_of(value, no))
		return if_no[kind];
	return word_says(value);
}
