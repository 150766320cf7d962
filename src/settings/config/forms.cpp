#include "config/forms.hpp"

#include <algorithm>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/calendar/date.hpp>
#include <guanxi/calendar/range.hpp>
#include <guanxi/domain/filter.hpp>
#include <guanxi/domain/rhythm.hpp>
#include <guanxi/settings/places/countries.hpp>
#include <guanxi/settings/places/zone.hpp>
#include <guanxi/text/nearest.hpp>
#include <guanxi/text/pointer.hpp>

#include "places/nearest_zones.hpp"

namespace guanxi::settings {
namespace {

using Fault = std::optional<std::string>;

bool all_capitals(std::string_view text, std::size_t length) { return text.size() == length && ascii::all(text, ascii::is_capital); }

Fault country(std::string_view text) {
  if (!country_code(text).empty()) return {};
  const auto* near = nearest_country(text);
  if (!near) return message("it takes a country by its code or name, as CN or China");
  return message("it takes a country by its code or name; did you mean {code}, {name}?", "code"_is = near->code, "name"_is = near->english);
}

Fault currency(std::string_view text) {
  if (all_capitals(text, 3)) return {};
  return message("it takes a currency in three capitals, as CNY");
}

Fault one_of(std::string_view text, std::span<const std::string_view> words) {
  if (std::find(words.begin(), words.end(), text) != words.end()) return {};
  std::string all;
  for (const auto word : words) all += (all.empty() ? "" : ", ") + std::string(word);
  return message("it takes one of: {words}", "words"_is = all);
}

// HH:MM, up to 24:00 for the end of the day.
bool clock_time(std::string_view text) {
  if (text.size() != 5 || text[2] != ':' || !ascii::all_digits(text.substr(0, 2)) || !ascii::all_digits(text.substr(3))) return false;
  return text < "24:00" ? text[3] < '6' : text == "24:00";
}

Fault waking(std::string_view text) {
  const bool good = text.size() == 11 && text[5] == '-' && clock_time(text.substr(0, 5)) && clock_time(text.substr(6)) && text.substr(0, 5) != text.substr(6) &&
                    text.substr(0, 5) != "24:00";
  if (good) return {};
  return message("it takes two times of the day, as 08:00-22:00");
}

Fault rhythm(std::string_view text) {
  if (domain::parse_rhythm(text)) return {};
  return message("it takes a rhythm, as 2w, 2w..6w or off");
}

Fault duration(std::string_view text) {
  if (calendar::parse_duration(text)) return {};
  return message("it takes a duration, as 180d, 6mo or 1y");
}

Fault zone(std::string_view text) {
  const auto named = Zone::named(text);
  if (named) return {};
  const auto near = nearest_zones(text);
  if (near.empty()) return message("it takes a name of the tz database, as Asia/Shanghai");
  if (near.size() == 1) return message("it takes a name of the tz database; did you mean {zone}?", "zone"_is = near.front());
  return message("it takes a name of the tz database; did you mean {zone} or {other}?", "zone"_is = near[0], "other"_is = near[1]);
}

// What its words and days mean, whoever uses it will say.
Fault filter(std::string_view text) {
  const auto read = domain::parse_filter(text, text::nearest);
  if (read) return {};
  const auto& fault = read.error();
  std::string why = message("it takes a filter: {why}", "why"_is = fault.message);
  if (fault.length > 0) why += "\n" + text::pointed(text, fault.at, fault.length);
  return why;
}

struct Form {
  std::string_view key;
  Fault (*check)(std::string_view text);
};

constexpr Form forms[] = {
    {"user.timezone", zone},
    {"user.country", country},
    {"user.waking", waking},
    {"cadence.default", rhythm},
    {"cadence.tiers", rhythm},
    {"gift.currency", currency},
    {"who_decides.stale_after", duration},
    {"filter", filter},
};

// A value of a gift, which has no unit of its own, may be larger than a number of days or items.
Fault whole(const ConfigKey& key, std::string_view text) {
  const int most = key.name.starts_with("gift.") ? 1'000'000'000 : calendar::most_days;
  if (whole_number(text, 0, most)) return {};
  return message("it takes a whole number from 0 to {most}", "most"_is = most);
}

}  // namespace

std::optional<std::string> unsuited(const ConfigKey& key, std::string_view value) {
  if (key.type == KeyType::number) return whole(key, value);
  if (key.type == KeyType::truth) return value == "true" || value == "false" ? Fault() : it_takes(key.type);
  if (!key.words.empty()) return one_of(value, key.words);
  const auto form = std::find_if(std::begin(forms), std::end(forms), [&](const Form& f) { return f.key == key.name; });
  return form == std::end(forms) ? std::nullopt : form->check(value);
}

std::string stored_form(std::string_view key, std::string_view value) {
  const std::string code = key == "user.country" ? country_code(value) : std::string();
  return code.empty() ? std::string(value) : code;
}

std::string it_takes(KeyType type) {
  switch (type) {
    case KeyType::text: return message("it takes text in quotes");
    case KeyType::number: return message("it takes a whole number");
    case KeyType::truth: return message("it takes true or false");
    case KeyType::texts: return message("it takes a list of texts, as [\"…\", \"…\"]");
    case KeyType::table: return message("it takes a table of texts");
  }
  return {};
}

}  // namespace guanxi::settings
