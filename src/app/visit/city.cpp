// Who is in a city, however it is spelled.
#include <algorithm>
#include <set>
#include <unordered_map>

#include <guanxi/base/message.hpp>
#include <guanxi/text/alternatives.hpp>
#include <guanxi/text/fold.hpp>
#include <guanxi/text/nearest.hpp>
#include <guanxi/text/place.hpp>

#include "visit/residents.hpp"

namespace guanxi::app {
namespace {

constexpr std::size_t named_cities = 6;

// The spellings of cities that there are, each looked into once.
class Spellings {
 public:
  explicit Spellings(std::string_view city) : asked_(text::place_keys(city)) {}

  bool match(std::string_view city) {
    Spelling& spelling = known_[std::string(city)];
    if (spelling.count++ > 0) return spelling.matches;
    spelling.keys = text::place_keys(city);
    spelling.matches = text::same_place(asked_, spelling.keys);
    return spelling.matches;
  }

  // Of those that match, the one that is used most; of as many one in characters, then the shortest.
  std::string usual() const {
    const auto of = [](const auto& entry) {
      const auto& [city, spelling] = entry;
      return std::tuple(spelling.matches, spelling.count, text::has_han(city), -static_cast<long>(city.size()), std::string_view(city));
    };
    const auto most = std::max_element(known_.begin(), known_.end(), [&](const auto& a, const auto& b) { return of(a) < of(b); });
    return most == known_.end() ? std::string() : most->first;
  }

  // The cities that the name may mean, when there are several: Suzhou is 苏州 and 宿州.
  std::vector<std::string> meant() const {
    std::vector<std::string> cities;
    for (const auto& [city, spelling] : known_) {
      const bool listed = !spelling.matches || std::any_of(cities.begin(), cities.end(), [&, &spelling = spelling](const std::string& other) {
        return text::same_place(known_.at(other).keys, spelling.keys);
      });
      if (!listed && text::has_han(city)) cities.push_back(city);
    }
    std::sort(cities.begin(), cities.end());
    return cities;
  }

  // "did you mean 深圳?", else where most are.
  std::string hint() const {
    std::vector<std::string_view> keys;
    std::unordered_map<std::string_view, std::string_view> spelled;
    for (const auto& [city, spelling] : known_) {
      for (const auto& key : spelling.keys) {
        keys.push_back(key);
        spelled.emplace(key, city);
      }
    }
    std::sort(keys.begin(), keys.end());
    for (const auto& key : asked_) {
      if (const auto near = text::nearest(key, keys)) return message("did you mean {city}?", "city"_is = with_reading(std::string(spelled[*near])));
    }
    return most_people();
  }

 private:
  struct Spelling {
    int count = 0;
    bool matches = false;
    std::vector<std::string> keys = {};
  };

  // A city in characters with a way to type it.
  std::string with_reading(const std::string& city) const {
    const auto& keys = known_.at(city).keys;
    const bool latin = std::all_of(city.begin(), city.end(), [](unsigned char c) { return c < 0x80; });
    return latin || keys.size() < 2 ? city : city + " (" + keys.back() + ")";
  }

  std::string most_people() const {
    std::vector<std::pair<int, std::string>> spelled, cities;
    for (const auto& [city, spelling] : known_) spelled.emplace_back(-spelling.count, city);
    std::sort(spelled.begin(), spelled.end());
    for (const auto& one : spelled) {
      const bool listed = std::any_of(cities.begin(), cities.end(),
                                      [&](const auto& other) { return text::same_place(known_.at(other.second).keys, known_.at(one.second).keys); });
      if (!listed) cities.push_back(one);
    }
    if (cities.empty()) return message("no city of anybody is known: guanxi edit WHO --city CITY");
    std::string list;
    for (std::size_t i = 0; i < std::min(cities.size(), named_cities); ++i) list += (i ? ", " : "") + with_reading(cities[i].second);
    return cities.size() > named_cities ? message("cities that are known: {cities} …", "cities"_is = list)
                                        : message("cities that are known: {cities}", "cities"_is = list);
  }

  std::vector<std::string> asked_;
  std::unordered_map<std::string, Spelling> known_;
};

}  // namespace

namespace {

std::vector<std::string> spellings_of(const std::set<std::string>& cities, std::string_view typed) {
  const auto asked = text::place_keys(typed);
  std::vector<std::string> found;
  for (const auto& city : cities) {
    if (text::same_place(asked, text::place_keys(city))) found.push_back(city);
  }
  return found;
}

}  // namespace

std::vector<std::string> spellings_of_cities(storage::Store& store, const std::vector<std::string>& typed) {
  std::set<std::string> cities;
  storage::Parties(store).each_city([&](Id, bool, std::string_view city) { cities.emplace(city); });
  std::vector<std::string> all;
  for (const std::string& word : typed) {
    auto found = spellings_of(cities, word);
    for (std::string_view rest = word; found.empty() && word.find(',') != word.npos && !rest.empty();) {
      const auto comma = std::min(rest.find(','), rest.size());
      for (auto& city : spellings_of(cities, rest.substr(0, comma))) all.push_back(std::move(city));
      rest.remove_prefix(std::min(rest.size(), comma + 1));
    }
    if (found.empty()) found.push_back(word);
    all.insert(all.end(), found.begin(), found.end());
  }
  return all;
}

Result<Residents> residents_of(storage::Store& store, std::string_view city) {
  storage::Parties parties(store);
  Spellings spellings(city);
  std::set<Id> people, elsewhere;
  std::vector<Id> organisations;
  parties.each_city([&](Id party, bool person, std::string_view spelled) {
    const bool there = spellings.match(spelled);
    if (person) (there ? people : elsewhere).insert(party);
    else if (there) organisations.push_back(party);
  });
  if (const auto meant = spellings.meant(); meant.size() > 1) {
    return fail(ErrorKind::no_match, message("'{city}' may be {cities}", "city"_is = city, "cities"_is = text::alternatives({meant.begin(), meant.end()})),
                message("write it in characters"));
  }
  for (const Id organisation : organisations) {
    for (const auto& colleague : parties.staff(organisation)) {
      if (colleague.organisation_id == organisation && !elsewhere.contains(colleague.id)) people.insert(colleague.id);
    }
  }
  if (people.empty()) {
    return fail(ErrorKind::no_match, message("nobody is known in '{city}'", "city"_is = city),
                organisations.empty() ? spellings.hint()
                                      : message("a firm there is known, but nobody at it: guanxi list --orgs --city '{city}'", "city"_is = spellings.usual()));
  }
  return Residents{spellings.usual(), {people.begin(), people.end()}};
}

}  // namespace guanxi::app
