/*
 * sample: what the files of the room share. Private to the room audit.
 *
 *     draw.c       which citations
 *     codes.c      columns and codes; the codebook
 *     sheet.c      the sheet as it is given out
 *     read.c       the sheet as it comes back
 *     estimate.c   shares with their intervals
 *     agree.c      how far coders agree
 *     score.c      a verdict against its codes
 */
#ifndef AUDIT_SAMPLE_H
#define AUDIT_SAMPLE_H

#include "audit.h"

/** What is no code. */
enum {
	CODE_EMPTY   = -1,  /* not coded; of the machine: no verdict */
	CODE_UNCLEAR = -2,
	CODE_NO_ROW  = -3,  /* of the machine: the verdict is not about this row */
};

/** The codes of a verdict that were met, by number. */
struct words {
	struct span *names;
	size_t       n, cap;
};

/** Codes of one unit. */
typedef int unit_codes[AUDIT_COLUMNS];
typedef int unit_verdicts[AUDIT_VERDICTS];

/** A citation that may be drawn. */
struct candidate {
	uint64_t number;   /* the smallest are drawn */
	uint64_t place;    /* of its article in the sheet */
	uint64_t url_hash; /* of its article */
	int64_t  article;
	uint32_t position;
};

/** The candidates with the smallest numbers, the largest of these at the top. */
struct heap {
	struct candidate *items;  /* owned */
	size_t n, cap;
};

struct audit {
	uint64_t     seed;
	unsigned     n;            /* asked for */
	uint64_t     frame;        /* sum over all citations: a hash of what was drawn from */
	struct audit_stratum strata[AUDIT_STRATA];
	struct heap  heaps[AUDIT_STRATA];
	char         stamp[AUDIT_STAMP_LEN];

	/* once drawn */
	struct arena      *a;      /* owned; holds all below */
	struct audit_unit *units;  /* in the sheet's order */
	size_t       n_units;
	const struct audit_unit **by_id;  /* n_units, sorted by id */
	struct words words[AUDIT_COLUMNS];  /* AUDIT_LIKELY has those of AUDIT_ACCESS */
	unit_verdicts *machine;
	unit_codes  *coders[AUDIT_CODERS_MAX];
	unsigned     n_coders;
	size_t       missing;
};

/** How @p n rows are shared out: drawn of each stratum is set. @return 0, or the smallest n that is enough */
unsigned allot(struct audit_stratum strata[AUDIT_STRATA], unsigned n);

/* --- codes.c -------------------------------------------------------------- */

/** Column @p i of the sheet: its name; NULL past the end; static. */
const char *column_name(size_t i);

/** The column that a verdict is held against. */
static inline enum audit_verdict column_of(enum audit_verdict v)
{
	return v == AUDIT_LIKELY ? AUDIT_ACCESS : v;
}

/** Code @p i of a column; NULL past the end, for languages at once; static. */
const char *code_at(enum audit_verdict v, size_t i);

#define CODE_NAME_UNCLEAR "unclear"

/**
 * The number of a code that is none of CODE_EMPTY and CODE_UNCLEAR.
 *
 * @param name  as it stands in the codebook; copied
 * @return 0 or -ENOMEM
 */
int words_number(struct audit *d, enum audit_verdict v, struct span name, int *number);

/** Room for all kinds of notes, '+' between, and a NUL. */
#define NOTES_LEN 64

/** "language+pdf": the kinds that are there, in the order of the table; "none" when there are none. @return its length */
size_t notes_code(const bool has[CITE_NOTE_COUNT], char room[NOTES_LEN]);

/** Is @p part one of the codes that @p value joins with '+'? */
bool code_has(struct span value, struct span part);

/* --- estimate.c ------------------------------------------------------------- */

/** One scored row. */
struct trial {
	unsigned stratum;
	bool     counts;  /* the ratio is about it */
	bool     hit;     /* and it is one of those sought; only where it counts */
};

/** Share of hits among what counts, weighed by strata. @param trials  every row that could be scored */
void estimate(const struct audit_stratum strata[AUDIT_STRATA], const struct trial *trials, size_t n,
              struct audit_share *out);

/** Wilson's 95 % interval of @p share among @p n, which need not be whole; 0..1. */
void wilson(double share, double n, double *low, double *high);

/* --- agree.c ---------------------------------------------------------------- */

/**
 * Krippendorff's alpha for nominal codes, with a bootstrap interval over rows.
 *
 * @param codes    n_units codes of each coder; < 0: none
 * @param n_codes  each code is less
 * @return 0 or -ENOMEM
 */
int krippendorff(struct arena *a, const int *const *codes, size_t n_coders, size_t n_units, size_t n_codes,
                 struct audit_share *out);

/** Cohen's kappa over the rows that both coded, with its large-sample interval. As krippendorff(). */
int cohen(struct arena *a, const int *one, const int *other, size_t n_units, size_t n_codes,
          struct audit_share *out);

#endif
