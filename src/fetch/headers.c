/*
 * Headers as text: "Name: value\n" each. And what some of them mean.
 */

#include "fetch.h"
#include "headers.h"
#include "base/utf8.h"

#include <curl/curl.h>
#include <stdlib.h>
#include <unicode/utf8.h>

/* Retry-After beyond this is a server's way of saying never. */
#define RETRY_AFTER_MAX 86400

/* C0, DEL and C1 as a space. */
static void add_character(struct buf *out, UChar32 c)
{
	char    utf8[U8_MAX_LENGTH];
	int32_t len = 0;

	if (c < 0x20 || (c >= 0x7F && c < 0xA0))
		c = ' ';
	U8_APPEND_UNSAFE(utf8, len, c);
	buf_add(out, utf8, (size_t)len);
}

static void add_text(struct buf *out, struct span s)
{
	const uint8_t *bytes = (const uint8_t *)s.ptr;
	bool           is_text = utf8_is_valid(s);
	int32_t        i = 0;

	/* as nearly every header is */
	while ((size_t)i < s.len && bytes[i] >= 0x20 && bytes[i] < 0x7F)
		i++;
	buf_span(out, span_upto(s, (size_t)i));
	while ((size_t)i < s.len) {
		UChar32 c = bytes[i];

		if (is_text)
			U8_NEXT_UNSAFE(bytes, i, c);
		else
			i++;
		add_character(out, c);
	}
}

/* "HTTP/1.1 200 OK"; a reason may hold a colon, a header's name no space. */
static bool is_status_line(struct span line)
{
	size_t space = span_chr(line, ' ');

	return span_istarts(line, SPAN("HTTP/")) && span_chr(span_upto(line, space), ':') == SPAN_NONE;
}

void headers_add(struct buf *headers, struct span line)
{
	bool is_folded = line.len && (line.ptr[0] == ' ' || line.ptr[0] == '\t');

	line = span_trim(line);
	if (line.len == 0 || line.len > INT32_MAX)
		return;
	if (!is_folded && is_status_line(line)) {
		buf_cut(headers, 0);
		return;
	}
	if (is_folded && headers->len) {
		buf_cut(headers, headers->len - 1);
		buf_byte(headers, ' ');
	}
	add_text(headers, line);
	buf_byte(headers, '\n');
}

struct span fetch_header(struct span headers, struct span name)
{
	struct span found = { NULL, 0 }, line;

	while (span_cut(&headers, '\n', &line)) {
		size_t colon = span_chr(line, ':');

		if (colon != SPAN_NONE && span_ieq(span_trim(span_upto(line, colon)), name))
			found = span_trim(span_from(line, colon + 1));
	}
	return found;
}

static bool is_one_of(struct span type, const char *const *list, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (span_ieq(type, span_of(list[i])))
			return true;
	return false;
}

bool headers_say_readable(struct span headers, bool takes_feeds)
{
	static const char *const read[] = { "text/html", "text/plain", "text/xml", "application/xml" };
	static const char *const feeds[] = { "application/json", "application/feed+json", "application/gzip",
	                                     "application/x-gzip", "application/octet-stream" };
	struct span type = fetch_header(headers, SPAN("content-type"));

	type = span_upto(type, span_chr(type, ';'));
	type = span_trim(span_upto(type, span_chr(type, ',')));
	if (is_one_of(type, read, sizeof(read) / sizeof(read[0])) ||
	    (takes_feeds && is_one_of(type, feeds, sizeof(feeds) / sizeof(feeds[0]))))
		return true;
	/* XHTML, RSS, Atom; a type without '/' is none, and sniffed by browsers too */
	return span_chr(type, '/') == SPAN_NONE ||
	       (span_istarts(type, SPAN("application/")) && type.len > 4 &&
	        span_ieq(span_from(type, type.len - 4), SPAN("+xml")));
}

/* All digits, with room for any number of them. */
static int64_t seconds_of(struct span s)
{
	int64_t n = 0;

	for (size_t i = 0; i < s.len; i++) {
		if (s.ptr[i] < '0' || s.ptr[i] > '9')
			return -1;
		if (n <= RETRY_AFTER_MAX)
			n = n * 10 + (s.ptr[i] - '0');
	}
	return n;
}

int64_t fetch_retry_after(struct span value, int64_t now)
{
	char    text[64];
	int64_t wait;
	time_t  at;

	if (value.len == 0 || value.len >= sizeof(text))
		return -1;
	wait = seconds_of(value);
	if (wait < 0) {
		memcpy(text, value.ptr, value.len);
		text[value.len] = '\0';
		at = curl_getdate(text, NULL);
		if (at < 0)
			return -1;
		wait = (int64_t)at > now ? (int64_t)at - now : 0;
	}
	return wait > RETRY_AFTER_MAX ? RETRY_AFTER_MAX : wait;
}

const char *fetch_outcome_text(enum fetch_outcome outcome)
{
	switch (outcome) {
	case FETCH_OK:        return "ok";
	case FETCH_NO_HOST:   return "no such host";
	case FETCH_REFUSED:   return "no connection";
	case FETCH_TLS:       return "TLS failed";
	case FETCH_TIMEOUT:   return "timed out";
	case FETCH_RESET:     return "connection broken off";
	case FETCH_TOO_BIG:   return "too big";
	case FETCH_PRIVATE:   return "private address refused";
	case FETCH_ROBOTS:    return "robots.txt forbids";
	case FETCH_REDIRECTS: return "redirects lead nowhere";
	case FETCH_LOOKUP:    return "the name could not be looked up";
	case FETCH_CODED:     return "coded in a way that cannot be read";
	case FETCH_HELD:      return "asks to be left alone";
	case FETCH_SKIPPED:   return "not HTML, cut after the headers";
	}
	return "unknown";
}
