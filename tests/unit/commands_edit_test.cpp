// `edit -e`, with an editor that is a function: what it leaves, how it ends, and what others do meanwhile.
#include <sstream>

#include <doctest/doctest.h>

#include "commands_desk.hpp"

using namespace guanxi;
using test::Desk;

namespace {

bool contains(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

std::string text_of(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

void write(const std::filesystem::path& file, std::string_view text) { std::ofstream(file, std::ios::binary) << text; }

void replace(const std::filesystem::path& file, std::string_view old, std::string_view with) {
  std::string text = text_of(file);
  const auto at = text.find(old);
  REQUIRE(at != std::string::npos);
  write(file, text.replace(at, old.size(), with));
}

struct DeskWithPromise : Desk {
  DeskWithPromise() {
    variables["EDITOR"] = "vim";
    variables["TERM"] = "xterm";
    streams.while_editing = [](const std::string&) { return true; };
    CHECK(call({"add", "Ann Sample"}) == 0);
    CHECK(call({"promise", "ann-sample", "send the list", "--due", "2026-11-27", "--json"}) == 0);
    id = streams.said.substr(streams.said.find("\"id\":\"") + 6, 13);
  }

  std::string shown() {
    CHECK(call({"show", id, "--json"}) == 0);
    return streams.said;
  }
  std::filesystem::path draft() const { return drafts() / (id + ".toml"); }
  bool has_draft() const { return std::filesystem::exists(draft()); }

  std::string id;
};

}  // namespace

TEST_CASE("what is saved is recorded, and the draft is gone") {
  DeskWithPromise desk;
  desk.streams.while_editing = [](const std::string& file) {
    replace(file, "2026-11-27", "\"2 dec 2026\"");
    replace(file, "soft      = false", "soft = true");
    return true;
  };
  CHECK(desk.call({"edit", desk.id, "-e"}) == 0);
  CHECK(contains(desk.streams.said, "due: 2026-12-02; soft: yes"));
  CHECK(desk.streams.edited_by == "vim");
  CHECK(desk.streams.edited_line == 0);
  CHECK(contains(desk.streams.shown, "promise: send the list"));
  CHECK_FALSE(desk.has_draft());
  CHECK(std::filesystem::is_empty(desk.drafts()));
}

TEST_CASE("while the editor is open nobody waits, and what others change is noticed") {
  DeskWithPromise desk;
  Desk* const other = &desk;
  SUBCASE("in another field it stays") {
    desk.streams.while_editing = [&, other](const std::string& file) {
      CHECK(other->call({"edit", desk.id, "--soft", "yes"}) == 0);
      replace(file, "2026-11-27", "2026-12-02");
      return true;
    };
    CHECK(desk.call({"edit", desk.id, "-e"}) == 0);
    CHECK(contains(desk.streams.errors, "somebody changed it meanwhile, and that stays: soft"));
    CHECK(contains(desk.shown(), "\"due\":\"2026-12-02\""));
    CHECK(contains(desk.shown(), "\"soft\":true"));
  }
  SUBCASE("in the same field nothing is changed, and the draft is kept") {
    desk.streams.while_editing = [&, other](const std::string& file) {
      CHECK(other->call({"edit", desk.id, "--due", "2026-12-24"}) == 0);
      replace(file, "2026-11-27", "2026-12-02");
      return true;
    };
    CHECK(desk.call({"edit", desk.id, "-e"}) == 1);
    CHECK(contains(desk.streams.errors, "somebody changed 'due' meanwhile; it is now: 2026-12-24"));
    CHECK(contains(desk.streams.errors, "your text is kept in " + desk.draft().string()));
    CHECK(contains(desk.shown(), "\"due\":\"2026-12-24\""));
    CHECK(contains(text_of(desk.draft()), "2026-12-02"));
  }
  SUBCASE("on a terminal one is asked, and may put one's own in its place") {
    desk.sit_at_terminal();
    int times = 0;
    desk.streams.while_editing = [&, other](const std::string& file) {
      if (++times == 1) {
        CHECK(other->call({"edit", desk.id, "--due", "2026-12-24"}) == 0);
        replace(file, "2026-11-27", "2026-12-02");
      } else {
        replace(file, "#! to replace it by yours, take this line out and save\n", "");
      }
      return true;
    };
    CHECK(desk.call({"edit", desk.id, "-e"}) == 0);
    CHECK(times == 2);
    CHECK(contains(desk.streams.shown, "#! somebody changed 'due' meanwhile; it is now: 2026-12-24\n#! to replace it"));
    CHECK(contains(desk.shown(), "\"due\":\"2026-12-02\""));
    CHECK_FALSE(desk.has_draft());
  }
  SUBCASE("a record that was taken away is not made again") {
    desk.streams.while_editing = [&, other](const std::string& file) {
      CHECK(other->call({"rm", desk.id, "--yes"}) == 0);
      replace(file, "2026-11-27", "2026-12-02");
      return true;
    };
    CHECK(desk.call({"edit", desk.id, "-e"}) == 3);
    CHECK(contains(desk.streams.errors, "somebody removed it meanwhile"));
    CHECK(desk.has_draft());
  }
}

TEST_CASE("what cannot be read is opened again at its line; who changes nothing then gives up") {
  DeskWithPromise desk;
  const std::string before = desk.shown();
  desk.sit_at_terminal();
  int times = 0;
  SUBCASE("a value that is none") {
    desk.streams.while_editing = [&](const std::string& file) {
      if (++times == 1) replace(file, "2026-11-27", "\"soonish\"");
      return true;
    };
  }
  SUBCASE("no TOML") {
    desk.streams.while_editing = [&](const std::string& file) {
      if (++times == 1) replace(file, "2026-11-27", "\"2026-11-2");
      return true;
    };
  }
  SUBCASE("a field that there is none") {
    desk.streams.while_editing = [&](const std::string& file) {
      if (++times == 1) replace(file, "due  ", "dew  ");
      return true;
    };
  }
  SUBCASE("dates that contradict") {
    desk.streams.while_editing = [&](const std::string& file) {
      if (++times == 1) replace(file, "2026-11-27", "2026-11-02");
      return true;
    };
  }
  const int code = desk.call({"edit", desk.id, "-e"});
  CHECK(code == 2);
  CHECK(times == 2);
  CHECK(desk.streams.edited_line > 1);
  std::string line;
  std::istringstream lines(desk.streams.shown);
  for (int i = 0; i < desk.streams.edited_line; ++i) std::getline(lines, line);
  CHECK((line.starts_with("due") || line.starts_with("dew")));
  CHECK(contains(desk.streams.errors, "your text is kept in " + desk.draft().string() + "; to go on with it: guanxi edit " + desk.id + " -e"));
  CHECK(desk.shown() == before);

  // The next call goes on with it, and the second try may well be right.
  desk.streams.while_editing = [](const std::string& file) {
    std::string text = text_of(file);
    const auto at = text.find("\ndue"), dew = text.find("\ndew");
    const auto from = (at == std::string::npos ? dew : at) + 1;
    write(file, text.replace(from, text.find('\n', from) - from, "due = 2026-12-09"));
    return true;
  };
  CHECK(desk.call({"edit", desk.id, "-e"}) == 0);
  CHECK(contains(desk.streams.errors, "this goes on with what was left in"));
  CHECK(contains(desk.shown(), "\"due\":\"2026-12-09\""));
  CHECK_FALSE(desk.has_draft());
}

TEST_CASE("an editor that fails, or leaves no text, changes nothing; what was written is kept") {
  DeskWithPromise desk;
  const std::string before = desk.shown();
  bool kept = true;
  int code = 1;
  SUBCASE("it fails after saving") {
    desk.streams.while_editing = [](const std::string& file) {
      replace(file, "2026-11-27", "2026-12-02");
      return false;
    };
  }
  SUBCASE("it fails without saving") {
    desk.streams.while_editing = [](const std::string&) { return false; };
    kept = false;
  }
  SUBCASE("an empty file") {
    desk.streams.while_editing = [](const std::string& file) {
      write(file, "# nothing\n\n");
      return true;
    };
    kept = false;
  }
  SUBCASE("no file") {
    desk.streams.while_editing = [](const std::string& file) {
      std::filesystem::remove(file);
      return true;
    };
    kept = false;
  }
  SUBCASE("no UTF-8") {
    desk.streams.while_editing = [](const std::string& file) {
      write(file, "text = \"\xff\xfe\"\n");
      return true;
    };
  }
  SUBCASE("a folder in its place") {
    desk.streams.while_editing = [](const std::string& file) {
      std::filesystem::remove(file);
      std::filesystem::create_directory(file);
      return true;
    };
  }
  SUBCASE("too long") {
    desk.streams.while_editing = [](const std::string& file) {
      write(file, "text = \"" + std::string(2 << 20, 'a') + "\"\n");
      return true;
    };
  }
  SUBCASE("no TOML, and no terminal to ask again on") {
    desk.streams.while_editing = [](const std::string& file) {
      write(file, "text = send it\n");
      return true;
    };
    code = 2;
  }
  CHECK(desk.call({"edit", desk.id, "-e"}) == code);
  CHECK(desk.streams.errors.starts_with("guanxi: "));
  CHECK(desk.has_draft() == kept);
  CHECK(contains(desk.streams.errors, "your text is kept in") == kept);
  CHECK(desk.shown() == before);
}

TEST_CASE("nothing is changed, and nothing kept, where nothing was changed") {
  DeskWithPromise desk;
  CHECK(desk.call({"edit", desk.id, "-e"}) == 0);
  CHECK(desk.streams.said == "nothing changed: that is how it was already\n");
  CHECK_FALSE(desk.has_draft());
}

TEST_CASE("without a terminal an editor must be named; fields stand for themselves") {
  DeskWithPromise desk;
  CHECK(desk.call({"edit", desk.id, "-e", "--due", "2026-12-02"}) == 2);
  CHECK(contains(desk.streams.errors, "-e opens all fields, so --due says nothing"));
  desk.variables.erase("EDITOR");
  CHECK(desk.call({"edit", desk.id, "-e"}) == 2);
  CHECK(contains(desk.streams.errors, "there is no terminal for an editor"));
  desk.sit_at_terminal();
  desk.variables["TERM"] = "dumb";
  CHECK(desk.call({"edit", desk.id, "-e"}) == 2);
  desk.variables["TERM"] = "xterm";
  CHECK(desk.call({"edit", desk.id, "-e"}) == 0);
  CHECK(desk.streams.edited_by == "vi");
}

TEST_CASE("one record is in one editor at a time") {
  DeskWithPromise desk;
  int inner = 0, times = 0;
  desk.streams.while_editing = [&](const std::string&) {
    if (++times == 1) inner = desk.call({"edit", desk.id, "-e"});
    return true;
  };
  CHECK(desk.call({"edit", desk.id, "-e"}) == 0);
  CHECK(inner == 4);
  CHECK(times == 1);
}
