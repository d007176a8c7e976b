/* Names of verdicts: the words of the output, the store and the legends. */

#include "access.h"

static const char *const names[ACCESS_COUNT] = {
	[ACCESS_UNKNOWN] = "unknown",
	[ACCESS_FREE] = "free",
	[ACCESS_METERED] = "metered",
	[ACCESS_REGISTRATION] = "registration",
	[ACCESS_PAYWALLED] = "paywalled",
	[ACCESS_BLOCKED] = "blocked",
	[ACCESS_GONE] = "gone",
	[ACCESS_UNREACHABLE] = "unreachable",
};

static const char foreign[] = "foreign-language";

const char *access_name(enum access access)
{
	return (unsigned)access < ACCESS_COUNT ? names[access] : names[ACCESS_UNKNOWN];
}

int access_by_name(struct span name)
{
	for (int i = 0; i < ACCESS_COUNT; i++)
		if (span_eq(name, span_of(names[i])))
			return i;
	return -1;
}

const char *access_url_access(enum access access)
{
	switch (access) {
	case ACCESS_PAYWALLED:
		return "subscription";
	case ACCESS_REGISTRATION:
		return "registration";
	case ACCESS_METERED:
		return "limited";
	case ACCESS_FREE:
		return "free";
	default:
		return NULL;
	}
}

bool access_is_readable(enum access access)
{
	return access == ACCESS_FREE || access == ACCESS_METERED;
}

const char *access_mark(enum access access, bool is_foreign)
{
	return access == ACCESS_FREE && is_foreign ? foreign : access_name(access);
}

const char *access_mark_at(size_t i)
{
	if (i == ACCESS_COUNT)
		return foreign;
	return i < ACCESS_COUNT ? names[i] : NULL;
}
