// People and organisations, and what hangs on them. Values only: no rule here does I/O or reads a clock.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <guanxi/base/id.hpp>
#include <guanxi/calendar/date.hpp>
#include <guanxi/calendar/partial_date.hpp>
#include <guanxi/domain/interaction.hpp>

namespace guanxi::domain {

// A way to reach somebody. kind: email, phone, wechat, wecom, dingtalk, qq, weibo, linkedin, url, … (lower case).
struct ContactPoint {
  std::string kind;
  std::string value;       // as written
  std::string label = {};  // work, home, mobile, …
  bool operator==(const ContactPoint&) const = default;
};

// Kinds are an open list; these two are known for what they are.
inline constexpr std::string_view email_kind = "email";
inline constexpr std::string_view wechat_kind = "wechat";
inline constexpr std::string_view phone_kind = "phone";
inline bool is_email(const ContactPoint& point) { return point.kind == email_kind; }
inline bool is_phone(const ContactPoint& point) { return point.kind == phone_kind; }

// What two ways to reach somebody are compared by: of a phone number phone_key (domain/phone.hpp), with the country where it is known; without
// any digit, and of an address, the text in lower case.
std::string normalised(const ContactPoint& point, std::string_view country = {});
// Whether they are the same way to reach one person; phone numbers as domain::same_number has it.
bool same_point(const ContactPoint& one, const ContactPoint& other, std::string_view country, std::string_view others_country);
bool can_be_used(const ContactPoint& point);  // a phone number with a digit, an address that is not empty

// What a person is at an organisation, from a day to a day (the day after the last). Unset ends are open.
struct Position {
  Id id = {};
  Id person = {};
  Id organisation = {};
  std::string title = {};
  std::string department = {};
  Id reports_to = {};  // a person
  std::optional<calendar::Date> from = {};
  std::optional<calendar::Date> to = {};
  bool operator==(const Position&) const = default;

  bool held_on(calendar::Date day) const { return (!from || *from <= day) && (!to || day < *to); }
};

struct Person {
  Id id = {};
  std::string handle = {};
  std::string name = {};     // as written by themselves: 王伟, Klaus Weber
  std::string pinyin = {};   // its reading without tones: wang wei
  std::string reading = {};  // as told, the surname first: やまもと たろう; empty: not told
  std::string surname = {};  // as told, a part of the name: 山本 of 山本太郎, García López; empty: the name shows it
  std::string city = {};
  std::string country = {};   // ISO 3166-1 alpha-2, upper case
  std::string timezone = {};  // tz database name
  std::string language = {};  // BCP 47
  std::string tier = {};      // A, B, … : how much they matter to the user
  std::string owner = {};     // who looks after them
  Channel prefers = {};       // the channel they like best
  std::optional<calendar::PartialDate> birthday = {};
  std::optional<calendar::Date> met = {};          // when the acquaintance began
  std::optional<calendar::PartialDate> died = {};  // solar; without year and month: the day is not known
  std::optional<calendar::Date> mourning = {};     // the day from which they mourn a death in the family
  bool ignored = false;                            // no reminder is wanted of them
  calendar::Date added = {};                       // the local day on which the record was made
  std::vector<ContactPoint> contacts = {};
  std::vector<std::string> aliases = {};
  std::vector<std::string> tags = {};
  std::vector<Position> positions = {};  // newest first

  const Position* current_position(calendar::Date day) const;  // the newest held on that day, or nullptr
};

struct Organisation {
  Id id = {};
  std::string handle = {};
  std::string name = {};
  std::string city = {};
  std::string country = {};
  Id parent = {};  // the group it belongs to
  calendar::Date added = {};
  std::vector<std::string> aliases = {};
  std::vector<std::string> tags = {};
};

}  // namespace guanxi::domain
