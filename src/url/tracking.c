/*
 * Parameters that only track, as their vendors document them or as they are
 * commonly known. Everywhere: names that no site would choose for content.
 * At one site only: short names that elsewhere select a page.
 *
 * Left alone on purpose: parameters that change what is shown (id, p, page, q,
 * v, ref ...), and tokens that change who may read it (unlocked_article_code,
 * pwapi_token, st of wsj.com, accessToken): with one, the page is another.
 *
 * A name that ends in "*" stands for all that begin so. Compared without case.
 */

#include "tracking.h"

#include <stdlib.h>

#define COUNT(a) (sizeof(a) / sizeof *(a))

/* Sorted by bytes, lower case. */
static const char *const everywhere[] = {
	"__hsfp", "__hssc", "__hstc",                            /* HubSpot */
	"__s",                                                   /* Drip */
	"__source",                                              /* NBC Universal */
	"__twitter_impression",
	"_branch_match_id", "_branch_referrer",                  /* Branch */
	"_bta_c", "_bta_tid",                                    /* Bronto */
	"_ga", "_gac", "_gl",                                    /* Google Analytics, linker */
	"_hsenc", "_hsmi",                                       /* HubSpot */
	"_ke", "_kx",                                            /* Klaviyo */
	"_openstat",
	"action_object_map", "action_ref_map", "action_type_map",/* Facebook Open Graph */
	"at_bbc_team", "at_campaign", "at_campaign_type", "at_creation", "at_custom1", "at_custom2",
	"at_custom3", "at_custom4", "at_emailtype", "at_format", "at_link_id", "at_link_origin",
	"at_link_type", "at_medium", "at_ptr_name", "at_ptr_type", "at_recipient_id",
	"at_recipient_list", "at_send_date", "at_variant",       /* AT Internet */
	"cjdata", "cjevent",                                     /* Commission Junction */
	"ck_subscriber_id",                                      /* Kit */
	"cmpid",                                                 /* Adobe Analytics habit */
	"dclid",                                                 /* Google */
	"dicbo",                                                 /* Outbrain */
	"dm_i",                                                  /* Dotdigital */
	"echobox",
	"ef_id",                                                 /* Adobe Advertising */
	"elqaid", "elqat", "elqcampaignid", "elqtrack", "elqtrackid",  /* Eloqua */
	"emci", "emdi",                                          /* EveryAction */
	"epik",                                                  /* Pinterest */
	"fb_action_ids", "fb_action_types", "fb_comment_id", "fb_ref", "fb_source", "fbclid",
	"ga_campaign", "ga_content", "ga_medium", "ga_place", "ga_source", "ga_term",
	"gad_campaignid", "gad_source", "gbraid", "gclid", "gclsrc",  /* Google Ads */
	"guccounter", "guce_referrer", "guce_referrer_sig",      /* Yahoo's consent pages */
	"hmb_campaign", "hmb_medium", "hmb_source",
	"hsctatracking",                                         /* HubSpot */
	"igsh", "igshid",                                        /* Instagram */
	"int_cmp", "intcid", "intcmp",                           /* Adobe Analytics habit */
	"irclickid", "irgwc",                                    /* Impact */
	"itm_campaign", "itm_content", "itm_medium", "itm_source", "itm_term",
	"li_fat_id",                                             /* LinkedIn */
	"mc_cid", "mc_eid", "mc_tc",                             /* Mailchimp */
	"mibextid",                                              /* Facebook */
	"mkt_tok",                                               /* Marketo */
	"ml_subscriber", "ml_subscriber_hash",                   /* MailerLite */
	"msclkid",                                               /* Microsoft Advertising */
	"nb_klid",
	"ns_campaign", "ns_fee", "ns_linkname", "ns_mchannel", "ns_source",  /* Comscore */
	"oly_anon_id", "oly_enc_id",                             /* Omeda */
	"os_ehash",
	"piwik_campaign", "piwik_keyword", "piwik_kwd",
	"pk_campaign", "pk_cid", "pk_content", "pk_keyword", "pk_kwd", "pk_medium", "pk_source",
	"pnespid",                                               /* Piano */
	"rb_clickid",
	"rdt_cid",                                               /* Reddit */
	"s_cid", "s_kwcid",                                      /* Adobe Analytics */
	"sc_campaign", "sc_channel", "sc_content", "sc_medium", "sc_outcome",
	"sccid",                                                 /* Snapchat */
	"sfmc_id", "sfmc_sub",                                   /* Salesforce */
	"soc_src", "soc_trk",                                    /* Yahoo */
	"spjobid", "spmailingid", "spreportid", "spuserid",      /* Acoustic */
	"sr_share",                                              /* Shareaholic */
	"srsltid",                                               /* Google */
	"tblci",                                                 /* Taboola */
	"trk_contact", "trk_module", "trk_msg", "trk_sid",       /* Listrak */
	"ttclid",                                                /* TikTok */
	"twclid",
	"vero_conv", "vero_id",
	"vmcid",                                                 /* Yahoo */
	"wbraid",                                                /* Google Ads */
	"wickedid",
	"wt_mc", "wt_zmc", "wtrid",                              /* Webtrekk, Mapp */
	"xtor",                                                  /* AT Internet */
	"yclid", "ymclid", "ysclid",                             /* Yandex */
};

