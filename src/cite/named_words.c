/*
 * Facts about eleven languages, all searched at once. A word stands in one
 * row, with all that it may be. Spelling: folded as lexicon.h says.
 */

#include "named_words.h"

#define OF    NAMED_OF
#define TO    NAMED_TO
#define SPEAK NAMED_SPEAK
#define SAY   NAMED_SAY
#define NEVER NAMED_NEVER

const struct phrase_list named_table[] = {
	{ 0, OF,
	  "of|for|at|by|from|with|against|on|about|like|than|owns|owned|sued|suing|sue|bought|joined|left|"
	  "von|vom|für|bei|beim|gegen|mit|über|auf|du|des|de|d'|tout|pour|chez|contre|par|avec|"
	  "del|para|con|contra|por|di|della|dello|dell'|dei|dal|dalla|dallo|dall'|per|sul|sulla|sullo|"
	  "do|da|dos|das|pelo|pela|van|bij|door|od|przez|для|от|из|у|о|об|при|на|против" },
	{ 0, TO,
	  "to|dem|der|a|aan|in|im|dans|en|nel|nella|w|в|colonnes|columnas|kolommen|colonne|łamach|antenne|micro" },
	{ 0, OF | TO,
	  "à|au|aux|al|alla|allo|all'|ao|tegen|voor|dla" },
	{ 0, TO | SPEAK,
	  "gegenüber|tegenover" },
	{ 0, NAMED_KIND,
	  "newspaper|daily|weekly|magazine|broadcaster|agency|zeitung|tageszeitung|wochenzeitung|magazin|nachrichtenmagazin|"
	  "nachrichtenagentur|agentur|sender|quotidien|hebdomadaire|agence|chaîne|diario|periódico|semanario|agencia|cadena|"
	  "quotidiano|settimanale|giornale|agenzia|jornal|revista|agência|krant|dagblad|weekblad|persbureau|omroep|dziennik|"
	  "dziennika|dziennikowi|tygodnik|tygodnika|tygodnikowi|gazeta|gazety|gazecie|agencja|agencji|portal|portalu|portalowi|"
	  "газета|газеты|газете|журнал|журнала|журналу|агентство|агентства|агентству|издание|издания|изданию|телеканал|"
	  "телеканала|телеканалу|портал|портала|порталу" },
	{ 0, NAMED_NOUN,
	  "the|an|that|which|who|it|he|she|they|die|das|den|ein|eine|le|la|les|l'|un|une|el|los|las|il|lo|gli|os|as|um|uma|"
	  "het|een|que|che|dass|że|что" },
	{ 0, NAMED_TIME,
	  "monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|"
	  "september|october|november|december|as|per|via|when|while|after|since|though|but|and|however|meanwhile|also|both" },
	{ 0, NAMED_OTHER,
	  "spokesperson|spokesman|spokeswoman|spokespeople|editor|editors|editor-in-chief|executive|executives|anchor|anchors|"
	  "host|hosts|presenter|presenters|ceo|chief|owner|owners|publisher|president|chairman|chairwoman|employee|employees|"
	  "staffer|staffers|staff|photojournalist|photographer|photographers|cameraman|camera|video camera|crew|reporter|reporters|journalist|journalists|bestseller|"
	  "best-seller|bestselling|best-selling|headquarters|office|offices|building|shares|stock|subscribers|subscriber|"
	  "readers|lawyer|lawyers|contributor|personality|show|series|board|union|management|boss|director|director-general|"
	  "newsroom|newsrooms|website|app|studio|studios|founder|advertising|"
	  "redakteur|redakteure|redakteurin|redaktion|chefredakteur|chefredakteurin|chef|herausgeber|herausgeberin|verlag|"
	  "verleger|moderator|moderatorin|journalistin|journalisten|fotograf|intendant|intendantin|sprecher|sprecherin|"
	  "zuschauer|leser|aktie|eigentümer|korrespondent|korrespondentin|mitarbeiter|tour|index|"
	  "entier|entière|rédaction|rédacteur|journaliste|journalistes|animateur|animatrice|directeur|directrice|direction|"
	  "patron|groupe|propriétaire|"
	  "periodista|periodistas|directora|redacción|presentador|presentadora|entero|dueño|"
	  "giornalista|giornalisti|direttore|direttrice|conduttore|editore|"
	  "jornalista|jornalistas|apresentador|apresentadora|diretor|diretora|dono|"
	  "hoofdredacteur|presentator|presentatrice|verslaggever|redactie|eigenaar|"
	  "dziennikarz|dziennikarka|dziennikarze|dziennikarza|redaktor|naczelny|naczelna|wydawca|"
	  "журналист|журналистка|журналисты|корреспондент|редактор|главред|редакция|владелец|"
	  "记者站|大楼|大樓|总编|總編|社长|社長|集团|股价|を相手|を提訴|を買収|を訴え|本社|社屋" },
	{ 0, SPEAK,
	  "explained|spoke|speaking|interview|statement|comment|comments|email|e-mail|remarks|confided|admitted|conceded|denied|"
	  "talking|testimony|letter|"
	  "bestätigte|verriet|schilderte|gespräch|stellungnahme|äußerte|sagten|erläuterte|betonte|"
	  "a dit|a confié|a affirmé|a assuré|a raconté|a reconnu|a confirmé|a révélé|confie|confirme|assure|entretien|"
	  "déclaré|confié|expliqué|indiqué|précisé|assuré|raconté|reconnu|confirmé|"
	  "confirmó|reconoció|admitió|ha dicho|ha declarado|ha explicado|ha asegurado|entrevista|declaraciones|dicho|contado|"
	  "ha confermato|ha confidato|ha ammesso|dice|intervista|dichiarato|raccontato|spiegato|confidato|"
	  "explicou|declarou|confirmou|confessou|admitiu|declarações|"
	  "vertelde|vertelt|verklaarde|bevestigde|bevestigt|liet weten|laat weten|gesprek|"
	  "mówi|mówił|mówiła|wyjaśnił|wyjaśniła|wyznał|wyznała|tłumaczy|potwierdził|potwierdziła|przyznał|przyznała|wywiadzie|"
	  "wywiad|wywiadu" },
	{ 0, SPEAK | SAY,
	  "said|says|confirmed|told|sagte|sagt|erklärte|erklärt|"
	  "indique|explique|précise|déclare|raconte|affirme|affirment|indiquent|expliquent|"
	  "a précisé|a déclaré|a indiqué|a expliqué|"
	  "dijo|explicó|explica|indicó|indica|aseguró|asegura|declaró|contó|cuenta|señaló|señala|afirma|afirmó|"
	  "afferma|spiega|racconta|sostiene|ha detto|ha dichiarato|ha spiegato|ha raccontato|"
	  "disse|diz|afirmou|contou|zegt|zei|powiedział|powiedziała|przekazał|przekazała|"
	  "заявил|заявила|заявили|рассказал|рассказала|рассказали|отметил|отметила|отмечает|сказал|сказала" },
	{ 0, SAY,
	  "revealed|disclosed|stated|noted|warned|argued|argues|claimed that|claims that|estimated|estimates that|showed that|"
	  "shows that|found that|finds that|asked|asks|fragte|fragt|enthüllte|enthüllten|recoge|称|稱|表示|指出|透露" },
	{ 0, SAY | NEVER,
	  "announced|annonce|a annoncé|anunció|teilte mit" },
	{ 0, NEVER,
	  "from the|aus der|aus dem|said in|said on|said via|original article|read the original|im original" },
	{ 0, NAMED_WORK,
	  "bericht|berichts|berichte|berichten|angaben|informationen|recherche|recherchen|meldung|meldungen|umfrage|artikel|"
	  "sendung|radiosendung|podcast|report|story|poll|onderzoek|rapport" },
	{ 0, NAMED_AFTER,
	  "nach|laut|gemäß|volgens" },
	{ 0, NAMED_OWN,
	  "it would|it will|it had|it has|it was|it is|its|they|in a statement|that it|"
	  "in einer mitteilung|in einer erklärung|dans un communiqué|en un comunicado|in una nota|em comunicado|em nota|"
	  "in een verklaring|w oświadczeniu|в заявлении" },
	{ 0, NAMED_PHOTO,
	  "photo|photos|photograph|photographs|picture|pictures|image|images|getty|pool|foto|fotos|bild:|bilder:|symbolbild|"
	  "picture alliance|illustration|video|crédit|credit|crédits|credits|fotografia|fot.|zdjęcie|zdjęcia|фото|"
	  "图|圖|摄|攝|写真|提供" },
};

const size_t named_count = sizeof(named_table) / sizeof(*named_table);
