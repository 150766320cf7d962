// X-ANDROID-CUSTOM: rows of Android's contacts database, as <type>;<data1>;<data2>;… Each type has its own numbers for
// what a row is, 0 being "see the label" (ContactsContract.CommonDataKinds).
#include <array>

#include "vcard/draft.hpp"
#include "vcard/value.hpp"

namespace guanxi::exchange::vcard {
namespace {

constexpr std::string_view type_prefix = "vnd.android.cursor.item/";

struct Row {
  std::string content;
  std::string number;
  std::string label;
};

template <std::size_t count>
std::string_view word_for(const std::array<std::string_view, count>& words, const Row& row) {
  for (std::size_t number = 1; number < count; ++number) {
    if (row.number == std::to_string(number)) return words[number];
  }
  return row.label;
}

void take_event(Draft& draft, const Property& property, const Row& row) {
  constexpr std::array<std::string_view, 4> events = {"", "anniversary", "other", "birthday"};
  const std::string_view event = word_for(events, row);
  if (event == "birthday") return add_birthday(draft, property, row.content);
  add_occasion(draft, property, event.empty() ? "other" : event, row.content);
}

void take_relation(Draft& draft, const Row& row) {
  constexpr std::array<std::string_view, 15> relations = {"",         "assistant", "brother", "child",  "domestic partner", "father",
                                                          "friend",   "manager",   "mother",  "parent", "domestic partner", "referred by",
                                                          "relative", "sister",    "spouse"};
  add_relation(draft, word_for(relations, row), row.content);
}

void take_row(Draft& draft, const Property& property) {
  const auto columns = split(property.value, ';');
  const std::string_view type = columns.front();
  if (!type.starts_with(type_prefix) || columns.size() < 2) return;
  const auto column = [&](std::size_t at) { return at < columns.size() ? columns[at] : std::string(); };
  const Row row{column(1), column(2), column(3)};
  const std::string_view kind = type.substr(type_prefix.size());
  if (kind == "contact_event") take_event(draft, property, row);
  if (kind == "relation") take_relation(draft, row);
  if (kind == "nickname") draft.person.aliases.push_back(row.content);
}

constexpr std::array<Rule, 1> of_android = {{{"X-ANDROID-CUSTOM", take_row}}};

}  // namespace

std::span<const Rule> android_rules() { return of_android; }

}  // namespace guanxi::exchange::vcard
