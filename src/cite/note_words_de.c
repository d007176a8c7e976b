/* German. */

#include "note_rows.h"

const struct phrase_list note_words_de[] = {
	{ PAYWALL, 0,
	  "muss zahlen|muss bezahlen|muss dafür zahlen|muss dafür bezahlen|zahlen muss|kostet geld|"
	  "zahlungspflichtig~~e~er~es|gebührenpflichtige|gebührenpflichtiger|gebührenpflichtiges|bezahlbereich|"
	  "bezahl-bereich|abonnentenbereich|abo-bereich|plus-bereich|abo-schranke|aboschranke|bezahltext|"
	  "bezahl-text|bezahlbeitrag|abo-pflicht|kostenpflichtiges angebot|plus-meldung|kostenpflichtigem|"
	  "für nicht-abonnenten gesperrt|für nichtabonnenten gesperrt|nicht für nicht-abonnenten|abo-login|"
	  "abonnenten-login|z+|f+|s+|sz+|abo benötigt|mit bezahlschranke|mit paywall|bezahlmauer|"
	  "hinter bezahlmauer|exklusiv für abonnenten|bezahlpflichtig|gebührenpflichtig|abo-inhalt|aboinhalt|"
	  "abo-text|exklusiv für abonnentinnen und abonnenten|für abonnentinnen und abonnenten|im abo|"
	  "nur gegen bezahlung|premium-artikel|premium-inhalt|plus-beitrag|plus-text|abo vorausgesetzt|"
	  "zahlpflichtig|kostenpflichtiger inhalt|kostenpflichtiger link|abonnement nötig|abonnement notwendig|"
	  "erfordert abo|erfordert ein abo|erfordert abonnement|paid-content|bezahl-artikel|bezahl-inhalt|"
	  "hinter schranke|abonnement vorausgesetzt|abo wird benötigt|abo notwendig|bezahlschranke|bezahlartikel|"
	  "bezahlinhalt|kostenpflichtig|abo erforderlich|abo nötig|für abonnenten|abopflichtig|abo-artikel|"
	  "aboartikel|plus-artikel|plus-inhalt|bezahlinhalte|bezahlinhalts|abonnement erforderlich|"
	  "nur für mitglieder|zahlschranke|premiuminhalt|premium-beitrag|abobereich|bezahlwand|bezahl-schranke|"
	  "für kunden|paywall-artikel|paywallartikel|exklusiver inhalt für abonnenten|bezahlbeiträge|bezahlangebot|"
	  "kostenpflichtiges archiv|plusbeitrag|plusinhalt|r+|t+|hz+|mz+|wz+|nw+|swp+|ln+|kn+|rp+|n+|haz+|ksta+|"
	  "gegen bezahlung|für alle mit abo|für leser mit abo" },
	{ PAYWALL, BRACKETED,
	  "plus|premium|bezahlt~er~es~e|bezahlung|faz+|zeit+|spiegel+|welt+|bild+|heise+|sz plus|faz plus|"
	  "spiegel plus|welt plus|weltplus|bildplus|zeit plus|heise plus|bezahlter zugang|mit abo|bezahlt|"
	  "für mitglieder|nur für kunden|gegen gebühr|gegen geld" },
	{ PAYWALL, THING,
	  "abo~~s|abonnement~~s|digitalabo|digital-abo|digitalabonnement|plus-abo|premium-abo|online-abo|onlineabo|"
	  "probeabo|probe-abo|bezahlabo|bezahl-abo|premiumzugang|plus-zugang|digitalzugang|pluszugang|"
	  "mitgliedschaft|kauf|einzelkauf|zu zahlen|zu bezahlen|zahlen|bezahlen" },
	{ PAYWALL, READERS,
	  "abonnent~en~innen|abonnent:innen|abonnent*innen|abonnentinnen und abonnenten|zahlende leser|"
	  "zahlenden lesern|zahlende kunden|zahlende nutzer|plus-leser|plus-abonnenten|plus-mitglieder|"
	  "premium-nutzer|digitalabonnenten|zahlende leserinnen und leser|wer abonniert hat|wer ein abo hat|"
	  "zahlende mitglieder|zahlenden mitgliedern|zahlenden nutzern|registrierte abonnenten|print-abonnenten|"
	  "digital-abonnenten|online-abonnenten|abonnentinnen oder abonnenten|abonnierende|abonnierenden|"
	  "abonnentenkreis" },
	{ PAYWALL, RUNNING,
	  "in einem kostenpflichtigen artikel|in einem kostenpflichtigen text|in einem kostenpflichtigen beitrag|"
	  "in einem bezahlartikel|in einem plus-artikel|in einem artikel für abonnenten|"
	  "das für den zugang geld verlangt|die für den zugang geld verlangt|der für den zugang geld verlangt|"
	  "hinter bezahlschranke|hinter der bezahlschranke|hinter einer bezahlschranke|hinter paywall|"
	  "hinter der paywall|hinter einer paywall|hinter der zahlschranke|hinter einer zahlschranke|"
	  "hinter der bezahlmauer|hinter einer bezahlmauer|nur für abonnenten|nur für abonnentinnen|"
	  "nur für abonnentinnen und abonnenten|nur für abonnent:innen|nur mit abo|nur mit abonnement|nur im abo|"
	  "abonnenten vorbehalten|nur für zahlende leser|hinter der bezahlwand|hinter einer bezahlwand|"
	  "hinter einer abo-schranke|hinter der abo-schranke|hinter einer aboschranke|hinter der aboschranke|"
	  "hinter einer bezahl-schranke" },
	{ PAYWALL, ADJECTIVE,
	  "kostenpflichtige|kostenpflichtigen|kostenpflichtiger|kostenpflichtiges|bezahlpflichtig~e~en~er~es~em|"
	  "nur für abonnenten zugängliche~~n~m~r~s|nur für abonnenten lesbare~~n~m~r~s|"
	  "abonnenten vorbehaltene~~n~m~r~s" },
	{ PAYWALL, NOUN, "kostenpflichtiger artikel|kostenpflichtiger text|kostenpflichtiger beitrag" },
	{ REGIST, 0,
	  "ein kostenloses konto|ein gratiskonto|eine kostenlose anmeldung|eine kostenlose registrierung|"
	  "anmeldepflicht|registrierungspflicht|anmeldepflichtige|anmeldepflichtiger|anmeldepflichtiges|"
	  "loginpflichtig|registrierung verlangt|registrierung benötigt|kostenlose registrierung notwendig|"
	  "kostenlose anmeldung erforderlich|kostenlose anmeldung nötig|anmeldung notwendig|login erforderlich|"
	  "login nötig|mit anmeldung|nur mit anmeldung|nur nach anmeldung|nur nach registrierung|"
	  "nur mit registrierung|anmeldepflichtig|konto erforderlich|konto nötig|kostenloses konto nötig|"
	  "kostenloses konto erforderlich|einloggen nötig|erfordert registrierung|erfordert anmeldung|"
	  "gratis-registrierung|kostenloses konto|kostenloser registrierung|kostenloser anmeldung|"
	  "kostenlosen registrierung|kostenlosen anmeldung|einmalige registrierung|registrierung erforderlich|"
	  "registrierung nötig|registrierung notwendig|kostenlose registrierung|"
	  "kostenlose registrierung erforderlich|kostenlose registrierung nötig|anmeldung erforderlich|"
	  "anmeldung nötig|kostenlose anmeldung|nach registrierung|mit registrierung|mit kostenloser registrierung|"
	  "nach anmeldung|registrierungspflichtig|registrierschranke|registrierungsschranke|registrierungsmauer|"
	  "login-schranke|loginschranke|anmeldeschranke|registrierwall|anmeldezwang|registrierungszwang|"
	  "login-pflicht|loginpflicht|kostenloses abo|gratis-abo" },
	{ REGIST, THING,
	  "konto anlegen|ein konto anlegen|benutzerkonto anlegen|account anlegen|einen account|account|registrierung|"
	  "anmeldung|konto|benutzerkonto|nutzerkonto|kundenkonto|leserkonto|einloggen|anmelden|registrieren|"
	  "sich registrieren|sich anmelden|sich einloggen|e-mail-adresse|mailadresse|gratiskonto|gratis-konto|"
	  "zu registrieren|gratis-anmeldung|kontoerstellung|kostenlosem konto|kostenlosen konto|"
	  "kostenlos~em~en~er+ account|kostenfreie~m~n~s+ konto|eine e-mail-adresse|benutzeranmeldung|eine anmeldung|"
	  "eine registrierung" },
	{ REGIST, READERS,
	  "registrierte nutzer|registrierte leser|angemeldete nutzer|eingeloggte nutzer|registrierten nutzern|"
	  "registrierten lesern|angemeldeten nutzern|registrierte leserinnen und leser|"
	  "registrierte nutzerinnen und nutzer|angemeldete leser" },
	{ REGIST, RUNNING,
	  "hinter einer registrierschranke|hinter der registrierschranke|hinter einer registrierungsschranke|"
	  "hinter einer anmeldeschranke|hinter einem login|hinter einer login-schranke|"
	  "hinter einer registrierungspflicht" },
	{ FREE, 0,
	  "offen zugänglich~~e~er|für alle offen|offener zugang|kostenlose leseprobe|frei verfügbar|"
	  "kostenlos zugänglich|kostenfrei zugänglich|kostenlos abrufbar|frei abrufbar|frei einsehbar|ohne anmeldung|"
	  "ohne registrierung|ohne login|kein abo nötig|keine anmeldung nötig|keine bezahlschranke|"
	  "nicht kostenpflichtig|freigeschaltet|im archiv|für alle lesbar|für alle zugänglich|kostenloser zugang|"
	  "kostenfreier zugang|kostenlos zu lesen|frei zu lesen|kostenlose lektüre|frei zugänglich|keine paywall|"
	  "ohne abo|freier zugang|ohne zu bezahlen|ohne zu zahlen|ohne bezahlen zu müssen|kostet nichts|"
	  "ohne bezahlung|für alle frei|paywall umgangen|paywall aufgehoben|paywall entfernt|"
	  "bezahlschranke aufgehoben|bezahlschranke entfernt|außerhalb der bezahlschranke|vor der bezahlschranke|"
	  "für alle freigeschaltet|kostenlos freigeschaltet|frei geschaltet" },
	{ FREE, BRACKETED,
	  "frei|frei~e~er~es~en|kostenlos~~e~er~es~en|kostenfrei~~e~er~es~en|unentgeltlich~~e|archiviert~~e~er~es~en|"
	  "gespeichert~e~er~es|entsperrt~~e~er~es|freigeschaltet~e~er~es|gebührenfrei|archiv|geschenkt|"
	  "nichtabonnenten|nicht-abonnenten|alle frei|cache|im cache|google-cache|gespiegelt|geschenk|archivseite" },
	{ FREE, RUNNING,
	  "frei lesbar|kostenlos lesbar|kostenfrei lesbar|gratis lesbar|ohne paywall|ohne bezahlschranke|"
	  "nicht hinter der bezahlschranke|ohne abo lesbar|ohne anmeldung lesbar" },
	{ FREE, ADJECTIVE,
	  "frei zugängliche~~n~m~r~s|frei lesbare~~n~m~r~s|frei verfügbare~~n~m~r~s|kostenlos lesbare~~n~m~r~s|"
	  "frei abrufbare~~n~m~r~s|ohne abo lesbare~~n~m~r~s|für alle zugängliche~~n~m~r~s|freigeschalteten|"
	  "freigeschaltetem" },
	{ FREE, COPY,
	  "geschenkartikel|geschenklink|geschenk-link|freier link|kostenloser link|archivlink|archiv-link|"
	  "archivierte version|archivierte fassung|archivierte kopie|archivierten version|archivierten fassung|"
	  "archivversion|archivfassung|archivkopie|kopie im archiv|freie version|freie fassung|"
	  "frei zugängliche fassung|frei zugängliche version|frei lesbare fassung|frei lesbare version|"
	  "kostenlose version|kostenlose fassung|kostenfreie version|kostenfreie fassung|geschenkter artikel|"
	  "kostenlose übersetzung|kostenfreie übersetzung|kostenlos bei|kostenfrei bei|gratis bei|frei lesbar bei|"
	  "frei zugänglich bei|kostenlos auf|gratis auf|ohne bezahlschranke bei|ohne paywall bei|ohne abo bei|"
	  "gratislink|gratisartikel|gratis-artikel|verschenkter artikel|freilink|frei-link|verschenklink|"
	  "archivierter artikel|archivierte seite|gespeicherte version|gespeicherte fassung|gespiegelte version|"
	  "gratis-version|gratisversion|link ins archiv" },
	{ FREE, NOUN, "freigeschalteter artikel|kostenloser artikel|freier artikel" },
	{ PDF, 0, "großes pdf|langes pdf|ganzes pdf" },
	{ PDF, COPY,
	  "pdf-fassung|pdf-download|pdf zum download|als pdf|im pdf-format|pdf-datei|pdf-dokument|pdf-version" },
	{ VIDEO, 0,
	  "als video|in der mediathek|mediathek|als filmbeitrag|filmbeitrag|als videobeitrag|videobeitrag|"
	  "videobericht|videointerview|video-interview|youtube-video|tv-beitrag|fernsehbeitrag|videoclip|"
	  "videoreportage|video-reportage|video-beitrag|videobotschaft|videotutorial" },
	{ VIDEO, COPY,
	  "video ansehen|video anschauen|zum video|das video ansehen|film ansehen|sehen sie das video|videorecording|"
	  "videomitschnitt|videoaufzeichnung|videoaufnahme" },
	{ OFFER, 0, "zugänglich~~e~er~es|abrufbar|einsehbar|verfügbar|erhältlich|zugang" },
	{ OFFER, COPY,
	  "fassung|kopie|vorabdruck|spiegelung|abschrift|nachdruck|zweitveröffentlichung|volltext|vorabversion|"
	  "onlinefassung" },
	{ OFFER, TEXT, "lesbar~~e~er~es|zu lesen|nachzulesen|nachlesbar" },
	{ NEED, 0,
	  "muss sich|muss ein|muss einen|müssen sich|muss dafür|muss dort|muss|müssen|muss zuerst|erforderlich|nötig|"
	  "notwendig|vorausgesetzt|verlangt|obligatorisch|zwingend|man braucht|es braucht|braucht man|muss man|"
	  "man muss|pflicht|nach|gegen" },
	{ NEED, RUNNING, "erfordert|benötigt|braucht|setzt" },
	{ ONLY, 0, "nur|ausschließlich|exklusiv|vorbehalten|lediglich|erst|reserviert" },
	{ WITHOUT, 0, "ohne|kein|keine|keinen|keiner|nicht|nicht etwa" },
	{ WITHOUT, RUNNING, "nicht mehr|nicht länger|längst nicht mehr" },
	{ BOTH, 0,
	  "beide|alle beide|beide links|beide artikel|beide texte|beide stücke|beide beiträge|beide berichte|"
	  "beides|beiden|die beiden texte|die beiden artikel|beide seiten|in beiden fällen" },
	{ ALL, 0, "alle|allesamt|alle drei|alle vier|jeweils|sämtlich|alle links|alle artikel" },
	{ COPULA, 0, "ist|sind|war|bleibt|steht|stehen|liegt|liegen|gibt es|findet sich|befindet sich" },
	{ ARTICLE, 0, "ein|eine|einer|einem|einen|dem|den|des|der|die|das" },
	{ LEAD, 0, "in der|auf|im|seite auf|in sprache|verfasst auf|erschienen auf" },
	{ LEAD, NOUN, "artikel auf|text auf" },
	{ FILLER, 0,
	  "möchte|wollen|kann|können|darf|deren|dessen|über|diesen|diesem|dieser|dieses|ihn|dafür|öffnet sich|"
	  "lässt sich|auch|selbst|angelegt|anlegen|anzulegen|hat|haben|funktioniert|geht|geht nur|online|dort|"
	  "leserinnen|leser|lesern|nutzer|digitale|eintrag|website|webseite|hinter|anschauen|zeitung|magazin|"
	  "zeitschrift|portal|berichten|artikeln|texten|textbeitrag|original|im original|originaltext|man|sich|"
	  "zuerst|vorher|dazu|vollständig|komplett|ganz|ganze|gesamte|momentan|aktuell|zurzeit|bislang|"
	  "größtenteils|weitgehend|rund|ca|herunterladen|download|zum download|abrufen|öffnen|ansehen|sehen|anlage|"
	  "anhang|stellungnahme|merkblatt|voraus|sprachige|sprachiger|sprachiges|einmalig~e~er~en|vorherig~e~er~en|"
	  "neues fenster|neuem fenster|neuen fenster|neuer tab|öffnet|externer link|externe seite|extern|derzeit|"
	  "noch|jetzt|inzwischen|stunden|std|sek|sekunden|pressemitteilung|mitschnitt|aufzeichnung|umfang|folien|"
	  "von|vom|zur|vorübergehend|eventuell|ggf|teils|vermutlich|wird|zu finden|zu sehen|mit|als|vor|vorhanden|"
	  "mit untertiteln|untertitelt|mit deutschen untertiteln|seite|dokument|datei|sprache|sprachig|leider|hier|"
	  "zum|seiten|nachricht|teilweise|deutschsprachige seite|minuten|und|obwohl|wenngleich|wenn auch|wobei|"
	  "zwar|zudem|außerdem|nun|mittlerweile|seither|seit heute|seit gestern|bedauerlicherweise|immerhin|"
	  "und zwar|sogar|freilich|dabei|verfasst|lang|langen|langer|langes|wofür|bereits|neuerdings|versteckt|"
	  "verborgen|um gelesen zu werden|für|"
	  "bis ~montag~dienstag~mittwoch~donnerstag~freitag~samstag~sonnabend~sonntag~morgen~mitternacht~heute abend~zum wochenende~ende der woche~monatsende~ende des monats~auf weiteres|"
	  "achtung|vorsicht|hinweis|zeitweise|zeitweilig|schon|weiterhin|gescannt~es~e|barrierefrei~~es|anklicken|"
	  "klick|führt|verlinkt|zumindest|nachträglich|seit|stets|immer|überwiegend|vorläufig|vorerst|einstweilen|"
	  "schade|ganzes|lesen lässt|öffnen lässt|geöffnet|aufrufen|letzterer|letzteres|letztere|ausnahmsweise|"
	  "natürlich|selbstverständlich|bekommen|kriegen|dürfen" },
	{ FILLER, TEXT,
	  "lesen|lesen kann|lesen will|weiterlesen|lektüre|ganzer artikel|ganzer text|ganzer beitrag|ganze text|"
	  "vollständiger artikel|vollständiger text|langfassung|sehen will|ansehen will|ganz sehen will|"
	  "sehen möchte|sie ganz sehen will|ihn ganz sehen will|es ganz sehen will|sie lesen will|ihn lesen will|"
	  "es lesen will|sie ganz lesen will|ihn ganz lesen will" },
	{ FILLER, NOUN,
	  "artikel~~s|text~~es|beitrag~~s|bericht~~e~s|meldung|recherche~~n|reportage~~n|stück|porträt|analyse|"
	  "kommentar|kolumne|studie|gutachten|dossier|hintergrundbericht|rezension|blogbeitrag|aufsatz|geschichte|"
	  "nachruf|leitartikel|hintergrundartikel|artikelserie|serie|feuilleton|beiträge|texte|stücke|gespräch|"
	  "urteil|beschluss|brief|liste|vermerk|depesche|agenturmeldung" },
	{ FILLER, WHO, "wer|wenn" },
	{ PAST, 0,
	  "früher|einst|ursprünglich|zunächst|bis gestern|bis vor kurzem|lange zeit|anfangs|ehemals|bislang noch|"
	  "gestern noch|voriges jahr noch|vergangenes jahr noch" },
	{ SAME, 0, "ebenso|dito|ebenfalls|gleichfalls|desgleichen" },
	{ CONTEXT, 0, "in italien" },
	{ CONTEXT, EVENT,
	  "konzert|ausstellung|eintritt|lesung|vortrag|vorstellung|veranstaltung|straßenfest|parkplatz|einlass|"
	  "theater|vorführung" },
	{ CONTEXT, SPEECH,
	  "sprach|sprachen|spricht|gesprochen|sagte|singt|gesungen|antwortete|schrieb|geschrieben|rede|lied|rief" },
	{ FILLER, BUT, "aber|allerdings|jedoch|doch" },
	{ OFFER, TEXT | RUNNING, "ist zu lesen|liest sich|kann gelesen werden" },
};

const size_t note_words_de_n = COUNT(note_words_de);
