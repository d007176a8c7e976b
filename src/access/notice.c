/*
 * Notices: pages that stand where an article should, told by their own
 * words. Heard only where there is no article (no text to speak of, no date,
 * no article node), since reports on age limits, geo-blocking and missing
 * pages have such words, too.
 */

#include "reader.h"
#include "fold.h"

/* Lines that are read, and how long one may be, bytes. A notice is short. */
#define LINES_MAX 60
#define LINE_MAX  500
#define HEADING_MAX 160

/* With fewer words there is no article; an apology for a missing page may be longer, a consent wall longer still. */
#define WORDS_MAX         80
#define WORDS_MAX_GONE    120
#define WORDS_MAX_CONSENT 600

/* A line this long is text, bytes. */
#define TEXT_LINE 100

static const struct notice_row rows[] = {
#define ROW(notice, signal, access, reason) [NOTICE_##notice] = { SIGNAL_##signal, ACCESS_##access, reason }
	ROW(NONE,          NO_ARTICLE,      UNKNOWN,     "no notice"),
	ROW(BOT_WALL,      BOTWALL,         BLOCKED,     "bot wall"),
	ROW(WAITING_ROOM,  WAITING_ROOM,    BLOCKED,     "waiting room"),
	ROW(RATE_LIMIT,    RATE_LIMIT,      BLOCKED,     "rate limit"),
	ROW(DENIED,        DENIED,          BLOCKED,     "access denied"),
	ROW(CRAWLER_PRICE, CRAWLER_PRICE,   BLOCKED,     "payment wanted from robots"),
	ROW(CONSENT,       CONSENT_WALL,    BLOCKED,     "consent wall"),
	ROW(AGE,           AGE_GATE,        BLOCKED,     "age gate"),
	ROW(GEO,           GEO_GATE,        BLOCKED,     "geo gate"),
	ROW(NOT_FOUND,     SOFT_404,        GONE,        "a \"not found\" page"),
	ROW(PARKED,        PARKED,          GONE,        "the domain is parked"),
	ROW(DEFAULT_PAGE,  DEFAULT_PAGE,    GONE,        "a server without a site"),
	ROW(SUSPENDED,     SUSPENDED,       UNREACHABLE, "the site is suspended"),
	ROW(FAILURE,       SERVER_FAILURE,  UNREACHABLE, "the site is broken or under repair"),
	ROW(TO_FRONT,      TO_FRONT_PAGE,   GONE,        "redirected to a front page"),
	ROW(TO_SECTION,    TO_SECTION_PAGE, GONE,        "redirected to a section page"),
	ROW(TO_SEARCH,     TO_SEARCH_PAGE,  GONE,        "redirected to a search page"),
	ROW(TO_ERROR,      TO_ERROR_PAGE,   GONE,        "redirected to an error page"),
	ROW(TO_LOGIN,      TO_LOGIN,        UNKNOWN,     "redirected to a log-in"),
	ROW(TO_OFFER,      TO_OFFER,        UNKNOWN,     "redirected to an offer"),
#undef ROW
};

const struct notice_row *notice_row(enum notice notice)
{
	return &rows[notice];
}

/* --- phrases, found in one walk of a line ------------------------------------ */

static size_t bucket(const char *two)
{
	return ((unsigned char)two[0] * 31u + (unsigned char)two[1]) % NOTICE_HEADS;
}

void notice_index_init(struct notice_index *index)
{
	const struct notice_list *list;
	size_t                    n = 0;

	memset(index->head, 0, sizeof(index->head));
	for (size_t k = 0; (list = notice_list_at(k)); k++)
		for (size_t i = 0; i < list->n && n < NOTICE_WORDS_MAX; i++, n++) {
			const char *text = list->phrases[i];
			uint16_t   *head = &index->head[bucket(text + (text[0] == '='))];

			index->phrase[n] = text;
			index->list[n] = (uint8_t)k;
			index->next[n] = *head;
			*head = (uint16_t)(n + 1);
		}
}

