/*
 * fuzz_access: how a page came, its bytes, and a reader's rules, through the
 * judge.
 *
 *     input:  outcome + 16 * (status % 4), status / 4 | headers | NUL | URL asked [SPACE | final URL] | NUL |
 *             body [NUL | rules]
 *
 * What must hold of every verdict is checked here, beyond what the
 * sanitizers see: evidence, bounds, order, snippets, and that nothing is
 * whole where nothing was read.
 */

#include "access.h"

#include <math.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static struct span cut(struct span *rest)
{
	struct span piece;

	if (!span_cut(rest, '\0', &piece))
		return SPAN("");
	return piece;
}

static void check(const struct verdict *v, const struct language *lang)
{
	if (v->n_evidence < 1 || v->n_evidence > ACCESS_EVIDENCE_MAX || !v->reason)
		abort();
	if (v->full_text && v->access >= ACCESS_BLOCKED)
		abort();
	if (v->likely != ACCESS_UNKNOWN && v->access != ACCESS_BLOCKED && v->access != ACCESS_UNREACHABLE)
		abort();
	if (!(v->confidence >= 0 && v->confidence < 1) || !(lang->confidence >= 0 && lang->confidence < 1))
		abort();
	if (!access_name(v->access) || strlen(lang->code) >= LANGUAGE_LEN || lang->code[0] == '\0')
		abort();
	for (size_t i = 0; i < v->n_evidence; i++) {
		if (v->evidence[i].snippet.len > 200 || !v->evidence[i].signal || !v->evidence[i].says)
			abort();
		if (i && fabs(v->evidence[i].weight) > fabs(v->evidence[i - 1].weight))
			abort();
	}
}

/* Wrong rules say where and why, and leave none. */
static struct access_rules *read_rules(struct span text)
{
	struct access_rules      *rules = NULL;
	struct access_rules_error e;
	int                       rc = access_rules_read(&rules, text, &e);

	if ((rc == 0) != (rules != NULL) || (rc > 0 && (!e.what[0] || e.column > 5)))
		abort();
	return rules;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct span           rest, headers, asked_text = SPAN(""), final, body;
	struct fetch_response r = { .detail = "", .url = SPAN("https://news.example/2026/story") };
	struct arena         *a;
	struct page_input     in = { .url = r.url };
	struct page           page;
	struct url            asked, end;
	struct verdict        v;
	struct language       lang;
	struct access_rules  *rules;
	struct access_reader *by = NULL;
	bool                  has_page, is_asked;

	if (size < 2 || !(a = arena_new(PAGE_ARENA_MAX)))
		return 0;
	rest = (struct span){ (const char *)data + 2, size - 2 };
	r.outcome = (enum fetch_outcome)((data[0] & 15) % FETCH_OUTCOME_COUNT);
	r.status = data[1] * 4 + (data[0] >> 4 & 3);
	headers = cut(&rest);
	final = cut(&rest);
	span_cut(&final, ' ', &asked_text);
	if (final.len && url_parse(a, final, NULL, &end) == 0)
		in.url = r.url = end.href;
	body = cut(&rest);
	rules = read_rules(rest);
	buf_init(&r.headers, 1 << 20);
	buf_init(&r.body, 1 << 20);
	buf_span(&r.headers, span_upto(headers, 1 << 20));
	buf_span(&r.body, span_upto(body, 1 << 20));
	in.bytes = buf_view(&r.body);
	in.content_type = fetch_header(buf_view(&r.headers), SPAN("content-type"));
	has_page = page_read(a, &in, &page) == 0;
	is_asked = url_parse(a, asked_text, NULL, &asked) == 0;
	if (access_reader_new(&by, rules) == 0 &&
	    access_judge(by, a, &r, has_page ? &page : NULL, is_asked ? &asked : NULL, &v) == 0) {
		lang = (struct language){ "und", 0 };
		if (has_page)
			language_identify(&page, &lang);
		check(&v, &lang);
	}
	access_reader_free(by);
	access_rules_free(rules);
	buf_free(&r.headers);
	buf_free(&r.body);
	arena_free(a);
	return 0;
}
