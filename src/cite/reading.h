/*
 * reading: what a stretch of words claims, when it is a note.
 */
#ifndef CITE_READING_H
#define CITE_READING_H

#include "cite.h"
#include "lexicon.h"

/** Longer stretches say more than a note, in bytes. */
#define READING_MAX 120

/** One thing that an author says about a link. */
struct claim {
	enum cite_note_kind kind;
	const char *lang;      /**< code, for CITE_NOTE_LANGUAGE; static */
	uint16_t    flags;     /**< NOTE_ flags of its words */
	bool        is_led;    /**< a language behind "in" or the like */
	bool        is_sure;   /**< a language's name that nobody's nationality is: "German-language" */
	bool        has_article;  /**< a language behind "a": a German is none */
	size_t      from, to;  /**< its part of the stretch, bytes of the folded text */
};

/** How many of the links before it a note is about, too. */
enum reading_reach { READING_ONE, READING_BOTH, READING_ALL };

struct reading {
	struct claim claims[CITE_NOTES_MAX];  /**< in the order of the words, none twice */
	size_t       n;
	bool         is_whole;   /**< nothing but claims, at least one, and fillers */
	bool         is_empty;   /**< nothing but fillers, or nothing */
	bool         is_number;  /**< empty, and a number in it */
	bool         has_article; /**< "a video": a noun of a sentence, perhaps */
	bool         is_stated;  /**< a copula in it: "is behind a paywall" */
	bool         is_predicate; /**< and nothing before it: its subject is elsewhere */
	bool         is_only;    /**< "only", or "but", sets it off */
	bool         is_told;    /**< a verb of need, "requires a login", or "only for subscribers" */
	bool         has_text;   /**< a word in it names an article, or the reading of one */
	bool         is_denied;  /**< "not" in it, that turns nothing round, or belongs to a condition */
	bool         has_use;    /**< a word in it tells of reading, not only a noun of texts */
	bool         ends_named; /**< its last word is a language */
	bool         is_same;    /**< "ditto": what is noted of the link before */
	bool         has_place;  /**< its last word is "at", "bei", "chez" ...: what follows is where to read it */
	enum reading_reach reach;
};

/** The words and what is searched by them; see note.h. */
struct note_reader;

/**
 * Read the words from @p from to @p to, which no mark parts.
 *
 * @param may_name  the bare name of a language is a claim; else only behind "in" or the like
 * @return how far the words are those of notes; @p to when all are
 */
size_t reading_words(struct note_reader *r, size_t from, size_t to, bool may_name, struct reading *out);

/**
 * Read a stretch part by part: "PDF, 1.2 MB". When a part says more than a
 * note, only the parts are kept that would be notes without brackets too, or
 * begin it with a wall: "($, or see ...)".
 */
void reading_parts(struct note_reader *r, size_t from, size_t to, struct reading *out);

/** Does a part of a stretch end at byte @p i? */
bool reading_is_border(const struct folded *f, size_t i);

/** May it stand without brackets, between other words? */
bool reading_is_plain(const struct reading *reading);

/** May it be an aside in a sentence? As if plain, but a bare language may stand beside plain access, and weak access beside a language. */
bool reading_is_aside(const struct reading *reading);

/** Does all of it say who may read, and something does? */
bool reading_is_of_access(const struct reading *reading);

/** Is it a note by itself? "gift link", "PDF", "Video:" are; "account" or "a video" are not. */
bool reading_stands_alone(const struct reading *reading);

/** Nothing but names of languages, without "in": beside a number, a person's nationality and age. */
bool reading_is_bare_name(const struct reading *reading);

/** What a claim comes to: "paywalled", "de". @return static */
struct span reading_claims(const struct claim *claim);

/** Take blanks off both ends of a stretch. */
void reading_trim(const struct folded *f, size_t *from, size_t *to);

#endif
