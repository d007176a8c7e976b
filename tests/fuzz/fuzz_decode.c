/*
 * Bodies of any bytes under any content coding: the first line is the
 * Content-Encoding, the rest the body. Never more than the ceiling comes out.
 */

#include "fetch.h"

#include <stdint.h>
#include <stdlib.h>

#define CEILING 100000

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require(bool holds)
{
	if (!holds)
		abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct span body = { (const char *)data, size }, coding;
	struct fetch_response res = { .outcome = FETCH_OK, .detail = "" };

	if (size > CEILING || !span_cut(&body, '\n', &coding))
		return 0;
	buf_init(&res.headers, size + 100);
	buf_str(&res.headers, "Content-Encoding: ");
	buf_span(&res.headers, coding);
	buf_byte(&res.headers, '\n');
	buf_init(&res.body, CEILING);
	buf_span(&res.body, body);
	require(fetch_decode(&res) == 0);
	require(res.body.len <= CEILING && res.body.max == CEILING);
	require(res.outcome == FETCH_OK || res.outcome == FETCH_CODED || (res.outcome == FETCH_TOO_BIG && res.body.len == CEILING));
	require(!res.body.ptr || res.body.ptr[res.body.len] == '\0');
	buf_free(&res.headers);
	buf_free(&res.body);
	return 0;
}
