/* Plain lists: a source a line; blank lines and lines that start with '#' are passed over. */

#include "reader.h"

int lines_read(struct reader *r, struct span text)
{
	struct span line;
	uint32_t    number = 0;
	int         rc = 0;

	while (rc == 0 && span_cut_line(&text, &line)) {
		number++;
		line = span_trim(line);
		if (line.len && line.ptr[0] != '#')
			rc = reader_give(r, line, number, "");
	}
	return rc;
}
