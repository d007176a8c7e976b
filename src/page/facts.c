/*
 * Facts: who wrote what, where and when.
 *
 *     JSON-LD, metas, microdata, links, times --offer--> the best of each kind
 *
 * Each place where a fact may stand has a rank, the lower the better known to
 * be about the article itself; an offer is kept when it can be read (a date is
 * a date, a URL is http or https) and nothing of a lower rank is there yet.
 */

#include "jsonld.h"
#include "date.h"
#include "names.h"
#include "plain.h"
#include "raw.h"
#include "title.h"

#include <errno.h>
#include <stdlib.h>

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

/* Bytes; longer is no fact but a text, and no section but a title. */
#define FACT_MAX    2000
#define SECTION_MAX 80

enum kind {
	SITE, PUBLISHED, MODIFIED, SECTION, IMAGE, DESCRIPTION, CANONICAL, AMP, LANG,
	TITLE_OG, TITLE_META, HEADLINE, HEADLINE_MICRO, AUTHOR, N_KINDS
};

struct best {
	struct span value;
	const char *source;
	int         rank;  /* meaningful when there is a source */
};

struct facts {
	struct arena          *arena;
	const struct page_raw *raw;
	struct page           *page;
	struct best            best[N_KINDS];
	struct jsonld          ld;
};

