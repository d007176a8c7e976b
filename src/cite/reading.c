/*
 * Words -> claims. A stretch is a note when nothing but note words and fillers
 * is in it; each word that says something is a claim:
 *
 *     PDF , 1.2 MB , free registration required , in German
 *     ~~~            ~~~~~~~~~~~~~~~~~            ~~ ~~~~~~
 *     claim  fillers       claim        filler  lead  claim
 *
 * Marks part a stretch, since of "(paywall, or see this story)" only the
 * first part is a note.
 */

#include "reading.h"

#include "languages.h"
#include "note.h"
#include "note_words.h"

#include <ctype.h>

/* Between words of a note. */
static bool is_filling(char c)
{
	return strchr(" ,-\"'.*!+&:~", c) || (c >= '0' && c <= '9');
}

static bool is_digit(const struct folded *f, size_t i)
{
	return i < f->len && f->text[i] >= '0' && f->text[i] <= '9';
}

/* The dot of "nu.nl", where no word ends. */
static bool is_in_domain(const struct folded *f, size_t i)
{
	return f->text[i] == '.' && f->text[i + 1] >= 'a' && f->text[i + 1] <= 'z';
}

static bool is_same(const struct claim *a, const struct claim *b)
{
	return a->kind == b->kind && (a->kind != CITE_NOTE_LANGUAGE || a->lang == b->lang);
}

static void take(struct reading *out, const struct claim *claim)
{
	for (size_t i = 0; i < out->n; i++)
		if (is_same(&out->claims[i], claim)) {
			if (!(claim->flags & NOTE_BRACKETED))
				out->claims[i].flags &= (uint16_t)~NOTE_BRACKETED;  /* "free and without registration" */
			return;
		}
	if (out->n < CITE_NOTES_MAX)
		out->claims[out->n++] = *claim;
}

/* "$310", "5 €": a price, no note. */
static bool is_price(const struct folded *f, size_t from, const struct phrase *sign)
{
	unsigned char last = (unsigned char)sign->text.ptr[sign->text.len - 1];
	size_t after = from + sign->text.len;

	if (sign->what != CITE_NOTE_PAYWALL || (last != '$' && (last < 0x80 || sign->text.len > 3)))
		return false;
	while (after < f->len && f->text[after] == ' ')
		after++;
	while (from > 0 && f->text[from - 1] == ' ')
		from--;
	return is_digit(f, after) || (from > 0 && is_digit(f, from - 1));
}

/* "400KB": how long the unit right behind a number is, or 0. */
static size_t unit_length(const struct folded *f, size_t i)
{
	static const char *const units[] = { "kb", "mb", "gb", "ko", "mo", "kib", "mib", "min", "s", "h", "p", "pp" };

	if (i == 0 || !is_digit(f, i - 1))
		return 0;
	for (size_t k = 0; k < sizeof(units) / sizeof(*units); k++)
		if (strncmp(f->text + i, units[k], strlen(units[k])) == 0 && folded_is_border(f, i + strlen(units[k])))
			return strlen(units[k]);
	return 0;
}

/* What the words so far allow of the next. */
struct state {
	size_t from;
	bool is_led;      /* behind "in", or behind a language that was */
	bool is_article;  /* behind "a" */
	bool was_name;
	bool has_need, has_only, has_offer, has_copy;  /* words of NOTE_WORD_NEED ..., anywhere */
	bool is_without;  /* behind a word of NOTE_WORD_WITHOUT ... */
	bool was_turned;  /* ... and a claim that it turned round */
	bool is_who;      /* a condition is in it */
	bool is_past;     /* behind "formerly", up to the next mark ... */
	unsigned past_at; /* ... that does not touch it */
	bool has_turned;  /* one was turned round, anywhere */
	bool has_number;
	unsigned n_words;  /* that are known */
	unsigned n_leads;  /* of these, "in" and "en": beside no noun of texts they lead to countries as well */
};

/* The language that is named at @p at, if one may be; longer than @p word, which begins there too. */
static const struct phrase *find_name(struct note_reader *r, size_t at, size_t to, const struct phrase *word,
                                      bool may_name, const struct state *s)
{
	const struct phrase *name = lexicon_match(&r->names, &r->folded, at, to);

	if (!name || !(may_name || s->is_led || (word && word->what == NOTE_WORD_LEAD) || languages_is_of_text(name->text)))
		return NULL;
	if (word && name->text.len <= word->text.len && name->text.len < to - s->from)
		return NULL;  /* of "[ES]", nothing else is there */
	return name;
}

