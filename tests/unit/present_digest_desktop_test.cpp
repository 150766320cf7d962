#include <guanxi/present/digest.hpp>

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "present_digests.hpp"

using namespace guanxi::present;
using Json = nlohmann::json;

TEST_CASE("waybar gets one line: how many, whether any is late, and the beginnings of the sections") {
  const std::string line = as_waybar(january());
  CHECK(line.find('\n') == line.size() - 1);
  const Json said = Json::parse(line);
  CHECK(said["text"] == "6");
  CHECK(said["alt"] == "overdue");
  CHECK(said["class"] == "overdue");
  CHECK(said["percentage"] == 16);
  const std::string tooltip = said["tooltip"];
  CHECK(tooltip.starts_with("Fri 2027-01-22\n\nPromises to keep\n"));
  CHECK(tooltip.find("price list &amp; terms") != std::string::npos);
}

TEST_CASE("with nothing due waybar's text is empty, which hides the module") {
  CHECK(as_waybar(digest_of({})) == "{\"text\":\"\",\"alt\":\"none\",\"tooltip\":\"\",\"class\":\"none\",\"percentage\":0}\n");
  CHECK(Json::parse(as_waybar(digest_of({january().items[1]})))["class"] == "due");
}

TEST_CASE("a notification says how many there are, and the first that are not sensitive, without markup") {
  CHECK(as_notification(january()).title == "6 reminders, 1 overdue");
  CHECK(as_notification(january()).body ==
        "Promised to Klaus Weber (Norderelbe): price list &amp; terms\nGet in touch with 孙建民 (青鹤净水)\n"
        "王伟 (青鹤净水): Spring Festival\n李明: Spring Festival\nTan Mei: Spring Festival\n… 1 more");
  Digest digest = digest_of({{"pt7a2", "promise", "k", "Klaus", "", day("2027-01-22"), "", "", "", true}});
  CHECK(as_notification(digest).title == "1 reminder");
  CHECK(as_notification(digest).body.empty());
  CHECK(as_notification(digest_of({})).title.empty());
}
