/*
 * A made-up news site to crawl: PAGES articles over HOSTS hosts, each page
 * the same bytes every time, whatever the machine.
 *
 *     crawl_site DIR PAGES HOSTS news|small
 *
 * writes DIR/HOST/news/SLUG.html.gz, DIR/HOST/robots.txt.gz and DIR/list, the
 * addresses without their scheme, host after host in turn. They are meant for
 * nginx with `gzip_static always`: compressed once, here.
 *
 * A news page has the make-up that 285 real ones have on average, scaled to
 * 300 KB: a third of it scripts, a fifth style sheets, 190 links of which 5
 * stand in the text of the article, unique words throughout; about 50 KB once
 * compressed. A small one is 5 KB with 3 such links.
 */

#include <errno.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include <zlib.h>

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

#define COMPRESSED_MAX ((size_t)1 << 20)

struct site {
	const char *dir;
	uint32_t    pages, hosts;
	bool        is_small;
};

/* One page while it is written. */
struct writer {
	const struct site *site;
	FILE    *out;
	uint32_t page;
	uint64_t state;   /* of the random numbers */
};

static _Noreturn void die(const char *what)
{
	fprintf(stderr, "crawl_site: %s: %s\n", what, strerror(errno));
	exit(EXIT_FAILURE);
}

/* --- words -------------------------------------------------------------------- */

