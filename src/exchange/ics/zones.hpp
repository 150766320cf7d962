// What the zones that a calendar names mean: as the file itself defines them, else by name.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include <libical/ical.h>

#include <guanxi/exchange/input.hpp>

namespace guanxi::exchange::ics {

using Tree = std::unique_ptr<icalcomponent, void (*)(icalcomponent*)>;
Tree parsed(const std::string& text);  // of one component; empty: it cannot be read

class Zones {
 public:
  explicit Zones(ZoneClock of_user) : of_user_(std::move(of_user)) {}

  void define(const std::string& vtimezone);
  // Of times without a zone in a calendar that names one for all of it (X-WR-TIMEZONE).
  void set_usual(std::string_view name) { usual_ = named(name); }

  // By the file, the tz database, the names of Windows. nullptr: nothing is known of it.
  icaltimezone* named(std::string_view name);
  icaltimezone* of(icalproperty* property);  // nullptr: none is named, or nothing is known of it

  // nullopt: a whole day, or a time whose zone is not known.
  std::optional<calendar::Instant> instant(const icaltimetype& time, icaltimezone* zone) const;

 private:
  using Owned = std::unique_ptr<icaltimezone, void (*)(icaltimezone*)>;
  std::map<std::string, Owned, std::less<>> defined_ = {};
  icaltimezone* usual_ = nullptr;
  ZoneClock of_user_;
};

}  // namespace guanxi::exchange::ics
