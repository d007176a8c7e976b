/*
 * Bot walls and their kin, by their vendors' marks: a header, a cookie's
 * name, a script or a title of the challenge page.
 *
 * Vendors' sensors run on good pages as well, so a mark counts only where it
 * belongs to the challenge itself (ALWAYS: headers, which cost nothing to
 * look at), where the page is bare (BARE: a notice, no article), or, weakest,
 * where the status already said no (REFUSED: it then only names who did).
 */

#include "transport.h"

enum where { IN_HEADER, IN_BODY, IN_TITLE };

struct mark {
	enum notice    notice;
	enum mark_when when;
	enum where     where;
	const char    *vendor;
	const char    *key;    /* header name, or the text sought; titles folded */
	const char    *value;  /* in the header, without case; NULL: any */
};

#define ROW(notice, when, where, vendor, key, value) { NOTICE_##notice, MARK_##when, IN_##where, vendor, key, value }

static const struct mark marks[] = {
	ROW(BOT_WALL,      ALWAYS,  HEADER, "Cloudflare challenge",   "cf-mitigated", "challenge"),
	ROW(BOT_WALL,      BARE,    BODY,   "Cloudflare challenge",   "_cf_chl_opt", NULL),
	ROW(BOT_WALL,      BARE,    BODY,   "Cloudflare challenge",   "/orchestrate/chl_", NULL),
	ROW(BOT_WALL,      BARE,    BODY,   "Cloudflare challenge",   "cf-browser-verification", NULL),
	ROW(BOT_WALL,      BARE,    TITLE,  "Cloudflare challenge",   "just a moment...", NULL),
	ROW(BOT_WALL,      BARE,    TITLE,  "Cloudflare block",       "attention required! | cloudflare", NULL),
	ROW(WAITING_ROOM,  BARE,    HEADER, "Cloudflare",             "set-cookie", "__cfwaitingroom"),
	ROW(GEO,           REFUSED, BODY,   "Cloudflare",             "error code: 1009", NULL),
	ROW(RATE_LIMIT,    REFUSED, BODY,   "Cloudflare",             "error code: 1015", NULL),
	ROW(BOT_WALL,      REFUSED, BODY,   "Cloudflare firewall",    "error code: 1020", NULL),
	ROW(BOT_WALL,      REFUSED, BODY,   "Cloudflare firewall",    "error code: 1010", NULL),
	ROW(BOT_WALL,      REFUSED, BODY,   "Cloudflare block",       "id=\"cf-error-details\"", NULL),
	ROW(CRAWLER_PRICE, REFUSED, HEADER, "Cloudflare pay per crawl", "crawler-price", NULL),
	ROW(CRAWLER_PRICE, REFUSED, HEADER, "TollBit",                "location", "tollbit"),
	ROW(CRAWLER_PRICE, REFUSED, BODY,   "TollBit",                "tollbit", NULL),
	/* Really Simple Licensing, and the payment protocol of that name */
	ROW(CRAWLER_PRICE, REFUSED, HEADER, "RSL licence",            "www-authenticate", "license"),
	ROW(CRAWLER_PRICE, REFUSED, HEADER, "x402",                   "payment-required", NULL),
	ROW(CRAWLER_PRICE, REFUSED, BODY,   "x402",                   "\"x402Version\"", NULL),
	ROW(BOT_WALL,      BARE,    BODY,   "DataDome",               "captcha-delivery.com", NULL),
	ROW(BOT_WALL,      REFUSED, HEADER, "DataDome",               "x-datadome", NULL),
	ROW(BOT_WALL,      REFUSED, HEADER, "DataDome",               "x-dd-b", NULL),
	ROW(BOT_WALL,      REFUSED, HEADER, "DataDome",               "set-cookie", "datadome="),
	ROW(BOT_WALL,      BARE,    BODY,   "HUMAN (PerimeterX)",     "px-captcha", NULL),
	ROW(BOT_WALL,      REFUSED, BODY,   "HUMAN (PerimeterX)",     "_pxAppId", NULL),
	ROW(BOT_WALL,      REFUSED, BODY,   "HUMAN (PerimeterX)",     "\"appId\":\"PX", NULL),
	ROW(BOT_WALL,      BARE,    BODY,   "Akamai",                 "errors.edgesuite.net", NULL),
	ROW(BOT_WALL,      BARE,    BODY,   "Akamai",                 "sec-if-cpt-container", NULL),
	ROW(BOT_WALL,      BARE,    BODY,   "Akamai",                 "/_sec/cp_challenge/", NULL),
	ROW(BOT_WALL,      BARE,    BODY,   "Akamai",                 "bm-verify=", NULL),
	ROW(BOT_WALL,      REFUSED, HEADER, "Akamai",                 "server", "akamaighost"),
	ROW(BOT_WALL,      BARE,    BODY,   "Imperva (Incapsula)",    "Incapsula incident ID", NULL),
	ROW(BOT_WALL,      BARE,    BODY,   "Imperva (Incapsula)",    "_Incapsula_Resource?SWUDNSAI", NULL),
	ROW(BOT_WALL,      REFUSED, BODY,   "Imperva (Incapsula)",    "_Incapsula_Resource", NULL),
	ROW(BOT_WALL,      REFUSED, HEADER, "Imperva (Incapsula)",    "x-iinfo", NULL),
	ROW(BOT_WALL,      REFUSED, HEADER, "Imperva (Incapsula)",    "set-cookie", "visid_incap_"),
	ROW(BOT_WALL,      BARE,    TITLE,  "Imperva (Distil)",       "pardon our interruption", NULL),
	ROW(BOT_WALL,      BARE,    BODY,   "Kasada",                 "window.KPSDK", NULL),
	ROW(BOT_WALL,      REFUSED, HEADER, "Kasada",                 "x-kpsdk-ct", NULL),
	ROW(BOT_WALL,      ALWAYS,  HEADER, "AWS WAF",                "x-amzn-waf-action", NULL),
	ROW(BOT_WALL,      BARE,    BODY,   "AWS WAF",                "awsWafCookieDomainList", NULL),
	ROW(BOT_WALL,      BARE,    BODY,   "AWS WAF",                "token.awswaf.com", NULL),
	ROW(BOT_WALL,      BARE,    BODY,   "AWS WAF",                "captcha-sdk.awswaf.com", NULL),
	ROW(BOT_WALL,      ALWAYS,  HEADER, "Vercel checkpoint",      "x-vercel-mitigated", NULL),
	ROW(BOT_WALL,      BARE,    TITLE,  "Vercel checkpoint",      "vercel security checkpoint", NULL),
	ROW(BOT_WALL,      BARE,    BODY,   "Fastly challenge",       "/_fs-ch-", NULL),
	ROW(BOT_WALL,      BARE,    BODY,   "F5",                     "/TSPD/", NULL),
	ROW(BOT_WALL,      BARE,    BODY,   "F5",                     "our support ID is", NULL),
	ROW(BOT_WALL,      BARE,    BODY,   "F5",                     "window[\"bobcmn\"]", NULL),
	ROW(BOT_WALL,      BARE,    BODY,   "F5 (Shape)",             "_imp_apg_r_", NULL),
	ROW(BOT_WALL,      REFUSED, HEADER, "F5",                     "server", "volt-adc"),
	ROW(BOT_WALL,      BARE,    BODY,   "Radware",                "perfdrive.com", NULL),
	ROW(BOT_WALL,      BARE,    TITLE,  "Radware",                "radware ", NULL),
	ROW(BOT_WALL,      BARE,    BODY,   "Reblaze",                "window.rbzns", NULL),
	ROW(BOT_WALL,      REFUSED, HEADER, "Reblaze",                "server", "reblaze"),
	ROW(BOT_WALL,      BARE,    BODY,   "Sucuri",                 "sucuri_cloudproxy_js", NULL),
	ROW(BOT_WALL,      BARE,    TITLE,  "Sucuri",                 "sucuri website firewall", NULL),
	ROW(BOT_WALL,      REFUSED, HEADER, "Sucuri",                 "x-sucuri-block", NULL),
	ROW(BOT_WALL,      BARE,    TITLE,  "DDoS-Guard",             "ddos-guard", NULL),
	ROW(BOT_WALL,      BARE,    BODY,   "DDoS-Guard",             "/.well-known/ddos-guard/", NULL),
	ROW(BOT_WALL,      REFUSED, HEADER, "DDoS-Guard",             "server", "ddos-guard"),
	ROW(BOT_WALL,      BARE,    BODY,   "Qrator",                 "/__qrator/", NULL),
	ROW(BOT_WALL,      REFUSED, HEADER, "Qrator",                 "server", "qrator"),
	ROW(BOT_WALL,      BARE,    BODY,   "Wordfence",              "Generated by Wordfence", NULL),
	ROW(BOT_WALL,      BARE,    BODY,   "Anubis",                 "/.within.website/x/cmd/anubis/", NULL),
	ROW(BOT_WALL,      BARE,    BODY,   "go-away",                "/go-away/cmd/go-away", NULL),
	ROW(BOT_WALL,      BARE,    BODY,   "haproxy-protection",     "/.basedflare/", NULL),
	ROW(BOT_WALL,      BARE,    BODY,   "BunkerWeb",              "bunkerweb", NULL),
	ROW(BOT_WALL,      BARE,    BODY,   "StackPath",              "/sbbi/?sbbpg=", NULL),
	ROW(BOT_WALL,      ALWAYS,  HEADER, "SiteGround",             "sg-captcha", "challenge"),
	ROW(BOT_WALL,      BARE,    BODY,   "SiteGround",             "/.well-known/sgcaptcha/", NULL),
	ROW(BOT_WALL,      BARE,    BODY,   "LiteSpeed",              "/.lsrecap/recaptcha", NULL),
	ROW(BOT_WALL,      BARE,    BODY,   "Imunify360",             "imunify360", NULL),
	ROW(BOT_WALL,      REFUSED, HEADER, "Imunify360",             "server", "imunify360"),
	ROW(BOT_WALL,      BARE,    BODY,   "BitNinja",               "bitninja", NULL),
	ROW(BOT_WALL,      REFUSED, BODY,   "ModSecurity",            "Mod_Security", NULL),
	ROW(BOT_WALL,      REFUSED, HEADER, "Netacea",                "set-cookie", "_mitata"),
	ROW(BOT_WALL,      REFUSED, HEADER, "FortiWeb",               "set-cookie", "fortiwafsid"),
	ROW(BOT_WALL,      REFUSED, HEADER, "Barracuda",              "set-cookie", "barra_counter_session"),
	ROW(BOT_WALL,      REFUSED, HEADER, "Yottaa",                 "x-yottaa-metrics", NULL),
	ROW(BOT_WALL,      BARE,    BODY,   "Google",                 "//ipv4.google.com/sorry/", NULL),
	ROW(BOT_WALL,      BARE,    BODY,   "Yandex SmartCaptcha",    "smartcaptcha.", NULL),
	ROW(BOT_WALL,      BARE,    BODY,   "Yandex SmartCaptcha",    "/showcaptcha", NULL),
	ROW(BOT_WALL,      BARE,    BODY,   "Naver",                  "ncpt.naver.com", NULL),
	ROW(BOT_WALL,      BARE,    BODY,   "Baidu",                  "wappass.baidu.com/static/captcha", NULL),
	ROW(BOT_WALL,      BARE,    BODY,   "Alibaba",                "acw_sc__v2", NULL),
	ROW(BOT_WALL,      BARE,    BODY,   "Alibaba",                "_waf_bd8ce2ce37", NULL),
	ROW(BOT_WALL,      BARE,    BODY,   "Alibaba",                "x5secdata", NULL),
	ROW(BOT_WALL,      BARE,    BODY,   "Alibaba",                "aliyun_waf_", NULL),
	ROW(BOT_WALL,      BARE,    BODY,   "Tencent EdgeOne",        "EO_Bot_Ssid", NULL),
	ROW(BOT_WALL,      REFUSED, HEADER, "Tencent EdgeOne",        "server", "tencentedgeone"),
	ROW(BOT_WALL,      BARE,    BODY,   "Tencent captcha",        "captcha.qcloud.com", NULL),
	ROW(BOT_WALL,      REFUSED, HEADER, "Huawei Cloud",           "set-cookie", "hwwafsesid"),
	ROW(BOT_WALL,      BARE,    BODY,   "Knownsec",               "__jsl_clearance", NULL),
	ROW(BOT_WALL,      BARE,    BODY,   "Yunsuo",                 "yunsuo_session", NULL),
	ROW(BOT_WALL,      BARE,    BODY,   "SafeLine",               "/.safeline/", NULL),
	ROW(BOT_WALL,      BARE,    BODY,   "ArvanCloud",             "__arcsjs", NULL),
	ROW(BOT_WALL,      BARE,    BODY,   "Arkose",                 "arkoselabs.com", NULL),
	ROW(BOT_WALL,      BARE,    BODY,   "Arkose",                 "funcaptcha.com", NULL),
	ROW(BOT_WALL,      BARE,    BODY,   "GeeTest",                "initGeetest", NULL),
	ROW(BOT_WALL,      BARE,    BODY,   "GeeTest",                "geetest.com", NULL),
	ROW(BOT_WALL,      BARE,    BODY,   "hCaptcha",               "class=\"h-captcha\"", NULL),
	ROW(BOT_WALL,      BARE,    BODY,   "reCAPTCHA",              "class=\"g-recaptcha\"", NULL),
	ROW(BOT_WALL,      BARE,    BODY,   "Cloudflare Turnstile",   "class=\"cf-turnstile\"", NULL),
	ROW(BOT_WALL,      BARE,    BODY,   "Friendly Captcha",       "class=\"frc-captcha\"", NULL),
	ROW(BOT_WALL,      BARE,    BODY,   "MTCaptcha",              "service.mtcaptcha.com", NULL),
	ROW(BOT_WALL,      BARE,    BODY,   "ALTCHA",                 "<altcha-widget", NULL),
	ROW(WAITING_ROOM,  BARE,    BODY,   "Queue-it",               "queue-it.net", NULL),
	ROW(WAITING_ROOM,  BARE,    BODY,   "CrowdHandler",           "crowdhandler.com", NULL),
	ROW(CONSENT,       BARE,    BODY,   "Yahoo",                  "/collectConsent?", NULL),
	ROW(CONSENT,       BARE,    BODY,   "Google",                 "consent.google.com/save", NULL),
	ROW(CONSENT,       BARE,    BODY,   "YouTube",                "consent.youtube.com/save", NULL),
	ROW(CONSENT,       BARE,    BODY,   "DPG Media",              "myprivacy.dpgmedia", NULL),
	ROW(PARKED,        BARE,    BODY,   "Sedo",                   "sedoparking.com", NULL),
	ROW(PARKED,        BARE,    BODY,   "ParkingCrew",            "parkingcrew.net", NULL),
	ROW(PARKED,        BARE,    BODY,   "ParkingCrew",            "d38psrni17bvxu.cloudfront.net", NULL),
	ROW(PARKED,        BARE,    BODY,   "Bodis",                  "bodis.com", NULL),
	ROW(PARKED,        BARE,    BODY,   "Bodis",                  "bodiscdn.com", NULL),
	ROW(PARKED,        BARE,    BODY,   "ParkLogic",              "parklogic.com", NULL),
	ROW(PARKED,        BARE,    BODY,   "GoDaddy",                "/parking-lander/", NULL),
	ROW(PARKED,        BARE,    BODY,   "GoDaddy",                "location.href=\"/lander\"", NULL),
	ROW(PARKED,        BARE,    BODY,   "Afternic",               "afternic.com/forsale", NULL),
	ROW(PARKED,        BARE,    BODY,   "HugeDomains",            "hugedomains.com/domain_profile", NULL),
	ROW(PARKED,        BARE,    BODY,   "Skenzo",                 "skenzo.com", NULL),
	/* Last: hosts of many sites, which only pass on that somebody refused. */
	ROW(DENIED,        REFUSED, HEADER, "CloudFront",             "x-cache", "error from cloudfront"),
	ROW(DENIED,        REFUSED, HEADER, "Azure Front Door",       "x-azure-ref", NULL),
	ROW(DENIED,        REFUSED, HEADER, "Cloudflare",             "server", "cloudflare"),
};

#undef ROW

/* Where @p m stands; len 0: it does not. */
static struct span look(const struct hearing *h, const struct mark *m)
{
	struct span hay = span_upto(buf_view(&h->response->body), CHALLENGE_MAX);
	size_t      at;

	switch (m->where) {
	case IN_HEADER:
		hay = fetch_header(buf_view(&h->response->headers), span_of(m->key));
		if (m->value && span_ifind(hay, span_of(m->value)) == SPAN_NONE)
			return SPAN("");
		return hay;
	case IN_TITLE:
		return span_find(h->title, span_of(m->key)) == SPAN_NONE ? SPAN("") : h->page->title.value;
	default:
		at = span_find(hay, span_of(m->key));
		return at == SPAN_NONE ? SPAN("") : span_upto(span_from(hay, at), strlen(m->key));
	}
}

const char *botwall_find(const struct hearing *h, enum mark_when upto, enum notice *notice, struct span *seen)
{
	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++) {
		if (marks[i].when > upto)
			continue;
		*seen = look(h, &marks[i]);
		if (seen->len) {
			*notice = marks[i].notice;
			return marks[i].vendor;
		}
	}
	return NULL;
}
