#include "config/forms.hpp"

#include <algorithm>

#include <guanxi/settings/places/countries.hpp>
#include <guanxi/settings/places/zone.hpp>
#include <guanxi/base/ascii.hpp>
#include <guanxi/calendar/date.hpp>
#include <guanxi/calendar/range.hpp>
#include <guanxi/domain/interaction.hpp>
#include <guanxi/domain/rhythm.hpp>

namespace guanxi::settings {
namespace {

using Fault = std::optional<std::string>;

Fault unless(bool good, std::string_view wanted) { return good ? Fault() : Fault(wanted); }

bool all_capitals(std::string_view text, std::size_t length) {
  return text.size() == length && ascii::all(text, ascii::is_capital);
}

Fault country(std::string_view text) {
  const auto known = parse_country(text);
  if (known) return {};
  const bool near = known.error().hint.starts_with("did you mean");
  return "a country by its code or name" + (near ? "; " + known.error().hint : ", as CN or China");
}
Fault currency(std::string_view text) { return unless(all_capitals(text, 3), "a currency in three capitals, as CNY"); }

Fault one_of(std::string_view text, std::span<const std::string_view> words) {
  if (std::find(words.begin(), words.end(), text) != words.end()) return {};
  std::string all;
  for (const auto word : words) all += (all.empty() ? "one of: " : ", ") + std::string(word);
  return all;
}

// HH:MM, up to 24:00 for the end of the day.
bool clock_time(std::string_view text) {
  if (text.size() != 5 || text[2] != ':' || !ascii::all_digits(text.substr(0, 2)) || !ascii::all_digits(text.substr(3))) return false;
  return text < "24:00" ? text[3] < '6' : text == "24:00";
}

Fault waking(std::string_view text) {
  const bool good = text.size() == 11 && text[5] == '-' && clock_time(text.substr(0, 5)) && clock_time(text.substr(6)) &&
                    text.substr(0, 5) != text.substr(6) && text.substr(0, 5) != "24:00";
  return unless(good, "two times of the day, as 08:00-22:00");
}

Fault rhythm(std::string_view text) {
  return unless(domain::parse_rhythm(text).has_value(), "a rhythm, as 2w, 2w..6w or off");
}

Fault duration(std::string_view text) {
  return unless(calendar::parse_duration(text).has_value(), "a duration, as 180d, 6mo or 1y");
}

Fault zone(std::string_view text) {
  const auto named = Zone::named(text);
  if (named) return {};
  const bool near = named.error().hint.starts_with("did you mean");
  return "a name of the tz database" + (near ? "; " + named.error().hint : ", as Asia/Shanghai");
}

Fault colour_mode(std::string_view text) {
  constexpr std::string_view modes[] = {"auto", "always", "never"};
  return one_of(text, modes);
}

Fault date_mode(std::string_view text) {
  constexpr std::string_view modes[] = {"auto", "iso", "relative"};
  return one_of(text, modes);
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
    {"log.kind", [](std::string_view text) { return one_of(text, domain::words<domain::InteractionKind>()); }},
    {"log.via", [](std::string_view text) { return one_of(text, domain::words<domain::Channel>()); }},
    {"who_decides.stale_after", duration},
    {"ui.color", colour_mode},
    {"ui.dates", date_mode},
};

// A value of a gift, which has no unit of its own, may be larger than a number of days or items.
Fault whole(const ConfigKey& key, std::string_view text) {
  const int most = key.name.starts_with("gift.") ? 1'000'000'000 : calendar::most_days;
  return whole_number(text, 0, most) ? std::nullopt : std::optional("a whole number from 0 to " + std::to_string(most));
}

}  // namespace

std::optional<std::string> unsuited(const ConfigKey& key, std::string_view value) {
  if (key.type == KeyType::number) return whole(key, value);
  if (key.type == KeyType::truth) return unless(value == "true" || value == "false", type_in_words(key.type));
  const auto form = std::find_if(std::begin(forms), std::end(forms), [&](const Form& f) { return f.key == key.name; });
  return form == std::end(forms) ? std::nullopt : form->check(value);
}

std::string stored_form(std::string_view key, std::string_view value) {
  const std::string code = key == "user.country" ? country_code(value) : std::string();
  return code.empty() ? std::string(value) : code;
}

std::string_view type_in_words(KeyType type) {
  switch (type) {
    case KeyType::text: return "text in quotes";
    case KeyType::number: return "a whole number";
    case KeyType::truth: return "true or false";
    case KeyType::texts: return "a list of texts, as [\"…\", \"…\"]";
    case KeyType::table: return "a table of texts";
  }
  return "";
}

}  // namespace guanxi::settings