static const char *const nouns[] = {
	"minister", "harbour", "council", "budget", "river", "committee", "railway", "hospital", "farmer",
	"election", "court", "company", "teacher", "ferry", "bridge", "witness", "driver", "union", "school",
	"factory", "storm", "museum", "library", "lawyer", "engineer", "survey", "treaty", "market", "price",
	"village", "coast", "mayor", "border", "prosecutor", "patient", "nurse", "student", "tenant", "landlord",
	"bank", "loan", "pension", "reservoir", "valley", "glacier", "forest", "orchard", "vineyard", "airport",
	"runway", "pilot", "captain", "regiment", "archive", "letter", "memorandum", "contract", "tender",
	"audit", "inspector", "laboratory", "vaccine", "clinic", "sample", "sensor", "satellite", "network",
	"server", "camera", "satchel", "ledger", "invoice", "shipment", "container", "crane", "dock", "trawler",
	"quota", "tariff", "subsidy", "levy", "deputy", "senator", "envoy", "consulate", "embassy", "refugee",
	"shelter", "kitchen", "bakery", "brewery", "theatre", "orchestra", "novel", "poet", "painter", "gallery",
	"stadium", "referee", "striker", "league", "season", "trophy", "cyclist", "marathon", "mountain", "trail",
	"tunnel", "tram", "battery", "turbine", "pipeline", "refinery", "mine", "quarry", "furnace", "steel",
	"cement", "timber", "wheat", "barley", "cattle", "beehive", "drought", "flood", "harvest", "warehouse",
	"tribunal", "verdict", "appeal", "petition", "protest", "curfew", "ballot", "district", "province",
	"parish", "cathedral", "monastery", "cemetery", "memorial", "monument", "statue", "festival", "parade",
	"broadcast", "newsroom", "editor", "reporter", "columnist", "publisher", "press", "bulletin", "leaflet",
	"algorithm", "database", "password", "regulator", "watchdog", "ombudsman", "auditor", "treasury", "mint",
	"currency", "exchange", "bond", "dividend", "merger", "shareholder", "startup", "workshop", "apprentice",
};
static const char *const adjectives[] = {
	"new", "former", "local", "national", "public", "private", "early", "late", "quiet", "costly", "rural",
	"coastal", "northern", "southern", "eastern", "western", "regional", "municipal", "federal", "temporary",
	"permanent", "unusual", "familiar", "narrow", "broad", "recent", "ancient", "modern", "empty", "crowded",
	"damaged", "repaired", "promised", "delayed", "secret", "open", "formal", "informal", "urgent", "modest",
	"generous", "strict", "lenient", "divided", "united", "independent", "disputed", "neighbouring", "distant",
	"long", "short", "heavy", "light", "fragile", "robust", "expensive", "cheap", "rare", "common", "sharp",
};
static const char *const verbs[] = {
	"approved", "rejected", "postponed", "announced", "questioned", "defended", "visited", "inspected",
	"abandoned", "rebuilt", "sold", "bought", "borrowed", "returned", "counted", "measured", "published",
	"withheld", "praised", "criticised", "warned", "reminded", "persuaded", "ignored", "followed", "led",
	"crossed", "closed", "opened", "flooded", "restored", "searched", "found", "lost", "signed", "broke",
	"repaired", "delivered", "cancelled", "extended", "shortened", "doubled", "halved", "replaced", "moved",
	"invited", "thanked", "sued", "fined", "cleared", "charged", "released", "arrested", "photographed",
};
static const char *const joints[] = {
	"after", "before", "although", "because", "while", "since", "until", "when", "as", "and", "but", "so",
};
static const char *const tails[] = {
	"on Monday morning", "late on Tuesday", "last week", "this spring", "over the winter", "in the past year",
	"for the third time", "without explanation", "in front of a full room", "by a margin of four votes",
	"at the request of residents", "despite several objections", "with help from volunteers", "under new rules",
	"according to the minutes", "in a statement of two pages", "to nobody's surprise", "at short notice",
};
static const char *const given[] = {
	"Alva", "Bertil", "Corin", "Dagny", "Edvin", "Frida", "Gunnar", "Hedda", "Isak", "Jorun", "Kaspar", "Liv",
	"Magnus", "Nora", "Oskar", "Petra", "Runa", "Sigrid", "Tobias", "Ulrika", "Vera", "Wilma", "Yngve", "Zelda",
};
static const char *const family[] = {
	"Ashgrove", "Birkdale", "Coldwell", "Dunmore", "Elsworth", "Fairlie", "Greaves", "Holloway", "Ivarsen",
	"Jessop", "Kestrel", "Lindqvist", "Marlowe", "Northcote", "Osgood", "Pemberton", "Quill", "Ravensworth",
	"Stanhope", "Thornbury", "Underhill", "Vance", "Whitlock", "Yarrow",
};
static const char *const places[] = {
	"Aldermouth", "Brackenford", "Coldharbour", "Dunwick", "Easterley", "Fallowmere", "Gullhaven", "Hartsea",
	"Inverlune", "Kingsbarrow", "Larkstead", "Millbrook Quay", "Netherby", "Oxmoor", "Pellingham", "Ravenscar",
	"Saltash Point", "Thistledown", "Upper Wend", "Westerfold",
};
static const char *const papers[] = {
	"herald", "post", "courier", "gazette", "observer", "chronicle", "echo", "mercury", "argus", "bulletin",
};
static const char *const sections[] = {
	"politics", "business", "world", "science", "health", "culture", "sport", "opinion", "travel", "weather",
	"technology", "education", "housing", "transport", "farming", "courts", "climate", "letters", "obituaries",
	"food",
};
static const char *const classes[] = {
	"site-header", "nav-list", "nav-item", "nav-link", "teaser", "teaser-title", "teaser-meta", "byline",
	"article-body", "paragraph", "figure", "caption", "related", "related-item", "most-read", "promo", "button",
	"button-primary", "icon", "icon-share", "footer", "footer-column", "newsletter", "grid", "grid-row",
	"grid-cell", "is-hidden", "is-sticky", "ad-slot", "comments", "timestamp", "label", "kicker", "headline",
};
static const char *const properties[] = {
	"margin", "padding", "color", "background", "border-radius", "font-size", "line-height", "letter-spacing",
	"display", "grid-template-columns", "transition", "max-width", "min-height", "z-index", "opacity", "transform",
};

/* splitmix64 */
static uint64_t rnd(struct writer *w)
{
	uint64_t z = w->state += 0x9e3779b97f4a7c15u;

	z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
	z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
	return z ^ (z >> 31);
}

static uint32_t below(struct writer *w, uint32_t n)
{
	return (uint32_t)(rnd(w) % n);
}

#define PICK(w, words) ((words)[below(w, COUNT(words))])

__attribute__((format(printf, 2, 3)))
static void put(struct writer *w, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	vfprintf(w->out, fmt, ap);
	va_end(ap);
}

static long written(const struct writer *w)
{
	return ftell(w->out);
}

