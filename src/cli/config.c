/*
 * What files and the environment set.
 *
 *     file -> lines -> "name = value" -> row of the table -> checked -> o->settings
 *
 * A line is checked even where it speaks of another command, so that a
 * mistake is told the first time, not the day it is needed.
 */

#include "config.h"
#include "suggest.h"
#include "verbs.h"
#include "base/buf.h"
#include "base/log.h"

#include <ctype.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#define ENV_PREFIX "HEADWATER_"
#define LOCAL_FILE "./headwater.conf"

/* Of all files and the environment together: text, and where it stood. */
#define SETTINGS_MAX ((size_t)4 << 20)

extern char **environ;

/* One file, or the environment, on its way into the settings. */
struct reading {
	struct options *o;
	const char     *path;
	bool            is_local;  /* found in the folder, not named */
	struct stat     st;
	unsigned        line;
	unsigned        commands;  /* of the section; 0: above the first one, for all */
};

/* --- one setting ------------------------------------------------------------- */

static int keep(struct options *o, const struct option_setting *s)
{
	struct option_settings *all = &o->settings;
	struct option_setting  *kept;

	for (size_t i = 0; i < all->n && !option_adds_up(s->row); i++)
		all->items[i].is_overridden |= all->items[i].row == s->row;
	kept = arena_push(all->arena, &all->items, &all->n, &all->cap, sizeof(*kept));
	if (!kept)
		return -ENOMEM;
	*kept = *s;
	return 0;
}

/* Would it be taken? Said now, so that nothing is half set. */
static int check(const struct option_setting *s)
{
	struct options spare;
	int            rc;

	options_init(&spare);
	rc = options_set(&spare, s);
	options_free(&spare);
	return rc;
}

/* The row of a name: that of @p command if there is one, else any of @p commands. */
static const struct option_row *find_row(struct span name, unsigned commands, enum command command)
{
	const struct option_row *r, *found = NULL;

	for (size_t i = 0; (r = options_row(i)); i++)
		if (r->commands & commands && span_eq(span_of(r->name), name) && (!found || r->commands & command))
			found = r;
	return found;
}

static struct span near_name(struct span name, unsigned commands)
{
	const struct option_row *r;
	struct suggestion near;

	suggest_begin(&near, name);
	for (size_t i = 0; (r = options_row(i)); i++)
		if (r->commands & commands && !(r->commands & OPTION_FLAG))
			suggest_try(&near, span_of(r->name));
	return near.best;
}

/* --- one line --------------------------------------------------------------------- */

static int bad_line(const struct reading *f, struct span what, const char *why)
{
	log_error("%s:%u: %.*s: %s", f->path, f->line, SPAN_FMT(what), why);
	return -EINVAL;
}

static int unknown_name(const struct reading *f, struct span name, unsigned commands)
{
	struct span near = near_name(name, commands);
	char        why[96];

	if (!near.len)
		return bad_line(f, name, "no such option");
	snprintf(why, sizeof(why), "no such option; did you mean %.*s?", SPAN_FMT(near));
	return bad_line(f, name, why);
}

static int read_section(struct reading *f, struct span line)
{
	struct span       name = span_trim(span_upto(span_from(line, 1), line.len - 2));
	struct suggestion near;

	suggest_begin(&near, name);
	for (const struct verb *v = verbs; v->name; v++) {
		if (span_eq(span_of(v->name), name) && span_ends(line, SPAN("]"))) {
			f->commands = v->command;
			return 0;
		}
		suggest_try(&near, span_of(v->name));
	}
	if (!near.best.len)
		return bad_line(f, line, "no such section; a section is a command, such as [trace]");
	log_error("%s:%u: %.*s: no such section; did you mean [%.*s]?", f->path, f->line, SPAN_FMT(line), SPAN_FMT(near.best));
	return -EINVAL;
}

static bool is_text(struct span s)
{
	for (size_t i = 0; i < s.len; i++)
		if (iscntrl((unsigned char)s.ptr[i]) && s.ptr[i] != '\t')
			return false;
	return true;
}

