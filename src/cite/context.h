/*
 * context: the words around one link, as far as they may speak of it.
 *
 *     ... The memo was first reported by the daily [Handelsblatt] (German), which ... [next] ...
 *         |<-------------- base                    start       end      |         after      |
 *
 * Offsets are bytes of the folded text; base is where in the block it begins.
 */
#ifndef CITE_CONTEXT_H
#define CITE_CONTEXT_H

#include "phrases.h"
#include "place.h"

/** Bytes looked at on either side of a link. */
#define CONTEXT_REACH 300

/** Gaps in half words: an ideograph or kana counts one, a word two. */
#define GAP_CLAUSE 32
#define GAP_NEAR   12
#define GAP_BEHIND 8
#define GAP_CLOSE  4

#define CONTEXT_HITS_MAX 160

struct hit {
	const struct phrase *phrase;
	size_t from, to;
};

struct context {
	const struct folded *f;
	const struct place  *place;
	unsigned order;              /**< of the language */
	size_t   base;
	size_t   front, behind;      /**< start and end, or those of notes that touch the link */
	size_t   start, end, after;  /**< after: where the next link's own words begin */
	bool     opens;              /**< begins where the sentence begins */
	bool     is_here;            /**< the anchor only points: "here" */
	size_t   n;
	struct hit hits[CONTEXT_HITS_MAX];  /**< in order, none overlapping */
};

/** @param f  scratch to fold into; borrowed by the context */
void context_open(struct context *w, struct folded *f, const struct place *place,
                 const struct lexicon *lex, unsigned order);

static inline enum phrase_part hit_part(const struct hit *h)
{
	return (enum phrase_part)h->phrase->what;
}

static inline bool hit_is(const struct hit *h, unsigned flags)
{
	return h->phrase->flags & flags;
}

/** SAY, REVEAL, PUBLISH, LEAK */
bool hit_is_verb(const struct hit *h);

/** A whole phrase. */
bool hit_is_role(const struct hit *h);

/** Half words between two offsets; more than GAP_CLAUSE when a clause ends there. */
unsigned gap_width(const struct folded *f, size_t from, size_t to);

/** The same, the anchor left out when it lies between. */
unsigned context_gap(const struct context *w, size_t from, size_t to);

/** Past blanks and quotation marks. */
size_t skip_blanks(const struct folded *f, size_t i);

/** Past a bracket and the blanks behind it, or @p i when none opens there. */
size_t skip_bracket(const struct folded *f, size_t i);

/** Where the words behind the link begin: past its notes and brackets, at the mark that follows. */
size_t context_behind(const struct context *w);

/** Does a clause, or what is in brackets or behind a quotation, begin at @p i? */
bool context_begins_clause(const struct context *w, size_t i);

/** Does the anchor name somebody: a capital, or a script without capitals, near its beginning, or few letters? */
bool context_is_name(const struct context *w);

/** Does a capital begin the word at folded byte @p i, as it was written? */
bool context_is_capital(const struct context *w, size_t i);

/** The text as the author wrote it, without marks at its ends. */
struct span context_words(const struct context *w, size_t from, size_t to);

#endif
