/* Normal form and matching of robots.txt paths. */

#include "pattern.h"

static int hex(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	c = span_lower(c);
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

static bool is_unreserved(unsigned char c)
{
	return (c >= '0' && c <= '9') || (span_lower((char)c) >= 'a' && span_lower((char)c) <= 'z') ||
	       (c && strchr("-._~", c));
}

/* Reserved bytes differ from their escapes, except the two that rules give a meaning. */
static bool is_kept(unsigned char c)
{
	return is_unreserved(c) || (c && strchr("%:/?#[]@!&'()+,;=", c));
}

static size_t put_escape(unsigned char c, char *out)
{
	static const char digits[] = "0123456789ABCDEF";

	out[0] = '%';
	out[1] = digits[c >> 4];
	out[2] = digits[c & 15];
	return 3;
}

/* Write one character of @p s, at @p *at, in normal form. */
static size_t put_normal(struct span s, size_t *at, char *out)
{
	unsigned char c = (unsigned char)s.ptr[(*at)++];
	bool          is_escaped = c == '%' && *at + 1 < s.len && hex(s.ptr[*at]) >= 0 &&
	                           hex(s.ptr[*at + 1]) >= 0;

	if (is_escaped) {
		c = (unsigned char)(hex(s.ptr[*at]) << 4 | hex(s.ptr[*at + 1]));
		*at += 2;
	}
	if (is_escaped ? !is_unreserved(c) : !is_kept(c))
		return put_escape(c, out);
	*out = (char)c;
	return 1;
}

size_t pattern_of_path(struct span path, char *out)
{
	size_t len = 0, i = 0;

	while (i < path.len)
		len += put_normal(path, &i, out + len);
	return len;
}

size_t pattern_of_rule(struct span rule, char *out)
{
	size_t len = 0, i = 0;

	while (i < rule.len) {
		bool is_special = rule.ptr[i] == '*' || (rule.ptr[i] == '$' && i + 1 == rule.len);

		if (is_special)
			out[len++] = rule.ptr[i++];
		else
			len += put_normal(rule, &i, out + len);
	}
	return len;
}

bool pattern_matches(struct span pattern, struct span path)
{
	bool        to_end = pattern.len && pattern.ptr[pattern.len - 1] == '$';
	struct span rest = span_upto(pattern, pattern.len - to_end), literal;

	if (!span_cut(&rest, '*', &literal))
		return !to_end || path.len == 0;
	if (!rest.ptr)
		return to_end ? span_eq(path, literal) : span_starts(path, literal);
	if (!span_starts(path, literal))
		return false;
	path = span_from(path, literal.len);
	while (span_cut(&rest, '*', &literal)) {
		size_t at;

		if (!rest.ptr && to_end)
			return span_ends(path, literal);
		at = span_find(path, literal);
		if (at == SPAN_NONE)
			return false;
		path = span_from(path, at + literal.len);
	}
	return true;
}
