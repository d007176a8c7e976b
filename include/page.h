/*
 * page: bytes -> page. Charset, metadata, text, links. The only room that
 * knows gumbo.
 *
 *     bytes --charset--> UTF-8 --pre-scan--> a tenth of it --gumbo--> tree
 *           --walk--> blocks (text) and links --body--> which of them are the article
 *
 * A page is handed on flat: its visible text as a list of blocks in document
 * order, its links as a list that points into the blocks. No room after this
 * one sees a tree. Sources: HTML Living Standard (parsing, charset sniffing),
 * WHATWG Encoding, schema.org, the Open Graph protocol. Pure.
 *
 * Everything a struct page points to lives in the arena given to page_read(),
 * or in the input bytes, which must live as long.
 */
#ifndef PAGE_H
#define PAGE_H

#include "base/arena.h"
#include "base/span.h"
#include "url.h"

#include <stdbool.h>
#include <stdint.h>

/** Ceilings. Meeting one is data: an entry in page.limits, never an error. */
#define PAGE_ARENA_MAX   ((size_t)256 << 20)  /**< bytes for one page's arena */
#define PAGE_INPUT_MAX   ((size_t)10 << 20)   /**< bytes read; "input_bytes" */
#define PAGE_DEPTH_MAX   512                  /**< nested elements; "depth" */
#define PAGE_TAGS_MAX    250000               /**< start tags read; "tags" */
#define PAGE_LINKS_MAX   20000                /**< links kept; "links" */
#define PAGE_BLOCKS_MAX  50000                /**< blocks kept; "blocks" */
#define PAGE_TEXT_MAX    ((size_t)4 << 20)    /**< bytes of text kept; "text" */
#define PAGE_LD_MAX      ((size_t)1 << 20)    /**< bytes of JSON-LD read; "jsonld", also for its nesting */
#define PAGE_METAS_MAX   1000                 /**< meta elements kept; "metas" */
#define PAGE_LABELS_MAX  20000                /**< labels kept; the rest is left out */
#define PAGE_LIMITS_MAX  8                    /**< names in page.limits */

/** Yes, no, or not said. */
enum page_tri { PAGE_UNSAID = 0, PAGE_NO, PAGE_YES };

/** One fact and where on the page it stood. */
struct page_fact {
	struct span value;   /**< text, white space folded; empty: not found */
	const char *source;  /**< "jsonld", "og", "meta", "title", "h1", "time", "link" ...; static; NULL: not found */
};

/** The kind of element a block is. */
enum page_block_kind {
	PAGE_PARAGRAPH,  /**< p, or text straight in a div or the like */
	PAGE_HEADING,    /**< h1..h6 */
	PAGE_ITEM,       /**< li, dt, dd */
	PAGE_QUOTE,      /**< inside blockquote */
	PAGE_CELL,       /**< td, th */
	PAGE_CAPTION,    /**< figcaption, caption */
	PAGE_CODE,       /**< pre */
};

/** Where on the page a block stands, told by its nearest telling ancestor. */
enum page_region {
	PAGE_FLOW,        /**< nothing says otherwise: the text flow */
	PAGE_HEADER,      /**< header, masthead, title block */
	PAGE_NAV,         /**< nav, menu, breadcrumbs */
	PAGE_ASIDE,       /**< aside, sidebar, info box */
	PAGE_FOOTER,
	PAGE_BYLINE,      /**< author, date line, author box */
	PAGE_TAGS,        /**< tags, topics */
	PAGE_SHARE,       /**< share and follow */
	PAGE_RELATED,     /**< related, most read, "read also" */
	PAGE_NEWSLETTER,  /**< sign-up boxes */
	PAGE_OFFER,       /**< subscription offers, gates, paywall boxes */
	PAGE_ADVERT,
	PAGE_COMMENTS,
	PAGE_MEDIA,       /**< captions, credits, players, galleries */
	PAGE_EMBED,       /**< a post of X, Instagram, YouTube ... */
	PAGE_NOTICE,      /**< cookie and consent notices, dialogs, pop-ups */
	PAGE_FORM,
};

/** One run of block-level text. */
struct page_block {
	struct span text;       /**< UTF-8, white space folded; a part of page.all_text */
	enum page_block_kind kind;
	enum page_region     region;
	bool        is_hidden;  /**< hidden, display:none, aria-hidden, template */
	bool        is_veiled;  /**< in a dialog, or under a name that style sheets hide ("d-none"), until a script shows it */
	bool        is_blurred; /**< drawn out of focus, by its style or a name */
	uint32_t    paragraph;  /**< 1-based among the body's blocks; 0: not the article's body */
	uint32_t    first_link; /**< index into page.links */
	uint32_t    n_links;    /**< links in this block, one after the other */
	struct span label;      /**< class and id of its box, as written, for evidence; may be empty */
};

/** One hyperlink (an a element with href), in document order. */
struct page_link {
	struct span href;      /**< as written, trimmed, entities resolved */
	struct url  url;       /**< as resolved against the page; only if is_web */
	bool        is_web;    /**< false: mailto:, javascript:, broken ... */
	bool        in_body;   /**< a link of the article's own text: a citation */
	bool        is_embed;  /**< belongs to an embedded post; never in_body */
	bool        has_image; /**< the anchor holds an image */
	struct span anchor;    /**< its text, folded; a part of the block's text; may be empty */
	struct span title;     /**< title or aria-label attribute */
	struct span rel;       /**< as written */
	struct span hreflang;
	uint32_t    first_label; /**< index into page.labels */
	uint32_t    n_labels;
	uint32_t    block;     /**< index into page.blocks */
	uint32_t    start;     /**< anchor's first byte in the block's text */
	uint32_t    end;       /**< one past its last byte */
};

