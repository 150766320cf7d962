// Whom a festival concerns, by what packs say of it.
#include <guanxi/app/remind_parts.hpp>

#include <string>
#include <vector>

#include <doctest/doctest.h>

using namespace guanxi;

namespace {

using Tags = std::vector<std::string>;

// As a pack of the first grammar says it, in a sentence.
Tags whom(std::string_view country, const std::string& words, std::string_view kind = "public") {
  const auto file = app::parse_pack("country = \"XX\"\n[[holiday]]\nid = \"day\"\nname = \"Day\"\non = \"05-01\"\nkind = \"" + std::string(kind) +
                                        "\"\n[holiday.greeting]\ntext = \"x\"\nconcerns = \"" + words + "\"\n",
                                    "xx.toml");
  REQUIRE(file);
  calendar::HolidayDay day;
  day.holiday = &file->pack.holidays.at(0);
  return app::whom_it_concerns(country, day);
}

}  // namespace

TEST_CASE("a community's feast is for those tagged so, a day off or not") {
  CHECK(whom("IN", "Muslims") == Tags{"muslims"});
  CHECK(whom("SG", "Hindus") == Tags{"hindus"});
  CHECK(whom("GB", "Hindus, Sikhs and Jains", "festival") == Tags{"hindus", "sikhs", "jains"});
  CHECK(whom("GB", "Jews; it begins the evening before", "festival") == Tags{"jews"});
  CHECK(whom("TH", "Thai Chinese families and firms", "festival") == Tags{"chinese"});
  CHECK(app::concerns({"muslims"}, {"Muslims"}));
  CHECK(app::concerns({"jews"}, {"jewish"}));
  CHECK_FALSE(app::concerns({"muslim"}, {"hindu"}));
  CHECK_FALSE(app::concerns({"muslim"}, {}));
}

TEST_CASE("it is everybody's where the pack says so, or nearly everybody is of that faith") {
  CHECK(whom("AE", "Muslims, and all who work with them").empty());
  CHECK(whom("AE", "Muslims").empty());
  CHECK(whom("IN", "Christians, and most offices").empty());
  CHECK(whom("KR", "everyone, Christians most").empty());
  CHECK(whom("NL", "the Dutch").empty());
  CHECK(app::concerns({}, {}));
}
