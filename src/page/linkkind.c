/*
 * Where share buttons, profiles, sign-ups and author pages live. The tables
 * hold facts about services, and path words that outlets in many languages use.
 */

#include "linkkind.h"
#include "node.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

struct place {
	struct span host;  /* the outlet, or one of its hosts */
	struct span path;  /* what the path starts with */
};

static const struct place share_places[] = {
	{ SPAN("facebook.com"), SPAN("/sharer") }, { SPAN("facebook.com"), SPAN("/share") },
	{ SPAN("facebook.com"), SPAN("/dialog/") }, { SPAN("twitter.com"), SPAN("/intent/") },
	{ SPAN("twitter.com"), SPAN("/share") }, { SPAN("twitter.com"), SPAN("/home") },
	{ SPAN("x.com"), SPAN("/intent/") }, { SPAN("x.com"), SPAN("/share") },
	{ SPAN("linkedin.com"), SPAN("/share") }, { SPAN("linkedin.com"), SPAN("/cws/share") },
	{ SPAN("pinterest.com"), SPAN("/pin/create/") }, { SPAN("reddit.com"), SPAN("/submit") },
	{ SPAN("tumblr.com"), SPAN("/share") }, { SPAN("tumblr.com"), SPAN("/widgets/share") },
	{ SPAN("whatsapp.com"), SPAN("/send") }, { SPAN("wa.me"), SPAN("/?") },
	{ SPAN("t.me"), SPAN("/share") }, { SPAN("telegram.me"), SPAN("/share") },
	{ SPAN("xing.com"), SPAN("/spi/") }, { SPAN("xing.com"), SPAN("/social_plugins/share") },
	{ SPAN("vk.com"), SPAN("/share") }, { SPAN("ok.ru"), SPAN("/dk") },
	{ SPAN("getpocket.com"), SPAN("/save") }, { SPAN("getpocket.com"), SPAN("/edit") },
	{ SPAN("flipboard.com"), SPAN("/bookmarklet") }, { SPAN("share.flipboard.com"), SPAN("/") },
	{ SPAN("bufferapp.com"), SPAN("/add") }, { SPAN("buffer.com"), SPAN("/add") },
	{ SPAN("bsky.app"), SPAN("/intent/") }, { SPAN("threads.net"), SPAN("/intent/") },
	{ SPAN("line.me"), SPAN("/R/") }, { SPAN("line.me"), SPAN("/lineit/") },
	{ SPAN("b.hatena.ne.jp"), SPAN("/") }, { SPAN("digg.com"), SPAN("/submit") },
	{ SPAN("plus.google.com"), SPAN("/share") }, { SPAN("news.ycombinator.com"), SPAN("/submitlink") },
	{ SPAN("diasporafoundation.org"), SPAN("/") }, { SPAN("share.diasporafoundation.org"), SPAN("/") },
	{ SPAN("sharetodiaspora.github.io"), SPAN("/") }, { SPAN("addtoany.com"), SPAN("/") },
	{ SPAN("instapaper.com"), SPAN("/edit") }, { SPAN("nextdoor.com"), SPAN("/sharekit") },
};

static const struct span networks[] = {
	SPAN("facebook.com"), SPAN("twitter.com"), SPAN("x.com"), SPAN("instagram.com"), SPAN("tiktok.com"),
	SPAN("youtube.com"), SPAN("linkedin.com"), SPAN("t.me"), SPAN("telegram.me"), SPAN("pinterest.com"),
	SPAN("bsky.app"), SPAN("threads.net"), SPAN("threads.com"), SPAN("snapchat.com"), SPAN("vk.com"),
	SPAN("mastodon.social"), SPAN("whatsapp.com"), SPAN("flipboard.com"), SPAN("plus.google.com"),
	SPAN("news.google.com"),
};

static const struct place sign_up_places[] = {
	{ SPAN("eepurl.com"), SPAN("/") }, { SPAN("list-manage.com"), SPAN("/") },
};

/* First or second step of a path on the outlet's own site. */
static const struct span author_steps[] = {
	SPAN("author"), SPAN("authors"), SPAN("autor"), SPAN("autoren"), SPAN("autores"), SPAN("autorin"), SPAN("auteur"),
	SPAN("auteurs"), SPAN("autore"), SPAN("autori"), SPAN("contributor"), SPAN("contributors"), SPAN("journalists"),
	SPAN("journalist"), SPAN("journaliste"), SPAN("staff"), SPAN("reporters"), SPAN("writers"), SPAN("redaktion"), SPAN("profile"), SPAN("profiles"), SPAN("user"), SPAN("users"),
};

static const struct span index_steps[] = {
	SPAN("tag"), SPAN("tags"), SPAN("topic"), SPAN("topics"), SPAN("category"), SPAN("categories"), SPAN("thema"),
	SPAN("themen"), SPAN("section"), SPAN("rubrik"), SPAN("categoria"), SPAN("kategorie"), SPAN("etiquetas"),
	SPAN("tema"), SPAN("temas"), SPAN("sujet"), SPAN("dossier"), SPAN("keyword"), SPAN("konu"), SPAN("etiket"),
};

