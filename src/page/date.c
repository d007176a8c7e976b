/*
 * Dates. One reader walks over the text and tries the forms in turn:
 *
 *     2020-02-12 ...    2020/02/12 ...   20200212 ...     year first
 *     1581499800        1581499800000                     a clock's count
 *     12.02.2020 ...    13/02/2020 ...                    day first, when sure
 *     2020 and its sign, 2 and its sign, ...              Chinese, Japanese, Korean
 *     Wed, 12 Feb 2020 ...   February 12, 2020 ...        month in words
 *
 * and then a time with an offset, if there is one:   9:30:15.123 PM +0100
 */

#include "date.h"

#include <stdint.h>
#include <stdio.h>

#define LONGEST 80  /* a longer text is no date */

struct when {
	int  year, month, day;
	int  hour, minute, second;
	bool has_time, has_seconds;
	bool has_offset;
	bool is_zulu; /* it was given as a zone's letters, not as digits */
	int  offset;  /* minutes east of UTC */
};

struct reader {
	const char *at, *end;
};

/* Months in words, as dates are written in them (genitive where there is one). */
static const char *const months[12] = {
	" jan january januar janvier janv enero ene gennaio gen janeiro januari j\xC3\xA4nner stycznia "
	"ledna janu\xC3\xA1ra janu\xC3\xA1r ocak tammikuuta ianuarie \xD1\x8F\xD0\xBD\xD0\xB2\xD0\xB0\xD1\x80\xD1\x8F "
	"\xD1\x81\xD1\x96\xD1\x87\xD0\xBD\xD1\x8F ",
	" feb february februar febr f\xC3\xA9vrier f\xC3\xA9vr febrero febbraio fevereiro fev februari feber "
	"lutego \xC3\xBAnora febru\xC3\xA1r \xC5\x9Fubat helmikuuta februarie "
	"\xD1\x84\xD0\xB5\xD0\xB2\xD1\x80\xD0\xB0\xD0\xBB\xD1\x8F \xD0\xBB\xD1\x8E\xD1\x82\xD0\xBE\xD0\xB3\xD0\xBE ",
	" mar march m\xC3\xA4rz m\xC3\xA4r maerz mars marzo mar\xC3\xA7o maart mrt marts marca b\xC5\x99" "ezna "
	"m\xC3\xA1rcius mart maaliskuuta martie "
	"\xD0\xBC\xD0\xB0\xD1\x80\xD1\x82\xD0\xB0 \xD0\xB1\xD0\xB5\xD1\x80\xD0\xB5\xD0\xB7\xD0\xBD\xD1\x8F ",
	" apr april avril avr abril abr aprile kwietnia dubna \xC3\xA1prilis nisan huhtikuuta aprilie "
	"\xD0\xB0\xD0\xBF\xD1\x80\xD0\xB5\xD0\xBB\xD1\x8F \xD0\xBA\xD0\xB2\xD1\x96\xD1\x82\xD0\xBD\xD1\x8F ",
	" may mai mayo maggio mag maio mei maj maja kv\xC4\x9Btna m\xC3\xA1jus may\xC4\xB1s toukokuuta "
	"\xD0\xBC\xD0\xB0\xD1\x8F \xD1\x82\xD1\x80\xD0\xB0\xD0\xB2\xD0\xBD\xD1\x8F ",
	" jun june juni juin junio giugno giu junho czerwca \xC4\x8D" "ervna j\xC3\xBAnius haziran kes\xC3\xA4kuuta iunie "
	"\xD0\xB8\xD1\x8E\xD0\xBD\xD1\x8F \xD1\x87\xD0\xB5\xD1\x80\xD0\xB2\xD0\xBD\xD1\x8F ",
	" jul july juli juillet juil julio luglio lug julho lipca \xC4\x8D" "ervence j\xC3\xBAlius temmuz hein\xC3\xA4kuuta iulie "
	"\xD0\xB8\xD1\x8E\xD0\xBB\xD1\x8F \xD0\xBB\xD0\xB8\xD0\xBF\xD0\xBD\xD1\x8F ",
	" aug august ao\xC3\xBBt agosto ago augustus augusti sierpnia srpna augusztus a\xC4\x9Fustos elokuuta "
	"\xD0\xB0\xD0\xB2\xD0\xB3\xD1\x83\xD1\x81\xD1\x82\xD0\xB0 \xD1\x81\xD0\xB5\xD1\x80\xD0\xBF\xD0\xBD\xD1\x8F ",
	" sep september sept septembre septiembre setiembre settembre set setembro wrze\xC5\x9Bnia z\xC3\xA1\xC5\x99\xC3\xAD "
	"szeptember eyl\xC3\xBCl syyskuuta septembrie "
	"\xD1\x81\xD0\xB5\xD0\xBD\xD1\x82\xD1\x8F\xD0\xB1\xD1\x80\xD1\x8F \xD0\xB2\xD0\xB5\xD1\x80\xD0\xB5\xD1\x81\xD0\xBD\xD1\x8F ",
	" oct october oktober okt octobre octubre ottobre ott outubro out pa\xC5\xBA" "dziernika \xC5\x99\xC3\xADjna "
	"okt\xC3\xB3" "ber ekim lokakuuta octombrie "
	"\xD0\xBE\xD0\xBA\xD1\x82\xD1\x8F\xD0\xB1\xD1\x80\xD1\x8F \xD0\xB6\xD0\xBE\xD0\xB2\xD1\x82\xD0\xBD\xD1\x8F ",
	" nov november novembre noviembre novembro listopada listopadu kas\xC4\xB1m marraskuuta noiembrie "
	"\xD0\xBD\xD0\xBE\xD1\x8F\xD0\xB1\xD1\x80\xD1\x8F \xD0\xBB\xD0\xB8\xD1\x81\xD1\x82\xD0\xBE\xD0\xBF\xD0\xB0\xD0\xB4\xD0\xB0 ",
	" dec december dezember dez d\xC3\xA9" "cembre d\xC3\xA9" "c diciembre dic dicembre dezembro desember des "
	"grudnia prosince aral\xC4\xB1k joulukuuta decembrie "
	"\xD0\xB4\xD0\xB5\xD0\xBA\xD0\xB0\xD0\xB1\xD1\x80\xD1\x8F \xD0\xB3\xD1\x80\xD1\x83\xD0\xB4\xD0\xBD\xD1\x8F ",
};

