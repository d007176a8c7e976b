/*
 * The words by which articles name their sources: facts about eleven
 * languages, one list a language, all of them searched at once, since an
 * article may quote and a page may declare the wrong language.
 *
 * How they combine (role.c): the phrase nearest to a link decides, on either
 * side or inside its anchor; ORG before ALT before ATT when sides disagree.
 * The longest phrase at a spot is taken, so "was the first to report" hides
 * "was", and "secondo posto" hides "secondo". What stands between phrase and
 * link may be a few words, never clause punctuation or a STOP.
 *
 * Each row: what its phrases do, where the source stands, the phrases.
 * Spelling: folded as lexicon.h says, so ',' also stands for the ideographic
 * comma and ':' for the full-width one.
 */

#include "phrases.h"

#define ORG  PART_ORIGIN
#define ATT  PART_ATTRIBUTION
#define ALT  PART_ALTERNATIVE
#define STOP PART_STOP
#define ART  PART_ARTICLE
#define SUB  PART_SUBJECT
#define WHO  PART_WHO
#define AND  PART_AND
#define BUT  PART_BUT
#define NOT  PART_NOT
#define HERE PART_HERE

#define B      PHRASE_BEFORE
#define A      PHRASE_AFTER
#define CLOSE  PHRASE_CLOSE
#define CLAUSE PHRASE_CLAUSE
#define PAIR   PHRASE_PAIR
#define AGAIN  PHRASE_AGAIN
#define INSIDE PHRASE_INSIDE
#define OUTSIDE PHRASE_OUTSIDE
#define COLON  PHRASE_COLON

