/* Facts about language: the words that news of any event is written with. One form stands for all with its stem. */

#include "common.h"

/* What sentences are made of. Of short words only those that titles write with a capital. */
static const char *const stop[] = {
	/* en */ "The And For With From That This These Those Not But Its His Her Their Our Your You Has Had Have Was Were Are Will "
	"Can May Who What When Where Why How New After Over Into Out Off Up As At By In Is It Of On Or To An Be He She We They "
	"about above across against along already also although always among another around because been before behind "
	"being below between both could does doing done down during each either even ever every few first further here "
	"however into itself just last least less like made make many might more most much must near need never next "
	"none once only other others ought own part perhaps quite rather same several shall should since some still such "
	"take than their them then there therefore through thus together told toward under until upon used very want well went "
	"which while whom whose within without would year years said says saying told added according called know need things",
	/* de */ "Der Die Das Ein Und Von Mit Auf Für Im Am Zum Zur Des Den Dem aber alle allem allen aller alles also andere anderen auch "
	"beim bereits bevor bisher dabei dafür dagegen daher damit danach dann daran darauf daraus darum dass davon dazu denn "
	"deren deshalb dessen diese diesem diesen dieser dieses doch dort durch eine einem einen einer eines einige etwa "
	"etwas gegen gegenüber gibt habe haben hatte hatten heute hier hinter ihre ihrem ihren ihrer immer infolge jede jeder jedoch "
	"jetzt kann kein keine keinen können könnte laut machen mehr mehrere muss müssen nach nachdem neben nicht nichts noch "
	"nur oder ohne schon sehr seien sein seine seinem seinen seiner seit selbst sich sind sollen sollte sondern sonst sowie "
	"teilte über unter viele vielen vom weil weiter welche wenn werde werden wieder will wird wollen worden wurde wurden "
	"würde zudem zwar zwischen Jahre Jahren",
	/* fr */ "Les Des Une Dans Pour Sur Par Avec Est Aux Cette ainsi alors après aucun aussi autre autres avait avant avec avoir "
	"beaucoup celle celui cela ceux chaque chez comme comment contre dans depuis dernier dernière deux devant donc dont elle elles "
	"encore entre était étaient être fait faire font jamais jusqu leur leurs lors lorsque mais même moins notamment notre nous "
	"parce parmi pendant peut plus plusieurs pour pourquoi pouvoir puis quand quatre quel quelle quelques sans selon sera serait "
	"seulement sont sous souvent tandis toujours tous tout toute toutes très trop trois vers voir votre vous années",
	/* es pt */ "Los Las Del Una Por Para Con Que Dos Das Uma Com Não Sem Mais algo alguna algunos además ainda algum antes aquel aqui "
	"aunque cada casi como cómo contra cuando cual cuyo dado debe decir desde después depois dice dijo disse diz donde durante "
	"ella ellos então entonces entre eram eran esta estaba este esto estas estos estar estava están está essa esse essas esses "
	"foram fueron fue había hace hacer hacia hasta havia hizo isso junto lado mais mas mayor mejor menos mesmo mientras mismo mucho "
	"muito muy nada nem ninguna nunca nueva nuevo onde otra otras otro otros outra outro para pelo pela pero pode podría poder "
	"porque pour puede quando quem quien segundo según seja sendo ser sería sido siempre sino sobre solo só sua sus suas seus também "
	"también tanto tem tener tiene tienen toda todas todo todos tras tudo unos usted vez vezes años ano anos",
	/* it */ "Il Gli Della Delle Dei Degli Una Per Con Che Nel Sul Dal Non alla alle agli allo ancora anche anni avere aveva bene che chi "
	"circa come così contro cosa cui dalla dalle dallo dello dentro deve dopo dove dunque ecco ella erano essere fatto fino fra già hanno "
	"infatti invece loro mentre meno molto negli nella nelle nello nessuno nostro ogni oltre ossia perché però più poco poi prima "
	"primo proprio qualche quale quali quando quanto quasi quella quelle quelli quello questa queste questi questo quindi secondo "
	"sempre senza siamo sono sopra sotto stata stati stato stesso subito sulla sulle tanto tra troppo tutta tutte tutti tutto verso",
	/* nl */ "De Het Een Van Voor Met Naar Uit Bij Door aan als alle alleen andere anders daar daarom deze dezelfde dit door echter "
	"eerste enkele geen goed haar hebben heeft hier hoe hun iets ieder immers jaar kan komen komt kunnen maar meer moet moeten naar "
	"niet niets nog noch omdat onder ondanks ook over reeds sinds sommige steeds tegen ten terwijl toch toen tot tussen twee "
	"veel volgens voor waar waarom wanneer want waren wat weer welke werd werden wij willen worden wordt zal zegt zelf zich "
	"zijn zoals zonder zou zouden",
	/* pl */ "aby albo ale bardzo bez bowiem będzie będą być była było były chce choć często czyli czy dla dlatego dlaczego dlatego dobrze "
	"dwa dwie gdy gdyby gdzie ich inne innych jak jaka jakie jako jednak jego jej jest jeszcze jeśli już każdy kiedy kilka która "
	"które którego której którzy który których którym lecz lub między może mogą musi nad nie nich niż oraz ona oni pod podczas "
	"ponad ponieważ potem powiedział pozostaje przed przede przez przy roku sam sobie swoich swoją swoje tak także tam też tego tej "
	"ten tutaj tych tylko tym właśnie więc wszystko wszystkie według wobec wśród zawsze zostać został została żeby lat",
	/* ru */ "без более больше был была были было быть вам вас весь вместе вот всего всех где даже для его если есть ещё затем здесь "
	"или именно как какой когда которая которые который которых которого кто лет лишь между меня много может можно надо "
	"нас него нет ними них ничего новый однако они около особенно оно отметил перед под после потом почти при про раз "
	"сам свои своей своих себя сейчас снова также такой там тем тогда того тоже только том тот этого этой этом эти это этот "
	"чего через чем что чтобы сказал сообщил заявил словам года году",
	/* the rest is grams: Chinese and Japanese tell nothing with single characters */
};

