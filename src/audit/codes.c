/*
 * The columns of the sheet, their codes, and the codebook: one table each. The
 * codes' names are those of the rooms that give the verdicts.
 */

#include "sample.h"

#include <errno.h>

/* --- codes ------------------------------------------------------------------ */

static const char *const body_names[] = { "citation", "chrome" };

static const char *const body_means[] = {
	"a link in the article's own text: an editor put it there, about what the text says",
	"all else: navigation, related stories, newsletter, share button, author page, tag, comment, advertisement, "
	"caption credit, footer",
};

static const char *const access_means[ACCESS_COUNT] = {
	[ACCESS_FREE] = "the whole text can be read; a banner or a consent box that can be declined does not count",
	[ACCESS_METERED] = "the whole text can be read, and the page says that only a number of articles a week or month can",
	[ACCESS_REGISTRATION] = "an account is asked for that costs nothing",
	[ACCESS_PAYWALLED] = "money is asked for: a subscription, a day pass, a price for this text; also where a free trial needs "
	                     "a card, and where the first paragraphs are shown",
	[ACCESS_BLOCKED] = "the server refuses you as well: 401, 403, 451, \"not available in your country\", a robot check "
	                   "that does not let you through",
	[ACCESS_GONE] = "404, 410, no such host, \"page not found\" under whatever status, a parked domain, or the deep "
	                "link ends on a front page, a section or a search",
	[ACCESS_UNREACHABLE] = "no answer, a certificate error, 5xx, redirects without end: now, and ten minutes later",
};

static const char *const role_means[CITE_ROLE_COUNT] = {
	[CITE_REFERENCE] = "all else: background, more on this, a document or a place that is spoken of",
	[CITE_ATTRIBUTION] = "the sentence gives it as the source of a statement: \"according to\", \"X reported\", \"told X\"",
	[CITE_ORIGIN] = "the sentence says that the story comes from there: \"first reported by\", \"revealed by\", \"broke the story\"",
	[CITE_ALTERNATIVE] = "offered in place of another link: \"or see this story\", \"also here\", \"free version\"",
};

static const char *const note_means[CITE_NOTE_COUNT] = {
	[CITE_NOTE_NONE] = "nothing of the kind",
	[CITE_NOTE_PAYWALL] = "\"(paywall)\", \"($)\", \"subscription required\"",
	[CITE_NOTE_REGISTRATION] = "\"(free registration required)\"",
	[CITE_NOTE_FREE] = "\"(free link)\", \"gift link\", \"archived\"",
	[CITE_NOTE_LANGUAGE] = "\"[in German]\"",
	[CITE_NOTE_PDF] = "\"(PDF)\"",
	[CITE_NOTE_VIDEO] = "\"(video)\"",
};

/* Of access, no person can code "unknown". */
static const char *access_code(size_t i)
{
	return i + 1 < ACCESS_COUNT ? access_name((enum access)(i + 1)) : NULL;
}

const char *code_at(enum audit_verdict v, size_t i)
{
	switch (v) {
	case AUDIT_BODY:   return i < sizeof(body_names) / sizeof(body_names[0]) ? body_names[i] : NULL;
	case AUDIT_ACCESS: return access_code(i);
	case AUDIT_ROLE:   return i < CITE_ROLE_COUNT ? cite_role_name((enum cite_role)i) : NULL;
	case AUDIT_NOTE:   return i < CITE_NOTE_COUNT ? cite_note_name((enum cite_note_kind)i) : NULL;
	default:           return NULL;
	}
}

static const char *meaning_at(enum audit_verdict v, size_t i)
{
	switch (v) {
	case AUDIT_BODY:   return body_means[i];
	case AUDIT_ACCESS: return access_means[i + 1];
	case AUDIT_ROLE:   return role_means[i];
	default:           return note_means[i];
	}
}

int words_number(struct audit *d, enum audit_verdict v, struct span name, int *number)
{
	struct words *w = &d->words[column_of(v)];
	struct span  *one;

	for (size_t i = 0; i < w->n; i++) {
		if (span_eq(w->names[i], name)) {
			*number = (int)i;
			return 0;
		}
	}
	one = arena_push(d->a, &w->names, &w->n, &w->cap, sizeof(*one));
	if (!one)
		return -ENOMEM;
	*one = arena_dup(d->a, name);
	*number = (int)w->n - 1;
	return one->ptr ? 0 : -ENOMEM;
}

