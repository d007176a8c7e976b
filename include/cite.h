/*
 * cite: page -> citations. What the article's own links say about their
 * sources: the sentence, what the author notes beside the link, and the role
 * the source plays. Pure.
 *
 * Sources: UAX #29 by ICU (sentences), HTML link types (rel). The phrases are
 * facts about language, in tables in src/cite/.
 */
#ifndef CITE_H
#define CITE_H

#include "access.h"
#include "base/arena.h"
#include "page.h"

/** What part a source plays. Stored by number: append, never renumber. */
enum cite_role {
	CITE_REFERENCE   = 0,  /**< all else */
	CITE_ATTRIBUTION = 1,  /**< "according to", "X reported" */
	CITE_ORIGIN      = 2,  /**< "first reported by" */
	CITE_ALTERNATIVE = 3,  /**< "or see this story" */
};
#define CITE_ROLE_COUNT 4

const char *cite_role_name(enum cite_role role);  /**< static */

/** What the author says about the link beside it. Stored by number. */
enum cite_note_kind {
	CITE_NOTE_NONE         = 0,
	CITE_NOTE_PAYWALL      = 1,  /**< "(paywall)", "($)" */
	CITE_NOTE_REGISTRATION = 2,  /**< "(free registration required)" */
	CITE_NOTE_FREE         = 3,  /**< "(free link)", "(archived)" */
	CITE_NOTE_LANGUAGE     = 4,  /**< "[in German]" */
	CITE_NOTE_PDF          = 5,
	CITE_NOTE_VIDEO        = 6,
};
#define CITE_NOTE_COUNT 7

const char *cite_note_name(enum cite_note_kind kind);  /**< "none", "paywall" ...; static */

struct cite_note {
	enum cite_note_kind kind;    /**< never NONE in a list */
	struct span claims;  /**< what it comes to: "de", "paywalled", "free" ...; empty for NONE */
	struct span text;    /**< the author's words, brackets included; two notes may share them: "(PDF, Chinese)" */
};

/**
 * All that an author notes about one link, each kind at most once, but languages:
 * in words beside it or in its anchor, a title attribute, the label of an icon in
 * it or right beside it, hreflang. (A link's lang attribute is of its anchor, and no note.)
 */
struct cite_notes {
	const struct cite_note *items;  /**< those before it, in it, behind it; labels, title, hreflang */
	size_t n;            /**< at most CITE_NOTES_MAX */
};
#define CITE_NOTES_MAX 4

/** Copy items and their text. @return 0, -ENOMEM or -EFBIG (the arena's) */
int cite_notes_dup(struct arena *a, struct cite_notes *notes);

/** Does what the author noted hold? */
enum cite_agreement {
	CITE_NO_NOTE     = 0,
	CITE_AGREES      = 1,
	CITE_DISAGREES   = 2,
	CITE_CANNOT_TELL = 3,  /**< the source was blocked, gone, or not fetched */
};

const char *cite_agreement_name(enum cite_agreement agreement);  /**< "", "agrees" ...; static */

/**
 * One link in the body of an article; or, not linked, an outlet that it names
 * as its source: "told the Wall Street Journal"; the first time for each role,
 * unless the sentence links to it, and never the article's own. Spans borrow from the page or
 * lie in the arena.
 */
struct citation {
	uint32_t    position;    /**< 1-based among the article's citations; those not linked come after all links */
	bool        is_linked;   /**< false: written, href, url and rel are empty, anchor is the name as written */
	uint32_t    paragraph;   /**< 1-based */
	struct span written;     /**< href as the author wrote it */
	struct span href;        /**< as resolved, nothing removed */
	struct span url;         /**< canonical */
	struct span outlet;      /**< of url; or that is named */
	struct span anchor;
	struct span sentence;    /**< the whole sentence around the link */
	struct span rel;
	bool        is_internal; /**< same outlet as the article */
	enum cite_role role;
	struct span role_words;  /**< the words that gave the role; empty for REFERENCE */
	uint32_t    instead_of;  /**< ALTERNATIVE: position of the citation it stands in for; 0: not told */
	struct cite_notes notes;
};

/**
 * What reading citations needs and no page changes: phrases made ready to be
 * found, and the scratch to find them with. One for each thread that reads.
 */
struct cite_reader;

/** @param out  set on success only; free with cite_reader_free() @return 0 or -ENOMEM */
int cite_reader_new(struct cite_reader **out);

/** NULL is fine. */
void cite_reader_free(struct cite_reader *r);

/**
 * Read the citations of one page: each body link to a web URL that is not
 * the page itself, in document order; then each outlet that the body names as a
 * source without a link to it.
 *
 * @param by    used for one page at a time; nothing of it is left in what is found
 * @param a     holds the array and what is made for it
 * @param page  its links and blocks; borrowed by the citations
 * @param self  the page's own outlet (url_outlet())
 * @param out   set to an array of *n, which may be empty
 * @return 0, -ENOMEM or -EFBIG
 */
int cite_page(struct cite_reader *by, struct arena *a, const struct page *page, struct span self,
              struct citation **out, size_t *n);

/**
 * Compare a note with what was measured. A wall that was only likely, behind a
 * refusal, settles nothing: give the verdict's access, never its likely one.
 *
 * @param lang  of the source; "und" or empty: cannot tell a language note
 * @param kind  of the source's document ("html", "pdf"), see page_document_kind()
 */
enum cite_agreement cite_note_agrees(const struct cite_note *note, enum access access,
                                     struct span lang, struct span kind);

/** All of them in one word: one that disagrees before one that agrees before one that cannot be told. */
enum cite_agreement cite_notes_agree(struct cite_notes notes, enum access access,
                                     struct span lang, struct span kind);

/** Whose text a page carries: the copy of an agency. Spans as in struct citation. */
struct cite_wire {
	struct span outlet;  /**< of the agency, "reuters.com"; empty: it carries none */
	struct span words;   /**< that say so: "(Reuters) -" */
};

/**
 * Is the page the copy of a news agency, by its dateline, its byline, a mark or
 * a notice at its end? An agency's page is no copy of its own; nor is a text
 * that was written "with material from" one, or that quotes it.
 *
 * @param self  the page's own outlet
 * @param out   its words are a part of the page
 */
void cite_wire(const struct page *page, struct span self, struct cite_wire *out);

#endif
