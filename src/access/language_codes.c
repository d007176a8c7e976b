/*
 * Language codes: what pages and libraries write -> one spelling; whether a
 * reader reads it; what it is called.
 *
 * "zh" alone stands for either script; Bokmål is Norwegian ("no"), and who
 * reads Norwegian reads Nynorsk; "sr" alone is Cyrillic, "uz" alone Latin.
 *
 * Sources: BCP 47 (tags), ISO 639 (codes and those it withdrew).
 */

#include "access.h"

#include <stdlib.h>

struct pair {
	const char *key;
	const char *value;
};

/*
 * Withdrawn codes, codes of one form where the language is meant (ISO 639-3's macrolanguages), and country codes
 * often written in lang="". Montenegrin is not told from Serbian, nor Filipino from Tagalog.
 */
static const struct pair aliases[] = {
	{ "arb", "ar" }, { "azj", "az" }, { "cmn", "zh" }, { "cn", "zh-Hans" }, { "cnr", "sr" },
	{ "cz", "cs" }, { "dk", "da" }, { "ekk", "et" }, { "fil", "tl" }, { "gr", "el" },
	{ "in", "id" }, { "iw", "he" }, { "ji", "yi" }, { "jp", "ja" }, { "jw", "jv" },
	{ "khk", "mn" }, { "lvs", "lv" }, { "mo", "ro" }, { "nb", "no" }, { "npi", "ne" },
	{ "ory", "or" }, { "pes", "fa" }, { "prs", "fa" }, { "sh", "sr-Latn" }, { "swh", "sw" },
	{ "ua", "uk" }, { "uzn", "uz" }, { "zsm", "ms" },
};

