/*
 * What kind of document are these bytes?
 *
 *     signature (%PDF-, PNG, ...) --> Content-Type --> what the text starts with
 *
 * After WHATWG MIME Sniffing, with one more turn: a page may be called
 * text/html and be a PDF, or be sent as application/octet-stream and be a
 * page. A signature that no text can have wins over any Content-Type.
 */

#include "base/span.h"
#include "page.h"

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

/* The standard's "resource header". */
#define HEAD_MAX 1445

struct signature {
	size_t      offset;
	struct span bytes;
	const char *kind;
};

#define SIG(offset, literal, kind) { offset, { literal, sizeof(literal) - 1 }, kind }

static const struct signature signatures[] = {
	SIG(0, "%PDF-", "pdf"),
	SIG(0, "\x89PNG\r\n\x1A\n", "image"), SIG(0, "GIF87a", "image"),
	SIG(0, "GIF89a", "image"),            SIG(0, "\xFF\xD8\xFF", "image"),
	SIG(8, "WEBPVP", "image"),            SIG(0, "\x00\x00\x01\x00", "image"),
	SIG(0, "II*\x00", "image"),           SIG(0, "MM\x00*", "image"),
	SIG(4, "ftypavif", "image"),          SIG(4, "ftypheic", "image"),
	SIG(0, "8BPS", "image"),              SIG(4, "ftypM4A", "audio"),
	SIG(4, "ftyp", "video"),              SIG(0, "\x1A\x45\xDF\xA3", "video"),
	SIG(8, "AVI ", "video"),              SIG(0, "FLV\x01", "video"),
	SIG(0, "\x00\x00\x01\xBA", "video"),  SIG(8, "WAVE", "audio"),
	SIG(0, "OggS\x00", "audio"),          SIG(0, "ID3\x03", "audio"),
	SIG(0, "ID3\x04", "audio"),           SIG(0, "ID3\x02", "audio"),
	SIG(0, "fLaC", "audio"),              SIG(0, "MThd\x00\x00\x00\x06", "audio"),
	SIG(0, "PK\x03\x04", "binary"),       SIG(0, "\x1F\x8B\x08", "binary"),
	SIG(0, "Rar!\x1A\x07", "binary"),     SIG(0, "7z\xBC\xAF\x27\x1C", "binary"),
	SIG(0, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "binary"),
	SIG(0, "wOFF", "binary"),             SIG(0, "wOF2", "binary"),
	SIG(0, "\x7F" "ELF", "binary"),       SIG(0, "{\\rtf", "binary"),
};

struct type_kind {
	const char *type;  /* an essence, or its start when it ends in '/' */
	const char *kind;  /* NULL: the bytes must tell; "xml": which XML they must tell */
};

static const struct type_kind types[] = {
	{ "text/html", "html" },              { "application/xhtml+xml", "html" },
	{ "application/pdf", "pdf" },         { "application/x-pdf", "pdf" },
	{ "image/", "image" },                { "video/", "video" },
	{ "audio/", "audio" },                { "font/", "binary" },
	{ "application/rss+xml", "feed" },    { "application/atom+xml", "feed" },
	{ "application/rdf+xml", "feed" },    { "application/feed+json", "feed" },
	{ "application/json", "json" },       { "application/ld+json", "json" },
	{ "application/manifest+json", "json" }, { "text/json", "json" },
	{ "text/xml", "xml" },                { "application/xml", "xml" },
	{ "application/vnd.wap.xhtml+xml", "html" },
	{ "application/javascript", "text" }, { "application/x-javascript", "text" },
	{ "application/octet-stream", NULL }, { "application/unknown", NULL },
	{ "unknown/unknown", NULL },          { "*/*", NULL },
	{ "text/", "text" },
	{ "application/", "binary" },
};

/* What a text starts with, white space, comments and prologue skipped. */
static const struct { const char *start, *kind; } starts[] = {
	{ "<rss", "feed" }, { "<feed", "feed" }, { "<rdf:RDF", "feed" }, { "<svg", "image" },
	{ "<urlset", "text" }, { "<sitemapindex", "text" },
};

/* "Text/HTML ; charset=x" -> "text/html", lower case; empty when too long to be known. */
static struct span essence(struct span content_type, char room[64])
{
	struct span rest = content_type, type;

	if (!span_cut(&rest, ';', &type))
		return SPAN("");
	type = span_trim(type);
	if (type.len > 64 || span_chr(type, '/') == SPAN_NONE)
		return SPAN("");
	for (size_t i = 0; i < type.len; i++)
		room[i] = span_lower(type.ptr[i]);
	return (struct span){ room, type.len };
}

static const struct type_kind *declared_kind(struct span type)
{
	for (size_t i = 0; type.len && i < COUNT(types); i++) {
		struct span known = span_of(types[i].type);

		if (span_eq(type, known) || (span_ends(known, SPAN("/")) && span_starts(type, known)))
			return &types[i];
	}
	return NULL;
}

