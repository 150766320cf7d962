// Whose clock somebody lives by, and what a reminder says of it.
#include <guanxi/app/meetings/clocks.hpp>
#include <guanxi/storage/rhythms.hpp>

#include <map>

#include <doctest/doctest.h>

#include "notices.hpp"

using namespace guanxi;
using namespace guanxi::app;
using namespace guanxi::settings;
using calendar::Date;

namespace {

Date day(std::string_view iso) { return *calendar::parse_iso_date(iso); }

// Nothing of the machine's own configuration; the zone is the user's.
class Fixture {
 public:
  explicit Fixture(std::string_view now, std::string zone = "Asia/Shanghai", std::vector<std::string> settings = {}) {
    Host host;
    host.now = *calendar::parse_rfc3339(now);
    host.variable = [zone](const char* name) { return std::string_view(name) == "TZ" ? std::optional(zone) : std::nullopt; };
    GlobalOptions options;
    options.config = "/nonexistent/guanxi/config.toml";
    options.overrides = std::move(settings);
    env = *Session::make(host, options, notices);
  }

  std::string suggestion(const storage::DueRow& row, Date on) {
    Clocks clocks(*env, env->zone().instant(on));
    const auto text = clocks.suggestion({row.timezone, row.country}, row.prefers, on);
    REQUIRE(text);
    // The second answer comes from what was kept.
    CHECK(clocks.suggestion({row.timezone, row.country}, row.prefers, on)->whole == text->whole);
    return text->whole;
  }
  std::string suggestion(const storage::DueRow& row) { return suggestion(row, env->today()); }

  std::string whereabouts(const ZoneHints& hints) {
    const auto where = Clocks(*env, env->now()).whereabouts(hints);
    REQUIRE(where);
    return where->zone + " " + std::string(to_text(where->source)) + " " + where->zone_country + " " + where->country;
  }

  test::KeptNotices notices;
  std::unique_ptr<Session> env;
};

constexpr std::string_view friday_morning = "2026-11-20T09:00:00+08:00";

storage::DueRow contact(std::string zone, std::string country, domain::Channel prefers = {}) {
  storage::DueRow row;
  row.timezone = std::move(zone);
  row.country = std::move(country);
  row.prefers = prefers;
  return row;
}

}  // namespace

TEST_CASE("the zone is their own, their country's, their firm's country's, or the user's") {
  Fixture fixture(friday_morning);
  CHECK(fixture.whereabouts({"Europe/Berlin", "CN"}) == "Europe/Berlin own  CN");
  CHECK(fixture.whereabouts({"Europe/Berlin", "US", "", true}) == "Europe/Berlin own  US");
  CHECK(fixture.whereabouts({"Europe/Berlin"}) == "Europe/Berlin own  DE");
  CHECK(fixture.whereabouts({"", "DE"}) == "Europe/Berlin country DE DE");
  CHECK(fixture.whereabouts({"", "KE"}) == "Africa/Nairobi country KE KE");
  CHECK(fixture.whereabouts({"", "DE", "", true}) == "Europe/Berlin firm DE DE");
  CHECK(fixture.whereabouts({}) == "Asia/Shanghai user  ");
  Fixture german(friday_morning, "Asia/Shanghai", {"user.country=DE"});
  CHECK(german.whereabouts({}) == "Asia/Shanghai user  DE");
}

TEST_CASE("in a country of several clocks the city tells, with its state or without") {
  const std::pair<const char*, const char*> cities[] = {{"Los Angeles", "America/Los_Angeles"},
                                                        {"los angeles", "America/Los_Angeles"},
                                                        {"San Francisco, CA", "America/Los_Angeles"},
                                                        {"洛杉矶", "America/Los_Angeles"},
                                                        {"Portland, ME", "America/New_York"},
                                                        {"Portland", "America/Los_Angeles"},
                                                        {"Portland OR", "America/Los_Angeles"},
                                                        {"El Paso, TX", "America/Denver"},
                                                        {"Smallville, Kansas", "America/Chicago"},
                                                        {"Austin TX", "America/Chicago"},
                                                        {"Washington, DC", "America/New_York"},
                                                        {"New York", "America/New_York"},
                                                        {"NYC", "America/New_York"},
                                                        {"St. Louis", "America/Chicago"},
                                                        {"Boise", "America/Denver"},
                                                        {"Winnemucca", ""},
                                                        {"", ""}};
  for (const auto& [city, zone] : cities) {
    CAPTURE(city);
    CHECK(zone_of_city(city, "US") == zone);
  }
  CHECK(zone_of_city("Perth WA", "AU") == "Australia/Perth");
  CHECK(zone_of_city("London", "CA") == "America/Toronto");
  CHECK(zone_of_city("London", "") == "Europe/London");
  CHECK(zone_of_city("Новосибирск", "RU") == "Asia/Novosibirsk");
}

