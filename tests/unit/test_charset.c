/* Charset, decoding and document kind: each row of three tables is a test. */

#include "unescape.h"
#include "base/arena.h"
#include "base/buf.h"
#include "page.h"

#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <cmocka.h>

#define FIELDS   5
#define ROWS_MAX 256

struct row {
	struct span field[FIELDS];  /* unescaped; field[0] is the name, NUL-terminated */
	size_t      n;
};

static struct arena *rows_arena;
static struct row    rows[ROWS_MAX];
static struct CMUnitTest tests[ROWS_MAX + 8];

/* Add a test for each line of a table; returns how many. */
static size_t add_rows(const char *path, void (*check)(void **), size_t at)
{
	FILE  *f = fopen(path, "r");
	char   line[4096];
	size_t n = 0;

	if (!f) {
		fprintf(stderr, "%s: cannot be read\n", path);
		exit(1);
	}
	while (fgets(line, sizeof(line), f) && at + n < ROWS_MAX) {
		struct row *r = &rows[at + n];
		struct span rest = span_of(line), piece;

		if (line[0] == '#' || line[0] == '\n')
			continue;
		rest.len -= span_ends(rest, SPAN("\n"));
		while (r->n < FIELDS && span_cut(&rest, '\t', &piece))
			r->field[r->n++] = unescape(rows_arena, piece);
		tests[at + n] = (struct CMUnitTest){ r->field[0].ptr, check, NULL, NULL, r };
		n++;
	}
	fclose(f);
	return n;
}

static void encoding_is_found(void **state)
{
	const struct row *r = *state;
	const char       *source = NULL;
	const char       *name = page_charset(r->field[1], r->field[2], &source);

	assert_int_equal(r->n, 5);
	assert_string_equal(name, r->field[3].ptr);
	assert_string_equal(source, r->field[4].ptr);
}

static void bytes_are_decoded(void **state)
{
	const struct row *r = *state;
	struct arena     *a = arena_new(1 << 20);
	struct span       out;

	assert_int_equal(r->n, 4);
	assert_int_equal(page_to_utf8(a, r->field[2], r->field[1].ptr, &out), 0);
	assert_int_equal(out.len, r->field[3].len);
	assert_memory_equal(out.ptr, r->field[3].ptr, out.len);
	arena_free(a);
}

static void kind_is_found(void **state)
{
	const struct row *r = *state;

	assert_int_equal(r->n, 4);
	assert_string_equal(page_document_kind(r->field[1], r->field[2]), r->field[3].ptr);
}

static void labels_lead_to_names(void **state)
{
	static const char *const pairs[][2] = {
		{ "latin1", "windows-1252" }, { "US-ASCII", "windows-1252" },
		{ " UTF8\n", "utf-8" }, { "unicode", "utf-16le" }, { "sjis", "shift_jis" },
		{ "ks_c_5601-1987", "euc-kr" }, { "gb2312", "gbk" }, { "iso_8859-1:1987", "windows-1252" },
		{ "x-x-big5", "big5" }, { "866", "ibm866" }, { "visual", "iso-8859-8" },
		{ "csISO88598I", "iso-8859-8-i" }, { "ISO-8859-9", "windows-1254" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(pairs) / sizeof(pairs[0]); i++)
		assert_string_equal(page_charset_by_label(span_of(pairs[i][0])), pairs[i][1]);
	assert_null(page_charset_by_label(SPAN("")));
	assert_null(page_charset_by_label(SPAN("utf-8x")));
	assert_null(page_charset_by_label(SPAN("a label that is longer than any of them")));
}

static void valid_utf8_is_not_copied(void **state)
{
	struct arena *a = arena_new(1 << 20);
	struct span   in = SPAN("na\xC3\xAFve"), out;

	(void)state;
	assert_int_equal(page_to_utf8(a, in, "utf-8", &out), 0);
	assert_ptr_equal(out.ptr, in.ptr);
	assert_int_equal(arena_used(a), 0);
	arena_free(a);
}

static void ceiling_is_told(void **state)
{
	struct arena *a = arena_new(16);
	struct span   out;

	(void)state;
	assert_int_equal(page_to_utf8(a, SPAN("\xE9\xE9\xE9\xE9\xE9\xE9\xE9\xE9\xE9\xE9"),
	                              "windows-1252", &out), -EFBIG);
	assert_int_equal(out.len, 0);
	arena_free(a);
}

/* A meta that stands behind a comment longer than a kilobyte still counts. */
static void late_meta_counts(void **state)
{
	struct buf  b;
	const char *source;

	(void)state;
	buf_init(&b, 1 << 20);
	buf_str(&b, "<!--");
	for (int i = 0; i < 5000; i++)
		buf_byte(&b, '-');
	buf_str(&b, "--><meta charset=big5>");
	assert_string_equal(page_charset(buf_view(&b), SPAN(""), &source), "big5");
	buf_free(&b);
}

/* Ten megabytes of bad bytes: linear time, or the test's time bound is met. */
static void hostile_bytes_are_linear(void **state)
{
	static const char *const fill[] = { "<", "\xE2\x82", "\xFF", "<meta a=\"", "<!--", "~{" };
	struct buf    b;
	const char   *source;
	struct arena *a = arena_new((size_t)256 << 20);
	struct span   out;

	(void)state;
	buf_init(&b, PAGE_INPUT_MAX);
	for (size_t i = 0; i < sizeof(fill) / sizeof(fill[0]); i++) {
		buf_clear(&b);
		while (b.len + 16 < PAGE_INPUT_MAX)
			buf_str(&b, fill[i]);
		page_charset(buf_view(&b), SPAN("text/html; charset=shift_jis"), &source);
		assert_int_equal(page_to_utf8(a, buf_view(&b), "shift_jis", &out), 0);
		assert_true(out.len > 0);
		arena_reset(a);
	}
	buf_free(&b);
	arena_free(a);
}

int main(void)
{
	static const struct CMUnitTest more[] = {
		cmocka_unit_test(labels_lead_to_names), cmocka_unit_test(valid_utf8_is_not_copied),
		cmocka_unit_test(ceiling_is_told), cmocka_unit_test(late_meta_counts),
		cmocka_unit_test(hostile_bytes_are_linear),
	};
	size_t n;
	int    rc;

	rows_arena = arena_new((size_t)16 << 20);
	n = add_rows("fixtures/page/charset.tsv", encoding_is_found, 0);
	n += add_rows("fixtures/page/charset_decode.tsv", bytes_are_decoded, n);
	n += add_rows("fixtures/page/kind.tsv", kind_is_found, n);
	memcpy(tests + n, more, sizeof(more));
	n += sizeof(more) / sizeof(more[0]);
	rc = _cmocka_run_group_tests("charset", tests, n, NULL, NULL);
	arena_free(rows_arena);
	return rc;
}
