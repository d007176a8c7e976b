/* Polish. */

#include "phrase_rows.h"

const struct phrase_list phrases_pl[] = {
	{ STOP, 0,
	  "że|iż|ponieważ|gdy|kiedy|jeśli|czy|bo|gdzie|żeby|aby|według planu|według przepisów|według mnie|według niego|według niej|według nich|zdaniem którego|chce|chcą|może|mogą|musi|"
	  "ma zostać|pierwszy raz w|pierwszy dzień|pierwsza połowa" },
	{ WHO, 0, "która|który|które|którzy|którą" },
	{ ART, OBJECT, "swój|swoją|swoje|jego|jej|ich|nową|nowy" },
	{ SUB, 0, "on|ona|oni|ja|my" },
	{ AND, 0, "i|oraz|lub|a także|i przez|ani" },
	{ AND, CLOSE, "jak i|jak też|jak również|podobnie jak" },
	{ AND, CLAUSE, "zarówno|nie tylko" },
	{ BUT, 0, "lecz|ale|lecz przez|ale przez|tylko przez|tylko|a" },
	{ NOT, 0, "wbrew temu, co|wbrew temu co|inaczej niż|w odróżnieniu od|w przeciwieństwie do|to nieprawda, że|nieprawda, że|nieprawdą jest, że|nie jest prawdą, że|błędnie twierdzono, że|błędnie podawano, że|jakoby|"
	  "nie|nigdy|nigdzie|bynajmniej|niesłusznie|rzekomo|w żadnym|żadnej|żadnego|żadnych|ani słowa|bez|żaden|żadna|wcale|zaprzecza|zaprzeczył|błędnie|wbrew" },
	{ AS, 0, "jak|o czym|o tym|jak już|jak też|co|o sprawie|o sprawie jako" },
	{ IS, 0, "jest|był|była|było|byli|był to|została|został|zostało|zostały|byli to|była to|to" },
	{ BY, 0, "przez|za|za pośrednictwem" },
	{ TO, 0, "dziennikarzom|redakcji|gazecie|portalowi|stacji|tygodnikowi|dziennikowi|agencji|magazynowi|serwisowi|reporterom|reporterowi|dziennikarce|dziennikarzowi|rozgłośni|dla|z dziennikarzami" },
	{ IN, B | CLAUSE, "na łamach|na antenie|w studiu|na stronach|przed mikrofonem|przed kamerami|w programie" },
	{ IN, 0, "w|na|we|w portalu|w dzienniku|na portalu" },
	{ FIRST, 0,
	  "jako pierwsz~a~y~e~i|po raz pierwszy|pierwotnie|najpierw|na wyłączność|jako pierwszy o sprawie|wcześniej niż inni|pierwsi|w pierwszej kolejności" },
	{ FIRST, 0, "pierwsz~a~y~e" },

	{ STEM, 0,  /* when it was: no place, and no end of anything */
	  "w poniedziałek|we wtorek|w środę|w czwartek|w piątek|w sobotę|w niedzielę|w styczniu|w lutym|w marcu|w kwietniu|w maju|w czerwcu|w lipcu|w sierpniu|we wrześniu|w październiku|"
	  "w listopadzie|w grudniu|w weekend|w nocy|po południu|przed laty|przed rokiem|przed miesiącem|przed tygodniem|przed kilkoma dniami|przed kilkoma laty|przed dwoma laty|przed świętami|"
	  "w ubiegłym roku|w zeszłym roku|w ubiegłym tygodniu|w zeszłym tygodniu|w ubiegłym miesiącu|w tym tygodniu|od miesięcy|od lat|na początku roku|wiosną|latem|jesienią|zimą" },
	{ SAY, FIN,
	  "przedstawi~a~ł~ła~ło~ają~li|przedstawiał~~a~o|prezentuj~e~ą|zaprezentował~~a~o|wyjaśnili|wyjaśniał~~a|tłumaczyli|zapewniali|zapowiedzieli|potępili|dementują|podkreślali|dodają|dodali|"
	  "ocenili|oceniał~~a|stwierdzili|oświadczyli|oświadczyło|zaznaczali|wskazali|wskazywał~~a|przypomnieli|przypomniał~~a~o|zauważyli|ostrzegł~~a~o|ostrzegli|zaalarmował~~a~o~y|zaalarmowali|zrelacjonował~~a~o|opisywał~~a~o|"
	  "opisywali|przewidywał~~a|nazywają|nazwali|pochwalił~~a+ się|poskarżył~~a+ się|krytykują|skrytykował~~a~o|chwalą|przekonują|przekonał~~a|wytykają|wytykał~~a|sugerował~~a|spekulują|prognozują|argumentował~~a|"
	  "wyrokuje|stawia tezę|postawił~~a~o+ tezę|dziwią się|żartują|przyznają|bagatelizuje|bagatelizował~~a|rozważał~~a" },
	{ REVEAL, FIN, "zdobyli|zdobyły|przyłapał~~a~o" },
	{ REVEAL, 0,  /* came to light: by whose work is told behind it */
	  "wyszł~a~o~y+ na jaw|wyszedł na jaw|ujrzał~~a~o+ światło dzienne|zrobiło się głośno|stało się głośno|wybuch~ł~ła~ło" },
	{ SAY, FIN,
	  "odnotow~uje~ują~ał~ała~ało~ali|notuje|zanotował~~a~o|ubolewa~~ł~ła|raportuje|raportował~~a|rozpisuj~e~ą+ się|rozpisywał~~a+ się|rozpisał~~a+ się|huczy|trąbi~~ł~ła|rozgłasza|obwieści~ł~ła~ło|obwieszcza|grzmi~~ał~ała|drwi~~ł~ła|kpi~~ł~ła|ironizuj~e~ą|ironizował~~a|pomstuj~e~ą|psioczy|narzeka~~ł~ła|utyskuj~e~ą|biadoli|"
	  "lament~uje~ował~owała|żali się|skarżą się|dziwi się|dziwił~~a+ się|cieszy się|chwali~~ł~ła|zachwala|zachwyca się|gani~~ł~ła|potępi~a~ł~ła|piętnuj~e~ą|demask~uje~ował~owała|wytkn~ął~ęła~ęło|zarzuc~a~ił~iła|zarzucał~~a|oskarż~a~ył~yła|odrzuc~a~ił~iła|dementuj~e~ą|zdementował~~a|prostuj~e~ą|sprostował~~a|"
	  "precyzuj~e~ą|doprecyzował~~a|uściśli~a~ł~ła|uzupełni~a~ł~ła|rozwin~ął~ęła|referuj~e~ą|zreferował~~a|streści~ł~ła|podsumowali|zauważy~ł~ła~ło~li|spostrzegł~~a|dostrzegł~~a|dostrzega|domniemywa|podejrzewa|przypuszcza|zgad~uje~ywał|wróży|wieszczy|rokuje|kalkuluj~e~ą|wyliczyli|policzył~~a~o|policzyli|obliczyli|obliczono|"
	  "oszacował~~a~o|wycenia|wyceni~ł~ła|szacowali|ustaliły|dowiedział~a~o+ się|dowiedziały się|usłysza~ł~ła~ło~eli|zasłyszał|zeznał~~a|wyjawi~ł~ła~ło|wyjawia|zwierza się|zwierzał się|spowiada się|wyspowiadał~~a+ się|rozlicza|rozważa|rekomenduj~e~ą|radzi~~ł~ła|doradza|zaleca|apeluj~e~ą|nawołuj~e~ą|"
	  "żąda|domagał~~a+ się|proponuj~e~ą|deklaruj~e~ą|zadeklarował~~a|obiecał~~a|obiecuje|przyrzeka|zapewni~a~ł~ła~ło|zapewniał~~a|gwarantuj~e~ą|nadmieni~a~ł~ła|napomyka|napomkn~ął~ęła|przebąkuje|bąknął|szepcze|plotkuj~e~ą|kolportuj~e~ą|rozpowszechni~a~ł~ła|powtarza~~ją~ł~ła|powtórzył~~a|podchwyci~ł~ła~ło~li~ły|podchwytuj~e~ą|"
	  "podjął temat|podjęła temat|powieli~ł~ła~ło|przedrukował~~a|wspomnia~ł~ła~ło|pamięta|przywoł~uje~ują~ał~ała|odsyła do|nawiązuj~e~ą+ do|odwołuj~e~ą+ się do|polemizuj~e~ą|zaprotestował~~a|oburza się|oburzał się|odparł~~a|odrzekł~~a|replikuje|ripostował~~a|oznajmi~a~ł~ła~ło|zakomunikował~~a~o|komunikuj~e~ą|zameldował~~a|melduj~e~ą|"
	  "sygnalizuj~e~ą|zasygnalizował~~a|uczula|przestrzega~~ją~ł~ła|straszy|uspokaja~~ł~ła|diagnozuj~e~ą|konstatuj~e~ą|skonstatował~~a|wnioskuj~e~ą|dowodzi~~ł~ła|wykazuj~e~ą|wykazał~~a~o|unaoczni~a~ł|obrazuj~e~ą|nakreśli~ł~ła|kreśli|szkicuj~e~ą|portretuj~e~ą|sportretował~~a|charakteryzuj~e~ą|określ~a~ił~iła|nazwał~~a~o|"
	  "okrzykn~ął~ęła|tytułuje|pytał~~a|pyta|zapytał~~a|dopytuje|wypytuje|odpytuje|przepytał~~a|ogłaszają|rozpow~iada~iadał|rozwodzi się|da~ł~ła~ło+ znać|daje do zrozumienia|dał~~a+ do zrozumienia|bije na alarm|bił~~a+ na alarm|poda~ł~ła~ło+ do wiadomości|zwróci~ł~ła~ło+ uwagę|zwraca uwagę|zwracają uwagę|nie kryje|nie krył~~a|można przeczytać w|można było przeczytać w|możemy przeczytać w|przeczytać można w|czytaliśmy w|wyczytać można w|słyszymy w|słyszymy od|usłyszeliśmy w|usłyszeliśmy od|"
	  "zwykł mawiać|"
	  "ustali~ł~ła~ło~li~ły|dowiedzieli się|ucięł~a~o|uciął|wyznał~~a~o|wyzna~je|odpowi~ada~edział~edziała|skwitował~~a|skarżył się|skarży się|domaga się|krytykuje|krytykował~~a|apelował~~a|zaapelował~~a|uważa|sądzi|przewiduje|spekuluje|zaznacza|nazywa|rozwiewa|konkluduje|podsumował~~a|podsumowuje|uprzedza|prognozował~~a|wspominał~~a|punktuje|wytyka|donosił~~a~o|przekonuje|przekonywał~~a|żartuje|żartował~~a|rzucił~~a|kwituje|zdradza|"
	  "poda~je~ł~ła~ło~ły~li~ją|pisz~e~ą|pisa~ł~ła~ło~li~ły|napisa~ł~ła~ło~li~ły|inform~uje~ują~ował~owała~owało~owali~owały|poinform~ował~owała~owało~owali~owały|"
	  "donoszą|donos~i~ił~iła~iło|doni~ósł~osła~osło~eśli~osły|powiedzia~ł~ła~ło~eli~ły|mówi~~ą~ł~ła~ło~li|potwierdz~a~ają~ił~iła~iło~ili~iły|twierdz~i~ą~ił~iła~iło|"
	  "zapowiad~a~ają~ał~ała|zapowiedział~~a~o|relacjonuj~e~ą|relacjonował~~a~o|opis~uje~ują~ał~ała~ało~ali|zauważ~a~ają~ył~yła|podkreśl~a~ają~ił~iła~iło|wyjaśni~a~ają~ł~ła|ocenia~~ją~ł~ła|oceni~ł~ła|"
	  "przyzna~je~ją~ł~ła~ło~li|przypomina~~ją~ł~ła|wylicza~~ją|wyliczył~~a~o|oblicz~ył~yła~yło|komentuje~~ą|komentował~~a~o|skomentował~~a|zauważono|cytuj~e~ą|cytował~~a~o|tłumacz~y~ył~yła|"
	  "ostrzega~~ł~ła|dodaje|dodał~~a|opowi~ada~adał~adała~edział~edziała|zdradz~a~ił~iła~iło|zwierzył się|zwierzyła się|utrzymuje|utrzymywał~~a|oświadczy~ł~ła|stwierdz~a~ił~iła~iło|wskaz~uje~ują~ał~ała|"
	  "powołuje się na|ogłosi~ł~ła~ło|alarm~uje~ują~ował~owała|przytacza|przytoczył~~a|szacuj~e~ą|prognozuj~e~ą|argumentuje|czytamy|dowiedział się|dowiaduje się|"
	  "nagłośni~ł~ła~ło|publikuje|analizuj~e~ą|streszcza|sugeruj~e~ą|wspomina~~ł~ła|zaznacz~a~ył~yła|żalił się|żaliła się" },
	{ SAY, FIN | HANDS, "przekaza~ł~ła~ło~li~ły|przekaz~uje~ują" },
	{ SAY, PTC | FIN | HANDS, "przekazan~a" },
	{ SAY, PTC | FIN,
	  "wywołan~y~a|zagadnięt~y~a|indagowan~y~a|podan~y~a~e|opisan~y~a~e|cytowan~y~a~e~ych~ego|potwierdzon~y~a~e|przytoczon~y~a~e|przywołan~y~a~e|powielon~y~a~e|przepytan~y~a~e|zapytan~y~a|pytan~y~a|nagłośnion~y~a~e" },
	{ REVEAL, FIN,
	  "wytropi~ł~ła~ło~li~ły|wyśledzi~ł~ła~ło~li|wygrzeba~ł~ła~ło~li|wyszpera~ł~ła~ło|dogrzeba~ł~ła+ się|dokopa~ł~ła~ło~li+ się|odkopa~ł~ła~ło|odgrzeba~ł~ła|wywęszy~ł~ła~ło|odsłoni~ł~ła~ło~li|odtajni~ł~ła~ło|zdemaskowali|zdekonspirował~~a|rozpracował~~a~o|rozgryzł~~a|wyciągn~ął~ęła~ęło~ęli+ na jaw|"
	  "wyciągn~ął~ęła~ęło~ęli+ na światło dzienne|wydoby~ł~ła~ło~li+ na światło dzienne|wydoby~ł~ła~ło~li+ na jaw|wywlek~ł~ła~ło+ na światło dzienne|nagłośni~ł~ła~ło+ jako|wykryli|obnażyli|obnaża|odkrywa|wpad~ł~ła~li+ na trop|natrafi~ł~ła~li+ na|natkn~ął~ęła+ się|trafi~ł~ła+ na trop|prześwietli~ł~ła~ło~li|uzyska~ł~ła~ło~li+ dostęp|zyska~ł~ła+ wgląd|"
	  "miał~~a~o+ wgląd|wszed~ł~ł+ w posiadanie|wesz~ła~ło~li+ w posiadanie|poda~ł~ła~ło+ do publicznej wiadomości|upubliczni~ł~ła~ło~li|zrobi~ł~ła~ło+ to|ujawniając|"
	  "ujawni~ł~ła~ło~li~ły~a~ają|odkry~ł~ła~ło~li~ły|dotar~ł~ła~ło~li~ły|wykry~ł~ła~ło|zdemaskował~~a~o|wyciągnął na światło|zdoby~ł~ła~ło|"
	  "obnaży~ł~ła~ło|wypuścił~~a" },
	{ REVEAL, PTC,
	  "wytropion~y~a~e|wyśledzon~y~a~e|odsłonięt~y~a~e|wykopan~y~a~e|wydobyt~y~a~e|wydobyt~y~a~e+ na światło dzienne|nagłośnion~y~a~e+ jako|rozpracowan~y~a~e|odtajnion~y~a~e|zdekonspirowan~y~a~e|prześwietlon~y~a~e|odnalezion~y~a~e|"
	  "ujawnion~y~a~e~ych|odkryt~y~a~e|zdobyt~y~a~e~ych|wykryt~y~a~e|upublicznion~y~a~e|uzyskan~y~a~e~ych|zdemaskowan~y~a~e|obnażon~y~a~e|ujawniono|nagranych" },
	{ PUBLISH, FIN,
	  "opublikował~~a~o|opublikowali|opublikowały|ukaza~ł~ła~ło~ły|ukazał się|ukazała się|ukazało się|pojawi~ł~ła~ło~ły|pojawił się|pojawiła się|pojawiło się|zamieści~ł~ła~ło|wydrukował~~a~o|wyemitował~~a~o|pokaza~ł~ła~ło~li|pokazali je|nadał~~a~o|wpad~ł~ła~ło~li" },
	{ PUBLISH, PTC, "opublikowan~y~a~e|zamieszczon~y~a~e|wydrukowan~y~a~e|wyemitowan~y~a~e|ogłoszon~y~a~e|pokazan~y~a~e" },
	{ LEAK, PTC | FIN, "udostępniono|wręczono|dostarczon~o~y~a~e|wysłan~o~y~a~e|przesłano|podsunięt~o~y~a~e|podrzucono|doręczon~o~y~a~e|przekazał ktoś|powierzon~o~y~a~e|trafili|przekazan~y~e|przekazano|udostępnion~y~a~e|wyciek~ł~ła~ło~ły|przesłan~y~a~e|podrzucon~y~a~e|trafi~ł~ła~ło~ły" },

	{ ORG, B,
	  "wyciek~ł~ła~ło~ły+ do|przeciek~~i+ do|przedosta~ł~ła~ło~ły+ się do|w posiadaniu|w rękach|w dyspozycji|w posiadanie weszła|w posiadanie wszedł|z którym zapoznał~a~o+ się|z którymi zapoznał~a~o+ się|z którą zapoznał~a~o+ się|treść pozna~ł~ła~ło|wgląd mia~ł~ła~ło|na wyłączność miał~~a~o+ ją|na wyłączność ma|na wyłączność miał~~a~o+ go|na wyłączność miał~~a~o+ je|na wyłączność dla|tylko u nas w|wyłączność miał~~a~o|wyłączny materiał|pierwszeństwo należy się|pierwszeństwo ma|"
	  "pierwsze wieści podał~~a~o|pierwsze informacje podał~~a~o|jako pierwsze podały|palma pierwszeństwa należy się|autorem rewelacji jest|źródłem informacji jest|źródłem informacji był~~a~o|źródłem rewelacji był~~a~o|po publikacji|po publikacjach|po artykule|po tekście|po materiale|po reportażu|dzięki publikacji|dzięki publikacjom|dzięki ustaleniom|dzięki śledztwu|dzięki dziennikarzom|w wyniku śledztwa|w następstwie publikacji|"
	  "ujawniła publikacja|pierwodruk w|pierwotnie w|ukazał~a~o+ się pierwotnie w|pierwotnie opublikowan~y~a~e+ w|pierwotnie ogłoszon~y~a~e+ w|"
	  "wyszło na jaw dzięki|wyszła na jaw dzięki|wyszło na jaw po publikacji|ujawniono w|według ujawnionych przez|do którego dotarł|do której dotarł|do których dotarł|do którego dotarła|do której dotarła|do których dotarła|do którego dotarło|do której dotarło|"
	  "do których dotarło|do których dotarli|do którego dotarli|śledztwo dziennikarskie|wyłączność ma|ekskluzywny materiał|ustalenia dziennikarzy|dziennikarskie śledztwo" },
	{ ORG, B | CLOSE, "oryginalny artykuł|oryginalny tekst" },
	{ ORG, A, "pokazali je pierwsi|napisał pierwszy|dotarł jako pierwszy|którzy pokazali je pierwsi|ma wyłączność" },
	{ ATT, B | DEED, "w wywiadzie z|w wywiadzie na łamach|w rozmowie na antenie|rozmawiał~~a+ z|rozmawiając z|w studiu|w podcaście|gościł~~a+ w|był~~a+ gościem|odpowiadając na pytania|pod mikrofonem|przed kamerą|przed kamerami|przed mikrofonem|w rozmowie z|rozmowie z|na pytania|na pytanie|w odpowiedzi na pytania|odpowiedzieć na pytania|pytany przez|pytana przez|zapytany przez|zapytana przez|wywiadu" },
	{ ATT, B | DEED, "w wypowiedzi dla|w mailu do|w komentarzu przesłanym|w oświadczeniu przesłanym|w rozmowie telefonicznej z|w nagraniu dla|w audycji|w odpowiedzi przesłanej|w stanowisku przesłanym|w tekście na łamach" },
	{ ATT, B,
	  "pisaliśmy za|podajemy za|cytujemy za|powtarzamy za|opisaliśmy za|wierząc|jeśli wierzyć|jeżeli wierzyć|gdyby wierzyć|o ile wierzyć|ufając|idąc za|w ślad za|jak czytamy w|jak wyczytać można w|jak można przeczytać w|jak słyszymy w|jak wynika z|wynika z ustaleń|wynika z informacji|wynika z danych|wynika z relacji|wynika z doniesień|wynika z analizy|wynika z sondażu|wynika z obliczeń|wynika z wyliczeń|wynika z publikacji|jak wynika z publikacji|jak wynika z danych|"
	  "z danych|z obliczeń|z wyliczeń|z szacunków|z analizy|z analiz|z sondażu|z publikacji|z depeszy|z artykułu|z tekstu|w świetle ustaleń|w świetle informacji|w myśl ustaleń|na podstawie ustaleń|na podstawie informacji|opierając się na|w oparciu o ustalenia|z powołaniem na|z powołaniem się na|przytaczając|odwołując się do|informacje podane przez|informację podaną przez|"
	  "słowami|cytat za|przedruk za|pisał o tym|pisała o tym|mówił o tym|opowiadał o tym|w artykule dla|w tekście na łamach|w felietonie dla|w felietonie w|w felietonie na łamach|w listach do|w liście do|"
	  "według|zgodnie z informacjami|zgodnie z ustaleniami|zgodnie z relacją|zgodnie z doniesieniami|według informacji|według ustaleń|zdaniem|w opinii|w ocenie|jak podaje|jak podał|jak podała|jak podało|jak pisze|jak informuje|jak donosi|"
	  "w wywiadzie dla|wywiadzie dla|wywiad dla|wywiadu dla|w wywiadzie udzielonym|wywiadu udzielonego|podaje za|za agencją|za pap|za portalem|"
	  "w programie|z ustaleń|z informacji|z relacji|z doniesień|rozmówca|rozmówcy|źródła|źródeł|w komentarzu dla|"
	  "w oświadczeniu dla|w tekście dla|gość|gościem|jak wynika z ustaleń|jak wynika z informacji|znalezione na|znalezione w|znalazłem na|znalazłam na|znalezione przez|wypatrzone na" },
	{ ATT, A | B, "powołując się na|cytując" },
	{ ATT, B | CLAUSE, "źródło:|źródła:|dane:|za:|źródło danych:|via|wykres:" },

	{ ALT, B | CLOSE | CLAUSE | AGAIN, "w archiwum|zarchiwizowan~y~a~e" },
	{ ALT, B | AGAIN, "lub tutaj|także tutaj|również tutaj|albo tutaj|lub przeczytać|albo przeczytać|albo" },
	{ ALT, B,
	  "ewentualnie|do wyboru|opcjonalnie|w ostateczności|równie dobrze|to samo|ten sam tekst|tę samą treść|tę samą informację|te same informacje|ta sama treść|zastępczo|w zastępstwie|jako alternatywa|alternatywą jest|alternatywę stanowi|w razie kłopotów|w razie problemów|kto woli|dla tych, którzy nie|dla nieabonentów|dla osób bez|niech sięgnie po|można zajrzeć do|odsyłamy też|lub zamiast|"
	  "darmowa wersja|bezpłatna wersja|wersja bezpłatna|wersja darmowa|kopia archiwalna|wersja archiwalna|kopia w archiwum|zarchiwizowana kopia|zarchiwizowana wersja|zarchiwizowany tekst|otwarta wersja|wolna wersja|"
	  "kopia w sieci|zamiast tego|zamiast niego|w zamian|alternatywnie|można też|można także|można również|możesz też|możesz także|mogą państwo też|da się też|dostępna też|dostępny też|dostępne też|dostępny również|"
	  "dostępna również|bezpłatnie w|bezpłatnie na|za darmo na|za darmo w|bez paywalla|skrót|krótsza wersja|skrócona wersja|wolny dostęp do|ogólnodostępna wersja|otwarty dostęp" },
	{ ALT, A | SEEN, "bezpłatnie" },
	{ SEE, 0, "polecam|polecamy|warto przeczytać|warto sięgnąć po|zachęcam do lektury|zachęcamy do lektury|zobacz też|zobacz także|czytaj|czytaj też|czytaj także|czytaj więcej|więcej|więcej w|więcej na|przeczytaj" },
	{ SEE, 0, "można o tym przeczytać" },
	{ ALT, B | AGAIN, "to samo za darmo|to samo bezpłatnie" },
	{ HERE, 0, "tutaj|tu|czytaj tutaj" },
	{ PREP, 0, "do|od|z|ze|u|po|przed|nad|pod|przy|ku|wobec|między|obok|dzięki|o" },
	{ PAPERS, 0,
	  "mejl~e~i~ach|maili|e-maili|notatki|notatek|nagrań|pism|umów|aneks~~u|zeznani~a~ach|zeznań|czat~y~u~ach|sms-y|sms-ów|stenogramu|stenogramów|rejestr~~u|wykaz~~u|fotografi~e~i|dokument~~y~ów~ach~u~em|pism~o~a~ie|list~~y~u|mail~~e~i~ach|e-mail~~e~i|nagrani~e~a~ach|protok~ół~oły~ole|raport~~u~cie|notat~ka~ki~ce|wideo|umow~a~y~ie|wiadomości|zdjęcia|akt~a~ach|taśm~y~ach|list~ę~a|projekt~~u|billingi|bilingi|faktury|stenogram~~y|korespondencj~a~i~ę" },
	{ BODY, 0,
	  "szpital|klinika|policja|prokuratura|sąd|ministerstwo|resort|urząd|firma|spółka|koncern|producent|stowarzyszenie|partia|klub|rząd|miasto|gmina|uniwersytet|uczelnia|"
	  "szkoła|bank|związek|związkowcy|fundacja|kościół|studio|muzeum|teatr|wyrok|ustawa|statystyka|statystyki|tabela|mapa|wykres|komisja|adwokat|prezydent|burmistrz|minister|rzecznik|rzeczniczka" },
	{ WORK, 0,
	  "ustaleni~a~ami~ach|informacj~e~i~ami~a|relacj~a~i~ą|doniesieni~a~ami~ach|publikacj~a~i~ą~e|artykuł~~u~em|tekst~~u~em|śledztw~o~a~em|raport~~u~em|sondaż~~u~em|analiz~a~y~ą|wyliczeni~a~ami|dan~ych~ymi|szacunk~ów~ami|reportaż~~u~em|materiał~~u~em" },
	{ LEAK, PTC | FIN | DEED, "przeczytał~~a~o|widział~~a~o|poznał~~a~o|obejrzał~~a~o|zapoznał się|zapoznała się|zapoznali się|wgląd|dysponuje|dysponują|dysponował~~a|otrzymał~~a~o|ma kopię|posiada|dostał~~a~o|dostali" },
	{ WALL, 0,
	  "limit artykułów|limit tekstów|limit darmowych|skończył się limit|nie opłaca|nie opłacasz|nie prenumeruje|zablokowan~y~a~e|zamknięt~y~a~e|nie ładuje|nie wczytuje|nie wyświetla|wymaga prenumeraty|wymaga abonamentu|wymaga subskrypcji|nie masz|nie mają|bez subskrypcji|brak dostępu|nie ma dostępu|kto nie ma|kto nie chce|komu nie|jeśli strona|jeżeli strona|gdyby strona|gdyby link|jeśli link|gdy strona|nie ma prenumeraty|bez prenumeraty|nie mają prenumeraty|nie ma abonamentu|bez abonamentu|tylko dla prenumeratorów|tylko dla subskrybentów|paywall|paywallem|usunięt~o~y~a|skasowan~o~y~a|nie działa|nie otwiera|niedostępn~y~a~e|za długi|zniknął|zniknęła|"
	  "kto nie|jeśli wolisz|płatny|płatna|zdjęto" },
	{ FREE, 0, "bezpłatn~y~a~e~ie~ą|darmow~y~a~e~ą|za darmo|wolny|otwart~y~a~e~ą|zarchiwizowan~y~a~e~ą|archiwaln~y~a~e~ą|w archiwum|bez logowania|bez opłat|dla wszystkich|krótsz~y~a~e~ą|skrócon~y~a~ą|w otwartym dostępie|ogólnodostępn~y~a~e" },
	{ COPY, 0, "kopi~a~ę~i|wersj~a~ę~i|streszczenie|tłumaczenie|zrzut|omówienie|odpowiednik|zapis|archiwum|przedruk" },
	{ SEE, 0, "może przeczytać|mogą przeczytać|można przeczytać|znajdzie|może zajrzeć|można znaleźć|zostaje|pozostaje|zachowała się|zachował się" },
};

const size_t phrases_pl_n = COUNT(phrases_pl);