/* What a meta says, sorted by its name (Open Graph, Dublin Core, Highwire, parse.ly, Sailthru ...). */
static const struct rule {
	const char *name;
	const char *source;
	enum kind   kind;
	int         rank;
} rules[] = {
	{ "apple-mobile-web-app-title", "meta", SITE, 50 },
	{ "application-name", "meta", SITE, 40 },
	{ "article.created", "meta", PUBLISHED, 45 },
	{ "article.published", "meta", PUBLISHED, 31 },
	{ "article.section", "meta", SECTION, 30 },
	{ "article.updated", "meta", MODIFIED, 31 },
	{ "article:author", "og", AUTHOR, 50 },
	{ "article:author_name", "og", AUTHOR, 45 },
	{ "article:modified", "og", MODIFIED, 22 },
	{ "article:modified_time", "og", MODIFIED, 20 },
	{ "article:published", "og", PUBLISHED, 22 },
	{ "article:published_time", "og", PUBLISHED, 20 },
	{ "article:section", "og", SECTION, 10 },
	{ "articleauthor", "meta", AUTHOR, 44 },
	{ "articlesection", "meta", SECTION, 30 },
	{ "author", "meta", AUTHOR, 40 },
	{ "byl", "meta", AUTHOR, 41 },
	{ "citation_author", "citation", AUTHOR, 30 },
	{ "citation_date", "citation", PUBLISHED, 27 },
	{ "citation_journal_title", "citation", SITE, 45 },
	{ "citation_online_date", "citation", PUBLISHED, 26 },
	{ "citation_publication_date", "citation", PUBLISHED, 25 },
	{ "citation_title", "citation", TITLE_META, 10 },
	{ "cxenseparse:author", "meta", AUTHOR, 43 },
	{ "cxenseparse:publishtime", "meta", PUBLISHED, 42 },
	{ "cxenseparse:recs:publishtime", "meta", PUBLISHED, 41 },
	{ "date", "meta", PUBLISHED, 60 },
	{ "datemodified", "meta", MODIFIED, 30 },
	{ "datepublished", "meta", PUBLISHED, 30 },
	{ "dc.creator", "dc", AUTHOR, 31 },
	{ "dc.date", "dc", PUBLISHED, 51 },
	{ "dc.date.created", "dc", PUBLISHED, 50 },
	{ "dc.date.issued", "dc", PUBLISHED, 40 },
	{ "dc.date.modified", "dc", MODIFIED, 40 },
	{ "dc.description", "dc", DESCRIPTION, 40 },
	{ "dc.language", "dc", LANG, 30 },
	{ "dc.publisher", "dc", SITE, 46 },
	{ "dc.subject", "dc", SECTION, 60 },
	{ "dc.title", "dc", TITLE_META, 20 },
	{ "dcterms.created", "dc", PUBLISHED, 50 },
	{ "dcterms.creator", "dc", AUTHOR, 32 },
	{ "dcterms.issued", "dc", PUBLISHED, 40 },
	{ "dcterms.modified", "dc", MODIFIED, 40 },
	{ "description", "meta", DESCRIPTION, 30 },
	{ "last-modified", "meta", MODIFIED, 60 },
	{ "lastmod", "meta", MODIFIED, 60 },
	{ "moddate", "meta", MODIFIED, 61 },
	{ "og:article:author", "og", AUTHOR, 51 },
	{ "og:article:modified_time", "og", MODIFIED, 21 },
	{ "og:article:published_time", "og", PUBLISHED, 21 },
	{ "og:description", "og", DESCRIPTION, 10 },
	{ "og:image", "og", IMAGE, 10 },
	{ "og:image:secure_url", "og", IMAGE, 11 },
	{ "og:image:url", "og", IMAGE, 12 },
	{ "og:locale", "og", LANG, 10 },
	{ "og:pubdate", "og", PUBLISHED, 23 },
	{ "og:published_time", "og", PUBLISHED, 23 },
	{ "og:section", "og", SECTION, 20 },
	{ "og:site_name", "og", SITE, 10 },
	{ "og:title", "og", TITLE_OG, 10 },
	{ "og:updated_time", "og", MODIFIED, 25 },
	{ "og:url", "og", CANONICAL, 20 },
	{ "originalpublicationdate", "meta", PUBLISHED, 33 },
	{ "parsely-author", "parsely", AUTHOR, 33 },
	{ "parsely-image-url", "parsely", IMAGE, 30 },
	{ "parsely-link", "parsely", CANONICAL, 40 },
	{ "parsely-pub-date", "parsely", PUBLISHED, 28 },
	{ "parsely-section", "parsely", SECTION, 20 },
	{ "parsely-title", "parsely", TITLE_META, 15 },
	{ "prism.publicationdate", "meta", PUBLISHED, 43 },
	{ "prism.publicationname", "meta", SITE, 44 },
	{ "prism.section", "meta", SECTION, 35 },
	{ "ptime", "meta", PUBLISHED, 48 },
	{ "pub_date", "meta", PUBLISHED, 46 },
	{ "pubdate", "meta", PUBLISHED, 35 },
	{ "publication-date", "meta", PUBLISHED, 36 },
	{ "publication_date", "meta", PUBLISHED, 36 },
	{ "publish-date", "meta", PUBLISHED, 37 },
	{ "publish_date", "meta", PUBLISHED, 37 },
	{ "publishdate", "meta", PUBLISHED, 37 },
	{ "published_at", "meta", PUBLISHED, 38 },
	{ "sailthru.author", "sailthru", AUTHOR, 34 },
	{ "sailthru.date", "sailthru", PUBLISHED, 29 },
	{ "sailthru.description", "sailthru", DESCRIPTION, 35 },
	{ "sailthru.image.full", "sailthru", IMAGE, 31 },
	{ "sailthru.title", "sailthru", TITLE_META, 16 },
	{ "section", "meta", SECTION, 32 },
	{ "thumbnail", "meta", IMAGE, 50 },
	{ "title", "meta", TITLE_META, 30 },
	{ "twitter:description", "twitter", DESCRIPTION, 25 },
	{ "twitter:image", "twitter", IMAGE, 20 },
	{ "twitter:image:src", "twitter", IMAGE, 21 },
	{ "twitter:title", "twitter", TITLE_META, 25 },
};

/* What a property of microdata says, when it belongs to the article or the page. */
static const struct rule micro_rules[] = {
	{ "articlesection", "microdata", SECTION, 25 },
	{ "datecreated", "microdata", PUBLISHED, 47 },
	{ "datemodified", "microdata", MODIFIED, 27 },
	{ "datepublished", "microdata", PUBLISHED, 24 },
	{ "description", "microdata", DESCRIPTION, 32 },
	{ "headline", "microdata", HEADLINE_MICRO, 10 },
	{ "inlanguage", "microdata", LANG, 20 },
};

static int by_name(const void *key, const void *item)
{
	const struct span *name = key;
	const struct rule *rule = item;

	return span_cmp(*name, span_of(rule->name));
}

static const struct rule *rule_named(struct span name)
{
	return bsearch(&name, rules, COUNT(rules), sizeof(rules[0]), by_name);
}

