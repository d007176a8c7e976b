/*
 * audit: how often is a verdict right? A sample of citations is drawn, people
 * code it by hand without seeing the verdicts, and their codes are compared
 * with these, and with one another.
 *
 *     store --audit_add--> audit_draw --> sheet (CSV) --by hand--> audit_read_sheet --> audit_score
 *
 * The unit is one citation whose source was visited: its link is coded (is it one
 * in the article's own text? which role, which note?) and the page behind it
 * (access, language). So a page counts as often as it is cited, as it does for
 * readers of the articles.
 *
 * Drawing. Each article has its own stream of SplitMix64, begun at mix(seed) ^
 * FNV-1a 64 of its URL; the stream's p-th number belongs to the citation at position
 * p. The strata are the marks of the sources (foreign: not in the article's
 * language); of each the citations with the smallest numbers are drawn, which is a
 * simple random sample without replacement, the same on every machine, whatever
 * the order they come in. Half of the sample is shared out equally among the strata,
 * none getting more than it has; the rest goes in proportion to what is left
 * of each, by largest remainders.
 *
 * Weighing. A row stands for (citations of its stratum) / (rows of it that can be
 * scored). Precision, recall and the share that is right are ratios of such sums;
 * their variance is that of the combined ratio estimator, linearised, with the finite
 * population correction. An interval is Wilson's at 95 %, for as many rows as
 * would give this variance in a simple sample; but never more than
 * Kish's number for the rows that the ratio is about, so that a stratum in which all
 * rows agree by chance does not make it sure. F1 is 2J / (1 + J) of the share
 * J = both / either, and so is its interval. All this speaks of the citations in the store.
 *
 * Pure: no SQL, no terminal, no clock.
 *
 * Sources: Steele, Lea, Flood 2014 (SplitMix64); Ohlsson 1995 (permanent random
 * numbers); Cochran 1977, chapters 5 (strata) and 6.11 (combined ratio); Kish 1965;
 * Korn and Graubard 1998, and NCHS 2017 (effective sample sizes); Wilson 1927; Krippendorff 2011 (alpha);
 * Cohen 1960 (kappa); Fleiss, Cohen, Everitt 1969 (its standard error).
 */
#ifndef AUDIT_H
#define AUDIT_H

#include "store.h"

#include <stdio.h>

/** Ceilings. */
#define AUDIT_ROWS_MAX   10000               /**< of a sample */
#define AUDIT_CODERS_MAX 26
#define AUDIT_SHEET_MAX  ((size_t)64 << 20)  /**< bytes of a sheet, as text */

/* --- drawing ----------------------------------------------------------------- */

struct audit;

/** Room for "0123456789abcdef-4294967295" and its NUL. */
#define AUDIT_ID_LEN 28

/** Room for "s18446744073709551615-n10000-0123456789abcdef" and its NUL. */
#define AUDIT_STAMP_LEN 48

/** A citation that was drawn. */
struct audit_unit {
	char        id[AUDIT_ID_LEN];  /**< the Id of edges.csv */
	int64_t     article;           /**< page id */
	uint32_t    position;
	unsigned    stratum;
};

/** The citations with one mark; audit_stratum_name() says which. */
struct audit_stratum {
	uint64_t    size;   /**< citations in the store */
	uint32_t    drawn;
};
#define AUDIT_STRATA (ACCESS_COUNT + 1)

const char *audit_stratum_name(unsigned stratum);  /**< access_mark_at(); static */

/** @param n  rows to draw, 1..AUDIT_ROWS_MAX. @return 0 (free with audit_free()) or -ENOMEM */
int audit_new(struct audit **out, uint64_t seed, unsigned n);
void audit_free(struct audit *d);

/** One of the citations to draw from. @return 0 or -ENOMEM */
int audit_add(struct audit *d, const struct store_cited *c);

/** Outcome of audit_draw(). */
#define AUDIT_TOO_FEW 1

/**
 * Draw. Nothing can be added afterwards.
 *
 * @param least  set on AUDIT_TOO_FEW: the smallest n that has two rows of each stratum
 * @return 0, AUDIT_TOO_FEW or -ENOMEM
 */
int audit_draw(struct audit *d, unsigned *least);

/**
 * What was drawn, in the order of the sheet: articles at random, the citations
 * of one together, by position. Whoever stops early has still coded articles drawn at random.
 */
const struct audit_unit *audit_units(const struct audit *d, size_t *n);

/** @return AUDIT_STRATA of them */
const struct audit_stratum *audit_strata(const struct audit *d);

/**
 * What tells a sample from every other: "s1-n200-89abcdef01234567", its seed, the
 * rows asked for, and a hash of all citations with their strata.
 */
const char *audit_stamp(const struct audit *d);

