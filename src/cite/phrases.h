/*
 * phrases: the words by which articles name their sources.
 *
 * A language is a list of words by what they do in a sentence; role.c puts
 * them together: FIRST and a verb of saying make an origin, a participle wants
 * a BY or an auxiliary, a person who says wants a TO. Only what cannot be put
 * together is a whole phrase.
 */
#ifndef CITE_PHRASES_H
#define CITE_PHRASES_H

#include "lexicon.h"

/** What a phrase does. */
enum phrase_part {
	/* Words that hold a sentence together */
	PART_STOP,         /**< begins another thought: nothing reaches over it; with CLAUSE, behind a comma it may be "which";
	                        with PLURAL, of a verb straight behind it the subject follows: "que dit [X]" */
	PART_ARTICLE,      /**< begins another noun: the source's verb is not behind it */
	PART_SUBJECT,      /**< "he": the verb behind it is not the source's */
	PART_WHO,          /**< "which": behind a comma it still speaks of the source; with CLAUSE, only there */
	PART_AND,          /**< binds a second source to the first; with CLAUSE, "both": opens a pair; with AGAIN, "or": before a SEE
	                        it offers the link instead */
	PART_BUT,          /**< gives a second source what was denied the first */
	PART_NOT,          /**< denies what follows; with AFTER what it stands behind; with CLAUSE, too, as a clause: ", which is wrong";
	                        with PLURAL, "nor": of two sources, both; with AGAIN, only straight behind another link */
	PART_HERE,         /**< as an anchor, points: what is cited was named earlier in the clause */
	PART_AS,           /**< "wie", "como": what follows is said by its subject */
	PART_AUX,          /**< "has": a participle follows */
	PART_IS,           /**< "was": what follows is no deed of the subject; before the link, names it */
	PART_BY,           /**< before the link: it did what the participle says */
	PART_TO,           /**< before the link: it was told; with CLAUSE, when it begins the clause, what its next clause says */
	PART_GIVE,         /**< before the link: it was given what LEAK says, nothing was said to it */
	PART_IN,           /**< before the link: there it stands; with PHRASE_BEFORE it may do without a deed: "in den Spalten von" */
	PART_OF,           /**< before the link: it is whose work is spoken of */
	PART_PREP,         /**< another preposition: what follows is not the subject */
	PART_TOPIC,        /**< behind the link: its verb ends the sentence */
	PART_SEE,          /**< before the link: only points */
	PART_FIRST,        /**< makes an origin of a verb; with AFTER, behind a comma it still speaks of the source: "X, the first to" */
	PART_WALL,         /**< what the reader meets elsewhere: no subscription, deleted, too long */
	PART_FREE,         /**< open to all, archived, shorter */
	PART_COPY,         /**< what may stand in for another: a version, a copy, a summary */
	PART_STEM,         /**< nothing alone; see PHRASE_SPLIT */
	PART_PAPERS,       /**< what is leaked */
	PART_BODY,         /**< "police", "company", "statute": as an anchor's noun, no outlet; in anchors only;
	                        with CLAUSE, "parliament", "court": its name is none either, and hears what is said in it */
	PART_WORK,         /**< "report", "findings": makes an attribution with OF */
	/* Deeds; with flags PHRASE_FINITE and PHRASE_PARTICIPLE; with PHRASE_AFTER, only behind their source */
	PART_SAY,          /**< makes an attribution */
	PART_REVEAL,       /**< makes an origin */
	PART_PUBLISH,      /**< makes an origin with FIRST, else nothing */
	PART_LEAK,         /**< makes an origin with TO or PAPERS, else nothing */
	/* Whole phrases; with the flags below */
	PART_ATTRIBUTION,
	PART_ORIGIN,
	PART_ALTERNATIVE,
};

/** Where the source stands; a phrase may have both. */
#define PHRASE_BEFORE 1   /**< the phrase stands before its source: "according to X" */
#define PHRASE_AFTER  2   /**< behind it: "X reported" */
/* Of IN: CLOSE, only straight behind its deed; BEFORE and CLAUSE, without a deed where it begins a clause. Of AND: CLOSE, behind a comma too. */
/** Only where the phrase is the anchor: "[reportedly]". */
#define PHRASE_INSIDE 64
/** Limits on PHRASE_BEFORE. */
#define PHRASE_CLOSE  4   /**< at most two words between; of FIRST: straight at the verb */
#define PHRASE_CLAUSE 8   /**< only at the beginning of a clause: "via X" */
#define PHRASE_SEEN   16  /**< only where the author points to the source: "see X instead" */
#define PHRASE_AGAIN  32  /**< only with another link before it: "or see X" */
#define PHRASE_OUTSIDE 128 /**< not in the anchor: "[a report by X]" names no source, "a report by [X]" does */
#define PHRASE_COLON  256 /**< only when a colon ends the sentence behind the link: "From X:" */
/**
 * Of one word: it may make a phrase with words that end its clause; of more: it may be made so.
 * "rechnet" and "rechnet vor" find "rechnet X ... vor".
 */
#define PHRASE_SPLIT  512

/** "ended up in the hands of": wants papers, tapes or the like in the sentence, and a name. Of SAY: it leaks those that stand straight before it. Of LEAK: needs no mark. */
#define PHRASE_HANDS  32768

/** Forms of a verb. */
#define PHRASE_FINITE     1024
#define PHRASE_PARTICIPLE 2048
#define PHRASE_PLURAL     16384  /**< as well a noun, a verb only of several: "[X] and [Y] report" */

/** Of ARTICLE: begins what is said, never who says it: "meldet einen [Verlust]". */
#define PHRASE_OBJECT 4096
/**
 * "spoke to", "interview with": wants a name, and is denied by a NOT, as a deed is; "according to" is not.
 * Of LEAK: it reads papers, and is not given them. Of a verb, OUTSIDE: may be a noun, wants a name.
 */
#define PHRASE_DEED 8192

/** How a language orders its words. */
#define ORDER_VERB_LAST 1  /**< a clause's verb may stand at its end, far from its subject */
#define ORDER_INVERTS   2  /**< a subject may follow its verb anywhere, not only at the beginning of a clause */
#define ORDER_NOUN_CAPS 4  /**< nouns are capitalised: a small word behind one is a verb, or begins another noun */
#define ORDER_NO_BLANKS 8
#define ORDER_ROMANCE  32 /**< articles tell a certain work from any; objects may stand before their verb */
#define ORDER_ENDINGS   16 /**< cases instead of prepositions: fewer words stand between a phrase and its source */

struct phrase_language {
	char     code[4];   /**< ISO 639-1; empty: of all others */
	unsigned order;
	const struct phrase_list *lists;
	const size_t *n;    /**< rows */
};

#define PHRASE_LANGUAGES 12

/** The last is that of all others. */
extern const struct phrase_language phrase_languages[PHRASE_LANGUAGES];

#endif
