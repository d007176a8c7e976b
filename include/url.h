/*
 * url: text -> URL, as browsers read it; its canonical form; its outlet.
 *
 * Sources: WHATWG URL Standard (parsing and serialising), RFC 3986 (words),
 * UTS #46 by ICU (hosts), the Public Suffix List by libpsl (outlets).
 * Pure: no socket, clock or global state; safe on any thread.
 *
 * Three forms of a link are kept apart everywhere:
 *   href       as the author wrote it
 *   resolved   what a browser would ask for; nothing removed
 *   canonical  one spelling per page, the key of the graph; see url_canonical()
 */
#ifndef URL_H
#define URL_H

#include "base/arena.h"
#include "base/span.h"

#include <stdbool.h>
#include <stdint.h>

/** Longer input, or what would resolve to more, is URL_INVALID; in bytes. */
#define URL_MAX 8192

/** Outcomes of reading a URL; 0 is success. */
enum url_outcome {
	URL_INVALID = 1,  /**< the standard says: failure; or past URL_MAX, or a host past 1,024 bytes */
	URL_NOT_WEB = 2,  /**< another scheme (mailto:, javascript:, file: ...), whatever follows it */
};

/** A parsed http or https URL. All spans live as long as the arena. */
struct url {
	struct span href;      /**< serialised, with fragment; NUL behind it */
	struct span scheme;    /**< "http" or "https" */
	struct span username;  /**< percent-encoded, may be empty */
	struct span password;
	struct span host;      /**< ASCII, lower case, punycode; "[...]" around IPv6 */
	uint16_t    port;      /**< 0: the scheme's own */
	struct span path;      /**< starts with "/" */
	struct span query;     /**< without "?"; empty also when there is none */
	struct span fragment;  /**< without "#" */
	bool        has_query; /**< tells "/a?" from "/a" */
};

/**
 * Read @p input against @p base as a browser would.
 *
 * @param a      holds what @p out points to
 * @param input  UTF-8; white space at the ends, tabs and newlines are dropped
 * @param base   absolute; NULL when there is none
 * @param out    set on success only
 * @return 0, URL_INVALID, URL_NOT_WEB, -ENOMEM or -EFBIG (the arena's)
 */
int url_parse(struct arena *a, struct span input, const struct url *base, struct url *out);

/**
 * Read what a person typed: as url_parse() without base, but text without a
 * scheme gets "https://" ("reuters.com/world", "localhost:8080/x"), and is no
 * URL when its host is one word alone, without a port: "reuters".
 *
 * @return as url_parse()
 */
int url_parse_typed(struct arena *a, struct span input, struct url *out);

/** The default port counted in: 80, 443 or what the URL says. */
uint16_t url_port(const struct url *u);

/**
 * One spelling per host: "press.example." with the DNS's own root, which browsers
 * keep apart, is the host "press.example". Who counts by host counts by this.
 *
 * @param host  as in struct url
 * @return a part of @p host
 */
struct span url_host_key(struct span host);

/**
 * One spelling per page, without asking anyone: fragment, user and a host's last
 * dot dropped, tracking parameters removed (a table of facts; see src/url/tracking.c), an
 * empty query dropped. Scheme, host, path and the order of what remains of
 * the query stay: that http and https, or www and not, are one page is only
 * believed when a redirect or the page says so.
 *
 * @param out  set on success; NUL behind it
 * @return 0, -ENOMEM or -EFBIG
 */
int url_canonical(struct arena *a, const struct url *u, struct span *out);

/**
 * Who publishes: the registrable domain of @p host by the Public Suffix List
 * (private suffixes counted: blogs.blogspot.com is its own outlet). Hosts
 * without one (IP addresses, "localhost", a bare suffix) are their own outlet.
 * A well-known outlet with several domains answers its main one for each of
 * them: bbc.com for "www.bbc.co.uk"; see url_outlet_facts().
 *
 * @param host  as in struct url
 * @return a part of @p host, or static text
 */
struct span url_outlet(struct span host);

/**
 * What is commonly known of a news outlet, from a table that ships with the
 * program (src/url/outlets.c). Lists are parted by '|'. UTF-8, static, no NULL.
 */
struct outlet_facts {
	const char *domains;  /**< registrable, as in struct url; the main one first */
	const char *names;    /**< as people write them; the main one first. Two outlets may share a name */
	const char *lang;     /**< ISO 639-1, what it mostly publishes in; "no" for Norwegian */
	const char *country;  /**< ISO 3166-1 alpha-2, where its newsroom sits */
	const char *access;   /**< to most articles: "free", "metered", "registration", "paywalled" or "unknown" */
};

/**
 * @param domain  any of an outlet's domains, as url_outlet() answers them
 * @return NULL when the outlet is not in the table
 */
const struct outlet_facts *url_outlet_facts(struct span domain);

/** @return the main name of an outlet, static: "The Wall Street Journal"; @p domain itself when it is not in the table */
struct span url_outlet_name(struct span domain);

/** All of them, one by one. @return row @p i, sorted by the bytes of the main domain; NULL past the last */
const struct outlet_facts *url_outlet_at(size_t i);

/** One domain of a reader's table. */
struct outlet_listed {
	struct span outlet;               /**< as url_outlet() answers it */
	const struct outlet_facts *facts;
	uint32_t    line;                 /**< in the text, from 1 */
};

/** A reader's own table of outlets, sorted by outlet. Zeroed: it lists none. */
struct outlet_list {
	struct outlet_listed *items;
	size_t                n;
};

/** Why a table cannot be used. */
struct outlet_list_error {
	uint32_t    line;  /**< from 1 */
	struct span why;   /**< a few plain words, one line; may quote the text */
};

/**
 * Read a table of outlets: a line each, the five columns of struct outlet_facts
 * parted by a TAB. Blank lines, lines that start with '#' and a line of the
 * columns' names are passed over; a BOM and CRLF are fine. The access word must be
 * one of those above; names, language and country may be left empty.
 *
 * A domain stands for its outlet as url_outlet() merges them: what is said of
 * bbc.co.uk is said of bbc.com. A row parts and merges no outlets.
 *
 * @param a     holds what @p out and @p bad point to
 * @param text  may be anything
 * @param bad   set when 1 is returned
 * @return 0, 1 when a line is wrong, -ENOMEM or -EFBIG (the arena's)
 */
int outlet_list_read(struct arena *a, struct span text, struct outlet_list *out,
                     struct outlet_list_error *bad);

/** @return the row of @p outlet; NULL when it is not listed */
const struct outlet_facts *outlet_list_find(const struct outlet_list *list, struct span outlet);

/** A refresh later than this many seconds renews a page; it leads nowhere. */
#define URL_REFRESH_MAX_S 10

/**
 * Where a Refresh header or a meta refresh leads (HTML Living Standard, shared
 * declarative refresh steps).
 *
 * @param value  "5; url=https://..."
 * @return the target as written, a part of @p value; ptr NULL when there is none, or it comes too late
 */
struct span url_refresh(struct span value);

/** @return true for the front page: path "/" and no query */
bool url_is_front(const struct url *u);

/**
 * Is this host written as an IP address that is not globally reachable?
 * Loopback, private, link-local, and the rest of the IANA special-purpose
 * registries (RFC 6890), IPv4-mapped and NAT64 forms included.
 *
 * @param address  "10.0.0.1", "[::1]" or "::1"; names answer false
 */
bool url_is_special_address(struct span address);

#endif
