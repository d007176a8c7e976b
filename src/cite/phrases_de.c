/* German. */

#include "phrase_rows.h"

const struct phrase_list phrases_de[] = {
	{ STOP, 0,
	  "dass|weil|nachdem|bevor|wenn|ob|sei|sind|berichtet von|berichtete von|berichten von|berichteten von|sprach laut|so wie|so dass|so viel|so ein|so ist|meldet sich|meldete sich|melden sich|meldeten sich|erklärt sich|meldet an|"
	  "laut und|soll|sollen|will|wollen|wollte|wollten|kann|können|muss|müssen|darf|dürfen|könnte|dürfte|müsste|sollte|plant|planen|"
	  "laut gesetz|laut plan|laut vertrag|zuerst einmal" },
	{ WHO, 0, "der sie|die sie|welche|welcher|welches|wo|wonach" },
	{ ART, OBJECT,
	  "ein|eine|einen|sein|seine|seinen|seinem|seiner|ihr|ihre|ihren|ihrem|ihrer|kein|keinen|unser|unsere|mehrere|viele|diesen|diese" },
	{ ART, 0, "einem|einer|eines" },
	{ SUB, 0, "er|sie|es|man|wir|ich" },
	{ AND, 0, "und|oder|sowie|und die|und der|und das|und dem|und von|und auch|wie auch|sowohl|als auch" },
	{ BUT, 0, "sondern|sondern von|sondern vom|sondern der|sondern die|sondern das|aber|doch" },
	{ NOT, 0, "nicht|nie|niemals|kein|keine|keiner|ohne|weder|fälschlich|keineswegs|nicht etwa" },
	{ AS, 0, "wie|wie schon|wie auch|wie zuvor" },
	{ AUX, 0, "hat|hatte|haben|hatten|habe|hätte|hatte bereits|hat bereits" },
	{ IS, 0, "ist|war|waren|wurde|wurden|worden|wird|werden|stammt von|stammt vom|kommt von|kommt vom" },
	{ BY, 0, "von|vom|durch" },
	{ TO, 0, "dem|an die|an den|an das|ans" },
	{ IN, 0, "in|im|in der|in dem|bei|beim|bei der|bei dem|auf|in den|aus|an|am" },
	{ FIRST, 0,
	  "zuerst|als erste|als erster|als erstes|als erstes medium|als erste zeitung|als erste redaktion|zunächst|erstmals|ursprünglich|"
	  "exklusiv|zum ersten mal|vorab|als erstes blatt|am schnellsten" },

	{ SAY, FIN,
	  "verbreitete|verbreiteten|prognostiziert~~e|diagnostiziert~~e|bilanziert~~e|mahnt~~e|mutmaßt~~e|titelt~~e|konstatiert~~e|stellt fest|stellte fest|"
	  "hebt hervor|hob hervor|weist darauf hin|wies darauf hin|gibt an|gab an|gibt zu|gab zu|bekräftigt~~e|beklagt~~e|bedauert~~e|beteuert~~e|versichert~~e|deutet an|deutete an|"
	  "stichelt~~e|lästert~~e|schwärmt~~e|erinnert sich|erinnerte sich|ätzt~~e|twittert~~e|unkt~~e|listet auf|listete auf|zählt auf|zählte auf|"
	  "bericht~ete~eten|meld~et~ete~en~eten|schreib~t~en|schrieb~~en|sag~t~te~en~ten|erklär~te~ten|zitier~te~t~en|erfuhr|erfahren|"
	  "vermelde~t~te~n~ten|bestätig~t~te~en~ten|betont~~e|erläuter~t~te|rechnet vor|vorrechne~t~te|verr~iet~ät|erzähl~t~te~en~ten|"
	  "behaupt~et~ete~en~eten|notier~t~te|kommentier~t~te|urteil~t~te|formulier~t~te|spekulier~t~te|analysier~t~te|"
	  "meinte|meint|ergänz~t~te|beton~en~ten|weiß|wusste|heißt es|hieß es|teilt mit|teilte mit|"
	  "gestand|gesteht|klagt~~e|warnt~~e|kritisiert~~e|beschreibt|beschrieb|schildert~~e|rekonstruiert~~e|dokumentiert~~e|"
	  "räumt ein|räumte ein|kündigt an|kündigte an|führt aus|führte aus|legt dar|legte dar|fragt~~e|antwortet~~e|resümiert~~e|"
	  "will erfahren haben|will wissen|wissen will|erfahren haben will|in erfahrung gebracht hat|hält fest|greift auf|griff auf|"
	  "argumentiert~~e|schätzt~~e|prophezeit~~e|plaudert~~e|vertraute an" },
	{ SAY, FIN | PTC, "bericht~et~en|erklärt|gemeldet|geschrieben|gesagt|zitiert|mitgeteilt|aufgegriffen|erwähnt" },
	{ SAY, PTC, "gefordert|prognostiziert|dokumentiert|rekonstruiert|analysiert|kritisiert|betont|versichert|beteuert|formuliert|notiert|geurteilt|gewarnt|beklagt|verraten|kommentiert|ausgeplaudert|festgestellt|überschlagen|nachgerechnet|ausgerechnet|hingewiesen|angedeutet|gezeigt|bestätigt|erzählt|vermeldet|behauptet|anvertraut|dargelegt|erläutert|beschrieben|geschildert|eingeräumt|angekündigt|übernommen|thematisiert|befragt|interviewt|nacherzählt" },
	{ REVEAL, FIN,
	  "enthüll~te~ten~en|deckte auf|deckten auf|machte publik|machten publik|machte öffentlich|machten öffentlich|"
	  "brachte ans licht|brachten ans licht|legte offen|legten offen|brachte ins rollen|recherchierte|recherchierten" },
	{ REVEAL, FIN | PTC, "enthüllt" },
	{ REVEAL, PTC,
	  "aufgedeckt|publik gemacht|öffentlich gemacht|offengelegt|ans licht gebracht|aufgespürt|eingesehen|zutage gefördert|"
	  "bekannt gemacht|bekanntgemacht|ausgegraben|recherchiert|ins rollen gebracht|herausgefunden|durchgestochen|zugespielt" },
	{ PUBLISH, FIN,
	  "erschien~~en|erscheint|veröffentlichte|veröffentlichten|stand|druckte|brachte die nachricht|hatte die nachricht|brachte|brachten|publizierte|publizierten|lief" },
	{ PUBLISH, PTC, "erschienen|veröffentlicht|publiziert|gedruckt|gebracht|ausgestrahlt|gesendet|gelaufen|abgedruckt" },
	{ LEAK, PTC | FIN, "durchgesteckt|überlassen|geleakt|zugeleitet" },

	{ ORG, B,
	  "original erschienen|exklusivbericht der|exklusivbericht des|scoop der|scoop des|scoop von|exklusivmeldung der|exklusivmeldung des|"
	  "durchgestochen an|geleakt an|zuerst hatte|zuerst hatten|enthüllungen der|enthüllungen des|enthüllungen von|enthüllung der|enthüllung des|"
	  "das exklusiv|die exklusiv" },
	{ ORG, A,
	  "exklusiv vorliegt|exklusiv vorliegen|einsehen konnte|einsehen konnten|"
	  "einsehen durfte|einsehen durften|hat einsicht|konnte einsehen|konnten einsehen|konnte das|exklusiv vorab|ausgewertet hat|"
	  "ausgewertet haben|auswerten konnte|auswerten konnten" },
	{ ORG, B | CLOSE,
	  "im original|originalartikel|originalbeitrag|originaltext" },
	{ ATT, B | DEED, "im interview mit|im gespräch mit|interview mit|gegenüber|gegenüber der|gegenüber dem|äußerte sich gegenüber|sprach mit" },
	{ ATT, B,
	  "laut|nach angaben|nach informationen|nach berichten|nach einem bericht|nach recherchen|mit verweis auf|"
	  "unter verweis auf|mit bezug auf|unter bezugnahme auf|unter hinweis auf|in einem interview mit|in einem gespräch mit|im interview der|"
	  "im interview des|interview mit|interview der|interview des|zitiert von|nach darstellung|informationen der|informationen des|informationen von|"
	  "recherchen der|recherchen des|recherchen von|nach einschätzung|nach berechnungen|nach auskunft|nach lesart|den angaben der|"
	  "berichten der|berichten des|berichten von|einem bericht der|einem bericht des|einem bericht von|"
	  "beruft sich auf|berufen sich auf|berief sich auf|bezieht sich auf|gastbeitrag für|gastbeitrag in|in einem beitrag für|"
	  "im podcast|in der sendung|aus sicht|nach meinung|glaubt man|auf nachfrage der|auf nachfrage des|"
	  "gestützt auf|entdeckt bei|gefunden bei|gesehen bei|den hinweis verdanken wir|hinweis von|via|unter verweis aufs" },
	{ ATT, A | B, "unter berufung auf|unter verweis auf|unter bezugnahme auf|unter hinweis auf" },
	{ ATT, B | CLAUSE,
	  "quelle:|quellen:|daten:|zahlen:|datenquelle:|via:|datenbasis:" },
	{ ATT, B | CLAUSE | CLOSE, "per|so|so die|so der|so das|so auch|so zumindest|so berichtet" },
	{ ATT, B | OUTSIDE, "bericht der|bericht des|bericht von|bericht im|bericht in|meldung der|meldung des|analyse der|analyse des" },
	{ ATT, B | COLON, "aus der|aus dem" },
	{ ATT, A, "zufolge|sagte er|zufolge ist" },

	{ ALT, B | AGAIN,
	  "oder hier|oder siehe|auch hier|alternativ|oder bei|oder auf|hingegen hier|hier dagegen" },
	{ ALT, B,
	  "kostenlose version|kostenlose fassung|freie version|freie fassung|frei zugängliche version|frei zugängliche fassung|"
	  "archivierte version|archivierte fassung|archivierte kopie|archivlink|archivfassung|archivkopie|archivversion|ohne paywall|ohne bezahlschranke|"
	  "kürzere fassung|kürzere version|kurzfassung|kostenfreie version|kostenfreie fassung|kopie im archiv|kopie im netzarchiv|im webarchiv|"
	  "stattdessen|als alternative|ersatzweise|wahlweise|gibt es auch bei|gibt es auch in|gibt es auch beim|gibt es auch auf|ist auch bei|steht auch bei|findet sich auch bei|"
	  "frei lesbar bei|frei lesbar ist|frei zu lesen bei|kostenlos bei|kostenlos gibt es|frei zugänglich bei|wer lieber|wer mag|nachlesen kann man das auch|"
	  "nachlesen lässt sich das auch|lässt sich auch|kann man auch|können sie auch|offene fassung|offene version|freie kopie|kostenlose kopie" },
	{ SEE, 0, "siehe|siehe auch|mehr dazu|mehr dazu im|lesen sie|lesen sie auch|mehr im|mehr in der|mehr bei|dazu auch" },
	{ TAIL, 0, "vor" },
	{ HERE, 0, "hier|hier nachlesen|hier lesen" },
	{ OF, 0, "des|der" },
	{ PREP, 0, "zu|zum|zur|mit|für|gegen|nach|über|um|unter|seit|ab|bis|ohne|neben|zwischen" },
	{ PAPERS, 0,
	  "dokument~~e~en|unterlagen|papier~~e|schreiben|brief~~e|e-mail~~s|mail~~s|chat~~s|chatprotokolle|protokoll~~e|gutachten|akte~~n|vermerk~~e|aufnahme~~n|"
	  "mitschnitt~~e|video~~s|entwurf|entwürfe|liste~~n|bericht|berichtsentwurf|vertrag|verträge|kopie|präsentation|tonaufnahme|rechnungen|kontoauszüge|memo|studie|prüfbericht|fotos|bilder|nachrichten" },
	{ WORK, 0,
	  "recherche~~n|bericht~~e~s~en|berichterstattung|meldung~~en|angaben|informationen|analyse~~n|umfrage|erhebung|berechnung~~en|auswertung|schätzung~~en|untersuchung|"
	  "darstellung|erkenntnisse~~n|beitrag|reportage|daten|zahlen" },
	{ LEAK, FIN | PTC | SPLIT, "liegt|liegen|lag|lagen" },
	{ LEAK, FIN | PTC, "vorliegt|vorliegen|vorlag|vorlagen|vorgelegen|gezeigt|gegeben|übergeben|weitergegeben|überlassen|übermittelt|zur verfügung gestellt" },
	{ LEAK, PTC | DEED, "gelesen|gesehen|geprüft|ausgewertet" },
	{ WALL, 0,
	  "kein abo|ohne abo|keinen zugang|nicht abonniert|bezahlschranke|paywall|gelöscht|entfernt|offline|nicht mehr online|nicht mehr abrufbar|nicht mehr erreichbar|verschwunden|zu lang|zu teuer|kostenpflichtig|"
	  "hinter der bezahlschranke|wer nicht zahlen|nicht lädt|nicht öffnet|nur für abonnenten|lieber hören|lieber sehen|lieber hört|lieber liest|kein englisch" },
	{ FREE, 0,
	  "frei|freie|freien|freier|frei zugänglich|frei lesbar|kostenlos|kostenlose|kostenlosen|kostenfrei|kostenfreie|gratis|offen|offene|archivierte|archiviert|gespeicherte|kürzere|kurze|ungekürzte|im internetarchiv|im netzarchiv|ohne anmeldung|ohne abo|ohne bezahlschranke|für alle" },
	{ COPY, 0,
	  "kopie|fassung|version|zusammenfassung|übersetzung|abschrift|sicherung|überblick|kurzfassung|spiegelung|alternative|abbild|schnappschuss|mitschrift|fassungen|das wichtigste|artikel|archivkopie|text|beitrag" },
	{ SEE, 0, "findet|liest|lesen|nachlesen|lesen kann man|hilft|greift zu|kann man lesen|wird fündig|steht|lese" },
};

const size_t phrases_de_n = COUNT(phrases_de);
