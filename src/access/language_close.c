/*
 * Close languages. Each group lists its languages and, for each, frequent
 * words of news prose that are no words of its neighbours, or far rarer
 * there:
 *
 *     guess "hr" --group--> bs, hr, sr --count words--> most wins
 *
 * The declaration counts as a few words; where two languages are one to a
 * machine (Malay and Indonesian, Bosnian, Croatian and Serbian), nobody
 * declares one and writes the other, and it decides.
 */

#include "language_close.h"

#include <string.h>

/* Enough for some 200 words, of which one in ten tells; a lead of so many words is not made up any more. */
#define READ_MAX   1280
#define CLEAR_LEAD 5

/* Words that what is declared is worth, where it does not decide; more than a chance word, less than CLEAR_LEAD. */
#define DECLARED_WORDS 2

#define MEMBERS  3
#define WORD_MAX 32  /* bytes, with its spaces; longer ones are cut, and are in no list */

struct member {
	const char *code;
	const char *words;  /* each between two spaces */
};

static const struct group {
	bool          is_cyrillic;
	bool          is_one_to_cld2;  /* it can hardly tell them; then the declaration decides */
	struct member members[MEMBERS];
} groups[] = {
	{ false, true, {
		{ "hr", " tijekom tko netko nitko tisuća tisuće tisuću tjedan tjedna tjednu općina općine također "
		        "europske europski europska europe europi siječnja veljače ožujka travnja svibnja lipnja "
		        "srpnja kolovoza rujna listopada studenoga studenog prosinca sudjelovati sudionika sustav "
		        "sustava obitelj obitelji povijest povijesti glazbe glazba vlak zrakoplov tvrtka tvrtke "
		        "djelatnika ravnatelj točno točka točke uvjeti uvjeta suradnja suradnje nazočni ured ureda "
		        "natječaj unatoč prije poslije gdje svijeta svijetu uvijek riječ vrijeme mjesto dio ovdje "
		        "vjerojatno sveučilišta računalo uporabu primjerice priopćenju izvješće milijuna milijun "
		        "milijardi hrvatske hrvatski hrvatska hrvatskoj zagreb zagrebu promet prometa kazalište otok "
		        "otoka stoljeća stoljeće znanost znanstveni gospodarstva gospodarski razina razini razdoblje "
		        "utjecaj financijski dobiva predsjednik predsjednika vijeće glede kemijski kuna čovjek "
		        "kolodvor uspjeh sjeverni sjevernom " },
		{ "bs", " tokom ko neko niko hiljada hiljade hiljadu sedmica sedmice sedmici općina općine kantona "
		        "kanton entiteta također takođe evropske evropski evropska evrope evropi januara februara "
		        "marta aprila maja juna jula augusta septembra oktobra novembra decembra historija historije "
		        "historijski učestvovati učesnika sistem sistema porodica porodice muzike preduzeće saradnja "
		        "saradnje uvjeti lahko mehko prije poslije gdje svijeta svijetu uvijek riječ vrijeme mjesto "
		        "dio ovdje vjerovatno uposlenika bosne bosni hercegovine hercegovini sarajevo sarajeva "
		        "sarajevu federacije univerziteta saopćenju izvještaj fudbalski tačno tačka tačke miliona "
		        "milion saobraćaj pozorište ostrvo ostrva stoljeća vijeka nauka naučni privrede privredni "
		        "nivo nivou period uticaj utjecaj finansijski dobija predsjednik predsjednika vijeće uprkos "
		        "hemijski čovjek općih uspjeh sjeverni sjevernom " },
		{ "sr", " tokom ko neko niko hiljada hiljade hiljadu nedelja nedelje nedelju opština opštine takođe "
		        "evropske evropski evropska evrope evropi januara februara marta aprila maja juna jula "
		        "avgusta septembra oktobra novembra decembra istorija istorije istorijski učestvovati "
		        "učesnika sistem sistema porodica porodice muzike preduzeće saradnja saradnje uslovi uslova "
		        "šta pre posle gde sveta svetu svet uvek reč reči vreme vremena mesto mesta deo dela ovde "
		        "verovatno srbije srbiji beograd beograda beogradu univerziteta saopštenju izveštaj fudbalski "
		        "tačno tačka tačke miliona milion saobraćaj pozorište ostrvo ostrva veka nauka naučni "
		        "privrede privredni nivo nivou period uticaj finansijski dobija predsednik predsednika veće "
		        "uprkos hemijski čovek dve lepo cena cene videti bezbednost bezbednosti hleb deca dece opšti "
		        "rešenje rešenja severni severnom reka reke sednici uspeh " } } },
	{ false, true, {
		{ "id", " karena bahwa bisa kamis jumat senin minggu maret agustus desember juni juli uang rupiah rp "
		        "polisi perusahaan kesehatan universitas berbeda yaitu sedangkan saat namun ujar anggota para "
		        "warga mobil kantor koran terkait merupakan usai coba bupati gubernur kabupaten provinsi "
		        "miliar kualitas aktivitas resmi setelah memiliki saja situs pria anak-anak gratis musik film "
		        "inggris serikat jepang spanyol prancis desa dibandingkan berbagai bagian nomor didirikan hal "
		        "delapan tingkat berhasil istri dimulai kota tapi tim insinyur pemerintah jembatan laki-laki "
		        "sementara sejumlah tak secara tentara seluruh pertama dapat nama departemen republik "
		        "masyarakat mengatakan melakukan rumah membuat mencoba " },
		{ "ms", " kerana bahawa boleh khamis jumaat isnin ahad mac ogos disember jun julai wang ringgit rm "
		        "polis syarikat kesihatan universiti berbeza iaitu manakala beliau ialah ahli selepas kereta "
		        "pejabat akhbar sekiranya berkenaan menerusi sebarang cuba mahu bilion kualiti aktiviti rasmi "
		        "baharu jawatan mesyuarat perkhidmatan sukan perlawanan sahaja ramai laman lelaki "
		        "kanak-kanak percuma muzik filem inggeris jepun sepanyol perancis kampung berbanding pelbagai "
		        "bahagian nombor ditubuhkan perkara lapan peringkat berjaya isteri bermula bandar "
		        "pasukan jurutera kerajaan jambatan semula secara seluruh pertama "
		        "dapat nama jabatan kurun masyarakat membuat malaysia daripada kementerian " },
		{ NULL, NULL } } },
	{ false, false, {
		{ "no", " ikke jeg en et fra de mye noe noen hva hvor hvordan hvem bare være ble blitt selv mer hun også "
		        "sier kommer gjør skole flere nå av etter mot mellom hadde uten høy gjennom kroner uker siden "
		        "denne dette nye hvert hverandre sammen " },
		{ "nn", " ikkje eg ein eit frå dei mykje noko nokon nokre kva kvar korleis kven berre vere vera vart vorte "
		        "blitt sjølv meir ho òg seier kjem gjer skule fleire no av etter mot mellom hadde utan høg "
		        "gjennom kroner veker sidan denne dette nye kvart kvarandre saman me dykk hjå ynskjer " },
		{ "da", " ikke jeg en et fra de meget noget nogen hvad hvor hvordan hvem kun være blev blevet selv mere hun "
		        "også siger kommer gør skole flere nu af efter mod mellem havde uden høj gennem kroner uger siden "
		        "denne dette nye hvert hinanden sammen ud op " } } },
	{ false, false, {
		{ "cs", " který která které jsem jsou je ve také při jako byl byla bylo se ze nebo podle tak jen ještě "
		        "už když být mezi může protože jeho není před této těchto což než pouze nejen více dnes však " },
		{ "sk", " ktorý ktorá ktoré som sú je vo tiež pri ako bol bola bolo sa zo alebo podľa tak len ešte už "
		        "keď byť medzi môže pretože jeho nie pred tejto týchto čo než iba nielen viac dnes však " },
		{ NULL, NULL } } },
	{ true, false, {
		{ "sr", " је су у да није који која које као што ће из са био била од се на по али или само још већ после " },
		{ "mk", " е се во да не кој која кое како што ќе од со бил била на по но или само уште веќе дека ги го ја "
		        "беше ова овој таа тој сите " },
		{ "bg", " е са в във да не който която което като че ще от със с бил била на по но или само още вече се "
		        "това този тази които към за си " } } },
};