/* What news of any kind is about: time, states, offices, measures, and the speaking of them. */
static const char *const news[] = {
	"Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October "
	"November December today yesterday tomorrow week month morning evening night hour hours minutes days weeks months",
	"Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag Januar Februar März Mai Juni Juli Oktober Dezember Woche Monat Tag "
	"Tagen Stunden Uhr Uhrzeit Ende Anfang",
	"lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre "
	"novembre décembre semaine mois jour jours heures matin soir aujourd",
	"lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre "
	"octubre noviembre diciembre semana meses mañana noche horas días segunda terça quarta quinta sexta feira janeiro "
	"fevereiro março maio junho julho setembro outubro novembro dezembro semana mês manhã noite horas dias",
	"lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio maggio giugno luglio settembre ottobre dicembre "
	"settimana mese giorno giorni mattina sera notte ore",
	"maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart mei juni juli augustus oktober week maand "
	"dagen ochtend avond nacht uur",
	"poniedziałek wtorek środa czwartek piątek sobota niedziela stycznia lutego marca kwietnia maja czerwca lipca sierpnia "
	"września października listopada grudnia tydzień miesiąc dzień dni rano wieczór noc godzina godziny",
	"понедельник вторник среда среду четверг пятница пятницу суббота воскресенье января февраля марта апреля мая июня июля августа "
	"сентября октября ноября декабря неделя месяц день дня ночью утром вечером часов",
	"million millions billion billions thousand percent dollars dollar euros euro pounds Millionen Milliarden Prozent Dollar Million "
	"millón millones milliard milliards millones mil milhão milhões bilhões bilhão milioni miliardi miliardo dólares dollari "
	"miljoen miljard procent pour-cent ciento cento milionów mln mld млн млрд тысяч рублей долларов kilometres metres Meter kilometers",
	"president minister government police court people country state city report reports news official officials spokesman "
	"statement percent company companies chief executive officer director authorities parliament election leader party law "
	"war attack deaths death killed dead injured hospital video photo photos live update updates latest breaking watch read world "
	"national international public political economy economic market markets money business social media group plan plans "
	"home life time times man men woman women child children family school university million case trial story back "
	"briefing newsletter podcast roundup blog quiz crossword weather forecast inbox glance opinion editorial interview analysis "
	"Newsletter Überblick Wetter Kommentar météo direct boletín resumen tiempo rassegna meteo nieuwsbrief pogoda погода "
	"work workers end top deal talks crisis help use way set show shows find found get gets gives give",
	"Präsident Präsidentin Minister Ministerin Regierung Polizei Gericht Menschen Land Staat Stadt Bericht Sprecher Sprecherin "
	"Unternehmen Chef Behörden Parlament Wahl Partei Gesetz Krieg Angriff Tote Toten Verletzte Angaben Nachrichten Live Video "
	"Foto Welt Politik Wirtschaft Leben Mann Frau Kinder Familie Schule Zeit Arbeit Deutsche Deutschland",
	"président présidente ministre gouvernement police tribunal personnes pays État ville rapport porte-parole entreprise "
	"patron autorités parlement élection parti loi guerre attaque morts mort blessés vidéo monde politique économie vie "
	"homme femme enfants famille école temps travail française français France",
	"presidente presidenta ministro ministra gobierno governo policía polícia tribunal personas pessoas país estado ciudad cidade "
	"informe relatório portavoz porta-voz empresa empresas jefe autoridades parlamento elección eleições partido ley lei guerra "
	"ataque muertos mortos muerte morte heridos feridos vídeo mundo política economía economia vida hombre homem mujer mulher "
	"niños crianças familia família escuela escola tiempo tempo trabajo trabalho España Brasil",
	"presidente ministro governo polizia tribunale persone paese stato città rapporto portavoce azienda aziende capo autorità "
	"parlamento elezioni partito legge guerra attacco morti morte feriti video mondo politica economia vita uomo donna bambini "
	"famiglia scuola tempo lavoro Italia italiano",
	"president minister regering politie rechtbank mensen land staat stad rapport woordvoerder bedrijf bedrijven directeur "
	"autoriteiten parlement verkiezingen partij wet oorlog aanval doden dood gewonden wereld politiek economie leven "
	"vrouw kinderen familie school tijd werk Nederland Nederlandse",
	"prezydent minister rząd rządu policja sąd ludzie ludzi osób kraj kraju państwo miasto raport rzecznik firma firmy prezes władze "
	"parlament wybory partia ustawa wojna wojny atak ofiary śmierć ranni wideo świat polityka gospodarka życie mężczyzna "
	"kobieta dzieci rodzina szkoła czas praca Polska Polski Polsce",
	"президент министр правительство полиция суд люди людей человек страна страны государство город города доклад глава компания "
	"директор власти парламент выборы партия закон война войны атака погибли погибших пострадавших видео мир политика экономика "
	"жизнь мужчина женщина дети семья школа время работа Россия России российский",
	"Ukraine Russia Russian China Chinese America American Americans United States US USA U.S. UK EU UN Europe European Britain "
	"British Germany German France French Israel Israeli Gaza Iran India Japan Japanese Washington London Moscow Beijing "
	"Brussels Paris Berlin Trump Biden Putin Kremlin NATO Congress Senate Republican Democrats Twitter Facebook Reuters AFP AP",
	"Russland Russen russische China USA Amerika Europa EU Großbritannien Frankreich Israel Iran Indien Japan Moskau Peking Brüssel "
	"Ukraina Rosja Rosji Niemcy Niemiec Chiny Unia UE Europie Rusland Duitsland Duitse Frankrijk Oekraïne Brussel VS "
	"Russie États-Unis Allemagne Chine Royaume-Uni Italie Espagne Bruxelles Moscou Rusia Ucrania Estados Unidos EEUU Alemania "
	"Francia Bruselas Moscú Unión Europea Rússia Ucrânia EUA Alemanha França Bruxelas Moscovo Russia Ucraina Stati Uniti "
	"Germania Mosca Украина Украины США Европа Германия Китай Москва Москве Reino Unido Londres Londen dpa",
};

