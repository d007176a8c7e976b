/*
 * httpd: a small web on the loopback, for tests and for `make demo`.
 *
 *     httpd --ready FILE [--log FILE] [--cert CERT.pem --key KEY.pem]
 *           [--max-seconds N] SITE_DIR...
 *
 * Many hosts live on one port of 127.0.0.1 (and, with a certificate, on a
 * second port for HTTPS), told apart by the Host header. Everything is read
 * and built at the start: a row of a map is an MHD_Response that waits to be
 * asked for. One thread does the rest:
 *
 *        poll() <--- epoll of http, epoll of https, signals, earliest timer
 *          |
 *     MHD_run() -> handle() -> choose() a row -> log -> answer()
 *                                 |                       ^
 *                                 | @delay, stall         | time is up
 *                                 '-> suspend() ----> resume_due()
 *
 * so a slow answer blocks nobody, and there is nothing to lock.
 *
 * When it can serve, FILE appears, whole, with the lines `http=PORT`,
 * `https=PORT` (only with TLS) and `pid=PID`. It ends, status 0, at SIGTERM,
 * SIGINT, or after --max-seconds (600). It does not watch its parent: a shell
 * that starts it in a subshell is gone long before the test is.
 *
 * SITE_DIR/map.tsv: five columns with a TAB between, one row a line. Blank
 * lines and lines that start with '#' are skipped.
 *
 *     host   path   status   headers   file
 *
 *   host     a name, in any case and without port, or `*` for any host
 *   path     path and query as requested, percent signs and all; ending in `*`:
 *            whatever starts like this
 *   status   200..999, or a fault:
 *              reset    close without an answer
 *              stall    accept, and never answer
 *              cut      a 200 that promises more bytes than it sends, and closes
 *              endless  a 200 whose body, the file over and over, has no end
 *   headers  `Name: value | Name: value`, or `-` for none. These set things up
 *            and are not sent:
 *              @delay: MS   answer this much later
 *              @times: N    answer the first N requests only
 *              @cookie: TEXT  answer only requests whose Cookie header holds TEXT
 *              @gzip: 1     send the body gzipped, whatever the client accepts
 *   file     the body, relative to SITE_DIR; `-` for none. Its ending gives the
 *            Content-Type, if headers does not; an unknown ending gives none
 *
 * The first of these that has a row answers, its own host before `*`: path and
 * query as asked; the path without its query; the longest `*` path. Several
 * rows for the same host and path answer in order, each until its @times are
 * used up (over both ports, every method), then the next. No row: 404.
 *
 * A 200 row with ETag or Last-Modified answers a matching conditional request
 * with 304 (RFC 9110 section 13).
 *
 * --log: one line a request, written as it comes in, so before any @delay:
 *
 *     MS  SCHEME  METHOD  HOST  PATH?QUERY  STATUS  USER-AGENT  CLIENT-PORT
 *
 * with TABs between, MS since the start, STATUS a number or the fault's name,
 * and control characters and backslashes in values as \xHH.
 */

#include <ctype.h>
#include <errno.h>
#include <fcntl.h>
#include <getopt.h>
#include <inttypes.h>
#include <netinet/in.h>
#include <poll.h>
#include <signal.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/signalfd.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include <microhttpd.h>
#include <uthash.h>
#include <utlist.h>
#include <zlib.h>

#define COUNT(a) (sizeof(a) / sizeof *(a))

/* A fixture web is small: more than this is a wrong directory. */
#define MAX_TOTAL_BYTES ((size_t)512 << 20)
#define MAX_HEADERS     32
#define MAX_DELAY_MS    600000
#define MAX_SECONDS     86400

/* How much more a cut body promises than it holds. */
#define CUT_BYTES 4096

/* What an endless body hands to libmicrohttpd at a time. */
#define BLOCK_BYTES 16384

#define NEVER INT64_MAX

struct bytes {
	unsigned char *data;  /* owned; a NUL follows the last byte */
	size_t         len;
};

/* What a row does. The order of act_names. */
enum act { ACT_ANSWER, ACT_RESET, ACT_STALL, ACT_CUT, ACT_ENDLESS };
static const char *const act_names[] = { "", "reset", "stall", "cut", "endless" };

/* One line of a map. Rows of one key form a list; its head is in the table. */
struct row {
	char                *key;       /* host TAB path; owned */
	struct row          *next;      /* same key, next line; owned */
	const char          *dir;       /* SITE_DIR; lives as long as argv */
	unsigned             line;
	enum act             act;
	unsigned             status;    /* HTTP's; 0 where none is sent */
	unsigned             delay_ms;
	unsigned             times;     /* requests it answers; 0: all */
	unsigned             n_asked;
	char                *cookie;    /* owned; NULL: answers without */
	struct bytes         body;      /* borrowed by response */
	struct MHD_Response *response;  /* NULL: none is sent */
	UT_hash_handle       hh;
};

