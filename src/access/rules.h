/*
 * rules: signs and phrases of a reader's own, beside the table of signals.
 * Private to the room access.
 *
 * All rules lie in one array, sorted by where they look and then by the words
 * that they look for, so that a text is walked once for all of them:
 *
 *     "to read on"   T: 3 rules left   To: 2   To_: 2 ...   a rule's words end: found
 */
#ifndef ACCESS_RULES_H
#define ACCESS_RULES_H

#include "ledger.h"

/** Where a rule looks. The order is that of the table in rules_read.c. */
enum rule_where {
	RULE_TEXT,    /**< words in the text flow */
	RULE_LABEL,   /**< a block of nothing else, above the text */
	RULE_META,    /**< a meta's name and content */
	RULE_STATE,   /**< a flag in page-state scripts */
	RULE_SCRIPT,  /**< a piece of an external script's address */
	RULE_HEADER,  /**< a response header's name and a piece of its value */
	RULE_TITLE,   /**< words in the title of a bare or refused page */
	RULE_BODY,    /**< a piece of its bytes */
};
#define RULE_WHERES 8

struct rule {
	struct signal_row row;    /**< its name lies in the rules' arena; of a marker, wall is what it decides */
	enum rule_where   where;
	uint32_t          line;   /**< of the file: equal keys stay in its order */
	struct span       key;    /**< the words, or the name before a value; as fold() writes them, or in lower case */
	struct span       value;  /**< in lower case; ptr NULL: any */
};

/** Rules of one kind, or some of them: next to each other, sorted by key. */
struct rule_range {
	const struct rule *first;
	size_t             n;
};

struct access_rules {
	struct arena *arena;  /**< owned: holds everything below */
	struct rule  *items;
	size_t        n, cap;
	size_t        from[RULE_WHERES + 1];  /**< index of the first rule of each kind */
};

/** @return the rules of a kind; none when @p rules is NULL */
struct rule_range rules_of(const struct access_rules *rules, enum rule_where where);

/** @return those of @p range whose key is @p key, ASCII case apart */
struct rule_range rules_called(struct rule_range range, struct span key);

/** @return true when @p value, ASCII case apart, is the one that @p rule wants; "!0" is true, "!1" false */
bool rule_wants(const struct rule *rule, struct span value);

/** Rules found in one text; more say nothing new. */
#define RULE_HITS_MAX 4

struct rule_hits {
	const struct rule *item[RULE_HITS_MAX];
	size_t             at[RULE_HITS_MAX];  /**< where its words start */
	size_t             n;
};

/**
 * Find the rules of @p range whose words stand in @p text, ASCII case apart.
 *
 * @param at_words  only at the start of a word, as phrase_find()
 */
void rules_find(struct rule_range range, struct span text, bool at_words, struct rule_hits *out);

/** Metas and scripts. */
void rules_hear(struct arena *a, const struct page *page, const struct access_rules *rules, struct ledger *l);

#endif
