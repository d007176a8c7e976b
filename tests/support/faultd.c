/*
 * faultd: a server on the loopback that does to its clients what servers do
 * on the web, on purpose or not. Raw sockets, so that it may be as wrong as it
 * likes.
 *
 *     faultd --ready FILE --log FILE --certs DIR [--max-seconds N]
 *
 * The first label of the host says what its pages do: `drip.example` sends a
 * byte a second; see faults[] and h2_faults[]. Any other host is a healthy one
 * with a page for each path. A host whose first label begins with `h2` speaks
 * HTTP/2. robots.txt is a plain 404 everywhere, but for `rules`, whose own
 * robots.txt is 100 MiB.
 *
 * TLS, by the name that the client sends first (SNI): `mute` never answers,
 * `expired` and `selfsigned` show DIR/expired.pem and DIR/selfsigned.pem, all
 * others DIR/cert.pem; the key of all is DIR/key.pem (testca.sh makes them).
 *
 * When it can serve, FILE appears, whole, with the lines `http=PORT`,
 * `https=PORT`, `full=PORT` (nobody takes the connections there) and
 * `pid=PID`. SIGTERM ends it, and so does the time (600 s). A thread serves
 * each connection and nothing is freed that the process's end frees.
 *
 * --log: one line at a request's begin and one at its end, as they happen,
 * with TABs between, MS since the start:
 *
 *     MS  HOST  TARGET  asked|over
 *
 * TARGET is `-` where it does not get as far as that, or over HTTP/2.
 */

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <getopt.h>
#include <netinet/in.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include <brotli/encode.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <zlib.h>
#include <zstd.h>

#define MIB ((size_t)1 << 20)

/* What a bomb decodes to. */
#define BOMB_MIB 1024

/* One more than the bound of --max-redirects. */
#define HOPS 101

/* Headers of a request: ours sends far less. */
#define REQUEST_BYTES 65536

struct conn {
	int         fd;
	SSL        *ssl;        /* NULL: plain */
	const char *host;       /* of the request under way, lower case, no port */
	char        name[256];  /* what host points to */
	char        target[2048];
};

static int64_t start_ms;
static int     log_fd;
static SSL_CTX *ctx, *ctx_expired, *ctx_selfsigned;

static int64_t now_ms(void)
{
	struct timespec ts;

	clock_gettime(CLOCK_MONOTONIC, &ts);
	return (int64_t)ts.tv_sec * 1000 + ts.tv_nsec / 1000000;
}

static void die(const char *what)
{
	fprintf(stderr, "faultd: %s: %s\n", what, strerror(errno));
	exit(1);
}

/* One write a line: threads do not cut each other's. */
static void note(const struct conn *c, const char *what)
{
	char line[4096];
	int  n = snprintf(line, sizeof(line), "%lld\t%s\t%s\t%s\n", (long long)(now_ms() - start_ms), c->name, c->target, what);

	if (write(log_fd, line, (size_t)n) != n)
		die("log");
}

/* --- a connection --------------------------------------------------------- */

/* @return whether the client is still there */
static bool send_all(struct conn *c, const void *bytes, size_t len)
{
	const char *p = bytes;

	while (len) {
		size_t  part = len < MIB ? len : MIB;
		ssize_t n = c->ssl ? SSL_write(c->ssl, p, (int)part) : send(c->fd, p, part, MSG_NOSIGNAL);

		if (n <= 0)
			return false;
		p += n;
		len -= (size_t)n;
	}
	return true;
}

static ssize_t receive(struct conn *c, void *to, size_t room)
{
	return c->ssl ? SSL_read(c->ssl, to, (int)room) : recv(c->fd, to, room, 0);
}

static bool receive_all(struct conn *c, void *to, size_t len)
{
	for (size_t done = 0; done < len; ) {
		ssize_t n = receive(c, (char *)to + done, len - done);

		if (n <= 0)
			return false;
		done += (size_t)n;
	}
	return true;
}

__attribute__((format(printf, 2, 3)))
static bool say(struct conn *c, const char *format, ...)
{
	char    text[8192];
	va_list args;
	int     n;

	va_start(args, format);
	n = vsnprintf(text, sizeof(text), format, args);
	va_end(args);
	return send_all(c, text, (size_t)n);
}

