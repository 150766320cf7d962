// How one deals with people there, from the country's pack.
#include <guanxi/text/join.hpp>
#include <algorithm>
#include <array>

#include "briefing_parts.hpp"

namespace guanxi::app {

using present::BriefSection;

namespace {

constexpr std::array<std::string_view, 4> met_with = {"greeting", "thanks", "toast", "goodbye"};

}  // namespace

BriefSection culture_section(const calendar::Etiquette* etiquette) {
  BriefSection section{"culture", "Their customs"};
  if (!etiquette) return section;
  std::vector<std::string> taboos;
  for (const auto& taboo : etiquette->taboos) taboos.push_back(taboo.what);
  section.add("talk", text::joined({etiquette->communication, etiquette->no}, ": "));
  section.add("time", etiquette->time);
  section.add("rank", etiquette->hierarchy);
  section.add("meeting", etiquette->meeting);
  section.add("gifts", text::joined({etiquette->gifts, taboos.empty() ? "" : "Never: " + text::joined(taboos) + "."}, " "));
  return section;
}

// The first of each purpose that comes up wherever one meets.
BriefSection phrases_section(const calendar::Etiquette* etiquette) {
  BriefSection section{"phrases", "A few words"};
  if (!etiquette) return section;
  for (const auto& phrase : etiquette->phrases) {
    const bool known = std::any_of(section.lines.begin(), section.lines.end(), [&](const auto& line) { return line.label == phrase.purpose; });
    const bool usual = std::find(met_with.begin(), met_with.end(), phrase.purpose) != met_with.end();
    if (known || !usual) continue;
    section.add(phrase.purpose, phrase.text + (phrase.say.empty() ? "" : " (" + phrase.say + ")") + (phrase.english.empty() || phrase.english == phrase.text ? "" : ", " + phrase.english),
                present::Style::plain, {{"phrase", phrase.text}, {"say", present::Value::known(phrase.say)}, {"english", present::Value::known(phrase.english)}});
  }
  return section;
}

}  // namespace guanxi::app
