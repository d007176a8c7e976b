/* "5; url=https://...": HTML Living Standard, shared declarative refresh steps. */

#include "url.h"

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* Take whole seconds off the front; parts of one are dropped. @return false when the text starts otherwise */
static bool take_seconds(struct span *rest, unsigned *seconds)
{
	bool is_told = rest->len && (is_digit(rest->ptr[0]) || rest->ptr[0] == '.');

	*seconds = 0;
	for (; rest->len && is_digit(rest->ptr[0]); *rest = span_from(*rest, 1))
		if (*seconds <= URL_REFRESH_MAX_S)
			*seconds = *seconds * 10 + (unsigned)(rest->ptr[0] - '0');
	while (rest->len && (is_digit(rest->ptr[0]) || rest->ptr[0] == '.'))
		*rest = span_from(*rest, 1);
	return is_told;
}

/* Without "url=" the target stands bare. */
static struct span after_name(struct span s)
{
	struct span rest = span_trim(span_from(s, 3));

	if (s.len < 4 || !span_ieq(span_upto(s, 3), SPAN("url")) || !rest.len || rest.ptr[0] != '=')
		return s;
	return span_trim(span_from(rest, 1));
}

struct span url_refresh(struct span value)
{
	static const struct span none = { NULL, 0 };
	struct span rest = span_trim(value), target;
	unsigned    seconds;

	if (!take_seconds(&rest, &seconds) || seconds > URL_REFRESH_MAX_S || !rest.len)
		return none;
	if (rest.ptr[0] != ';' && rest.ptr[0] != ',' && !span_is_space(rest.ptr[0]))
		return none;
	rest = span_trim(rest);
	if (rest.len && (rest.ptr[0] == ';' || rest.ptr[0] == ','))
		rest = span_trim(span_from(rest, 1));
	target = after_name(rest);
	if (target.len && (target.ptr[0] == '"' || target.ptr[0] == '\''))
		target = span_upto(span_from(target, 1), span_chr(span_from(target, 1), target.ptr[0]));
	return target.len ? target : none;
}
