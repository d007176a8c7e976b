/*
 * Where redirects ended. A link to an article that ends on a front page is a
 * dead link politely told; one that ends at a log-in is a wall.
 */

#include "transport.h"

#include <ctype.h>

/* A short link (t.co/x) may rightly lead to a front page; a path this long names an article, bytes. */
#define DEEP_PATH 20

/* A section's address: few segments, each one plain word of at most so many bytes. */
#define SECTION_SEGMENTS 3
#define SECTION_SEGMENT  24

/* An article's last segment has so many hyphens, or digits one after the other. */
#define SLUG_HYPHENS 2
#define ID_DIGITS    5

/* So many words are an article by themselves. */
#define ARTICLE_WORDS 200

struct place {
	enum notice notice;
	const char *names;  /* path segments without file extension, lower case, parted by '|' */
};

static const struct place places[] = {
	{ NOTICE_TO_ERROR, "404|410|error|error404|404-error|404error|error-404|not-found|notfound|not_found|page-not-found|"
	  "pagenotfound|page_not_found|article-not-found|nicht-gefunden|page-introuvable|no-encontrado|non-trovata" },
	{ NOTICE_TO_LOGIN, "login|log-in|log_in|signin|sign-in|sign_in|signup|sign-up|sign_up|register|registration|sso|"
	  "authorize|authwall|regwall|wp-login|account-login|user-login|anmelden|einloggen|anmeldung|registrieren|"
	  "connexion|se-connecter|identification|inscription|iniciar-sesion|iniciarsesion|acceder|ingresar|registro|"
	  "accedi|registrati|registrazione|entrar|cadastro|inloggen|aanmelden|registreren|zaloguj|zaloguj-sie|logowanie|"
	  "rejestracja|prihlaseni|prihlasit|prihlasenie|registrace|logga-in|logind|log-ind|logg-inn|innlogging|kirjaudu|"
	  "rekisteroidy|bejelentkezes|belepes|regisztracio|autentificare|conectare|giris|giris-yap|uye-girisi|kayit-ol|"
	  "vhod|voiti|kaydol|masuk|dang-nhap" },
	{ NOTICE_TO_OFFER, "subscribe|subscribe-now|subscription|subscriptions|subscription-offers|subscription-options|"
	  "digital-subscription|become-a-member|membership|paywall|abo|abos|aboshop|abonnieren|abonnement|abonnements|"
	  "sabonner|s-abonner|offres|suscripcion|suscripciones|suscribete|suscribirse|suscribase|abbonamenti|abbonati|"
	  "abbonamento|assine|assinar|assinatura|assinaturas|assinantes|abonneren|abonneer|word-abonnee|abonnee-worden|"
	  "prenumerera|prenumeration|abonner|bli-abonnent|bliv-abonnent|kob-abonnement|tilaa|tilaus|prenumerata|"
	  "subskrypcja|predplatne|predplatit|predplat-si|elofizetes|abonamente|abonament|aboneaza-te|abonelik|abone-ol|"
	  "podpiska|peredplata|pretplata|pretplati-se|syndromi|berlangganan" },
	{ NOTICE_CONSENT, "consent|collectconsent|zustimmung|privacygate|privacy-gate|privacywall|privacy-wall|cookiewall|"
	  "cookie-wall|myprivacy|cookie-consent|cookieconsent" },
	{ NOTICE_AGE, "agegate|age-gate|age_gate|agecheck|age-check|age-verification|ageverification|verify-age|over18|"
	  "altersverifikation|altersabfrage|verification-age|verificacion-edad" },
	{ NOTICE_GEO, "geoblock|geo-block|geoblocked|geo-blocked|geo-restricted|georestricted|geo-restriction|"
	  "unavailable-in-your-region|not-available-in-your-region|unavailable-in-your-country|"
	  "not-available-in-your-country|unavailable-in-eu|eu-unavailable|gdpr-block|gdpr-blocked|country-blocked" },
	{ NOTICE_BOT_WALL, "sorry|captcha|showcaptcha|checkcaptcha|robot-check|are-you-human|human-verification|"
	  "bot-detection|validatecaptcha" },
	{ NOTICE_CRAWLER_PRICE, "tollbit" },
	{ NOTICE_TO_SEARCH, "search|search-results|searchresults|suche|recherche|buscar|busca|busqueda|cerca|ricerca|zoeken|"
	  "szukaj|hledat|hledani|haku|kereses|cautare|arama|poisk|pretraga" },
	{ NOTICE_SUSPENDED, "suspendedpage|suspended" },
	{ NOTICE_DEFAULT_PAGE, "defaultwebpage" },
	{ NOTICE_FAILURE, "maintenance|wartung" },
};

/* Hosts that are made for one thing, by their first label or their registrable domain. */
static const struct place hosts[] = {
	{ NOTICE_CONSENT, "consent|zustimmung|privacygate|myprivacy|guce" },
	{ NOTICE_TO_LOGIN, "login|signin|accounts|sso|auth|anmelden|idp" },
	{ NOTICE_TO_OFFER, "subscribe|abo|abos|abonnement|abonnements|suscripcion|suscripciones|abbonamenti|assine" },
	{ NOTICE_WAITING_ROOM, "waitingroom|queue-it.net" },
	{ NOTICE_BOT_WALL, "captcha-delivery.com|perfdrive.com" },
	{ NOTICE_CRAWLER_PRICE, "tollbit" },
	{ NOTICE_PARKED, "hugedomains.com|dan.com|sedo.com|sedoparking.com|afternic.com|atom.com|buydomains.com|"
	  "domainmarket.com|parkingcrew.net" },
};

