// The language of filters, as it is typed: 'tier:A last>60d -tag:paused (org:青石 or city:宁波)'. Reading and printing it, and no more: what
// the names and days in it mean, the use case says (app/filter/filters.hpp).
//
//   filter     conditions one after the other hold all; `or` parts such rows, and binds less; ( ) put together
//   condition  WORD:VALUE,VALUE (any of them), WORD:A+B (both, of tag and who), WORD<VALUE, <=, >, >=, a word alone (overdue), @NAME (a
//              filter with a name)
//   before it  - or `not`: it does not hold
//   value      up to the next blank, comma or parenthesis; in "…" or '…' anything, the quote itself doubled
//
// Full-width marks (：，（）＜＞ and the ideographic space) are as good as their like.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <tl/expected.hpp>

#include <guanxi/domain/words.hpp>

namespace guanxi::domain {

enum class FilterWord { tag = 1, org, tier, city, country, owner, who, kind, via, since, until, last, in_person, due, overdue };
template <>
struct WordTable<FilterWord> {
  using enum FilterWord;
  static constexpr std::string_view noun = "word of a filter";
  static constexpr std::array rows = {
      WordRow{tag, "tag", "they have this tag, or the entry has it; tag:a+b: both; tag:\"\": none at all"},
      WordRow{org, "org", "they hold a position there now"},
      WordRow{tier, "tier", "how much they matter: A, B, C; tier:\"\": no tier"},
      WordRow{city, "city", "where they are: their own city, else that of their firm; in any script"},
      WordRow{country, "country", "their own country or region, else that of their firm; by code or name"},
      WordRow{owner, "owner", "who looks after them; owner:me is user.name of the configuration"},
      WordRow{who, "who", "they themselves; an entry in which they took part; who:a+b: both did"},
      WordRow{kind, "kind", "of an entry: meeting, dinner, call"},
      WordRow{via, "via", "of an entry: its channel, as wechat"},
      WordRow{since, "since", "the entry, or the last contact with them, was on that day or later"},
      WordRow{until, "until", "the entry, or the last contact with them, was on that day or before"},
      WordRow{last, "last", "the last contact: last>60d is longer ago, last<60d is not so long; last:never"},
      WordRow{in_person, "in-person", "the last meeting face to face, in the same way"},
      WordRow{due, "due", "the next contact by their rhythm, or the reminder: due:fri is by then, due<2w within two weeks"},
      WordRow{overdue, "overdue", "it is past due"},
  };
};

// Beside the word stands what is compared with: for `last` and days the earlier is the less.
enum class Comparison { is, less, at_most, at_least, more };

// A filter in its normal form, which all_of, any_of and no make: no `all` within an `all`, no `any` within an `any`, none of one part.
struct Filter {
  enum class Kind { all, any, no, condition, saved };
  // In bytes of what was typed: where it begins, its length, and where its value begins. Not compared.
  struct Place {
    std::size_t at = 0;
    std::size_t length = 0;
    std::size_t value = 0;
  };

  Kind kind = Kind::all;
  std::vector<Filter> parts = {};  // of all, any and no; an `all` without parts holds for everything
  FilterWord word = {};            // of a condition, as the next two
  Comparison relation = Comparison::is;
  std::vector<std::vector<std::string>> values = {};  // any of these, each of them all of those; none for a word alone
  std::string name = {};                              // of one that is saved
  Place place = {};

  bool operator==(const Filter& other) const;
};

Filter all_of(std::vector<Filter> parts);
Filter any_of(std::vector<Filter> parts);
Filter no(Filter part);
// The condition of an option that was given these values: `--tag a+b --tag c` is tag:a+b,c.
Filter condition(FilterWord word, const std::vector<std::string>& option_values);

// What a filter says that cannot be read, and where. A length of 0 has no place.
struct FilterFault {
  std::string message;
  std::string hint = {};
  std::size_t at = 0;
  std::size_t length = 0;
};

inline constexpr std::size_t longest_filter = 2000;  // bytes
inline constexpr int deepest_filter = 30;            // parentheses and negations within each other
inline constexpr int most_conditions = 100;

// Looks for the word that was meant (text::nearest); nullptr: nobody does.
using FindNearest = std::optional<std::string_view> (*)(std::string_view word, std::span<const std::string_view> candidates);

tl::expected<Filter, FilterFault> parse_filter(std::string_view text, FindNearest nearest = nullptr);
std::string to_text(const Filter& filter);  // reads back as the same filter; empty for what holds for everything

// Whether an argument is a filter rather than somebody's name: it has a condition in it, or begins with @ or (.
bool looks_like_filter(std::string_view argument);

// The same of a word to look for, which may have any marks in it: it begins with a condition of a known word, or is @NAME.
bool begins_like_filter(std::string_view word);

// Whether + joins values of this word; whether it is compared as a day; whether it stands alone.
bool joins_values(FilterWord word);
bool is_day(FilterWord word);
bool stands_alone(FilterWord word);

}  // namespace guanxi::domain
