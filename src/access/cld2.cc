// cld2: calls CLD2 for C, and keeps every exception on this side.
//
// The large tables are a library of their own (libcld2_full, 160 languages),
// whose symbols come before those inside libcld2 (80 languages) when it is
// linked first. Nothing calls it, so a linker that drops what is not needed
// would drop it; cld2_has_full_tables() refers to one table to keep it.

#include "cld2_shim.h"

#include <climits>
#include <cstdio>  // CLD2's header uses FILE without it
#include <new>

#include <cld2/internal/cld2tablesummary.h>
#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

namespace CLD2 {
extern const CLD2TableSummary kQuad_obj;
}

// Buckets of the four-letter table; the small one has fewer.
static const unsigned FULL_BUCKETS = 1u << 16;

extern "C" bool cld2_has_full_tables(void)
{
	return CLD2::kQuad_obj.kCLDTableSize > FULL_BUCKETS;
}

static bool detect(const char *text, int len, const CLD2::CLDHints *hints, cld2_answer *out)
{
	CLD2::Language language3[3];
	int            percent3[3], valid = 0;
	double         score3[3];

	CLD2::Language best = CLD2::ExtDetectLanguageSummaryCheckUTF8(
		text, len, true, hints, CLD2::kCLDFlagBestEffort, language3, percent3,
		score3, nullptr, &out->text_bytes, &out->is_reliable, &valid);
	if (best == CLD2::UNKNOWN_LANGUAGE)
		return false;
	// CLD2 passes over English as a web page's furniture; the text that comes
	// here has none, so what most of it is written in counts.
	if (language3[0] != CLD2::UNKNOWN_LANGUAGE)
		best = language3[0];
	out->code = CLD2::LanguageCode(best);
	out->percent = percent3[best == language3[0] ? 0 : 1];
	out->second = percent3[best == language3[0] ? 1 : 0];
	out->score = score3[best == language3[0] ? 0 : 1];
	return true;
}

extern "C" bool cld2_detect(const char *text, size_t len, const char *hint, cld2_answer *out)
{
	const CLD2::CLDHints hints = { hint, nullptr, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE };

	*out = cld2_answer();
	out->code = "un";
	if (len == 0 || len > INT_MAX)
		return false;
	try {
		return detect(text, static_cast<int>(len), &hints, out);
	} catch (const std::bad_alloc &) {
		return false;
	}
}