/* Zones whose letters mean one offset (RFC 2822 section 4.3, and Europe's and Japan's). */
static const struct { struct span name; int minutes; } zones[] = {
	{ { "Z", 1 }, 0 },        { { "UTC", 3 }, 0 },      { { "GMT", 3 }, 0 },      { { "UT", 2 }, 0 },
	{ { "EST", 3 }, -300 },   { { "EDT", 3 }, -240 },   { { "CDT", 3 }, -300 },   { { "MST", 3 }, -420 },
	{ { "MDT", 3 }, -360 },   { { "PST", 3 }, -480 },   { { "PDT", 3 }, -420 },   { { "CET", 3 }, 60 },
	{ { "CEST", 4 }, 120 },   { { "MEZ", 3 }, 60 },     { { "MESZ", 4 }, 120 },   { { "EET", 3 }, 120 },
	{ { "EEST", 4 }, 180 },   { { "MSK", 3 }, 180 },    { { "JST", 3 }, 540 },    { { "KST", 3 }, 540 },
};

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* Of a word: any letter, ASCII or not. */
static bool is_word(char c)
{
	char l = span_lower(c);

	return (l >= 'a' && l <= 'z') || (c & 0x80);
}

static bool is_at(const struct reader *r, char c)
{
	return r->at < r->end && *r->at == c;
}

static bool take(struct reader *r, char c)
{
	if (!is_at(r, c))
		return false;
	r->at++;
	return true;
}

static void skip_any(struct reader *r, const char *set)
{
	while (r->at < r->end && *r->at && strchr(set, *r->at))
		r->at++;
}

