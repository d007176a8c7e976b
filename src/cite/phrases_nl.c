/* Dutch. */

#include "phrase_rows.h"

const struct phrase_list phrases_nl[] = {
	{ STOP, 0,
	  "dat|omdat|toen|voordat|hoewel|zodat|waarom|hoe|als|of|indien|volgens plan|volgens mij|volgens hem|volgens haar|volgens hen|volgens de regels|volgens de wet|volgens afspraak|"
	  "wil|willen|wilde|zal|zullen|zou|zouden|moet|moeten|kan|kunnen|mag|gaat|gaan|komt|komen|blijkt|eerste keer|eerste plaats|op de eerste" },
	{ WHO, 0, "die|welke|waar|waarin|waarna|waarop|nadat|terwijl|sindsdien" },
	{ ART, OBJECT, "een|zijn eigen|haar|hun|deze|dit|enkele|enige|verschillende|meerdere|geen|ons|onze" },
	{ ART, 0, "het|de" },
	{ SUB, 0, "zij|hij|ze|men|ik|wij|we" },
	{ AND, 0, "en|en de|en het|evenals|of de|als ook" },
	{ AND, CLOSE, "alsook|alsmede|net als" },
	{ AND, CLAUSE, "zowel|niet alleen|niet enkel|niet slechts" },
	{ BUT, 0, "maar|maar door|maar in|maar het|maar de|doch" },
	{ NOT, 0, "niets|niemand|met geen woord|niet|nooit|nergens|geenszins|allerminst|in tegenstelling tot|anders dan|zonder|ten onrechte|ontkent|ontkende|onterecht" },
	{ NOT, PLURAL, "noch" },
	{ AS, 0, "zoals|zoals ook|naar|zo|gelijk|zoals eerder" },
	{ AUX, SPLIT, "heeft|hebben|had|hadden|heeft ook|beide|allebei|beiden" },
	{ IS, 0, "is|was|waren|werd|werden|wordt|worden|geworden|is afkomstig van|komt van" },
	{ BY, 0, "door|van" },
	{ TO, 0, "tegen|aan|aan de|aan het|tegen de|tegen het|naar de|met de" },
	{ IN, 0, "in|in de|in het|bij|bij de|bij het" },
	{ IN, CLOSE, "op|op de" },
	{ IN, B | CLAUSE, "in de kolommen van|op de pagina's van|voor de microfoon van|voor de microfoon bij|in de studio van" },
	{ FIRST, 0,
	  "als eerste|als eersten|als eerst|het eerst|eerst|voor het eerst|oorspronkelijk|aanvankelijk|exclusief|in primeur|in eerste instantie|"
	  "als eerste krant|als eerste medium|de eerste die|het eerste medium dat" },

	{ STEM, 0,  /* when it was: no place, and no end of anything */
	  "op maandag|op dinsdag|op woensdag|op donderdag|op vrijdag|op zaterdag|op zondag|in januari|in februari|in maart|in april|in mei|in juni|in juli|in augustus|in september|"
	  "in oktober|in november|in december|in het voorjaar|in de lente|in de zomer|in het najaar|in de herfst|in de winter|in het weekend|in de ochtend|in de avond|op de dag zelf|"
	  "eerder op de dag|in de nacht|na afloop|van de week|van het jaar|in de loop van de dag" },
	{ SAY, FIN | SPLIT, "weet|vraagt|stelt|stelde|stelden" },
	{ STEM, SPLIT,
	  "ziet|zag|zagen|besteedt|besteedde|besteedden|blikt|blikte|deelt|deelde|deelden|lekten|gooit|gooide|als we|als je|mogen we|moeten we|kon|konden|mocht|mochten|liet|laat|lieten|laten|wist|wisten|weten|legt|legde|legden|haalt|haalde|haalden|tekent|tekende|tekenden|merkt|merkte|wijst|wees|geeft|gaf|gaven|geven|vat|vatte|zet|zette|doet|deed|maakt|maakte|maakten|biecht|biechtte|kondigt|kondigde|"
	  "spreekt|sprak|spraken|houdt|hield|neemt|nam|namen|pakt|pakte|komt|kwam|kwamen|rekent|rekende|voegt|voegde|roept|riep|stipt|trekt|trok|geeft|somt|somde|dist|diste|kreeg|kregen|krijgt|"
	  "lekt|lekte|diept|diepte|spoort|spoorde|graaft|groef|vist|viste|dient|schetst|werpt|slaat|sloeg|luidt|luidde|lucht|luchtte|stort|stortte|klapt|klapte|klapten|brengt|brengen|verneemt|dringt|bindt|kaart|kaartte|zwengelt|zwengelde|valt|viel|speelt|speelde|tikt" },
	{ SAY, FIN | SPLIT, "haalt uit|haalde~~n+ uit|besteedt aandacht|besteedde~~n+ aandacht|blikt terug|blikte terug|deelt mee|deelde~~n+ mee|ziet in|zag in|maakt duidelijk|maakte duidelijk|geeft toelichting|gaf toelichting|wijst af|wees af|doet een boekje open|deed een boekje open|gooit olie op het vuur|slaat terug|sloeg terug|trekt van leer|trok van leer|zet uiteen|zette uiteen|laat zien|liet zien|lieten zien" },
	{ SAY, FIN, "besteedt er aandacht aan|besteedde~~n+ er aandacht aan|besteedt ook aandacht aan|vermeld~t~de~den~en|bespreekt|besprak|verwacht~~te~ten|bekendmaakt~~e~en|bekendmaakte~~n|meedeelt|meedeelde~~n|zinspeelt|zinspeelde|toont zich|toonde zich|noemden|uiteenzet|uiteenzette|duidelijk maakt|duidelijk maakte|verduidelijk~t~te|preciseerde|riposteert|repliceert|repliceerde|weerlegt|weerlegde|bekritiseerde|vergelijkt|vergeleek" },
	{ REVEAL, 0,  /* came to light: by whose work is told behind it */
	  "bekend geworden|werd~~en+ bekend|bekend werd~~en|aan het licht gekomen|kwam~~en+ aan het licht|aan het licht kwam~~en|kwam~~en+ aan het rollen|aan het rollen gekomen|kwam~~en+ naar buiten|kwam~~en+ naar boven" },
	{ SAY, FIN | SPLIT,
	  "liet weten|laat weten|lieten weten|laten weten|liet optekenen|laat optekenen|liet noteren|laat noteren|liet vallen|laat vallen|liet doorschemeren|laat doorschemeren|liet zich ontvallen|wist te melden|wist te vertellen|weet te melden|weet te vertellen|weten te melden|wisten te melden|legt~~+ uit|legde~~n+ uit|legt voor|legde voor|haalt aan|haalde~~n+ aan|"
	  "tekent op|tekende~~n+ op|tekent aan|tekende aan|merkt op|merkte op|wijst erop|wees erop|wijst op|geeft aan|gaf~+ aan|geeft toe|gaf toe|vat samen|vatte samen|zet op een rij|zette op een rij|doet verslag|deed verslag|doet uit de doeken|deed uit de doeken|maakt~~+ melding|maakte~~n+ melding|maakt gewag|maakte~~n+ gewag|biecht op|biechtte op|kondigt aan|kondigde aan|"
	  "houdt het op|hield het op|stelt in het vooruitzicht|stelde in het vooruitzicht|stelt vast|stelde~~n+ vast|neemt over|nam~+ over|namen over|pikt op|pikte op|rekent voor|rekende voor|rekent uit|rekende uit|rekent door|voegt toe|voegde toe|roept uit|riep uit|stipt aan|stipte aan|trekt aan de bel|trok aan de bel|somt op|somde op|dist op|diste op|"
	  "slaat alarm|sloeg alarm|lucht zijn hart|luchtte zijn hart|luchtte haar hart|stort zijn hart uit|stortte zijn hart uit|klapt uit de school|klapte uit de school|klapten uit de school|kaart aan|kaartte aan|zwengelt aan|zwengelde aan|valt te lezen|viel te lezen|valt op te maken|dient op" },
	{ REVEAL, FIN | SPLIT,
	  "kon~~den+ inkijken|kon~~den+ inzien|kon~~den+ lezen|kon~~den+ bekijken|kon~~den+ beluisteren|mocht~~en+ inzien|mocht~~en+ inkijken|mocht~~en+ lezen|wist~~en+ te achterhalen|wist~~en+ te bemachtigen|brengt aan het licht|bracht~~en+ aan het licht|brachten aan het licht|brengt naar buiten|bracht naar buiten|brachten naar buiten|brengt in de openbaarheid|bracht in de openbaarheid|brachten in de openbaarheid|brengt het nieuws|bracht het nieuws|brachten het nieuws|bracht aan de oppervlakte|bracht boven water|brachten boven water|"
	  "maakt openbaar|maakte~~n+ openbaar|maakt wereldkundig|maakte~~n+ wereldkundig|maakt bekend|maakt publiek|maakte~~n+ publiek|legt bloot|legde~~n+ bloot|diept op|diepte~~n+ op|spoort op|spoorde op|graaft op|groef op|haalde~~n+ boven water|haalde~~n+ boven|had~~den+ de primeur|heeft de primeur|hebben de primeur|kreeg inzage|kregen inzage|krijgt inzage|"
	  "heeft in handen|hebben in handen|had in handen|kreeg in handen|kregen in handen|had in bezit|heeft in bezit|pakt~~e+ uit met de primeur|pakte~~n+ uit met|kwam met de primeur|kwamen met de primeur|kwam met het nieuws|komt met de primeur|trok aan het licht|komt op het spoor|kwam op het spoor|kwamen op het spoor" },
	{ PUBLISH, FIN | SPLIT, "bracht|brachten" },
	{ SAY, FIN,
	  "verzeker~t~de~den|garandeer~t~de|ontzenuwt|ontzenuwde|valt te beluisteren|valt te horen|valt te zien|is te horen|was te horen|is te zien|was te zien|erken~t~de~den~nen|berichtte|berichtten|spreekt over|sprak over|spraken over|spreken over|rapporteert|signaleer~t~de~den|noem~t~de~den|typeer~t~de|karakteriseer~t~de|omschrijft|omschreef|portretteert|portretteerde|belichtte|documenteert|documenteerde|nuanceer~t~de|relativeer~t~de|preciseer~t~de|speculeer~t~de|"
	  "profeteert|verzuchtte|zucht~~te|moppert|mopperde|foetert|foeterde|briest|brieste|tiert|schampert|schamperde|spot~~te|juicht~~te|roemt|looft|prijst|prees|hoont|hoonde|smaalt|smaalde|fluister~t~de|onthult|opper~t~de|suggereer~t~de|veronderstel~t~de|weerspreekt|weersprak|ontkrachtte|bestrijdt|bestreed|"
	  "verdedigt|verdedigde|eist|eiste|vordert|adviseer~t~de|hamer~t~de|hekelt|laakt|laakte|kritiseert|kritiseerde|beklaagt|beklaagde|betreurt|betreurde|verwijt|verweet|belooft|beloofde|zweert|zwoer|bekent|bekende|beken~t~den|bezweert|bezwoer|licht~~te+ toe|begroot~~te|prognosticeert|berekenden|houdt vol|hield vol|"
	  "verneem~t|vernamen|hoorde|hoort|tipt|tipte|twitterde|schetsen|schreeuwt|kopt|kopte|blokletter~t~de|"
	  "zo luidt het bij|klinkt het bij|klonk het bij|klinkt het in|valt te lezen in|valt te lezen bij|valt te lezen op|was te lezen in|staat te lezen in|is te lezen in|lezen we in|lees ik in|staat in|stond te lezen in|"
	  "uitlegt|uitlegde|aanhaalt|aanhaalde|optekent|optekende~~n|opmerkt|opmerkte|aangeeft|aangaf|toegeeft|toegaf|aankondigt|aankondigde|vaststelt|vaststelde~~n|overneemt|overnam~~en|oppikt|oppikte|opsomt|samenvat|samenvatte|weet te melden|voorrekent|voorrekende" },
	{ REVEAL, FIN,
	  "ontdekte|ontdekten|ontmasker~t~de~den|openbaar~t~de|openbaarmaakte|blootlegt|blootlegde~~n|opdook|opspoorde~~n|opdiepte~~n|naar buiten bracht~~en|aan het licht bracht|aan het licht brachten|openbaar maakte~~n|bekend maakte|wereldkundig maakte~~n|uitbracht|achterhaal~t~de~den|uitzocht|in handen kreeg|in handen kregen|wist te achterhalen|wist te bemachtigen|bemachtig~t~de~den" },
	{ SAY, FIN,
	  "concludeert|waarschuwt|oordeelt|oordeelde|analyseert|analyseerde|vraagt zich af|pleit|pleitte|voorziet|voorzag|schat~~te|raamt|raamde|herhaalt|herhaalde|merkt op|merkte op|wijst erop|wees erop|"
	  "geeft aan|gaf aan|antwoordt|antwoordde|reageert|reageerde|klaagde|mijmert|grapt|grapte|jubelt|sneert|twittert|vat het samen|zet op een rij|zette op een rij|bekritiseert|hekelde|"
	  "zeg~t~gen|zei~~den|meld~t~de~den~en|schrij~ft~ven|schre~ef~ven|berichten|wist te melden|weet|vertel~t~de~den~len|vertrouwde|"
	  "vertrouwt|verklaar~t~de~den|bevestig~t~de~den~en|stel~t~de~den~len|noteer~t~de|citeer~t~de|beweer~t~de|constateer~t~de|concludeer~t~de|beschr~ijft~eef~ijven|"
	  "liet weten|laat weten|lieten weten|laten weten|liet optekenen|laat optekenen|rapporteer~t~de~den|maakt melding|maakte melding|maken melding|betoog~t~de|"
	  "waarschuw~t~de|voorspel~t~de|becijfer~t~de|berekende|berekent|vermoed~t~de|klaagt|benadrukte|legt uit|legde uit|vernam|heeft vernomen|"
	  "wijdt uit|spreekt van|sprak van|tekende op|tekent op|stipt aan|haalt aan|haalde aan|vat samen|doet verslag|deed verslag|geeft toe|gaf toe|biecht op|biechtte op|"
	  "kondigt aan|kondigde aan|herinnert|schetst|schetste|reconstrueert|reconstrueerde" },
	{ SAY, PTC | FIN, "belicht|ontkracht|verzucht|benadrukt|onderstreept|bericht" },
	{ SAY, PTC,
	  "erkend|gesignaleerd|genoemd|getypeerd|omschreven|geportretteerd|genuanceerd|geopperd|gesuggereerd|opgepikt|opgetekend|aangestipt|samengevat|toegegeven|opgebiecht|gezucht|gemopperd|gehoord|bestreden|weersproken|geadviseerd|bepleit|voorspeld|voorgerekend|uitgerekend|doorgerekend|vastgesteld|opgesomd|laten optekenen|bekend|betreurd|verdedigd|geklaagd|geanalyseerd|"
	  "toegelicht|opgemerkt|gewaarschuwd|geconcludeerd|becommentarieerd|gereageerd|geschat|geraamd|gehekeld|uiteengezet|gereconstrueerd|gedocumenteerd|aangegeven|"
	  "gemeld|geschreven|gezegd|verteld|verklaard|bevestigd|gesteld|genoteerd|geciteerd|beweerd|beschreven|gerapporteerd|aangehaald|overgenomen|"
	  "vermeld|geïnterviewd|ondervraagd|toevertrouwd|becijferd|berekend|uitgelegd|vernomen|besproken|aangekondigd" },
	{ REVEAL, FIN,
	  "onthul~de~den~t~len|bracht aan het licht|brachten aan het licht|bracht naar buiten|brachten naar buiten|bracht het nieuws|brachten het nieuws|had de primeur|hadden de primeur|"
	  "heeft de primeur|heeft in handen|heeft ingezien|kon inzien|konden inzien|legde bloot|legt bloot|kreeg inzage in|haalde boven" },
	{ REVEAL, PTC | FIN, "ontdekt" },
	{ REVEAL, PTC,
	  "wereldkundig gemaakt|publiek gemaakt|in de openbaarheid gebracht|uitgezocht|ontmaskerd|achterhaald|opgegraven|bovengehaald|boven tafel gekregen|boven tafel gehaald|aan de kaak gesteld|op het spoor gekomen|uitgelekt|onthuld|aan het licht gebracht|naar buiten gebracht|openbaar gemacht|openbaargemaakt|ingezien|bemachtigd|verkregen|blootgelegd|opgespoord|opgediept|uitgebracht|boven water gehaald|in handen" },
	{ PUBLISH, FIN, "verscheen|verschijnt|publiceer~de~den~t|stond|bracht|brachten|plaatste" },
	{ PUBLISH, PTC | FIN, "verschenen" },
	{ PUBLISH, PTC, "gepubliceerd|geplaatst|uitgezonden|gebracht|afgedrukt" },
	{ LEAK, PTC | FIN, "lekte~~n+ uit|bezorgd|toegezonden|in handen gespeeld|gespeeld|afgegeven|gelekt|toegespeeld|doorgespeeld|overhandigd|toegestuurd|gestuurd" },

	{ ORG, B,
	  "lekte via|onthulling kwam van|onthullingen kwamen van|onthulling is van|onthullingen zijn van|primeur komt van|uitgelekt naar|gelekte stukken aan|in bezit van|werd bekend door|werd bekend dankzij|werd bekend via|kwam aan het rollen door|dankzij onderzoek van|door onderzoek van|na onderzoek van|na onthullingen van|na onthullingen in|na een onthulling van|na een publicatie van|na een publicatie in|exclusief bij|exclusief interview met|voorpublicatie in|eerst verschenen in|eerst gepubliceerd in|eerder verschenen in|"
	  "het nieuws kwam van|het nieuws kwam het eerst van|de eer komt toe aan|de primeur lag bij|de primeur hoort toe aan|"
	  "kwam naar buiten via|kwam naar buiten door|kwam aan het licht door|kwam aan het licht via|de primeur kwam van|onthuld in|verscheen eerst in|primeur van|primeur voor|een primeur van|scoop van|een scoop van|onthullingen van|onthulling van|gelekt naar|gelekt aan|uitgelekt via|"
	  "in handen is van|in handen van|in het bezit van|in bezit is van|in het bezit is van|de primeur is voor|de primeur was voor|toegespeeld aan|doorgespeeld aan|"
	  "exclusief in" },
	{ ORG, B | SPLIT, "lekt~~e~en+ uit via|lekt~~e~en+ uit naar|lekt~~e~en+ uit bij|lekten uit via|lekten uit naar" },
	{ ORG, B | CLOSE, "oorspronkelijke artikel|origineel artikel|originele artikel|oorspronkelijke stuk" },
	{ ORG, A,
	  "mocht inkijken|konden inkijken|kon inkijken|inzage kreeg|inzage kregen|inzage had|inzage heeft|de hand wist te leggen|de hand op wist te leggen|mochten inzien|kon lezen|kon bekijken|mocht lezen|kreeg te zien|kreeg te lezen|de primeur had|met de primeur kwam|het nieuws als eerste had|als eerste had|beschikte over|"
	  "in handen heeft|in handen hebben|in handen had|in bezit heeft|in bezit hebben|hebben ingezien|mocht inzien|"
	  "heeft kunnen inzien|hebben kunnen inzien|beschikt over|beschikken over" },
	{ ATT, B | DEED, "tegenover|tegenover het|in gesprek bij| met|vraaggesprek met|in een gesprek met|in een exclusief interview met|in een interview aan|interview aan|aan tafel bij|te gast bij|desgevraagd aan|sprak tegenover|verklaarde tegenover|praatte met|in gesprek met|gesprek met|interview met|reageren op vragen van|vragen van|laat weten aan|zegt tegen|zei tegen|zeggen tegen|vertelt aan|vertelde aan|vertellen aan|reageren tegenover|sprak met|spreken met" },
	{ ATT, B | SPLIT, "als we mogen geloven|als we moeten geloven|als je mag geloven|als je moet geloven|mogen we geloven|moeten we geloven" },
	{ ATT, B,
	  "naar verluidt volgens|zoals te lezen in|te lezen in|te horen bij|te zien bij|ervan uitgaande dat|conform|naar het oordeel van|naar de mening van|in de ogen van|in een column voor|in een opiniestuk voor|in een bijdrage aan|in een bijdrage voor|op de website van|op de site van de krant|in de uitzending van|in de talkshow|in dagblad|in weekblad|in het radioprogramma|in het tv-programma|bij monde van|uit berichtgeving van|uit cijfers van|uit een peiling van|uit een rondgang van|uit een inventarisatie van|uit gegevens van|uit een analyse van|uit berekeningen van|"
	  "leert onderzoek van|blijkt uit onderzoek van|blijkt uit cijfers van|naar voorbeeld van|berichten van|volgens|aldus|blijkens|interview in|in een interview met|"
	  "zo meldt|zo schrijft|zo bericht|uit onderzoek van|onderzoek van|op basis van onderzoek van|"
	  "afgaande op|naar eigen zeggen tegen|beroept zich op|beroepen zich op|verwijst naar|bronnen van|gezien bij|gevonden via|gevonden op|gespot bij|gelezen in|ontdekt via|"
	  "een reportage van|een rondgang van|rondgang van|in de podcast|in het programma|in een opiniestuk in|opiniestuk in|column in|naar verluidt in|op de website van de krant" },
	{ ATT, A | B, "onder verwijzing naar|met verwijzing naar|op gezag van|citerend uit|dat zich baseert op" },
	{ ATT, B | CLAUSE, "bron:|bronnen:|cijfers:|data:|gegevens:|via:|bron" },
	{ ATT, B | CLOSE | CLAUSE, "via" },
	{ ATT, A | B | CLAUSE | CLOSE, "dixit" },
	{ ATT, B | OUTSIDE, "cijfers van|gegevens van|bericht van|verslag van" },

	{ ALT, B | CLOSE | CLAUSE | AGAIN, "gearchiveerd" },
	{ ALT, B | AGAIN, "of anders|ofwel|of gewoon|of ga naar|of luister|of lees het|of hier|of lees|of zie|ook hier|of bekijk|of kijk|dan wel" },
	{ ALT, B,
	  "gratis versie|vrije versie|gearchiveerde versie|gearchiveerde kopie|archiefversie|archiefkopie|zonder betaalmuur|gratis kopie|open versie|vrij toegankelijke versie|"
	  "uitwijken naar|wijk uit naar|uitwijkmogelijkheid|kunt u uitwijken|desnoods|eventueel|als vervanging|ter vervanging|bij wijze van alternatief|hetzelfde verhaal|hetzelfde bericht|dezelfde tekst|hetzelfde staat|zo niet|in een andere versie|als die pagina|als de pagina|als de link|mocht de link|mocht de pagina|werkt de link niet|wie vastloopt|wie daar niet|wie het liever|dan is er|in plaats daarvan|als alternatief|anders|ook te volgen via|ook te lezen op|ook te lezen bij|ook te lezen in|ook te lezen via|ook te vinden op|ook te vinden bij|ook te zien op|"
	  "ook te beluisteren|ook te bekijken|is ook te|staat ook op|staat ook bij|kunt u ook|kun je ook|kunt ook|kan ook terecht|gratis te lezen op|gratis te lezen bij|gratis bij|gratis op|"
	  "kortere versie|verkorte versie|wie liever|kan terecht bij|kopie in het archief" },
	{ ALT, A, "leest u het gratis|lees je het gratis|leest men het gratis|is het gratis te lezen|is hij gratis te lezen|kunt u het gratis lezen|kun je het gratis lezen|kan het gratis|lees je hem gratis|leest u hem gratis" },
	{ SEE, 0, "zie|zie ook|lees|lees ook|lees meer|meer in|meer over|meer bij|kijk" },
	{ SEE, 0, "kunt u terecht|kun je terecht|kan men terecht|leest het" },
	{ ORG, B, "de primeur was van|de primeur is van|het nieuws was van" },
	{ ATT, B, "lezen we bij|lees ik bij|lezen we op" },
	{ HERE, 0, "hier|ga hier|lees hier" },
	{ PREP, 0, "met|voor|uit|na|over|tot|richting|onder|tussen|sinds" },
	{ PAPERS, 0,
	  "mailwisseling|correspondentie|briefwisseling|conceptversie|conceptrapporten|whatsappberichten|appberichten|besluitenlijst|draaiboek|spreadsheet~~s|gespreksverslag~~en|jaarstukken|declaraties|bonnetjes|document~~en|stuk~~ken|e-mail~~s|mail~~s|brief|brieven|opname~~n|memo~~s|rapport|conceptrapport|notulen|video~~s|contract~~en|lijst~~en|bestanden|appjes|dossier~~s|verslag~~en|foto's|beelden|nota|notitie|gegevens|facturen|geluidsopname~~n" },
	{ BODY, 0,
	  "ziekenhuis|kliniek|politie|justitie|openbaar ministerie|rechtbank|ministerie|bedrijf|fabrikant|vereniging|partij|fractie|regering|kabinet|gemeente|provincie|"
	  "universiteit|hogeschool|school|bank|vakbond|stichting|kerk|studio|museum|theater|vonnis|wet|statistiek|tabel|kaart|grafiek|commissie|advocaat|burgemeester|minister|"
	  "woordvoerder|woordvoerster|fonds|club" },
	{ WORK, 0,
	  "reportage|dataonderzoek|factcheck|navraag|publicatie~~s|speurwerk|onderzoek|onthulling~~en|berichtgeving|informatie|analyse|peiling|berekening~~en|rondvraag|rondgang|inventarisatie|enquête|reconstructie|cijfers" },
	{ LEAK, FIN | PTC, "gegeven|gedeeld|getoond|verstrekt|verstuurd" },
	{ LEAK, FIN | PTC | DEED, "gelezen|gezien|bekeken|beluisterd|las|zag" },
	{ WALL, 0,
	  "niet werken|werkt niet|niet laadt|geblokkeerd|afgesloten|vergrendeld|op slot|niet toegankelijk|niet bereikbaar|alleen met abonnement|abonnement vereist|betaalde|geen toegang|geen abonnement|zonder abonnement|geen abonnee|niet geabonneerd|alleen voor abonnees|betaalmuur|verwijderd|offline|weggehaald|niet meer online|niet meer beschikbaar|verdwenen|te lang|wie niet|wie geen|"
	  "lukt het niet|opent de pagina niet|liever luisteren|liever kijken" },
	{ FREE, 0, "gratis|vrij|vrije|vrij toegankelijk|vrij toegankelijke|open|gearchiveerde|gearchiveerd|opgeslagen|kortere|korte|verkorte|zonder account|voor iedereen|kosteloos|in het webarchief|webarchief" },
	{ COPY, 0, "kopie|versie|samenvatting|vertaling|afschrift|schermafdruk|alternatief|weergave|uittreksel|archief|artikel|verhaal|tekst" },
	{ SEE, 0, "kan terecht|leest|vindt|kan lezen|te vinden|te lezen|te beluisteren|te bekijken|staat nog|heeft" },
};

const size_t phrases_nl_n = COUNT(phrases_nl);
