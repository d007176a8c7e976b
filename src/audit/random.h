/*
 * random: SplitMix64 (Steele, Lea, Flood 2014: golden gamma, Stafford's mix 13): fast, any number of the
 * stream at once, and the same on every machine. Private to the room audit.
 */
#ifndef AUDIT_RANDOM_H
#define AUDIT_RANDOM_H

#include <stdint.h>

#define RANDOM_GAMMA 0x9E3779B97F4A7C15u

static inline uint64_t random_mix(uint64_t z)
{
	z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
	z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
	return z ^ (z >> 31);
}

/** @return number @p i, from 0, of the stream that begins at @p seed */
static inline uint64_t random_at(uint64_t seed, uint64_t i)
{
	return random_mix(seed + (i + 1) * RANDOM_GAMMA);
}

/** @return the next number of a stream whose state is @p *state */
static inline uint64_t random_next(uint64_t *state)
{
	return random_mix(*state += RANDOM_GAMMA);
}

/** @return the next number below @p n > 0, each as likely as any other but for n / 2^64 */
static inline uint64_t random_below(uint64_t *state, uint64_t n)
{
	return random_next(state) % n;
}

#endif
