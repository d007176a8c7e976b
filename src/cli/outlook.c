/* Tables and records of outlets, looked up for what was refused. */

#include "outlook.h"
#include "commands.h"
#include "base/log.h"
#include "url.h"

#include <errno.h>
#include <stdlib.h>

#define FILE_MAX  ((size_t)4 << 20)
#define TABLE_MAX ((size_t)256 << 20)   /* FILE_MAX, read: a row can be a dozen bytes */

struct outlook {
	struct arena        *a;          /* owned; holds all below */
	const char          *file;       /* of the reader's table, or NULL */
	struct outlet_list   own;
	struct store        *store;      /* whose record has still to be read, or NULL */
	struct outlet_record *heard;     /* of it */
	size_t               n_heard, cap_heard;
	const struct outlet_record *records;  /* by outlet: these, or borrowed */
	size_t               n_records;
};

/* @return 0, -ENOMEM, or -EINVAL after a message */
static int read_table(struct outlook *k)
{
	struct outlet_list_error bad;
	struct buf               text;
	int                      rc;

	buf_init(&text, FILE_MAX);
	rc = read_file(k->file, &text);
	if (rc == -EFBIG)
		log_error("%s: larger than 4 MiB", k->file);
	else if (rc < 0 && rc != -ENOMEM)
		log_error("%s: %s", k->file, strerror(-rc));
	if (rc == 0) {
		rc = outlet_list_read(k->a, buf_view(&text), &k->own, &bad);
		if (rc > 0)
			log_error("%s:%u: %.*s", k->file, (unsigned)bad.line, SPAN_FMT(bad.why));
		else if (rc == -EFBIG)
			log_error("%s: has too many rows", k->file);
	}
	buf_free(&text);
	return rc == 0 || rc == -ENOMEM ? rc : -EINVAL;
}

int outlook_new(struct outlook **out, const char *outlets)
{
	struct outlook *k = calloc(1, sizeof(*k));
	int             rc = -ENOMEM;

	if (k && (k->a = arena_new(TABLE_MAX)))
		rc = 0;
	if (rc == 0 && outlets) {
		k->file = outlets;
		rc = read_table(k);
	}
	if (rc < 0)
		outlook_free(k);
	else
		*out = k;
	return rc;
}

void outlook_free(struct outlook *k)
{
	if (!k)
		return;
	arena_free(k->a);
	free(k);
}

void outlook_use(struct outlook *k, struct store *s)
{
	k->store = s;
	k->n_heard = k->n_records = 0;
}

void outlook_use_records(struct outlook *k, const struct outlet_record *records, size_t n)
{
	k->store = NULL;
	k->records = records;
	k->n_records = n;
}

const struct outlet_facts *outlook_facts(const struct outlook *k, struct span outlet)
{
	const struct outlet_facts *own = outlet_list_find(&k->own, outlet);

	return own ? own : url_outlet_facts(outlet);
}

static int on_record(const struct outlet_record *r, void *arg)
{
	struct outlook       *k = arg;
	struct outlet_record *to = arena_push(k->a, &k->heard, &k->n_heard, &k->cap_heard, sizeof(*to));

	if (!to)
		return arena_status(k->a);
	*to = *r;
	to->outlet = arena_dup(k->a, r->outlet);
	return arena_status(k->a);
}

static int by_outlet(const void *key, const void *item)
{
	return span_cmp(*(const struct span *)key, ((const struct outlet_record *)item)->outlet);
}

/* @param out  set to the record of an outlet, or NULL. @return 0 or < 0 */
static int find_record(struct outlook *k, struct span outlet, const struct outlet_record **out)
{
	int rc = k->store ? store_each_outlet_record(k->store, on_record, k) : 0;

	*out = NULL;
	if (rc == 0 && k->store)
		outlook_use_records(k, k->heard, k->n_heard);
	if (rc == 0 && k->n_records)
		*out = bsearch(&outlet, k->records, k->n_records, sizeof(*k->records), by_outlet);
	return rc;
}

int outlook_likely(struct outlook *k, struct arena *a, enum access access, struct span outlet,
                   enum access own, struct likely *out)
{
	struct likely_grounds g = { .outlet = outlet, .own = own };
	int                   rc;

	*out = (struct likely){ .access = ACCESS_UNKNOWN };
	if (access != ACCESS_BLOCKED && access != ACCESS_UNREACHABLE)
		return 0;
	g.facts = outlook_facts(k, outlet);
	g.table = outlet_list_find(&k->own, outlet) ? k->file : "the table that ships with headwater";
	rc = find_record(k, outlet, &g.record);
	return rc < 0 ? rc : access_likely(a, &g, out);
}

int outlook_page(struct outlook *k, struct arena *a, struct store_page *p, struct likely *out)
{
	int rc = outlook_likely(k, a, p->access, p->outlet, p->likely, out);

	if (rc == 0)
		p->likely = out->access;
	return rc;
}