static const struct group *group_of(const char *guess, bool is_cyrillic)
{
	for (size_t i = 0; i < sizeof(groups) / sizeof(groups[0]); i++)
		for (size_t k = 0; k < MEMBERS && groups[i].members[k].code; k++)
			if (groups[i].is_cyrillic == is_cyrillic && strcmp(groups[i].members[k].code, guess) == 0)
				return &groups[i];
	return NULL;
}

/* UTF-8 above ASCII counts as letters: what matters of it does. */
static bool is_letter(char c)
{
	c = span_lower(c);
	return (c >= 'a' && c <= 'z') || c == '-' || (unsigned char)c >= 0x80;
}

/* The next word with a space on each side, in lower case (ASCII); empty past the last. */
static struct span next_word(struct span *rest, char room[static WORD_MAX])
{
	size_t i = 0, n = 1;

	room[0] = ' ';
	while (i < rest->len && !is_letter(rest->ptr[i]))
		i++;
	for (; i < rest->len && is_letter(rest->ptr[i]); i++)
		if (n < WORD_MAX - 1)
			room[n++] = span_lower(rest->ptr[i]);
	*rest = span_from(*rest, i);
	room[n] = ' ';
	return (struct span){ room, n > 1 ? n + 1 : 0 };
}

struct tally {
	int    count[MEMBERS];  /* words of each */
	size_t best;            /* who has most; the guess wins a tie */
	int    lead;            /* over the next */
};