static void hear(struct reading *out, const struct phrase *word, struct state *s)
{
	out->has_place = word->what == NOTE_WORD_FILLER && word->flags & NOTE_PLACE;
	out->ends_named = false;
	out->has_use |= (word->flags & (NOTE_TEXT | NOTE_NOUN)) == NOTE_TEXT;
	out->has_text |= (word->flags & NOTE_TEXT) != 0;
	out->is_only |= word->what == NOTE_WORD_FILLER && word->flags & NOTE_BUT;
	s->is_who |= word->what == NOTE_WORD_FILLER && word->flags & NOTE_WHO;
	switch (word->what) {
	case NOTE_WORD_BOTH:
		out->reach = READING_BOTH;
		break;
	case NOTE_WORD_ALL:
		out->reach = READING_ALL;
		break;
	case NOTE_WORD_PAST:
		s->is_past = true;
		s->past_at = s->n_words;
		break;
	case NOTE_WORD_SAME:
		out->is_same = true;
		break;
	case NOTE_WORD_COPULA:
		out->is_stated = true;
		out->is_predicate |= s->n_words == 0;
		break;
	case NOTE_WORD_ARTICLE:
		out->has_article = true;
		break;
	case NOTE_WORD_NEED:
		s->has_need = true;
		out->is_told |= (word->flags & NOTE_RUNNING) != 0;
		break;
	case NOTE_WORD_ONLY:
		s->has_only = true;
		out->is_only = true;
		break;
	case NOTE_WORD_WITHOUT:
		s->is_without = true;
		s->was_turned = false;
		out->is_stated |= (word->flags & NOTE_RUNNING) != 0;
		break;
	case NOTE_WORD_OFFER:
		s->has_offer = true;
		out->is_stated |= (word->flags & NOTE_RUNNING) != 0;
		s->has_copy |= (word->flags & NOTE_COPY) != 0;
		break;
	}
	s->n_leads += word->what == NOTE_WORD_LEAD && span_chr(word->text, ' ') == SPAN_NONE;
	s->is_led = word->what == NOTE_WORD_LEAD || (word->what == NOTE_WORD_FILLER && s->was_name && s->is_led);
	s->is_article = word->what == NOTE_WORD_ARTICLE;
	s->was_name = false;
}

/* "no subscription or account" is free, "not free" is not. */
static void turn(struct claim *claim, struct state *s)
{
	if (claim->kind == CITE_NOTE_PAYWALL || claim->kind == CITE_NOTE_REGISTRATION)
		claim->kind = CITE_NOTE_FREE;
	else if (claim->kind == CITE_NOTE_FREE && !s->was_turned)
		claim->kind = CITE_NOTE_PAYWALL;
	else
		return;
	s->was_turned = true;
	s->has_turned = true;
	if (claim->flags & NOTE_THING)
		claim->flags &= (uint16_t)~NOTE_BRACKETED;
}

/* What the words of need, exclusion and offer make of the claims beside them. */
static void lift(struct claim *claim, const struct state *s)
{
	bool is_walled = (claim->flags & NOTE_THING && (s->has_need || s->has_only)) ||
	                 (claim->flags & NOTE_READERS && s->has_only);

	if (claim->kind == CITE_NOTE_FREE && s->has_copy && claim->flags & NOTE_BRACKETED)
		claim->flags |= NOTE_COPY;
	if (is_walled || (claim->kind == CITE_NOTE_FREE && s->has_offer))
		claim->flags &= (uint16_t)~NOTE_BRACKETED;
	if (claim->kind == CITE_NOTE_LANGUAGE && s->has_copy)
		claim->is_led = true;
}

/* "free with a subscription" is not free, nor is "free registration". */
static void drop_free(struct reading *out)
{
	bool   has_wall = false;
	size_t n = 0;

	for (size_t i = 0; i < out->n; i++)
		has_wall |= out->claims[i].kind == CITE_NOTE_PAYWALL || out->claims[i].kind == CITE_NOTE_REGISTRATION;
	for (size_t i = 0; i < out->n; i++)
		if (!has_wall || out->claims[i].kind != CITE_NOTE_FREE || out->claims[i].flags & (NOTE_COPY | NOTE_RUNNING))
			out->claims[n++] = out->claims[i];
	out->n = n;
}

/* "chinesische Fassung", but not "Chinesische" or "in China"; "the German version", but no other German. */
static bool is_language(const struct claim *claim, const struct state *s)
{
	return claim->is_sure || ((!(claim->flags & LANGUAGES_ADJECTIVE) || s->n_words > 1 + s->n_leads) && (!claim->has_article || s->has_copy));
}

static void drop_nationalities(struct reading *out, const struct state *s)
{
	size_t n = 0;

	for (size_t i = 0; i < out->n; i++)
		if (out->claims[i].kind != CITE_NOTE_LANGUAGE || is_language(&out->claims[i], s))
			out->claims[n++] = out->claims[i];
	out->n = n;
}

