/*
 * A group's counts as single numbers, each with what it is a share of. This is
 * the one list of measures: the CSV and the JSON are made from it.
 */

#include "graph/shares.h"

#include <stdio.h>

/* Numbers of one group or outlet on their way out. The first answer that is not 0 sticks. */
struct telling {
	const char *scope;
	struct span key;
	share_fn   *fn;
	void       *arg;
	int         rc;
};

static void tell(struct telling *t, struct share m)
{
	m.scope = t->scope;
	m.key = t->key;
	if (t->rc == 0)
		t->rc = t->fn(&m, t->arg);
}

static void tell_count(struct telling *t, const char *of, uint64_t n)
{
	tell(t, (struct share){ .measure = "count", .of = of, .has_value = true, .value = (double)n, .has_n = true, .n = n });
}

/* n of total; of all there are, those not in total were left out. */
static void tell_share(struct telling *t, const char *measure, const char *of, uint64_t n, uint64_t total, uint64_t all)
{
	tell(t, (struct share){ .measure = measure, .of = of, .has_value = total > 0,
	                        .value = total ? (double)n / (double)total : 0, .has_n = true, .n = n, .has_total = true,
	                        .total = total, .has_left_out = true, .left_out = all - total });
}

/* "flow:en>de" */
static void tell_part(struct telling *t, const char *measure, const char *part, const char *of,
                      uint64_t n, uint64_t total, uint64_t all)
{
	char name[128];

	snprintf(name, sizeof(name), "%s%.100s", measure, part);
	tell_share(t, name, of, n, total, all);
}

static void tell_index(struct telling *t, const char *measure, double value, uint64_t total, uint64_t all)
{
	tell(t, (struct share){ .measure = measure, .of = "outlets", .has_value = total > 0, .value = value,
	                        .has_total = true, .total = total, .has_left_out = true, .left_out = all - total });
}

static void tell_counts(struct telling *t, const struct share_counts *c, const char *of)
{
	uint64_t not_told = c->all - c->told;

	tell_count(t, of, c->all);
	tell_share(t, "told", of, c->told, c->all, c->all);
	tell_share(t, "readable", of, c->readable, c->told, c->all);
	tell_share(t, "readable_at_least", of, c->readable, c->all, c->all);
	tell_share(t, "readable_at_most", of, c->readable + not_told, c->all, c->all);
	tell_share(t, "open", of, c->open, c->told, c->all);
	tell_share(t, "gone", of, c->by_mark[ACCESS_GONE], c->told, c->all);
	for (size_t i = 0; access_mark_at(i); i++)
		tell_part(t, "mark:", access_mark_at(i), of, c->by_mark[i], c->all, c->all);
	tell_share(t, "internal", of, c->internal, c->all, c->all);
	tell_share(t, "language_told", of, c->lang_told, c->all, c->all);
	tell_share(t, "foreign", of, c->foreign, c->lang_told, c->all);
	tell_share(t, "wire", of, c->wire, c->read, c->all);
}

static bool is_told(const struct share_flow *f)
{
	return !span_eq(f->to, SPAN("und"));
}

/* Of the citations in one language: those of which the source's is told; and of all, those of which it is not. */
static void tell_flows(struct telling *t, const struct share_flow *flows, size_t n)
{
	size_t first = 0;

	while (first < n) {
		uint64_t all = 0, told = 0;
		size_t   end = first;

		for (; end < n && span_eq(flows[end].from, flows[first].from); end++) {
			all += flows[end].n;
			told += is_told(&flows[end]) ? flows[end].n : 0;
		}
		for (; first < end; first++) {
			const struct share_flow *f = &flows[first];
			char part[64];

			snprintf(part, sizeof(part), "%.*s>%.*s", SPAN_FMT(span_upto(f->from, 24)), SPAN_FMT(span_upto(f->to, 24)));
			tell_part(t, "flow:", part, "citations", f->n, is_told(f) ? told : all, all);
		}
	}
}

static void tell_ages(struct telling *t, const struct share_age *ages)
{
	for (size_t i = 0; i < SHARE_AGES; i++)
		if (ages[i].all)
			tell_part(t, "gone:age=", share_age_name(i), "citations", ages[i].gone, ages[i].told, ages[i].all);
}

static void tell_kind(struct telling *t, const char *measure, const char *kind, const struct share_notes *n)
{
	uint64_t told = n->agree + n->disagree;

	if (told + n->cannot_tell || !*kind)
		tell_part(t, measure, kind, "notes", n->disagree, told, told + n->cannot_tell);
}

static void tell_notes(struct telling *t, const struct share_notes *notes)
{
	struct share_notes all = { 0 };

	for (int i = 0; i < CITE_NOTE_COUNT; i++) {
		all.agree += notes[i].agree;
		all.disagree += notes[i].disagree;
		all.cannot_tell += notes[i].cannot_tell;
	}
	tell_count(t, "notes", all.agree + all.disagree + all.cannot_tell);
	tell_kind(t, "disagree", "", &all);
	for (int i = CITE_NOTE_NONE + 1; i < CITE_NOTE_COUNT; i++)
		tell_kind(t, "disagree:", cite_note_name((enum cite_note_kind)i), &notes[i]);
}

static int tell_group(const struct share_group *g, void *arg)
{
	struct telling *t = arg;
	uint64_t        mentions = g->named + g->citations.all;

	t->scope = share_scope_name(g->scope);
	t->key = g->key;
	tell_count(t, "articles", g->articles);
	tell_share(t, "read", "articles", g->read, g->articles, g->articles);
	tell_share(t, "without_citations", "articles", g->without, g->read, g->articles);
	tell_share(t, "wire", "articles", g->wire, g->read, g->articles);
	tell_counts(t, &g->citations, "citations");
	tell_counts(t, &g->sources, "sources");
	tell_share(t, "named_without_link", "mentions", g->named, mentions, mentions);
	tell_count(t, "outlets", g->outlets);
	tell_index(t, "hhi", g->hhi, g->external, g->citations.all);
	tell_index(t, "effective", g->effective, g->external, g->citations.all);
	tell_flows(t, g->flows, g->n_flows);
	tell_notes(t, g->notes);
	tell_ages(t, g->ages);
	return t->rc;
}

static int tell_cited(const struct share_cited *c, const struct share_cited_totals *all, void *arg)
{
	struct telling *t = arg;

	t->scope = "cited_outlet";
	t->key = c->outlet;
	tell_share(t, "cited", "citations", c->citations, all->citations, all->citations);
	tell_share(t, "cited", "sources", c->sources, all->sources, all->sources);
	tell_share(t, "cited_by", "articles", c->articles, all->articles, all->articles);
	tell_share(t, "cited_by", "outlets", c->outlets, all->outlets, all->outlets);
	tell_share(t, "named", "mentions", c->named, all->named, all->named);
	return t->rc;
}

int shares_each(const struct shares *s, enum share_scope scope, size_t top, share_fn *fn, void *arg)
{
	struct telling t = { .fn = fn, .arg = arg };
	int            rc = shares_each_group(s, scope, top, tell_group, &t);

	if (rc == 0 && scope == SHARE_RUN)
		rc = shares_each_cited(s, top, tell_cited, &t);
	return rc;
}

const char *share_age_name(size_t age)
{
	static const char *const words[SHARE_AGES] = {
		"0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19",
		"20", "21", "22", "23", "24", "25", "26", "27", "28", "29", "30", "31", "32", "33", "34", "35", "36", "37",
		"38", "39+", "no_date", "date_ahead", "before_web", "not_visited",
	};

	return words[age];
}