static int read_setting(struct reading *f, struct span name, struct span value)
{
	struct options          *o = f->o;
	unsigned                 commands = f->commands ? f->commands : ~0u;
	const struct option_row *row = find_row(name, commands, o->command);
	struct option_setting    s = { .row = row };
	int                      rc;

	if (!row)
		return unknown_name(f, name, commands);
	if (row->commands & OPTION_FLAG)
		return bad_line(f, name, "stands on the command line alone");
	if (f->is_local && !(row->commands & OPTION_LOCAL))
		return bad_line(f, name, "not from a folder's file, which a stranger may have put there; "
		                "say it in your own, or name this one: -c headwater.conf");
	s.value = arena_dup(o->settings.arena, value).ptr;
	s.from = arena_printf(o->settings.arena, "%s:%u: %s", f->path, f->line, row->name).ptr;
	if (!s.value || !s.from)
		return -ENOMEM;
	rc = check(&s);
	return rc == 0 && row->commands & o->command && commands & o->command ? keep(o, &s) : rc;
}

static int read_line(struct reading *f, struct span line)
{
	size_t equals;

	f->line++;
	line = span_trim(line);
	if (line.len == 0 || line.ptr[0] == '#')
		return 0;
	if (!is_text(line))
		return bad_line(f, span_upto(line, 40), "holds bytes that are no text");
	if (line.ptr[0] == '[')
		return read_section(f, line);
	equals = span_chr(line, '=');
	if (equals == SPAN_NONE)
		return bad_line(f, span_upto(line, 80), "wanted name = value");
	return read_setting(f, span_trim(span_upto(line, equals)), span_trim(span_from(line, equals + 1)));
}

/* --- one file ----------------------------------------------------------------------- */

static const char *why_not(const struct reading *f)
{
	if (S_ISDIR(f->st.st_mode))
		return "is a folder";
	if (!S_ISREG(f->st.st_mode))
		return "is no plain file; to read none, say -c none";
	if (f->st.st_mode & S_IWOTH)
		return "anyone may write to it; see to that (chmod o-w), or say -c none";
	if (f->is_local && f->st.st_uid != geteuid() && f->st.st_uid != 0)
		return "belongs to somebody else; if you trust it, say -c headwater.conf, else -c none";
	if (f->st.st_size > CONFIG_MAX)
		return "larger than 64 KiB";
	return NULL;
}

static int read_lines(struct reading *f, struct span rest)
{
	struct span line;
	int         rc = 0;

	if (span_starts(rest, SPAN("\xEF\xBB\xBF")))
		rest = span_from(rest, 3);
	while (rc == 0 && span_cut_line(&rest, &line))
		rc = read_line(f, line);
	return rc;
}

static int read_open(struct reading *f, int fd)
{
	struct buf  text;
	ssize_t     n = 0;
	const char *why;
	int         rc = fstat(fd, &f->st) == 0 ? 0 : -errno;

	why = rc < 0 ? strerror(-rc) : why_not(f);
	if (why) {
		log_error("%s: %s", f->path, why);
		return -EINVAL;
	}
	buf_init(&text, CONFIG_MAX);
	while (buf_room(&text, 4096) && (n = read(fd, text.ptr + text.len, buf_room(&text, 4096))) > 0)
		buf_grow(&text, (size_t)n);
	rc = n < 0 ? -errno : buf_status(&text);
	if (rc < 0)
		log_error("%s: %s", f->path, strerror(-rc));
	else
		rc = read_lines(f, buf_view(&text));
	buf_free(&text);
	return rc;
}

/* @param must_be  false: none there is fine */
static int read_config(struct reading *f, bool must_be)
{
	/* a link in a folder is owned by whoever owns what it leads to, and a wrong line is quoted */
	int fd = open(f->path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY | (f->is_local ? O_NOFOLLOW : 0));
	int rc;

	if (fd < 0 && !must_be && (errno == ENOENT || errno == ENOTDIR))
		return 0;
	if (fd < 0) {
		log_error("%s: %s", f->path, f->is_local && errno == ELOOP ? "is a link; if you trust what it leads to, say -c headwater.conf, else -c none"
		                                                            : strerror(errno));
		return -EINVAL;
	}
	rc = read_open(f, fd);
	close(fd);
	return rc;
}

/* --- all files -------------------------------------------------------------------------- */

/* The XDG Base Directory Specification: a relative path there counts as none. @return false: nobody's home */
static bool own_path(char path[PATH_MAX])
{
	const char *xdg = getenv("XDG_CONFIG_HOME"), *home = getenv("HOME");
	bool        has_xdg = xdg && xdg[0] == '/';
	int         n = has_xdg ? snprintf(path, PATH_MAX, "%s/headwater/headwater.conf", xdg)
	                        : snprintf(path, PATH_MAX, "%s/.config/headwater/headwater.conf", home ? home : "");

	return (has_xdg || (home && home[0] == '/')) && n < PATH_MAX;
}

