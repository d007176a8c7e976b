/*
 * copies: archived copies that authors offer in place of sources, for
 * bibliographies that can name one beside the address.
 *
 * A copy counts where the citation is an alternative to that of the source, leads to a
 * known archive, and its address tells the moment that it was taken, as those of
 * web.archive.org and archive.today do: "/web/20200211093000/https://...",
 * "/2020.02.11-093000/https://...".
 */
#ifndef EXPORT_COPIES_H
#define EXPORT_COPIES_H

#include "export.h"

struct copies;

struct copy {
	struct span url;
	char        day[11];  /**< "2020-02-11" */
};

/** Walk the edges. @return 0 (free with copies_free()), -ENOMEM, or what ended the walk */
int  copies_new(struct copies **out, const struct export_walk *w);
void copies_free(struct copies *c);

/** @param id  of a node @return the oldest copy of that source, lives as long as @p c; NULL: none is offered */
const struct copy *copies_find(const struct copies *c, const char *id);

#endif
