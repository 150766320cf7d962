// Whom a festival concerns, by what packs say of it.
#include <guanxi/app/remind_parts.hpp>

#include <string>
#include <vector>

#include <doctest/doctest.h>

using namespace guanxi;

namespace {

using Tags = std::vector<std::string>;

Tags whom(std::string_view country, const std::string& words, calendar::HolidayKind kind = calendar::HolidayKind::public_day) {
  calendar::Holiday holiday;
  holiday.greeting = calendar::Greeting{};
  holiday.greeting->concerns = words;
  calendar::HolidayDay day;
  day.holiday = &holiday;
  day.kind = kind;
  return app::whom_it_concerns(country, day);
}

}  // namespace

TEST_CASE("a community's feast is for those tagged so, a day off or not") {
  CHECK(whom("IN", "Muslims") == Tags{"muslim"});
  CHECK(whom("SG", "Hindus") == Tags{"hindu"});
  CHECK(whom("GB", "Hindus, Sikhs and Jains", calendar::HolidayKind::festival) == Tags{"hindu", "sikh", "jain"});
  CHECK(whom("GB", "Jews; it begins the evening before", calendar::HolidayKind::festival) == Tags{"jew"});
  CHECK(whom("TH", "Thai Chinese families and firms", calendar::HolidayKind::festival) == Tags{"chinese"});
  CHECK(app::concerns({"muslim"}, {"Muslims"}));
  CHECK(app::concerns({"jew"}, {"jewish"}));
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
