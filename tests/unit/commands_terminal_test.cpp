// What the terminal makes of a command's words: the pager, the editor, silence, a reader that went away.
#include <algorithm>

#include <doctest/doctest.h>

#include "commands_desk.hpp"

namespace guanxi::commands {
namespace {

using test::Desk;

bool contains(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

// Ten people on record.
struct DeskWithTen : Desk {
  DeskWithTen() {
    for (int i = 0; i < 10; ++i) streams.input += "{\"name\":\"Person " + std::string(1, static_cast<char>('A' + i)) + "\"}\n";
    REQUIRE(call({"add", "--batch"}) == 0);
    REQUIRE(streams.said == "added 10 people\n");
  }
};

}  // namespace

TEST_CASE("what is longer than the terminal goes through the pager") {
  DeskWithTen desk;
  desk.sit_at_terminal(5);
  SUBCASE("less, where nothing else is said") {
    CHECK(desk.call({"list"}) == 0);
    CHECK(desk.streams.paged_by == "less");
  }
  SUBCASE("the one that the configuration or a variable names; GUANXI_PAGER goes before it") {
    desk.variables["PAGER"] = "more";
    CHECK(desk.call({"list"}) == 0);
    CHECK(desk.streams.paged_by == "more");
    CHECK(desk.call({"-c", "ui.pager=most", "list"}) == 0);
    CHECK(desk.streams.paged_by == "most");
    desk.variables["GUANXI_PAGER"] = "cat";
    CHECK(desk.call({"-c", "ui.pager=most", "list"}) == 0);
    CHECK(desk.streams.paged_by == "cat");
  }
  SUBCASE("one that cannot be started is done without") {
    desk.streams.missing_pager = "less";
    CHECK(desk.call({"list"}) == 0);
    CHECK(desk.streams.paged_by.empty());
    CHECK(contains(desk.streams.said, "Person J"));
  }
  SUBCASE("none with --no-pager") {
    CHECK(desk.call({"--no-pager", "list"}) == 0);
    CHECK(desk.streams.paged_by.empty());
    CHECK(contains(desk.streams.said, "Person J"));
  }
}

TEST_CASE("a long list goes to the pager while it is read, and ends with it") {
  Desk desk;
  for (int i = 0; i < 4000; ++i) desk.streams.input += "{\"name\":\"Person " + std::to_string(10'000 + i) + "\",\"city\":\"Musterstadt an der Muster\"}\n";
  REQUIRE(desk.call({"add", "--batch", "-q"}) == 0);
  desk.sit_at_terminal(24);
  SUBCASE("whole") {
    CHECK(desk.call({"list"}) == 0);
    CHECK(desk.streams.pages > 3);
    CHECK(contains(desk.streams.said, "Person 10000"));
    CHECK(contains(desk.streams.said, "Person 13999"));
  }
  SUBCASE("until its reader leaves it") {
    desk.streams.pages_read = 2;
    CHECK(desk.call({"list"}) == 0);
    CHECK(desk.streams.pages == 2);
    CHECK(!contains(desk.streams.said, "Person 13999"));
  }
  SUBCASE("a pipe to a pager that does not start may take something: nothing is lost, and it is tried once") {
    desk.streams.missing_pager = "less";
    desk.streams.pages_until_missing = 2;
    CHECK(desk.call({"list"}) == 0);
    CHECK(desk.streams.pages == 3);
    CHECK(std::count(desk.streams.said.begin(), desk.streams.said.end(), '\n') == 4001);
  }
}

TEST_CASE("whoever closes the pipe ends a long list") {
  Desk desk;
  for (int i = 0; i < 4000; ++i) desk.streams.input += "{\"name\":\"Person " + std::to_string(10'000 + i) + "\"}\n";
  REQUIRE(desk.call({"add", "--batch", "-q"}) == 0);
  desk.streams.taken = cli::Written::reader_gone;
  desk.streams.outs = 0;
  CHECK(desk.call({"list", "--format", "jsonl"}) == 0);
  CHECK(desk.streams.outs == 1);
}

TEST_CASE("what fits on the terminal, and what goes to a file, is not paged") {
  DeskWithTen desk;
  CHECK(desk.call({"list"}) == 0);
  CHECK(desk.streams.paged_by.empty());
  desk.sit_at_terminal(40);
  CHECK(desk.call({"list"}) == 0);
  CHECK(desk.streams.paged_by.empty());
}

TEST_CASE("log opens the editor, and leaves out the lines of the template") {
  DeskWithTen desk;
  desk.variables["EDITOR"] = "ed";
  SUBCASE("VISUAL goes before EDITOR") {
    desk.variables["VISUAL"] = "vim";
    desk.streams.saved = "had tea\n# What happened?\n";
    CHECK(desk.call({"log", "person-a", "--edit"}) == 0);
    CHECK(desk.streams.edited_by == "vim");
  }
  SUBCASE("what was typed stands there already") {
    desk.streams.saved = "had tea\nand talked\n# What happened?\n";
    CHECK(desk.call({"log", "person-a", "had", "tea", "--edit"}) == 0);
    CHECK(desk.streams.edited_by == "ed");
    CHECK(desk.streams.shown.starts_with("had tea\n# What happened?"));
    CHECK(desk.call({"history", "--format", "jsonl"}) == 0);
    CHECK(contains(desk.streams.said, "\"text\":\"had tea\\nand talked\""));
  }
  SUBCASE("an empty text records nothing") {
    desk.streams.saved = "\n# What happened?\n";
    CHECK(desk.call({"log", "person-a", "-e"}) == 2);
    CHECK(desk.streams.errors == "guanxi: an empty text: nothing was recorded\n");
  }
  SUBCASE("nor does an editor that fails") {
    CHECK(desk.call({"log", "person-a", "-e"}) == 1);
    CHECK(desk.call({"history"}) == 0);
    CHECK(desk.streams.said.empty());
  }
}

TEST_CASE("--quiet prints neither confirmations nor notes, but data, warnings and errors") {
  DeskWithTen desk;
  CHECK(desk.call({"-q", "add", "Person", "A"}) == 0);
  CHECK(desk.streams.said.empty());
  CHECK(desk.streams.errors.empty());
  CHECK(desk.call({"-q", "list", "--format", "tsv"}) == 0);
  CHECK(contains(desk.streams.said, "Person A"));
  CHECK(desk.call({"-q", "show", "nobody"}) == 3);
  CHECK(desk.streams.errors.starts_with("guanxi: "));
}

TEST_CASE("a reader that goes away is no error; what was recorded stands") {
  DeskWithTen desk;
  desk.streams.taken = cli::Written::reader_gone;
  CHECK(desk.call({"list"}) == 0);
  CHECK(desk.call({"log", "person-a", "had", "tea"}) == 0);
  CHECK(desk.streams.errors.empty());
  desk.streams.taken = cli::Written::all;
  CHECK(desk.call({"history", "--format", "jsonl"}) == 0);
  CHECK(contains(desk.streams.said, "had tea"));
}

TEST_CASE("where the answer cannot be written, nothing was recorded") {
  DeskWithTen desk;
  desk.streams.taken = cli::Written::failed;
  CHECK(desk.call({"log", "person-a", "had", "tea"}) == 1);
  CHECK(desk.streams.errors == "guanxi: cannot write the output: nothing was recorded\nhint: the disk that it goes to may be full\n");
  desk.streams.taken = cli::Written::all;
  CHECK(desk.call({"history"}) == 0);
  CHECK(desk.streams.said.empty());
}

TEST_CASE("colours are for a terminal, unless they are asked for") {
  DeskWithTen desk;
  CHECK(desk.call({"list"}) == 0);
  CHECK_FALSE(contains(desk.streams.said, "\x1b["));
  CHECK(desk.call({"--color", "always", "list"}) == 0);
  CHECK(contains(desk.streams.said, "\x1b["));
  desk.sit_at_terminal();
  desk.variables["NO_COLOR"] = "1";
  CHECK(desk.call({"list"}) == 0);
  CHECK_FALSE(contains(desk.streams.said, "\x1b["));
}

}  // namespace guanxi::commands