/* --- offering ------------------------------------------------------------------ */

/* Resolved, http or https; empty otherwise. */
static struct span web_url(struct facts *f, struct span href, struct url *out)
{
	const struct url *base = f->page->base.href.len ? &f->page->base : NULL;

	if (!href.len || url_parse(f->arena, href, base, out))
		return SPAN("");
	return out->href;
}

/* A front page is what careless templates put; an article never is its outlet's front page. */
static struct span canonical_url(struct facts *f, struct span href)
{
	struct url  u;
	struct span s = web_url(f, href, &u);

	if (s.len && url_is_front(&u) && f->page->base.href.len && !url_is_front(&f->page->base))
		return SPAN("");
	return s;
}

/* What templates print when they have nothing to say, and what is no name. */
static bool is_empty_word(enum kind kind, struct span s)
{
	static const struct span words[] = {
		{ "null", 4 }, { "nil", 3 }, { "none", 4 }, { "undefined", 9 }, { "false", 5 }, { "n/a", 3 },
	};

	for (size_t i = 0; i < COUNT(words); i++)
		if (span_ieq(s, words[i]))
			return true;
	return (kind == SITE && span_find(s, SPAN("://")) != SPAN_NONE) ||
	       (kind == SECTION && s.len > SECTION_MAX);
}

/* The value as it will stand in the page; empty when it is not one of its kind. */
static struct span normal(struct facts *f, enum kind kind, struct span value)
{
	struct url u;

	switch (kind) {
	case PUBLISHED:
	case MODIFIED:
		return date_iso(f->arena, value);
	case IMAGE:
	case AMP:
		return web_url(f, value, &u);
	case CANONICAL:
		return canonical_url(f, value);
	default:
		value = plain_copy(f->arena, span_clip(value, FACT_MAX), false);
		return is_empty_word(kind, value) ? SPAN("") : value;
	}
}

static void offer(struct facts *f, enum kind kind, int rank, const char *source, struct span value)
{
	struct best *best = &f->best[kind];

	if (!value.len || (best->source && best->rank <= rank))
		return;
	value = normal(f, kind, value);
	if (value.len)
		*best = (struct best){ value, source, rank };
}

static void offer_metas(struct facts *f)
{
	for (size_t i = 0; i < f->page->n_metas; i++) {
		const struct page_meta *m = &f->page->metas[i];
		const struct rule      *r = rule_named(m->name);

		if (r && r->kind != AUTHOR)
			offer(f, r->kind, r->rank, r->source, m->content);
	}
}

/* --- JSON-LD ------------------------------------------------------------------- */

/* A URL given as a string, an object with url or @id, or the first of several. */
static struct span ld_url(const struct jsonld *ld, const cJSON *value)
{
	struct span s = jsonld_text(value);

	if (cJSON_IsArray(value))
		value = value->child;
	if (!s.len && cJSON_IsObject(value))
		s = jsonld_get_text(ld, value, "url");
	if (!s.len && cJSON_IsObject(value))
		s = jsonld_get_text(ld, value, "contentUrl");
	if (!s.len && cJSON_IsObject(value))
		s = jsonld_get_text(ld, value, "@id");
	return s;
}

/* What one node says; later ones fill what earlier ones left open. */
static void offer_node(struct facts *f, const cJSON *o, int rank)
{
	static const struct { const char *key; enum kind kind; int rank; } keys[] = {
		{ "headline", HEADLINE, 0 }, { "datePublished", PUBLISHED, 0 }, { "dateModified", MODIFIED, 0 },
		{ "articleSection", SECTION, 5 }, { "description", DESCRIPTION, 10 }, { "inLanguage", LANG, 10 },
		{ "dateCreated", PUBLISHED, 30 }, { "uploadDate", PUBLISHED, 30 },
	};
	const struct jsonld *ld = &f->ld;

	for (size_t i = 0; i < COUNT(keys); i++)
		offer(f, keys[i].kind, rank + keys[i].rank, "jsonld", jsonld_get_text(ld, o, keys[i].key));
	offer(f, HEADLINE, rank + 5, "jsonld", jsonld_get_text(ld, o, "name"));
	offer(f, IMAGE, rank + 5, "jsonld", ld_url(ld, jsonld_get(ld, o, "image")));
	offer(f, CANONICAL, rank + 20, "jsonld", ld_url(ld, cJSON_GetObjectItem(o, "mainEntityOfPage")));
	offer(f, CANONICAL, rank + 21, "jsonld", ld_url(ld, cJSON_GetObjectItem(o, "url")));
	offer(f, SITE, rank + 5, "jsonld", jsonld_get_text(ld, jsonld_get(ld, o, "publisher"), "name"));
}

