/*
 * fetch: URLs -> responses. The only room that opens a connection.
 *
 * A server cannot make a fetch fail. Refused, timed out, too big, 404: each
 * is an outcome, a fact about the page, kept like its title. Only a broken
 * machine is an error (< 0), and that stops the run.
 *
 * One fetch is one hop: redirects are not followed here but reported, since
 * whoever conducts must judge each hop (robots.txt, SSRF, loops) by itself.
 *
 * Sources: RFC 9110 (HTTP), RFC 6890 (special-purpose addresses),
 * libcurl-multi(3). Not thread-safe but for fetcher_wake(): one fetcher, one
 * thread.
 */
#ifndef FETCH_H
#define FETCH_H

#include "base/buf.h"
#include "base/span.h"

#include <stdbool.h>
#include <stdint.h>

struct fetcher;

/** How a transfer ended. Stored by number: append, never renumber. */
enum fetch_outcome {
	FETCH_OK        = 0,   /**< a whole answer came, whatever the status */
	FETCH_NO_HOST   = 1,   /**< the name does not resolve */
	FETCH_REFUSED   = 2,   /**< no connection: refused, unreachable network */
	FETCH_TLS       = 3,   /**< TLS failed: expired, wrong host, unknown CA ... */
	FETCH_TIMEOUT   = 4,   /**< connect_ms or total_ms went by */
	FETCH_RESET     = 5,   /**< broken off, or not HTTP */
	FETCH_TOO_BIG   = 6,   /**< past body_bytes, the fetch's own ceiling, or header_bytes; body holds what came before */
	FETCH_PRIVATE   = 7,   /**< a special-purpose address; nothing was sent */
	FETCH_ROBOTS    = 8,   /**< robots.txt forbids; nothing was sent. Said by who conducts, never by a fetcher */
	FETCH_REDIRECTS = 9,   /**< a loop, too many hops, or a hop to no web URL. Said by who conducts */
	FETCH_SKIPPED   = 10,  /**< an image, PDF or the like came; its body was cut after a few KiB */
	FETCH_LOOKUP    = 11,  /**< no name server answered: nothing is known of the host. Said by who conducts, see fetch_name_is_told() */
	FETCH_CODED     = 12,  /**< its content coding is unknown or broken; said by fetch_decode(), body holds what came before */
	FETCH_HELD      = 13,  /**< its host asks to be left alone for longer than is waited for; nothing was sent. Said by who conducts */
};

#define FETCH_OUTCOME_COUNT 14

/**
 * Does a name that libcurl could not resolve really not exist? libcurl does
 * not tell "no such name" from "no name server answered" (a machine that is
 * offline); this asks the resolver once more, and blocks until it answers.
 * Safe from any thread.
 *
 * @param host  as in struct url
 * @return true also when in doubt; false when the look-up itself failed, or finds the host after all
 */
bool fetch_name_is_told(struct span host);

/** @return "ok", "no such host" ...: static text, plain words */
const char *fetch_outcome_text(enum fetch_outcome outcome);

/** Every address, as private_nets. */
#define FETCH_ALL_NETS "0.0.0.0/0,::/0"

/** Is this a list of networks, "10.1.0.0/16,::1", an address alone being one of its own? */
bool fetch_nets_are_valid(const char *nets);

/** What a fetcher keeps to. All strings are copied; NULL or 0 as said. */
struct fetch_options {
	unsigned     slots;           /**< transfers in flight at once, 1..1024 */
	uint32_t     connect_ms;      /**< first DNS packet to TLS done, > 0 */
	uint32_t     total_ms;        /**< start to last byte, > 0 */
	size_t       body_bytes;      /**< ceiling for a body, on the wire and again after decoding */
	size_t       header_bytes;    /**< ceiling for one answer's headers */
	const char  *user_agent;      /**< whole header value */
	const char  *proxy;           /**< as curl -x; NULL: the environment's */
	const char  *cacert;          /**< PEM file; NULL: the system's */
	const char  *cookie_jar;      /**< as curl -b and -c: cookies begin with this file's, if it is there, and are saved to it, readable by its owner alone; NULL: kept in memory */
	bool         is_insecure;     /**< as curl -k */
	const char  *private_nets;    /**< special-purpose addresses that are fine, as fetch_nets_are_valid() takes them; NULL: none */
	const char *const *headers;   /**< "Name: value", n_headers of them */
	size_t       n_headers;
	const char *const *resolves;  /**< as curl --resolve */
	size_t       n_resolves;
	const char *const *connect_tos;  /**< as curl --connect-to */
	size_t       n_connect_tos;
};

