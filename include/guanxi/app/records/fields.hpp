// The words by which the fields of records are told: options of `edit`, keys of the text that `edit -e` opens, labels of what `show` prints.
// A word means the same in every kind of record that has it. Which kinds have it stands with each kind (src/app/records/).
#pragma once

#include <array>
#include <span>
#include <string_view>

#include <guanxi/domain/claim_words.hpp>
#include <guanxi/domain/commitment.hpp>
#include <guanxi/domain/complaint.hpp>
#include <guanxi/domain/decision.hpp>
#include <guanxi/domain/interaction.hpp>

namespace guanxi::app {

// How the value is written; how it is read follows from what the record keeps.
enum class FieldType : unsigned char {
  line,      // words of people, on one line
  text,      // the same, on any number of lines
  day,       // in the language of dates
  moment,    // the same, with or without a time of day
  partial,   // a day of which not everything need be known, solar or lunar
  duration,  // days, weeks, months
  number,
  truth,  // yes or no
  word,   // one of `choices`
  person,
  party,   // a person or an organisation
  people,  // several
  entry,   // the id of an interaction
  amount,  // of money
  list     // several texts
};

struct FieldWord {
  std::string_view flag;   // "--answer-by"
  std::string_view value;  // what help calls its value: "DATE"
  FieldType type;
  std::string_view help;  // one line
  std::span<const std::string_view> choices = {};

  constexpr std::string_view name() const { return flag.substr(2); }  // "answer-by"
};

inline constexpr std::string_view yes_or_no[] = {"yes", "no"};

// Of an entry, and of a gift: each kind of record takes its own.
inline constexpr auto kind_words = [] {
  constexpr auto entries = domain::words<domain::InteractionKind>();
  constexpr auto favours = domain::words<domain::FavourKind>();
  std::array<std::string_view, entries.size() + favours.size()> all{};
  std::size_t at = 0;
  for (const auto word : entries) all[at++] = word;
  for (const auto word : favours) all[at++] = word;
  return all;
}();

inline constexpr FieldWord field_words[] = {
    {"--who", "WHO", FieldType::party, "whom the record is about; of an entry those who took part: +WHO adds, -WHO takes away"},
    {"--text", "TEXT", FieldType::text, "what the record says"},
    {"--date", "DATE", FieldType::moment, "when it was; of an entry with or without the time"},
    {"--due", "DATE", FieldType::day, "when a promise is due"},
    {"--state", "STATE", FieldType::word, "how a promise stands", domain::words<domain::PromiseState>()},
    {"--closed", "DATE", FieldType::day, "when a promise or a complaint was closed; cleared, it is open again"},
    {"--theirs", "yes|no", FieldType::truth, "whether they promised it", yes_or_no},
    {"--soft", "yes|no", FieldType::truth, "whether the promise is no firm word", yes_or_no},
    {"--about", "SUBJECT", FieldType::line, "what a note is about"},
    {"--kind", "KIND", FieldType::word, "of what kind an entry or a gift is", kind_words},
    {"--via", "CHANNEL", FieldType::word, "the channel of an entry", domain::words<domain::Channel>()},
    {"--place", "PLACE", FieldType::line, "where it was"},
    {"--stage", "STAGE", FieldType::word, "whether an entry happened, is planned or was dropped", domain::words<domain::Stage>()},
    {"--attempt", "yes|no", FieldType::truth, "whether nobody was reached", yes_or_no},
    {"--feedback", "asked|given", FieldType::word, "whether they were asked what they think of our work, or said it", domain::words<domain::Feedback>()},
    {"--face", "gave|lost", FieldType::word, "whether face was given or lost", domain::words<domain::Face>()},
    {"--public", "yes|no", FieldType::truth, "whether others saw it", yes_or_no},
    {"--repaired", "DATE", FieldType::day, "when a loss of face was made up for"},
    {"--value", "AMOUNT", FieldType::amount, "what a gift is worth, as '260 CNY'"},
    {"--for", "PURPOSE", FieldType::line, "what a gift was for, as mid-autumn"},
    {"--received", "yes|no", FieldType::truth, "whether the gift came from them", yes_or_no},
    {"--answered", "yes|no", FieldType::truth, "whether what came from them needs no answer any more", yes_or_no},
    {"--severity", "HOW", FieldType::word, "how bad a complaint is", domain::words<domain::Severity>()},
    {"--answer-by", "DATE", FieldType::day, "by when a complaint is to have an answer"},
    {"--private", "yes|no", FieldType::truth, "whether a complaint is to be raised in person", yes_or_no},
    {"--topic", "TOPIC", FieldType::line, "what a decision or a role is on"},
    {"--asked", "DATE", FieldType::day, "when a decision was asked for"},
    {"--expect", "DATE", FieldType::day, "when an answer is expected"},
    {"--made", "DATE", FieldType::day, "when a decision was made"},
    {"--by", "WHO", FieldType::person, "who made it"},
    {"--outcome", "OUTCOME", FieldType::word, "what came of it", domain::words<domain::Outcome>()},
    {"--because", "TEXT", FieldType::line, "who says so, on what terms, or how a complaint ended"},
    {"--role", "ROLE", FieldType::line, "the part that somebody has in decisions"},
    {"--stance", "STANCE", FieldType::word, "where they stand", domain::words<domain::Stance>()},
    {"--confidence", "LEVEL", FieldType::word, "how sure that is", domain::words<domain::Confidence>()},
    {"--since", "DATE", FieldType::day, "since when it holds"},
    {"--until", "DATE", FieldType::day, "from when on it does not hold any more"},
    {"--from", "ID", FieldType::entry, "the entry in which it came up"},
    {"--label", "LABEL", FieldType::line, "what a day to remember is called"},
    {"--yearly", "yes|no", FieldType::truth, "whether the day comes back every year", yes_or_no},
    {"--lead", "DURATION", FieldType::duration, "how long before the day it is brought to mind"},
    {"--strength", "1..5", FieldType::number, "how strong a tie is"},
    {"--tag", "TAG", FieldType::list, "a tag; +TAG adds one, -TAG takes one away"},
    {"--sensitive", "yes|no", FieldType::truth, "whether what it says shows only when asked for", yes_or_no},
};

namespace detail {
void no_field_has_this_name();  // never defined: calling it ends the compilation at the call
}

consteval FieldWord field_word(std::string_view name) {
  for (const FieldWord& word : field_words) {
    if (word.name() == name) return word;
  }
  detail::no_field_has_this_name();
  return field_words[0];
}

}  // namespace guanxi::app
