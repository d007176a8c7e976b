/* Italian. */

#include "note_rows.h"

const struct phrase_list note_words_it[] = {
	{ PAYWALL, 0,
	  "bisogna pagare|occorre pagare|si deve pagare|chiuso ai non abbonati|chiusa ai non abbonati|"
	  "non accessibile ai non abbonati|account abbonati|contenuto riservato agli abbonati|"
	  "contenuto per abbonati|con abbonamento|su abbonamento|necessita abbonamento|lettura a pagamento|"
	  "accesso a pagamento|versione a pagamento|sito a pagamento|per soli abbonati|contenuto premium|"
	  "agli abbonati|a pagamento|contenuto a pagamento|per abbonati|per gli abbonati|richiede abbonamento|"
	  "richiede l'abbonamento|richiede un abbonamento|in abbonamento|c'è il paywall|c'è un paywall|"
	  "muro di pagamento|muro a pagamento|contenuti a pagamento|contenuto bloccato|articolo bloccato|"
	  "area abbonati|zona abbonati|riservato abbonati|a pagamento il resto|leggibile solo dagli abbonati|"
	  "leggibili solo dagli abbonati|previo pagamento|per chi è abbonato|per chi ha un abbonamento" },
	{ PAYWALL, BRACKETED,
	  "esclusivo abbonati|per i soci|riservato ai soci|solo per i soci|riservato ai membri|solo per membri|"
	  "per membri|per i membri|per soci|si paga|costa|accesso limitato agli abbonati" },
	{ PAYWALL, THING, "abbonamento|un abbonamento|l'abbonamento|abbonarsi|essere abbonati|pagare" },
	{ PAYWALL, READERS,
	  "abbonat~o~i~a~e|soli abbonati|lettori abbonati|lettori paganti|chi è abbonato|chi paga|"
	  "chi ha un abbonamento|iscritti a pagamento|utenti abbonati|dagli abbonati|sostenitori" },
	{ PAYWALL, RUNNING,
	  "in un pezzo a pagamento|in un articolo a pagamento|in un testo a pagamento|in un'inchiesta a pagamento|"
	  "in un articolo per abbonati|in un pezzo per abbonati|in un articolo riservato agli abbonati|"
	  "che fa pagare l'accesso|fa pagare l'accesso|fa pagare la lettura|che fa pagare la lettura|"
	  "solo per abbonati|solo per gli abbonati|riservato agli abbonati|riservata agli abbonati|"
	  "riservati agli abbonati|dietro paywall|dietro un paywall|dietro il paywall|sotto paywall|"
	  "accessibile solo agli abbonati|disponibile solo per gli abbonati|solo in abbonamento|"
	  "dietro un muro di pagamento|dietro il muro di pagamento|dietro un muro a pagamento|dietro pagamento" },
	{ PAYWALL, NOUN,
	  "articolo riservato agli abbonati|articolo per abbonati|articolo premium|articoli a pagamento|"
	  "articolo a pagamento" },
	{ REGIST, 0,
	  "un account gratuito|creare un account gratuito|una registrazione gratuita|previa registrazione gratuita|"
	  "con registrazione gratuita|account gratuito|registrazione gratuita richiesta|"
	  "registrazione gratuita necessaria|registrazione gratuita obbligatoria|registrazione gratuita|"
	  "con registrazione|muro di registrazione|abbonamento gratuito|area riservata|"
	  "accesso riservato agli iscritti" },
	{ REGIST, THING,
	  "crearsi un account|aprire un account|creare un profilo|iscriversi|fare il login|effettuare l'accesso|"
	  "registrazione|la registrazione|registrarsi|iscrizione|un account|accedere|autenticazione|"
	  "creare un account|indirizzo email|indirizzo e-mail|credenziali|le credenziali|l'iscrizione|"
	  "essersi registrati|essersi iscritti|registrarsi al sito|l'accesso|l'email|un'email|"
	  "la registrazione gratuita|il login|un login" },
	{ REGIST, READERS, "utenti registrati|lettori registrati|iscritti|registrati" },
	{ REGIST, RUNNING,
	  "richiede una registrazione|richiede registrazione gratuita|richiede un account|richiede registrazione|"
	  "richiede la registrazione|dietro un muro di registrazione|dietro registrazione" },
	{ FREE, 0,
	  "link in omaggio|aperto a tutti|aperta a tutti|in chiaro|ad accesso aperto|sbloccato|non a pagamento|"
	  "senza pagare|senza pagare nulla|senza pagare niente|senza costi|senza spendere un euro|"
	  "accessibili a tutti|leggibile da tutti|leggibili da tutti|visibile a tutti|fuori dal paywall|"
	  "paywall rimosso|aperto al pubblico|per tutti i lettori|libero per tutti" },
	{ FREE, BRACKETED,
	  "in omaggio|in regalo|gratuiti|liber~o~a~i~e|liberamente|archiviat~o~a~i~e|sbloccata|in cache|apert~o~a|"
	  "archivio|in archivio|copia cache|omaggio|regalat~o~a|offert~o|non abbonati" },
	{ FREE, RUNNING,
	  "ad accesso libero|ad accesso gratuito|in accesso libero|senza paywall|leggibile gratuitamente|"
	  "ha tolto il paywall|ha abbassato il paywall" },
	{ FREE, ADJECTIVE, "accessibile a tutti|leggibile gratis|di libero accesso" },
	{ FREE, COPY,
	  "link regalo|versione gratuita|versione libera|versione archiviata|copia archiviata|pagina archiviata|"
	  "link gratuito|copia d'archivio|versione d'archivio|articolo in regalo|versione ad accesso libero|"
	  "traduzione gratuita|link omaggio|articolo regalo|articolo omaggio|articolo offerto|link condiviso|"
	  "link sbloccato|copia salvata|versione salvata|copia in cache" },
	{ FREE, NOUN, "articolo in omaggio|articolo sbloccato" },
	{ PDF, COPY, "pdf scaricabile|in formato pdf|file pdf|versione pdf" },
	{ VIDEO, 0,
	  "in video|filmato|da vedere in streaming|in streaming|video youtube|video di youtube|videointervista|"
	  "video intervista|breve video|intervista video|servizio tv|servizio televisivo|video breve|lungo video" },
	{ VIDEO, COPY,
	  "guarda il filmato|guarda il video|guarda video|guardate il video|vedi il video|vedi il filmato|il filmato|"
	  "videoregistrazione|registrazione video" },
	{ OFFER, 0, "disponibil~e~i|accessibil~e~i|accesso|consultabil~e~i|scaricabile|visibile" },
	{ OFFER, COPY, "versione|collegamento|scansione|ristampa" },
	{ OFFER, TEXT, "leggibil~e~i|lettura|da leggere|la lettura" },
	{ NEED, 0,
	  "deve|dovrà|si deve|bisogna|occorre|tocca|richiest~o~a|necessari~o~a|obbligatori~o~a|serve|servono|"
	  "occorrono|ci vuole|è necessario|è necessaria|si richiede|indispensabile|tramite|dietro|dopo" },
	{ NEED, RUNNING, "richiede|necessita|esige|prevede|impone" },
	{ ONLY, 0, "soltanto|esclusivamente|esclusiv~o~a~i~e|riservat~o~a~i~e|unicamente|in esclusiva|limitat~o~a" },
	{ WITHOUT, 0,
	  "senza|nessun|nessuna|non serve|senza bisogno di|non richiede|non occorre|non è necessario|"
	  "non è necessaria|nemmeno" },
	{ WITHOUT, RUNNING, "non più" },
	{ BOTH, 0,
	  "entrambi|entrambe|tutti e due|tutte e due|ambedue|entrambi gli articoli|i due testi|entrambi i testi|"
	  "entrambi i pezzi|i due articoli|tutti e due i pezzi|entrambe le inchieste|due pezzi|entrambi i link|"
	  "i due link|in entrambi i casi" },
	{ ALL, 0, "tutti|tutte|tutti e tre|tutte e tre" },
	{ COPULA, 0, "è|sono|era|resta|rimane|sta|stanno|si trova|c'è|esiste" },
	{ ARTICLE, 0, "il|i|gli|uno|della|dello" },
	{ LEAD, 0,
	  "nella|parlato in|scritto in|scritta in|in lingua|versione in|sito in|pubblicato in|pubblicata in|uscito in" },
	{ LEAD, NOUN, "testo in|articolo in" },
	{ FILLER, 0,
	  "cui|il cui|la cui|vuole|può|possono|apre|si apre|questo|questa|tramite questo|con questo|creare|crearsi|"
	  "prima|sul sito|avere|anche|fino a|fino al|fino alla|domani|mezzanotte|fine mese|tempo limitato|lettori|"
	  "utenti|digitali|lingua|commento|rubrica|scaricare|da scaricare|aprire|vedere|attualmente|per ora|"
	  "al momento|quasi|del tutto|interamente|circa|tabella|opuscolo|ai|agli|alla|di|qui|pagina|solo in parte|"
	  "che|nuova finestra|nuova scheda|si apre in|link esterno|purtroppo|pagine|minuti|ore|testo integrale|"
	  "integrale|versione integrale|comunicato|per|contenuto|e|ed|sintesi|allegato|potrebbe richiedere|"
	  "in parte|parzialmente|sottotitolato|sottotitolata|con sottotitoli|sito|in formato|anche se|seppure|"
	  "sebbene|benché|ora|ormai|adesso|oggi|inoltre|peraltro|già|ahimè|più|da oggi|da ieri|a dire il vero|"
	  "nascosto|nascosta|rinchiuso|per essere letto|per essere letta|"
	  "fino a ~lunedì~martedì~mercoledì~giovedì~venerdì~sabato~domenica~domani~mezzanotte~fine mese|"
	  "fino al ~lunedì~martedì~sabato~weekend|attenzione|ancora|temporaneamente|scansionato|scarica il|scarica|"
	  "peccato|essersi|legge|consultare|si può|che si può|quest'ultimo|quest'ultima|eccezionalmente|ovviamente" },
	{ FILLER, TEXT,
	  "leggere|leggerlo|leggerla|per leggere|per leggerlo|per leggerla|continuare a leggere|per vederlo|"
	  "per vederla|vederlo|vederla|intero|per intero" },
	{ FILLER, NOUN,
	  "articolo|articoli|l'articolo|testo|testi|pezzo|pezzi|inchiesta|l'inchiesta|notizia|servizio|saggio|"
	  "ritratto|analisi|editoriale|studio|intervista|l'intervista|recensione|approfondimento|rapporto|racconto|"
	  "relazione|sentenza|lettera|lancio|agenzia" },
	{ FILLER, WHO, "chi" },
	{ PAST, 0,
	  "un tempo|in passato|fino a ieri|fino a poco fa|all'inizio|inizialmente|prima d'ora|una volta|in origine" },
	{ SAME, 0, "lo stesso|come sopra" },
	{ CONTEXT, EVENT,
	  "concerto|mostra|ingresso|biglietti|biglietto|laboratorio|spettacolo|conferenza|proiezione|fiera|festa|"
	  "parcheggio" },
	{ CONTEXT, SPEECH,
	  "parlato|parla|parlava|parlare|cantato|cantava|risposto|dichiarato|detto|discorso|canzone|scritto|scritta" },
	{ FILLER, BUT, "ma|però|tuttavia" },
	{ OFFER, TEXT | RUNNING, "si scarica|si consulta|si legge|si può leggere" },
};

const size_t note_words_it_n = COUNT(note_words_it);
