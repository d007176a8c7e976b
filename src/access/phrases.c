/*
 * The words of walls, in the languages of the web's newspapers, as fold()
 * writes them. A gate speaks of reading on ("to continue reading", "this
 * article is for subscribers"); an offer merely sells. A gate that only wants
 * a log-in names no wall: subscribers log in, too. Sorted by what a section is
 * mostly about, then language; a phrase is a piece of a sentence that a free
 * page has no reason to say in its text flow.
 */

#include "phrases.h"

struct phrase {
	enum phrase_kind kind;
	const char      *text;
};

#define PAY(text)   { PHRASE_PAYWALL, text }
#define REG(text)   { PHRASE_REGISTRATION, text }
#define METER(text) { PHRASE_METERED, text }
#define GATE(text)  { PHRASE_GATE, text }
#define OFFER(text) { PHRASE_OFFER, text }

static const struct phrase phrases[] = {
	/* --- to read on, pay ------------------------------------------------ */
	/* en */
	PAY("subscribe to continue reading"), PAY("subscribe to keep reading"), PAY("subscribe to read this"),
	PAY("subscribe to read the full"), PAY("subscribe to read more"), PAY("subscribe to read the rest"),
	PAY("subscribe now to read this"), PAY("subscribe now to read the full"), PAY("subscribe to unlock"),
	PAY("subscribe to access this"), PAY("subscribe for full access to this"),
	PAY("to continue reading, subscribe"), PAY("to read on, subscribe"),
	PAY("to continue reading this article, subscribe"), PAY("to read the full article, subscribe"),
	PAY("to read the full story, subscribe"), PAY("this article is for subscribers"),
	PAY("this story is for subscribers"), PAY("this post is for paid subscribers"),
	PAY("this post is for paying subscribers"), PAY("this post is for subscribers"),
	PAY("this content is for subscribers"), PAY("this content is for members only"),
	PAY("this article is only available to subscribers"), PAY("this article is available to subscribers"),
	PAY("this article is exclusive to subscribers"), PAY("this article is exclusively for"),
	PAY("this article is reserved for"), PAY("this is a subscriber-only"), PAY("this is subscriber-only"),
	PAY("this story is available exclusively to"), PAY("this content is available exclusively to"),
	PAY("this content is reserved for"), PAY("this content is only available to"),
	PAY("available to subscribers only"), PAY("available only to subscribers"), PAY("for subscribers only"),
	PAY("become a subscriber to read"), PAY("become a member to read"),
	PAY("become a paid subscriber to read"), PAY("upgrade to read"), PAY("upgrade to paid to read"),
	PAY("you must be a subscriber to read"), PAY("you must be a subscriber to view"),
	PAY("you must subscribe to read"), PAY("subscription is required to read"),
	PAY("subscription is required to continue"),
	 PAY("log in or subscribe to read"), PAY("log in or subscribe to continue"),
	PAY("sign in or subscribe to read"), PAY("sign in or subscribe to continue"),
	PAY("subscribe or log in to read"), PAY("subscribe or log in to continue"),
	PAY("subscribe or sign in to read"), PAY("subscribe or sign in to continue"),
	PAY("already a subscriber? log in to continue"), PAY("already a subscriber? sign in to continue"),
	PAY("unlock this article"), PAY("unlock this story"), PAY("unlock the full article"),
	PAY("buy this article"), PAY("purchase this article"), PAY("the rest of this article is"),
	PAY("continue reading with a subscription"), PAY("continue reading with a free trial"),
	PAY("keep reading for $"), PAY("keep reading for \xc2\xa3"), PAY("continue reading for $"),
	PAY("continue reading for \xc2\xa3"), PAY("start your free trial to read"),
	PAY("premium subscribers only"), GATE("to read the rest of this article"),
	GATE("to view the full article"), PAY("rest of this content is for"),
	/* de */
	GATE("um weiterzulesen"), GATE("um diesen artikel zu lesen"), GATE("um den artikel zu lesen"),
	GATE("um den ganzen artikel zu lesen"), GATE("um den vollständigen artikel"),
	GATE("um den artikel weiterzulesen"), GATE("um den gesamten artikel"), PAY("jetzt weiterlesen mit"),
	PAY("weiterlesen mit"), PAY("jetzt abonnieren und weiterlesen"), PAY("jetzt abonnieren & weiterlesen"),
	PAY("artikel freischalten"), PAY("diesen artikel freischalten"), PAY("diesen artikel erwerben"),
	PAY("diesen artikel kaufen"), PAY("artikel einzeln kaufen"), PAY("artikel kaufen"),
	PAY("dieser artikel ist nur für abonnent"), PAY("dieser artikel ist abonnent"), PAY("nur für abonnent"),
	PAY("exklusiv für abonnent"), PAY("dieser artikel ist exklusiv"), PAY("dieser inhalt ist exklusiv"),
	PAY("dieser artikel ist kostenpflichtig"), PAY("dieser inhalt ist kostenpflichtig"),
	PAY("dieser text ist kostenpflichtig"),
	
	PAY("lesen sie den ganzen artikel mit"), PAY("lesen sie diesen artikel mit"),
	PAY("lesen sie weiter mit"), PAY("testen und weiterlesen"), PAY("kostenlos testen und weiterlesen"),
	PAY("mit einem abo weiterlesen"), PAY("mit abo weiterlesen"), PAY("sie haben noch kein abo"),
	PAY("jetzt mitglied werden und weiterlesen"), PAY("nur für mitglieder"),
	PAY("diesen artikel weiterlesen mit"), PAY("dieser beitrag ist nur für"),
	PAY("zugang zu diesem artikel"), PAY("bereits abonnent? hier anmelden"),
	/* fr */
	PAY("cet article est réservé aux abonnés"), PAY("article réservé aux abonnés"),
	PAY("réservé aux abonnés"), PAY("réservé à nos abonnés"), PAY("réservée aux abonnés"),
	PAY("contenu réservé aux abonnés"), PAY("abonnez-vous pour lire"), PAY("abonnez-vous pour continuer"),
	PAY("abonnez-vous pour accéder"), PAY("abonnez-vous pour débloquer"), GATE("pour lire la suite"),
	GATE("pour lire cet article"), GATE("pour continuer la lecture"), GATE("pour accéder à l'intégralité"),
	PAY("la suite est réservée"), PAY("la suite de cet article est"), PAY("de cet article à découvrir"),
	PAY("de cet article à lire"), PAY("débloquez cet article"), PAY("acheter cet article"),
	PAY("lire cet article pour"), PAY("vous avez déjà un compte abonné"),
	PAY("en accès illimité avec l'abonnement"),
	/* es */
	PAY("suscríbete para seguir leyendo"), PAY("suscríbase para seguir leyendo"),
	PAY("suscríbete para leer"), PAY("suscríbase para leer"), PAY("para seguir leyendo, suscríbete"),
	PAY("para seguir leyendo hazte"), PAY("hazte premium para seguir leyendo"),
	PAY("contenido exclusivo para suscriptores"), PAY("exclusivo para suscriptores"),
	PAY("exclusivo para socios"), PAY("solo para suscriptores"), PAY("sólo para suscriptores"),
	PAY("este artículo es exclusivo para"), PAY("este contenido es exclusivo para"),
	PAY("artículo solo para suscriptores"), PAY("noticia solo para suscriptores"),
	PAY("sigue leyendo con tu suscripción"),
	 PAY("desbloquea este artículo"), PAY("continúa leyendo por"),
	/* it */
	PAY("questo contenuto è riservato agli abbonati"), PAY("contenuto riservato agli abbonati"),
	PAY("articolo riservato agli abbonati"), PAY("riservato agli abbonati"),
	PAY("riservato ai soli abbonati"), PAY("abbonati per leggere"), PAY("abbonati per continuare"),
	PAY("abbonati per proseguire"), PAY("per continuare a leggere abbonati"),
	GATE("per continuare a leggere"), GATE("per leggere l'articolo completo"),
	GATE("per proseguire la lettura"), PAY("sblocca l'articolo"),
	PAY("continua a leggere con l'abbonamento"), PAY("leggi tutto l'articolo con"),
	/* pt */
	PAY("conteúdo exclusivo para assinantes"), PAY("exclusivo para assinantes"),
	PAY("exclusivo para subscritores"), PAY("exclusivo para subscritor"), PAY("só para assinantes"),
	PAY("apenas para assinantes"), PAY("assine para continuar"), PAY("assine para ler"),
	PAY("para continuar lendo, assine"), GATE("para continuar a ler"), PAY("este artigo é exclusivo"),
	PAY("este conteúdo é exclusivo"), PAY("artigo exclusivo para"), PAY("torne-se assinante para"),
	GATE("para ler o artigo completo"),
	/* nl */
	PAY("alleen voor abonnees"), PAY("exclusief voor abonnees"), PAY("dit artikel is exclusief voor"),
	PAY("dit artikel is alleen voor"), PAY("abonneer je om verder te lezen"),
	PAY("abonneer u om verder te lezen"), PAY("verder lezen? neem een abonnement"),
	PAY("neem een abonnement om"), GATE("om verder te lezen"), GATE("om dit artikel te lezen"),
	PAY("lees verder met een abonnement"), PAY("dit is een premium artikel"),
	PAY("dit is een plus-artikel"), GATE("wil je dit artikel lezen"), PAY("word abonnee en lees"),
	/* pl */
	GATE("aby przeczytać cały artykuł"), GATE("aby czytać dalej"), GATE("żeby czytać dalej"),
	GATE("chcesz przeczytać cały artykuł"), PAY("artykuł dostępny tylko dla"),
	PAY("treść dostępna tylko dla"), PAY("tylko dla prenumeratorów"), PAY("tylko dla subskrybentów"),
	PAY("dostęp dla prenumeratorów"), PAY("wykup dostęp"), PAY("kup dostęp do artykułu"),
	GATE("ten artykuł przeczytasz"), PAY("dalsza część artykułu dostępna"),
	PAY("pozostało do przeczytania"),
	/* cs sk */
	PAY("tento článek je pouze pro předplatitele"), PAY("pouze pro předplatitele"),
	PAY("jen pro předplatitele"), PAY("článek je určen předplatitelům"), PAY("pokračování článku je pouze"),
	PAY("pokračování pro předplatitele"), GATE("chcete číst dál"), PAY("předplaťte si a čtěte"),
	PAY("zbývá vám přečíst"), PAY("odemknout článek"), PAY("len pre predplatiteľov"),
	PAY("iba pre predplatiteľov"), PAY("tento článok je určený pre predplatiteľov"),
	GATE("tento článok si môžete prečítať"), PAY("odomknúť článok"),
	/* sv */
	GATE("för att läsa vidare"), GATE("för att läsa hela artikeln"), GATE("för att fortsätta läsa"),
	 PAY("den här artikeln är för prenumeranter"), PAY("endast för prenumeranter"),
	PAY("bara för prenumeranter"), PAY("bli prenumerant för att läsa"), PAY("prenumerera för att läsa"),
	PAY("lås upp artikeln"), PAY("artikeln är låst"),
	/* da */
	PAY("artiklen er kun for abonnenter"), PAY("kun for abonnenter"),
	PAY("denne artikel er for abonnenter"), GATE("for at læse videre"), GATE("for at læse hele artiklen"),
	PAY("læs videre med abonnement"), PAY("bliv abonnent og læs"), PAY("køb abonnement for at læse"),
	PAY("lås artiklen op"),
	/* no */
	GATE("for å lese videre"), GATE("for å lese hele saken"), GATE("for å lese hele artikkelen"),
	PAY("denne artikkelen er for abonnenter"), PAY("denne saken er for abonnenter"),
	PAY("saken er kun for abonnenter"), PAY("bare for abonnenter"), PAY("bli abonnent for å lese"),
	PAY("les videre med abonnement"), PAY("kjøp tilgang for å lese"),
	/* fi */
	PAY("tämä artikkeli on vain tilaajille"), PAY("vain tilaajille"), PAY("juttu on tilaajille"),
	PAY("tilaa ja lue"), PAY("jatka lukemista tilaajana"), PAY("tilaajana pääset lukemaan"),
	GATE("haluatko lukea koko artikkelin"),
	/* hu */
	PAY("ez a cikk csak előfizetőinknek"), PAY("csak előfizetőknek"), PAY("csak előfizetők számára"),
	PAY("a cikk folytatása előfizetőink"), GATE("a teljes cikk elolvasásához"),
	PAY("a folytatáshoz fizessen elő"), PAY("olvassa tovább előfizetéssel"),
	PAY("a tartalom megtekintéséhez előfizetés"),
	/* ro */
	PAY("acest articol este disponibil doar abonaților"), PAY("doar pentru abonați"),
	PAY("exclusiv pentru abonați"), PAY("abonează-te pentru a citi"), GATE("pentru a citi tot articolul"),
	GATE("pentru a continua lectura"), PAY("conținut exclusiv pentru abonați"),
	/* el */
	PAY("μόνο για συνδρομητέσ"), PAY("αποκλειστικά για συνδρομητέσ"),
	GATE("για να συνεχίσετε την ανάγνωση"), GATE("για να διαβάσετε ολόκληρο το άρθρο"),
	PAY("το άρθρο είναι διαθέσιμο μόνο"), PAY("γίνετε συνδρομητήσ για να διαβάσετε"),
	PAY("γίνε συνδρομητήσ για να διαβάσεισ"),
	/* tr */
	PAY("yalnızca abonelere özel"), PAY("sadece abonelere özel"), PAY("abonelere özel içerik"),
	PAY("bu içerik abonelere özel"), PAY("okumaya devam etmek için abone"),
	PAY("devamını okumak için abone"), GATE("haberin devamını okumak için"),
	PAY("bu yazıyı okumak için abone"),
	/* ru */
	PAY("этот материал доступен только подписчикам"), PAY("материал доступен только подписчикам"),
	PAY("доступно только подписчикам"), PAY("доступен только по подписке"),
	PAY("доступна только по подписке"), PAY("только для подписчиков"), PAY("оформите подписку, чтобы"),
	GATE("чтобы прочитать полностью"), GATE("чтобы дочитать"), GATE("чтобы читать дальше"),
	PAY("полный текст доступен по подписке"), PAY("купить доступ к статье"),
	PAY("для продолжения чтения оформите"),
	/* uk */
	PAY("лише для передплатників"), PAY("тільки для передплатників"), PAY("доступно лише за передплатою"),
	PAY("доступний лише передплатникам"), PAY("оформіть передплату, щоб"), GATE("щоб читати далі"),
	GATE("щоб прочитати повністю"),
	/* bg hr sr sl */
	PAY("само за абонати"), GATE("за да прочетете цялата статия"), PAY("samo za pretplatnike"),
	GATE("za nastavak čitanja"), PAY("pretplatite se za nastavak"), PAY("само за претплатнике"),
	PAY("samo za naročnike"), GATE("za nadaljevanje branja"),
	/* et lv lt */
	PAY("artikkel on tellijatele"), PAY("ainult tellijatele"), GATE("edasi lugemiseks"),
	PAY("tikai abonentiem"), GATE("lai lasītu tālāk"), PAY("tik prenumeratoriams"),
	GATE("norėdami skaityti toliau"), PAY("skaitykite su prenumerata"),
	/* ar */
	PAY("هذا المحتوى للمشتركين"), PAY("حصري للمشتركين"), PAY("للمشتركين فقط"), PAY("اشترك لمواصلة القراءة"),
	PAY("اشترك لقراءة"), PAY("لمتابعة القراءة اشترك"), GATE("لمواصلة القراءة"),
	/* fa */
	PAY("ویژه مشترکان"), PAY("برای ادامه مطالعه اشتراک"),
	/* he */
	PAY("למנויים בלבד"), PAY("כתבה זו למנויים"), PAY("התוכן זמין למנויים בלבד"), GATE("כדי להמשיך לקרוא"),
	PAY("להמשך קריאה הצטרפו"), PAY("הירשמו למינוי כדי"), PAY("לקריאת הכתבה המלאה הצטרפו"),
	/* hi */
	PAY("केवल सब्सक्राइबर के लिए"), PAY("केवल सदस्यों के लिए"), PAY("पूरी खबर पढ़ने के लिए सब्सक्राइब"),
	GATE("पूरा लेख पढ़ने के लिए"), PAY("आगे पढ़ने के लिए सब्सक्राइब"),
	/* zh */
	PAY("订阅后阅读全文"), PAY("订阅以继续阅读"), PAY("付费阅读全文"), PAY("付费后阅读"), PAY("本文为付费内容"), PAY("本文为会员专享"),
	PAY("会员专享内容"), PAY("仅限订阅用户"), PAY("成为会员后阅读"), PAY("购买后阅读全文"), PAY("订阅财新通"), PAY("订阅后继续阅读"),
	PAY("訂閱後閱讀全文"), PAY("訂閱以繼續閱讀"), PAY("付費閱讀全文"), PAY("本文為付費內容"), PAY("本文為會員專屬"), PAY("會員專屬內容"),
	PAY("限訂戶閱讀"), PAY("訂戶專享"), PAY("加入會員看全文"), PAY("訂閱後繼續閱讀"), OFFER("成為付費會員"),
	/* ja */
	PAY("この記事は有料会員限定"), PAY("この記事は有料記事"), PAY("有料会員限定の記事です"), PAY("有料会員限定記事です"), PAY("有料会員になると続きを"),
	PAY("有料会員になると、続きを"), PAY("有料会員になって続きを"), PAY("続きを読むには有料"), PAY("この記事の続きは有料"), PAY("ここから先は有料"),
	PAY("この続きは有料会員"), GATE("残りの本文を読むには"), PAY("有料プランに登録すると続き"), GATE("この記事は会員限定"), GATE("会員限定記事です"),
	GATE("会員限定の記事です"), PAY("この記事は購読者限定"), PAY("購読者限定の記事"), PAY("有料プランにご登録いただくと"), PAY("続きをお読みいただくには有料"),
	/* ko */
	PAY("구독자 전용 기사"), PAY("구독자 전용 콘텐츠"), PAY("유료 회원 전용"), PAY("유료회원 전용"), PAY("유료 구독자 전용"),
	PAY("기사 전문을 보려면 구독"), PAY("구독 후 이용하실 수"), PAY("구독하고 계속 읽기"), PAY("멤버십 전용 기사"), PAY("프리미엄 회원 전용"),
	/* id vi th */
	PAY("berlangganan untuk membaca"), PAY("artikel ini khusus pelanggan"),
	PAY("konten eksklusif untuk pelanggan"), PAY("dành riêng cho thuê bao"), PAY("đăng ký gói để đọc tiếp"),
	PAY("สำหรับสมาชิกเท่านั้น"),

	/* --- to read on, make an account ------------------------------------ */
	/* en */
	REG("create a free account to continue"), REG("create a free account to read"),
	REG("create an account to continue"), REG("create an account to read"),
	REG("create your free account to continue"), REG("create your free account to read"),
	REG("create your free account to keep reading"), REG("log in or create an account to continue"),
	REG("log in or create a free account"), REG("sign in or create a free account"),
	REG("sign in or create an account to continue"), REG("sign in or create an account to read"),
	REG("register to continue"), REG("register to keep reading"), REG("register to read"),
	REG("register now to read"), REG("register for free to continue"), REG("register for free to read"),
	REG("register for free to keep reading"), REG("register free to read"),
	REG("register for free access to this"), REG("registration is required to read"),
	REG("registration is required to continue"), REG("to continue reading, register"),
	REG("to continue reading, please register"), REG("to continue reading, create a free account"),
	REG("to continue reading this article, register"), GATE("to continue reading, log in"),
	GATE("please log in to continue reading"), GATE("please sign in to continue reading"),
	GATE("log in to continue reading"), GATE("sign in to continue reading"),
	GATE("sign in to keep reading"), GATE("log in to keep reading"), GATE("log in to read the full"),
	GATE("sign in to read the full"), REG("sign up to continue reading"), REG("sign up to keep reading"),
	REG("sign up for free to read"), REG("sign up to read the full"),
	REG("enter your email to continue reading"), REG("enter your email to read"),
	REG("enter your email to keep reading"), REG("this article is free for registered"),
	REG("this story is free for registered"), REG("registered users only"),
	REG("free for registered users"), REG("this article is available to registered"),
	/* de */
	REG("kostenlos registrieren und weiterlesen"), REG("registrieren sie sich kostenlos, um weiterzulesen"),
	REG("registrieren sie sich kostenlos, um diesen"), REG("registrieren sie sich, um weiterzulesen"),
	REG("registrieren sie sich, um diesen"), REG("registriere dich kostenlos, um weiterzulesen"),
	REG("registriere dich kostenlos, um diesen"), REG("registriere dich, um weiterzulesen"),
	REG("registriere dich, um diesen"), REG("jetzt kostenlos registrieren und"),
	REG("kostenlos anmelden und weiterlesen"), GATE("melden sie sich an, um weiterzulesen"),
	 GATE("einloggen und weiterlesen"), REG("nach kostenloser registrierung"),
	REG("mit kostenloser registrierung"), REG("nur für registrierte"), GATE("anmelden, um weiterzulesen"),
	/* fr */
	REG("inscrivez-vous pour lire"), REG("inscrivez-vous gratuitement pour"),
	REG("créez un compte gratuit pour"), REG("créez un compte pour lire"),
	REG("créez votre compte gratuit pour"), GATE("connectez-vous pour lire"),
	GATE("connectez-vous pour continuer"), REG("connectez-vous ou créez un compte"),
	REG("article réservé aux inscrits"),
	/* es */
	REG("regístrate para seguir leyendo"), REG("regístrate gratis para seguir"),
	REG("regístrese para seguir leyendo"), REG("regístrate para leer"),
	REG("regístrate gratis y sigue leyendo"), REG("regístrate y sigue leyendo"),
	GATE("inicia sesión para seguir leyendo"), REG("crea una cuenta gratis para"),
	REG("crea tu cuenta gratis para"), REG("contenido exclusivo para usuarios registrados"),
	REG("exclusivo para registrados"),
	/* it */
	REG("registrati per continuare"), REG("registrati gratis per continuare"),
	REG("registrati per leggere"), REG("registrati gratuitamente per"),
	GATE("accedi per continuare a leggere"), REG("accedi o registrati per"),
	REG("riservato agli utenti registrati"),
	/* pt */
	REG("registe-se para continuar"), REG("registe-se gratuitamente para"),
	REG("cadastre-se para continuar"), REG("cadastre-se grátis para"), GATE("faça login para continuar"),
	REG("faça seu cadastro para"), REG("entre ou cadastre-se para"), REG("crie uma conta gratuita para"),
	/* nl */
	REG("maak een gratis account aan om"), REG("maak een gratis account om"),
	REG("registreer om verder te lezen"), REG("registreer je gratis om"), GATE("log in om verder te lezen"),
	GATE("log in om dit artikel"), REG("gratis account om verder"),
	/* pl */
	GATE("zaloguj się, aby czytać"), GATE("zaloguj się, aby przeczytać"),
	REG("zarejestruj się, aby czytać"), REG("zarejestruj się, aby przeczytać"),
	REG("załóż darmowe konto, aby"), GATE("zaloguj się i czytaj dalej"),
	/* cs sk */
	GATE("přihlaste se a čtěte"), GATE("pro pokračování se přihlaste"), REG("registrujte se a čtěte"),
	REG("zaregistrujte se zdarma a"), GATE("pre pokračovanie sa prihláste"), GATE("prihláste sa a čítajte"),
	/* sv da no fi */
	REG("skapa ett gratis konto för att läsa"), REG("skapa konto för att läsa"),
	GATE("logga in för att läsa"), REG("registrera dig för att läsa"), REG("opret en gratis bruger for at"),
	REG("opret gratis profil for at"), GATE("log ind for at læse"), REG("opret dig gratis for at læse"),
	GATE("logg inn for å lese"), REG("opprett en gratis konto for å"), REG("registrer deg for å lese"),
	GATE("kirjaudu lukeaksesi"), GATE("kirjaudu sisään lukeaksesi"), REG("luo ilmainen tunnus ja"),
	REG("rekisteröidy lukeaksesi"),
	/* hu ro el tr */
	REG("a folytatáshoz regisztráljon"), GATE("a folytatáshoz jelentkezzen be"),
	REG("regisztráljon a cikk"), GATE("autentifică-te pentru a citi"),
	REG("creează un cont gratuit pentru"), REG("înregistrează-te pentru a citi"),
	GATE("συνδεθείτε για να διαβάσετε"), REG("εγγραφείτε δωρεάν για να"),
	REG("okumaya devam etmek için üye"), GATE("okumaya devam etmek için giriş"),
	REG("devamını okumak için üye ol"), REG("ücretsiz üye olun"),
	/* ru uk bg hr sr */
	REG("зарегистрируйтесь, чтобы читать"), REG("зарегистрируйтесь, чтобы прочитать"),
	GATE("войдите, чтобы читать"), GATE("войдите, чтобы продолжить чтение"),
	GATE("авторизуйтесь, чтобы читать"), REG("зареєструйтеся, щоб читати"), GATE("увійдіть, щоб читати"),
	REG("регистрирайте се, за да"), GATE("prijavite se za nastavak čitanja"),
	REG("registrirajte se za nastavak"), REG("registrujte se da biste nastavili"),
	/* ar he hi */
	REG("سجل مجانا لمتابعة القراءة"), GATE("سجل الدخول لمواصلة القراءة"), REG("سجل لمواصلة القراءة"),
	REG("הירשמו בחינם כדי להמשיך"), GATE("התחברו כדי להמשיך לקרוא"), GATE("להמשך קריאה יש להתחבר"),
	REG("आगे पढ़ने के लिए लॉग इन"), REG("आगे पढ़ने के लिए लॉगिन"), REG("पूरी खबर पढ़ने के लिए लॉगिन"),
	/* zh ja ko */
	REG("登录后阅读全文"), REG("登录后继续阅读"), REG("注册后阅读全文"), REG("免费注册后阅读"), REG("登入後閱讀全文"), REG("登入以繼續閱讀"),
	REG("註冊後閱讀全文"), REG("無料会員登録すると"), REG("無料会員登録で続きを"), REG("続きを読むには会員登録"), REG("続きを読むには無料"),
	GATE("続きを読むにはログイン"), REG("続きは無料会員"), REG("会員登録すると続きを"), REG("無料登録して続きを"), GATE("ログインして続きを読む"),
	REG("로그인 후 전체 기사"), REG("로그인 후 이용하실 수"), REG("로그인하고 계속 읽기"), REG("회원가입 후 계속"), REG("무료 회원가입 후"),

	/* --- free reads are counted ------------------------------------------ */
	/* en */
	METER("free articles left"), METER("free article left"), METER("free articles remaining"),
	METER("free article remaining"), METER("free stories left"), METER("free stories remaining"),
	METER("free articles this month"), METER("your last free article"), METER("your last free story"),
	METER("you've reached your limit of"), METER("you have reached your limit of"),
	METER("you've reached your free article limit"), METER("you have reached your article limit"),
	METER("you've reached your article limit"), METER("reached your monthly limit"),
	METER("reached your free limit"), METER("you've read all your free"),
	METER("you have read all your free"), METER("you have used all of your free"),
	METER("you've used all your free"), METER("article limit reached"), METER("your free articles"),
	METER("used up your free articles"), METER("you've read your last"), METER("you've read your free"),
	METER("complimentary articles"),
	/* de */
	METER("kostenlose artikel übrig"), METER("kostenlosen artikel in diesem monat"),
	METER("kostenlose artikel in diesem monat"), METER("freiartikel"), METER("gratisartikel gelesen"),
	METER("ihr limit an kostenlosen"), METER("kostenlosen artikel gelesen"),
	/* fr es it pt */
	METER("articles gratuits ce mois"), METER("article gratuit restant"),
	METER("articles gratuits restants"), METER("votre quota d'articles"),
	METER("lu tous vos articles gratuits"), METER("artículos gratis este mes"),
	METER("artículos gratuitos este mes"), METER("límite de artículos gratuitos"),
	METER("límite de artículos gratis"), METER("último artículo gratis"), METER("te quedan artículos"),
	METER("articoli gratuiti questo mese"), METER("articoli gratuiti rimasti"),
	METER("limite di articoli gratuiti"), METER("artigos gratuitos este mês"),
	METER("limite de artigos gratuitos"), METER("limite de matérias gratuitas"),
	METER("limite de artigos gratis"),
	/* nl pl cs sv da no fi */
	METER("gratis artikelen deze maand"), METER("gratis artikelen over"), METER("gratis artikelen gelezen"),
	METER("limit darmowych artykułów"), METER("limit bezpłatnych artykułów"),
	METER("bezpłatnych artykułów"), METER("článků zdarma"), METER("gratis artiklar kvar"),
	METER("gratis artiklar denna månad"), METER("gratis artikler tilbage"), METER("gratis artikler igen"),
	METER("gratis artikler denne måneden"), METER("ilmaista artikkelia jäljellä"),
	METER("ilmaista juttua jäljellä"),
	/* hu ro el tr ru uk ar he */
	METER("ingyenes cikkek száma"), METER("articole gratuite luna"), METER("δωρεάν άρθρα αυτόν τον μήνα"),
	METER("ücretsiz haber hakkınız"), METER("ücretsiz makale hakkınız"), METER("лимит бесплатных статей"),
	METER("бесплатных статей в месяц"), METER("ліміт безкоштовних статей"),
	METER("المقالات المجانية المتبقية"), METER("כתבות חינם החודש"),
	/* zh ja ko */
	METER("免费文章数已用完"), METER("篇免费文章"), METER("篇免費文章"), METER("今月の無料記事"), METER("無料で読める記事"),
	METER("残りの無料記事"), METER("무료 기사 횟수"), METER("무료 기사를 모두"),

	/* --- subscriptions sold, no word of this text ------------------------- */
	OFFER("subscribe now"), OFFER("subscribe today"), OFFER("become a subscriber"),
	OFFER("already a subscriber?"), OFFER("already subscribed?"), OFFER("unlimited digital access"),
	OFFER("cancel anytime"), OFFER("cancel any time"), OFFER("start your free trial"),
	OFFER("jetzt abonnieren"), OFFER("monatlich kündbar"), OFFER("jederzeit kündbar"),
	OFFER("sie haben bereits ein abo"), OFFER("bereits abonnent?"), OFFER("jetzt testen"),
	OFFER("je m'abonne"), OFFER("déjà abonné"), OFFER("sans engagement"), OFFER("¿ya eres suscriptor?"),
	OFFER("ya soy suscriptor"), OFFER("suscríbete ahora"), OFFER("sei già abbonato"),
	OFFER("abbonati subito"), OFFER("já é assinante"), OFFER("assine agora"), OFFER("al abonnee?"),
	OFFER("word abonnee"), OFFER("masz już prenumeratę"), OFFER("již předplatné"),
	OFFER("redan prenumerant"), OFFER("bli prenumerant"), OFFER("bliv abonnent"),
	OFFER("allerede abonnent"), OFFER("bli abonnent"), OFFER("oletko jo tilaaja"), OFFER("már előfizető"),
	OFFER("ești deja abonat"), OFFER("είστε ήδη συνδρομητήσ"), OFFER("zaten abone misiniz"),
	OFFER("уже подписаны?"), OFFER("оформить подписку"), OFFER("вже передплатник"), OFFER("مشترك بالفعل"),
	OFFER("כבר מנוי"), OFFER("立即订阅"), OFFER("立即訂閱"), OFFER("有料会員限定"), OFFER("会員限定"), OFFER("有料会員に登録"),
	OFFER("구독하기"),
};