TEST_CASE("the countries of several clocks are those of the tz database, whatever it says of Ürümqi") {
  for (const char* code : {"US", "CA", "MX", "BR", "AU", "RU", "ID", "ES", "PT", "NZ", "CL"}) {
    CHECK(keeps_several_clocks(code));
    CHECK_FALSE(keeps_one_clock(code));
  }
  for (const char* code : {"DE", "FR", "JP", "IN", "SG", "GB"}) {
    CHECK_FALSE(keeps_several_clocks(code));
    CHECK(keeps_one_clock(code));
  }
  CHECK_FALSE(keeps_several_clocks("CN"));
}

TEST_CASE("both clocks, and a window that suits both") {
  Fixture fixture(friday_morning);
  CHECK(fixture.suggestion(contact("Europe/Berlin", "DE", domain::Channel::wechat)) ==
        "it is 02:00 there; best 15:30–22:00 here (08:30–15:00 there), by wechat");
  CHECK(fixture.suggestion(contact("", "DE")) == "it is 02:00 there; best 15:30–22:00 here (08:30–15:00 there)");
  CHECK(fixture.suggestion(contact("America/Los_Angeles", "US")) == "it is 17:00 there; best Sat 21 Nov 08:00–09:00 here (Fri 20 Nov 16:00–17:00 there)");
}

TEST_CASE("of another day the time there is not told, and a window on yet another says which") {
  Fixture fixture(friday_morning);
  CHECK(fixture.suggestion(contact("Europe/Berlin", "DE"), day("2026-11-23")) == "best 15:30–22:00 here (08:30–15:00 there)");
  CHECK(fixture.suggestion(contact("Europe/Berlin", "DE"), day("2026-11-21")) == "best Mon 23 Nov 15:30–22:00 here (08:30–15:00 there)");
  CHECK(fixture.suggestion(contact("America/Los_Angeles", "US"), day("2026-11-21")) == "best 08:00–09:00 here (Fri 20 Nov 16:00–17:00 there)");
}

TEST_CASE("whose clock is the user's, of them only a day off is told") {
  Fixture fixture(friday_morning);
  CHECK(fixture.suggestion(contact("Asia/Shanghai", "CN", domain::Channel::wechat)) == "by wechat");
  CHECK(fixture.suggestion(contact("Asia/Singapore", "SG")).empty());
  CHECK(fixture.suggestion(contact("", "")).empty());
  CHECK(fixture.suggestion(contact("Asia/Shanghai", "CN", domain::Channel::phone), day("2026-11-21")) == "best Mon 23 Nov 09:00–12:00, by phone");
  Fixture golden_week("2026-10-01T09:00:00+08:00");
  CHECK(golden_week.suggestion(contact("Asia/Shanghai", "CN")) == "best Thu 8 Oct 09:00–12:00");
}

TEST_CASE("clocks that change on different days") {
  Fixture winter("2026-03-06T09:00:00+01:00", "Europe/Berlin");
  CHECK(winter.suggestion(contact("America/New_York", "US")) == "it is 03:00 there; best 15:00–22:00 here (09:00–16:00 there)");
  Fixture between("2026-03-09T09:00:00+01:00", "Europe/Berlin");
  CHECK(between.suggestion(contact("America/New_York", "US")) == "it is 04:00 there; best 14:00–22:00 here (09:00–17:00 there)");
}

TEST_CASE("nobody is called in the night: the user's waking hours count, and no hour is said to be none") {
  Fixture early(friday_morning, "Asia/Shanghai", {"user.waking=05:00-14:00"});
  CHECK(early.suggestion(contact("Europe/Berlin", "DE")) ==
        "it is 02:00 there; best Sat 21 Nov 04:45–05:15 here (Fri 20 Nov 21:45–22:15 there, at the edge of the night)");
}
