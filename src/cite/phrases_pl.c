/* Polish. */

#include "phrase_rows.h"

const struct phrase_list phrases_pl[] = {
	{ STOP, 0,
	  "że|iż|ponieważ|gdy|kiedy|jeśli|czy|bo|gdzie|żeby|aby|według planu|według przepisów|według mnie|według niego|według niej|według nich|zdaniem którego|chce|chcą|może|mogą|musi|"
	  "ma zostać|pierwszy raz w|pierwszy dzień|pierwsza połowa" },
	{ WHO, 0, "która|który|które|którzy|którą" },
	{ ART, OBJECT, "swój|swoją|swoje|jego|jej|ich|nową|nowy" },
	{ SUB, 0, "on|ona|oni|ja|my" },
	{ AND, 0, "i|oraz|lub|a także|i przez|jak i|zarówno|ani" },
	{ BUT, 0, "lecz|ale|lecz przez|ale przez|tylko przez|tylko|a" },
	{ NOT, 0, "nie|nigdy|bez|żaden|żadna|wcale|zaprzecza|zaprzeczył|błędnie|wbrew" },
	{ AS, 0, "jak|o czym|o tym|jak już|jak też|co|o sprawie|o sprawie jako" },
	{ IS, 0, "jest|był|była|było|byli|był to|została|został|zostało|zostały|byli to|była to|to" },
	{ BY, 0, "przez|za|za pośrednictwem" },
	{ TO, 0, "dziennikarzom|redakcji|gazecie|portalowi|stacji|tygodnikowi|dziennikowi|agencji|magazynowi|serwisowi|reporterom|reporterowi|dziennikarce|dziennikarzowi|rozgłośni|dla|z dziennikarzami" },
	{ IN, 0, "w|na|na łamach|na antenie|we|w portalu|w dzienniku|na portalu" },
	{ FIRST, 0,
	  "jako pierwsz~a~y~e~i|po raz pierwszy|pierwotnie|najpierw|na wyłączność|jako pierwszy o sprawie|wcześniej niż inni|pierwsi|w pierwszej kolejności" },
	{ FIRST, 0, "pierwsz~a~y~e" },

	{ SAY, FIN,
	  "ustali~ł~ła~ło~li~ły|dowiedzieli się|ucięł~a~o|uciął|wyznał~~a~o|wyzna~je|odpowi~ada~edział~edziała|skwitował~~a|skarżył się|skarży się|domaga się|krytykuje|krytykował~~a|apelował~~a|zaapelował~~a|uważa|sądzi|przewiduje|spekuluje|zaznacza|nazywa|rozwiewa|konkluduje|podsumował~~a|podsumowuje|uprzedza|prognozował~~a|wspominał~~a|punktuje|wytyka|donosił~~a~o|przekonuje|przekonywał~~a|żartuje|żartował~~a|rzucił~~a|kwituje|zdradza|"
	  "poda~je~ł~ła~ło~ły~li~ją|pisz~e~ą|pisa~ł~ła~ło~li~ły|napisa~ł~ła~ło~li~ły|inform~uje~ują~ował~owała~owało~owali~owały|poinform~ował~owała~owało~owali~owały|"
	  "donos~i~ą~ił~iła~iło|doni~ósł~osła~osło~eśli~osły|powiedzia~ł~ła~ło~eli~ły|mówi~~ą~ł~ła~ło~li|przekaza~ł~ła~ło~li~ły|przekaz~uje~ują|potwierdz~a~ają~ił~iła~iło~ili~iły|twierdz~i~ą~ił~iła~iło|"
	  "zapowiad~a~ają~ał~ała|zapowiedział~~a~o|relacjonuj~e~ą|relacjonował~~a~o|opis~uje~ują~ał~ała~ało~ali|zauważ~a~ają~ył~yła|podkreśl~a~ają~ił~iła~iło|wyjaśni~a~ają~ł~ła|ocenia~~ją~ł~ła|oceni~ł~ła|"
	  "przyzna~je~ją~ł~ła~ło~li|przypomina~~ją~ł~ła|wylicza~~ją|wyliczył~~a~o|oblicz~ył~yła~yło|komentuje~~ą|komentował~~a~o|skomentował~~a|zauważono|cytuj~e~ą|cytował~~a~o|tłumacz~y~ył~yła|"
	  "ostrzega~~ł~ła|dodaje|dodał~~a|opowi~ada~adał~adała~edział~edziała|zdradz~a~ił~iła~iło|zwierzył się|zwierzyła się|utrzymuje|utrzymywał~~a|oświadczy~ł~ła|stwierdz~a~ił~iła~iło|wskaz~uje~ują~ał~ała|"
	  "powołuje się na|ogłosi~ł~ła~ło|alarm~uje~ują~ował~owała|przytacza|przytoczył~~a|szacuj~e~ą|prognozuj~e~ą|argumentuje|czytamy|dowiedział się|dowiedziała się|dowiedziało się|dowiaduje się|"
	  "nagłośni~ł~ła~ło|publikuje|analizuj~e~ą|streszcza|sugeruj~e~ą|wspomina~~ł~ła|zaznacz~a~ył~yła|żalił się|żaliła się" },
	{ SAY, PTC | FIN,
	  "wywołan~y~a|zagadnięt~y~a|indagowan~y~a|podan~y~a~e|opisan~y~a~e|cytowan~y~a~e~ych~ego|potwierdzon~y~a~e|przytoczon~y~a~e|przywołan~y~a~e|przekazan~a|powielon~y~a~e|przepytan~y~a~e|zapytan~y~a|pytan~y~a|nagłośnion~y~a~e" },
	{ REVEAL, FIN,
	  "ujawni~ł~ła~ło~li~ły~a~ają|odkry~ł~ła~ło~li~ły|dotar~ł~ła~ło~li~ły|wykry~ł~ła~ło|zdemaskował~~a~o|wyciągnął na światło|wydobył na jaw|wydobyła na jaw|zdoby~ł~ła~ło|"
	  "obnaży~ł~ła~ło|wypuścił~~a" },
	{ REVEAL, PTC,
	  "ujawnion~y~a~e~ych|odkryt~y~a~e|zdobyt~y~a~e~ych|wykryt~y~a~e|upublicznion~y~a~e|uzyskan~y~a~e~ych|zdemaskowan~y~a~e|obnażon~y~a~e|ujawniono|nagranych" },
	{ PUBLISH, FIN,
	  "opublikował~~a~o|opublikowali|opublikowały|ukaza~ł~ła~ło~ły|ukazał się|ukazała się|ukazało się|pojawi~ł~ła~ło~ły|pojawił się|pojawiła się|pojawiło się|zamieści~ł~ła~ło|wydrukował~~a~o|wyemitował~~a~o|pokaza~ł~ła~ło~li|pokazali je|upublicznił~~a~o|nadał~~a~o" },
	{ PUBLISH, PTC, "opublikowan~y~a~e|zamieszczon~y~a~e|wydrukowan~y~a~e|wyemitowan~y~a~e|ogłoszon~y~a~e|pokazan~y~a~e" },
	{ LEAK, PTC | FIN, "przekazan~y~e|przekazano|udostępnion~y~a~e|wyciek~ł~ła~ło~ły|przesłan~y~a~e|podrzucon~y~a~e|trafi~ł~ła~ło~ły" },

	{ ORG, B,
	  "wyszło na jaw dzięki|wyszła na jaw dzięki|wyszło na jaw po publikacji|ujawniono w|według ujawnionych przez|do którego dotarł|do której dotarł|do których dotarł|do którego dotarła|do której dotarła|do których dotarła|do którego dotarło|do której dotarło|"
	  "do których dotarło|do których dotarli|do którego dotarli|śledztwo dziennikarskie|wyłączność ma|ekskluzywny materiał|ustalenia dziennikarzy|dziennikarskie śledztwo" },
	{ ORG, B | CLOSE, "oryginalny artykuł|oryginalny tekst" },
	{ ORG, A, "pokazali je pierwsi|napisał pierwszy|na wyłączność|dotarł jako pierwszy|którzy pokazali je pierwsi|ma wyłączność" },
	{ ATT, B | DEED, "w rozmowie z|rozmowie z|na pytania|na pytanie|w odpowiedzi na pytania|odpowiedzieć na pytania|pytany przez|pytana przez|zapytany przez|zapytana przez|wywiadu" },
	{ ATT, B,
	  "według|zgodnie z informacjami|zgodnie z ustaleniami|zgodnie z relacją|zgodnie z doniesieniami|według informacji|według ustaleń|zdaniem|w opinii|w ocenie|jak podaje|jak podał|jak podała|jak podało|jak pisze|jak informuje|jak donosi|"
	  "w rozmowie z|rozmowie z|w wywiadzie dla|wywiadzie dla|wywiad dla|wywiadu dla|w wywiadzie udzielonym|wywiadu udzielonego|podaje za|za agencją|za pap|za portalem|"
	  "w programie|na antenie|na łamach|z ustaleń|z informacji|z relacji|z doniesień|rozmówca|rozmówcy|źródła|źródeł|w komentarzu dla|"
	  "w oświadczeniu dla|w tekście dla|gość|gościem|jak wynika z ustaleń|jak wynika z informacji|znalezione na|znalezione w|znalazłem na|znalazłam na|znalezione przez|wypatrzone na" },
	{ ATT, A | B, "powołując się na|cytując" },
	{ ATT, B | CLAUSE, "źródło:|źródła:|dane:|za:|źródło danych:|za|via|przez|wykres:" },

	{ ALT, B | AGAIN, "lub tutaj|także tutaj|również tutaj|albo tutaj|lub przeczytać|albo przeczytać|albo|lub" },
	{ ALT, B,
	  "darmowa wersja|bezpłatna wersja|wersja bezpłatna|wersja darmowa|kopia archiwalna|wersja archiwalna|kopia w archiwum|zarchiwizowana kopia|zarchiwizowana wersja|zarchiwizowany tekst|otwarta wersja|wolna wersja|"
	  "kopia w sieci|zamiast tego|zamiast niego|w zamian|alternatywnie|można też|można także|można również|możesz też|możesz także|mogą państwo też|da się też|dostępna też|dostępny też|dostępne też|dostępny również|"
	  "dostępna również|bezpłatnie w|bezpłatnie na|za darmo na|za darmo w|bez paywalla|skrót|krótsza wersja|skrócona wersja|wolny dostęp do|ogólnodostępna wersja|otwarty dostęp" },
	{ ALT, A | SEEN, "zamiast tego|bezpłatnie" },
	{ SEE, 0, "zobacz|zobacz też|zobacz także|czytaj|czytaj też|czytaj także|czytaj więcej|więcej|więcej w|więcej na|przeczytaj" },
	{ HERE, 0, "tutaj|tu|czytaj tutaj" },
	{ PREP, 0, "do|od|z|ze|u|po|przed|nad|pod|przy|ku|wobec|bez|między|obok|dzięki|o" },
	{ PAPERS, 0,
	  "dokument~~y~ów~ach~u~em|pism~o~a~ie|list~~y~u|mail~~e~i~ach|e-mail~~e~i|nagrani~e~a~ach|protok~ół~oły~ole|raport~~u~cie|notat~ka~ki~ce|wideo|umow~a~y~ie|wiadomości|zdjęcia|kopi~a~ę~i|akt~a~ach|taśm~y~ach|list~ę~a|projekt~~u|billingi|bilingi|faktury|stenogram~~y|korespondencj~a~i~ę" },
	{ WORK, 0,
	  "ustaleni~a~ami~ach|informacj~e~i~ami~a|relacj~a~i~ą|doniesieni~a~ami~ach|publikacj~a~i~ą~e|artykuł~~u~em|tekst~~u~em|śledztw~o~a~em|raport~~u~em|sondaż~~u~em|analiz~a~y~ą|wyliczeni~a~ami|dan~ych~ymi|szacunk~ów~ami|reportaż~~u~em|materiał~~u~em|dziennikarskie śledztwo" },
	{ LEAK, PTC | FIN, "pokazan~y~a~e" },
	{ LEAK, PTC | FIN | DEED, "przeczytał~~a~o|widział~~a~o|poznał~~a~o|obejrzał~~a~o|zapoznał się|zapoznała się|zapoznali się|wgląd|dysponuje|dysponują|dysponował~~a|otrzymał~~a~o|ma kopię|posiada|dostał~~a~o|dostali" },
	{ WALL, 0,
	  "nie ma prenumeraty|bez prenumeraty|nie mają prenumeraty|nie ma abonamentu|bez abonamentu|tylko dla prenumeratorów|tylko dla subskrybentów|paywall|paywallem|usunięt~o~y~a|skasowan~o~y~a|nie działa|nie otwiera|niedostępn~y~a~e|za długi|zniknął|zniknęła|"
	  "kto nie|kto woli|jeśli wolisz|płatny|płatna|zdjęto" },
	{ FREE, 0, "bezpłatn~y~a~e~ie~ą|darmow~y~a~e~ą|za darmo|wolny|otwart~y~a~e~ą|zarchiwizowan~y~a~e~ą|archiwaln~y~a~e~ą|w archiwum|bez logowania|bez opłat|dla wszystkich|krótsz~y~a~e~ą|skrócon~y~a~ą|w otwartym dostępie|ogólnodostępn~y~a~e" },
	{ COPY, 0, "kopi~a~ę~i|wersj~a~ę~i|streszczenie|skrót|tłumaczenie|zrzut|omówienie|odpowiednik|zapis|artykuł|archiwum|przedruk" },
	{ SEE, 0, "może przeczytać|mogą przeczytać|można przeczytać|znajdzie|może zajrzeć|można znaleźć|zostaje|pozostaje|zachowała się|zachował się" },
};

const size_t phrases_pl_n = COUNT(phrases_pl);
