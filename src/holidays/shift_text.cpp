// Where a day off goes, as packs write it.
#include <guanxi/holidays/rule_text.hpp>

#include <algorithm>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>

namespace guanxi::holidays {

using namespace calendar;
namespace {

tl::unexpected<Error> no_shift(std::string_view text, const std::string& why) {
  return usage_error(message("'{text}' is no shift: {why}", "text"_is = text, "why"_is = why),
                     message("as 'sat, sun > next', 'sat > -fri; sun > mon' or 'holiday > next'; where is next, prev, mon … sun, -mon … -sun"));
}

bool read_where(std::string_view text, Shift& shift) {
  if (text == "next") {
    shift.to = Shift::To::next_free;
  } else if (text == "prev") {
    shift.to = Shift::To::previous_free;
  } else {
    const bool before = text.starts_with('-');
    shift.to = before ? Shift::To::weekday_before : Shift::To::weekday_after;
    shift.weekday = parse_weekday(before ? text.substr(1) : text);
    return shift.weekday != 0;
  }
  return true;
}

Result<Shift> read_shift(std::string_view text) {
  const auto arrow = text.find('>');
  if (arrow == std::string_view::npos) return no_shift(text, message("it has no '>'"));
  Shift shift;
  for (const auto word : ascii::split_trimmed(text.substr(0, arrow), ',')) {
    const int weekday = parse_weekday(word);
    if (word == "holiday") {
      shift.on_holiday = true;
    } else if (weekday != 0) {
      shift.weekdays.push_back(weekday);
    } else {
      return no_shift(text, message("'{word}' is no weekday", "word"_is = word));
    }
  }
  const auto where = ascii::trimmed(text.substr(arrow + 1));
  if (!read_where(where, shift)) return no_shift(text, message("nothing goes to '{where}'", "where"_is = where));
  return shift;
}

constexpr std::string_view weekday_names[] = {"", "mon", "tue", "wed", "thu", "fri", "sat", "sun"};

std::string where_text(const Shift& shift) {
  switch (shift.to) {
    case Shift::To::next_free: return "next";
    case Shift::To::previous_free: return "prev";
    case Shift::To::weekday_after: return std::string(weekday_names[shift.weekday]);
    case Shift::To::weekday_before: break;
  }
  return "-" + std::string(weekday_names[shift.weekday]);
}

}  // namespace

Result<std::vector<Shift>> parse_shifts(std::string_view text) {
  std::vector<Shift> shifts;
  for (const auto part : ascii::split_trimmed(text, ';')) {
    TRY_ASSIGN(auto shift, read_shift(part));
    shifts.push_back(std::move(shift));
  }
  return shifts;
}

std::string to_text(const std::vector<Shift>& shifts) {
  std::string text;
  for (const auto& shift : shifts) {
    std::string when;
    for (const int weekday : shift.weekdays) when += (when.empty() ? "" : ", ") + std::string(weekday_names[weekday]);
    if (shift.on_holiday) when += when.empty() ? "holiday" : ", holiday";
    text += (text.empty() ? "" : "; ") + when + " > " + where_text(shift);
  }
  return text;
}

}  // namespace guanxi::holidays
