/* The classes of bytes, one table so that text is looked at once. */

#include "bytes.h"

#define IN_ALL  (IN_FRAGMENT | IN_QUERY | IN_PATH | IN_USERINFO)
#define IN_PARTS (IN_PATH | IN_USERINFO)

const uint8_t url_byte_class[256] = {
	[0x00 ... 0x1F] = IN_ALL | NOT_IN_HOST,
	[' ']  = IN_ALL | NOT_IN_HOST,
	['"']  = IN_ALL,
	['#']  = IN_QUERY | IN_PARTS | NOT_IN_HOST,
	['%']  = NOT_IN_HOST,
	['\''] = IN_QUERY,
	['/']  = IN_USERINFO | NOT_IN_HOST,
	[':']  = IN_USERINFO | NOT_IN_HOST,
	[';']  = IN_USERINFO,
	['<']  = IN_ALL | NOT_IN_HOST,
	['=']  = IN_USERINFO,
	['>']  = IN_ALL | NOT_IN_HOST,
	['?']  = IN_PARTS | NOT_IN_HOST,
	['@']  = IN_USERINFO | NOT_IN_HOST,
	['[']  = IN_USERINFO | NOT_IN_HOST,
	['\\'] = IN_USERINFO | NOT_IN_HOST,
	[']']  = IN_USERINFO | NOT_IN_HOST,
	['^']  = IN_PARTS | NOT_IN_HOST,
	['`']  = IN_FRAGMENT | IN_PARTS,
	['{']  = IN_PARTS,
	['|']  = IN_USERINFO | NOT_IN_HOST,
	['}']  = IN_PARTS,
	[0x7F] = IN_ALL | NOT_IN_HOST,
	[0x80 ... 0xFF] = IN_ALL | NOT_IN_HOST,
};
