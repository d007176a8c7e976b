/*
 * audit: draw a sample to code by hand; say how often the verdicts are right by
 * what was coded. A sheet names its sample, so scoring draws it again: the
 * verdicts never leave the store.
 */

#include "audit.h"
#include "audit_print.h"
#include "commands.h"
#include "sources.h"
#include "suggest.h"
#include "verbs.h"
#include "base/log.h"

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

/* Faults of one sheet that are told. */
#define FAULTS_TOLD 20

/* Scores of all verdicts. */
#define SCORES_ARENA ((size_t)256 << 20)

/* What likely stands behind one refusal. */
#define OUTLOOK_ARENA ((size_t)1 << 20)

/* --- drawing ---------------------------------------------------------------- */

static int on_cited(const struct store_cited *c, void *arg)
{
	return audit_add(arg, c);
}

static uint64_t count_citations(const struct audit *d)
{
	uint64_t n = 0;

	for (unsigned i = 0; i < AUDIT_STRATA; i++)
		n += audit_strata(d)[i].size;
	return n;
}

static int draw_from(struct audit *d, struct store *s, const struct options *o, unsigned *least)
{
	int rc = store_snapshot(s);

	if (rc == 0)
		rc = store_each_cited(s, on_cited, d);
	if (rc == 0)
		rc = audit_draw(d, least);
	if (rc == 0 && count_citations(d) == 0) {
		log_error("audit: %s: no citation in it has a source that was visited", o->store);
		return -ENOENT;
	}
	return rc;
}

/* @return 0 (free with audit_free()), AUDIT_TOO_FEW, or < 0 after a message, but for -ENOMEM */
static int draw(struct audit **out, struct store *s, const struct options *o, uint64_t seed, unsigned n, unsigned *least)
{
	int rc = audit_new(out, seed, n);

	if (rc < 0)
		return rc;
	rc = draw_from(*out, s, o, least);
	if (rc != 0) {
		audit_free(*out);
		*out = NULL;
	}
	return rc;
}

/* --- one citation of the sample -------------------------------------------------- */

typedef int unit_fn(size_t i, const struct store_citation *c, void *arg);

struct seeking {
	size_t   i;
	unit_fn *fn;
	void    *arg;
};

/* Found: the walk ends there. */
#define FOUND 1

static int on_citation(const struct store_citation *c, void *arg)
{
	struct seeking *k = arg;
	int             rc = k->fn(k->i, c, k->arg);

	return rc < 0 ? rc : FOUND;
}

/* Call back for each citation that was drawn, in the order of the sheet; as store_citation_at() has it. */
static int each_unit(const struct audit *d, struct store *s, unit_fn *fn, void *arg)
{
	size_t n;
	const struct audit_unit *units = audit_units(d, &n);

	for (size_t i = 0; i < n; i++) {
		struct seeking k = { i, fn, arg };
		int            rc = store_citation_at(s, units[i].article, units[i].position, on_citation, &k);

		if (rc != FOUND)
			return rc < 0 ? rc : -EINVAL;
	}
	return 0;
}

/* --- audit sample ------------------------------------------------------------------ */

struct sheet {
	const struct audit *d;
	struct store       *s;
	FILE               *out;
};

/* A row whose article's URL is still to be had. */
struct putting {
	struct sheet *w;
	size_t        i;
	const struct store_citation *c;
};

static int put_row(const struct store_page *article, void *arg)
{
	struct putting       *p = arg;
	struct store_citation c = *p->c;

	c.article_url = article->url;
	audit_put_row(p->w->d, p->i, &c, p->w->out);
	return ferror(p->w->out) ? -EIO : 0;
}

static int put_unit(size_t i, const struct store_citation *c, void *arg)
{
	struct putting p = { arg, i, c };
	int            rc = store_page_by_id(p.w->s, c->article, put_row, &p);

	return rc > 0 ? -EINVAL : rc;
}

static int write_sheet(FILE *out, void *arg)
{
	struct sheet *w = arg;

	w->out = out;
	audit_put_header(out);
	return each_unit(w->d, w->s, put_unit, w);
}

static int write_codebook(FILE *out, void *arg)
{
	(void)arg;
	audit_put_codebook(out);
	return ferror(out) ? -EIO : 0;
}

