/* look: the colours of marks. Okabe and Ito's (2008), told apart by the colour-blind. */
#ifndef EXPORT_LOOK_H
#define EXPORT_LOOK_H

struct look {
	const char *mark;
	const char *fill, *font;  /**< "#RRGGBB" */
};

/** @param mark  as access_mark() answers it */
const struct look *look_of(const char *mark);

#endif