struct request {
	enum { STAGE_HEADERS, STAGE_WHOLE, STAGE_CHOSEN } stage;
	struct MHD_Connection *conn;
	struct row            *row;         /* NULL: there is none */
	unsigned               status;      /* of the answer; 0: none is sent */
	int64_t                due_ms;      /* while suspended: when to go on */
	struct request        *prev, *next; /* server.waiting */
	char                   target[];    /* path?query, not decoded */
};

struct port {
	const char        *scheme;
	struct server     *server;
	struct MHD_Daemon *daemon;  /* NULL: not in use */
};

struct server {
	struct row          *rows;       /* table of list heads by key */
	struct MHD_Response *not_found;
	struct request      *waiting;    /* suspended, earliest first */
	struct port          http, https;
	struct bytes         cert, key;  /* PEM */
	FILE                *log;        /* NULL: none */
	size_t               bytes_left; /* of MAX_TOTAL_BYTES */
	int64_t              start_ms;
	int                  signal_fd;
};

struct options {
	const char *ready, *log, *cert, *key;
	unsigned    max_seconds;
	char      **dirs;  /* n_dirs of them, in argv */
	int         n_dirs;
};

/* A line of a map on its way to a row; all text points into the line. */
struct header {
	const char *name, *value;
};
struct draft {
	const char   *dir;
	int           dir_fd;
	unsigned      line;
	char         *host, *path, *status, *headers, *file;
	struct header header[MAX_HEADERS];
	size_t        n_headers;
	unsigned      is_gzip;
};

/* ---- small things ---- */

static int64_t now_ms(void)
{
	struct timespec ts;

	clock_gettime(CLOCK_MONOTONIC, &ts);
	return (int64_t)ts.tv_sec * 1000 + ts.tv_nsec / 1000000;
}

/* A test server without memory is of no use to its test. */
static void *need(size_t size)
{
	void *p = calloc(1, size);

	if (!p) {
		fputs("httpd: out of memory\n", stderr);
		abort();
	}
	return p;
}

static int complain(const char *what, int err)
{
	fprintf(stderr, "httpd: %s: %s\n", what, strerror(err));
	return -err;
}

static void lower(char *s)
{
	for (; *s; s++)
		*s = (char)tolower((unsigned char)*s);
}

static int parse_number(const char *text, unsigned long min, unsigned long max, unsigned *out)
{
	char *end;
	unsigned long n;

	if (!isdigit((unsigned char)*text))
		return -EINVAL;
	errno = 0;
	n = strtoul(text, &end, 10);
	if (errno || *end || n < min || n > max)
		return -EINVAL;
	*out = (unsigned)n;
	return 0;
}

static int read_whole(int fd, struct bytes *out)
{
	size_t done = 0;

	while (done < out->len) {
		ssize_t n = read(fd, out->data + done, out->len - done);

		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			return n < 0 ? -errno : -EIO;
		done += (size_t)n;
	}
	return 0;
}

