/*
 * The URL parser: the state machine of the WHATWG URL Standard, section 4.4,
 * as far as http and https can reach it, each state one function. A state
 * reads its part of the input and writes it, encoded, at the draft's end:
 *
 *     input   HTTP:/\Example.com:80/a/./b c?q#f
 *     draft   http://example.com/a/b%20c?q#f
 *             [scheme][host     ][path  ] ...    spans into the draft
 *
 * Only a whole URL is copied into the arena, and its spans with it.
 */

#include "url.h"

#include "bytes.h"
#include "host.h"

#include <unicode/utf8.h>

/* A URL being written. Its spans point into bytes. */
struct draft {
	struct url url;
	size_t     len;
	bool       is_full;         /* something did not fit; bytes are not whole */
	char       bytes[URL_MAX];
};

static void add(struct draft *d, struct span s)
{
	if (s.len > sizeof(d->bytes) - d->len) {
		d->is_full = true;
		return;
	}
	if (s.len)
		memcpy(d->bytes + d->len, s.ptr, s.len);
	d->len += s.len;
}

/* What was added since @p start. */
static struct span since(const struct draft *d, size_t start)
{
	return (struct span){ d->bytes + start, d->len - start };
}

static void add_escape(struct draft *d, unsigned char c)
{
	static const char digits[] = "0123456789ABCDEF";
	const char        escape[3] = { '%', digits[c >> 4], digits[c & 15] };

	add(d, (struct span){ escape, 3 });
}

/* Escape the character at @p at; bytes that are no UTF-8 become U+FFFD. Returns its length. */
static size_t add_escaped(struct draft *d, struct span s, size_t at)
{
	int32_t start = (int32_t)at, end = start;
	UChar32 c;

	U8_NEXT(s.ptr, end, (int32_t)s.len, c);
	if (c < 0)
		add(d, SPAN("%EF%BF%BD"));
	for (int32_t i = start; c >= 0 && i < end; i++)
		add_escape(d, (unsigned char)s.ptr[i]);
	return (size_t)(end - start);
}

/* Add @p s, with what is in the percent-encode set @p set escaped. */
static void add_encoded(struct draft *d, struct span s, enum byte_class set)
{
	size_t start = 0, i = 0;

	while (i < s.len) {
		if (!(url_byte_class[(unsigned char)s.ptr[i]] & set)) {
			i++;
			continue;
		}
		add(d, (struct span){ s.ptr + start, i - start });
		i += add_escaped(d, s, i);
		start = i;
	}
	add(d, (struct span){ s.ptr + start, i - start });
}

static bool is_slash(char c)
{
	return c == '/' || c == '\\';
}

/* Cut off what stands before the first @p sep; all, and an empty rest, if there is none. */
static struct span cut_before(struct span *rest, char sep)
{
	size_t      at = span_chr(*rest, sep);
	struct span head = span_upto(*rest, at);

	*rest = span_from(*rest, at);
	return head;
}

/* --- path, query, fragment -------------------------------------------------- */

/* 1 for "." and 2 for "..", their dots escaped or not; else 0. */
static unsigned count_dots(struct span segment)
{
	unsigned dots = 0;

	while (segment.len && dots < 3) {
		if (segment.ptr[0] == '.')
			segment = span_from(segment, 1);
		else if (span_istarts(segment, SPAN("%2e")))
			segment = span_from(segment, 3);
		else
			return 0;
		dots++;
	}
	return dots > 2 ? 0 : dots;
}

/* Take the last segment and its slash away, not past @p start. */
static void shorten(struct draft *d, size_t start)
{
	while (d->len > start && d->bytes[--d->len] != '/')
		;
}

/* Path state. @p start: where the path begins, perhaps with segments of the base. */
static void write_segments(struct draft *d, size_t start, struct span in)
{
	bool is_last;

	do {
		struct span segment = in;
		unsigned    dots;

		for (segment.len = 0; segment.len < in.len; segment.len++)
			if (is_slash(in.ptr[segment.len]))
				break;
		is_last = segment.len == in.len;
		in = span_from(in, segment.len + 1);
		dots = count_dots(segment);
		if (dots == 2)
			shorten(d, start);
		if (dots == 0 || is_last)
			add(d, SPAN("/"));
		if (dots == 0)
			add_encoded(d, segment, IN_PATH);
	} while (!is_last);
}

