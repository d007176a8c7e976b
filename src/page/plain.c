/* Text from metadata: entities, tags and white space that were left in it. */

#include "plain.h"

#include <stdint.h>

#define ENTITY_MAX 10  /* bytes between '&' and ';' */
#define TAG_MAX    300 /* a '<' whose '>' is further away is a less-than sign */
#define ALIKE_MIN  20  /* bytes that count: a shorter start of another text is chance */

/* U+00A0..U+00FF in order (HTML standard, named character references). */
static const char latin1[] =
	"nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr "
	"deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest "
	"Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml "
	"ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig "
	"agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml "
	"eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

static const struct { struct span name; uint32_t code; } others[] = {
	{ { "amp", 3 }, '&' },      { { "lt", 2 }, '<' },        { { "gt", 2 }, '>' },
	{ { "quot", 4 }, '"' },     { { "apos", 4 }, '\'' },     { { "ndash", 5 }, 0x2013 },
	{ { "mdash", 5 }, 0x2014 }, { { "lsquo", 5 }, 0x2018 },  { { "rsquo", 5 }, 0x2019 },
	{ { "sbquo", 5 }, 0x201A }, { { "ldquo", 5 }, 0x201C },  { { "rdquo", 5 }, 0x201D },
	{ { "bdquo", 5 }, 0x201E }, { { "bull", 4 }, 0x2022 },   { { "hellip", 6 }, 0x2026 },
	{ { "euro", 4 }, 0x20AC },  { { "trade", 5 }, 0x2122 },  { { "OElig", 5 }, 0x152 },
	{ { "oelig", 5 }, 0x153 },  { { "Scaron", 6 }, 0x160 },  { { "scaron", 6 }, 0x161 },
	{ { "lsaquo", 6 }, 0x2039 }, { { "rsaquo", 6 }, 0x203A },
};

/* Text being written; out has room for every byte read, and what is written is never longer. */
struct writer {
	char  *out;
	size_t n;
	bool   keeps_lines;
};

static void put_space(struct writer *w, bool is_line_end)
{
	char c = is_line_end && w->keeps_lines ? '\n' : ' ';

	if (w->n && w->out[w->n - 1] == ' ')
		w->out[w->n - 1] = c;
	else if (w->n && w->out[w->n - 1] != '\n')
		w->out[w->n++] = c;
}

static void put_code(struct writer *w, uint32_t c)
{
	char *p = w->out + w->n;

	if (c == 0xA0 || (c < 0x80 && span_is_space((char)c))) {
		put_space(w, c == '\n');
	} else if (c == 0xAD || c < 0x20 || c > 0x10FFFF || (c >= 0xD800 && c < 0xE000)) {
		return;  /* soft hyphens and what is no character */
	} else if (c < 0x80) {
		w->out[w->n++] = (char)c;
	} else if (c < 0x800) {
		p[0] = (char)(0xC0 | c >> 6);
		p[1] = (char)(0x80 | (c & 0x3F));
		w->n += 2;
	} else if (c < 0x10000) {
		p[0] = (char)(0xE0 | c >> 12);
		p[1] = (char)(0x80 | (c >> 6 & 0x3F));
		p[2] = (char)(0x80 | (c & 0x3F));
		w->n += 3;
	} else {
		p[0] = (char)(0xF0 | c >> 18);
		p[1] = (char)(0x80 | (c >> 12 & 0x3F));
		p[2] = (char)(0x80 | (c >> 6 & 0x3F));
		p[3] = (char)(0x80 | (c & 0x3F));
		w->n += 4;
	}
}

/* "#39", "#x27"; 0 when it is no number. */
static uint32_t numeric(struct span digits)
{
	bool     is_hex = digits.len && span_lower(digits.ptr[0]) == 'x';
	uint32_t code = 0;

	digits = span_from(digits, is_hex);
	for (size_t i = 0; i < digits.len; i++) {
		char c = span_lower(digits.ptr[i]);

		if (c >= '0' && c <= '9')
			code = code * (is_hex ? 16 : 10) + (uint32_t)(c - '0');
		else if (is_hex && c >= 'a' && c <= 'f')
			code = code * 16 + (uint32_t)(c - 'a' + 10);
		else
			return 0;
		if (code > 0x10FFFF)
			return 0;
	}
	return code;
}

static uint32_t named(struct span name)
{
	struct span rest = span_of(latin1), word;

	for (size_t i = 0; i < sizeof(others) / sizeof(others[0]); i++)
		if (span_eq(name, others[i].name))
			return others[i].code;
	for (uint32_t code = 0xA0; span_cut(&rest, ' ', &word); code++)
		if (span_eq(name, word))
			return code;
	return 0;
}

