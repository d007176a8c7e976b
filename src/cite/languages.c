/*
 * Names of languages that have news sites worth noting, in the languages that
 * articles are written in: English, German, French, Spanish, Italian,
 * Portuguese, Dutch, Polish, Russian, Chinese and Japanese, then what people
 * write besides, and the language's own name. A table, since a page that says
 * "in" beside a link asks for all of them, and they hardly ever change.
 *
 * Folded as lexicon.h says, with the forms that notes inflect them to:
 *
 *     ru  немецкий -> (на) немецком, (по-)немецки     zh  德语 -> 德文
 *     pl  niemiecki -> (po) niemiecku, (w języku) niemieckim
 *     en  German-language, de deutschsprachig, nl Duitstalig
 *
 * And by its greatest poet: "la langue de Molière".
 *
 * Where two languages would share a name, the upper row has it.
 */

#include "languages.h"

/* One row a language. At most 255. */
static const struct {
	const char *code, *names;
	const char *adjectives;  /* inflected forms and what else may be a nationality: with a noun beside it only */
} languages[] = {
	{ "en",
	  "language of shakespeare|sprache shakespeares|langue de shakespeare|lengua de shakespeare|lingua di shakespeare|língua de shakespeare|taal van shakespeare|języku szekspira|языке шекспира|"
	  "english|english-language|englisch|englischsprachig|anglais|inglés|inglese|inglês|engels|"
	  "engelstalig|angielski|angielskim|angielsku|английский|английском|по-английски|英语|英文|英語|engl|en|ang|англ|ingl|angl|eng|ing.",
	  "anglaise|anglaises|inglesa|engelse|anglojęzyczn~y~a~e~ego~ej~ym~ą~ych|англоязычн~ый~ая~ое~ого~ой~ом~ую~ые~ых|ing|englisch~e~er~es~en|"
	  "englischsprachig~e~er~es~en|engelstalig~e|angielsk~a~ie~iej|английск~ая~ое~ого~ой" },
	{ "de",
	  "language of goethe|sprache goethes|langue de goethe|lengua de goethe|lingua di goethe|língua de goethe|taal van goethe|języku goethego|языке гёте|"
	  "german|german-language|deutsch|deutschsprachig|allemand|alemán|tedesco|alemão|duits|duitstalig|"
	  "niemiecki|niemieckim|niemiecku|немецкий|немецком|по-немецки|德语|德文|ドイツ語|dt|de|独語|獨語|niem|нем|allem|deu|ger|ted.|dts.|alem.",
	  "allemande|allemandes|alemana|tedesca|alemã|duitse|niemieckojęzyczn~y~a~e~ego~ej~ym~ą~ych|немецкоязычн~ый~ая~ое~ого~ой~ом~ую~ые~ых|"
	  "deutsch~e~er~es~en|deutschsprachig~e~er~es~en|duitstalig~e|niemieck~a~ie~iej|немецк~ая~ое~ого~ой" },
	{ "fr",
	  "language of molière|sprache molières|langue de molière|lengua de molière|lingua di molière|língua de molière|taal van molière|języku moliera|языке мольера|"
	  "french|french-language|französisch|französischsprachig|français|francés|francese|francês|frans|"
	  "franstalig|francuski|francuskim|francusku|французский|французском|по-французски|法语|法文|フランス語|"
	  "franz|fr|仏語|franc|франц|фр|fra",
	  "française|françaises|francesa|franse|francuskojęzyczn~y~a~e~ego~ej~ym~ą~ych|франкоязычн~ый~ая~ое~ого~ой~ом~ую~ые~ых|"
	  "französisch~e~er~es~en|französischsprachig~e~er~es~en|franstalig~e|francusk~a~ie~iej|"
	  "французск~ая~ое~ого~ой" },
	{ "es",
	  "language of cervantes|sprache des cervantes|langue de cervantes|lengua de cervantes|lingua di cervantes|língua de cervantes|taal van cervantes|języku cervantesa|языке сервантеса|"
	  "spanish|spanish-language|spanisch|spanischsprachig|espagnol|español|spagnolo|espanhol|spaans|"
	  "spaanstalig|hiszpański|hiszpańskim|hiszpańsku|испанский|испанском|по-испански|西班牙语|西班牙文|スペイン語|"
	  "castilian|castellano|castellana|kastilisch|castillan|es|span|hiszp|исп|esp.",
	  "espagnole|española|spagnola|espanhola|spaanse|hiszpańskojęzyczn~y~a~e~ego~ej~ym~ą~ych|испаноязычн~ый~ая~ое~ого~ой~ом~ую~ые~ых|esp|"
	  "spanisch~e~er~es~en|spanischsprachig~e~er~es~en|spaanstalig~e|hiszpańsk~a~ie~iej|"
	  "испанск~ая~ое~ого~ой|kastilisch~e~er~es~en" },
	{ "it",
	  "language of dante|sprache dantes|langue de dante|lengua de dante|lingua di dante|língua de dante|taal van dante|języku dantego|языке данте|"
	  "italian|italian-language|italienisch|italienischsprachig|italien|italiano|italiaans|"
	  "italiaanstalig|włoski|włoskim|włosku|итальянский|итальянском|по-итальянски|意大利语|意大利文|義大利文|イタリア語|ital|итал|ita",
	  "italienne|italiana|italiaanse|italienisch~e~er~es~en|italienischsprachig~e~er~es~en|italiaanstalig~e|"
	  "włosk~a~ie~iej|итальянск~ая~ое~ого~ой|"
	  "włoskojęzyczn~y~a~e~ego~ej~ym~ą~ych|италоязычн~ый~ая~ое~ого~ой~ом~ую~ые~ых" },
	{ "pt",
	  "language of camões|langue de camões|lengua de camões|lingua di camões|língua de camões|"
	  "portuguese|portuguese-language|portugiesisch|portugiesischsprachig|portugais|portugués|"
	  "portoghese|português|portugees|portugeestalig|portugalski|portugalskim|portugalsku|"
	  "португальский|португальском|по-португальски|葡萄牙语|葡萄牙文|ポルトガル語|port.",
	  "portugaise|portuguesa|portugese|португалоязычн~ый~ая~ое~ого~ой~ом~ую~ые~ых|port|порт|portugiesisch~e~er~es~en|"
	  "portugiesischsprachig~e~er~es~en|portugeestalig~e|portugalsk~a~ie~iej|португальск~ая~ое~ого~ой|"
	  "portugalskojęzyczn~y~a~e~ego~ej~ym~ą~ych" },
	{ "nl",
	  "dutch|dutch-language|niederländisch|niederländischsprachig|néerlandais|neerlandés|olandese|"
	  "holandês|nederlands|nederlandstalig|niderlandzki|niderlandzkim|niderlandzku|нидерландский|"
	  "нидерландском|по-нидерландски|нидерл|荷兰语|荷兰文|荷蘭文|オランダ語|flemish|vlaams|flämisch|flamand|nl|niederl|ndl|ned.|neerlandês",
	  "néerlandaise|neerlandesa|holandesa|holandés|nederlandse|hollandais|ned|vlaamse|"
	  "niederländisch~e~er~es~en|niederländischsprachig~e~er~es~en|nederlandstalig~e|niderlandzk~a~ie~iej|"
	  "нидерландск~ая~ое~ого~ой|flämisch~e~er~es~en|"
	  "niderlandzkojęzyczn~y~a~e~ego~ej~ym~ą~ych|нидерландоязычн~ый~ая~ое~ого~ой~ом~ую~ые~ых" },
	{ "pl",
	  "polish|polish-language|polnisch|polnischsprachig|polonais|polaco|polacco|polonês|pools|"
	  "poolstalig|polski|polskim|polsku|польский|польском|по-польски|波兰语|波兰文|波蘭文|ポーランド語|pl|польск|poln",
	  "polonaise|polaca|polacca|polonesa|poolse|polsk~a~ie~iej|polskojęzyczn~y~a~e~ego~ej~ym~ą~ych|polnisch~e~er~es~en|"
	  "polnischsprachig~e~er~es~en|poolstalig~e|польск~ая~ое~ого~ой|"
	  "польскоязычн~ый~ая~ое~ого~ой~ом~ую~ые~ых" },
	{ "ru",
	  "russian|russian-language|russisch|russischsprachig|russe|ruso|russo|rosyjski|rosyjskim|rosyjsku|"
	  "русский|русском|по-русски|俄语|俄文|ロシア語|ru|露語|russ|ros|рус|rus",
	  "rusa|russa|russische|rosyjskojęzyczn~y~a~e~ego~ej~ym~ą~ych|русскоязычн~ый~ая~ое~ого~ой~ом~ую~ые~ых|russisch~er~es~en|"
	  "russischsprachig~e~er~es~en|rosyjsk~a~ie~iej|русск~ая~ое~ого~ой" },
	{ "zh",
	  "chinese|chinese-language|chinesisch|chinesischsprachig|chinois|chino|cinese|chinês|chinees|"
	  "chineestalig|chiński|chińskim|chińsku|китайский|китайском|по-китайски|中文|中国語|mandarin|"
	  "chin|кит|simplified chinese|traditional chinese|简体中文|繁体中文|粤语|粵語|广东话|廣東話|普通话|普通話|繁體中文|簡體中文|華文|华文|zh",
	  "chinoise|china|chinesa|китаеязычн~ый~ая~ое~ого~ой~ом~ую~ые~ых|chines|chinesisch~e~er~es~en|chinesischsprachig~e~er~es~en|"
	  "chineestalig~e|chińsk~a~ie~iej|китайск~ая~ое~ого~ой|"
	  "chińskojęzyczn~y~a~e~ego~ej~ym~ą~ych|китайскоязычн~ый~ая~ое~ого~ой~ом~ую~ые~ых" },
	{ "ja",
	  "japanese|japanese-language|japanisch|japanischsprachig|japonais|japonés|giapponese|japonês|"
	  "japans|japanstalig|japoński|japońskim|japońsku|японский|японском|по-японски|日语|日文|日本語|ja|яп|jap|jpn",
	  "japonaise|japonesa|japanse|japanisch~e~er~es~en|japanischsprachig~e~er~es~en|japanstalig~e|"
	  "japońsk~a~ie~iej|японск~ая~ое~ого~ой|"
	  "japońskojęzyczn~y~a~e~ego~ej~ym~ą~ych|японоязычн~ый~ая~ое~ого~ой~ом~ую~ые~ых" },
	{ "ko",
	  "korean|korean-language|koreanisch|koreanischsprachig|coréen|coreano|koreaans|koreaanstalig|"
	  "koreański|koreańskim|koreańsku|корейский|корейском|по-корейски|韩语|韩文|韓文|韓国語|한국어",
	  "coréenne|coreana|koreaanse|kor|кор|koreanisch~e~er~es~en|koreanischsprachig~e~er~es~en|"
	  "koreaanstalig~e|koreańsk~a~ie~iej|корейск~ая~ое~ого~ой" },
	{ "ar",
	  "arabic|arabic-language|arabisch|arabischsprachig|arabe|árabe|arabo|arabski|arabskim|arabsku|"
	  "арабский|арабском|по-арабски|阿拉伯语|阿拉伯文|アラビア語|العربية|arab",
	  "araba|arabische|арабоязычн~ый~ая~ое~ого~ой~ом~ую~ые~ых|араб|arabisch~er~es~en|arabischsprachig~e~er~es~en|arabsk~a~ie~iej|"
	  "арабск~ая~ое~ого~ой|"
	  "arabskojęzyczn~y~a~e~ego~ej~ym~ą~ych" },
	{ "sv",
	  "swedish|swedish-language|schwedisch|schwedischsprachig|suédois|sueco|svedese|zweeds|zweedstalig|"
	  "szwedzki|szwedzkim|szwedzku|шведский|шведском|по-шведски|瑞典语|瑞典文|スウェーデン語|svenska|schwed",
	  "suédoise|sueca|zweedse|швед|schwedisch~e~er~es~en|schwedischsprachig~e~er~es~en|zweedstalig~e|"
	  "szwedzk~a~ie~iej|шведск~ая~ое~ого~ой" },
	{ "da",
	  "danish|danish-language|dänisch|dänischsprachig|danois|danés|danese|dinamarquês|deens|deenstalig|"
	  "duński|duńskim|duńsku|датский|датском|по-датски|丹麦语|丹麦文|丹麥文|デンマーク語|dansk|dän",
	  "danoise|danesa|dinamarquesa|deense|дат|dänisch~e~er~es~en|dänischsprachig~e~er~es~en|deenstalig~e|"
	  "duńsk~a~ie~iej|датск~ая~ое~ого~ой" },
	{ "no",
	  "norwegian|norwegian-language|norwegisch|norwegischsprachig|norvégien|noruego|norvegese|"
	  "norueguês|noors|noorstalig|norweski|norweskim|norwesku|норвежский|норвежском|по-норвежски|挪威语|"
	  "挪威文|ノルウェー語|norsk|norw",
	  "norvégienne|noruega|norueguesa|noorse|норв|norwegisch~e~er~es~en|norwegischsprachig~e~er~es~en|"
	  "noorstalig~e|norwesk~a~ie~iej|норвежск~ая~ое~ого~ой" },
	{ "fi",
	  "finnish|finnish-language|finnisch|finnischsprachig|finnois|finés|finlandese|finlandês|fins|"
	  "finstalig|fiński|fińskim|fińsku|финский|финском|по-фински|芬兰语|芬兰文|芬蘭文|フィンランド語|suomi",
	  "finnoise|finlandaise|finesa|finlandesa|finse|finn|фин|finnisch~e~er~es~en|"
	  "finnischsprachig~e~er~es~en|finstalig~e|fińsk~a~ie~iej|финск~ая~ое~ого~ой" },
	{ "is",
	  "icelandic|icelandic-language|isländisch|isländischsprachig|islandais|islandés|islandese|"
	  "islandês|ijslands|ijslandstalig|islandzki|islandzkim|islandzku|исландский|исландском|"
	  "по-исландски|冰岛语|冰岛文|冰島文|アイスランド語|íslenska",
	  "islandaise|islandesa|ijslandse|isländisch~e~er~es~en|isländischsprachig~e~er~es~en|ijslandstalig~e|"
	  "islandzk~a~ie~iej|исландск~ая~ое~ого~ой" },
	{ "cs",
	  "czech|czech-language|tschechisch|tschechischsprachig|tchèque|checo|ceco|tcheco|tsjechisch|"
	  "czeski|czeskim|czesku|чешский|чешском|по-чешски|捷克语|捷克文|チェコ語|čeština|tschech",
	  "checa|ceca|tcheca|tsjechische|чеш|tschechisch~e~er~es~en|tschechischsprachig~e~er~es~en|"
	  "tsjechisch~er~es~en|czesk~a~ie~iej|чешск~ая~ое~ого~ой" },
	{ "sk",
	  "slovak|slovak-language|slowakisch|slowakischsprachig|slovaque|eslovaco|slovacco|slowaaks|"
	  "slowaakstalig|słowacki|słowackim|słowacku|словацкий|словацком|по-словацки|斯洛伐克语|斯洛伐克文|スロバキア語|"
	  "slovenčina",
	  "slovacca|eslovaca|slowaakse|slowakisch~e~er~es~en|slowakischsprachig~e~er~es~en|slowaakstalig~e|"
	  "słowack~a~ie~iej|словацк~ая~ое~ого~ой" },
	{ "hu",
	  "hungarian|hungarian-language|ungarisch|ungarischsprachig|hongrois|húngaro|ungherese|hongaars|"
	  "hongaarstalig|węgierski|węgierskim|węgiersku|венгерский|венгерском|по-венгерски|匈牙利语|匈牙利文|"
	  "ハンガリー語|magyar",
	  "hongroise|húngara|hongaarse|ung|венг|ungarisch~e~er~es~en|ungarischsprachig~e~er~es~en|"
	  "hongaarstalig~e|węgiersk~a~ie~iej|венгерск~ая~ое~ого~ой" },
	{ "ro",
	  "romanian|romanian-language|rumänisch|rumänischsprachig|roumain|rumano|rumeno|romeno|roemeens|"
	  "roemeenstalig|rumuński|rumuńskim|rumuńsku|румынский|румынском|по-румынски|罗马尼亚语|罗马尼亚文|羅馬尼亞文|"
	  "ルーマニア語|română",
	  "roumaine|rumana|rumena|romena|roemeense|rum|rumänisch~e~er~es~en|rumänischsprachig~e~er~es~en|"
	  "roemeenstalig~e|rumuńsk~a~ie~iej|румынск~ая~ое~ого~ой" },
	{ "bg",
	  "bulgarian|bulgarian-language|bulgarisch|bulgarischsprachig|bulgare|búlgaro|bulgaro|bulgaars|"
	  "bulgaarstalig|bułgarski|bułgarskim|bułgarsku|болгарский|болгарском|по-болгарски|保加利亚语|保加利亚文|"
	  "保加利亞文|ブルガリア語|български",
	  "bulgara|búlgara|bulgaarse|bulgarisch~e~er~es~en|bulgarischsprachig~e~er~es~en|bulgaarstalig~e|"
	  "bułgarsk~a~ie~iej|болгарск~ая~ое~ого~ой" },
	{ "el",
	  "greek|greek-language|griechisch|griechischsprachig|grec|griego|greco|grego|grieks|griekstalig|"
	  "grecki|greckim|grecku|греческий|греческом|по-гречески|希腊语|希腊文|希臘文|ギリシャ語|ελληνικά|griech",
	  "grecque|griega|greca|grega|griekse|греч|griechisch~e~er~es~en|griechischsprachig~e~er~es~en|"
	  "griekstalig~e|greck~a~ie~iej|греческ~ая~ое~ого~ой" },
	{ "tr",
	  "turkish|turkish-language|türkisch|türkischsprachig|turc|turco|turks|turkstalig|turecki|tureckim|"
	  "turecku|турецкий|турецком|по-турецки|土耳其语|土耳其文|トルコ語|türkçe|türk",
	  "turque|turca|turkse|тур|türkisch~e~er~es~en|türkischsprachig~e~er~es~en|turkstalig~e|tureck~a~ie~iej|"
	  "турецк~ая~ое~ого~ой" },
	{ "uk",
	  "ukrainian|ukrainian-language|ukrainisch|ukrainischsprachig|ukrainien|ucraniano|ucraino|"
	  "oekraïens|oekraïenstalig|ukraiński|ukraińskim|ukraińsku|украинский|украинском|по-украински|ukr|укр|乌克兰语|"
	  "乌克兰文|烏克蘭文|ウクライナ語|українська",
	  "ukrainienne|ucraniana|ucraina|oekraïense|ukrainisch~e~er~es~en|ukrainischsprachig~e~er~es~en|"
	  "oekraïenstalig~e|ukraińsk~a~ie~iej|украинск~ая~ое~ого~ой|"
	  "ukraińskojęzyczn~y~a~e~ego~ej~ym~ą~ych|украиноязычн~ый~ая~ое~ого~ой~ом~ую~ые~ых" },
	{ "be",
	  "belarusian|belarusian-language|belarussisch|belarussischsprachig|biélorusse|bielorruso|"
	  "bielorusso|bielorrusso|białoruski|białoruskim|białorusku|белорусский|белорусском|по-белорусски|"
	  "白俄罗斯语|白俄罗斯文|白俄羅斯文|ベラルーシ語|беларуская",
	  "belarussisch~e~er~es~en|belarussischsprachig~e~er~es~en|białorusk~a~ie~iej|белорусск~ая~ое~ого~ой|"
	  "bielorrusa|bielorussa|bielorrussa" },
	{ "sr",
	  "serbian|serbian-language|serbisch|serbischsprachig|serbe|serbio|serbo|sérvio|servisch|serbski|"
	  "serbskim|serbsku|сербский|сербском|по-сербски|塞尔维亚语|塞尔维亚文|塞爾維亞文|セルビア語|српски",
	  "serba|sérvia|servische|serbisch~e~er~es~en|serbischsprachig~e~er~es~en|servisch~er~es~en|"
	  "serbsk~a~ie~iej|сербск~ая~ое~ого~ой" },
	{ "hr",
	  "croatian|croatian-language|kroatisch|kroatischsprachig|croate|croata|croato|chorwacki|"
	  "chorwackim|chorwacku|хорватский|хорватском|по-хорватски|克罗地亚语|克罗地亚文|克羅埃西亞文|クロアチア語|hrvatski",
	  "kroatische|kroatisch~er~es~en|kroatischsprachig~e~er~es~en|chorwack~a~ie~iej|хорватск~ая~ое~ого~ой|"
	  "hrvatsk~a~ie~iej" },
	{ "bs",
	  "bosnian|bosnian-language|bosnisch|bosnischsprachig|bosniaque|bosnio|bosniaco|bósnio|bośniacki|"
	  "bośniackim|bośniacku|боснийский|боснийском|по-боснийски|波斯尼亚语|波斯尼亚文|波士尼亞文|ボスニア語|bosanski",
	  "bosnisch~e~er~es~en|bosnischsprachig~e~er~es~en|bośniack~a~ie~iej|боснийск~ая~ое~ого~ой|"
	  "bosansk~a~ie~iej|bosniaca" },
	{ "sl",
	  "slovenian|slovenian-language|slowenisch|slowenischsprachig|slovène|esloveno|sloveno|sloveens|"
	  "sloveenstalig|słoweński|słoweńskim|słoweńsku|словенский|словенском|по-словенски|斯洛文尼亚语|斯洛文尼亚文|"
	  "斯洛維尼亞文|スロベニア語|slovenščina",
	  "slowenisch~e~er~es~en|slowenischsprachig~e~er~es~en|sloveenstalig~e|słoweńsk~a~ie~iej|"
	  "словенск~ая~ое~ого~ой|eslovena|slovena|sloveense" },
	{ "mk",
	  "macedonian|macedonian-language|mazedonisch|mazedonischsprachig|macédonien|macedonio|macedone|"
	  "macedônio|macedonisch|macedoński|macedońskim|macedońsku|македонский|македонском|по-македонски|"
	  "马其顿语|马其顿文|馬其頓文|マケドニア語|македонски|macedónio",
	  "mazedonisch~e~er~es~en|mazedonischsprachig~e~er~es~en|macedonisch~e~er~es~en|macedońsk~a~ie~iej|"
	  "македонск~ая~ое~ого~ой|macédonienne" },
	{ "sq",
	  "albanian|albanian-language|albanisch|albanischsprachig|albanais|albanés|albanese|albanês|"
	  "albanees|albaneestalig|albański|albańskim|albańsku|албанский|албанском|по-албански|阿尔巴尼亚语|"
	  "阿尔巴尼亚文|阿爾巴尼亞文|アルバニア語|shqip",
	  "albanisch~e~er~es~en|albanischsprachig~e~er~es~en|albaneestalig~e|albańsk~a~ie~iej|"
	  "албанск~ая~ое~ого~ой|albanaise|albanesa" },
	{ "lt",
	  "lithuanian|lithuanian-language|litauisch|litauischsprachig|lituanien|lituano|litouws|"
	  "litouwstalig|litewski|litewskim|litewsku|литовский|литовском|по-литовски|立陶宛语|立陶宛文|リトアニア語|"
	  "lietuvių",
	  "litauisch~e~er~es~en|litauischsprachig~e~er~es~en|litouwstalig~e|litewsk~a~ie~iej|"
	  "литовск~ая~ое~ого~ой|lituanienne|lituana|litouwse" },
	{ "lv",
	  "latvian|latvian-language|lettisch|lettischsprachig|letton|letón|lettone|letão|lets|letstalig|"
	  "łotewski|łotewskim|łotewsku|латышский|латышском|по-латышски|拉脱维亚语|拉脱维亚文|拉脫維亞文|ラトビア語|latviešu",
	  "lettisch~e~er~es~en|lettischsprachig~e~er~es~en|letstalig~e|łotewsk~a~ie~iej|латышск~ая~ое~ого~ой|"
	  "lettonne|letã|letse|letona" },
	{ "et",
	  "estonian|estonian-language|estnisch|estnischsprachig|estonien|estonio|estone|estoniano|estisch|"
	  "estoński|estońskim|estońsku|эстонский|эстонском|по-эстонски|爱沙尼亚语|爱沙尼亚文|愛沙尼亞文|エストニア語|eesti|estónio",
	  "estnisch~e~er~es~en|estnischsprachig~e~er~es~en|estisch~e~er~es~en|estońsk~a~ie~iej|"
	  "эстонск~ая~ое~ого~ой|estonienne|estoniana" },
	{ "he",
	  "hebrew|hebrew-language|hebräisch|hebräischsprachig|hébreu|hebreo|ebraico|hebraico|hebreeuws|"
	  "hebreeuwstalig|hebrajski|hebrajskim|hebrajsku|иврит|希伯来语|希伯来文|希伯來文|ヘブライ語|עברית|hebr",
	  "hébraïque|hebrea|ebraica|hebraica|hebreeuwse|hebräisch~e~er~es~en|hebräischsprachig~e~er~es~en|"
	  "hebreeuwstalig~e|hebrajsk~a~ie~iej" },
	{ "fa",
	  "persian|persian-language|persisch|persischsprachig|persan|persa|persiano|perzisch|perski|"
	  "perskim|persku|персидский|персидском|по-персидски|波斯语|波斯文|ペルシア語|farsi|فارسی",
	  "persane|persiana|perzische|persisch~e~er~es~en|persischsprachig~e~er~es~en|perzisch~er~es~en|"
	  "persk~a~ie~iej|персидск~ая~ое~ого~ой" },
	{ "ur",
	  "urdu|urdu-language|urdusprachig|ourdou|урду|乌尔都语|乌尔都文|烏都文|ウルドゥー語|اردو",
	  "urdusprachig~e~er~es~en" },
	{ "hi",
	  "hindi|hindi-language|hindisprachig|híndi|hindim|hindu|хинди|印地语|印地文|ヒンディー語|हिन्दी",
	  "hindisprachig~e~er~es~en" },
	{ "bn",
	  "bangla|bangla-language|bengalisch|bengalischsprachig|bengali|bengalí|bengalese|bengaals|"
	  "bengaalstalig|bengalski|bengalskim|bengalsku|бенгальский|бенгальском|по-бенгальски|孟加拉语|孟加拉文|"
	  "ベンガル語|বাংলা|bengalês",
	  "bengalisch~e~er~es~en|bengalischsprachig~e~er~es~en|bengaalstalig~e|bengalsk~a~ie~iej|"
	  "бенгальск~ая~ое~ого~ой|bengalesa|bengaalse" },
	{ "ta",
	  "tamil|tamil-language|tamilsprachig|tamoul|tâmil|tamilski|tamilskim|tamilsku|тамильский|"
	  "тамильском|по-тамильски|泰米尔语|泰米尔文|坦米爾文|タミル語|தமிழ்",
	  "tamilsprachig~e~er~es~en|tamilsk~a~ie~iej|тамильск~ая~ое~ого~ой" },
	{ "te",
	  "telugu|telugu-language|telugusprachig|télougou|télugo|телугу|泰卢固语|泰卢固文|泰盧固文|テルグ語|తెలుగు",
	  "telugusprachig~e~er~es~en" },
	{ "mr",
	  "marathi|marathi-language|marathisprachig|maratí|marati|marathim|marathu|маратхи|马拉地语|马拉地文|馬拉地文|"
	  "マラーティー語|मराठी|marata",
	  "marathisprachig~e~er~es~en" },
	{ "ml",
	  "malayalam|malayalam-language|malayalamsprachig|malayálam|malaiala|malajalam|малаялам|马拉雅拉姆语|"
	  "马拉雅拉姆文|馬來亞拉姆文|マラヤーラム語|മലയാളം",
	  "malayalamsprachig~e~er~es~en" },
	{ "gu",
	  "gujarati|gujarati-language|gujaratisprachig|goudjarati|guyaratí|guzerate|gudżarati|gudżaratim|"
	  "gudżaratu|гуджарати|古吉拉特语|古吉拉特文|グジャラート語|ગુજરાતી",
	  "gujaratisprachig~e~er~es~en" },
	{ "pa",
	  "punjabi|punjabi-language|punjabisprachig|pendjabi|punyabí|panjabi|pendżabski|pendżabskim|"
	  "pendżabsku|панджаби|旁遮普语|旁遮普文|パンジャブ語|ਪੰਜਾਬੀ",
	  "punjabisprachig~e~er~es~en|pendżabsk~a~ie~iej" },
	{ "ne",
	  "nepali|nepali-language|nepalesisch|nepalesischsprachig|népalais|nepalí|nepalese|nepalês|"
	  "nepalees|nepaleestalig|nepalski|nepalskim|nepalsku|непальский|непальском|по-непальски|尼泊尔语|尼泊尔文|"
	  "尼泊爾文|ネパール語|नेपाली",
	  "nepalesisch~e~er~es~en|nepalesischsprachig~e~er~es~en|nepaleestalig~e|nepalsk~a~ie~iej|"
	  "непальск~ая~ое~ого~ой|népalaise|nepalesa" },
	{ "si",
	  "sinhala|sinhala-language|singhalesisch|singhalesischsprachig|cingalais|cingalés|singalese|"
	  "cingalês|singalees|singaleestalig|syngaleski|syngaleskim|syngalesku|сингальский|сингальском|"
	  "по-сингальски|僧伽罗语|僧伽罗文|僧伽羅文|シンハラ語|සිංහල",
	  "singhalesisch~e~er~es~en|singhalesischsprachig~e~er~es~en|singaleestalig~e|syngalesk~a~ie~iej|"
	  "сингальск~ая~ое~ого~ой|cingalaise|cingalesa" },
	{ "th",
	  "thai|thai-language|thailändisch|thailändischsprachig|thaï|tailandés|thailandese|tailandês|"
	  "tajski|tajskim|tajsku|тайский|тайском|по-тайски|泰语|泰文|タイ語|ไทย",
	  "thaïlandaise|tailandesa|thailändisch~e~er~es~en|thailändischsprachig~e~er~es~en|tajsk~a~ie~iej|"
	  "тайск~ая~ое~ого~ой" },
	{ "vi",
	  "vietnamese|vietnamese-language|vietnamesisch|vietnamesischsprachig|vietnamien|vietnamita|"
	  "vietnamees|vietnameestalig|wietnamski|wietnamskim|wietnamsku|вьетнамский|вьетнамском|"
	  "по-вьетнамски|越南语|越南文|ベトナム語|tiếng việt",
	  "vietnamienne|vietnamesisch~e~er~es~en|vietnamesischsprachig~e~er~es~en|vietnameestalig~e|"
	  "wietnamsk~a~ie~iej|вьетнамск~ая~ое~ого~ой" },
	{ "id",
	  "indonesian|indonesian-language|indonesisch|indonesischsprachig|indonésien|indonesio|indonesiano|"
	  "indonésio|indonezyjski|indonezyjskim|indonezyjsku|индонезийский|индонезийском|по-индонезийски|"
	  "印度尼西亚语|印度尼西亚文|印尼文|インドネシア語|bahasa indonesia",
	  "indonésienne|indonesisch~e~er~es~en|indonesischsprachig~e~er~es~en|indonezyjsk~a~ie~iej|"
	  "индонезийск~ая~ое~ого~ой|indonesiana" },
	{ "ms",
	  "malay|malay-language|malaiisch|malaiischsprachig|malais|malayo|malese|malaio|maleis|maleistalig|"
	  "malajski|malajskim|malajsku|малайский|малайском|по-малайски|马来语|马来文|馬來文|マレー語|melayu",
	  "malaiisch~e~er~es~en|malaiischsprachig~e~er~es~en|maleistalig~e|malajsk~a~ie~iej|"
	  "малайск~ая~ое~ого~ой|malaise|malaya|malaia|maleise" },
	{ "tl",
	  "tagalog|tagalog-language|tagalogsprachig|tagalo|tagalski|tagalskim|tagalsku|тагалог|他加禄语|他加禄文|"
	  "塔加路族文|タガログ語",
	  "tagalogsprachig~e~er~es~en|tagalsk~a~ie~iej" },
	{ "my",
	  "burmese|burmese-language|birmanisch|birmanischsprachig|birman|birmano|birmanês|birmaans|"
	  "birmaanstalig|birmański|birmańskim|birmańsku|бирманский|бирманском|по-бирмански|缅甸语|缅甸文|緬甸文|"
	  "ミャンマー語|မြန်မာ",
	  "birmanisch~e~er~es~en|birmanischsprachig~e~er~es~en|birmaanstalig~e|birmańsk~a~ie~iej|"
	  "бирманск~ая~ое~ого~ой|birmane|birmana|birmanesa|birmaanse" },
	{ "km",
	  "khmer|khmer-language|khmersprachig|jemer|khmerski|khmerskim|khmersku|кхмерский|кхмерском|"
	  "по-кхмерски|高棉语|高棉文|クメール語|ខ្មែរ",
	  "khmersprachig~e~er~es~en|khmersk~a~ie~iej|кхмерск~ая~ое~ого~ой" },
	{ "lo",
	  "lao|lao-language|laotisch|laotischsprachig|laosiano|laotiaans|laotiaanstalig|laotański|"
	  "laotańskim|laotańsku|лаосский|лаосском|по-лаосски|老挝语|老挝文|寮文|ラオ語|ລາວ",
	  "laotisch~e~er~es~en|laotischsprachig~e~er~es~en|laotiaanstalig~e|laotańsk~a~ie~iej|"
	  "лаосск~ая~ое~ого~ой|laosiana|laotiaanse" },
	{ "mn",
	  "mongolian|mongolian-language|mongolisch|mongolischsprachig|mongol|mongolo|mongools|"
	  "mongoolstalig|mongolski|mongolskim|mongolsku|монгольский|монгольском|по-монгольски|蒙古语|蒙古文|"
	  "モンゴル語|монгол",
	  "mongolisch~e~er~es~en|mongolischsprachig~e~er~es~en|mongoolstalig~e|mongolsk~a~ie~iej|"
	  "монгольск~ая~ое~ого~ой|mongole|mongola|mongoolse" },
	{ "ka",
	  "georgian|georgian-language|georgisch|georgischsprachig|géorgien|georgiano|gruziński|gruzińskim|"
	  "gruzińsku|грузинский|грузинском|по-грузински|格鲁吉亚语|格鲁吉亚文|喬治亞文|ジョージア語|ქართული",
	  "georgisch~e~er~es~en|georgischsprachig~e~er~es~en|gruzińsk~a~ie~iej|грузинск~ая~ое~ого~ой|"
	  "géorgienne|georgiana" },
	{ "hy",
	  "armenian|armenian-language|armenisch|armenischsprachig|arménien|armenio|armeno|armênio|armeens|"
	  "armeenstalig|ormiański|ormiańskim|ormiańsku|армянский|армянском|по-армянски|亚美尼亚语|亚美尼亚文|亞美尼亞文|"
	  "アルメニア語|հայերեն|arménio",
	  "armenisch~e~er~es~en|armenischsprachig~e~er~es~en|armeenstalig~e|ormiańsk~a~ie~iej|"
	  "армянск~ая~ое~ого~ой|arménienne|armena|armeense" },
	{ "az",
	  "azerbaijani|azerbaijani-language|aserbaidschanisch|aserbaidschanischsprachig|azerbaïdjanais|"
	  "azerbaiyano|azerbaigiano|azerbaijano|azerbeidzjaans|azerbeidzjaanstalig|azerbejdżański|"
	  "azerbejdżańskim|azerbejdżańsku|азербайджанский|азербайджанском|по-азербайджански|阿塞拜疆语|阿塞拜疆文|"
	  "亞塞拜然文|アゼルバイジャン語|azərbaycan",
	  "aserbaidschanisch~e~er~es~en|aserbaidschanischsprachig~e~er~es~en|azerbeidzjaanstalig~e|"
	  "azerbejdżańsk~a~ie~iej|азербайджанск~ая~ое~ого~ой|"
	  "azerbaïdjanaise|azerbaiyana|azerbaigiana|azerbaijana|azerbeidzjaanse" },
	{ "kk",
	  "kazakh|kazakh-language|kasachisch|kasachischsprachig|kazajo|kazako|cazaque|kazachs|kazachstalig|"
	  "kazachski|kazachskim|kazachsku|казахский|казахском|по-казахски|哈萨克语|哈萨克文|哈薩克文|カザフ語|қазақ тілі",
	  "kasachisch~e~er~es~en|kasachischsprachig~e~er~es~en|kazachstalig~e|kazachsk~a~ie~iej|"
	  "казахск~ая~ое~ого~ой|kazaja|kazaka|kazachse" },
	{ "ky",
	  "kyrgyz|kyrgyz-language|kirgisisch|kirgisischsprachig|kirghize|kirguís|kirghiso|quirguiz|"
	  "kirgizisch|kirgiski|kirgiskim|kirgisku|киргизский|киргизском|по-киргизски|柯尔克孜语|柯尔克孜文|吉爾吉斯文|"
	  "キルギス語|кыргызча",
	  "kirgisisch~e~er~es~en|kirgisischsprachig~e~er~es~en|kirgizisch~e~er~es~en|kirgisk~a~ie~iej|"
	  "киргизск~ая~ое~ого~ой|kirghisa" },
	{ "uz",
	  "uzbek|uzbek-language|usbekisch|usbekischsprachig|ouzbek|uzbeko|uzbeco|uzbeque|oezbeeks|"
	  "oezbeekstalig|uzbecki|uzbeckim|uzbecku|узбекский|узбекском|по-узбекски|乌兹别克语|乌兹别克文|烏茲別克文|ウズベク語|"
	  "o'zbek|usbeque",
	  "usbekisch~e~er~es~en|usbekischsprachig~e~er~es~en|oezbeekstalig~e|uzbeck~a~ie~iej|"
	  "узбекск~ая~ое~ого~ой|uzbeka|uzbeca|oezbeekse" },
	{ "tg",
	  "tajik|tajik-language|tadschikisch|tadschikischsprachig|tadjik|tayiko|tagico|tadjique|tadzjieks|"
	  "tadzjiekstalig|tadżycki|tadżyckim|tadżycku|таджикский|таджикском|по-таджикски|塔吉克语|塔吉克文|タジク語|"
	  "тоҷикӣ|tajique",
	  "tadschikisch~e~er~es~en|tadschikischsprachig~e~er~es~en|tadzjiekstalig~e|tadżyck~a~ie~iej|"
	  "таджикск~ая~ое~ого~ой|tayika|tagica|tadzjiekse" },
	{ "ps",
	  "pashto|pashto-language|paschtu|paschtusprachig|pachto|pastún|pasjtoe|paszto|пушту|普什图语|普什图文|"
	  "普什圖文|パシュトゥー語|پښتو|pastó",
	  "paschtusprachig~e~er~es~en" },
	{ "ku",
	  "kurdish|kurdish-language|kurdisch|kurdischsprachig|kurde|kurdo|curdo|koerdisch|kurdyjski|"
	  "kurdyjskim|kurdyjsku|курдский|курдском|по-курдски|库尔德语|库尔德文|庫德文|クルド語|kurdî",
	  "kurdisch~e~er~es~en|kurdischsprachig~e~er~es~en|koerdisch~e~er~es~en|kurdyjsk~a~ie~iej|"
	  "курдск~ая~ое~ого~ой" },
	{ "sw",
	  "swahili|swahili-language|suaheli|suahelisprachig|suajili|suaíli|suahili|suahilim|suahilu|"
	  "суахили|斯瓦希里语|斯瓦希里文|史瓦希里文|スワヒリ語|kiswahili",
	  "suahelisprachig~e~er~es~en" },
	{ "am",
	  "amharic|amharic-language|amharisch|amharischsprachig|amharique|amárico|amarico|amhaars|"
	  "amhaarstalig|amharski|amharskim|amharsku|амхарский|амхарском|по-амхарски|阿姆哈拉语|阿姆哈拉文|アムハラ語|አማርኛ",
	  "amharisch~e~er~es~en|amharischsprachig~e~er~es~en|amhaarstalig~e|amharsk~a~ie~iej|"
	  "амхарск~ая~ое~ого~ой" },
	{ "so",
	  "somali|somali-language|somalisprachig|somalí|somalo|somalisch|somalijski|somalijskim|somalijsku|"
	  "сомали|索马里语|索马里文|索馬利文|ソマリ語|soomaali",
	  "somalisprachig~e~er~es~en|somalisch~e~er~es~en|somalijsk~a~ie~iej" },
	{ "zu",
	  "zulu|zulu-language|zulusprachig|zoulou|zulú|zoeloe|зулу|祖鲁语|祖鲁文|祖魯文|ズールー語|isizulu",
	  "zulusprachig~e~er~es~en" },
	{ "xh",
	  "xhosa|xhosa-language|xhosasprachig|khosa|коса|科萨语|科萨文|科薩文|コサ語|isixhosa|xosa",
	  "xhosasprachig~e~er~es~en" },
	{ "af",
	  "afrikaans|afrikaans-language|afrikaanssprachig|afrikáans|africâner|afrikaanstalig|африкаанс|"
	  "南非荷兰语|南非荷兰文|南非荷蘭文|アフリカーンス語|africanês",
	  "afrikaanssprachig~e~er~es~en|afrikaanstalig~e" },
	{ "ca",
	  "catalan|catalan-language|katalanisch|katalanischsprachig|catalán|catalano|catalão|catalaans|"
	  "catalaanstalig|kataloński|katalońskim|katalońsku|каталанский|каталанском|по-каталански|加泰罗尼亚语|"
	  "加泰罗尼亚文|加泰蘭文|カタロニア語|català",
	  "catalane|catalana|catalã|catalaanse|kat|katalanisch~e~er~es~en|katalanischsprachig~e~er~es~en|"
	  "catalaanstalig~e|katalońsk~a~ie~iej|каталанск~ая~ое~ого~ой" },
	{ "eu",
	  "basque|basque-language|baskisch|baskischsprachig|euskera|basco|baskijski|baskijskim|baskijsku|"
	  "баскский|баскском|по-баскски|巴斯克语|巴斯克文|バスク語|euskara",
	  "vasca|basca|baskische|baskisch~er~es~en|baskischsprachig~e~er~es~en|baskijsk~a~ie~iej|"
	  "баскск~ая~ое~ого~ой" },
	{ "gl",
	  "galician|galician-language|galicisch|galicischsprachig|galicien|gallego|galiziano|galego|"
	  "galicyjski|galicyjskim|galicyjsku|галисийский|галисийском|по-галисийски|加利西亚语|加利西亚文|加利西亞文|ガリシア語",
	  "gallega|galega|galicisch~e~er~es~en|galicischsprachig~e~er~es~en|galicyjsk~a~ie~iej|"
	  "галисийск~ая~ое~ого~ой|galicienne|galiziana" },
	{ "ga",
	  "irish|irish-language|irisch|irischsprachig|irlandais|irlandés|irlandese|irlandês|iers|ierstalig|"
	  "irlandzki|irlandzkim|irlandzku|ирландский|ирландском|по-ирландски|爱尔兰语|爱尔兰文|愛爾蘭文|アイルランド語|gaeilge",
	  "irisch~e~er~es~en|irischsprachig~e~er~es~en|ierstalig~e|irlandzk~a~ie~iej|ирландск~ая~ое~ого~ой|"
	  "irlandaise|irlandesa|ierse" },
	{ "cy",
	  "welsh|welsh-language|walisisch|walisischsprachig|gallois|galés|gallese|galês|walijski|walijskim|"
	  "walijsku|валлийский|валлийском|по-валлийски|威尔士语|威尔士文|威爾斯文|ウェールズ語|cymraeg",
	  "walisisch~e~er~es~en|walisischsprachig~e~er~es~en|walijsk~a~ie~iej|валлийск~ая~ое~ого~ой|galloise|galesa" },
	{ "mt",
	  "maltese|maltese-language|maltesisch|maltesischsprachig|maltais|maltés|maltês|maltees|"
	  "malteestalig|maltański|maltańskim|maltańsku|мальтийский|мальтийском|по-мальтийски|马耳他语|马耳他文|"
	  "馬爾他文|マルタ語|malti",
	  "maltesisch~e~er~es~en|maltesischsprachig~e~er~es~en|malteestalig~e|maltańsk~a~ie~iej|"
	  "мальтийск~ая~ое~ого~ой" },
	{ "lb",
	  "luxembourgish|luxembourgish-language|luxemburgisch|luxemburgischsprachig|luxembourgeois|"
	  "luxemburgués|lussemburghese|luxemburguês|luxemburgs|luxemburgstalig|luksemburski|luksemburskim|"
	  "luksembursku|люксембургский|люксембургском|по-люксембургски|卢森堡语|卢森堡文|盧森堡文|ルクセンブルク語|"
	  "lëtzebuergesch",
	  "luxemburgisch~e~er~es~en|luxemburgischsprachig~e~er~es~en|luxemburgstalig~e|luksembursk~a~ie~iej|"
	  "люксембургск~ая~ое~ого~ой" },
	{ "la",
	  "latin|latin-language|latein|lateinsprachig|latín|latino|latim|latijn|łaciński|łacińskim|"
	  "łacińsku|латинский|латинском|по-латински|拉丁语|拉丁文|ラテン語",
	  "lateinsprachig~e~er~es~en|łacińsk~a~ie~iej|латинск~ая~ое~ого~ой" },
	{ "eo",
	  "esperanto|esperanto-language|esperantosprachig|espéranto|эсперанто|世界语|世界文|エスペラント語",
	  "esperantosprachig~e~er~es~en" },
	{ "yi",
	  "yiddish|yiddish-language|jiddisch|jiddischsprachig|yidis|iídiche|jidysz|идиш|意第绪语|意第绪文|意第緒文|"
	  "イディッシュ語|ייִדיש",
	  "jiddisch~e~er~es~en|jiddischsprachig~e~er~es~en" },
};

#define COUNT (sizeof(languages) / sizeof(*languages))
_Static_assert(COUNT <= 255, "phrase.what holds an index");

const char *languages_code(unsigned index)
{
	return languages[index].code;
}

bool languages_is_of_text(struct span name)
{
	static const char *const marks[] = { "-language", "sprachig", "talig", "języczn", "язычн", "语", "文", "語" };

	for (size_t i = 0; i < sizeof(marks) / sizeof(*marks); i++)
		if (span_find(name, span_of(marks[i])) != SPAN_NONE)
			return true;
	return false;
}

const char *languages_find(struct span code)
{
	for (size_t i = 0; i < COUNT; i++)
		if (span_eq(code, span_of(languages[i].code)))
			return languages[i].code;
	return NULL;
}

int languages_init(struct arena *a, struct lexicon *names)
{
	struct phrase_list rows[2 * COUNT];

	for (size_t i = 0; i < COUNT; i++) {
		rows[i] = (struct phrase_list){ (uint8_t)i, 0, languages[i].names };
		rows[COUNT + i] = (struct phrase_list){ (uint8_t)i, LANGUAGES_ADJECTIVE, languages[i].adjectives };
	}
	return lexicon_init(a, names, rows, 2 * COUNT);
}
