/*
 * Well-known news outlets: their domains, what people call them, the language
 * they mostly write in, where they sit, and whether a stranger can usually
 * read an article there. Commonly known facts, as of 2025.
 *
 * One row an outlet as readers count them: editions of one name ("bbc.co.uk")
 * and short-link domains of its own ("nyti.ms") stand in its row; papers of one
 * owner do not share a row. A name may be in two rows ("ABC News"): it then
 * tells nothing without the domain.
 *
 * Two sorted tables, so that each link of a page costs two binary searches.
 */

#include "outlets.h"

#include <stdlib.h>

#define COUNT(a) (sizeof(a) / sizeof *(a))

/* Sorted by the bytes of the main domain, the first of each row. */
static const struct outlet_facts outlets[] = {
	{ "404media.co", "404 Media", "en", "US", "registration" },
	{ "abc.net.au", "ABC News|ABC|Australian Broadcasting Corporation", "en", "AU", "free" },
	{ "abcnews.com", "ABC News|ABC", "en", "US", "free" },
	{ "afr.com", "Australian Financial Review|The Australian Financial Review|AFR|Financial Review", "en", "AU", "paywalled" },
	{ "ajc.com", "The Atlanta Journal-Constitution|Atlanta Journal-Constitution|AJC", "en", "US", "metered" },
	{ "aljazeera.com|aljazeera.net", "Al Jazeera|Al Jazeera English|Aljazeera|الجزيرة", "en", "QA", "free" },
	{ "apnews.com|ap.org|apne.ws", "The Associated Press|Associated Press|AP|AP News", "en", "US", "free" },
	{ "arstechnica.com", "Ars Technica", "en", "US", "free" },
	{ "asahi.com", "The Asahi Shimbun|Asahi Shimbun|Asahi|朝日新聞", "ja", "JP", "metered" },
	{ "axios.com", "Axios", "en", "US", "free" },
	{ "barrons.com", "Barron's|Barron’s|Barrons", "en", "US", "paywalled" },
	{ "bbc.com|bbc.co.uk|bbc.in", "BBC News|BBC|British Broadcasting Corporation|BBC World Service", "en", "GB", "free" },
	{ "bellingcat.com", "Bellingcat", "en", "NL", "free" },
	{ "bloomberg.com|bloom.bg", "Bloomberg|Bloomberg News|Bloomberg Businessweek|Businessweek", "en", "US", "paywalled" },
	{ "bostonglobe.com", "The Boston Globe|Boston Globe", "en", "US", "paywalled" },
	{ "breitbart.com", "Breitbart|Breitbart News", "en", "US", "free" },
	{ "businessinsider.com", "Business Insider|Insider", "en", "US", "metered" },
	{ "buzzfeednews.com", "BuzzFeed News", "en", "US", "free" },
	{ "cbc.ca", "CBC News|CBC|Canadian Broadcasting Corporation", "en", "CA", "free" },
	{ "cbsnews.com", "CBS News|CBS", "en", "US", "free" },
	{ "chicagotribune.com", "Chicago Tribune|The Chicago Tribune", "en", "US", "metered" },
	{ "cnbc.com", "CNBC", "en", "US", "metered" },
	{ "cnet.com", "CNET", "en", "US", "free" },
	{ "cnn.com|cnn.it", "CNN|Cable News Network", "en", "US", "metered" },
	{ "computerweekly.com", "Computer Weekly|ComputerWeekly|ComputerWeekly.com", "en", "GB", "registration" },
	{ "corriere.it", "Corriere della Sera|Corriere", "it", "IT", "metered" },
	{ "csmonitor.com", "The Christian Science Monitor|Christian Science Monitor|CSMonitor", "en", "US", "metered" },
	{ "ctvnews.ca", "CTV News|CTV", "en", "CA", "free" },
	{ "dailymail.co.uk|dailymail.com", "Daily Mail|The Daily Mail|MailOnline|Mail Online|The Mail on Sunday", "en", "GB", "free" },
	{ "dallasnews.com", "The Dallas Morning News|Dallas Morning News", "en", "US", "metered" },
	{ "dw.com", "Deutsche Welle|DW", "de", "DE", "free" },
	{ "economist.com|econ.st", "The Economist|Economist", "en", "GB", "paywalled" },
	{ "elmundo.es", "El Mundo", "es", "ES", "metered" },
	{ "elpais.com", "El País|El Pais", "es", "ES", "metered" },
	{ "engadget.com", "Engadget", "en", "US", "free" },
	{ "express.co.uk", "Daily Express|The Express|Sunday Express", "en", "GB", "free" },
	{ "faz.net", "Frankfurter Allgemeine Zeitung|FAZ|F.A.Z.|Frankfurter Allgemeine", "de", "DE", "metered" },
	{ "forbes.com", "Forbes", "en", "US", "metered" },
	{ "foreignaffairs.com", "Foreign Affairs", "en", "US", "metered" },
	{ "foreignpolicy.com", "Foreign Policy", "en", "US", "paywalled" },
	{ "fortune.com", "Fortune|Fortune Magazine", "en", "US", "metered" },
	{ "foxnews.com", "Fox News|FOX News Channel", "en", "US", "free" },
	{ "ft.com", "Financial Times|The Financial Times|FT", "en", "GB", "paywalled" },
	{ "globalnews.ca", "Global News", "en", "CA", "free" },
	{ "haaretz.com|haaretz.co.il", "Haaretz|Ha'aretz|הארץ", "he", "IL", "paywalled" },
	{ "houstonchronicle.com", "Houston Chronicle|The Houston Chronicle", "en", "US", "paywalled" },
	{ "huffpost.com|huffingtonpost.com|huffingtonpost.co.uk", "HuffPost|The Huffington Post|Huffington Post", "en", "US", "free" },
	{ "independent.co.uk|the-independent.com", "The Independent|Independent", "en", "GB", "free" },
	{ "independent.ie", "Irish Independent|The Irish Independent|Independent.ie", "en", "IE", "metered" },
	{ "inquirer.com|philly.com", "The Philadelphia Inquirer|Philadelphia Inquirer|The Inquirer", "en", "US", "metered" },
	{ "insideclimatenews.org", "Inside Climate News|InsideClimate News", "en", "US", "free" },
	{ "irishtimes.com", "The Irish Times|Irish Times", "en", "IE", "metered" },
	{ "lapresse.ca", "La Presse", "fr", "CA", "free" },
	{ "latimes.com|lat.ms", "Los Angeles Times|The Los Angeles Times|LA Times|L.A. Times", "en", "US", "metered" },
	{ "ledevoir.com", "Le Devoir", "fr", "CA", "metered" },
	{ "lefigaro.fr", "Le Figaro|Figaro", "fr", "FR", "metered" },
	{ "lemonde.fr", "Le Monde", "fr", "FR", "metered" },
	{ "liberation.fr", "Libération|Liberation|Libé", "fr", "FR", "metered" },
	{ "marketwatch.com", "MarketWatch", "en", "US", "metered" },
	{ "miamiherald.com", "Miami Herald|The Miami Herald", "en", "US", "metered" },
	{ "middleeasteye.net", "Middle East Eye|MEE", "en", "GB", "free" },
	{ "mirror.co.uk", "Daily Mirror|The Mirror|The Daily Mirror|Mirror", "en", "GB", "free" },
	{ "motherjones.com", "Mother Jones", "en", "US", "free" },
	{ "ms.now|msnbc.com", "MS NOW|MSNBC", "en", "US", "free" },
	{ "nationalgeographic.com", "National Geographic|NatGeo", "en", "US", "metered" },
	{ "nationalpost.com", "National Post", "en", "CA", "metered" },
	{ "nationalreview.com", "National Review", "en", "US", "metered" },
	{ "nbcnews.com", "NBC News|NBC", "en", "US", "free" },
	{ "newrepublic.com|tnr.com", "The New Republic|New Republic", "en", "US", "metered" },
	{ "news.com.au", "news.com.au", "en", "AU", "free" },
	{ "newscientist.com", "New Scientist", "en", "GB", "paywalled" },
	{ "newstatesman.com", "New Statesman|The New Statesman", "en", "GB", "metered" },
	{ "newsweek.com", "Newsweek", "en", "US", "metered" },
	{ "newyorker.com|nyer.cm", "The New Yorker|New Yorker", "en", "US", "metered" },
	{ "nikkei.com|nikkei.co.jp", "Nikkei|Nikkei Asia|Nikkei Asian Review|Nihon Keizai Shimbun|The Nikkei|日本経済新聞|日経", "ja", "JP", "metered" },
	{ "npr.org|n.pr", "NPR|National Public Radio", "en", "US", "free" },
	{ "nypost.com", "New York Post|The New York Post|NY Post", "en", "US", "free" },
	{ "nytimes.com|nyti.ms", "The New York Times|New York Times|NYT|NY Times", "en", "US", "metered" },
	{ "nzherald.co.nz", "The New Zealand Herald|New Zealand Herald|NZ Herald", "en", "NZ", "metered" },
	{ "opendemocracy.net", "openDemocracy|Open Democracy", "en", "GB", "free" },
	{ "pbs.org", "PBS News|PBS NewsHour|PBS|Public Broadcasting Service|Frontline", "en", "US", "free" },
	{ "politico.com|politi.co", "Politico|POLITICO Magazine", "en", "US", "free" },
	{ "propublica.org", "ProPublica", "en", "US", "free" },
	{ "radio-canada.ca", "Radio-Canada|ICI Radio-Canada", "fr", "CA", "free" },
	{ "reason.com", "Reason|Reason Magazine", "en", "US", "free" },
	{ "repubblica.it", "la Repubblica|Repubblica", "it", "IT", "metered" },
	{ "restofworld.org", "Rest of World", "en", "US", "free" },
	{ "reuters.com|reut.rs", "Reuters|Thomson Reuters", "en", "GB", "metered" },
	{ "rfa.org", "Radio Free Asia|RFA", "en", "US", "free" },
	{ "rferl.org", "Radio Free Europe/Radio Liberty|Radio Free Europe|RFE/RL|Radio Liberty", "en", "CZ", "free" },
	{ "rnz.co.nz|radionz.co.nz", "RNZ|Radio New Zealand", "en", "NZ", "free" },
	{ "rollingstone.com", "Rolling Stone", "en", "US", "metered" },
	{ "rte.ie", "RTÉ|RTE|RTÉ News|RTE News|Raidió Teilifís Éireann", "en", "IE", "free" },
	{ "salon.com", "Salon", "en", "US", "free" },
	{ "sbs.com.au", "SBS News|SBS", "en", "AU", "free" },
	{ "scientificamerican.com", "Scientific American", "en", "US", "metered" },
	{ "scmp.com", "South China Morning Post|SCMP|The South China Morning Post", "en", "HK", "metered" },
	{ "scotsman.com", "The Scotsman|Scotsman", "en", "GB", "metered" },
	{ "seattletimes.com", "The Seattle Times|Seattle Times", "en", "US", "metered" },
	{ "semafor.com", "Semafor", "en", "US", "free" },
	{ "sfchronicle.com", "San Francisco Chronicle|The San Francisco Chronicle|SF Chronicle", "en", "US", "metered" },
	{ "sky.com", "Sky News", "en", "GB", "free" },
	{ "slate.com", "Slate|Slate Magazine", "en", "US", "metered" },
	{ "smh.com.au", "The Sydney Morning Herald|Sydney Morning Herald|SMH", "en", "AU", "metered" },
	{ "spectator.co.uk|spectator.com", "The Spectator|Spectator", "en", "GB", "metered" },
	{ "spiegel.de", "Der Spiegel|Spiegel|Spiegel Online", "de", "DE", "metered" },
	{ "standard.co.uk", "The Standard|Evening Standard|London Evening Standard|The London Standard", "en", "GB", "free" },
	{ "startribune.com", "The Minnesota Star Tribune|Star Tribune|Minneapolis Star Tribune", "en", "US", "metered" },
	{ "statnews.com", "STAT|STAT News", "en", "US", "metered" },
	{ "stuff.co.nz", "Stuff", "en", "NZ", "free" },
	{ "sueddeutsche.de|sz.de", "Süddeutsche Zeitung|SZ", "de", "DE", "metered" },
	{ "techcrunch.com", "TechCrunch", "en", "US", "free" },
	{ "technologyreview.com", "MIT Technology Review|Technology Review", "en", "US", "metered" },
	{ "telegraph.co.uk", "The Telegraph|The Daily Telegraph|Daily Telegraph|The Sunday Telegraph", "en", "GB", "paywalled" },
	{ "texastribune.org", "The Texas Tribune|Texas Tribune", "en", "US", "free" },
	{ "theage.com.au", "The Age", "en", "AU", "metered" },
	{ "theatlantic.com|theatln.tc", "The Atlantic|Atlantic", "en", "US", "metered" },
	{ "theaustralian.com.au", "The Australian", "en", "AU", "paywalled" },
	{ "thedailybeast.com", "The Daily Beast|Daily Beast", "en", "US", "metered" },
	{ "theepochtimes.com", "The Epoch Times|Epoch Times", "en", "US", "metered" },
	{ "theglobeandmail.com", "The Globe and Mail|Globe and Mail", "en", "CA", "paywalled" },
	{ "theguardian.com|guardian.co.uk|gu.com", "The Guardian|Guardian|The Observer", "en", "GB", "free" },
	{ "thehill.com", "The Hill", "en", "US", "free" },
	{ "thehindu.com", "The Hindu", "en", "IN", "metered" },
	{ "theinformation.com", "The Information", "en", "US", "paywalled" },
	{ "theintercept.com", "The Intercept|Intercept", "en", "US", "free" },
	{ "themarshallproject.org", "The Marshall Project|Marshall Project", "en", "US", "free" },
	{ "thenation.com", "The Nation", "en", "US", "metered" },
	{ "theregister.com|theregister.co.uk", "The Register", "en", "GB", "free" },
	{ "thestar.com", "Toronto Star|The Toronto Star|The Star", "en", "CA", "metered" },
	{ "thesun.co.uk|the-sun.com", "The Sun", "en", "GB", "free" },
	{ "thetimes.com|thetimes.co.uk", "The Times|The Sunday Times|The Times of London|Times of London", "en", "GB", "paywalled" },
	{ "theverge.com", "The Verge|Verge", "en", "US", "metered" },
	{ "time.com|ti.me", "Time|TIME Magazine", "en", "US", "free" },
	{ "univision.com", "Univision|Univision Noticias", "es", "US", "free" },
	{ "upi.com", "UPI|United Press International", "en", "US", "free" },
	{ "usatoday.com|usat.ly", "USA Today", "en", "US", "metered" },
	{ "vanityfair.com", "Vanity Fair", "en", "US", "metered" },
	{ "variety.com", "Variety", "en", "US", "free" },
	{ "vice.com", "Vice|VICE News|Motherboard", "en", "US", "free" },
	{ "voanews.com", "Voice of America|VOA|VOA News", "en", "US", "free" },
	{ "vox.com", "Vox", "en", "US", "metered" },
	{ "washingtonexaminer.com", "Washington Examiner|The Washington Examiner", "en", "US", "free" },
	{ "washingtonpost.com|wapo.st", "The Washington Post|Washington Post|WaPo", "en", "US", "metered" },
	{ "washingtontimes.com", "The Washington Times|Washington Times", "en", "US", "free" },
	{ "wired.com|wrd.cm", "Wired", "en", "US", "metered" },
	{ "wsj.com", "The Wall Street Journal|Wall Street Journal|WSJ", "en", "US", "paywalled" },
	{ "zdnet.com", "ZDNET", "en", "US", "free" },
	{ "zeit.de", "Die Zeit|Zeit Online", "de", "DE", "metered" },
};

