/* A mender of JSON: copies, and sets right what it can on the way. */

#include "json_mend.h"

#define DEPTH_MAX 512  /* brackets that are remembered, to close them at the end */

struct mender {
	struct span rest;             /* what is not read yet */
	struct buf *out;
	char        open[DEPTH_MAX];  /* the closing bracket that each open one wants */
	size_t      depth;
	bool        is_encoded;       /* quotes are written as entities */
};

struct span json_unwrap(struct span s)
{
	size_t start = 0;

	while (start < s.len && s.ptr[start] != '{' && s.ptr[start] != '[')
		start += span_starts(span_from(s, start), SPAN("<![CDATA[")) ? 9 : 1;
	return span_from(s, start);
}

static char peek(const struct mender *m, size_t n)
{
	return n < m->rest.len ? m->rest.ptr[n] : '\0';
}

static void step(struct mender *m, size_t n)
{
	m->rest = span_from(m->rest, n);
}

/* Bytes of the quote that stands next: itself, or as an entity; 0: none. */
static size_t quote_ahead(const struct mender *m, size_t at)
{
	static const struct span spellings[] = {
		{ "&quot;", 6 }, { "&#34;", 5 }, { "&#034;", 6 }, { "&#x22;", 6 }, { "& #34;", 6 }, { "&# 34;", 6 },
	};
	struct span s = span_from(m->rest, at);

	if (s.len && s.ptr[0] == '"')
		return 1;
	for (size_t i = 0; m->is_encoded && i < sizeof(spellings) / sizeof(spellings[0]); i++)
		if (span_starts(s, spellings[i]))
			return spellings[i].len;
	return 0;
}

static size_t skip_spaces(const struct mender *m, size_t at)
{
	while (at < m->rest.len && span_is_space(m->rest.ptr[at]))
		at++;
	return at;
}

/* Can a value or a name start here? */
static bool is_start(const struct mender *m, size_t at)
{
	char c = peek(m, at);

	return c == '{' || c == '[' || c == '-' || (c >= '0' && c <= '9') || quote_ahead(m, at) ||
	       span_starts(span_from(m->rest, at), SPAN("true")) ||
	       span_starts(span_from(m->rest, at), SPAN("false")) ||
	       span_starts(span_from(m->rest, at), SPAN("null"));
}

/* Does a quote end its string, judged by what stands behind it? at is behind the quote. */
static bool is_end_of_string(const struct mender *m, size_t at)
{
	char c;

	at = skip_spaces(m, at);
	c = peek(m, at);
	if (c == ',') {
		at = skip_spaces(m, at + 1);
		c = peek(m, at);
		return !c || c == '}' || c == ']' || c == '/' || c == ',' || is_start(m, at);
	}
	return !c || c == ':' || c == '}' || c == ']' || c == '/';
}

static bool is_hex4(const struct mender *m, size_t at)
{
	for (size_t i = at; i < at + 4; i++) {
		char c = span_lower(peek(m, i));

		if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f')))
			return false;
	}
	return true;
}

/* \uD83D must have its other half behind it, and \uDE00 must have stood behind one. */
static size_t surrogate(const struct mender *m)
{
	char kind = span_lower(peek(m, 3));

	if (span_lower(peek(m, 2)) != 'd' || (kind >= '0' && kind <= '7'))
		return 6;
	if (kind >= '8' && kind <= 'b' && peek(m, 6) == '\\' && peek(m, 7) == 'u' &&
	    span_lower(peek(m, 8)) == 'd' && strchr("cdef", span_lower(peek(m, 9))) && is_hex4(m, 8))
		return 12;
	return 0;
}

static void mend_escape(struct mender *m)
{
	char   c = peek(m, 1);
	size_t n = 2;

	if (c == 'u' && is_hex4(m, 2)) {
		n = surrogate(m);
		if (n)
			buf_add(m->out, m->rest.ptr, n);
		else
			buf_str(m->out, "\\uFFFD");
		n = n ? n : 6;
	} else if (c && strchr("\"\\/bfnrt", c)) {
		buf_add(m->out, m->rest.ptr, 2);
	} else {
		n = 1;  /* a backslash that escapes nothing is dropped */
	}
	step(m, n);
}

static void mend_string(struct mender *m, size_t opening)
{
	size_t n;

	buf_byte(m->out, '"');
	step(m, opening);
	while (m->rest.len) {
		unsigned char c = (unsigned char)m->rest.ptr[0];

		if ((n = quote_ahead(m, 0))) {
			bool is_end = is_end_of_string(m, n);

			step(m, n);
			if (is_end)
				break;
			buf_str(m->out, "\\\"");
		} else if (c == '\\') {
			mend_escape(m);
		} else {
			buf_byte(m->out, c < 0x20 ? ' ' : (char)c);
			step(m, 1);
		}
	}
	buf_byte(m->out, '"');
}

/* Bytes of the comment or wrapper at the start of what is left; 0: none. */
static size_t comment(const struct mender *m)
{
	static const struct { struct span open, close; } kinds[] = {
		{ { "/*", 2 }, { "*/", 2 } }, { { "//", 2 }, { "\n", 1 } },
		{ { "<!--", 4 }, { "", 0 } }, { { "-->", 3 }, { "", 0 } },
		{ { "<![CDATA[", 9 }, { "", 0 } }, { { "]]>", 3 }, { "", 0 } },
	};

	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++) {
		size_t end;

		if (!span_starts(m->rest, kinds[i].open))
			continue;
		end = span_find(span_from(m->rest, kinds[i].open.len), kinds[i].close);
		return end == SPAN_NONE ? m->rest.len : kinds[i].open.len + end + kinds[i].close.len;
	}
	return 0;
}

/* A comma counts when a value or name follows; one before a bracket or comma is dropped. */
static void mend_comma(struct mender *m)
{
	size_t skip;

	step(m, 1);
	for (;;) {
		step(m, skip_spaces(m, 0));
		skip = comment(m);
		if (!skip)
			break;
		step(m, skip);
	}
	if (m->depth && m->rest.len && !strchr("]},:", m->rest.ptr[0]))
		buf_byte(m->out, ',');
}

static void mend_bracket(struct mender *m, char c)
{
	step(m, 1);
	if (c == '{' || c == '[') {
		if (m->depth < DEPTH_MAX)
			m->open[m->depth] = c == '{' ? '}' : ']';
		m->depth++;
	} else if (!m->depth || (m->depth <= DEPTH_MAX && m->open[m->depth - 1] != c)) {
		return;  /* closes nothing */
	} else {
		m->depth--;
	}
	buf_byte(m->out, c);
}

void json_mend(struct buf *out, struct span s)
{
	struct mender m = { .rest = s, .out = out };
	size_t        n;

	m.is_encoded = span_chr(s, '"') == SPAN_NONE;
	while (m.rest.len) {
		char c = m.rest.ptr[0];

		if ((n = quote_ahead(&m, 0)))
			mend_string(&m, n);
		else if ((n = comment(&m)))
			step(&m, n);
		else if (c == ',')
			mend_comma(&m);
		else if (strchr("{}[]", c) && c)
			mend_bracket(&m, c);
		else if ((unsigned char)c <= 0x20 || c == ';')
			step(&m, 1);
		else {
			buf_byte(out, c);
			step(&m, 1);
		}
	}
	while (m.depth > DEPTH_MAX)
		m.depth--;
	while (m.depth)
		buf_byte(out, m.open[--m.depth]);
}