/* --- the sheet ------------------------------------------------------------------ */

/** What is scored. All but the last are coded by hand, a column each. */
enum audit_verdict {
	AUDIT_BODY,      /**< is it a citation in the article's own text? All that was drawn was taken for one: no recall */
	AUDIT_ACCESS,    /**< of the source */
	AUDIT_LANGUAGE,  /**< of the source */
	AUDIT_ROLE,
	AUDIT_NOTE,      /**< kinds, '+' between */
	AUDIT_LIKELY,    /**< what is likely where a robot was refused, against the codes of AUDIT_ACCESS; of these rows alone */
};
#define AUDIT_COLUMNS  5
#define AUDIT_VERDICTS 6

const char *audit_verdict_name(enum audit_verdict v);  /**< "access": the column's name; "likely"; static */

void audit_put_header(FILE *out);

/** Write the row of unit @p i, with nothing that a verdict says. @param c  its citation */
void audit_put_row(const struct audit *d, size_t i, const struct store_citation *c, FILE *out);

/** The codebook, in Markdown: each column, its codes, and odd cases. */
void audit_put_codebook(FILE *out);

/* --- reading it back --------------------------------------------------------------- */

/** What is wrong with a sheet. @param line  from 1; 0: the whole sheet */
typedef void audit_fault_fn(uint32_t line, const char *what, void *arg);

/** Outcome of the two below: a fault was told. */
#define AUDIT_FAULTY 1

/**
 * Of which sample is a sheet?
 *
 * @param text  UTF-8 without BOM
 * @return 0, AUDIT_FAULTY, or -ENOMEM
 */
int audit_sheet_sample(struct span text, uint64_t *seed, unsigned *n, audit_fault_fn *fn, void *arg);

/**
 * What the machine says of unit @p i.
 *
 * @param source  the page cited; its likely by all that is known, not by the page alone
 * @return 0 or -ENOMEM
 */
int audit_tell(struct audit *d, size_t i, const struct store_citation *c, const struct store_page *source);

/**
 * Read what one coder wrote, into a sample that was drawn. Columns may stand in any
 * order, with others between; case of codes does not count; an empty cell
 * is not coded. A sheet with a fault is not taken.
 *
 * @return 0, AUDIT_FAULTY, -EFBIG past AUDIT_CODERS_MAX, or -ENOMEM
 */
int audit_read_sheet(struct audit *d, struct span text, audit_fault_fn *fn, void *arg);

/** Of the last sheet read: units that it has no row of. */
size_t audit_missing(const struct audit *d);

/* --- scores -------------------------------------------------------------------------- */

/** A number with its 95 % interval. */
struct audit_share {
	bool     is_known;    /**< false: nothing to tell it by; all else is 0 */
	double   value, low, high;
	uint32_t rows;        /**< that it is about */
};

/** One code of a verdict. */
struct audit_class {
	struct span name;
	uint32_t    machine, coded, both;  /**< rows with it by the machine, by the coders, by both */
	struct audit_share precision, recall, f1;
};

/** Two coders. */
struct audit_pair {
	unsigned    a, b;         /**< sheets, from 0, as they were read */
	struct audit_share kappa;
};

/** How one verdict did. In the arena that it was made in. */
struct audit_score {
	/* rows of the sample, of AUDIT_LIKELY those that were refused; they add up */
	uint32_t    scored;       /**< with one code that more than half of those who gave one gave */
	uint32_t    unclear;      /**< nobody gave another code than "unclear"; of AUDIT_LIKELY, also: coders were refused too, or found nothing */
	uint32_t    disputed;     /**< no code has more than half */
	uint32_t    empty;        /**< nobody coded it */
	uint64_t    left_out;     /**< citations of strata that have such rows, but none that is scored: the numbers do not speak of them */
	uint32_t    untold;       /**< of the scored: the machine has no verdict */
	struct audit_share right; /**< machine and coders have the same */
	const struct audit_class *classes;  /**< by the table, languages by code; those that nobody gave left out */
	size_t      n_classes;
	const struct span *values;          /**< rows and columns of the matrix */
	size_t      n_values;
	const uint32_t *matrix;   /**< n_values + 1 rows by the machine, the last without a verdict, by n_values columns by the coders */
	struct audit_share alpha; /**< Krippendorff's, nominal, over rows with two codes or more; "unclear" is none */
	const struct audit_pair *pairs;     /**< none of AUDIT_LIKELY, nor alpha: they are those of AUDIT_ACCESS */
	size_t      n_pairs;
};

/** @return 0, -ENOMEM or -EFBIG (the arena's) */
int audit_score(const struct audit *d, enum audit_verdict v, struct arena *a, struct audit_score *out);

#endif