/* English names, sorted by code (Unicode CLDR; the test compares them with ICU's). */
static const struct pair names[] = {
	{ "aa", "Afar" }, { "ab", "Abkhazian" }, { "ae", "Avestan" }, { "af", "Afrikaans" },
	{ "ak", "Akan" }, { "am", "Amharic" }, { "an", "Aragonese" }, { "ar", "Arabic" },
	{ "arz", "Egyptian Arabic" }, { "as", "Assamese" }, { "ast", "Asturian" }, { "av", "Avaric" },
	{ "ay", "Aymara" }, { "az", "Azerbaijani" }, { "ba", "Bashkir" }, { "be", "Belarusian" },
	{ "bg", "Bulgarian" }, { "bho", "Bhojpuri" }, { "bi", "Bislama" }, { "bm", "Bambara" },
	{ "bn", "Bangla" }, { "bo", "Tibetan" }, { "br", "Breton" }, { "bs", "Bosnian" },
	{ "ca", "Catalan" }, { "ce", "Chechen" }, { "ceb", "Cebuano" }, { "ch", "Chamorro" },
	{ "chr", "Cherokee" }, { "ckb", "Central Kurdish" }, { "co", "Corsican" }, { "cr", "Cree" },
	{ "crs", "Seselwa Creole French" }, { "cs", "Czech" }, { "cu", "Church Slavic" }, { "cv", "Chuvash" },
	{ "cy", "Welsh" }, { "da", "Danish" }, { "de", "German" }, { "dsb", "Lower Sorbian" },
	{ "dv", "Divehi" }, { "dz", "Dzongkha" }, { "ee", "Ewe" }, { "el", "Greek" },
	{ "en", "English" }, { "eo", "Esperanto" }, { "es", "Spanish" }, { "et", "Estonian" },
	{ "eu", "Basque" }, { "fa", "Persian" }, { "ff", "Fula" }, { "fi", "Finnish" },
	{ "fj", "Fijian" }, { "fo", "Faroese" }, { "fr", "French" },
	{ "frr", "Northern Frisian" }, { "fur", "Friulian" }, { "fy", "Western Frisian" }, { "ga", "Irish" },
	{ "gaa", "Ga" }, { "gd", "Scottish Gaelic" }, { "gl", "Galician" }, { "gn", "Guarani" },
	{ "gsw", "Swiss German" }, { "gu", "Gujarati" }, { "gv", "Manx" }, { "ha", "Hausa" },
	{ "haw", "Hawaiian" }, { "he", "Hebrew" }, { "hi", "Hindi" }, { "hmn", "Hmong" },
	{ "ho", "Hiri Motu" }, { "hr", "Croatian" }, { "hsb", "Upper Sorbian" }, { "ht", "Haitian Creole" },
	{ "hu", "Hungarian" }, { "hy", "Armenian" }, { "hz", "Herero" }, { "ia", "Interlingua" },
	{ "id", "Indonesian" }, { "ie", "Interlingue" }, { "ig", "Igbo" }, { "ii", "Sichuan Yi" },
	{ "ik", "Inupiaq" }, { "io", "Ido" }, { "is", "Icelandic" }, { "it", "Italian" },
	{ "iu", "Inuktitut" }, { "ja", "Japanese" }, { "jv", "Javanese" }, { "ka", "Georgian" },
	{ "kg", "Kongo" }, { "kha", "Khasi" }, { "ki", "Kikuyu" }, { "kj", "Kuanyama" },
	{ "kk", "Kazakh" }, { "kl", "Kalaallisut" }, { "km", "Khmer" }, { "kn", "Kannada" },
	{ "ko", "Korean" }, { "kok", "Konkani" }, { "kr", "Kanuri" }, { "kri", "Krio" },
	{ "ks", "Kashmiri" }, { "ku", "Kurdish" }, { "kv", "Komi" }, { "kw", "Cornish" },
	{ "ky", "Kyrgyz" }, { "la", "Latin" }, { "lb", "Luxembourgish" }, { "lg", "Ganda" },
	{ "li", "Limburgish" }, { "lif", "Limbu" }, { "ln", "Lingala" }, { "lo", "Lao" },
	{ "loz", "Lozi" }, { "lt", "Lithuanian" }, { "lu", "Luba-Katanga" }, { "lua", "Luba-Lulua" },
	{ "luo", "Luo" }, { "lv", "Latvian" }, { "mai", "Maithili" }, { "mfe", "Morisyen" },
	{ "mg", "Malagasy" }, { "mh", "Marshallese" }, { "mi", "Māori" }, { "mk", "Macedonian" },
	{ "ml", "Malayalam" }, { "mn", "Mongolian" }, { "mni", "Manipuri" }, { "mr", "Marathi" },
	{ "ms", "Malay" }, { "mt", "Maltese" }, { "my", "Burmese" }, { "na", "Nauru" },
	{ "nd", "North Ndebele" }, { "nds", "Low German" }, { "ne", "Nepali" }, { "new", "Newari" },
	{ "ng", "Ndonga" }, { "nl", "Dutch" }, { "nn", "Norwegian Nynorsk" }, { "no", "Norwegian" },
	{ "nr", "South Ndebele" }, { "nso", "Northern Sotho" }, { "nv", "Navajo" }, { "ny", "Nyanja" },
	{ "oc", "Occitan" }, { "oj", "Ojibwa" }, { "om", "Oromo" }, { "or", "Odia" },
	{ "os", "Ossetic" }, { "pa", "Punjabi" }, { "pam", "Pampanga" }, { "pap", "Papiamento" },
	{ "pi", "Pali" }, { "pl", "Polish" }, { "ps", "Pashto" }, { "pt", "Portuguese" },
	{ "qu", "Quechua" }, { "raj", "Rajasthani" }, { "rm", "Romansh" }, { "rn", "Rundi" },
	{ "ro", "Romanian" }, { "rom", "Romany" }, { "ru", "Russian" }, { "rw", "Kinyarwanda" },
	{ "sa", "Sanskrit" }, { "sat", "Santali" }, { "sc", "Sardinian" }, { "sco", "Scots" },
	{ "sd", "Sindhi" }, { "se", "Northern Sami" }, { "sg", "Sango" }, { "si", "Sinhala" },
	{ "sk", "Slovak" }, { "sl", "Slovenian" }, { "sm", "Samoan" }, { "sma", "Southern Sami" },
	{ "smj", "Lule Sami" }, { "smn", "Inari Sami" }, { "sn", "Shona" }, { "so", "Somali" },
	{ "sq", "Albanian" }, { "sr", "Serbian" }, { "sr-Latn", "Serbian (Latin)" }, { "ss", "Swati" }, { "st", "Southern Sotho" },
	{ "su", "Sundanese" }, { "sv", "Swedish" }, { "sw", "Swahili" }, { "syr", "Syriac" },
	{ "szl", "Silesian" }, { "ta", "Tamil" }, { "te", "Telugu" }, { "tg", "Tajik" },
	{ "th", "Thai" }, { "ti", "Tigrinya" }, { "tk", "Turkmen" }, { "tl", "Tagalog" },
	{ "tn", "Tswana" }, { "to", "Tongan" }, { "tr", "Turkish" },
	{ "ts", "Tsonga" }, { "tt", "Tatar" }, { "tum", "Tumbuka" }, { "tw", "Twi" },
	{ "ty", "Tahitian" }, { "ug", "Uyghur" }, { "uk", "Ukrainian" }, { "und", "undetermined" },
	{ "ur", "Urdu" }, { "uz", "Uzbek" }, { "uz-Cyrl", "Uzbek (Cyrillic)" }, { "ve", "Venda" }, { "vi", "Vietnamese" },
	{ "vo", "Volapük" }, { "wa", "Walloon" }, { "war", "Waray" }, { "wo", "Wolof" },
	{ "xh", "Xhosa" }, { "yi", "Yiddish" }, { "yo", "Yoruba" }, { "yue", "Cantonese" },
	{ "za", "Zhuang" }, { "zh", "Chinese" }, { "zh-Hans", "Chinese (Simplified)" }, { "zh-Hant", "Chinese (Traditional)" },
	{ "zu", "Zulu" },
};

