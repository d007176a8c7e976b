/*
 * names: the people in a line of authors. Private to room page.
 *
 * "By Jane Roe and John Doe, Reuters | 12 Feb 2020" -> Jane Roe; John Doe.
 * Agencies, desks, roles, dates, addresses and the outlet itself are no people.
 */
#ifndef PAGE_NAMES_H
#define PAGE_NAMES_H

#include "base/arena.h"
#include "page.h"

#define NAMES_MAX 30
#define NAMES_CREDITS_MAX 16

/** Lines of authors as they are written, agencies and all. */
struct names_credits {
	struct page_fact list[NAMES_CREDITS_MAX];
	size_t           n;
};

struct names {
	struct arena     *arena;
	struct page_fact *list;   /**< in the arena; in order of appearance */
	size_t            n, cap;
	size_t            n_lines;/**< lines read so far; past a ceiling no more are */
	struct span       outlet; /**< name of the site, which is no author */
	struct names_credits *credits;  /**< where each line is kept as well; NULL: nowhere */
};

/**
 * Add the people in @p text who are not there yet.
 *
 * @param source    static, for their page_fact
 * @param is_person somebody said that this is a person: a single word will do
 */
void names_add(struct names *names, struct span text, const char *source, bool is_person);

/** Keep a line that names no person. @param source  as above */
void names_credit(struct names *names, struct span text, const char *source);

#endif
