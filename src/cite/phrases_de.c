/* German. */

#include "phrase_rows.h"

const struct phrase_list phrases_de[] = {
	{ STOP, 0,
	  "dass|weil|bevor|wenn|ob|sei|sind|wenngleich|obwohl|sodass|damit|indem|falls|sobald|solange|was|warum|wie viel|wie viele|sprach laut|so wie|so dass|so viel|so ein|so ist|meldet sich|meldete sich|melden sich|meldeten sich|erklärt sich|meldet an|"
	  "laut und|soll|sollen|wollte|wollten|kann|können|muss|müssen|darf|dürfen|könnte|dürfte|müsste|sollte|plant|planen|"
	  "laut gesetz|laut plan|laut vertrag|zuerst einmal" },
	{ STOP, SPLIT, "will|wollen" },
	{ WHO, 0, "der sie|die sie|welche|welcher|welches|wo|wonach|nachdem|woraufhin|worauf|während|seitdem" },
	{ WHO, CLAUSE, "die|das" },
	{ ART, OBJECT,
	  "ein|eine|einen|sein|seine|seinen|seinem|seiner|ihr|ihre|ihren|ihrem|ihrer|kein|keinen|unser|unsere|mehrere|viele|diesen|diese" },
	{ ART, 0, "einem|einer|eines" },
	{ SUB, 0, "er|sie|man|wir|ich" },
	{ AND, 0, "und|oder|sowie|und die|und der|und das|und dem|und von|und auch" },
	{ AND, CLOSE, "wie auch|als auch|ebenso wie|genauso wie" },
	{ AND, CLAUSE, "sowohl|nicht nur|nicht allein" },
	{ BUT, 0, "sondern|sondern von|sondern vom|sondern der|sondern die|sondern das|aber|doch" },
	{ NOT, 0, "es stimmt nicht, dass|stimmt nicht, dass|es ist nicht wahr, dass|nicht wahr ist, dass|es ist falsch, dass|falsch ist, dass|es trifft nicht zu, dass|trifft nicht zu, dass|fälschlich hieß es,|fälschlicherweise hieß es,|fälschlicherweise|irrtümlich|irrtümlicherweise|zu unrecht hieß es,|"
	  "anders als es|im gegensatz zu|im unterschied zu|bestreitet, dass ~er~sie~es~man|bestritt, dass ~er~sie~es~man|dementiert, dass ~er~sie~es~man|dementierte, dass ~er~sie~es~man|bestreitet, je|bestritt, je|bestreitet,|bestritt,|dementiert,|"
	  "nichts|niemand~~em~en|mit keinem wort|nicht|nie|niemals|kein~~e~en~em~er~es|nirgends|nirgendwo|anders als|mitnichten|zu unrecht|entgegen|ohne|weder|fälschlich|keineswegs|nicht etwa" },
	{ NOT, PLURAL | AGAIN, "noch" },
	{ AS, 0, "wie|wie schon|wie zuvor" },
	{ AUX, SPLIT, "hat|hatte|haben|hatten|habe|hätte|hatte bereits|hat bereits" },
	{ IS, 0, "ist|war|waren|wurde|wurden|worden|wird|werden|stammt von|stammt vom|kommt von|kommt vom" },
	{ BY, 0, "von|vom|durch" },
	{ TO, 0, "dem|an die|an den|an das|ans" },
	{ IN, B | CLAUSE, "in den spalten der|in den spalten des|auf den seiten der|auf den seiten des|am mikrofon des|am mikrofon der" },
	{ IN, 0, "im|in der|in dem|bei|beim|bei der|bei dem" },
	{ IN, CLOSE, "in|auf|aus|an|am" },
	{ FIRST, 0,
	  "zuerst|als erste|als erster|als erstes|als erstes medium|als erste zeitung|als erste redaktion|zunächst|erstmals|ursprünglich|"
	  "exklusiv|zum ersten mal|vorab|als erstes blatt|am schnellsten" },

	{ STEM, 0,  /* when it was: no place, and no end of anything */
	  "am montag|am dienstag|am mittwoch|am donnerstag|am freitag|am samstag|am sonnabend|am sonntag|am abend|am morgen|am vormittag|am nachmittag|am mittag|am wochenende|"
	  "am montagabend|am dienstagabend|am mittwochabend|am donnerstagabend|am freitagabend|im januar|im februar|im märz|im april|im mai|im juni|im juli|im august|im september|"
	  "im oktober|im november|im dezember|im frühjahr|im frühling|im sommer|im herbst|im winter|im vorjahr|im vergangenen jahr|im vergangenen monat|in der vergangenen woche|"
	  "in dieser woche|in der nacht|in den vergangenen tagen|unter der woche|seit wochen|seit tagen|nach eigenen angaben|zu beginn der woche|zum wochenende" },
	{ SAY, FIN | SPLIT, "sagt~~e|fragt~~e|gesteht|gestand|weiß|wusste" },
	{ STEM, SPLIT,
	  "wie es in|wie es in der|wie es in einem|wie es in einer|wie es im|wie es bei|wie es bei der|wie es beim|wie aus|wie aus dem|wie aus der|wie aus den|wie aus einem|wie aus einer|geht|ging~~en|gibt|blickt~~e|fährt|fuhr|pflichtet~~e|schließt|schloss|wenn man|will man|darf man|traut man|wenn wir|konnte|konnten|durfte|durften|teilt~~e~en|stellt~~e~en|hebt|hob|weist|wies|gibt|gab~~en|deutet~~e~en|listet~~e|zählt~~e|rechnet~~e|räumt~~e|kündigt~~e|führt~~e|legt~~e~en|hält|hielt|greift|griff~~en|"
	  "vertraut~~e|plaudert~~e|nimmt|nahm~~en|fasst~~e~en|ruft|rief|spricht|sprach|lässt|ließ~~en|macht~~e~en|fördert~~e~en|deckt~~e~en|stößt|stieß~~en|kommt|kam~~en|"
	  "fand~~en|spürt~~e~en|gräbt|grub|bekommt|bekam|erhält|erhielt|liest|las|liegt|liegen|lag~~en|bringt|tut|tat|gießt|setzt~~e|steckt~~e|diktiert~~e|merkt~~e|"
	  "wirft|warf|fügt~~e|tippt~~e|winkt~~e|lehnt~~e|droht~~e|schiebt|schob|zeigt~~e|zeichnet~~e|schaut~~e|stimmt~~e|holt~~e|wartet~~e|rückt~~e|schlägt|schlug|packt~~e|schüttet~~e|trägt|trug|zieht|zog|hakt~~e" },
	{ SAY, FIN | A, "bericht~et~ete~en~eten+ von" },
	{ SAY, FIN, "das bericht~et~ete~en~eten|dies bericht~et~ete~en~eten|darüber bericht~et~ete~en~eten|davon bericht~et~ete~en~eten|das meld~et~ete~en~eten|das schr~eibt~ieb~eiben|das bestätigt~~e|dies meldet~~e|darüber schr~eibt~ieb" },
	{ SAY, FIN | SPLIT, "stellt~~e~en+ dar|stellt~~e+ in frage|zieht bilanz|zog bilanz|geht davon aus|ging~~en+ davon aus|spricht von|sprach~~en+ von|sprechen von|legt~~e+ offen dar|hält dagegen|hielt dagegen|stellt~~e+ richtig|macht sich lustig|wirft auf|warf auf|packt~~e+ aus|blickt~~e+ zurück|fährt fort|fuhr fort|pflichtet~~e+ bei|schließt aus|schloss aus|stellt~~e+ in aussicht|teilt~~e+ aus|gibt zu verstehen|gab zu verstehen|gab sich zuversichtlich|gab sich gelassen|gab sich kämpferisch|zeigt~~e+ sich zuversichtlich|zeigt~~e+ sich enttäuscht|zeigt~~e+ sich überrascht|zeigt~~e+ sich entsetzt|zeigt~~e+ sich erleichtert" },
	{ SAY, FIN, "nennt|nannte~~n|sieht darin|sah darin|lobt~~e|attestiert~~e|bescheinigt~~e|bezweifelt~~e|vermutet~~e|rezensiert~~e|rekapituliert~~e|vermeldet|kennt den grund|rechnet damit|rechnete damit|spekulierten|recherchiert~~e+ derzeit|verteidigt~~e|wiederholt~~e|entgegnet~~e|erwidert~~e|kontert~~e|verspricht|versprach|darstellt~~e|weiß davon|davon ausgeht|davon ausging" },
	{ SAY, PTC, "genannt|gelobt|attestiert|bescheinigt|bezweifelt|vermutet|wiederholt|dargestellt|erwidert|entgegnet|nachgefragt" },
	{ REVEAL, 0,  /* came to light: by whose work is told behind it */
	  "bekannt geworden|bekannt wurde~~n|wurde~~n+ bekannt|ans licht gekommen|kam~~en+ ans licht|ans licht kam~~en|aufgeflogen|flog~~en+ auf|aufflog~~en|herausgekommen|kam~~en+ heraus|"
	  "öffentlich geworden|öffentlich wurde~~n|publik geworden|publik wurde~~n" },
	{ SAY, FIN | SPLIT,
	  "teilt~~e~en+ mit|stellt~~e~en+ fest|stellt~~e+ klar|hebt hervor|hob hervor|weist darauf hin|wies darauf hin|weist hin|wies hin|gibt an|gab~~en+ an|gibt zu|gab zu|gibt wieder|gab wieder|gibt bekannt|gab bekannt|gibt preis|gab preis|gab zu protokoll|gibt zu protokoll|gab zu bedenken|gibt zu bedenken|"
	  "deutet~~e~en+ an|listet~~e+ auf|zählt~~e+ auf|rechnet~~e+ vor|rechnet~~e+ nach|rechnet~~e+ hoch|räumt~~e+ ein|kündigt~~e+ an|führt~~e+ aus|führt~~e+ an|legt~~e~en+ dar|legt~~e+ nahe|legt~~e+ nach|hält fest|hielt fest|greift auf|griff~~en+ auf|"
	  "vertraut~~e+ an|plaudert~~e+ aus|nimmt auf|nimmt an|fasst~~e~en+ zusammen|ruft in erinnerung|rief in erinnerung|sprach aus|lässt wissen|ließ~~en+ wissen|lässt durchblicken|ließ durchblicken|lässt verlauten|ließ verlauten|"
	  "macht~~e+ geltend|macht~~e+ aus|macht~~e+ darauf aufmerksam|bekommt zu hören|bekam zu hören|diktiert~~e+ in den block|merkt~~e+ an|wirft vor|warf vor|wirft ein|fügt~~e+ hinzu|tippt~~e+ ab|winkt~~e+ ab|lehnt~~e+ ab|zeigt~~e+ auf|zeichnet~~e+ nach|"
	  "stimmt~~e+ zu|sagt~~e+ voraus|sagt~~e+ aus|holt~~e+ ein|wartet~~e+ auf|schlägt alarm|schlug alarm|schüttet~~e+ sein herz aus|hakt~~e+ nach|fragt~~e+ nach|weiß zu berichten|wusste zu berichten|will erfahren haben|wollen erfahren haben|will gehört haben|will wissen|will in erfahrung gebracht haben|hat erfahren|bringt in erfahrung|brachte in erfahrung|"
	  "weiß zu erzählen|wusste zu erzählen|setzt~~e+ in umlauf|bringt in umlauf|bringt ins spiel|bringt zur sprache|brachte zur sprache" },
	{ REVEAL, FIN | SPLIT,
	  "konnte~~n+ einsehen|konnte~~n+ auswerten|konnte~~n+ sichten|konnte~~n+ nachlesen|durfte~~n+ einsehen|durfte~~n+ lesen|konnte~~n+ einblick nehmen|durfte~~n+ einblick nehmen|konnte~~n+ mithören|deckt~~e~en+ auf|macht~~e~en+ publik|macht~~e~en+ öffentlich|macht~~e~en+ bekannt|macht~~e~en+ ausfindig|bringt ans licht|brachte~~n+ ans licht|bringt an den tag|brachte~~n+ an den tag|bringt ins rollen|brachte~~n+ ins rollen|bringt an die öffentlichkeit|brachte~~n+ an die öffentlichkeit|"
	  "brachte~~n+ zum vorschein|legt~~e~en+ offen|fördert~~e~en+ zutage|fördert~~e~en+ zu tage|förderte~~n+ ans licht|holt~~e+ ans licht|stößt auf|stieß~~en+ auf|kommt auf die spur|kam~~en+ auf die spur|findet heraus|fand~~en+ heraus|spürt~~e~en+ auf|gräbt aus|grub aus|zieht ans licht|zog ans licht|zerrte ans licht|"
	  "steckt~~e+ durch|nahm~~en+ einsicht|nimmt einsicht|hat einsicht|erhält einblick|erhielt einblick|bekam einblick|nahm~~en+ einblick|nimmt einblick|rückt~~e+ heraus" },
	{ PUBLISH, FIN | SPLIT, "brachte|brachten" },
	{ PUBLISH, FIN | SPLIT, "hat im blatt|hatte im blatt|brachte die nachricht|hatte die nachricht|hatte die meldung|hatte die geschichte|machte die runde" },
	{ LEAK, FIN | PTC | SPLIT | HANDS, "liegt vor|liegen vor|lag vor|lagen vor" },

	{ SAY, FIN,
	  "spricht von|sprach von|sprachen von|sprechen von|berichten|raunt~~e|munkelt~~e|orakelt~~e|bezifferte|veranschlagte|taxierte|wittert~~e|mosert~~e|monierte|rügt~~e|bemängelte|spottet~~e|höhnt~~e|frohlockt~~e|jubelt~~e|seufzt~~e|flucht~~e|poltert~~e|wettert~~e|donnert~~e|grantelt~~e|"
	  "bestreitet|bestritt|dementierte|widerspricht|widersprach|bilanzierte~~n|folgert~~e|schlussfolgert~~e|schließt daraus|prophezeite~~n|orientiert~~e|unterstreicht|unterstrich|bekennt|bekannte|gelobt~~e|schwört|schwor|verriet~~en|verrät|offenbarte|"
	  "beichtet~~e|enträtselt~~e|plauderte|tönt~~e|witzelt~~e|scherzt~~e|fordert~~e|verlangt~~e|empfiehlt|empfahl|rät|riet|appelliert~~e|präzisierte|konkretisiert~~e|referiert~~e|kolportierte|protokollierte|skizzierte|porträtierte|beleuchtet~~e|"
	  "ermittelte|errechnete|berechnete|kalkuliert~~e|überschlägt|befindet|befand|glaubt~~e|zitierte~~n|zitieren|bezeichnet~~e|äußert sich|äußerte sich|outet sich|"
	  "angab|vorrechnet~~e|mitteilt~~e~en|feststellt~~e|hervorhebt|hervorhob|hinweist|hinwies|angibt|zugibt|zugab|andeutet~~e|einräumt~~e|ankündigt~~e|ausführt~~e|anführt~~e|darlegt~~e|festhält|festhielt|aufgreift|aufgriff~~en|anmerkt~~e|zusammenfasst~~e|hinzufügt~~e|"
	  "nachzeichnet~~e|auflistet~~e|aufzählt~~e|voraussagt~~e|preisgibt|preisgab|klarstellt~~e|wissen lässt|wissen ließ|verlauten lässt|verlauten ließ|zu berichten weiß|zu berichten wusste|erfahren hat|erfahren haben|erfahren haben will|gehört haben will|wissen will|"
	  "wird zitiert|heißt es beim|ist zu lesen|war zu lesen|steht zu lesen|stand zu lesen|liest man|las man|zu hören war|ist zu hören|zu erfahren ist|zu erfahren war" },
	{ SAY, FIN,
	  "verbreitete|verbreiteten|prognostizierte|diagnostiziert~~e|bilanziert~~e|mahnt~~e|mutmaßt~~e|titelt~~e|konstatiert~~e|stellt fest|stellte fest|"
	  "hebt hervor|hob hervor|weist darauf hin|wies darauf hin|gibt an|gab an|gibt zu|gab zu|bekräftigte|beklagte|bedauerte|beteuerte|versicherte|deutet an|deutete an|"
	  "stichelt~~e|lästert~~e|schwärmt~~e|erinnert sich|erinnerte sich|ätzt~~e|twittert~~e|unkt~~e|listet auf|listete auf|zählt auf|zählte auf|"
	  "bericht~ete~eten|meld~et~ete~en~eten|schreib~t~en|schrieb~~en|sag~t~te~en~ten|erklär~te~ten|erfuhr|erfahren|"
	  "vermeldete|vermelden|vermeldeten|bestätigte|bestätigen|bestätigten|betonte|erläuterte|rechnet vor|erzählte|erzählen|erzählten|"
	  "behauptete|behaupten|behaupteten|notierte|kommentierte|urteil~t~te|formulierte|spekulier~t~te|analysierte|"
	  "meinte|meint|ergänz~t~te|beton~en~ten|weiß|wusste|heißt es|hieß es|teilt mit|teilte mit|"
	  "gestand|gesteht|klagt~~e|warnt~~e|kritisierte|beschreibt|beschrieb|schildert~~e|rekonstruierte|dokumentierte|"
	  "räumt ein|räumte ein|kündigt an|kündigte an|führt aus|führte aus|legt dar|legte dar|fragt~~e|antwortet~~e|resümiert~~e|"
	  "will erfahren haben|will wissen|in erfahrung gebracht hat|hält fest|greift auf|griff auf|"
	  "argumentiert~~e|schätzt~~e|prophezeit~~e|plaudert~~e|vertraute an" },
	{ SAY, FIN | PTC, "bericht~et~en|erklärt|gemeldet|geschrieben|gesagt|zitiert|mitgeteilt|aufgegriffen|erwähnt" },
	{ SAY, PTC | FIN, "beziffert|veranschlagt|taxiert|ermittelt|errechnet|berechnet|kolportiert|protokolliert|skizziert|porträtiert|bemängelt|moniert|offenbart|dementiert|bekräftigt|präzisiert|bedauert|prognostiziert|dokumentiert|rekonstruiert|analysiert|kritisiert|betont|versichert|beteuert|formuliert|notiert|beklagt|kommentiert|bestätigt|erzählt|vermeldet|behauptet|erläutert" },
	{ SAY, PTC,
	  "geschätzt|gerügt|gebeichtet|gestanden|bestritten|zurückgewiesen|unterstrichen|"
	  "weiterverbreitet|verbreitet|zusammengefasst|nachgezeichnet|angemerkt|hinzugefügt|vorausgesagt|klargestellt|preisgegeben|wiedergegeben|aufgeschrieben|gesteckt|gefragt|angesprochen|ausgesagt|geklagt|geschwärmt|geplaudert|gescherzt|gepoltert|gewettert|zu protokoll gegeben|in den block diktiert|gebracht|vorgeworfen|aufgelistet" },
	{ SAY, PTC, "gefordert|geurteilt|gewarnt|verraten|ausgeplaudert|festgestellt|überschlagen|nachgerechnet|ausgerechnet|hingewiesen|angedeutet|gezeigt|anvertraut|dargelegt|beschrieben|geschildert|eingeräumt|angekündigt|übernommen|thematisiert|befragt|interviewt|nacherzählt" },
	{ REVEAL, FIN,
	  "enthüll~te~ten~en|deckte auf|deckten auf|machte publik|machten publik|machte öffentlich|machten öffentlich|"
	  "brachte ans licht|brachten ans licht|legte offen|legten offen|brachte ins rollen|recherchierte|recherchierten" },
	{ REVEAL, FIN | PTC, "enthüllt|entlarvt|herausfand~~en|herausfindet|aufdeckte~~n|aufdeckt|publik machte~~n|öffentlich machte~~n|ans licht brachte~~n|offenlegte~~n|zutage förderte~~n|zu tage förderte~~n|ins rollen brachte~~n|aufspürte~~n|einsah~~en|einsehen kann|entlarvte~~n|ausgrub~~en|auf die spur kam~~en" },
	{ REVEAL, PTC,
	  "aufgedeckt|publik gemacht|öffentlich gemacht|offengelegt|ans licht gebracht|aufgespürt|eingesehen|zutage gefördert|"
	  "bekannt gemacht|bekanntgemacht|ausgegraben|recherchiert|ins rollen gebracht|herausgefunden|durchgestochen|zugespielt|zum vorschein gebracht|an den tag gebracht|an die öffentlichkeit gebracht|zu tage gefördert|ausfindig gemacht|öffentlich bekannt gemacht|aufgestöbert|ermittelt und veröffentlicht|enttarnt|auf die spur gekommen" },
	{ PUBLISH, FIN,
	  "erschien|erscheint|veröffentlichte|veröffentlichten|stand|druckte|brachte die nachricht|hatte die nachricht|brachte|brachten|publizierte|publizierten|lief" },
	{ PUBLISH, PTC | FIN, "erschienen" },
	{ PUBLISH, PTC, "veröffentlicht|publiziert|gedruckt|ausgestrahlt|gesendet|gelaufen|abgedruckt|genannt|aufgeworfen|ins spiel gebracht|in umlauf gebracht|in die welt gesetzt|auf den tisch gebracht" },
	{ LEAK, PTC | FIN, "durchgesteckt|ausgehändigt|weitergereicht|zugeschickt|zugesandt|zugesteckt|zugegangen|zugegangen ist|in die hände gefallen|in die hände gelangt|anvertraut wurden|überlassen|geleakt|zugeleitet" },

	{ ORG, B,
	  "original erschienen|exklusivbericht der|exklusivbericht des|scoop der|scoop des|scoop von|exklusivmeldung der|exklusivmeldung des|"
	  "durchgestochen an|geleakt an|zuerst hatte|zuerst hatten|enthüllungen der|enthüllungen des|enthüllungen von|enthüllung der|enthüllung des|"
	  "das exklusiv|die exklusiv|erstveröffentlichung in|erstveröffentlichung im|erstabdruck in|erstabdruck im|zuerst erschienen in|zuerst erschienen im|zuerst erschienen bei|zuerst erschienen auf|zuerst zu lesen in|zuerst zu lesen im|zuerst zu lesen war das|zuerst nachzulesen|enthüllungsbericht der|enthüllungsbericht des|"
	  "enthüllungsgeschichte der|enthüllungsgeschichte des|durch recherchen der|durch recherchen des|durch recherchen von|durch eine recherche der|durch eine recherche des|durch eine recherche von|durch einen bericht der|durch einen bericht des|durch einen bericht von|dank recherchen der|dank recherchen des|dank recherchen von|"
	  "exklusivinterview mit|exklusiv bei|exklusiv in der|exklusiv im|exklusiv auf|die exklusivgeschichte der|vorabmeldung der|vorabmeldung des|vorabbericht der|vorabbericht des|urheber der meldung|urheberin der meldung|die meldung stammt ursprünglich" },
	{ ORG, A,
	  "einblick nehmen konnte~~n|einblick nehmen durfte~~n|einblick hatte~~n|einblick bekam|einsicht nehmen konnte~~n|einsicht nehmen durfte~~n|einsicht nahm~~en|einsicht hatte~~n|einsicht erhielt~~en|zugang hatte~~n|zugang erhielt~~en|lesen konnte~~n|lesen durfte~~n|prüfen konnte~~n|sehen konnte~~n|hören konnte~~n|sichten konnte~~n|gesichtet hat|gesichtet haben|eingesehen hat|"
	  "in besitz von|im besitz der|vorab vorliegt|vorab vorlag|den scoop|exklusiv vorliegt|exklusiv vorliegen|einsehen konnte|einsehen konnten|"
	  "einsehen durfte|einsehen durften|hat einsicht|konnte einsehen|konnten einsehen|konnte das|exklusiv vorab|ausgewertet hat|"
	  "ausgewertet haben|auswerten konnte|auswerten konnten" },
	{ ORG, B | CLOSE,
	  "im original|originalartikel|originalbeitrag|originaltext" },
	{ ATT, B | DEED, "im interview mit|im gespräch mit|interview mit|gegenüber|gegenüber der|gegenüber dem|gegenüber den|äußerte sich gegenüber|sprach mit|im exklusivinterview mit|im telefoninterview mit|im podcast mit|redete mit|sprachen mit" },
	{ ATT, B | SPLIT, "wenn man glauben darf|wenn man glauben schenken darf|wenn man glaubt|wenn man folgt|wenn wir glauben dürfen|will man glauben|will man glauben schenken|darf man glauben|darf man glauben schenken|traut man" },
	{ ATT, B,
	  "schenkt man|folgt man|folgt man den angaben|heißt es bei|heißt es bei der|heißt es in|heißt es im|heißt es in der|hieß es bei|hieß es in|hieß es im|hieß es in der|so steht es in|so steht es im|zu lesen in|zu lesen im|"
	  "ausweislich|zitiert nach|zit. nach|entnommen aus|nachzulesen in|nachzulesen im|nachzulesen bei|zu hören im|nach darstellung|nach schilderung|nach den worten|nach kenntnis|nach erkenntnissen|nach rechnung|nach zählung|nach schätzung|nach schätzungen|nach zahlen|nach daten|einer schätzung|einer analyse|einer recherche|einer umfrage|einer auswertung|"
	  "einer meldung|eines berichts|berichten zufolge|übereinstimmenden berichten von|übereinstimmende berichte von|nach informationen von|wenn es nach|geht es nach|im telefonat mit|auf anfrage von|auf anfrage der|auf anfrage des|"
	  "in einem gastbeitrag für|in einem gastbeitrag in|in einem beitrag in|in der talkshow|in der talksendung|in den|laut|nach angaben|nach informationen|nach berichten|nach einem bericht|nach recherchen|mit verweis auf|"
	  "mit bezug auf|in einem interview mit|in einem gespräch mit|im interview der|"
	  "im interview des|interview der|interview des|zitiert von|informationen der|informationen des|informationen von|"
	  "recherchen der|recherchen des|recherchen von|nach einschätzung|nach berechnungen|nach auskunft|nach lesart|den angaben der|"
	  "berichten der|berichten des|einem bericht der|einem bericht des|einem bericht von|"
	  "beruft sich auf|berufen sich auf|berief sich auf|bezieht sich auf|gastbeitrag für|gastbeitrag in|in einem beitrag für|"
	  "im podcast|in der sendung|aus sicht|nach meinung|glaubt man|auf nachfrage der|auf nachfrage des|"
	  "gestützt auf|entdeckt bei~~m|entdeckt auf|entdeckt im|gefunden bei~~m|gefunden auf|gefunden im|gesehen bei~~m|gesehen auf|gesehen im|gehört bei~~m|gehört im|aufgestöbert bei~~m|aufgeschnappt bei~~m|dank für den hinweis an|dank für den tipp an|dank für den link an|danke für den hinweis an|danke für den tipp an|danke für den link an|mit dank an|den hinweis verdanken wir|den tipp verdanken wir|tipp von|tipp vom|hinweis vom|hinweis von|via|unter verweis aufs" },
	{ ATT, B | SPLIT, "wie es in~~ der~ einem~ einer+ heißt|wie es im heißt|wie es bei~~ der+ heißt|wie es beim heißt|wie es in~~ der+ hieß|wie es im hieß|wie aus~~ dem~ der~ den~ einem~ einer+ hervorgeht|wie aus~~ dem~ der~ den~ einem~ einer+ hervorging|wie aus~~ dem~ der~ den~ einem~ einer+ zu erfahren war" },
	{ ATT, A, "ist die rede|war die rede|die rede ist|die rede war|zu entnehmen|lässt sich entnehmen|zu lesen ist|nachzulesen ist" },
	{ ATT, A | B, "unter berufung auf|unter verweis auf|unter bezugnahme auf|unter hinweis auf" },
	{ ATT, B | CLAUSE,
	  "quelle:|quellen:|daten:|zahlen:|datenquelle:|via:|datenbasis:" },
	{ ATT, B | CLAUSE | CLOSE, "per|so|so die|so der|so das|so auch|so zumindest|so berichtet" },
	{ ATT, B | OUTSIDE, "ein bericht der|ein bericht des|ein bericht von|ein bericht im|ein artikel der|ein artikel des|ein artikel im|ein artikel in|ein beitrag der|ein beitrag des|ein beitrag im|ein beitrag in|eine geschichte der|eine geschichte des|eine geschichte im|bericht der|bericht des|bericht von|bericht im|bericht in|meldung der|meldung des|analyse der|analyse des" },
	{ ATT, B | COLON, "aus der|aus dem" },
	{ ATT, A, "zufolge|sagte er|zufolge ist" },

	{ ALT, B | CLOSE | CLAUSE | AGAIN, "archiviert" },
	{ ALT, B | AGAIN,
	  "frei lesbar auch|frei lesbar, auch|kostenlos auch|gratis auch|frei zugänglich auch|frei zugänglich, auch|kostenlos, auch|auch kostenlos bei|auch frei bei|oder kostenlos|oder gratis|oder frei|oder eben|oder gleich|oder aber|oder direkt bei|oder auch|ebenso|oder man liest|oder einfach|oder hier|oder siehe|auch hier|oder bei|oder auf|hingegen hier|hier dagegen" },
	{ ALT, B,
	  "kostenlose version|kostenlose fassung|freie version|freie fassung|frei zugängliche version|frei zugängliche fassung|"
	  "archivierte version|archivierte fassung|archivierte kopie|archivlink|archivfassung|archivkopie|archivversion|ohne paywall|ohne bezahlschranke|"
	  "kürzere fassung|kürzere version|kurzfassung|kostenfreie version|kostenfreie fassung|kopie im archiv|kopie im netzarchiv|im webarchiv|"
	  "frei zugänglich ist|frei lesbar ist|kostenlos ist|kostenlos zu lesen|gratis zu lesen|frei zu lesen|gratis gibt es|frei abrufbar|kostenlos abrufbar|ohne anmeldung bei|ohne abo bei|ausweichen auf|weicht aus auf|ersatz bietet|als ersatz|zum ersatz|notfalls|zur not|anstelle dessen|ausweichmöglichkeit|ausweichlink|alternativlink|auch nachzulesen bei|auch zu lesen bei|auch zu finden bei|auch zu finden auf|ebenfalls nachzulesen|dasselbe|das gleiche|dieselbe meldung|die gleiche meldung|in anderer fassung|"
	  "ansonsten hilft|sonst hilft|alternativ|wem das zu|wer stattdessen|stattdessen|als alternative|ersatzweise|wahlweise|gibt es auch bei|gibt es auch in|gibt es auch beim|gibt es auch auf|ist auch bei|steht auch bei|findet sich auch bei|"
	  "frei lesbar bei|frei zu lesen bei|kostenlos bei|kostenlos gibt es|frei zugänglich bei|wer lieber|wer mag|nachlesen kann man das auch|"
	  "nachlesen lässt sich das auch|lässt sich auch|kann man auch|können sie auch|offene fassung|offene version|freie kopie|kostenlose kopie" },
	{ ALT, A, "ebenfalls fündig|auch fündig|genauso fündig|ebenso fündig|liest man es kostenlos|lesen sie ihn kostenlos|lesen sie es kostenlos|ist er kostenlos zu lesen|ist sie kostenlos zu lesen|lässt er sich kostenlos lesen|lässt er sich frei lesen" },
	{ SEE, 0, "siehe|siehe auch|mehr dazu|mehr dazu im|lesen sie|lesen sie auch|mehr im|mehr in der|mehr bei|dazu auch" },
	{ SEE, 0, "liest es|geht es zum|geht es zur|greift zum|greift zur|lesen es" },
	{ HERE, 0, "hier|hier nachlesen|hier lesen" },
	{ OF, 0, "des|der" },
	{ PREP, 0, "vor dem|vor der|vor den|hinter dem|hinter der|zu|zum|zur|mit|für|gegen|nach|über|um|unter|seit|ab|bis|neben|zwischen" },
	{ PAPERS, 0,
	  "papieren|briefen|protokollen|akten|listen|entwürfen|verträgen|präsentationen|vermerken|notizen|notiz|schreiben|schreibens|mailverkehr|e-mail-verkehr|schriftwechsel|korrespondenz|"
	  "ermittlungsakte~~n|gerichtsakte~~n|datensatz|datensätze~~n|beschlussvorlage|eckpunktepapier|strategiepapier|positionspapier|brandbrief|sitzungsprotokoll~~e|vertragsentwurf|gesetzentwurf|referentenentwurf|"
	  "mitschnitten|aufzeichnung~~en|tonband|tonbänder|chatverläufe~~n|textnachrichten|sprachnachrichten|quittungen|beleg~~e~en|bescheid~~e|kaufvertrag|mietvertrag|abschlussbericht|untersuchungsbericht|dokument~~e~en|unterlagen|papier~~e|brief~~e|e-mail~~s|mail~~s|chat~~s|chatprotokolle|protokoll~~e|gutachten|akte~~n|vermerk~~e|aufnahme~~n|"
	  "mitschnitt~~e|video~~s|entwurf|entwürfe|liste~~n|bericht|berichtsentwurf|vertrag|verträge|präsentation|tonaufnahme|rechnungen|kontoauszüge|memo|studie|prüfbericht|fotos|bilder|nachrichten" },
	{ BODY, 0,
	  "klinik|kliniken|krankenhaus|polizei|staatsanwaltschaft|gericht|landgericht|amtsgericht|ministerium|behörde~~n|amt|firma|unternehmen|konzern|hersteller|betreiber|"
	  "verein|verband|partei|fraktion|regierung|bundesregierung|landesregierung|stadt|gemeinde|stadtverwaltung|universität|hochschule|schule|bank|gewerkschaft|stiftung|"
	  "kirche|studio|museum|theater|urteil|gesetz|kleine anfrage|große anfrage|antwort|auskunft|statistik|tabelle|karte|grafik|antrag|anträge|plan|pläne|verlag|bundestag|landtag|stadtrat|gemeinderat|parlament|ausschuss|satzung|kommission|kläger|anwalt|anwältin|"
	  "bürgermeister~~in|oberbürgermeister~~in|minister~~in|ministerpräsident~~in|kanzler~~in|bundeskanzler~~in|präsident~~in|"
	  "sprecher~~in|landrat|landrätin|senator~~in|geschäftsführer~~in" },
	{ WORK, 0,
	  "anfrage~~n|faktencheck|dokumentation|exklusivbericht|titelgeschichte|datenauswertung|investigativrecherche|gemeinschaftsrecherche|nachforschungen|enthüllungen|recherche~~n|bericht~~e~s~en|berichterstattung|meldung~~en|angaben|informationen|analyse~~n|umfrage|erhebung|berechnung~~en|auswertung|schätzung~~en|untersuchung|"
	  "darstellung|erkenntnisse~~n|beitrag|reportage|daten|zahlen" },
	{ LEAK, FIN | PTC | HANDS, "vorliegt|vorliegen|vorlag|vorlagen|vorgelegen" },
	{ LEAK, FIN | PTC, "gegeben|übergeben|weitergegeben|übermittelt|zur verfügung gestellt" },
	{ LEAK, PTC | DEED, "gelesen|gesehen|geprüft|ausgewertet" },
	{ WALL, 0,
	  "an der bezahlschranke scheitert|an der paywall scheitert|vor der bezahlschranke steht|an der bezahlschranke hängt|gesperrt|blockiert|nur mit abo|nur im abo|nur für abonnentinnen|nicht angezeigt|nicht geladen|nicht laden|nicht aufrufbar|nicht funktioniert|nicht verfügbar|abgeschaltet|ohne abonnement|kein abonnement|keinen account|kein konto|wer kein|wer keinen|wer keine|wer nicht|kein abo|ohne abo|keinen zugang|nicht abonniert|bezahlschranke|paywall|gelöscht|entfernt|offline|nicht mehr online|nicht mehr abrufbar|nicht mehr erreichbar|verschwunden|zu lang|zu teuer|kostenpflichtig|"
	  "hinter der bezahlschranke|wer nicht zahlen|nicht lädt|nicht öffnet|nur für abonnenten|lieber hören|lieber sehen|lieber hört|lieber liest|kein englisch" },
	{ FREE, 0,
	  "frei|freie|freien|freier|frei zugänglich|frei lesbar|kostenlos|kostenlose|kostenlosen|kostenfrei|kostenfreie|gratis|offen|offene|archivierte|archiviert|gespeicherte|kürzere|kurze|ungekürzte|im internetarchiv|im netzarchiv|ohne anmeldung|für alle" },
	{ COPY, 0,
	  "sicherungskopie|webkopie|spiegelung|gespiegelte fassung|kopie|fassung|version|zusammenfassung|übersetzung|abschrift|sicherung|überblick|alternative|abbild|schnappschuss|mitschrift|fassungen|das wichtigste|artikel|text" },
	{ SEE, 0, "liest|lesen|nachlesen|lesen kann man|hilft|greift zu|kann man lesen|wird fündig|findet|findet man|finden sie|findest du|steht|lese" },
};

const size_t phrases_de_n = COUNT(phrases_de);
