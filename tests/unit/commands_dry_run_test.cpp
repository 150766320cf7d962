// --dry-run of every command that writes: the same words, the same exit code, and not a byte changes.
#include <doctest/doctest.h>

#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <sstream>

#include <guanxi/base/ascii.hpp>
#include <guanxi/cli/command.hpp>

#include "commands_desk.hpp"

namespace guanxi::commands {
namespace {

namespace fs = std::filesystem;
using test::Desk;
using Words = std::vector<std::string>;

// A call of each command that writes, on a desk where DeskAtWork's records are. {promise} and {entry} are ids there.
struct Sample {
  std::string_view words;
  std::string_view input = {};
  std::string_view keys = {};  // pressed at a terminal
};

constexpr Sample samples[] = {
    {"log wangwei had tea --promise x --by 2026-12-01"},
    {"log --batch --new", "{\"who\":\"Li Ming\",\"text\":\"tea\"}\n"},
    {"log --mail -", "From: ww@example.com\nDate: Thu, 19 Nov 2026 10:00:00 +0800\nMessage-ID: <1@example.com>\nSubject: tea\n\n"},
    {"call wangwei no answer --attempt"},
    {"met wangwei showed us the plant"},
    {"mail wangwei sent the offer"},
    {"dinner wangwei he will ask the board"},
    {"plan wangwei 2026-12-04 the tender"},
    {"remind --once cron"},
    {"who-decides huawei set wangwei --role decider"},
    {"cadence wangwei 2w..6w"},
    {"cadence wangwei pause --until 2026-12-01"},
    {"add 李明 --org 明礁 --tag vip"},
    {"add --batch", "{\"name\":\"Li Ming\"}\n{\"name\":\"Chen Jing\"}\n"},
    {"add-org 明礁"},
    {"edit wangwei --title 董事长 --tag +vip"},
    {"rm chenjing --yes"},
    {"merge wangwei chenjing --yes"},
    {"dupes --not-same wangwei chenjing"},
    {"relate wangwei chenjing -k classmate"},
    {"note wangwei likes tea"},
    {"promise wangwei send the list --by 2026-12-01"},
    {"gave wangwei tea"},
    {"got wangwei tea"},
    {"issue huawei the pump leaks"},
    {"face wangwei gave him the floor"},
    {"decide huawei renewal --asked 2026-11-18"},
    {"done {promise}"},
    {"snooze {promise} 3d"},
    {"away --until 2027-01-11"},
    {.words = "triage", .keys = "i"},
    {"spread --a-day 1"},
    {"holidays add CN 2031-02-05 --off"},
    {"holidays import - --country CN",
     "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Founding day\r\nDTSTART;VALUE=DATE:20270503\r\n"
     "DTEND;VALUE=DATE:20270504\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"},
    {"import - --tag new", "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Li Ming\r\nEND:VCARD\r\n"},
    {"undo"},
    {"undo 2"},
    {"redo"},
    {"config set remind.days 3"},
    {"config unset user.country"},
    {"init"},
};

std::string bytes_of(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

// Every file and folder below this one, with what it holds.
std::map<std::string, std::string> all_below(const fs::path& folder) {
  std::map<std::string, std::string> found;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    found[entry.path().string()] = entry.is_regular_file() ? bytes_of(entry.path()) : std::string();
  }
  return found;
}

// A desk on which something of everything lies, so that every command finds something to do.
struct DeskAtWork : Desk {
  DeskAtWork() {
    REQUIRE(call({"add", "王伟", "--org", "华为", "--email", "ww@example.com"}) == 0);
    REQUIRE(call({"add", "陈静"}) == 0);
    REQUIRE(call({"cadence", "wangwei", "2w"}) == 0);
    REQUIRE(call({"cadence", "chenjing", "2w"}) == 0);
    REQUIRE(call({"log", "wangwei,chenjing", "tea", "-d", "2026-10-01"}) == 0);
    REQUIRE(call({"note", "wangwei", "taken", "back"}) == 0);
    REQUIRE(call({"promise", "wangwei", "call", "--by", "2026-11-20", "--json"}) == 0);
    const std::string mark = "\"id\":\"";
    const auto at = streams.said.find(mark);
    REQUIRE(at != std::string::npos);
    promise = streams.said.substr(at + mark.size(), streams.said.find('"', at + mark.size()) - at - mark.size());
  }