/* Whole blocks, near the title. */
static const char *const labels[] = {
	"premium", "subscribers only", "subscriber only", "subscriber-only", "for subscribers", "subscriber exclusive",
	"exclusive for subscribers", "for subscribers only", "members only", "member-only story", "premium content",
	"premium article", "paid post for subscribers", "abo", "plus-artikel", "exklusiv für abonnenten", "nur für abonnenten",
	"réservé aux abonnés", "article réservé aux abonnés", "article abonné", "abonnés", "abonné", "solo para suscriptores",
	"solo suscriptores", "exclusivo suscriptores", "riservato agli abbonati", "per abbonati", "exclusivo para assinantes",
	"para assinantes", "voor abonnees", "alleen voor abonnees", "dla prenumeratorów", "pro předplatitele",
	"för prenumeranter", "for abonnenter", "kun for abonnenter", "tilaajille", "vain tilaajille", "előfizetőknek",
	"pentru abonați", "για συνδρομητέσ", "abonelere özel", "для подписчиков", "по подписке", "للمشتركين", "למנויים בלבד",
	"会员专享", "付费内容", "會員專屬", "付費內容", "有料会員限定", "有料記事", "会員限定記事", "구독자 전용", "유료기사",
};

#define N_PHRASES (sizeof(phrases) / sizeof(phrases[0]))

