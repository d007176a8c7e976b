/*
 * What notes say in whole sentences and clauses: facts about eleven languages.
 * Of a sentence behind a link's, only its words tell that it is about the
 * article, so what names or does the reading is marked:
 *
 *     Pour  lire  l'article , il faut  créer un compte .
 *           ~~~~  ~~~~~~~~~
 *
 * Where another table has a phrase, too, this one is right. Spelling: folded
 * as lexicon.h says.
 */

#include "note_words.h"

#include "cite.h"

#define PAYWALL CITE_NOTE_PAYWALL
#define REGIST  CITE_NOTE_REGISTRATION
#define FREE    CITE_NOTE_FREE
#define PDF     CITE_NOTE_PDF
#define VIDEO   CITE_NOTE_VIDEO
#define FILLER  NOTE_WORD_FILLER
#define COPULA  NOTE_WORD_COPULA
#define NEED    NOTE_WORD_NEED
#define ONLY    NOTE_WORD_ONLY
#define OFFER   NOTE_WORD_OFFER

#define WEAK    NOTE_BRACKETED
#define THING   (NOTE_BRACKETED | NOTE_THING)
#define READERS (NOTE_BRACKETED | NOTE_READERS)
#define COPY    NOTE_COPY
#define RUNNING NOTE_RUNNING
#define TEXT    NOTE_TEXT
#define WHO     NOTE_WHO