static void add(struct common *c, uint32_t hash, enum common_kind kind)
{
	size_t slot = hash % COMMON_SLOTS;

	while (c->hash[slot] && c->hash[slot] != hash)
		slot = (slot + 1) % COMMON_SLOTS;
	c->hash[slot] = hash;
	if (c->kind[slot] < kind)
		c->kind[slot] = (uint8_t)kind;
}

static void add_all(struct common *c, const char *words, enum common_kind kind)
{
	struct term_source s = { .rest = span_of(words) };
	struct term        t;

	while (term_next(&s, &t))
		add(c, t.hash, kind);
}

void common_init(struct common *c)
{
	*c = (struct common){ .hash = { 0 } };
	for (size_t i = 0; i < sizeof(stop) / sizeof(*stop); i++)
		add_all(c, stop[i], COMMON_STOP);
	for (size_t i = 0; i < sizeof(news) / sizeof(*news); i++)
		add_all(c, news[i], COMMON_NEWS);
}

enum common_kind common_kind_of(const struct common *c, uint32_t hash)
{
	size_t slot = hash % COMMON_SLOTS;

	while (c->hash[slot] && c->hash[slot] != hash)
		slot = (slot + 1) % COMMON_SLOTS;
	return c->hash[slot] ? (enum common_kind)c->kind[slot] : COMMON_NOT;
}