/* "(12,000 subscribers)" */
static bool is_count(const struct reading *out, const struct state *s)
{
	return out->n == 1 && out->claims[0].flags & NOTE_READERS && s->has_number && !s->has_only;
}

/* "bis gestern hinter einer Bezahlschranke, jetzt frei": what was, is no note. */
static bool is_past(const struct claim *claim, const struct state *s)
{
	return s->is_past && claim->kind && claim->kind <= CITE_NOTE_FREE;
}

/* All words are heard: what do they come to? @return false when it is no note */
static bool compose(struct reading *out, struct state *s)
{
	if (s->is_without && !s->was_turned && out->n > 0)
		turn(&out->claims[out->n - 1], s);
	for (size_t i = 0; i < out->n; i++) {
		lift(&out->claims[i], s);
		out->is_told |= s->has_only && out->claims[i].flags & NOTE_READERS;
	}
	drop_free(out);
	drop_nationalities(out, s);
	out->is_denied = (s->is_without && !s->was_turned) || (s->is_who && s->has_turned);
	if (out->is_denied || is_count(out, s))
		out->n = 0;
	return out->n > 0 || !(s->is_without || s->is_who);
}

/* Past what stands between words. @return how many bytes, or 0: a word begins here */
static size_t skip_filling(const struct folded *f, size_t i, struct state *s)
{
	if (strncmp(f->text + i, "\u2014", 3) == 0)
		return 3;
	if (!f->text[i] || !is_filling(f->text[i]) || is_in_domain(f, i))
		return 0;
	s->has_number |= is_digit(f, i);
	if (f->text[i] == ',') {
		s->is_without &= !s->was_turned;  /* "no paywall, PDF" */
		s->is_past &= s->n_words == s->past_at + 1;
	}
	return 1;
}

static struct claim name_claim(const struct phrase *name, struct state *s)
{
	struct claim claim = {
		.kind = CITE_NOTE_LANGUAGE, .lang = languages_code(name->what), .flags = name->flags,
		.is_led = s->is_led, .is_sure = languages_is_of_text(name->text), .has_article = s->is_article,
	};

	s->was_name = true;
	return claim;
}

/* One word, or the name of a language, what it claims included. */
static void read_word(struct reading *out, const struct phrase *word, const struct phrase *name, struct claim claim,
                      struct state *s)
{
	if (name) {
		out->ends_named = true;
	} else {
		claim.kind = word->what < CITE_NOTE_COUNT ? (enum cite_note_kind)word->what : CITE_NOTE_NONE;
		claim.flags = word->flags;
		hear(out, word, s);
	}
	s->n_words++;
	if (!claim.kind || is_past(&claim, s))
		return;
	if (s->is_without)
		turn(&claim, s);
	take(out, &claim);
}

size_t reading_words(struct note_reader *r, size_t from, size_t to, bool may_name, struct reading *out)
{
	const struct folded *f = &r->folded;
	struct state s = { .from = from };
	bool has_words = false;
	size_t i = from, n;

	*out = (struct reading){ 0 };
	for (; i < to && i - from <= READING_MAX; i += n) {
		const struct phrase *word = lexicon_match(&r->words, f, i, to), *name;
		struct claim claim = { 0 };

		n = word ? 0 : skip_filling(f, i, &s);
		if (n)
			continue;
		n = word ? 0 : unit_length(f, i);
		has_words |= n > 0;
		if (n)
			continue;
		name = find_name(r, i, to, word, may_name, &s);
		if ((!word && !name) || (word && (word->what == NOTE_WORD_CONTEXT || is_price(f, i, word)))) {
			compose(out, &s);
			return i;
		}
		if (name)
			claim = name_claim(name, &s);
		claim.from = from;
		claim.to = to;
		read_word(out, word, name, claim, &s);
		has_words = true;
		n = (name ? name : word)->text.len;
	}
	if (!compose(out, &s) || i < to)
		return i < to ? i : from;
	out->is_whole = out->n > 0;
	out->is_empty = !out->is_whole;
	out->is_number = !has_words && s.has_number;
	return to;
}

void reading_trim(const struct folded *f, size_t *from, size_t *to)
{
	while (*from < *to && f->text[*from] == ' ')
		++*from;
	while (*to > *from && f->text[*to - 1] == ' ')
		--*to;
}

bool reading_is_border(const struct folded *f, size_t i)
{
	if (f->text[i] == ',' && i > 0 && is_digit(f, i - 1) && is_digit(f, i + 1))
		return false;  /* "1,2 MB" */
	if (f->text[i] == ':' && i > 0 && islower((unsigned char)f->text[i - 1]) && islower((unsigned char)f->text[i + 1]))
		return false;  /* "Abonnent:innen" */
	return folded_is_one(f, i, ",;/|:()[]") || strncmp(f->text + i, "\u2014", 3) == 0 ||
	       strncmp(f->text + i, "\u00B7", 2) == 0 || strncmp(f->text + i, "\u2022", 3) == 0;
}

