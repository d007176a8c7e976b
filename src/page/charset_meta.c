/*
 * The meta pre-scan: HTML Living Standard, section 13.2.3.2, "prescan a byte
 * stream to determine its encoding", with its "get an attribute".
 *
 *     <!-- ... -->     skipped
 *     <meta ...>       charset=, or http-equiv=Content-Type with content=
 *     <name ...>       attributes skipped, so that a quoted '>' ends nothing
 *     <! </ <?  ... >  skipped
 *
 * The standard advises 1024 bytes and lets the parser change its mind when a
 * meta comes later; a reader that has all the bytes just looks further.
 */

#include "charset.h"
#include "page.h"

/* A declaration that stands deeper than this is not looked for. */
#define PRESCAN_MAX ((size_t)64 << 10)

/* A place in the bytes; never moves past the end. */
struct scan {
	const char *at, *end;
};

static bool is_letter(char c)
{
	c = span_lower(c);
	return c >= 'a' && c <= 'z';
}

static void skip_spaces(struct scan *s)
{
	while (s->at < s->end && span_is_space(*s->at))
		s->at++;
}

/* Move behind the next c; false when there is none. */
static bool skip_past(struct scan *s, char c)
{
	s->at = memchr(s->at, c, (size_t)(s->end - s->at));
	if (!s->at) {
		s->at = s->end;
		return false;
	}
	s->at++;
	return true;
}

struct span charset_in_type(struct span value)
{
	size_t at, end;

	for (;;) {
		at = span_ifind(value, SPAN("charset"));
		if (at == SPAN_NONE)
			return SPAN("");
		value = span_from(value, at + 7);
		while (value.len && span_is_space(value.ptr[0]))
			value = span_from(value, 1);
		if (value.len && value.ptr[0] == '=')
			break;
	}
	value = span_trim(span_from(value, 1));
	if (value.len && (value.ptr[0] == '"' || value.ptr[0] == '\'')) {
		at = span_chr(span_from(value, 1), value.ptr[0]);
		return at == SPAN_NONE ? SPAN("") : span_upto(span_from(value, 1), at);
	}
	for (end = 0; end < value.len; end++)
		if (span_is_space(value.ptr[end]) || value.ptr[end] == ';')
			break;
	return span_upto(value, end);
}

/* The value behind '=': quoted, or up to white space or '>'. */
static struct span attribute_value(struct scan *s)
{
	const char *start;
	char        quote;

	skip_spaces(s);
	start = s->at;
	if (s->at < s->end && (*s->at == '"' || *s->at == '\'')) {
		quote = *s->at++;
		start = s->at;
		if (!skip_past(s, quote))
			return (struct span){ start, 0 };
		return (struct span){ start, (size_t)(s->at - 1 - start) };
	}
	while (s->at < s->end && !span_is_space(*s->at) && *s->at != '>')
		s->at++;
	return (struct span){ start, (size_t)(s->at - start) };
}

/* The next attribute of a tag; false at its '>' or at the end of the bytes. */
static bool attribute(struct scan *s, struct span *name, struct span *value)
{
	const char *start;

	while (s->at < s->end && (span_is_space(*s->at) || *s->at == '/'))
		s->at++;
	if (s->at == s->end || *s->at == '>')
		return false;
	start = s->at;
	while (s->at < s->end && !(*s->at == '=' && s->at > start) && *s->at != '/' &&
	       *s->at != '>' && !span_is_space(*s->at))
		s->at++;
	*name = (struct span){ start, (size_t)(s->at - start) };
	*value = SPAN("");
	skip_spaces(s);
	if (s->at < s->end && *s->at == '=') {
		s->at++;
		*value = attribute_value(s);
	}
	return s->at < s->end;  /* a tag that is cut off says nothing */
}

/* What UTF-16 and x-user-defined must mean in bytes that could be read so far. */
static const char *as_declared(const char *name)
{
	if (name && (!strcmp(name, "utf-16le") || !strcmp(name, "utf-16be")))
		return "utf-8";
	if (name && !strcmp(name, "x-user-defined"))
		return "windows-1252";
	return name;
}

/* Read a meta element's attributes; its encoding or NULL. First of a name counts. */
static const char *meta_charset(struct scan *s)
{
	struct span name, value, content = SPAN("");
	bool        has_pragma = false, seen_equiv = false, seen_content = false;
	bool        seen_charset = false;
	const char *charset = NULL;

	while (attribute(s, &name, &value)) {
		if (span_ieq(name, SPAN("http-equiv")) && !seen_equiv) {
			seen_equiv = true;
			has_pragma = span_ieq(value, SPAN("content-type"));
		} else if (span_ieq(name, SPAN("content")) && !seen_content) {
			seen_content = true;
			content = charset_in_type(value);
		} else if (span_ieq(name, SPAN("charset")) && !seen_charset) {
			seen_charset = true;
			charset = page_charset_by_label(value);
		}
	}
	if (s->at == s->end)
		return NULL;
	if (!seen_charset && has_pragma)
		charset = page_charset_by_label(content);
	return as_declared(charset);
}

/* One step from a '<'; the encoding when it was a meta that declares one. */
static const char *tag(struct scan *s)
{
	struct span rest = { s->at, (size_t)(s->end - s->at) };
	struct span name, value;

	if (span_starts(rest, SPAN("<!--"))) {
		size_t close = span_find(span_from(rest, 2), SPAN("-->"));

		s->at = close == SPAN_NONE ? s->end : s->at + 2 + close + 3;
	} else if (span_istarts(rest, SPAN("<meta")) && rest.len > 5 &&
	           (span_is_space(rest.ptr[5]) || rest.ptr[5] == '/')) {
		s->at += 6;
		return meta_charset(s);
	} else if (rest.len > 1 && (is_letter(rest.ptr[1]) ||
	           (rest.len > 2 && rest.ptr[1] == '/' && is_letter(rest.ptr[2])))) {
		while (s->at < s->end && !span_is_space(*s->at) && *s->at != '>')
			s->at++;
		while (attribute(s, &name, &value))
			continue;
	} else if (rest.len > 1 && strchr("!/?", rest.ptr[1])) {
		skip_past(s, '>');
	} else {
		s->at++;
	}
	return NULL;
}

const char *charset_of_meta(struct span bytes)
{
	struct scan s = { bytes.ptr, bytes.ptr };
	const char *found = NULL;

	bytes = span_upto(bytes, PRESCAN_MAX);
	s.end += bytes.len;
	while (!found && s.at < s.end && skip_past(&s, '<')) {
		s.at--;
		found = tag(&s);
	}
	return found;
}
