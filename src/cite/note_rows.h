/* Short names for the tables note_words_<language>.c, which look up words in folded text: see lexicon.h. */
#ifndef CITE_NOTE_ROWS_H
#define CITE_NOTE_ROWS_H

#include "note_words.h"

#include "cite.h"

#define PAYWALL CITE_NOTE_PAYWALL
#define REGIST  CITE_NOTE_REGISTRATION
#define FREE    CITE_NOTE_FREE
#define PDF     CITE_NOTE_PDF
#define VIDEO   CITE_NOTE_VIDEO
#define OFFER   NOTE_WORD_OFFER
#define NEED    NOTE_WORD_NEED
#define ONLY    NOTE_WORD_ONLY
#define WITHOUT NOTE_WORD_WITHOUT
#define BOTH    NOTE_WORD_BOTH
#define ALL     NOTE_WORD_ALL
#define COPULA  NOTE_WORD_COPULA
#define ARTICLE NOTE_WORD_ARTICLE
#define LEAD    NOTE_WORD_LEAD
#define FILLER  NOTE_WORD_FILLER
#define PAST    NOTE_WORD_PAST
#define SAME    NOTE_WORD_SAME
#define CONTEXT NOTE_WORD_CONTEXT

#define BRACKETED NOTE_BRACKETED
#define THING     (NOTE_BRACKETED | NOTE_THING)
#define READERS   (NOTE_BRACKETED | NOTE_READERS)
#define RUNNING   NOTE_RUNNING
#define ADJECTIVE NOTE_ADJECTIVE
#define COPY      NOTE_COPY
#define TEXT      NOTE_TEXT
#define NOUN      (NOTE_TEXT | NOTE_NOUN)
#define WHO       NOTE_WHO
#define BUT       NOTE_BUT
#define PLACE     NOTE_PLACE
#define EVENT     NOTE_EVENT
#define SPEECH    NOTE_SPEECH

#define COUNT(rows) (sizeof(rows) / sizeof(*(rows)))

extern const struct phrase_list note_words_en[], note_words_de[], note_words_fr[], note_words_es[], note_words_it[],
                                note_words_pt[], note_words_nl[], note_words_pl[], note_words_ru[], note_words_zh[],
                                note_words_ja[], note_words_signs[];
extern const size_t note_words_en_n, note_words_de_n, note_words_fr_n, note_words_es_n, note_words_it_n,
                    note_words_pt_n, note_words_nl_n, note_words_pl_n, note_words_ru_n, note_words_zh_n,
                    note_words_ja_n, note_words_signs_n;

#endif