/* Also -EFBIG: longer than limit; -EINVAL: not a plain file. */
static int read_file(int dir_fd, const char *name, size_t limit, struct bytes *out)
{
	struct stat st;
	int fd = openat(dir_fd, name, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
	int rc;

	if (fd < 0)
		return -errno;
	rc = fstat(fd, &st) < 0            ? -errno
	     : !S_ISREG(st.st_mode)        ? -EINVAL
	     : (size_t)st.st_size > limit  ? -EFBIG
	                                   : 0;
	if (rc == 0) {
		out->len = (size_t)st.st_size;
		out->data = need(out->len + 1);
		rc = read_whole(fd, out);
	}
	close(fd);
	return rc;
}

static void gzip(struct bytes *body)
{
	z_stream z = { .next_in = body->data, .avail_in = (uInt)body->len };
	struct bytes out;

	/* 16 more than the window's bits: a gzip header, says zlib.h. */
	if (deflateInit2(&z, Z_BEST_COMPRESSION, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) != Z_OK)
		abort();
	out.len = deflateBound(&z, z.avail_in);
	out.data = need(out.len + 1);
	z.next_out = out.data;
	z.avail_out = (uInt)out.len;
	if (deflate(&z, Z_FINISH) != Z_STREAM_END)
		abort();
	out.len = z.total_out;
	deflateEnd(&z);
	free(body->data);
	*body = out;
}

/* ---- conditional requests (RFC 9110 section 13) ---- */

/* A number that grows with the date, from an IMF-fixdate; -1: it is not one. */
static int64_t date_order(const char *text)
{
	static const char months[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
	char name[4];
	const char *month;
	int day, year, hour, min, sec, end = 0;

	if (!text || sscanf(text, "%*3s, %2d %3s %4d %2d:%2d:%2d GMT%n",
	                    &day, name, &year, &hour, &min, &sec, &end) != 6)
		return -1;
	month = strstr(months, name);
	if (!end || text[end] || strlen(name) != 3 || !month || (month - months) % 3)
		return -1;
	return ((((year * INT64_C(12) + (month - months) / 3) * 32 + day) * 24 + hour) * 60 + min) * 61 + sec;
}

static const char *skip_weak(const char *etag)
{
	return strncmp(etag, "W/", 2) == 0 ? etag + 2 : etag;
}

/* The weak comparison, which section 13.1.2 asks for. */
static bool etag_is_listed(const char *list, const char *etag)
{
	const char *want = skip_weak(etag);

	if (strcmp(list, "*") == 0)
		return true;
	for (;;) {
		const char *tag = skip_weak(list + strspn(list, " \t,"));
		const char *end = *tag == '"' ? strchr(tag + 1, '"') : NULL;

		if (!end)
			return false;
		end++;
		if ((size_t)(end - tag) == strlen(want) && memcmp(tag, want, strlen(want)) == 0)
			return true;
		list = end;
	}
}

static bool is_unmodified(struct MHD_Connection *conn, struct MHD_Response *response)
{
	const char *none_match = MHD_lookup_connection_value(conn, MHD_HEADER_KIND, "If-None-Match");
	const char *since = MHD_lookup_connection_value(conn, MHD_HEADER_KIND, "If-Modified-Since");
	const char *etag = MHD_get_response_header(response, "ETag");
	int64_t modified = date_order(MHD_get_response_header(response, "Last-Modified"));

	if (none_match)
		return etag && etag_is_listed(none_match, etag);
	return modified >= 0 && modified <= date_order(since);
}

/* ---- reading a map ---- */

/* Says what is wrong with a line (0: with the map); returns -EINVAL for the caller to pass on. */
__attribute__((format(printf, 2, 3)))
static int bad(const struct draft *d, const char *format, ...)
{
	va_list args;

	fprintf(stderr, "httpd: %s/map.tsv:", d->dir);
	if (d->line)
		fprintf(stderr, "%u:", d->line);
	fputc(' ', stderr);
	va_start(args, format);
	vfprintf(stderr, format, args);
	va_end(args);
	fputc('\n', stderr);
	return -EINVAL;
}

static int split_columns(struct draft *d, char *line)
{
	char **column[] = { &d->host, &d->path, &d->status, &d->headers, &d->file };
	char *rest = line;

	for (size_t i = 0; i < COUNT(column); i++) {
		if (!rest)
			return bad(d, "%zu columns where 5 are needed", i);
		*column[i] = rest;
		rest = strchr(rest, '\t');
		if (rest)
			*rest++ = '\0';
		if (!**column[i])
			return bad(d, "column %zu is empty", i + 1);
	}
	return rest ? bad(d, "more than 5 columns") : 0;
}

static int check_names(struct draft *d)
{
	lower(d->host);
	if (strpbrk(d->host, " :/"))
		return bad(d, "host '%s' is not a plain host name", d->host);
	if (strcmp(d->path, "*") != 0 && (d->path[0] != '/' || strpbrk(d->path, " #")))
		return bad(d, "path '%s' is not one that can be requested", d->path);
	return 0;
}

static int read_status(const struct draft *d, struct row *row)
{
	for (size_t i = 1; i < COUNT(act_names); i++)
		if (strcmp(d->status, act_names[i]) == 0)
			row->act = (enum act)i;
	if (row->act == ACT_CUT || row->act == ACT_ENDLESS)
		row->status = MHD_HTTP_OK;
	if (row->act == ACT_ANSWER && parse_number(d->status, 200, 999, &row->status) < 0)
		return bad(d, "status '%s' is neither 200..999 nor reset, stall, cut or endless", d->status);
	return 0;
}

static int read_pseudo(struct draft *d, struct row *row, const char *name, const char *value)
{
	int rc;

	if (strcmp(name, "@delay") == 0)
		rc = parse_number(value, 0, MAX_DELAY_MS, &row->delay_ms);
	else if (strcmp(name, "@times") == 0)
		rc = parse_number(value, 1, UINT32_MAX, &row->times);
	else if (strcmp(name, "@cookie") == 0)
		rc = (row->cookie = strdup(value)) ? 0 : -ENOMEM;
	else if (strcmp(name, "@gzip") == 0)
		rc = parse_number(value, 0, 1, &d->is_gzip);
	else
		return bad(d, "there is no %s", name);
	return rc < 0 ? bad(d, "%s cannot be '%s'", name, value) : 0;
}

static int read_header(struct draft *d, struct row *row, char *text)
{
	char *value = strchr(text, ':');

	if (!value || value == text)
		return bad(d, "header '%s' is not 'Name: value'", text);
	*value++ = '\0';
	value += strspn(value, " ");
	if (*text == '@')
		return read_pseudo(d, row, text, value);
	if (d->n_headers == MAX_HEADERS)
		return bad(d, "more than %d headers", MAX_HEADERS);
	if (strcasecmp(text, "Last-Modified") == 0 && date_order(value) < 0)
		return bad(d, "Last-Modified '%s' is not like 'Sun, 06 Nov 1994 08:49:37 GMT'", value);
	d->header[d->n_headers++] = (struct header){ text, value };
	return 0;
}

static int read_headers(struct draft *d, struct row *row)
{
	char *text = d->headers, *next;
	int rc = 0;

	if (strcmp(text, "-") == 0)
		return 0;
	for (; rc == 0 && text; text = next) {
		next = strstr(text, " | ");
		if (next) {
			*next = '\0';
			next += 3;
		}
		rc = read_header(d, row, text);
	}
	return rc;
}

static bool leads_out(const char *path)
{
	if (*path == '/')
		return true;
	for (; path; path = strchr(path, '/')) {
		path += strspn(path, "/");
		if (strncmp(path, "..", 2) == 0 && (path[2] == '/' || !path[2]))
			return true;
	}
	return false;
}

static int read_body(struct server *srv, const struct draft *d, struct row *row)
{
	int rc;

	if (strcmp(d->file, "-") == 0) {
		row->body.data = need(1);
		return 0;
	}
	if (leads_out(d->file))
		return bad(d, "file '%s' is outside the site", d->file);
	rc = read_file(d->dir_fd, d->file, srv->bytes_left, &row->body);
	if (rc == -EFBIG)
		return bad(d, "file '%s' goes past %zu bytes in all", d->file, MAX_TOTAL_BYTES);
	if (rc < 0)
		return bad(d, "file '%s': %s", d->file, strerror(-rc));
	srv->bytes_left -= row->body.len;
	return 0;
}

/* ---- responses ---- */

static int add_header(const struct draft *d, struct MHD_Response *response,
                      const char *name, const char *value)
{
	if (MHD_add_response_header(response, name, value) == MHD_YES)
		return 0;
	return bad(d, "libmicrohttpd refuses the header '%s: %s'", name, value);
}

static int add_headers(const struct draft *d, struct MHD_Response *response)
{
	int rc = 0;

	for (size_t i = 0; rc == 0 && i < d->n_headers; i++)
		rc = add_header(d, response, d->header[i].name, d->header[i].value);
	return rc;
}

static const char *type_of(const char *file)
{
	static const struct { const char *ending, *type; } types[] = {
		{ ".html", "text/html" },        { ".txt", "text/plain" },
		{ ".xml",  "application/xml" },  { ".pdf", "application/pdf" },
		{ ".json", "application/json" }, { ".js",  "text/javascript" },
		{ ".css",  "text/css" },         { ".svg", "image/svg+xml" },
		{ ".jpg",  "image/jpeg" },       { ".png", "image/png" },
	};
	const char *ending = strrchr(file, '.');

	for (size_t i = 0; ending && i < COUNT(types); i++)
		if (strcasecmp(ending, types[i].ending) == 0)
			return types[i].type;
	return NULL;
}

static int build_response(const struct draft *d, struct row *row)
{
	const char *type = type_of(d->file);
	int rc;

	if (row->act == ACT_ENDLESS && !row->body.len)
		return bad(d, "endless needs a file with something in it");
	row->response = MHD_create_response_from_buffer(row->body.len, row->body.data, MHD_RESPMEM_PERSISTENT);
	if (!row->response)
		return bad(d, "libmicrohttpd makes no response of it");
	rc = add_headers(d, row->response);
	if (rc == 0 && type && !MHD_get_response_header(row->response, "Content-Type"))
		rc = add_header(d, row->response, "Content-Type", type);
	if (rc == 0 && d->is_gzip)
		rc = add_header(d, row->response, "Content-Encoding", "gzip");
	return rc;
}

/* The file, then a broken connection. */
static ssize_t cut_reader(void *cls, uint64_t pos, char *buf, size_t max)
{
	const struct row *row = cls;
	size_t n;

	if (pos >= row->body.len)
		return MHD_CONTENT_READER_END_WITH_ERROR;
	n = row->body.len - (size_t)pos;
	n = n < max ? n : max;
	memcpy(buf, row->body.data + pos, n);
	return (ssize_t)n;
}

/* The file over and over. */
static ssize_t endless_reader(void *cls, uint64_t pos, char *buf, size_t max)
{
	const struct row *row = cls;

	for (size_t i = 0; i < max; i++)
		buf[i] = (char)row->body.data[(pos + i) % row->body.len];
	return (ssize_t)max;
}

static enum MHD_Result copy_header(void *to, enum MHD_ValueKind kind, const char *name, const char *value)
{
	(void)kind;
	return MHD_add_response_header(to, name, value);
}

/*
 * The row's headers with a body that goes wrong. One for each request: where a
 * reader breaks off, libmicrohttpd notes that as the response's length.
 */
static struct MHD_Response *faulty_response(struct row *row)
{
	uint64_t size = row->act == ACT_CUT ? row->body.len + CUT_BYTES : MHD_SIZE_UNKNOWN;
	MHD_ContentReaderCallback reader = row->act == ACT_CUT ? cut_reader : endless_reader;
	struct MHD_Response *response = MHD_create_response_from_callback(size, BLOCK_BYTES, reader, row, NULL);

	if (response)
		MHD_get_response_headers(row->response, copy_header, response);
	return response;
}

/* ---- the table of rows ---- */

static void row_free(struct row *row)
{
	if (row->response)
		MHD_destroy_response(row->response);
	free(row->body.data);
	free(row->key);
	free(row->cookie);
	free(row);
}

static void rows_free(struct server *srv)
{
	struct row *head, *next_head, *row, *next;

	HASH_ITER(hh, srv->rows, head, next_head) {
		HASH_DEL(srv->rows, head);
		LL_FOREACH_SAFE(head, row, next)
			row_free(row);
	}
}

/* Takes the row, unless an earlier line of the same map hides it for ever. */
static int add_row(struct server *srv, const struct draft *d, struct row *row)
{
	struct row *head, *last;

	HASH_FIND_STR(srv->rows, row->key, head);
	if (!head) {
		HASH_ADD_KEYPTR(hh, srv->rows, row->key, strlen(row->key), row);
		return 0;
	}
	for (last = head; last->next; last = last->next)
		continue;
	if (!last->times && !last->cookie && last->dir == row->dir)
		return bad(d, "is never reached: line %u always answers", last->line);
	last->next = row;
	return 0;
}

static int read_line(struct server *srv, struct draft *d, char *line)
{
	struct row *row = need(sizeof *row);
	int rc;

	row->dir = d->dir;
	row->line = d->line;
	d->n_headers = 0;
	d->is_gzip = 0;
	rc = split_columns(d, line);
	if (rc == 0)
		rc = check_names(d);
	if (rc == 0)
		rc = read_status(d, row);
	if (rc == 0)
		rc = read_headers(d, row);
	if (rc == 0)
		rc = read_body(srv, d, row);
	if (rc == 0 && d->is_gzip)
		gzip(&row->body);
	if (rc == 0 && row->status)
		rc = build_response(d, row);
	if (rc == 0) {
		row->key = need(strlen(d->host) + 1 + strlen(d->path) + 1);
		sprintf(row->key, "%s\t%s", d->host, d->path);
		rc = add_row(srv, d, row);
	}
	if (rc < 0)
		row_free(row);
	return rc;
}

static int read_lines(struct server *srv, struct draft *d, FILE *map)
{
	char *line = NULL;
	size_t size = 0;
	ssize_t len;
	int rc = 0;

	while (rc == 0 && (len = getline(&line, &size, map)) >= 0) {
		d->line++;
		line[strcspn(line, "\r\n")] = '\0';
		if (*line && *line != '#')
			rc = read_line(srv, d, line);
	}
	if (rc == 0 && ferror(map))
		rc = bad(d, "%s", strerror(errno));
	free(line);
	return rc;
}

static int read_map(struct server *srv, const char *dir)
{
	struct draft d = { .dir = dir };
	FILE *map = NULL;
	int fd, rc;

	d.dir_fd = open(dir, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (d.dir_fd < 0)
		return complain(dir, errno);
	fd = openat(d.dir_fd, "map.tsv", O_RDONLY | O_CLOEXEC);
	if (fd >= 0)
		map = fdopen(fd, "r");
	rc = map ? read_lines(srv, &d, map) : bad(&d, "%s", strerror(errno));
	if (map)
		fclose(map);
	close(d.dir_fd);
	return rc;
}

/* Has it used up its times, or does it want a cookie that did not come? */
static bool is_passed_over(const struct row *row, struct MHD_Connection *conn)
{
	const char *cookies = MHD_lookup_connection_value(conn, MHD_HEADER_KIND, "Cookie");

	return (row->times && row->n_asked == row->times) || (row->cookie && !(cookies && strstr(cookies, row->cookie)));
}

/* The first row of the key that answers this request; counts the use. */
static struct row *use_key(struct server *srv, struct MHD_Connection *conn, const char *key, size_t len)
{
	struct row *row;

	HASH_FIND(hh, srv->rows, key, len, row);
	while (row && is_passed_over(row, conn))
		row = row->next;
	if (row && row->times)
		row->n_asked++;
	return row;
}

static struct row *use_row(struct server *srv, struct MHD_Connection *conn, const char *host, const char *target)
{
	size_t path_at = strlen(host) + 1, len = path_at + strlen(target);
	size_t path_len = path_at + strcspn(target, "?");
	char *key = need(len + 1);
	struct row *row;

	sprintf(key, "%s\t%s", host, target);
	row = use_key(srv, conn, key, len);
	if (!row && path_len < len)
		row = use_key(srv, conn, key, path_len);
	for (size_t n = len + 1; !row && n-- > path_at; ) {
		key[n] = '*';
		row = use_key(srv, conn, key, n + 1);
	}
	free(key);
	return row;
}

/* ---- a request ---- */

/* MHD_OPTION_URI_LOG_CALLBACK: the one place that sees the target as it came. */
static void *request_new(void *cls, const char *target, struct MHD_Connection *conn)
{
	struct request *req = need(sizeof *req + strlen(target) + 1);

	(void)cls;
	req->conn = conn;
	strcpy(req->target, target);
	return req;
}

static void request_free(void *cls, struct MHD_Connection *conn, void **req_cls,
                         enum MHD_RequestTerminationCode why)
{
	(void)cls, (void)conn, (void)why;
	free(*req_cls);
	*req_cls = NULL;
}

/* The name in the Host header, lower case, without its port. To be freed. */
static char *host_of(struct MHD_Connection *conn)
{
	const char *text = MHD_lookup_connection_value(conn, MHD_HEADER_KIND, "Host");
	char *host, *port;

	if (!text)
		text = "";
	host = need(strlen(text) + 1);
	strcpy(host, text);
	lower(host);
	port = strrchr(host, ':');
	if (port && port[1 + strspn(port + 1, "0123456789")] == '\0')
		*port = '\0';
	return host;
}

static void choose(struct server *srv, struct request *req, const char *host)
{
	struct row *row = use_row(srv, req->conn, host, req->target);

	if (!row)
		row = use_row(srv, req->conn, "*", req->target);
	req->row = row;
	req->status = row ? row->status : MHD_HTTP_NOT_FOUND;
	if (!row)
		return;
	if (row->status == MHD_HTTP_OK && is_unmodified(req->conn, row->response))
		req->status = MHD_HTTP_NOT_MODIFIED;
	if (row->act == ACT_STALL)
		req->due_ms = NEVER;
	else if (row->delay_ms)
		req->due_ms = now_ms() + row->delay_ms;
}

static void log_value(FILE *log, const char *text)
{
	fputc('\t', log);
	for (const unsigned char *c = (const unsigned char *)text; *c; c++)
		fprintf(log, iscntrl(*c) || *c == '\\' ? "\\x%02X" : "%c", *c);
}

/* Tells connections apart. */
static unsigned client_port(struct MHD_Connection *conn)
{
	const union MHD_ConnectionInfo *info = MHD_get_connection_info(conn, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
	struct sockaddr_in from = { .sin_port = 0 };

	if (info && info->client_addr)
		memcpy(&from, info->client_addr, sizeof(from));
	return ntohs(from.sin_port);
}

static void log_request(const struct port *port, const struct request *req,
                        const char *method, const char *host)
{
	FILE *log = port->server->log;
	const char *agent = MHD_lookup_connection_value(req->conn, MHD_HEADER_KIND, "User-Agent");

	fprintf(log, "%" PRId64 "\t%s", now_ms() - port->server->start_ms, port->scheme);
	log_value(log, method);
	log_value(log, host);
	log_value(log, req->target);
	if (req->row && req->row->act != ACT_ANSWER)
		fprintf(log, "\t%s", act_names[req->row->act]);
	else
		fprintf(log, "\t%u", req->status);
	log_value(log, agent ? agent : "");
	fprintf(log, "\t%u\n", client_port(req->conn));
	fflush(log);
}

static int by_due(const struct request *a, const struct request *b)
{
	return (a->due_ms > b->due_ms) - (a->due_ms < b->due_ms);
}

static enum MHD_Result suspend(struct server *srv, struct request *req)
{
	DL_INSERT_INORDER(srv->waiting, req, by_due);
	MHD_suspend_connection(req->conn);
	return MHD_YES;
}

/* handle() is called again for each, in the next MHD_run(). */
static void resume_due(struct server *srv, int64_t until_ms)
{
	while (srv->waiting && srv->waiting->due_ms <= until_ms) {
		struct request *req = srv->waiting;

		DL_DELETE(srv->waiting, req);
		MHD_resume_connection(req->conn);
	}
}

static enum MHD_Result answer(const struct server *srv, const struct request *req)
{
	struct MHD_Response *faulty;
	enum MHD_Result rc;

	if (!req->status)
		return MHD_NO;
	if (!req->row)
		return MHD_queue_response(req->conn, req->status, srv->not_found);
	/* Of a 304, libmicrohttpd sends the headers only. */
	if (req->row->act == ACT_ANSWER)
		return MHD_queue_response(req->conn, req->status, req->row->response);
	faulty = faulty_response(req->row);
	if (!faulty)
		return MHD_NO;
	rc = MHD_queue_response(req->conn, req->status, faulty);
	MHD_destroy_response(faulty);
	return rc;
}

/*
 * libmicrohttpd's access handler: called with the headers, then for each part
 * of a body, then with the whole request, then again after a suspension.
 */
static enum MHD_Result handle(void *cls, struct MHD_Connection *conn, const char *url, const char *method,
                              const char *version, const char *upload, size_t *upload_len, void **req_cls)
{
	struct port *port = cls;
	struct request *req = *req_cls;
	char *host;

	(void)url, (void)version, (void)upload;
	if (*upload_len) {
		*upload_len = 0;
		return MHD_YES;
	}
	if (req->stage == STAGE_CHOSEN)
		return answer(port->server, req);
	if (req->stage++ == STAGE_HEADERS)
		return MHD_YES;
	host = host_of(conn);
	choose(port->server, req, host);
	if (port->server->log)
		log_request(port, req, method, host);
	free(host);
	return req->due_ms ? suspend(port->server, req) : answer(port->server, req);
}

/* ---- start, run, stop ---- */

static int make_not_found(struct server *srv)
{
	static const char page[] = "<!DOCTYPE html>\n<title>404 Not Found</title>\n<h1>Not Found</h1>\n";

	srv->not_found = MHD_create_response_from_buffer(sizeof page - 1, (void *)page, MHD_RESPMEM_PERSISTENT);
	if (!srv->not_found || MHD_add_response_header(srv->not_found, "Content-Type", "text/html") != MHD_YES)
		return complain("404", ENOMEM);
	return 0;
}

/* A fatal signal must wake poll(), and a client that leaves must not kill us. */
static int take_signals(struct server *srv)
{
	sigset_t set;

	signal(SIGPIPE, SIG_IGN);
	sigemptyset(&set);
	sigaddset(&set, SIGTERM);
	sigaddset(&set, SIGINT);
	sigprocmask(SIG_BLOCK, &set, NULL);
	srv->signal_fd = signalfd(-1, &set, SFD_CLOEXEC);
	return srv->signal_fd < 0 ? complain("signalfd", errno) : 0;
}

static int load(struct server *srv, const struct options *opt)
{
	int rc = make_not_found(srv);

	for (int i = 0; rc == 0 && i < opt->n_dirs; i++)
		rc = read_map(srv, opt->dirs[i]);
	if (rc == 0 && opt->log) {
		srv->log = fopen(opt->log, "a");
		if (!srv->log)
			rc = complain(opt->log, errno);
	}
	return rc;
}

/* Of use while a port starts: nothing else names a bad certificate. Then noise. */
__attribute__((format(printf, 2, 0)))
static void log_start(void *cls, const char *format, va_list args)
{
	const struct port *port = cls;

	if (port->daemon)
		return;
	fprintf(stderr, "httpd: %s: ", port->scheme);
	vfprintf(stderr, format, args);
}

static int start_port(struct port *port, unsigned flags, const struct MHD_OptionItem *more)
{
	struct sockaddr_in loopback = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };

	flags |= MHD_USE_EPOLL | MHD_ALLOW_SUSPEND_RESUME | MHD_USE_ERROR_LOG;
	port->daemon = MHD_start_daemon(flags, 0, NULL, NULL, handle, port,
	                                MHD_OPTION_EXTERNAL_LOGGER, log_start, port,
	                                MHD_OPTION_SOCK_ADDR, (struct sockaddr *)&loopback,
	                                MHD_OPTION_URI_LOG_CALLBACK, request_new, NULL,
	                                MHD_OPTION_NOTIFY_COMPLETED, request_free, NULL,
	                                MHD_OPTION_ARRAY, more, MHD_OPTION_END);
	if (port->daemon)
		return 0;
	fprintf(stderr, "httpd: %s does not start\n", port->scheme);
	return -EIO;
}

static int start_https(struct server *srv, const struct options *opt)
{
	int rc = read_file(AT_FDCWD, opt->cert, MAX_TOTAL_BYTES, &srv->cert);

	if (rc < 0)
		return complain(opt->cert, -rc);
	rc = read_file(AT_FDCWD, opt->key, MAX_TOTAL_BYTES, &srv->key);
	if (rc < 0)
		return complain(opt->key, -rc);
	return start_port(&srv->https, MHD_USE_TLS, (struct MHD_OptionItem[]){
		{ MHD_OPTION_HTTPS_MEM_CERT, 0, srv->cert.data },
		{ MHD_OPTION_HTTPS_MEM_KEY, 0, srv->key.data },
		{ MHD_OPTION_END, 0, NULL },
	});
}

static int start(struct server *srv, const struct options *opt)
{
	const struct MHD_OptionItem none = { MHD_OPTION_END, 0, NULL };
	int rc = start_port(&srv->http, 0, &none);

	return rc == 0 && opt->cert ? start_https(srv, opt) : rc;
}

static void print_port(FILE *out, const struct port *port)
{
	if (port->daemon)
		fprintf(out, "%s=%u\n", port->scheme, MHD_get_daemon_info(port->daemon, MHD_DAEMON_INFO_BIND_PORT)->port);
}

/* Written aside and renamed: a script that sees the file sees all of it. */
static int write_ready(const struct server *srv, const char *path)
{
	char *aside = need(strlen(path) + sizeof ".new");
	FILE *out;
	int rc = 0;

	sprintf(aside, "%s.new", path);
	out = fopen(aside, "w");
	if (out) {
		print_port(out, &srv->http);
		print_port(out, &srv->https);
		fprintf(out, "pid=%ld\n", (long)getpid());
	}
	if (!out || fclose(out) != 0 || rename(aside, path) != 0)
		rc = complain(path, errno);
	free(aside);
	return rc;
}

static int64_t next_wake(const struct server *srv, int64_t now, int64_t end_ms)
{
	const struct port *ports[] = { &srv->http, &srv->https };
	int64_t wake = end_ms;
	unsigned long long ms;

	if (srv->waiting && srv->waiting->due_ms < wake)
		wake = srv->waiting->due_ms;
	for (size_t i = 0; i < COUNT(ports); i++)
		if (ports[i]->daemon && MHD_get_timeout(ports[i]->daemon, &ms) == MHD_YES &&
		    ms < (unsigned long long)(wake - now))
			wake = now + (int64_t)ms;
	return wake;
}

/* poll() passes over a port that is not in use: its fd is -1. */
static struct pollfd poll_port(const struct port *port)
{
	int fd = port->daemon ? MHD_get_daemon_info(port->daemon, MHD_DAEMON_INFO_EPOLL_FD)->epoll_fd : -1;

	return (struct pollfd){ .fd = fd, .events = POLLIN };
}

static int run(struct server *srv, int64_t end_ms)
{
	struct pollfd fds[] = {
		{ .fd = srv->signal_fd, .events = POLLIN }, poll_port(&srv->http), poll_port(&srv->https),
	};

	for (;;) {
		int64_t now = now_ms();

		if (now >= end_ms || fds[0].revents)
			return 0;
		if (poll(fds, COUNT(fds), (int)(next_wake(srv, now, end_ms) - now)) < 0 && errno != EINTR)
			return complain("poll", errno);
		/* Right before MHD_run(): MHD_get_timeout() does not see what is resumed. */
		resume_due(srv, now_ms());
		MHD_run(srv->http.daemon);
		if (srv->https.daemon)
			MHD_run(srv->https.daemon);
	}
}

static int server_free(struct server *srv)
{
	int rc = 0;

	/* A suspended connection may not meet MHD_stop_daemon(), which closes the rest. */
	resume_due(srv, NEVER);
	if (srv->http.daemon)
		MHD_stop_daemon(srv->http.daemon);
	if (srv->https.daemon)
		MHD_stop_daemon(srv->https.daemon);
	rows_free(srv);
	if (srv->not_found)
		MHD_destroy_response(srv->not_found);
	free(srv->cert.data);
	free(srv->key.data);
	if (srv->log && (ferror(srv->log) | fclose(srv->log)))
		rc = complain("log", EIO);
	if (srv->signal_fd >= 0)
		close(srv->signal_fd);
	return rc;
}

static int parse_options(struct options *opt, int argc, char **argv)
{
	static const struct option longs[] = {
		{ "ready", required_argument, NULL, 'r' },
		{ "log",   required_argument, NULL, 'l' },
		{ "cert",  required_argument, NULL, 'c' },
		{ "key",   required_argument, NULL, 'k' },
		{ "max-seconds", required_argument, NULL, 'm' },
		{ NULL, 0, NULL, 0 },
	};
	int c;

	while ((c = getopt_long(argc, argv, "", longs, NULL)) != -1)
		switch (c) {
		case 'r': opt->ready = optarg; break;
		case 'l': opt->log = optarg; break;
		case 'c': opt->cert = optarg; break;
		case 'k': opt->key = optarg; break;
		case 'm':
			if (parse_number(optarg, 1, MAX_SECONDS, &opt->max_seconds) == 0)
				break;
			return -EINVAL;
		default:
			return -EINVAL;
		}
	opt->dirs = argv + optind;
	opt->n_dirs = argc - optind;
	return opt->ready && opt->n_dirs && !opt->cert == !opt->key ? 0 : -EINVAL;
}

int main(int argc, char **argv)
{
	struct options opt = { .max_seconds = 600 };
	struct server srv = {
		.http = { "http", &srv, NULL }, .https = { "https", &srv, NULL },
		.bytes_left = MAX_TOTAL_BYTES, .start_ms = now_ms(), .signal_fd = -1,
	};
	int rc;

	if (parse_options(&opt, argc, argv) < 0) {
		fputs("usage: httpd --ready FILE [--log FILE] [--cert CERT.pem --key KEY.pem]\n"
		      "             [--max-seconds N] SITE_DIR...\n", stderr);
		return 2;
	}
	rc = take_signals(&srv);
	if (rc == 0)
		rc = load(&srv, &opt);
	if (rc == 0)
		rc = start(&srv, &opt);
	if (rc == 0)
		rc = write_ready(&srv, opt.ready);
	if (rc == 0)
		rc = run(&srv, srv.start_ms + (int64_t)opt.max_seconds * 1000);
	if (server_free(&srv) < 0 || rc < 0)
		return 1;
	return 0;
}
