/* Dutch. */

#include "note_rows.h"

const struct phrase_list note_words_nl[] = {
	{ PAYWALL, 0,
	  "moet betalen|moet je betalen|gesloten voor niet-abonnees|op slot voor niet-abonnees|"
	  "niet toegankelijk voor niet-abonnees|abonnee-account|abonnement verplicht|abonnement noodzakelijk|"
	  "betaalde toegang|betaald abonnement|betaalde content|betaalde inhoud|premiumartikel|plusartikel|"
	  "abonneeartikel|abonnee-artikel|inhoud voor abonnees|tegen betaling|vereist een abonnement|"
	  "vereist abonnement|met betaalmuur|alleen met abo|je moet abonnee zijn|aan abonnees|betaalmuur|"
	  "voor abonnees|abonnement vereist|abonnement nodig|alleen abonnees|betalende content|betalend artikel|"
	  "premiumcontent|abonneemuur|abonnementsmuur|exclusief abonnees|abonnees only|abonnee-exclusief|"
	  "abonneecontent|betaal-artikel|betaalartikel|betaalstuk|betaald stuk|voor abonnees only|zone abonnees|"
	  "pluszone|voor wie een abonnement heeft|voor wie abonnee is" },
	{ PAYWALL, BRACKETED,
	  "betaling|betaald~~e|achter slot|achter het slot|achter een slotje|achter slot en grendel|betalend~~e|"
	  "voor leden|alleen leden|kost geld|abonnee worden|betalen verplicht|op slot|niet openbaar|alleen voor leden" },
	{ PAYWALL, THING,
	  "een abonnement|digitaal abonnement|proefabonnement|lidmaatschap|een lidmaatschap|digitaal abo" },
	{ PAYWALL, READERS,
	  "abonnee~~s|wie betaalt|wie een abonnement heeft|betalende lezers|betalende abonnees|digitale abonnees|"
	  "betalende leden|betalende gebruikers" },
	{ PAYWALL, RUNNING,
	  "in een betaald artikel|in een betaald stuk|in een artikel voor abonnees|in een stuk voor abonnees|"
	  "in een verhaal voor abonnees|die geld vraagt voor toegang|dat geld vraagt voor toegang|"
	  "vraagt geld voor toegang|achter betaalmuur|achter de betaalmuur|achter een betaalmuur|achter paywall|"
	  "achter de paywall|achter een paywall|alleen voor abonnees|alleen toegankelijk voor abonnees|"
	  "uitsluitend voor abonnees|enkel voor abonnees|exclusief voor abonnees|voorbehouden aan abonnees|"
	  "alleen met abonnement|alleen met een abonnement|achter een betaalmuurtje|achter een betaalwand|"
	  "achter een slot|achter slotje|achter de muur|achter een abonnementsmuur" },
	{ PAYWALL, ADJECTIVE,
	  "artikel voor abonnees|stuk voor abonnees|verhaal voor abonnees|bericht voor abonnees|"
	  "interview voor abonnees|betaalde artikel|betaalde stuk|alleen voor abonnees toegankelijk~~e|"
	  "alleen voor abonnees leesbare|voor abonnees bestemde|voor abonnees toegankelijke|"
	  "alleen voor abonnees bestemde|voor abonnees bedoelde|alleen voor betalende lezers toegankelijke" },
	{ PAYWALL, NOUN, "premium artikel|betaalde artikelen|betaald artikel" },
	{ REGIST, 0,
	  "een gratis account|een gratis registratie|registratie verplicht|registratie noodzakelijk|"
	  "gratis registratie nodig|gratis registratie verplicht|gratis account|gratis account vereist|"
	  "account vereist|account verplicht|inloggen nodig|inloggen verplicht|met gratis account|met registratie|"
	  "na gratis registratie|na aanmelding|aanmelden verplicht|aanmelding vereist|vereist registratie|"
	  "na inloggen|met account|met een gratis account|login vereist|registratie vereist|gratis registratie|"
	  "registratie nodig|inloggen vereist|gratis account nodig|na registratie|gratis registratie vereist|"
	  "account nodig|registratiemuur|inlogmuur|loginmuur|gratis abonnement|gratis proefaccount|"
	  "gratis lidmaatschap|gratis profiel" },
	{ REGIST, THING,
	  "registratie|een account|inloggen|in te loggen|aanmelden|aanmelding|registreren|inlog|inschrijving|"
	  "e-mailadres|account aanmaken|gratis account aanmaken|te registreren|een login|een profiel|je registreren|"
	  "een e-mailadres" },
	{ REGIST, READERS, "geregistreerde gebruikers|geregistreerde lezers|ingelogde gebruikers" },
	{ REGIST, RUNNING,
	  "achter een registratiemuur|achter een login|achter een inlog|achter inlog|achter een inlogmuur|"
	  "achter registratie" },
	{ FREE, 0,
	  "open voor iedereen|voor iedereen open|vrij van betaalmuur|vrij toegankelijk|voor iedereen toegankelijk|"
	  "gratis toegankelijk|geen account nodig|geen abonnement nodig|zonder abonnement|zonder account|"
	  "zonder registratie|geen betaalmuur|zonder inloggen|vrij beschikbaar|gratis beschikbaar|vrije toegang|"
	  "gratis toegang|zonder te betalen|zonder betalen|zonder kosten|niet langer achter de betaalmuur|"
	  "buiten de betaalmuur|leesbaar voor iedereen|toegankelijk voor iedereen|te lezen voor iedereen|"
	  "openbaar toegankelijk|open toegang|betaalmuur opgeheven|voor de betaalmuur|vrij in te zien|"
	  "publiek toegankelijk|voor iedereen gratis" },
	{ FREE, BRACKETED,
	  "vrij|vrije|kosteloos|kosteloze|gearchiveerd~~e|ontgrendeld~~e|opengesteld~~e|cadeau|archief|"
	  "in het archief|uit de cache|openbaar|vrijgegeven|niet-abonnees" },
	{ FREE, RUNNING,
	  "gratis te lezen|zonder betaalmuur|voor iedereen te lezen|vrij te lezen|voor iedereen leesbaar|"
	  "gratis leesbaar|zonder paywall|heeft de betaalmuur opgeheven|haalde de betaalmuur weg" },
	{ FREE, ADJECTIVE,
	  "vrij toegankelijke|gratis toegankelijke|gratis leesbare|voor iedereen toegankelijke|"
	  "voor iedereen leesbare|vrij leesbare" },
	{ FREE, COPY,
	  "cadeauartikel|cadeaulink|gratis versie|gratis link|gearchiveerde versie|gearchiveerde kopie|"
	  "gearchiveerde pagina|archieflink|archiefversie|kopie in het archief|vrij toegankelijke versie|"
	  "gratis kopie|archiefkopie|gratis vertaling|gratis bij|gratis op|gratis in|zonder betaalmuur bij|"
	  "vrij toegankelijk bij|vrij toegankelijk op|kosteloos bij|vrijgegeven artikel|weggeefartikel|weggeeflink|"
	  "deellink|cadeau-link|cadeau-artikel|gegeven artikel|opgeslagen versie|opgeslagen kopie|gratis pdf|"
	  "kopie uit de cache|archiefpagina" },
	{ FREE, NOUN, "gratis artikel" },
	{ PDF, 0, "grote pdf|hele pdf|volledige pdf|lange pdf" },
	{ PDF, COPY, "in pdf-formaat|pdf-bestand|pdf-document|pdf-versie|als pdf-bestand|pdf-formaat|in pdf-vorm" },
	{ VIDEO, 0,
	  "op video|terug te kijken|terugkijken|youtube-filmpje|filmpje|tv-reportage|korte video|video-item|"
	  "uitzending gemist|lange video" },
	{ VIDEO, COPY,
	  "bekijk de video|bekijk het filmpje|bekijk de film|kijk de video|video bekijken|video-opname|"
	  "videoregistratie|videoverslag" },
	{ OFFER, 0, "toegankelijk~~e|beschikbaar|te bekijken|toegang|in te zien|te raadplegen|te downloaden" },
	{ OFFER, COPY, "versie|voordruk|voorpublicatie|spiegel" },
	{ OFFER, TEXT, "te lezen|leesbaar" },
	{ NEED, 0,
	  "kan pas nadat|kan pas na|pas nadat|pas na|moet je|moet u|moet eerst|moet zich|moeten zich|dien je|pas als|"
	  "kan pas als|nodig|verplicht~~e|noodzakelijk|moet|eerst|je hebt|tegen" },
	{ NEED, RUNNING, "vereist|vergt|vraagt|eist|behoeft" },
	{ ONLY, 0, "alleen voor|alleen|uitsluitend|enkel|exclusief|slechts|voorbehouden|gereserveerd|louter" },
	{ WITHOUT, 0, "zonder|geen|niet|nooit" },
	{ WITHOUT, RUNNING, "niet meer|niet langer|al niet meer" },
	{ BOTH, 0,
	  "allebei|alle twee|beide artikelen|beide stukken|beide teksten|beide verhalen|de twee stukken|"
	  "de twee artikelen|de twee links|in beide gevallen" },
	{ ALL, 0, "allemaal|alledrie|stuk voor stuk" },
	{ COPULA, 0, "zijn|staat|staan|zit|zitten|blijft|ligt|bleef|vind je|is er|is te vinden" },
	{ ARTICLE, 0, "de|het|een" },
	{ LEAD, 0, "in de|in het|geschreven in het|verschenen in het" },
	{ LEAD, NOUN, "artikel in het|tekst in het" },
	{ FILLER, 0,
	  "iedereen|wil|waarvan|wiens|kan|kun|kunt|via deze|deze|aangemaakt|aanmaakt|hebt|heeft|nadat|om|daar|door|"
	  "opent|zich|bekijk|bekijk hier|kijk|kijk hier|dagblad|krant|weekblad|lezers|nieuws|originele|aan|voor|te|"
	  "op|aanmaken|downloaden|openen|bekijken|momenteel|voorlopig|grotendeels|volledig|geheel|ongeveer|blz|pag|"
	  "tabel|folder|eenmalig~~e|inhoud|origineel|leden|dat|nieuw venster|nieuw tabblad|een nieuw venster|"
	  "externe link|ook|helaas|volledige tekst|hele tekst|pagina's|uur|persbericht|van|uitzending|fragment|"
	  "opname|mogelijk|deels|gedeeltelijk|met|te zien|ondertiteld|met ondertiteling|met ondertitels|bestand|"
	  "taal|hoewel|zij het|weliswaar|nu|inmiddels|intussen|sinds kort|bovendien|wel|overigens|jammer genoeg|"
	  "waarvoor je|waarvoor|wel eerst|sinds gisteren|sinds vandaag|ervoor|verstopt|verscholen|"
	  "tot ~maandag~dinsdag~woensdag~donderdag~vrijdag~zaterdag~zondag~morgen~middernacht~eind van de maand|"
	  "let op|pas op|tijdelijk|reeds|nog|thans|tegenwoordig|link naar|link naar de|hele|gescande|gescand|"
	  "jammer|vandaag|sinds|uit|uit de|webarchief|volledige|raadplegen|laatstgenoemde|het laatste|dat laatste|"
	  "bij uitzondering|natuurlijk|uiteraard|mogen" },
	{ FILLER, TEXT,
	  "lezen|lezen kan|verder lezen|doorlezen|hele artikel|volledig artikel|volledige artikel|hele stuk|"
	  "het hele artikel|om hem te zien|helemaal te zien|om het te zien|hem|helemaal" },
	{ FILLER, NOUN,
	  "artikelen|stuk|stukken|verhaal|verhalen|tekst|teksten|onderzoek|profiel|recensie|achtergrondverhaal|"
	  "verslag|reisverslag|bijlage|nieuwsbrief|vonnis|arrest|besluit|lijst" },
	{ FILLER, WHO, "wie|als je" },
	{ PAST, 0,
	  "vroeger|voorheen|tot gisteren|tot voor kort|aanvankelijk|eerst nog|vorig jaar nog|ooit|eerder nog|destijds" },
	{ SAME, 0, "idem dito|eveneens" },
	{ CONTEXT, EVENT,
	  "tentoonstelling|kaarten|kaartjes|entree|rondleiding|lezing|voorstelling|cursus|evenement|feest|parkeren" },
	{ CONTEXT, SPEECH,
	  "sprak|spraken|spreekt|gesproken|zei|zong|zingt|gezongen|antwoordde|vertelde|toespraak|schreef|geschreven" },
	{ FILLER, BUT, "maar|echter" },
	{ OFFER, TEXT | RUNNING, "is te lezen|valt te lezen|kan worden gelezen|is te raadplegen" },
};

const size_t note_words_nl_n = COUNT(note_words_nl);
