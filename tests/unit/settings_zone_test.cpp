// Clocks made from the system's tz data.
#include <guanxi/settings/places/zone.hpp>

#include <doctest/doctest.h>

#include "places/old_zones.hpp"

using namespace guanxi;
using namespace guanxi::settings;
using calendar::Instant;

namespace {

Instant at(std::string_view text) { return *calendar::parse_rfc3339(text); }

// How many of the hours of two years the clock shows, or is set, otherwise than the zone.
int differences(const Zone& zone) {
  const Instant from = at("2026-01-01T00:00:00Z");
  const Instant to = at("2028-01-01T00:00:00Z");
  const auto clock = zone.clock(from, to);
  int wrong = 0;
  for (Instant instant = from; instant < to; instant += std::chrono::minutes{30}) {
    const auto local = zone.local(instant);
    if (clock.local(instant) != local) ++wrong;
    if (clock.instant(local) > instant || clock.local(clock.instant(local)) != local) ++wrong;
  }
  return wrong;
}

}  // namespace

TEST_CASE("a clock agrees with its zone, whatever its changes") {
  for (const auto* name : {"Asia/Shanghai", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "Africa/Casablanca",
                           "America/Sao_Paulo", "Pacific/Kiritimati", "UTC"}) {
    CAPTURE(name);
    CHECK(differences(*Zone::named(name)) == 0);
  }
}

TEST_CASE("changes are found to the second") {
  const auto clock = Zone::named("Europe/Berlin")->clock(at("2026-03-01T00:00:00Z"), at("2026-04-01T00:00:00Z"));
  CHECK(calendar::rfc3339(at("2026-03-29T00:59:59Z"), clock) == "2026-03-29T01:59:59+01:00");
  CHECK(calendar::rfc3339(at("2026-03-29T01:00:00Z"), clock) == "2026-03-29T03:00:00+02:00");
}

TEST_CASE("zones and countries lead to each other where the tz data say so") {
  CHECK(only_zone_of("KE") == "Africa/Nairobi");
  CHECK(only_zone_of("US").empty());
  CHECK(only_zone_of("ZZ").empty());
  CHECK(country_of_zone("Europe/Berlin") == "DE");
  CHECK(country_of_zone("Asia/Shanghai") == "CN");
  CHECK(country_of_zone("Etc/UTC").empty());
  CHECK(country_of_zone("").empty());
}

TEST_CASE("a name of old is that of today, whatever the machine has of it") {
  CHECK(Zone::named("PRC")->name() == "Asia/Shanghai");
  CHECK(Zone::named("US/Pacific")->name() == "America/Los_Angeles");
  CHECK(Zone::named("Asia/Calcutta")->name() == "Asia/Kolkata");
  CHECK(Zone::of_system("Japan").name() == "Asia/Tokyo");
  CHECK(Zone::of_system(":Turkey").name() == "Europe/Istanbul");
  for (std::string_view rest = old_zones.substr(1); !rest.empty(); rest.remove_prefix(rest.find(';') + 1)) {
    const std::string old(rest.substr(0, rest.find('=')));
    CAPTURE(old);
    const auto zone = Zone::named(old);
    REQUIRE(zone);
    CHECK(zone->name() == zone_of_today(old));
    CHECK(zone->name() != old);
    CHECK(zone_of_today(zone->name()) == zone->name());
  }
  CHECK(zone_of_today("Asia/Shanghai;PST8PDT") == "Asia/Shanghai;PST8PDT");
  CHECK_FALSE(Zone::named("prc"));
}
