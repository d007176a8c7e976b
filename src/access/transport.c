/*
 * Transport first: the outcome, then the status, then what came in the
 * page's stead (a bot wall, a consent wall, "not found" with status 200),
 * then documents that are no pages.
 *
 *     no answer ----------------------> unreachable, gone (no host), blocked (robots.txt)
 *     401 403 429 ..., bot walls -----> blocked
 *     404 410, soft 404, front page --> gone
 *     5xx and the rest ---------------> unreachable
 *     2xx, no HTML -------------------> free
 *     2xx, HTML ----------------------> not decided here
 */

#include "transport.h"

#include <stdio.h>

#define SURE   0.99
#define LIKELY 0.9

void verdict_set(struct verdict *out, enum access access, const char *reason, double confidence)
{
	out->access = access;
	out->reason = reason;
	out->confidence = confidence;
}

static bool judge_outcome(const struct hearing *h, struct ledger *l, struct verdict *out)
{
	const struct fetch_response *r = h->response;
	struct span                  detail = span_of(r->detail);

	switch (r->outcome) {
	case FETCH_OK:
	case FETCH_SKIPPED:
		return false;
	case FETCH_NO_HOST:
		ledger_add(l, SIGNAL_FETCH, detail);
		verdict_set(out, ACCESS_GONE, "no such host", LIKELY);
		return true;
	case FETCH_ROBOTS:
		ledger_add(l, SIGNAL_ROBOTS, detail.len ? detail : r->url);
		verdict_set(out, ACCESS_BLOCKED, "robots.txt forbids", SURE);
		return true;
	case FETCH_PRIVATE:
		ledger_add(l, SIGNAL_FETCH, r->url);
		verdict_set(out, ACCESS_UNREACHABLE, "an address that is not public", SURE);
		return true;
	case FETCH_LOOKUP:
	case FETCH_REFUSED:
	case FETCH_TLS:
	case FETCH_TIMEOUT:
	case FETCH_RESET:
	case FETCH_TOO_BIG:
	case FETCH_REDIRECTS:
		break;
	}
	ledger_add(l, SIGNAL_FETCH, detail);
	verdict_set(out, ACCESS_UNREACHABLE, fetch_outcome_text(r->outcome), LIKELY);
	return true;
}

/* Plain words for a status that refuses; NULL: it does not (RFC 9110, 6585, 7725; 999 is LinkedIn's). */
static const char *refusal(int status)
{
	switch (status) {
	case 401: return "log-in wanted";
	case 402: return "payment wanted";
	case 403: return "forbidden";
	case 405: return "method not allowed";
	case 406: return "not acceptable";
	case 407: return "the proxy wants a log-in";
	case 409: return "conflict";
	case 412: return "precondition failed";
	case 418: return "a joke status, used to turn robots away";
	case 420: return "too many requests";
	case 429: return "too many requests";
	case 444: return "closed without an answer";
	case 451: return "withheld for legal reasons";
	case 999: return "request denied";
	default:  return NULL;
	}
}

static const char *reason_of(const struct hearing *h, const char *words)
{
	struct span s = h->response->status
		? arena_printf(h->arena, "HTTP %d, %s", h->response->status, words)
		: span_of(words);

	return s.ptr ? s.ptr : words;
}

static struct span status_line(const struct hearing *h)
{
	return arena_printf(h->arena, "HTTP %d", h->response->status);
}

static bool judge_botwall(const struct hearing *h, struct ledger *l, struct verdict *out)
{
	int         status = h->response->status;
	const char *words = refusal(status);
	bool        is_refused = words || status == 503;
	struct span seen;
	const char *wall = botwall_find(h, is_refused, &seen);

	/* A 503 may be a mere breakdown behind one of these hosts: only a real mark counts. */
	if (wall && status == 503 && !botwall_find(h, false, &seen))
		wall = NULL;
	if (!wall && !words)
		return false;
	if (words)
		ledger_add(l, SIGNAL_STATUS, status_line(h));
	if (wall)
		ledger_add(l, SIGNAL_BOTWALL, seen);
	verdict_set(out, ACCESS_BLOCKED, reason_of(h, wall ? wall : words), words ? SURE : LIKELY);
	return true;
}

static bool judge_status(const struct hearing *h, struct ledger *l, struct verdict *out)
{
	int status = h->response->status;

	if (status == 0 || (status >= 200 && status < 300 && status != 204 && status != 205))
		return false;
	ledger_add(l, SIGNAL_STATUS, status_line(h));
	if (status == 404 || status == 410)
		verdict_set(out, ACCESS_GONE, status == 404 ? "HTTP 404, not found" : "HTTP 410, gone", SURE);
	else if (status >= 500)
		verdict_set(out, ACCESS_UNREACHABLE, reason_of(h, "the server failed"), LIKELY);
	else if (status >= 300 && status < 400)
		verdict_set(out, ACCESS_UNREACHABLE, reason_of(h, "a redirect that leads nowhere"), LIKELY);
	else
		verdict_set(out, ACCESS_UNREACHABLE, reason_of(h, "no page in the answer"), LIKELY);
	return true;
}

