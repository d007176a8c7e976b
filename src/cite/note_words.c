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

#define PAYWALL CITE_NOTE_PAYWALL
#define REGIST  CITE_NOTE_REGISTRATION
#define FREE    CITE_NOTE_FREE
#define PDF     CITE_NOTE_PDF
#define VIDEO   CITE_NOTE_VIDEO
#define FILLER  NOTE_WORD_FILLER
#define LEAD    NOTE_WORD_LEAD

#define BRACKETED NOTE_BRACKETED
#define ADJECTIVE NOTE_ADJECTIVE

const struct phrase_list note_table[] = {
	/* Signs */
	{ PAYWALL, 0, "🔒|🔐" },
	{ FREE, 0, "🔓" },
	{ PAYWALL, BRACKETED, "$|$$|$$$|€|£" },
	{ PDF, BRACKETED, "pdf|.pdf|pdfs" },
	{ VIDEO, BRACKETED, "video|videos|vídeo|vídeos|vidéo|vidéos|видео|视频|視頻|影片|動画|ビデオ|wideo|film" },

	/* English */
	{ PAYWALL, ADJECTIVE, "paywalled|subscription-only|subscriber-only|subscribers-only" },
	{ PAYWALL, 0,
	  "paywall|paywall alert|behind a paywall|behind paywall|behind the paywall|hard paywall|soft paywall|"
	  "metered paywall|partial paywall|porous paywall|subscription required|subscription needed|"
	  "subscription may be required|requires subscription|requires a subscription|requires paid subscription|"
	  "may require subscription|may require a subscription|subscription only|subscribers only|"
	  "for subscribers|for subscribers only|subscriber only|subscriber exclusive|paid subscription|"
	  "paid subscription required|sub required|sub req'd|sub. required|subscription req'd|paid content|"
	  "pay wall|pay-wall|paywalled article|not free|need subscription|needs a subscription" },
	{ PAYWALL, BRACKETED,
	  "subscription|subscribers|paid|paid access|premium|gated|metered|members only|members-only|for members|"
	  "limited free articles|limited free access" },
	{ REGIST, 0,
	  "registration required|free registration|free registration required|registration needed|"
	  "requires registration|requires free registration|registration may be required|"
	  "login required|log-in required|sign-in required|sign-up required|free sign-up|free account required|"
	  "account required|registration wall|regwall|free with registration|requires login|requires an account" },
	{ REGIST, BRACKETED, "registration|login|sign-up" },
	{ FREE, 0,
	  "gift link|gift article|gifted link|gifted article|gift url|free link|free to read|free access|free version|"
	  "free article|open access|open-access|no paywall|paywall-free|not paywalled|non-paywalled|nonpaywalled|"
	  "unpaywalled|unlocked link|unlocked article|archive link|archived version|archived copy|archive copy|"
	  "outside the paywall|outside paywall|share link|friend link|ungated version|ungated link|"
	  "no subscription required|no subscription needed|no registration required|paywall removed|archived link" },
	{ FREE, BRACKETED, "free|gift|gifted|unlocked|archive|archived|ungated|shared link" },
	{ VIDEO, BRACKETED, "watch|with video|video clip|youtube video" },
	{ FILLER, 0,
	  "link|links|article|articles|story|stories|page|pages|site|website|content|text|version|report|document|"
	  "file|here|only|the|a|an|is|be|may|apply|required|needed|access|original|full|download|click|warning|"
	  "alert|note|mb|kb|gb|min|mins|minutes|pp|p|to|read|for|of|with|opens|language|languages|source|"
	  "translation|sorry|again|also|and|or|via|though|but|partly|mostly|some|some content" },
	{ LEAD, 0, "in|in the|text in|article in|page in|site in|report in|video in|document in|source in" },

	/* German */
	{ PAYWALL, ADJECTIVE, "kostenpflichtige|kostenpflichtigen|kostenpflichtiger|kostenpflichtiges" },
	{ PAYWALL, 0,
	  "bezahlschranke|hinter bezahlschranke|hinter der bezahlschranke|hinter einer bezahlschranke|bezahlartikel|"
	  "bezahlinhalt|kostenpflichtig|abo erforderlich|abo nötig|abo notwendig|nur mit abo|nur für abonnenten|"
	  "nur für abonnentinnen und abonnenten|für abonnenten|abopflichtig|abo-artikel|aboartikel|"
	  "hinter paywall|hinter der paywall|hinter einer paywall|plus-artikel|plus-inhalt|abonnement erforderlich|"
	  "nur für mitglieder|zahlschranke" },
	{ PAYWALL, BRACKETED, "abo|abonnement|mit abo|bezahlt|für mitglieder" },
	{ REGIST, 0,
	  "registrierung erforderlich|registrierung nötig|registrierung notwendig|kostenlose registrierung|"
	  "kostenlose registrierung erforderlich|kostenlose registrierung nötig|anmeldung erforderlich|"
	  "anmeldung nötig|kostenlose anmeldung|nach registrierung|mit registrierung|mit kostenloser registrierung|"
	  "nach anmeldung|registrierungspflichtig" },
	{ REGIST, BRACKETED, "registrierung|anmeldung" },
	{ FREE, 0,
	  "frei zugänglich|frei lesbar|frei verfügbar|kostenlos lesbar|kostenfrei lesbar|ohne paywall|"
	  "ohne bezahlschranke|keine paywall|ohne abo|geschenkartikel|geschenklink|geschenk-link|freier link|"
	  "kostenloser link|archivlink|archivierte version|archivversion|freier zugang" },
	{ FREE, BRACKETED, "kostenlos|kostenfrei|gratis|frei|archiviert|archiv|geschenkt" },
	{ FILLER, 0,
	  "artikel|seite|fassung|original|dokument|erforderlich|nötig|datei|nur|sprache|sprachig|leider|hier|"
	  "als|zum|lesen|seiten|nachricht|beitrag|teilweise|deutschsprachige seite|minuten|und" },
	{ LEAD, 0, "auf|im|artikel auf|text auf|seite auf|in sprache" },

	/* French */
	{ PAYWALL, 0,
	  "réservé aux abonnés|réservée aux abonnés|réservés aux abonnés|article réservé aux abonnés|pour abonnés|"
	  "pour les abonnés|sur abonnement|abonnement requis|abonnement nécessaire|article payant|accès payant|"
	  "contenu payant|édition abonnés|édition abonné|abonnés uniquement|derrière un paywall|"
	  "derrière un péage|mur payant|lien payant|accès abonnés|accès réservé aux abonnés" },
	{ PAYWALL, BRACKETED, "abonnés|abonné|abonnement|payant|payante|péage" },
	{ REGIST, 0,
	  "inscription requise|inscription gratuite|inscription nécessaire|inscription gratuite requise|"
	  "inscription gratuite nécessaire|inscription obligatoire|sur inscription|connexion requise" },
	{ REGIST, BRACKETED, "inscription" },
	{ FREE, 0,
	  "accès libre|en accès libre|accès gratuit|lien cadeau|article offert|lien offert|sans péage|"
	  "sans abonnement|version gratuite|libre accès|en libre accès|lecture gratuite|lien gratuit|"
	  "article gratuit|version archivée|lien d'archive" },
	{ FREE, BRACKETED, "gratuit|gratuite|libre|offert|archivé|archivée|archives" },
	{ FILLER, 0, "lien|texte|fichier|format|au format|langue|requis|requise|seulement|uniquement|contenu|ici|et|document" },
	{ LEAD, 0, "en|article en|site en|texte en|page en|en langue|version en|lien en|vidéo en|document en" },

	/* Spanish */
	{ PAYWALL, 0,
	  "muro de pago|tras muro de pago|detrás de muro de pago|detrás de un muro de pago|con muro de pago|"
	  "requiere suscripción|suscripción requerida|se requiere suscripción|solo suscriptores|sólo suscriptores|"
	  "solo para suscriptores|sólo para suscriptores|para suscriptores|exclusivo para suscriptores|"
	  "exclusiva para suscriptores|contenido de pago|artículo de pago|bajo suscripción|por suscripción|"
	  "con suscripción|acceso de pago|de pago" },
	{ PAYWALL, BRACKETED, "suscripción|suscriptores" },
	{ REGIST, 0,
	  "requiere registro|registro gratuito|previo registro|se requiere registro|registro requerido|"
	  "con registro|requiere registrarse|registro obligatorio|requiere registro gratuito" },
	{ REGIST, BRACKETED, "registro" },
	{ FREE, 0,
	  "acceso libre|acceso gratuito|en abierto|enlace regalo|enlace de regalo|sin muro de pago|libre acceso|"
	  "acceso abierto|de acceso libre|versión gratuita|enlace gratuito|de libre acceso|lectura gratuita" },
	{ FREE, BRACKETED, "gratuito|gratuita|archivado|archivada" },
	{ FILLER, 0, "enlace|artículo|texto|versión|archivo|documento|formato|en formato|idioma|sitio|página|aquí|y" },
	{ LEAD, 0, "en idioma|texto en|artículo en|versión en|página en|sitio en" },

	/* Italian */
	{ PAYWALL, 0,
	  "a pagamento|articolo a pagamento|contenuto a pagamento|per abbonati|solo per abbonati|"
	  "riservato agli abbonati|riservata agli abbonati|per gli abbonati|abbonamento richiesto|"
	  "richiede abbonamento|richiede l'abbonamento|richiede un abbonamento|in abbonamento|dietro paywall|"
	  "solo abbonati|dietro un paywall" },
	{ PAYWALL, BRACKETED, "abbonati|abbonamento" },
	{ REGIST, 0,
	  "registrazione richiesta|registrazione gratuita|richiede registrazione|previa registrazione|"
	  "richiede la registrazione|registrazione necessaria|con registrazione" },
	{ REGIST, BRACKETED, "registrazione" },
	{ FREE, 0, "accesso libero|ad accesso libero|accesso gratuito|link regalo|senza paywall|versione gratuita|lettura gratuita" },
	{ FREE, BRACKETED, "libero|libera|archiviato|archiviata" },
	{ FILLER, 0, "articolo|testo|versione|sito|pagina|in formato|formato|lingua|documento|qui|solo" },
	{ LEAD, 0, "in lingua|testo in|articolo in|versione in|sito in" },

	/* Portuguese */
	{ PAYWALL, 0,
	  "acesso pago|conteúdo pago|artigo pago|só para assinantes|somente para assinantes|apenas para assinantes|"
	  "apenas assinantes|para assinantes|exclusivo para assinantes|exclusiva para assinantes|"
	  "exclusivo assinantes|requer assinatura|reservado a assinantes|com paywall|assinatura necessária|"
	  "exclusivo de assinantes" },
	{ PAYWALL, BRACKETED, "assinantes|assinatura|pago" },
	{ REGIST, 0,
	  "requer registo|requer registro|registo gratuito|requer cadastro|cadastro gratuito|registo obrigatório|"
	  "cadastro obrigatório|exige cadastro|requer registo gratuito|requer cadastro gratuito" },
	{ REGIST, BRACKETED, "registo|cadastro" },
	{ FREE, 0, "acesso livre|acesso aberto|acesso gratuito|sem paywall|versão gratuita|leitura gratuita|link de oferta|aberto a todos" },
	{ FREE, BRACKETED, "grátis|arquivado|arquivada" },
	{ FILLER, 0, "artigo|versão|ligação|ficheiro|língua|site|conteúdo|aqui|documento" },
	{ LEAD, 0, "em|em língua|em idioma|texto em|artigo em|versão em|site em" },

	/* Dutch */
	{ PAYWALL, 0,
	  "betaalmuur|achter betaalmuur|achter de betaalmuur|achter een betaalmuur|betaald artikel|"
	  "alleen voor abonnees|voor abonnees|abonnement vereist|abonnement nodig|achter paywall|"
	  "achter de paywall|achter een paywall|alleen abonnees" },
	{ PAYWALL, BRACKETED, "abonnees|betaald" },
	{ REGIST, 0,
	  "registratie vereist|gratis registratie|registratie nodig|inloggen vereist|gratis account nodig|"
	  "na registratie|gratis registratie vereist|account nodig" },
	{ REGIST, BRACKETED, "registratie" },
	{ FREE, 0,
	  "gratis artikel|cadeauartikel|cadeaulink|vrij toegankelijk|gratis te lezen|zonder betaalmuur|"
	  "vrije toegang|gratis toegang|gratis link" },
	{ FREE, BRACKETED, "gearchiveerd|gratis" },
	{ FILLER, 0, "tekst|versie|bestand|taal|alleen|nodig|vereist|pagina" },
	{ LEAD, 0, "in het|artikel in het|tekst in het" },

	/* Polish */
	{ PAYWALL, 0,
	  "płatny dostęp|dostęp płatny|płatny artykuł|artykuł płatny|tylko dla prenumeratorów|"
	  "dla prenumeratorów|dla subskrybentów|tylko dla subskrybentów|tylko dla abonentów|wymagana subskrypcja|"
	  "wymaga subskrypcji|wymagana prenumerata|za paywallem|dla abonentów|treść płatna" },
	{ PAYWALL, BRACKETED, "płatny|płatne|płatna|subskrypcja|prenumerata" },
	{ REGIST, 0,
	  "wymagana rejestracja|wymaga rejestracji|darmowa rejestracja|bezpłatna rejestracja|po zalogowaniu|"
	  "wymagane logowanie|po rejestracji" },
	{ REGIST, BRACKETED, "rejestracja" },
	{ FREE, 0, "za darmo|bezpłatny dostęp|dostęp bezpłatny|wolny dostęp|otwarty dostęp|bez paywalla|darmowy dostęp|dostęp otwarty" },
	{ FREE, BRACKETED, "darmowy|darmowe|darmowa|bezpłatny|bezpłatne|bezpłatna|bezpłatnie|zarchiwizowany" },
	{ FILLER, 0, "artykuł|tekst|wersja|plik|strona|język|tylko|tutaj" },
	{ LEAD, 0, "po|w języku|w jęz|język|artykuł po|tekst po" },

	/* Russian */
	{ PAYWALL, 0,
	  "платный доступ|доступ платный|за пейволлом|пейволл|по подписке|только по подписке|"
	  "требуется подписка|нужна подписка|для подписчиков|только для подписчиков|доступно по подписке|"
	  "доступ по подписке|платная статья|платный контент|за пэйволлом" },
	{ PAYWALL, BRACKETED, "платно|платный|платная|подписка" },
	{ REGIST, 0, "требуется регистрация|нужна регистрация|после регистрации|бесплатная регистрация|необходима регистрация" },
	{ REGIST, BRACKETED, "регистрация" },
	{ FREE, 0,
	  "бесплатный доступ|свободный доступ|в свободном доступе|в открытом доступе|открытый доступ|"
	  "без пейволла|архивная копия|без подписки|бесплатная версия" },
	{ FREE, BRACKETED, "бесплатно|архив" },
	{ FILLER, 0, "статья|текст|версия|файл|ссылка|языке|язык|только|здесь|формат" },
	{ LEAD, 0, "на|по|статья на|текст на|сайт на" },

	/* Chinese, both scripts */
	{ PAYWALL, 0,
	  "付费|付費|付费墙|付費牆|收费|收費|需付费|需付費|需订阅|需訂閱|需要订阅|需要訂閱|仅限订阅者|僅限訂閱者|"
	  "仅限订阅用户|付费内容|付費內容|会员专享|會員專享|付费阅读|付費閱讀|仅限会员|僅限會員|有付费墙|有付費牆" },
	{ PAYWALL, BRACKETED, "订阅|訂閱" },
	{ REGIST, 0, "需注册|需註冊|需要注册|需要註冊|需登录|需登入|免费注册|免費註冊|需免费注册" },
	{ FREE, 0, "免费阅读|免費閱讀|开放获取|免费链接|免費連結|礼品链接|无付费墙|無付費牆" },
	{ FREE, BRACKETED, "免费|免費|存档|存檔" },
	{ FILLER, 0, "版|版本|链接|連結|文章|全文|报道|原文|阅读|閱讀|文件|格式|网站|網站|用" },

	/* Japanese */
	{ PAYWALL, 0,
	  "有料記事|有料会員|有料会員限定|有料会員限定記事|会員限定|会員限定記事|要購読|購読者限定|有料版|"
	  "要有料登録|有料登録|有料会員向け|ペイウォール" },
	{ PAYWALL, BRACKETED, "有料" },
	{ REGIST, 0, "要登録|要会員登録|会員登録|無料登録|要無料登録|無料会員登録|会員登録が必要|要ログイン|無料会員限定" },
	{ FREE, 0, "無料公開|無料記事|ギフト記事|全文無料|無料で読める|無料版" },
	{ FREE, BRACKETED, "無料|アーカイブ" },
	{ FILLER, 0, "記事|サイト|ファイル|文書|形式|の|資料|ページ|で|外部|リンク|が必要|語|のみ" },
};

const size_t note_count = sizeof(note_table) / sizeof(*note_table);
