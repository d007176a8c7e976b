/*
 * about_config: what the manual page and the help of headwater.conf both say.
 * Private to the room cli.
 */
#ifndef CLI_ABOUT_CONFIG_H
#define CLI_ABOUT_CONFIG_H

#include <stdbool.h>
#include <stddef.h>

/** The file, its page, and what help calls it. */
#define ABOUT_CONFIG "headwater.conf"

#define ABOUT_CONFIG_DOES "options of headwater in a file"

/** What a section holds. */
enum config_section_kind {
	SECTION_TEXT,   /**< sentences; "\n" parts paragraphs */
	SECTION_LINES,  /**< lines of a file, as they are */
	SECTION_NAMES,  /**< names of options, behind the text */
};

struct config_section {
	const char *heading;
	enum config_section_kind kind;
	const char *text;
	unsigned    places;  /**< SECTION_NAMES: bits that the options have, of enum option_place */
};

/** In their order; the last one has no heading. */
extern const struct config_section config_sections[];

/**
 * The names that a section has, each once, however many options have it.
 *
 * @param at  0 at first; where to go on
 * @return NULL past the last
 */
const char *config_section_name(const struct config_section *s, size_t *at);

#endif
