// What happened between the user and people, and what was said of it.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <guanxi/base/id.hpp>
#include <guanxi/calendar/date.hpp>

namespace guanxi::domain {

// What an interaction may be, and how it may go, in the order in which help shows them.
inline constexpr std::array<std::string_view, 11> kind_names = {"meeting", "dinner",  "lunch", "tea",    "visit", "event",
                                                                "call",    "message", "email", "letter", "other"};
inline constexpr std::array<std::string_view, 12> channel_names = {
    "in-person", "phone", "wechat", "wecom", "dingtalk", "zoom", "teams", "meet", "email", "qq", "weibo", "other"};
inline constexpr std::array<std::string_view, 2> feedback_names = {"asked", "given"};
inline constexpr std::string_view in_person = "in-person";

// How one usually does this kind of thing: a dinner is in person, a call by phone.
std::string_view usual_channel(std::string_view kind);
// The other way round: by e-mail one sends an e-mail.
std::string_view usual_kind(std::string_view channel);

// Whether it took place. What is put down ahead of its day is planned until somebody says that it happened, or that it did not.
enum class Stage { happened = 0, planned = 1, dropped = 2 };
std::string_view to_text(Stage stage);

struct Interaction {
  Id id = {};
  calendar::Date day = {};         // the local day in `zone`
  calendar::Instant at = {};       // the instant; noon of `day` when the time of day is not known
  bool time_known = false;
  std::string zone = {};           // the user's zone then, a tz database name
  std::string kind = {};
  std::string via = {};
  std::string place = {};
  std::string text = {};
  bool attempt = false;            // tried, not reached: no contact
  bool sensitive = false;
  std::string face = {};           // gave, lost or empty
  std::string feedback = {};       // asked (by us), given (by them) or empty
  std::vector<Id> people = {};
  std::vector<std::string> tags = {};
  Stage stage = Stage::happened;
};

// "not reached", "planned", "dropped": why it is no contact; empty: it is one.
std::string_view no_contact(const Interaction& interaction);
std::string in_brackets(std::string_view mark);  // " (planned)", to be put behind; nothing of nothing

// What an interaction counts as for the rhythm of its participants. What did not take place counts as an attempt.
enum class Weight { attempt = 0, contact = 1, in_person = 2 };
Weight weight(const Interaction& interaction);

}  // namespace guanxi::domain
