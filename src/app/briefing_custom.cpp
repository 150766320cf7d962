// How one deals with people there, from the country's pack.
#include <algorithm>

#include "briefing_parts.hpp"

namespace guanxi::app {

using present::BriefSection;

BriefSection culture_section(const calendar::Etiquette* etiquette) {
  BriefSection section{"culture", "Their customs"};
  if (!etiquette) return section;
  std::vector<std::string> taboos;
  for (const auto& taboo : etiquette->taboos) taboos.push_back(taboo.what);
  section.add("talk", joined({etiquette->communication, etiquette->no}, ": "));
  section.add("time", etiquette->time);
  section.add("rank", etiquette->hierarchy);
  section.add("meeting", etiquette->meeting);
  section.add("gifts", joined({etiquette->gifts, taboos.empty() ? "" : "Never: " + joined(taboos) + "."}, " "));
  return section;
}

// The first of each purpose.
BriefSection phrases_section(const calendar::Etiquette* etiquette) {
  BriefSection section{"phrases", "A few words"};
  if (!etiquette) return section;
  for (const auto& phrase : etiquette->phrases) {
    const bool known = std::any_of(section.lines.begin(), section.lines.end(), [&](const auto& line) { return line.label == phrase.purpose; });
    if (known) continue;
    section.add(phrase.purpose, phrase.text + (phrase.say.empty() ? "" : " (" + phrase.say + ")") + (phrase.english.empty() || phrase.english == phrase.text ? "" : ", " + phrase.english),
                present::Style::plain, {{"phrase", phrase.text}, {"say", present::Value::known(phrase.say)}, {"english", present::Value::known(phrase.english)}});
  }
  return section;
}

}  // namespace guanxi::app
