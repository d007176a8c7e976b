/*
 * json_mend: JSON as people write it -> JSON. Private to room page.
 *
 *     wrappers     <!-- -->  <![CDATA[ ]]>  byte order mark, stray ';'   dropped
 *     comments     // and slash-star, outside strings                    dropped
 *     commas       before ']' or '}', or twice                           dropped
 *     strings      raw control characters, bad escapes, inner quotes     escaped
 *     entities     {&quot;a&quot;: ...                                   resolved
 *     brackets     cut off before the end                                closed
 *
 * One pass, linear in the text.
 */
#ifndef PAGE_JSON_MEND_H
#define PAGE_JSON_MEND_H

#include "base/buf.h"
#include "base/span.h"

/** @return @p s from its first '{' or '[' on, wrappers before it skipped; may be empty */
struct span json_unwrap(struct span s);

/** Add to @p out the JSON that unwrapped @p s was meant to be; its status may be -ENOMEM or -EFBIG. */
void json_mend(struct buf *out, struct span s);

#endif
