#include <guanxi/settings/places/zone.hpp>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/text/nearest.hpp>
#include <guanxi/text/zone_words.hpp>

#include "places/nearest_zones.hpp"
#include "places/old_zones.hpp"

namespace guanxi::settings {

namespace fs = std::filesystem;

namespace {

fs::path zone_folder() {
  const char* folder = std::getenv("TZDIR");
  return folder && *folder ? fs::path(folder) : fs::path("/usr/share/zoneinfo");
}

bool plain_name(std::string_view name) {
  const auto allowed = [](char c) { return ascii::is_alphanumeric(c) || std::string_view("_+-/").find(c) != std::string_view::npos; };
  return ascii::all(name, allowed) && name.front() != '/' && name.find("..") == std::string_view::npos;
}

bool exists(std::string_view name) {
  std::error_code ignored;
  return plain_name(name) && fs::is_regular_file(zone_folder() / name, ignored);
}

std::string name_of_link(const fs::path& link) {
  std::error_code error;
  const fs::path target = fs::read_symlink(link, error);
  const std::string text = target.string();
  const auto at = text.find("zoneinfo/");
  return error || at == std::string::npos ? std::string() : text.substr(at + 9);
}

}  // namespace

std::vector<std::string> zone_names() {
  // tzdata.zi has a line "Z Asia/Shanghai …" a zone and "L target alias" a link.
  std::ifstream file(zone_folder() / "tzdata.zi");
  std::vector<std::string> names;
  for (std::string line; std::getline(file, line);) {
    std::istringstream words(line);
    std::string mark, first, second;
    words >> mark >> first >> second;
    if (mark == "Z") names.push_back(first);
    if (mark == "L") names.push_back(second);
  }
  return names;
}

namespace {

// Lines of "CC<tab>coordinates<tab>zone[<tab>comment]".
template <class Take>
void each_zone_of_table(Take take) {
  std::ifstream file(zone_folder() / "zone.tab");
  for (std::string line; std::getline(file, line);) {
    const auto zone = line.find('\t', 3) + 1;  // 0: no second tab
    if (line.starts_with('#') || zone == 0) continue;
    take(std::string_view(line).substr(0, 2), std::string_view(line).substr(zone, line.find('\t', zone) - zone));
  }
}

}  // namespace

std::string only_zone_of(std::string_view country) {
  std::string only;
  int count = 0;
  each_zone_of_table([&](std::string_view code, std::string_view zone) {
    if (code == country && ++count == 1) only = zone;
  });
  return count == 1 ? only : std::string();
}

bool keeps_one_clock(std::string_view country) {
  const calendar::Instant winter{std::chrono::sys_days{std::chrono::January / 1 / 2026}};
  const calendar::Instant summer{std::chrono::sys_days{std::chrono::July / 1 / 2026}};
  std::set<std::pair<calendar::LocalTime, calendar::LocalTime>> clocks;
  each_zone_of_table([&](std::string_view code, std::string_view name) {
    if (code != country) return;
    if (const auto zone = Zone::named(name)) clocks.emplace(zone->local(winter), zone->local(summer));
  });
  return clocks.size() == 1;
}

std::string zone_called(const std::vector<std::string>& keys, std::string_view country) {
  std::string found;
  int count = 0;
  each_zone_of_table([&](std::string_view code, std::string_view zone) {
    if (!country.empty() && code != country) return;
    std::string key;
    for (const char c : zone.substr(zone.rfind('/') + 1)) {
      if (c != '_' && c != '-') key.push_back(ascii::lower(c));
    }
    if (std::find(keys.begin(), keys.end(), key) != keys.end() && ++count == 1) found = zone;
  });
  return count == 1 ? found : std::string();
}

std::string country_of_zone(std::string_view zone) {
  std::string country;
  each_zone_of_table([&](std::string_view code, std::string_view name) {
    if (name == zone) country = code;
  });
  return country;
}

std::vector<std::string> nearest_zones(std::string_view name) {
  if (const auto meant = text::zones_meant(name); !meant.empty()) return {meant.begin(), meant.end()};
  const auto known = zone_names();
  const std::vector<std::string_view> views(known.begin(), known.end());
  const auto near = text::nearest(name, views);
  return near ? std::vector<std::string>{std::string(*near)} : std::vector<std::string>();
}

namespace {

std::string named_as(const std::vector<std::string>& near) {
  if (near.empty()) return message("a name of the tz database, as Asia/Shanghai");
  if (near.size() == 1) return message("did you mean {zone}?", "zone"_is = near.front());
  return message("did you mean {zone} or {other}?", "zone"_is = near[0], "other"_is = near[1]);
}

}  // namespace

Result<Zone> Zone::named(std::string_view written) {
  const std::string_view name = zone_of_today(written);
  if (exists(name)) return Zone(std::string(name));
  if (name == "UTC") return Zone("UTC");
  return usage_error(message("no time zone is called '{name}'", "name"_is = name), named_as(nearest_zones(name)));
}

Zone Zone::of_system(std::string_view tz_variable) {
  if (tz_variable.starts_with(':')) tz_variable.remove_prefix(1);
  // A POSIX rule ("CST-8") has digits; what is neither that nor a zone's name the C library takes for UTC.
  const bool rule = tz_variable.find_first_of("0123456789") != std::string_view::npos;
  tz_variable = zone_of_today(tz_variable);
  if (!tz_variable.empty()) return Zone(rule || exists(tz_variable) ? std::string(tz_variable) : "UTC");
  const std::string linked(zone_of_today(name_of_link("/etc/localtime")));
  if (exists(linked)) return Zone(linked);
  std::ifstream file("/etc/timezone");
  std::string name;
  if (std::getline(file, name) && exists(zone_of_today(name))) return Zone(std::string(zone_of_today(name)));
  return Zone("UTC");
}

void Zone::select() const {
  static std::string selected;
  if (selected == name_) return;
  setenv("TZ", name_.c_str(), 1);
  tzset();
  selected = name_;
}

calendar::LocalTime Zone::local(calendar::Instant instant) const {
  select();
  const std::time_t seconds = instant.time_since_epoch().count();
  std::tm parts{};
  localtime_r(&seconds, &parts);
  return calendar::LocalTime(std::chrono::seconds(seconds + parts.tm_gmtoff));
}

calendar::Instant Zone::instant(calendar::LocalTime local) const {
  select();
  const auto day = std::chrono::floor<std::chrono::days>(local);
  const auto date = calendar::parts(day);
  const auto seconds = (local - day).count();
  std::tm parts{};
  parts.tm_year = date.year - 1900;
  parts.tm_mon = static_cast<int>(date.month) - 1;
  parts.tm_mday = static_cast<int>(date.day);
  parts.tm_hour = static_cast<int>(seconds / 3600);
  parts.tm_min = static_cast<int>(seconds / 60 % 60);
  parts.tm_sec = static_cast<int>(seconds % 60);
  parts.tm_isdst = -1;
  return calendar::Instant(std::chrono::seconds(std::mktime(&parts)));
}

calendar::Clock Zone::clock(calendar::Instant from, calendar::Instant to) const {
  using calendar::Instant;
  const auto offset_at = [this](Instant instant) { return local(instant).time_since_epoch() - instant.time_since_epoch(); };
  std::vector<calendar::Clock::Change> changes;
  const auto first = offset_at(from);
  auto offset = first;
  for (Instant day = from; day < to; day += std::chrono::days{1}) {
    Instant before = day;
    Instant after = day + std::chrono::days{1};
    const auto later = offset_at(after);
    if (later == offset) continue;
    while (after - before > std::chrono::seconds{1}) {
      const Instant middle = before + (after - before) / 2;
      (offset_at(middle) == offset ? before : after) = middle;
    }
    changes.push_back({after, offset = later});
  }
  return calendar::Clock(first, std::move(changes));
}

}  // namespace guanxi::settings