/* Silence, until the client has had enough. */
static void wait_for_end(const struct conn *c)
{
	char bytes[4096];

	while (recv(c->fd, bytes, sizeof(bytes), 0) > 0)
		;
}

/* The end of this connection is a RST, not a FIN. */
static void end_by_reset(const struct conn *c)
{
	setsockopt(c->fd, SOL_SOCKET, SO_LINGER, &(struct linger){ 1, 0 }, sizeof(struct linger));
}

/* --- what servers send ------------------------------------------------------ */

static const char page[] =
	"<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>The lock at the canal</title></head><body><article>"
	"<h1>The lock at the canal</h1><p>On Friday the lock at the old canal was mended, after two years in which no boat could "
	"pass. The keeper opened it himself, and eleven boats went through before noon.</p><p>The town had paid for new gates in "
	"spring, but the timber was late, and then it was of the wrong kind. Nobody on the council would say who had ordered it.</p>"
	"<p>In the evening there was music on the bridge, and the first boat to come back was the baker's.</p></article></body></html>\n";

static bool answer(struct conn *c, const char *status, const char *headers, const char *body)
{
	return say(c, "HTTP/1.1 %s\r\nContent-Type: text/html\r\nContent-Length: %zu\r\n%s\r\n", status, strlen(body), headers) &&
	       send_all(c, body, strlen(body));
}

static bool redirect(struct conn *c, const char *to)
{
	return say(c, "HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: %s\r\n\r\n", to);
}

