/*
 * Transport first: the outcome, then the status and what came in the page's
 * stead (a bot wall, a consent wall, "not found" with status 200), then where
 * redirects ended, then documents that are no pages.
 *
 *     no answer ----------------------> unreachable, gone (no host), blocked (robots.txt, Retry-After)
 *     401 403 429 ..., notices -------> blocked, with the kind of block
 *     404 410, soft 404, front page --> gone
 *     5xx and the rest ---------------> unreachable
 *     2xx, no HTML -------------------> free
 *     2xx, HTML ----------------------> not decided here
 */

#include "transport.h"

#define SURE   0.99
#define LIKELY 0.9

/* A longer answer is data or text, not a refusal, bytes. */
#define REFUSAL_JSON 2048
#define REFUSAL_TEXT 200

void verdict_set(struct verdict *out, enum access access, const char *reason, double confidence)
{
	out->access = access;
	out->reason = reason;
	out->confidence = confidence;
}

/* ", asked 3 times", when it was asked more than once; never NULL. */
static const char *asked_again(const struct hearing *h)
{
	struct span text = SPAN("");

	if (h->response->tries > 1)
		text = arena_printf(h->arena, ", asked %u times", h->response->tries);
	return text.ptr ? text.ptr : "";
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
	case FETCH_HELD:
		ledger_add(l, SIGNAL_FETCH, detail);
		verdict_set(out, ACCESS_BLOCKED, "asks to be left alone for longer than is waited for", SURE);
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
	case FETCH_CODED:
		break;
	}
	ledger_add(l, SIGNAL_FETCH, arena_printf(h->arena, "%.*s%s", SPAN_FMT(detail), asked_again(h)));
	verdict_set(out, ACCESS_UNREACHABLE, fetch_outcome_text(r->outcome), LIKELY);
	return true;
}

struct status_row {
	int         status;
	enum access access;
	const char *words;
};

/*
 * What a status says of the page (RFC 9110, 6585, 7725, and what proxies and
 * load balancers made up: nginx 444 and 49x, Cloudflare 52x, AWS 46x and 561,
 * LinkedIn 999). Statuses from 400 on that are not here say that there is no
 * page in the answer, or that the server failed.
 */
static const struct status_row statuses[] = {
	{ 401, ACCESS_BLOCKED,     "log-in wanted" },
	{ 402, ACCESS_BLOCKED,     "payment wanted" },
	{ 403, ACCESS_BLOCKED,     "forbidden" },
	{ 404, ACCESS_GONE,        "not found" },
	{ 405, ACCESS_BLOCKED,     "method not allowed" },
	{ 406, ACCESS_BLOCKED,     "not acceptable" },
	{ 407, ACCESS_BLOCKED,     "the proxy wants a log-in" },
	{ 409, ACCESS_BLOCKED,     "conflict" },
	{ 410, ACCESS_GONE,        "gone" },
	{ 412, ACCESS_BLOCKED,     "precondition failed" },
	{ 418, ACCESS_BLOCKED,     "a joke status, used to turn robots away" },
	{ 420, ACCESS_BLOCKED,     "rate limit: too many requests" },
	{ 423, ACCESS_BLOCKED,     "locked" },
	{ 428, ACCESS_BLOCKED,     "precondition required" },
	{ 429, ACCESS_BLOCKED,     "rate limit: too many requests" },
	{ 444, ACCESS_BLOCKED,     "closed without an answer" },
	{ 451, ACCESS_BLOCKED,     "withheld for legal reasons" },
	{ 498, ACCESS_BLOCKED,     "log-in wanted" },
	{ 503, ACCESS_UNREACHABLE, "the server is overloaded or under repair" },
	{ 504, ACCESS_UNREACHABLE, "the server behind the server did not answer in time" },
	{ 508, ACCESS_UNREACHABLE, "the site uses more than its host allows" },
	{ 509, ACCESS_UNREACHABLE, "the site uses more than its host allows" },
	{ 520, ACCESS_UNREACHABLE, "the server behind Cloudflare gave no proper answer" },
	{ 521, ACCESS_UNREACHABLE, "the server behind Cloudflare is down" },
	{ 522, ACCESS_UNREACHABLE, "the server behind Cloudflare did not answer in time" },
	{ 523, ACCESS_UNREACHABLE, "the server behind Cloudflare cannot be reached" },
	{ 524, ACCESS_UNREACHABLE, "the server behind Cloudflare did not answer in time" },
	{ 525, ACCESS_UNREACHABLE, "TLS to the server behind Cloudflare failed" },
	{ 526, ACCESS_UNREACHABLE, "the server behind Cloudflare has a bad certificate" },
	{ 529, ACCESS_UNREACHABLE, "the server is overloaded" },
	{ 530, ACCESS_UNREACHABLE, "the server behind Cloudflare cannot be found" },
	{ 561, ACCESS_BLOCKED,     "log-in wanted" },
	{ 999, ACCESS_BLOCKED,     "bot wall: request denied" },
};

