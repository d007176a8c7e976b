/*
 * How well citations are understood: sentences in eleven languages with what
 * a careful reader takes from them, scored.
 *
 * Each table under fixtures/cite/truth_*.tsv is scored by itself: its head
 * says what its columns mean. Each html stands in an article that page_read()
 * finds the body of, as on the web. Floors are asserted; figures by role,
 * language and trap are diagnostics.
 *
 *     test_truth [--misses] [TABLE]    each miss, for who writes rules; another table, without floors
 */

#include "cite.h"
#include "base/buf.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <cmocka.h>

#define LINE_MAX_BYTES 16384
#define ROWS_MAX  16    /* of one html */
#define NAMES_MAX 24    /* languages, traps */

/* What must hold of each table; 0 and up, of 1. */
static const struct floors {
	const char *path;
	double roles, words, notes, named;
} tables[] = {
	{ "fixtures/cite/truth_seen.tsv", 0.97, 0.93, 0.99, 0.00 },
	{ "fixtures/cite/truth_held.tsv", 0.95, 0.94, 0.98, 0.98 },
	{ "fixtures/cite/truth_late.tsv", 0.93, 0.94, 0.97, 0.80 },
	{ "fixtures/cite/truth_fresh.tsv", 0.94, 0.96, 0.97, 0.94 },
	{ "fixtures/cite/truth_tune.tsv", 0.97, 0.94, 0.985, 0.92 },
	{ "fixtures/cite/truth_more.tsv", 0.95, 0.85, 0.95, 0.00 },
	{ "fixtures/cite/truth_notes.tsv", 0.00, 0.00, 0.985, 0.00 },
};

struct tally { unsigned right, extra, missed; };

/* How one language, or one trap, fares. */
struct part {
	char         name[24];
	struct tally roles;
	unsigned     rows, right;  /* links and names, whatever their role */
};

struct score {
	struct tally roles, role[CITE_ROLE_COUNT], notes, named;
	unsigned     words;        /* right roles with the right words */
	struct part  langs[NAMES_MAX], traps[NAMES_MAX];
};

enum { LANG, LINK, ROLE, WORDS, NOTES, TRAP, HTML, COLUMNS };

struct truth {
	struct span column[COLUMNS];
	char        line[LINE_MAX_BYTES];
};

/* One html, and what was read of it. */
struct reading {
	struct truth    *rows;
	size_t           n_rows;
	struct page      page;
	struct citation *c;
	size_t           n;
	bool             is_used[ROWS_MAX * 4];  /* citations of an outlet that a row names */
	struct score    *score;
};

static struct cite_reader *by;
static bool shows_misses;

static double f1(const struct tally *t)
{
	unsigned all = 2 * t->right + t->extra + t->missed;

	return all ? 2.0 * t->right / all : 1;
}

static struct part *part_of(struct part *parts, struct span name)
{
	size_t i = 0;

	while (i + 1 < NAMES_MAX && parts[i].name[0] && !span_eq(span_of(parts[i].name), name))
		i++;
	snprintf(parts[i].name, sizeof(parts[i].name), "%.*s", SPAN_FMT(name));
	return &parts[i];
}

static void show_miss(const struct reading *r, const struct truth *t, const char *what,
                      const char *want, struct span want_words, const char *got, struct span got_words)
{
	if (shows_misses)
		printf("# MISS %s %.*s %.*s link %.*s: wanted %s [%.*s], got %s [%.*s]\n#      %.*s\n", what,
		       SPAN_FMT(t->column[LANG]), SPAN_FMT(t->column[TRAP]), SPAN_FMT(t->column[LINK]),
		       want, SPAN_FMT(want_words), got, SPAN_FMT(got_words), SPAN_FMT(r->rows[0].column[HTML]));
}

static enum cite_role role_named(struct span name)
{
	for (int i = 0; i < CITE_ROLE_COUNT; i++)
		if (span_eq(span_of(cite_role_name((enum cite_role)i)), name))
			return (enum cite_role)i;
	return CITE_REFERENCE;
}

/* Do @p got, a part of the page, and a part of @p want, wherever it stands there, overlap? */
static bool words_overlap(struct span text, struct span got, struct span want)
{
	size_t at = got.len ? (size_t)(got.ptr - text.ptr) : text.len;

	for (size_t dots; want.len; want = dots == SPAN_NONE ? (struct span){ 0 } : span_from(want, dots + strlen("…"))) {
		struct span piece;

		dots = span_find(want, SPAN("…"));
		piece = span_trim(span_upto(want, dots == SPAN_NONE ? want.len : dots));
		for (size_t from = 0, found; piece.len; from += found + 1) {
			found = span_ifind(span_from(text, from), piece);
			if (found == SPAN_NONE)
				break;
			if (from + found < at + got.len && at < from + found + piece.len)
				return true;
		}
	}
	return false;
}

