// The options that describe people, organisations, interactions and decisions; the fields of a JSON line have the same names.
#pragma once

#include <array>

#include <guanxi/cli/command.hpp>
#include <guanxi/domain/decision.hpp>
#include <guanxi/domain/interaction.hpp>

namespace guanxi::cli {

// Of `add` and `edit`.
inline constexpr OptionSpec person_options[] = {
    {.flags = "--handle", .value = "HANDLE", .help = "what to call them by; made from the name otherwise"},
    {.flags = "--org", .value = "ORG", .help = "their organisation; made when it is new", .completes = Completes::organisation},
    {.flags = "--new-org", .help = "make the organisation new, though one of a similar name is on record"},
    {.flags = "--title", .value = "TITLE", .help = "their job title there"},
    {.flags = "--department", .value = "NAME", .help = "their department there"},
    {.flags = "--reports-to", .value = "WHO", .help = "their superior there", .completes = Completes::person},
    {.flags = "--also", .value = "ORG[, TITLE]", .help = "a further post, held beside, as 'qinghe, 董事'; 'qinghe=' ends it; repeatable", .repeatable = true},
    {.flags = "--city", .value = "CITY", .help = "where they are", .completes = Completes::city},
    {.flags = "--country", .value = "CC", .help = "a country or region, as CN or China", .completes = Completes::country},
    {.flags = "--timezone", .value = "ZONE", .help = "a tz database name, as Asia/Shanghai", .completes = Completes::zone},
    {.flags = "--language", .value = "LANG", .help = "the language to write in, as zh-CN"},
    {.flags = "--email", .value = "ADDRESS", .help = "e-mail address; repeatable", .repeatable = true},
    {.flags = "--phone", .value = "NUMBER", .help = "phone number; repeatable", .repeatable = true},
    {.flags = "--wechat", .value = "ID", .help = "WeChat id; repeatable", .repeatable = true},
    {.flags = "--birthday", .value = "DATE", .help = "1968-05-12, --05-12, \"lunar 1968-08-15\""},
    {.flags = "--tier", .value = "TIER", .help = "how much they matter: A, B, C"},
    {.flags = "--tag", .value = "TAG", .help = "a tag; repeatable; edit takes +TAG and -TAG", .completes = Completes::tag, .repeatable = true},
    {.flags = "--alias", .value = "NAME", .help = "another name; repeatable", .repeatable = true},
    {.flags = "--reading", .value = "READING", .help = "how the name is read, the surname first, as 'やまもと たろう'"},
    {.flags = "--surname", .value = "NAME", .help = "which part of the name is the surname, as 山本 of 山本太郎"},
    {.flags = "--died", .value = "DATE", .help = "when they died, or unknown: the record stays, reminders end", .completes = Completes::date},
    {.flags = "--mourning", .value = "DATE", .help = "since when they mourn a death in the family: no festive greeting", .completes = Completes::date},
    {.flags = "--owner", .value = "NAME", .help = "who looks after them"},
    {.flags = "--prefers", .value = "CHANNEL", .help = "the channel they like best, as wechat"},
    {.flags = "--introduced-by", .value = "WHO", .help = "who introduced them", .completes = Completes::person},
    {.flags = "--met", .value = "DATE", .help = "when the acquaintance began", .completes = Completes::date},
    {.flags = "--occasion", .value = "OCCASION", .help = "\"contract end=2027-03-01, once, lead 30d\", \"founding=2019-05-04, yearly\"; repeatable", .repeatable = true},
};

// Of `add-org` and `edit`.
inline constexpr OptionSpec organisation_options[] = {
    {.flags = "--handle", .value = "HANDLE", .help = "what to call it by; made from the name otherwise"},
    {.flags = "--country", .value = "CC", .help = "a country or region, as CN or China", .completes = Completes::country},
    {.flags = "--city", .value = "CITY", .help = "where it is", .completes = Completes::city},
    {.flags = "--parent", .value = "ORG", .help = "the group that it belongs to", .completes = Completes::organisation},
    {.flags = "--gift-limit", .value = "LIMIT", .help = "what each of its people may take: '200 CNY, 1000 CNY per year', none"},
    {.flags = "--alias", .value = "NAME", .help = "another name; repeatable", .repeatable = true},
    {.flags = "--tag", .value = "TAG", .help = "a tag; repeatable; edit takes +TAG and -TAG", .completes = Completes::tag, .repeatable = true},
    {.flags = "--occasion", .value = "OCCASION", .help = "\"contract end=2027-03-01, once, lead 30d\", \"founding=2019-05-04, yearly\"; repeatable", .repeatable = true},
};

// Of `edit`, for an interaction.
inline constexpr OptionSpec interaction_options[] = {
    {.flags = "--text", .value = "TEXT", .help = "an interaction's words"},
    {.flags = "--date", .value = "DATE", .help = "an interaction's day, with or without the time", .completes = Completes::date},
    {.flags = "--kind", .value = "KIND", .help = "an interaction's kind", .choices = domain::words<domain::InteractionKind>()},
    {.flags = "--via", .value = "CHANNEL", .help = "an interaction's channel", .choices = domain::words<domain::Channel>()},
    {.flags = "--place", .value = "PLACE", .help = "where it was"},
};

// Of `decide` and, with the topic, of `edit`, for a decision.
inline constexpr OptionSpec decision_options[] = {
    {.flags = "--asked", .value = "DATE", .help = "when the decision was asked for; today without it", .completes = Completes::date},
    {.flags = "--expect", .value = "DATE", .help = "when an answer is expected", .completes = Completes::date},
    {.flags = "--made", .value = "DATE", .help = "when it was made; today when there is an outcome", .completes = Completes::date},
    {.flags = "--by", .value = "WHO", .help = "who made it", .completes = Completes::person},
    {.flags = "--outcome", .value = "OUTCOME", .help = "what came of it", .choices = domain::words<domain::Outcome>()},
    {.flags = "--because", .value = "TEXT", .help = "who says so, or on what terms"},
};

// Several lists of options as one, at compile time.
template <std::size_t... Sizes>
constexpr auto joined(const OptionSpec (&... lists)[Sizes]) {
  std::array<OptionSpec, (Sizes + ...)> all{};
  std::size_t at = 0;
  const auto append = [&](const auto& list) {
    for (const OptionSpec& option : list) all[at++] = option;
  };
  (append(lists), ...);
  return all;
}

}  // namespace guanxi::cli