/* --- addresses ------------------------------------------------------------------- */

static uint32_t host_of(const struct site *s, uint32_t page)
{
	return page % s->hosts;
}

static int print_host(char *to, size_t size, uint32_t host)
{
	return snprintf(to, size, "www.%s-%03u.test", papers[host % COUNT(papers)], (unsigned)host);
}

/* The path of a page, told by its number alone, so that any page can link to it. */
static void print_path(char *to, size_t size, uint32_t page)
{
	struct writer w = { .state = 77 * (uint64_t)page };

	snprintf(to, size, "/news/%s-%s-%s-%s-%06u.html", PICK(&w, adjectives), PICK(&w, nouns), PICK(&w, verbs),
	         PICK(&w, nouns), (unsigned)page);
}

/* Without its scheme: the site is served by http and https. */
static void put_url(struct writer *w, uint32_t page)
{
	char host[64], path[160];

	print_host(host, sizeof(host), host_of(w->site, page));
	print_path(path, sizeof(path), page);
	put(w, "//%s%s", host, path);
}

/* Some other page of the same host. */
static void put_own_path(struct writer *w)
{
	uint32_t rows = w->site->pages / w->site->hosts, own = host_of(w->site, w->page);
	char     path[160];

	print_path(path, sizeof(path), own + w->site->hosts * below(w, rows ? rows : 1));
	put(w, "%s", path);
}

/* --- text -------------------------------------------------------------------------- */

static void put_clause(struct writer *w)
{
	put(w, "the %s %s %s the %s %s", PICK(w, adjectives), PICK(w, nouns), PICK(w, verbs), PICK(w, adjectives),
	    PICK(w, nouns));
}

static void put_sentence(struct writer *w)
{
	switch (below(w, 4)) {
	case 0:
		put(w, "%s %s of %s said that ", PICK(w, given), PICK(w, family), PICK(w, places));
		break;
	case 1:
		put(w, "In %s, ", PICK(w, places));
		break;
	case 2:
		put(w, "%u people saw how ", 2 + below(w, 9000));
		break;
	default:
		put(w, "Nobody doubts that ");
	}
	put_clause(w);
	put(w, " %s ", PICK(w, joints));
	put_clause(w);
	put(w, " %s. ", PICK(w, tails));
}

static void put_title(struct writer *w)
{
	put(w, "%s %s %s %s in %s", PICK(w, adjectives), PICK(w, nouns), PICK(w, verbs), PICK(w, nouns),
	    PICK(w, places));
}

/* A link to another page of the web, as an author sets one. */
static void put_citation(struct writer *w)
{
	static const char *const leads[] = {
		"The story was first reported by the", "According to the", "As reported in the", "A report in the",
		"For the background see the",
	};
	uint32_t to = below(w, w->site->pages);

	put(w, "%s <a href=\"", PICK(w, leads));
	put_url(w, to);
	put(w, "\">%s of %s</a>, ", papers[host_of(w->site, to) % COUNT(papers)], PICK(w, places));
	put_clause(w);
	put(w, ". ");
}

static void put_article(struct writer *w, uint32_t paragraphs, uint32_t sentences, uint32_t citations)
{
	put(w, "<article class=\"article\"><h1 class=\"headline\">");
	put_title(w);
	put(w, "</h1><p class=\"byline\">By %s %s</p><div class=\"article-body\">\n", PICK(w, given), PICK(w, family));
	for (uint32_t i = 0; i < paragraphs; i++) {
		put(w, "<p class=\"paragraph\" data-id=\"%08x\">", below(w, UINT32_MAX));
		for (uint32_t k = 0; k < sentences; k++)
			put_sentence(w);
		if (citations && i % (paragraphs / citations) == 0 && i / (paragraphs / citations) < citations)
			put_citation(w);
		put(w, "</p>\n");
	}
	put(w, "</div></article>\n");
}

/* --- what surrounds it ---------------------------------------------------------------- */

