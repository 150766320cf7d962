// What a graph shows, out of the store.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <guanxi/app/filter/filters.hpp>
#include <guanxi/app/session/session.hpp>
#include <guanxi/present/graph.hpp>

namespace guanxi::app {

struct GraphQuestion {
  std::string who = {};  // a person or an organisation, as typed; empty: not told
  Filtering filtering = {.of = FilterOf::entries};
  domain::Period by = domain::Period::month;
  std::optional<calendar::Date> from = {};
  std::optional<calendar::Date> to = {};
  std::vector<present::GraphView> views = {};  // empty: all that there are of whom is asked about
};

inline constexpr int most_periods = 600;

// Without a beginning: 12 months, 26 weeks, or the years from the first contact on, 10 at most; the map of days shows a year in
// any case. Errors: nobody of that name, a tag that nobody and nothing has (no_match); as of selector_of; warmth of anything but one
// person, too many periods, a time that ends before it begins (usage).
Result<present::Graph> graph_of(Session& env, storage::Store& store, const GraphQuestion& question);

}  // namespace guanxi::app
