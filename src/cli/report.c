/* export html: the graph, and the evidence that only the store keeps. */

#include "report.h"

static int each_evidence(const struct store_page *p, store_evidence_fn *fn, void *fn_arg, void *arg)
{
	return store_each_evidence(arg, p->id, fn, fn_arg);
}

static int write_html(FILE *out, void *arg)
{
	return export_html(arg, out);
}

int report_write(struct store *s, const struct graph *g, const char *path)
{
	struct export_report report = { .graph = g, .evidence = each_evidence, .arg = s };

	return write_to(path, write_html, &report);
}
