// Ways to somebody, drawn from what is recorded: own contacts, relations, reporting lines, colleagues. The rule is
// domain/path.hpp's.
#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <guanxi/app/session/session.hpp>
#include <guanxi/domain/ties.hpp>
#include <guanxi/present/path.hpp>

namespace guanxi::app {

// What steps between two people are called: the kinds of relation (colleague is working at the same firm now, too), and
// reporting lines.
inline constexpr std::string_view reports_to = "reports-to";
inline constexpr std::string_view colleague = domain::word_of(domain::Tie::colleague);
inline constexpr auto path_kinds = [] {
  constexpr auto ties = domain::words<domain::Tie>();
  std::array<std::string_view, ties.size() + 1> names;
  *std::copy(ties.begin(), ties.end(), names.begin()) = reports_to;
  return names;
}();

struct PathQuestion {
  Id to = {};
  Id from = {};                       // none: the user
  std::vector<std::string> via = {};  // only over ties of these kinds, the user's own to their contacts aside; none: any
  int count = 3;
  calendar::Date day = {};
};

// The warmest first; empty: nobody is known to lead there.
std::vector<present::Way> ways_to(storage::Store& store, const PathQuestion& question);

// At most three contacts of the user who are the likeliest to know of a way: at the same firm, in the same group of
// firms, in the same city, the warmest of all.
std::vector<present::Guide> guides_to(storage::Store& store, const PathQuestion& question);

}  // namespace guanxi::app