static bool is_named(const char *names, struct span name)
{
	struct span rest = span_of(names), piece;

	while (span_cut(&rest, '|', &piece))
		if (span_ieq(piece, name))
			return true;
	return false;
}

static enum notice place_of(const struct place *table, size_t n, struct span name)
{
	for (size_t i = 0; i < n; i++)
		if (is_named(table[i].names, name))
			return table[i].notice;
	return NOTICE_NONE;
}

static enum notice host_of(const struct url *u)
{
	enum notice notice = place_of(hosts, sizeof(hosts) / sizeof(hosts[0]), url_outlet(u->host));
	struct span rest = u->host, label;

	if (notice != NOTICE_NONE || !span_cut(&rest, '.', &label))
		return notice;
	return place_of(hosts, sizeof(hosts) / sizeof(hosts[0]), label);
}

/* Sections may be called "search" or "membership", so those are told by the last segment alone. */
static bool may_stand_anywhere(enum notice n)
{
	return n != NOTICE_TO_ERROR && n != NOTICE_TO_LOGIN && n != NOTICE_TO_OFFER && n != NOTICE_TO_SEARCH &&
	       n != NOTICE_FAILURE;
}

static enum notice end_by_name(const struct url *u)
{
	struct span rest = u->path, piece;
	enum notice end = host_of(u), notice = NOTICE_NONE;

	while (end == NOTICE_NONE && span_cut(&rest, '/', &piece)) {
		if (piece.len == 0)
			continue;
		notice = place_of(places, sizeof(places) / sizeof(places[0]), span_upto(piece, span_chr(piece, '.')));
		if (may_stand_anywhere(notice))
			end = notice;
	}
	return end != NOTICE_NONE ? end : notice;
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

/* "/?p=123": an article of a site without speaking addresses. */
static bool is_numbered(struct span query)
{
	struct span piece;

	while (span_cut(&query, '&', &piece))
		if ((span_starts(piece, SPAN("p=")) && piece.len > 2 && isdigit((unsigned char)piece.ptr[2])) ||
		    (span_starts(piece, SPAN("id=")) && piece.len > 3 && isdigit((unsigned char)piece.ptr[3])))
			return true;
	return false;
}

static bool is_deep(const struct url *asked, const struct url *end)
{
	if (is_numbered(asked->query))
		return true;
	if (is_front(asked) || is_index(asked->path))
		return false;
	if (asked->path.len >= DEEP_PATH)
		return true;
	return span_eq(url_outlet(asked->host), url_outlet(end->host));
}

/* "politics", "world-news": a word or two, no number and no file. */
static bool is_section_word(struct span s)
{
	size_t hyphens = 0;

	for (size_t i = 0; i < s.len; i++) {
		if (!isalpha((unsigned char)s.ptr[i]) && s.ptr[i] != '-' && s.ptr[i] != '_')
			return false;
		hyphens += s.ptr[i] == '-';
	}
	return s.len <= SECTION_SEGMENT && hyphens < SLUG_HYPHENS;
}

static bool is_section(const struct url *u)
{
	struct span rest = u->path, piece;
	size_t      n = 0;

	while (span_cut(&rest, '/', &piece))
		if (piece.len && (++n > SECTION_SEGMENTS || !is_section_word(piece)))
			return false;
	return n > 0 && u->query.len == 0;
}

/* Does the last segment name an article: a slug, a long number, a file? */
static bool names_article(const struct url *u)
{
	struct span rest = u->path, piece, last = SPAN("");
	size_t      hyphens = 0, digits = 0;

	while (span_cut(&rest, '/', &piece))
		if (piece.len)
			last = piece;
	for (size_t i = 0; i < last.len && digits < ID_DIGITS; i++) {
		hyphens += last.ptr[i] == '-' || last.ptr[i] == '_';
		digits = isdigit((unsigned char)last.ptr[i]) ? digits + 1 : 0;
	}
	return hyphens >= SLUG_HYPHENS || digits >= ID_DIGITS;
}

/* An article whose address became short is still one; a section has no date and little text of its own. */
static bool is_no_article(const struct page *p)
{
	return p && !p->declared.type.len && !p->published.value.len && p->words < ARTICLE_WORDS;
}

static bool is_named_so(const struct hearing *h, enum notice how)
{
	return how != NOTICE_NONE && end_by_name(h->asked) != how &&
	       (how != NOTICE_TO_SEARCH || names_article(h->asked));
}

enum notice redirect_find(const struct hearing *h)
{
	struct url  end;
	enum notice how;

	if (!h->asked || url_parse(h->arena, h->response->url, NULL, &end) != 0)
		return NOTICE_NONE;
	how = end_by_name(&end);
	if (is_named_so(h, how))
		return how;
	if (is_front(&end) && end.query.len == 0 && is_deep(h->asked, &end))
		return NOTICE_TO_FRONT;
	if (is_section(&end) && names_article(h->asked) && is_no_article(h->page) &&
	    span_eq(url_outlet(h->asked->host), url_outlet(end.host)))
		return NOTICE_TO_SECTION;
	return NOTICE_NONE;
}