_Static_assert(N_PHRASES < PHRASES_MAX, "the index has room for every phrase");

void phrase_index_init(struct phrase_index *index)
{
	memset(index, 0, sizeof(*index));
	for (size_t i = N_PHRASES; i > 0; i--) {
		unsigned char first = (unsigned char)phrases[i - 1].text[0];

		index->next[i - 1] = index->head[first];
		index->head[first] = (uint16_t)i;
	}
}

/* The strongest phrase, above @p best, that @p text starts with. */
static enum phrase_kind starts_with(const struct phrase_index *index, struct span text, enum phrase_kind best)
{
	char second = text.len > 1 ? text.ptr[1] : '\0';

	for (size_t i = index->head[(unsigned char)text.ptr[0]]; i; i = index->next[i - 1])
		if (phrases[i - 1].text[1] == second && phrases[i - 1].kind > best &&
		    span_starts(text, span_of(phrases[i - 1].text)))
			best = phrases[i - 1].kind;
	return best;
}

/* Scripts without spaces, and with prefixes, start a word at any character. */
bool phrase_may_start(struct span s, size_t i)
{
	unsigned char c = (unsigned char)s.ptr[i], before = i ? (unsigned char)s.ptr[i - 1] : ' ';

	if (c >= 0x80)
		return c >= 0xc0;
	return before >= 0x80 || !((before >= 'a' && before <= 'z') || (before >= '0' && before <= '9'));
}

enum phrase_kind phrase_find(const struct phrase_index *index, struct span folded, size_t *at)
{
	enum phrase_kind best = PHRASE_NONE;

	for (size_t i = 0; i < folded.len; i++) {
		enum phrase_kind here;

		if (!phrase_may_start(folded, i))
			continue;
		here = starts_with(index, span_from(folded, i), best);
		if (here == best)
			continue;
		best = here;
		*at = i;
	}
	return best;
}

const char *phrase_at(size_t i)
{
	return i < N_PHRASES ? phrases[i].text : NULL;
}

bool phrase_is_label(struct span folded)
{
	for (size_t i = 0; i < sizeof(labels) / sizeof(labels[0]); i++)
		if (span_eq(folded, span_of(labels[i])))
			return true;
	return false;
}