/* Path start state: @p in is empty or starts with a slash. */
static void write_path(struct draft *d, struct span in)
{
	size_t start = d->len;

	write_segments(d, start, span_from(in, 1));
	d->url.path = since(d, start);
}

/* Path state after the base's path was shortened. */
static void write_relative_path(struct draft *d, struct span in, struct span base)
{
	size_t start = d->len;

	add(d, base);
	if (in.len) {
		shorten(d, start);
		write_segments(d, start, in);
	}
	d->url.path = since(d, start);
}

static void write_query(struct draft *d, struct span query)
{
	size_t start;

	add(d, SPAN("?"));
	start = d->len;
	add_encoded(d, query, IN_QUERY);
	d->url.query = since(d, start);
	d->url.has_query = true;
}

static void write_fragment(struct draft *d, struct span fragment)
{
	size_t start;

	add(d, SPAN("#"));
	start = d->len;
	add_encoded(d, fragment, IN_FRAGMENT);
	d->url.fragment = since(d, start);
}

/* --- scheme, authority -------------------------------------------------------- */

static void write_scheme(struct draft *d, struct span scheme)
{
	add(d, scheme);
	d->url.scheme = since(d, 0);
	add(d, SPAN("://"));
}

/* Authority state up to the last "@". */
static void write_credentials(struct draft *d, struct span in)
{
	struct span username = cut_before(&in, ':');
	struct span password = span_from(in, 1);
	size_t      start = d->len;

	add_encoded(d, username, IN_USERINFO);
	d->url.username = since(d, start);
	if (password.len) {
		add(d, SPAN(":"));
		start = d->len;
		add_encoded(d, password, IN_USERINFO);
		d->url.password = since(d, start);
	}
	if (username.len || password.len)
		add(d, SPAN("@"));
}

/* Port state. @p in: digits, or nothing. */
static bool write_port(struct draft *d, struct span in)
{
	uint16_t    usual = d->url.scheme.len == 5 ? 443 : 80;
	unsigned    port = 0;
	char        digits[5];
	struct span text = { digits + 5, 0 };

	for (size_t i = 0; i < in.len; i++) {
		if (in.ptr[i] < '0' || in.ptr[i] > '9')
			return false;
		port = port * 10 + (unsigned)(in.ptr[i] - '0');
		if (port > UINT16_MAX)
			return false;
	}
	if (in.len == 0 || port == usual)
		return true;
	d->url.port = (uint16_t)port;
	do {
		digits[4 - text.len++] = (char)('0' + port % 10);
		port /= 10;
	} while (port);
	text.ptr -= text.len;
	add(d, SPAN(":"));
	add(d, text);
	return true;
}

/* Host state: a colon outside brackets ends the host. */
static bool write_host(struct draft *d, struct span in)
{
	char   host[HOST_MAX];
	size_t end = 0, start = d->len;
	bool   in_brackets = false;

	for (; end < in.len && (in_brackets || in.ptr[end] != ':'); end++) {
		if (in.ptr[end] == '[')
			in_brackets = true;
		else if (in.ptr[end] == ']')
			in_brackets = false;
	}
	add(d, (struct span){ host, host_read(span_upto(in, end), host) });
	d->url.host = since(d, start);
	return d->url.host.len && write_port(d, span_from(in, end + 1));
}

/* Special authority ignore slashes state; then the authority. Leaves the path in @p in. */
static bool write_authority(struct draft *d, struct span *in)
{
	struct span authority;
	size_t      at;

	while (in->len && is_slash(in->ptr[0]))
		*in = span_from(*in, 1);
	authority = *in;
	for (authority.len = 0; authority.len < in->len; authority.len++)
		if (is_slash(in->ptr[authority.len]))
			break;
	*in = span_from(*in, authority.len);
	for (at = authority.len; at > 0 && authority.ptr[at - 1] != '@'; at--)
		;
	if (at)
		write_credentials(d, span_upto(authority, at - 1));
	return write_host(d, span_from(authority, at));
}

