// Finding records by the words of their texts: an index that is caught up when something is looked for, and reading the texts.
#pragma once

#include <array>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <guanxi/base/id.hpp>
#include <guanxi/calendar/date.hpp>
#include <guanxi/domain/findable.hpp>
#include <guanxi/storage/access.hpp>

namespace guanxi::storage {

// A record as a search sees it.
struct Passage {
  domain::Findable kind = domain::Findable::entries;
  Id id = {};
  calendar::Date day = {};  // when it was; of people when they were added
  bool sensitive = false;
  Id party = {};                           // whom it concerns; of an entry nobody: its participants are told elsewhere
  std::optional<Id> decider = {};          // of a decision
  std::optional<calendar::Date> due = {};  // of an open promise
  std::string text = {};                   // what was told
  std::vector<std::string> beside = {};    // what is searched as well: place, tags, what people are called and reached by
};

// Of these tokens any must stand in the text; a beginning stands for all that begin so.
struct AnyToken {
  std::vector<std::string> tokens = {};
  std::vector<std::string> beginnings = {};
};

struct Wanted {
  std::vector<domain::Findable> in = {};  // none: everywhere
  std::optional<calendar::Date> from = {}, to = {};
  std::vector<AnyToken> all = {};                  // each of them; what has them may be it, and `holds` tells
  std::function<bool(const Passage&)> holds = {};  // asked of each text that may be it
};

class Finding {
 public:
  // The index is made of tokens, which the caller knows how to make; `rules` is a number that is raised when they change.
  using EachToken = std::function<void(const Passage&, const std::function<void(std::string_view)>& take)>;
  Finding(Store& store, int rules, EachToken each_token);

  // What the index does not have yet is read by every search. Where that is more than `few` texts, it goes into the index; where the
  // index is of other rules, or much is new, all of it is made anew. A transaction of its own. In a file that may only be
  // read, or that another program is writing to, nothing is done, and nothing is missed.
  void catch_up(std::size_t few = few_texts);
  // Makes the index anew, so that nothing of what is gone is left in it.
  void rebuild();

  // Whether some text has, or had, this token; those that begin so. Of what the index has.
  bool has(std::string_view token);
  // Which pairs of letters some text has: the first with each of the others.
  std::vector<std::string> pairs(std::string_view first, const std::vector<std::string>& others);
  void each_beginning(std::string_view beginning, const std::function<void(std::string_view)>& take);

  // Newest first: by day, then by id; people by id alone. Until `take` says that it is enough.
  void walk(const Wanted& wanted, const std::function<bool(const Passage&)>& take);
  // The same of all that concerns these parties, without the index.
  void walk_of(const std::vector<Id>& parties, const Wanted& wanted, const std::function<bool(const Passage&)>& take);

  static constexpr std::size_t few_texts = 256;

 private:
  Store& store_;
  Database& db_;
  int rules_;
  EachToken each_token_;
};

}  // namespace guanxi::storage