/* @return the status' row; NULL: it says nothing */
static const struct status_row *status_row(int status)
{
	static const struct status_row nowhere = { 0, ACCESS_UNREACHABLE, "a redirect that leads nowhere" };
	static const struct status_row nothing = { 0, ACCESS_UNREACHABLE, "no page in the answer" };
	static const struct status_row failed = { 0, ACCESS_UNREACHABLE, "the server failed" };

	for (size_t i = 0; i < sizeof(statuses) / sizeof(statuses[0]); i++)
		if (statuses[i].status == status)
			return &statuses[i];
	if (status == 0 || (status >= 200 && status < 300 && status != 204 && status != 205))
		return NULL;
	if (status >= 500 && status < 600)
		return &failed;
	return status >= 300 && status < 400 ? &nowhere : &nothing;
}

static struct span retry_after(const struct hearing *h)
{
	return fetch_header(buf_view(&h->response->headers), SPAN("retry-after"));
}

/* "HTTP 403, bot wall: DataDome"; with a good status just the kind. */
static const char *reason_of(const struct hearing *h, const char *words, const char *vendor)
{
	int         status = h->response->status;
	bool        is_later = (status == 503 || status == 429) && retry_after(h).len;
	struct span s;

	if (vendor)
		words = arena_printf(h->arena, "%s: %s", words, vendor).ptr;
	if (!words || status < 300)
		return words ? words : "";
	s = arena_printf(h->arena, "HTTP %d, %s%s", status, words, is_later ? "; it asks to come back later" : "");
	return s.ptr ? s.ptr : words;
}

static struct span status_line(const struct hearing *h)
{
	struct span later = retry_after(h);

	return arena_printf(h->arena, "HTTP %d%s%.*s%s", h->response->status, later.len ? ", Retry-After: " : "",
	                    SPAN_FMT(later), asked_again(h));
}

/* May a vendor's mark be believed? 404 and most failures are pages as bare as a challenge. */
static enum mark_when marks_upto(const struct hearing *h, const struct status_row *row)
{
	if (row && row->access == ACCESS_BLOCKED)
		return MARK_REFUSED;
	return h->is_bare && (!row || row->status == 503) ? MARK_BARE : MARK_ALWAYS;
}

/* Does the notice say more than that a robot is not welcome, which a vendor's mark says better? */
static bool tells_more(enum notice notice)
{
	return notice != NOTICE_NONE && notice != NOTICE_BOT_WALL && notice != NOTICE_DENIED;
}

/* What stands in the page's stead, by its words and its vendor's marks. */
static enum notice find_notice(const struct hearing *h, const struct status_row *row, const char **vendor,
                               struct span *seen)
{
	bool        is_refused = row && row->access == ACCESS_BLOCKED;
	bool        is_read = !row || is_refused || row->status == 503;
	enum notice by_mark = NOTICE_NONE, by_words = NOTICE_NONE;
	struct span words = SPAN("");

	*vendor = botwall_find(h, marks_upto(h, row), &by_mark, seen);
	if (is_read)
		by_words = notice_find(h, is_refused, &words);
	if (by_mark != NOTICE_NONE && !tells_more(by_words))
		return by_mark;
	if (by_mark != by_words)
		*vendor = NULL;
	*seen = words;
	return by_words;
}

static bool judge_status(const struct hearing *h, struct ledger *l, struct verdict *out)
{
	const struct status_row *row = status_row(h->response->status);
	const char              *vendor;
	struct span              seen;
	enum notice              notice = find_notice(h, row, &vendor, &seen);
	const struct notice_row *n = notice_row(notice);

	if (row && (row->access == ACCESS_BLOCKED || notice == NOTICE_NONE))
		ledger_add(l, SIGNAL_STATUS, status_line(h));
	if (notice != NOTICE_NONE) {
		ledger_add(l, n->signal, seen);
		verdict_set(out, n->access, reason_of(h, n->reason, vendor), row && row->status != 503 ? SURE : LIKELY);
	} else if (row) {
		verdict_set(out, row->access, reason_of(h, row->words, NULL),
		            row->access == ACCESS_UNREACHABLE ? LIKELY : SURE);
	}
	return row || notice != NOTICE_NONE;
}

