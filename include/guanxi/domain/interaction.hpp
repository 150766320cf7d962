// What happened between the user and people, and what was said of it.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <guanxi/base/id.hpp>
#include <guanxi/calendar/date.hpp>
#include <guanxi/domain/words.hpp>

namespace guanxi::domain {

// What an interaction was.
enum class InteractionKind {
  none = 0,
  meeting = 1,
  dinner = 2,
  lunch = 3,
  tea = 4,
  visit = 5,
  event = 6,
  call = 7,
  message = 8,
  email = 9,
  letter = 10,
  other = 11
};
template <>
struct WordTable<InteractionKind> {
  using enum InteractionKind;
  static constexpr std::string_view noun = "kind of interaction";
  static constexpr std::array rows = {WordRow{meeting, "meeting"}, WordRow{dinner, "dinner"}, WordRow{lunch, "lunch"}, WordRow{tea, "tea"},
                                      WordRow{visit, "visit"},     WordRow{event, "event"},   WordRow{call, "call"},   WordRow{message, "message"},
                                      WordRow{email, "email"},     WordRow{letter, "letter"}, WordRow{other, "other"}};
};

// How it went; the way that somebody likes best, too.
enum class Channel {
  none = 0,
  in_person = 1,
  phone = 2,
  wechat = 3,
  wecom = 4,
  dingtalk = 5,
  zoom = 6,
  teams = 7,
  meet = 8,
  email = 9,
  qq = 10,
  weibo = 11,
  other = 12
};
template <>
struct WordTable<Channel> {
  using enum Channel;
  static constexpr std::string_view noun = "channel";
  static constexpr std::array rows = {WordRow{in_person, "in-person"}, WordRow{phone, "phone"}, WordRow{wechat, "wechat"}, WordRow{wecom, "wecom"},
                                      WordRow{dingtalk, "dingtalk"},   WordRow{zoom, "zoom"},   WordRow{teams, "teams"},   WordRow{meet, "meet"},
                                      WordRow{email, "email"},         WordRow{qq, "qq"},       WordRow{weibo, "weibo"},   WordRow{other, "other"}};
};

enum class Face { none = 0, gave = 1, lost = 2 };
template <>
struct WordTable<Face> {
  using enum Face;
  static constexpr std::string_view noun = "change of face";
  static constexpr std::array rows = {WordRow{gave, "gave", "they were given face"}, WordRow{lost, "lost", "they lost face"}};
};

enum class Feedback { none = 0, asked = 1, given = 2 };
template <>
struct WordTable<Feedback> {
  using enum Feedback;
  static constexpr std::string_view noun = "way of feedback";
  static constexpr std::array rows = {WordRow{asked, "asked", "they were asked for it"}, WordRow{given, "given", "they gave it"}};
};

// Whether it took place. What is put down ahead of its day is planned until somebody says that it happened, or that it did not.
enum class Stage { happened = 0, planned = 1, dropped = 2 };
template <>
struct WordTable<Stage> {
  using enum Stage;
  static constexpr std::string_view noun = "stage of an interaction";
  static constexpr std::array rows = {WordRow{happened, "happened"}, WordRow{planned, "planned"}, WordRow{dropped, "dropped"}};
};
std::string_view to_text(Stage stage);

// How one usually does this kind of thing: a dinner is in person, a call by phone.
Channel usual_channel(InteractionKind kind);
// The other way round: by e-mail one sends an e-mail.
InteractionKind usual_kind(Channel channel);

struct Interaction {
  Id id = {};
  calendar::Date day = {};    // the local day in `zone`
  calendar::Instant at = {};  // the instant; noon of `day` when the time of day is not known
  bool time_known = false;
  std::string zone = {};  // the user's zone then, a tz database name
  InteractionKind kind = {};
  Channel via = {};
  std::string place = {};
  std::string text = {};
  bool attempt = false;  // tried, not reached: no contact
  bool sensitive = false;
  Face face = {};
  Feedback feedback = {};  // asked by us, given by them
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
