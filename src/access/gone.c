/*
 * Soft 404: "page not found" with a good status. Told by the words of the
 * title or a heading, and only where there is no article: a report on dead
 * links has a title like that, too.
 */

#include "fold.h"
#include "transport.h"

/* Headings looked at, and how long one may be, bytes. */
#define HEADINGS_MAX 4
#define HEADING_MAX  160

/* An article has more words than an apology. */
#define WORDS_MAX 120

/* As fold() writes them. Page, article, content: not found, no longer there. */
static const char *const phrases[] = {
	/* en */ "page not found", "page cannot be found", "page can't be found", "page could not be found",
	"page couldn't be found", "page doesn't exist", "page does not exist", "page no longer exists",
	"page is no longer available", "page you requested could not be found", "page you are looking for",
	"page you were looking for", "page isn't available", "page is not available", "article not found",
	"article could not be found", "article is no longer available", "article no longer available",
	"story not found", "story is no longer available", "content not found", "content is no longer available",
	"content is not available", "this content isn't available", "post not found", "file not found",
	"404 not found", "error 404", "404 error", "404 page", "404 -", "404:", "404 |", "- 404", "| 404", "(404)",
	"http 404", "410 gone", "we can't find that page", "we couldn't find that page", "nothing was found at this location",
	/* de */ "seite nicht gefunden", "seite wurde nicht gefunden", "seite konnte nicht gefunden werden",
	"seite existiert nicht", "seite ist nicht mehr verfügbar", "seite nicht verfügbar", "artikel nicht gefunden",
	"artikel wurde nicht gefunden", "artikel ist nicht mehr verfügbar", "artikel nicht mehr verfügbar",
	"inhalt nicht gefunden", "inhalt ist nicht mehr verfügbar", "beitrag nicht gefunden", "seite gibt es nicht",
	"nicht mehr online",
	/* fr */ "page introuvable", "page non trouvée", "page n'existe pas", "page n'existe plus",
	"page demandée n'existe", "page que vous cherchez", "page que vous recherchez", "article introuvable",
	"article n'est plus disponible", "contenu introuvable", "contenu n'est plus disponible", "erreur 404",
	/* es */ "página no encontrada", "pagina no encontrada", "página no existe", "página no está disponible",
	"no se encontró la página", "no se ha encontrado la página", "no hemos encontrado la página",
	"artículo no encontrado", "contenido no disponible", "página que buscas", "página que busca",
	/* it */ "pagina non trovata", "pagina non esiste", "pagina inesistente", "pagina non è stata trovata",
	"pagina non disponibile", "articolo non trovato", "contenuto non disponibile", "errore 404",
	/* pt */ "página não encontrada", "pagina nao encontrada", "página não existe", "página não foi encontrada",
	"conteúdo não encontrado", "artigo não encontrado", "erro 404",
	/* nl */ "pagina niet gevonden", "pagina kan niet worden gevonden", "pagina bestaat niet", "pagina is niet gevonden",
	"artikel niet gevonden", "artikel is niet meer beschikbaar",
	/* pl */ "nie znaleziono strony", "strona nie została znaleziona", "strony nie znaleziono", "strona nie istnieje",
	"nie znaleziono artykułu", "artykuł nie istnieje", "błąd 404",
	/* cs sk */ "stránka nenalezena", "stránka nebyla nalezena", "stránka neexistuje", "článek nenalezen",
	"stránka sa nenašla", "stránka nebola nájdená", "chyba 404",
	/* sv no da */ "sidan hittades inte", "sidan kunde inte hittas", "sidan finns inte", "hittar inte sidan",
	"artikeln finns inte", "siden ble ikke funnet", "fant ikke siden", "siden finnes ikke", "siden eksisterer ikke",
	"fant ikke artikkelen", "siden blev ikke fundet", "siden findes ikke", "siden kunne ikke findes",
	"vi kan ikke finde siden", "artiklen findes ikke",
	/* fi et lv lt */ "sivua ei löytynyt", "sivua ei löydy", "hakemaasi sivua", "artikkelia ei löytynyt",
	"lehte ei leitud", "lapa nav atrasta", "puslapis nerastas",
	/* hu ro */ "az oldal nem található", "oldal nem található", "a keresett oldal", "cikk nem található",
	"pagina nu a fost găsită", "pagina nu există", "pagina nu a fost gasita", "articolul nu a fost găsit", "eroare 404",
	/* el tr */ "η σελίδα δεν βρέθηκε", "δεν βρέθηκε η σελίδα", "η σελίδα δεν υπάρχει", "σφάλμα 404",
	"sayfa bulunamadı", "sayfa mevcut değil", "haber bulunamadı", "aradığınız sayfa", "içerik bulunamadı",
	/* ru uk bg sr hr sl */ "страница не найдена", "страница не существует", "страницы не существует",
	"материал не найден", "статья не найдена", "запрашиваемая страница", "ошибка 404", "сторінку не знайдено",
	"сторінка не знайдена", "сторінки не існує", "помилка 404", "страницата не е намерена", "страницата не съществува",
	"страница није пронађена", "stranica nije pronađena", "stranica ne postoji", "stran ne obstaja",
	"strani ni mogoče najti",
	/* ar fa he ur */ "الصفحة غير موجودة", "لم يتم العثور على الصفحة", "الصفحة المطلوبة", "صفحه مورد نظر", "صفحه پیدا نشد",
	"הדף לא נמצא", "העמוד לא נמצא", "הדף המבוקש", "صفحہ نہیں ملا",
	/* hi bn */ "पृष्ठ नहीं मिला", "पेज नहीं मिला", "পাতাটি খুঁজে পাওয়া যায়নি", "পৃষ্ঠাটি পাওয়া যায়নি",
	/* zh ja ko */ "页面不存在", "找不到页面", "页面未找到", "您访问的页面", "文章不存在", "頁面不存在", "找不到頁面", "找不到網頁",
	"您要找的頁面", "文章已刪除", "ページが見つかりません", "ページは見つかりません", "お探しのページ", "指定されたページ",
	"ページは存在しません", "記事が見つかりません", "記事は公開を終了", "掲載期間が終了", "公開期間が終了",
	"페이지를 찾을 수 없습니다", "존재하지 않는 페이지", "삭제된 기사", "기사를 찾을 수 없습니다",
	/* id ms vi th */ "halaman tidak ditemukan", "halaman tidak dijumpai", "không tìm thấy trang", "trang không tồn tại",
	"ไม่พบหน้า", "ไม่พบหน้าที่คุณต้องการ",
};

