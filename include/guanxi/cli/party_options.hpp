// The options that describe people, organisations and decisions; the fields of a JSON line have the same names.
#pragma once

#include <array>
#include <type_traits>

#include <guanxi/cli/command.hpp>
#include <guanxi/cli/fields.hpp>
#include <guanxi/domain/decision.hpp>
#include <guanxi/domain/interaction.hpp>

namespace guanxi::cli {

// Of `add`, its --batch and `list`.
inline constexpr FieldSpec person_fields[] = {
    {.name = "name", .in_line = true, .printed = true},
    {.option = {.flags = "--handle", .value = "HANDLE", .help = "what to call them by; made from the name otherwise"}, .in_line = true, .printed = true},
    {.option = {.flags = "--org", .value = "ORG", .help = "their organisation; made when it is new", .type = OptionType::organisation},
     .in_line = true,
     .printed = true},
    {.option = {.flags = "--new-org", .help = "make the organisation new, though one of a similar name is on record"}, .in_line = true},
    {.option = {.flags = "--title", .value = "TITLE", .help = "their job title there", .type = OptionType::text}, .in_line = true, .printed = true},
    {.option = {.flags = "--department", .value = "NAME", .help = "their department there", .type = OptionType::text}, .in_line = true},
    {.option = {.flags = "--reports-to", .value = "WHO", .help = "their superior there", .type = OptionType::person}, .in_line = true},
    {.option = {.flags = "--also",
                .value = "ORG[, TITLE]",
                .help = "a further post, held beside, as 'qinghe, 董事'; 'qinghe=' ends it; repeatable",
                .completes = Completes::organisation,
                .repeatable = true},
     .in_line = true},
    {.option = {.flags = "--city", .value = "CITY", .help = "where they are", .completes = Completes::city, .type = OptionType::text},
     .in_line = true,
     .printed = true},
    {.option = {.flags = "--country", .value = "CC", .help = "a country or region, as CN or China", .completes = Completes::country},
     .in_line = true,
     .printed = true},
    {.option = {.flags = "--timezone", .value = "ZONE", .help = "a tz database name, as Asia/Shanghai", .completes = Completes::zone},
     .in_line = true,
     .printed = true},
    {.option = {.flags = "--language", .value = "LANG", .help = "the language to write in, as zh-CN", .completes = Completes::language}, .in_line = true},
    {.option = {.flags = "--email", .value = "ADDRESS", .help = "e-mail address; repeatable", .repeatable = true}, .in_line = true, .printed = true},
    {.option = {.flags = "--phone", .value = "NUMBER", .help = "phone number; repeatable", .repeatable = true}, .in_line = true, .printed = true},
    {.option = {.flags = "--wechat", .value = "ID", .help = "WeChat id; repeatable", .repeatable = true}, .in_line = true, .printed = true},
    {.option = {.flags = "--birthday", .value = "DATE", .help = "1968-05-12, --05-12, \"lunar 1968-08-15\""}, .in_line = true, .printed = true},
    {.option = {.flags = "--tier", .value = "TIER", .help = "how much they matter: A, B, C", .completes = Completes::tier}, .in_line = true, .printed = true},
    {.option = {.flags = "--tag", .value = "TAG", .help = "a tag; repeatable; edit takes +TAG and -TAG", .completes = Completes::tag, .repeatable = true},
     .in_line = true},
    {.option = {.flags = "--alias", .value = "NAME", .help = "another name; repeatable", .repeatable = true, .type = OptionType::text}, .in_line = true},
    {.option = {.flags = "--reading", .value = "READING", .help = "how the name is read, the surname first, as 'やまもと たろう'"}, .in_line = true},
    {.option = {.flags = "--surname", .value = "NAME", .help = "which part of the name is the surname, as 山本 of 山本太郎", .type = OptionType::text},
     .in_line = true},
    {.option = {.flags = "--died", .value = "DATE", .help = "when they died, or unknown: the record stays, reminders end", .type = OptionType::date},
     .in_line = true},
    {.option = {.flags = "--mourning", .value = "DATE", .help = "since when they mourn a death in the family: no festive greeting", .type = OptionType::date},
     .in_line = true},
    {.option = {.flags = "--owner", .value = "NAME", .help = "who looks after them", .completes = Completes::owner, .type = OptionType::text}, .in_line = true},
    {.option = {.flags = "--prefers", .value = "CHANNEL", .help = "the channel they like best, as wechat", .completes = Completes::channel}, .in_line = true},
    {.option = {.flags = "--introduced-by", .value = "WHO", .help = "who introduced them", .type = OptionType::person}, .in_line = true},
    {.option = {.flags = "--met", .value = "DATE", .help = "when the acquaintance began", .type = OptionType::date}, .in_line = true},
    {.option = {.flags = "--occasion",
                .value = "OCCASION",
                .help = "\"contract end=2027-03-01, once, lead 30d\", \"founding=2019-05-04, yearly\"; repeatable",
                .repeatable = true,
                .type = OptionType::text},
     .in_line = true},
    {.option = {.flags = "--set",
                .value = "NAME=VALUE",
                .help = "a value under a name of your own, as 'car plate=沪A12345'; 'car plate=' takes it away; repeatable",
                .completes = Completes::detail,
                .repeatable = true,
                .type = OptionType::text},
     .in_line = true},
    {.name = "schema", .printed = true},
    {.name = "pinyin", .printed = true},
    {.name = "last-contact", .printed = true},
    {.name = "last-in-person", .printed = true},
    {.name = "next-due", .printed = true},
};
consteval const char* person_key(const char* json_name) { return printed<person_fields>(json_name); }

// Of `add` and `edit`.
inline constexpr auto person_options = options_of<person_fields>();

// Of `add-org` and `edit`.
inline constexpr OptionSpec organisation_options[] = {
    {.flags = "--handle", .value = "HANDLE", .help = "what to call it by; made from the name otherwise", .read_with_record = true},
    {.flags = "--country", .value = "CC", .help = "a country or region, as CN or China", .completes = Completes::country, .read_with_record = true},
    {.flags = "--city", .value = "CITY", .help = "where it is", .completes = Completes::city, .type = OptionType::text, .read_with_record = true},
    {.flags = "--parent", .value = "ORG", .help = "the group that it belongs to", .type = OptionType::organisation, .read_with_record = true},
    {.flags = "--gift-limit",
     .value = "LIMIT",
     .help = "what each of its people may take: '200 CNY, 1000 CNY per year', none",
     .completes = Completes::gift_limit,
     .read_with_record = true},
    {.flags = "--alias", .value = "NAME", .help = "another name; repeatable", .repeatable = true, .type = OptionType::text, .read_with_record = true},
    {.flags = "--tag",
     .value = "TAG",
     .help = "a tag; repeatable; edit takes +TAG and -TAG",
     .completes = Completes::tag,
     .repeatable = true,
     .read_with_record = true},
    {.flags = "--occasion",
     .value = "OCCASION",
     .help = "\"contract end=2027-03-01, once, lead 30d\", \"founding=2019-05-04, yearly\"; repeatable",
     .repeatable = true,
     .type = OptionType::text,
     .read_with_record = true},
    {.flags = "--set",
     .value = "NAME=VALUE",
     .help = "a value under a name of your own, as 'tax id=DE000000000'; 'tax id=' takes it away; repeatable",
     .completes = Completes::detail,
     .repeatable = true,
     .type = OptionType::text,
     .read_with_record = true},
};

// Of `decide`.
inline constexpr OptionSpec decision_options[] = {
    {.flags = "--asked", .value = "DATE", .help = "when the decision was asked for; today without it", .type = OptionType::date, .read_with_record = true},
    {.flags = "--expect", .value = "DATE", .help = "when an answer is expected", .type = OptionType::date, .read_with_record = true},
    {.flags = "--made", .value = "DATE", .help = "when it was made; today when there is an outcome", .type = OptionType::date, .read_with_record = true},
    {.flags = "--by", .value = "WHO", .help = "who made it", .type = OptionType::person, .read_with_record = true},
    {.flags = "--outcome", .value = "OUTCOME", .help = "what came of it", .choices = domain::words<domain::Outcome>(), .read_with_record = true},
    {.flags = "--because", .value = "TEXT", .help = "who says so, or on what terms", .type = OptionType::text, .read_with_record = true},
};

namespace detail {
template <std::size_t size>
std::integral_constant<std::size_t, size> length(const OptionSpec (&)[size]);
template <std::size_t size>
std::integral_constant<std::size_t, size> length(const std::array<OptionSpec, size>&);
}  // namespace detail

// Several lists of options as one, at compile time.
template <class... Lists>
constexpr auto joined(const Lists&... lists) {
  std::array<OptionSpec, (decltype(detail::length(lists))::value + ...)> all{};
  std::size_t at = 0;
  const auto append = [&](const auto& list) {
    for (const OptionSpec& option : list) all[at++] = option;
  };
  (append(lists), ...);
  return all;
}

}  // namespace guanxi::cli
