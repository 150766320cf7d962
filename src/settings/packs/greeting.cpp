// A pack's [holiday.greeting]: who is greeted, with which words, and when.
#include <algorithm>
#include <array>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/calendar/date.hpp>
#include <guanxi/text/fold.hpp>

#include "packs/tables.hpp"

namespace guanxi::settings {
namespace {

using holidays::GiftHabit;
using holidays::Greeting;
using holidays::HolidayKind;
using holidays::Wording;

constexpr std::string_view greeting_what = Sentence<>("a [holiday.greeting]").text();
constexpr std::array<std::string_view, 14> greeting_keys{"concerns",  "not",  "ask", "about",   "gift", "lead", "not_before",
                                                         "not_after", "text", "say", "english", "also", "give", "never"};
constexpr std::array<std::string_view, 4> also_keys{"language", "text", "say", "english"};
constexpr std::array<std::string_view, 3> habits{"gift", "card", "none"};
constexpr int most_lead = 180;
constexpr int farthest = 60;  // days between a festival and the words for it

bool is_key(std::string_view word) {
  return ascii::all(word, [](char c) { return ascii::is_small(c) || c == '-'; }) && word.front() != '-';
}

// ---- whom, as packs of the first grammar say it: in a sentence

// Words that name a community, by their beginnings, and its key.
constexpr std::array<std::pair<std::string_view, std::string_view>, 20> communities = {
    {{"muslim", "muslims"},   {"christian", "christians"}, {"orthodox", "orthodox"},    {"jew", "jews"},
     {"hindu", "hindus"},     {"sikh", "sikhs"},           {"jain", "jains"},           {"buddhist", "buddhists"},
     {"druze", "druze"},      {"chinese", "chinese"},      {"korean", "koreans"},       {"vietnamese", "vietnamese"},
     {"catalan", "catalans"}, {"balinese", "balinese"},    {"women", "women"},          {"woman", "women"},
     {"mother", "mothers"},   {"teacher", "teachers"},     {"professor", "professors"}, {"mentor", "mentors"}}};

constexpr std::array<std::string_view, 9> of_everybody = {"everyone",    "everybody",      "most people", "most families",         "most offices",
                                                          "most others", "great majority", "every firm",  "all who work with them"};

std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  while (!text.empty()) {
    const auto end = std::min(text.find_first_of(" ,;:()'"), text.size());
    if (end > 0) words.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return words;
}

std::vector<std::string> keys_of(const std::string& sentence, HolidayKind kind) {
  const std::string folded = text::fold(sentence);
  const auto holds = [&](std::string_view part) { return folded.find(part) != std::string::npos; };
  if (std::any_of(of_everybody.begin(), of_everybody.end(), holds)) return {"everyone"};
  std::vector<std::string> found, others;
  const auto append = [](std::vector<std::string>& to, std::string_view key) {
    if (std::find(to.begin(), to.end(), key) == to.end()) to.emplace_back(key);
  };
  for (const std::string_view word : words_of(std::string_view(folded).substr(0, folded.find_first_of(";:")))) {
    for (const auto& [begin, key] : communities) {
      if (word.starts_with(begin)) append(found, key);
    }
    if (word == "men") append(found, "men");
    if (word != "and" && word != "or" && is_key(word)) append(others, word);
  }
  if (!found.empty()) return found;
  return kind == HolidayKind::public_day || others.empty() ? std::vector<std::string>{"everyone"} : others;
}

void read_whom(PackFields& fields, const TomlNode& table, HolidayKind kind, Greeting& greeting) {
  const auto* node = table.find("concerns");
  if (node && node->kind == TomlNode::Kind::list) read_keys(fields, table, "concerns", greeting.concerns);
  else fields.text(table, "concerns", greeting.about);
  fields.text(table, "about", greeting.about);
  read_keys(fields, table, "not", greeting.not_for);
  fields.truth(table, "ask", greeting.ask);
  if (fields.sound() && greeting.concerns.empty()) greeting.concerns = node ? keys_of(node->text, kind) : std::vector<std::string>{"everyone"};
  if (greeting.about == "everyone") greeting.about.clear();
}

// ---- when

void read_lead(PackFields& fields, const TomlNode& table, Greeting& greeting) {
  std::string text;
  fields.text(table, "lead", text);
  if (!fields.sound() || text.empty()) return;
  const auto lead = calendar::parse_duration(text);
  if (!lead || lead->days() == 0 || lead->days() > most_lead) {
    return fields.wrong(table.find("lead")->line, message("'{text}' is no lead time", "text"_is = text),
                        message("days or weeks before the festival, as 14d or 2w"));
  }
  greeting.lead_days = lead->days();
}

// Days from the first day of the festival: 0d, 6d, -1d.
void read_distance(PackFields& fields, const TomlNode& table, std::string_view key, std::optional<int>& value) {
  std::string text;
  fields.text(table, key, text);
  if (!fields.sound() || text.empty()) return;
  const bool before = text.starts_with('-');
  const std::string length = text.substr(before ? 1 : 0);
  const auto distance = length == "0d" ? std::optional(0) : [&]() -> std::optional<int> {
    const auto read = calendar::parse_duration(length);
    return read && read->days() > 0 && read->days() <= farthest ? std::optional(read->days()) : std::nullopt;
  }();
  if (!distance) {
    return fields.wrong(table.find(key)->line, message("'{text}' is no distance", "text"_is = text),
                        message("days from the festival's first day on, as 0d, 6d or -1d"));
  }
  value = before ? -*distance : *distance;
}

void read_span(PackFields& fields, const TomlNode& table, Greeting& greeting) {
  read_distance(fields, table, "not_before", greeting.not_before);
  read_distance(fields, table, "not_after", greeting.not_after);
  if (fields.sound() && greeting.not_before && greeting.not_after && *greeting.not_after < *greeting.not_before) {
    fields.wrong(table.find("not_after")->line, message("the greeting ends before it begins"));
  }
}

// ---- the words

Wording read_also(PackFields& fields, const TomlNode& table) {
  constexpr std::string_view also_what = Sentence<>("a [[holiday.greeting.also]]").text();
  Wording wording;
  fields.only(table, also_what, also_keys);
  fields.needed(table, also_what, {"language", "text"});
  read_wording(fields, table, wording);
  return wording;
}

void read_habit(PackFields& fields, const TomlNode& table, Greeting& greeting) {
  std::string habit(habits.front());
  fields.choice(table, "gift", habit, habits);
  greeting.gift = static_cast<GiftHabit>(std::find(habits.begin(), habits.end(), habit) - habits.begin());
  if (fields.sound() && greeting.gift == GiftHabit::none && !greeting.give.empty()) {
    fields.wrong(table.find("gift")->line, message("nothing is given, and 'give' says what is"), message("leave out one of the two"));
  }
}

}  // namespace

void read_keys(PackFields& fields, const TomlNode& table, std::string_view name, std::vector<std::string>& found) {
  fields.texts(table, name, found);
  if (!fields.sound()) return;
  const auto wrong = std::find_if_not(found.begin(), found.end(), is_key);
  if (wrong == found.end()) return;
  fields.wrong(table.find(name)->line, message("'{key}' is no key for people", "key"_is = *wrong),
               message("small letters and '-', as everyone, women, muslims; see the README of the packs"));
}

void read_wording(PackFields& fields, const TomlNode& table, Wording& wording) {
  fields.text(table, "language", wording.language);
  fields.text(table, "text", wording.text);
  fields.text(table, "say", wording.say);
  fields.text(table, "english", wording.english);
}

Greeting read_greeting(PackFields& fields, const TomlNode& table, HolidayKind kind) {
  Greeting greeting;
  fields.only(table, greeting_what, greeting_keys);
  fields.needed(table, greeting_what, "text");
  read_whom(fields, table, kind, greeting);
  read_lead(fields, table, greeting);
  read_span(fields, table, greeting);
  fields.text(table, "text", greeting.text);
  fields.text(table, "say", greeting.say);
  fields.text(table, "english", greeting.english);
  for (const auto* also : fields.tables(table, "also")) greeting.also.push_back(read_also(fields, *also));
  fields.texts(table, "give", greeting.give);
  fields.texts(table, "never", greeting.never);
  read_habit(fields, table, greeting);
  return greeting;
}

}  // namespace guanxi::settings
