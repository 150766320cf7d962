// The options and words by which commands choose people and entries, declared once. A command puts filter_options<of>() beside its own
// options (with_options), takes FILTER among its arguments, and asks filtering_of what was given.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <vector>

#include <guanxi/app/filter/filters.hpp>
#include <guanxi/cli/command.hpp>

namespace guanxi::cli {

inline constexpr OptionSpec of_tag = {
    .flags = "--tag", .value = "TAG", .help = "with this tag; a+b: with both; repeatable", .completes = Completes::tag, .repeatable = true};
inline constexpr OptionSpec of_org = {
    .flags = "--org", .value = "ORG", .help = "of people there now; repeatable", .repeatable = true, .type = OptionType::organisation};
inline constexpr OptionSpec of_tier = {
    .flags = "--tier", .value = "TIER", .help = "of this tier; repeatable", .completes = Completes::tier, .repeatable = true};
inline constexpr OptionSpec of_city = {
    .flags = "--city", .value = "CITY", .help = "in this city; repeatable", .completes = Completes::city, .repeatable = true, .type = OptionType::text};
inline constexpr OptionSpec of_country = {
    .flags = "--country", .value = "CC", .help = "from this country or region; repeatable", .completes = Completes::country, .repeatable = true};
inline constexpr OptionSpec of_owner = {.flags = "--owner",
                                        .value = "NAME",
                                        .help = "whom NAME looks after; repeatable",
                                        .completes = Completes::owner,
                                        .repeatable = true,
                                        .type = OptionType::text};
inline constexpr OptionSpec of_who = {
    .flags = "--who", .value = "WHO", .help = "these people; a+b: both of them; repeatable", .completes = Completes::person, .repeatable = true};
inline constexpr OptionSpec of_kind = {.flags = "-k,--kind",
                                       .value = "KIND",
                                       .help = "of this kind; commas or repeated: any of them",
                                       .choices = domain::words<domain::InteractionKind>(),
                                       .repeatable = true};
inline constexpr OptionSpec of_via = {.flags = "-v,--via",
                                      .value = "CHANNEL",
                                      .help = "by this channel; commas or repeated: any of them",
                                      .choices = domain::words<domain::Channel>(),
                                      .repeatable = true};
inline constexpr OptionSpec of_since = {
    .flags = "--since", .value = "DATE", .help = "with contact on that day or later", .type = OptionType::date, .days = Days::past};
inline constexpr OptionSpec of_until = {
    .flags = "--until", .value = "DATE", .help = "with contact on that day or before, and none since", .type = OptionType::date, .days = Days::past};
inline constexpr OptionSpec of_overdue = {.flags = "--overdue", .help = "past due"};
inline constexpr OptionSpec of_due = {.flags = "--due", .value = "DATE", .help = "due by that day", .type = OptionType::date, .days = Days::future};

// The same option of entries: it has the old spelling of history.
inline constexpr OptionSpec of_entries_since = {
    .flags = "--since", .value = "DATE", .help = "not before this day", .type = OptionType::date, .days = Days::past, .former = "--from"};
inline constexpr OptionSpec of_entries_until = {
    .flags = "--until", .value = "DATE", .help = "not after this day", .type = OptionType::date, .days = Days::past, .former = "--to"};

inline constexpr std::array filter_options_of_people = {of_tag, of_org, of_tier, of_city, of_country, of_owner, of_who, of_since, of_until, of_overdue, of_due};
inline constexpr std::array filter_options_of_entries = {of_tag,  of_org, of_tier,          of_city,          of_country, of_owner, of_who,
                                                         of_kind, of_via, of_entries_since, of_entries_until, of_overdue, of_due};
// Of reminders: their own day is what is due.
inline constexpr std::array filter_options_of_reminders = {of_tag, of_org, of_tier, of_city, of_country, of_owner, of_who, of_overdue, of_due};

// The word that FILTER stands for in a synopsis, and its help.
inline constexpr std::string_view filter_argument = "FILTER";
inline constexpr std::string_view filter_argument_help = "a condition, as 'tier:A last>60d' or @NAME; see guanxi help filters";

// Options of several declarations as one.
template <std::size_t... counts>
constexpr auto with_options(const std::array<OptionSpec, counts>&... options) {
  std::array<OptionSpec, (counts + ...)> all{};
  std::size_t at = 0;
  const auto append = [&](const auto& some) {
    for (const OptionSpec& option : some) all[at++] = option;
  };
  (append(options), ...);
  return all;
}

// What was given: the options that are words of a filter.
app::Filtering options_of(const Args& args, app::FilterOf of);
// The options that are words of a filter, and the arguments that look like one.
app::Filtering filtering_of(const Args& args, app::FilterOf of);
// The arguments that do not.
std::vector<std::string> names_in(const Args& args);

}  // namespace guanxi::cli
