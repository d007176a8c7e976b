/* Text is measured and cut by what a reader takes for one character. */

#define _DEFAULT_SOURCE  /* TIOCGWINSZ */
#include "text.h"
#include "base/utf8.h"

#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unicode/uchar.h>
#include <unistd.h>

/* A letter and 30 marks: no language needs more (UAX #15, Stream-Safe Text Format). What is piled on it is dropped. */
#define CLUSTER_MAX 31

/* The next cluster, and the columns that it takes; those that are dropped take none. False at the end. */
static bool next(struct span *s, struct span *cluster, unsigned *width, bool *is_dropped)
{
	struct span first;

	if (s->len == 0)
		return false;
	first = *cluster = utf8_cluster(s, width);
	*is_dropped = utf8_is_control(utf8_next(&first));
	if (*is_dropped)
		*width = 0;
	return true;
}

/* Broken bytes are shown as U+FFFD. */
static void add_cluster(struct buf *out, struct span cluster)
{
	for (unsigned n = 0; cluster.len && n < CLUSTER_MAX; n++) {
		struct span before = cluster;

		if (utf8_next(&cluster) == UTF8_REPLACEMENT)
			buf_str(out, "\xEF\xBF\xBD");
		else
			buf_span(out, span_upto(before, before.len - cluster.len));
	}
}

/* Printable ASCII at the beginning, a byte a column; but for a last letter that may have a mark behind it. */
static struct span plain(struct span s)
{
	size_t n = 0;

	while (n < s.len && s.ptr[n] >= ' ' && s.ptr[n] < 0x7F)
		n++;
	return span_upto(s, n - (n && n < s.len && (unsigned char)s.ptr[n] >= 0x80));
}

size_t text_width(struct span s)
{
	struct span cluster;
	unsigned    width;
	size_t      total = 0;
	bool        is_dropped;

	do {
		cluster = plain(s);
		total += cluster.len;
		s = span_from(s, cluster.len);
		if (next(&s, &cluster, &width, &is_dropped))
			total += width;
	} while (s.len);
	return total;
}

void text_add(struct buf *out, struct span s, size_t max, size_t pad)
{
	bool        is_cut = s.len > max && text_width(s) > max, is_dropped;  /* nothing has more columns than bytes */
	size_t      room = is_cut && max ? max - 1 : max, total = 0;
	struct span cluster;
	unsigned    width;

	for (;;) {
		cluster = span_upto(plain(s), room - total);
		total += cluster.len;
		buf_span(out, cluster);
		s = span_from(s, cluster.len);
		if (!next(&s, &cluster, &width, &is_dropped))
			break;
		if (is_dropped)
			continue;
		if (total + width > room)
			break;
		total += width;
		add_cluster(out, cluster);
	}
	if (is_cut && max) {
		buf_str(out, "…");
		total++;
	}
	for (; total < pad; total++)
		buf_byte(out, ' ');
}

size_t text_columns(int fd)
{
	struct winsize w;
	const char    *columns = getenv("COLUMNS");
	long           n = columns ? strtol(columns, NULL, 10) : 0;

	if (!isatty(fd))
		return 0;
	if (n > 0 && n < 10000)
		return (size_t)n;
	return ioctl(fd, TIOCGWINSZ, &w) == 0 && w.ws_col ? w.ws_col : 80;
}

/* Colours that a colour-blind reader tells apart; the word says it anyway. */
const char *text_colour(enum access access, bool is_foreign)
{
	switch (access) {
	case ACCESS_FREE:
		return is_foreign ? "\033[36m" : "\033[32m";
	case ACCESS_METERED:
	case ACCESS_REGISTRATION:
	case ACCESS_PAYWALLED:
		return "\033[33m";
	case ACCESS_BLOCKED:
	case ACCESS_UNREACHABLE:
		return "\033[35m";
	case ACCESS_GONE:
		return "\033[31m";
	default:
		return "\033[2m";
	}
}

bool text_wants_colour(int fd)
{
	const char *no = getenv("NO_COLOR"), *term = getenv("TERM");

	return isatty(fd) && !(no && *no) && !(term && strcmp(term, "dumb") == 0);
}
