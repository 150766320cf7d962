// Constant tables without addresses in them.
//
// A std::string_view holds the address of its text. The loader writes that address at every start, so each page of a table of such rows is
// copied at every start, even when nobody looks at it. Here a table's texts stand in one run of characters and a row tells where in it.
// Such a table stays in the file's own pages, which all runs share and which are read when they are looked at.
//
//   template <class Text>
//   struct Tree { Text name; int height = 0; Text fruit = {}; };             // ten members at most
//   inline constexpr Tree<std::string_view> written_trees[] = {{"oak", 40}};  // for the compiler alone: it is not in the program
//   inline constexpr auto trees = pooled<written_trees>();                    // std::array of Tree<Pooled<Texts<written_trees>>>
//
// A member may be a std::array of texts, all of which are written. A table of texts alone is written as std::string_view[]. Where the rows' type is named before the table is known, or several tables have one
// type of row: struct TreeTexts : Texts<written_trees, written_shrubs> {}; and pooled<written_trees, TreeTexts>().
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string_view>
#include <type_traits>
#include <utility>

namespace guanxi {

// A text of a table. What it hands out stays valid as long as the program runs. Pool: Texts<…>, or a class made of it, complete where a text is read.
template <class Pool, class Char = char>
class Pooled {
 public:
  using View = std::basic_string_view<Char>;
  static constexpr std::size_t npos = View::npos;

  constexpr Pooled() = default;
  constexpr Pooled(std::size_t at, std::size_t size) : at_(static_cast<std::uint32_t>(at)), size_(static_cast<std::uint32_t>(size)) {}

  constexpr View view() const { return View(Pool::characters.data() + at_, size_); }
  constexpr operator View() const { return view(); }

  constexpr std::size_t size() const { return size_; }
  constexpr bool empty() const { return size_ == 0; }
  constexpr auto data() const { return view().data(); }
  constexpr auto begin() const { return view().begin(); }
  constexpr auto end() const { return view().end(); }
  constexpr Char front() const { return view().front(); }
  constexpr Char back() const { return view().back(); }
  constexpr View substr(std::size_t at, std::size_t count = npos) const { return view().substr(at, count); }
  template <class Sought>
  constexpr std::size_t find(const Sought& sought, std::size_t from = 0) const {
    return view().find(sought, from);
  }
  template <class Sought>
  constexpr std::size_t find_first_of(const Sought& sought, std::size_t from = 0) const {
    return view().find_first_of(sought, from);
  }
  template <class Sought>
  constexpr bool starts_with(const Sought& sought) const {
    return view().starts_with(sought);
  }
  template <class Sought>
  constexpr bool ends_with(const Sought& sought) const {
    return view().ends_with(sought);
  }

  friend constexpr bool operator==(Pooled one, View other) { return one.view() == other; }
  friend constexpr bool operator==(Pooled one, Pooled other) { return one.view() == other.view(); }

