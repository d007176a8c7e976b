#include "look.h"

#include <string.h>

static const struct look looks[] = {
	{ "unknown", "#FFFFFF", "#555555" },
	{ "free", "#009E73", "#000000" },
	{ "metered", "#56B4E9", "#000000" },
	{ "registration", "#F0E442", "#000000" },
	{ "paywalled", "#D55E00", "#000000" },
	{ "blocked", "#E69F00", "#000000" },
	{ "gone", "#404040", "#FFFFFF" },
	{ "unreachable", "#BBBBBB", "#000000" },
	{ "foreign-language", "#CC79A7", "#000000" },
};
#define LOOKS (sizeof(looks) / sizeof(looks[0]))

const struct look *look_of(const char *mark)
{
	for (size_t i = 0; i < LOOKS; i++)
		if (strcmp(looks[i].mark, mark) == 0)
			return &looks[i];
	return &looks[0];
}
