/*
 * log: what the program tells its user beside the data, on stderr.
 *
 * Print once, where most is known, naming the thing:
 * log_error("store: %s: %s", path, why). One line a call, without "\n".
 * Control characters in the text are replaced by '?', since a server may have
 * written them. Safe from any thread; errno stays as it was.
 */
#ifndef BASE_LOG_H
#define BASE_LOG_H

#include <stdbool.h>

enum log_level {
	LOG_QUIET = 0,  /**< errors only */
	LOG_NORMAL,     /**< and warnings and notes (default) */
	LOG_VERBOSE,    /**< and each page */
};

/** Set once by main, before any thread starts. */
void log_set_level(enum log_level level);

/**
 * Show a line that the next log line, or the next call, replaces; for live
 * progress on a terminal. NULL takes it away.
 */
void log_live(const char *line);

/** What a person asked for by a signal: said at every level. */
void log_answer(const char *fmt, ...) __attribute__((format(printf, 1, 2)));

void log_error(const char *fmt, ...) __attribute__((format(printf, 1, 2)));
/** @return whether log_error() was called at all */
bool log_has_errors(void);

void log_note(const char *fmt, ...) __attribute__((format(printf, 1, 2)));
void log_verbose(const char *fmt, ...) __attribute__((format(printf, 1, 2)));

#endif
