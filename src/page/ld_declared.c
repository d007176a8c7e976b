/*
 * What the article's own node says of access: isAccessibleForFree in each of
 * its spellings, hasPart with its selectors, requiresSubscription.
 */

#include "jsonld.h"
#include "plain.h"

#define PARTS_MAX  64
#define SEEK_DEPTH 5    /* levels below the node where requiresSubscription may stand */
#define SEEK_MAX   2000 /* items looked at for it */

enum page_tri jsonld_tri_of(struct span s)
{
	static const struct { struct span word; enum page_tri is; } words[] = {
		{ { "true", 4 }, PAGE_YES }, { { "yes", 3 }, PAGE_YES }, { { "1", 1 }, PAGE_YES },
		{ { "free", 4 }, PAGE_YES }, { { "false", 5 }, PAGE_NO }, { { "no", 2 }, PAGE_NO },
		{ { "0", 1 }, PAGE_NO },
	};

	s = span_trim(s);
	for (size_t i = s.len; i > 0; i--)  /* "https://schema.org/False" */
		if (s.ptr[i - 1] == '/' || s.ptr[i - 1] == ':') {
			s = span_from(s, i);
			break;
		}
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (span_ieq(s, words[i].word))
			return words[i].is;
	return PAGE_UNSAID;
}

enum page_tri jsonld_tri(const cJSON *value)
{
	if (cJSON_IsArray(value))
		value = value->child;
	if (cJSON_IsBool(value))
		return cJSON_IsTrue(value) ? PAGE_YES : PAGE_NO;
	if (cJSON_IsNumber(value))
		return value->valuedouble == 1 ? PAGE_YES : value->valuedouble == 0 ? PAGE_NO : PAGE_UNSAID;
	if (cJSON_IsObject(value)) {
		const cJSON *inner = cJSON_GetObjectItem(value, "@value");

		if (cJSON_IsBool(inner))
			return cJSON_IsTrue(inner) ? PAGE_YES : PAGE_NO;
		inner = inner ? inner : cJSON_GetObjectItem(value, "@id");
		return jsonld_tri_of(span_of(cJSON_IsString(inner) ? inner->valuestring : NULL));
	}
	return jsonld_tri_of(jsonld_text(value));
}

/* The words that said it, about as they stood. */
static struct span words_of(struct arena *a, const cJSON *item)
{
	struct span s = span_clip(jsonld_text(item), 200);

	if (cJSON_IsBool(item))
		return arena_printf(a, "\"%s\":%s", item->string, cJSON_IsTrue(item) ? "true" : "false");
	if (cJSON_IsNumber(item))
		return arena_printf(a, "\"%s\":%d", item->string, item->valueint);
	return arena_printf(a, "\"%s\":\"%.*s\"", item->string, SPAN_FMT(s));
}

/* --- hasPart ----------------------------------------------------------------- */

struct parts {
	struct arena         *arena;
	struct page_declared *d;
	size_t                cap;
};

static void add_part(struct parts *p, struct span selector, enum page_tri is_free)
{
	struct page_part *part;

	if (p->d->n_parts == PARTS_MAX)
		return;
	part = arena_push(p->arena, &p->d->parts, &p->d->n_parts, &p->cap, sizeof(*part));
	if (part)
		*part = (struct page_part){ .selector = selector, .is_free = is_free };
}

/* One part for each selector of a list; commas in brackets part nothing. */
static void add_selectors(struct parts *p, struct span list, enum page_tri is_free)
{
	size_t start = 0;
	int    depth = 0;

	list = arena_dup(p->arena, list);
	for (size_t i = 0; i <= list.len; i++) {
		char c = i < list.len ? list.ptr[i] : ',';

		depth += (c == '(' || c == '[') - (c == ')' || c == ']');
		if (c == ',' && (depth <= 0 || i == list.len)) {
			struct span one = span_trim((struct span){ list.ptr + start, i - start });

			if (one.len)
				add_part(p, one, is_free);
			start = i + 1;
		}
	}
}

static void read_part(struct parts *p, const cJSON *part)
{
	const cJSON  *said = cJSON_GetObjectItem(part, "isAccessibleForFree");
	const cJSON  *css = cJSON_GetObjectItem(part, "cssSelector");
	enum page_tri is_free = jsonld_tri(said);

	if (is_free == PAGE_UNSAID)
		return;
	if (!p->d->snippet.len)
		p->d->snippet = words_of(p->arena, said);
	if (cJSON_IsArray(css))
		for (const cJSON *one = css->child; one; one = one->next)
			add_selectors(p, jsonld_text(one), is_free);
	else if (jsonld_text(css).len)
		add_selectors(p, jsonld_text(css), is_free);
	else
		add_part(p, SPAN(""), is_free);
}

