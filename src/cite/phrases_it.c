/* Italian. */

#include "phrase_rows.h"

const struct phrase_list phrases_it[] = {
	{ STOP, 0,
	  "che|perché|quando|se|dove|cui|per cui|secondo posto|secondo tempo|secondo turno|secondo giorno|secondo me|secondo lui|secondo lei|secondo loro|"
	  "secondo piano|secondo trimestre|secondo semestre|secondo anno|al secondo|il secondo|un secondo|del secondo|nel secondo|dal secondo|"
	  "secondo i piani|secondo la legge|secondo quanto previsto|vuole|deve|può|possono|devono|potrebbe|dovrebbe|per ora|per esempio|per anni|per sempre|per questo" },
	{ WHO, 0, "il quale|la quale|i quali" },
	{ ART, OBJECT, "un|uno|una|un'|suo|sua|suoi|loro|questo|questa|questi|alcuni|alcune|diversi|molti" },
	{ ART, 0, "il|lo|la|gli|le|l'|i" },
	{ SUB, 0, "lui|lei|egli|io|noi" },
	{ AND, 0, "e|ed|o|nonché|e da|e dal|e dalla|e il|e la|sia|come pure|così come|né" },
	{ BUT, 0, "ma|bensì|ma da|ma dal|ma dalla|ma dall'|ma il|ma la|ma è stato|ma è stata" },
	{ NOT, 0, "non|mai|senza|nessun|nessuna|né|smentisce|erroneamente|contrariamente" },
	{ AS, 0, "come|così|come già|come anche|lo|secondo quanto|stando a quanto|quanto|a quanto" },
	{ AUX, 0, "ha|hanno|aveva|avevano|avrebbe|avrebbero|abbia|ha già|ha anche|entrambi|anche" },
	{ IS, 0, "è|era|erano|stato|stata|stati|state|sono|fu|è stato|è stata|viene|venne|arriva da|arriva dal|spetta a|proviene da" },
	{ BY, 0, "da|dal|dalla|dallo|dai|dagli|dalle|dall'|per opera di" },
	{ TO, 0, "a|al|alla|allo|all'|ai|agli|alle|ad" },
	{ IN, 0, "su|sul|sulla|sullo|sull'|in|nel|nella|nello|nell'|sulle|sui|dalle colonne del|dalle colonne di" },
	{ FIRST, 0,
	  "per primo|per prima|per primi|per la prima volta|in esclusiva|in anteprima|originariamente|inizialmente|in origine|il primo a|la prima a|"
	  "primo a|prima a|i primi a|in prima battuta|per prime" },

	{ SAY, FIN,
	  "denunci~a~ano~ava|critica~~no|sping~e|argoment~a~ano|ironizza|riassume|elenca|racconta|calcola|prevede|prevedono|pronostica|auspica|chiarisc~e~ono|ribadi~sce~scono|rispond~e~ono|replica|spiegava|dettaglia|illustra|mette in fila|fa notare|fanno notare|fa il punto|fa i conti|"
	  "riport~a~ano~ava~avano|riferi~sce~scono~va~vano|riferì|scriv~e~ono~eva~evano|scrisse|afferma~~no~va|spieg~a~ano~ava|raccont~a~ano~ava~avano|sostien~e|"
	  "sosteng~ono|sosteneva|dic~e~ono~eva~evano|disse|conferm~a~ano~ava|rivela|annunci~a~ano~ava|ricord~a~ano~ava|sottoline~a~ano|precis~a~ano~ava|"
	  "segnal~a~ano~ava|not~a~ano|osserv~a~ano|cit~a~ano~ava|descriv~e~ono|ricostrui~sce~scono~va|document~a~ano|riprend~e~ono|rilanci~a~ano~ava|"
	  "parl~a~ano|assicur~a~ano~ava|confid~a~ava|ammett~e~ono|dichiar~a~ano~ava|sintetizza~~no|stim~a~ano~ava|calcol~a~ano|comment~a~ano|titola~~va~no|aggiung~e~ono|"
	  "evidenzi~a~ano|informa~~no|dà notizia|davano notizia|dà conto|fa sapere|fanno sapere|si legge|dettagli~a~ano|argomenta|ipotizza~~no|"
	  "avvert~e~ono|rifer~irono|lancia l'allarme|pubblica~~no|pubblicò|pubblicava" },
	{ SAY, PTC,
	  "commentato|replicato|risposto|ribadito|chiarito|concluso|avvertito|denunciato|criticato|assicurato|ricostruit~o~a~i~e|confessato|rivendicato|lamentato|"
	  "riportat~o~a~i~e|riferit~o~a~i|scritto|affermato|spiegat~o~a|raccontat~o~a~i|sostenuto|detto|dichiarat~o~a|confermat~o~a~i~e|annunciat~o~a|"
	  "ricordato|sottolineato|precisato|segnalat~o~a~i|notato|osservato|citat~o~a~i~e|descritt~o~a|ricostruit~o~a|documentat~o~a|ripres~o~a~i~e|"
	  "rilanciat~o~a~e|confidato|ammesso|stimat~o~a|calcolat~o~a|commentato|pubblicat~o~a~i~e|diffus~o~a~i~e|intervistat~o~a|rilasciat~o~a~e|"
	  "raccolt~o~a~e|interpellat~o~a~i|sentit~o~a~i|fatto sapere|dato notizia|aggiunto|illustrato|contattat~o~a~i|concess~o~a" },
	{ REVEAL, FIN,
	  "rivel~a~ano~ava~ò|svel~a~ano~ava~ò|anticip~a~ano~ava~ò|scopr~ì~e|port~ò alla luce|smascher~a~ò|è entrato in possesso|è entrata in possesso|ha avuto accesso" },
	{ REVEAL, PTC,
	  "rivelat~o~a~i~e|svelat~o~a~i~e|anticipat~o~a~i~e|portato alla luce|portata alla luce|portati alla luce|scopert~o~a~i~e|scovat~o~a~i~e|ottenut~o~a~i~e|visionat~o~a~i~e|"
	  "smascherat~o~a|sollevat~o~a~i|scoperchiat~o~a|potuto visionare|potuto consultare|potuto leggere|avuto accesso a|avuto accesso|"
	  "tirato fuori|tirata fuori|resa nota|reso noto|rese note|resi noti|messo le mani su|consultat~o~a~i~e" },
	{ PUBLISH, FIN, "apparve|uscì|venne alla luce|ha dato la notizia|hanno dato la notizia|diede la notizia|ha dato|compar~e~ve|esce" },
	{ PUBLISH, PTC, "apparso|apparsa|apparsi|uscit~o~a~i~e|comparso|comparsa|stampato|trasmess~o~a|tradotto|tradotta" },
	{ PUBLISH, FIN, "dare|rivelare|rivelarlo|svelare|pubblicare|pubblicarlo|pubblicarla|pubblicarli|darne notizia|dare la notizia|scriverne|scrivere|riportare|riportarlo|raccontare|raccontarlo|parlarne|denunciare" },
	{ LEAK, PTC, "trapelat~o~a~i~e|consegnat~o~a~i~e|inviat~o~a~i~e|passat~o~a~i~e|fatto avere|fatta avere|fatti avere|recapitat~o~a~i~e|arrivat~o~a~i~e|girat~o~a~i~e" },

	{ ORG, B,
	  "è venuto alla luce|è venuta alla luce|è emerso da|è emersa da|un'esclusiva de|lo scoop de|uno scoop di|uno scoop del|uno scoop della|lo scoop è|lo scoop è di|lo scoop è del|lo scoop è della|lo scoop è dello|lo scoop è dell'|scoop di|scoop del|"
	  "scoop della|scoop dello|l'esclusiva è|l'esclusiva è di|l'esclusiva è del|l'esclusiva è della|l'esclusiva è dell'|esclusiva di|esclusiva del|esclusiva della|"
	  "un'esclusiva di|un'esclusiva del|un'esclusiva della|un'inchiesta di|un'inchiesta del|un'inchiesta della|un'inchiesta dell'|inchiesta esclusiva di|"
	  "di cui è venuto in possesso|in possesso di|in possesso del|rivelazioni di|rivelazioni del|rivelazioni della|la notizia è di" },
	{ ORG, B | CLOSE, "articolo originale|versione originale|pubblicazione originale|testo originale" },
	{ ORG, A,
	  "è stato il primo a|è stata la prima a|fu il primo a|fu la prima a|sono stati i primi a|ha potuto visionare|ha potuto consultare|ha potuto leggere|ha avuto accesso|"
	  "è in grado di rivelare|è venuto in possesso|è venuta in possesso|ha visionato|ha ottenuto|in esclusiva" },
	{ ATT, B | DEED, "intervista a|intervista al|intervista alla|intervista con|rispondere a|rispondere al|rispondere alle domande di|alle domande di|rispondendo a|parlare con|parlato con|dichiarazioni a|dichiarazioni al|commenti a|intervistato da|intervistata da|ai microfoni di|ai microfoni del" },
	{ ATT, B,
	  "secondo|secondo quanto riporta|secondo quanto scrive|secondo fonti di|stando a|stando al|stando alla|stando all'|stando alle|a detta di|a detta del|a sentire|"
	  "a dire di|a parere di|ad avviso di|intervista a|intervista al|intervista alla|intervista con|intervista rilasciata a|intervista rilasciata al|intervista su|"
	  "in un colloquio con|colloquio con|ai microfoni di|ai microfoni del|sulle pagine di|sulle pagine del|sulle pagine della|dalle pagine di|dalle pagine del|dalle colonne di|"
	  "dalle colonne del|dalle colonne della|sulle colonne di|sulle colonne del|conversazione con|parlando con|parlando a|parlando al|ospite di|"
	  "dati di|dati del|dati dell'|fonti di|dispaccio di|dispaccio dell'|si legge su|si legge in|si legge nel|si legge sul|si legge sulla|si legge nella|visto su|trovato via|"
	  "trovato su|scoperto via|letto su|scovato su|via|in base a|alla domanda di|rispondendo a|interpellato da" },
	{ ATT, A | B, "citando|che cita|che citano" },
	{ ATT, B | CLAUSE, "fonte:|fonti:|dati:|fonte dei dati:|fonte|elaborazione su dati" },
	{ ATT, B | CLAUSE | CLOSE, "per" },

	{ ALT, B | AGAIN, "oppure qui|oppure leggi|anche qui|oppure|o anche qui|qui invece|o qui" },
	{ ALT, B,
	  "versione gratuita|versione libera|versione archiviata|versione aperta|copia archiviata|copia gratuita|copia libera|copia d'archivio|copia in archivio|"
	  "versione accessibile|versione in chiaro|altrimenti si può leggere|altrimenti|in alternativa|al suo posto|si può leggere anche|si può anche leggere|può leggere anche|"
	  "potete leggere anche|si trova anche|è disponibile anche|disponibile anche|leggibile gratis|gratuitamente su|gratis su|in chiaro su|senza paywall|"
	  "accontentarsi di|traduzione gratuita|traduzione libera|sintesi gratuita|liberamente accessibile|ad accesso libero" },
	{ ALT, A | SEEN, "in alternativa|al suo posto" },
	{ SEE, 0, "vedi|vedi anche|leggi|leggi anche|si veda|per approfondire|per saperne di più" },
	{ HERE, 0, "qui|leggi qui" },
	{ OF, 0, "di|del|della|dello|dell'|dei|degli|delle|d'" },
	{ PREP, 0, "con|tra|fra|contro|per|dopo|prima di|senza|durante|verso|sotto|fino" },
	{ PAPERS, 0,
	  "document~o~i|carte|lettera|lettere|mail|email|e-mail|registrazion~e~i|verbale|verbali|video|audio|messaggi|chat|bozza|copia|contratto|contratti|file|rapporto|dossier|perizia|foto|intercettazioni|fascicolo|elenco|lista|fatture" },
	{ WORK, 0,
	  "inchiesta|inchieste|indagine|rivelazioni|ricostruzione|articolo|reportage|analisi|sondaggio|calcoli|stime|dati|notizia|indiscrezioni|informazioni|rilevazione" },
	{ LEAK, PTC, "mostrat~o~a~i~e|fornit~o~a~i~e|condivis~o~a~i~e|affidat~o~a~i~e" },
	{ LEAK, PTC | DEED, "lett~o~a~i~e|vist~o~a~i~e|esaminat~o~a~i~e|analizzat~o~a~i~e|ascoltat~o~a~i~e" },
	{ WALL, 0,
	  "non è abbonato|non è abbonata|senza abbonamento|non abbonati|non ha l'abbonamento|riservato agli abbonati|paywall|cancellato|cancellata|rimosso|rimossa|eliminato|eliminata|non c'è più|non è più|offline|troppo lungo|a pagamento|"
	  "non si apre|se preferite|se preferisci|chi non|sparito|sparita|irraggiungibile" },
	{ FREE, 0, "gratis|gratuita|gratuito|gratuitamente|libera|libero|liberamente|aperta|aperto|archiviata|archiviato|in chiaro|accessibile|senza registrazione|senza pagare|per tutti|breve|ridotta|ad accesso libero" },
	{ COPY, 0, "copia|versione|sintesi|traduzione|riassunto|alternativa|trascrizione|cattura|archivio|articolo|testo|resoconto|salvataggio" },
	{ SEE, 0, "può leggere|possono leggere|si può leggere|si trova|trova|trovate|può consultare|si legge|resta|può vedere|può ascoltare" },
};

const size_t phrases_it_n = COUNT(phrases_it);
