// Finding people and records by words: what `find` asks.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include <guanxi/app/filter/filters.hpp>
#include <guanxi/app/session/session.hpp>
#include <guanxi/storage/finding.hpp>
#include <guanxi/storage/parties.hpp>
#include <guanxi/text/search.hpp>

namespace guanxi::app {

struct FindRequest {
  std::vector<std::string> words = {};    // as text::SearchQuery reads them
  std::vector<domain::Findable> in = {};  // none: everywhere
  Filtering filtering = {.of = FilterOf::records};
  int limit = -1;     // of people, and again of all else; -1: all
  bool rank = false;  // what is most about it first
};

struct Found {
  storage::Passage passage;
  text::SearchHit hit;  // in searched_text(passage)
};

struct FindResult {
  std::vector<Found> people = {};  // and organisations
  std::vector<Found> records = {};
  bool by_initials = false;  // as it was typed, nothing was found
};

// Errors (usage): nothing is asked for; the words are too long; those of selector_of.
Result<FindResult> find(Session& env, const FindRequest& request);

// All that is searched of a record, in one text: parts stand on both sides of a text::search_gap.
std::string searched_text(const storage::Passage& passage);
// Where the hit stands, with something before it, on one line; and the places of what was found within that.
struct Context {
  std::string text = {};
  std::vector<text::SearchPlace> places = {};
};
Context context_of(const Found& found);

// The index that the file has, or is about to have.
storage::Finding finding_in(storage::Store& store);
// What must stand in a text that holds it: never too much.
std::vector<storage::AnyToken> tokens_wanted(storage::Finding& finding, const text::SearchQuery& query, bool initials);

}  // namespace guanxi::app
