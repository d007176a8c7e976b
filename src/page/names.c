/*
 * A line of authors is cut at what stands between names, and each piece is
 * kept when it looks like a name: one to six words, capitals or a script
 * without them, no digit, nothing that names a desk, a role or an agency.
 */

#include "names.h"
#include "plain.h"

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

#define LINES_MAX 100 /* lines of authors read on one page */
#define LINE_MAX  600 /* bytes of one that are read */
#define NAME_MAX  80
#define WORDS_MAX 6

/* Between two names. */
static const char *const between[] = {
	";", "|", "/", "&", "\n", "\xE3\x80\x81" /* ideographic comma */, "\xEF\xBC\x8C" /* full-width comma */,
	" \xE2\x80\xA2 ", " \xC2\xB7 ", " - ", " \xE2\x80\x93 ", " \xE2\x80\x94 ", " + ",
	" and ", " AND ", " und ", " et ", " y ", " e ", " og ", " och ", " en ", " ja ", " oraz ", " with ", " mit ",
	" \xD0\xB8 ", " \xD1\x96 ", " \xD1\x82\xD0\xB0 ", " ve ", " dan ",
};

/* Where a name ends and its place or employer begins. */
static const char *const ends[] = {
	" in ", " for ", " at ", " from ", " aus ", " f\xC3\xBCr ", " via ", " pour ", " para ", " (", " [", " <", " @",
	" Monday", " Tuesday", " Wednesday", " Thursday", " Friday", " Saturday", " Sunday",
	" \xEA\xB8\xB0\xEC\x9E\x90" /* Korean: reporter */, "\xE8\xA8\x98\xE8\x80\x85" /* Japanese: reporter */,
};

/* Before a name. */
static const char *const before[] = {
	"by", "von", "par", "por", "door", "av", "af", "text", "texte", "texto", "testo", "tekst", "author", "autor",
	"auteur", "autore", "authors", "autoren", "written by", "posted by", "reported by", "reporting by",
	"story by", "words by", "geschrieben von", "ein artikel von", "ein gastbeitrag von", "eine analyse von",
	"ein kommentar von", "ein interview von", "escrito por", "publicado por", "publi\xC3\xA9 par",
	("\xC3\xA9" "crit par"), "propos recueillis par", "scritto da", "di", "a cura di", "door onze redacteur",
	"dr.", "prof.", "\xD0\xB0\xD0\xB2\xD1\x82\xD0\xBE\xD1\x80", "\xD1\x82\xD0\xB5\xD0\xBA\xD1\x81\xD1\x82",
	"\xE6\x96\x87", "\xE8\xAE\xB0\xE8\x80\x85", "\xE4\xBD\x9C\xE8\x80\x85",
};

/* Words that no person's name has, in lower case. */
static const char not_people[] =
	" staff team editor editors editorial redaktion redaktionen redacci\xC3\xB3n redaccion r\xC3\xA9" "daction redaction "
	"redazione redactie redac\xC3\xA7\xC3\xA3o redacao redakce redakcja toimitus news nieuws nachrichten noticias "
	"newsroom newsdesk desk media magazine press agency agencies agence agences agencia agencias agenturen agentur "
	"agenzia bureau correspondent correspondents reporter reporters reporting korrespondent journalist journaliste "
	"periodista network tv radio online digital web admin administrator contributor contributors contributing guest "
	"author authors autor autoren unknown anonymous none null undefined n/a board service services group company "
	"inc ltd llc gmbh foundation institute university department photo photos foto fotos photography image images "
	"video getty imago shutterstock istock updated published posted ver\xC3\xB6" "ffentlicht read minute minutes min min. ago "
	"today yesterday january february march april june july september october november december by follow "
	"share comments email e-mail subscribe newsletter chief senior wire newswire "
	"onlineredaktion writer writers conversation twitter facebook whatsapp instagram linkedin nachrichtenagentur zeitung "
	"ajans\xC4\xB1 \xD0\xB3\xD0\xBE\xD1\x81\xD1\x82\xD1\x8C \xD0\x93\xD0\xBE\xD1\x81\xD1\x82\xD1\x8C "
	"\xD1\x80\xD0\xB5\xD0\xB4\xD0\xB0\xD0\xBA\xD1\x86\xD0\xB8\xD1\x8F \xD0\xA0\xD0\xB5\xD0\xB4\xD0\xB0\xD0\xBA\xD1\x86\xD0\xB8\xD1\x8F ";

/* Single words that are agencies. */
static const char agencies[] =
	" afp ap dpa reuters efe ansa apa sda ats tass ritzau ntb tt stt belga anp lusa kyodo xinhua yonhap pti ians ani "
	"aap upi bloomberg adnkronos ctk pap mti agerpres unian interfax sid kna epd bta hina stg agi europapress ";

