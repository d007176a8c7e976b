/*
 * deed: a verb of saying, revealing or leaking, or a whole phrase, with what
 * belongs to it; the part of reading roles that all sides of a link share.
 */
#ifndef CITE_DEED_H
#define CITE_DEED_H

#include "context.h"
#include "role.h"

/** What one side of a link says. */
struct judged {
	enum cite_role    role;      /**< REFERENCE: nothing */
	const struct hit *hit;       /**< the deed or phrase */
	const struct hit *first;     /**< what makes an origin of it; or NULL */
	const struct hit *mark;      /**< BY, TO ...; or NULL */
};

/** The role that a hit gives by itself; REFERENCE: none. */
enum cite_role deed_role(const struct hit *h);

/** Does this hit begin another thought? */
bool deed_ends_at(const struct hit *h);

/** Is it a word that hangs somebody on a deed: BY, TO ...? */
bool deed_is_mark(const struct hit *h);

/** Is the link named by a form of "to be" before it? "It was X that ..." */
bool deed_is_cleft(const struct context *w);

/** Half words between a phrase and the link; "source: X" may have its colon, "alternatively, see X" its comma. */
unsigned deed_gap(const struct context *w, const struct hit *h);

/** Does the anchor name somebody, or something, that is no outlet: "[Police] said", "the [study] calls it"? */
bool deed_is_of_other(const struct context *w);

/** The word of being first that belongs to verb @p k: near it, or near the link. */
const struct hit *deed_first(const struct context *w, size_t k);

/** Does a word before the link say what keeps a reader from another? */
bool deed_is_walled(const struct context *w);

/** Does the anchor name a parliament, a court or the like, where things are said, but not published? */
bool deed_is_body(const struct context *w);

/** Does the sentence speak of papers, tapes or the like? */
bool deed_has_papers(const struct context *w);

/** Nothing leads from a deed to this hit, or over it. */
bool deed_is_parted_by(const struct hit *h);

/** This hit, when it is a mark straight before the link; or NULL. */
const struct hit *deed_mark_at(const struct context *w, const struct hit *h);

/** Does a hit of this part stand straight before hit @p k? */
bool deed_follows(const struct context *w, size_t k, enum phrase_part part);

/** "see [the report]" only points. */
bool deed_is_pointed_at(const struct context *w);

/** What hit @p k makes of who does it. @param mark  between it and the link, or NULL @return false: nothing */
bool deed_judge(const struct context *w, size_t k, const struct hit *mark, struct judged *out);

#endif
