// What a filter means in this file: names become people, cities and days. A command that takes filters makes a Filtering of its options and
// words (cli/filters.hpp), and hands the selector on: to a query (HistoryFilter, ListFilter, ActivitySubject), or to a
// storage::Selection, which is asked of one record after the other.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <guanxi/app/session/session.hpp>
#include <guanxi/domain/filter.hpp>
#include <guanxi/storage/selection.hpp>

namespace guanxi::app {

// What is chosen, which says which words mean something.
enum class FilterOf {
  people,         // and what is known of their contacts
  organisations,  // tags and places alone
  entries,        // interactions, by themselves and by who took part
  reminders,      // of people and organisations, by whose they are and by their day
  records         // entries, notes, promises and what else is found: all words
};

struct Filtering {
  FilterOf of = FilterOf::people;
  std::vector<domain::Filter> options = {};   // a condition each
  std::vector<std::string> expressions = {};  // as typed
  std::optional<calendar::Date> as_of = {};   // the day looked from; today otherwise

  bool empty() const { return options.empty() && expressions.empty(); }
};

// All of the options and expressions hold. Errors: an expression that cannot be read, with the place in it; a word that means nothing for
// what is chosen; a filter's name that the configuration does not have, or that leads back to itself (usage); a name that fits nobody
// or several (no_match).
Result<storage::Selector> selector_of(Session& env, storage::Store& store, const Filtering& filtering);

// The same as text, in which options and expressions are one filter: for a heading.
std::string to_text(const Filtering& filtering);

}  // namespace guanxi::app
