/* explain: a page's verdict and every piece of evidence behind it. */

#include "commands.h"
#include "explain.h"
#include "base/log.h"

#include <errno.h>
#include <stdio.h>

/* One page's words, besides what the store lends. */
#define EXPLAIN_ARENA ((size_t)64 << 20)

static int explain(const struct options *o, struct store *s, const char *url)
{
	struct explained e = { .store = s, .outlook = o->outlook, .a = arena_new(EXPLAIN_ARENA) };
	int              rc = e.a ? beside_new(&e.beside, s) : -ENOMEM;

	outlook_use(o->outlook, s);
	if (rc == 0)
		rc = find_page(s, o, url, &e.page);
	if (rc == 0)
		rc = o->is_json ? explain_json(&e) : explain_text(&e);
	rc = rc > 0 ? -EINVAL : rc;  /* found by a URL that leads to nothing */
	say_unread(o->store, rc);
	beside_free(e.beside);
	arena_free(e.a);
	return rc == 0 ? EXIT_DONE : EXIT_BROKEN;
}

int cmd_explain(struct options *o, int argc, char **argv)
{
	struct store *s = NULL;
	int           code;

	(void)argc;
	(void)argv;
	if (o->n_operands == 0) {
		log_error("explain: say a URL");
		return EXIT_BROKEN;
	}
	code = load_outlets(o);
	if (code != EXIT_DONE)
		return code;
	if (store_open(&s, o->store, STORE_READ) < 0)
		return EXIT_BROKEN;
	for (size_t i = 0; i < o->n_operands; i++) {
		int one;

		if (i && !o->is_json)
			puts("");
		one = explain(o, s, o->operands[i]);
		code = one == EXIT_DONE ? code : one;
	}
	store_close(s);
	return code;
}