static const char *const prefixes[] = {
	"utm_",   /* Urchin, Google Analytics and everyone since */
	"mtm_",   /* Matomo */
	"hsa_",   /* HubSpot ads */
	"otm_",
	"bsft_",  /* Blueshift */
	"wt.",    /* Webtrends */
};

/* Condé Nast's newsletters, at each of its magazines. */
#define CONDE_NAST "mbid bxid cndid hasha hashb hashc esrc"

#define ALIBABA "spm scm"
#define DOW_JONES "mod reflink"
#define NINE "ref cspt csp"

/* A domain and those below it; sorted by bytes. */
static const struct site {
	const char *domain, *params;
} sites[] = {
	{ "1688.com", ALIBABA },
	{ "abc.net.au", "pfmredir smid" },
	{ "abcnews.com", "cid" },
	{ "abcnews.go.com", "cid" },
	{ "alibaba.com", ALIBABA },
	{ "aliexpress.com", ALIBABA },
	{ "aljazeera.com", "traffic_source" },
	{ "aol.com", "tsrc .tsrc ncid" },
	{ "apple.com", "itsct itscg" },
	{ "arstechnica.com", CONDE_NAST },
	{ "asahi.com", "iref" },
	{ "barrons.com", DOW_JONES },
	{ "bbc.co.uk", "ocid" },
	{ "bbc.com", "ocid" },
	{ "bilibili.com",
	  "spm_id_from vd_source share_source share_medium share_plat "
	  "share_session_id share_tag unique_k from_source" },
	{ "bing.com", "cvid form qs sk sp pq sc ghsh ghacc ghpl" },
	{ "bloomberg.com", "sref srnd leadsource" },
	{ "bonappetit.com", CONDE_NAST },
	{ "brisbanetimes.com.au", NINE },
	{ "cbc.ca", "cmp" },
	{ "cbsnews.com", "ftag" },
	{ "cnet.com", "ftag" },
	{ "cnn.co.jp", "iref" },
	{ "cnn.com", "iref iid hpt eref" },
	{ "cntraveler.com", CONDE_NAST },
	{ "dailymail.co.uk", "ito ico" },
	{ "dw.com", "maca" },
	{ "economist.com", "fsrc" },
	{ "elmundo.es", "cid" },
	{ "elpais.com", "ssm event_log id_externo_*" },
	{ "engadget.com", "ncid" },
	{ "facebook.com",
	  "__tn__ __xts__* __cft__* fref hc_ref hc_location refid rdid share_url "
	  "_rdr _rdc" },
	{ "faz.net", "gepc" },
	{ "forbes.com", "sh" },
	{ "fortune.com", "xid" },
	{ "ft.com", "ftcamp segmentid sharetype" },
	{ "gq.com", CONDE_NAST },
	{ "huffpost.com", "ncid" },
	{ "imdb.com", "ref_" },
	{ "lemonde.fr", "lmd_*" },
	{ "linkedin.com", "trk trkinfo trackingid refid lipi lici midtoken trkemail rcm" },
	{ "marketwatch.com", DOW_JONES },
	{ "medium.com", "source" },
	{ "microsoft.com", "ocid" },
	{ "msn.com", "ocid cvid ei pc" },
	{ "newyorker.com", CONDE_NAST },
	{ "nikkei.co.jp", "n_cid" },
	{ "nikkei.com", "n_cid" },
	{ "npr.org", "ft f" },
	{ "nytimes.com",
	  "_r smid smtyp partner emc mcid referringsource sgrp campaign_id instance_id segment_id "
	  "regi_id te nl ref rref mtrref hp action module pgtype region rank version clicksource "
	  "contentcollection contentplacement contentid" },
	{ "nzz.ch", "mktcid mktcval" },
	{ "pitchfork.com", CONDE_NAST },
	{ "reddit.com", "share_id rdt correlation_id ref_campaign ref_source" },
	{ "reuters.com", "taid" },
	{ "scmp.com", "module pgtype" },
	{ "slate.com", "wpsrc" },
	{ "smh.com.au", NINE },
	{ "spiegel.de", "sara_ref sara_ecid" },
	{ "spotify.com", "si" },
	{ "substack.com", "r s triedredirect isfreemail showwelcomeonshare" },
	{ "taobao.com", ALIBABA },
	{ "techcrunch.com", "ncid" },
	{ "teenvogue.com", CONDE_NAST },
	{ "theage.com.au", NINE },
	{ "theguardian.com", "cmp" },
	{ "tiktok.com",
	  "_t _r is_from_webapp is_copy_url sender_device sender_web_id web_id "
	  "u_code share_app_id share_link_id" },
	{ "time.com", "xid" },
	{ "tmall.com", ALIBABA },
	{ "twitter.com", "s t src ref_src ref_url cn cxt" },
	{ "usatoday.com", "csp" },
	{ "vanityfair.com", CONDE_NAST },
	{ "vogue.com", CONDE_NAST },
	{ "washingtonpost.com", "itid wpisrc wpmm wpmk hpid tid" },
	{ "watoday.com.au", NINE },
	{ "welt.de", "cid icid" },
	{ "wikimedia.org", "wprov" },
	{ "wikinews.org", "wprov" },
	{ "wikipedia.org", "wprov" },
	{ "wiktionary.org", "wprov" },
	{ "wired.com", CONDE_NAST },
	{ "wsj.com", DOW_JONES },
	{ "x.com", "s t src ref_src ref_url cn cxt" },
	{ "yahoo.com", "tsrc .tsrc ncid" },
	{ "youtu.be", "si feature pp ab_channel" },
	{ "youtube-nocookie.com", "si feature pp ab_channel" },
	{ "youtube.com", "si feature pp ab_channel" },
	{ "zdnet.com", "ftag" },
};

