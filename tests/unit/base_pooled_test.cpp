#include <guanxi/base/pooled.hpp>

#include <array>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

#include <doctest/doctest.h>

namespace {

using guanxi::Pooled;
using guanxi::pooled;
using guanxi::Texts;

enum class Leaf { broad, needle };

template <class Text>
struct TreeRow {
  Text name;
  Leaf leaf = Leaf::broad;
  Text fruit = "nut";  // of what is written: a row of the pool has no such default
  std::array<Text, 2> places;
  int height = 0;
  bool evergreen = false;
};

constexpr TreeRow<std::string_view> written_trees[] = {
    {"oak", Leaf::broad, "acorn", {"Muster Wood", "Beispiel"}, 40},
    {"hazel", Leaf::broad, "nut", {"Muster Wood", ""}},
    {"松", Leaf::needle, "", {"示例", "样例"}, 30, true},
};
constexpr TreeRow<std::string_view> written_shrubs[] = {{"elder", Leaf::broad, "elderberry", {"", ""}, 6}};
struct TreeTexts : Texts<written_trees, written_shrubs> {};
constexpr auto trees = pooled<written_trees, TreeTexts>();
constexpr auto shrubs = pooled<written_shrubs, TreeTexts>();

constexpr std::string_view written_words[] = {"one", "", "two"};
constexpr auto words = pooled<written_words>();
constexpr std::u32string_view written_signs[] = {U"株式会社", U"有限公司"};
constexpr auto signs = pooled<written_signs>();
constexpr std::string_view written_nothing[] = {"", ""};
constexpr auto nothing = pooled<written_nothing>();

// Known to the compiler: a table can be sorted or checked while it is compiled.
static_assert(trees[0].name == "oak" && shrubs[0].fruit == "elderberry");
static_assert(std::is_same_v<decltype(trees)::value_type, decltype(shrubs)::value_type>);

void check_same(const auto& row, const TreeRow<std::string_view>& written) {
  CHECK(row.name == written.name);
  CHECK(row.leaf == written.leaf);
  CHECK(row.fruit == written.fruit);
  CHECK(row.places[0] == written.places[0]);
  CHECK(row.places[1] == written.places[1]);
  CHECK(row.height == written.height);
  CHECK(row.evergreen == written.evergreen);
}

}  // namespace

TEST_CASE("each row says what was written, in several tables of one pool too") {
  REQUIRE(trees.size() == std::size(written_trees));
  for (std::size_t i = 0; i < trees.size(); ++i) check_same(trees[i], written_trees[i]);
  REQUIRE(shrubs.size() == std::size(written_shrubs));
  check_same(shrubs[0], written_shrubs[0]);
}

TEST_CASE("a row holds no address, and its texts stand in the pool one behind the other") {
  CHECK(sizeof(words[0]) == sizeof(std::string_view) / 2);
  CHECK(words[0].data() == Texts<written_words>::characters.data());
  CHECK(words[2].data() == words[0].data() + 3);
  CHECK(Texts<written_words>::characters.size() == 6);
  CHECK(shrubs[0].name.data() > trees[2].places[0].data());
  CHECK(shrubs[0].fruit.view().end() == TreeTexts::characters.data() + TreeTexts::characters.size());
}

TEST_CASE("a text of the pool is a text like others") {
  const auto name = trees[0].places[0];
  CHECK(std::string(name) == "Muster Wood");
  CHECK(std::optional<std::string_view>(name) == "Muster Wood");
  CHECK(name == std::string("Muster Wood"));
  CHECK("Muster Wood" == name);
  CHECK(name == trees[0].places[0]);
  CHECK(name != trees[0].places[1]);
  CHECK(name.find(' ') == 6);
  CHECK(name.find("Wald") == name.npos);
  CHECK(name.find_first_of("WM", 1) == 7);
  CHECK(name.substr(7) == "Wood");
  CHECK(name.starts_with("Muster"));
  CHECK(name.ends_with('d'));
  CHECK(name.front() == 'M');
  CHECK(name.back() == 'd');
  CHECK(std::string(name.begin(), name.end()) == "Muster Wood");
}

TEST_CASE("empty texts, and a table of nothing else") {
  CHECK(words[1].empty());
  CHECK(words[1].size() == 0);
  CHECK(trees[1].places[1].view().empty());
  CHECK(nothing[1] == "");
  CHECK(Pooled<Texts<written_nothing>>().view().empty());
}

TEST_CASE("characters of 32 bits") {
  CHECK((signs[0] == U"株式会社"));
  CHECK((signs[1] == U"有限公司"));
  CHECK(signs[1].data() == signs[0].data() + 4);
}

TEST_CASE("a word among those of a table") {
  CHECK(among("two", words));
  CHECK(among("", words));
  CHECK_FALSE(among("twofold", words));
}