static size_t digits_ahead(const struct reader *r)
{
	size_t n = 0;

	while (r->at + n < r->end && is_digit(r->at[n]))
		n++;
	return n;
}

/* A number of low to high digits, and no digit behind it. */
static bool number(struct reader *r, size_t low, size_t high, int *out)
{
	size_t n = digits_ahead(r);

	if (n < low || n > high)
		return false;
	for (*out = 0; n; n--)
		*out = *out * 10 + (*r->at++ - '0');
	return true;
}

/* Exactly n digits, more may follow. */
static bool digits(struct reader *r, size_t n, int *out)
{
	if (digits_ahead(r) < n)
		return false;
	for (*out = 0; n; n--)
		*out = *out * 10 + (*r->at++ - '0');
	return true;
}

static struct span word(struct reader *r)
{
	const char *start = r->at;

	while (r->at < r->end && is_word(*r->at))
		r->at++;
	return (struct span){ start, (size_t)(r->at - start) };
}

/* 1..12, or 0: not a month. */
static int month_named(struct span name)
{
	char key[34] = " ";

	if (name.len < 2 || name.len > sizeof(key) - 3)
		return 0;
	for (size_t i = 0; i < name.len; i++)
		key[i + 1] = span_lower(name.ptr[i]);
	key[name.len + 1] = ' ';
	for (int m = 0; m < 12; m++)
		if (strstr(months[m], key))
			return m + 1;
	return 0;
}

/* +01:00, +0100, +01 behind an optional GMT; or a zone's letters. */
static void read_offset(struct reader *r, struct when *w)
{
	const char *back = r->at;
	struct span name;
	int         sign, hours, minutes = 0;

	skip_any(r, " ");
	name = word(r);
	for (size_t i = 0; name.len && i < sizeof(zones) / sizeof(zones[0]); i++)
		if (span_ieq(name, zones[i].name)) {
			w->has_offset = w->is_zulu = true;
			w->offset = zones[i].minutes;
		}
	if (name.len && !w->has_offset)
		r->at = back;  /* a word of something else */
	if (name.len && !(w->has_offset && w->offset == 0))
		return;
	sign = is_at(r, '-') ? -1 : 1;
	if (!take(r, '+') && !take(r, '-'))
		return;
	if (!digits(r, 2, &hours))
		return;
	take(r, ':');
	if (digits_ahead(r) == 2)
		digits(r, 2, &minutes);
	w->has_offset = true;
	w->is_zulu = false;
	w->offset = sign * (hours * 60 + minutes);
}

static void read_half(struct reader *r, struct when *w)
{
	const char *back = r->at;
	struct span half;

	skip_any(r, " ");
	half = word(r);
	if (half.len == 1 && is_at(r, '.')) {  /* a.m. */
		r->at++;
		word(r);
		take(r, '.');
	}
	if (w->hour > 12 || !(span_ieq(half, SPAN("am")) || span_ieq(half, SPAN("pm")) ||
	    (half.len == 1 && r->at[-1] == '.'))) {
		r->at = back;
		return;
	}
	w->hour = w->hour % 12 + (span_lower(half.ptr[0]) == 'p' ? 12 : 0);
}

/* Whatever stands between date and time is skipped: "T", ", ", " at ", " um ", " - ". */
static void read_time(struct reader *r, struct when *w)
{
	int hour, minute;

	while (r->at < r->end && !is_digit(*r->at))
		r->at++;
	if (!number(r, 1, 2, &hour) || !take(r, ':') || !digits(r, 2, &minute))
		return;
	w->has_time = true;
	w->hour = hour;
	w->minute = minute;
	if (is_at(r, ':') && r->end - r->at > 2 && is_digit(r->at[1])) {
		r->at++;
		w->has_seconds = digits(r, 2, &w->second);
		if (take(r, '.') || take(r, ','))
			while (r->at < r->end && is_digit(*r->at))
				r->at++;
	}
	read_half(r, w);
	read_offset(r, w);
}

