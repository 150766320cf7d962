// What was promised and what was given, both ways.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include <guanxi/base/id.hpp>
#include <guanxi/calendar/date.hpp>
#include <guanxi/domain/money.hpp>
#include <guanxi/domain/words.hpp>

namespace guanxi::domain {

enum class PromiseState { none = 0, open = 1, kept = 2, broken = 3, dropped = 4 };
template <>
struct WordTable<PromiseState> {
  using enum PromiseState;
  static constexpr std::string_view noun = "state of a promise";
  static constexpr std::array rows = {WordRow{open, "open"}, WordRow{kept, "kept"}, WordRow{broken, "broken"},
                                      WordRow{dropped, "dropped", "it no longer counts"}};
};

struct Promise {
  Id id = {};
  Id person = {};
  bool theirs = false;  // they promised it; else the user did
  bool soft = false;    // "we will study it"
  std::string text = {};
  calendar::Date made = {};
  std::optional<calendar::Date> due = {};
  PromiseState state = PromiseState::open;
  std::optional<calendar::Date> closed = {};
  Id interaction = {};  // in which it was made
  bool sensitive = false;

  bool open() const { return state == PromiseState::open; }
  bool late(calendar::Date today) const { return open() && due && *due < today; }
};

enum class FavourKind { none = 0, gift = 1, favour = 2, hospitality = 3, introduction = 4, advice = 5 };
template <>
struct WordTable<FavourKind> {
  using enum FavourKind;
  static constexpr std::string_view noun = "kind of favour";
  static constexpr std::array rows = {WordRow{gift, "gift"}, WordRow{favour, "favour"}, WordRow{hospitality, "hospitality"},
                                      WordRow{introduction, "introduction"}, WordRow{advice, "advice"}};
};

// What was given or received: renqing goes both ways.
struct Favour {
  Id id = {};
  Id person = {};         // or an organisation
  bool received = false;  // from them; else given to them
  FavourKind kind = FavourKind::gift;
  std::string what = {};
  calendar::Date day = {};
  Id interaction = {};
  bool sensitive = false;
  std::optional<Money> value = {};
  std::string purpose = {};  // what it was for: mid-autumn, a birthday
  bool rest = false;         // received, and needs no answer any more
};

}  // namespace guanxi::domain
