#include "complete/days.hpp"

#include <set>

#include <guanxi/base/ascii.hpp>
#include <guanxi/settings/packs/packs.hpp>

namespace guanxi::cli {

using namespace settings;

namespace {

using calendar::Bias;

struct Word {
  std::string_view word;
  int from_today;
};
constexpr Word near_days[] = {{"today", 0}, {"yesterday", -1}, {"tomorrow", 1}};
constexpr std::string_view weekdays[] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

bool fits(Days days, int from_today) {
  switch (days) {
    case Days::nearest: return true;
    case Days::past:
    case Days::until_today: return from_today <= 0;
    case Days::future:
    case Days::from_today: return from_today >= 0;
    case Days::after_today: return from_today > 0;
  }
  return true;
}

Bias bias_of(Days days) {
  if (days == Days::nearest) return Bias::nearest;
  return days == Days::past || days == Days::until_today ? Bias::past : Bias::future;
}

std::string named(const holidays::Holiday& holiday) { return holiday.local.empty() ? holiday.name : holiday.local + " " + holiday.name; }

std::vector<std::string> packs_asked(const Env& env) {
  const std::string home = env.config().text("user.country");
  if (home.empty() || home == "CN") return {"CN"};
  return {home, "CN"};
}

}  // namespace

std::vector<Candidate> day_words(Days days) {
  std::vector<Candidate> found;
  for (const auto& [word, from_today] : near_days) {
    if (fits(days, from_today)) found.push_back({std::string(word)});
  }
  for (const auto weekday : weekdays) found.push_back({std::string(weekday)});
  return found;
}

std::vector<Candidate> day_candidates(const Env& env, Days days, std::string_view typed) {
  std::vector<Candidate> found;
  const auto context = env.dates(bias_of(days));
  for (auto& word : day_words(days)) {
    if (const auto day = calendar::parse_date(word.text, context)) found.push_back({std::move(word.text), calendar::iso(*day)});
  }
  if (typed.empty()) return found;
  for (auto& holiday : holiday_candidates(env)) {
    if (!holiday.text.starts_with(typed)) continue;
    const auto day = calendar::parse_date(holiday.text, context);
    if (day && fits(days, static_cast<int>((*day - env.today()).count()))) found.push_back({holiday.text, calendar::iso(*day) + " " + holiday.about});
  }
  return found;
}

std::vector<Candidate> month_candidates(const Env& env) {
  std::vector<Candidate> found;
  for (int ahead = 0; ahead < 12; ++ahead) {
    constexpr std::size_t year_and_month = 7;
    const auto [year, month, day] = calendar::parts(env.today());
    found.push_back({calendar::iso(calendar::add_months(*calendar::make_date(year, month, 1), ahead)).substr(0, year_and_month)});
  }
  return found;
}

std::vector<Candidate> holiday_candidates(const Env& env) {
  std::vector<Candidate> found;
  std::set<std::string_view> seen;
  for (const auto& country : packs_asked(env)) {
    const auto pack = env.packs().of(country);
    if (!pack || !*pack) continue;
    for (const auto& holiday : (*pack)->holidays) {
      if (seen.insert(holiday.id).second) found.push_back({holiday.id, named(holiday)});
    }
  }
  return found;
}

}  // namespace guanxi::cli