/* Between the pieces of a title: "Error | News", "News - Error", "404: gone". */
static bool is_break_before(struct span line, size_t at)
{
	static const char *const breaks[] = { "| ", "- ", "– ", "— ", "· ", ": ", "» ", "• ", "|" };

	for (size_t i = 0; i < sizeof(breaks) / sizeof(breaks[0]); i++)
		if (span_ends(span_upto(line, at), span_of(breaks[i])))
			return true;
	return at == 0;
}

static bool is_break_after(struct span rest)
{
	static const char *const breaks[] = { " |", " -", " –", " —", " ·", ":", " »", " •", "|" };

	while (rest.len && strchr(".!?", rest.ptr[0]))
		rest = span_from(rest, 1);
	for (size_t i = 0; i < sizeof(breaks) / sizeof(breaks[0]); i++)
		if (span_starts(rest, span_of(breaks[i])))
			return true;
	return rest.len == 0;
}

/* Is it a whole piece of the line? */
static bool is_piece(struct span line, size_t at, size_t len)
{
	return is_break_before(line, at) && is_break_after(span_from(line, at + len));
}

/* Does the phrase stand at @p at? */
static bool stands(struct span line, size_t at, const char *phrase)
{
	bool        is_whole = phrase[0] == '=';
	struct span text = span_of(phrase + is_whole);

	return span_starts(span_from(line, at), text) && (!is_whole || is_piece(line, at, text.len));
}

/* --- where they count ---------------------------------------------------------- */

/* Is there no article's text? One that a machine was told of may be missing for a reason that a notice tells. */
static bool has_no_text(const struct page *p, enum notice notice)
{
	bool is_told = p->declared.type.len || p->published.value.len;
	bool tells = notice == NOTICE_AGE || notice == NOTICE_GEO;

	return p->declared.article_body.len == 0 && p->words < WORDS_MAX &&
	       (!is_told || (tells && p->body_source == PAGE_BODY_NONE));
}

/* Titles of a missing page are those of the page, not of its article. */
static bool may_be_gone(const struct page *p)
{
	return p->words < WORDS_MAX_GONE && p->declared.article_body.len == 0 &&
	       p->declared.is_free == PAGE_UNSAID && !(p->declared.type.len && p->published.value.len);
}

/* What consent walls, in place of a text, talk about. */
static bool is_about_consent(struct span folded)
{
	static const char *const words[] = {
		"cookie", "consent", "privacy", "personal data", "advert", "tracking", "zustimm", "einwillig", "datenschutz",
		"werbung", "consentement", "vie privée", "publicité", "données", "consentimiento", "privacidad", "publicidad",
		"datos", "consenso", "dati personali", "pubblicità", "privacidade", "dados", "toestemming", "gegevens",
		"advertent", "danych", "zgod", "reklam", "osobních", "samtyck", "samtykke", "personuppgift", "annonse",
		"evästei", "mainok", "hozzájárul", "consimț", "συγκατάθεση", "çerez", "kişisel veri", "данных", "согласи",
		"даних", "згод", "ملفات تعريف", "עוגיות", "隐私", "隱私", "同意", "クッキー", "쿠키", "개인정보",
	};

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (span_find(folded, span_of(words[i])) != SPAN_NONE)
			return true;
	return false;
}

static bool is_seen(const struct page_block *b)
{
	return !b->is_hidden && b->region != PAGE_FOOTER && b->region != PAGE_COMMENTS && b->region != PAGE_RELATED &&
	       b->region != PAGE_NEWSLETTER && b->region != PAGE_ADVERT && b->region != PAGE_MEDIA &&
	       b->region != PAGE_EMBED && b->region != PAGE_NAV;
}

static bool may_be_consent(const struct page *p)
{
	return p->words < WORDS_MAX_CONSENT && !p->declared.type.len && !p->published.value.len;
}

/* A banner stands beside a text; a wall leaves no text but its own. */
static bool is_all_consent(const struct hearing *h)
{
	const struct page *p = h->page;

	for (size_t i = 0; i < p->n_blocks; i++)
		if (is_seen(&p->blocks[i]) && p->blocks[i].text.len >= TEXT_LINE &&
		    !is_about_consent(fold(h->arena, p->blocks[i].text)))
			return false;
	return true;
}

/* --- the reader ------------------------------------------------------------------ */

