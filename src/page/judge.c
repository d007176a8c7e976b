/*
 * Between an article's paragraphs stand teasers, appeals and labels without
 * any name that gives them away. What gives them away is their shape: all
 * link and no sentence, a label and a colon before a headline, one social
 * network after the other.
 */

#include "judge.h"
#include "phrase.h"
#include "prose.h"

/* A line so long, in bytes, is no list of labels, even without a full stop. */
#define SENTENCE_SURE 200

/* What blocks and their links have in common; sums, so that any range is a difference. */
struct tally {
	uint32_t text, link_text;
	uint32_t n_blocks, n_linked;  /* visible blocks; those with a link */
	uint32_t n_links, n_own, n_profiles, n_sign_ups, n_index, n_meta, n_shares, n_bare;
};

/* "https://example.org/x" as its own anchor: written down to be cited. */
static bool is_bare(struct span anchor)
{
	return span_istarts(anchor, SPAN("http://")) || span_istarts(anchor, SPAN("https://")) ||
	       span_istarts(anchor, SPAN("www."));
}

static void add_link(struct tally *t, const struct page_link *link, struct link_told told)
{
	t->n_links++;
	t->n_bare += is_bare(link->anchor);
	if (!link->is_web)
		return;
	t->n_own += told.is_own;
	switch (told.kind) {
	case LINK_PROFILE:
		t->n_profiles++;
		break;
	case LINK_INDEX:
		t->n_index += !is_bare(link->anchor);
		break;
	case LINK_AUTHOR: case LINK_FEED:
		t->n_meta++;
		break;
	case LINK_SHARE:
		t->n_shares++;
		break;
	case LINK_SIGN_UP:
		t->n_sign_ups++;
		break;
	case LINK_PLAIN:
		break;
	}
}

static void add_block(struct tally *t, const struct judge *j, size_t i)
{
	const struct page_block *b = &j->page->blocks[i];

	if (b->is_hidden)
		return;
	t->text += (uint32_t)b->text.len;
	t->link_text += j->walk->blocks[i].link_len;
	t->n_blocks++;
	t->n_linked += b->n_links > 0;
	for (uint32_t k = b->first_link; k < b->first_link + b->n_links; k++)
		add_link(t, &j->page->links[k], j->told[k]);
}

static int tell_links(struct judge *j, struct arena *a)
{
	const struct page *p = j->page;
	struct link_host   last = { .is_own = false };

	j->told = arena_zalloc(a, p->n_links + 1, sizeof(*j->told));
	for (size_t k = 0; j->told && k < p->n_links; k++)
		if (p->links[k].is_web)
			j->told[k] = link_tell(&p->links[k], j->self, &last);
	return j->told ? 0 : arena_status(a);
}

int judge_init(struct judge *j, struct arena *a, const struct page *p, const struct walk *w,
               const struct house *self)
{
	int rc;

	*j = (struct judge){ .page = p, .walk = w, .self = self };
	rc = tell_links(j, a);
	if (rc)
		return rc;
	j->sums = arena_zalloc(a, p->n_blocks + 1, sizeof(*j->sums));
	if (!j->sums)
		return arena_status(a);
	for (size_t i = 0; i < p->n_blocks; i++) {
		j->sums[i + 1] = j->sums[i];
		add_block(&j->sums[i + 1], j, i);
	}
	return 0;
}

/* The features of blocks @p from to @p to - 1. */
static struct tally tally(const struct judge *j, size_t from, size_t to)
{
	const struct tally *a = &j->sums[from], *b = &j->sums[to];

	return (struct tally){
		.text = b->text - a->text, .link_text = b->link_text - a->link_text,
		.n_blocks = b->n_blocks - a->n_blocks, .n_linked = b->n_linked - a->n_linked,
		.n_links = b->n_links - a->n_links, .n_own = b->n_own - a->n_own,
		.n_profiles = b->n_profiles - a->n_profiles, .n_sign_ups = b->n_sign_ups - a->n_sign_ups,
		.n_index = b->n_index - a->n_index, .n_meta = b->n_meta - a->n_meta,
		.n_shares = b->n_shares - a->n_shares, .n_bare = b->n_bare - a->n_bare,
	};
}

/* The nearest box around block @p i with one of two tags, else its own. */
static const struct box *around(const struct judge *j, size_t i, GumboTag one, GumboTag other)
{
	const struct box *boxes = j->walk->boxes;
	uint32_t          own = j->walk->blocks[i].box, box = own;

	while (box && boxes[box].tag != one && boxes[box].tag != other)
		box = boxes[box].parent;
	return &boxes[box ? box : own];
}

static bool is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* Text of @p b behind its last link. */
static struct span behind_links(const struct page *p, const struct page_block *b)
{
	return b->n_links ? span_from(b->text, p->links[b->first_link + b->n_links - 1].end) : b->text;
}

/* A list of headlines: most items are links, with at most a label before them. */
static bool is_teaser_list(const struct tally *t)
{
	return t->n_linked * 2 >= t->n_blocks && t->link_text * 2 >= t->text && t->n_own * 2 >= t->n_links && !t->n_bare;
}

