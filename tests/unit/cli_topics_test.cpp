// What `guanxi help dates` shows is read as it says.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include <guanxi/base/ascii.hpp>
#include <guanxi/calendar/date.hpp>
#include <guanxi/calendar/language.hpp>
#include <guanxi/cli/help.hpp>
#include <guanxi/domain/rhythm.hpp>
#include <guanxi/exchange/reader.hpp>

#include "help/mdoc.hpp"

namespace guanxi::cli {
namespace {

const HelpTopic& topic(std::string_view name) {
  const auto topics = help_topics();
  const auto found = std::find_if(topics.begin(), topics.end(), [&](const HelpTopic& one) { return one.name == name; });
  REQUIRE(found != topics.end());
  return *found;
}

// Each way to say something that the part shows.
std::vector<std::string> ways(const TopicPart& part) {
  std::vector<std::string> all;
  for (const auto& entry : part.entries) {
    for (const auto way : ascii::split_trimmed(entry.term, ',')) all.emplace_back(way);
  }
  return all;
}

calendar::DateContext noon(calendar::Bias bias) {
  calendar::DateContext context{*calendar::make_date(2026, 11, 20) + std::chrono::hours{12}, bias};
  context.holiday = [](std::string_view id, int year) { return id == "mid-autumn" ? calendar::make_date(year, 9, 25) : std::nullopt; };
  context.local = [](calendar::Instant instant) { return calendar::LocalTime(instant.time_since_epoch()); };
  return context;
}

}  // namespace

TEST_CASE("each day and time that help dates shows is read, and each length") {
  for (const TopicPart& part : topic("dates").parts) {
    for (const auto& way : ways(part)) {
      CAPTURE(way);
      if (part.heading != "Lengths") {
        CHECK(calendar::parse_when(way, noon(calendar::Bias::past)).has_value());
        CHECK(calendar::parse_when(way, noon(calendar::Bias::future)).has_value());
      } else if (!way.ends_with('m')) {  // how long a talk takes is read by the command
        CHECK((calendar::parse_duration(way).has_value() || domain::parse_rhythm(way).has_value()));
      }
    }
  }
}

TEST_CASE("every topic has a summary, an explanation and examples") {
  for (const HelpTopic& one : help_topics()) {
    CAPTURE(one.name);
    CHECK_FALSE(one.summary.empty());
    CHECK_FALSE(one.summary.ends_with('.'));
    CHECK(one.examples.size() >= 2);
    CHECK_FALSE(one.parts.front().text.empty());
    for (const Example& example : one.examples) CHECK(example.command.find("guanxi ") != std::string_view::npos);
    CHECK(topic_text(one, {}).find("Examples\n") != std::string::npos);
  }
}

TEST_CASE("help formats tells of every format that import reads, and of no other") {
  std::vector<std::string> told;
  for (const TopicPart& part : topic("formats").parts) {
    for (const auto& entry : part.entries) told.emplace_back(entry.term);
  }
  std::sort(told.begin(), told.end());
  CHECK(std::adjacent_find(told.begin(), told.end()) == told.end());
  std::vector<std::string> read;
  for (const auto* reader : exchange::readers()) read.emplace_back(reader->name());
  std::sort(read.begin(), read.end());
  read.erase(std::unique(read.begin(), read.end()), read.end());  // a system's text and its table may have one name
  CHECK(told == read);
}

TEST_CASE("a topic with a page of its own gives all of it there") {
  const HelpTopic& formats = topic("formats");
  const std::string page = topic_page(formats);
  CHECK(page.find(".Dt GUANXI-FORMATS 7\n") != std::string::npos);
  CHECK(page.find("\n\n") == std::string::npos);
  for (const TopicPart& part : formats.parts) {
    if (!part.heading.empty()) CHECK(page.find(".Ss " + std::string(part.heading) + "\n") != std::string::npos);
    for (const auto& entry : part.entries) CHECK(page.find(".It Ic " + mdoc_argument(entry.term) + "\n") != std::string::npos);
  }
  CHECK(topic_text(formats, {}).find("see also: man guanxi-formats\n") != std::string::npos);
}

}  // namespace guanxi::cli