static const struct span sign_up_steps[] = {
	SPAN("newsletter"), SPAN("newsletters"), SPAN("subscribe"), SPAN("subscription"), SPAN("subscriptions"),
	SPAN("abo"), SPAN("abonnement"), SPAN("abonnements"), SPAN("abonnieren"), SPAN("donate"), SPAN("donation"),
	SPAN("donations"), SPAN("spenden"), SPAN("spende"), SPAN("unterstuetzen"), SPAN("membership"), SPAN("signup"),
	SPAN("sign-up"), SPAN("register"), SPAN("login"), SPAN("suscripcion"), SPAN("suscribete"), SPAN("soutenir"),
	SPAN("nyhetsbrev"), SPAN("nieuwsbrief"), SPAN("don"), SPAN("paywall"), SPAN("support-us"),
};

static bool host_is(struct span host, struct span wanted)
{
	return span_eq(host, wanted) ||
	       (host.len > wanted.len && span_ends(host, wanted) && host.ptr[host.len - wanted.len - 1] == '.');
}

static bool is_host_of(struct span host, const struct place *places, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (host_is(host, places[i].host))
			return true;
	return false;
}

static bool is_network(struct span host)
{
	for (size_t i = 0; i < COUNT(networks); i++)
		if (host_is(host, networks[i]))
			return true;
	return false;
}

static bool is_at(const struct url *url, const struct place *places, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (host_is(url->host, places[i].host) && span_starts(url->path, places[i].path))
			return true;
	return false;
}

/* On a network: "/name", "/@name", "/channel/x", "/company/x", no deeper page. */
static bool is_profile(const struct url *url)
{
	struct span path = span_from(url->path, 1);
	size_t      steps = 0;

	for (size_t i = 0; i < path.len; i++)
		steps += path.ptr[i] == '/' && i + 1 < path.len;
	if (span_starts(path, SPAN("channel/")) || span_starts(path, SPAN("user/")) || span_starts(path, SPAN("c/")) ||
	    span_starts(path, SPAN("company/")) || span_starts(path, SPAN("in/")) || span_starts(path, SPAN("profile/")) ||
	    span_starts(path, SPAN("publications/")))
		return true;
	return steps == 0 && !url->has_query;
}

static bool has_step(struct span path, const struct span *steps, size_t n)
{
	struct span step;

	path = span_from(path, 1);
	for (int depth = 0; depth < 3 && span_cut(&path, '/', &step); depth++) {
		step = span_upto(step, span_chr(step, '.'));  /* "author.php" */
		for (size_t i = 0; i < n; i++)
			if (span_eq(step, steps[i]))
				return true;
	}
	return false;
}

static bool asks_for_index(struct span query)
{
	return span_starts(query, SPAN("tag=")) || span_starts(query, SPAN("cat=")) || span_starts(query, SPAN("category="));
}

/* One house may have several suffixes, ".co.uk" and ".com": the first label decides. */
static bool is_same_house(struct span outlet, struct span self)
{
	struct span name = span_upto(outlet, span_chr(outlet, '.'));

	return self.len && (span_eq(outlet, self) ||
	                    (name.len >= 3 && span_eq(name, span_upto(self, span_chr(self, '.')))));
}

static struct link_host tell_host(struct span host, const struct house *self)
{
	struct span outlet = url_outlet(host);

	return (struct link_host){
		.host = host,
		.is_own = is_same_house(outlet, self->asked) || is_same_house(outlet, self->canonical),
		.is_network = is_network(host),
		.is_service = is_host_of(host, share_places, COUNT(share_places)) ||
		              is_host_of(host, sign_up_places, COUNT(sign_up_places)),
	};
}

/* The same by what the outlet calls the parts of its own site. */
static enum link_kind own_kind(const struct url *url)
{
	if (url->path.len <= 1 && !url->has_query)
		return LINK_INDEX;
	if (has_step(url->path, sign_up_steps, COUNT(sign_up_steps)))
		return LINK_SIGN_UP;
	if (has_step(url->path, author_steps, COUNT(author_steps)))
		return LINK_AUTHOR;
	if (span_ends(url->path, SPAN("/feed")) || span_ends(url->path, SPAN("/feed/")))
		return LINK_FEED;
	if (has_step(url->path, index_steps, COUNT(index_steps)) || asks_for_index(url->query))
		return LINK_INDEX;
	return LINK_PLAIN;
}

static enum link_kind kind_of(const struct page_link *link, const struct link_host *host)
{
	const struct url *url = &link->url;

	if (node_holds_word(link->rel, SPAN("author")))
		return LINK_AUTHOR;
	if (host->is_service && is_at(url, share_places, COUNT(share_places)))
		return LINK_SHARE;
	if (host->is_network && is_profile(url))
		return LINK_PROFILE;
	if (host->is_service && is_at(url, sign_up_places, COUNT(sign_up_places)))
		return LINK_SIGN_UP;
	if (node_holds_word(link->rel, SPAN("tag")) || node_holds_word(link->rel, SPAN("category")))
		return LINK_INDEX;
	return host->is_own ? own_kind(url) : LINK_PLAIN;
}

struct link_told link_tell(const struct page_link *link, const struct house *self, struct link_host *last)
{
	if (!span_eq(link->url.host, last->host))
		*last = tell_host(link->url.host, self);
	return (struct link_told){ kind_of(link, last), last->is_own };
}