/** What came back for one hop. The callback may move headers and body away, leaving empty buffers; the rest dies when it returns. */
struct fetch_response {
	enum fetch_outcome outcome;
	const char *detail;     /**< libcurl's own words on a failure, or "" */
	int         status;     /**< 100..599 (999 is seen in the wild), or 0: none came */
	struct span url;        /**< as asked */
	struct buf  headers;    /**< of the final answer: "Name: value\n" each, folded lines joined */
	struct buf  body;       /**< as it came, content codings and all, until fetch_decode(); its max is the ceiling for either */
	const char *address;    /**< of the server in text, "192.0.2.1"; "" when none was reached, or a proxy stands before it */
	uint64_t    wire_bytes; /**< headers and body as they came */
	int64_t     elapsed_us; /**< waiting for a slot not counted */
	unsigned    tries;      /**< how often it was asked for, when more than once. Said by who conducts */
};

/**
 * Called once for each fetch_add(), inside fetch_poll(), in finishing order.
 * May call fetch_add(). Must not call fetch_poll() or fetcher_free().
 *
 * @return 0 to go on, or < 0 to make fetch_poll() stop and return it
 */
typedef int fetch_done_fn(struct fetch_response *res, void *arg);

/**
 * @param out      set on success only; free with fetcher_free()
 * @param options  copied
 * @return 0, -ENOMEM, -EINVAL with a logged reason when an option cannot be
 *         used (a CA file that is not there ...), or -EIO if libcurl will not start
 */
int fetcher_new(struct fetcher **out, const struct fetch_options *options);

/**
 * Drop what is queued or in flight, without callbacks, and save the cookies
 * where options.cookie_jar wants them. NULL is fine.
 *
 * @return 0, or < 0 when they could not be saved (logged)
 */
int fetcher_free(struct fetcher *f);

/** What to ask for. Zero what is not wanted. */
struct fetch_request {
	struct span url;            /**< http or https */
	bool        takes_feeds;    /**< gzip and JSON may be feeds or sitemaps, and are read whole, too */
	size_t      max;            /**< ceiling for this body in bytes when less than body_bytes; 0: none of its own */
	struct span etag;           /**< as an ETag header said; sent as If-None-Match */
	struct span last_modified;  /**< as a Last-Modified header said; sent as If-Modified-Since */
};

/**
 * Ask with GET. Starts at once while a slot is free, else waits first in,
 * first out. With a condition the answer may be 304 (RFC 9110 section 13).
 *
 * @param r     copied
 * @param done  gets @p arg; called even when nothing could be sent
 * @return 0 or -ENOMEM
 */
int fetch_add(struct fetcher *f, const struct fetch_request *r, fetch_done_fn *done, void *arg);

/**
 * Move transfers on, calling back for each that ends, and sleep at most
 * @p timeout_ms for the next event. Returns early after fetcher_wake().
 *
 * @return how many are queued or in flight, or < 0: -EIO, -ENOMEM, or what a callback said
 */
int fetch_poll(struct fetcher *f, int timeout_ms);

/** Make a fetch_poll() that sleeps, or the next one, return. From any thread. */
void fetcher_wake(struct fetcher *f);

/**
 * Take the content codings off a body: gzip, deflate, br, zstd, at most two
 * in a row. Pure; from any thread; once for each response.
 *
 * As browsers do: a coding that breaks off gives what was decoded until then,
 * checksums are not asked, and an unknown coding over what is plainly text is
 * passed over (servers name charsets there, or "none"). Otherwise a coding
 * that is unknown or broken turns FETCH_OK into FETCH_CODED. A body that
 * decodes to more than body.max is cut there, and FETCH_OK becomes
 * FETCH_TOO_BIG. No more than that is ever held of it.
 *
 * Sources: RFC 9110 section 8.4, RFC 1950 to 1952, RFC 7932, RFC 8878, RFC 9659.
 *
 * @return 0 or -ENOMEM
 */
int fetch_decode(struct fetch_response *res);

/**
 * A header of the answer, by name without case; the last one if repeated.
 *
 * @param headers  as in struct fetch_response
 * @return its value, trimmed; ptr NULL when there is none
 */
struct span fetch_header(struct span headers, struct span name);

/**
 * Retry-After (RFC 9110 section 10.2.3), seconds or date, in seconds from
 * @p now (epoch); -1 when @p value is neither; at most one day.
 */
int64_t fetch_retry_after(struct span value, int64_t now);

#endif