/* Take over what the base has before its path. */
static void copy_authority(struct draft *d, const struct url *base)
{
	size_t start = 0;

	add(d, (struct span){ base->href.ptr, (size_t)(base->path.ptr - base->href.ptr) });
	d->url.scheme = (struct span){ d->bytes, base->scheme.len };
	d->url.port = base->port;
	start = (size_t)(base->host.ptr - base->href.ptr);
	d->url.host = (struct span){ d->bytes + start, base->host.len };
	if (base->username.len) {
		start = (size_t)(base->username.ptr - base->href.ptr);
		d->url.username = (struct span){ d->bytes + start, base->username.len };
	}
	if (base->password.len) {
		start = (size_t)(base->password.ptr - base->href.ptr);
		d->url.password = (struct span){ d->bytes + start, base->password.len };
	}
}

/* --- the whole ------------------------------------------------------------------ */

/* A letter, then letters, digits, "+", "-" and "."; the colon's place, or 0. */
static size_t scheme_len(struct span in)
{
	size_t n = 0;

	for (; n < in.len && in.ptr[n] != ':'; n++) {
		char c = span_lower(in.ptr[n]);
		bool is_later = (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';

		if (!(c >= 'a' && c <= 'z') && !(is_later && n > 0))
			return 0;
	}
	return n < in.len ? n : 0;
}

/* Scheme start and scheme state: cut "name:" off, if there is one. */
static bool cut_scheme(struct span *in, struct span *scheme)
{
	size_t n = scheme_len(*in);

	*scheme = span_upto(*in, n);
	if (n)
		*in = span_from(*in, n + 1);
	return n > 0;
}

/* The canonical spelling of a web scheme; empty for others. */
static struct span web_scheme(struct span scheme)
{
	if (span_ieq(scheme, SPAN("https")))
		return SPAN("https");
	return span_ieq(scheme, SPAN("http")) ? SPAN("http") : (struct span){ NULL, 0 };
}

/* Relative and relative slash state, for an input that is no authority. */
static void write_relative(struct draft *d, struct span path, bool has_query, const struct url *base)
{
	copy_authority(d, base);
	if (path.len && is_slash(path.ptr[0])) {
		write_path(d, path);
		return;
	}
	write_relative_path(d, path, base->path);
	if (path.len == 0 && !has_query && base->has_query)
		write_query(d, base->query);
}

static int write_url(struct draft *d, struct span in, const struct url *base)
{
	struct span scheme, fragment, query;
	bool        has_scheme = cut_scheme(&in, &scheme);

	if (has_scheme) {
		scheme = web_scheme(scheme);
		if (scheme.len == 0)
			return URL_NOT_WEB;
	}
	if (!has_scheme && !base)
		return URL_INVALID;
	fragment = in;
	in = cut_before(&fragment, '#');
	query = in;
	in = cut_before(&query, '?');
	if (base && (!has_scheme || span_eq(scheme, base->scheme)) &&
	    !(in.len >= 2 && is_slash(in.ptr[0]) && is_slash(in.ptr[1]))) {
		write_relative(d, in, query.len > 0, base);
	} else {
		write_scheme(d, has_scheme ? scheme : base->scheme);
		if (!write_authority(d, &in))
			return URL_INVALID;
		write_path(d, in);
	}
	if (query.len)
		write_query(d, span_from(query, 1));
	if (fragment.len)
		write_fragment(d, span_from(fragment, 1));
	return d->is_full ? URL_INVALID : 0;
}

/* Drop C0 controls and spaces at the ends. */
static struct span trim_controls(struct span s)
{
	while (s.len && (unsigned char)s.ptr[0] <= ' ')
		s = span_from(s, 1);
	while (s.len && (unsigned char)s.ptr[s.len - 1] <= ' ')
		s.len--;
	return s;
}

/* Drop tabs and newlines; copies into @p room only when there are any. */
static struct span drop_breaks(struct span s, char room[URL_MAX])
{
	size_t i = 0, len;

	while (i < s.len && s.ptr[i] != '\t' && s.ptr[i] != '\n' && s.ptr[i] != '\r')
		i++;
	if (i == s.len)
		return s;
	len = i;
	memcpy(room, s.ptr, len);
	for (; i < s.len; i++)
		if (s.ptr[i] != '\t' && s.ptr[i] != '\n' && s.ptr[i] != '\r')
			room[len++] = s.ptr[i];
	return (struct span){ room, len };
}

/* Point into @p to what pointed into @p from. */
static void move_span(struct span *s, const char *from, const char *to)
{
	s->ptr = s->ptr ? to + (s->ptr - from) : to;
}

/* Copy a finished draft into the arena. */
static int keep(struct arena *a, const struct draft *d, struct url *out)
{
	struct span  href = arena_dup(a, since(d, 0));
	struct span *spans[] = { &out->scheme, &out->username, &out->password, &out->host,
	                         &out->path, &out->query, &out->fragment };

	if (!href.ptr)
		return arena_status(a);
	*out = d->url;
	out->href = href;
	for (size_t i = 0; i < sizeof(spans) / sizeof(*spans); i++)
		move_span(spans[i], d->bytes, href.ptr);
	return 0;
}

int url_parse(struct arena *a, struct span input, const struct url *base, struct url *out)
{
	char         room[URL_MAX];
	struct draft d;
	int          rc;

	input = trim_controls(input);
	if (input.len > URL_MAX)
		return URL_INVALID;
	input = drop_breaks(input, room);
	d.url = (struct url){ .port = 0 };
	d.len = 0;
	d.is_full = false;
	rc = write_url(&d, input, base);
	return rc ? rc : keep(a, &d, out);
}

/* --- typed ------------------------------------------------------------------- */

/* Schemes that people type with a number behind them. */
static const char *const numeric[] = { "tel", "sms", "fax", "data", "javascript" };

static bool is_numeric_scheme(struct span name)
{
	for (size_t i = 0; i < sizeof(numeric) / sizeof(*numeric); i++)
		if (span_ieq(name, span_of(numeric[i])))
			return true;
	return false;
}

/* Is what follows a colon a port, and nothing else before the path? */
static bool is_port(struct span s)
{
	size_t n = 0;

	while (n < s.len && s.ptr[n] >= '0' && s.ptr[n] <= '9')
		n++;
	return n > 0 && n <= 5 && (n == s.len || strchr("/?#\\", s.ptr[n]));
}

/* "name:digits" is a host with its port, except after the schemes above. */
static bool has_typed_scheme(struct span s)
{
	size_t n = scheme_len(s);

	return n && (!is_port(span_from(s, n + 1)) || is_numeric_scheme(span_upto(s, n)));
}

/* A bare word is a slip of the hand more often than a host of one's own net. */
static bool is_typed_host(const struct url *u)
{
	return u->port || u->host.ptr[0] == '[' || span_chr(u->host, '.') != SPAN_NONE || span_eq(u->host, SPAN("localhost"));
}

int url_parse_typed(struct arena *a, struct span input, struct url *out)
{
	char       text[sizeof("https://") + URL_MAX];
	struct url u;
	int        rc;

	input = span_trim(input);
	if (has_typed_scheme(input))
		return url_parse(a, input, NULL, out);
	if (input.len == 0 || input.len > URL_MAX)
		return URL_INVALID;
	if (input.ptr[0] == '/' && !span_starts(input, SPAN("//")))
		return URL_INVALID;  /* a file's name, no host's */
	memcpy(text, "https://", 8);
	memcpy(text + 8, input.ptr, input.len);
	rc = url_parse(a, (struct span){ text, 8 + input.len }, NULL, &u);
	if (rc == 0 && !is_typed_host(&u))
		rc = URL_INVALID;
	if (rc == 0)
		*out = u;
	return rc;
}

uint16_t url_port(const struct url *u)
{
	if (u->port)
		return u->port;
	return u->scheme.len == 5 ? 443 : 80;
}

bool url_is_front(const struct url *u)
{
	return u->path.len == 1 && u->query.len == 0;
}
