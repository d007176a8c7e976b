/*
 * How outlets are named besides the names in the room url's table: the cases
 * of languages that have them, spellings that only a newsroom would use; and
 * which names are words, persons or places as well. Facts about writing.
 *
 * A row with a domain adds names to that outlet, or says more about those it
 * has. A row without says the same of every outlet that has the name; with
 * NONE, that the name is of no outlet at all.
 */

#include "outlet_names.h"

#define WEAK    OUTLET_WEAK
#define WORD    OUTLET_WORD
#define OBLIQUE OUTLET_OBLIQUE
#define DATIVE  OUTLET_DATIVE
#define PERSON  OUTLET_PERSON
#define LOCAL   OUTLET_LOCAL
#define LEAD    OUTLET_LEAD
#define NONE    OUTLET_NONE

const struct outlet_form outlet_form_table[] = {
	/* Of several of one name, the one that is meant abroad */
	{ "theguardian.com", LEAD, "The Guardian" },
	{ "elpais.com", LEAD, "El País|El Pais" },
	{ "telegraph.co.uk", LEAD, "The Telegraph" },
	{ "abcnews.com", LEAD, "ABC News" },
	{ "politico.com", LEAD, "Politico" },
	{ "mirror.co.uk", LEAD, "Daily Mirror" },
	{ "publico.pt", LEAD, "Público" },
	{ "thenation.com", LEAD, "The Nation" },
	{ "lapresse.ca", LEAD, "La Presse" },
	{ "elconfidencial.com", LEAD, "El Confidencial" },
	{ "lanacion.com.ar", LEAD, "La Nación|La Nacion" },

	/* Names that a paper has at home only */
	{ NULL, LOCAL,
	  "The Times|The Sunday Times|The Standard|The Star|The Herald|The Citizen|The National|The Monitor|The Punch|"
	  "The Scotsman|The Australian|The Age|The Express|The Mirror|Mirror|Nation|Inquirer|Gleaner|The Gleaner|"
	  "The Inquirer|ABC|CNA|DN|SR|DR|HS|NV|VG|FD|RT|HT|BR|TT|AD|WP|N1|MEE|TOI|SME|ERR|SPA|MAP|NAN|WAM|APS|PNA|SDA|ATS|"
	  "APA|ANI|AGI|STT|VNA|SBS|SIC|FAS|SABC|HRT|LSM|LRT|Insider|Mint|Stuff|Punch|Punch|Vanguard|Index|Semana|Proceso|"
	  "Perfil|Domani|Veja|Exame|Visão|Primicias|Milenio|Reforma|Tempo|Kompas|Danas|Delo|Dnevnik|"
	  "Fakt|Profil|Falter|Krone|Kurier|Blick|Obs|Spectator|The Punch|The Namibian|El Correo|El Comercio|La Prensa|"
	  "Scroll|Graphic Online|Emol|El Periódico|La Presse|La Tribune|The Free Press|Frontline|Forward|KNA|Jang|SANA|"
	  "Berria|Ara|444|RBC|RBK|Wort|DGP|THR|FTM|MTI|Hina|WAZ|TVP|Newsday" },

	/* Names that are words, in their own language or in another */
	{ NULL, WORD,
	  "Stern|Der Stern|Bild|Die Welt|Welt|Die Zeit|Zeit|Metro|Variety|Fortune|Slate|Wired|Reason|Salon|Deadline|Motherboard|"
	  "Forbes|Verge|Intercept|Guardian|The Hill|The Information|The Paper|The Wire|The Local|The Bell|The Insider|"
	  "The Nation|The Sun|The Observer|The Verge|The Register|The Diplomat|The Spectator|The Intercept|"
	  "The New Yorker|New Yorker|Der Standard|Die Presse|Correctiv|Profil|Falter|Blick|Krone|Kurier|"
	  "Le Monde|Le Point|Le Temps|Le Soir|Le Soleil|La Croix|La Presse|L'Express|L’Express|L'Obs|L’Obs|"
	  "Libération|Liberation|Marianne|Disclose|La Tribune|L'Humanité|L’Humanité|Les Echos|Les Échos|"
	  "El Mundo|El Tiempo|El Universo|El Faro|El Correo|El Español|El Comercio|La Razón|La Jornada|"
	  "La Tercera|Expansión|Expansion|Proceso|Perfil|Ámbito|Reforma|Semana|Milenio|"
	  "La Stampa|Stampa|Il Post|Il Foglio|Il Giornale|Il Mattino|Domani|Avvenire|il manifesto|"
	  "Corriere|Público|Publico|Expresso|Observador|Folha|Veja|Exame|Visão|Metrópoles|"
	  "Trouw|De Morgen|De Standaard|De Tijd|Knack|Polityka|Fakt|Rzeczpospolita|"
	  "Известия|Ведомости|Фонтанка|Дождь|Вёрстка|Верстка|Форбс|Настоящее время|Danas|Delo|Berria|Ara|Clarín|Clarin" },
	/* ... and those that are other names too */
	{ NULL, WEAK,
	  "Time|Focus|Nature|Science|People|Vice|Dawn|Atlantic|The Atlantic|Independent|The Independent|El Nacional|El Universal|"
	  "El Financiero|La República|La Republica|la Repubblica|Repubblica|Globo|O Globo|Interia|Wyborcza|Index|444|"
	  "Business Standard|Global News|NBC|Rolling Stone|Vanity Fair|Mediafax|Sputnik|Granma|Nikkei|日経|Mint|Stuff|Obs|TT|AD|Wort|"
	  "NOS|Lusa|AGI|Hina|PTI|Frontline|The Conversation|The Free Press|Metro|Polityka" },
	{ NULL, PERSON,
	  "Bloomberg|Stern|Spiegel|Forbes|Dawn|Marianne|Figaro|Globo|Dow Jones|Barron's|Barrons|Economist|Jang|Asahi|Krone" },

	/* Something else that begins like an outlet's name */
	{ NULL, NONE,
	  "Nikkei 225|Nikkei index|Nikkei average|Nikkei Stock Average|Nikkei-Index|日経平均|日経225|日経２２５|日経ダウ|"
	  "日经225|Thomson Reuters|Thomson Reuters Foundation|Reuters Institute|Reuters Photo|Bloomberg Philanthropies|"
	  "Bloomberg Terminal|Bloomberg Intelligence|Bloomberg Billionaires Index|Bloomberg L.P.|Bloomberg LP|"
	  "Financial Times Stock Exchange|AP Photo|AP Images|AP exam|AFP Photo|AFP via Getty|BBC Radio Orchestra|"
	  "New York Times bestseller|New York Times best-seller|New York Times bestselling|New York Times best-selling|"
	  "New York Times Co.|New York Times Company|Washington Post Company|Guardian Media Group|Fortune 500|Fortune 100|"
	  "Forbes 400|Forbes list|Time Warner|Time Inc|Time Square|Times Square|People's Republic|People Power|People's Party|"
	  "Wall Street Journal Prime Rate|Vox Media|Vox Populi|CNN Center|Fox News Radio|Globo de Ouro|Globos de Ouro|Bild am|Welt am|"
	  "Le Monde entier|Monde entier|Point de presse|Die Welt der|Die Zeit der|Zeit lang|Focus Features|Focus Group|"
	  "Guardian Council|Guardian Angel|Guardian Angels|Independent Party|Independent Group|Nature Conservancy|"
	  "Science Foundation|Science Museum|People Magazine Awards|Salon des|Salon du|Spiegel Grove|Atlantic Council|"
	  "Atlantic City|Atlantic Ocean|Foreign Affairs Committee|Foreign Affairs Minister|Foreign Affairs Ministry|"
	  "Foreign Policy Association|Foreign Policy Research|National Post Office|Global News Network|"
	  "Dow Jones|Washington Post-ABC|Business Standardization|Reforma Agraria|Semana Santa" },

	/* German cases */
	{ "spiegel.de", 0, "SPIEGEL|DER SPIEGEL|Spiegels|SPIEGEL ONLINE" },
	{ "sueddeutsche.de", 0, "Süddeutschen Zeitung|Süddeutschen" },
	{ "sueddeutsche.de", 0, "Süddeutscher Zeitung" },
	{ "faz.net", 0, "Frankfurter Allgemeinen Zeitung|Frankfurter Allgemeinen|Frankfurter Allgemeinen Sonntagszeitung" },
	{ "faz.net", 0, "Frankfurter Allgemeiner Zeitung" },
	{ "nzz.ch", 0, "Neuen Zürcher Zeitung" },
	{ "noz.de", 0, "Neuen Osnabrücker Zeitung" },
	{ "rp-online.de", 0, "Rheinischen Post" },
	{ "augsburger-allgemeine.de", 0, "Augsburger Allgemeinen" },
	{ "dpa.com", 0, "Deutschen Presse-Agentur" },
	{ "taz.de", 0, "TAZ" },
	{ "bild.de", 0, "BILD" },
	{ "bild.de", 0, "Bildzeitung" },
	{ "stern.de", 0, "stern|STERN" },
	{ "focus.de", 0, "FOCUS" },
	{ "welt.de", 0, "WELT|WELT AM SONNTAG" },
	{ "zeit.de", 0, "ZEIT|ZEIT ONLINE|ZEIT online|Die ZEIT" },
	{ "derstandard.at", 0, "STANDARD|DER STANDARD" },
	{ "handelsblatt.com", 0, "Handelsblatts" },
	{ "tagesspiegel.de", 0, "Tagesspiegels" },

	/* Other spellings of newsrooms' own */
	{ "reuters.com", 0, "REUTERS" },
	{ "politico.com", 0, "POLITICO" },
	{ "time.com", 0, "TIME" },
	{ "publico.pt", 0, "PÚBLICO" },
	{ "efe.com", 0, "Efe" },
	{ "ansa.it", 0, "Ansa" },
	{ "lusa.pt", 0, "LUSA" },
	{ "europapress.es", 0, "EUROPA PRESS" },
	{ "globo.com", 0, "g1" },
	{ "afp.com", 0, "Afp" },
	{ "kommersant.ru", 0, "Ъ|Коммерсантъ-FM" },

	/* Polish and Russian cases: whom something was told is no subject, but a source */
	{ "wyborcza.pl", OBLIQUE, "Gazety Wyborczej|Gazetę Wyborczą|Gazetą Wyborczą|Wyborczą" },
	{ "wyborcza.pl", DATIVE, "Gazecie Wyborczej|Wyborczej" },
	{ "rp.pl", OBLIQUE, "Rzeczypospolitej|Rzeczpospolitą" },
	{ "rp.pl", DATIVE, "Rzeczpospolitej" },
	{ "pb.pl", OBLIQUE, "Pulsu Biznesu|Pulsem Biznesu" },
	{ "pb.pl", DATIVE, "Pulsowi Biznesu" },
	{ "gazetaprawna.pl", OBLIQUE, "Dziennika Gazety Prawnej|Gazety Prawnej" },
	{ "gazetaprawna.pl", DATIVE, "Dziennikowi Gazecie Prawnej|Gazecie Prawnej" },
	{ "onet.pl", OBLIQUE, "Onetu|Onetem" },
	{ "onet.pl", DATIVE, "Onetowi" },
	{ "wp.pl", OBLIQUE, "Wirtualną Polską" },
	{ "wp.pl", DATIVE, "Wirtualnej Polsce" },
	{ "reuters.com", OBLIQUE, "Reutera|Reutersa|Reutersem|Reuterem" },
	{ "reuters.com", DATIVE, "Reutersowi|Reuterowi" },
	{ "bloomberg.com", OBLIQUE, "Bloomberga|Bloombergiem" },
	{ "bloomberg.com", DATIVE, "Bloombergowi" },
	{ "spiegel.de", OBLIQUE, "Spiegla" },
	{ "spiegel.de", DATIVE, "Spieglowi" },
	{ "theguardian.com", OBLIQUE, "Guardiana" },
	{ "theguardian.com", DATIVE, "Guardianowi" },
	{ "nytimes.com", OBLIQUE, "New York Timesa|New York Timesem" },
	{ "nytimes.com", DATIVE, "New York Timesowi" },
	{ "ft.com", OBLIQUE, "Financial Timesa" },
	{ "ft.com", DATIVE, "Financial Timesowi" },
	{ "wsj.com", OBLIQUE, "Wall Street Journala" },
	{ "wsj.com", DATIVE, "Wall Street Journalowi" },
	{ "polityka.pl", OBLIQUE | WEAK, "Polityki|Polityką" },
	{ "polityka.pl", DATIVE | WEAK, "Polityce" },
	{ "newsweek.com", OBLIQUE, "Newsweeka" },
	{ "newsweek.com", DATIVE, "Newsweekowi" },
	{ "pap.pl", OBLIQUE, "PAP-u" },
	{ "pap.pl", DATIVE, "Polskiej Agencji Prasowej|PAP-owi" },
	{ "fakt.pl", DATIVE | LOCAL, "Faktowi" },
	{ "iz.ru", OBLIQUE, "Известий|Известиями|Известиях" },
	{ "iz.ru", DATIVE, "Известиям" },
	{ "vedomosti.ru", OBLIQUE, "Ведомостей|Ведомостями|Ведомостях" },
	{ "vedomosti.ru", DATIVE, "Ведомостям" },
	{ "kommersant.ru", OBLIQUE, "Коммерсанта|Коммерсантом|Коммерсанте" },
	{ "kommersant.ru", DATIVE, "Коммерсанту" },
	{ "interfax.ru", OBLIQUE, "Интерфакса|Интерфаксом|Интерфаксе" },
	{ "interfax.ru", DATIVE, "Интерфаксу" },
	{ "meduza.io", OBLIQUE, "Медузы|Медузу|Медузой" },
	{ "meduza.io", DATIVE, "Медузе" },
	{ "novayagazeta.ru", OBLIQUE, "Новую газету|Новой газеты" },
	{ "novayagazeta.ru", DATIVE, "Новой газете|Новой газетой" },
	{ "rg.ru", OBLIQUE, "Российской газеты|Российскую газету|Российской газетой" },
	{ "rg.ru", DATIVE, "Российской газете" },
	{ "kp.ru", OBLIQUE, "Комсомольской правды|Комсомольскую правду" },
	{ "kp.ru", DATIVE, "Комсомольской правде" },
	{ "mk.ru", OBLIQUE, "Московского комсомольца" },
	{ "mk.ru", DATIVE, "Московскому комсомольцу" },
	{ "fontanka.ru", OBLIQUE, "Фонтанки|Фонтанку|Фонтанкой" },
	{ "fontanka.ru", DATIVE, "Фонтанке" },
	{ "zona.media", OBLIQUE, "Медиазоны|Медиазону|Медиазоной" },
	{ "zona.media", DATIVE, "Медиазоне" },
	{ "tvrain.tv", OBLIQUE | WEAK, "Дождя|Дожде" },
	{ "tvrain.tv", DATIVE | WEAK, "Дождю" },
	{ "istories.media", OBLIQUE, "Важных историй" },
	{ "istories.media", DATIVE, "Важным историям" },
	{ "rferl.org", DATIVE, "Радио Свободе" },
	{ "dw.com", DATIVE, "Немецкой волне" },
	{ "lenta.ru", DATIVE, "Ленте.ру" },
	{ "gazeta.ru", DATIVE, "Газете.ру" },
};

const size_t outlet_form_count = sizeof(outlet_form_table) / sizeof(*outlet_form_table);