static void put_image(struct writer *w)
{
	unsigned long long hash = rnd(w);

	put(w, "<picture><source media=\"(min-width: 60em)\" srcset=\"/img/%016llx-1280.webp 1280w, /img/%016llx-640.webp "
	    "640w\"><img class=\"figure\" loading=\"lazy\" width=\"640\" height=\"360\" src=\"/img/%016llx-640.jpg\" alt=\"The %s %s\">"
	    "</picture>", hash, hash, hash, PICK(w, adjectives), PICK(w, nouns));
}

/* One of a few dozen shapes, which all pages share. */
static void put_icon(struct writer *page)
{
	struct writer shape = { .out = page->out, .state = below(page, 24) }, *w = &shape;

	put(w, "<svg class=\"icon\" viewBox=\"0 0 24 24\" aria-hidden=\"true\"><path d=\"M%u %u", below(w, 24), below(w, 24));
	for (int i = 0; i < 22; i++)
		put(w, "c%u.%u-%u.%u %u.%u %u.%u", below(w, 9), below(w, 99), below(w, 9), below(w, 99), below(w, 9),
		    below(w, 99), below(w, 9), below(w, 99));
	put(w, "z\"/></svg>");
}

static void put_nav(struct writer *w, const char *kind, uint32_t n)
{
	put(w, "<nav class=\"%s\" aria-label=\"%s\"><ul class=\"nav-list\">\n", kind, kind);
	for (uint32_t i = 0; i < n; i++)
		put(w, "        <li class=\"nav-item nav-item--level-1 nav-item--%u\" role=\"none\">\n"
		    "          <a class=\"nav-link nav-link--level-1\" role=\"menuitem\" href=\"/%s/\" data-analytics-region=\"%s\" "
		    "data-analytics-position=\"%u\" data-analytics-label=\"%s\">%s</a>\n        </li>\n",
		    i, sections[i % COUNT(sections)], kind, i, sections[i % COUNT(sections)], sections[i % COUNT(sections)]);
	put(w, "</ul></nav>\n");
}

static void put_teasers(struct writer *w, const char *kind, uint32_t n)
{
	put(w, "<aside class=\"%s\"><h2 class=\"label\">%s</h2><div class=\"grid\">\n", kind, kind);
	for (uint32_t i = 0; i < n; i++) {
		put(w, "        <div class=\"%s-item grid-cell grid-cell--third grid-cell--small-full\" data-position=\"%u\" "
		    "data-component=\"teaser\" data-analytics='{\"region\":\"%s\",\"position\":%u,\"campaign\":\"none\"}'>\n"
		    "          <a class=\"teaser teaser--with-image teaser--premium-none\" href=\"", kind, i, kind, i);
		put_own_path(w);
		put(w, "\">\n            ");
		if (i % 2 == 0)
			put_icon(w);
		if (i % 3 == 0)
			put_image(w);
		put(w, "\n            <h3 class=\"teaser-title teaser-title--medium\"><span class=\"kicker\">%s</span> ", PICK(w, places));
		put_title(w);
		put(w, "</h3>\n          </a>\n          <div class=\"teaser-meta teaser-meta--inline\"><time class=\"timestamp\" datetime=\"2026-%02u-%02uT%02u:%02u:00Z\">%u "
		    "hours ago</time></div>\n        </div>\n", 1 + below(w, 12), 1 + below(w, 28), below(w, 24), below(w, 60), below(w, 48));
	}
	put(w, "</div></aside>\n");
}

static void put_share(struct writer *w, uint32_t n)
{
	put(w, "<div class=\"share\"><ul>");
	for (uint32_t i = 0; i < n; i++) {
		put(w, "<li><a class=\"icon-share\" rel=\"nofollow\" href=\"/share/%u?u=%u\">", i, (unsigned)w->page);
		put_icon(w);
		put(w, "</a></li>");
	}
	put(w, "</ul></div>\n");
}

/* Style sheets and scripts, as a bundler leaves them, until the page has grown to so many bytes. */
static void put_style(struct writer *w, long until)
{
	put(w, "<style>");
	while (written(w) < until)
		put(w, ".%s .%s--%x{%s:%urem;%s:var(--color-%u);%s:calc(var(--%s) * %u)}@media(min-width:60em){.%s{%s:inherit}}",
		    PICK(w, classes), PICK(w, classes), below(w, 256), PICK(w, properties), below(w, 9),
		    PICK(w, properties), below(w, 40), PICK(w, properties), PICK(w, classes), below(w, 9), PICK(w, classes),
		    PICK(w, properties));
	put(w, "</style>\n");
}

