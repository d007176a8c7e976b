/*
 * completion: what makes a shell complete the words of headwater, made from
 * the tables of commands and options. Private to the room cli.
 */
#ifndef CLI_COMPLETION_H
#define CLI_COMPLETION_H

/** Print it. @param shell  "bash", "zsh" or "fish" */
void completion_print(const char *shell);

#endif
