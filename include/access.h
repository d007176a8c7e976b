/*
 * access: what a person without an account or money meets at a page, with
 * the evidence; and the language of its text.
 *
 * Evidence is combined by one explicit model: a table of signals, each with
 * a weight in one place (src/access/signals.c). Transport is judged first:
 * what was refused is blocked, never paywalled; what is not there is gone.
 * Pure.
 *
 * Sources: RFC 9110 (status), RFC 7725 (451), schema.org
 * isAccessibleForFree, Wikipedia's url-access words, CLD2 (language).
 */
#ifndef ACCESS_H
#define ACCESS_H

#include "base/arena.h"
#include "fetch.h"
#include "page.h"

/** Stored by number: append, never renumber. */
enum access {
	ACCESS_UNKNOWN      = 0,  /**< not fetched, or not a page that we can judge */
	ACCESS_FREE         = 1,
	ACCESS_METERED      = 2,  /**< some free reads, then a wall */
	ACCESS_REGISTRATION = 3,  /**< a free account */
	ACCESS_PAYWALLED    = 4,  /**< money */
	ACCESS_BLOCKED      = 5,  /**< the server refused a robot */
	ACCESS_GONE         = 6,  /**< 404, 410, no such host, soft 404 */
	ACCESS_UNREACHABLE  = 7,  /**< timeout, TLS, 5xx, too big */
};
#define ACCESS_COUNT 8

/** @return "unknown", "free" ...; static */
const char *access_name(enum access access);

/** @return the access called @p name, or -1 */
int access_by_name(struct span name);

/** @return Wikipedia's url-access word: "subscription", "registration", "limited", "free"; NULL for the others */
const char *access_url_access(enum access access);

/** @return true for what a person can read: free and metered */
bool access_is_readable(enum access access);

/** The one word of the short answer: access_name(), but "foreign-language" for what is free and foreign. */
const char *access_mark(enum access access, bool is_foreign);

/** Which of the words above is mark number @p i, for legends: 0..ACCESS_COUNT; static, NULL past the end. */
const char *access_mark_at(size_t i);

/** One signal behind a verdict. */
struct evidence {
	const char *signal;   /**< its name in the table: "jsonld.isAccessibleForFree"; static, or the rules' */
	const char *says;     /**< "free", "walled", "paywalled", "registration", "metered", "cut", "blocked", "gone" ...; static */
	double      weight;   /**< log-odds it adds to the walled side (free: negative); transport: 0 */
	struct span snippet;  /**< where it was seen, in the page's own words, at most 200 bytes */
};

/** Room for every sign that one page can give, and for a reader's own beside them. */
#define ACCESS_EVIDENCE_MAX 48

/**
 * A piece of evidence as a plain sentence: "The text breaks off". Its full stop,
 * or a quote of the snippet, is for the caller to add.
 *
 * @param signal, says  as in struct evidence
 * @return static; NULL: no signal of the table (a reader's own rule, or another version's)
 */
const char *access_signal_tells(struct span signal, struct span says);

struct verdict {
	enum access access;
	double      confidence;   /**< 0..1: the chance that access is right, free against walled */
	bool        full_text;    /**< the whole text was there to read */
	enum access likely;       /**< for blocked and unreachable: what the page that came along says; UNKNOWN: nothing. See access_likely() */
	const char *reason;       /**< a few plain words: "HTTP 403, bot wall: DataDome", "no such host"; static or in the arena */
	struct evidence *evidence;  /**< strongest first */
	size_t      n_evidence;   /**< at least 1, at most ACCESS_EVIDENCE_MAX */
};

/** Ceilings of a reader's rules. */
#define ACCESS_RULES_BYTES_MAX ((size_t)1 << 20)
#define ACCESS_RULES_MAX       4096

/**
 * Signs and phrases of a reader's own, heard beside the shipped ones.
 * Immutable once read, so that any number of threads may judge by them.
 */
struct access_rules;

/** What is wrong with a text of rules. */
struct access_rules_error {
	uint32_t line;      /**< 1-based; 0: the whole text */
	unsigned column;    /**< 1-based, as parted by TABs; 0: the whole line */
	char     what[160]; /**< in plain words, with what was wanted; NUL-terminated */
};

/** Outcome of access_rules_read(). */
#define ACCESS_RULES_WRONG 1

/**
 * Read rules: UTF-8, one a line, in columns with a TAB between; a BOM, CR
 * before LF, blank lines and lines that start with '#' are passed over.
 *
 *     name   of the signal: a-z 0-9 . _ -, none of the shipped ones'; several lines may share it
 *     where  text: words in the text flow, from the start of a word, where a person sees gates
 *            label: a block of nothing but these words, above the text
 *            meta: NAME=CONTENT, state: NAME=VALUE in scripts, where all its values agree; * is any
 *            script: a piece of an external script's address (64 KiB of them are looked at)
 *            header: NAME:PIECE OF VALUE, title: words, body: a piece of its first 64 KiB, at
 *            pages that are bare or were refused
 *     what   is sought there, at most 256 bytes; case does not count
 *     says   free, walled, paywalled, registration or metered; header, title and body: blocked or gone
 *     weight log-odds, -10 to 10, below 0 for free, else above; left out: that of the shipped sign most like it.
 *            blocked and gone decide alone and have none
 *
 * @param out  set on success only; free with access_rules_free()
 * @param e    says what is wrong
 * @return 0, ACCESS_RULES_WRONG, or -ENOMEM
 */