/* Words of names that are written small. */
static const char particles[] =
	" von van de der den del della di da dos das do du des la le les el al bin ibn ben ter ten te zu zum zur "
	"vom y e af av 't uit op ";

static bool holds_word(const char *set, struct span word)
{
	char key[40] = " ";

	if (!word.len || word.len > sizeof(key) - 3)
		return false;
	for (size_t i = 0; i < word.len; i++)
		key[i + 1] = span_lower(word.ptr[i]);
	key[word.len + 1] = ' ';
	return strstr(set, key) != NULL;
}

static bool is_letter(char c)
{
	char l = span_lower(c);

	return (l >= 'a' && l <= 'z') || (c & 0x80);
}

/* What names are not made of, at either end. */
static struct span trim_marks(struct span s)
{
	static const char marks[] = " \t\n,;:-*.\"'()[]<>|";

	while (s.len && s.ptr[0] && strchr(marks, s.ptr[0]))
		s = span_from(s, 1);
	while (s.len && s.ptr[s.len - 1] && strchr(marks, s.ptr[s.len - 1]) && s.ptr[s.len - 1] != '.')
		s.len--;
	return s;
}

/* Is there a whole name behind "von"? "Von Arx" and "von der Heide" are names themselves. */
static bool is_whole_name(struct span s)
{
	s = span_trim(s);
	return s.len && !(s.ptr[0] >= 'a' && s.ptr[0] <= 'z') && span_chr(s, ' ') != SPAN_NONE;
}

static struct span without_one_label(struct span s)
{
	for (size_t i = 0; i < COUNT(before); i++) {
		struct span label = span_of(before[i]);
		struct span rest = span_from(s, label.len + 1);
		char        next = s.len > label.len ? s.ptr[label.len] : '\0';

		if (span_istarts(s, label) &&
		    (next == ':' || next == '/' || (next == ' ' && is_whole_name(rest))))
			return trim_marks(rest);
	}
	return s;
}

/* Without "By ", "Text: " and their like; again and again. */
static struct span without_label(struct span s)
{
	struct span shorter = trim_marks(s);

	do {
		s = shorter;
		shorter = without_one_label(s);
	} while (shorter.len < s.len);
	return s;
}

/* Where the name stops, at the first of what ends it. */
static struct span without_place(struct span s)
{
	for (size_t i = 0; i < COUNT(ends); i++)
		s = span_upto(s, span_find(s, span_of(ends[i])));
	return trim_marks(s);
}

/* "zeit.de" or "John.Smith": a point with letters around it, beyond initials. */
static bool is_address(struct span word)
{
	size_t dot = span_chr(word, '.');

	return dot != SPAN_NONE && dot > 1 && dot + 2 < word.len &&
	       is_letter(word.ptr[dot + 1]) && is_letter(word.ptr[dot + 2]);
}

struct look {
	size_t n_words;
	bool   has_capital;  /* or a letter of a script that has none */
	bool   has_small;    /* a word that starts small and is no particle of a name */
	bool   has_long;     /* a word that is no initial */
	bool   is_ascii;
	bool   is_bad;
};

static bool is_all_caps(struct span word)
{
	for (size_t i = 0; i < word.len; i++)
		if (word.ptr[i] < 'A' || word.ptr[i] > 'Z')
			return false;
	return true;
}

/* Not so "al-Masri" and "d'Or". */
static bool is_small(struct span word)
{
	size_t mark = span_chr(word, '-');

	mark = mark == SPAN_NONE ? span_chr(word, '\'') : mark;
	return word.ptr[0] >= 'a' && word.ptr[0] <= 'z' && !holds_word(particles, word) &&
	       (mark == SPAN_NONE || mark > 3);
}

static struct look look_at(struct span s)
{
	struct look l = { .is_ascii = true };
	struct span rest = s, word;

	for (size_t i = 0; i < s.len; i++) {
		char c = s.ptr[i];

		l.is_ascii &= !(c & 0x80);
		l.is_bad |= (c >= '0' && c <= '9') || (c && strchr("<>{}=@#:?!_\\%$\"", c) != NULL);
	}
	while (span_cut(&rest, ' ', &word)) {
		if (!word.len)
			continue;
		l.n_words++;
		l.has_capital |= (word.ptr[0] >= 'A' && word.ptr[0] <= 'Z') || (word.ptr[0] & 0x80);
		l.has_small |= is_small(word);
		l.has_long |= word.len > 2;
		l.is_bad |= is_address(word) || span_starts(word, SPAN("\xE2\x80")) || holds_word(not_people, word) ||
		            (is_all_caps(word) && holds_word(agencies, word));
	}
	return l;
}