static bool judge_redirect(const struct hearing *h, struct ledger *l, struct verdict *out)
{
	enum notice              notice = redirect_find(h);
	const struct notice_row *n = notice_row(notice);

	if (notice == NOTICE_NONE)
		return false;
	ledger_add(l, n->signal, h->response->url);
	if (n->access == ACCESS_UNKNOWN)
		return false;
	verdict_set(out, n->access, n->reason, LIKELY);
	return true;
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

/* What APIs answer to strangers. */
static const struct { const char *words; enum notice notice; } refusals[] = {
	{ "rate limit", NOTICE_RATE_LIMIT }, { "rate_limit", NOTICE_RATE_LIMIT }, { "ratelimit", NOTICE_RATE_LIMIT },
	{ "too many requests", NOTICE_RATE_LIMIT }, { "available in your", NOTICE_GEO }, { "geo_block", NOTICE_GEO },
	{ "geoblock", NOTICE_GEO }, { "geo-block", NOTICE_GEO }, { "age_restricted", NOTICE_AGE },
	{ "captcha", NOTICE_BOT_WALL }, { "payment required", NOTICE_CRAWLER_PRICE },
	{ "unauthorized", NOTICE_DENIED }, { "not authorized", NOTICE_DENIED }, { "not_authorized", NOTICE_DENIED },
	{ "unauthorised", NOTICE_DENIED }, { "not authorised", NOTICE_DENIED }, { "forbidden", NOTICE_DENIED },
	{ "access denied", NOTICE_DENIED }, { "access_denied", NOTICE_DENIED }, { "accessdenied", NOTICE_DENIED },
	{ "authentication required", NOTICE_DENIED }, { "login required", NOTICE_DENIED },
	{ "login_required", NOTICE_DENIED }, { "invalid token", NOTICE_DENIED }, { "permission denied", NOTICE_DENIED },
};

/* In a short answer only: an article about refusals is none. */
static enum notice refusal_in(const char *kind, struct span body)
{
	size_t max = strcmp(kind, "json") == 0 ? REFUSAL_JSON : strcmp(kind, "text") == 0 ? REFUSAL_TEXT : 0;

	for (size_t i = 0; body.len <= max && i < sizeof(refusals) / sizeof(refusals[0]); i++)
		if (span_ifind(body, span_of(refusals[i].words)) != SPAN_NONE)
			return refusals[i].notice;
	return NOTICE_NONE;
}

/* A good answer that is not a page to read. */
static bool judge_document(const struct hearing *h, struct ledger *l, struct verdict *out)
{
	struct span type = fetch_header(buf_view(&h->response->headers), SPAN("content-type"));
	struct span body = buf_view(&h->response->body);
	const char *kind = page_document_kind(type, body);
	enum notice refusal = refusal_in(kind, body);
	bool        is_empty;

	if (h->response->outcome == FETCH_SKIPPED && strcmp(kind, "empty") == 0)
		kind = "binary";
	if (refusal != NOTICE_NONE) {
		ledger_add(l, SIGNAL_REFUSED_IN_JSON, span_trim(body));
		verdict_set(out, ACCESS_BLOCKED, reason_of(h, "refused in data for programs", notice_row(refusal)->reason), LIKELY);
		return true;
	}
	for (size_t i = 0; i < sizeof(documents) / sizeof(documents[0]); i++)
		if (strcmp(kind, documents[i].kind) == 0) {
			ledger_add(l, documents[i].signal, type);
			verdict_set(out, ACCESS_FREE, documents[i].reason, LIKELY);
			out->full_text = true;
			return true;
		}
	is_empty = span_trim(body).len == 0;
	ledger_add(l, is_empty ? SIGNAL_DOCUMENT_EMPTY : SIGNAL_DOCUMENT_UNREAD, type);
	verdict_set(out, ACCESS_UNKNOWN, is_empty ? "an empty answer" : "the page could not be read", 0);
	return true;
}

bool transport_judge(const struct hearing *h, struct ledger *l, struct verdict *out)
{
	if (judge_outcome(h, l, out) || rules_judge(h, l, out) || judge_status(h, l, out) || judge_redirect(h, l, out))
		return true;
	return !h->page && judge_document(h, l, out);
}
