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
 * Where two languages would share a name, the upper row has it.
 */

#include "languages.h"

/* One row a language. At most 255. */
static const struct {
	const char *code, *names;
} languages[] = {
	{ "en",
	  "english|english-language|englisch|englischsprachig|anglais|inglés|inglese|inglês|engels|"
	  "engelstalig|angielski|angielskim|angielsku|английский|английском|по-английски|英语|英文|英語|engl|en|ang|англ|ingl" },
	{ "de",
	  "german|german-language|deutsch|deutschsprachig|allemand|alemán|tedesco|alemão|duits|duitstalig|"
	  "niemiecki|niemieckim|niemiecku|немецкий|немецком|по-немецки|德语|德文|ドイツ語|dt|de|独語|獨語|niem|нем" },
	{ "fr",
	  "french|french-language|französisch|französischsprachig|français|francés|francese|francês|frans|"
	  "franstalig|francuski|francuskim|francusku|французский|французском|по-французски|法语|法文|フランス語|"
	  "franz|fr|仏語|franc|франц|фр" },
	{ "es",
	  "spanish|spanish-language|spanisch|spanischsprachig|espagnol|español|spagnolo|espanhol|spaans|"
	  "spaanstalig|hiszpański|hiszpańskim|hiszpańsku|испанский|испанском|по-испански|西班牙语|西班牙文|スペイン語|"
	  "castilian|castellano|castellana|kastilisch|castillan|es|span|hiszp|исп" },
	{ "it",
	  "italian|italian-language|italienisch|italienischsprachig|italien|italiano|italiaans|"
	  "italiaanstalig|włoski|włoskim|włosku|итальянский|итальянском|по-итальянски|意大利语|意大利文|義大利文|イタリア語|ital|итал" },
	{ "pt",
	  "portuguese|portuguese-language|portugiesisch|portugiesischsprachig|portugais|portugués|"
	  "portoghese|português|portugees|portugeestalig|portugalski|portugalskim|portugalsku|"
	  "португальский|португальском|по-португальски|葡萄牙语|葡萄牙文|ポルトガル語" },
	{ "nl",
	  "dutch|dutch-language|niederländisch|niederländischsprachig|néerlandais|neerlandés|olandese|"
	  "holandês|nederlands|nederlandstalig|niderlandzki|niderlandzkim|niderlandzku|нидерландский|"
	  "нидерландском|по-нидерландски|нидерл|荷兰语|荷兰文|荷蘭文|オランダ語|flemish|vlaams|flämisch|flamand|nl" },
	{ "pl",
	  "polish|polish-language|polnisch|polnischsprachig|polonais|polaco|polacco|polonês|pools|"
	  "poolstalig|polski|polskim|polsku|польский|польском|по-польски|波兰语|波兰文|波蘭文|ポーランド語|pl|польск" },
	{ "ru",
	  "russian|russian-language|russisch|russischsprachig|russe|ruso|russo|rosyjski|rosyjskim|rosyjsku|"
	  "русский|русском|по-русски|俄语|俄文|ロシア語|ru|露語|russ|ros|рус" },
	{ "zh",
	  "chinese|chinese-language|chinesisch|chinesischsprachig|chinois|chino|cinese|chinês|chinees|"
	  "chineestalig|chiński|chińskim|chińsku|китайский|китайском|по-китайски|中文|中国語|mandarin|"
	  "chin|кит|simplified chinese|traditional chinese|简体中文|繁体中文|粤语|粵語|广东话|廣東話|普通话|普通話|繁體中文|簡體中文|華文|华文|zh" },
	{ "ja",
	  "japanese|japanese-language|japanisch|japanischsprachig|japonais|japonés|giapponese|japonês|"
	  "japans|japanstalig|japoński|japońskim|japońsku|японский|японском|по-японски|日语|日文|日本語|ja|яп" },
	{ "ko",
	  "korean|korean-language|koreanisch|koreanischsprachig|coréen|coreano|koreaans|koreaanstalig|"
	  "koreański|koreańskim|koreańsku|корейский|корейском|по-корейски|韩语|韩文|韓文|韓国語|한국어" },
	{ "ar",
	  "arabic|arabic-language|arabisch|arabischsprachig|arabe|árabe|arabo|arabski|arabskim|arabsku|"
	  "арабский|арабском|по-арабски|阿拉伯语|阿拉伯文|アラビア語|العربية" },
	{ "sv",
	  "swedish|swedish-language|schwedisch|schwedischsprachig|suédois|sueco|svedese|zweeds|zweedstalig|"
	  "szwedzki|szwedzkim|szwedzku|шведский|шведском|по-шведски|瑞典语|瑞典文|スウェーデン語|svenska" },
	{ "da",
	  "danish|danish-language|dänisch|dänischsprachig|danois|danés|danese|dinamarquês|deens|deenstalig|"
	  "duński|duńskim|duńsku|датский|датском|по-датски|丹麦语|丹麦文|丹麥文|デンマーク語|dansk" },
	{ "no",
	  "norwegian|norwegian-language|norwegisch|norwegischsprachig|norvégien|noruego|norvegese|"
	  "norueguês|noors|noorstalig|norweski|norweskim|norwesku|норвежский|норвежском|по-норвежски|挪威语|"
	  "挪威文|ノルウェー語|norsk" },
	{ "fi",
	  "finnish|finnish-language|finnisch|finnischsprachig|finnois|finés|finlandese|finlandês|fins|"
	  "finstalig|fiński|fińskim|fińsku|финский|финском|по-фински|芬兰语|芬兰文|芬蘭文|フィンランド語|suomi" },
	{ "is",
	  "icelandic|icelandic-language|isländisch|isländischsprachig|islandais|islandés|islandese|"
	  "islandês|ijslands|ijslandstalig|islandzki|islandzkim|islandzku|исландский|исландском|"
	  "по-исландски|冰岛语|冰岛文|冰島文|アイスランド語|íslenska" },
	{ "cs",
	  "czech|czech-language|tschechisch|tschechischsprachig|tchèque|checo|ceco|tcheco|tsjechisch|"
	  "czeski|czeskim|czesku|чешский|чешском|по-чешски|捷克语|捷克文|チェコ語|čeština" },
	{ "sk",
	  "slovak|slovak-language|slowakisch|slowakischsprachig|slovaque|eslovaco|slovacco|slowaaks|"
	  "slowaakstalig|słowacki|słowackim|słowacku|словацкий|словацком|по-словацки|斯洛伐克语|斯洛伐克文|スロバキア語|"
	  "slovenčina" },
	{ "hu",
	  "hungarian|hungarian-language|ungarisch|ungarischsprachig|hongrois|húngaro|ungherese|hongaars|"
	  "hongaarstalig|węgierski|węgierskim|węgiersku|венгерский|венгерском|по-венгерски|匈牙利语|匈牙利文|"
	  "ハンガリー語|magyar" },
	{ "ro",
	  "romanian|romanian-language|rumänisch|rumänischsprachig|roumain|rumano|rumeno|romeno|roemeens|"
	  "roemeenstalig|rumuński|rumuńskim|rumuńsku|румынский|румынском|по-румынски|罗马尼亚语|罗马尼亚文|羅馬尼亞文|"
	  "ルーマニア語|română" },
	{ "bg",
	  "bulgarian|bulgarian-language|bulgarisch|bulgarischsprachig|bulgare|búlgaro|bulgaro|bulgaars|"
	  "bulgaarstalig|bułgarski|bułgarskim|bułgarsku|болгарский|болгарском|по-болгарски|保加利亚语|保加利亚文|"
	  "保加利亞文|ブルガリア語|български" },
	{ "el",
	  "greek|greek-language|griechisch|griechischsprachig|grec|griego|greco|grego|grieks|griekstalig|"
	  "grecki|greckim|grecku|греческий|греческом|по-гречески|希腊语|希腊文|希臘文|ギリシャ語|ελληνικά" },
	{ "tr",
	  "turkish|turkish-language|türkisch|türkischsprachig|turc|turco|turks|turkstalig|turecki|tureckim|"
	  "turecku|турецкий|турецком|по-турецки|土耳其语|土耳其文|トルコ語|türkçe" },
	{ "uk",
	  "ukrainian|ukrainian-language|ukrainisch|ukrainischsprachig|ukrainien|ucraniano|ucraino|"
	  "oekraïens|oekraïenstalig|ukraiński|ukraińskim|ukraińsku|украинский|украинском|по-украински|ukr|укр|乌克兰语|"
	  "乌克兰文|烏克蘭文|ウクライナ語|українська" },
	{ "be",
	  "belarusian|belarusian-language|belarussisch|belarussischsprachig|biélorusse|bielorruso|"
	  "bielorusso|bielorrusso|białoruski|białoruskim|białorusku|белорусский|белорусском|по-белорусски|"
	  "白俄罗斯语|白俄罗斯文|白俄羅斯文|ベラルーシ語|беларуская" },
	{ "sr",
	  "serbian|serbian-language|serbisch|serbischsprachig|serbe|serbio|serbo|sérvio|servisch|serbski|"
	  "serbskim|serbsku|сербский|сербском|по-сербски|塞尔维亚语|塞尔维亚文|塞爾維亞文|セルビア語|српски" },
	{ "hr",
	  "croatian|croatian-language|kroatisch|kroatischsprachig|croate|croata|croato|chorwacki|"
	  "chorwackim|chorwacku|хорватский|хорватском|по-хорватски|克罗地亚语|克罗地亚文|克羅埃西亞文|クロアチア語|hrvatski" },
	{ "bs",
	  "bosnian|bosnian-language|bosnisch|bosnischsprachig|bosniaque|bosnio|bosniaco|bósnio|bośniacki|"
	  "bośniackim|bośniacku|боснийский|боснийском|по-боснийски|波斯尼亚语|波斯尼亚文|波士尼亞文|ボスニア語|bosanski" },
	{ "sl",
	  "slovenian|slovenian-language|slowenisch|slowenischsprachig|slovène|esloveno|sloveno|sloveens|"
	  "sloveenstalig|słoweński|słoweńskim|słoweńsku|словенский|словенском|по-словенски|斯洛文尼亚语|斯洛文尼亚文|"
	  "斯洛維尼亞文|スロベニア語|slovenščina" },
	{ "mk",
	  "macedonian|macedonian-language|mazedonisch|mazedonischsprachig|macédonien|macedonio|macedone|"
	  "macedônio|macedonisch|macedoński|macedońskim|macedońsku|македонский|македонском|по-македонски|"
	  "马其顿语|马其顿文|馬其頓文|マケドニア語|македонски" },
	{ "sq",
	  "albanian|albanian-language|albanisch|albanischsprachig|albanais|albanés|albanese|albanês|"
	  "albanees|albaneestalig|albański|albańskim|albańsku|албанский|албанском|по-албански|阿尔巴尼亚语|"
	  "阿尔巴尼亚文|阿爾巴尼亞文|アルバニア語|shqip" },
	{ "lt",
	  "lithuanian|lithuanian-language|litauisch|litauischsprachig|lituanien|lituano|litouws|"
	  "litouwstalig|litewski|litewskim|litewsku|литовский|литовском|по-литовски|立陶宛语|立陶宛文|リトアニア語|"
	  "lietuvių" },
	{ "lv",
	  "latvian|latvian-language|lettisch|lettischsprachig|letton|letón|lettone|letão|lets|letstalig|"
	  "łotewski|łotewskim|łotewsku|латышский|латышском|по-латышски|拉脱维亚语|拉脱维亚文|拉脫維亞文|ラトビア語|latviešu" },
	{ "et",
	  "estonian|estonian-language|estnisch|estnischsprachig|estonien|estonio|estone|estoniano|estisch|"
	  "estoński|estońskim|estońsku|эстонский|эстонском|по-эстонски|爱沙尼亚语|爱沙尼亚文|愛沙尼亞文|エストニア語|eesti" },
	{ "he",
	  "hebrew|hebrew-language|hebräisch|hebräischsprachig|hébreu|hebreo|ebraico|hebraico|hebreeuws|"
	  "hebreeuwstalig|hebrajski|hebrajskim|hebrajsku|иврит|希伯来语|希伯来文|希伯來文|ヘブライ語|עברית" },
	{ "fa",
	  "persian|persian-language|persisch|persischsprachig|persan|persa|persiano|perzisch|perski|"
	  "perskim|persku|персидский|персидском|по-персидски|波斯语|波斯文|ペルシア語|farsi|فارسی" },
	{ "ur",
	  "urdu|urdu-language|urdusprachig|ourdou|урду|乌尔都语|乌尔都文|烏都文|ウルドゥー語|اردو" },
	{ "hi",
	  "hindi|hindi-language|hindisprachig|híndi|hindim|hindu|хинди|印地语|印地文|ヒンディー語|हिन्दी" },
	{ "bn",
	  "bangla|bangla-language|bengalisch|bengalischsprachig|bengali|bengalí|bengalese|bengaals|"
	  "bengaalstalig|bengalski|bengalskim|bengalsku|бенгальский|бенгальском|по-бенгальски|孟加拉语|孟加拉文|"
	  "ベンガル語|বাংলা" },
	{ "ta",
	  "tamil|tamil-language|tamilsprachig|tamoul|tâmil|tamilski|tamilskim|tamilsku|тамильский|"
	  "тамильском|по-тамильски|泰米尔语|泰米尔文|坦米爾文|タミル語|தமிழ்" },
	{ "te",
	  "telugu|telugu-language|telugusprachig|télougou|télugo|телугу|泰卢固语|泰卢固文|泰盧固文|テルグ語|తెలుగు" },
	{ "mr",
	  "marathi|marathi-language|marathisprachig|maratí|marati|marathim|marathu|маратхи|马拉地语|马拉地文|馬拉地文|"
	  "マラーティー語|मराठी" },
	{ "ml",
	  "malayalam|malayalam-language|malayalamsprachig|malayálam|malaiala|malajalam|малаялам|马拉雅拉姆语|"
	  "马拉雅拉姆文|馬來亞拉姆文|マラヤーラム語|മലയാളം" },
	{ "gu",
	  "gujarati|gujarati-language|gujaratisprachig|goudjarati|guyaratí|guzerate|gudżarati|gudżaratim|"
	  "gudżaratu|гуджарати|古吉拉特语|古吉拉特文|グジャラート語|ગુજરાતી" },
	{ "pa",
	  "punjabi|punjabi-language|punjabisprachig|pendjabi|punyabí|panjabi|pendżabski|pendżabskim|"
	  "pendżabsku|панджаби|旁遮普语|旁遮普文|パンジャブ語|ਪੰਜਾਬੀ" },
	{ "ne",
	  "nepali|nepali-language|nepalesisch|nepalesischsprachig|népalais|nepalí|nepalese|nepalês|"
	  "nepalees|nepaleestalig|nepalski|nepalskim|nepalsku|непальский|непальском|по-непальски|尼泊尔语|尼泊尔文|"
	  "尼泊爾文|ネパール語|नेपाली" },
	{ "si",
	  "sinhala|sinhala-language|singhalesisch|singhalesischsprachig|cingalais|cingalés|singalese|"
	  "cingalês|singalees|singaleestalig|syngaleski|syngaleskim|syngalesku|сингальский|сингальском|"
	  "по-сингальски|僧伽罗语|僧伽罗文|僧伽羅文|シンハラ語|සිංහල" },
	{ "th",
	  "thai|thai-language|thailändisch|thailändischsprachig|thaï|tailandés|thailandese|tailandês|"
	  "tajski|tajskim|tajsku|тайский|тайском|по-тайски|泰语|泰文|タイ語|ไทย" },
	{ "vi",
	  "vietnamese|vietnamese-language|vietnamesisch|vietnamesischsprachig|vietnamien|vietnamita|"
	  "vietnamees|vietnameestalig|wietnamski|wietnamskim|wietnamsku|вьетнамский|вьетнамском|"
	  "по-вьетнамски|越南语|越南文|ベトナム語|tiếng việt" },
	{ "id",
	  "indonesian|indonesian-language|indonesisch|indonesischsprachig|indonésien|indonesio|indonesiano|"
	  "indonésio|indonezyjski|indonezyjskim|indonezyjsku|индонезийский|индонезийском|по-индонезийски|"
	  "印度尼西亚语|印度尼西亚文|印尼文|インドネシア語|indonesia" },
	{ "ms",
	  "malay|malay-language|malaiisch|malaiischsprachig|malais|malayo|malese|malaio|maleis|maleistalig|"
	  "malajski|malajskim|malajsku|малайский|малайском|по-малайски|马来语|马来文|馬來文|マレー語|melayu" },
	{ "tl",
	  "tagalog|tagalog-language|tagalogsprachig|tagalo|tagalski|tagalskim|tagalsku|тагалог|他加禄语|他加禄文|"
	  "塔加路族文|タガログ語" },
	{ "my",
	  "burmese|burmese-language|birmanisch|birmanischsprachig|birman|birmano|birmanês|birmaans|"
	  "birmaanstalig|birmański|birmańskim|birmańsku|бирманский|бирманском|по-бирмански|缅甸语|缅甸文|緬甸文|"
	  "ミャンマー語|မြန်မာ" },
	{ "km",
	  "khmer|khmer-language|khmersprachig|jemer|khmerski|khmerskim|khmersku|кхмерский|кхмерском|"
	  "по-кхмерски|高棉语|高棉文|クメール語|ខ្មែរ" },
	{ "lo",
	  "lao|lao-language|laotisch|laotischsprachig|laosiano|laotiaans|laotiaanstalig|laotański|"
	  "laotańskim|laotańsku|лаосский|лаосском|по-лаосски|老挝语|老挝文|寮文|ラオ語|ລາວ" },
	{ "mn",
	  "mongolian|mongolian-language|mongolisch|mongolischsprachig|mongol|mongolo|mongools|"
	  "mongoolstalig|mongolski|mongolskim|mongolsku|монгольский|монгольском|по-монгольски|蒙古语|蒙古文|"
	  "モンゴル語|монгол" },
	{ "ka",
	  "georgian|georgian-language|georgisch|georgischsprachig|géorgien|georgiano|gruziński|gruzińskim|"
	  "gruzińsku|грузинский|грузинском|по-грузински|格鲁吉亚语|格鲁吉亚文|喬治亞文|ジョージア語|ქართული" },
	{ "hy",
	  "armenian|armenian-language|armenisch|armenischsprachig|arménien|armenio|armeno|armênio|armeens|"
	  "armeenstalig|ormiański|ormiańskim|ormiańsku|армянский|армянском|по-армянски|亚美尼亚语|亚美尼亚文|亞美尼亞文|"
	  "アルメニア語|հայերեն" },
	{ "az",
	  "azerbaijani|azerbaijani-language|aserbaidschanisch|aserbaidschanischsprachig|azerbaïdjanais|"
	  "azerbaiyano|azerbaigiano|azerbaijano|azerbeidzjaans|azerbeidzjaanstalig|azerbejdżański|"
	  "azerbejdżańskim|azerbejdżańsku|азербайджанский|азербайджанском|по-азербайджански|阿塞拜疆语|阿塞拜疆文|"
	  "亞塞拜然文|アゼルバイジャン語|azərbaycan" },
	{ "kk",
	  "kazakh|kazakh-language|kasachisch|kasachischsprachig|kazajo|kazako|cazaque|kazachs|kazachstalig|"
	  "kazachski|kazachskim|kazachsku|казахский|казахском|по-казахски|哈萨克语|哈萨克文|哈薩克文|カザフ語|қазақ тілі" },
	{ "ky",
	  "kyrgyz|kyrgyz-language|kirgisisch|kirgisischsprachig|kirghize|kirguís|kirghiso|quirguiz|"
	  "kirgizisch|kirgiski|kirgiskim|kirgisku|киргизский|киргизском|по-киргизски|柯尔克孜语|柯尔克孜文|吉爾吉斯文|"
	  "キルギス語|кыргызча" },
	{ "uz",
	  "uzbek|uzbek-language|usbekisch|usbekischsprachig|ouzbek|uzbeko|uzbeco|uzbeque|oezbeeks|"
	  "oezbeekstalig|uzbecki|uzbeckim|uzbecku|узбекский|узбекском|по-узбекски|乌兹别克语|乌兹别克文|烏茲別克文|ウズベク語|"
	  "o'zbek" },
	{ "tg",
	  "tajik|tajik-language|tadschikisch|tadschikischsprachig|tadjik|tayiko|tagico|tadjique|tadzjieks|"
	  "tadzjiekstalig|tadżycki|tadżyckim|tadżycku|таджикский|таджикском|по-таджикски|塔吉克语|塔吉克文|タジク語|"
	  "тоҷикӣ" },
	{ "ps",
	  "pashto|pashto-language|paschtu|paschtusprachig|pachto|pastún|pasjtoe|paszto|пушту|普什图语|普什图文|"
	  "普什圖文|パシュトゥー語|پښتو" },
	{ "ku",
	  "kurdish|kurdish-language|kurdisch|kurdischsprachig|kurde|kurdo|curdo|koerdisch|kurdyjski|"
	  "kurdyjskim|kurdyjsku|курдский|курдском|по-курдски|库尔德语|库尔德文|庫德文|クルド語|kurdî" },
	{ "sw",
	  "swahili|swahili-language|suaheli|suahelisprachig|suajili|suaíli|suahili|suahilim|suahilu|"
	  "суахили|斯瓦希里语|斯瓦希里文|史瓦希里文|スワヒリ語|kiswahili" },
	{ "am",
	  "amharic|amharic-language|amharisch|amharischsprachig|amharique|amárico|amarico|amhaars|"
	  "amhaarstalig|amharski|amharskim|amharsku|амхарский|амхарском|по-амхарски|阿姆哈拉语|阿姆哈拉文|アムハラ語|አማርኛ" },
	{ "so",
	  "somali|somali-language|somalisprachig|somalí|somalo|somalisch|somalijski|somalijskim|somalijsku|"
	  "сомали|索马里语|索马里文|索馬利文|ソマリ語|soomaali" },
	{ "zu",
	  "zulu|zulu-language|zulusprachig|zoulou|zulú|zoeloe|зулу|祖鲁语|祖鲁文|祖魯文|ズールー語|isizulu" },
	{ "xh",
	  "xhosa|xhosa-language|xhosasprachig|khosa|коса|科萨语|科萨文|科薩文|コサ語|isixhosa" },
	{ "af",
	  "afrikaans|afrikaans-language|afrikaanssprachig|afrikáans|africâner|afrikaanstalig|африкаанс|"
	  "南非荷兰语|南非荷兰文|南非荷蘭文|アフリカーンス語" },
	{ "ca",
	  "catalan|catalan-language|katalanisch|katalanischsprachig|catalán|catalano|catalão|catalaans|"
	  "catalaanstalig|kataloński|katalońskim|katalońsku|каталанский|каталанском|по-каталански|加泰罗尼亚语|"
	  "加泰罗尼亚文|加泰蘭文|カタロニア語|català" },
	{ "eu",
	  "basque|basque-language|baskisch|baskischsprachig|euskera|basco|baskijski|baskijskim|baskijsku|"
	  "баскский|баскском|по-баскски|巴斯克语|巴斯克文|バスク語|euskara" },
	{ "gl",
	  "galician|galician-language|galicisch|galicischsprachig|galicien|gallego|galiziano|galego|"
	  "galicyjski|galicyjskim|galicyjsku|галисийский|галисийском|по-галисийски|加利西亚语|加利西亚文|加利西亞文|ガリシア語" },
	{ "ga",
	  "irish|irish-language|irisch|irischsprachig|irlandais|irlandés|irlandese|irlandês|iers|ierstalig|"
	  "irlandzki|irlandzkim|irlandzku|ирландский|ирландском|по-ирландски|爱尔兰语|爱尔兰文|愛爾蘭文|アイルランド語|gaeilge" },
	{ "cy",
	  "welsh|welsh-language|walisisch|walisischsprachig|gallois|galés|gallese|galês|walijski|walijskim|"
	  "walijsku|валлийский|валлийском|по-валлийски|威尔士语|威尔士文|威爾斯文|ウェールズ語|cymraeg" },
	{ "mt",
	  "maltese|maltese-language|maltesisch|maltesischsprachig|maltais|maltés|maltês|maltees|"
	  "malteestalig|maltański|maltańskim|maltańsku|мальтийский|мальтийском|по-мальтийски|马耳他语|马耳他文|"
	  "馬爾他文|マルタ語|malti" },
	{ "lb",
	  "luxembourgish|luxembourgish-language|luxemburgisch|luxemburgischsprachig|luxembourgeois|"
	  "luxemburgués|lussemburghese|luxemburguês|luxemburgs|luxemburgstalig|luksemburski|luksemburskim|"
	  "luksembursku|люксембургский|люксембургском|по-люксембургски|卢森堡语|卢森堡文|盧森堡文|ルクセンブルク語|"
	  "lëtzebuergesch" },
	{ "la",
	  "latin|latin-language|latein|lateinsprachig|latín|latino|latim|latijn|łaciński|łacińskim|"
	  "łacińsku|латинский|латинском|по-латински|拉丁语|拉丁文|ラテン語" },
	{ "eo",
	  "esperanto|esperanto-language|esperantosprachig|espéranto|эсперанто|世界语|世界文|エスペラント語" },
	{ "yi",
	  "yiddish|yiddish-language|jiddisch|jiddischsprachig|yidis|iídiche|jidysz|идиш|意第绪语|意第绪文|意第緒文|"
	  "イディッシュ語|ייִדיש" },
};

#define COUNT (sizeof(languages) / sizeof(*languages))
_Static_assert(COUNT <= 255, "phrase.what holds an index");

const char *languages_code(unsigned index)
{
	return languages[index].code;
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
	struct phrase_list rows[COUNT];

	for (size_t i = 0; i < COUNT; i++)
		rows[i] = (struct phrase_list){ (uint8_t)i, 0, languages[i].names };
	return lexicon_init(a, names, rows, COUNT);
}