/* To write over a sheet is to lose days of somebody's work. */
static int check_output(const char *path)
{
	struct stat st;

	if (!path || lstat(path, &st) != 0 || !S_ISREG(st.st_mode))
		return 0;
	log_error("%s: is there already, and may have codes in it; say another name", path);
	return -EEXIST;
}

static int sample(const struct options *o)
{
	struct sheet w = { .d = NULL };
	struct audit *d = NULL;
	unsigned     least;
	int          rc = o->output && is_onto_store(o->output, o->store) ? -EINVAL : check_output(o->output);

	if (rc == 0 && o->wants_codebook)
		return write_to(o->output, write_codebook, NULL);
	if (rc == 0)
		rc = store_open(&w.s, o->store, STORE_READ);
	if (rc == 0)
		rc = draw(&d, w.s, o, o->seed, o->n_rows, &least);
	if (rc == AUDIT_TOO_FEW)
		log_error("audit sample: -n %u is too few for two citations of each mark; say -n %u or more", o->n_rows, least);
	w.d = d;
	if (rc == 0)
		rc = write_to(o->output, write_sheet, &w);
	if (rc == 0) {
		size_t n;

		audit_units(d, &n);
		log_note("%zu of %" PRIu64 " citations drawn; keep %s as it is until the sheet is scored", n,
		         count_citations(d), o->store);
	}
	say_unread(o->store, rc == AUDIT_TOO_FEW ? 0 : rc);
	audit_free(d);
	store_close(w.s);
	return rc;
}

/* --- audit score --------------------------------------------------------------------- */

struct scoring {
	const struct options *o;
	struct store *s;
	struct arena *a;         /* of one page's outlook */
	struct audit *d;         /* NULL until the first sheet has said of which sample it is */
	const char   *name;      /* of the sheet at hand */
	unsigned      n_faults;  /* in it */
};

static void on_fault(uint32_t line, const char *what, void *arg)
{
	struct scoring *k = arg;

	if (++k->n_faults > FAULTS_TOLD)
		return;
	if (line)
		log_error("%s:%" PRIu32 ": %s", k->name, line, what);
	else
		log_error("%s: %s", k->name, what);
}

/* What the machine says of one citation. */
struct telling {
	struct scoring *k;
	size_t          i;
	const struct store_citation *c;
};

static int tell_source(const struct store_page *p, void *arg)
{
	struct telling   *t = arg;
	struct store_page source = *p;
	struct likely     likely;
	int               rc;

	arena_reset(t->k->a);
	rc = outlook_page(t->k->o->outlook, t->k->a, &source, &likely);
	return rc < 0 ? rc : audit_tell(t->k->d, t->i, t->c, &source);
}

static int tell_unit(size_t i, const struct store_citation *c, void *arg)
{
	struct telling t = { arg, i, c };
	int            rc = store_page_by_id(t.k->s, c->source, tell_source, &t);

	return rc > 0 ? -EIO : rc;
}

/* Draw the sample that the first sheet is of. */
static int draw_again(struct scoring *k, struct span text)
{
	uint64_t seed;
	unsigned n, least;
	int      rc = audit_sheet_sample(text, &seed, &n, on_fault, k);

	if (rc == 0 && (rc = draw(&k->d, k->s, k->o, seed, n, &least)) == AUDIT_TOO_FEW)
		on_fault(0, "drawn from other citations than the store has now", k);
	return rc == 0 ? each_unit(k->d, k->s, tell_unit, k) : rc;
}

static int score_text(struct scoring *k, struct span text)
{
	int rc = k->d ? 0 : draw_again(k, text);

	if (rc == 0)
		rc = audit_read_sheet(k->d, text, on_fault, k);
	if (rc == 0 && audit_missing(k->d))
		log_note("%s: %zu rows of the sample are not in it", k->name, audit_missing(k->d));
	if (k->n_faults > FAULTS_TOLD)
		log_error("%s: and %u more", k->name, k->n_faults - FAULTS_TOLD);
	return rc;
}