/* Count one answer about one role. @return right? */
static bool count_role(struct tally *t, enum cite_role want, enum cite_role got)
{
	t->right += want && want == got;
	t->extra += got && want != got;
	t->missed += want && want != got;
	return want == got;
}

static void score_role(struct reading *r, const struct truth *t, const struct citation *c)
{
	enum cite_role want = role_named(t->column[ROLE]), got = c ? c->role : CITE_REFERENCE;
	struct score *s = r->score;
	struct part  *lang = part_of(s->langs, t->column[LANG]), *trap = part_of(s->traps, t->column[TRAP]);
	struct span   words = c ? c->role_words : (struct span){ 0 };
	bool          is_right = count_role(&s->roles, want, got);

	count_role(&lang->roles, want, got);
	count_role(&trap->roles, want, got);
	for (int i = 1; i < CITE_ROLE_COUNT; i++)
		count_role(&s->role[i], want == (enum cite_role)i ? want : 0, got == (enum cite_role)i ? got : 0);
	lang->rows++, trap->rows++;
	lang->right += is_right, trap->right += is_right;
	if (is_right && (!want || words_overlap(r->page.all_text, words, t->column[WORDS])))
		s->words += want != CITE_REFERENCE;
	else
		show_miss(r, t, is_right ? "words" : "role", cite_role_name(want), t->column[WORDS],
		          c ? cite_role_name(got) : "no citation", words);
}

/* "language=de": is @p note one of those of the row? */
static bool is_noted(struct span notes, const struct cite_note *note)
{
	struct span one;

	while (span_cut(&notes, ';', &one)) {
		size_t eq;

		one = span_trim(one);
		eq = span_chr(one, '=');
		if (eq != SPAN_NONE && span_eq(span_upto(one, eq), span_of(cite_note_name(note->kind))) &&
		    span_starts(note->claims, span_from(one, eq + 1)))
			return true;
	}
	return false;
}

static unsigned count_notes(struct span notes)
{
	struct span one;
	unsigned    n = 0;

	while (span_cut(&notes, ';', &one))
		n += one.len > 0;
	return n;
}

static void score_notes(struct reading *r, const struct truth *t, const struct citation *c)
{
	struct span want = t->column[NOTES];
	unsigned    right = 0, n = c ? (unsigned)c->notes.n : 0, wanted = count_notes(want);
	struct buf  got;

	buf_init(&got, 1024);
	for (unsigned i = 0; i < n; i++) {
		const struct cite_note *note = &c->notes.items[i];

		right += is_noted(want, note);
		buf_printf(&got, "%s%s=%.*s", i ? "; " : "", cite_note_name(note->kind), SPAN_FMT(note->claims));
	}
	r->score->notes.right += right;
	r->score->notes.extra += n - right;
	r->score->notes.missed += wanted - right;
	if (right != n || right != wanted)
		show_miss(r, t, "notes", "", want, c ? "" : "no citation", buf_view(&got));
	buf_free(&got);
}

/* The citation made of the html's @p number-th link, or NULL. */
static const struct citation *linked(const struct reading *r, unsigned long number)
{
	assert_in_range(number, 1, r->page.n_links);
	for (size_t i = 0; i < r->n; i++)
		if (r->c[i].is_linked && r->c[i].written.ptr == r->page.links[number - 1].href.ptr)
			return &r->c[i];
	return NULL;
}

static void score_named(struct reading *r, const struct truth *t)
{
	enum cite_role want = role_named(t->column[ROLE]);
	struct part   *trap = part_of(r->score->traps, SPAN("(names)"));

	trap->rows++;
	for (size_t i = 0; i < r->n; i++) {
		if (r->c[i].is_linked || r->is_used[i] || r->c[i].role != want ||
		    !span_eq(r->c[i].outlet, t->column[LINK]))
			continue;
		r->is_used[i] = true;
		r->score->named.right++;
		trap->right++;
		return;
	}
	r->score->named.missed++;
	show_miss(r, t, "named", cite_role_name(want), t->column[LINK], "nothing", (struct span){ 0 });
}