static void offer_jsonld(struct facts *f)
{
	const struct ld_node *own = jsonld_article(&f->ld), *page = jsonld_page(&f->ld);

	if (own)
		offer_node(f, own->object, 10);
	for (size_t i = 0; i < f->ld.n_nodes; i++) {
		const struct ld_node *n = &f->ld.nodes[i];

		if (n != own && n->is_matched && n->type >= LD_WORK)
			offer_node(f, n->object, 11);
		if (jsonld_is_a(n->object, SPAN("WebSite")))
			offer(f, SITE, 20, "jsonld", jsonld_get_text(&f->ld, n->object, "name"));
	}
	if (page)
		offer_node(f, page->object, 14);
}

/* --- microdata, links, times ---------------------------------------------------- */

static struct span bare(struct span type)
{
	for (size_t i = type.len; i > 0; i--)
		if (type.ptr[i - 1] == '/' || type.ptr[i - 1] == '#')
			return span_from(type, i);
	return type;
}

static bool is_article_type(struct span type)
{
	type = bare(type);
	return span_ends(type, SPAN("Article")) || span_ends(type, SPAN("BlogPosting")) ||
	       span_eq(type, SPAN("Report"));
}

/* Does the property speak of the article, and not of a comment or a teaser's thing? */
static bool is_own_prop(const struct raw_prop *prop)
{
	struct span type = bare(prop->type);

	return !type.len || is_article_type(type) || span_eq(type, SPAN("WebPage")) ||
	       span_eq(type, SPAN("CreativeWork"));
}

static void offer_props(struct facts *f)
{
	struct page_declared *d = &f->page->declared;

	for (size_t i = 0; i < f->raw->n_props; i++) {
		const struct raw_prop *prop = &f->raw->props[i];

		if (!is_own_prop(prop))
			continue;
		if (!d->type.len && is_article_type(prop->type))
			d->type = bare(prop->type);
		for (size_t r = 0; r < COUNT(micro_rules); r++)
			if (span_ieq(prop->name, span_of(micro_rules[r].name)))
				offer(f, micro_rules[r].kind, micro_rules[r].rank, "microdata", prop->value);
		if (!d->is_free && span_ieq(prop->name, SPAN("isAccessibleForFree")) &&
		    (d->is_free = jsonld_tri_of(prop->value)))
			d->snippet = arena_printf(f->arena, "itemprop=\"isAccessibleForFree\" content=\"%.*s\"",
			                          SPAN_FMT(span_clip(prop->value, 100)));
	}
}

static bool has_word(struct span words, struct span word)
{
	struct span rest = words, one;

	while (span_cut(&rest, ' ', &one))
		if (span_ieq(span_trim(one), word))
			return true;
	return false;
}

static void offer_links(struct facts *f)
{
	for (size_t i = 0; i < f->raw->n_links; i++) {
		const struct raw_link *link = &f->raw->links[i];

		if (has_word(link->rel, SPAN("canonical")))
			offer(f, CANONICAL, 10, "link", link->href);
		if (has_word(link->rel, SPAN("amphtml")))
			offer(f, AMP, 10, "link", link->href);
		if (has_word(link->rel, SPAN("image_src")))
			offer(f, IMAGE, 40, "link", link->href);
	}
}

static void offer_times(struct facts *f)
{
	for (size_t i = 0; i < f->raw->n_times; i++) {
		const struct raw_time *t = &f->raw->times[i];
		int                    rank = t->is_plain ? 66 : (t->is_pubdate ? 62 : 64);

		offer(f, PUBLISHED, rank, "time", t->datetime);
		offer(f, PUBLISHED, rank + 1, "time", t->text);
	}
}

/* --- authors --------------------------------------------------------------------- */

