// Commands called from the words to the exit code, without a process.
#include <doctest/doctest.h>

#include "commands_desk.hpp"

namespace guanxi::commands {
namespace {

using test::Desk;
using Words = std::vector<std::string>;

bool contains(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

// A desk with 王伟 of 华为 on record.
struct DeskWithWang : Desk {
  DeskWithWang() { REQUIRE(call({"add", "王伟", "--org", "华为"}) == 0); }
};

std::string only_id(Desk& desk, const std::string& command, const std::string& items) {
  REQUIRE(desk.call({command, "wangwei", "--json"}) == 0);
  const std::string mark = "\"" + items + "\":[{\"id\":\"";
  const auto at = desk.streams.said.find(mark);
  REQUIRE(at != std::string::npos);
  const auto begin = at + mark.size();
  return desk.streams.said.substr(begin, desk.streams.said.find('"', begin) - begin);
}

}  // namespace

TEST_CASE("add says who was added, and what was made on the way") {
  Desk desk;
  CHECK(desk.call({"add", "王伟", "--org", "华为", "--title", "总经理"}) == 0);
  CHECK(contains(desk.streams.said, "added wangwei  王伟"));
  CHECK(desk.streams.errors == "guanxi: new organisation huawei  华为\n");
  CHECK(desk.call({"list", "--format", "tsv"}) == 0);
  CHECK(contains(desk.streams.said, "\nwangwei\t王伟\t"));
}

TEST_CASE("log records what happened, and undo takes it back") {
  DeskWithWang desk;
  CHECK(desk.call({"log", "wangwei", "had", "tea", "-k", "tea", "-d", "yesterday"}) == 0);
  CHECK(contains(desk.streams.said, "2026-11-19  tea (in-person)  王伟"));
  CHECK(desk.call({"history", "wangwei", "--format", "jsonl"}) == 0);
  CHECK(contains(desk.streams.said, "\"text\":\"had tea\""));
  CHECK(desk.call({"undo"}) == 0);
  CHECK(desk.call({"history", "wangwei", "--format", "jsonl"}) == 0);
  CHECK(desk.streams.said.empty());
}

TEST_CASE("what history and list print is what --batch takes") {
  DeskWithWang desk;
  REQUIRE(desk.call({"log", "wangwei", "had", "tea", "--place", "武汉", "--sensitive"}) == 0);
  REQUIRE(desk.call({"history", "--format", "jsonl", "--include-sensitive"}) == 0);
  const std::string history = desk.streams.said;
  REQUIRE(desk.call({"list", "--format", "jsonl"}) == 0);
  const std::string people = desk.streams.said;

  Desk other;
  other.streams.input = people;
  CHECK(other.call({"add", "--batch"}) == 0);
  CHECK(contains(other.streams.said, "added 1 person"));
  other.streams.input = history + history;
  CHECK(other.call({"log", "--batch"}) == 0);
  CHECK(other.streams.said == "logged 2 interactions\n");
  CHECK(other.streams.errors.empty());
}

TEST_CASE("a line of --batch that has an unknown field is named, and nothing is recorded") {
  DeskWithWang desk;
  desk.streams.input = "{\"who\":\"wangwei\",\"text\":\"x\"}\n{\"who\":\"wangwei\",\"knid\":\"tea\"}\n";
  CHECK(desk.call({"log", "--batch"}) == 2);
  CHECK(contains(desk.streams.errors, "guanxi: line 2: unknown field 'knid'\nhint: did you mean kind?"));
  CHECK(desk.call({"history"}) == 0);
  CHECK(desk.streams.said.empty());
}

TEST_CASE("promise records with a text, lists without one, and tells the options of the two apart") {
  DeskWithWang desk;
  CHECK(desk.call({"promise", "wangwei", "send", "the", "price", "list", "--by", "2026-11-27"}) == 0);
  CHECK(contains(desk.streams.said, "promise to 王伟 (华为), due 2026-11-27: send the price list\n"));
  CHECK(desk.call({"promise", "wangwei"}) == 0);
  CHECK(contains(desk.streams.said, "send the price list"));
  CHECK(desk.call({"promise", "wangwei", "--soft"}) == 2);
  CHECK(desk.streams.errors == "guanxi: promise: --soft needs a promise\nhint: say what was promised: guanxi promise WHO TEXT\n");
  CHECK(desk.call({"promise", "wangwei", "call", "--all"}) == 2);
  CHECK(desk.streams.errors == "guanxi: promise: --all is for a list\nhint: leave it out, or leave out the text\n");
}

TEST_CASE("each command that lists or records refuses the options of the other mode") {
  DeskWithWang desk;
  struct Case {
    Words words;
    std::string given;
  };
  const Case cases[] = {{{"note", "wangwei", "--sensitive"}, "note: --sensitive needs a note"},
                        {{"note", "wangwei", "likes", "tea", "--include-sensitive"}, "note: --include-sensitive is for a list"},
                        {{"gave", "--value", "20 CNY"}, "gave: --value needs a gift or a favour"},
                        {{"got", "wangwei", "tea", "--include-sensitive"}, "got: --include-sensitive is for a list"},
                        {{"face", "wangwei", "--public"}, "face: --public needs an entry"},
                        {{"issue", "--private"}, "issue: --private needs a complaint"},
                        {{"issue", "wangwei", "it", "leaks", "--all"}, "issue: --all is for a list"},
                        {{"decide", "huawei", "--outcome", "approved"}, "decide: --outcome needs a topic"}};
  for (const Case& one : cases) {
    CAPTURE(one.given);
    CHECK(desk.call(one.words) == 2);
    CHECK(contains(desk.streams.errors, "guanxi: " + one.given + "\nhint: "));
    CHECK(desk.streams.said.empty());
  }
}

TEST_CASE("remind brings up a promise that is due, and says so by its exit code") {
  DeskWithWang desk;
  CHECK(desk.call({"remind", "--exit-code"}) == 0);
  CHECK(desk.streams.said.empty());
  REQUIRE(desk.call({"promise", "wangwei", "send", "it", "--by", "today"}) == 0);
  CHECK(desk.call({"remind", "--exit-code", "--only", "promise"}) == 10);
  CHECK(contains(desk.streams.said, "send it"));
}

TEST_CASE("the values of typed options are checked in one place, in one shape") {
  DeskWithWang desk;
  struct Case {
    Words words;
    std::string given;
  };
  const Case cases[] = {{{"remind", "--days", "x"}, "--days takes a whole number from 0 to 36500, not 'x'"},
                        {{"remind", "--limit", "-1"}, "--limit takes a whole number from 0 to 36500, not '-1'"},
                        {{"path", "wangwei", "-n", "51"}, "--limit takes a whole number from 1 to 50, not '51'"},
                        {{"visit", "武汉", "--max", "1.5"}, "--max takes a whole number from 1 to 100000, not '1.5'"},
                        {{"when", "wangwei", "--days", ""}, "--days takes a whole number from 1 to 366, not ''"},
                        {{"when", "wangwei", "--from", "2026-11-19"}, "--from 2026-11-19 is past"},
                        {{"when", "wangwei", "--duration", "30m1h"}, "--duration cannot be '30m1h'"},
                        {{"done", "k7qp2", "--on", "2026-11-21"}, "--date 2026-11-21 is still to come"},
                        {{"note", "wangwei", "tea", "--date", "someday"}, "cannot read the date 'someday'"},
                        {{"snooze", "k7qp2", "someday"}, "cannot read the date 'someday'"},
                        {{"snooze", "k7qp2", "today"}, "UNTIL 2026-11-20 is not in the future"},
                        {{"snooze", "k7qp2", "last", "fri"}, "UNTIL 2026-11-13 is not in the future"},
                        {{"lunar", "someday"}, "cannot read the date 'someday'"},
                        {{"lunar", "2026-11-20", "11/12"}, "the date '11/12' is ambiguous"},
                        {{"lunar", "--month", "someday"}, "'someday' is no month"},
                        {{"graph", "--by", "day"}, "--per does not know 'day'"}};
  for (const Case& one : cases) {
    CAPTURE(one.given);
    CHECK(desk.call(one.words) == 2);
    CHECK(contains(desk.streams.errors, "guanxi: " + one.given));
    CHECK(desk.streams.said.empty());
  }
  CHECK(desk.call({"when", "wangwei", "--duration", "1h30m", "--days", "366"}) == 0);
}

TEST_CASE("a value that clears a field is none") {
  DeskWithWang desk;
  REQUIRE(desk.call({"add", "李明"}) == 0);
  REQUIRE(desk.call({"relate", "wangwei", "liming", "-k", "classmate", "--strength", "4", "--since", "1998-09-01"}) == 0);
  CHECK(contains(desk.streams.said, ", strength 4, since 1998-09-01\n"));
  CHECK(desk.call({"relate", "wangwei", "liming", "-k", "classmate", "--strength", "", "--since", ""}) == 0);
  CHECK_FALSE(contains(desk.streams.said, "strength"));
  CHECK_FALSE(contains(desk.streams.said, "since"));
}

TEST_CASE("a gift that something speaks against is asked about on a terminal") {
  DeskWithWang desk;
  REQUIRE(desk.call({"config", "set", "gift.limit", "200"}) == 0);
  const Words gift = {"gave", "wangwei", "a", "watch", "--value", "900", "CNY"};
  SUBCASE("yes records it") {
    desk.sit_at_terminal();
    desk.streams.answers = {"y"};
    CHECK(desk.call(gift) == 0);
    CHECK(contains(desk.streams.errors, "record it all the same? [y/N] "));
    CHECK(contains(desk.streams.said, "gave 王伟 (华为): a watch (gift, 900 CNY)"));
  }
  SUBCASE("no leaves everything as it was") {
    desk.sit_at_terminal();
    desk.streams.answers = {"n"};
    CHECK(desk.call(gift) == 1);
    CHECK(contains(desk.streams.errors, "guanxi: the gift was not recorded\n"));
  }
  SUBCASE("without a terminal a script must say --yes") {
    CHECK(desk.call(gift) == 2);
    CHECK(contains(desk.streams.errors, "guanxi: the gift was not recorded\nhint: --yes records it all the same\n"));
    CHECK(desk.call({"gave", "wangwei", "a", "watch", "--value", "900", "CNY", "--yes"}) == 0);
  }
}

TEST_CASE("rm asks with what goes, and does nothing on no") {
  DeskWithWang desk;
  REQUIRE(desk.call({"issue", "huawei", "the pump leaks"}) == 0);
  desk.sit_at_terminal();
  desk.streams.answers = {"n", "yes"};
  CHECK(desk.call({"rm", "huawei"}) == 1);
  CHECK(contains(desk.streams.errors, ", 1 complaint with it, 1 person loses the post there? [y/N] "));
  CHECK(contains(desk.streams.errors, "guanxi: nothing was removed\n"));
  CHECK(desk.call({"rm", "huawei"}) == 0);
  CHECK(contains(desk.streams.said, "removed huawei  华为"));
}

TEST_CASE("an error names the thing as it was typed, and its hint what to do") {
  DeskWithWang desk;
  CHECK(desk.call({"shwo", "wangwei"}) == 2);
  CHECK(desk.streams.errors == "guanxi: 'shwo' is not a guanxi command\nhint: did you mean 'show'?\n");
  CHECK(desk.call({"show", "nobody"}) == 3);
  CHECK(contains(desk.streams.errors, "'nobody'"));
  CHECK(desk.call({"history", "--vai", "phone"}) == 2);
  CHECK(desk.streams.errors == "guanxi: unknown option '--vai'\nhint: did you mean --via? see guanxi history --help; put -- before words that start with -\n");
  CHECK(desk.call({"done", "zzzzz"}) == 3);
  CHECK(desk.streams.errors == "guanxi: nothing has the id 'zzzzz'\nhint: remind, history and show print ids\n");
}

TEST_CASE("done closes a promise once") {
  DeskWithWang desk;
  REQUIRE(desk.call({"promise", "wangwei", "send", "it", "--by", "today"}) == 0);
  const std::string id = only_id(desk, "promise", "promises");
  CHECK(desk.call({"done", id}) == 0);
  CHECK(contains(desk.streams.said, "kept the promise "));
  CHECK(desk.call({"done", id}) == 2);
  CHECK(contains(desk.streams.errors, " was kept already on 2026-11-20\n"));
}

}  // namespace guanxi::commands