size_t notes_code(const bool has[CITE_NOTE_COUNT], char room[NOTES_LEN])
{
	size_t len = 0;

	for (size_t i = CITE_NOTE_NONE + 1; i < CITE_NOTE_COUNT; i++)
		if (has[i])
			len += (size_t)snprintf(room + len, NOTES_LEN - len, "%s%s", len ? "+" : "", code_at(AUDIT_NOTE, i));
	if (len == 0)
		len = (size_t)snprintf(room, NOTES_LEN, "%s", code_at(AUDIT_NOTE, CITE_NOTE_NONE));
	return len;
}

bool code_has(struct span value, struct span part)
{
	struct span piece;

	while (span_cut(&value, '+', &piece))
		if (span_eq(piece, part))
			return true;
	return false;
}

/* --- columns ------------------------------------------------------------------ */

/* Those to be coded stand in the order of enum audit_verdict. */
static const struct column {
	const char *name, *about, *odd;
} columns[] = {
	{ "id", "the citation; leave it as it is", NULL },
	{ "sample", "the sample; leave it as it is", NULL },
	{ "article", "the article that cites", NULL },
	{ "paragraph", "in which the link stands, counted from 1 in the article's text", NULL },
	{ "cited_as", "the words of the link", NULL },
	{ "sentence", "the sentence around it", NULL },
	{ "link", "the address that is cited: open this one", NULL },
	{ "body", "Is the link in the article's own text?",
	  "Look for `cited_as` in the article. A list of sources at the end that an editor made is `citation`; one that a "
	  "program fills is `chrome`. When the article has changed and the link is no longer there, code `unclear`. After "
	  "`chrome`, leave `role` and `note` empty." },
	{ "access", "What do you meet at the link?",
	  "Open it in a private window, without account, subscription or library network, scripts on, from the country where the crawl "
	  "ran, and soon after it. Close what can be closed without agreeing to pay or to register. What you may read decides, "
	  "not what the outlet usually does. A PDF or video that opens is `free`. When the text seems to end early and "
	  "nothing asks for money, read its last sentence: whole, it is `free`." },
	{ "language", "In which language is the page's main text?",
	  "A code of two letters (ISO 639-1): `en`, `de`, `fr`, `no`; Chinese is `zh-Hans` (simplified) or `zh-Hant` (traditional). Menus and footers "
	  "do not count. Of a page with two languages, the one with more text. Leave it empty when there is no page to read." },
	{ "role", "What part does the source play in the sentence?",
	  "The words around this very link decide, not what you know of the source. Of two that fit, the first of "
	  "`origin`, `alternative`, `attribution`, `reference`." },
	{ "note", "What does the author say of the link beside it?",
	  "Only what stands next to the link or in it, by the author, whether it is true or not. Several are joined: `language+pdf`." },
	{ "comment", "anything you like; it is not read", NULL },
};

#define N_COLUMNS (sizeof(columns) / sizeof(columns[0]))
#define FIRST_CODED 7

const char *column_name(size_t i)
{
	return i < N_COLUMNS ? columns[i].name : NULL;
}

const char *audit_verdict_name(enum audit_verdict v)
{
	return v == AUDIT_LIKELY ? "likely" : columns[FIRST_CODED + v].name;
}

/* --- the codebook --------------------------------------------------------------- */

static void put_codes(enum audit_verdict v, FILE *out)
{
	fputs("\n| code | |\n|---|---|\n", out);
	for (size_t i = 0; code_at(v, i); i++)
		fprintf(out, "| `%s` | %s |\n", code_at(v, i), meaning_at(v, i));
	if (v == AUDIT_LANGUAGE)
		fputs("| two letters | the language's code of ISO 639-1 |\n", out);
	fputs("| `" CODE_NAME_UNCLEAR "` | you looked, and cannot tell |\n| (empty) | not coded, or it does not apply |\n", out);
}

static void put_verdict(enum audit_verdict v, FILE *out)
{
	const struct column *c = &columns[FIRST_CODED + v];

	fprintf(out, "\n## %s\n\n%s\n", c->name, c->about);
	put_codes(v, out);
	fprintf(out, "\n%s\n", c->odd);
}

void audit_put_codebook(FILE *out)
{
	fputs("# Codebook\n\n"
	      "One row of the sheet is one citation: a link in an article, and the page behind it. Fill in the columns below with "
	      "one code each; upper and lower case are the same. Each coder fills in a sheet of their own, "
	      "without talking to the others and without looking at Headwater's verdicts. What you cannot tell is `unclear`: "
	      "do not guess. Save it as CSV (UTF-8, with commas, semicolons or tabs).\n\n"
	      "| column | |\n|---|---|\n", out);
	for (size_t i = 0; i < N_COLUMNS; i++)
		fprintf(out, "| `%s` | %s |\n", columns[i].name, columns[i].about);
	for (int v = 0; v < AUDIT_COLUMNS; v++)
		put_verdict((enum audit_verdict)v, out);
}
