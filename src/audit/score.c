/* A verdict against what people coded. */

#include "sample.h"

#include <errno.h>
#include <stdlib.h>


/* --- what the machine says ----------------------------------------------------- */

static int tell(struct audit *d, size_t i, enum audit_verdict v, struct span name)
{
	d->machine[i][v] = CODE_EMPTY;
	return name.len ? words_number(d, v, name, &d->machine[i][v]) : 0;
}

/* No verdict: empty. */
static struct span access_told(const struct store_page *source)
{
	return source->access == ACCESS_UNKNOWN ? SPAN("") : span_of(access_name(source->access));
}

static struct span language_told(const struct store_page *source)
{
	return span_eq(source->lang, SPAN("und")) ? SPAN("") : source->lang;
}

/* Where a robot was not refused, there is nothing to be likely. */
static int tell_likely(struct audit *d, size_t i, const struct store_page *source)
{
	if (source->access != ACCESS_BLOCKED && source->access != ACCESS_UNREACHABLE) {
		d->machine[i][AUDIT_LIKELY] = CODE_NO_ROW;
		return 0;
	}
	return tell(d, i, AUDIT_LIKELY,
	            source->likely == ACCESS_UNKNOWN ? SPAN("") : span_of(access_name(source->likely)));
}

static size_t notes_told(const struct cite_notes *notes, char room[NOTES_LEN])
{
	bool has[CITE_NOTE_COUNT] = { false };

	for (size_t i = 0; i < notes->n; i++)
		has[notes->items[i].kind] = true;
	return notes_code(has, room);
}

int audit_tell(struct audit *d, size_t i, const struct store_citation *c, const struct store_page *source)
{
	char notes[NOTES_LEN];
	int  rc = tell(d, i, AUDIT_BODY, span_of(code_at(AUDIT_BODY, 0)));

	if (rc == 0)
		rc = tell(d, i, AUDIT_ACCESS, access_told(source));
	if (rc == 0)
		rc = tell(d, i, AUDIT_LANGUAGE, language_told(source));
	if (rc == 0)
		rc = tell(d, i, AUDIT_ROLE, span_of(cite_role_name(c->role)));
	if (rc == 0)
		rc = tell(d, i, AUDIT_NOTE, (struct span){ notes, notes_told(&c->notes, notes) });
	if (rc == 0)
		rc = tell_likely(d, i, source);
	return rc;
}

/* --- what the coders say ---------------------------------------------------------- */

/* CODE_DISPUTED: no code has more than half of those who gave one. */
#define CODE_DISPUTED (-4)

static int settle(const struct audit *d, enum audit_verdict column, size_t unit)
{
	unsigned given = 0, unclear = 0;

	for (unsigned c = 0; c < d->n_coders; c++) {
		given += d->coders[c][unit][column] >= 0;
		unclear += d->coders[c][unit][column] == CODE_UNCLEAR;
	}
	for (unsigned c = 0; c < d->n_coders; c++) {
		int      code = d->coders[c][unit][column];
		unsigned n = 0;

		for (unsigned other = 0; other < d->n_coders; other++)
			n += d->coders[other][unit][column] == code;
		if (code >= 0 && 2 * n > given)
			return code;
	}
	return given ? CODE_DISPUTED : unclear ? CODE_UNCLEAR : CODE_EMPTY;
}

/* Coders who were refused as well do not tell what a person meets who is not. */
static int settle_likely(const struct audit *d, size_t unit)
{
	int code = settle(d, AUDIT_ACCESS, unit);
	int access = code < 0 ? -1 : access_by_name(d->words[AUDIT_ACCESS].names[code]);

	return code < 0 || (access >= ACCESS_FREE && access <= ACCESS_PAYWALLED) ? code : CODE_UNCLEAR;
}

/* --- one verdict ------------------------------------------------------------------- */

/* A scored row. */
struct scored {
	unsigned stratum;
	int      machine, coded;  /* values; machine may be CODE_EMPTY */
};

struct scoring {
	const struct audit *d;
	enum audit_verdict  v;
	struct arena       *a;
	struct audit_score *out;
	bool                is_about[AUDIT_STRATA];  /* has rows that could be scored */
	struct scored      *rows;
	struct trial       *trials;
	int                *column;  /* of each number of a value: its place in the matrix, or -1 */
};

static int scoring_init(struct scoring *s)
{
	s->rows = arena_zalloc(s->a, s->d->n_units + 1, sizeof(*s->rows));
	s->trials = arena_zalloc(s->a, s->d->n_units + 1, sizeof(*s->trials));
	s->column = arena_zalloc(s->a, s->d->words[column_of(s->v)].n + 1, sizeof(*s->column));
	return s->rows && s->trials && s->column ? 0 : arena_status(s->a);
}