/* What has been found so far: the list with the smallest number tells most. */
struct reader {
	const struct hearing *h;
	bool          is_refused;
	enum page_tri all_consent;  /* is_all_consent(), asked once: it reads the whole page */
	size_t        best;
	struct span   seen;
};

static bool is_consent_wall(struct reader *r)
{
	if (!may_be_consent(r->h->page))
		return false;
	if (r->all_consent == PAGE_UNSAID)
		r->all_consent = is_all_consent(r->h) ? PAGE_YES : PAGE_NO;
	return r->all_consent == PAGE_YES;
}

static bool counts(struct reader *r, enum notice notice, bool is_heading)
{
	if (r->is_refused)
		return rows[notice].access == ACCESS_BLOCKED;
	if (notice == NOTICE_NOT_FOUND)
		return is_heading && may_be_gone(r->h->page);
	if (notice == NOTICE_CONSENT)
		return is_consent_wall(r);
	return has_no_text(r->h->page, notice);
}

static void read_line(struct reader *r, struct span folded, struct span line, bool is_heading)
{
	const struct notice_index *x = &r->h->by->notices;

	for (size_t at = 0; at + 1 < folded.len; at++) {
		if (!phrase_may_start(folded, at))
			continue;
		for (size_t i = x->head[bucket(folded.ptr + at)]; i; i = x->next[i - 1]) {
			size_t list = x->list[i - 1];

			if (list < r->best && stands(folded, at, x->phrase[i - 1]) &&
			    counts(r, notice_list_at(list)->notice, is_heading)) {
				r->best = list;
				r->seen = line;
			}
		}
	}
}

/* A line with links is a teaser, unless the page is nothing but a notice. */
static bool is_line(const struct reader *r, const struct page_block *b)
{
	size_t max = b->kind == PAGE_HEADING ? HEADING_MAX : LINE_MAX;

	return is_seen(b) && b->text.len <= max && (b->n_links == 0 || r->h->is_bare || r->is_refused);
}

enum notice notice_find(const struct hearing *h, bool is_refused, struct span *seen)
{
	const struct page *p = h->page;
	struct reader      r = { .h = h, .is_refused = is_refused, .best = SIZE_MAX };
	size_t             n = 0;

	if (!p || !(is_refused || has_no_text(p, NOTICE_GEO) || may_be_gone(p) || may_be_consent(p)))
		return NOTICE_NONE;
	read_line(&r, h->title, p->title.value, true);
	for (size_t i = 0; i < p->n_blocks && n < LINES_MAX; i++)
		if (is_line(&r, &p->blocks[i])) {
			read_line(&r, fold(h->arena, p->blocks[i].text), p->blocks[i].text, p->blocks[i].kind == PAGE_HEADING);
			n++;
		}
	*seen = r.seen;
	return r.best == SIZE_MAX ? NOTICE_NONE : notice_list_at(r.best)->notice;
}

/* --- pages that are programs ------------------------------------------------------- */

bool notice_needs_scripts(const struct hearing *h, struct span *seen)
{
	/* where frameworks draw: empty before they ran */
	static const char *const roots[] = {
		"<div id=\"root\"></div>", "<div id=\"app\"></div>", "id=\"__next\"></div>", "id=\"__nuxt\"></div>",
		"<app-root></app-root>", "id=\"___gatsby\"></div>",
	};
	const struct page *p = h->page;
	struct span        body = buf_view(&h->response->body);
	size_t             at;

	if (p->body_source != PAGE_BODY_NONE)
		return false;
	for (size_t i = 0; i < p->n_blocks && i < LINES_MAX; i++) {
		*seen = p->blocks[i].text;
		if (seen->len <= LINE_MAX && (span_ifind(*seen, SPAN("javascript")) != SPAN_NONE ||
		                              span_find(*seen, SPAN("자바스크립트")) != SPAN_NONE))
			return true;
	}
	for (size_t i = 0; i < sizeof(roots) / sizeof(roots[0]); i++)
		if ((at = span_find(body, span_of(roots[i]))) != SPAN_NONE) {
			*seen = span_upto(span_from(body, at), strlen(roots[i]));
			return true;
		}
	return false;
}