/* 2020-02-12, 2020/2/12, 2020.02.12, and a time. */
static bool year_first(struct reader r, struct when *w)
{
	char sign;

	if (!number(&r, 4, 4, &w->year) || r.at == r.end)
		return false;
	sign = *r.at++;
	if ((sign != '-' && sign != '/' && sign != '.') || !number(&r, 1, 2, &w->month) ||
	    !take(&r, sign) || !number(&r, 1, 2, &w->day))
		return false;
	read_time(&r, w);
	return true;
}

static bool take_all(struct reader *r, struct span what)
{
	if (!span_starts((struct span){ r->at, (size_t)(r->end - r->at) }, what))
		return false;
	r->at += what.len;
	return true;
}

/* Year, month and day each with its sign behind it, as in Chinese and Japanese, or Korean. */
static bool with_signs(struct reader r, struct when *w)
{
	static const struct span signs[2][3] = {
		{ { "\xE5\xB9\xB4", 3 }, { "\xE6\x9C\x88", 3 }, { "\xE6\x97\xA5", 3 } },
		{ { "\xEB\x85\x84", 3 }, { "\xEC\x9B\x94", 3 }, { "\xEC\x9D\xBC", 3 } },
	};
	int is_korean;

	if (!number(&r, 4, 4, &w->year))
		return false;
	is_korean = !take_all(&r, signs[0][0]);
	if (is_korean && !take_all(&r, signs[1][0]))
		return false;
	skip_any(&r, " ");
	if (!number(&r, 1, 2, &w->month) || !take_all(&r, signs[is_korean][1]))
		return false;
	skip_any(&r, " ");
	if (!number(&r, 1, 2, &w->day) || !take_all(&r, signs[is_korean][2]))
		return false;
	read_time(&r, w);
	return true;
}

/* 20200212, 20200212T093000Z, 202002120930. */
static bool compact(struct reader r, struct when *w)
{
	size_t n = digits_ahead(&r);

	if ((n != 8 && n != 12 && n != 14) || !digits(&r, 4, &w->year) ||
	    !digits(&r, 2, &w->month) || !digits(&r, 2, &w->day))
		return false;
	if (n == 8 && !take(&r, 'T'))
		return r.at == r.end;
	if (!digits(&r, 2, &w->hour) || !digits(&r, 2, &w->minute))
		return false;
	w->has_time = true;
	w->has_seconds = digits(&r, 2, &w->second);
	read_offset(&r, w);
	return true;
}

/* Days since 1970-01-01 -> a date (the civil calendar's 400-year eras). */
static void from_days(int64_t days, struct when *w)
{
	int64_t era, of_era, year, of_year, month;

	days += 719468;  /* since 0000-03-01 */
	era = days / 146097;
	of_era = days % 146097;
	year = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
	of_year = of_era - (365 * year + year / 4 - year / 100);
	month = (5 * of_year + 2) / 153;
	w->day = (int)(of_year - (153 * month + 2) / 5 + 1);
	w->month = (int)(month < 10 ? month + 3 : month - 9);
	w->year = (int)(year + era * 400 + (w->month <= 2));
}

/* Seconds or milliseconds since 1970; only from 2001 on, where they have 10 or 13 digits. */
static bool counted(struct reader r, struct when *w)
{
	size_t  n = digits_ahead(&r);
	int64_t t = 0;

	if ((n != 10 && n != 13) || r.at + n != r.end || *r.at == '0')
		return false;
	for (size_t i = 0; i < 10; i++)
		t = t * 10 + (r.at[i] - '0');
	from_days(t / 86400, w);
	w->hour = (int)(t % 86400 / 3600);
	w->minute = (int)(t % 3600 / 60);
	w->second = (int)(t % 60);
	w->has_time = w->has_seconds = w->has_offset = w->is_zulu = true;
	return true;
}

