/*
 * Feeds and sitemaps in XML. expat reads, with its own ceilings against
 * entities that multiply; nothing outside the text is ever opened.
 *
 * Feeds are read as they come: prefixes without a namespace and entities that
 * nobody declared (&nbsp;) are no errors, and control characters, which XML
 * forbids and feeds have, become spaces. An entry counts when its end was seen.
 */

#include "entries.h"
#include "reader.h"
#include "base/buf.h"

#include <errno.h>
#include <expat.h>

/* A root's prefix that is longer is no prefix that we know. */
#define PREFIX_MAX 64

/* Bytes shown of an address that is too long. */
#define NAME_SHOWN 60

struct xml {
	struct reader *r;
	XML_Parser     parser;
	const struct dialect *d;     /* NULL: the root was not seen yet */
	char           prefix[PREFIX_MAX + 1];  /* of the root */
	unsigned       depth, entry_depth;      /* open elements; entry_depth 0: in no entry */
	struct buf    *into;         /* where text goes, or NULL */
	struct buf     link, fallback;
	uint32_t       line;         /* the entry begins in */
	uint32_t       lines_before; /* what stood before the XML */
	bool           is_page;      /* link is known to lead to a web page */
	const struct url *link_base;
	const struct url *bases[SOURCES_DEPTH_MAX + 1];  /* in force for the element at each depth; in r->arena */
	int            rc;           /* what ended it, or 0 */
};

static void stop(struct xml *x, int rc)
{
	x->rc = x->rc ? x->rc : rc;
	x->into = NULL;
	XML_StopParser(x->parser, XML_FALSE);
}

static uint32_t line_of(struct xml *x)
{
	return x->lines_before + (uint32_t)XML_GetCurrentLineNumber(x->parser);
}

/* "atom:link" -> "link", and whether its prefix is @p prefix. */
static struct span local_name(const char *name, const char *prefix, bool *is_own)
{
	struct span s = span_of(name);
	size_t      colon = span_chr(s, ':');

	*is_own = span_eq(span_upto(s, colon == SPAN_NONE ? 0 : colon), span_of(prefix));
	return colon == SPAN_NONE ? s : span_from(s, colon + 1);
}

static struct span attribute(const char **atts, struct span name)
{
	for (; *atts; atts += 2)
		if (span_eq(span_of(atts[0]), name))
			return span_trim(span_of(atts[1]));
	return SPAN("");
}

/* xml:base (RFC 4287 section 2): a base for what is inside, itself relative to the one around it. */
static int set_base(struct xml *x, const char **atts)
{
	struct span base = attribute(atts, SPAN("xml:base"));
	struct url *u;
	int         rc;

	x->bases[x->depth] = x->bases[x->depth - 1];
	if (!base.len)
		return 0;
	u = arena_alloc(x->r->a, sizeof(*u));
	base = arena_dup(x->r->a, span_upto(base, URL_MAX));
	if (!u || !base.ptr)
		return arena_status(x->r->a);
	rc = url_parse(x->r->a, base, x->bases[x->depth - 1], u);
	if (rc == 0)
		x->bases[x->depth] = u;
	return rc < 0 ? rc : 0;
}

/* --- one entry ------------------------------------------------------------------ */

static void set_link(struct xml *x, struct span href)
{
	buf_clear(&x->link);
	buf_span(&x->link, href);
	x->link_base = x->bases[x->depth];
}

/* Atom: the alternate is the entry itself; of several, the first that is a web page. */
static void take_href(struct xml *x, const char **atts)
{
	struct span rel = attribute(atts, SPAN("rel")), type = attribute(atts, SPAN("type"));
	bool        is_page = !type.len || span_istarts(type, SPAN("text/html")) || span_istarts(type, SPAN("application/xhtml+xml"));

	if (rel.len && !span_ieq(rel, SPAN("alternate")))
		return;
	if (x->link.len && (x->is_page || !is_page))
		return;
	set_link(x, attribute(atts, SPAN("href")));
	x->is_page = is_page;
}

static void begin_entry(struct xml *x, const char **atts)
{
	x->entry_depth = x->depth;
	x->line = line_of(x);
	x->is_page = false;
	buf_clear(&x->fallback);
	set_link(x, SPAN(""));
	if (x->d->about.len)
		buf_span(&x->fallback, attribute(atts, x->d->about));
}

static void begin_child(struct xml *x, struct span local, const char **atts)
{
	if (span_eq(local, x->d->link) && x->d->has_href) {
		take_href(x, atts);
	} else if (span_eq(local, x->d->link) && !x->link.len) {
		set_link(x, SPAN(""));
		x->into = &x->link;
	} else if (x->d->fallback.len && span_eq(local, x->d->fallback) && !x->fallback.len &&
	           !span_ieq(attribute(atts, SPAN("isPermaLink")), SPAN("false"))) {
		x->into = &x->fallback;
	}
}

static void end_entry(struct xml *x)
{
	const struct buf *b = span_trim(buf_view(&x->link)).len || buf_status(&x->link) ? &x->link : &x->fallback;
	int rc = buf_status(b);

	x->entry_depth = 0;
	if (rc == -EFBIG)
		rc = reader_give_wrong(x->r, span_upto(buf_view(b), NAME_SHOWN), x->line, "longer than an address may be");
	else if (rc == 0)
		rc = reader_give_link(x->r, buf_view(b), x->link_base, x->line);
	if (rc)
		stop(x, rc);
	else if (reader_is_full(x->r))
		stop(x, 0);
}

/* --- what expat calls -------------------------------------------------------------- */

