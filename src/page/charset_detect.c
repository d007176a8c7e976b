/*
 * What do bytes look like? UTF-16 without a mark shows by where its zeros
 * stand; all else is uchardet's to guess, from the part of the page where the
 * telling bytes begin.
 */

#include "charset.h"

#include <uchardet/uchardet.h>

#define SAMPLE ((size_t)128 << 10)  /* bytes shown to uchardet */
#define BEFORE ((size_t)256)        /* of them, before the first telling one */
#define ZEROS  ((size_t)512)        /* bytes looked at for UTF-16 */

/* Markup in UTF-16 is mostly ASCII: nearly every other byte is zero. */
static const char *utf16_by_zeros(struct span s)
{
	size_t n[2] = { 0, 0 };

	s = span_upto(s, ZEROS);
	for (size_t i = 0; i < s.len; i++)
		n[i & 1] += s.ptr[i] == '\0';
	if (s.len >= 16 && n[1] > s.len * 2 / 5 && n[0] < s.len / 20)
		return "utf-16le";
	if (s.len >= 16 && n[0] > s.len * 2 / 5 && n[1] < s.len / 20)
		return "utf-16be";
	return NULL;
}

/* Where bytes begin to tell: the first that is not ASCII, or starts an escape sequence. */
static size_t first_telling(struct span s)
{
	size_t i = 0;

	while (i < s.len && !(s.ptr[i] & 0x80) && s.ptr[i] != '\x1B' &&
	       !(s.ptr[i] == '~' && i + 1 < s.len && s.ptr[i + 1] == '{'))
		i++;
	return i;
}

/* Ukrainian letters of KOI8-U are box drawings in KOI8-R: no page is drawn with those. */
static const struct encoding *told_apart(const struct encoding *e, struct span s)
{
	static const char ukrainian[] = "\xA4\xA6\xA7\xAD\xB4\xB6\xB7\xBD";

	if (!e || strcmp(e->name, "koi8-r") != 0)
		return e;
	for (size_t i = 0; i < s.len; i++)
		if (s.ptr[i] && strchr(ukrainian, s.ptr[i]))
			return encoding_named("koi8-u");
	return e;
}

const struct encoding *charset_detect(struct span bytes)
{
	const struct encoding *found;
	const char            *utf16 = utf16_by_zeros(bytes);
	size_t                 at = first_telling(bytes);
	uchardet_t             ud;

	if (utf16)
		return encoding_named(utf16);
	if (at == bytes.len || !(ud = uchardet_new()))
		return NULL;
	bytes = span_upto(span_from(bytes, at > BEFORE ? at - BEFORE : 0), SAMPLE);
	uchardet_handle_data(ud, bytes.ptr, bytes.len);
	uchardet_data_end(ud);
	found = encoding_of_detector(uchardet_get_charset(ud));
	uchardet_delete(ud);
	return told_apart(found, bytes);
}