static void put_script(struct writer *w, long until)
{
	put(w, "<script>(function(e,t){\"use strict\";");
	while (written(w) < until) {
		uint32_t id = below(w, 1 << 12);

		put(w, "var n%x=e.querySelector(\".%s\");if(n%x&&t.consent(\"analytics\")){n%x.addEventListener(\"click\",function(r){"
		    "return r.preventDefault(),t.push({event:\"%s.%s\",transport:\"beacon\",value:%u})},{passive:!0})}", id,
		    PICK(w, classes), id, id, PICK(w, nouns), PICK(w, verbs), below(w, 1000));
	}
	put(w, "})(document,window.dataLayer||[]);</script>\n");
}

/* What a single-page application keeps of its state. */
static void put_state(struct writer *w, long until)
{
	put(w, "<script id=\"state\" type=\"application/json\">{\"items\":[");
	while (written(w) < until) {
		put(w, "{\"id\":\"%016llx\",\"type\":\"teaser\",\"section\":\"%s\",\"title\":\"", (unsigned long long)rnd(w),
		    PICK(w, sections));
		put_title(w);
		put(w, "\",\"published\":17%08u,\"premium\":false,\"tracking\":{\"campaign\":\"none\",\"medium\":\"web\"},\"images\":[]},",
		    below(w, 99999999));
	}
	put(w, "{}]}</script>\n");
}

static void put_json_ld(struct writer *w)
{
	put(w, "<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"headline\":\"");
	put_title(w);
	put(w, "\",\"datePublished\":\"2026-%02u-%02uT09:00:00Z\",\"author\":[{\"@type\":\"Person\",\"name\":\"%s %s\"}],"
	    "\"isAccessibleForFree\":%s,\"publisher\":{\"@type\":\"Organization\",\"name\":\"The %s\"}}</script>\n",
	    1 + below(w, 12), 1 + below(w, 28), PICK(w, given), PICK(w, family), w->page % 8 ? "true" : "false",
	    papers[host_of(w->site, w->page) % COUNT(papers)]);
}

static void put_head(struct writer *w)
{
	put(w, "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>");
	put_title(w);
	put(w, "</title>\n<meta name=\"viewport\" content=\"width=device-width\"><link rel=\"canonical\" href=\"");
	put_url(w, w->page);
	put(w, "\">\n<meta property=\"og:type\" content=\"article\"><meta name=\"description\" content=\"");
	put_sentence(w);
	put(w, "\">\n");
	put_json_ld(w);
}

static void put_footer(struct writer *w, uint32_t links)
{
	put(w, "<footer class=\"footer\">\n");
	put_nav(w, "footer-column", links);
	put(w, "<p>Made up for a test. Nothing here happened.</p></footer>\n</body></html>\n");
}

/* 36 + 6 + 5 + 48 + 40 + 55 links. */
static void put_news_page(struct writer *w)
{
	put_head(w);
	put_style(w, 62000);
	put_script(w, 78000);
	put(w, "</head><body class=\"page\">\n<header class=\"site-header\">\n");
	put_nav(w, "nav-main", 36);
	put(w, "</header>\n<main>\n");
	put_share(w, 6);
	put_image(w);
	put_article(w, 30, 2, 5);
	put_teasers(w, "related", 48);
	put_script(w, written(w) + 12000);
	put_teasers(w, "most-read", 40);
	put(w, "</main>\n");
	for (int i = 0; i < 24; i++)
		put_script(w, written(w) + 1100);
	put_state(w, 288000);
	put_footer(w, 55);
}

static void put_small_page(struct writer *w)
{
	put_head(w);
	put(w, "</head><body><header>");
	put_nav(w, "nav-main", 6);
	put(w, "</header><main>\n");
	put_article(w, 3, 3, 3);
	put(w, "</main>\n");
	put_footer(w, 6);
}

/* --- files ------------------------------------------------------------------------------ */