static bool is_plain(const struct claim *claim)
{
	return claim->kind == CITE_NOTE_LANGUAGE ? claim->is_led || claim->is_sure : !(claim->flags & NOTE_BRACKETED);
}

bool reading_is_of_access(const struct reading *reading)
{
	for (size_t i = 0; i < reading->n; i++)
		if (reading->claims[i].kind > CITE_NOTE_FREE)
			return false;
	return reading->n > 0;
}

bool reading_is_plain(const struct reading *reading)
{
	for (size_t i = 0; i < reading->n; i++)
		if (!is_plain(&reading->claims[i]))
			return false;
	return reading->n > 0;
}

bool reading_is_aside(const struct reading *reading)
{
	size_t n_named = 0, n_weak = 0, n_access = 0, n_language = 0;

	for (size_t i = 0; i < reading->n; i++) {
		const struct claim *c = &reading->claims[i];

		if (c->kind == CITE_NOTE_LANGUAGE) {
			n_language += is_plain(c);
			n_named += !is_plain(c);
		} else if (!is_plain(c) && c->flags & (NOTE_THING | NOTE_READERS)) {
			return false;
		} else {
			n_access += is_plain(c);
			n_weak += !is_plain(c);
		}
	}
	return reading->n > 0 && (n_named == 0 || n_access > 0) && (n_weak == 0 || n_language > 0);
}

bool reading_stands_alone(const struct reading *reading)
{
	return reading->is_whole &&
	       (reading_is_plain(reading) ||
	        (reading->n == 1 && reading->claims[0].kind >= CITE_NOTE_PDF && !reading->has_article));
}

bool reading_is_bare_name(const struct reading *reading)
{
	for (size_t i = 0; i < reading->n; i++)
		if (reading->claims[i].kind != CITE_NOTE_LANGUAGE || reading->claims[i].is_led)
			return false;
	return true;
}

static void take_all(struct reading *out, const struct reading *part)
{
	for (size_t i = 0; i < part->n; i++)
		take(out, &part->claims[i]);
	out->is_same |= part->is_same;
	out->has_text |= part->has_text;
}

/* "[X] (+)": for subscribers, as sites mark their own titles. */
static bool is_plus(const struct folded *f, size_t from, size_t to, struct reading *out)
{
	if (to != from + 1 || f->text[from] != '+')
		return false;
	*out = (struct reading){ .n = 1, .is_whole = true };
	out->claims[0] = (struct claim){ .kind = CITE_NOTE_PAYWALL, .flags = NOTE_BRACKETED, .from = from, .to = to };
	return true;
}

void reading_parts(struct note_reader *r, size_t from, size_t to, struct reading *out)
{
	const struct folded *f = &r->folded;
	struct reading part, plain = { 0 };
	size_t begin = from;
	bool   is_whole = to - from <= READING_MAX, has_number = false;

	if (is_plus(f, from, to, out))
		return;
	*out = (struct reading){ 0 };
	for (size_t i = from; i <= to && i - from <= READING_MAX; i = i < to ? folded_next(f, i) : i + 1) {
		size_t a = begin, b = i;

		if (i < to && !reading_is_border(f, i))
			continue;
		reading_trim(f, &a, &b);
		reading_words(r, a, b, true, &part);
		is_whole &= part.is_whole || part.is_empty;
		has_number |= part.is_number;
		if (part.is_whole)
			take_all(out, &part);
		if (part.reach > out->reach)
			out->reach = part.reach;  /* "(both links, in German)" */
		if (part.is_whole && (reading_is_plain(&part) || (begin == from && part.claims[0].kind == CITE_NOTE_PAYWALL)))
			take_all(&plain, &part);
		begin = i < to ? folded_next(f, i) : i;
	}
	plain.reach = out->reach;
	if (!is_whole || (has_number && reading_is_bare_name(out)))
		*out = plain;
	else
		out->is_whole = out->n > 0;
	out->is_empty = is_whole && out->n == 0;
}

struct span reading_claims(const struct claim *claim)
{
	static const char *const claims[CITE_NOTE_COUNT] = {
		[CITE_NOTE_PAYWALL] = "paywalled", [CITE_NOTE_REGISTRATION] = "registration",
		[CITE_NOTE_FREE] = "free", [CITE_NOTE_PDF] = "pdf", [CITE_NOTE_VIDEO] = "video",
	};

	return span_of(claim->lang ? claim->lang : claims[claim->kind]);
}
