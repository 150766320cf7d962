// Whom a festival concerns: what a pack says of it in words, read as the tags of people.
#include <algorithm>
#include <array>
#include <utility>

#include <guanxi/app/remind_parts.hpp>
#include <guanxi/text/fold.hpp>

namespace guanxi::app {

using calendar::HolidayDay;

namespace {

struct Community {
  std::string_view word;  // as a pack writes it, folded; its beginning is enough
  std::string_view tag;
};

// Communities that nobody can be taken for by their country alone.
constexpr std::array<Community, 21> communities = {{{"muslim", "muslim"},       {"christian", "christian"}, {"orthodox", "orthodox"}, {"jew", "jew"},
                                                    {"hindu", "hindu"},         {"sikh", "sikh"},           {"jain", "jain"},         {"buddhist", "buddhist"},
                                                    {"druze", "druze"},         {"chinese", "chinese"},     {"korean", "korean"},     {"vietnamese", "vietnamese"},
                                                    {"catalan", "catalan"},     {"balinese", "balinese"},   {"women", "women"},       {"woman", "women"},
                                                    {"mother", "mother"},       {"men", "men"},             {"teacher", "teacher"},   {"professor", "professor"},
                                                    {"mentor", "mentor"}}};

// Where most people keep a faith's feasts, a greeting for them goes to everybody. A judgement of ours, drawn from what the packs say
// of each country; no census was held against it.
struct Majority {
  std::string_view country;
  std::string_view tag;
};
constexpr std::array<Majority, 17> majorities = {{{"AE", "muslim"},    {"SA", "muslim"},    {"TR", "muslim"},    {"ID", "muslim"},    {"IL", "jew"},       {"IN", "hindu"},
                                                  {"TH", "buddhist"},  {"PH", "christian"}, {"ZA", "christian"}, {"BR", "christian"}, {"MX", "christian"}, {"PL", "christian"},
                                                  {"IT", "christian"}, {"RU", "orthodox"},  {"RU", "christian"}, {"ES", "christian"}, {"CH", "christian"}}};

constexpr std::array<std::string_view, 9> of_everybody = {"everyone",      "everybody",      "most people", "most families",
                                                          "most offices",  "most others", "great majority", "every firm",  "all who work with them"};

bool holds(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  while (!text.empty()) {
    const auto end = std::min(text.find_first_of(" ,;:()'"), text.size());
    if (end > 0) words.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return words;
}

void put(std::vector<std::string>& tags, std::string_view tag) {
  if (std::find(tags.begin(), tags.end(), tag) == tags.end()) tags.emplace_back(tag);
}

bool of_majority(std::string_view country, const std::vector<std::string>& tags) {
  return std::any_of(majorities.begin(), majorities.end(), [&](const Majority& one) {
    return one.country == country && std::find(tags.begin(), tags.end(), one.tag) != tags.end();
  });
}

}  // namespace

std::vector<std::string> whom_it_concerns(std::string_view country, const HolidayDay& day) {
  const std::string concerns = text::fold(day.holiday->greeting->concerns);
  // "everyone, Christians most" are all; "everyone but families in mourning" too, for nobody's tag tells of that.
  if (std::any_of(of_everybody.begin(), of_everybody.end(), [&](std::string_view words) { return holds(concerns, words); })) return {};
  std::vector<std::string> tags, all;
  for (const std::string_view word : words_of(std::string_view(concerns).substr(0, concerns.find_first_of(";:")))) {
    for (const Community& community : communities) {
      if (community.word == "men" ? word == "men" : word.starts_with(community.word)) put(tags, community.tag);
    }
    if (word != "and" && word != "or") put(all, word);
  }
  if (of_majority(country, tags)) return {};
  if (!tags.empty() || day.kind == calendar::HolidayKind::public_day) return tags;
  return all;  // a festival of "clients", or of a town: whoever is tagged so
}

bool concerns(const std::vector<std::string>& whom, const std::vector<std::string>& tags) {
  if (whom.empty()) return true;
  return std::any_of(tags.begin(), tags.end(), [&](const std::string& tag) {
    const std::string own = text::fold(tag);
    return std::any_of(whom.begin(), whom.end(), [&](const std::string& one) {
      return one == own || one == own + "s" || own == one + "s" || (one == "jew" && own == "jewish") || (one == "women" && own == "woman") || (one == "men" && own == "man");
    });
  });
}

}  // namespace guanxi::app
