// GUANXI_TRACE, with a clock of the test's own.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "commands_desk.hpp"

namespace guanxi::cli {
namespace {

using std::chrono::nanoseconds;

int asked = 0;  // how often the clock was: each time a millisecond went by
nanoseconds ticks() { return std::chrono::milliseconds{++asked}; }

std::vector<std::string> lines_with(const std::string& text, const std::string& part) {
  std::vector<std::string> found;
  for (std::size_t begin = 0; begin < text.size();) {
    const auto end = text.find('\n', begin);
    const std::string line = text.substr(begin, end - begin);
    if (line.find(part) != std::string::npos) found.push_back(line);
    begin = end + 1;
  }
  return found;
}

struct TracedDesk : test::Desk {
  TracedDesk() {
    REQUIRE(call({"add", "王伟"}) == 0);
    host.ticks = ticks;
    asked = 0;
  }
};

}  // namespace

TEST_CASE("without GUANXI_TRACE nothing is traced and no clock is asked") {
  TracedDesk desk;
  CHECK(desk.call({"list"}) == 0);
  CHECK(desk.streams.errors.empty());
  CHECK(asked == 0);
}

TEST_CASE("the statements come as they begin, the values stay out") {
  TracedDesk desk;
  desk.variables["GUANXI_TRACE"] = "sql";
  CHECK(desk.call({"log", "wangwei", "had", "tea"}) == 0);
  CHECK(lines_with(desk.streams.errors, "sql: INSERT INTO interaction ").size() == 1);
  CHECK(lines_with(desk.streams.errors, "tea").empty());
  CHECK(lines_with(desk.streams.errors, "time:").empty());
  CHECK(asked <= 2);
}

TEST_CASE("the times of the stages add up to no more than the whole, and each statement has one") {
  TracedDesk desk;
  desk.variables["GUANXI_TRACE"] = "sql,time";
  CHECK(desk.call({"list"}) == 0);
  const auto& given = desk.streams.errors;
  CHECK(lines_with(given, "sql: ").size() > 0);
  CHECK(lines_with(given, " ms  SELECT").size() == lines_with(given, "sql: SELECT").size());
  double sum = 0;
  for (const char* stage : {"read the arguments", "read the configuration", "open the database", "run", "print"}) {
    CAPTURE(stage);
    const auto lines = lines_with(given, std::string(" ms  ") + stage);
    REQUIRE(lines.size() == 1);
    CHECK(std::stod(lines.front().substr(5)) > 0);
    sum += std::stod(lines.front().substr(5));
  }
  const auto whole = lines_with(given, " ms  in all");
  REQUIRE(whole.size() == 1);
  CHECK(sum <= std::stod(whole.front().substr(5)));
}

TEST_CASE("an unknown word is warned of, and the command goes on") {
  TracedDesk desk;
  desk.variables["GUANXI_TRACE"] = " sqll ,time";
  CHECK(desk.call({"list"}) == 0);
  CHECK(desk.streams.errors.starts_with("guanxi: GUANXI_TRACE does not know 'sqll'\nhint: did you mean 'sql'?\n"));
  CHECK(lines_with(desk.streams.errors, " ms  in all").size() == 1);
  CHECK(lines_with(desk.streams.said, "王伟").size() == 1);
}

TEST_CASE("a command that fails is traced to its end") {
  TracedDesk desk;
  desk.variables["GUANXI_TRACE"] = "time";
  CHECK(desk.call({"show", "nobody"}) == 3);
  CHECK(lines_with(desk.streams.errors, " ms  in all").size() == 1);
}

}  // namespace guanxi::cli
