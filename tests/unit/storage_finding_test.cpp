#include <guanxi/storage/finding.hpp>

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>
#include <sstream>

#include <guanxi/storage/notes.hpp>

#include "finding/blocks.hpp"
#include "finding/index.hpp"
#include "finding/rare.hpp"
#include "storage_people.hpp"

using namespace guanxi;
using namespace guanxi::storage;
using domain::Findable;

namespace {

void each_word(const Passage& passage, const std::function<void(std::string_view)>& take) {
  std::istringstream words(passage.text);
  for (std::string word; words >> word;) take(word);
}

class Books {
 public:
  Books() : store(folder_.file(), Access::create) {
    store.database().execute("PRAGMA synchronous = OFF");
    Work work(store, "test", some_instant);
    who = add_person(store, "wang");
    work.commit("began");
  }

  Id log(const std::string& text, int day = 0) {
    Work work(store, "test", some_instant);
    const Id id = add(text, day);
    work.commit("logged");
    return id;
  }

  Id add(const std::string& text, int day) {
    domain::Interaction entry;
    entry.day = day_of(2024, 3, 1) + day;
    entry.at = calendar::Instant{entry.day.time_since_epoch()};
    entry.zone = "UTC";
    entry.text = text;
    entry.people = {who};
    Interactions(store).add(entry);
    return entry.id;
  }

  void log_many(int count) {
    Work work(store, "test", some_instant);
    for (int i = 0; i < count; ++i) add("common w" + std::to_string(i), i % 50);
    work.commit("logged");
  }

  Finding finding(int rules = 1) { return {store, rules, each_word}; }

  std::vector<std::string> found(const std::string& word, Findable in = Findable::entries, int rules = 1) {
    std::vector<std::string> texts;
    const Wanted wanted{.in = {in}, .all = {{.tokens = {word}}}, .holds = [&](const Passage& passage) {
                          bool holds = false;
                          each_word(passage, [&](std::string_view one) { holds = holds || one == word; });
                          return holds;
                        }};
    finding(rules).walk(wanted, [&](const Passage& passage) {
      texts.push_back(passage.text);
      return true;
    });
    return texts;
  }

  bool in_file(const std::string& bytes) {
    for (const char* suffix : {"", "-wal"}) {
      std::ifstream file(folder_.file().string() + suffix, std::ios::binary);
      const std::string all{std::istreambuf_iterator<char>(file), {}};
      if (all.find(bytes) != std::string::npos) return true;
    }
    return false;
  }

 private:
  Folder folder_;