/* The start of a 200 whose body lasts as long as the connection, or as other headers say. */
static bool begin(struct conn *c, const char *headers)
{
	return say(c, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n%s\r\n", headers);
}

/* Verbs. Each answers one request. @return whether the connection may go on */

static bool stall_headers(struct conn *c)
{
	wait_for_end(c);
	return false;
}

static bool stall_body(struct conn *c)
{
	if (begin(c, "Content-Length: 100000\r\n") && say(c, "%s", page))
		wait_for_end(c);
	return false;
}

static bool drip(struct conn *c)
{
	bool is_there = begin(c, "");

	for (size_t i = 0; is_there; i++) {
		is_there = send_all(c, page + i % (sizeof(page) - 1), 1);
		sleep(1);
	}
	return false;
}

static bool endless_body(struct conn *c)
{
	bool is_there = begin(c, "");

	while (is_there)
		is_there = say(c, "%s", page);
	return false;
}

static bool endless_headers(struct conn *c)
{
	bool is_there = say(c, "HTTP/1.1 200 OK\r\n");

	for (int i = 0; is_there; i++)
		is_there = say(c, "X-Word-%d: %0512d\r\n", i, i);
	return false;
}

static bool body_shorter(struct conn *c)
{
	if (begin(c, "Content-Length: 100000\r\n"))
		say(c, "%s", page);
	return false;
}

/* More comes than was promised: a client reads what was, and no more of this connection. */
static bool body_longer(struct conn *c)
{
	if (begin(c, "Content-Length: 120\r\n"))
		say(c, "%s", page);
	return false;
}

static bool bad_chunks(struct conn *c)
{
	if (begin(c, "Transfer-Encoding: chunked\r\n"))
		say(c, "40\r\n%.64s\r\nFORTY\r\n%s", page, page);
	return false;
}

static bool reset_body(struct conn *c)
{
	if (begin(c, "Content-Length: 100000\r\n"))
		say(c, "%s", page);
	nanosleep(&(struct timespec){ .tv_nsec = 50000000 }, NULL);  /* what came is to be read first */
	end_by_reset(c);
	return false;
}

static bool not_http(struct conn *c)
{
	say(c, "220 lock.example ESMTP ready\r\n");
	return false;
}

static bool big_cookie(struct conn *c)
{
	static char crumbs[MIB];

	memset(crumbs, 'c', sizeof(crumbs));
	return say(c, "HTTP/1.1 200 OK\r\nSet-Cookie: a=") && send_all(c, crumbs, sizeof(crumbs)) &&
	       say(c, "\r\nContent-Type: text/html\r\nContent-Length: %zu\r\n\r\n%s", sizeof(page) - 1, page);
}

static bool many_cookies(struct conn *c)
{
	bool is_there = say(c, "HTTP/1.1 200 OK\r\n");

	for (int i = 0; is_there && i < 262; i++)
		is_there = say(c, "Set-Cookie: crumb%d=%04000d\r\n", i, i);
	return is_there && say(c, "Content-Type: text/html\r\nContent-Length: %zu\r\n\r\n%s", sizeof(page) - 1, page);
}

static bool circle(struct conn *c)
{
	return redirect(c, strcmp(c->target, "/a") == 0 ? "/b" : "/a");
}

static bool hops(struct conn *c)
{
	int  n = atoi(c->target + 1);
	char next[16];

	snprintf(next, sizeof(next), "/%d", n + 1);
	return n < HOPS ? redirect(c, next) : answer(c, "200 OK", "", page);
}

/* /to/URL leads to URL. */
static bool lead(struct conn *c)
{
	return strncmp(c->target, "/to/", 4) == 0 ? redirect(c, c->target + 4) : answer(c, "200 OK", "", page);
}

static bool long_rules(struct conn *c)
{
	static const char line[] = "Disallow: /private/and/more/of/it/and/so/on/and/on\n";
	bool is_there;

	if (strcmp(c->target, "/robots.txt") != 0)
		return answer(c, "200 OK", "", page);
	is_there = say(c, "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nUser-agent: *\n");
	for (size_t sent = 0; is_there && sent < 100 * MIB; sent += sizeof(line) - 1)
		is_there = send_all(c, line, sizeof(line) - 1);
	return false;
}

/* --- bombs: 1 GiB of spaces ---------------------------------------------------- */

static char *spaces(void)
{
	char *p = malloc(MIB);

	if (!p)
		die("memory");
	return memset(p, ' ', MIB);
}

/* A block that refers to nothing before it, so that it can be repeated. */
static bool gzip_bomb(struct conn *c)
{
	static const unsigned char head[10] = { 0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3 };
	z_stream z = { .next_in = (unsigned char *)spaces(), .avail_in = MIB };
	unsigned char *plain = z.next_in, block[8192], tail[10] = { 3, 0 };
	uLong crc = crc32(0, plain, MIB), all = 0;
	bool  is_there = begin(c, "Content-Encoding: gzip\r\n") && send_all(c, head, sizeof(head));

	if (deflateInit2(&z, 9, Z_DEFLATED, -15, 9, Z_DEFAULT_STRATEGY) != Z_OK)
		die("zlib");
	z.next_out = block;
	z.avail_out = sizeof(block);
	deflate(&z, Z_FULL_FLUSH);
	for (int i = 0; i < BOMB_MIB; i++) {
		all = crc32_combine(all, crc, MIB);
		is_there = is_there && send_all(c, block, sizeof(block) - z.avail_out);
	}
	for (int i = 0; i < 4; i++) {
		tail[2 + i] = (unsigned char)(all >> 8 * i);
		tail[6 + i] = (unsigned char)(BOMB_MIB * MIB >> 8 * i);
	}
	if (is_there)
		send_all(c, tail, sizeof(tail));
	deflateEnd(&z);
	free(plain);
	return false;
}

/* Frames follow each other. */
static bool zstd_bomb(struct conn *c)
{
	char  *plain = spaces(), frame[8192];
	size_t n = ZSTD_compress(frame, sizeof(frame), plain, MIB, 9);
	bool   is_there = begin(c, "Content-Encoding: zstd\r\n");

	for (int i = 0; is_there && i < BOMB_MIB; i++)
		is_there = send_all(c, frame, n);
	free(plain);
	return false;
}

static bool brotli_bomb(struct conn *c)
{
	char  *plain = spaces();
	BrotliEncoderState *e = BrotliEncoderCreateInstance(NULL, NULL, NULL);
	bool   is_there = e && begin(c, "Content-Encoding: br\r\n");

	if (e)
		BrotliEncoderSetParameter(e, BROTLI_PARAM_QUALITY, 1);
	for (int i = 0; is_there && i < BOMB_MIB; i++) {
		const uint8_t *in = (const uint8_t *)plain;
		size_t in_len = MIB, out_len = 0;

		while (is_there && (in_len || BrotliEncoderHasMoreOutput(e))) {
			size_t room = 0;

			is_there = BrotliEncoderCompressStream(e, BROTLI_OPERATION_PROCESS, &in_len, &in, &room, NULL, NULL);
			const uint8_t *out = BrotliEncoderTakeOutput(e, &out_len);
			is_there = is_there && (!out_len || send_all(c, out, out_len));
		}
	}
	if (e)
		BrotliEncoderDestroyInstance(e);
	free(plain);
	return false;
}

/* By the first label of the host. */
static const struct { const char *label; bool (*verb)(struct conn *c); } faults[] = {
	{ "silent", stall_headers },     { "half", stall_body },            { "drip", drip },
	{ "endless", endless_body },     { "headers", endless_headers },    { "shorter", body_shorter },
	{ "longer", body_longer },       { "chunks", bad_chunks },          { "reset", reset_body },
	{ "smtp", not_http },            { "cookie", big_cookie },          { "cookies", many_cookies },
	{ "circle", circle },            { "hops", hops },                  { "leads", lead },
	{ "gzip", gzip_bomb },           { "zstd", zstd_bomb },             { "brotli", brotli_bomb },
	{ "rules", long_rules },
};

static bool is_label(const char *host, const char *label)
{
	size_t n = strlen(label);

	return strncmp(host, label, n) == 0 && (host[n] == '.' || host[n] == '\0');
}

static bool answer_fault(struct conn *c)
{
	if (strcmp(c->target, "/robots.txt") == 0 && !is_label(c->host, "rules"))
		return answer(c, "404 Not Found", "", "");
	for (size_t i = 0; i < sizeof(faults) / sizeof(faults[0]); i++)
		if (is_label(c->host, faults[i].label))
			return faults[i].verb(c);
	return answer(c, "200 OK", "", page);
}

/* --- HTTP/1.1 ------------------------------------------------------------------- */

/* The headers of the next request. @return whether there is one */
static bool read_request(struct conn *c, char text[REQUEST_BYTES])
{
	size_t len = 0;

	do {
		ssize_t n = receive(c, text + len, 1);  /* no byte of the next one */

		if (n <= 0 || ++len == REQUEST_BYTES)
			return false;
		text[len] = '\0';
	} while (len < 4 || strcmp(text + len - 4, "\r\n\r\n") != 0);
	return true;
}

static bool take_request(struct conn *c, const char *text)
{
	const char *host = strstr(text, "\r\nHost: ");

	return sscanf(text, "GET %2047s HTTP/1.1", c->target) == 1 && host &&
	       sscanf(host, "\r\nHost: %255[^:\r\n]", c->name) == 1;
}

static void serve_http(struct conn *c)
{
	static _Thread_local char text[REQUEST_BYTES];
	bool goes_on = true;

	while (goes_on && read_request(c, text) && take_request(c, text)) {
		note(c, "asked");
		goes_on = answer_fault(c);
		note(c, "over");
	}
}

/* --- HTTP/2 by hand (RFC 9113) ------------------------------------------------------ */

enum { DATA = 0, HEADERS = 1, RST_STREAM = 3, SETTINGS = 4, GOAWAY = 7, CONTINUATION = 9 };
enum { END_STREAM = 1, ACK = 1, END_HEADERS = 4 };
enum { NO_ERROR = 0, INTERNAL_ERROR = 2, REFUSED_STREAM = 7 };

static bool frame(struct conn *c, int type, int flags, uint32_t stream, const void *bytes, size_t len)
{
	unsigned char head[9] = {
		(unsigned char)(len >> 16), (unsigned char)(len >> 8), (unsigned char)len, (unsigned char)type, (unsigned char)flags,
		(unsigned char)(stream >> 24), (unsigned char)(stream >> 16), (unsigned char)(stream >> 8), (unsigned char)stream,
	};

	return send_all(c, head, sizeof(head)) && send_all(c, bytes, len);
}

static bool rst_stream(struct conn *c, uint32_t stream, uint32_t why)
{
	return frame(c, RST_STREAM, 0, stream, &(uint32_t){ htonl(why) }, 4);
}

static bool goaway(struct conn *c, uint32_t last, uint32_t why)
{
	frame(c, GOAWAY, 0, 0, (uint32_t[]){ htonl(last), htonl(why) }, 8);
	return false;
}

/* :status 200 and :status 404 of HPACK's static table (RFC 7541 appendix A). */
#define STATUS_200 "\x88"
#define STATUS_404 "\x8d"

static bool h2_page(struct conn *c, uint32_t stream)
{
	return frame(c, HEADERS, END_HEADERS, stream, STATUS_200, 1) && frame(c, DATA, END_STREAM, stream, page, sizeof(page) - 1);
}

static bool h2_goaway(struct conn *c, uint32_t stream)
{
	return goaway(c, stream, INTERNAL_ERROR);
}

/* "This one I did not touch": it may be asked again at once. The next connection answers. */
static bool h2_leave(struct conn *c, uint32_t stream)
{
	return stream > 1 ? goaway(c, stream - 2, NO_ERROR) : h2_page(c, stream);
}

static bool h2_reset(struct conn *c, uint32_t stream)
{
	return rst_stream(c, stream, INTERNAL_ERROR);
}

static bool h2_refuse(struct conn *c, uint32_t stream)
{
	return rst_stream(c, stream, REFUSED_STREAM);
}

static bool h2_half(struct conn *c, uint32_t stream)
{
	return frame(c, HEADERS, END_HEADERS, stream, STATUS_200, 1) && frame(c, DATA, 0, stream, page, 200) &&
	       rst_stream(c, stream, INTERNAL_ERROR);
}

static bool h2_silent(struct conn *c, uint32_t stream)
{
	(void)stream;
	wait_for_end(c);
	return false;
}

static bool h2_endless_headers(struct conn *c, uint32_t stream)
{
	static const char field[] = "\0\4word\4word";  /* a literal, not to be indexed */
	bool is_there = frame(c, HEADERS, 0, stream, STATUS_200, 1);

	while (is_there)
		is_there = frame(c, CONTINUATION, 0, stream, field, sizeof(field) - 1);
	return false;
}

static bool h2_bad_frame(struct conn *c, uint32_t stream)
{
	frame(c, DATA, 0, stream + 1000, page, 100);  /* of a stream that never was */
	wait_for_end(c);
	return false;
}

static const struct { const char *label; bool (*verb)(struct conn *c, uint32_t stream); } h2_faults[] = {
	{ "h2goaway", h2_goaway },  { "h2leave", h2_leave },             { "h2reset", h2_reset },   { "h2refuse", h2_refuse },
	{ "h2half", h2_half },      { "h2headers", h2_endless_headers }, { "h2frame", h2_bad_frame }, { "h2silent", h2_silent },
};

/* Does the header block ask for robots.txt? As HPACK writes it: Huffman's code is shorter. */
static bool asks_robots(const unsigned char *block, size_t len)
{
	static const unsigned char path[] = { 0x62, 0xc3, 0xc6, 0x74, 0xa1, 0x74, 0xf9, 0x4f };

	for (size_t i = 0; i + sizeof(path) <= len; i++)
		if (memcmp(block + i, path, sizeof(path)) == 0)
			return true;
	return false;
}

static bool answer_h2(struct conn *c, uint32_t stream, const unsigned char *block, size_t len)
{
	if (asks_robots(block, len))
		return frame(c, HEADERS, END_HEADERS | END_STREAM, stream, STATUS_404, 1);
	for (size_t i = 0; i < sizeof(h2_faults) / sizeof(h2_faults[0]); i++)
		if (is_label(c->host, h2_faults[i].label))
			return h2_faults[i].verb(c, stream);
	return h2_page(c, stream);
}

static void serve_h2(struct conn *c)
{
	unsigned char head[24], bytes[16384];
	bool goes_on = receive_all(c, head, 24) /* the preface */ && frame(c, SETTINGS, 0, 0, "", 0);

	strcpy(c->target, "-");
	while (goes_on && receive_all(c, head, 9)) {
		size_t   len = (size_t)head[0] << 16 | (size_t)head[1] << 8 | head[2];
		uint32_t stream = (uint32_t)(head[5] & 127) << 24 | (uint32_t)head[6] << 16 | (uint32_t)head[7] << 8 | head[8];

		if (len > sizeof(bytes) || !receive_all(c, bytes, len))
			return;
		if (head[3] == SETTINGS && !(head[4] & ACK))
			goes_on = frame(c, SETTINGS, ACK, 0, "", 0);
		if (head[3] != HEADERS)
			continue;
		note(c, "asked");
		goes_on = answer_h2(c, stream, bytes, len);
		note(c, "over");
	}
}

/* --- TLS ------------------------------------------------------------------------------- */

/* The ClientHello is in: the name decides who answers, and whether. */
static int on_name(SSL *ssl, int *alert, void *arg)
{
	struct conn *c = SSL_get_app_data(ssl);
	const char  *name = SSL_get_servername(ssl, TLSEXT_NAMETYPE_host_name);

	(void)alert, (void)arg;
	snprintf(c->name, sizeof(c->name), "%s", name ? name : "");
	if (is_label(c->name, "expired"))
		SSL_set_SSL_CTX(ssl, ctx_expired);
	if (is_label(c->name, "selfsigned"))
		SSL_set_SSL_CTX(ssl, ctx_selfsigned);
	if (!is_label(c->name, "mute"))
		return SSL_TLSEXT_ERR_OK;
	note(c, "asked");
	wait_for_end(c);
	note(c, "over");
	return SSL_TLSEXT_ERR_ALERT_FATAL;
}

static int on_alpn(SSL *ssl, const unsigned char **out, unsigned char *out_len, const unsigned char *in, unsigned in_len, void *arg)
{
	struct conn *c = SSL_get_app_data(ssl);
	bool is_h2 = strncmp(c->name, "h2", 2) == 0;
	const unsigned char *want = (const unsigned char *)(is_h2 ? "\2h2" : "\10http/1.1");

	(void)arg;
	return SSL_select_next_proto((unsigned char **)(uintptr_t)out, out_len, want, want[0] + 1u, in, in_len) == OPENSSL_NPN_NEGOTIATED
	       ? SSL_TLSEXT_ERR_OK : SSL_TLSEXT_ERR_NOACK;
}

static SSL_CTX *context(const char *dir, const char *cert)
{
	SSL_CTX *x = SSL_CTX_new(TLS_server_method());
	char     path[4096];

	snprintf(path, sizeof(path), "%s/%s", dir, cert);
	if (!x || SSL_CTX_use_certificate_file(x, path, SSL_FILETYPE_PEM) != 1)
		die(path);
	snprintf(path, sizeof(path), "%s/key.pem", dir);
	if (SSL_CTX_use_PrivateKey_file(x, path, SSL_FILETYPE_PEM) != 1)
		die(path);
	SSL_CTX_set_tlsext_servername_callback(x, on_name);
	SSL_CTX_set_alpn_select_cb(x, on_alpn, NULL);
	return x;
}

static void serve_tls(struct conn *c)
{
	const unsigned char *protocol;
	unsigned len;

	c->ssl = SSL_new(ctx);
	if (!c->ssl)
		die("TLS");
	SSL_set_fd(c->ssl, c->fd);
	SSL_set_app_data(c->ssl, c);
	if (SSL_accept(c->ssl) == 1) {
		SSL_get0_alpn_selected(c->ssl, &protocol, &len);
		if (len == 2)
			serve_h2(c);
		else
			serve_http(c);
	}
	SSL_free(c->ssl);
}

/* --- start, run --------------------------------------------------------------------------- */

struct door {
	const char *name;
	int         fd, port;
	void      (*serve)(struct conn *c);  /* NULL: nobody takes who comes */
};

/* A socket that listens on a port of the loopback. */
static void door_open(struct door *d, int backlog)
{
	struct sockaddr_in at = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	socklen_t len = sizeof(at);

	d->fd = socket(AF_INET, SOCK_STREAM, 0);
	if (d->fd < 0 || bind(d->fd, (struct sockaddr *)&at, len) < 0 || listen(d->fd, backlog) < 0 ||
	    getsockname(d->fd, (struct sockaddr *)&at, &len) < 0)
		die(d->name);
	d->port = ntohs(at.sin_port);
}

/* With none taken and no room for more, who comes now waits for an answer to its SYN. */
static void door_fill(const struct door *d)
{
	struct sockaddr_in to = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK), .sin_port = htons((uint16_t)d->port) };

	for (int i = 0; i < 8; i++) {
		int fd = socket(AF_INET, SOCK_STREAM, 0);

		if (fd < 0 || fcntl(fd, F_SETFL, O_NONBLOCK) < 0 ||
		    (connect(fd, (struct sockaddr *)&to, sizeof(to)) < 0 && errno != EINPROGRESS))
			die(d->name);
	}
}