static void write_compressed(const char *path, const char *bytes, size_t len)
{
	static unsigned char packed[COMPRESSED_MAX];
	z_stream z = { .next_in = (unsigned char *)(uintptr_t)bytes, .avail_in = (uInt)len,
	               .next_out = packed, .avail_out = sizeof(packed) };
	FILE *f = fopen(path, "wb");

	if (!f)
		die(path);
	errno = ENOMEM;
	if (deflateInit2(&z, 6, Z_DEFLATED, 15 + 16, 9, Z_DEFAULT_STRATEGY) != Z_OK || deflate(&z, Z_FINISH) != Z_STREAM_END)
		die("deflate");
	if (fwrite(packed, 1, z.total_out, f) != z.total_out || fclose(f) != 0)
		die(path);
	deflateEnd(&z);
}

static void write_page(const struct site *s, uint32_t page)
{
	struct writer w = { .site = s, .page = page, .state = 2026 + ((uint64_t)page << 20) };
	char   host[64], path[160], file[512], *bytes = NULL;
	size_t len;

	w.out = open_memstream(&bytes, &len);
	if (!w.out)
		die("open_memstream");
	if (s->is_small)
		put_small_page(&w);
	else
		put_news_page(&w);
	if (fclose(w.out) != 0)
		die("memory");
	print_host(host, sizeof(host), host_of(s, page));
	print_path(path, sizeof(path), page);
	snprintf(file, sizeof(file), "%s/%s%s.gz", s->dir, host, path);
	write_compressed(file, bytes, len);
	free(bytes);
}

static void write_hosts(const struct site *s)
{
	static const char robots[] = "User-agent: *\nDisallow: /search/\nDisallow: /share/\nAllow: /\n";

	for (uint32_t i = 0; i < s->hosts; i++) {
		char host[64], path[512];

		print_host(host, sizeof(host), i);
		snprintf(path, sizeof(path), "%s/%s", s->dir, host);
		if (mkdir(path, 0755) != 0 && errno != EEXIST)
			die(path);
		snprintf(path, sizeof(path), "%s/%s/news", s->dir, host);
		if (mkdir(path, 0755) != 0 && errno != EEXIST)
			die(path);
		snprintf(path, sizeof(path), "%s/%s/robots.txt.gz", s->dir, host);
		write_compressed(path, robots, sizeof(robots) - 1);
	}
}

static void write_list(const struct site *s)
{
	char  path[512];
	FILE *f;

	snprintf(path, sizeof(path), "%s/list", s->dir);
	f = fopen(path, "w");
	if (!f)
		die(path);
	for (uint32_t i = 0; i < s->pages; i++) {
		char host[64];

		print_host(host, sizeof(host), host_of(s, i));
		print_path(path, sizeof(path), i);
		fprintf(f, "%s%s\n", host, path);
	}
	if (fclose(f) != 0)
		die("list");
}

/* Every core writes its share of the pages. */
static void write_pages(const struct site *s)
{
	long cores = sysconf(_SC_NPROCESSORS_ONLN);
	bool is_whole = true;
	int  status;

	for (long i = 0; i < cores; i++) {
		pid_t pid = fork();

		if (pid < 0)
			die("fork");
		if (pid == 0) {
			for (uint32_t page = (uint32_t)i; page < s->pages; page += (uint32_t)cores)
				write_page(s, page);
			exit(EXIT_SUCCESS);
		}
	}
	while (wait(&status) > 0)
		is_whole = is_whole && status == 0;
	if (!is_whole)
		exit(EXIT_FAILURE);
}

int main(int argc, char **argv)
{
	struct site s;

	if (argc != 5) {
		fprintf(stderr, "usage: crawl_site DIR PAGES HOSTS news|small\n");
		return 2;
	}
	s = (struct site){ .dir = argv[1], .pages = (uint32_t)strtoul(argv[2], NULL, 10),
	                   .hosts = (uint32_t)strtoul(argv[3], NULL, 10), .is_small = strcmp(argv[4], "small") == 0 };
	if (s.pages < 1 || s.hosts < 1 || s.hosts > 1000 || s.pages % s.hosts) {
		errno = EINVAL;
		die("PAGES must be a multiple of HOSTS");
	}
	write_hosts(&s);
	write_pages(&s);
	write_list(&s);
	return 0;
}