  int call_sample(const Sample& sample, bool dry) {
    Words words;
    for (const auto word : ascii::words(sample.words)) words.emplace_back(word == "{promise}" ? promise : word);
    if (dry) words.emplace_back("--dry-run");
    streams.input = sample.input;
    streams.keys.assign(sample.keys.begin(), sample.keys.end());
    if (!sample.keys.empty()) sit_at_terminal();
    return call(words);
  }

  std::string promise;
};

}  // namespace

TEST_CASE("every command that writes has a sample here") {
  std::set<std::string_view> sampled;
  for (const Sample& sample : samples) sampled.insert(ascii::words(sample.words).front());
  for (const auto& entry : cli::commands()) {
    CAPTURE(entry.name);
    CHECK(sampled.contains(entry.name) == entry.command->spec.writes);
  }
}

TEST_CASE("--dry-run says what the command says, and leaves every file as it is") {
  for (const Sample& sample : samples) {
    CAPTURE(sample.words);
    DeskAtWork desk;
    if (sample.words == "redo") REQUIRE(desk.call({"undo"}) == 0);
    if (sample.words == "init") fs::remove(desk.folder() / "config.toml");  // else there is nothing to make
    const auto before = all_below(desk.folder());
    const int code = desk.call_sample(sample, true);
    const std::string said = desk.streams.said, errors = desk.streams.errors;
    CHECK(all_below(desk.folder()) == before);
    const std::string last = "guanxi: nothing was written: this was a dry run\n";
    REQUIRE(errors.ends_with(last));
    CHECK(desk.call_sample(sample, false) == code);
    CHECK(code == 0);
    CHECK(desk.streams.said == said);
    CHECK(desk.streams.errors == errors.substr(0, errors.size() - last.size()));
    CHECK(all_below(desk.folder()) != before);
  }
}

TEST_CASE("--dry-run makes no database and no configuration, and ends as the command would") {
  Desk desk;
  fs::remove(desk.folder() / "config.toml");
  desk.variables.erase("GUANXI_CONFIG");
  desk.variables["XDG_CONFIG_HOME"] = (desk.folder() / "config").string();
  SUBCASE("where the command makes them") {
    for (const Words& words : {Words{"add", "王伟", "--org", "华为"}, {"init", "--name", "Lin"}, {"config", "set", "user.country", "CN"}}) {
      CAPTURE(words.front());
      auto dry = words;
      dry.emplace_back("--dry-run");
      CHECK(desk.call(dry) == 0);
      CHECK(!desk.streams.said.empty());
      CHECK(all_below(desk.folder()).empty());
    }
  }
  SUBCASE("where it is refused") {
    CHECK(desk.call({"log", "wangwei", "tea", "--dry-run"}) == 1);
    CHECK(desk.streams.errors.find("there is no database yet") != std::string::npos);
    CHECK(desk.streams.errors.find("dry run") == std::string::npos);
    CHECK(desk.call({"add", "王伟", "--birthday", "someday", "--dry-run"}) == 2);
    CHECK(all_below(desk.folder()).empty());
  }
}

TEST_CASE("a dry run shows no notification, but says what it would tell") {
  DeskAtWork desk;
  CHECK(desk.call({"remind", "--notify", "--dry-run"}) == 0);
  CHECK(desk.streams.run_words.empty());
  CHECK(desk.streams.said.find("Promised to 王伟 (华为): call") != std::string::npos);
}

TEST_CASE("a command that writes nothing does not know --dry-run, and cannot write") {
  DeskAtWork desk;
  for (const auto& entry : cli::commands()) {
    if (entry.command->spec.writes) continue;
    CAPTURE(entry.name);
    CHECK(desk.call({std::string(entry.name), "--dry-run"}) == 2);
    CHECK(desk.streams.errors.find("unknown option '--dry-run'") != std::string::npos);
  }
  const auto env = cli::Env::make(desk.host, {.effect = std::nullopt}, desk.streams);
  REQUIRE(env);
  CHECK_NOTHROW((*env)->store(storage::Access::read));
  CHECK_THROWS_AS((*env)->store(storage::Access::read_write), std::logic_error);
}

}  // namespace guanxi::commands
