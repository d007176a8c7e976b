/* All other languages: attribution, and little more. */

#include "phrase_rows.h"

const struct phrase_list phrases_other[] = {
	{ ATT, B,
	  "enligt|ifølge|ifølgje|podle|podľa|potrivit|conform|prema|за даними|за словами|за повідомленням|за інформацією|според|по данни на|"
	  "σύμφωνα με|menurut|theo|بحسب|وفقا ل|نقلا عن|segons|selon|según|according to|laut|reported by" },
	{ ATT, A | B | CLAUSE,
	  "skriver|rapporterar|rapporterer|melder|uppger|oppgir|uvedl|uvedla|píše|bildirdi|yazdı|повідомляє|повідомляють|повідомив|повідомила|пише|пишуть|съобщава|пише" },
	{ ATT, A,
	  "szerint|mukaan|göre|haberine göre|에 따르면|에 의하면|가 보도했다|이 보도했다|보도했다|는 보도했다|은 보도했다|reported" },
	{ ORG, A, "처음 보도했다|가 처음 보도했다|이 처음 보도했다|가 단독 보도했다|이 단독 보도했다|단독 보도했다" },
	{ ORG, B, "først rapportert av|först rapporterades av|avslöjades av|avslørt av|first reported by" },
	{ STOP, 0, "att|som|at|że|що|что|ότι" },
	{ NOT, 0, "inte|ikke|не|ikkje|ei" },
	{ AND, 0, "och|og|a|і|та|и|και|dan|và|y|e|et|and|ja|és|ve|와|과" },
	{ HERE, 0, "här|her|zde|tu|тут|여기" },
};

const size_t phrases_other_n = COUNT(phrases_other);
