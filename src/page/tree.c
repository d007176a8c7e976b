/*
 * gumbo asks for memory and never checks what it gets, so a refusal must not
 * return to it: the allocator jumps out of the parse instead. What gumbo had
 * by then is unreachable; a shorter piece of the input is tried again, half
 * as long each time, which costs at most twice the first try.
 */

#include "tree.h"

#include <errno.h>
#include <setjmp.h>

struct builder {
	struct arena *arena;
	jmp_buf       refused;
};

static void *allocate(void *userdata, size_t size)
{
	struct builder *b = userdata;
	void           *p = arena_alloc(b->arena, size);

	if (!p)
		longjmp(b->refused, 1);
	return p;
}

static void release(void *userdata, void *p)
{
	(void)userdata;
	(void)p;
}

/* @return the document, or NULL when the arena is full */
static const GumboNode *parse(struct arena *a, struct span html)
{
	struct builder b = { .arena = a };
	GumboOptions   options = kGumboDefaultOptions;

	options.allocator = allocate;
	options.deallocator = release;
	options.userdata = &b;
	options.max_errors = 0;  /* none is recorded */
	if (setjmp(b.refused))
		return NULL;
	return gumbo_parse_with_options(&options, html.ptr, html.len)->document;
}

int tree_build(struct arena *a, struct span html, const GumboNode **out, bool *is_cut)
{
	int rc;

	*is_cut = false;
	if (!html.ptr)
		html = SPAN("");
	for (;;) {
		*out = parse(a, html);
		rc = arena_status(a);
		if (*out || rc != -EFBIG || html.len < 2)
			return *out ? 0 : rc;
		*is_cut = true;
		html = span_clip(html, html.len / 2);
		arena_reset(a);
	}
}