static void settle_all(struct scoring *s)
{
	struct audit_score *out = s->out;

	for (size_t i = 0; i < s->d->n_units; i++) {
		int code = s->v == AUDIT_LIKELY ? settle_likely(s->d, i) : settle(s->d, s->v, i);
		int machine = s->d->machine[i][s->v];

		if (machine == CODE_NO_ROW)
			continue;
		s->is_about[s->d->units[i].stratum] = true;
		out->disputed += code == CODE_DISPUTED;
		out->unclear += code == CODE_UNCLEAR;
		out->empty += code == CODE_EMPTY;
		if (code < 0)
			continue;
		s->rows[out->scored++] = (struct scored){ s->d->units[i].stratum, machine, code };
		out->untold += machine < 0;
	}
}

static void count_left_out(struct scoring *s)
{
	bool has_row[AUDIT_STRATA] = { false };

	for (size_t i = 0; i < s->out->scored; i++)
		has_row[s->rows[i].stratum] = true;
	for (size_t h = 0; h < AUDIT_STRATA; h++)
		s->out->left_out += s->is_about[h] && !has_row[h] ? s->d->strata[h].size : 0;
}

/* --- the matrix ---------------------------------------------------------------------- */

/* A value that was given, and where it stands: by the table, what is in none behind it, by name. */
struct placed {
	struct span name;
	size_t      place;
	int         number;
};

static int by_place(const void *a, const void *b)
{
	const struct placed *x = a, *y = b;

	if (x->place != y->place)
		return x->place < y->place ? -1 : 1;
	return span_cmp(x->name, y->name);
}

static size_t place_of(enum audit_verdict v, struct span name)
{
	size_t i = 0;

	while (code_at(v, i) && !span_eq(span_of(code_at(v, i)), name))
		i++;
	return i;
}

static int set_values(struct scoring *s)
{
	const struct words *w = &s->d->words[column_of(s->v)];
	struct placed      *all = arena_zalloc(s->a, w->n + 1, sizeof(*all));
	struct span        *values = arena_zalloc(s->a, w->n + 1, sizeof(*values));
	size_t              n = 0;

	if (!all || !values)
		return arena_status(s->a);
	for (size_t i = 0; i < w->n; i++) {
		bool is_given = false;

		for (size_t r = 0; r < s->out->scored && !is_given; r++)
			is_given = s->rows[r].machine == (int)i || s->rows[r].coded == (int)i;
		s->column[i] = -1;
		if (is_given)
			all[n++] = (struct placed){ w->names[i], place_of(column_of(s->v), w->names[i]), (int)i };
	}
	qsort(all, n, sizeof(*all), by_place);
	for (size_t i = 0; i < n; i++) {
		values[i] = all[i].name;
		s->column[all[i].number] = (int)i;
	}
	s->out->values = values;
	s->out->n_values = n;
	return 0;
}

static int set_matrix(struct scoring *s)
{
	size_t    n = s->out->n_values;
	uint32_t *matrix = arena_zalloc(s->a, (n + 1) * n + 1, sizeof(*matrix));

	if (!matrix)
		return arena_status(s->a);
	for (size_t i = 0; i < s->out->scored; i++) {
		size_t row = s->rows[i].machine < 0 ? n : (size_t)s->column[s->rows[i].machine];

		matrix[row * n + (size_t)s->column[s->rows[i].coded]]++;
	}
	s->out->matrix = matrix;
	return 0;
}

/* --- classes ---------------------------------------------------------------------------- */

static bool gave(const struct scoring *s, int number, struct span class)
{
	return number >= 0 && code_has(s->d->words[column_of(s->v)].names[number], class);
}

static void share_of(struct scoring *s, struct audit_share *out)
{
	estimate(s->d->strata, s->trials, s->out->scored, out);
}

/* What counts is told by machine and coders; a hit is both. */
enum about { ABOUT_MACHINE, ABOUT_CODERS, ABOUT_EITHER };

static void class_share(struct scoring *s, struct span name, enum about about, struct audit_share *out)
{
	for (size_t i = 0; i < s->out->scored; i++) {
		const struct scored *r = &s->rows[i];
		bool machine = gave(s, r->machine, name), coded = gave(s, r->coded, name);

		s->trials[i] = (struct trial){ .stratum = r->stratum, .hit = machine && coded,
			.counts = about == ABOUT_MACHINE ? machine : about == ABOUT_CODERS ? coded : machine || coded };
	}
	share_of(s, out);
}

