/*
 * The world's news agencies, as their copy is marked. Capitals count: "AP" is
 * a mark, "ap" a word. The longest mark at a spot is taken. Facts, as of 2026.
 */

#include "agencies.h"

#include <stdbool.h>
#include <stddef.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

static const struct agency {
	const char *domain, *marks;  /* main domain as url_outlet() answers it; '|' between */
} agencies[] = {
	{ "reuters.com", "Reuters|REUTERS|Thomson Reuters|ロイター通信|ロイター|路透社|路透|Рейтер" },
	{ "apnews.com", "Associated Press|AP News|ASSOCIATED PRESS|AP通信|AP|美联社|美聯社" },
	{ "afp.com", "AFP|Afp|Agence France-Presse|Agence France Presse|AFP通信|法新社" },
	{ "dpa.com", "dpa|DPA|dpa-infocom|dpa-AFX|dpa-afx|dpa-infografik|Deutsche Presse-Agentur|Deutschen Presse-Agentur" },
	{ "apa.at", "APA|Austria Presse Agentur" },
	{ "keystone-sda.ch", "sda|SDA|ATS|ats|Keystone-SDA|Keystone-ATS|KEYSTONE-SDA|Keystone-SDA-ATS" },
	{ "epd.de", "epd|Evangelischer Pressedienst" },
	{ "kna.de", "KNA|Katholische Nachrichten-Agentur" },
	{ "efe.com", "EFE|Efe|Agencia EFE" },
	{ "europapress.es", "Europa Press|EUROPA PRESS|EUROPAPRESS" },
	{ "telam.com.ar", "Télam|Telam" },
	{ "ansa.it", "ANSA|Ansa|Agenzia ANSA" },
	{ "adnkronos.com", "Adnkronos|ADNKRONOS|AdnKronos" },
	{ "agi.it", "AGI|Agenzia Italia" },
	{ "askanews.it", "askanews|Askanews" },
	{ "lusa.pt", "Lusa|LUSA|Agência Lusa" },
	{ "ebc.com.br", "Agência Brasil|AGÊNCIA BRASIL" },
	{ "anp.nl", "ANP" },
	{ "belga.be", "Belga|BELGA|Agence Belga" },
	{ "pap.pl", "PAP|Polska Agencja Prasowa" },
	{ "ctk.cz", "ČTK|CTK" },
	{ "tasr.sk", "TASR" },
	{ "mti.hu", "MTI" },
	{ "agerpres.ro", "Agerpres|AGERPRES" },
	{ "mediafax.ro", "Mediafax|MEDIAFAX" },
	{ "hina.hr", "Hina|HINA" },
	{ "tanjug.rs", "Tanjug|TANJUG|Танјуг" },
	{ "bta.bg", "BTA|БТА" },
	{ "ritzau.dk", "Ritzau|RITZAU" },
	{ "ntb.no", "NTB" },
	{ "tt.se", "TT|Tidningarnas Telegrambyrå" },
	{ "stt.fi", "STT" },
	{ "tass.com", "TASS|ITAR-TASS|ТАСС|塔斯社|タス通信" },
	{ "ria.ru", "RIA Novosti|РИА Новости" },
	{ "interfax.ru", "Interfax|Интерфакс|ИНТЕРФАКС" },
	{ "ukrinform.net", "Ukrinform|Укрінформ" },
	{ "unian.ua", "UNIAN|УНІАН|УНИАН" },
	{ "belta.by", "BelTA|БЕЛТА|БелТА" },
	{ "news.cn", "Xinhua|XINHUA|新华社|新華社" },
	{ "chinanews.com.cn", "中新社|中新网|中国新闻社|China News Service" },
	{ "cna.com.tw", "中央社" },
	{ "kyodonews.net", "共同通信社|共同通信|共同|Kyodo News|Kyodo|KYODO" },
	{ "jiji.com", "時事通信社|時事通信|時事|Jiji Press|JIJI" },
	{ "yna.co.kr", "Yonhap|YONHAP|연합뉴스|聯合ニュース|韩联社" },
	{ "kcna.kp", "KCNA" },
	{ "aninews.in", "ANI" },
	{ "ians.in", "IANS" },
	{ "ptinews.com", "PTI|Press Trust of India" },
	{ "app.com.pk", "APP|Associated Press of Pakistan" },
	{ "antaranews.com", "ANTARA|Antara" },
	{ "bernama.com", "Bernama|BERNAMA" },
	{ "pna.gov.ph", "PNA" },
	{ "aa.com.tr", "Anadolu Agency|Anadolu Ajansı|Anadolu" },
	{ "irna.ir", "IRNA" },
	{ "wam.ae", "WAM" },
	{ "spa.gov.sa", "SPA" },
	{ "wafa.ps", "WAFA" },
	{ "sana.sy", "SANA" },
	{ "kuna.net.kw", "KUNA" },
	{ "mapnews.ma", "MAP" },
	{ "aps.dz", "APS" },
	{ "nannews.ng", "NAN" },
	{ "thecanadianpress.com", "Canadian Press|CP|La Presse canadienne|La Presse Canadienne" },
	{ "pa.media", "PA Media|Press Association|PA" },
	{ "aap.com.au", "AAP|Australian Associated Press" },
	{ "upi.com", "UPI|United Press International" },
	{ "bloomberg.com", "Bloomberg|BLOOMBERG|Bloomberg News" },
	{ "cnn.com", "CNN Wire|The-CNN-Wire|CNN Newsource" },
};

static bool ends_word(struct span text, size_t at)
{
	int32_t before = (int32_t)at, after = (int32_t)at;
	UChar32 b, a;

	if (at >= text.len)
		return true;
	U8_PREV(text.ptr, 0, before, b);
	U8_NEXT(text.ptr, after, (int32_t)text.len, a);
	return b >= 0x2E80 || a >= 0x2E80 || a < 0 || !u_isalnum(a);
}

struct span agency_at(struct span text, size_t *len)
{
	static const char *const articles[] = { "The ", "the ", "die ", "Die ", "der ", "l'", "L'", "l\u2019", "L\u2019" };
	struct span domain = { 0 };
	size_t      article = 0, longest = 0;

	for (size_t i = 0; i < sizeof(articles) / sizeof(*articles) && !article; i++)
		article = span_starts(text, span_of(articles[i])) ? strlen(articles[i]) : 0;
	text = span_from(text, article);
	for (size_t i = 0; i < sizeof(agencies) / sizeof(*agencies); i++) {
		struct span rest = span_of(agencies[i].marks), mark;

		while (span_cut(&rest, '|', &mark))
			if (mark.len > longest && span_starts(text, mark) && ends_word(text, mark.len)) {
				longest = mark.len;
				domain = span_of(agencies[i].domain);
			}
	}
	*len = longest ? article + longest : 0;
	return domain;
}