static bool says_gone(struct span folded)
{
	if (span_eq(folded, SPAN("404")) || span_eq(folded, SPAN("not found")))
		return true;
	for (size_t i = 0; i < sizeof(phrases) / sizeof(phrases[0]); i++)
		if (span_find(folded, span_of(phrases[i])) != SPAN_NONE)
			return true;
	return false;
}

/* Titles of a missing page are those of the page, not of its article. */
static bool may_be_gone(const struct page *p)
{
	return p->words < WORDS_MAX && p->declared.article_body.len == 0 &&
	       p->declared.is_free == PAGE_UNSAID && !(p->declared.type.len && p->published.value.len);
}

bool gone_find(const struct hearing *h, struct span *seen)
{
	const struct page *p = h->page;
	size_t             n = 0;

	if (!may_be_gone(p))
		return false;
	*seen = p->title.value;
	if (says_gone(h->title))
		return true;
	for (size_t i = 0; i < p->n_blocks && n < HEADINGS_MAX; i++) {
		const struct page_block *b = &p->blocks[i];

		if (b->kind != PAGE_HEADING || b->is_hidden || b->text.len > HEADING_MAX)
			continue;
		*seen = b->text;
		if (says_gone(fold(h->arena, b->text)))
			return true;
		n++;
	}
	return false;
}