/* Sites with a domain in many countries: "amazon.de", "amazon.co.uk", "amazon.com.au". */
static const struct site worldwide[] = {
	{ "amazon",
	  "pf_rd_* pd_rd_* cv_ct_* qid sr srs sprefix crid dchild dib dib_tag ref ref_ tag linkcode "
	  "linkid camp creative creativeasin ascsubtag content-id social_share starsleft "
	  "skiptwisterog _encoding ie" },
	{ "ebay", "_trkparms _trksid mkcid mkrid mkevt campid toolid customid amdata" },
	{ "google",
	  "ved ei usg usp sa sxsrf sca_esv sca_upv gs_l gs_lcp gs_lcrp sclient aqs oq uact biw bih "
	  "sourceid rlz gws_rd iflsig shem" },
};

/* --- which site ------------------------------------------------------------- */

static int by_domain(const void *key, const void *item)
{
	return span_cmp(*(const struct span *)key, span_of(((const struct site *)item)->domain));
}

/* Is @p domain @p name and then "com", "co.uk", "com.au" or the like? */
static bool is_worldwide(struct span domain, struct span name)
{
	struct span suffix = span_from(domain, name.len + 1);

	if (suffix.len == 0 || !span_starts(domain, name) || domain.ptr[name.len] != '.')
		return false;
	if (span_starts(suffix, SPAN("co.")) || span_starts(suffix, SPAN("com.")))
		suffix = span_from(suffix, span_chr(suffix, '.') + 1);
	return suffix.len > 0 && span_chr(suffix, '.') == SPAN_NONE;
}

static const struct site *find_site(struct span domain)
{
	for (size_t i = 0; i < COUNT(worldwide); i++)
		if (is_worldwide(domain, span_of(worldwide[i].domain)))
			return &worldwide[i];
	return bsearch(&domain, sites, COUNT(sites), sizeof(*sites), by_domain);
}

const char *tracking_at(struct span host)
{
	while (host.len) {
		const struct site *site = find_site(host);
		size_t             dot = span_chr(host, '.');

		if (site)
			return site->params;
		host = span_from(host, dot == SPAN_NONE ? host.len : dot + 1);
	}
	return NULL;
}

/* --- which parameter ---------------------------------------------------------- */

static bool is_listed(const char *params, struct span name)
{
	struct span rest = span_of(params), one;

	while (span_cut(&rest, ' ', &one)) {
		if (span_ends(one, SPAN("*"))) {
			if (span_istarts(name, span_upto(one, one.len - 1)))
				return true;
		} else if (span_ieq(name, one)) {
			return true;
		}
	}
	return false;
}

/* SocialFlow's "sf123456789". */
static bool is_socialflow(struct span name)
{
	if (name.len < 8 || !span_istarts(name, SPAN("sf")))
		return false;
	for (size_t i = 2; i < name.len; i++)
		if (name.ptr[i] < '0' || name.ptr[i] > '9')
			return false;
	return true;
}

static int by_name(const void *key, const void *item)
{
	const struct span *name = key;
	struct span        listed = span_of(*(const char *const *)item);
	size_t             n = name->len < listed.len ? name->len : listed.len;

	for (size_t i = 0; i < n; i++) {
		int diff = (unsigned char)span_lower(name->ptr[i]) - (unsigned char)listed.ptr[i];

		if (diff)
			return diff;
	}
	return (name->len > listed.len) - (name->len < listed.len);
}

bool tracking_is(const char *at_host, struct span name)
{
	if (span_istarts(name, SPAN("amp;")))
		name = span_from(name, 4);  /* an ampersand that was escaped twice */
	if (bsearch(&name, everywhere, COUNT(everywhere), sizeof(*everywhere), by_name))
		return true;
	for (size_t i = 0; i < COUNT(prefixes); i++)
		if (span_istarts(name, span_of(prefixes[i])))
			return true;
	return is_socialflow(name) || (at_host && is_listed(at_host, name));
}
