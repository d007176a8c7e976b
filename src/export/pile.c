#include "pile.h"

#include <errno.h>

#define WRITTEN ((size_t)256 << 10)

void pile_begin(struct pile *p, FILE *out)
{
	p->out = out;
	buf_init(&p->text, SIZE_MAX / 2);
}

static int put(struct pile *p)
{
	int rc = buf_status(&p->text);

	if (rc == 0 && fwrite(p->text.ptr, 1, p->text.len, p->out) < p->text.len)
		rc = -EIO;
	buf_clear(&p->text);
	return rc;
}

int pile_row(struct pile *p)
{
	return p->text.len < WRITTEN ? buf_status(&p->text) : put(p);
}

int pile_end(struct pile *p, int rc)
{
	int last = p->text.len || buf_status(&p->text) < 0 ? put(p) : 0;

	buf_free(&p->text);
	if (rc == 0)
		rc = last;
	return rc == 0 && ferror(p->out) ? -EIO : rc;
}