static void read_parts(struct arena *a, const struct jsonld *ld, const cJSON *o, struct page_declared *d)
{
	struct parts p = { .arena = a, .d = d };
	const cJSON *has = jsonld_get(ld, o, "hasPart");

	if (cJSON_IsObject(has))
		read_part(&p, has);
	else if (cJSON_IsArray(has))
		for (const cJSON *part = has->child; part; part = part->next)
			read_part(&p, part);
}

/* --- the rest ------------------------------------------------------------------ */

/* A clip, a broadcast or another story may want a subscription of its own. */
static bool is_of_another(const cJSON *item)
{
	static const struct span others[] = {
		SPAN("audio"), SPAN("video"), SPAN("associatedMedia"), SPAN("image"), SPAN("mentions"), SPAN("citation"),
		SPAN("isBasedOn"), SPAN("about"), SPAN("comment"), SPAN("publisher"), SPAN("author"), SPAN("relatedLink"),
		SPAN("isRelatedTo"), SPAN("itemListElement"),
	};

	for (size_t i = 0; item->string && i < sizeof(others) / sizeof(others[0]); i++)
		if (span_ieq(span_of(item->string), others[i]))
			return true;
	return false;
}

static bool seeks_subscription(const cJSON *o, int depth, int *left)
{
	for (const cJSON *item = o->child; item && --*left > 0; item = item->next) {
		if (is_of_another(item))
			continue;
		if (item->string && span_ieq(span_of(item->string), SPAN("requiresSubscription")) &&
		    jsonld_tri(item) == PAGE_YES)
			return true;
		if (item->child && depth < SEEK_DEPTH && seeks_subscription(item, depth + 1, left))
			return true;
	}
	return false;
}

/* conditionsOfAccess is free text, but few words are in use. */
static bool wants_subscription(struct span conditions)
{
	return span_ifind(conditions, SPAN("subscri")) != SPAN_NONE || span_ifind(conditions, SPAN("paywall")) != SPAN_NONE;
}

static size_t count_of(const cJSON *value)
{
	struct span s = jsonld_text(value);
	size_t      n = 0;

	if (cJSON_IsNumber(value))
		return value->valuedouble > 0 && value->valuedouble < 1e7 ? (size_t)value->valuedouble : 0;
	for (size_t i = 0; i < s.len && i < 7 && s.ptr[i] >= '0' && s.ptr[i] <= '9'; i++)
		n = n * 10 + (size_t)(s.ptr[i] - '0');
	return n;
}

static struct span body_of(struct arena *a, const struct jsonld *ld, const cJSON *o)
{
	return plain_copy(a, jsonld_get_text(ld, o, "articleBody"), true);
}

/* What nodes of any rank may say; what was said before stays. */
static void read_access(struct arena *a, const struct jsonld *ld, const cJSON *o, struct page_declared *d)
{
	const cJSON *said = cJSON_GetObjectItem(o, "isAccessibleForFree");
	int          left = SEEK_MAX;

	if (!d->is_free) {
		/* Templates in PHP print false as nothing. */
		d->is_free = cJSON_IsString(said) && !said->valuestring[0] ? PAGE_NO : jsonld_tri(said);
		if (d->is_free)
			d->snippet = words_of(a, said);
	}
	if (!d->n_parts)
		read_parts(a, ld, o, d);
	d->requires_subscription |= seeks_subscription(o, 0, &left) || wants_subscription(jsonld_get_text(ld, o, "conditionsOfAccess"));
}

int jsonld_declared(struct arena *a, const struct jsonld *ld, struct page_declared *d)
{
	const struct ld_node *own = jsonld_article(ld), *page = jsonld_page(ld);

	if (own) {
		read_access(a, ld, own->object, d);
		d->type = arena_dup(a, own->type_name);
		d->words = count_of(jsonld_get(ld, own->object, "wordCount"));
		d->article_body = body_of(a, ld, own->object);
	}
	for (size_t i = 0; i < ld->n_nodes; i++) {
		const struct ld_node *n = &ld->nodes[i];

		if (n == own || !n->is_matched || n->type < LD_WORK)
			continue;
		read_access(a, ld, n->object, d);
		if (!d->article_body.len)
			d->article_body = body_of(a, ld, n->object);
	}
	if (page && !d->is_free)
		read_access(a, ld, page->object, d);
	return arena_status(a);
}