/* The other domains of these rows, sorted by bytes, each with its main one. */
static const struct outlet_secondary secondaries[] = {
	{ "aljazeera.net", "aljazeera.com" },
	{ "ap.org", "apnews.com" },
	{ "apne.ws", "apnews.com" },
	{ "bbc.co.uk", "bbc.com" },
	{ "bbc.in", "bbc.com" },
	{ "bloom.bg", "bloomberg.com" },
	{ "cnn.it", "cnn.com" },
	{ "dailymail.com", "dailymail.co.uk" },
	{ "econ.st", "economist.com" },
	{ "gu.com", "theguardian.com" },
	{ "guardian.co.uk", "theguardian.com" },
	{ "haaretz.co.il", "haaretz.com" },
	{ "huffingtonpost.co.uk", "huffpost.com" },
	{ "huffingtonpost.com", "huffpost.com" },
	{ "lat.ms", "latimes.com" },
	{ "msnbc.com", "ms.now" },
	{ "n.pr", "npr.org" },
	{ "nikkei.co.jp", "nikkei.com" },
	{ "nyer.cm", "newyorker.com" },
	{ "nyti.ms", "nytimes.com" },
	{ "philly.com", "inquirer.com" },
	{ "politi.co", "politico.com" },
	{ "radionz.co.nz", "rnz.co.nz" },
	{ "reut.rs", "reuters.com" },
	{ "spectator.com", "spectator.co.uk" },
	{ "sz.de", "sueddeutsche.de" },
	{ "the-independent.com", "independent.co.uk" },
	{ "the-sun.com", "thesun.co.uk" },
	{ "theatln.tc", "theatlantic.com" },
	{ "theregister.co.uk", "theregister.com" },
	{ "thetimes.co.uk", "thetimes.com" },
	{ "ti.me", "time.com" },
	{ "tnr.com", "newrepublic.com" },
	{ "usat.ly", "usatoday.com" },
	{ "wapo.st", "washingtonpost.com" },
	{ "wrd.cm", "wired.com" },
};

static struct span first_of(const char *list)
{
	struct span all = span_of(list);

	return span_upto(all, span_chr(all, '|'));
}

static int by_main(const void *key, const void *item)
{
	return span_cmp(*(const struct span *)key, first_of(((const struct outlet_facts *)item)->domains));
}

static int by_secondary(const void *key, const void *item)
{
	return span_cmp(*(const struct span *)key, span_of(((const struct outlet_secondary *)item)->domain));
}

const struct outlet_facts *outlets_row(size_t i)
{
	return i < COUNT(outlets) ? &outlets[i] : NULL;
}

const struct outlet_secondary *outlets_secondary(size_t i)
{
	return i < COUNT(secondaries) ? &secondaries[i] : NULL;
}

struct span outlets_main(struct span domain)
{
	const struct outlet_secondary *known =
		bsearch(&domain, secondaries, COUNT(secondaries), sizeof(*secondaries), by_secondary);

	return known ? span_of(known->main) : domain;
}

const struct outlet_facts *url_outlet_facts(struct span domain)
{
	struct span name = outlets_main(domain);

	return bsearch(&name, outlets, COUNT(outlets), sizeof(*outlets), by_main);
}
