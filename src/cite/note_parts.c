/*
 * What notes are composed of: facts about eleven languages. A wall is told by
 * a thing that one needs and a word of need, or by its readers and a word of
 * exclusion; "without" turns it round; what is free says so beside what is
 * offered:
 *
 *     subscription required   nur für Abonnenten   sin registro   a free preprint
 *     thing        NEED       ONLY    readers      WITHOUT thing      FREE OFFER
 *
 * In brackets the thing, or the readers, are enough. Whole phrases that do not
 * come apart like this are in note_words.c; where both have a phrase, this
 * table is right. Spelling: folded as lexicon.h says.
 */

#include "note_words.h"

#include "cite.h"

#define PAYWALL CITE_NOTE_PAYWALL
#define REGIST  CITE_NOTE_REGISTRATION
#define FREE    CITE_NOTE_FREE
#define PDF     CITE_NOTE_PDF
#define VIDEO   CITE_NOTE_VIDEO
#define FILLER  NOTE_WORD_FILLER
#define NEED    NOTE_WORD_NEED
#define ONLY    NOTE_WORD_ONLY
#define WITHOUT NOTE_WORD_WITHOUT
#define OFFER   NOTE_WORD_OFFER

#define WEAK    NOTE_BRACKETED
#define THING   (NOTE_BRACKETED | NOTE_THING)
#define READERS (NOTE_BRACKETED | NOTE_READERS)
#define COPY    NOTE_COPY
#define RUNNING NOTE_RUNNING