/* @return 0, AUDIT_FAULTY, or < 0 after a message, but for -ENOMEM */
static int read_sheet(struct scoring *k, const char *name)
{
	struct arena *a = arena_new(3 * AUDIT_SHEET_MAX);
	struct span   text;
	struct buf    bytes;
	int           rc;

	k->name = strcmp(name, "-") == 0 ? "stdin" : name;
	k->n_faults = 0;
	buf_init(&bytes, AUDIT_SHEET_MAX);
	rc = a ? read_file(name, &bytes) : -ENOMEM;
	if (rc < 0 && rc != -ENOMEM) {
		log_error("%s: %s", k->name, rc == -EFBIG ? "larger than 64 MiB" : strerror(-rc));
	} else if (rc == 0 && is_binary(page_document_kind(SPAN(""), buf_view(&bytes)))) {
		log_error("%s: no CSV; save the spreadsheet as CSV", k->name);
		rc = AUDIT_FAULTY;
	} else if (rc == 0 && (rc = sources_text(a, buf_view(&bytes), SPAN(""), AUDIT_SHEET_MAX, &text)) == 0) {
		rc = score_text(k, text);
	}
	buf_free(&bytes);
	arena_free(a);
	return rc;
}

static int print_scores(const struct scoring *k)
{
	struct arena  *a = arena_new(SCORES_ARENA);
	struct audited r = { .audit = k->d, .names = k->o->operands + 1, .n_names = k->o->n_operands - 1,
	                     .n_citations = count_citations(k->d) };
	int            rc = a ? 0 : -ENOMEM;

	for (int v = 0; rc == 0 && v < AUDIT_VERDICTS; v++)
		rc = audit_score(k->d, (enum audit_verdict)v, a, &r.scores[v]);
	if (rc == 0 && k->o->is_json)
		rc = audit_print_json(&r);
	else if (rc == 0)
		audit_print_text(&r);
	arena_free(a);
	return rc;
}

/* The same sheet twice would agree with itself. */
static int check_names(const struct options *o)
{
	for (size_t i = 1; i < o->n_operands; i++) {
		for (size_t j = i + 1; j < o->n_operands; j++) {
			if (strcmp(o->operands[i], o->operands[j]) == 0) {
				log_error("audit: %s: given twice", o->operands[i]);
				return -EINVAL;
			}
		}
	}
	if (o->n_operands - 1 <= AUDIT_CODERS_MAX)
		return 0;
	log_error("audit: more than %d sheets", AUDIT_CODERS_MAX);
	return -EINVAL;
}

/* Every sheet is read, so that all that is wrong is told at once. */
static int score(const struct options *o)
{
	struct scoring k = { .o = o, .a = arena_new(OUTLOOK_ARENA) };
	int            rc = k.a ? check_names(o) : -ENOMEM, is_faulty = 0;

	if (rc == 0)
		rc = store_open(&k.s, o->store, STORE_READ);
	if (rc == 0)
		outlook_use(o->outlook, k.s);
	for (size_t i = 1; rc == 0 && i < o->n_operands; i++) {
		rc = read_sheet(&k, o->operands[i]);
		if (rc == AUDIT_FAULTY) {
			is_faulty = 1;
			rc = 0;
		}
	}
	if (rc == 0)
		rc = is_faulty ? -EINVAL : print_scores(&k);
	audit_free(k.d);
	store_close(k.s);
	arena_free(k.a);
	return rc;
}

/* --- which of the two -------------------------------------------------------------------- */

static void bad_word(const char *word)
{
	const struct verb *v = verb_find("audit");
	struct suggestion  near;
	bool               is_near;

	suggest_begin(&near, span_of(word));
	for (size_t i = 0; v->word_at(i); i++)
		suggest_try(&near, span_of(v->word_at(i)));
	is_near = near.best.len > 0;
	log_error("audit: %s%ssay sample or score%s%.*s%s", word, word[0] ? ": " : "", is_near ? "; did you mean " : "",
	          SPAN_FMT(near.best), is_near ? "?" : "");
}

int cmd_audit(struct options *o, int argc, char **argv)
{
	const char *what = o->n_operands ? o->operands[0] : o->wants_codebook ? "sample" : "";
	int         rc = -EINVAL, code = EXIT_DONE;

	(void)argc;
	(void)argv;
	if (strcmp(what, "sample") == 0 && o->n_operands > 1)
		log_error("audit sample: %s: takes no file; say -o FILE to write one", o->operands[1]);
	else if (strcmp(what, "sample") == 0)
		rc = sample(o);
	else if (strcmp(what, "score") == 0 && o->n_operands < 2)
		log_error("audit score: say the coded sheets");
	else if (strcmp(what, "score") == 0 && (code = load_outlets(o)) == EXIT_DONE)
		rc = score(o);
	else if (code != EXIT_DONE)
		return code;
	else
		bad_word(what);
	return rc == 0 ? EXIT_DONE : EXIT_BROKEN;
}
