/*
 * languages: what languages are called, in the languages that articles are
 * written in.
 */
#ifndef CITE_LANGUAGES_H
#define CITE_LANGUAGES_H

#include "lexicon.h"

/** A flag of names that may as well be a nationality: "allemande", "chinesische". */
#define LANGUAGES_ADJECTIVE 1

/**
 * Make a lexicon of languages' names; phrase.what is the index that
 * languages_code() takes. Walks a table of some 2,500 names.
 *
 * @return 0, -ENOMEM or -EFBIG
 */
int languages_init(struct arena *a, struct lexicon *names);

/** @return "de"; static */
const char *languages_code(unsigned index);

/** Is @p name, folded, a language's alone, and nobody's nationality: "german-language", "anglojęzyczny", "德语"? */
bool languages_is_of_text(struct span name);

/** @return the same static code when @p code is one, in lower case; or NULL */
const char *languages_find(struct span code);

#endif