const struct phrase_list phrase_table[] = {
	/* English */
	{ ORG, B,
	  "first reported by|first reported at|originally reported by|originally reported in|"
	  "first revealed by|first published by|first published in|first published on|"
	  "first published at|originally published by|originally published in|originally published on|"
	  "originally published at|originally appeared in|originally appeared on|"
	  "originally appeared at|first appeared in|first appeared on|first disclosed by|"
	  "first obtained by|first told to|first broken by|first detailed by|first detailed in|"
	  "first noted by|first covered by|first spotted by|first shared by|first shared on|"
	  "first posted on|first announced by|first announced in|first made public by|"
	  "reported first by|reported first in|broken by|revealed by|uncovered by|exposed by|"
	  "unearthed by|scoop by|scooped by|scoop in|exclusively reported by|exclusive report by|"
	  "leaked to|first to report was" },
	{ ORG, A | B,
	  "first reported in|first reported on|first revealed in|first disclosed in" },
	{ ORG, A,
	  "first reported|first revealed|first published|first disclosed|first obtained|first broke|"
	  "first wrote|first detailed|first covered|first uncovered|originally reported|"
	  "originally revealed|broke the story|broke the news|breaks the story|broke news of|"
	  "was first to report|was first to publish|was first to reveal|was the first to report|"
	  "was the first to publish|was the first to reveal|were the first to report|"
	  "were first to report|were the first to reveal|first to report|first to reveal|"
	  "reported first|exclusively reported|exclusively revealed|reported exclusively|"
	  "revealed exclusively|that first reported|that first revealed|that first broke|"
	  "who first reported|reported it first|reported this first|reported that first|"
	  "had the story first|had it first" },
	{ ATT, B,
	  "according to|reported by|as reported by|described by|citing|cited by|cited in|quoting|"
	  "quoted by|quoted in|obtained by|seen by|reviewed by|viewed by|wrote for|writes for|"
	  "writing for|speaking to|statement to|repeated to|comments to|remarks to|confirmed to|confirmed by|announced in|announced on|"
	  "as per|in the words of" },
	{ ATT, A | B,
	  "reported in" },
	{ ATT, A | B | CLOSE,
	  "said in|said on|wrote in|wrote on|writes in|writes on|told" },
	{ ATT, B | CLOSE,
	  "said via|writing in|hat tip|hat tip to|h/t" },
	{ ATT, B | CLAUSE,
	  "source:|sources:|via:" },
	{ ATT, B | CLOSE | CLAUSE,
	  "via|per|ht" },
	{ ATT, A | B | CLAUSE,
	  "reported|reports|said|says|wrote|writes|noted|notes that" },
	{ ATT, INSIDE,
	  "reportedly" },
	{ ORG, B | CLOSE,
	  "original article|original story|original report|original version|original post|"
	  "read the original|read the original here|originally ran in|originally ran on|"
	  "republished from|republished with permission from" },
	{ ATT, B | OUTSIDE,
	  "report by|report from|report in|reports by|reports from|reports in|reporting by|"
	  "reporting from|reporting in|investigation by|interview with|interview in|interview to" },
	{ ATT, B | COLON,
	  "from" },
	{ ATT, A,
	  "reported on|has reported|had reported|have reported|also reported|told reporters|announced|"
	  "confirmed|revealed|disclosed|claims that|claimed that|stated|states that|quoted|found that|"
	  "finds that|showed that|shows that|estimates that|estimated|warned|argues|argued" },
	{ ALT, B | AGAIN,
	  "or see|or read|or try|or watch|or here|also here|also at|also available|also available here|"
	  "also available at|also available on|also available from|alternatively|here too" },
	{ ALT, B,
	  "alternative link|alternate link|alternative version|free version|free copy|free to read at|"
	  "free to read here|non-paywalled|non-paywall|nonpaywalled|unpaywalled|paywall-free|ungated|"
	  "ungated version|ungated copy|archived version|archived copy|archive link|"
	  "open-access version|open access version|open-access copy" },
	{ ALT, B | CLOSE | CLAUSE | AGAIN,
	  "archive|archived|archived here|mirror|mirrored" },
	{ STOP, 0,
	  "according to plan|according to schedule|according to law|according to the rules|"
	  "according to tradition|that|when|while|because|after|before|although|though|if|whether|how|"
	  "why|what|since|about|is|was|were|are|be|been|being" },
	{ WHO, 0,
	  "which|who" },
	{ ART, 0,
	  "the|an|his|its|their|our" },
	{ SUB, 0,
	  "he|she|it|they|we|you" },
	{ AND, 0,
	  "and|or|as well as|and by|and in|not only|by|published by|published in|be read|be found|"
	  "is available|are available" },
	{ BUT, 0,
	  "but|but by|but rather|but in|rather" },
	{ NOT, 0,
	  "not|never|wasn't|weren't|isn't|hasn't|haven't|hadn't|didn't|doesn't|don't|cannot|can't|"
	  "couldn't|wouldn't|without|declined to|refused to|nor|no longer|yet to|neither" },

	/* German */
	{ ORG, A | B,
	  "zuerst berichtete|zuerst berichteten|zuerst berichtet|zuerst meldete|berichtete zuerst|"
	  "berichteten zuerst|meldete zuerst|berichtete als erstes|berichtete als erste|"
	  "berichtete als erster|zuerst veröffentlicht" },
	{ ORG, B,
	  "zuerst schrieb|zuerst hatte|zuerst hatten|zuerst hat|zuerst haben|berichtet zuerst|"
	  "hatte zuerst|hatten zuerst|hat zuerst|haben zuerst|hatte als erstes|hatte als erste|"
	  "hatte als erster|zuerst veröffentlicht in|zuerst erschienen|zuerst erschien|erschien zuerst|"
	  "ursprünglich erschienen|erschien ursprünglich|ursprünglich veröffentlicht|zuerst von|"
	  "zuerst vom|zuerst durch|zuerst im|zuerst bei|enthüllt von|enthüllt vom|enthüllt durch|"
	  "aufgedeckt von|aufgedeckt vom|aufgedeckt durch|von der enthüllt|erstmals berichtete|"
	  "erstmals hatte|erstmals veröffentlicht|erstmals erschienen" },
	{ ORG, B | CLOSE,
	  "im original|originalartikel|originalbeitrag|originaltext|original erschienen" },
	{ ORG, B | PAIR,
	  "zuerst|als erste|als erster|als erstes|als erstes medium" },
	{ ORG, A,
	  "schrieb zuerst|zuerst berichtet hatte|zuerst gemeldet|zuerst publik gemacht|"
	  "zuerst öffentlich gemacht|hatte zuerst berichtet|hatte zuerst darüber|"
	  "hatte zuerst darüber berichtet|hatte zuerst über|hatten zuerst über|hatten zuerst darüber|"
	  "als erstes berichtet|als erste berichtet|als erstes berichtete|enthüllte|enthüllten|"
	  "enthüllt hatte|aufgedeckt hatte|exklusiv berichtet|exklusiv berichtete|berichtete exklusiv" },
	{ ATT, B,
	  "laut|nach angaben|nach informationen|nach berichten|nach einem bericht|nach recherchen|"
	  "unter berufung auf|mit verweis auf|unter verweis auf|sagte gegenüber|erklärte gegenüber|"
	  "im interview mit|im gespräch mit|in einem interview mit|zitiert von" },
	{ ATT, A | B,
	  "berichtet in|berichtete in" },
	{ ATT, B | CLAUSE,
	  "quelle:|quellen:" },
	{ ATT, B | OUTSIDE,
	  "bericht der|bericht des|bericht von|bericht im" },
	{ ATT, B | COLON,
	  "von|vom|aus der|aus dem" },
	{ ATT, B | CLOSE,
	  "berichtet die|berichtet der|berichtet das|berichtete die|berichtete der|berichtete das|"
	  "berichten die|berichteten die|meldet die|meldet der|meldete die|meldete der|schreibt die|"
	  "schreibt der|schreibt das|schrieb die|schrieb der|schrieb das|sagte der|sagte die|sagte dem" },
	{ ATT, A | B | CLAUSE,
	  "berichtet|berichtete|berichten|berichteten|meldet|meldete|melden|meldeten|schreibt|schrieb|"
	  "schreiben|schrieben|sagte|sagt|erklärte|erklärt|zitiert|erfuhr" },
	{ ATT, A,
	  "zufolge|teilte mit|heißt es" },
	{ ALT, B | AGAIN,
	  "oder hier|oder siehe|auch hier|alternativ" },
	{ ALT, B,
	  "kostenlose version|kostenlose fassung|freie version|frei zugängliche version|"
	  "archivierte version|archivlink|ohne paywall|ohne bezahlschranke" },
	{ STOP, 0,
	  "dass|weil|nachdem|bevor|wenn|ob|über|ist|war|waren|wurde|wurden|worden|wird|werden|sind|sei|"
	  "berichtet von|berichtete von|berichten von|berichteten von|sprach laut" },
	{ AND, 0,
	  "und|oder|sowie|und die|und der|und das|und dem|und von" },
	{ BUT, 0,
	  "sondern|sondern von|sondern vom|sondern der|sondern die|sondern das" },
	{ NOT, 0,
	  "nicht|nie|niemals|kein|keine|keiner|ohne|weder" },

	/* French */
	{ ORG, B,
	  "révélé par|révélée par|révélés par|révélées par|révélé dans|révélée dans|dévoilé par|"
	  "dévoilée par|dévoilés par|dévoilées par|mis au jour par|mise au jour par|"
	  "mise en lumière par|d'abord publié par|d'abord publié dans|d'abord publiée par|"
	  "d'abord publié sur|d'abord rapporté par|d'abord rapportée par|d'abord révélé par|"
	  "initialement publié par|initialement publié dans|initialement publié sur|"
	  "initialement publiée par|initialement publiée dans|initialement paru dans|"
	  "publié pour la première fois|publiée pour la première fois|première fois par|"
	  "première fois dans|rapportée en premier par|rapporté en premier par|une exclusivité de" },
	{ ORG, B | CLOSE,
	  "article original|version originale|publication originale" },
	{ ORG, A,
	  "a été le premier à|a été la première à|fut le premier à|fut la première à|"
	  "a le premier révélé|a révélé en premier|a révélé en exclusivité|avait révélé en premier|"
	  "premier à révéler|première à révéler|premier à rapporter|a rapporté en premier|"
	  "a d'abord rapporté|en exclusivité" },
	{ ATT, B,
	  "selon|d'après|à en croire|citant|cité par|citée par|cités par|citées par|rapporté par|"
	  "rapportée par|rapportés par|relayé par|relayée par|relayées par|repris par|reprise par|"
	  "auprès de|auprès du|interview à|interview au|interview avec|entretien à|entretien au|"
	  "entretien avec|a confié à|a confié au|confié à|a déclaré à|a déclaré au|déclaré à|"
	  "comme le rapporte|comme l'écrit|comme l'a rapporté|comme l'a révélé|comme le souligne" },
	{ ATT, B | CLAUSE,
	  "source :|sources :" },
	{ ATT, A | B | CLAUSE,
	  "rapporte|rapportent|rapportait|relate|relatent|indique|indiquent|affirme|affirment|explique|"
	  "expliquent|écrit|écrivent|précise|précisent|déclare|annonce|raconte" },
	{ ATT, A,
	  "a rapporté|ont rapporté|avait rapporté|a indiqué|ont indiqué|a affirmé|a expliqué|a écrit|"
	  "a annoncé|a précisé|a déclaré|a révélé|ont révélé|avait révélé|révèle|révèlent|révélait|"
	  "a dévoilé|a raconté" },
	{ ALT, B | AGAIN,
	  "ou lire|ou voir|ou ici|aussi ici|également ici" },
	{ ALT, B,
	  "version gratuite|version en accès libre|version libre|version archivée|copie archivée" },
	{ STOP, 0,
	  "que|parce que|lorsque|quand|est|sont|était|fut|été" },
	{ WHO, 0,
	  "qui" },
	{ ART, 0,
	  "le|la|les|l'" },
	{ SUB, 0,
	  "il|elle|ils|elles|on" },
	{ AND, 0,
	  "et|ou|ainsi que|et par|et le|et la" },
	{ BUT, 0,
	  "mais|mais par|mais bien par" },
	{ NOT, 0,
	  "pas|ne|n'|jamais|sans|aucun|aucune" },

	/* Spanish */
	{ ORG, B,
	  "adelantado por|adelantada por|adelantados por|avanzado por|avanzada por|revelado por|"
	  "revelada por|reveladas por|desvelado por|desvelada por|destapado por|destapada por|"
	  "publicado por primera vez|publicada por primera vez|publicado originalmente|"
	  "publicada originalmente|publicado originalmente por|publicado originalmente en|"
	  "publicada originalmente por|publicada originalmente en|originalmente publicado en|"
	  "originalmente publicado por|dado a conocer por|dada a conocer por|la adelantó|lo adelantó|"
	  "la avanzó|lo avanzó|la reveló|lo reveló|informado primero por|una exclusiva de|"
	  "según adelantó|como adelantó|según avanzó|como avanzó|según desveló" },
	{ ORG, A | B,
	  "informó primero" },
	{ ORG, B | CLOSE,
	  "artículo original|nota original|publicación original" },
	{ ORG, A,
	  "informó por primera vez|fue el primero en|fue la primera en|fue el primer medio|"
	  "publicó por primera vez|publicó en exclusiva|reveló en exclusiva|reveló por primera vez|"
	  "adelantó la noticia|avanzó la noticia|adelantó en exclusiva|destapó|desveló|en exclusiva" },
	{ ORG, A | B | CLAUSE,
	  "adelantó|avanzó" },
	{ ATT, B,
	  "según|de acuerdo con|citando|citado por|citada por|citados por|citadas por|"
	  "en declaraciones a|en declaraciones al|entrevista con|entrevista a|entrevista al|"
	  "entrevista en|recogido por|recogida por|informado por|publicado por|como informa|"
	  "como informó|como publica|como publicó" },
	{ ATT, B | CLAUSE,
	  "fuente:|fuentes:" },
	{ ATT, B | CLOSE | CLAUSE,
	  "vía" },
	{ ATT, A | B | CLAUSE,
	  "informó|informa|informaron|publicó|publica|reveló|revela|señaló|señala|dijo|afirmó|afirma|"
	  "explicó|explica|indicó|indica|aseguró|asegura|declaró|contó|cuenta|recoge|detalla|detalló" },
	{ ATT, A,
	  "adelantó que|avanzó que|ha informado|ha publicado|ha revelado|había informado" },
	{ ALT, B | AGAIN,
	  "o lea|o vea|o aquí|también aquí" },
	{ ALT, B,
	  "versión gratuita|versión gratis|versión abierta|versión archivada|copia archivada" },
	{ STOP, 0,
	  "porque|cuando|es|fue|sido|son" },
	{ ART, 0,
	  "el|los|las" },
	{ SUB, 0,
	  "ella|ellos|él" },
	{ AND, 0,
	  "y|e|o|así como|y por|y el|y la" },
	{ BUT, 0,
	  "sino|sino por|pero" },
	{ NOT, 0,
	  "no|nunca|jamás|sin|tampoco|ningún|ninguna" },

	/* Italian */
	{ ORG, B,
	  "rivelato da|rivelato dal|rivelato dalla|rivelato dall'|rivelata da|rivelata dal|"
	  "rivelata dalla|rivelata dall'|rivelati da|rivelati dal|rivelati dalla|rivelati dall'|"
	  "anticipato da|anticipato dal|anticipato dalla|anticipato dall'|anticipata da|anticipata dal|"
	  "anticipata dalla|anticipata dall'|svelato da|svelato dal|svelato dalla|svelato dall'|"
	  "svelata da|svelata dal|svelata dalla|svelata dall'|per primo da|per primo dal|"
	  "per primo dalla|per prima da|per prima dal|per prima dalla|per prima dall'|per primo dall'|"
	  "in esclusiva da|in esclusiva dal|in esclusiva dalla|pubblicato per la prima volta|"
	  "pubblicata per la prima volta|pubblicato originariamente|pubblicata originariamente|"
	  "originariamente pubblicato|originariamente pubblicata|pubblicato originariamente su|"
	  "apparso originariamente su|uno scoop di|uno scoop del|uno scoop della" },
	{ ORG, B | CLOSE,
	  "articolo originale|versione originale|pubblicazione originale" },
	{ ORG, A,
	  "per primo|per prima|ha rivelato per primo|ha rivelato per prima|ha riportato per primo|"
	  "ha riportato per prima|ha riferito per primo|ha riferito per prima|è stato il primo a|"
	  "è stata la prima a|ha anticipato|ha rivelato in esclusiva|in esclusiva" },
	{ ATT, B,
	  "secondo|stando a|stando al|stando alla|stando all'|a detta di|a detta del|citato da|"
	  "citata da|citato dal|citata dal|citato dalla|riportato da|riportata da|riportato dal|"
	  "riportata dal|riportato dalla|riportata dalla|riferito da|riferito dal|ripreso da|"
	  "ripreso dal|intervista a|intervista al|intervista con|come riporta|come scrive|"
	  "come riferisce|come racconta" },
	{ ATT, B | CLAUSE,
	  "fonte:|fonti:" },
	{ ATT, A | B | CLAUSE,
	  "riporta|riferisce|scrive|afferma|spiega|racconta|sostiene|scrivono|riferiscono|ha riportato|"
	  "ha riferito|ha scritto|ha detto|ha dichiarato|ha rivelato|ha spiegato|ha raccontato" },
	{ ALT, B | AGAIN,
	  "oppure qui|oppure leggi|anche qui" },
	{ ALT, B,
	  "versione gratuita|versione libera|versione archiviata|copia archiviata" },
	{ STOP, 0,
	  "che|perché|quando|è|era|stato|stata|sono|secondo posto|secondo tempo|secondo turno|"
	  "secondo giorno|secondo me|secondo piano|secondo trimestre|secondo semestre|al secondo|"
	  "il secondo|un secondo|del secondo|nel secondo|dal secondo" },
	{ ART, 0,
	  "lo|gli" },
	{ SUB, 0,
	  "lui|lei|loro" },
	{ AND, 0,
	  "ed|nonché|e da|e dal|e dalla|e il" },
	{ BUT, 0,
	  "ma|bensì|ma da|ma dal|ma dalla|ma dall'" },
	{ NOT, 0,
	  "non|mai|senza|nessun|nessuna|né" },

	/* Portuguese */
	{ ORG, B,
	  "revelado pelo|revelado pela|revelada pelo|revelada pela|avançado por|avançado pelo|"
	  "avançado pela|avançada por|avançada pelo|avançada pela|antecipado por|antecipado pelo|"
	  "antecipado pela|antecipada por|antecipada pelo|antecipada pela|noticiado primeiro pelo|"
	  "noticiado primeiro pela|noticiada primeiro pelo|noticiada primeiro pela|"
	  "noticiado primeiro por|em primeira mão por|em primeira mão pelo|em primeira mão pela|"
	  "publicado originalmente em|publicado originalmente no|publicado originalmente na|"
	  "originalmente publicado em|originalmente publicado no|originalmente publicado na|"
	  "publicado pela primeira vez" },
	{ ORG, B | CLOSE,
	  "artigo original|publicação original|matéria original" },
	{ ORG, A,
	  "em primeira mão|revelou em primeira mão|noticiou em primeira mão|noticiou primeiro|"
	  "foi o primeiro a|foi a primeira a|em exclusivo|com exclusividade" },
	{ ORG, A | B | CLAUSE,
	  "avançou|antecipou" },
	{ ATT, B,
	  "de acordo com|citado pelo|citado pela|citada pelo|citada pela|entrevista à|entrevista ao|"
	  "entrevista com|declarações a|declarações à|declarações ao|noticiado por|noticiado pelo|"
	  "noticiado pela|divulgado pelo|divulgado pela|como noticiou|como escreve|como revelou|"
	  "segundo o|segundo a|segundo os|segundo as" },
	{ ATT, B | CLAUSE,
	  "fonte :|fontes:|segundo|conforme" },
	{ ATT, A | B | CLAUSE,
	  "noticiou|noticia|informou|escreve|escreveu|disse|diz|afirmou|relatou|relata|revelou|"
	  "divulgou|contou" },
	{ ATT, A,
	  "avançou que|antecipou que" },
	{ ALT, B | AGAIN,
	  "ou leia|ou veja|ou aqui|também aqui" },
	{ ALT, B,
	  "versão gratuita|versão aberta|versão arquivada|cópia arquivada" },
	{ STOP, 0,
	  "foi|são|segundo lugar|segundo turno|segundo tempo|segundo trimestre|segundo semestre|"
	  "em segundo|um segundo|no segundo|do segundo|o segundo|ao segundo|el segundo" },
	{ ART, 0,
	  "os|as" },
	{ SUB, 0,
	  "ele|ela|eles|elas" },
	{ AND, 0,
	  "bem como|e pelo|e pela|e por" },
	{ BUT, 0,
	  "mas|mas sim|mas pelo|mas pela|mas por|mas sim pelo|mas sim pela" },
	{ NOT, 0,
	  "não|nem|sem|nenhum|nenhuma" },

	/* Dutch */
	{ ORG, B,
	  "als eerste gemeld door|eerst gemeld door|voor het eerst gemeld door|als eerste bericht door|"
	  "onthuld door|onthuld in|als eerste gepubliceerd door|als eerste gepubliceerd in|"
	  "als eerste door|oorspronkelijk gepubliceerd in|oorspronkelijk gepubliceerd op|"
	  "oorspronkelijk gepubliceerd door|oorspronkelijk verschenen in|oorspronkelijk verschenen op|"
	  "verscheen eerst in|verscheen oorspronkelijk in|aan het licht gebracht door|primeur van" },
	{ ORG, A | B | PAIR,
	  "als eerste" },
	{ ORG, B | CLOSE,
	  "oorspronkelijke artikel|origineel artikel|originele artikel" },
	{ ORG, A,
	  "meldde als eerste|meldden als eerste|berichtte als eerste|schreef als eerste|"
	  "bracht als eerste|bracht het nieuws als eerste|had de primeur|onthulde|onthulden" },
	{ ATT, B,
	  "volgens|aldus|blijkens|op gezag van|onder verwijzing naar|geciteerd door|gemeld door|"
	  "in gesprek met|interview met|in een interview met|zo meldt|zo schrijft|zo bericht|"
	  "laat weten aan|zegt tegen|zei tegen|vertelt aan|vertelde aan" },
	{ ATT, B | CLAUSE,
	  "bron:|bronnen:" },
	{ ATT, A | B | CLAUSE,
	  "zegt|zei|meldt|meldde|meldden|schrijft|schreef|berichtte" },
	{ ALT, B | AGAIN,
	  "of hier|of lees|of zie|ook hier" },
	{ ALT, B,
	  "gratis versie|vrije versie|gearchiveerde versie|zonder betaalmuur" },
	{ STOP, 0,
	  "dat|omdat|toen|werd|wordt|zijn|volgens plan|volgens mij" },
	{ ART, 0,
	  "het" },
	{ SUB, 0,
	  "zij|hij" },
	{ AND, 0,
	  "en de|en het|evenals" },
	{ BUT, 0,
	  "maar|maar door|maar in" },
	{ NOT, 0,
	  "niet|nooit|geen|zonder" },

	/* Polish */
	{ ORG, A | B,
	  "jako pierwsza napisała|jako pierwsza podała|jako pierwsza poinformowała|"
	  "jako pierwszy napisał|jako pierwszy podał|jako pierwszy poinformował|jako pierwsze napisało|"
	  "jako pierwsze podało|jako pierwszy opisał|jako pierwsza opisała" },
	{ ORG, B,
	  "jako pierwsze poinformowało|pierwsza poinformowała|pierwszy poinformował|ujawniony przez|"
	  "ujawniona przez|ujawnione przez|ujawniono w|opublikowany pierwotnie w|"
	  "pierwotnie opublikowany w|pierwotnie ukazał się w|opublikowany po raz pierwszy" },
	{ ORG, A | B | CLOSE,
	  "ujawnił|ujawniła|ujawniło" },
	{ ORG, B | CLOSE,
	  "oryginalny artykuł|oryginalny tekst" },
	{ ORG, A,
	  "jako pierwsza|jako pierwszy|jako pierwsze|jako pierwsi" },
	{ ATT, B,
	  "według|zdaniem|jak podaje|jak podał|jak podała|jak podało|jak pisze|jak informuje|"
	  "jak donosi|jak poinformował|jak poinformowała|powołując się na|cytowany przez|"
	  "cytowana przez|cytowane przez|w rozmowie z|w wywiadzie dla|podaje za|za agencją" },
	{ ATT, B | CLAUSE,
	  "źródło:|źródła:" },
	{ ATT, A | B | CLAUSE,
	  "podaje|pisze|informuje|donosi|podał|podała|podało|napisał|napisała|napisało|poinformował|"
	  "poinformowała|poinformowało|powiedział|powiedziała|przekazał|przekazała" },
	{ ALT, B | AGAIN,
	  "lub tutaj|także tutaj|również tutaj|albo tutaj" },
	{ ALT, B,
	  "darmowa wersja|bezpłatna wersja|wersja bezpłatna|kopia archiwalna|wersja archiwalna" },
	{ STOP, 0,
	  "że|ponieważ|gdy|jest|był|była|było|został|została|zostało|według planu" },
	{ WHO, 0,
	  "która|który|które" },
	{ AND, 0,
	  "i|oraz|lub|a także|i przez" },
	{ BUT, 0,
	  "lecz|ale|lecz przez|ale przez|tylko przez" },
	{ NOT, 0,
	  "nigdy|bez|żaden|żadna" },

	/* Russian */
	{ ORG, A | B,
	  "первым сообщил|первым сообщила|первым сообщило|первой сообщила|первыми сообщили|"
	  "первым написал|первым написало|первой написала|первым рассказал|первой рассказала" },
	{ ORG, B,
	  "первым об этом сообщил|первым об этом сообщило|первой об этом сообщила|"
	  "первыми об этом сообщили|первым рассказало|впервые сообщил|впервые сообщила|"
	  "впервые сообщило|впервые опубликовано|впервые опубликована|впервые опубликован|"
	  "впервые опубликовал|впервые опубликовала|первоначально опубликовано|раньше всех сообщил|"
	  "раньше всех сообщила|раньше всех сообщило" },
	{ ORG, A,
	  "сообщил первым|сообщила первой|сообщило первым|сообщили первыми|раньше всех|эксклюзивно" },
	{ ORG, B | CLOSE,
	  "оригинал статьи|оригинальная статья|оригинал материала" },
	{ ATT, B,
	  "по данным|по словам|по информации|по сообщению|по сообщениям|по версии|со ссылкой на|"
	  "ссылаясь на|как сообщает|как сообщил|как сообщила|как сообщило|как сообщили|как пишет|"
	  "как пишут|как передает|как передаёт|согласно|в интервью с|в интервью изданию|"
	  "в интервью газете|в интервью журналу|в интервью порталу|в интервью агентству|"
	  "в интервью каналу|в интервью телеканалу|в интервью для|в беседе с|об этом сообщает|"
	  "об этом сообщил|об этом сообщила|об этом сообщило|об этом сообщили|об этом сообщают|"
	  "об этом пишет|об этом пишут|говорится в|цитирует" },
	{ ATT, B | CLAUSE,
	  "источник:|источники:" },
	{ ATT, A | B | CLAUSE,
	  "сообщает|сообщил|сообщила|сообщило|сообщили|сообщают|пишет|пишут|передает|передаёт|передают|"
	  "заявил|заявила|заявили|рассказал|рассказала|отметил|отметила|отмечает|написал|написала|"
	  "написало" },
	{ ALT, B | AGAIN,
	  "или здесь|также здесь|или тут" },
	{ ALT, B,
	  "бесплатная версия|архивная копия|сохранённая копия|сохраненная копия" },
	{ STOP, 0,
	  "что|потому|когда|если|был|была|было|были|согласно плану" },
	{ WHO, 0,
	  "который|которая|которое|которые" },
	{ AND, 0,
	  "и|или|а также" },
	{ BUT, 0,
	  "а|но" },
	{ NOT, 0,
	  "не|нет|без|никогда|ни" },

	/* Chinese, both scripts */
	{ ORG, B,
	  "最早由|首先由|最先由|率先由|首次由|首发于|首發於|原载于|原載於|原刊于|原刊於|最初发表于|"
	  "首次发表于|首先发表于|最早见于|最早見於|最早报道的是|率先披露的是|原文链接|原文鏈接|"
	  "原文連結|原文:" },
	{ ORG, A,
	  "率先报道|率先報道|率先報導|率先披露|率先曝光|率先公布|率先公佈|率先透露|率先发布|首先报道|"
	  "首先報道|首先報導|首先披露|首先曝光|首先公布|首先公佈|首先透露|首先发布|最先报道|最先報道|"
	  "最先報導|最先披露|最先曝光|最先公布|最先公佈|最先透露|最先发布|最早报道|最早報道|最早報導|"
	  "最早披露|最早曝光|最早公布|最早公佈|最早透露|最早发布|首次报道|首次報道|首次報導|首次披露|"
	  "首次曝光|首次公布|首次公佈|首次透露|首次发布|独家报道|独家報道|独家報導|独家披露|独家曝光|"
	  "独家公布|独家公佈|独家透露|独家发布|獨家报道|獨家報道|獨家報導|獨家披露|獨家曝光|獨家公布|"
	  "獨家公佈|獨家透露|獨家发布" },
	{ ATT, B,
	  "根据|根據|援引|引述|转引自|轉引自" },
	{ ATT, B | CLOSE,
	  "据|據" },
	{ ATT, B | CLAUSE,
	  "来源:|來源:|消息来源:|信源:" },
	{ ATT, A,
	  "报道|報道|報導|报道称|報道稱|報導稱|称|稱|表示|指出|透露|披露|写道|寫道|的报道|的報道|"
	  "的報導|采访时|採訪時|消息" },
	{ ALT, B | AGAIN,
	  "或者看|或见|或見|也可见|也可見|另可见" },
	{ ALT, B,
	  "免费版|免費版|免费版本|免費版本|存档|存檔" },
	{ STOP, 0,
	  "数据|數據|证据|證據|占据|佔據|据点|據點|据此|據此|据悉|據悉|据了解|據了解|被|自称|自稱|名称|"
	  "名稱|职称|号称|對稱|对称" },
	{ AND, 0,
	  "和|与|與|及|以及|或" },
	{ BUT, 0,
	  "而是由|而是|但是" },
	{ NOT, 0,
	  "未|没有|沒有|并非|並非|并未|並未|尚未|不是|并非由|不|没|沒" },

	/* Japanese */
	{ ORG, B,
	  "最初に報じたのは|最初に伝えたのは|初出は|初出:|スクープしたのは|元記事" },
	{ ORG, A,
	  "が最初に報じた|が最初に報じ|が最初に伝えた|が最初に伝え|最初に報じた|最初に報じ|"
	  "最初に伝えた|が初めて報じた|が初めて報じ|初めて報じた|がいち早く報じた|が先に報じた|"
	  "が独自に報じた|独自に報じた|がスクープ|スクープした|のスクープ|が特報|特報した" },
	{ ATT, B | CLAUSE,
	  "出典:|引用元:|情報源:|ソース:" },
	{ ATT, A,
	  "によると|によれば|によりますと|報じた|報じている|報じる|伝えた|伝えている|伝える|の報道|"
	  "の取材に|に語った|が明らかにした" },
	{ ALT, B | AGAIN,
	  "または|もしくは" },
	{ ALT, B,
	  "無料版|アーカイブ" },
	{ STOP, 0,
	  "報じていない|伝えていない|報じられた|伝えられた|最初に報じたわけではな|最初に報じたわけでは|"
	  "最初に報じたのではな|最初に報じたのでは|が最初に報じたわけではな|が最初に報じたわけでは|"
	  "が最初に報じたのではな|が最初に報じたのでは|報じたわけでは" },
	{ AND, 0,
	  "や|と" },

	/* Anchors that only point */
	{ HERE, 0,
	  "here|hier|ici|aquí|aqui|tutaj|tu|здесь|тут|这里|這裡|此处|此處|こちら|read it here|"
	  "read here|ga hier|found here|read more|read more here" },

	/* Other languages: attribution alone */
	{ ATT, B,
	  "enligt|ifølge|ifølgje|podle|podľa|potrivit|conform|prema|за даними|за словами|"
	  "за повідомленням|според|σύμφωνα με|menurut|theo|بحسب|وفقا ل|نقلا عن" },
	{ ATT, A | B | CLAUSE,
	  "skriver|rapporterar|melder|uvedl|uvedla|bildirdi|повідомляє|повідомив|повідомила" },
	{ ATT, A,
	  "szerint|mukaan|göre|haberine göre|에 따르면|에 의하면|가 보도했다|이 보도했다|보도했다" },
	{ ORG, A,
	  "처음 보도했다|가 처음 보도했다|이 처음 보도했다|가 단독 보도했다" },
};

const size_t phrase_count = sizeof(phrase_table) / sizeof(*phrase_table);
