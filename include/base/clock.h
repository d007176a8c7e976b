/*
 * clock: the only clocks in the program.
 *
 * Pure rooms never ask for the time; who needs it is told it.
 */
#ifndef BASE_CLOCK_H
#define BASE_CLOCK_H

#include <stdint.h>

/** @return milliseconds on a clock that never jumps; only differences mean something */
int64_t clock_mono_ms(void);

/** @return milliseconds of a processor that the calling thread has used */
int64_t clock_thread_ms(void);

/** @return seconds since 1970-01-01T00:00:00Z */
int64_t clock_wall(void);

/** Sleep @p ms milliseconds, or less when a signal comes. */
void clock_sleep_ms(int64_t ms);

#endif