const struct phrase_list note_parts[] = {
	/* English */
	{ PAYWALL, THING,
	  "subscription~~s|sub|subs|paid account|premium account|digital access|to subscribe|subscribe" },
	{ PAYWALL, WEAK,
	  "membership|payment|paying|paid plan|premium plan|plus article|subs only|subscriber access" },
	{ PAYWALL, READERS,
	  "subscriber~~s|paying readers|paying customers|digital subscribers|paid members|print subscribers|"
	  "premium subscribers|those who subscribe|people who subscribe|people with a subscription" },
	{ REGIST, THING,
	  "registration|account|free account|user account|sign-up|signup|sign-in|login|log-in|email address|"
	  "e-mail address|to register|register|registering|to sign up|to log in|to sign in|sign up|sign in|log in|"
	  "logging in|signing up|signing in|creating an account|an email|an e-mail|an email address|your email address" },
	{ REGIST, READERS, "registered users|registered readers|logged-in users|logged-in readers" },
	{ FREE, WEAK, "free|gratis|archived|cached|gifted|unlocked|ungated|complimentary" },
	{ FREE, 0, "open to all|open to everyone|open to non-subscribers|non-subscribers|freely readable" },
	{ OFFER, COPY, "copy|copies|version|link|preprint|pre-print|mirror|reprint|snapshot|postprint|scan" },
	{ OFFER, 0, "to read|readable|to view|to access|accessible|viewable|available|to all|to download" },
	{ NEED, 0,
	  "required|needed|necessary|mandatory|compulsory|must|you must|you need|you need to|you'll need|"
	  "you'll need to|you have to|may be needed|may be required|req'd" },
	{ NEED, RUNNING, "requires|needs|demands|asks for|calls for" },
	{ ONLY, 0, "only|reserved|exclusive|exclusively|restricted|limited|exclusive to|just" },
	{ WITHOUT, 0, "no|without|not|no longer|isn't|doesn't|nor" },
	{ PDF, WEAK, "a pdf file" },
	{ FILLER, NOTE_PLACE, "at|bei|beim|bij|chez|presso|u" },
	{ FILLER, 0,
	  "until|till|through|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|tonight|midnight|weekend|the weekend|week|month|the end of the month|a limited time|limited time|"
	  "sadly|regrettably|annoyingly|locked|hidden|partially|in part|at least|temporarily|for now|trial|"
	  "free trial|piece|column|blog post|essay|editorial|paper|study|analysis|feature|review|newsletter|episode|"
	  "coverage|write-up|webpage|summary|abstract|annex|appendix|dataset|brochure|leaflet|in full|whole|entire|"
	  "after|before|first|this|you|to continue|digital|at the|most of it|much of it|journal" },

	/* German */
	{ PAYWALL, THING,
	  "abo~~s|abonnement~~s|digitalabo|digital-abo|digitalabonnement|plus-abo|premium-abo|online-abo|onlineabo|"
	  "probeabo|probe-abo|bezahlabo|bezahl-abo|premiumzugang|plus-zugang|digitalzugang|pluszugang" },
	{ PAYWALL, READERS,
	  "abonnent~en~innen|abonnent:innen|abonnent*innen|abonnentinnen und abonnenten|zahlende leser|"
	  "zahlenden lesern|zahlende kunden|zahlende nutzer|plus-leser|plus-abonnenten|plus-mitglieder|"
	  "premium-nutzer|digitalabonnenten|zahlende leserinnen und leser|wer abonniert hat|wer ein abo hat" },
	{ PAYWALL, 0,
	  "zahlungspflichtig~~e~er~es|gebührenpflichtige|gebührenpflichtiger|gebührenpflichtiges|bezahlbereich|"
	  "bezahl-bereich|abonnentenbereich|abo-bereich|plus-bereich|abo-schranke|aboschranke|bezahltext|"
	  "bezahl-text|bezahlbeitrag|abo-pflicht|kostenpflichtiges angebot|plus-meldung|kostenpflichtigem" },
	{ PAYWALL, WEAK, "plus|premium|bezahlt~er~es~e|bezahlung" },
	{ REGIST, THING,
	  "registrierung|anmeldung|konto|benutzerkonto|nutzerkonto|kundenkonto|leserkonto|einloggen|anmelden|"
	  "registrieren|sich registrieren|sich anmelden|sich einloggen|e-mail-adresse|mailadresse|gratiskonto|"
	  "gratis-konto|zu registrieren|gratis-anmeldung|kontoerstellung" },
	{ REGIST, READERS, "registrierte nutzer|registrierte leser|angemeldete nutzer|eingeloggte nutzer" },
	{ REGIST, 0,
	  "anmeldepflicht|registrierungspflicht|anmeldepflichtige|anmeldepflichtiger|anmeldepflichtiges|"
	  "loginpflichtig" },
	{ FREE, WEAK,
	  "frei|frei~e~er~es~en|kostenlos~~e~er~es~en|kostenfrei~~e~er~es~en|unentgeltlich~~e|"
	  "archiviert~~e~er~es~en|gespeichert~e~er~es|entsperrt~~e~er~es|freigeschaltet~e~er~es|gebührenfrei" },
	{ FREE, 0, "offen zugänglich~~e~er|für alle offen|offener zugang|kostenlose leseprobe" },
	{ OFFER, COPY,
	  "fassung|kopie|vorabdruck|spiegelung|abschrift|nachdruck|zweitveröffentlichung|volltext|vorabversion|"
	  "onlinefassung" },
	{ OFFER, 0,
	  "lesbar~~e~er~es|zugänglich~~e~er~es|abrufbar|einsehbar|verfügbar|nachzulesen|zu lesen|nachlesbar|"
	  "erhältlich|zugang" },
	{ NEED, 0,
	  "erforderlich|nötig|notwendig|vorausgesetzt|verlangt|obligatorisch|zwingend|man braucht|es braucht|"
	  "braucht man|muss man|man muss|pflicht|nach|gegen" },
	{ NEED, RUNNING, "erfordert|benötigt|braucht|setzt" },
	{ ONLY, 0, "nur|ausschließlich|exklusiv|vorbehalten|lediglich|erst|reserviert" },
	{ WITHOUT, 0, "ohne|kein|keine|keinen|keiner|nicht|nicht mehr" },
	{ PDF, COPY, "pdf-fassung|pdf-download|pdf zum download" },
	{ FILLER, 0,
	  "leserinnen|leser|lesern|nutzer|meldung|digitale|digital|studie|reportage|recherche|analyse|kommentar|kolumne|blogbeitrag|eintrag|website|webseite|hinter|"
	  "auch|anschauen|video ansehen|zeitung|magazin|zeitschrift|portal|berichts|berichten|berichte|artikels|artikeln|text|textes|texten|textbeitrag|original|im original|originaltext|man|sich|zuerst|vorher|dazu|weiterlesen|vollständig|komplett|ganz|"
	  "ganze|gesamte|jedoch|momentan|aktuell|zurzeit|bislang|größtenteils|weitgehend|rund|ca|herunterladen|"
	  "download|zum download|abrufen|öffnen|ansehen|anschauen|sehen|anlage|anhang|stellungnahme|urteil|"
	  "gutachten|merkblatt|voraus|sprachige|sprachiger|sprachiges|einmalig~e~er~en|vorherig~e~er~en" },

	/* French */
	{ PAYWALL, THING, "un abonnement|abonnement numérique|s'abonner|vous abonner|être abonné|être abonnée" },
	{ PAYWALL, READERS,
	  "abonné~~s~e~es|ceux qui sont abonnés|lecteurs abonnés|abonnés numériques|seuls abonnés|souscripteurs|lecteurs payants" },
	{ PAYWALL, WEAK, "payant~~e~s~es|à péage|paiement|payer" },
	{ REGIST, THING,
	  "inscription|compte|un compte|compte utilisateur|création de compte|création d'un compte|connexion|"
	  "identification|enregistrement|s'inscrire|vous inscrire|s'identifier|se connecter|créer un compte|"
	  "ouvrir un compte|adresse mail|adresse e-mail|authentification" },
	{ REGIST, READERS, "utilisateurs inscrits|lecteurs inscrits|membres inscrits|inscrits" },
	{ FREE, WEAK,
	  "gratuit~~e~s~es|gratuitement|libre~~s|librement|offert~~e~s~es|archivé~~e~s~es|débloquée|débloqués|"
	  "en cache|mis en cache" },
	{ FREE, 0,
	  "ouvert à tous|ouverte à tous|accessible à tous|en clair|ouvert aux non-abonnés|ouverte aux non-abonnés" },
	{ OFFER, COPY, "copie|lien|préprint|prépublication|prépublié|miroir|sauvegarde|capture|texte intégral" },
	{ OFFER, 0, "accessibles|lisible~~s|consultable~~s|disponible~~s|à lire|accès|téléchargeable|se lit" },
	{ NEED, 0,
	  "requis~~e~es|nécessaire~~s|obligatoire~~s|exigé~~e|indispensable|il faut|vous devez|moyennant|après|"
	  "préalable|demandé~~e" },
	{ NEED, RUNNING, "nécessite|requiert|exige|demande|impose|suppose" },
	{ ONLY, 0,
	  "réservé~~e~s~es|seulement|uniquement|exclusivement|exclusif~~s|exclusives|seuls|seul|en exclusivité|"
	  "que pour" },
	{ WITHOUT, 0, "sans|pas de|pas besoin de|pas besoin d'|aucun|aucune|pas|non|ni" },
	{ PDF, COPY, "pdf à télécharger|en version pdf" },
	{ FILLER, 0,
	  "jusqu'à|jusqu'au|jusqu'en|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|ce soir|minuit|fin du mois|la fin du mois|soir|"
	  "papier|nos|vos|numériques|mur|le mur|langue|enquête|l'enquête|texte|tribune|dépêche|étude|site|page|à|au|d'|ce|cet|cette|ses|leur|dont|"
	  "en grande partie|pour l'instant|actuellement|pour le moment|dommage|totalement|entièrement|intégralement|"
	  "télécharger|à télécharger|voir|à voir|visionner|environ|poids|taille|tableau|annexe|arrêt|jugement|"
	  "originale|vo|rédigé|rédigée|pages" },

	/* Spanish */
	{ PAYWALL, THING,
	  "suscripción|suscripciones|una suscripción|suscribirse|ser suscriptor|estar suscrito|pagar|pago" },
	{ PAYWALL, READERS,
	  "suscriptor~~es~a~as|abonados|suscriptores digitales|lectores de pago|lectores suscritos|"
	  "quien está suscrito|quienes están suscritos|quien paga" },
	{ REGIST, THING,
	  "registro|registrarse|registrarte|cuenta|una cuenta|iniciar sesión|inicio de sesión|identificarse|"
	  "crear una cuenta|crear cuenta|darse de alta|correo electrónico|estar registrado|alta gratuita|"
	  "inscripción" },
	{ REGIST, READERS, "usuarios registrados|lectores registrados|registrados" },
	{ FREE, WEAK,
	  "gratuit~o~os~a~as|gratuitamente|libremente|archivad~o~a~os~as|desbloqueada|liberad~o~a|en caché|"
	  "abiert~o~a" },
	{ FREE, 0, "abierto a todos|abierta a todos|abierto para todos|abierta para todos" },
	{ OFFER, COPY, "versión|copia|enlace|prepublicación|espejo|réplica|texto completo|captura" },
	{ OFFER, 0, "accesible~~s|acceso|lectura|de leer|puede leerse|se puede leer" },
	{ NEED, 0,
	  "requerid~o~a|necesari~o~a|obligatori~o~a|previ~o~a|hace falta|hay que|es necesario|es preciso|"
	  "es necesaria|se necesita|se requiere|se exige|mediante|bajo|tras|imprescindible" },
	{ NEED, RUNNING, "requiere|necesita|pide|precisa|exige|obliga a" },
	{ ONLY, 0,
	  "solo|sólo|solamente|únicamente|exclusivamente|exclusiv~o~a~os~as|reservad~o~a~os~as|restringid~o~a|"
	  "limitad~o~a|en exclusiva" },
	{ WITHOUT, 0, "sin|sin necesidad de|ningún|ninguna" },
	{ PDF, COPY, "pdf descargable" },
	{ FILLER, 0,
	  "hasta|hasta el|lunes|martes|miércoles|jueves|viernes|sábado|domingo|mañana|medianoche|fin de mes|tiempo limitado|"
	  "lectores|usuarios|nota|lengua|digitales|digital|noticia|crónica|estudio|análisis|columna|tribuna|vínculo|al|por|su|sus|este|esta|se|ver|abrir|leer|"
	  "leerlo|leerla|para leerlo|descargar|descarga|actualmente|por ahora|de momento|desgraciadamente|casi|"
	  "totalmente|sitio web|en línea|aprox|peso|tamaño|anexo|sentencia|folleto|tabla|contenido|escrito en" },

	/* Italian */
	{ PAYWALL, THING, "abbonamento|un abbonamento|l'abbonamento|abbonarsi|essere abbonati|pagare" },
	{ PAYWALL, READERS, "abbonat~o~i~a~e|soli abbonati|lettori abbonati|lettori paganti|chi è abbonato|chi paga|"
	  "chi ha un abbonamento" },
	{ REGIST, THING,
	  "registrazione|la registrazione|registrarsi|iscrizione|iscriversi|un account|accedere|autenticazione|"
	  "creare un account|indirizzo email|indirizzo e-mail|credenziali|le credenziali|l'iscrizione" },
	{ REGIST, READERS, "utenti registrati|registrati|lettori registrati|iscritti" },
	{ FREE, WEAK, "gratuiti|liber~o~a~i~e|liberamente|archiviat~o~a~i~e|sbloccata|in cache|apert~o~a" },
	{ FREE, 0, "aperto a tutti|aperta a tutti|in chiaro" },
	{ OFFER, COPY, "versione|collegamento|scansione|ristampa" },
	{ OFFER, 0,
	  "disponibil~e~i|accessibil~e~i|accesso|leggibil~e~i|lettura|consultabil~e~i|da leggere|si legge|"
	  "scaricabile|visibile" },
	{ NEED, 0,
	  "richiest~o~a|necessari~o~a|obbligatori~o~a|occorre|serve|servono|occorrono|bisogna|ci vuole|è necessario|è necessaria|"
	  "si richiede|indispensabile|tramite|dietro|dopo" },
	{ NEED, RUNNING, "richiede|necessita|esige|prevede|impone" },
	{ ONLY, 0, "soltanto|esclusivamente|esclusiv~o~a~i~e|riservat~o~a~i~e|unicamente|in esclusiva|limitat~o~a" },
	{ WITHOUT, 0, "senza|nessun|nessuna|non serve|senza bisogno di" },
	{ PDF, COPY, "pdf scaricabile" },
	{ FILLER, 0,
	  "fino a|fino al|fino alla|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|domani|mezzanotte|fine mese|tempo limitato|"
	  "lettori|utenti|notizia|digitali|lingua|inchiesta|studio|analisi|commento|rubrica|pezzo|scaricare|da scaricare|aprire|vedere|leggere|"
	  "attualmente|per ora|al momento|quasi|del tutto|interamente|circa|sentenza|tabella|opuscolo|ai|agli|alla|"
	  "di|si|per leggerlo|qui|pagina|solo in parte|documento" },

	/* Portuguese */
	{ PAYWALL, THING, "assinatura|uma assinatura|subscrição|uma subscrição|assinar|ser assinante" },
	{ PAYWALL, READERS, "assinante~~s|subscritor~~es|leitores pagantes|leitores assinantes|quem assina|"
	  "quem é assinante|quem paga|quem tem assinatura" },
	{ PAYWALL, WEAK, "pagamento" },
	{ REGIST, THING,
	  "registo|cadastro|cadastrar-se|registar-se|registrar-se|conta|uma conta|fazer login|iniciar sessão|"
	  "criar conta|criar uma conta|inscrição|se cadastrar|se registrar" },
	{ REGIST, READERS,
	  "utilizadores registados|usuários cadastrados|usuários registrados|leitores registados|cadastrados" },
	{ FREE, WEAK, "grátis|de graça|livre~~s|livremente|arquivad~o~a~os~as|abert~o~a|em cache" },
	{ FREE, 0, "aberto a não assinantes|aberto ao público|aberta ao público|aberta a todos" },
	{ OFFER, COPY, "versão|cópia|ligação|pré-publicação|espelho|hiperligação" },
	{ OFFER, 0,
	  "disponível|disponíveis|acessível|acesso|leitura|para ler|consultável|pode ser lido|pode ser lida" },
	{ NEED, 0,
	  "necessári~o~a|obrigatóri~o~a|prévi~o~a|é preciso|é necessário|é necessária|precisa de|exigid~o~a|após|"
	  "sob" },
	{ NEED, RUNNING, "requer|pede|exige|implica|necessita de|obriga a" },
	{ ONLY, 0, "só|somente|apenas|restrit~o~a~os~as" },
	{ WITHOUT, 0, "sem|não|nenhum|nenhuma|sem necessidade de" },
	{ PDF, COPY, "pdf para descarregar|pdf para baixar" },
	{ FILLER, 0,
	  "até|até ao|até o|até à|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|amanhã|meia-noite|fim do mês|tempo limitado|"
	  "notícia|digitais|crônica|estudo|análise|coluna|opinião|texto|peça|baixar|descarregar|para baixar|ler|atualmente|"
	  "por enquanto|quase|cerca|tamanho|sentença|tabela|edital|leitores|ao|aos|às|numa|num|arquivo|página|páginas" },

	/* Dutch */
	{ PAYWALL, THING, "een abonnement|digitaal abonnement|proefabonnement" },
	{ PAYWALL, READERS, "abonnee~~s|wie betaalt|wie een abonnement heeft|betalende lezers|betalende abonnees|digitale abonnees" },
	{ PAYWALL, WEAK, "betaling|betaald~~e|achter slot|achter het slot|achter een slotje|achter slot en grendel" },
	{ REGIST, THING,
	  "registratie|een account|inloggen|in te loggen|aanmelden|aanmelding|registreren|inlog|inschrijving|"
	  "e-mailadres|account aanmaken|gratis account aanmaken|te registreren" },
	{ REGIST, READERS, "geregistreerde gebruikers|geregistreerde lezers|ingelogde gebruikers" },
	{ FREE, WEAK, "vrij|vrije|kosteloos|kosteloze|gearchiveerd~~e|ontgrendeld~~e|opengesteld~~e|cadeau" },
	{ FREE, 0, "open voor iedereen|voor iedereen open|vrij van betaalmuur" },
	{ OFFER, COPY, "versie|voordruk|voorpublicatie|spiegel" },
	{ OFFER, 0,
	  "te lezen|leesbaar|toegankelijk~~e|beschikbaar|te bekijken|toegang|in te zien|te raadplegen|te downloaden" },
	{ NEED, 0, "nodig|verplicht~~e|noodzakelijk|moet|eerst|je hebt|tegen" },
	{ NEED, RUNNING, "vereist|vergt|vraagt|eist|behoeft" },
	{ ONLY, 0, "alleen|uitsluitend|enkel|exclusief|slechts|voorbehouden|gereserveerd|louter" },
	{ WITHOUT, 0, "zonder|geen|niet|niet meer" },
	{ FILLER, 0,
	  "bekijk|bekijk hier|kijk|kijk hier|verhaal|interview|dagblad|krant|weekblad|site|lezers|nieuws|originele|digitale|onderzoek|bericht|stuk|deze|aan|voor|te|op|om|aanmaken|downloaden|openen|bekijken|lezen|momenteel|"
	  "voorlopig|grotendeels|volledig|geheel|ongeveer|blz|pag|bijlage|vonnis|tabel|folder|eenmalig~~e|inhoud|"
	  "origineel|leden" },

	/* Polish */
	{ PAYWALL, THING,
	  "subskrypcj~a~i~ę~ą|prenumerat~a~y~ę~ą|abonament~~u~em|wykupienie subskrypcji|wykupienia subskrypcji|"
	  "wykupieniu subskrypcji|wykupienia dostępu" },
	{ PAYWALL, READERS,
	  "prenumerator~zy~ów~om|subskrybenci|subskrybent~ów~om|abonenci|abonent~ów~om|płacących czytelników|"
	  "płacących|opłacających prenumeratę" },
	{ PAYWALL, WEAK, "płatn~y~a~e~ych~ej|odpłatn~y~a~e|opłat~a~y~ą" },
	{ PAYWALL, 0, "paywalla" },
	{ REGIST, THING,
	  "rejestracj~a~i~ę~ą|konta|logowani~e~a~u|zalogowani~e~a~u|zarejestrowani~e~a~u|zalogować się|"
	  "założyć konto|zarejestrować się|adres e-mail|założenie konta|założenia konta|założeniu konta" },
	{ REGIST, READERS, "zarejestrowanych|zalogowanych|zarejestrowanych użytkowników|zalogowanych użytkowników" },
	{ FREE, WEAK,
	  "darmow~y~a~e~ą~ej|bezpłatn~y~a~e~ą~ej|bezpłatnie|zarchiwizowan~y~a~e~ą~ej|archiwaln~y~a~e~ą~ej|"
	  "odblokowana|odblokowane|otwart~y~a~e|nieodpłatnie|nieodpłatn~y~a~e|niepłatn~y~a~e" },
	{ FREE, 0,
	  "otwarty dla wszystkich|dostępny dla wszystkich|dostępna dla wszystkich|dostępne dla wszystkich" },
	{ OFFER, COPY, "wersj~a~i~ę~ą|kopi~a~i~ę~ą|linku|linkiem|preprintu|zrzut|przedruk~~u|odsyłacz" },
	{ OFFER, 0,
	  "dostępn~y~a~e|do przeczytania|do czytania|do pobrania|dostęp|przeczytać|do wglądu|do obejrzenia" },
	{ NEED, 0,
	  "wymagan~y~a~e|konieczn~y~a~e|potrzebn~y~a~e|niezbędn~y~a~e|trzeba|należy|obowiązkow~y~a~e|wymagać" },
	{ NEED, RUNNING, "wymaga" },
	{ ONLY, 0, "tylko|wyłącznie|jedynie|zarezerwowan~y~a~e|zastrzeżon~y~a~e|ekskluzywnie|przeznaczon~y~a~e" },
	{ WITHOUT, 0, "bez|nie|brak|bez konieczności" },
	{ PDF, COPY, "pdf do pobrania" },
	{ FILLER, 0,
	  "tekstu|tekście|tekstem|artykułu|artykule|artykułem|materiału|materiale|publikacji|publikacja|reportażu|dziennika|tygodnika|portalu|gazety|obejrzyj wideo|zobacz wideo|film|"
	  "czytelnik~ów~om|treść|treści|cyfrowych|badanie|analiza|felieton|wpis|rozmowa|opinia|w|za|się|ten|ta|to|tutaj|otwórz|"
	  "pobierz|zobacz|obejrzyj|czytaj|obecnie|na razie|w całości|całość|niemal|około|ok|załącznik|wyrok|"
	  "broszura|możliwa|język|stron|przez|najpierw|uprzednia|uprzedniej|jednorazowa" },

	/* Russian */
	{ PAYWALL, THING, "подписк~а~и~у~е~ой|абонемент~~а|оплат~а~ы~у~е|премиум-подписк~а~и~у" },
	{ PAYWALL, READERS,
	  "подписчик~и~ов~ам|платных подписчиков|платным подписчикам|платные подписчики|подписавшихся|подписавшимся|"
	  "оформивших подписку|оформившим подписку" },
	{ PAYWALL, WEAK, "платн~ый~ая~ое~ой~ого~ым~ых|платно|премиум" },
	{ REGIST, THING,
	  "регистраци~я~и~ю~ей|авторизаци~я~и~ю~ей|аккаунт~~а|учётная запись|учётную запись|учётной записи|"
	  "учетная запись|учетную запись|учетной записи|логин~~а|зарегистрироваться|авторизоваться|войти|"
	  "залогиниться|завести аккаунт|создать аккаунт|создать учётную запись|завести учётную запись" },
	{ REGIST, READERS,
	  "зарегистрированных|зарегистрированным|зарегистрированных пользователей|зарегистрированным пользователям|"
	  "авторизованных пользователей|авторизованным пользователям" },
	{ FREE, WEAK,
	  "бесплатн~ый~ая~ое~ую~о~ой~ом|свободн~ый~ая~ое~о~ом|открыт~ый~ая~ое~о|архивн~ый~ая~ое~ую~ой|"
	  "сохранённ~ый~ая~ую|сохраненн~ый~ая~ую|разблокирован~~а" },
	{ FREE, 0, "открыт для всех|открыта для всех|открыто для всех|доступно всем|доступен всем|доступна всем" },
	{ OFFER, COPY, "верси~я~и~ю~ей|копи~я~и~ю~ей|ссылк~а~и~у~е|препринт~~а|зеркало|слепок|перепечатк~а~и~у" },
	{ OFFER, 0, "доступ~~ен~на~но~ны~е|читать|прочитать|почитать|прочесть|для чтения|читается|скачать" },
	{ NEED, 0,
	  "нужн~а~о~ы|нужен|необходим~~а~о~ы|требуется|потребуется|обязательн~а~о~ый~ая|придётся|придется|"
	  "понадобится|надо|следует|после" },
	{ NEED, RUNNING, "требует" },
	{ ONLY, 0, "только|лишь|исключительно|эксклюзивно" },
	{ WITHOUT, 0, "без|не|нет" },
	{ PDF, COPY, "файлом pdf|файл pdf|pdf-файл|pdf-файлом|в pdf-формате" },
	{ VIDEO, WEAK, "видеоролик|видеосюжет|видеоверсия" },
	{ FILLER, 0,
	  "материала|материале|текста|тексте|статье|публикации|репортажа|заметки|газеты|журнала|издания|смотрите|смотреть видео|посмотреть|исследование|цифровых|платных|анализ|колонка|заметка|новость|публикация|контент|этот|эта|к|у|из|от|за|о|веб-архиве|"
	  "веб-архив|завести|создать|оформить|открыть|смотреть|сейчас|пока|временно|полностью|целиком|почти|около|"
	  "примерно|приложение|таблица|бюллетень|сначала|предварительн~ая~ой|читателей|пользователей|жаль|правда|"
	  "одним|всем|страница|изданием" },

	/* Chinese, both scripts */
	{ PAYWALL, THING, "订阅|訂閱|购买|購買|付款|开通会员|開通會員" },
	{ PAYWALL, READERS, "订户|訂戶|订阅者|訂閱者|订阅用户|訂閱用戶|付费读者|付費讀者|vip会员|vip用户" },
	{ REGIST, THING, "注册|註冊|登录|登入|登錄|账号|帳號|账户|帳戶|注册账号|註冊帳號|注册会员|註冊會員|登录账号" },
	{ REGIST, READERS, "注册用户|註冊用戶|注册读者|註冊讀者|登录用户|登入用戶" },
	{ FREE, WEAK, "免费|免費|存档|存檔|开放|開放|公开|公開|备份|備份|缓存|免费的|免費的" },
	{ OFFER, COPY, "版|版本|链接|連結|副本|预印本|預印本|全文|镜像|鏡像|快照|备份版|备份页|存档页|存檔頁" },
	{ OFFER, 0, "可读|可讀|可看|阅读|閱讀|查看|浏览|瀏覽|获取|可阅|可閱|开放阅读|開放閱讀" },
	{ NEED, RUNNING, "需|须|須|要|需要|必须|必須|需先|须先|須先" },
	{ ONLY, 0, "仅|僅|仅限|僅限|只限|只供|仅供|僅供|只有|限|专享|專享|专属|專屬|独享|獨享|专供|只对|只對|仅对|僅對" },
	{ WITHOUT, 0, "无|無|无需|無需|不|不需|不需要|不用|免|无须|無須|没有|沒有|毋须|毋需|未设|非" },
	{ FILLER, 0,
	  "上|里|裡|内|內|即可|前|至|到|截至|本周|本週|周日|週日|月底|月底前|限时|限時|今天|明天|才能看|"
	  "文档|页|頁|名|文檔|原版|内容|內容|本文|该文|該文|此文|稿件|才能|才可|能|看|读|讀|这篇|這篇|之后|之後|以后|方可|方能|用户|用戶|读者|讀者|会员|會員|目前|暂时|暫時|可惜|篇|对|對|开|"
	  "解锁|解鎖|点这里|點這裡|点此|點此|这里|這裡|在此|打开|共计|字数|图表" },

	/* Japanese */
	{ PAYWALL, THING, "購読|課金|定期購読|有料契約|有料プラン|有料購読|サブスク|会費" },
	{ PAYWALL, READERS, "購読者|有料読者|定期購読者|有料購読者|プレミアム会員|有料登録者|契約者|購読会員|有料購読会員" },
	{ REGIST, THING, "登録|ログイン|アカウント|アカウント登録|メール登録|ユーザー登録|サインイン|会員id|アカウント作成" },
	{ REGIST, READERS, "登録者|会員登録者|登録会員|登録ユーザー|無料登録者" },
	{ FREE, WEAK, "無料|アーカイブ|無償|保存版|魚拓|無料の" },
	{ OFFER, COPY, "コピー|プレプリント|ミラー|キャッシュ|複製|記事|リンク|アーカイブされた" },
	{ OFFER, 0, "読める|読めます|閲覧可|閲覧できる|閲覧可能|閲覧|視聴可|読むことができる|見られる|公開中|で読む" },
	{ NEED, 0, "がいる|がいります|が要る|が要ります|必要|が必要|が必須|求められる|する必要がある|必要な|必要です|が求められる" },
	{ ONLY, 0, "限定|のみ|だけ|専用|しか|に限る|限り|向け|に限り|限定公開" },
	{ WITHOUT, 0, "不要|なし|無し|なく|なしで|不必要|いらない|いらず|せずに|しなくても" },
	{ PDF, COPY, "pdfで" },
	{ FILLER, 0,
	  "一|二|三|四|五|六|七|八|九|十|百|千|全|読むのに|読むには|閲覧には|閲覧するには|見るには|全文を読むには|全文には|続きを読むには|見る|動画を見る|動画で|電子版|記事|特集|新聞|こちら|開けない|読めない|読めません|閲覧できない|見られない|この先|以降|続き|同紙|同誌|原文|論文|ため|ので|なお|ただし|残念ながら|現在|先|ほぼ|する|した|後|会員|となる|となっている|お|ご|"
	  "まで|へ" },
};

const size_t note_parts_count = sizeof(note_parts) / sizeof(*note_parts);
