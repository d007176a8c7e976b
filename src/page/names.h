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

struct names {
	struct arena     *arena;
	struct page_fact *list;   /**< in the arena; in order of appearance */
	size_t            n, cap;
	size_t            n_lines;/**< lines read so far; past a ceiling no more are */
	struct span       outlet; /**< name of the site, which is no author */
};

/**
 * Add the people in @p text who are not there yet.
 *
 * @param source    static, for their page_fact
 * @param is_person somebody said that this is a person: a single word will do
 */
void names_add(struct names *names, struct span text, const char *source, bool is_person);

#endif
