// A pack's [etiquette] and [mourning].
#include <array>

#include <guanxi/base/message.hpp>

#include "packs/tables.hpp"

namespace guanxi::settings {
namespace {

using holidays::Advice;
using holidays::Etiquette;
using holidays::Phrase;

constexpr std::array<std::string_view, 11> etiquette_keys{"communication", "no",    "time",   "hierarchy", "address", "meeting",
                                                          "gifts",         "taboo", "phrase", "do",        "dont"};
constexpr std::array<std::string_view, 3> communications{"direct", "indirect", "between"};
constexpr std::array<std::string_view, 6> purposes{"greeting", "thanks", "toast", "goodbye", "apology", "congratulation"};
constexpr std::array<std::string_view, 5> phrase_keys{"for", "language", "text", "say", "english"};
constexpr std::array<std::string_view, 6> mourning_keys{"days", "local", "text", "say", "english", "about"};
constexpr std::array<std::string_view, 2> advice_keys{"say", "why"};

void read_phrase(PackFields& fields, const TomlNode& table, Etiquette& etiquette) {
  constexpr std::string_view what = Sentence<>("an [[etiquette.phrase]]").text();
  Phrase phrase;
  fields.only(table, what, phrase_keys);
  fields.needed(table, what, {"for", "text"});
  fields.choice(table, "for", phrase.purpose, purposes);
  fields.text(table, "language", phrase.language);
  fields.text(table, "text", phrase.text);
  fields.text(table, "say", phrase.say);
  fields.text(table, "english", phrase.english);
  etiquette.phrases.push_back(std::move(phrase));
}

void read_advice(PackFields& fields, const TomlNode& table, bool good, Etiquette& etiquette) {
  const std::string_view what = good ? "an [[etiquette.do]]" : "an [[etiquette.dont]]";
  Advice advice{.good = good};
  fields.only(table, what, advice_keys);
  for (const auto key : advice_keys) fields.needed(table, what, key);
  fields.text(table, "say", advice.say);
  fields.text(table, "why", advice.why);
  etiquette.advice.push_back(std::move(advice));
}

}  // namespace

holidays::Mourning read_mourning(PackFields& fields, const TomlNode& table) {
  constexpr std::string_view what = "[mourning]";
  constexpr int longest = 3 * 366;
  holidays::Mourning mourning;
  fields.only(table, what, mourning_keys);
  fields.needed(table, what, {"days", "text"});
  fields.number(table, "days", mourning.days, 1, longest);
  fields.text(table, "local", mourning.local);
  fields.text(table, "about", mourning.about);
  read_wording(fields, table, mourning.condolence);
  return mourning;
}

Etiquette read_etiquette(PackFields& fields, const TomlNode& table) {
  Etiquette etiquette;
  fields.only(table, "[etiquette]", etiquette_keys);
  fields.choice(table, "communication", etiquette.communication, communications);
  fields.text(table, "no", etiquette.no);
  fields.text(table, "time", etiquette.time);
  fields.text(table, "hierarchy", etiquette.hierarchy);
  fields.text(table, "address", etiquette.address);
  fields.text(table, "meeting", etiquette.meeting);
  fields.text(table, "gifts", etiquette.gifts);
  const auto each = [&](std::string_view key, auto& all, const auto& read) {
    for (const auto* one : fields.tables(table, key)) {
      if (!fields.part([&] { read(*one); })) all.pop_back();
    }
  };
  each("taboo", etiquette.taboos, [&](const TomlNode& one) { etiquette.taboos.push_back(read_taboo(fields, one)); });
  each("phrase", etiquette.phrases, [&](const TomlNode& one) { read_phrase(fields, one, etiquette); });
  each("do", etiquette.advice, [&](const TomlNode& one) { read_advice(fields, one, true, etiquette); });
  each("dont", etiquette.advice, [&](const TomlNode& one) { read_advice(fields, one, false, etiquette); });
  return etiquette;
}

}  // namespace guanxi::settings