static int compare(const void *key, const void *row)
{
	return span_cmp(*(const struct span *)key, span_of(((const struct pair *)row)->key));
}

static const char *look_up(struct span key, const struct pair *table, size_t n)
{
	const struct pair *row = bsearch(&key, table, n, sizeof(*table), compare);

	return row ? row->value : NULL;
}

#define LOOK_UP(key, table) look_up(key, table, sizeof(table) / sizeof((table)[0]))

/* The first subtag of a tag in lower case; empty when it is not two or three letters. */
static struct span primary(struct span tag, char lower[4])
{
	size_t n = 0;

	while (n < tag.len && tag.ptr[n] != '-' && tag.ptr[n] != '_') {
		char c = span_lower(tag.ptr[n]);

		if (n == 3 || c < 'a' || c > 'z')
			return SPAN("");
		lower[n++] = c;
	}
	return (struct span){ lower, n >= 2 ? n : 0 };
}

static bool has_subtag(struct span tag, struct span want)
{
	struct span piece;

	for (size_t i = 0; i < tag.len; i = i + piece.len + 1) {
		piece = span_from(tag, i);
		for (size_t n = 0; n < piece.len; n++)
			if (piece.ptr[n] == '-' || piece.ptr[n] == '_')
				piece.len = n;
		if (span_ieq(piece, want))
			return true;
	}
	return false;
}

/* Which script a Chinese tag means; a region tells where no script does. */
static const char *chinese(struct span tag)
{
	static const char *const hant[] = { "hant", "cht", "tw", "hk", "mo" };
	static const char *const hans[] = { "hans", "chs", "cn", "sg", "my" };

	for (size_t i = 0; i < sizeof(hant) / sizeof(hant[0]); i++) {
		if (has_subtag(tag, span_of(hans[i])))
			return "zh-Hans";
		if (has_subtag(tag, span_of(hant[i])))
			return "zh-Hant";
	}
	return "zh";
}

/* Languages written in two scripts: the rarer one is named, as name_script() does. */
static struct span with_script(struct span code, struct span tag)
{
	if (span_eq(code, SPAN("zh")))
		return span_of(chinese(tag));
	if (span_eq(code, SPAN("sr")) && has_subtag(tag, SPAN("latn")))
		return SPAN("sr-Latn");
	if (span_eq(code, SPAN("uz")) && has_subtag(tag, SPAN("cyrl")))
		return SPAN("uz-Cyrl");
	return code;
}

bool language_normalise(struct span tag, char code[LANGUAGE_LEN])
{
	char        lower[4];
	struct span first = primary(span_trim(tag), lower);
	const char *alias = LOOK_UP(first, aliases);

	if (alias)
		first = span_of(alias);
	first = with_script(first, span_trim(tag));
	if (first.len == 0 || !LOOK_UP(first, names))
		first = SPAN("und");
	memcpy(code, first.ptr, first.len);
	code[first.len] = '\0';
	return !span_eq(first, SPAN("und"));
}

/* Norwegian schools teach both of its forms, Serbian schools both scripts; nobody reads a single one. */
static struct span form_read(struct span code)
{
	if (span_eq(code, SPAN("nn")))
		return SPAN("no");
	return span_eq(code, SPAN("sr-Latn")) ? SPAN("sr") : code;
}

static struct span without_script(struct span code)
{
	return span_upto(code, span_chr(code, '-'));
}

/*
 * Does a reader of the language @p reads read @p lang? Both normalised. A
 * reader who names no script reads each; a page whose script is not told is
 * read by any.
 */
static bool reads_one(struct span reads, struct span lang)
{
	struct span reads_base, lang_base;

	reads = form_read(reads);
	lang = form_read(lang);
	reads_base = without_script(reads);
	lang_base = without_script(lang);
	if (reads_base.len == reads.len || lang_base.len == lang.len)
		return span_eq(reads_base, lang_base);
	return span_eq(reads, lang);
}

bool language_is_foreign(struct span lang, struct span reads)
{
	char        code[LANGUAGE_LEN], one[LANGUAGE_LEN];
	struct span piece;
	bool        told = false;

	if (!language_normalise(lang, code))
		return false;
	while (span_cut(&reads, ',', &piece)) {
		if (!language_normalise(piece, one))
			continue;
		told = true;
		if (reads_one(span_of(one), span_of(code)))
			return false;
	}
	return told;
}

struct span language_name(struct span code)
{
	char        normal[LANGUAGE_LEN];
	const char *name;

	if (!language_normalise(code, normal) && !span_eq(code, SPAN("und")))
		return code;
	name = LOOK_UP(span_of(normal), names);
	return name ? span_of(name) : code;
}