/* The root says which dialect it is. */
static void begin_root(struct xml *x, const char *name)
{
	struct span s = span_of(name);
	size_t      colon = span_chr(s, ':');
	bool        is_own;

	x->d = dialect_of(local_name(name, "", &is_own));
	if (!x->d) {
		x->r->report->broken = "neither a feed nor a sitemap";
		stop(x, 0);
	} else if (!x->d->has_prefixes && colon != SPAN_NONE && colon <= PREFIX_MAX) {
		memcpy(x->prefix, name, colon);
	}
}

static void XMLCALL on_start(void *arg, const char *name, const char **atts)
{
	struct xml *x = arg;
	struct span local;
	bool        is_own;
	int         rc;

	if (++x->depth > SOURCES_DEPTH_MAX) {
		x->r->report->limit = "depth";
		stop(x, 0);
		return;
	}
	rc = set_base(x, atts);
	if (rc < 0)
		stop(x, rc);
	x->into = NULL;
	if (x->depth == 1) {
		begin_root(x, name);
		return;
	}
	local = local_name(name, x->prefix, &is_own);
	if (x->entry_depth && x->depth == x->entry_depth + 1 && is_own)
		begin_child(x, local, atts);
	else if (!x->entry_depth && is_own && span_eq(local, x->d->entry))
		begin_entry(x, atts);
}

static void XMLCALL on_end(void *arg, const char *name)
{
	struct xml *x = arg;

	(void)name;
	x->into = NULL;
	if (x->entry_depth == x->depth)
		end_entry(x);
	x->depth--;
}

static void XMLCALL on_text(void *arg, const char *text, int len)
{
	struct xml *x = arg;

	if (x->into)
		buf_add(x->into, text, (size_t)len);
}

/*
 * A document type, or an entity, that stands somewhere else: not asked for. An
 * empty document type is read in its stead, without which entities that nobody
 * declared would be errors.
 */
static int XMLCALL on_external(XML_Parser p, const char *context, const char *base, const char *system, const char *public)
{
	XML_Parser empty = context ? NULL : XML_ExternalEntityParserCreate(p, context, NULL);
	int        rc = empty ? (int)XML_Parse(empty, "", 0, XML_TRUE) : XML_STATUS_OK;

	(void)base;
	(void)system;
	(void)public;
	XML_ParserFree(empty);
	return rc;
}

/* --- the whole ------------------------------------------------------------------------ */

static void note_error(struct xml *x)
{
	enum XML_Error e = XML_GetErrorCode(x->parser);

	if (e == XML_ERROR_NO_MEMORY)
		x->rc = -ENOMEM;
	if (e == XML_ERROR_NO_MEMORY || e == XML_ERROR_ABORTED || e == XML_ERROR_JUNK_AFTER_DOC_ELEMENT)
		return;
	x->r->report->broken = XML_ErrorString(e);
	x->r->report->broken_line = line_of(x);
}

static bool is_forbidden(char c)
{
	return (unsigned char)c < 0x20 && c != '\t' && c != '\n' && c != '\r';
}

/* Spaces for control characters. @return text itself when it has none, else what is in out */
static struct span clean(struct span text, struct buf *out)
{
	size_t n = 0;

	while (n < text.len && !is_forbidden(text.ptr[n]))
		n++;
	if (n == text.len)
		return text;
	buf_span(out, text);
	for (; n < out->len; n++)
		if (is_forbidden(out->ptr[n]))
			out->ptr[n] = ' ';
	return buf_view(out);
}

/* In one piece: a token that comes in many is looked at again with each. */
static void parse(struct xml *x, struct span text)
{
	struct buf room;

	buf_init(&room, SOURCES_FEED_MAX);
	text = clean(span_upto(text, SOURCES_FEED_MAX), &room);
	if (buf_status(&room) < 0)
		x->rc = -ENOMEM;
	else if (XML_Parse(x->parser, text.ptr, (int)text.len, XML_TRUE) != XML_STATUS_OK)
		note_error(x);
	buf_free(&room);
}

static void set_up(struct xml *x)
{
	XML_SetUserData(x->parser, x);
	XML_SetElementHandler(x->parser, on_start, on_end);
	XML_SetCharacterDataHandler(x->parser, on_text);
	XML_SetParamEntityParsing(x->parser, XML_PARAM_ENTITY_PARSING_ALWAYS);
	XML_SetExternalEntityRefHandler(x->parser, on_external);
	XML_UseForeignDTD(x->parser, XML_TRUE);
}

/* Feeds that begin with a blank line are common, and no XML. */
static struct span skip_blank(struct span text, uint32_t *lines)
{
	struct span s = reader_skip_space(text);

	for (const char *p = text.ptr; p < s.ptr; p++)
		*lines += *p == '\n';
	return s;
}

int xml_read(struct reader *r, struct span text)
{
	struct xml x = { .r = r, .parser = XML_ParserCreate("UTF-8") };

	if (!x.parser)
		return -ENOMEM;
	buf_init(&x.link, URL_MAX);
	buf_init(&x.fallback, URL_MAX);
	x.bases[0] = r->o->base;
	if (text.len >= SOURCES_FEED_MAX)
		r->report->limit = "bytes";
	text = skip_blank(text, &x.lines_before);
	set_up(&x);
	parse(&x, text);
	XML_ParserFree(x.parser);
	buf_free(&x.link);
	buf_free(&x.fallback);
	if (x.rc != -EFBIG)
		return x.rc;
	r->report->limit = "bytes";  /* the arena's */
	return 0;
}
