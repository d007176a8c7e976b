/*
 * The words of authors' notes: facts about eleven languages, all searched at
 * once. A note is made of these words alone: of one that says something and
 * of fillers ("free registration required", "in German only"). The longest
 * phrase at a spot is taken, so "no paywall" hides "paywall"; of several
 * notes in one bracket the order of note.c decides.
 *
 * Names of languages are not here: see languages.c. Spelling: folded as
 * lexicon.h says.
 */

#include "note_words.h"

#include "cite.h"

#include <string.h>

#define PAYWALL CITE_NOTE_PAYWALL
#define REGIST  CITE_NOTE_REGISTRATION
#define FREE    CITE_NOTE_FREE
#define PDF     CITE_NOTE_PDF
#define VIDEO   CITE_NOTE_VIDEO
#define FILLER  NOTE_WORD_FILLER
#define LEAD    NOTE_WORD_LEAD
#define ARTICLE NOTE_WORD_ARTICLE
#define COPULA  NOTE_WORD_COPULA
#define BOTH    NOTE_WORD_BOTH
#define ALL     NOTE_WORD_ALL
#define CONTEXT NOTE_WORD_CONTEXT

#define BRACKETED NOTE_BRACKETED
#define ADJECTIVE NOTE_ADJECTIVE
#define RUNNING   NOTE_RUNNING
#define COPY      NOTE_COPY
#define EVENT     NOTE_EVENT
#define SPEECH    NOTE_SPEECH