/** A <meta> with a name, property or itemprop. */
struct page_meta {
	struct span name;     /**< as written, lower case */
	struct span content;  /**< entities resolved, trimmed */
};

/** schema.org hasPart of the article: a piece, found by CSS selector, that is free or not. */
struct page_part {
	struct span   selector;  /**< cssSelector as written */
	enum page_tri is_free;
	bool          is_matched; /**< an element on the page matches it */
	size_t        text_len;   /**< bytes of visible text under what matches */
};

/** What the page's JSON-LD and microdata say of the article itself. */
struct page_declared {
	enum page_tri     is_free;       /**< isAccessibleForFree of the article's own node */
	struct span       snippet;       /**< the words that said so, for evidence */
	struct page_part *parts;
	size_t            n_parts;
	size_t            words;         /**< wordCount; 0: not said */
	struct span       article_body;  /**< articleBody; may be empty */
	struct span       type;          /**< "NewsArticle" ...; empty: no article node */
	bool              has_subscribers_part;   /**< AMP: an element with subscriptions-section=content */
	bool              requires_subscription;  /**< requiresSubscription true somewhere on the node */
};

/** Where the body's text was found. */
enum page_body_source {
	PAGE_BODY_NONE = 0,  /**< no article text was found */
	PAGE_BODY_HTML,      /**< in the markup */
	PAGE_BODY_JSONLD,    /**< only in articleBody: no links there */
};

struct page {
	struct span charset;       /**< WHATWG name, lower case ("windows-1252") */
	const char *charset_source;/**< "bom", "http", "meta", "detected", "default" */
	struct url  base;          /**< what hrefs were resolved against: <base>, else the page's URL */
	struct page_fact title, site_name, canonical, amp, published, modified,
	                 section, image, description;
	                           /**< canonical, amp (the page's AMP twin) and image are resolved; dates are ISO 8601 as found, normalised where sure */
	struct page_fact *authors;
	size_t            n_authors;
	struct page_fact *credits;  /**< lines that say who wrote it, or whom it was taken from, as written: "By Jane Doe, Reuters" */
	size_t            n_credits;
	struct span       lang;    /**< declared: html lang, else og:locale, else inLanguage; as written */
	struct page_declared declared;
	struct page_meta *metas;
	size_t            n_metas;
	struct span      *scripts; /**< src of external scripts, as written */
	size_t            n_scripts;
	struct span      *inline_scripts;  /**< text of scripts that are not JSON-LD */
	size_t            n_inline_scripts;

	struct span       all_text;   /**< every block's text, '\n' between */
	struct page_block *blocks;
	size_t            n_blocks;
	struct page_link *links;
	size_t            n_links;
	struct span      *labels;     /**< what pictures and icons in a link, or right beside it, are called: alt, aria-label,
	                                   title, words for screen readers; in document order, link by link. Of these only
	                                   the last are also a part of a block's text */
	size_t            n_labels;

	enum page_body_source body_source;
	struct span       text;       /**< the body's paragraphs, '\n' between */
	size_t            n_paragraphs;
	size_t            words;      /**< of text; Chinese, Japanese and the like count characters / 2 */
	struct span       refresh;    /**< target of a meta refresh, as written; see url_refresh(); empty: none */

	const char       *limits[PAGE_LIMITS_MAX];  /**< names of ceilings met; static */
	size_t            n_limits;
};

/** One page as it came. */
struct page_input {
	struct span bytes;         /**< the body, undecoded */
	struct span content_type;  /**< the HTTP header's value; empty: none */
	struct span url;           /**< absolute, the final one; the base of its links */
	bool (*is_over)(void *arg); /**< asked between the stations, each of which has its ceilings: has this page
	                                 cost enough? Then it is given up there, with "time" in limits. NULL: never */
	void       *arg;           /**< for is_over */
};

/** Outcomes of page_read(); 0 is success. */
enum page_outcome {
	PAGE_EMPTY    = 1,  /**< no bytes, or white space only */
	PAGE_NOT_HTML = 2,  /**< binary, or a Content-Type that is not HTML, XHTML or absent */
};

/**
 * Read one page. Linear in its bytes; recursion bounded by PAGE_DEPTH_MAX.
 *
 * @param a    holds the page; one page, then arena_reset()
 * @param in   may be anything at all
 * @param out  cleared, then filled; on PAGE_NOT_HTML and PAGE_EMPTY cleared
 * @return 0, PAGE_EMPTY, PAGE_NOT_HTML, or -ENOMEM. A page too big for its
 *         arena is cut, with "arena" in limits.
 */
int page_read(struct arena *a, const struct page_input *in, struct page *out);

/**
 * What kind of document bytes are, from Content-Type first, then from their
 * first bytes (WHATWG MIME Sniffing).
 *
 * @return "html", "pdf", "image", "video", "audio", "feed", "json", "text",
 *         "binary" or "empty"; static
 */
const char *page_document_kind(struct span content_type, struct span bytes);

/**
 * The encoding of @p bytes by the WHATWG order: BOM, HTTP header, meta
 * pre-scan, then detection (uchardet).
 *
 * @param source  set to "bom", "http", "meta", "detected" or "default"
 * @return the WHATWG name, lower case; static
 */
const char *page_charset(struct span bytes, struct span content_type, const char **source);

/** @return the WHATWG name of @p label ("latin1" -> "windows-1252"), or NULL */
const char *page_charset_by_label(struct span label);

/**
 * @param encoding  a WHATWG name
 * @param out       holds UTF-8; invalid bytes become U+FFFD, never nothing
 * @return 0, -ENOMEM, or -EFBIG when the arena's ceiling was met
 */
int page_to_utf8(struct arena *a, struct span bytes, const char *encoding, struct span *out);

#endif
