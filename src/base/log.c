/* One lock, one line a call; a live line is taken away before a log line. */

#include "base/log.h"

#include <errno.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>

#define LINE_MAX_BYTES 2048

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static enum log_level  level = LOG_NORMAL;
static int             is_live;  /* a live line stands on the terminal */
static atomic_bool     has_errors;

void log_set_level(enum log_level to)
{
	level = to;
}

static void erase_live(void)
{
	if (is_live)
		fputs("\r\033[K", stderr);
	is_live = 0;
}

void log_live(const char *line)
{
	pthread_mutex_lock(&lock);
	erase_live();
	if (line) {
		fputs(line, stderr);
		is_live = 1;
	}
	fflush(stderr);
	pthread_mutex_unlock(&lock);
}

/* What turns the direction of text, and breaks lines: U+200E, 200F, 2028..202E, 2066..2069. */
static bool is_turn(const unsigned char *p)
{
	return p[0] == 0xE2 &&
	       ((p[1] == 0x80 && (p[2] == 0x8E || p[2] == 0x8F || (p[2] >= 0xA8 && p[2] <= 0xAE))) ||
	        (p[1] == 0x81 && p[2] >= 0xA6 && p[2] <= 0xA9));
}

/* C0 controls and DEL, the C1 controls as UTF-8 (C2 80..9F), and what reorders what follows. */
static void hide_controls(char *s)
{
	for (unsigned char *p = (unsigned char *)s; *p; p++) {
		if (*p < 0x20 || *p == 0x7F)
			*p = '?';
		else if (*p == 0xC2 && p[1] >= 0x80 && p[1] <= 0x9F)
			p[0] = p[1] = '?';
		else if (is_turn(p))
			p[0] = p[1] = p[2] = '?';
	}
}

__attribute__((format(printf, 1, 0)))
static void print(const char *fmt, va_list ap)
{
	char line[LINE_MAX_BYTES] = "";
	int  saved = errno;  /* the caller may still have to pass it up */

	vsnprintf(line, sizeof(line), fmt, ap);
	hide_controls(line);
	pthread_mutex_lock(&lock);
	erase_live();
	fprintf(stderr, "headwater: %s\n", line);
	pthread_mutex_unlock(&lock);
	errno = saved;
}

void log_answer(const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	print(fmt, ap);
	va_end(ap);
}

void log_error(const char *fmt, ...)
{
	va_list ap;

	atomic_store(&has_errors, true);
	va_start(ap, fmt);
	print(fmt, ap);
	va_end(ap);
}

bool log_has_errors(void)
{
	return atomic_load(&has_errors);
}

#define PRINT_FROM(least) do {          \
		va_list ap;             \
		if (level < (least))    \
			return;         \
		va_start(ap, fmt);      \
		print(fmt, ap);         \
		va_end(ap);             \
	} while (0)

void log_note(const char *fmt, ...)
{
	PRINT_FROM(LOG_NORMAL);
}

void log_verbose(const char *fmt, ...)
{
	PRINT_FROM(LOG_VERBOSE);
}