int access_rules_read(struct access_rules **out, struct span text, struct access_rules_error *e);
void access_rules_free(struct access_rules *rules);

/**
 * What judging needs and no page changes: the shipped phrases made ready to be
 * found, and a reader's own rules. Immutable, as they are.
 */
struct access_reader;

/**
 * @param out    set on success only; free with access_reader_free()
 * @param rules  the reader's own, borrowed; NULL: the shipped signals alone
 * @return 0 or -ENOMEM
 */
int access_reader_new(struct access_reader **out, const struct access_rules *rules);

/** NULL is fine. */
void access_reader_free(struct access_reader *r);

/**
 * Judge one page.
 *
 * @param by        the names of its rules are borrowed by @p out
 * @param a         holds what @p out points to
 * @param response  how it came; the last hop
 * @param page      what was read of it; NULL when it was not HTML or nothing came
 * @param asked     the URL before redirects, NULL when there were none; a deep
 *                  link that ended on a front page is gone
 * @param out       set on success; its snippets borrow from the page and the response
 * @return 0, -ENOMEM or -EFBIG
 */
int access_judge(const struct access_reader *by, struct arena *a, const struct fetch_response *response,
                 const struct page *page, const struct url *asked, struct verdict *out);

/** How many pages of one outlet met what. */
struct outlet_record {
	struct span outlet;
	uint32_t    by_access[ACCESS_COUNT];  /**< only free, metered, registration and paywalled are heard */
};

/** What is known beside a page that was blocked or unreachable. */
struct likely_grounds {
	struct span outlet;                   /**< of the page */
	enum access own;                      /**< verdict.likely: by the page that came with the refusal */
	const struct outlet_record *record;   /**< NULL: no page of the outlet was read */
	const struct outlet_facts  *facts;    /**< NULL: no table knows the outlet */
	const char *table;                    /**< where the facts are from: "the table that ships with headwater" */
};

#define LIKELY_EVIDENCE_MAX 3

struct likely {
	enum access access;      /**< free, metered, registration or paywalled; UNKNOWN: too little is known */
	double      confidence;  /**< 0..1; 0 for UNKNOWN */
	struct evidence evidence[LIKELY_EVIDENCE_MAX];  /**< snippets are plain words, whole */
	size_t      n_evidence;  /**< 0 when nothing at all is known */
};

/**
 * What a person would likely meet where a robot was refused. The page's own word
 * beats the outlet's other pages, and these beat the table; the model is in
 * src/access/signals.h.
 *
 * @param a    holds the snippets
 * @param out  set on success
 * @return 0, -ENOMEM or -EFBIG
 */
int access_likely(struct arena *a, const struct likely_grounds *g, struct likely *out);

/** Room for "zh-Hant" and its NUL. */
#define LANGUAGE_LEN 16

struct language {
	/**
	 * ISO 639-1, or 639-3 where there is none; "und". A script (ISO 15924)
	 * where two are written: "zh-Hans"/"zh-Hant", "sr" (Cyrillic)/"sr-Latn",
	 * "uz" (Latin)/"uz-Cyrl". Norwegian Bokmål is "no", never "nb"; Nynorsk "nn".
	 */
	char   code[LANGUAGE_LEN];
	double confidence;          /**< 0..1: the chance that the language is right; "und": 0 */
};

/**
 * The language of @p page's own text; what it declares is a hint, that decides
 * over a few words and between languages that a machine can hardly tell (Malay
 * and Indonesian; Bosnian, Croatian and Serbian). A page without text answers
 * its declared language with low confidence, or "und".
 */
void language_identify(const struct page *page, struct language *out);

/**
 * @param lang   a code as in struct language
 * @param reads  the reader's languages, "en,de"; empty: none is foreign
 * @return true when @p lang is told and none of @p reads. "zh" covers both
 *         scripts, "zh-Hans" its own; who reads one form of Norwegian ("no",
 *         "nb", "nn") or one script of Serbian reads the other; "und" is
 *         never foreign
 */
bool language_is_foreign(struct span lang, struct span reads);

/**
 * Bring a code or a tag as pages declare it ("de_AT", "nb-NO", "iw",
 * "zh-TW") to the form of struct language.
 *
 * @param code  set to "und" when @p tag is no language
 * @return false when it is none
 */
bool language_normalise(struct span tag, char code[LANGUAGE_LEN]);

/** @return the English name of an ISO 639 code ("German"); the code itself when not known; static or @p code's bytes */
struct span language_name(struct span code);

#endif
