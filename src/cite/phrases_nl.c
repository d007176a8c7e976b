/* Dutch. */

#include "phrase_rows.h"

const struct phrase_list phrases_nl[] = {
	{ STOP, 0,
	  "dat|omdat|toen|nadat|voordat|als|of|indien|volgens plan|volgens mij|volgens hem|volgens haar|volgens hen|volgens de regels|volgens de wet|volgens afspraak|"
	  "wil|willen|wilde|zal|zullen|zou|zouden|moet|moeten|kan|kunnen|mag|gaat|gaan|komt|komen|blijkt|eerste keer|eerste plaats|op de eerste" },
	{ WHO, 0, "die|welke|waar|waarin" },
	{ ART, OBJECT, "een|zijn eigen|haar|hun|deze|dit|enkele|enige|verschillende|meerdere|geen|ons|onze" },
	{ ART, 0, "het|de" },
	{ SUB, 0, "zij|hij|ze|men|ik|wij|we" },
	{ AND, 0, "en|en de|en het|evenals|of de|alsook|zowel|als ook" },
	{ BUT, 0, "maar|maar door|maar in|maar het|maar de|doch" },
	{ NOT, 0, "niet|nooit|geen|zonder|noch|ten onrechte|ontkent|ontkende|onterecht" },
	{ AS, 0, "zoals|zoals ook|naar|zo|gelijk|zoals eerder" },
	{ AUX, 0, "heeft|hebben|had|hadden|heeft ook|beide|allebei|beiden" },
	{ IS, 0, "is|was|waren|werd|werden|wordt|worden|geworden|is afkomstig van|komt van" },
	{ BY, 0, "door|van" },
	{ TO, 0, "tegen|tegenover|aan|aan de|aan het|tegen de|tegen het|naar de|met de" },
	{ IN, 0, "in|in de|in het|op|bij|bij de|bij het|op de" },
	{ FIRST, 0,
	  "als eerste|als eersten|als eerst|het eerst|eerst|voor het eerst|oorspronkelijk|aanvankelijk|exclusief|in primeur|in eerste instantie|"
	  "als eerste krant|als eerste medium|de eerste die|het eerste medium dat" },

	{ SAY, FIN,
	  "concludeert|waarschuwt|oordeelt|oordeelde|analyseert|analyseerde|vraagt zich af|pleit|pleitte|voorziet|voorzag|schat~~te|raamt|raamde|herhaalt|herhaalde|lichtte toe|licht toe|merkt op|merkte op|wijst erop|wees erop|"
	  "geeft aan|gaf aan|antwoordt|antwoordde|reageert|reageerde|klaagde|mijmert|grapt|grapte|jubelt|sneert|twittert|vat het samen|zet op een rij|zette op een rij|bekritiseert|hekelt|hekelde|"
	  "zeg~t~gen|zei~~den|meld~t~de~den~en|schrij~ft~ven|schre~ef~ven|bericht~~te~ten~en|weet te melden|wist te melden|weet|vertel~t~de~den~len|vertrouwde|"
	  "vertrouwt|verklaar~t~de~den|bevestig~t~de~den~en|stel~t~de~den~len|noteer~t~de|citeer~t~de|beweer~t~de|constateer~t~de|concludeer~t~de|beschr~ijft~eef~ijven|"
	  "liet weten|laat weten|lieten weten|laten weten|liet optekenen|laat optekenen|rapporteer~t~de~den|maakt melding|maakte melding|maken melding|betoog~t~de|"
	  "waarschuw~t~de|voorspel~t~de|becijfer~t~de|berekende|berekent|vermoed~t~de|klaagt|klaagde|benadruk~t~te|legt uit|legde uit|vernam|verneemt|heeft vernomen|"
	  "wijdt uit|spreekt van|sprak van|tekende op|tekent op|stipt aan|haalt aan|haalde aan|vat samen|doet verslag|deed verslag|geeft toe|gaf toe|biecht op|biechtte op|"
	  "kondigt aan|kondigde aan|onderstreept|herinnert|schetst|schetste|reconstrueert|reconstrueerde" },
	{ SAY, PTC,
	  "toegelicht|opgemerkt|gewaarschuwd|geconcludeerd|becommentarieerd|gereageerd|geschat|geraamd|gehekeld|uiteengezet|gereconstrueerd|gedocumenteerd|aangegeven|"
	  "gemeld|bericht|geschreven|gezegd|verteld|verklaard|bevestigd|gesteld|genoteerd|geciteerd|beweerd|beschreven|gerapporteerd|aangehaald|opgetekend|overgenomen|"
	  "vermeld|geïnterviewd|ondervraagd|toevertrouwd|becijferd|berekend|uitgelegd|vernomen|besproken|aangekondigd" },
	{ REVEAL, FIN,
	  "onthul~de~den~t~len|bracht aan het licht|brachten aan het licht|bracht naar buiten|brachten naar buiten|bracht het nieuws|brachten het nieuws|had de primeur|hadden de primeur|"
	  "heeft de primeur|heeft in handen|heeft ingezien|kon inzien|konden inzien|legde bloot|legt bloot|kreeg inzage in|haalde boven" },
	{ REVEAL, PTC,
	  "onthuld|aan het licht gebracht|naar buiten gebracht|openbaar gemacht|openbaargemaakt|ingezien|bemachtigd|verkregen|blootgelegd|opgespoord|opgediept|uitgebracht|boven water gehaald|in handen" },
	{ PUBLISH, FIN, "verscheen|verschenen|verschijnt|publiceer~de~den~t|stond|bracht|brachten|plaatste" },
	{ PUBLISH, PTC, "verschenen|gepubliceerd|geplaatst|uitgezonden|gebracht|afgedrukt" },
	{ LEAK, PTC | FIN, "gelekt|toegespeeld|doorgespeeld|overhandigd|toegestuurd|gestuurd" },

	{ ORG, B,
	  "kwam naar buiten via|kwam naar buiten door|kwam aan het licht door|kwam aan het licht via|de primeur kwam van|onthuld in|verscheen eerst in|primeur van|primeur voor|een primeur van|scoop van|een scoop van|onthullingen van|onthulling van|gelekt naar|gelekt aan|uitgelekt via|"
	  "in handen is van|in handen van|in het bezit van|in bezit is van|in het bezit is van|de primeur is voor|de primeur was voor|toegespeeld aan|doorgespeeld aan|"
	  "exclusief in" },
	{ ORG, B | CLOSE, "oorspronkelijke artikel|origineel artikel|originele artikel|oorspronkelijke stuk" },
	{ ORG, A,
	  "had de primeur|hadden de primeur|in handen heeft|in handen hebben|in handen had|in bezit heeft|in bezit hebben|heeft ingezien|hebben ingezien|kon inzien|konden inzien|mocht inzien|"
	  "heeft kunnen inzien|hebben kunnen inzien|beschikt over|beschikken over" },
	{ ATT, B | DEED, "in gesprek met|gesprek met|interview met|reageren op vragen van|vragen van|tegenover|laat weten aan|zegt tegen|zei tegen|zeggen tegen|vertelt aan|vertelde aan|vertellen aan|reageren tegenover|sprak met|spreken met" },
	{ ATT, B,
	  "volgens|aldus|blijkens|in gesprek met|gesprek met|interview met|interview in|in een interview met|"
	  "zo meldt|zo schrijft|zo bericht|laat weten aan|zegt tegen|zei tegen|zeggen tegen|vertelt aan|vertelde aan|vertellen aan|tegenover|uit onderzoek van|onderzoek van|op basis van onderzoek van|"
	  "afgaande op|naar eigen zeggen tegen|beroept zich op|beroepen zich op|verwijst naar|bronnen van|gezien bij|gevonden via|gevonden op|gespot bij|gelezen in|ontdekt via|"
	  "verslaggevers van|een reportage van|een rondgang van|rondgang van|in de podcast|in het programma|in een opiniestuk in|opiniestuk in|column in|naar verluidt in|op de website van de krant" },
	{ ATT, A | B, "onder verwijzing naar|met verwijzing naar|op gezag van|citerend uit|dat zich baseert op" },
	{ ATT, B | CLAUSE, "bron:|bronnen:|cijfers:|data:|gegevens:|via:|bron" },
	{ ATT, B | CLOSE | CLAUSE, "via|dixit" },
	{ ATT, A, "dixit" },
	{ ATT, B | OUTSIDE, "cijfers van|gegevens van|bericht van|verslag van" },

	{ ALT, B | AGAIN, "of hier|of lees|of zie|ook hier|of bekijk|of kijk|dan wel" },
	{ ALT, B,
	  "gratis versie|vrije versie|gearchiveerde versie|gearchiveerde kopie|archiefversie|archiefkopie|zonder betaalmuur|gratis kopie|open versie|vrij toegankelijke versie|"
	  "in plaats daarvan|als alternatief|anders|ook te volgen via|ook te lezen op|ook te lezen bij|ook te lezen in|ook te lezen via|ook te vinden op|ook te vinden bij|ook te zien op|"
	  "ook te beluisteren|ook te bekijken|is ook te|staat ook op|staat ook bij|kunt u ook|kun je ook|kunt ook|kan ook terecht|gratis te lezen op|gratis te lezen bij|gratis bij|gratis op|"
	  "kortere versie|verkorte versie|wie liever|kan terecht bij|kopie in het archief" },
	{ ALT, A | SEEN, "in plaats daarvan" },
	{ SEE, 0, "zie|zie ook|lees|lees ook|lees meer|meer in|meer over|meer bij|kijk" },
	{ TAIL, 0, "toe" },
	{ HERE, 0, "hier|ga hier|lees hier" },
	{ PREP, 0, "met|voor|uit|na|naar|over|tot|richting|onder|tussen|sinds|via" },
	{ PAPERS, 0,
	  "document~~en|stuk~~ken|e-mail~~s|mail~~s|brief|brieven|opname~~n|memo~~s|rapport|conceptrapport|notulen|video~~s|contract~~en|lijst~~en|bestanden|appjes|berichten|kopie|dossier~~s|verslag~~en|foto's|beelden|nota|notitie|gegevens|facturen|geluidsopname~~n" },
	{ WORK, 0,
	  "onderzoek|onthulling~~en|bericht~~en|berichtgeving|informatie|analyse|peiling|berekening~~en|rondvraag|rondgang|inventarisatie|enquête|reconstructie|cijfers" },
	{ LEAK, FIN | PTC, "gegeven|gedeeld|getoond|verstrekt|verstuurd" },
	{ LEAK, FIN | PTC | DEED, "gelezen|gezien|bekeken|beluisterd|las|zag" },
	{ SAY, FIN | SPLIT, "liet|laat|lieten|laten" },
	{ TAIL, 0, "weten|optekenen|noteren" },
	{ WALL, 0,
	  "geen abonnement|zonder abonnement|geen abonnee|niet geabonneerd|alleen voor abonnees|betaalmuur|verwijderd|offline|weggehaald|niet meer online|niet meer beschikbaar|verdwenen|te lang|wie niet|wie geen|wie liever|"
	  "lukt het niet|opent de pagina niet|liever luisteren|liever kijken" },
	{ FREE, 0, "gratis|vrij|vrije|vrij toegankelijk|vrij toegankelijke|open|gearchiveerde|gearchiveerd|opgeslagen|kortere|korte|verkorte|zonder account|zonder betaalmuur|voor iedereen|kosteloos|in het webarchief|webarchief" },
	{ COPY, 0, "kopie|versie|samenvatting|vertaling|afschrift|schermafdruk|alternatief|weergave|uittreksel|archief|artikel|verhaal|tekst|webarchief" },
	{ SEE, 0, "kan terecht|leest|vindt|kan lezen|te vinden|te lezen|te beluisteren|te bekijken|staat nog|heeft" },
};

const size_t phrases_nl_n = COUNT(phrases_nl);
