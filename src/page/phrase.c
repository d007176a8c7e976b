/*
 * Phrases are facts about how newsrooms write. Compared at the start of a
 * line, behind marks such as arrows and bullets, ASCII letters folded (others
 * are listed in both cases where they come first).
 */

#include "phrase.h"

#include <stddef.h>

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

static const char *const read_also[] = {
	/* en */ "read also", "also read", "read more", "read next", "see also", "related:", "related article", "related story",
	"related stories", "related coverage", "related news", "related reading", "related content", "more:", "more on", "more from",
	"must read", "recommended:", "watch:", "watch also", "listen:", "don't miss", "more stories", "further reading:", "read:",
	"see more:", "suggested:", "top stories", "more news:",
	"opinion:", "explained:", "in pictures:", "editor's pick", "you may also like", "you might also like", "join the conversation",
	"continue reading", "click here to read", "also in the news", "find out more:", "from the archive",
	/* de */ "lesen sie auch", "lesen sie mehr", "lesen sie hier", "lesen sie dazu", "lesen sie weiter", "lesen sie jetzt", "lies auch", "lies dazu", "lies mehr", "auch interessant", "auch lesenswert",
	"mehr zum thema", "mehr dazu", "mehr zu", "mehr lesen", "mehr:", "passend dazu", "dazu passend", "das könnte sie auch", "das könnte dich auch",
	"hier lesen", "weiterlesen", "zum weiterlesen", "siehe auch", "das interessiert", "hintergrund:", "lesetipp", "interview:", "kommentar:", "newsblog:", "liveblog:", "meistgelesen",
	/* fr */ "lire aussi", "à lire", "À lire", "a lire", "lire :", "lire:", "lire également", "lire la suite", "voir aussi", "à voir", "À voir", "sur le même sujet", "notre dossier", "pour aller plus loin", "à découvrir", "À découvrir", "à écouter", "À écouter",
	/* es */ "lee también", "leer también", "lea también", "lea además", "leer más", "lee más", "te puede interesar", "te podría interesar", "también te puede", "puede interesarte", "puede leer", "más información:", "ver también", "mira también", "además:", "relacionado", "noticias relacionadas", "sigue leyendo",
	/* it */ "leggi anche", "leggi tutto", "leggi di più", "leggi qui", "leggi:", "vedi anche", "guarda anche", "approfondisci", "approfondimento", "per approfondire",
	/* pt */ "leia também", "leia mais", "leia:", "veja também", "veja mais", "saiba mais", "ler mais", "leia ainda", "confira também",
	/* nl */ "lees ook", "lees meer", "lees verder", "lees hier", "bekijk ook", "zie ook", "meer lezen", "luister ook",
	/* da no sv */ "læs også", "læs mere", "læs mer", "les også", "les mer", "les:", "les saken", "se også", "hør også", "läs också", "läs även", "läs mer", "läs vidare", "se även",
	/* fi */ "lue myös", "lue lisää", "katso myös",
	/* is */ "lesa meira", "sjá einnig",
	/* pl cs sk */ "czytaj także", "czytaj też", "czytaj więcej", "zobacz też", "zobacz także", "przeczytaj", "čtěte také", "Čtěte také", "čtěte též", "přečtěte si", "více k tématu", "viz také", "čítajte aj", "prečítajte si",
	/* hu ro */ "olvassa el", "kapcsolódó", "citește și", "citeşte şi", "vezi și",
	/* ru uk */ "читайте также", "Читайте также", "читать также", "Читать также", "смотрите также", "Смотрите также", "по теме", "По теме", "подробнее:", "Подробнее:", "читайте також", "Читайте також",
	/* bg sr hr */ "прочетете още", "Прочетете още", "pročitajte", "pročitaj", "Вижте още", "вижте още",
	/* lt lv et */ "taip pat skaitykite", "skaitykite", "lasi arī", "loe ka", "loe lisaks", "taip pat žiūrėkite",
	/* tr */ "ilgili haber", "bunlar da ilgi", "ayrıca oku", "devamını oku", "haberin devamı", "İlgili haber",
	/* el */ "διαβάστε επίσης", "Διαβάστε επίσης", "διαβάστε ακόμη", "Διαβάστε ακόμη", "δείτε επίσης", "Δείτε επίσης",
	/* ar he fa */ "اقرأ أيضا", "اقرأ المزيد", "شاهد أيضا", "قد يهمك", "קראו גם", "קראו עוד", "بیشتر بخوانید",
	/* ja zh ko */ "関連記事", "あわせて読みたい", "【関連", "続きを読む", "关联阅读", "相关阅读", "相关报道", "延伸阅读", "延伸閱讀", "相關新聞", "相關報導", "推荐阅读", "관련기사", "관련 기사",
	/* hi id vi */ "यह भी पढ़ें", "ये भी पढ़ें", "baca juga", "baca selengkapnya", "simak juga", "xem thêm", "đọc thêm", "Đọc thêm",
};

