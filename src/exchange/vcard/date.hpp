// The dates of vCards.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <guanxi/base/error.hpp>
#include <guanxi/calendar/partial_date.hpp>

namespace guanxi::exchange::vcard {

// 1991-09-22, 19910922, 1991-9-22, 1991/9/22, 1991-09, 1991, --0922, --09-22, --09, with or without a time of day
// behind; else what calendar::parse_partial_date understands. The year 0, and Apple's 1604, stand for none; so does
// `omitted_year` (X-APPLE-OMIT-YEAR). ---22 names no month and fails.
Result<calendar::PartialDate> read_date(std::string_view value, std::string_view omitted_year = {});

// 1973-09-27T23:00:00Z, 19730927T230000Z, with fractions of a second or an offset; nullopt: the value is no instant, or it is
// midnight as written.
std::optional<calendar::Instant> instant_of(std::string_view value);

// Nothing, or zeros where a date would be: 0000-00-00, 0/0/00.
bool no_date(std::string_view value);

// A lunar day by era (of 60 years), year in it, month, L when leap, day; '-' for what is not known: 007800080815,
// 0078004206L01, --0815. Era 78 begins in 1984.
struct ChineseDate {
  calendar::PartialDate date;
  bool impossible_year = false;  // no such day in the year told, or none that is known of: the year is left out
};
Result<ChineseDate> read_chinese_date(std::string_view value);

}  // namespace guanxi::exchange::vcard
