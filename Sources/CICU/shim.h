#ifndef CICU_SHIM_H
#define CICU_SHIM_H

// ICU's C interface as one module.
//
// ICU puts its version into the name of every function (`unum_open_72`) through macros, and Swift sees the names behind
// the macros: a caller would be tied to one release of ICU. The functions below have fixed names. They also keep
// `UErrorCode` on this side: a null pointer or a negative number means that ICU refused. A function that writes text
// returns the length of the whole text, also when that is more than `capacity`; nothing is written past `capacity`.

#define U_SHOW_CPLUSPLUS_API 0

#include <stdbool.h>
#include <stdint.h>
#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>
#include <unicode/ucsdet.h>
#include <unicode/udat.h>
#include <unicode/uloc.h>
#include <unicode/unum.h>

static inline int32_t cicu_length(int32_t length, UErrorCode status) {
  return U_SUCCESS(status) || status == U_BUFFER_OVERFLOW_ERROR ? length : -1;
}

// Languages

static inline int32_t cicu_locale_for_tag(const char *tag, char *locale, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  int32_t parsed = 0;
  int32_t length = uloc_forLanguageTag(tag, locale, capacity, &parsed, &status);
  return status == U_STRING_NOT_TERMINATED_WARNING ? -1 : cicu_length(length, status);
}

static inline bool cicu_is_same_language(const char *locale, const char *other) {
  char a[ULOC_LANG_CAPACITY], b[ULOC_LANG_CAPACITY];
  UErrorCode status = U_ZERO_ERROR;
  int32_t length = uloc_getLanguage(locale, a, ULOC_LANG_CAPACITY, &status);
  int32_t other_length = uloc_getLanguage(other, b, ULOC_LANG_CAPACITY, &status);
  if (status != U_ZERO_ERROR || length != other_length) return false;
  for (int32_t i = 0; i < length; i++) {
    if (a[i] != b[i]) return false;
  }
  return true;
}

// Numbers

static inline UNumberFormat *cicu_spellout_open(const char *locale) {
  UErrorCode status = U_ZERO_ERROR;
  UNumberFormat *format = unum_open(UNUM_SPELLOUT, NULL, 0, locale, NULL, &status);
  if (U_SUCCESS(status)) return format;
  unum_close(format);
  return NULL;
}

static inline void cicu_spellout_close(UNumberFormat *format) { unum_close(format); }

// The locale whose rules the format really uses.
static inline const char *cicu_spellout_locale(const UNumberFormat *format) {
  UErrorCode status = U_ZERO_ERROR;
  const char *locale = unum_getLocaleByType(format, ULOC_ACTUAL_LOCALE, &status);
  return U_SUCCESS(status) ? locale : NULL;
}

static inline int32_t cicu_spellout_rule_sets(const UNumberFormat *format, UChar *text, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  return cicu_length(unum_getTextAttribute(format, UNUM_PUBLIC_RULESETS, text, capacity, &status), status);
}

static inline int32_t cicu_spellout_rule_set(const UNumberFormat *format, UChar *text, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  return cicu_length(unum_getTextAttribute(format, UNUM_DEFAULT_RULESET, text, capacity, &status), status);
}

static inline bool cicu_spellout_set_rule_set(UNumberFormat *format, const UChar *name, int32_t length) {
  UErrorCode status = U_ZERO_ERROR;
  unum_setTextAttribute(format, UNUM_DEFAULT_RULESET, name, length, &status);
  return U_SUCCESS(status);
}

static inline int32_t cicu_spell_integer(const UNumberFormat *format, int64_t number, UChar *text, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  return cicu_length(unum_formatInt64(format, number, text, capacity, NULL, &status), status);
}

static inline int32_t cicu_spell_decimal(
    const UNumberFormat *format, const char *digits, int32_t count, UChar *text, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  return cicu_length(unum_formatDecimal(format, digits, count, text, capacity, NULL, &status), status);
}

static inline bool cicu_is_digit(UChar32 scalar) { return u_isdigit(scalar); }

// Properties of characters