bool judge_is_notes(const struct box *box)
{
	static const struct span names[] = {
		SPAN("references"), SPAN("reflist"), SPAN("footnotes"), SPAN("endnotes"), SPAN("bibliography"),
	};
	struct span label = box->label;

	while (label.len) {
		size_t n = 0;

		while (n < label.len && is_letter(label.ptr[n]))
			n++;
		for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
			if (span_ieq(span_upto(label, n), names[i]))
				return true;
		label = span_from(label, n + 1);
	}
	return false;
}

/* Does its name, or the line right above it, say that a list holds sources? */
static bool is_of_sources(const struct judge *j, const struct box *list)
{
	return judge_is_notes(list) || judge_is_notes(&j->walk->boxes[list->parent]) ||
	       (list->first_block && phrase_is_sources(j->page->blocks[list->first_block - 1].text));
}

bool judge_is_written_out(const struct judge *j, size_t i)
{
	return tally(j, i, i + 1).n_bare > 0;
}

static bool judge_item(const struct judge *j, size_t i)
{
	const struct box *list = around(j, i, GUMBO_TAG_UL, GUMBO_TAG_OL);
	struct tally      t = tally(j, list->first_block, list->end_block);

	return !is_teaser_list(&t) || is_of_sources(j, list);
}

static bool judge_cell(const struct judge *j, size_t i)
{
	const struct box *table = around(j, i, GUMBO_TAG_TABLE, GUMBO_TAG_TABLE);
	struct tally      t = tally(j, table->first_block, table->end_block);

	return (uint64_t)t.link_text * 10 < (uint64_t)t.text * 7;
}

static bool is_appeal(const struct page_block *b, const struct tally *t)
{
	if (t->n_sign_ups && (t->n_own == t->n_links || t->n_sign_ups == t->n_links))
		return true;
	if (t->n_shares == t->n_links && t->link_text * 2 >= t->text)
		return true;
	return phrase_is_appeal(b->text) && t->n_own + t->n_profiles + t->n_sign_ups >= t->n_links;
}

/* Long enough, or ended as a sentence is. */
static bool is_sentence(const struct judge *j, size_t i)
{
	struct span text = j->page->blocks[i].text;

	return prose_of(j->page, j->walk, i) && (text.len >= SENTENCE_SURE || prose_ends_sentence(text));
}

/* "A. Reader 1/18/2020": begins with whoever wrote it, or whom it introduces. */
static bool is_signed(const struct judge *j, const struct page_block *b)
{
	const struct page_link *first = &j->page->links[b->first_link];

	return first->start == 0 && first->is_web && j->told[b->first_link].kind == LINK_AUTHOR;
}

/* "By A. Writer in Politics. Feed": lines that content systems write. */
static bool is_meta_line(const struct tally *t, bool is_said)
{
	return t->n_index + t->n_meta == t->n_links && (t->n_meta || !is_said);
}

static bool judge_line(const struct page *p, const struct page_block *b, const struct tally *t)
{
	if ((uint64_t)t->link_text * 10 < (uint64_t)t->text * 8)
		return true;
	if (t->n_own < t->n_links)
		return true;  /* to somebody else: a source, not a teaser */
	return b->kind != PAGE_HEADING && behind_links(p, b).len && prose_ends_sentence(b->text);
}

bool judge_block(const struct judge *j, size_t i)
{
	const struct page_block *b = &j->page->blocks[i];
	struct tally             t = tally(j, i, i + 1);

	if (b->region != PAGE_FLOW || b->is_hidden || !b->text.len || b->kind == PAGE_CAPTION)
		return false;
	if (!t.n_links)
		return true;
	if (phrase_is_read_also(b->text) && t.link_text * 3 >= t.text)
		return false;
	if (is_appeal(b, &t) || is_signed(j, b) || is_meta_line(&t, is_sentence(j, i)))
		return false;
	if (b->kind == PAGE_ITEM)
		return judge_item(j, i);
	if (b->kind == PAGE_CELL)
		return judge_cell(j, i);
	return judge_line(j->page, b, &t);
}

/* Names that authors give to anchors and the inline elements around them. */
static bool is_named_chrome(enum page_region said)
{
	return said == PAGE_NAV || said == PAGE_SHARE || said == PAGE_ADVERT || said == PAGE_NEWSLETTER || said == PAGE_OFFER ||
	       said == PAGE_COMMENTS;
}

static bool is_same_page(const struct page_link *link, const struct house *self)
{
	return span_starts(link->href, SPAN("#")) ||
	       (self->here.len && span_eq(span_upto(link->url.href, span_chr(link->url.href, '#')), self->here));
}

bool judge_link(const struct judge *j, size_t k)
{
	const struct page_link *link = &j->page->links[k];

	if (!link->is_web || link->is_embed || is_same_page(link, j->self) ||
	    is_named_chrome((enum page_region)j->walk->links[k].said))
		return false;
	switch (j->told[k].kind) {
	case LINK_SHARE: case LINK_AUTHOR: case LINK_FEED: case LINK_SIGN_UP:
		return false;
	default:
		return true;
	}
}
