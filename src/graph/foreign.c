/* Few pairs of languages come up again and again; what was asked of each is kept. */

#include "build.h"

/* What is common is kept once, so where it lies tells what it is; of two copies each is asked once. */
static bool is_same(struct span a, struct span b)
{
	return a.ptr == b.ptr && a.len == b.len;
}

bool foreign_is(struct foreign *f, struct span lang, struct span reads)
{
	struct asked *at = &f->asked[((uintptr_t)lang.ptr * 31 + (uintptr_t)reads.ptr) / 8 % FOREIGN_ASKED];

	if (!lang.len || !reads.len)
		return false;
	if (!is_same(at->lang, lang) || !is_same(at->reads, reads))
		*at = (struct asked){ lang, reads, language_is_foreign(lang, reads) };
	return at->is_foreign;
}

struct span foreign_told(struct span lang)
{
	return span_eq(lang, SPAN("und")) ? SPAN("") : lang;
}

struct span foreign_add(struct foreign *f, struct arena *a, struct span all, struct span lang)
{
	lang = foreign_told(lang);
	if (!lang.len || (all.len && !foreign_is(f, lang, all)))
		return all;
	return arena_printf(a, "%.*s%s%.*s", SPAN_FMT(all), all.len ? "," : "", SPAN_FMT(lang));
}
