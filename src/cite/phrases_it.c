/* Italian. */

#include "phrase_rows.h"

/* The forms of a preposition with its article, behind a stem. */
#define DI    "~di~del~della~dello~dell'~dei~degli~delle"
#define AL    "~a~al~alla~allo~all'~ai~agli~alle~ad"
#define DAL   "~da~dal~dalla~dallo~dall'~dai~dagli~dalle"
#define SUL   "~su~sul~sulla~sullo~sull'~sui~sugli~sulle"
#define NEL   "~in~nel~nella~nello~nell'~nei~negli~nelle"

const struct phrase_list phrases_it[] = {
	{ STOP, CLAUSE | PLURAL, "che" },
	{ STOP, 0,
	  "perché|quando|se|dove|cui|per cui|secondo posto|secondo tempo|secondo turno|secondo giorno|secondo me|secondo lui|secondo lei|secondo loro|"
	  "secondo piano|secondo trimestre|secondo semestre|secondo anno|al secondo|il secondo|un secondo|del secondo|nel secondo|dal secondo|"
	  "secondo i piani|secondo la legge|secondo quanto previsto|vuole|deve|può|possono|devono|potrebbe|dovrebbe|per ora|per esempio|per anni|per sempre|per questo" },
	{ STEM, 0,
	  "stamattina|stamane|stasera|stanotte|questa mattina|questo pomeriggio|questa sera|questa settimana|questa notte|questo mese|quest'anno|"
	  "questo lunedì|a suo tempo|all'epoca|in questi giorni|in queste ore" },
	{ BODY, CLAUSE,
	  "parlamento|senato|camera dei deputati|camera|aula|assemblea|commissione|comitato|tribunale|corte|giudice|giudici|consiglio|"
	  "nazioni unite|conferenza stampa|conferenza|vertice|udienza|congresso|montecitorio|museo" },
	{ NOT, A | CLAUSE,
	  "il che è falso|il che non è vero|cosa non vera|cosa falsa|ma non è vero|ma è falso|ma non è così|non è così|non è vero|è falso|"
	  "ma non è andata così|e invece no" },
	{ WHO, 0, "il quale|la quale|i quali" },
	{ ART, OBJECT, "un|uno|una|un'|suo|sua|suoi|loro|questo|questa|questi|alcuni|alcune|diversi|molti" },
	{ ART, 0, "il|lo|la|gli|le|l'|i" },
	{ SUB, 0, "lui|lei|egli|io|noi" },
	{ BODY, 0, "legge|progetto|sentenza|piano|accordo|trattato|querela|bilancio|barometro" },
	{ AND, 0, "e|ed|nonché|e da|e dal|e dalla|e il|e la|quanto|come pure|così come|al pari di" },
	{ AND, CLAUSE, "non solo|non soltanto|non solamente|sia|tanto" },
	{ AND, AGAIN, "o|oppure|o altrimenti|o magari|o semplicemente|ovvero" },
	{ BUT, 0, "quanto piuttosto|ma piuttosto|bensì da~~l~lla~ll'|bensì il|bensì la|ma|bensì|ma da|ma dal|ma dalla|ma dall'|ma il|ma la|ma è stato|ma è stata" },
	{ NOT, 0,
	  "al contrario di quanto|contrariamente a quanto|diversamente da quanto|a differenza di quanto|in contrasto con quanto|screenshot falso|falso screenshot|finta prima pagina|falsa notizia|notizia falsa|fotomontaggio|bufala|immagine falsa|si è scritto che|si è detto che|si dice che|si era scritto che|non è vero che|è falso che|circola la voce che|la voce che|la bufala che|l'idea che|non|mai|senza|nessun|nessuna|smentisce|smentisc~ono|smentì|smentit~o~a|erroneamente|contrariamente|a differenza|diversamente|"
	  "niente|nulla|nessuno|neanche|neppure|nemmeno|lungi dal|negato|nega|negano|attribuito a torto|a torto|per errore|impropriamente|"
	  "falsamente" },
	{ NOT, PLURAL, "né" },
	{ AS, 0, "come|da quanto|per quanto|da quel che|a quel che|stando a ciò che|secondo ciò che|per come|ne|così|come già|come anche|secondo quanto|stando a quanto|quanto|a quanto" },
	{ AUX, 0, "ad aver|ad avere|ad averlo|ad averla|aver|avere|l'ha|l'hanno|l'aveva|l'avevano|lo ha|la ha|li ha|le ha|lo hanno|la hanno|ne ha|ne hanno|ne aveva|ha|hanno|aveva|avevano|avrebbe|avrebbero|abbia|ha già|ha anche|entrambi|anche" },
	{ IS, 0, "è|era|erano|stato|stata|stati|state|sono|fu|è stat~o~a|era stat~o~a|erano stat~i~e|sono stat~i~e|sarebbe stat~o~a|sarebbero stat~i~e|viene|venne|arriva da|arriva dal|spetta a|proviene da" },
	{ BY, 0, "da|dal|dalla|dallo|dai|dagli|dalle|dall'|per opera di" },
	{ TO, CLAUSE, "a|al|alla|allo|all'|ai|agli|alle|ad" },
	{ IN, 0, "su|sul|sulla|sullo|sull'|in|nel|nella|nello|nell'|sulle|sui|dalle colonne del|dalle colonne di" },
	{ FIRST, 0,
	  "per primissim~o~a|prima di tutti|prima di ogni altro|prima degli altri|prima di chiunque|dapprima|"
	  "per primo|per prima|per primi|per la prima volta|in esclusiva|in anteprima|originariamente|inizialmente|in origine|in prima battuta|per prime|"
	  "originalmente|in un primo momento|in primo luogo|in assoluto per primo|prima ancora degli altri" },
	{ FIRST, A,
	  "il primo a~~d|la prima a~~d|primo a~~d|prima a~~d|i primi a~~d|le prime a~~d|primi a|il primo giornale a|la prima testata a|"
	  "il primo quotidiano a|il primo organo di stampa a|la prima agenzia a" },

	{ SAY, FIN,
	  "lo assicura|lo assicurano|lo afferma|lo affermano|lo conferma|lo confermano|lo scrive|lo scrivono|lo dice|lo dicono|riport~a~ano~ò~arono~ava~avano|afferm~a~ano~ò~arono~ava~avano|rivendic~a~ano~ò~arono~ava~avano|raccont~a~ano~ò~arono~ava~avano|"
	  "conferm~a~ano~ò~arono~ava~avano|annunci~a~ano~ò~arono~ava~avano|ricord~a~ano~ò~arono~ava~avano|sottoline~a~ano~ò~arono~ava~avano|"
	  "precis~a~ano~ò~arono~ava~avano|segnal~a~ano~ò~arono~ava~avano|annot~a~ano~ò~arono~ava~avano|osserv~a~ano~ò~arono~ava~avano|"
	  "cit~a~ano~ò~arono~ava~avano|document~a~ano~ò~arono~ava~avano|rilanci~a~ano~ò~arono~ava~avano|assicur~a~ano~ò~arono~ava~avano|"
	  "confid~a~ano~ò~arono~ava~avano|dichiar~a~ano~ò~arono~ava~avano|calcol~a~ano~ò~arono~ava~avano|comment~a~ano~ò~arono~ava~avano|"
	  "titol~a~ano~ò~arono~ava~avano|evidenzi~a~ano~ò~arono~ava~avano|inform~a~ano~ò~arono~ava~avano|dettagli~a~ano~ò~arono~ava~avano|"
	  "argoment~a~ano~ò~arono~ava~avano|ipotizz~a~ano~ò~arono~ava~avano|pubblic~a~ano~ò~arono~ava~avano|denunci~a~ano~ò~arono~ava~avano|"
	  "ironizz~a~ano~ò~arono~ava~avano|pronostic~a~ano~ò~arono~ava~avano|auspic~a~ano~ò~arono~ava~avano|replic~a~ano~ò~arono~ava~avano|"
	  "puntualizz~a~ano~ò~arono~ava~avano|rimarc~a~ano~ò~arono~ava~avano|rilev~a~ano~ò~arono~ava~avano|constat~a~ano~ò~arono~ava~avano|"
	  "testimoni~a~ano~ò~arono~ava~avano|narr~a~ano~ò~arono~ava~avano|lament~a~ano~ò~arono~ava~avano|quantific~a~ano~ò~arono~ava~avano|"
	  "azzard~a~ano~ò~arono~ava~avano|ventil~a~ano~ò~arono~ava~avano|accredit~a~ano~ò~arono~ava~avano|avvalor~a~ano~ò~arono~ava~avano|"
	  "tratteggi~a~ano~ò~arono~ava~avano|sentenzi~a~ano~ò~arono~ava~avano|chios~a~ano~ò~arono~ava~avano|"
	  "sintetizz~a~ano~ò~arono~ava~avano|certific~a~ano~ò~arono~ava~avano|attest~a~ano~ò~arono~ava~avano|divulg~a~ano~ò~arono~ava~avano|"
	  "profetizz~a~ano~ò~arono~ava~avano|pavent~a~ano~ò~arono~ava~avano|elenc~a~ano~ò~arono~ava~avano|not~a~ano~ò~arono~ava~avano|"
	  "stim~a~ano~ò~arono~ava~avano|parl~a~ano~ò~arono~ava~avano|critic~a~ano~ò~arono~ava~avano|spieg~a~ano~ò~arono~ava~avano|"
	  "domand~a~ano~ò~arono~ava~avano|giur~a~ò~ava|garanti~sce~scono~va~ì|ripet~e~ono~eva|riferi~sce~scono~va~vano|chiari~sce~scono~va~vano|ribadi~sce~scono~va~vano|"
	  "ricostrui~sce~scono~va~vano|defini~sce~scono~va~vano|ammoni~sce~scono~va~vano|riferì|riferirono|ribadì|chiarì|ricostruì|"
	  "scriv~e~ono~eva~evano|scriss~e~ero|sostien~e|sosteng~ono|sosten~ne~nero~eva~evano|dic~e~ono~eva~evano|diss~e~ero|"
	  "descriv~e~ono~eva|descrisse|riprend~e~ono~eva|riprese|ammett~e~ono~eva|ammise|aggiung~e~ono~eva|aggiunse|avvert~e~ono~iva~ì|"
	  "rispond~e~ono~eva|rispose|prevedono|prevede|riassum~e~ono|conclud~e~ono|ripercorr~e~ono|diffond~e~ono|diffuse|trasmett~e~ono|"
	  "promett~e~ono|ribatt~e~ono|insist~e~ono|si chiede|si domanda|si legge|si apprende|si sbilancia|si spinge a|sping~e|parla di|"
	  "parlano di|dà notizia|danno notizia|davano notizia|diede notizia|dà conto|danno conto|"
	  "dà per~ certo~ certa~ fatto~ fatta~ scontato~ scontata~ imminente~ sicuro|"
	  "danno per~ certo~ certa~ fatto~ fatta~ scontato~ scontata~ imminente~ sicuro|fa sapere|fanno sapere|fa notare|fanno notare|"
	  "fa il punto|fa i conti|fa presente|fa eco|fa il nome|fa i nomi|mette in fila|mette nero su bianco|mettono nero su bianco|"
	  "mette in guardia|mettono in guardia|lancia l'allarme|tira le somme|punta il dito|lascia intendere|mette in dubbio|"
	  "batte la notizia|batteva la notizia" },
	{ SAY, PTC,
	  "riportat~o~a~i~e|affermat~o~a~i~e|rivendicat~o~a~i~e|raccontat~o~a~i~e|confermat~o~a~i~e|annunciat~o~a~i~e|ricordat~o~a~i~e|"
	  "sottolineat~o~a~i~e|precisat~o~a~i~e|segnalat~o~a~i~e|annotat~o~a~i~e|osservat~o~a~i~e|citat~o~a~i~e|documentat~o~a~i~e|"
	  "rilanciat~o~a~i~e|assicurat~o~a~i~e|dichiarat~o~a~i~e|calcolat~o~a~i~e|commentat~o~a~i~e|titolat~o~a~i~e|evidenziat~o~a~i~e|"
	  "informat~o~a~i~e|dettagliat~o~a~i~e|argomentat~o~a~i~e|ipotizzat~o~a~i~e|pubblicat~o~a~i~e|denunciat~o~a~i~e|ironizzat~o~a~i~e|"
	  "pronosticat~o~a~i~e|auspicat~o~a~i~e|replicat~o~a~i~e|puntualizzat~o~a~i~e|rimarcat~o~a~i~e|rilevat~o~a~i~e|constatat~o~a~i~e|"
	  "testimoniat~o~a~i~e|narrat~o~a~i~e|lamentat~o~a~i~e|quantificat~o~a~i~e|azzardat~o~a~i~e|accreditat~o~a~i~e|avvalorat~o~a~i~e|"
	  "tratteggiat~o~a~i~e|sentenziat~o~a~i~e|chiosat~o~a~i~e|sintetizzat~o~a~i~e|certificat~o~a~i~e|attestat~o~a~i~e|divulgat~o~a~i~e|"
	  "profetizzat~o~a~i~e|paventat~o~a~i~e|elencat~o~a~i~e|stimat~o~a~i~e|criticat~o~a~i~e|spiegat~o~a~i~e|domandat~o~a~i~e|"
	  "riferit~o~a~i~e|chiarit~o~a~i~e|ribadit~o~a~i~e|ricostruit~o~a~i~e|definit~o~a~i~e|ammonit~o~a~i~e|giurat~o~a~i~e|garantit~o~a~i~e|ripetut~o~a~i~e|"
	  "notat~o~a~i~e|parlat~o~a~i~e|ventilat~o~a~i~e|confidat~o~a~i~e|scritto|scritta|sostenut~o~a~i~e|dett~o~a~i~e|ripres~o~a~i~e|ammesso|aggiunt~o~a~i~e|avvertit~o~a~i~e|"
	  "rispost~o~a~e|previst~o~a~i~e|riassunt~o~a~i~e|concluso|diffus~o~a~i~e|trasmess~e|confessat~o~a~i~e|rilasciat~o~a~i~e|raccolt~o~a~i~e|"
	  "intervistat~o~a~i|interpellat~o~a~i|sentit~o~a~i|contattat~o~a~i|concess~o~a~e|fatto sapere|dato notizia|data notizia|dato conto|"
	  "dato per certo|data per certa|dato per fatto|data per fatta|messo nero su bianco|illustrat~o~a~i~e|raggiunt~o~a~i+ al telefono|"
	  "raggiunt~o~a~i+ telefonicamente|raggiunt~o~a~i|incontrat~o~a~i|avvicinat~o~a~i~e|ospitat~o~a~i~e|sollecitat~o~a~i~e|firmat~o~a~i~e|"
	  "effettuat~o~a~e|elaborat~o~a~i~e|ascoltat~o da~a da|rimbalzat~o~a~i~e|sfogat~o~a~i~e|sbottat~o~a~i~e|tuonat~o~a~i~e|ribattut~o~a~i~e|insistit~o~a~i~e" },
	{ REVEAL, FIN,
	  "rivel~a~ano~ava~avano~ò~arono|svel~a~ano~ava~avano~ò~arono|anticip~a~ano~ava~avano~ò~arono|scopr~ì~e~ono~irono|"
	  "port~a~ano~ò~arono~ava~avano+ alla luce|port~a~ano~ò~arono+ a galla|"
	  "smascher~a~ano~ò~arono|scoperchi~a~ano~ò|scov~a~ano~ò|disvel~a~ò|squarcia il velo|squarciò il velo|alza il velo|alzò il velo|"
	  "solleva il velo|tira fuori|tirò fuori|tirano fuori|fa emergere|fece emergere|fece scoppiare|fa scoppiare|fece esplodere|"
	  "mise le mani su|mette le mani su|ottenne|ottennero|entrò in possesso|venne in possesso|è entrat~o in possesso~a in possesso|"
	  "ha avuto accesso|ebbe accesso|rese not~o~a~i~e|rende not~o~a~i~e|rendono not~o~a~i~e|scoperchiare|smascherare|portare alla luce|"
	  "scovare" },
	{ REVEAL, PTC,
	  "rivelat~o~a~i~e|svelat~o~a~i~e|disvelat~o~a~i~e|anticipat~o~a~i~e|"
	  "portat~o alla luce~a alla luce~i alla luce~e alla luce|portat~o a galla~a a galla~i a galla~e a galla|"
	  "fatt~o emergere~a emergere~i emergere~e emergere|fatto scoppiare|fatto esplodere|scopert~o~a~i~e|scovat~o~a~i~e|ottenut~o~a~i~e|"
	  "visionat~o~a~i~e|smascherat~o~a~i~e|sollevat~o~a~i|scoperchiat~o~a~i~e|potuto visionare|potuto consultare|potuto leggere|"
	  "potuto vedere|potuto esaminare|potuto ascoltare|avuto accesso a|avuto accesso|avuto in mano|avuto in esclusiva|"
	  "tirat~o fuori~a fuori~i fuori~e fuori|res~o noto~a nota~i noti~e note|messo le mani su|consultat~o~a~i~e|acquisit~o~a~i~e|"
	  "entrat~o in possesso~a in possesso|venut~o in possesso~a in possesso|alzato il velo|squarciato il velo|acceso i riflettori|"
	  "dissotterrat~o~a~i~e|riesumat~o~a~i~e" },
	{ PUBLISH, FIN, "scriverlo|raccontarla|rivelarla|svelarlo|svelarla|riferirlo|dirlo|annunciarlo|pubblicarne|denunciarlo|parlare|accorgersene|riportarne|riferirne|descriverlo|anticiparlo|lanciare la notizia|lanciarla|apparve|uscì|venne alla luce|ha dato la notizia|hanno dato la notizia|diede la notizia|ha dato|compar~e~ve|esce" },
	{ PUBLISH, PTC, "apparso|apparsa|apparsi|uscit~o~a~i~e|comparso|comparsa|stampat~o~a~i~e|trasmess~o~a~i~e|tradotto|tradotta" },
	{ PUBLISH, FIN, "dare|rivelare|rivelarlo|svelare|pubblicare|pubblicarlo|pubblicarla|pubblicarli|darne notizia|dare la notizia|scriverne|scrivere|riportare|riportarlo|raccontare|raccontarlo|parlarne|denunciare" },
	{ LEAK, PTC, "trapelat~o~a~i~e|consegnat~o~a~i~e|inviat~o~a~i~e|passat~o~a~i~e|fatto avere|fatta avere|fatti avere|recapitat~o~a~i~e|arrivat~o~a~i~e|girat~o~a~i~e" },

	{ ORG, B,
	  "esploso " SUL "|esplosa " SUL "|esploso sulle pagine " DI "|esplosa sulle pagine " DI "|scoppiato sulle pagine " DI "|"
	  "scoppiata sulle pagine " DI "|esploso grazie " AL "|scoppiato grazie " AL "|emerso grazie " AL "|emersa grazie " AL "|emersi grazie " AL "|"
	  "si sa grazie " AL "|lo sappiamo grazie " AL "|deflagrato " SUL "|uscito per primo " SUL "|uscita per prima " SUL "|"
	  "a dare per primo la notizia|a dare per prima la notizia|a darne per primo notizia|a darne per prima notizia" },
	{ ORG, B | HANDS,
	  "sul tavolo " DI "|sulla scrivania " DI "|sui tavoli " DI "|sul desk " DI "|in redazione " AL "|nella redazione " DI "|alla redazione " DI },
	{ ORG, B,
	  "è emerso " DAL "|è emersa " DAL "|esclusiva " DI "|rivelazione " DI "|rivelazioni " DI "|"
	  "in possesso " DI "|nelle mani " DI "|finito in mano " AL "|finita in mano " AL "|"
	  "finiti in mano " AL "|finite in mano " AL "|arrivato in mano " AL "|arrivata in mano " AL "|"
	  "arrivati in mano " AL "|arrivate in mano " AL "|saltato fuori " SUL "|saltata fuori " SUL "|"
	  "emerso " SUL "|emersa " SUL "|venuto alla luce " SUL "|venuta alla luce " SUL "|"
	  "venuto alla luce grazie " AL "|venuta alla luce grazie " AL "|venuto fuori " SUL "|"
	  "venuta fuori " SUL "|scoppiato " SUL "|scoppiata " SUL "|scoppiato dopo un'inchiesta " DI "|"
	  "scoppiato dopo un articolo " DI "|lanciato per primo " DAL "|lanciata per prima " DAL "|"
	  "indiscrezione lanciata " DAL "|notizia lanciata " DAL "|è stata lanciata " DAL "|"
	  "il colpo è " DI "|è farina del sacco " DI "|merito " DI "|"
	  "lo dobbiamo " AL "|la notizia è uscita per prima " SUL "|il caso è nato da un articolo " DI "|"
	  "il caso è nato da un'inchiesta " DI "|nasce da un'inchiesta " DI "|nato da un'inchiesta " DI "|"
	  "la notizia originale è " DI "|uno scoop " DI "|lo scoop è " DI "|scoop " DI "|"
	  "l'esclusiva è " DI "|un'esclusiva " DI "|un'inchiesta " DI "|inchiesta esclusiva " DI "|"
	  "la notizia è " DI "|"
	  "è venuto alla luce|è venuta alla luce|un'esclusiva de|lo scoop de|emerso sulle colonne|emersa dalle colonne|"
	  "il primo è stato|la prima è stata|il primo fu|la prima fu|primo fra tutti|fonte originale|lo scoop è|l'esclusiva è|"
	  "di cui è venuto in possesso" },
	{ ORG, B | CLAUSE,
	  "a mettere le mani " SUL "|a mettere per primo le mani " SUL "|a mettere per prima le mani " SUL "|"
	  "a mettere per primi le mani " SUL "|"
	  "a rivelar~e~lo~la~li|a svelar~e~lo~la~li|a scoprir~e~lo~la~li|a scoperchiar~e~lo|a scovar~e~lo~la|"
	  "a smascherar~e~lo~la|a far~ emergere~lo emergere~ scoppiare|"
	  "a portar~e alla luce~lo alla luce~la alla luce~e a galla|a tirar~e fuori~lo fuori~la fuori|a ottener~e~lo~la~li|"
	  "a render~e noto~lo noto~la nota|ad anticipar~e~lo~la~li|a sollevar~e~lo|"
	  "a dar~ne notizia per primo~e per primo la notizia|ad alzare il velo|a mettere le mani sopra|a metterci le mani|"
	  "a metterci le mani sopra|a metterci per prim~o~a~i+ le mani sopra|a metterci le mani sopra per prim~o~a~i|"
	  "a far~ scoppiare il caso~ esplodere il caso~ venire a galla~lo venire a galla~ uscire~la uscire" },
	{ ATT, B | CLAUSE | DEED,
	  "a dir~lo~e|a scriver~e~lo~ne|a riferir~e~lo|a riportar~e~lo~la|a raccontar~e~lo~la|a confermar~e~lo|a dar~ne notizia~e notizia~e la notizia~ne conto|"
	  "a sostener~e~lo|a segnalar~e~lo|a rilanciar~e~lo~la|ad affermar~e~lo|ad annunciar~e~lo|a spiegar~e~lo|a ricostruir~e~lo|a calcolar~e~lo|a denunciar~e~lo|a citar~e~lo|a pubblicar~e~lo~la" },
	{ ORG, B | CLOSE, "articolo originale|versione originale|pubblicazione originale|testo originale" },
	{ ORG, A,
	  "ha copia|ha una copia|dispone di copia|dispone di una copia|possiede una copia|è in possesso di|è in possesso|hanno copia|conserva una copia|è stato il primo a|è stata la prima a|fu il primo a|fu la prima a|sono stati i primi a|ha potuto visionare|ha potuto consultare|"
	  "ha potuto leggere|è in grado di rivelare|è venuto in possesso|è venuta in possesso|ha visionato|ha ottenuto" },
	{ ORG, B | DEED, "si deve " AL "|si devono " AL },
	{ ATT, B | DEED,
	  "intervista telefonica " AL "|ospite " AL "|ospite ai microfoni " DI "|intervenuto " AL "|"
	  "intervenuta " AL "|intervenuto ai microfoni " DI "|intervenuta ai microfoni " DI "|"
	  "intervenuto " SUL "|intervenuta " SUL "|intervenendo " AL "|intervenendo ai microfoni " DI "|"
	  "in diretta " SUL "|in onda " SUL "|negli studi " DI "|domande " DI "|domanda " DI "|"
	  "microfoni " DI "|lettera " AL "|intervento " SUL "|intervento ospitato " DAL "|"
	  "affidato " AL "|affidata " AL "|affidato alle colonne " DI "|affidata alle colonne " DI "|"
	  "affidato alle pagine " DI "|affidate " AL "|intervista " AL "|rispondere " AL "|"
	  "rispondere alle domande " DI "|alle domande " DI "|rispondendo " AL "|dichiarazioni " AL "|"
	  "commenti " AL "|intervistato " DAL "|intervistata " DAL "|ai microfoni " DI "|"
	  "confidat~o con~a con~o col|confida con|sfogat~o con~a con~o col|si sfoga con|chiacchierata con|chiacchierando con|"
	  "faccia a faccia con|intervista telefonica con|conversando con|dialogo con|dialogando con|colloquio telefonico con|"
	  "in collegamento con|intervista con|parlare con|parlato con" },
	{ ATT, B,
	  "apprendiamo " DAL "|abbiamo appreso " DAL "|si apprende " DAL "|sappiamo " DAL "|ho saputo " DAL "|abbiamo saputo " DAL "|il dato è di|il dato è del|il dato è dell'|la cifra è di|la cifra è del|la cifra arriva da|la cifra arriva dal|il dato arriva da|il dato arriva dal|la citazione è del|la citazione è di|in un intervento pubblicato da|in un intervento pubblicato dal|in un intervento pubblicato su|in un intervento pubblicato sul|in una lettera pubblicata da|in una lettera pubblicata dal|a giudizio " DI "|nelle parole " DI "|a credere " AL "|a voler credere " AL "|"
	  "a dar retta " AL "|a dar credito " AL "|per bocca " DI "|stando " AL "|conformemente " AL "|"
	  "sulla base " DI "|sulla base dei dati " DI "|sulla scorta " DI "|nelle stime " DI "|"
	  "nelle pagine " DI "|sulle pagine " DI "|dalle pagine " DI "|sulle colonne " DI "|"
	  "riprendendo un lancio " DI "|lancio " DI "|un lancio " DI "|un take " DI "|"
	  "rifacendosi " AL "|che si rifà " AL "|fonti citate " DAL "|fonte " DI "|fonti " DI "|"
	  "a firma " DI "|porta la firma " DI "|la firma è " DI "|in un articolo " DI "|"
	  "in un pezzo " DI "|in un editoriale " DI "|in un'inchiesta " DI "|in un servizio " DI "|"
	  "in un reportage " DI "|nelle cronache " DI "|dalle cronache " DI "|nel racconto " DI "|"
	  "nella ricostruzione " DI "|segnalato " SUL "|preso " DAL "|tratto " DAL "|ripreso " DAL "|"
	  "per il tramite " DI "|attraverso le colonne " DI "|secondo fonti " DI "|a detta " DI "|"
	  "a dire " DI "|a parere " DI "|ad avviso " DI "|intervista rilasciata " AL "|"
	  "intervista " SUL "|parlando " AL "|ospite " DI "|dati " DI "|dispaccio " DI "|"
	  "leggo " SUL "|leggo " NEL "|leggiamo " SUL "|ho letto " SUL "|abbiamo letto " SUL "|leggevo " SUL "|leggendo " SUL "|si legge " SUL "|si legge " NEL "|visto " SUL "|trovato " SUL "|letto " SUL "|"
	  "scovato " SUL "|in base " AL "|alla domanda " DI "|interpellato " DAL "|"
	  "per dirla con|in linea con quanto|riprendendo|agenzia di stampa|rilanciando|richiamando|che riprende|lo firma|"
	  "tramite|secondo|secondo quanto riporta|secondo quanto scrive|a sentire|in un colloquio con|colloquio con|"
	  "conversazione con|parlando con|trovato via|scoperto via|via|dalle colonne della|dalle colonne dello|"
	  "dalle colonne dell'|dalle colonne dei|dalle colonne degli|dalle colonne delle" },
	{ ATT, A | B, "citando|che cita|che citano" },
	{ ATT, B | CLAUSE, "grafico:|grafici:|infografica:|mappa:|tabella:|infografica di|fonte:|fonti:|dati:|fonte dei dati:|fonte|elaborazione su dati" },
	{ ATT, B | CLAUSE | CLOSE, "per" },

	{ ALT, B | CLOSE | CLAUSE | AGAIN, "archiviat~o~a~i~e" },
	{ ALT, B | AGAIN, "oppure si veda|oppure si legga|o si veda|o si legga|ovvero qui|o in alternativa|oppure qui|oppure leggi|anche qui|oppure|o anche qui|qui invece|o qui" },
	{ ALT, B,
	  "può leggere invece|può leggere, invece|può sempre leggere|può ripiegare su~~l~lla|può consultare|può rivolgersi a~~l~lla|"
	  "può affidarsi a~~l~lla|può accontentarsi d~i~el~ella|potete leggere invece|potete ripiegare su~~l~lla|si può leggere invece|"
	  "si può leggere qui|si può ripiegare su~~l~lla|si può consultare|si ripieghi su~~l~lla|legga|leggete|c'è anche|c'è comunque|"
	  "c'è pure|se ne trova|se ne può leggere|esiste anche|esiste una versione|lo stesso testo|lo stesso articolo|la stessa notizia|"
	  "la stessa storia|una sintesi|un riassunto|una versione|senza pagare|senza registrarsi|senza registrazione|gratis qui|"
	  "gratuita qui|preprint gratuito|in open access|open access|liberamente leggibile|libero accesso|leggibile da tutti|leggibile qui|"
	  "si legge gratis|si legge anche|si trova gratis|gratuitamente qui|gratuitamente|anche in italiano|qui in italiano|"
	  "in italiano si può leggere|in italiano c'è|copia cache|versione cache|versione salvata|copia salvata|salvato su|salvata su|"
	  "archiviat~o su~a su|altra versione|versione alternativa|specchio|versione gratuita|versione libera|versione archiviata|"
	  "versione aperta|copia archiviata|copia gratuita|copia libera|copia d'archivio|copia in archivio|versione accessibile|"
	  "versione in chiaro|altrimenti si può leggere|altrimenti|si può leggere anche|si può anche leggere|"
	  "può leggere anche|potete leggere anche|si trova anche|è disponibile anche|disponibile anche|leggibile gratis|gratuitamente su|"
	  "gratis su|in chiaro su|accontentarsi di|traduzione gratuita|traduzione libera|sintesi gratuita|liberamente accessibile|"
	  "ad accesso libero" },
	{ ALT, B | A | SEEN, "in alternativa|al suo posto" },
	{ SEE, 0, "vedi|vedi anche|leggi|leggi anche|si veda|per approfondire|per saperne di più" },
	{ SEE, 0, "meglio" },
	{ HERE, 0, "qui|leggi qui" },
	{ OF, 0, "di|del|della|dello|dell'|dei|degli|delle|d'" },
	{ PREP, 0, "con|tra|fra|contro|dopo|prima di|durante|verso|sotto|fino" },
	{ PAPERS, 0,
	  "document~o~i|carte|lettera|lettere|mail|email|e-mail|registrazion~e~i|verbale|verbali|video|audio|messaggi|chat|bozza|copia|contratto|contratti|file|rapporto|dossier|perizia|foto|intercettazioni|fascicolo|elenco|lista|fatture" },
	{ WORK, 0,
	  "inchiesta|inchieste|indagine|rivelazioni|ricostruzione|articolo|reportage|analisi|sondaggio|calcoli|stime|dati|notizia|indiscrezioni|informazioni|rilevazione" },
	{ LEAK, PTC, "mostrat~o~a~i~e|fornit~o~a~i~e|condivis~o~a~i~e|affidat~o~a~i~e" },
	{ LEAK, PTC | DEED, "lett~o~a~i~e|vist~o~a~i~e|esaminat~o~a~i~e|analizzat~o~a~i~e|ascoltat~o~a~i~e" },
	{ WALL, 0,
	  "chi non è abbonato|chi non ha un abbonamento|chi non ha l'abbonamento|chi è senza abbonamento|per i non abbonati|"
	  "per chi non è abbonato|per chi non è abbonata|per chi non ha l'abbonamento|per chi non legge|chi non legge|chi non mastica|"
	  "chi non parla|chi preferisce|se non siete abbonati|se non si è abbonati|se non avete l'abbonamento|se non sei abbonato|"
	  "senza abbonamento|senza abbonarsi|senza paywall|per abbonati|solo abbonati|dietro abbonamento|dietro un paywall|dietro paywall|"
	  "bloccat~o~a|oscurat~o~a|link rotto|scompars~o~a|non è abbonato|non è abbonata|non abbonati|non ha l'abbonamento|"
	  "riservato agli abbonati|paywall|cancellato|cancellata|rimosso|rimossa|eliminato|eliminata|non c'è più|non è più|offline|"
	  "troppo lungo|a pagamento|non si apre|se preferite|se preferisci|chi non|sparito|sparita|irraggiungibile" },
	{ FREE, 0,
	  "gratis|gratuita|gratuito|libera|libero|liberamente|aperta|aperto|archiviata|archiviato|in chiaro|accessibile|per tutti|breve|"
	  "ridotta" },
	{ COPY, 0, "versione|sintesi|traduzione|alternativa|trascrizione|cattura|archivio|testo|resoconto|salvataggio" },
	{ SEE, 0, "legga|leggete|leggetevi|leggere|guardi|guardate|guarda|ascolti|ascoltate|ascolta|consulti|consultate|consultare|provate|prova|provi|"
	  "date un'occhiata a~~l~lla~ll'|vedere|può~ guardare~ consultare~ trovare~ anche leggere|possono~ guardare~ consultare~ trovare~ vedere~ anche leggere|"
	  "potete~ leggere~ guardare~ consultare~ trovare~ vedere|puoi~ leggere~ guardare~ vedere~ trovare|si può~ vedere~ ascoltare~ consultare|può leggere|possono leggere|si può leggere|si trova|trova|trovate|resta|può vedere|può ascoltare" },
};

const size_t phrases_it_n = COUNT(phrases_it);
