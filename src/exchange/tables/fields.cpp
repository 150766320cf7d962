#include "tables/fields.hpp"

#include <algorithm>
#include <iterator>

#include <guanxi/base/pooled.hpp>

namespace guanxi::exchange::tables {
namespace {

template <class Text>
struct Word {
  Text word;
  Field field;
};

constexpr Word<std::string_view> written_words[] = {
    {"name", Field::name},
    {"family", Field::family},
    {"given", Field::given},
    {"middle", Field::middle},
    {"reading", Field::reading},
    {"alias", Field::nickname},
    {"org", Field::organisation},
    {"department", Field::department},
    {"title", Field::title},
    {"role", Field::role},
    {"email", Field::email},
    {"phone", Field::phone},
    {"contact", Field::contact},
    {"url", Field::url},
    {"address", Field::address},
    {"street", Field::street},
    {"postbox", Field::postbox},
    {"city", Field::city},
    {"region", Field::region},
    {"postcode", Field::postcode},
    {"country", Field::country},
    {"birthday", Field::birthday},
    {"day", Field::day},
    {"relation", Field::relation},
    {"tag", Field::tag},
    {"note", Field::note},
    {"language", Field::language},
    {"timezone", Field::timezone},
    {"uid", Field::uid},
    {"other", Field::other},
    {"ignored", Field::ignored},
    {"name-and-firm", Field::name_and_firm},
    {"phonetic-given", Field::phonetic_given},
    {"phonetic-family", Field::phonetic_family},
    {"org-uid", Field::organisation_uid},
    {"living-in", Field::living_in},
    {"birth-year", Field::birth_year},
    {"birth-month", Field::birth_month},
    {"birth-day", Field::birth_day},
    {"manager-uid", Field::manager_uid},
    {"heads-department", Field::heads_department},
    {"parent", Field::parent},
    {"kind", Field::kind},
    {"via", Field::via},
    {"moment", Field::moment},
    {"time", Field::time},
    {"summary", Field::summary},
    {"place", Field::place},
    {"done", Field::done},
    {"due", Field::due},
    {"made", Field::made},
    {"ended", Field::ended},
    {"project", Field::project},
    {"who-uid", Field::who_uid},
    {"who-email", Field::who_email},
    {"who-name", Field::who_name},
    {"who-named", Field::who_named},
    {"who-firm", Field::who_firm},
    {"sender", Field::sender},
    {"chat", Field::chat},
    {"sender-uid", Field::sender_uid},
    {"sender-name", Field::sender_name},
    {"recipient-uid", Field::recipient_uid},
    {"recipient-name", Field::recipient_name},
    {"direction", Field::direction},
};
constexpr auto words = pooled<written_words>();

}  // namespace

std::optional<Field> field_named(std::string_view word) {
  const auto* found = std::find_if(words.begin(), words.end(), [&](const auto& one) { return one.word == word; });
  return found == words.end() ? std::nullopt : std::optional(found->field);
}

std::string_view word_of(Field field) {
  const auto* found = std::find_if(words.begin(), words.end(), [&](const auto& one) { return one.field == field; });
  return found == words.end() ? std::string_view() : found->word.view();
}

std::vector<std::string> field_words() {
  std::vector<std::string> all;
  for (const auto& one : words) {
    all.emplace_back(one.word.view());
    if (one.field == Field::other) break;
  }
  return all;
}

}  // namespace guanxi::exchange::tables