/* What must stand before a signature that is not at the start: a RIFF or an MP4 box. */
static bool has_container(struct span bytes, size_t offset)
{
	return offset == 0 || (offset == 8 && span_starts(bytes, SPAN("RIFF"))) ||
	       (offset == 4 && span_starts(bytes, SPAN("\x00")));
}

static const char *by_signature(struct span bytes)
{
	for (size_t i = 0; i < COUNT(signatures); i++)
		if (span_starts(span_from(bytes, signatures[i].offset), signatures[i].bytes) &&
		    has_container(bytes, signatures[i].offset))
			return signatures[i].kind;
	return NULL;
}

static bool has_utf16_mark(struct span bytes)
{
	return span_starts(bytes, SPAN("\xFF\xFE")) || span_starts(bytes, SPAN("\xFE\xFF"));
}

/* Bytes that no text has: control characters other than white space and escape. */
static bool is_binary(struct span head)
{
	size_t n = 0, n_zero = 0;

	if (has_utf16_mark(head))
		return false;
	for (size_t i = 0; i < head.len; i++) {
		unsigned char c = (unsigned char)head.ptr[i];

		n_zero += c == 0;
		n += c <= 0x08 || c == 0x0B || (c >= 0x0E && c <= 0x1A) || (c >= 0x1C && c <= 0x1F);
	}
	/* UTF-16 without its mark is text: zeros every other byte and nothing else. */
	return n > n_zero ? n * 50 > head.len : n_zero * 50 > head.len && n_zero * 3 < head.len;
}

/* Skip white space, comments, <?xml ...?> and a doctype that is not HTML's. */
static struct span skip_prologue(struct span s)
{
	size_t end;

	if (span_starts(s, SPAN("\xEF\xBB\xBF")))
		s = span_from(s, 3);
	for (;;) {
		s = span_from(s, (size_t)(span_trim(s).ptr - s.ptr));
		if (span_starts(s, SPAN("<!--")))
			end = span_find(s, SPAN("-->"));
		else if (span_starts(s, SPAN("<?")))
			end = span_find(s, SPAN(">"));
		else
			return s;
		if (end == SPAN_NONE)
			return span_from(s, s.len);
		s = span_from(s, end + (s.ptr[1] == '!' ? 3 : 1));
	}
}

/* What a text without a telling Content-Type is. */
static const char *by_text(struct span head)
{
	struct span s = skip_prologue(head);
	bool        is_markup = s.len > 1 && s.ptr[0] == '<' && s.ptr[1] != ' ';

	for (size_t i = 0; i < COUNT(starts); i++)
		if (span_istarts(s, span_of(starts[i].start)))
			return starts[i].kind;
	if (is_markup || (!s.len && span_find(head, SPAN("<!--")) != SPAN_NONE))
		return "html";
	if (s.len && (s.ptr[0] == '{' || s.ptr[0] == '['))
		return "json";
	if (span_ifind(head, SPAN("<p")) != SPAN_NONE || span_ifind(head, SPAN("<a ")) != SPAN_NONE ||
	    span_ifind(head, SPAN("<body")) != SPAN_NONE || span_ifind(head, SPAN("<div")) != SPAN_NONE)
		return "html";
	return has_utf16_mark(head) ? "html" : "text";
}

static bool says_html(struct span head)
{
	struct span s = skip_prologue(head);

	return span_istarts(s, SPAN("<!doctype html")) || span_istarts(s, SPAN("<html"));
}

static bool may_be_binary(const char *kind)
{
	return kind && (!strcmp(kind, "pdf") || !strcmp(kind, "image") || !strcmp(kind, "video") ||
	                !strcmp(kind, "audio"));
}

/* HTML that may be a feed after all, and XML that may be anything. */
static const char *by_markup(struct span head, const char *declared)
{
	const char *kind = by_text(head);

	if (!strcmp(kind, "feed") || !strcmp(declared, "html"))
		return !strcmp(kind, "feed") ? kind : declared;
	if (says_html(head))
		return "html";
	return !strcmp(kind, "image") ? kind : "text";
}

const char *page_document_kind(struct span content_type, struct span bytes)
{
	char                    room[64];
	struct span             head = span_upto(bytes, HEAD_MAX);
	const struct type_kind *declared = declared_kind(essence(content_type, room));
	const char             *kind = by_signature(bytes);

	if (!span_trim(bytes).len)
		return "empty";
	if (kind)
		return kind;
	if (is_binary(head))
		return declared && may_be_binary(declared->kind) ? declared->kind : "binary";
	if (!declared || !declared->kind)
		return by_text(head);
	if (!strcmp(declared->kind, "html") || !strcmp(declared->kind, "xml"))
		return by_markup(head, declared->kind);
	if (strcmp(declared->kind, "text") != 0 && says_html(head))
		return "html";
	return declared->kind;
}