static void ld_author(struct facts *f, struct names *names, const cJSON *author)
{
	struct span name;

	if (cJSON_IsString(author)) {
		names_add(names, span_of(author->valuestring), "jsonld", false);
		return;
	}
	name = jsonld_get_text(&f->ld, author, "name");
	if (jsonld_is_a(author, SPAN("Organization")) || jsonld_is_a(author, SPAN("NewsMediaOrganization")))
		names_credit(names, name, "jsonld");
	else if (name.len)
		names_add(names, name, "jsonld", true);
	else if (jsonld_get_text(&f->ld, author, "familyName").len)
		names_add(names, arena_printf(f->arena, "%.*s %.*s",
		          SPAN_FMT(jsonld_get_text(&f->ld, author, "givenName")),
		          SPAN_FMT(jsonld_get_text(&f->ld, author, "familyName"))), "jsonld", true);
}

/* The value of key, each of an array, each @id looked up. */
static void ld_authors(struct facts *f, struct names *names, const cJSON *o, const char *key)
{
	const cJSON *value = jsonld_get(&f->ld, o, key);
	int          left = NAMES_MAX;

	if (cJSON_IsArray(value))
		for (const cJSON *one = value->child; one && left-- > 0; one = one->next)
			ld_author(f, names, jsonld_meant(&f->ld, one));
	else
		ld_author(f, names, value);
}

/* Who the article was taken from, as its own node says. */
static void credits_of_jsonld(struct facts *f, struct names *names)
{
	static const char *const keys[] = { "sourceOrganization", "provider" };
	const struct ld_node *n = jsonld_article(&f->ld);

	for (size_t k = 0; n && k < COUNT(keys); k++)
		names_credit(names, jsonld_get_text(&f->ld, jsonld_meant(&f->ld, jsonld_get(&f->ld, n->object, keys[k])), "name"),
		             "jsonld");
}

static void names_of_jsonld(struct facts *f, struct names *names)
{
	static const char *const keys[] = { "author", "creator", "contributor" };

	for (size_t i = 0; i < f->ld.n_nodes && !names->n; i++) {
		const struct ld_node *n = &f->ld.nodes[i];

		if (n->type >= LD_WORK && (n->is_matched || n == jsonld_article(&f->ld)))
			for (size_t k = 0; k < COUNT(keys) && !names->n; k++)
				ld_authors(f, names, n->object, keys[k]);
	}
	if (!names->n && jsonld_page(&f->ld))
		ld_authors(f, names, jsonld_page(&f->ld)->object, "author");
}

/* Names of the Persons that closed just before an author property did: they are inside it. */
static bool names_inside(const struct page_raw *raw, size_t at, struct names *names)
{
	bool is_any = false;

	while (at-- > 0 && span_ends(raw->props[at].type, SPAN("Person")))
		if (span_ieq(raw->props[at].name, SPAN("name"))) {
			names_add(names, raw->props[at].value, "microdata", true);
			is_any = true;
		}
	return is_any;
}

static void names_of_props(struct facts *f, struct names *names)
{
	for (size_t i = 0; i < f->raw->n_props; i++) {
		const struct raw_prop *prop = &f->raw->props[i];

		if (is_own_prop(prop) && (span_ieq(prop->name, SPAN("author")) ||
		                          span_ieq(prop->name, SPAN("creator"))) &&
		    !names_inside(f->raw, i, names))
			names_add(names, prop->value, "microdata", false);
	}
}

/* All metas of the best kind that names a person. */
static void names_of_metas(struct facts *f, struct names *names)
{
	for (size_t r = 0; r < COUNT(rules); r++) {
		struct names some = *names;

		if (rules[r].kind != AUTHOR || (names->n && rules[r].rank >= f->best[AUTHOR].rank))
			continue;
		some.list = NULL;
		some.n = some.cap = 0;
		for (size_t i = 0; i < f->page->n_metas; i++)
			if (span_eq(f->page->metas[i].name, span_of(rules[r].name)))
				names_add(&some, f->page->metas[i].content, rules[r].source, false);
		if (some.n) {
			*names = some;
			f->best[AUTHOR].rank = rules[r].rank;
		}
	}
}