 private:
  std::uint32_t at_ = 0;
  std::uint32_t size_ = 0;
};

namespace pooling {

// What a row is made of, and what it becomes.
template <class Pool, class Written>
struct Become {
  using Type = Written;
};
template <class Pool, class Char>
struct Become<Pool, std::basic_string_view<Char>> {
  using Type = Pooled<Pool, Char>;
};
template <class Pool, class Char, std::size_t count>
struct Become<Pool, std::array<std::basic_string_view<Char>, count>> {
  using Type = std::array<Pooled<Pool, Char>, count>;
};
template <class Pool, template <class> class Row, class Char>
struct Become<Pool, Row<std::basic_string_view<Char>>> {
  using Type = Row<Pooled<Pool, Char>>;
};

template <class Field>
struct IsTexts : std::false_type {};
template <class Char, std::size_t count>
struct IsTexts<std::array<std::basic_string_view<Char>, count>> : std::true_type {};

template <class Field>
struct CharOf;
template <class Char>
struct CharOf<std::basic_string_view<Char>> {
  using Type = Char;
};
template <class Char, std::size_t count>
struct CharOf<std::array<std::basic_string_view<Char>, count>> {
  using Type = Char;
};
template <template <class> class Row, class Char>
struct CharOf<Row<std::basic_string_view<Char>>> {
  using Type = Char;
};

struct Anything {
  template <class Field>
  constexpr operator Field() const;
};

template <class Row, std::size_t... index>
consteval bool has_fields(std::index_sequence<index...>) {
  return requires { Row{(static_cast<void>(index), Anything())...}; };
}

inline constexpr std::size_t most_fields = 10;

template <class Row, std::size_t count = most_fields>
consteval std::size_t count_of_fields() {
  if constexpr (has_fields<Row>(std::make_index_sequence<count>())) return count;
  else return count_of_fields<Row, count - 1>();
}

// take(the row's members, in their order)
template <class Row, class Take>
constexpr auto with_fields(const Row& row, const Take& take) {
  constexpr std::size_t count = count_of_fields<Row>();
  if constexpr (count == 1) {
    const auto& [a] = row;
    return take(a);
  } else if constexpr (count == 2) {
    const auto& [a, b] = row;
    return take(a, b);
  } else if constexpr (count == 3) {
    const auto& [a, b, c] = row;
    return take(a, b, c);
  } else if constexpr (count == 4) {
    const auto& [a, b, c, d] = row;
    return take(a, b, c, d);
  } else if constexpr (count == 5) {
    const auto& [a, b, c, d, e] = row;
    return take(a, b, c, d, e);
  } else if constexpr (count == 6) {
    const auto& [a, b, c, d, e, f] = row;
    return take(a, b, c, d, e, f);
  } else if constexpr (count == 7) {
    const auto& [a, b, c, d, e, f, g] = row;
    return take(a, b, c, d, e, f, g);
  } else if constexpr (count == 8) {
    const auto& [a, b, c, d, e, f, g, h] = row;
    return take(a, b, c, d, e, f, g, h);
  } else if constexpr (count == 9) {
    const auto& [a, b, c, d, e, f, g, h, i] = row;
    return take(a, b, c, d, e, f, g, h, i);
  } else {
    const auto& [a, b, c, d, e, f, g, h, i, j] = row;
    return take(a, b, c, d, e, f, g, h, i, j);
  }
}

// take(each text of a row, in its order)
template <class Char, class Written, class Take>
constexpr void each_text(const Written& written, const Take& take) {
  using View = std::basic_string_view<Char>;
  if constexpr (std::is_same_v<Written, View>) {
    take(written);
  } else if constexpr (IsTexts<Written>::value) {
    for (std::size_t i = 0; i < written.size(); ++i) take(written[i]);
  } else if constexpr (!std::is_same_v<typename Become<void, Written>::Type, Written>) {
    with_fields(written, [&take](const auto&... field) { (each_text<Char>(field, take), ...); });
  }
}

template <class Char, class Table>
constexpr std::size_t length_of(const Table& table) {
  std::size_t length = 0;
  for (const auto& row : table) each_text<Char>(row, [&length](std::basic_string_view<Char> text) { length += text.size(); });
  return length;
}

// The row with its texts at `at` of the pool and behind; `at` moves on.
template <class Pool, class Written>
constexpr auto pooled_row(const Written& written, std::size_t& at) {
  using Type = typename Become<Pool, Written>::Type;
  if constexpr (std::is_same_v<Type, Written>) {
    return written;
  } else if constexpr (std::is_same_v<Type, Pooled<Pool, typename Pool::Char>>) {
    const Type text(at, written.size());
    at += written.size();
    return text;
  } else if constexpr (IsTexts<Written>::value) {
    Type texts{};
    for (std::size_t i = 0; i < written.size(); ++i) texts[i] = pooled_row<Pool>(written[i], at);
    return texts;
  } else {
    return with_fields(written, [&at](const auto&... field) { return Type{pooled_row<Pool>(field, at)...}; });
  }
}

template <class Table>
using RowOf = std::remove_cvref_t<decltype(*std::begin(std::declval<const Table&>()))>;

template <const auto& table>
struct Named {};
template <const auto& one, const auto& other>
inline constexpr bool same_table = std::is_same_v<Named<one>, Named<other>>;

}  // namespace pooling

// The texts of all rows of the tables, one behind the other.
template <const auto& first, const auto&... others>
struct Texts {
  using Char = typename pooling::CharOf<pooling::RowOf<decltype(first)>>::Type;

  static constexpr std::size_t length = (pooling::length_of<Char>(first) + ... + pooling::length_of<Char>(others));

  static constexpr std::array<Char, length> characters = [] {
    std::array<Char, length> all{};
    std::size_t at = 0;
    const auto append = [&](std::basic_string_view<Char> text) {
      for (const Char c : text) all[at++] = c;
    };
    const auto append_table = [&](const auto& table) {
      for (const auto& row : table) pooling::each_text<Char>(row, append);
    };
    (append_table(first), ..., append_table(others));
    return all;
  }();

  // Where the texts of one of the tables begin. Told by types: under the sanitizers, addresses are no constants to compare.
  template <const auto& table>
  static constexpr std::size_t begin_of() {
    std::size_t begin = 0;
    bool before = true;
    const auto pass = [&](bool is_it, std::size_t size) {
      before = before && !is_it;
      if (before) begin += size;
    };
    pass(pooling::same_table<first, table>, pooling::length_of<Char>(first));
    (pass(pooling::same_table<others, table>, pooling::length_of<Char>(others)), ...);
    return begin;
  }
};

template <const auto& table, class Pool = Texts<table>>
constexpr auto pooled() {
  using Rows = std::array<typename pooling::Become<Pool, pooling::RowOf<decltype(table)>>::Type, std::size(table)>;
  return [at = Pool::template begin_of<table>()]<std::size_t... index>(std::index_sequence<index...>) mutable {
    return Rows{pooling::pooled_row<Pool>(table[index], at)...};
  }
  (std::make_index_sequence<std::size(table)>());
}

// Whether the word is one of a table of texts.
template <class Pool, std::size_t count>
constexpr bool among(std::string_view word, const std::array<Pooled<Pool>, count>& words) {
  for (const std::string_view one : words)
    if (one == word) return true;
  return false;
}

}  // namespace guanxi
