/*
 * Where redirects ended. A link to an article that ends on a front page is a
 * dead link politely told; one that ends at a log-in is a wall.
 */

#include "transport.h"

#include <ctype.h>

/* A short link (t.co/x) may rightly lead to a front page; a path this long names an article, bytes. */
#define DEEP_PATH 20

struct place {
	const char       *segment;
	enum redirect_end end;
};

/* Path segments without their file extension, lower case. */
static const struct place places[] = {
	{ "404", REDIRECT_ERROR },
	{ "410", REDIRECT_ERROR },
	{ "error404", REDIRECT_ERROR },
	{ "404-error", REDIRECT_ERROR },
	{ "404error", REDIRECT_ERROR },
	{ "not-found", REDIRECT_ERROR },
	{ "notfound", REDIRECT_ERROR },
	{ "not_found", REDIRECT_ERROR },
	{ "page-not-found", REDIRECT_ERROR },
	{ "pagenotfound", REDIRECT_ERROR },
	{ "page_not_found", REDIRECT_ERROR },
	{ "article-not-found", REDIRECT_ERROR },
	{ "login", REDIRECT_LOGIN },
	{ "log-in", REDIRECT_LOGIN },
	{ "signin", REDIRECT_LOGIN },
	{ "sign-in", REDIRECT_LOGIN },
	{ "sign_in", REDIRECT_LOGIN },
	{ "signup", REDIRECT_LOGIN },
	{ "register", REDIRECT_LOGIN },
	{ "anmelden", REDIRECT_LOGIN },
	{ "connexion", REDIRECT_LOGIN },
	{ "inloggen", REDIRECT_LOGIN },
	{ "regwall", REDIRECT_LOGIN },
	{ "subscribe", REDIRECT_OFFER },
	{ "subscription", REDIRECT_OFFER },
	{ "subscriptions", REDIRECT_OFFER },
	{ "paywall", REDIRECT_OFFER },
	{ "abo", REDIRECT_OFFER },
	{ "abonnement", REDIRECT_OFFER },
	{ "abonnements", REDIRECT_OFFER },
	{ "suscripcion", REDIRECT_OFFER },
	{ "suscribete", REDIRECT_OFFER },
	{ "suscripciones", REDIRECT_OFFER },
	{ "abbonamenti", REDIRECT_OFFER },
	{ "assine", REDIRECT_OFFER },
	{ "prenumerera", REDIRECT_OFFER },
	{ "tilaa", REDIRECT_OFFER },
	{ "consent", REDIRECT_CONSENT },
	{ "collectconsent", REDIRECT_CONSENT },
	{ "zustimmung", REDIRECT_CONSENT },
	{ "privacygate", REDIRECT_CONSENT },
	{ "privacy-gate", REDIRECT_CONSENT },
	{ "cookiewall", REDIRECT_CONSENT },
	{ "cookie-wall", REDIRECT_CONSENT },
	{ "myprivacy", REDIRECT_CONSENT },
};

static enum redirect_end place_of(struct span segment)
{
	for (size_t i = 0; i < sizeof(places) / sizeof(places[0]); i++)
		if (span_ieq(segment, span_of(places[i].segment)))
			return places[i].end;
	return REDIRECT_FINE;
}

/* The last segment names the page; a consent wall may say so anywhere, or in its host. */
static enum redirect_end end_by_name(const struct url *u)
{
	struct span       rest = u->host, piece;
	enum redirect_end end = REDIRECT_FINE;

	span_cut(&rest, '.', &piece);
	if (place_of(piece) == REDIRECT_CONSENT)
		return REDIRECT_CONSENT;
	rest = u->path;
	while (span_cut(&rest, '/', &piece)) {
		if (piece.len == 0)
			continue;
		end = place_of(span_upto(piece, span_chr(piece, '.')));
		if (end == REDIRECT_CONSENT)
			return end;
	}
	return end;
}

/* "/", and "/de" or "/en-GB" where a front page stands in each language. */
static bool is_front(const struct url *u)
{
	struct span p = u->path;

	if (span_starts(p, SPAN("/")))
		p = span_from(p, 1);
	if (span_ends(p, SPAN("/")))
		p.len--;
	if (p.len == 5 && (p.ptr[2] == '-' || p.ptr[2] == '_'))
		p.len = 2;
	return p.len == 0 || (p.len == 2 && isalpha((unsigned char)p.ptr[0]) && isalpha((unsigned char)p.ptr[1]));
}

static bool is_index(struct span path)
{
	return span_istarts(path, SPAN("/index.")) || span_istarts(path, SPAN("/home")) ||
	       span_istarts(path, SPAN("/default."));
}

static bool is_deep(const struct hearing *h, const struct url *end)
{
	const struct url *asked = h->asked;

	if (is_front(asked) || is_index(asked->path))
		return false;
	if (asked->path.len >= DEEP_PATH)
		return true;
	return span_eq(url_outlet(asked->host), url_outlet(end->host));
}

enum redirect_end redirect_end(const struct hearing *h)
{
	struct url        end;
	enum redirect_end how;

	if (!h->asked || url_parse(h->arena, h->response->url, NULL, &end) != 0)
		return REDIRECT_FINE;
	how = end_by_name(&end);
	if (how != REDIRECT_FINE && end_by_name(h->asked) != how)
		return how;
	if (is_front(&end) && end.query.len == 0 && is_deep(h, &end))
		return REDIRECT_FRONT;
	return REDIRECT_FINE;
}
