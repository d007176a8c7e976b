/*
 * Which encoding, and into UTF-8.
 *
 *     BOM --> HTTP header --> meta --> the bytes --> windows-1252
 *              \_____________/
 *               believed unless the bytes plainly contradict
 *
 * Browsers take the author's word; but an author whose bytes contradict it is
 * an author whom no reader ever saw that way, or a page that was stored in
 * another encoding since. So a declaration is compared with the bytes: said to
 * be UTF-8 and mostly ill-formed, or said to be something else and well-formed
 * UTF-8 throughout, and the bytes win ("detected").
 */

#include "charset.h"
#include "page.h"

#include <errno.h>

/* So many sequences are well-formed UTF-8 by chance in no text of double bytes. */
#define NO_CHANCE 3

/* Bytes decoded to see whether a declared multi-byte encoding can be. */
#define TRIAL ((size_t)32 << 10)

static const struct {
	struct span mark;
	const char *name;
} marks[] = {
	{ { "\xEF\xBB\xBF", 3 }, "utf-8" },
	{ { "\xFF\xFE", 2 },     "utf-16le" },
	{ { "\xFE\xFF", 2 },     "utf-16be" },
};

/* The encoding whose byte order mark stands first, or NULL; *len is the mark's. */
static const char *marked(struct span bytes, size_t *len)
{
	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++)
		if (span_starts(bytes, marks[i].mark)) {
			*len = marks[i].mark.len;
			return marks[i].name;
		}
	*len = 0;
	return NULL;
}

/* UTF-8, give or take what a cut-off advert or a comment box may have broken. */
static bool is_utf8(struct utf8_look look)
{
	return look.n_multi > 0 && look.n_bad * 10 <= look.n_multi;
}

/* Share of high bytes, in 1/100, that cannot be decoded as e. */
static size_t refused_percent(const struct encoding *e, struct span bytes)
{
	struct buf out;
	size_t     n_bad = 0, n_high = 0, at = 0;

	while (at < bytes.len && !(bytes.ptr[at] & 0x80))
		at++;
	bytes = span_upto(span_from(bytes, at), TRIAL);
	for (size_t i = 0; i < bytes.len; i++)
		n_high += (bytes.ptr[i] & 0x80) != 0;
	if (!n_high)
		return 0;
	buf_init(&out, bytes.len * 4 + 16);
	charset_decode(e, bytes, &out, &n_bad);
	buf_free(&out);
	return n_bad * 100 / n_high;
}

/* Do the bytes plainly say something else than e? */
static bool is_contradicted(const struct encoding *e, struct span bytes, struct utf8_look look)
{
	switch (e->shape) {
	case ENCODING_UTF8:
		return look.n_bad > look.n_multi;
	case ENCODING_SINGLE:
		return is_utf8(look);
	case ENCODING_DOUBLE:
		if (is_utf8(look) && look.n_multi >= NO_CHANCE)
			return true;
		return look.n_bad && refused_percent(e, bytes) > 10;
	case ENCODING_UTF16:
		return look.n_bad == 0 && !memchr(bytes.ptr, '\0', bytes.len);
	case ENCODING_STATEFUL:
	case ENCODING_HZ:
		return look.n_multi + look.n_bad > 0;
	}
	return false;
}

/* The encoding that name says, when the bytes do not contradict it. */
static const char *believed(const char *name, struct span bytes, struct utf8_look look)
{
	const struct encoding *e = encoding_named(name);

	return e && !is_contradicted(e, bytes, look) ? e->name : NULL;
}

/* What the bytes look like, given that no declaration holds; NULL: no idea. */
static const char *detected(struct span bytes, struct utf8_look look)
{
	const struct encoding *e;

	if (is_utf8(look))
		return "utf-8";
	e = charset_detect(bytes);
	return e && !(e->shape == ENCODING_UTF8 && look.n_bad > look.n_multi) ? e->name : NULL;
}

const char *page_charset(struct span bytes, struct span content_type, const char **source)
{
	struct utf8_look look;
	const char      *http, *meta, *name;
	size_t           len;

	bytes = span_upto(bytes, PAGE_INPUT_MAX);
	*source = "bom";
	name = marked(bytes, &len);
	if (name)
		return name;
	*source = "default";
	if (!bytes.len)
		return "windows-1252";
	look = utf8_look(bytes);
	http = page_charset_by_label(charset_in_type(content_type));
	meta = charset_of_meta(bytes);
	if ((name = believed(http, bytes, look)))
		*source = "http";
	else if ((name = believed(meta, bytes, look)))
		*source = "meta";
	else if ((name = detected(bytes, look)))
		*source = "detected";
	else if ((name = http ? http : meta))
		*source = http ? "http" : "meta";
	return name ? name : "windows-1252";
}

/* Where a byte order mark of this very encoding is stripped. */
static struct span without_mark(struct span bytes, const char *encoding)
{
	size_t      len;
	const char *name = marked(bytes, &len);

	return name && !strcmp(name, encoding) ? span_from(bytes, len) : bytes;
}

int page_to_utf8(struct arena *a, struct span bytes, const char *encoding, struct span *out)
{
	const struct encoding *e = encoding_named(encoding);
	struct buf             text;
	size_t                 n_bad = 0, n_multi;
	int                    rc;

	if (!e)
		e = encoding_named("windows-1252");
	bytes = without_mark(bytes, e->name);
	*out = bytes;
	if (!bytes.len || (e->shape == ENCODING_UTF8 && utf8_valid(bytes, &n_multi) == bytes.len))
		return 0;
	*out = SPAN("");
	buf_init(&text, bytes.len * 4 + 16);
	rc = charset_decode(e, bytes, &text, &n_bad);
	if (!rc)
		rc = buf_status(&text);
	if (!rc) {
		*out = arena_dup(a, buf_view(&text));
		rc = arena_status(a);
	}
	buf_free(&text);
	return rc;
}
