/* Short names for the tables phrases_<language>.c, which look up words in folded text: see lexicon.h. */
#ifndef CITE_PHRASE_ROWS_H
#define CITE_PHRASE_ROWS_H

#include "phrases.h"

#define ORG   PART_ORIGIN
#define ATT   PART_ATTRIBUTION
#define ALT   PART_ALTERNATIVE
#define SAY   PART_SAY
#define REVEAL PART_REVEAL
#define PUBLISH PART_PUBLISH
#define LEAK  PART_LEAK
#define FIRST PART_FIRST
#define STOP  PART_STOP
#define ART   PART_ARTICLE
#define SUB   PART_SUBJECT
#define WHO   PART_WHO
#define AND   PART_AND
#define BUT   PART_BUT
#define NOT   PART_NOT
#define HERE  PART_HERE
#define AS    PART_AS
#define AUX   PART_AUX
#define IS    PART_IS
#define BY    PART_BY
#define TO    PART_TO
#define IN    PART_IN
#define OF    PART_OF
#define PREP  PART_PREP
#define WALL  PART_WALL
#define FREE  PART_FREE
#define COPY  PART_COPY
#define PAPERS PART_PAPERS
#define BODY  PART_BODY
#define WORK  PART_WORK
#define STEM  PART_STEM
#define TOPIC PART_TOPIC
#define SEE   PART_SEE

#define B       PHRASE_BEFORE
#define A       PHRASE_AFTER
#define CLOSE   PHRASE_CLOSE
#define CLAUSE  PHRASE_CLAUSE
#define SEEN    PHRASE_SEEN
#define AGAIN   PHRASE_AGAIN
#define INSIDE  PHRASE_INSIDE
#define OUTSIDE PHRASE_OUTSIDE
#define COLON   PHRASE_COLON
#define SPLIT   PHRASE_SPLIT
#define OBJECT  PHRASE_OBJECT
#define DEED    PHRASE_DEED
#define FIN     PHRASE_FINITE
#define PTC     PHRASE_PARTICIPLE
#define PLURAL  PHRASE_PLURAL
#define HANDS   PHRASE_HANDS

#define COUNT(rows) (sizeof(rows) / sizeof(*(rows)))

extern const struct phrase_list phrases_en[], phrases_de[], phrases_fr[], phrases_es[], phrases_it[], phrases_pt[],
                                phrases_nl[], phrases_pl[], phrases_ru[], phrases_zh[], phrases_ja[], phrases_other[];
extern const size_t phrases_en_n, phrases_de_n, phrases_fr_n, phrases_es_n, phrases_it_n, phrases_pt_n,
                    phrases_nl_n, phrases_pl_n, phrases_ru_n, phrases_zh_n, phrases_ja_n, phrases_other_n;

#endif