static void names_of_bylines(struct facts *f, struct names *names)
{
	for (size_t i = 0; i < f->raw->n_bylines && !names->n; i++)
		names_add(names, f->raw->bylines[i], "byline", false);
}

static void read_authors(struct facts *f)
{
	static void (*const places[])(struct facts *, struct names *) = {
		names_of_jsonld, names_of_props, names_of_metas, names_of_bylines,
	};
	struct names names = { .arena = f->arena, .outlet = f->page->site_name.value,
	                       .credits = arena_zalloc(f->arena, 1, sizeof(*names.credits)) };

	if (!names.credits)
		return;
	for (size_t i = 0; i < COUNT(places) && !names.n; i++)
		places[i](f, &names);
	credits_of_jsonld(f, &names);
	f->page->authors = names.list;
	f->page->n_authors = names.n;
	f->page->credits = names.credits->list;
	f->page->n_credits = names.credits->n;
}

/* --- all of it --------------------------------------------------------------------- */

static void open_hints(struct facts *f, struct ld_hints *hints)
{
	*hints = (struct ld_hints){
		.titles = { span_clip(f->raw->h1, FACT_MAX), f->best[TITLE_OG].value,
		            span_clip(f->raw->title, FACT_MAX) },
		.urls = { f->page->base.href },
	};
	for (size_t i = 0; i < f->raw->n_links && !hints->urls[1].len; i++)
		if (has_word(f->raw->links[i].rel, SPAN("canonical")))
			hints->urls[1] = span_upto(f->raw->links[i].href, URL_MAX);
	for (size_t i = 0; i < f->page->n_metas && !hints->urls[2].len; i++)
		if (span_eq(f->page->metas[i].name, SPAN("og:url")))
			hints->urls[2] = span_upto(f->page->metas[i].content, URL_MAX);
}

static struct page_fact fact(const struct facts *f, enum kind kind)
{
	return (struct page_fact){ f->best[kind].value, f->best[kind].source };
}

static void read_title(struct facts *f)
{
	struct titles t = {
		.headline = f->best[HEADLINE].value, .microdata = f->best[HEADLINE_MICRO].value,
		.og = f->best[TITLE_OG].value, .meta = f->best[TITLE_META].value,
		.h1 = plain_text(f->arena, span_clip(f->raw->h1, FACT_MAX)),
		.title = plain_text(f->arena, span_clip(f->raw->title, FACT_MAX)),
		.site = f->best[SITE].value, .section = f->best[SECTION].value,
	};

	offer(f, SITE, 90, "title", title_tail(&t));
	t.site = f->best[SITE].value;
	f->page->title = title_choose(&t);
	f->page->site_name = fact(f, SITE);
}

static void settle(struct facts *f)
{
	struct page *p = f->page;

	p->canonical = fact(f, CANONICAL);
	p->amp = fact(f, AMP);
	p->published = fact(f, PUBLISHED);
	p->modified = fact(f, MODIFIED);
	p->section = fact(f, SECTION);
	p->image = fact(f, IMAGE);
	p->description = fact(f, DESCRIPTION);
	p->lang = span_trim(f->raw->html_lang);
	if (!p->lang.len)
		p->lang = f->best[LANG].value;
}

static int read_all(struct facts *f)
{
	struct ld_hints hints;
	int             rc;

	offer_metas(f);
	open_hints(f, &hints);
	jsonld_rank(&f->ld, &hints);
	rc = jsonld_declared(f->arena, &f->ld, &f->page->declared);
	if (rc)
		return rc;
	offer_jsonld(f);
	offer_props(f);
	offer_links(f);
	offer_times(f);
	read_title(f);
	read_authors(f);
	settle(f);
	return arena_status(f->arena);
}

int facts_read(struct arena *a, const struct page_raw *raw, struct page *p)
{
	struct facts *f = calloc(1, sizeof(*f));
	int           rc;

	if (!f)
		return -ENOMEM;
	f->arena = a;
	f->raw = raw;
	f->page = p;
	rc = jsonld_open(&f->ld, raw->ld, raw->n_ld);
	if (f->ld.is_cut)
		page_limit(p, "jsonld");
	if (!rc)
		rc = read_all(f);
	jsonld_close(&f->ld);
	free(f);
	return rc;
}
