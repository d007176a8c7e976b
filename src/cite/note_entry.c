/*
 * Notes of a whole entry. In a list of sources the note may stand anywhere:
 * note_next() gives its brackets one by one; whose they are is told by the
 * caller.
 */

#include "note.h"

#include "entry.h"
#include "languages.h"
#include "window.h"

void note_begin(struct note_reader *r, struct span text)
{
	r->entry = text;
	r->entry_at = 0;
	folded_read(&r->folded, text);
}

/* Does an entry's bracket at @p open begin it, or follow the end of a sentence? */
static bool is_alone(const struct folded *f, size_t open)
{
	while (open > 0 && folded_is_one(f, open - 1, " \""))
		open--;
	return open == 0 || folded_is_one(f, open - 1, ".!?") ||
	       (open >= 3 && strncmp(f->text + open - 3, "\u3002", 3) == 0);
}

static bool is_last(const struct folded *f, size_t past)
{
	while (folded_is_one(f, past, " .,;:!?\"*") || strncmp(f->text + past, "\u3002", 3) == 0)
		past = folded_next(f, past);
	return past >= f->len;
}

/* "(en) Smith: [X]", "(EN)": the code of a language opens an entry. */
static bool read_code(const struct folded *f, size_t open, size_t close, struct reading *out)
{
	const char *code = languages_find((struct span){ f->text + open + 1, close - open - 1 });

	if (open != 0 || !code)
		return false;
	*out = (struct reading){ .n = 1, .is_whole = true };
	out->claims[0] = (struct claim){ .kind = CITE_NOTE_LANGUAGE, .lang = code };
	return true;
}

/* The bracket of an entry from @p open to @p close. */
static bool read_entry_bracket(struct note_reader *r, size_t open, size_t close, struct note_bracket *out)
{
	const struct window w = { .r = r, .source = r->entry };
	const struct folded *f = &r->folded;
	struct reading reading;

	reading_parts(r, open + 1, close, &reading);
	if (!reading.is_whole && !read_code(f, open, close, &reading))
		return false;
	out->notes = (struct note_list){ .n = 0 };
	out->from = f->at[open];
	out->to = f->at[close + 1];
	out->is_plain = reading_is_plain(&reading);
	out->is_alone = is_alone(f, open);
	out->is_last = is_last(f, close + 1);
	return window_keep(&w, &reading, open, close + 1, &out->notes);
}

bool note_next(struct note_reader *r, struct note_bracket *out)
{
	const struct folded *f = &r->folded;

	while (r->entry_at < f->len) {
		size_t open = r->entry_at++, close = open + 1;

		if (!window_closing(f->text[open]))
			continue;
		while (close < f->len && close - open <= READING_MAX && !folded_is_one(f, close, "()[]"))
			close++;
		if (close < f->len && f->text[close] == window_closing(f->text[open]) &&
		    read_entry_bracket(r, open, close, out)) {
			r->entry_at = close + 1;
			return true;
		}
	}
	return false;
}
