/*
 * A coder's sheet of any bytes, for a sample of three citations: each fault has its line,
 * none of them makes a crash, and what is taken can be scored. "A", "B" and "S" before a separator or a line's end are
 * put in for an id, another, and the sample.
 */

#include "audit.h"
#include "base/buf.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require(bool holds)
{
	if (!holds)
		abort();
}

static void on_fault(uint32_t line, const char *what, void *arg)
{
	(void)line;
	require(what[0] != '\0');
	(*(unsigned *)arg)++;
}

static struct audit *draw(void)
{
	struct store_citation c = { .role = CITE_REFERENCE };
	struct store_page     p = { .access = ACCESS_FREE, .lang = SPAN("en") };
	struct audit         *d;
	unsigned              least;

	require(audit_new(&d, 1, 3) == 0);
	for (uint32_t i = 1; i <= 3; i++)
		require(audit_add(d, &(struct store_cited){ .article = 1, .position = i, .article_url = SPAN("https://a.example/"),
		                                            .access = ACCESS_FREE }) == 0);
	require(audit_draw(d, &least) == 0);
	for (size_t i = 0; i < 3; i++)
		require(audit_tell(d, i, &c, &p) == 0);
	return d;
}

static void spell_out(const struct audit *d, struct span from, struct buf *to)
{
	size_t n;
	const struct audit_unit *units = audit_units(d, &n);

	for (size_t i = 0; i < from.len; i++) {
		bool is_last = i + 1 < from.len && memchr(",;\t\r\n", from.ptr[i + 1], 5);

		if (is_last && (from.ptr[i] == 'A' || from.ptr[i] == 'B'))
			buf_str(to, units[from.ptr[i] - 'A'].id);
		else if (is_last && from.ptr[i] == 'S')
			buf_str(to, audit_stamp(d));
		else
			buf_byte(to, from.ptr[i]);
	}
}

static void score_all(struct audit *d)
{
	struct arena      *a = arena_new((size_t)16 << 20);
	struct audit_score s;

	for (int v = 0; v < AUDIT_VERDICTS; v++) {
		require(audit_score(d, (enum audit_verdict)v, a, &s) == 0);
		require(s.scored + s.unclear + s.disputed + s.empty == (v == AUDIT_LIKELY ? 0 : 3));
	}
	arena_free(a);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct audit *d = draw();
	struct buf    text;
	uint64_t      seed;
	unsigned      n, faults = 0;
	int           rc;

	buf_init(&text, (size_t)1 << 24);
	spell_out(d, (struct span){ (const char *)data, size }, &text);
	rc = audit_sheet_sample(buf_view(&text), &seed, &n, on_fault, &faults);
	require(rc == (faults ? AUDIT_FAULTY : 0));
	faults = 0;
	for (int coder = 0; coder < 2; coder++) {
		rc = audit_read_sheet(d, buf_view(&text), on_fault, &faults);
		require(rc == (faults ? AUDIT_FAULTY : 0));
	}
	if (rc == 0)
		score_all(d);
	buf_free(&text);
	audit_free(d);
	return 0;
}