/* 12.02.2020; 13/02/2020 or 02/13/2020 or 02/02/2020, but not 03/04/2020. */
static bool day_first(struct reader r, struct when *w)
{
	int  first, second;
	char sign;

	if (!number(&r, 1, 2, &first) || r.at == r.end)
		return false;
	sign = *r.at++;
	if ((sign != '.' && sign != '/' && sign != '-') || !number(&r, 1, 2, &second) ||
	    !take(&r, sign) || !number(&r, 4, 4, &w->year))
		return false;
	if (sign != '.' && first <= 12 && second <= 12 && first != second)
		return false;
	w->day = second > 12 ? second : first;
	w->month = second > 12 ? first : second;
	if (sign == '.' && second > 12)
		return false;
	read_time(&r, w);
	return true;
}

/* Wed, 12 Feb 2020 ...; February 12th, 2020 ...; Wed Feb 12 2020 ...; 12 de febrero de 2020. */
static bool in_words(struct reader r, struct when *w)
{
	int n;

	while (r.at < r.end && !(w->month && w->day && w->year)) {
		size_t ahead = digits_ahead(&r);

		if (is_word(*r.at)) {
			struct span name = word(&r);

			int         month = month_named(name);

			w->month = month ? month : w->month;  /* "mar. 3 mai": the last one is it */
		} else if (ahead == 4 && w->month) {
			number(&r, 4, 4, &w->year);
		} else if ((ahead == 1 || ahead == 2) && r.at + ahead < r.end && r.at[ahead] == ':') {
			if (w->has_time)
				return false;
			read_time(&r, w);  /* "Wed Feb 12 09:30:00 2020", "9:30 AM EST Feb 12, 2020" */
			if (!w->has_time)
				return false;
		} else if (ahead && ahead <= 2 && !w->day) {
			number(&r, 1, 2, &n);
			w->day = n;
		} else if (ahead) {
			return false;
		} else {
			r.at++;
		}
	}
	if (!w->month || !w->day || !w->year)
		return false;
	if (!w->has_time)
		read_time(&r, w);
	return true;
}

static int days_in(int year, int month)
{
	static const int days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
	bool             is_leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;

	return days[month - 1] + (month == 2 && is_leap);
}

static bool is_possible(const struct when *w)
{
	if (w->year < 1800 || w->year > 2200 || w->month < 1 || w->month > 12 ||
	    w->day < 1 || w->day > days_in(w->year, w->month))
		return false;
	if (w->year == 1970 && w->month == 1 && w->day == 1 && w->hour == 0 && w->minute == 0)
		return false;
	return w->hour <= 23 && w->minute <= 59 && w->second <= 60 &&
	       w->offset >= -14 * 60 && w->offset <= 14 * 60;
}

static struct span written(struct arena *a, const struct when *w)
{
	char time[16] = "", offset[24] = "";
	int  east = w->offset < 0 ? -w->offset : w->offset;

	if (w->has_seconds)
		snprintf(time, sizeof(time), "T%02d:%02d:%02d", w->hour % 24, w->minute % 60, w->second % 61);
	else if (w->has_time)
		snprintf(time, sizeof(time), "T%02d:%02d", w->hour % 24, w->minute % 60);
	if (w->has_time && w->has_offset && !w->offset && w->is_zulu)
		snprintf(offset, sizeof(offset), "Z");
	else if (w->has_time && w->has_offset)
		snprintf(offset, sizeof(offset), "%c%02d:%02d", w->offset < 0 ? '-' : '+', east / 60 % 24, east % 60);
	return arena_printf(a, "%04d-%02d-%02d%s%s", w->year, w->month, w->day, time, offset);
}

struct span date_iso(struct arena *a, struct span text)
{
	static bool (*const forms[])(struct reader, struct when *) = {
		year_first, with_signs, compact, counted, day_first, in_words,
	};
	struct span   s = span_trim(text);
	struct reader r = { s.ptr, s.ptr };

	if (!s.len || s.len > LONGEST)
		return SPAN("");
	r.end += s.len;
	for (size_t i = 0; i < sizeof(forms) / sizeof(forms[0]); i++) {
		struct when w = { .year = 0 };

		if (forms[i](r, &w))
			return is_possible(&w) ? written(a, &w) : SPAN("");
	}
	return SPAN("");
}