/* From the share of both among either to F1, which grows with it. */
static void to_f1(struct audit_share *s)
{
	s->value = 2 * s->value / (1 + s->value);
	s->low = 2 * s->low / (1 + s->low);
	s->high = 2 * s->high / (1 + s->high);
}

static void score_class(struct scoring *s, struct span name, struct audit_class *c)
{
	*c = (struct audit_class){ .name = name };
	for (size_t i = 0; i < s->out->scored; i++) {
		bool machine = gave(s, s->rows[i].machine, name), coded = gave(s, s->rows[i].coded, name);

		c->machine += machine;
		c->coded += coded;
		c->both += machine && coded;
	}
	class_share(s, name, ABOUT_MACHINE, &c->precision);
	if (s->v == AUDIT_BODY)
		return;  /* what the machine left out was never drawn */
	class_share(s, name, ABOUT_CODERS, &c->recall);
	class_share(s, name, ABOUT_EITHER, &c->f1);
	to_f1(&c->f1);
}

/* The codes that some value has: a value may join several. */
static size_t class_names(const struct scoring *s, struct span *names)
{
	size_t n = 0;

	for (size_t i = 0; i < s->out->n_values; i++) {
		struct span value = s->out->values[i], part;

		while (span_cut(&value, '+', &part)) {
			size_t k = 0;

			while (k < n && !span_eq(names[k], part))
				k++;
			names[k] = part;
			n += k == n;
		}
	}
	return n;
}

static int set_classes(struct scoring *s)
{
	struct span        *names = arena_zalloc(s->a, s->out->n_values + CITE_NOTE_COUNT, sizeof(*names));
	struct audit_class *classes;

	if (!names)
		return arena_status(s->a);
	s->out->n_classes = class_names(s, names);
	classes = arena_zalloc(s->a, s->out->n_classes + 1, sizeof(*classes));
	if (!classes)
		return arena_status(s->a);
	for (size_t i = 0; i < s->out->n_classes; i++)
		score_class(s, names[i], &classes[i]);
	s->out->classes = classes;
	for (size_t i = 0; i < s->out->scored; i++)
		s->trials[i] = (struct trial){ s->rows[i].stratum, true, s->rows[i].machine == s->rows[i].coded };
	share_of(s, &s->out->right);
	return 0;
}

/* --- agreement --------------------------------------------------------------------------- */

/* The codes of one coder, one a unit. */
static int *codes_of(const struct scoring *s, unsigned coder)
{
	int *codes = arena_zalloc(s->a, s->d->n_units + 1, sizeof(*codes));

	for (size_t i = 0; codes && i < s->d->n_units; i++)
		codes[i] = s->d->coders[coder][i][s->v];
	return codes;
}

static int set_agreement(struct scoring *s)
{
	const int *codes[AUDIT_CODERS_MAX];
	size_t     n = s->d->n_coders, n_units = s->d->n_units, n_codes = s->d->words[column_of(s->v)].n;
	struct audit_pair *pairs = arena_zalloc(s->a, n * n + 1, sizeof(*pairs));
	int        rc = 0;

	for (unsigned i = 0; i < n; i++)
		if (!(codes[i] = codes_of(s, i)))
			return arena_status(s->a);
	if (!pairs)
		return arena_status(s->a);
	if (n > 1)
		rc = krippendorff(s->a, codes, n, n_units, n_codes, &s->out->alpha);
	for (unsigned i = 0; i < n; i++) {
		for (unsigned j = i + 1; rc == 0 && j < n; j++) {
			struct audit_pair *p = &pairs[s->out->n_pairs++];

			*p = (struct audit_pair){ .a = i, .b = j };
			rc = cohen(s->a, codes[i], codes[j], n_units, n_codes, &p->kappa);
		}
	}
	s->out->pairs = pairs;
	return rc;
}

int audit_score(const struct audit *d, enum audit_verdict v, struct arena *a, struct audit_score *out)
{
	struct scoring s = { .d = d, .v = v, .a = a, .out = out };
	int            rc;

	*out = (struct audit_score){ .scored = 0 };
	rc = scoring_init(&s);
	if (rc < 0)
		return rc;
	settle_all(&s);
	count_left_out(&s);
	rc = set_values(&s);
	if (rc == 0)
		rc = set_matrix(&s);
	if (rc == 0)
		rc = set_classes(&s);
	return rc == 0 && v != AUDIT_LIKELY ? set_agreement(&s) : rc;
}
