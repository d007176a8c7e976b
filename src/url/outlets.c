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
	{ "abc.net.au", "ABC News|ABC|Australian Broadcasting Corporation", "en", "AU", "free" },
	{ "abcnews.com", "ABC News|ABC", "en", "US", "free" },
	{ "aljazeera.com|aljazeera.net", "Al Jazeera|Al Jazeera English|Aljazeera|الجزيرة", "en", "QA", "free" },
	{ "apnews.com|ap.org|apne.ws", "The Associated Press|Associated Press|AP|AP News", "en", "US", "free" },
	{ "asahi.com", "The Asahi Shimbun|Asahi Shimbun|Asahi|朝日新聞", "ja", "JP", "metered" },
	{ "bbc.com|bbc.co.uk|bbc.in", "BBC News|BBC|British Broadcasting Corporation|BBC World Service", "en", "GB", "free" },
	{ "bloomberg.com|bloom.bg", "Bloomberg|Bloomberg News|Bloomberg Businessweek|Businessweek", "en", "US", "paywalled" },
	{ "cnn.com|cnn.it", "CNN|Cable News Network", "en", "US", "metered" },
	{ "corriere.it", "Corriere della Sera|Corriere", "it", "IT", "metered" },
	{ "dailymail.co.uk|dailymail.com", "Daily Mail|The Daily Mail|MailOnline|Mail Online|The Mail on Sunday", "en", "GB", "free" },
	{ "dw.com", "Deutsche Welle|DW", "de", "DE", "free" },
	{ "economist.com|econ.st", "The Economist|Economist", "en", "GB", "paywalled" },
	{ "elmundo.es", "El Mundo", "es", "ES", "metered" },
	{ "elpais.com", "El País|El Pais", "es", "ES", "metered" },
	{ "faz.net", "Frankfurter Allgemeine Zeitung|FAZ|F.A.Z.|Frankfurter Allgemeine", "de", "DE", "metered" },
	{ "folha.com.br", "Folha de S.Paulo|Folha", "pt", "BR", "metered" },
	{ "ft.com", "Financial Times|The Financial Times|FT", "en", "GB", "paywalled" },
	{ "haaretz.com|haaretz.co.il", "Haaretz|Ha'aretz|הארץ", "he", "IL", "paywalled" },
	{ "independent.co.uk|the-independent.com", "The Independent|Independent", "en", "GB", "free" },
	{ "latimes.com|lat.ms", "Los Angeles Times|The Los Angeles Times|LA Times|L.A. Times", "en", "US", "metered" },
	{ "lefigaro.fr", "Le Figaro|Figaro", "fr", "FR", "metered" },
	{ "lemonde.fr", "Le Monde", "fr", "FR", "metered" },
	{ "liberation.fr", "Libération|Liberation|Libé", "fr", "FR", "metered" },
	{ "nikkei.com|nikkei.co.jp", "Nikkei|Nikkei Asia|Nikkei Asian Review|Nihon Keizai Shimbun|The Nikkei|日本経済新聞|日経", "ja", "JP", "metered" },
	{ "npr.org|n.pr", "NPR|National Public Radio", "en", "US", "free" },
	{ "nytimes.com|nyti.ms", "The New York Times|New York Times|NYT|NY Times", "en", "US", "metered" },
	{ "politico.com|politi.co", "Politico|POLITICO Magazine", "en", "US", "free" },
	{ "repubblica.it", "la Repubblica|Repubblica", "it", "IT", "metered" },
	{ "reuters.com|reut.rs", "Reuters|Thomson Reuters", "en", "GB", "metered" },
	{ "scmp.com", "South China Morning Post|SCMP|The South China Morning Post", "en", "HK", "metered" },
	{ "sky.com", "Sky News", "en", "GB", "free" },
	{ "spiegel.de", "Der Spiegel|Spiegel|Spiegel Online", "de", "DE", "metered" },
	{ "sueddeutsche.de|sz.de", "Süddeutsche Zeitung|SZ", "de", "DE", "metered" },
	{ "telegraph.co.uk", "The Telegraph|The Daily Telegraph|Daily Telegraph|The Sunday Telegraph", "en", "GB", "paywalled" },
	{ "theguardian.com|guardian.co.uk|gu.com", "The Guardian|Guardian|The Observer", "en", "GB", "free" },
	{ "thehindu.com", "The Hindu", "en", "IN", "metered" },
	{ "thetimes.com|thetimes.co.uk", "The Times|The Sunday Times|The Times of London|Times of London", "en", "GB", "paywalled" },
	{ "usatoday.com|usat.ly", "USA Today", "en", "US", "metered" },
	{ "washingtonpost.com|wapo.st", "The Washington Post|Washington Post|WaPo", "en", "US", "metered" },
	{ "wsj.com", "The Wall Street Journal|Wall Street Journal|WSJ", "en", "US", "paywalled" },
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
	{ "lat.ms", "latimes.com" },
	{ "n.pr", "npr.org" },
	{ "nikkei.co.jp", "nikkei.com" },
	{ "nyti.ms", "nytimes.com" },
	{ "politi.co", "politico.com" },
	{ "reut.rs", "reuters.com" },
	{ "sz.de", "sueddeutsche.de" },
	{ "the-independent.com", "independent.co.uk" },
	{ "thetimes.co.uk", "thetimes.com" },
	{ "usat.ly", "usatoday.com" },
	{ "wapo.st", "washingtonpost.com" },
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
