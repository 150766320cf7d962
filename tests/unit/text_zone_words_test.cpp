#include <doctest/doctest.h>

#include <guanxi/text/zone_words.hpp>

using namespace guanxi::text;

namespace {

std::string meant(std::string_view written) {
  std::string all;
  for (const auto zone : zones_meant(written)) all += (all.empty() ? "" : " ") + std::string(zone);
  return all;
}

}  // namespace

TEST_CASE("what people write for a zone") {
  for (const auto* written : {"Asia/Beijing", "asia/beijing", "Beijing", "BEIJING", "北京", "北京时间", "北京時間", "UTC+8", "utc+08:00", "GMT+8", "GMT +0800",
                              "+08:00", "＋０８：００", "UTC＋8", "(UTC+08:00)", "PRC", "China Standard Time", "China", "Asia/Chongqing"}) {
    CAPTURE(written);
    CHECK(meant(written) == "Asia/Shanghai");
  }
  CHECK(meant("CST") == "Asia/Shanghai America/Chicago");
  CHECK(meant("ist") == "Asia/Kolkata Asia/Jerusalem");
  CHECK(meant("W. Europe Standard Time") == "Europe/Berlin");
  CHECK(meant("US/Pacific") == "America/Los_Angeles");
  CHECK(meant("+05:30") == "Asia/Kolkata");
  for (const auto* written : {"", "Mars", "+", "+99:00", "+8:", "+08:5x", "UTC+", "8", "Asia/Shanghai", "+01:00"}) {
    CAPTURE(written);
    CHECK(meant(written).empty());
  }
}

TEST_CASE("a distance from UTC names a zone that keeps it") {
  CHECK(zone_at_distance("+08:00") == "Asia/Shanghai");
  CHECK(zone_at_distance("+0900") == "Asia/Tokyo");
  CHECK(zone_at_distance("+01:00") == "Etc/GMT-1");
  CHECK(zone_at_distance("-05:00") == "Etc/GMT+5");
  CHECK(zone_at_distance("-0500") == "Etc/GMT+5");
  CHECK(zone_at_distance("-5") == "Etc/GMT+5");
  CHECK(zone_at_distance("+14:00") == "Etc/GMT-14");
  CHECK(zone_at_distance("Z") == "");
  CHECK(zone_at_distance("-00:00") == "UTC");
  CHECK(zone_at_distance("-13:00") == "");
  CHECK(zone_at_distance("+08:13") == "");
  CHECK(zone_at_distance("Asia/Shanghai") == "");
}