static bool is_same_file(const struct stat *a, const char *path)
{
	struct stat b;

	return a->st_ino && stat(path, &b) == 0 && a->st_dev == b.st_dev && a->st_ino == b.st_ino;
}

static int read_files(struct options *o)
{
	const char    *named = o->config ? o->config : getenv(ENV_PREFIX "CONFIG");
	char           path[PATH_MAX];
	struct reading own = { .o = o, .path = path }, local = { .o = o, .path = LOCAL_FILE, .is_local = true };
	int            rc = 0;

	if (named && strcmp(named, "none") == 0)
		return 0;
	if (named && *named)
		return read_config(&(struct reading){ .o = o, .path = named }, true);
	if (own_path(path))
		rc = read_config(&own, false);
	return rc < 0 || is_same_file(&own.st, LOCAL_FILE) ? rc : read_config(&local, false);
}

/* --- the environment ------------------------------------------------------------------------ */

/* "max-depth" <-> "MAX_DEPTH" */
static void swap_case(char *to, size_t cap, struct span from, bool is_up)
{
	size_t n = from.len < cap ? from.len : cap - 1;

	for (size_t i = 0; i < n; i++) {
		char c = from.ptr[i];

		to[i] = is_up ? (c == '-' ? '_' : (char)toupper((unsigned char)c)) : (c == '_' ? '-' : span_lower(c));
	}
	to[n] = '\0';
}

static int read_variable(struct options *o, struct span name, const char *value)
{
	struct option_setting s = { .value = value };
	char        dashed[64], upper[64];
	struct span near;
	int         rc;

	swap_case(dashed, sizeof(dashed), name, false);
	s.row = find_row(span_of(dashed), ~0u, o->command);
	if (s.row && s.row->commands & OPTION_FLAG)
		return 0;
	if (!s.row) {
		near = near_name(span_of(dashed), ~0u);
		swap_case(upper, sizeof(upper), near, true);
		if (near.len)
			log_note(ENV_PREFIX "%.*s: no such option; did you mean " ENV_PREFIX "%s?", SPAN_FMT(name), upper);
		return 0;
	}
	s.from = arena_printf(o->settings.arena, ENV_PREFIX "%.*s", SPAN_FMT(name)).ptr;
	if (!s.from)
		return -ENOMEM;
	rc = check(&s);
	return rc == 0 && s.row->commands & o->command ? keep(o, &s) : rc;
}

/* A variable that is empty counts as one that is not there. */
static int read_environment(struct options *o)
{
	int rc = 0;

	for (char **e = environ; e && *e && rc == 0; e++) {
		struct span rest = span_of(*e), name;

		if (!span_starts(rest, SPAN(ENV_PREFIX)) || span_chr(rest, '=') == SPAN_NONE)
			continue;
		rest = span_from(rest, sizeof(ENV_PREFIX) - 1);
		span_cut(&rest, '=', &name);
		if (rest.len)
			rc = read_variable(o, name, rest.ptr);
	}
	return rc;
}

/* --- all of it --------------------------------------------------------------------------------- */

static void set_log(const struct options *o)
{
	log_set_level(o->is_quiet ? LOG_QUIET : o->is_verbose ? LOG_VERBOSE : LOG_NORMAL);
}

static void say_settings(const struct options *o)
{
	for (size_t i = 0; i < o->settings.n; i++) {
		const struct option_setting *s = &o->settings.items[i];

		if (!s->is_overridden)
			log_verbose("%s = %s", s->from, s->row->is_secret ? "..." : s->value);
	}
}

int config_apply(struct options *o, int argc, char **argv)
{
	int rc;

	set_log(o);  /* by the words alone, for what is said of files */
	o->settings.arena = arena_new(SETTINGS_MAX);
	rc = o->settings.arena ? read_files(o) : -ENOMEM;
	if (rc == 0)
		rc = read_environment(o);
	if (rc == 0 && o->settings.n) {
		rc = options_restart(o);
		if (rc == 0)
			rc = options_parse(o, argc, argv);
	}
	if (rc < 0)
		return rc == -EINVAL ? EXIT_CONFIG : EXIT_BROKEN;
	set_log(o);
	say_settings(o);
	return EXIT_DONE;
}