static void tally_up(struct tally *t, const struct group *g, const char *guess)
{
	int next = -1;

	t->best = 0;
	for (size_t k = 1; k < MEMBERS && g->members[k].code; k++)
		if (t->count[k] > t->count[t->best] ||
		    (t->count[k] == t->count[t->best] && strcmp(g->members[k].code, guess) == 0))
			t->best = k;
	for (size_t k = 0; k < MEMBERS && g->members[k].code; k++)
		if (k != t->best && t->count[k] > next)
			next = t->count[k];
	t->lead = t->count[t->best] - next;
}

/* A word that all members share tells nothing, and adds alike to each. */
static void count_words(struct tally *t, const struct group *g, const char *guess, struct span text)
{
	struct span rest = span_upto(text, READ_MAX), word;
	char        room[WORD_MAX];

	tally_up(t, g, guess);
	while (t->lead < CLEAR_LEAD && (word = next_word(&rest, room)).len) {
		for (size_t k = 0; k < MEMBERS && g->members[k].code; k++)
			t->count[k] += span_find(span_of(g->members[k].words), word) != SPAN_NONE;
		tally_up(t, g, guess);
	}
}

struct close_answer language_close(const char *guess, const char *declared, bool is_cyrillic,
                                   struct span text)
{
	const struct group *g = group_of(guess, is_cyrillic);
	struct tally        tally = { 0 };

	if (!g)
		return (struct close_answer){ guess, false };
	for (size_t k = 0; k < MEMBERS && g->members[k].code; k++) {
		if (strcmp(g->members[k].code, declared) != 0)
			continue;
		if (g->is_one_to_cld2)
			return (struct close_answer){ g->members[k].code, false };
		tally.count[k] = DECLARED_WORDS;
	}
	count_words(&tally, g, guess, text);
	return (struct close_answer){ g->members[tally.best].code, g->is_one_to_cld2 && tally.lead == 0 };
}