/* Outlets that were found, and no row names with that role. */
static void score_extra_names(struct reading *r)
{
	for (size_t i = 0; i < r->n; i++) {
		if (r->c[i].is_linked || r->is_used[i])
			continue;
		r->score->named.extra++;
		show_miss(r, &r->rows[0], "named", "nothing", (struct span){ 0 },
		          cite_role_name(r->c[i].role), r->c[i].outlet);
	}
}

static void score_rows(struct reading *r)
{
	for (size_t i = 0; i < r->n_rows; i++) {
		const struct truth *t = &r->rows[i];
		char first = t->column[LINK].ptr[0];

		if (first >= '0' && first <= '9' && span_chr(t->column[LINK], '.') == SPAN_NONE) {
			const struct citation *c = linked(r, strtoul(t->column[LINK].ptr, NULL, 10));

			score_role(r, t, c);
			score_notes(r, t, c);
		} else if (first != '-') {
			score_named(r, t);
		}
	}
	score_extra_names(r);
}

/* Paragraphs that any article might begin and end with. */
static const struct filler { const char *lang, *text; } fillers[] = {
	{ "en", "It rained all week in the valley, and nobody there was much surprised, since it rains most weeks of the year. The market opened late, the baker sold out early, and by noon the square was empty again." },
	{ "de", "Es regnete die ganze Woche im Tal, und niemand wunderte sich dort, denn es regnet fast das ganze Jahr. Der Markt öffnete spät, der Bäcker war früh ausverkauft, und am Mittag lag der Platz wieder leer." },
	{ "fr", "Il a plu toute la semaine dans la vallée, et personne ne s'en est étonné, car il y pleut presque toute l'année. Le marché ouvrit tard, le boulanger ferma tôt, et la place fut vide dès midi." },
	{ "es", "Llovió toda la semana en el valle, y nadie se extrañó, pues allí llueve casi todo el año. El mercado abrió tarde, la panadería cerró pronto, y al mediodía la plaza estaba otra vez vacía." },
	{ "it", "Piovve tutta la settimana nella valle, e nessuno se ne stupì, poiché lì piove quasi tutto l'anno. Il mercato aprì tardi, il fornaio chiuse presto, e a mezzogiorno la piazza era di nuovo vuota." },
	{ "pt", "Choveu toda a semana no vale, e ninguém estranhou, pois ali chove quase o ano inteiro. O mercado abriu tarde, a padaria fechou cedo, e ao meio-dia a praça estava outra vez vazia." },
	{ "nl", "Het regende de hele week in het dal, en niemand keek ervan op, want daar regent het bijna het hele jaar. De markt ging laat open, de bakker was vroeg uitverkocht, en om twaalf uur lag het plein weer leeg." },
	{ "pl", "Przez cały tydzień w dolinie padało, i nikogo to nie zdziwiło, bo pada tam prawie cały rok. Targ otwarto późno, piekarz wcześnie sprzedał wszystko, a w południe rynek był znów pusty." },
	{ "ru", "Всю неделю в долине шёл дождь, и никто не удивился, ведь дождь там идёт почти круглый год. Рынок открылся поздно, хлеб раскупили рано, и к полудню площадь опять опустела." },
	{ "zh", "山谷里整个星期都在下雨，没有人觉得奇怪，因为那里几乎全年有雨。市场开得很晚，面包早早卖完，到了中午，广场又空了。街角的茶馆倒是坐满了人，雨声盖过了谈话声，直到傍晚才停。" },
	{ "ja", "谷では一週間ずっと雨が降り、ほとんど一年じゅう雨の土地なので、だれも驚かなかった。市場は遅く開き、パンは早くに売り切れ、昼には広場はまた空になった。角の茶店だけは、夕方まで客で埋まっていた。" },
};

static const char *filler_of(struct span lang)
{
	for (size_t i = 0; i < sizeof(fillers) / sizeof(*fillers); i++)
		if (span_eq(span_of(fillers[i].lang), lang))
			return fillers[i].text;
	return fillers[0].text;
}

/* Read the html of @p rows as an article's, and score what comes of it. */
static void score_html(struct truth *rows, size_t n_rows, struct score *s)
{
	struct reading r = { .rows = rows, .n_rows = n_rows, .score = s };
	struct arena  *a = arena_new(PAGE_ARENA_MAX);
	const char    *filler = filler_of(rows[0].column[LANG]);
	struct span    html = arena_printf(a,
		"<!DOCTYPE html><html lang=\"%.*s\"><head><meta charset=utf-8></head><body><article><h1>1</h1>\n"
		"<p>%s</p>\n%.*s\n<p>%s</p></article></body></html>",
		SPAN_FMT(rows[0].column[LANG]), filler, SPAN_FMT(rows[0].column[HTML]), filler);

	assert_int_equal(page_read(a, &(struct page_input){ .bytes = html, .content_type = SPAN("text/html; charset=utf-8"),
	                           .url = SPAN("https://www.gazette.example/story") }, &r.page), 0);
	assert_int_equal(cite_page(by, a, &r.page, SPAN("gazette.example"), &r.c, &r.n), 0);
	assert_in_range(r.n, 0, ROWS_MAX * 4);
	score_rows(&r);
	arena_free(a);
}