static bool judge_redirect(const struct hearing *h, struct ledger *l, struct verdict *out)
{
	struct span end = h->response->url;

	switch (redirect_end(h)) {
	case REDIRECT_FRONT:
		ledger_add(l, SIGNAL_TO_FRONT_PAGE, end);
		verdict_set(out, ACCESS_GONE, "redirected to a front page", LIKELY);
		return true;
	case REDIRECT_ERROR:
		ledger_add(l, SIGNAL_TO_ERROR_PAGE, end);
		verdict_set(out, ACCESS_GONE, "redirected to an error page", LIKELY);
		return true;
	case REDIRECT_CONSENT:
		ledger_add(l, SIGNAL_CONSENT_WALL, end);
		verdict_set(out, ACCESS_BLOCKED, "consent wall", LIKELY);
		return true;
	case REDIRECT_LOGIN:
		ledger_add(l, SIGNAL_TO_LOGIN, end);
		return false;
	case REDIRECT_OFFER:
		ledger_add(l, SIGNAL_TO_OFFER, end);
		return false;
	case REDIRECT_FINE:
		break;
	}
	return false;
}

struct document {
	const char *kind;  /* as page_document_kind() says */
	enum signal signal;
	const char *reason;
};

static const struct document documents[] = {
	{ "pdf",    SIGNAL_DOCUMENT_PDF,    "a PDF document" },
	{ "image",  SIGNAL_DOCUMENT_IMAGE,  "an image" },
	{ "video",  SIGNAL_DOCUMENT_VIDEO,  "a video" },
	{ "audio",  SIGNAL_DOCUMENT_AUDIO,  "a sound file" },
	{ "feed",   SIGNAL_DOCUMENT_FEED,   "a feed" },
	{ "json",   SIGNAL_DOCUMENT_JSON,   "a JSON document" },
	{ "text",   SIGNAL_DOCUMENT_TEXT,   "a text document" },
	{ "binary", SIGNAL_DOCUMENT_BINARY, "a file" },
};

/* What APIs answer to strangers; a short JSON object, so that an article about it is none. */
static bool is_refusal_in_json(struct span body, struct span *seen)
{
	static const char *const words[] = {
		"unauthorized", "not authorized", "not_authorized", "unauthorised", "not authorised",
		"forbidden", "access denied", "access_denied", "accessdenied", "authentication required",
		"invalid token", "permission denied", "rate limit", "too many requests",
	};

	if (body.len > 2048)
		return false;
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (span_ifind(body, span_of(words[i])) != SPAN_NONE) {
			*seen = span_trim(body);
			return true;
		}
	return false;
}

/* A good answer that is not a page to read. */
static bool judge_document(const struct hearing *h, struct ledger *l, struct verdict *out)
{
	struct span type = fetch_header(buf_view(&h->response->headers), SPAN("content-type"));
	struct span body = buf_view(&h->response->body), seen;
	const char *kind = page_document_kind(type, body);

	if (h->response->outcome == FETCH_SKIPPED && strcmp(kind, "empty") == 0)
		kind = "binary";
	if (strcmp(kind, "json") == 0 && is_refusal_in_json(body, &seen)) {
		ledger_add(l, SIGNAL_REFUSED_IN_JSON, seen);
		verdict_set(out, ACCESS_BLOCKED, "refused in JSON", LIKELY);
		return true;
	}
	for (size_t i = 0; i < sizeof(documents) / sizeof(documents[0]); i++)
		if (strcmp(kind, documents[i].kind) == 0) {
			ledger_add(l, documents[i].signal, type);
			verdict_set(out, ACCESS_FREE, documents[i].reason, LIKELY);
			out->full_text = true;
			return true;
		}
	ledger_add(l, body.len ? SIGNAL_DOCUMENT_UNREAD : SIGNAL_DOCUMENT_EMPTY, type);
	verdict_set(out, ACCESS_UNKNOWN, body.len ? "the page could not be read" : "an empty answer", 0);
	return true;
}

bool transport_judge(const struct hearing *h, struct ledger *l, struct verdict *out)
{
	struct span seen;

	if (judge_outcome(h, l, out) || rules_judge(h, l, out) || judge_botwall(h, l, out) || judge_status(h, l, out) ||
	    judge_redirect(h, l, out))
		return true;
	if (!h->page)
		return judge_document(h, l, out);
	if (!gone_find(h, &seen))
		return false;
	ledger_add(l, SIGNAL_SOFT_404, seen);
	verdict_set(out, ACCESS_GONE, "a \"not found\" page", LIKELY);
	return true;
}