static bool starts_with_words(struct span s, struct span start)
{
	return span_istarts(s, start) && (s.len == start.len || s.ptr[start.len] == ' ');
}

/* "Telegraph Sport" of "The Telegraph", "Example" of "Example | All the news". */
static bool is_of_outlet(const struct names *names, struct span s, size_t n_words)
{
	struct span outlet = names->outlet;

	outlet = span_from(outlet, span_istarts(outlet, SPAN("The ")) ? 4 : 0);
	return outlet.len > 2 && (starts_with_words(s, outlet) ||
	                          (n_words == 1 && starts_with_words(outlet, s)));
}

static bool is_name(const struct names *names, struct span s, bool is_person)
{
	struct look l = look_at(s);

	if (s.len > NAME_MAX || l.is_bad || !l.has_capital || !l.has_long || l.n_words > WORDS_MAX)
		return false;
	if ((l.has_small && !is_person) || is_of_outlet(names, s, l.n_words))
		return false;
	if (l.n_words == 1 && (holds_word(agencies, s) || (l.is_ascii && !is_person)))
		return false;
	if (span_istarts(s, SPAN("The ")))
		return false;
	return !plain_same(s, names->outlet);
}

static bool is_known(const struct names *names, struct span s)
{
	for (size_t i = 0; i < names->n; i++)
		if (plain_same(names->list[i].value, s))
			return true;
	return false;
}

static void add_one(struct names *names, struct span s, const char *source, bool is_person)
{
	struct page_fact *fact;

	s = without_place(without_label(s));
	if (names->n == NAMES_MAX || !is_name(names, s, is_person) || is_known(names, s))
		return;
	fact = arena_push(names->arena, &names->list, &names->n, &names->cap, sizeof(*fact));
	if (fact)
		*fact = (struct page_fact){ .value = arena_dup(names->arena, s), .source = source };
}

static size_t count_words(struct span s)
{
	return look_at(s).n_words;
}

/* "Doe, Jane" is one name; else each piece between commas is one, or a place, which is none. */
static void add_with_commas(struct names *names, struct span s, const char *source, bool is_person)
{
	size_t      comma = span_chr(s, ',');
	struct span first = without_label(span_upto(s, comma));
	struct span last = trim_marks(span_from(s, comma == SPAN_NONE ? s.len : comma + 1));
	struct span piece;

	if (comma != SPAN_NONE && span_chr(last, ',') == SPAN_NONE && count_words(first) == 1 &&
	    last.len && count_words(last) <= 2 && is_name(names, first, true) && is_name(names, last, true)) {
		add_one(names, arena_printf(names->arena, "%.*s %.*s", SPAN_FMT(last), SPAN_FMT(first)),
		        source, is_person);
		return;
	}
	for (bool is_first = true; span_cut(&s, ',', &piece); is_first = false)
		add_one(names, piece, source, is_person && is_first);
}

/* Where the first name of a line ends, and the next begins behind n bytes. */
static size_t next_between(struct span s, size_t *n)
{
	size_t first = SPAN_NONE;

	*n = 0;
	for (size_t i = 0; i < COUNT(between); i++) {
		size_t at = span_find(span_upto(s, first), span_of(between[i]));

		if (at != SPAN_NONE) {
			first = at;
			*n = strlen(between[i]);
		}
	}
	return first;
}

static void keep_credit(struct names *names, struct span line, const char *source)
{
	struct names_credits *c = names->credits;

	for (size_t i = 0; c && i < c->n; i++)
		if (span_eq(c->list[i].value, line))
			return;
	if (c && line.len && c->n < NAMES_CREDITS_MAX)
		c->list[c->n++] = (struct page_fact){ arena_dup(names->arena, line), source };
}

void names_credit(struct names *names, struct span text, const char *source)
{
	keep_credit(names, plain_text(names->arena, span_clip(text, LINE_MAX)), source);
}

void names_add(struct names *names, struct span text, const char *source, bool is_person)
{
	struct span s = plain_text(names->arena, span_clip(text, LINE_MAX));
	size_t      at, n;

	if (names->n_lines++ >= LINES_MAX || span_find(s, SPAN("://")) != SPAN_NONE || span_istarts(s, SPAN("www.")))
		return;
	keep_credit(names, s, source);
	while (s.len) {
		at = next_between(s, &n);
		add_with_commas(names, span_upto(s, at), source, is_person);
		if (at == SPAN_NONE)
			break;
		s = span_from(s, at + n);
	}
}
