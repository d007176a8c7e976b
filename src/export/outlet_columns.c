#include "outlet_columns.h"

static const char *const counts[] = { "pages", "cited", "citing", "named" };

#define N_COUNTS (sizeof(counts) / sizeof(counts[0]))

_Static_assert(N_COUNTS + ACCESS_COUNT == OUTLET_COLUMNS, "the accesses come behind");

const char *outlet_column(size_t i)
{
	return i < N_COUNTS ? counts[i] : access_name((enum access)(i - N_COUNTS));
}

uint32_t outlet_count(const struct graph_outlet *o, size_t i)
{
	const uint32_t told[N_COUNTS] = { o->pages, o->cited, o->citing, o->named };

	return i < N_COUNTS ? told[i] : o->by_access[i - N_COUNTS];
}