struct guest {
	const struct door *door;
	struct conn        conn;
};

static void *serve(void *arg)
{
	struct guest *g = arg;

	g->conn.host = g->conn.name;
	strcpy(g->conn.target, "-");
	g->door->serve(&g->conn);
	close(g->conn.fd);
	free(g);
	return NULL;
}

static void *wait_at(void *arg)
{
	struct door *d = arg;

	for (;;) {
		struct guest *g = calloc(1, sizeof(*g));
		pthread_t thread;

		if (!g || (g->conn.fd = accept(d->fd, NULL, NULL)) < 0)
			die("accept");
		g->door = d;
		if (pthread_create(&thread, NULL, serve, g) != 0)
			die("thread");
		pthread_detach(thread);
	}
	return NULL;
}

/* Written aside and renamed: a script that sees the file sees all of it. */
static void write_ready(const char *path, const struct door *doors, size_t n)
{
	char  aside[4096];
	FILE *out;

	snprintf(aside, sizeof(aside), "%s.new", path);
	out = fopen(aside, "w");
	for (size_t i = 0; out && i < n; i++)
		fprintf(out, "%s=%d\n", doors[i].name, doors[i].port);
	if (!out || fprintf(out, "pid=%ld\n", (long)getpid()) < 0 || fclose(out) != 0 || rename(aside, path) != 0)
		die(path);
}

