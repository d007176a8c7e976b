/* ISO 8601 as room page writes it: calendar dates, a time after 'T', an offset or none. */

#include "when.h"

/* Zones reach from 12 hours behind UTC to 14 before it. */
#define EAST_MAX (14 * 3600)
#define WEST_MAX (12 * 3600)

/* A clock may be wrong by so much before its date counts as in the future. */
#define SLACK 86400

static bool digits(struct span *s, size_t n, int *out)
{
	if (s->len < n)
		return false;
	*out = 0;
	for (size_t i = 0; i < n; i++) {
		if (s->ptr[i] < '0' || s->ptr[i] > '9')
			return false;
		*out = *out * 10 + (s->ptr[i] - '0');
	}
	*s = span_from(*s, n);
	return true;
}

static bool take(struct span *s, char c)
{
	if (!s->len || s->ptr[0] != c)
		return false;
	*s = span_from(*s, 1);
	return true;
}

/* Days from 1970-01-01 to a date of the civil calendar, counted in eras of 400 years that begin in March. */
static int64_t days_to(int year, int month, int day)
{
	int64_t y = year - (month <= 2), era = y / 400, of_era = y % 400;
	int64_t of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;

	return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

/* "Z", "+01:00" or nothing. @param east  seconds. @return false: neither */
static bool read_offset(struct span *s, bool *is_told, int64_t *east)
{
	int hours, minutes, sign = s->len && s->ptr[0] == '-' ? -1 : 1;

	*is_told = s->len > 0;
	*east = 0;
	if (!s->len || take(s, 'Z'))
		return true;
	if ((!take(s, '+') && !take(s, '-')) || !digits(s, 2, &hours) || !take(s, ':') || !digits(s, 2, &minutes))
		return false;
	*east = sign * (hours * 3600 + minutes * 60);
	return hours <= 14 && minutes <= 59;
}

/* "T09:30", "T09:30:15" or nothing. @param length  seconds that it covers. @return false: neither */
static bool read_time(struct span *s, int64_t *at, int64_t *length)
{
	int hour, minute, second = 0;

	*at = 0;
	*length = 86400;
	if (!s->len)
		return true;
	if (!take(s, 'T') || !digits(s, 2, &hour) || !take(s, ':') || !digits(s, 2, &minute))
		return false;
	*length = 60;
	if (take(s, ':')) {
		if (!digits(s, 2, &second))
			return false;
		*length = 1;
	}
	*at = hour * 3600 + minute * 60 + second;
	return hour <= 23 && minute <= 59 && second <= 60;
}

bool when_read(struct span iso, struct when *out)
{
	int64_t at, length, east;
	int     year, month, day;
	bool    has_offset;

	*out = WHEN_EVER;
	if (!digits(&iso, 4, &year) || !take(&iso, '-') || !digits(&iso, 2, &month) || !take(&iso, '-') ||
	    !digits(&iso, 2, &day) || month < 1 || month > 12 || day < 1 || day > 31)
		return false;
	if (!read_time(&iso, &at, &length) || !read_offset(&iso, &has_offset, &east) || iso.len)
		return false;
	at += days_to(year, month, day) * 86400 - east;
	out->first = at - (has_offset ? 0 : EAST_MAX);
	out->last = at + length - 1 + (has_offset ? 0 : WEST_MAX);
	return true;
}

/* After it was fetched? What was not fetched says no date. */
static bool is_ahead(const struct store_page *p, const struct when *w)
{
	return p->fetched && w->first > p->fetched + SLACK;
}

enum trail_dating when_published(const struct store_page *p, struct when *out, struct when *modified)
{
	bool is_told = when_read(p->published, out);

	if (when_read(p->modified, modified) && is_ahead(p, modified))
		*modified = WHEN_EVER;
	if (is_told && is_ahead(p, out)) {
		*out = (struct when){ INT64_MIN, modified->last };
		return TRAIL_DATED_AHEAD;
	}
	if (!is_told) {
		out->last = modified->last;  /* it was there then */
		return TRAIL_UNDATED;
	}
	if (modified->last >= out->first)
		return TRAIL_DATED;
	out->first = modified->first;
	*modified = WHEN_EVER;
	return TRAIL_DATES_CLASH;
}
