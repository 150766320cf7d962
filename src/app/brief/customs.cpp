// How one deals with people there, from the country's pack.
#include <algorithm>
#include <array>

#include <guanxi/app/obligations/gifts.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/domain/greeting.hpp>
#include <guanxi/text/join.hpp>

#include "brief/sections.hpp"

namespace guanxi::app {

using present::BriefSection;

namespace {

constexpr std::array<std::string_view, 4> met_with = {"greeting", "thanks", "toast", "goodbye"};

}  // namespace

BriefSection culture_section(const holidays::Etiquette* etiquette, const std::vector<std::string>& tags) {
  BriefSection section{"culture", message("Their customs")};
  if (!etiquette) return section;
  const std::string never = never_given(*etiquette, tags);
  section.add(message("talk"), text::joined({etiquette->communication, etiquette->no}, ": "));
  section.add(message("time"), etiquette->time);
  section.add(message("rank"), etiquette->hierarchy);
  section.add(message("meeting"), etiquette->meeting);
  section.add(message("gifts"), text::joined({etiquette->gifts, never.empty() ? "" : message("Never: {gifts}.", "gifts"_is = never)}, " "));
  return section;
}

// The first of each purpose that comes up wherever one meets, in their language where the pack has it.
BriefSection phrases_section(const holidays::Etiquette* etiquette, std::string_view language) {
  BriefSection section{"phrases", message("A few words")};
  if (!etiquette) return section;
  for (const std::string_view purpose : met_with) {
    const auto find = [&](const auto& fits) {
      return std::find_if(etiquette->phrases.begin(), etiquette->phrases.end(), [&](const auto& one) { return one.purpose == purpose && fits(one); });
    };
    auto phrase = find([&](const auto& one) { return domain::same_language(one.language, language); });
    if (phrase == etiquette->phrases.end()) phrase = find([](const auto& one) { return one.language.empty(); });
    if (phrase == etiquette->phrases.end()) continue;
    section.add(std::string(purpose), domain::in_words(holidays::Wording{phrase->language, phrase->text, phrase->say, phrase->english}), present::Style::plain,
                {{"phrase", phrase->text}, {"say", present::Value::known(phrase->say)}, {"english", present::Value::known(phrase->english)}});
  }
  return section;
}

}  // namespace guanxi::app
