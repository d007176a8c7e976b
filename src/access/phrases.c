/*
 * The words of walls, in the languages of the web's newspapers, as fold()
 * writes them. Whole phrases stand in phrases.inc:
 *
 *     paywall, registration, metered, gate   to read on, something is wanted:
 *         a piece of a sentence that a free page has no reason to say in its
 *         text flow. A gate that only wants a log-in names no wall:
 *         subscribers log in, too
 *     offer      merely sells
 *     reserved   "for subscribers only": of this text, or of a concert
 *
 * Nobody can list every wording, so phrase_words.inc has the words that they
 * are made of. They count only together, and where little of a text shows;
 * see offers.c.
 */

#include "phrases.h"

struct phrase {
	enum phrase_kind kind;
	const char      *text;
};

#define PAY(text)      { PHRASE_PAYWALL, text }
#define REG(text)      { PHRASE_REGISTRATION, text }
#define METER(text)    { PHRASE_METERED, text }
#define GATE(text)     { PHRASE_GATE, text }
#define OFFER(text)    { PHRASE_OFFER, text }
#define RESERVED(text) { PHRASE_RESERVED, text }
#define READ(text)     { PHRASE_READ, text }
#define BUY(text)      { PHRASE_BUY, text }
#define JOIN(text)     { PHRASE_JOIN, text }
#define ENTER(text)    { PHRASE_ENTER, text }
#define ASIDE(text)    { PHRASE_ASIDE, text }
#define CONSENT(text)  { PHRASE_CONSENT, text }

static const struct phrase phrases[] = {
#include "phrases.inc"
#include "phrase_words.inc"
};

/* Whole blocks, near the title. */
static const char *const labels[] = {
	"premium", "subscribers only", "subscriber only", "subscriber-only", "for subscribers", "subscriber exclusive",
	"exclusive for subscribers", "for subscribers only", "members only", "member-only story", "premium content",
	"premium article", "paid post for subscribers", "abo", "plus-artikel", "exklusiv für abonnenten", "nur für abonnenten",
	"réservé aux abonnés", "article réservé aux abonnés", "article abonné", "abonnés", "abonné", "solo para suscriptores",
	"solo suscriptores", "exclusivo suscriptores", "riservato agli abbonati", "per abbonati", "exclusivo para assinantes",
	"para assinantes", "voor abonnees", "alleen voor abonnees", "dla prenumeratorów", "pro předplatitele",
	"för prenumeranter", "for abonnenter", "kun for abonnenter", "tilaajille", "vain tilaajille", "előfizetőknek",
	"pentru abonați", "για συνδρομητέσ", "abonelere özel", "для подписчиков", "по подписке", "للمشتركين", "למנויים בלבד",
	"会员专享", "付费内容", "會員專屬", "付費內容", "有料会員限定", "有料記事", "会員限定記事", "구독자 전용", "유료기사",
};

#define N_PHRASES (sizeof(phrases) / sizeof(phrases[0]))

_Static_assert(N_PHRASES < PHRASES_MAX, "the index has room for every phrase");

/* Most words share their first byte, and Cyrillic ones two, with many others: four tell them apart. */
static size_t head_of(const char *s)
{
	uint32_t four;

	memcpy(&four, s, sizeof(four));
	return (four * 0x9E3779B1u) >> (32 - PHRASE_HEAD_BITS);
}

void phrase_index_init(struct phrase_index *index)
{
	memset(index->head, 0, sizeof(index->head));
	for (size_t i = N_PHRASES; i > 0; i--) {
		uint16_t *head = &index->head[head_of(phrases[i - 1].text)];

		index->next[i - 1] = *head;
		*head = (uint16_t)i;
	}
}

/* Note the phrases that @p folded's byte @p at, with three or more behind it, starts. */
static void hear_at(const struct phrase_index *index, struct span folded, size_t at, struct phrase_found *found)
{
	struct span text = span_from(folded, at);

	for (size_t i = index->head[head_of(text.ptr)]; i; i = index->next[i - 1]) {
		struct span phrase = span_of(phrases[i - 1].text);

		if (!span_starts(text, phrase))
			continue;
		if (!(found->kinds & PHRASE_WHOLE) && PHRASE_BIT(phrases[i - 1].kind) & PHRASE_WHOLE)
			found->whole_at = at;
		found->kinds |= PHRASE_BIT(phrases[i - 1].kind);
		if (phrases[i - 1].kind == PHRASE_RESERVED && found->reserved_len < phrase.len)
			found->reserved_len = phrase.len;
	}
}

/* Scripts without spaces, and with prefixes, start a word at any character. */
bool phrase_may_start(struct span s, size_t i)
{
	unsigned char c = (unsigned char)s.ptr[i], before = i ? (unsigned char)s.ptr[i - 1] : ' ';

	if (c >= 0x80)
		return c >= 0xc0;
	return before >= 0x80 || !((before >= 'a' && before <= 'z') || (before >= '0' && before <= '9'));
}

void phrase_find(const struct phrase_index *index, struct span folded, struct phrase_found *found)
{
	*found = (struct phrase_found){ .kinds = 0 };
	for (size_t i = 0; i + PHRASE_MIN <= folded.len; i++)
		if (phrase_may_start(folded, i))
			hear_at(index, folded, i, found);
}

const char *phrase_at(size_t i)
{
	return i < N_PHRASES ? phrases[i].text : NULL;
}

bool phrase_is_label(struct span folded)
{
	for (size_t i = 0; i < sizeof(labels) / sizeof(labels[0]); i++)
		if (span_eq(folded, span_of(labels[i])))
			return true;
	return false;
}