/* Bytes of the entity at the start of s, and its character; 0: none. */
static size_t entity(struct span s, uint32_t *code)
{
	struct span name = span_upto(span_from(s, 1), ENTITY_MAX + 1);
	size_t      end = span_chr(name, ';');

	if (end == SPAN_NONE || end == 0)
		return 0;
	name = span_upto(name, end);
	*code = name.ptr[0] == '#' ? numeric(span_from(name, 1)) : named(name);
	return *code ? end + 2 : 0;
}

/* Bytes of the tag at the start of s; 0: it is none. */
static size_t tag(struct span s, bool *ends_line)
{
	char   c = s.len > 1 ? span_lower(s.ptr[1]) : '\0';
	size_t end = span_chr(span_upto(s, TAG_MAX), '>');

	if (end == SPAN_NONE || (c != '/' && c != '!' && (c < 'a' || c > 'z')))
		return 0;
	*ends_line = span_istarts(s, SPAN("</p")) || span_istarts(s, SPAN("<br")) ||
	             span_istarts(s, SPAN("</h")) || span_istarts(s, SPAN("</li")) ||
	             span_istarts(s, SPAN("<p"));
	return end + 1;
}

static size_t put_next(struct writer *w, struct span s)
{
	uint32_t code = 0;
	bool     ends_line = false;
	size_t   n = 0;

	if (s.ptr[0] == '&' && (n = entity(s, &code))) {
		put_code(w, code);
	} else if (s.ptr[0] == '<' && (n = tag(s, &ends_line))) {
		if (ends_line)
			put_space(w, true);
	} else if (span_starts(s, SPAN("\xC2\xA0"))) {
		put_space(w, false);
		n = 2;
	} else if (span_is_space(s.ptr[0])) {
		put_space(w, s.ptr[0] == '\n');
		n = 1;
	} else {
		w->out[w->n] = s.ptr[0];
		w->n += (unsigned char)s.ptr[0] >= 0x20;
		n = 1;
	}
	return n;
}

/* Nothing to resolve, drop or fold. */
static bool is_plain(struct span s)
{
	for (size_t i = 0; i < s.len; i++) {
		unsigned char c = (unsigned char)s.ptr[i];

		if (c < 0x20 || c == '&' || c == '<' || c == 0xC2 ||
		    (c == ' ' && i + 1 < s.len && s.ptr[i + 1] == ' '))
			return false;
	}
	return true;
}

static struct span cleaned(struct arena *a, struct span s, bool keeps_lines)
{
	struct writer w = { .keeps_lines = keeps_lines };

	w.out = arena_alloc(a, s.len + 4);
	if (!w.out)
		return SPAN("");
	while (s.len)
		s = span_from(s, put_next(&w, s));
	return span_trim((struct span){ w.out, w.n });
}

struct span plain_text(struct arena *a, struct span s)
{
	s = span_trim(s);
	return is_plain(s) ? s : cleaned(a, s, false);
}

struct span plain_copy(struct arena *a, struct span s, bool keeps_lines)
{
	s = span_trim(s);
	return is_plain(s) ? arena_dup(a, s) : cleaned(a, s, keeps_lines);
}

/* Drop from the start what does not count: ASCII that is no letter or digit, U+2000..206F, C2 xx. */
static struct span skip_noise(struct span s)
{
	while (s.len) {
		unsigned char c = (unsigned char)s.ptr[0];
		char          l = span_lower(s.ptr[0]);

		if (c == 0xE2 && s.len > 2 && ((unsigned char)s.ptr[1] & 0xFE) == 0x80)
			s = span_from(s, 3);
		else if (c == 0xC2 && s.len > 1)
			s = span_from(s, 2);
		else if (c < 0x80 && !(l >= 'a' && l <= 'z') && !(c >= '0' && c <= '9'))
			s = span_from(s, 1);
		else
			break;
	}
	return s;
}

/* Bytes that count in the common start of a and b, which are cut to what is left of them. */
static size_t common_start(struct span *a, struct span *b)
{
	size_t n = 0;

	for (;; n++) {
		*a = skip_noise(*a);
		*b = skip_noise(*b);
		if (!a->len || !b->len || span_lower(a->ptr[0]) != span_lower(b->ptr[0]))
			return n;
		*a = span_from(*a, 1);
		*b = span_from(*b, 1);
	}
}

bool plain_alike(struct span a, struct span b)
{
	size_t n = common_start(&a, &b);

	return n && ((!a.len && !b.len) || (n >= ALIKE_MIN && (!a.len || !b.len)));
}

bool plain_same(struct span a, struct span b)
{
	return common_start(&a, &b) && !a.len && !b.len;
}
