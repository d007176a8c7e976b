/*
 * Regular expressions are the user's, URLs are strangers'. PCRE2 backtracks,
 * so each match has a ceiling; what meets it counts as not wanted, since it
 * cannot be told, and what is not asked for does no harm.
 */

#define PCRE2_CODE_UNIT_WIDTH 8
#include "scope.h"
#include "base/log.h"

#include <errno.h>
#include <pcre2.h>
#include <stdlib.h>

/* Steps of one match, and KiB of memory: a usual one takes less than a hundred, and a page has links by the ten thousand. */
#define MATCH_STEPS 10000
#define MATCH_KIB   1024

struct list {
	pcre2_code **codes;  /* owned */
	size_t       n;
};

struct crawl_scope {
	enum crawl_follow follow;
	struct list       includes, excludes;
	pcre2_match_context *limits;  /* owned */
};

/* --- making one ----------------------------------------------------------------- */

static int complain(const char *option, const char *text, int error, size_t offset)
{
	PCRE2_UCHAR why[256];

	pcre2_get_error_message(error, why, sizeof(why));
	log_error("--%s: %s: at character %zu: %s", option, text, offset + 1, (const char *)why);
	return -EINVAL;
}

static int compile(struct list *l, const char *option, const char *const *texts, size_t n)
{
	l->codes = calloc(n ? n : 1, sizeof(*l->codes));
	if (!l->codes)
		return -ENOMEM;
	for (; l->n < n; l->n++) {
		PCRE2_SIZE  offset;
		int         error;
		pcre2_code *code = pcre2_compile((PCRE2_SPTR)texts[l->n], PCRE2_ZERO_TERMINATED,
		                                 PCRE2_UTF | PCRE2_NEVER_BACKSLASH_C, &error, &offset, NULL);

		if (!code)
			return error == PCRE2_ERROR_HEAP_FAILED ? -ENOMEM : complain(option, texts[l->n], error, offset);
		pcre2_jit_compile(code, PCRE2_JIT_COMPLETE);  /* without it a match is slower, no more */
		l->codes[l->n] = code;
	}
	return 0;
}

static void free_list(struct list *l)
{
	for (size_t i = 0; i < l->n; i++)
		pcre2_code_free(l->codes[i]);
	free(l->codes);
}

void crawl_scope_free(struct crawl_scope *s)
{
	if (!s)
		return;
	free_list(&s->includes);
	free_list(&s->excludes);
	pcre2_match_context_free(s->limits);
	free(s);
}

int crawl_scope_new(struct crawl_scope **out, enum crawl_follow follow, const char *const *includes,
                    size_t n_includes, const char *const *excludes, size_t n_excludes)
{
	struct crawl_scope *s = calloc(1, sizeof(*s));
	int                 rc = -ENOMEM;

	if (!s)
		return rc;
	s->follow = follow;
	s->limits = pcre2_match_context_create(NULL);
	if (s->limits) {
		pcre2_set_match_limit(s->limits, MATCH_STEPS);
		pcre2_set_heap_limit(s->limits, MATCH_KIB);
		rc = compile(&s->includes, "include", includes, n_includes);
	}
	if (rc == 0)
		rc = compile(&s->excludes, "exclude", excludes, n_excludes);
	if (rc < 0)
		crawl_scope_free(s);
	else
		*out = s;
	return rc;
}

/* --- judging ---------------------------------------------------------------------- */

/* @return 1 when one matches, 0 when none does, -ENOMEM; *is_told: no ceiling was met */
static int matches(const struct crawl_scope *s, const struct list *l, struct span url, bool *is_told)
{
	pcre2_match_data *m = l->n ? pcre2_match_data_create(1, NULL) : NULL;
	int               rc = l->n && !m ? -ENOMEM : 0;

	for (size_t i = 0; rc == 0 && i < l->n; i++) {
		int found = pcre2_match(l->codes[i], (PCRE2_SPTR)url.ptr, url.len, 0, 0, m, s->limits);

		if (found == PCRE2_ERROR_NOMEMORY)
			rc = -ENOMEM;
		else if (found >= 0)
			rc = 1;
		else if (found != PCRE2_ERROR_NOMATCH)
			*is_told = false;
	}
	pcre2_match_data_free(m);
	return rc;
}

int scope_wants(const struct crawl_scope *s, struct span url)
{
	bool is_told = true;
	int  is_in = s->includes.n ? matches(s, &s->includes, url, &is_told) : 1;
	int  is_out = is_in == 1 ? matches(s, &s->excludes, url, &is_told) : 0;

	if (is_in < 0 || is_out < 0)
		return -ENOMEM;
	return is_in && !is_out && is_told;
}

/*
 * Any link is followed when --follow says so, and no expression speaks against
 * it. Citations are among them: to meet a page twice is as meeting it once.
 */
static int judge_link(struct arena *a, struct crawl_reading *r, const struct page_link *l)
{
	struct store_link *to = &r->links[r->n_links];
	int                rc;

	if (!l->is_web)
		return 0;
	to->outlet = url_outlet(l->url.host);
	if (r->scope->follow == CRAWL_FOLLOW_OUTBOUND && span_eq(to->outlet, r->outlet))
		return 0;
	rc = url_canonical(a, &l->url, &to->url);
	if (rc == 0)
		rc = scope_wants(r->scope, to->url);
	r->n_links += rc == 1;
	return rc < 0 ? rc : 0;
}

int scope_judge(struct arena *a, struct crawl_reading *r)
{
	int rc = 0;

	if (!r->scope)
		return 0;
	r->is_wanted = arena_zalloc(a, r->n_citations + 1, sizeof(*r->is_wanted));
	if (!r->is_wanted)
		return -ENOMEM;
	for (size_t i = 0; rc >= 0 && i < r->n_citations; i++) {
		rc = r->citations[i].is_linked ? scope_wants(r->scope, r->citations[i].url) : 0;
		r->is_wanted[i] = rc == 1;
	}
	if (rc < 0 || r->scope->follow == CRAWL_FOLLOW_CITED)
		return rc < 0 ? rc : 0;
	r->links = arena_zalloc(a, r->page.n_links + 1, sizeof(*r->links));
	rc = r->links ? 0 : -ENOMEM;
	for (size_t i = 0; rc == 0 && i < r->page.n_links; i++)
		rc = judge_link(a, r, &r->page.links[i]);
	return rc;
}
