/* outlet_columns: what is counted of each outlet, in every format beside its name. */
#ifndef EXPORT_OUTLET_COLUMNS_H
#define EXPORT_OUTLET_COLUMNS_H

#include "graph.h"

#define OUTLET_COLUMNS (4 + ACCESS_COUNT)

/** @param i  < OUTLET_COLUMNS @return "pages", "cited" ...; static */
const char *outlet_column(size_t i);

uint32_t outlet_count(const struct graph_outlet *o, size_t i);

#endif