 public:
  Store store;
  Id who;
};

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("sets of numbers are kept in few bits") {
  const std::vector<std::vector<Block>> sets = {{5},    {0, 1, 2, 3, 4, 5, 6, 7, 8, 9}, {-300, -1, 0, 7}, {10, 1'000'000'000}, {1, 2, 1000},
                                                {7, 8}, {0, 255, 256, 100'000}};
  for (const auto& set : sets) CHECK(decode_blocks(set.front(), encode_blocks(set)) == set);
  std::vector<Block> dense(800);
  for (std::size_t i = 0; i < dense.size(); ++i) dense[i] = static_cast<Block>(i);
  CHECK(encode_blocks(dense).size() <= 102);
  CHECK(decode_blocks(0, encode_blocks(dense)) == dense);
}

TEST_CASE("rare tokens that begin alike share a row") {
  const std::vector<RareToken> tokens = {{"a", {-5}}, {"b", {-5, 0, 1'000'000}}, {"cdefghij", {3, 4, 5, 6, 7, 8, 9, 10}}, {"同", {77}}};
  CHECK(decode_rare(encode_rare(tokens)) == tokens);
  CHECK(decode_rare(encode_rare({})).empty());
  CHECK(shared_beginning("合同") == "合");
  CHECK(shared_beginning("合").empty());
  CHECK(shared_beginning("contract") == "con");
  CHECK(shared_beginning("con").empty());
  CHECK(shared_beginning("дом") == "д");
  CHECK(shared_beginning(std::string(40, 'x')).empty());
  const std::string whole = encode_rare(tokens);
  for (std::size_t size = 0; size < whole.size(); ++size) CHECK(decode_rare(whole.substr(0, size)).size() < tokens.size());
}

TEST_CASE("a token that is no longer rare gets rows of its own, and is found all the while") {
  Books books;
  for (int i = 0; i < 30; ++i) {
    books.log("contract" + std::string(i % 3 == 0 ? "" : " contrary"), i);
    if (i % 4 == 0) books.finding().catch_up(0);
    CHECK(books.found("contract").size() == static_cast<std::size_t>(i + 1));
    CHECK(books.found("contrary").size() == static_cast<std::size_t>((i + 1) - (i + 3) / 3));
  }
  Finding finding = books.finding();
  CHECK(finding.has("contract"));
  CHECK(finding.has("contrary"));
  CHECK_FALSE(finding.has("contra"));
  Texts beginning;
  for (const char* text : {"c", "co", "con", "contr", "contra", "x"}) {
    beginning.clear();
    finding.each_beginning(text, [&](std::string_view token) { beginning.emplace_back(token); });
    CAPTURE(text);
    CHECK(beginning == (std::string(text) == "x" ? Texts{} : Texts{"contract", "contrary"}));
  }
}

TEST_CASE("no bytes make decoding fail") {
  for (int low = 0; low < 256; ++low) {
    for (const char* rest : {"", "\xFF\xFF\xFF\xFF", "\x01\x02\x03", "\x55\xAA\x55\xAA\x55\xAA\x55\xAA\x55\xAA"}) {
      const auto blocks = decode_blocks(3, std::string(1, static_cast<char>(low)) + rest);
      CHECK(std::is_sorted(blocks.begin(), blocks.end()));
      CHECK(blocks.front() == 3);
    }
  }
}

TEST_CASE("entries of crowded days are listed by block, and stay found when more come, go, or move to another day") {
  Books books;
  {
    Work work(books.store, "test", some_instant);
    for (int i = 0; i < 1200; ++i) books.add("common w" + std::to_string(i) + (i % 97 == 0 ? " kun" : ""), i % 2);
    work.commit("logged");
  }
  const std::size_t rare = 13;
  CHECK(books.found("kun").size() == rare);
  books.finding().catch_up(0);
  const char* listed = "SELECT count(*) > 30 FROM word WHERE text = ''";
  CHECK(rows_of(books.store, listed) == Texts{"1"});
  CHECK(books.found("kun").size() == rare);
  CHECK(books.found("w777") == Texts{"common w777"});
  const Id late = books.log("late kun", 1);
  books.finding().catch_up(0);
  CHECK(books.found("kun").size() == rare + 1);
  CHECK(books.found("kun").front() == "late kun");
  {
    Work work(books.store, "test", some_instant);
    auto entry = Interactions(books.store).find(late).value();
    entry.day = day_of(2024, 2, 1);
    Interactions(books.store).update(entry);
    work.commit("moved");
  }
  books.finding().catch_up(0);
  CHECK(books.found("kun").size() == rare + 1);
  CHECK(books.found("kun").back() == "late kun");
  {
    Work work(books.store, "test", some_instant);
    Interactions(books.store).remove(late);
    work.commit("gone");
  }
  CHECK(books.found("kun").size() == rare);
  books.finding().rebuild();
  CHECK(books.found("kun").size() == rare);
}

TEST_CASE("texts are found before the index is made, and after") {
  Books books;
  books.log("one kun", 1);
  books.log("two kun", 3);
  books.log("three peng", 2);
  CHECK(books.found("kun") == Texts{"two kun", "one kun"});
  CHECK(rows_of(books.store, "SELECT count(*) FROM word") == Texts{"0"});
  books.finding().catch_up(0);
  CHECK(rows_of(books.store, "SELECT count(*) > 0 FROM word") == Texts{"1"});
  CHECK(books.found("kun") == Texts{"two kun", "one kun"});
  books.log("four kun", 0);
  CHECK(books.found("kun") == Texts{"two kun", "one kun", "four kun"});
  books.finding().catch_up(0);
  CHECK(books.found("kun") == Texts{"two kun", "one kun", "four kun"});
  CHECK(books.found("ku").empty());
}

TEST_CASE("a few new texts are read, many go into the index") {
  Books books;
  books.log_many(600);
  books.finding().catch_up();
  CHECK(index_state(books.store.database())->newest.at(1) > 0);
  const auto before = rows_of(books.store, "SELECT value FROM meta WHERE key = 'find'");
  books.log("zygote");
  books.finding().catch_up();
  CHECK(rows_of(books.store, "SELECT value FROM meta WHERE key = 'find'") == before);
  CHECK(books.found("zygote") == Texts{"zygote"});
  CHECK(books.found("common").size() == 600);
  books.log_many(300);
  books.finding().catch_up();
  CHECK(rows_of(books.store, "SELECT value FROM meta WHERE key = 'find'") != before);
  CHECK(books.found("common").size() == 900);
  CHECK(books.found("w299").size() == 2);
}

TEST_CASE("what is changed, taken back and done again is found as it is") {
  Books books;
  const Id id = books.log("kun");
  books.finding().catch_up(0);
  auto entry = *Interactions(books.store).find(id);
  {
    Work work(books.store, "test", some_instant);
    entry.text = "peng";
    entry.day = day_of(2025, 1, 1);
    Interactions(books.store).update(entry);
    work.commit("changed");
  }
  CHECK(books.found("kun").empty());
  CHECK(books.found("peng") == Texts{"peng"});
  books.finding().rebuild();
  CHECK(books.found("peng") == Texts{"peng"});
  undo(books.store, 1, {});
  CHECK(books.found("kun") == Texts{"kun"});
  CHECK(books.found("peng").empty());
  redo(books.store, 1, {});
  CHECK(books.found("peng") == Texts{"peng"});
}

TEST_CASE("an index of other rules is not used, and is made anew") {
  Books books;
  books.log("kun");
  books.finding(1).catch_up(0);
  CHECK(books.found("kun", Findable::entries, 2) == Texts{"kun"});
  books.finding(2).catch_up(0);
  CHECK(rows_of(books.store, "SELECT substr(value, instr(value, ' '), 3) FROM meta WHERE key = 'find'") == Texts{" 2 "});
  CHECK(books.found("kun", Findable::entries, 2) == Texts{"kun"});
}

TEST_CASE("of what is gone nothing is left in the index that is made anew") {
  Books books;
  books.store.database().execute("PRAGMA secure_delete = ON");
  const Id id = books.log("common unforgettable-word");
  books.log_many(20);
  books.finding().catch_up(0);
  CHECK(books.in_file("orgettable-word"));
  books.store.database().execute("DELETE FROM journal; DELETE FROM undone");
  {
    Work work(books.store, "test", some_instant);
    Interactions(books.store).remove(id);
    work.commit("removed");
  }
  books.store.database().execute("DELETE FROM journal");
  CHECK(books.finding().has("unforgettable-word"));
  books.finding().rebuild();
  books.store.database().execute("PRAGMA wal_checkpoint(TRUNCATE)");
  CHECK_FALSE(books.in_file("orgettable-word"));
  CHECK(books.found("common").size() == 20);
}

TEST_CASE("notes are found by day, people by their id") {
  Books books;
  {
    Work work(books.store, "test", some_instant);
    for (int i = 0; i < 5; ++i) {
      domain::Note note{{}, books.who, day_of(2024, 3, 1) + (i * 3) % 5, "", "kun " + std::to_string((i * 3) % 5), false};
      Notes(books.store).add(note);
    }
    add_person(books.store, "kun");
    work.commit("noted");
  }
  for (const bool indexed : {false, true}) {
    if (indexed) books.finding().catch_up(0);
    CHECK(books.found("kun", Findable::notes) == Texts{"kun 4", "kun 3", "kun 2", "kun 1", "kun 0"});
    CHECK(books.found("kun", Findable::people) == Texts{"kun"});
  }
}
