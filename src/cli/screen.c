/*
 * Escapes are ours alone: text_add() lets none through, and what is not plain in
 * a URL is percent-encoded.
 *
 * Sources: "Hyperlinks in Terminal Emulators" (OSC 8), no-color.org, "BiDi in
 * Terminal Emulators".
 */

#define _DEFAULT_SOURCE
#include "screen.h"
#include "text.h"
#include "base/utf8.h"

#include <stdlib.h>
#include <string.h>
#include <unicode/uchar.h>
#include <unistd.h>

/* Longer URLs are no link in VTE, nor in what follows it. */
#define LINK_MAX 2083

/* A neutral place between words of two directions. */
#define LRM "\xE2\x80\x8E"

#define COUNT(a) (sizeof(a) / sizeof *(a))

/* --- what a terminal can --------------------------------------------------------- */

/* A variable that tells of a terminal that knows OSC 8: by its value, or by a number from @p least. */
static const struct teller {
	const char *variable, *value;
	long        least;
} tellers[] = {
	{ "VTE_VERSION", NULL, 5000 },
	{ "KONSOLE_VERSION", NULL, 201200 },
	{ "TERM_PROGRAM", "iTerm.app", 0 },
	{ "TERM_PROGRAM", "WezTerm", 0 },
	{ "TERM_PROGRAM", "vscode", 0 },
	{ "TERM_PROGRAM", "ghostty", 0 },
	{ "TERM", "xterm-kitty", 0 },
	{ "TERM", "xterm-ghostty", 0 },
	{ "TERM", "alacritty", 0 },
	{ "TERM", "foot", 0 },
	{ "TERM", "foot-extra", 0 },
	{ "TERM", "contour", 0 },
	{ "WT_SESSION", NULL, 0 },
	{ "DOMTERM", NULL, 0 },
};

static bool starts(const char *s, const char *prefix)
{
	return s && strncmp(s, prefix, strlen(prefix)) == 0;
}

static bool tells(const struct teller *t)
{
	const char *have = getenv(t->variable);

	if (!have || !*have)
		return false;
	return t->value ? strcmp(have, t->value) == 0 : t->least == 0 || strtol(have, NULL, 10) >= t->least;
}

/* Behind a multiplexer, what is around it does not matter: tmux passes links on from 3.4, screen never. */
static bool knows_links(void)
{
	const char *term = getenv("TERM"), *version = getenv("TERM_PROGRAM_VERSION"), *program = getenv("TERM_PROGRAM");

	if (starts(term, "screen") || starts(term, "tmux"))
		return program && strcmp(program, "tmux") == 0 && version && strtod(version, NULL) >= 3.4;
	for (size_t i = 0; i < COUNT(tellers); i++)
		if (tells(&tellers[i]))
			return true;
	return false;
}

struct screen screen_of(int fd, const char *colour)
{
	struct screen s = { .columns = text_columns(fd) };
	bool          is_never = strcmp(colour, "never") == 0;

	s.has_colour = strcmp(colour, "always") == 0 || (!is_never && text_wants_colour(fd));
	s.has_links = s.columns && !is_never && knows_links();
	return s;
}

/* --- text ---------------------------------------------------------------------------- */

/* Is there anything that is written from right to left? */
static bool has_rtl(struct span s)
{
	while (s.len) {
		uint32_t c = utf8_next(&s);
		int      d = c < 0x590 ? U_LEFT_TO_RIGHT : u_charDirection((UChar32)c);

		if (d == U_RIGHT_TO_LEFT || d == U_RIGHT_TO_LEFT_ARABIC)
			return true;
	}
	return false;
}

bool screen_add_url(struct buf *b, struct span url)
{
	size_t start = b->len;

	if (!span_istarts(url, SPAN("https://")) && !span_istarts(url, SPAN("http://")))
		return false;
	for (size_t i = 0; i < url.len && b->len - start <= LINK_MAX; i++) {
		unsigned char c = (unsigned char)url.ptr[i];

		if (c > ' ' && c < 0x7F && !strchr("\"<>\\^`{|}", c))
			buf_byte(b, (char)c);
		else
			buf_printf(b, "%%%02X", c);
	}
	if (b->len - start > LINK_MAX)
		buf_cut(b, start);
	return b->len > start;
}

static bool open_link(struct buf *b, struct span url)
{
	size_t start = b->len;

	buf_str(b, "\033]8;;");
	if (!screen_add_url(b, url)) {
		buf_cut(b, start);
		return false;
	}
	buf_str(b, "\033\\");
	return true;
}

void screen_add(const struct screen *s, struct buf *b, const struct screen_text *t, size_t max, size_t pad)
{
	bool        has_colour = s->has_colour && t->colour, has_link = s->has_links && open_link(b, t->url);
	struct span words;
	size_t      start, width;
	bool        is_rtl;

	if (has_colour)
		buf_str(b, t->colour);
	start = b->len;
	text_add(b, t->words, max, 0);
	words = span_from(buf_view(b), start);
	width = text_width(words);
	is_rtl = s->columns && has_rtl(words);
	if (has_colour)
		buf_str(b, "\033[0m");
	if (has_link)
		buf_str(b, "\033]8;;\033\\");
	if (is_rtl)
		buf_str(b, LRM);
	for (; width < pad; width++)
		buf_byte(b, ' ');
}
