/*
 * outlet_names: where a text names news outlets. Names come from the room
 * url's table, and from outlet_forms.c: cases, contractions, and how sure a
 * name is.
 */
#ifndef CITE_OUTLET_NAMES_H
#define CITE_OUTLET_NAMES_H

#include "base/arena.h"
#include "url.h"

/** How sure a name is, and what it needs. */
enum outlet_name_flag {
	OUTLET_WEAK    = 1,   /**< also another name: it tells only straight beside a phrase, and by itself "says" nothing */
	OUTLET_OBLIQUE = 2,   /**< a case that is no subject: "Gazety Wyborczej" */
	OUTLET_ARTICLE = 4,   /**< only behind an article or in quotation marks: "le Monde", "du Monde" */
	OUTLET_PERSON  = 8,   /**< also a surname: "Michael Bloomberg" */
	OUTLET_LOCAL   = 16,  /**< tells only in its own country: "The Times" */
	OUTLET_LEAD    = 32,  /**< of several outlets of one name, the one meant abroad */
	OUTLET_SHARED  = 64,  /**< several outlets have this name */
	OUTLET_NONE    = 128, /**< the name of something else that begins like an outlet's: "Nikkei 225" */
	OUTLET_DATIVE  = 512, /**< a case in which it is told something: "Gazecie Wyborczej" */
	OUTLET_WORD    = 256, /**< also a word: as weak where its capital proves nothing */
};

/** A row of outlet_forms.c. */
struct outlet_form {
	const char *domain;  /**< main domain; NULL: what these names mean is settled already, or nothing */
	unsigned    flags;
	const char *names;   /**< '|' between */
};

extern const struct outlet_form outlet_form_table[];
extern const size_t outlet_form_count;

/** One name of one outlet, without a leading article. */
struct outlet_name {
	struct span text;
	const struct outlet_facts *facts;  /**< NULL with OUTLET_NONE */
	uint16_t    flags;
	uint16_t    before;  /**< the name before it in its chain, counted from 1; 0: none */
};

#define OUTLET_CHAINS 2048

/** All names, ready to be found. */
struct outlet_names {
	struct outlet_name *items;
	size_t   n, cap;
	uint16_t last[OUTLET_CHAINS];  /**< the last name of each chain, counted from 1; 0: none */
	bool     begins[256];          /**< does any name begin with this byte? */
};

/** A name found. */
struct outlet_mention {
	size_t      from, to;    /**< bytes of the text; an article that belongs to the name counted in */
	size_t      core;        /**< where the name begins behind its article */
	size_t      noun;        /**< core, or a quotation mark before it */
	size_t      article;     /**< where an article straight before that begins, its own or not; none: noun */
	struct span outlet;      /**< its main domain; static */
	unsigned    flags;
};

/** @return 0, -ENOMEM or -EFBIG */
int outlet_names_init(struct arena *a, struct outlet_names *names);

/**
 * The next name of an outlet at or behind byte @p at. Names are found as they
 * are written, capitals and all, the longest at each spot, in time linear in the text.
 * One that several outlets share is that of @p country, else of the one that is
 * meant everywhere, else none.
 *
 * @param country  of the article, "GB"; empty: not known
 * @return false when there is none left
 */
bool outlet_names_next(const struct outlet_names *names, struct span text, size_t at, struct span country,
                       struct outlet_mention *out);

#endif