/* @return false for a comment */
static bool cut_row(struct truth *t)
{
	struct span rest = span_of(t->line);

	if (t->line[0] == '#')
		return false;
	rest.len -= span_ends(rest, SPAN("\n"));
	for (size_t i = 0; i < COLUMNS; i++)
		assert_true(span_cut(&rest, '\t', &t->column[i]));
	return true;
}

static void score_table(FILE *f, struct score *s)
{
	static struct truth rows[ROWS_MAX + 1];
	size_t n = 0;

	while (fgets(rows[n].line, sizeof(rows[n].line), f)) {
		if (!cut_row(&rows[n]))
			continue;
		if (n && !span_eq(rows[n].column[HTML], SPAN("\""))) {
			score_html(rows, n, s);
			memcpy(rows[0].line, rows[n].line, sizeof(rows[n].line));
			cut_row(&rows[0]);
			n = 0;
		}
		assert_in_range(++n, 1, ROWS_MAX);
	}
	if (n)
		score_html(rows, n, s);
}

static void print_parts(const char *title, const struct part *parts)
{
	printf("# %s:", title);
	for (size_t i = 0; i < NAMES_MAX && parts[i].name[0]; i++)
		printf(" %s %.3f (%u of %u);", parts[i].name, f1(&parts[i].roles), parts[i].right, parts[i].rows);
	printf("\n");
}

static void print_tally(const char *title, const struct tally *t)
{
	printf("# %-12s F1 %.3f  right %u, too many %u, missed %u\n", title, f1(t), t->right, t->extra, t->missed);
}

static double words_share(const struct score *s)
{
	return s->roles.right ? (double)s->words / s->roles.right : 1;
}

static void print_score(const char *path, const struct score *s)
{
	printf("# %s\n", path);
	print_tally("roles", &s->roles);
	for (int i = 1; i < CITE_ROLE_COUNT; i++)
		print_tally(cite_role_name((enum cite_role)i), &s->role[i]);
	print_tally("notes", &s->notes);
	print_tally("named", &s->named);
	printf("# %-12s %.3f of right roles\n", "words", words_share(s));
	print_parts("roles by language", s->langs);
	print_parts("roles by trap", s->traps);
}

static void assert_floor(const char *what, double got, double floor)
{
	if (got < floor)
		fail_msg("%s: %.3f, wanted %.3f", what, got, floor);
}

static bool exists(const char *path)
{
	FILE *f = fopen(path, "r");

	return f && fclose(f) == 0;
}

static void table_holds(void **state)
{
	const struct floors *floors = *state;
	struct score s = { 0 };
	FILE *f = fopen(floors->path, "r");

	assert_non_null(f);
	score_table(f, &s);
	fclose(f);
	print_score(floors->path, &s);
	assert_floor("roles", f1(&s.roles), floors->roles);
	assert_floor("words", words_share(&s), floors->words);
	assert_floor("notes", f1(&s.notes), floors->notes);
	assert_floor("named", f1(&s.named), floors->named);
}

int main(int argc, char **argv)
{
	struct floors     other = { .path = argc > 1 ? argv[argc - 1] : NULL };
	struct CMUnitTest tests[sizeof(tables) / sizeof(*tables)];
	size_t n = 0;
	int    rc;

	shows_misses = argc > 1 && strcmp(argv[1], "--misses") == 0;
	if (cite_reader_new(&by))
		return 1;
	if (argc - shows_misses > 1)
		tests[n++] = (struct CMUnitTest){ other.path, table_holds, NULL, NULL, &other };
	for (size_t i = 0; i < sizeof(tables) / sizeof(*tables) && argc - shows_misses == 1; i++)
		if (exists(tables[i].path))
			tests[n++] = (struct CMUnitTest){ tables[i].path, table_holds, NULL, NULL, (void *)&tables[i] };
	rc = _cmocka_run_group_tests("truth", tests, n, NULL, NULL);
	cite_reader_free(by);
	return rc;
}
