// Whom a festival concerns, by the tags of people.
#include <algorithm>
#include <array>
#include <utility>

#include <guanxi/app/remind_parts.hpp>
#include <guanxi/text/fold.hpp>

namespace guanxi::app {

using calendar::HolidayDay;

namespace {

// Where most people keep a faith's feasts, a greeting for them goes to everybody. A judgement of ours, drawn from what the packs say
// of each country; no census was held against it.
struct Majority {
  std::string_view country;
  std::string_view tag;
};
constexpr std::array<Majority, 17> majorities = {{{"AE", "muslims"},    {"SA", "muslims"},    {"TR", "muslims"},    {"ID", "muslims"},    {"IL", "jews"},       {"IN", "hindus"},
                                                  {"TH", "buddhists"},  {"PH", "christians"}, {"ZA", "christians"}, {"BR", "christians"}, {"MX", "christians"}, {"PL", "christians"},
                                                  {"IT", "christians"}, {"RU", "orthodox"},  {"RU", "christians"}, {"ES", "christians"}, {"CH", "christians"}}};

bool of_majority(std::string_view country, const std::vector<std::string>& tags) {
  return std::any_of(majorities.begin(), majorities.end(), [&](const Majority& one) {
    return one.country == country && std::find(tags.begin(), tags.end(), one.tag) != tags.end();
  });
}

}  // namespace

std::vector<std::string> whom_it_concerns(std::string_view country, const HolidayDay& day) {
  const auto& keys = day.holiday->greeting->concerns;
  const bool all = std::find(keys.begin(), keys.end(), "everyone") != keys.end();
  return all || of_majority(country, keys) ? std::vector<std::string>() : keys;
}

bool concerns(const std::vector<std::string>& whom, const std::vector<std::string>& tags) {
  if (whom.empty()) return true;
  return std::any_of(tags.begin(), tags.end(), [&](const std::string& tag) {
    const std::string own = text::fold(tag);
    return std::any_of(whom.begin(), whom.end(), [&](const std::string& one) {
      return one == own || one == own + "s" || own == one + "s" || (one == "jews" && own == "jewish") || (one == "women" && own == "woman") || (one == "men" && own == "man");
    });
  });
}

}  // namespace guanxi::app