static const char *const sources[] = {
	"source", "sources", "sources:", "links", "references", "notes", "footnotes", "bibliography", "citations",
	"works cited", "further reading", "quelle", "quellen", "quellen:", "einzelnachweise", "fußnoten", "anmerkungen", "literatur",
	"références", "fuentes", "referencias", "fonti", "fonte", "fontes", "referências", "bronnen", "källor", "kilder", "kildeliste", "lähteet",
	"źródła", "źródło", "zdroje", "zdroj", "források", "источники", "источник", "Источники", "kaynak", "kaynaklar", "kaynakça", "参考文献", "参考资料", "出典", "資料來源", "참고문헌", "출처",
};

/* "Sources and notes": two of them make one heading. */
static const char *const joints[] = {
	" and ", " & ", " und ", " et ", " y ", " e ", " en ", " og ", " och ", " ja ", " i ", " a ", " и ", " ve ",
};

static const char *const appeals[] = {
	/* en */ "follow us", "follow @", "subscribe", "sign up", "start your day", "get the latest", "get more", "get our", "stay informed", "stay up to date", "stay tuned", "stay connected", "support our", "support us", "donate",
	"download our", "download the", "join our", "join us", "become a member", "have you been affected", "do you have a story", "got a story", "got a tip", "have a tip", "send us", "email us", "contact us", "get in touch", "click here to subscribe",
	"to read more", "to read the", "to continue reading", "to keep reading", "for more stories", "for more news", "check out more", "check out our", "like us on", "find us on", "listen to", "watch live", "watch more", "this article is part of", "this story is part of", "share your",
	"if you enjoyed", "enjoyed this", "did you like", "do you like", "want more", "want to", "never miss", "don't miss", "log in", "already a", "our newsletter", "leave a comment", "you can follow", "reporting by",
	/* de */ "folgen sie", "folge uns", "folgt uns", "jetzt abonnieren", "abonnieren sie", "abonniere", "melden sie sich", "unterstützen sie", "hat ihnen dieser", "hat dir dieser", "haben sie anregungen", "schreiben sie uns", "jetzt anmelden", "keine news mehr", "nichts verpassen", "bleiben sie", "hier geht's zu", "hier geht es zu", "diskutieren sie", "sie haben einen fehler",
	/* fr */ "suivez", "abonnez", "inscrivez", "soutenez", "rejoignez", "recevez", "retrouvez",
	/* es it pt */ "síguenos", "siga", "sigue a", "suscríbete", "apóyanos", "únete", "recibe", "seguici", "iscriviti", "abbonati", "sostieni", "segui", "siga-nos", "inscreva", "assine", "apoie",
	/* nl da no sv fi */ "volg ons", "abonneer", "meld je aan", "schrijf je in", "følg", "abonner", "tilmeld", "følg oss", "tips oss", "följ", "prenumerera", "tipsa", "seuraa", "tilaa",
	/* pl cs ru tr */ "obserwuj", "zapisz się", "sledujte", "odebírejte", "подписывайтесь", "Подписывайтесь", "подпишитесь", "Подпишитесь", "следите за", "Следите за", "bizi takip", "abone ol",
	/* ja zh ko */ "フォロー", "登録", "订阅", "关注我们", "구독", "제보",
};

static struct span skip_marks(struct span text)
{
	while (text.len) {
		unsigned char c = (unsigned char)text.ptr[0];

		if ((c < 0x80 && strchr(" -+>*|([.:/#", c) && c) || c == 0xC2) {  /* C2: » · and the like */
			text = span_from(text, c == 0xC2 ? 2 : 1);
		} else if (text.len > 2 && c == 0xE2 && (unsigned char)text.ptr[1] != 0x82) {  /* dashes, arrows, bullets, boxes */
			text = span_from(text, 3);
		} else if (text.len > 3 && c == 0xF0) {  /* pictographs */
			text = span_from(text, 4);
		} else {
			break;
		}
	}
	return text;
}

static bool starts_one(struct span text, const char *const *phrases, size_t n)
{
	text = skip_marks(text);
	for (size_t i = 0; i < n; i++)
		if (span_istarts(text, span_of(phrases[i])))
			return true;
	return false;
}

bool phrase_is_read_also(struct span text)
{
	return starts_one(text, read_also, COUNT(read_also));
}

static bool is_source_word(struct span s)
{
	for (size_t i = 0; i < COUNT(sources); i++)
		if (span_ieq(s, span_of(sources[i])))
			return true;
	return false;
}

bool phrase_is_sources(struct span heading)
{
	heading = skip_marks(heading);
	while (heading.len && heading.ptr[heading.len - 1] == ':')
		heading.len--;
	heading = span_trim(heading);
	for (size_t i = 0; i < COUNT(joints); i++) {
		size_t at = span_find(heading, span_of(joints[i]));

		if (at != SPAN_NONE && is_source_word(span_upto(heading, at)) &&
		    is_source_word(span_from(heading, at + strlen(joints[i]))))
			return true;
	}
	return is_source_word(heading);
}

bool phrase_is_appeal(struct span text)
{
	return starts_one(text, appeals, COUNT(appeals));
}
