#include <guanxi/domain/greeting.hpp>

#include <algorithm>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>

namespace guanxi::domain {

using calendar::Date;
using holidays::Greeting;
using holidays::Wording;
using std::chrono::days;

namespace {

std::string_view primary(std::string_view language) { return language.substr(0, language.find_first_of("-_")); }

}  // namespace

bool for_everyone(const Greeting& greeting) { return std::find(greeting.concerns.begin(), greeting.concerns.end(), "everyone") != greeting.concerns.end(); }

Known greeted(const Greeting& greeting, std::span<const std::string> tags) {
  if (std::any_of(greeting.not_for.begin(), greeting.not_for.end(), [&](const auto& key) { return belongs(key, tags); })) return Known::no;
  // One key that fits is enough: a Sikh is no Hindu, and yet greeted on Diwali.
  if (std::any_of(greeting.concerns.begin(), greeting.concerns.end(), [&](const auto& key) { return belongs(key, tags); })) return Known::yes;
  Known answer = Known::no;
  for (const auto& key : greeting.concerns) {
    if (membership(key, tags) == Known::unknown) answer = Known::unknown;
    // A tag of another sex or faith settles it; that nobody is tagged a client does not.
    else if (membership(key, {}) == Known::unknown) return Known::no;
  }
  return answer;
}

bool same_language(std::string_view one, std::string_view other) { return !one.empty() && ascii::same_word(primary(one), primary(other)); }

Wording wording_for(const Greeting& greeting, std::string_view usual, std::string_view language) {
  Wording own{std::string(usual), greeting.text, greeting.say, greeting.english};
  if (language.empty()) return own;
  const auto find = [&](const auto& fits) { return std::find_if(greeting.also.begin(), greeting.also.end(), fits); };
  auto other = find([&](const Wording& one) { return ascii::same_word(one.language, language); });
  // Where the country writes it in another language than its own (Arabic in Israel), its own stands beside.
  if (other == greeting.also.end()) other = find([&](const Wording& one) { return ascii::same_word(one.language, primary(language)); });
  if (other == greeting.also.end() && !same_language(language, usual)) other = find([&](const Wording& one) { return same_language(one.language, language); });
  if (other != greeting.also.end()) return *other;
  const bool english = same_language(language, "en") && !same_language(usual, "en") && !greeting.english.empty();
  return english ? Wording{"en", greeting.english, "", ""} : own;
}

std::string in_words(const Wording& wording) {
  std::string words = wording.text;
  if (!wording.say.empty()) words += " (" + wording.say + ")";
  if (!wording.english.empty() && wording.english != wording.text) words += ", " + wording.english;
  return words;
}

SaidSpan said_span(const Greeting& greeting, Date festival) {
  SaidSpan span;
  if (greeting.not_before) span.first = festival + days{*greeting.not_before};
  if (greeting.not_after) span.last = festival + days{*greeting.not_after};
  return span;
}

std::string in_words(const SaidSpan& span) {
  const std::string first = span.first ? calendar::iso(*span.first) : "", last = span.last ? calendar::iso(*span.last) : "";
  if (span.first && span.first == span.last) return message("on {day} alone", "day"_is = first);
  if (span.first && span.last) return message("from {first} to {last}", "first"_is = first, "last"_is = last);
  if (span.first) return message("from {day} on", "day"_is = first);
  return span.last ? message("until {day}", "day"_is = last) : std::string();
}

Date mourned_until(Date began, const holidays::Mourning& custom) { return began + days{custom.days == 0 ? usual_mourning : custom.days}; }

}  // namespace guanxi::domain