static void run(const char *ready, const char *certs)
{
	struct door doors[] = { { "http", -1, 0, serve_http }, { "https", -1, 0, serve_tls }, { "full", -1, 0, NULL } };
	pthread_t   thread;

	ctx = context(certs, "cert.pem");
	ctx_expired = context(certs, "expired.pem");
	ctx_selfsigned = context(certs, "selfsigned.pem");
	door_open(&doors[0], SOMAXCONN);
	door_open(&doors[1], SOMAXCONN);
	door_open(&doors[2], 0);
	door_fill(&doors[2]);
	write_ready(ready, doors, 3);
	if (pthread_create(&thread, NULL, wait_at, &doors[1]) != 0)
		die("thread");
	wait_at(&doors[0]);
}

int main(int argc, char **argv)
{
	static const struct option longs[] = {
		{ "ready", required_argument, NULL, 'r' }, { "log", required_argument, NULL, 'l' },
		{ "certs", required_argument, NULL, 'c' }, { "max-seconds", required_argument, NULL, 'm' },
		{ NULL, 0, NULL, 0 },
	};
	const char *ready = NULL, *log = NULL, *certs = NULL;
	unsigned    seconds = 600;
	int         c;

	while ((c = getopt_long(argc, argv, "", longs, NULL)) != -1)
		switch (c) {
		case 'r': ready = optarg; break;
		case 'l': log = optarg; break;
		case 'c': certs = optarg; break;
		case 'm': seconds = (unsigned)atoi(optarg); break;
		default: ready = NULL; optind = argc; break;
		}
	if (!ready || !log || !certs || !seconds) {
		fputs("usage: faultd --ready FILE --log FILE --certs DIR [--max-seconds N]\n", stderr);
		return 2;
	}
	signal(SIGPIPE, SIG_IGN);
	alarm(seconds);  /* nobody else may end it */
	start_ms = now_ms();
	log_fd = open(log, O_WRONLY | O_CREAT | O_APPEND, 0600);
	if (log_fd < 0)
		die(log);
	run(ready, certs);
	return 0;
}