const struct phrase_list note_table[] = {
	/* Signs */
	{ PAYWALL, 0, "🔒|🔐" },
	{ FREE, 0, "🔓" },
	{ PAYWALL, BRACKETED, "$|$$|$$$|€|£" },
	{ PDF, BRACKETED, "pdf|.pdf|pdfs" },
	/* Closed to who has no subscription, open to who has one */
	{ PAYWALL, 0,
	  "closed to non-subscribers|locked for non-subscribers|not open to non-subscribers|für nicht-abonnenten gesperrt|"
	  "für nichtabonnenten gesperrt|nicht für nicht-abonnenten|fermé aux non-abonnés|inaccessible aux non-abonnés|"
	  "non accessible aux non-abonnés|cerrado para no suscriptores|cerrada para no suscriptores|"
	  "cerrado a no suscriptores|vedado a no suscriptores|chiuso ai non abbonati|chiusa ai non abbonati|"
	  "non accessibile ai non abbonati|fechado para não assinantes|fechada para não assinantes|"
	  "fechado a não assinantes|vedado a não assinantes|gesloten voor niet-abonnees|op slot voor niet-abonnees|"
	  "niet toegankelijk voor niet-abonnees|zamknięty dla niesubskrybentów|niedostępny dla niesubskrybentów|"
	  "niedostępny bez prenumeraty|закрыто для неподписчиков|закрыт для неподписчиков|закрыта для неподписчиков|"
	  "недоступно неподписчикам|недоступно без подписки|недоступен без подписки|недоступна без подписки|"
	  "закрыто без подписки|非订户无法阅读|非訂戶無法閱讀|非订阅用户不可读|非会員は読めない|会員以外は読めない|"
	  "会員以外閲覧不可" },
	{ PAYWALL, 0,
	  "subscriber login|subscription login|abo-login|abonnenten-login|compte abonné|identifiants abonné|"
	  "identifiants d'abonné|cuenta de suscriptor|account abbonati|conta de assinante|abonnee-account|"
	  "konto prenumeratora|аккаунт подписчика" },
	{ VIDEO, COPY,
	  "video recording|videorecording|videomitschnitt|videoaufzeichnung|videoaufnahme|enregistrement vidéo|"
	  "captation vidéo|grabación en vídeo|grabación en video|videograbación|videoregistrazione|"
	  "registrazione video|gravação em vídeo|registo em vídeo|registro em vídeo|video-opname|videoregistratie|"
	  "videoverslag|nagranie wideo|zapis wideo|nagrania wideo|видеозапис~ь~и~ью|видеотрансляци~я~и~ю|"
	  "视频录像|視頻錄影|录影回放|视频回放|視訊回放|録画映像" },
	{ VIDEO, BRACKETED, "video|videos|vídeo|vídeos|vidéo|vidéos|видео|视频|視頻|影片|動画|ビデオ|wideo" },

	/* English */
	{ PAYWALL, RUNNING,
	  "behind a paywall|behind the paywall|behind its paywall|behind their paywall|behind paywall|"
	  "behind paywalls|behind a hard paywall|behind a subscription|behind a subscription wall|"
	  "only for subscribers|for subscribers only|open only to subscribers|available only to subscribers|"
	  "only available to subscribers|only to subscribers|accessible only to subscribers|"
	  "reserved for subscribers|exclusive to subscribers|requires a subscription|"
	  "requires a paid subscription|needs a subscription|requires paid subscription" },
	{ REGIST, RUNNING,
	  "behind a registration wall|behind a login|behind a sign-up wall|behind a login wall|"
	  "requires registration|requires free registration|requires a free account|requires a login" },
	{ FREE, RUNNING,
	  "outside the paywall|in front of the paywall|without a paywall|with no paywall|not behind a paywall|"
	  "not paywalled|free to read|free of paywall" },
	{ FREE, COPY,
	  "gift link|gift article|gifted link|gifted article|free link|free version|free copy|"
	  "free-to-read version|free-to-read copy|unpaywalled version|non-paywalled version|paywall-free version|"
	  "unlocked link|unlocked version|unlocked article|archive link|archived version|archived copy|"
	  "archive copy|archived link|archived page|archived article|archived snapshot|archive snapshot|"
	  "archived story|ungated version|ungated copy|open-access version|open access version|open-access copy|"
	  "paywall-free link|free mirror" },
	{ PAYWALL, 0,
	  "paywalls|requires sub|needs subscription|subscription wall|subscription-only content|paid subscribers only|"
	  "paying subscribers only|premium content|premium article|members-only content|subscriber-only content|"
	  "subscriber content|limited preview|content for subscribers|article for subscribers|subscriber-only article|"
	  "pay to read|login and subscription required|paid subscribers|paying subscribers" },
	{ REGIST, 0,
	  "may require registration|with free registration|after registration|after free registration|login wall|"
	  "for registered users|email required|free login required|free registration needed" },
	{ REGIST, RUNNING,
	  "needs a free account|needs registration|needs free registration|requires sign-up|requires sign-in|"
	  "requires account" },
	{ FREE, 0,
	  "free of charge|freely available|freely accessible|free access link|shareable link|paywall lifted|"
	  "paywall-free|not gated|temporarily free|free for all|can be read for free" },
	{ BOTH, 0, "both|both of them|both links|both articles|both stories|both pieces" },
	{ ALL, 0, "all|all of them|all three|all four|all five|each|all links|all articles" },
	{ COPULA, 0, "is|are|was|were|remains|sits|stays" },
	{ ARTICLE, 0, "the|a|an" },
	{ FILLER, 0,
	  "that|which|new window|new tab|external link|external|users|readers|unfortunately|alas|currently|now|"
	  "still|online|hour|hours|h|kib|mib|megabytes|kilobytes|slides|spreadsheet|recording|about|approx|seconds|"
	  "sec|footage|clip|livestream|transcript|press release|statement|interview|podcast" },
	{ CONTEXT, EVENT,
	  "concert|festival|exhibition|museum|gallery|workshop|tickets|ticket|admission|entry|entrance|lecture|"
	  "seminar|performance|screening|events|event|parade|parking|shuttle|venue|open day|matinee|gig" },
	{ CONTEXT, SPEECH,
	  "told|spoke|spoken|speaks|speaking|sang|sings|singing|sung|wrote|written|writing|writes|recited|"
	  "replied|answered|delivered|performed|shouted|chanted|tweeted|speech|song|interviewed" },
	{ PAYWALL, 0,
	  "may hit a paywall|hit a paywall|there is a paywall|there's a paywall|you will need a subscription|"
	  "needs a sub|has a paywall|subscribers can read it|paid access required" },
	{ PDF, COPY, "as a pdf|as pdf|in pdf|in pdf format|pdf format|pdf file|pdf document|pdf version" },
	{ FILLER, 0,
	  "need|require|might|possibly|probably|sometimes|usually|you may|you might|you will|with subtitles|"
	  "subtitled|with english subtitles|as|link to|kb|mb" },
	{ PAYWALL, ADJECTIVE, "paywalled|subscription-only|subscriber-only|subscribers-only" },
	{ PAYWALL, 0,
	  "paywall|paywall alert|hard paywall|soft paywall|metered paywall|partial paywall|porous paywall|"
	  "requires subscription|may require subscription|may require a subscription|for subscribers|paid subscription|"
	  "paid subscription required|paid content|pay wall|pay-wall|paywalled article|not free|need subscription" },
	{ PAYWALL, BRACKETED,
	  "paid|paid access|gated|metered|members only|members-only|for members|limited free articles|"
	  "limited free access" },
	{ REGIST, 0,
	  "free registration|free registration required|free sign-up|registration wall|regwall|free with registration" },
	{ REGIST, RUNNING, "requires login|requires an account" },
	{ FREE, 0,
	  "gift url|free access|free article|open access|open-access|no paywall|non-paywalled|nonpaywalled|unpaywalled|"
	  "outside paywall|share link|friend link|ungated link|paywall removed" },
	{ FREE, BRACKETED, "gift|archive|shared link" },
	{ VIDEO, BRACKETED, "watch|with video|video clip|youtube video" },
	{ FILLER, 0,
	  "links|article|articles|story|stories|content|text|report|document|file|here|be|may|apply|access|full|"
	  "click|warning|alert|note|gb|min|mins|minutes|pp|p|read|for|of|with|opens|language|languages|source|"
	  "translation|sorry|again|also|and|or|via|though|but|partly|mostly|some|some content" },
	{ LEAD, 0, "in|in the|text in|article in|page in|site in|report in|document in|source in" },

	/* German */
	{ PAYWALL, RUNNING,
	  "hinter bezahlschranke|hinter der bezahlschranke|hinter einer bezahlschranke|hinter paywall|"
	  "hinter der paywall|hinter einer paywall|hinter der zahlschranke|hinter einer zahlschranke|"
	  "hinter der bezahlmauer|hinter einer bezahlmauer|nur für abonnenten|nur für abonnentinnen|"
	  "nur für abonnentinnen und abonnenten|nur für abonnent:innen|nur mit abo|nur mit abonnement|nur im abo|"
	  "abonnenten vorbehalten|nur für zahlende leser" },
	{ FREE, RUNNING,
	  "frei lesbar|kostenlos lesbar|kostenfrei lesbar|gratis lesbar|ohne paywall|ohne bezahlschranke|"
	  "nicht hinter der bezahlschranke|ohne abo lesbar|ohne anmeldung lesbar" },
	{ FREE, COPY,
	  "geschenkartikel|geschenklink|geschenk-link|freier link|kostenloser link|archivlink|archiv-link|"
	  "archivierte version|archivierte fassung|archivierte kopie|archivierten version|archivierten fassung|"
	  "archivversion|archivfassung|archivkopie|kopie im archiv|freie version|freie fassung|"
	  "frei zugängliche fassung|frei zugängliche version|frei lesbare fassung|frei lesbare version|"
	  "kostenlose version|kostenlose fassung|kostenfreie version|kostenfreie fassung|geschenkter artikel|"
	  "kostenlose übersetzung|kostenfreie übersetzung" },
	{ PAYWALL, 0,
	  "z+|f+|s+|sz+|abo benötigt|mit bezahlschranke|mit paywall|bezahlmauer|hinter bezahlmauer|exklusiv für abonnenten|"
	  "bezahlpflichtig|gebührenpflichtig|abo-inhalt|aboinhalt|abo-text|"
	  "exklusiv für abonnentinnen und abonnenten|für abonnentinnen und abonnenten|im abo|nur gegen bezahlung|"
	  "premium-artikel|premium-inhalt|plus-beitrag|plus-text|abo vorausgesetzt|zahlpflichtig|"
	  "kostenpflichtiger artikel|kostenpflichtiger inhalt|kostenpflichtiger text|kostenpflichtiger link|"
	  "kostenpflichtiger beitrag|abonnement nötig|abonnement notwendig|erfordert abo|erfordert ein abo|"
	  "erfordert abonnement" },
	{ PAYWALL, BRACKETED,
	  "faz+|zeit+|spiegel+|welt+|bild+|heise+|sz plus|faz plus|spiegel plus|welt plus|weltplus|"
	  "bildplus|zeit plus|heise plus|bezahlter zugang" },
	{ REGIST, 0,
	  "registrierung verlangt|registrierung benötigt|kostenlose registrierung notwendig|"
	  "kostenlose anmeldung erforderlich|kostenlose anmeldung nötig|anmeldung notwendig|login erforderlich|"
	  "login nötig|mit anmeldung|nur mit anmeldung|nur nach anmeldung|nur nach registrierung|"
	  "nur mit registrierung|anmeldepflichtig|konto erforderlich|konto nötig|kostenloses konto nötig|"
	  "kostenloses konto erforderlich|einloggen nötig|erfordert registrierung|erfordert anmeldung|"
	  "gratis-registrierung|kostenloses konto" },
	{ FREE, 0,
	  "frei verfügbar|kostenlos zugänglich|kostenfrei zugänglich|kostenlos abrufbar|frei abrufbar|"
	  "frei einsehbar|ohne anmeldung|ohne registrierung|ohne login|kein abo nötig|keine anmeldung nötig|"
	  "keine bezahlschranke|nicht kostenpflichtig|freigeschaltet|freigeschalteter artikel|im archiv|"
	  "für alle lesbar|für alle zugänglich|kostenloser zugang|kostenfreier zugang|kostenlos zu lesen|"
	  "frei zu lesen" },
	{ BOTH, 0, "beide|alle beide|beide links|beide artikel|beide texte" },
	{ ALL, 0, "alle|allesamt|alle drei|alle vier|jeweils|sämtlich|alle links|alle artikel" },
	{ COPULA, 0, "ist|sind|war|bleibt|steht|stehen|liegt|liegen" },
	{ ARTICLE, 0, "ein|eine|einer|einem|einen|dem|den|des|der|die|das" },
	{ FILLER, 0,
	  "neues fenster|neuem fenster|neuen fenster|neuer tab|öffnet|externer link|externe seite|extern|derzeit|"
	  "allerdings|noch|jetzt|inzwischen|stunden|std|sek|sekunden|aber|dort|pressemitteilung|gespräch|mitschnitt|"
	  "aufzeichnung|umfang|folien|von|vom|zur|vorübergehend" },
	{ CONTEXT, EVENT,
	  "konzert|ausstellung|eintritt|lesung|vortrag|vorstellung|veranstaltung|straßenfest|parkplatz|einlass|"
	  "theater|vorführung" },
	{ CONTEXT, SPEECH,
	  "sprach|sprachen|spricht|gesprochen|sagte|singt|gesungen|antwortete|schrieb|geschrieben|rede|lied|rief" },
	{ REGIST, 0,
	  "kostenloser registrierung|kostenloser anmeldung|kostenlosen registrierung|kostenlosen anmeldung|"
	  "einmalige registrierung" },
	{ PAYWALL, 0,
	  "paid-content|bezahl-artikel|bezahl-inhalt|hinter schranke|abonnement vorausgesetzt|abo wird benötigt|"
	  "abo notwendig" },
	{ FREE, 0, "kostenloser artikel|kostenlose lektüre|freier artikel" },
	{ PDF, COPY, "als pdf|im pdf-format|pdf-datei|pdf-dokument|pdf-version" },
	{ FILLER, 0,
	  "muss|eventuell|ggf|teils|vermutlich|wird|zu finden|zu sehen|mit|als|vor|vorhanden|mit untertiteln|"
	  "untertitelt|mit deutschen untertiteln" },
	{ PAYWALL, ADJECTIVE,
	  "kostenpflichtige|kostenpflichtigen|kostenpflichtiger|kostenpflichtiges|kostenpflichtigem|bezahlpflichtig~e~en~er~es~em|"
	  "nur für abonnenten zugängliche~~n~m~r~s|nur für abonnenten lesbare~~n~m~r~s|abonnenten vorbehaltene~~n~m~r~s" },
	{ FREE, ADJECTIVE,
	  "frei zugängliche~~n~m~r~s|frei lesbare~~n~m~r~s|frei verfügbare~~n~m~r~s|kostenlos lesbare~~n~m~r~s|frei abrufbare~~n~m~r~s|"
	  "ohne abo lesbare~~n~m~r~s|für alle zugängliche~~n~m~r~s|freigeschaltete~~n~m~r~s" },
	{ FREE, COPY, "kostenlos bei|kostenfrei bei|gratis bei|frei lesbar bei|frei zugänglich bei|kostenlos auf|gratis auf|ohne bezahlschranke bei|ohne paywall bei|ohne abo bei" },
	{ PAYWALL, 0,
	  "bezahlschranke|bezahlartikel|bezahlinhalt|kostenpflichtig|abo erforderlich|abo nötig|für abonnenten|"
	  "abopflichtig|abo-artikel|aboartikel|plus-artikel|plus-inhalt|bezahlinhalte|bezahlinhalts|abonnement erforderlich|"
	  "nur für mitglieder|zahlschranke" },
	{ PAYWALL, BRACKETED, "mit abo|bezahlt|für mitglieder" },
	{ REGIST, 0,
	  "registrierung erforderlich|registrierung nötig|registrierung notwendig|kostenlose registrierung|"
	  "kostenlose registrierung erforderlich|kostenlose registrierung nötig|anmeldung erforderlich|"
	  "anmeldung nötig|kostenlose anmeldung|nach registrierung|mit registrierung|"
	  "mit kostenloser registrierung|nach anmeldung|registrierungspflichtig" },
	{ FREE, 0, "frei zugänglich|keine paywall|ohne abo|freier zugang" },
	{ FREE, BRACKETED, "archiv|geschenkt" },
	{ FILLER, 0,
	  "artikel|seite|dokument|datei|sprache|sprachig|leider|hier|zum|lesen|seiten|nachricht|beitrag|teilweise|"
	  "deutschsprachige seite|minuten|und" },
	{ LEAD, 0, "auf|im|artikel auf|text auf|seite auf|in sprache" },

	/* French */
	{ PAYWALL, RUNNING,
	  "réservé aux abonnés|réservée aux abonnés|réservés aux abonnés|réservées aux abonnés|"
	  "réservé à ses abonnés|réservée à ses abonnés|derrière un paywall|derrière le paywall|"
	  "derrière un péage|derrière un mur payant|derrière le péage|derrière un mur de paiement|"
	  "derrière le mur payant|accessible aux seuls abonnés|accessible aux abonnés|"
	  "accessible uniquement aux abonnés|réservé aux seuls abonnés|en accès payant|accessible sur abonnement|"
	  "accessible par abonnement" },
	{ FREE, RUNNING,
	  "en accès libre|en libre accès|en accès gratuit|en accès ouvert|lisible gratuitement|"
	  "consultable gratuitement" },
	{ FREE, COPY,
	  "lien cadeau|article offert|lien offert|version gratuite|version libre|version archivée|copie archivée|"
	  "page archivée|lien d'archive|lien archivé|copie d'archive|version en accès libre|"
	  "version en libre accès|copie gratuite|article archivé|archive de la page|"
	  "traduction gratuite" },
	{ PAYWALL, 0,
	  "articles payants|articles réservés aux abonnés|lecture réservée aux abonnés|accès réservé|site payant|"
	  "contenu réservé aux abonnés|contenu abonnés|contenu réservé|article abonnés|article abonné|édition payante|"
	  "version payante|nécessite un abonnement|requiert un abonnement|abonnement payant|exclusivité abonnés|"
	  "article premium|contenu premium|lecture payante|mur de paiement|page payante|accès sur abonnement" },
	{ REGIST, 0,
	  "inscription gratuite obligatoire|après inscription gratuite|compte gratuit requis|compte gratuit nécessaire|"
	  "compte gratuit|sur inscription gratuite|avec inscription|avec inscription gratuite" },
	{ REGIST, RUNNING, "nécessite une inscription|requiert une inscription" },
	{ FREE, 0,
	  "sans paywall|sans mur payant|entièrement gratuit|article en accès libre|lecture libre|article débloqué|"
	  "débloqué|hors paywall|accès ouvert" },
	{ BOTH, 0, "tous deux|toutes deux|tous les deux|toutes les deux|les deux|les deux articles|les deux liens" },
	{ ALL, 0, "tous|toutes|tous trois|toutes trois|chacun|chacune|tous les trois" },
	{ COPULA, 0, "est|sont|était|reste" },
	{ ARTICLE, 0, "le|la|les|un|une|l'|d'un|d'une|du|de la" },
	{ FILLER, 0,
	  "nouvelle fenêtre|nouvel onglet|une nouvelle fenêtre|un nouvel onglet|ouvre|s'ouvre|dans|lien externe|"
	  "site externe|mo|ko|go|mais|hélas|malheureusement|aussi|intégral|intégrale|heures|secondes|entretien|"
	  "communiqué|rapport|lire|aux|pour|extrait|encore|désormais" },
	{ CONTEXT, EVENT,
	  "exposition|musée|entrée|entrées|billets|billet|atelier|spectacle|conférence|séance|projection|fête|"
	  "théâtre" },
	{ CONTEXT, SPEECH,
	  "parle|parlé|parlait|parlant|chante|chanté|chantait|répondu|déclaré|confié|discours|chanson|écrit|"
	  "écrite|dit|disait" },
	{ PDF, COPY, "en pdf|au format pdf|format pdf|fichier pdf|document pdf|version pdf" },
	{ PAYWALL, 0,
	  "intégralité pour les abonnés|pour les seuls abonnés|aux abonnés|lecture sur abonnement|accès abonné" },
	{ FILLER, 0,
	  "peut-être|parfois|partiellement|en partie|en intégralité|intégralité|en entier|avec|par|sur|sous-titré|"
	  "sous-titrée|sous-titrés|avec sous-titres|création" },
	{ PAYWALL, 0,
	  "article réservé aux abonnés|pour abonnés|pour les abonnés|sur abonnement|article payant|accès payant|"
	  "contenu payant|édition abonnés|édition abonné|mur payant|lien payant|accès abonnés|accès réservé aux abonnés" },
	{ PAYWALL, BRACKETED, "péage" },
	{ FILLER, 0, "partie|temporairement|provisoirement|momentanément|exceptionnellement|lecteurs" },
	{ REGIST, 0,
	  "inscription gratuite|inscription gratuite requise|inscription gratuite nécessaire|sur inscription" },
	{ FREE, 0, "sans péage|lecture gratuite|lien gratuit|article gratuit" },
	{ FREE, BRACKETED, "archives" },
	{ FILLER, 0, "fichier|format|au format|langue|contenu|ici|et" },
	{ LEAD, 0, "en|article en|site en|texte en|page en|en langue|version en|lien en|document en" },

	/* Spanish */
	{ PAYWALL, RUNNING,
	  "tras muro de pago|tras un muro de pago|tras el muro de pago|detrás de muro de pago|"
	  "detrás de un muro de pago|detrás del muro de pago|solo para suscriptores|sólo para suscriptores|"
	  "reservado a suscriptores|reservado a los suscriptores|reservada a los suscriptores|"
	  "reservado para suscriptores|exclusivo para suscriptores|exclusiva para suscriptores|"
	  "disponible solo para suscriptores|bajo suscripción|requiere suscripción|bajo muro de pago" },
	{ FREE, RUNNING, "en abierto|sin muro de pago|de lectura libre|de lectura gratuita|disponible en abierto" },
	{ FREE, COPY,
	  "enlace regalo|enlace de regalo|versión gratuita|enlace gratuito|versión archivada|copia archivada|"
	  "página archivada|versión en abierto|versión libre|copia en archivo|enlace archivado|copia gratuita|"
	  "versión abierta|artículo regalo|copia de archivo|traducción gratuita" },
	{ PAYWALL, 0,
	  "contenido exclusivo para suscriptores|contenido para suscriptores|contenido solo para suscriptores|"
	  "artículo para suscriptores|artículo exclusivo para suscriptores|artículo solo para suscriptores|"
	  "acceso solo para suscriptores|acceso exclusivo para suscriptores|exige suscripción|exige una suscripción|"
	  "requiere una suscripción|necesita suscripción|versión de pago|texto de pago|noticia de pago|"
	  "artículos de pago|contenido premium|artículo premium|para abonados|requiere pago|suscripción de pago" },
	{ REGIST, 0,
	  "con registro gratuito|previo registro gratuito|registro gratuito obligatorio|registro gratuito requerido|"
	  "cuenta gratuita|se necesita registro" },
	{ REGIST, RUNNING,
	  "exige registro|exige registro gratuito|requiere cuenta|requiere cuenta gratuita|requiere una cuenta|"
	  "requiere iniciar sesión|necesita registro|requiere registro previo" },
	{ FREE, 0, "sin muro|desbloqueado|artículo desbloqueado|artículo en abierto" },
	{ BOTH, 0, "ambos|ambas|los dos|las dos|ambos artículos|ambos enlaces|ambos textos" },
	{ ALL, 0, "todos|todas|los tres|las tres|todos ellos|todas ellas" },
	{ COPULA, 0, "es|está|están|son|sigue|permanece" },
	{ ARTICLE, 0, "el|los|las|una|unos|unas|lo|del" },
	{ FILLER, 0,
	  "que|artículos|nueva ventana|nueva pestaña|se abre|abre|enlace externo|también|pero|por desgracia|"
	  "lamentablemente|horas|minutos|segundos|vía|para|texto íntegro|íntegro|completo|completa|entrevista|"
	  "informe|comunicado|grabación|reportaje|resumen" },
	{ CONTEXT, EVENT,
	  "concierto|exposición|museo|entrada|entradas|taller|espectáculo|conferencia|proyección|aparcamiento|"
	  "aforo|teatro" },
	{ CONTEXT, SPEECH,
	  "habló|habla|hablaba|hablar|cantó|canta|cantaba|respondió|declaró|dijo|contestó|discurso|canción|"
	  "escribió|escrito|escrita" },
	{ PDF, COPY, "en formato pdf|formato pdf|archivo pdf|documento pdf|versión pdf" },
	{ PAYWALL, 0, "se necesita suscripción" },
	{ FILLER, 0,
	  "con|puede requerir|parcialmente|en parte|con subtítulos|subtitulado|subtitulada|subtítulos en español" },
	{ PAYWALL, 0,
	  "muro de pago|con muro de pago|se requiere suscripción|para suscriptores|contenido de pago|artículo de pago|"
	  "por suscripción|con suscripción|acceso de pago|de pago" },
	{ REGIST, 0, "registro gratuito|se requiere registro|con registro" },
	{ REGIST, RUNNING, "requiere registro|requiere registrarse|requiere registro gratuito" },
	{ FILLER, 0, "artículo|archivo|formato|en formato|idioma|sitio|aquí|y" },
	{ LEAD, 0, "en idioma|texto en|artículo en|versión en|página en|sitio en" },

	/* Italian */
	{ PAYWALL, RUNNING,
	  "solo per abbonati|solo per gli abbonati|riservato agli abbonati|riservata agli abbonati|"
	  "riservati agli abbonati|dietro paywall|dietro un paywall|dietro il paywall|sotto paywall|"
	  "accessibile solo agli abbonati|disponibile solo per gli abbonati|solo in abbonamento" },
	{ FREE, RUNNING,
	  "ad accesso libero|ad accesso gratuito|in accesso libero|senza paywall|leggibile gratuitamente" },
	{ FREE, COPY,
	  "link regalo|versione gratuita|versione libera|versione archiviata|copia archiviata|pagina archiviata|"
	  "link gratuito|copia d'archivio|versione d'archivio|articolo in regalo|versione ad accesso libero|"
	  "traduzione gratuita" },
	{ PAYWALL, 0,
	  "contenuto riservato agli abbonati|articolo riservato agli abbonati|articolo per abbonati|"
	  "contenuto per abbonati|con abbonamento|su abbonamento|necessita abbonamento|lettura a pagamento|"
	  "accesso a pagamento|versione a pagamento|sito a pagamento|per soli abbonati|articolo premium|"
	  "contenuto premium|articoli a pagamento" },
	{ PAYWALL, BRACKETED, "esclusivo abbonati" },
	{ REGIST, 0,
	  "previa registrazione gratuita|con registrazione gratuita|account gratuito|registrazione gratuita richiesta|"
	  "registrazione gratuita necessaria|registrazione gratuita obbligatoria" },
	{ REGIST, RUNNING, "richiede una registrazione|richiede registrazione gratuita|richiede un account" },
	{ FREE, 0, "ad accesso aperto|articolo sbloccato|sbloccato|non a pagamento" },
	{ BOTH, 0, "entrambi|entrambe|tutti e due|tutte e due|ambedue|entrambi gli articoli" },
	{ ALL, 0, "tutti|tutte|tutti e tre|tutte e tre" },
	{ COPULA, 0, "è|sono|era|resta|rimane" },
	{ ARTICLE, 0, "il|i|gli|uno|della|dello" },
	{ FILLER, 0,
	  "che|articoli|nuova finestra|nuova scheda|si apre in|link esterno|purtroppo|anche|ma|pagine|minuti|ore|"
	  "testo integrale|integrale|versione integrale|intervista|rapporto|comunicato|per|contenuto|e|ed|sintesi|"
	  "allegato|servizio" },
	{ CONTEXT, EVENT,
	  "concerto|mostra|ingresso|biglietti|biglietto|laboratorio|spettacolo|conferenza|proiezione|fiera|festa|"
	  "parcheggio" },
	{ CONTEXT, SPEECH,
	  "parlato|parla|parlava|parlare|cantato|cantava|risposto|dichiarato|detto|discorso|canzone|scritto|"
	  "scritta" },
	{ PDF, COPY, "in formato pdf|file pdf|versione pdf" },
	{ PAYWALL, 0, "agli abbonati" },
	{ FILLER, 0, "potrebbe richiedere|in parte|parzialmente|sottotitolato|sottotitolata|con sottotitoli" },
	{ PAYWALL, 0,
	  "a pagamento|articolo a pagamento|contenuto a pagamento|per abbonati|per gli abbonati|richiede abbonamento|"
	  "richiede l'abbonamento|richiede un abbonamento|in abbonamento" },
	{ REGIST, 0, "registrazione gratuita|con registrazione" },
	{ REGIST, RUNNING, "richiede registrazione|richiede la registrazione" },
	{ FILLER, 0, "articolo|testo|sito|in formato|lingua" },
	{ LEAD, 0, "in lingua|testo in|articolo in|versione in|sito in" },

	/* Portuguese */
	{ PAYWALL, RUNNING,
	  "só para assinantes|somente para assinantes|apenas para assinantes|exclusivo para assinantes|"
	  "exclusiva para assinantes|reservado a assinantes|reservado aos assinantes|reservada aos assinantes|"
	  "restrito a assinantes|restrita a assinantes|atrás de um paywall|atrás do paywall|atrás de paywall|"
	  "disponível só para assinantes|disponível apenas para assinantes|acesso limitado a assinantes|"
	  "limitado a assinantes|por trás de um paywall" },
	{ FREE, RUNNING,
	  "em acesso aberto|em acesso livre|sem paywall|aberto para não assinantes|aberta para não assinantes" },
	{ FREE, COPY,
	  "versão gratuita|link de oferta|link presente|versão arquivada|cópia arquivada|página arquivada|"
	  "cópia gratuita|versão aberta|tradução aberta|versão livre|cópia em arquivo|cópia de arquivo|"
	  "link de presente|artigo oferecido|versão de acesso livre|ligação gratuita|"
	  "tradução gratuita" },
	{ PAYWALL, 0,
	  "conteúdo exclusivo para assinantes|conteúdo para assinantes|artigo para assinantes|para subscritores|"
	  "exige assinatura|requer subscrição|exige subscrição|requer uma assinatura|acesso para assinantes|"
	  "acesso só para assinantes|acesso restrito a assinantes|leitura para assinantes|matéria paga|texto pago|"
	  "artigo premium|conteúdo premium|com assinatura|por assinatura|versão paga|conteúdo fechado|"
	  "fechado para assinantes|conteúdos pagos" },
	{ PAYWALL, BRACKETED, "paga|pagos|pagas" },
	{ REGIST, 0,
	  "mediante cadastro gratuito|mediante registo gratuito|com cadastro|com registo|com cadastro gratuito|"
	  "com registo gratuito|conta gratuita|registo gratuito obrigatório|cadastro gratuito obrigatório" },
	{ REGIST, RUNNING,
	  "exige registo|exige registo gratuito|exige cadastro gratuito|requer conta|requer conta gratuita|"
	  "requer login|exige login" },
	{ FREE, 0, "artigo aberto|conteúdo aberto|conteúdo gratuito" },
	{ BOTH, 0, "os dois|as duas|ambos os artigos|ambos os textos" },
	{ ALL, 0, "os três|as três|todos eles" },
	{ COPULA, 0, "é|são|estão|fica" },
	{ ARTICLE, 0, "o|os|um|uma|do|da|dos|na" },
	{ FILLER, 0,
	  "artigos|nova janela|novo separador|nova aba|abre em|ligação externa|link externo|também|mas|infelizmente|"
	  "íntegra|na íntegra|texto integral|relatório|reportagem|matéria|com|versão original|gravação" },
	{ CONTEXT, EVENT, "show|exposição|museu|ingressos|bilhetes|oficina|espetáculo|palestra|estacionamento" },
	{ CONTEXT, SPEECH, "falou|fala|falava|falar|cantou|respondeu|declarou|disse|canção|escreveu" },
	{ PDF, COPY, "em pdf|em formato pdf|arquivo pdf|ficheiro pdf|versão pdf" },
	{ PAYWALL, 0, "aos assinantes" },
	{ FILLER, 0, "em parte|com legendas|legendado|legendada" },
	{ PAYWALL, 0,
	  "acesso pago|conteúdo pago|artigo pago|para assinantes|requer assinatura|com paywall" },
	{ REGIST, 0, "registo gratuito|cadastro gratuito" },
	{ REGIST, RUNNING,
	  "requer registo|requer registro|requer cadastro|exige cadastro|requer registo gratuito|"
	  "requer cadastro gratuito" },
	{ FREE, 0, "aberto a todos" },
	{ FILLER, 0, "artigo|ficheiro|língua|conteúdo|aqui" },
	{ LEAD, 0, "em|em língua|em idioma|texto em|artigo em|versão em|site em" },

	/* Dutch */
	{ PAYWALL, RUNNING,
	  "achter betaalmuur|achter de betaalmuur|achter een betaalmuur|achter paywall|achter de paywall|"
	  "achter een paywall|alleen voor abonnees|alleen toegankelijk voor abonnees|uitsluitend voor abonnees|"
	  "enkel voor abonnees|exclusief voor abonnees|voorbehouden aan abonnees|alleen met abonnement|"
	  "alleen met een abonnement" },
	{ FREE, RUNNING,
	  "gratis te lezen|zonder betaalmuur|voor iedereen te lezen|vrij te lezen|voor iedereen leesbaar|"
	  "gratis leesbaar|zonder paywall" },
	{ FREE, COPY,
	  "cadeauartikel|cadeaulink|gratis versie|gratis link|gearchiveerde versie|gearchiveerde kopie|"
	  "gearchiveerde pagina|archieflink|archiefversie|kopie in het archief|vrij toegankelijke versie|"
	  "gratis kopie|archiefkopie|gratis vertaling" },
	{ PAYWALL, 0,
	  "abonnement verplicht|abonnement noodzakelijk|betaalde toegang|betaald abonnement|betaalde content|"
	  "betaalde inhoud|premium artikel|premiumartikel|plusartikel|abonneeartikel|abonnee-artikel|"
	  "inhoud voor abonnees|betaalde artikelen|tegen betaling|vereist een abonnement|"
	  "vereist abonnement|alleen voor leden|met betaalmuur" },
	{ REGIST, 0,
	  "registratie verplicht|registratie noodzakelijk|gratis registratie nodig|gratis registratie verplicht|"
	  "gratis account|gratis account vereist|account vereist|account verplicht|inloggen nodig|"
	  "inloggen verplicht|met gratis account|met registratie|na gratis registratie|na aanmelding|"
	  "aanmelden verplicht|aanmelding vereist|vereist registratie|na inloggen|met account|"
	  "met een gratis account|login vereist" },
	{ FREE, 0,
	  "vrij toegankelijk|voor iedereen toegankelijk|gratis toegankelijk|geen account nodig|"
	  "geen abonnement nodig|zonder abonnement|zonder account|zonder registratie|geen betaalmuur|"
	  "zonder inloggen|vrij beschikbaar|gratis beschikbaar" },
	{ BOTH, 0, "allebei|alle twee|beide artikelen" },
	{ ALL, 0, "allemaal|alledrie|stuk voor stuk" },
	{ COPULA, 0, "zijn|staat|staan|zit|zitten|blijft|ligt" },
	{ ARTICLE, 0, "de|het|een" },
	{ FILLER, 0,
	  "dat|artikelen|nieuw venster|nieuw tabblad|opent|een nieuw venster|externe link|ook|maar|helaas|"
	  "volledige tekst|hele tekst|pagina's|uur|persbericht|van|uitzending|fragment|opname" },
	{ CONTEXT, EVENT,
	  "tentoonstelling|kaarten|kaartjes|entree|rondleiding|lezing|voorstelling|cursus|evenement|feest|"
	  "parkeren" },
	{ CONTEXT, SPEECH,
	  "sprak|spraken|spreekt|gesproken|zei|zong|zingt|gezongen|antwoordde|vertelde|toespraak|schreef|"
	  "geschreven" },
	{ PDF, COPY, "in pdf-formaat|pdf-bestand|pdf-document|pdf-versie" },
	{ PAYWALL, 0, "alleen met abo|je moet abonnee zijn|aan abonnees" },
	{ FILLER, 0,
	  "mogelijk|deels|gedeeltelijk|met|te zien|ondertiteld|met ondertiteling|met ondertitels|je|hebt" },
	{ PAYWALL, ADJECTIVE,
	  "artikel voor abonnees|stuk voor abonnees|verhaal voor abonnees|bericht voor abonnees|interview voor abonnees|betaalde artikel|betaalde stuk|"
	  "alleen voor abonnees toegankelijk~~e|alleen voor abonnees leesbare|voor abonnees bestemde|voor abonnees toegankelijke" },
	{ FREE, ADJECTIVE, "vrij toegankelijke|gratis toegankelijke|gratis leesbare|voor iedereen toegankelijke|voor iedereen leesbare|vrij leesbare|vrij te lezen" },
	{ FREE, COPY, "gratis bij|gratis op|gratis in|zonder betaalmuur bij|vrij toegankelijk bij|vrij toegankelijk op|kosteloos bij" },
	{ PAYWALL, 0, "betaalmuur|betaald artikel|voor abonnees|abonnement vereist|abonnement nodig|alleen abonnees" },
	{ REGIST, 0,
	  "registratie vereist|gratis registratie|registratie nodig|inloggen vereist|gratis account nodig|"
	  "na registratie|gratis registratie vereist|account nodig" },
	{ FREE, 0, "gratis artikel|vrije toegang|gratis toegang" },
	{ FILLER, 0, "tekst|bestand|taal" },
	{ LEAD, 0, "in het|artikel in het|tekst in het" },

	/* Polish */
	{ PAYWALL, RUNNING,
	  "tylko dla prenumeratorów|dostępny tylko dla prenumeratorów|dostępna tylko dla prenumeratorów|"
	  "dostępne tylko dla prenumeratorów|tylko dla subskrybentów|dostępny tylko dla subskrybentów|"
	  "wyłącznie dla prenumeratorów|wyłącznie dla subskrybentów|tylko dla abonentów|za paywallem|"
	  "dostępny za opłatą|dostępna za opłatą|dostępne za opłatą|zarezerwowany dla prenumeratorów" },
	{ FREE, RUNNING, "w wolnym dostępie|w otwartym dostępie|bez paywalla|do przeczytania za darmo" },
	{ PAYWALL, ADJECTIVE,
	  "płatn~y~ym~ego~ej~ą+ artykule|płatnego artykułu|płatnym artykule|płatnego tekstu|płatnym tekście|płatnego materiału|płatnym materiale|płatnej publikacji|"
	  "dostępn~ego~ej~ym~ych+ tylko dla prenumeratorów|dostępn~ego~ej~ym~ych+ tylko dla subskrybentów|dostępn~ego~ej~ym~ych+ wyłącznie dla prenumeratorów|"
	  "dostępn~ego~ej~ym~ych+ wyłącznie dla subskrybentów|dostępn~ego~ej~ym~ych+ w płatnym dostępie|dostępn~ego~ej~ym~ych+ po opłaceniu" },
	{ FREE, ADJECTIVE,
	  "dostępn~ego~ej~ym~ych+ za darmo|dostępn~ego~ej~ym~ych+ bezpłatnie|dostępn~ego~ej~ym~ych+ dla wszystkich|ogólnodostępn~ego~ej~ym~ych|"
	  "otwart~ego~ej~ym+ dla wszystkich|darmowego artykułu|bezpłatnego artykułu|darmowego tekstu|bezpłatnego tekstu" },
	{ FREE, COPY, "bezpłatnie w|bezpłatnie na|bezpłatnie u|za darmo w|za darmo na|za darmo u|bez paywalla w|bez paywalla na|w otwartym dostępie w|w otwartym dostępie na" },
	{ FREE, COPY,
	  "kopia w archiwum|kopia archiwalna|wersja archiwalna|zarchiwizowana wersja|zarchiwizowana kopia|"
	  "zarchiwizowaną kopię|zarchiwizowaną wersję|kopię w archiwum|kopię archiwalną|darmowa wersja|"
	  "bezpłatna wersja|darmowy link|link podarunkowy|link prezentowy|artykuł w prezencie|wersja bezpłatna|"
	  "darmowa kopia|bezpłatna kopia|link do archiwum|darmową wersję|bezpłatną wersję|"
	  "darmowe tłumaczenie|bezpłatne tłumaczenie" },
	{ PAYWALL, 0,
	  "treść tylko dla prenumeratorów|treść dla prenumeratorów|artykuł dla prenumeratorów|"
	  "tekst dla prenumeratorów|tekst płatny|teksty płatne|płatny tekst|płatna treść|płatne artykuły|"
	  "wymaga prenumeraty|wymagany abonament|wymaga abonamentu|w prenumeracie|w abonamencie|w subskrypcji|"
	  "konieczna prenumerata|konieczna subskrypcja|potrzebna prenumerata|potrzebna subskrypcja|treść premium|"
	  "artykuł premium|dostęp dla prenumeratorów|dostęp dla subskrybentów|dostęp w prenumeracie|"
	  "dostęp odpłatny|odpłatny dostęp|płatna subskrypcja|wymagana płatna subskrypcja" },
	{ PAYWALL, BRACKETED, "płatni|odpłatnie|za opłatą" },
	{ REGIST, 0,
	  "konieczna rejestracja|potrzebna rejestracja|wymagana bezpłatna rejestracja|"
	  "wymagana darmowa rejestracja|wymaga darmowej rejestracji|wymaga bezpłatnej rejestracji|"
	  "po bezpłatnej rejestracji|po darmowej rejestracji|wymagane konto|wymaga konta|potrzebne konto|"
	  "darmowe konto|bezpłatne konto|wymaga zalogowania|wymaga logowania|konieczne logowanie|"
	  "dla zarejestrowanych|tylko dla zarejestrowanych|wymaga założenia konta|wymagane bezpłatne konto|"
	  "wymagane darmowe konto" },
	{ FREE, 0,
	  "dostępny za darmo|dostępna za darmo|dostępne za darmo|dostępny bezpłatnie|dostępna bezpłatnie|"
	  "dostępne bezpłatnie|bez logowania|bez rejestracji|bez prenumeraty|bez abonamentu|bez opłat|"
	  "darmowy artykuł|bezpłatny artykuł|odblokowany|odblokowany artykuł|tekst odblokowany|"
	  "nie wymaga logowania" },
	{ BOTH, 0, "oba|obie|obydwa|obydwie|oba teksty|oba artykuły|oba linki" },
	{ ALL, 0, "wszystkie|wszystkie trzy|wszystkie teksty|wszystkie artykuły" },
	{ COPULA, 0, "jest|są|był|pozostaje" },
	{ FILLER, 0,
	  "która|który|które|artykuły|teksty|w nowym oknie|nowe okno|nowa karta|otwiera się|link zewnętrzny|"
	  "niestety|ale|też|także|oryginał|wersja oryginalna|pełny tekst|cały tekst|strony|godz|wywiad|raport|"
	  "komunikat|materiał|nagranie|dla|oraz|reportaż" },
	{ CONTEXT, EVENT,
	  "koncert|festiwal|wystawa|wystawę|muzeum|wstęp|bilety|bilet|zwiedzanie|warsztaty|spektakl|wykład|pokaz|"
	  "impreza|teatr|seans" },
	{ CONTEXT, SPEECH,
	  "mówił|mówiła|mówi|powiedział|powiedziała|śpiewał|śpiewała|śpiewa|odpowiedział|napisał|napisała|"
	  "przemówienie|piosenka" },
	{ PDF, COPY, "w pdf|w formacie pdf|plik pdf|dokument pdf|wersja pdf|jako pdf" },
	{ PAYWALL, 0, "trzeba mieć prenumeratę|trzeba zapłacić" },
	{ FILLER, 0, "częściowo|z napisami|z polskimi napisami|możliwy|może wymagać" },
	{ PAYWALL, 0,
	  "płatny dostęp|dostęp płatny|płatny artykuł|artykuł płatny|dla prenumeratorów|dla subskrybentów|"
	  "wymagana subskrypcja|wymaga subskrypcji|wymagana prenumerata|dla abonentów|treść płatna" },
	{ REGIST, 0,
	  "wymagana rejestracja|wymaga rejestracji|darmowa rejestracja|bezpłatna rejestracja|po zalogowaniu|"
	  "wymagane logowanie|po rejestracji" },
	{ FREE, 0,
	  "za darmo|bezpłatny dostęp|dostęp bezpłatny|wolny dostęp|otwarty dostęp|darmowy dostęp|dostęp otwarty" },
	{ FILLER, 0, "artykuł|plik|strona" },
	{ LEAD, 0, "po|w języku|w jęz|artykuł po|tekst po" },

	/* Russian */
	{ PAYWALL, RUNNING,
	  "за пейволлом|за пэйволлом|за платной подпиской|только для подписчиков|только подписчикам|"
	  "доступен только подписчикам|доступна только подписчикам|доступно только подписчикам|"
	  "доступны только подписчикам|только по подписке|доступен по подписке|доступна по подписке|"
	  "доступно по подписке|доступны по подписке|под пейволлом|только по платной подписке" },
	{ FREE, RUNNING, "в свободном доступе|в открытом доступе|без пейволла|в бесплатном доступе" },
	{ PAYWALL, ADJECTIVE,
	  "платн~ого~ой~ом~ым+ материала|платного текста|платном материале|платной статье|платной статьи|платной публикации|"
	  "доступн~ого~ой~ом~ым~ых+ только подписчикам|доступн~ого~ой~ом~ым~ых+ только по подписке|доступн~ого~ой~ом~ым~ых+ по подписке|доступн~ого~ой~ом~ым~ых+ лишь подписчикам|"
	  "закрыт~ого~ой~ом~ым+ для неподписчиков|предназначенн~ого~ой~ом~ым+ для подписчиков" },
	{ FREE, ADJECTIVE,
	  "открыт~ого~ой~ом~ым+ для всех|доступн~ого~ой~ом~ым~ых+ всем|доступн~ого~ой~ом~ым~ых+ бесплатно|доступн~ого~ой~ом~ым~ых+ без подписки|"
	  "бесплатн~ого~ой~ом~ым+ материала|бесплатной статье|бесплатной статьи|бесплатного текста" },
	{ FREE, COPY, "бесплатно на|бесплатно в|бесплатно у|в открытом доступе на|в открытом доступе у|без подписки на|без подписки у|без подписки в|без пейволла на" },
	{ FREE, COPY,
	  "архивная копия|архивную копию|архивная версия|архивную версию|копия в архиве|копию в архиве|"
	  "бесплатная версия|бесплатную версию|бесплатная копия|подарочная ссылка|открытая версия|"
	  "открытую версию|ссылка на архив|сохранённая копия|сохраненная копия|бесплатная ссылка|"
	  "бесплатный перевод|бесплатного перевода|бесплатном переводе" },
	{ PAYWALL, 0,
	  "платная подписка|по платной подписке|подписка обязательна|необходима подписка|нужна платная подписка|"
	  "требуется платная подписка|материал за пейволлом|текст за пейволлом|статья за пейволлом|"
	  "статья доступна только подписчикам|материал для подписчиков|материал доступен только подписчикам|"
	  "контент для подписчиков|статья для подписчиков|платный материал|платный текст|платные материалы|"
	  "материалы платные|платные тексты|тексты платные|материал платный|статья платная|"
	  "доступ для подписчиков|доступ только для подписчиков|доступ только подписчикам|"
	  "доступ только по подписке|пэйволл|требует подписки|требует платной подписки|"
	  "эксклюзивно для подписчиков|полный текст по подписке" },
	{ PAYWALL, BRACKETED, "платные|за деньги" },
	{ REGIST, 0,
	  "нужна бесплатная регистрация|требуется бесплатная регистрация|необходима бесплатная регистрация|"
	  "по регистрации|после бесплатной регистрации|требует регистрации|только для зарегистрированных|"
	  "нужен аккаунт|требуется аккаунт|требуется вход|для зарегистрированных|регистрация обязательна|"
	  "доступ после регистрации|нужна авторизация|требуется авторизация|с регистрацией" },
	{ FREE, 0,
	  "доступен бесплатно|доступна бесплатно|доступно бесплатно|без регистрации|доступ бесплатный|"
	  "доступ свободный|доступ открытый|бесплатная статья|бесплатный текст|статья в открытом доступе|"
	  "текст в открытом доступе|читать бесплатно|не требует подписки|без авторизации|в архиве" },
	{ BOTH, 0, "обе|оба|оба материала|обе статьи|оба текста|обе ссылки" },
	{ ALL, 0, "все|все три|все материалы|все статьи|все тексты" },
	{ COPULA, 0, "это|находится|остаётся|остается|был|была" },
	{ FILLER, 0,
	  "материал|материалы|статьи|тексты|в новом окне|новое окно|откроется|открывается|внешняя ссылка|"
	  "полный текст|полная версия|оригинал|страниц|страницы|стр|мин|час|часа|мб|кб|интервью|доклад|но|а|и|также|"
	  "к сожалению|для|в|формате|сайта|сайт|расследование|запись|увы|репортаж" },
	{ CONTEXT, EVENT,
	  "концерт|фестиваль|выставка|выставку|музей|вход|билеты|билет|экскурсия|мастер-класс|спектакль|лекция|"
	  "лекцию|праздник|ярмарка|парковка|театр|сеанс" },
	{ CONTEXT, SPEECH,
	  "сказал|сказала|говорил|говорила|говорит|пел|пела|поёт|поет|ответил|ответила|написал|написала|речь|"
	  "песня|выступил" },
	{ PDF, COPY, "в pdf|в формате pdf|формат pdf|pdf-документ|pdf-версия" },
	{ PAYWALL, 0, "нужно оформить подписку|по платному доступу" },
	{ FILLER, 0, "может потребоваться|частично|с|с субтитрами|с русскими субтитрами|можно|ещё|еще" },
	{ PAYWALL, 0,
	  "платный доступ|доступ платный|пейволл|по подписке|требуется подписка|нужна подписка|для подписчиков|"
	  "доступ по подписке|платная статья|платный контент" },
	{ REGIST, 0,
	  "требуется регистрация|нужна регистрация|после регистрации|бесплатная регистрация|"
	  "необходима регистрация" },
	{ FREE, 0, "бесплатный доступ|свободный доступ|открытый доступ|без подписки" },
	{ FREE, BRACKETED, "архив" },
	{ FILLER, 0, "статья|текст|файл|языке|язык|здесь|формат" },
	{ LEAD, 0, "на|по|статья на|текст на|сайт на" },

	/* Chinese, both scripts */
	{ PAYWALL, RUNNING,
	  "在付费墙后|在付費牆後|设有付费墙|設有付費牆|仅对订阅者开放|僅對訂閱者開放|仅供订阅者阅读|"
	  "僅供訂閱者閱讀" },
	{ FREE, RUNNING, "免费开放|免費開放|可免费阅读|可免費閱讀|无需订阅|無需訂閱" },
	{ FREE, COPY,
	  "免费版本|免費版本|免费版|免費版|存档版本|存檔版本|存档版|存檔版|存档链接|存檔連結|存档副本|存檔副本|"
	  "礼品链接|禮品連結|赠阅链接|贈閱連結|免费链接|免費連結|免费全文|免費全文|网页存档|網頁存檔|"
	  "免费存档|免費存檔|网页快照|網頁快照|网页备份|網頁備份|免费译文|免費譯文|免费中文版|免費中文版" },
	{ PAYWALL, 0,
	  "付费文章|付費文章|付费订阅|付費訂閱|收费文章|收費文章|会员专属|會員專屬|会员文章|會員文章|需要付费|需要付費|"
	  "须付费|須付費|须订阅|須訂閱|需购买|需購買|订阅后可读|訂閱後可讀|订阅可读|訂閱可讀|仅限付费用户|僅限付費用戶|"
	  "付费用户|付費用戶|付费可读|付費可讀|付费后可读|付費後可讀|付费会员|付費會員|需付费订阅|需付費訂閱|"
	  "需要付费订阅|需要付費訂閱|要付费|要付費|要订阅|要訂閱" },
	{ PAYWALL, BRACKETED, "付费版|付費版" },
	{ REGIST, 0, "注册后可读|註冊後可讀|免费注册后可读|免費註冊後可讀|登录后可读|登入後可讀" },
	{ REGIST, RUNNING,
	  "需免費註冊|须注册|須註冊|须登录|須登入|需注册账号|需註冊帳號|需要免费注册|需要免費註冊" },
	{ FREE, 0, "免费开放|免費開放|无需付费|無需付費|无需注册|無需註冊|全文免费|全文免費|限时免费|限時免費" },
	{ BOTH, 0, "两者皆|兩者皆|两者均|兩者均|两篇均|兩篇均|两文均|兩文均|两篇都|兩篇都|两者都|兩者都" },
	{ ALL, 0, "皆|均|都|全部|三篇均|全都|均为|均為|皆为|皆為|都是" },
	{ COPULA, 0, "是|为|為" },
	{ FILLER, 0, "专题|外部链接|外部連結|新窗口|中|写成|撰写|访谈|訪談|报告|報告|页|頁|分钟|分鐘|点击|點擊|下载|下載|的|可|后|网页|網頁|页面|頁面|约|約|共|专访|專訪" },
	{ VIDEO, BRACKETED, "录像|錄影|影像|短片" },
	{ CONTEXT, EVENT,
	  "音乐会|音樂會|演唱会|演唱會|展览|展覽|博物馆|博物館|入场|入場|门票|門票|讲座|講座|演出|工作坊|停车|"
	  "停車|课程|課程" },
	{ CONTEXT, SPEECH, "说|說|讲|講|唱|回答|致辞|致辭|演讲|演講|写道|寫道" },
	{ PDF, COPY, "pdf格式|pdf文件|pdf檔|pdf版|pdf文檔" },
	{ PAYWALL, 0, "仅限付费会员|僅限付費會員|仅限付费订阅者|僅限付費訂閱者|付费订阅者|付費訂閱者" },
	{ FILLER, 0, "可能|部分|请|請|有字幕|中文字幕|带字幕|帶字幕|语|字|档|檔|专用|專用" },
	{ PAYWALL, 0,
	  "付费|付費|付费墙|付費牆|收费|收費|需付费|需付費|需订阅|需訂閱|需要订阅|需要訂閱|付费内容|付費內容|会员专享|"
	  "會員專享|付费阅读|付費閱讀|仅限会员|僅限會員|有付费墙|有付費牆" },
	{ REGIST, 0, "免费注册|免費註冊" },
	{ REGIST, RUNNING, "需注册|需註冊|需登录|需登入|需免费注册" },
	{ FREE, 0, "无付费墙|無付費牆" },
	{ FILLER, 0, "文章|报道|文件|格式|网站|網站|用" },

	/* Japanese */
	{ PAYWALL, RUNNING,
	  "有料会員だけが読める|有料会員しか読めない|有料会員のみ閲覧可|購読者だけが読める|購読者のみ閲覧できる" },
	{ FREE, RUNNING, "無料で読める|登録なしで読める" },
	{ FREE, COPY,
	  "無料公開|無料版|ギフト記事|ギフトリンク|アーカイブ版|アーカイブコピー|無料公開版|プレゼント記事|"
	  "アーカイブ記事|無料の全文|こちらのアーカイブ|アーカイブはこちら|保存されたページ|無料の和訳|無料翻訳" },
	{ PAYWALL, 0,
	  "購読者限定記事|購読者のみ|有料購読者限定|有料会員のみ|有料会員記事|有料会員専用|会員専用|会員専用記事|"
	  "有料コンテンツ|有料サイト|要課金|課金が必要|購読が必要|有料購読が必要|要有料購読|要有料会員登録|"
	  "有料登録が必要|有料会員登録が必要|有料会員限定の記事|有料部分あり|一部有料|全文は有料|続きは有料|"
	  "定期購読者限定|プレミアム会員限定|プレミアム記事|購読者向け" },
	{ REGIST, 0,
	  "要無料会員登録|無料登録が必要|無料会員登録が必要|登録が必要|会員登録必要|ログインが必要|無料会員のみ|"
	  "登録者限定|無料登録で読める|無料登録で閲覧可|要アカウント|アカウント登録が必要|登録制|要メール登録|"
	  "無料会員|要会員登録・無料|要登録・無料" },
	{ FREE, 0,
	  "登録不要|無料閲覧可|無料閲覧|無料で閲覧可|無料公開中|会員登録不要|購読不要|期間限定無料|全文公開|"
	  "無料全文|無料で読めます|全文無料公開" },
	{ BOTH, 0, "両方|両方とも|どちらも|ともに|共に|両記事|二本とも|いずれも|双方" },
	{ ALL, 0, "すべて|全て|三本とも" },
	{ COPULA, 0, "は|が|だ|です|である" },
	{ FILLER, 0,
	  "・|新しいウィンドウ|新しいタブ|別ウィンドウ|別ウィンドウで開く|新しいタブで開く|外部サイト|メガバイト|"
	  "分|時間|秒|枚|より|から|報告書|一部|インタビュー|書類|と|に|も|を|付き|つき" },
	{ VIDEO, BRACKETED, "映像|動画つき|動画付き" },
	{ CONTEXT, EVENT,
	  "コンサート|音楽会|フェスティバル|展覧会|美術館|入場料|チケット|講演会|公演|上映|ワークショップ|"
	  "イベント|見学|駐車場|演奏会" },
	{ CONTEXT, SPEECH, "話した|語った|歌った|述べた|答えた|演説|話す|歌う|書いた" },
	{ PDF, COPY, "pdf形式|pdfファイル|pdf文書" },
	{ FILLER, 0, "が必要です|場合があります|字幕付き|字幕つき|日本語字幕|英語字幕|有り|あり" },
	{ PAYWALL, 0,
	  "有料記事|有料会員|有料会員限定|有料会員限定記事|会員限定|会員限定記事|要購読|購読者限定|有料版|"
	  "要有料登録|有料登録|有料会員向け|ペイウォール" },
	{ PAYWALL, ADJECTIVE,
	  "有料会員限定の|会員限定の|有料会員向けの|購読者限定の|購読者向けの|有料版の|有料の|有料会員のみが読める" },
	{ FREE, ADJECTIVE, "無料公開の|無料公開された|登録不要の|誰でも読める|無料で読める|全文無料の" },
	{ PAYWALL, BRACKETED, "有料" },
	{ REGIST, 0,
	  "要登録|要会員登録|会員登録|無料登録|要無料登録|無料会員登録|会員登録が必要|要ログイン|無料会員限定" },
	{ FREE, 0, "無料記事|全文無料" },
	{ FILLER, 0, "サイト|ファイル|文書|形式|の|資料|ページ|で|外部|語" },
};

const size_t note_count = sizeof(note_table) / sizeof(*note_table);

int note_words_init(struct arena *a, struct lexicon *words)
{
	size_t n = note_texts_count + note_parts_count + note_count;
	struct phrase_list *all = arena_alloc(a, n * sizeof(*all));

	if (!all)
		return arena_status(a);
	memcpy(all, note_texts, note_texts_count * sizeof(*all));
	memcpy(all + note_texts_count, note_parts, note_parts_count * sizeof(*all));
	memcpy(all + note_texts_count + note_parts_count, note_table, note_count * sizeof(*all));
	return lexicon_init(a, words, all, n);
}