const struct phrase_list note_texts[] = {
	/* English */
	{ REGIST, THING, "create an account|create a free account|to create an account|to create a free account|a free account|an account" },
	{ FILLER, WHO, "whoever|if|if you|anyone who|those who|who want|who wants" },
	{ FILLER, TEXT,
	  "article~~s|story|stories|text|report|piece|investigation|coverage|write-up|read|reading|reading it|read on|read more|"
	  "read it|read them" },
	{ OFFER, TEXT, "to read|to read it|to read on|readable" },
	{ OFFER, COPY | TEXT, "link" },
	{ FILLER, 0,
	  "whose|anyone|who|wants|want|wishing|wish|can|will|to open|open|even|has|have|having|one|it|its|so|this|"
	  "anybody|everyone|through|over there|on the site|on its site|there|goes" },
	{ NEED, 0,
	  "you will need|you will need to|one has to|has to|have to|needs to|you will have to|once you have|only once you have|"
	  "only after" },
	{ PAYWALL, RUNNING,
	  "behind a subscriber wall|behind the subscriber wall|behind a subscriber paywall|behind a pay wall|behind its pay wall|"
	  "charges for access|charges for it|which charges for access|that charges for access|in a paywalled article|"
	  "in a paywalled story|in a paywalled piece|in a subscriber-only article|in a subscriber-only story" },
	{ VIDEO, COPY, "watch the video|watch video|watch the footage|watch the recording|watch the clip|see the video|play video" },
	{ VIDEO, 0, "on replay|as a video|video, on demand|filmed report" },

	/* German */
	{ REGIST, 0, "ein kostenloses konto|ein gratiskonto|eine kostenlose anmeldung|eine kostenlose registrierung" },
	{ NOTE_WORD_LEAD, 0, "in der" },
	{ FILLER, WHO, "wer|wenn" },
	{ FILLER, TEXT,
	  "artikel~~s|text~~es|beitrag~~s|bericht|berichte|meldung|lesen|lesen kann|lesen will|weiterlesen|lektüre|recherche|"
	  "reportage|stück" },
	{ OFFER, TEXT, "lesbar~~e~er~es|zu lesen|nachzulesen|nachlesbar" },
	{ FILLER, 0,
	  "will|möchte|wollen|kann|können|darf|deren|dessen|über|diesen|diesem|dieser|dieses|ihn|dafür|öffnet sich|lässt sich|"
	  "auch|selbst|angelegt|anlegen|anzulegen|hat|haben|funktioniert|geht|geht nur|online|dort" },
	{ NEED, 0, "muss sich|muss ein|muss einen|müssen sich|muss dafür|muss dort|muss|müssen|muss zuerst" },
	{ PAYWALL, 0, "muss zahlen|muss bezahlen|muss dafür zahlen|muss dafür bezahlen|zahlen muss|kostet geld" },
	{ PAYWALL, RUNNING,
	  "in einem kostenpflichtigen artikel|in einem kostenpflichtigen text|in einem kostenpflichtigen beitrag|"
	  "in einem bezahlartikel|in einem plus-artikel|in einem artikel für abonnenten|das für den zugang geld verlangt|"
	  "die für den zugang geld verlangt|der für den zugang geld verlangt" },
	{ REGIST, THING, "konto anlegen|ein konto anlegen|benutzerkonto anlegen|account anlegen|einen account|account" },
	{ VIDEO, COPY, "video ansehen|video anschauen|zum video|das video ansehen|film ansehen|sehen sie das video" },
	{ VIDEO, 0, "als video|in der mediathek|mediathek|als filmbeitrag|filmbeitrag|als videobeitrag|videobeitrag" },

	/* French */
	{ REGIST, 0, "un compte gratuit|une inscription gratuite|créer un compte gratuit" },
	{ NOTE_WORD_LEAD, 0, "dans la" },
	{ FILLER, WHO, "qui veut|qui souhaite|quiconque|si vous|ceux qui" },
	{ FILLER, TEXT,
	  "article~~s|l'article|cet article|texte|le texte|lire|le lire|la lire|enquête|l'enquête|papier|reportage|tribune|dépêche|"
	  "pour lire|pour le lire|pour la lire|poursuivre la lecture|la lecture|la suite" },
	{ OFFER, TEXT, "lisible~~s|consultable~~s|à lire|se lit|se lire" },
	{ OFFER, COPY | TEXT, "lien|le lien" },
	{ FILLER, 0,
	  "dont|ne|n'|peut|peuvent|on|être|s'ouvre|via|par ce|même|également|souhaite|veut|afin de|depuis|"
	  "est proposé|proposé|s'y|y|là|nécessaire de|créé|avoir|d'avoir|d'abord|là-bas|sur le site|sa" },
	{ COPULA, 0, "n'est|ne sont" },
	{ NEED, 0, "doit|devra|devrez|il faudra|il vous faudra|il vous faut|il est nécessaire de|nécessite de|suppose de|impose de|exige de|"
	  "demande de|oblige à" },
	{ ONLY, 0, "que par|que pour|qu'aux|que les|que si|qu'après|qu'avec|que les seuls|qu'à|que par les seuls|qu'aux seuls" },
	{ REGIST, THING, "se créer un compte|vous créer un compte|créer son compte|avoir un compte|créé un compte" },
	{ PAYWALL, 0, "il faut payer|faut payer" },
	{ PAYWALL, RUNNING,
	  "fait payer l'accès|qui fait payer l'accès|qui fait payer la lecture|dans un article payant|dans un papier payant|"
	  "dans un article réservé aux abonnés|dans une enquête réservée aux abonnés|dans un article pour abonnés|"
	  "dans un texte réservé aux abonnés" },
	{ VIDEO, COPY, "voir la vidéo|regarder la vidéo|regardez la vidéo|voir le film|regarder le film|voir le reportage|visionner la vidéo" },
	{ VIDEO, 0, "en replay|à regarder en replay|à revoir en replay|à voir en replay|en rediffusion" },

	/* Spanish */
	{ FREE, WEAK, "de regalo" },
	{ REGIST, 0, "una cuenta gratuita|crear una cuenta gratuita|un registro gratuito" },
	{ NOTE_WORD_LEAD, 0, "en la|hablado en|hablada en|escrito en|escrita en" },
	{ FILLER, WHO, "quien|quien quiera|si|quienes" },
	{ FILLER, TEXT,
	  "artículo~~s|el artículo|texto|leer|leerlo|leerla|para leer|para leerlo|noticia|nota|pieza|reportaje|seguir leyendo|"
	  "investigación" },
	{ OFFER, TEXT, "lectura|de leer|puede leerse|se puede leer|pueden leer|se lee" },
	{ OFFER, COPY | TEXT, "enlace" },
	{ FILLER, 0,
	  "cuya|cuyo|quiera|quieras|puede|pueden|este|esta|se abre|incluso|crear|creado|haber|haber creado|tener|"
	  "a través de|desde|en la web|en su web|antes|allí|ahí|primero" },
	{ NEED, 0, "debe|deberá|tendrá que|tiene que|tendrás que|tienes que|hay que|habrá que|después de" },
	{ REGIST, THING, "crearse una cuenta|abrir una cuenta|abrirse una cuenta|darse de alta|inscribirse" },
	{ PAYWALL, RUNNING,
	  "cobra por el acceso|que cobra por el acceso|cobra por leerlo|que cobra por leerlo|cobra el acceso|que cobra el acceso|"
	  "en un artículo de pago|en una pieza de pago|en un texto de pago|en un artículo para suscriptores|"
	  "en un artículo solo para suscriptores|en un artículo exclusivo para suscriptores|en una información de pago" },
	{ VIDEO, COPY, "ver el vídeo|ver el video|ver vídeo|ver video|mira el vídeo|mira el video|vea el vídeo|vea el video" },
	{ VIDEO, 0, "en vídeo|grabado en vídeo|grabado en video|reportaje en vídeo" },

	/* Italian */
	{ REGIST, 0, "un account gratuito|creare un account gratuito|una registrazione gratuita" },
	{ NOTE_WORD_LEAD, 0, "nella|parlato in|scritto in|scritta in" },
	{ FILLER, WHO, "chi" },
	{ FILLER, TEXT,
	  "articolo|articoli|l'articolo|testo|pezzo|leggere|leggerlo|leggerla|per leggere|per leggerlo|per leggerla|inchiesta|"
	  "notizia|servizio|continuare a leggere" },
	{ OFFER, TEXT, "leggibil~e~i|lettura|da leggere|si legge|si può leggere|la lettura" },
	{ OFFER, COPY | TEXT, "link" },
	{ FILLER, 0,
	  "cui|il cui|la cui|vuole|può|possono|apre|si apre|questo|questa|tramite questo|con questo|creare|crearsi|prima|"
	  "sul sito|avere|anche" },
	{ NEED, 0, "deve|dovrà|si deve|bisogna|occorre|tocca" },
	{ REGIST, THING, "crearsi un account|aprire un account|creare un profilo|iscriversi|fare il login|effettuare l'accesso" },
	{ FREE, WEAK, "in omaggio|in regalo" },
	{ FREE, 0, "link in omaggio|articolo in omaggio" },
	{ PAYWALL, 0, "bisogna pagare|occorre pagare|si deve pagare" },
	{ PAYWALL, RUNNING,
	  "in un pezzo a pagamento|in un articolo a pagamento|in un testo a pagamento|in un'inchiesta a pagamento|"
	  "in un articolo per abbonati|in un pezzo per abbonati|in un articolo riservato agli abbonati|"
	  "che fa pagare l'accesso|fa pagare l'accesso|fa pagare la lettura|che fa pagare la lettura" },
	{ VIDEO, COPY, "guarda il filmato|guarda il video|guarda video|guardate il video|vedi il video|vedi il filmato|il filmato" },
	{ VIDEO, 0, "in video|filmato|da vedere in streaming|in streaming" },

	/* Portuguese */
	{ FREE, WEAK, "de oferta|de presente" },
	{ REGIST, 0, "uma conta gratuita|criar uma conta gratuita|um registo gratuito|um cadastro gratuito" },
	{ NOTE_WORD_LEAD, 0, "falado em|falada em|escrito em|escrita em" },
	{ FILLER, WHO, "quem|quem quiser|caso" },
	{ FILLER, TEXT,
	  "artigo|artigos|o artigo|texto|ler|lê-lo|lê-la|matéria|reportagem|notícia|peça|ler o artigo|continuar a ler|continuar lendo" },
	{ OFFER, TEXT, "leitura|para ler|pode ser lido|pode ser lida|para lê-lo|para lê-la" },
	{ OFFER, COPY | TEXT, "link|ligação" },
	{ FILLER, 0,
	  "cuja|cujo|quiser|quer|pode|podem|se|este|esta|fazer|feito|no site|do site|abre|abre-se|mesmo|por este|que|"
	  "ter|criar|antes|para|isso|lá|neste" },
	{ NEED, 0, "tem de|tem que|precisa|deve|terá de|terá que|é preciso ter|é preciso fazer|só depois de|depois de" },
	{ REGIST, THING, "um cadastro|fazer cadastro|fazer um cadastro|fazer um registo|criar um registo|inscrever-se" },
	{ FREE, COPY, "link-presente|link de presente|artigo-presente|ligação-presente" },
	{ PAYWALL, 0, "é preciso pagar" },
	{ PAYWALL, RUNNING,
	  "cobra pelo acesso|que cobra pelo acesso|cobra acesso|que cobra acesso|cobra pela leitura|que cobra pela leitura|"
	  "em artigo exclusivo para assinantes|em artigo exclusivo para subscritores|em artigo para assinantes|"
	  "em artigo pago|num artigo pago|em texto pago|em matéria paga|em reportagem para assinantes" },
	{ VIDEO, COPY, "ver vídeo|ver o vídeo|veja o vídeo|assista ao vídeo|assistir ao vídeo|reportagem filmada|reportagem em vídeo" },
	{ VIDEO, 0, "em vídeo" },

	/* Dutch */
	{ FILLER, 0, "iedereen" },
	{ REGIST, 0, "een gratis account|een gratis registratie" },
	{ NOTE_WORD_LEAD, 0, "in de" },
	{ FILLER, WHO, "wie|als je" },
	{ FILLER, TEXT,
	  "artikel|artikelen|stuk|verhaal|tekst|lezen|lezen kan|verder lezen|doorlezen|reportage|onderzoek|bericht" },
	{ OFFER, TEXT, "te lezen|leesbaar" },
	{ OFFER, COPY | TEXT, "link" },
	{ FILLER, 0,
	  "wil|waarvan|wiens|kan|kun|kunt|via deze|via|deze|aangemaakt|aanmaakt|hebt|heeft|nadat|om|daar|door|opent|zich" },
	{ NEED, 0, "kan pas nadat|kan pas na|pas nadat|pas na|moet je|moet u|moet eerst|moet zich|moeten zich|dien je|pas als|kan pas als" },
	{ PAYWALL, 0, "moet betalen|moet je betalen" },
	{ PAYWALL, RUNNING,
	  "in een betaald artikel|in een betaald stuk|in een artikel voor abonnees|in een stuk voor abonnees|in een verhaal voor abonnees|"
	  "die geld vraagt voor toegang|dat geld vraagt voor toegang|vraagt geld voor toegang" },
	{ ONLY, 0, "alleen voor" },
	{ VIDEO, COPY, "bekijk de video|bekijk het filmpje|bekijk de film|kijk de video|video bekijken" },
	{ VIDEO, 0, "als video|op video|terug te kijken|terugkijken" },

	/* Polish */
	{ FREE, WEAK, "podarunkow~y~a~e~ego" },
	{ REGIST, THING, "się zalogować|się zarejestrować|darmowe konto|bezpłatne konto|założyć darmowe konto|założyć bezpłatne konto" },
	{ FILLER, WHO, "kto|jeśli" },
	{ FILLER, TEXT,
	  "tekst~~u~em|tekście|artykuł~~u~em|artykule|materiał~~u|czytać|czytanie|całość|całości|lektur~a~y~ę|reportaż~~u|dalej" },
	{ OFFER, TEXT, "przeczytać|do przeczytania|do czytania|przeczytania|czytania" },
	{ OFFER, COPY | TEXT, "link|linku|linkiem" },
	{ FILLER, 0,
	  "żeby|aby|by|którego|której|których|chce|można|przez ten|ten|tego|otwiera się|otwiera|nawet|mieć|tam|da się|go|je|dopiero|z" },
	{ NEED, 0, "musi|musisz|muszą|dopiero po|będzie trzeba|wymagane jest|konieczne jest|trzeba mieć" },
	{ FREE, 0, "z archiwum|otwarty dla wszystkich|dostęp otwarty dla wszystkich" },
	{ PAYWALL, 0, "trzeba zapłacić|musi zapłacić" },
	{ PAYWALL, RUNNING, "która pobiera opłatę za dostęp|który pobiera opłatę za dostęp|pobiera opłatę za dostęp|w płatnym artykule|w płatnym tekście|"
	  "w artykule dla prenumeratorów|w tekście dla prenumeratorów|w materiale dla prenumeratorów|w artykule dla subskrybentów" },
	{ VIDEO, COPY, "obejrzyj film|obejrzyj nagranie|obejrzyj wideo|zobacz film|zobacz nagranie|zobacz wideo" },

	/* Russian */
	{ REGIST, THING, "бесплатный аккаунт|бесплатная регистрация|зарегистрироваться бесплатно|завести бесплатный аккаунт" },
	{ FREE, WEAK, "подарочн~ый~ая~ое" },
	{ FILLER, WHO, "кто|если|желающим" },
	{ FILLER, TEXT,
	  "стать~я~и~ю~е~ёй~ей|текст~~а~е~ом|материал~~а~е|чтени~е~я|публикаци~я~и~ю|заметк~а~и~у|расследовани~е~я|дальше" },
	{ OFFER, TEXT, "прочитать|прочесть|читать|почитать|для чтения|читается|дочитать" },
	{ OFFER, COPY | TEXT, "ссылк~а~и~у~е~ой" },
	{ FILLER, 0,
	  "чтобы|которого|которой|которых|этой|этого|по этой|по этому|хочет|открыть|открывается|даже|можно|будет|там|его|её|иметь|"
	  "на сайте|тем" },
	{ NEED, 0, "нужно|нужно будет|надо будет|необходимо|придется|только после" },
	{ FREE, COPY, "подарочн~ой~ую~ая+ ссылк~а~у~е~ой|подарочной ссылке|подарочной ссылкой|подарочную ссылку|подарочная ссылка|подарочной ссылки" },
	{ PAYWALL, 0, "нужно заплатить|придётся заплатить|придется заплатить|надо заплатить" },
	{ PAYWALL, RUNNING,
	  "берёт деньги за доступ|берет деньги за доступ|в платной статье|в платном материале|в платном тексте|"
	  "в статье для подписчиков|в материале для подписчиков|в тексте для подписчиков|берущая деньги за доступ" },
	{ PDF, WEAK, "пдф" },
	{ PDF, COPY, "в пдф|пдф-файл" },
	{ VIDEO, COPY, "смотреть видео|смотрите видео|посмотреть видео|смотрите запись" },
	{ FILLER, 0, "минут|минуты|минута" },

	/* Chinese, both scripts */
	{ FREE, 0, "人人可读|人人可讀|人人可阅|所有人可读|所有人可讀" },
	{ FILLER, WHO, "如果|如要|若要|若想" },
	{ FILLER, TEXT, "文章|原文|该文|該文|此文|本文|报道|報道|報導|稿件|这篇|這篇|内文|內文" },
	{ OFFER, TEXT, "可读|可讀|阅读|閱讀|查看|可阅|可閱|浏览|瀏覽|开放阅读|開放閱讀" },
	{ OFFER, COPY | TEXT, "全文|链接|連結|鏈接" },
	{ FILLER, 0, "通过|透過|此|想|想要|才可|才可以|其|该报|該報|才" },
	{ COPULA, 0, "此为|此為|此系|此係" },
	{ PAYWALL, RUNNING, "设付费墙|設付費牆|置于付费墙后|置於付費牆後|在付费墙之后|在付費牆之後|设有收费墙|設有收費牆" },
	{ VIDEO, COPY, "观看视频|觀看影片|观看影片|观看录像|收看视频|看视频" },

	/* Japanese */
	{ FILLER, TEXT, "読むには|読むのに|閲覧には|閲覧するには|全文を読むには|続きを読むには|原文|本文" },
	{ OFFER, TEXT, "読める|読めます|閲覧できる|閲覧できます|閲覧可|閲覧可能|閲覧|で読める" },
	{ OFFER, COPY | TEXT, "記事|リンク|全文" },
	{ FILLER, 0, "なので|この|その|同記事|機能" },
	{ PAYWALL, READERS, "読者会員|電子版会員|会員読者" },
	{ FREE, COPY, "プレゼント機能|プレゼントリンク|ギフト機能|プレゼント機能のリンク" },
	{ PAYWALL, RUNNING, "有料の壁の向こうにある" },
	{ VIDEO, COPY, "動画を見る|動画を視聴|映像を見る" },
};

const size_t note_texts_count = sizeof(note_texts) / sizeof(*note_texts);