static inline bool cicu_is_wide(UChar32 scalar) {
  int32_t width = u_getIntPropertyValue(scalar, UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_WIDE || width == U_EA_FULLWIDTH;
}

// Combining marks, controls and invisible format characters; not the few format characters that are drawn.
static inline bool cicu_is_zero_width(UChar32 scalar) {
  uint32_t invisible = U_GC_MN_MASK | U_GC_ME_MASK | U_GC_CF_MASK | U_GC_CC_MASK | U_GC_ZL_MASK | U_GC_ZP_MASK;
  return (U_GET_GC_MASK(scalar) & invisible) != 0 && !u_hasBinaryProperty(scalar, UCHAR_PREPENDED_CONCATENATION_MARK);
}

static inline bool cicu_is_spacing_mark(UChar32 scalar) { return u_charType(scalar) == U_COMBINING_SPACING_MARK; }

static inline bool cicu_is_pictograph(UChar32 scalar) { return u_hasBinaryProperty(scalar, UCHAR_EXTENDED_PICTOGRAPHIC); }

// Breaks

static inline UBreakIterator *cicu_breaks_open(UBreakIteratorType type, const char *locale) {
  UErrorCode status = U_ZERO_ERROR;
  UBreakIterator *breaks = ubrk_open(type, locale, NULL, 0, &status);
  if (U_SUCCESS(status)) return breaks;
  ubrk_close(breaks);
  return NULL;
}

static inline void cicu_breaks_close(UBreakIterator *breaks) { ubrk_close(breaks); }

// The text must stay where it is until another one is set: ICU keeps the pointer.
static inline bool cicu_breaks_set_text(UBreakIterator *breaks, const UChar *text, int32_t length) {
  UErrorCode status = U_ZERO_ERROR;
  ubrk_setText(breaks, text, length, &status);
  return U_SUCCESS(status);
}

// The next break after the current one, in UTF-16 units; negative at the end.
static inline int32_t cicu_breaks_next(UBreakIterator *breaks) { return ubrk_next(breaks); }

// Charsets

static inline UCharsetDetector *cicu_detector_open(void) {
  UErrorCode status = U_ZERO_ERROR;
  UCharsetDetector *detector = ucsdet_open(&status);
  if (U_SUCCESS(status)) return detector;
  ucsdet_close(detector);
  return NULL;
}

static inline void cicu_detector_close(UCharsetDetector *detector) { ucsdet_close(detector); }

// All guesses, the best first. They belong to the detector, and the bytes must stay where they are while they are used.
static inline const UCharsetMatch **cicu_detector_guesses(
    UCharsetDetector *detector, const char *bytes, int32_t length, int32_t *count) {
  UErrorCode status = U_ZERO_ERROR;
  ucsdet_setText(detector, bytes, length, &status);
  const UCharsetMatch **guesses = ucsdet_detectAll(detector, count, &status);
  return U_SUCCESS(status) ? guesses : NULL;
}

static inline const char *cicu_guess_name(const UCharsetMatch *guess) {
  UErrorCode status = U_ZERO_ERROR;
  const char *name = ucsdet_getName(guess, &status);
  return U_SUCCESS(status) ? name : NULL;
}

static inline int32_t cicu_guess_confidence(const UCharsetMatch *guess) {
  UErrorCode status = U_ZERO_ERROR;
  int32_t confidence = ucsdet_getConfidence(guess, &status);
  return U_SUCCESS(status) ? confidence : -1;
}

// A converter that stops at the first byte sequence that the charset doesn't have.
static inline UConverter *cicu_converter_open(const char *charset) {
  UErrorCode status = U_ZERO_ERROR;
  UConverter *converter = ucnv_open(charset, &status);
  ucnv_setToUCallBack(converter, UCNV_TO_U_CALLBACK_STOP, NULL, NULL, NULL, &status);
  if (U_SUCCESS(status)) return converter;
  ucnv_close(converter);
  return NULL;
}

static inline void cicu_converter_close(UConverter *converter) { ucnv_close(converter); }

static inline int32_t cicu_converter_decode(
    UConverter *converter, const char *bytes, int32_t length, UChar *text, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  return cicu_length(ucnv_toUChars(converter, text, capacity, bytes, length, &status), status);
}

// Dates

static inline UDateFormat *cicu_dates_open(UDateFormatStyle style, const char *locale) {
  UErrorCode status = U_ZERO_ERROR;
  UDateFormat *format = udat_open(UDAT_NONE, style, locale, NULL, -1, NULL, 0, &status);
  if (U_SUCCESS(status)) return format;
  udat_close(format);
  return NULL;
}

static inline void cicu_dates_close(UDateFormat *format) { udat_close(format); }

// The locale whose names the format really uses.
static inline const char *cicu_dates_locale(const UDateFormat *format) {
  UErrorCode status = U_ZERO_ERROR;
  const char *locale = udat_getLocaleByType(format, ULOC_VALID_LOCALE, &status);
  return U_SUCCESS(status) ? locale : NULL;
}

// The pattern of the format, such as `EEEE, d. MMMM y`.
static inline int32_t cicu_dates_pattern(const UDateFormat *format, UChar *text, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  return cicu_length(udat_toPattern(format, false, text, capacity, &status), status);
}

static inline int32_t cicu_dates_name_count(const UDateFormat *format, UDateFormatSymbolType type) {
  return udat_countSymbols(format, type);
}

static inline int32_t cicu_dates_name(
    const UDateFormat *format, UDateFormatSymbolType type, int32_t index, UChar *text, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  return cicu_length(udat_getSymbols(format, type, index, text, capacity, &status), status);
}

#endif
