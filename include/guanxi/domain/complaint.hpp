// What a client complained of, and how it stands.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include <guanxi/base/id.hpp>
#include <guanxi/calendar/date.hpp>
#include <guanxi/domain/words.hpp>

namespace guanxi::domain {

enum class Severity { none = 0, low = 1, normal = 2, high = 3 };
template <>
struct WordTable<Severity> {
  using enum Severity;
  static constexpr std::string_view noun = "severity";
  static constexpr std::array rows = {WordRow{low, "low"}, WordRow{normal, "normal"}, WordRow{high, "high"}};
};

struct Complaint {
  Id id = {};
  Id party = {};  // whose complaint it is: a person's or an organisation's
  std::string text = {};
  Severity severity = Severity::normal;
  calendar::Date opened = {};
  std::optional<calendar::Date> answer_by = {};
  bool in_private = false;  // to be raised in person, not in the group
  bool sensitive = false;
  std::optional<calendar::Date> closed = {};
  std::string outcome = {};  // how it ended
  Id interaction = {};       // in which it was raised

  // The day it is put in order by: when it is to be answered, else when it was raised.
  calendar::Date due() const { return answer_by.value_or(opened); }
  bool late(calendar::Date today) const { return !closed && answer_by && *answer_by < today; }
};

inline constexpr std::string_view raise_in_private = "raise it in person, not in the group";

// "high, open for 12 days, to be answered by 2026-11-25"; a normal severity is not said. Closed: "high, closed after 3 days".
std::string complaint_status(const Complaint& complaint, calendar::Date today);
std::string complaint_age(const Complaint& complaint, calendar::Date today);  // the same without the day it is to be answered by

}  // namespace guanxi::domain
