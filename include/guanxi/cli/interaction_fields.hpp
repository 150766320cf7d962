// The fields of an interaction: what `log` and a line of its --batch tell, and what `log` and `history` print.
#pragma once

#include <guanxi/cli/fields.hpp>
#include <guanxi/domain/interaction.hpp>

namespace guanxi::cli {

inline constexpr FieldSpec interaction_fields[] = {
    {.name = "who", .in_line = true, .printed = true},
    {.name = "text", .in_line = true, .printed = true},
    {.option = {.flags = "-k,--kind", .value = "KIND", .help = "what it was: meeting, dinner, call, …", .choices = domain::words<domain::InteractionKind>()},
     .in_line = true,
     .printed = true},
    {.option = {.flags = "-v,--via", .value = "CHANNEL", .help = "how: in-person, phone, wechat, …", .choices = domain::words<domain::Channel>()},
     .in_line = true,
     .printed = true},
    {.option = {.flags = "-d,--date", .value = "DATE", .help = "when, if not now: yesterday, 'last fri 19:00'", .type = OptionType::moment},
     .in_line = true,
     .printed = true},
    {.option = {.flags = "--place", .value = "PLACE", .help = "where", .type = OptionType::text}, .in_line = true, .printed = true},
    {.option = {.flags = "--attempt", .help = "tried, not reached: resets no rhythm"}, .in_line = true, .printed = true},
    {.option = {.flags = "--sensitive", .help = "show what was said only when asked for"}, .in_line = true, .printed = true},
    {.option = {.flags = "--face", .value = "gave|lost", .help = "face was given or lost; always sensitive", .choices = domain::words<domain::Face>()},
     .in_line = true},
    {.option = {.flags = "--feedback",
                .value = "asked|given",
                .help = "they were asked what they think of our work, or said it",
                .choices = domain::words<domain::Feedback>()},
     .in_line = true},
    {.option = {.flags = "--promise", .value = "TEXT", .help = "what we promised; repeatable", .repeatable = true, .type = OptionType::text}, .in_line = true},
    {.option = {.flags = "--they-promise", .value = "TEXT", .help = "what they promised; repeatable", .repeatable = true, .type = OptionType::text},
     .in_line = true},
    {.option = {.flags = "--due", .value = "DATE", .help = "when the promise is due", .type = OptionType::date, .former = "--by"}, .in_line = true},
    {.name = "by", .in_line = true},  // what due was called
    {.option = {.flags = "--gave", .value = "WHAT", .help = "a gift or favour to them; repeatable", .repeatable = true, .type = OptionType::text},
     .in_line = true},
    {.option = {.flags = "--got", .value = "WHAT", .help = "a gift or favour from them; repeatable", .repeatable = true, .type = OptionType::text},
     .in_line = true},
    {.option = {.flags = "--decides", .value = "[TOPIC=]WHO", .help = "it shows that they decide, on that topic; repeatable", .repeatable = true},
     .in_line = true},
    {.option = {.flags = "--role", .value = "WHO=ROLE[:…]", .help = "it shows their role, a stance and how sure that is; repeatable", .repeatable = true},
     .in_line = true},
    {.option = {.flags = "--topic",
                .value = "TOPIC",
                .help = "the topic of each --decides and --role without a topic of its own",
                .completes = Completes::topic,
                .type = OptionType::text},
     .in_line = true},
    {.option = {.flags = "--asked",
                .value = "TOPIC",
                .help = "they were asked to decide on it; repeatable",
                .completes = Completes::topic,
                .repeatable = true,
                .type = OptionType::text},
     .in_line = true},
    {.option = {.flags = "--expect", .value = "DATE", .help = "when the answer is expected", .type = OptionType::date}, .in_line = true},
    {.option = {.flags = "--decided", .value = "TOPIC=OUTCOME[:WHO]", .help = "approved, rejected or deferred, and by whom; repeatable", .repeatable = true},
     .in_line = true},
    {.option = {.flags = "--yes", .help = "record a gift although something speaks against it", .beside = "gave got"}, .in_line = true},
    {.option = {.flags = "-e,--edit", .help = "write the text in $VISUAL or $EDITOR"}},
    {.option = {.flags = "--new", .help = "add people who are not known yet"}, .in_line = true},
    {.option = {.flags = "--mail", .value = "FILE", .help = "record one mail, - for stdin: its people, its day, its subject", .completes = Completes::file}},
    {.option = {.flags = "--batch", .help = "read JSON Lines from stdin, all or nothing"}},
    {.name = "tag", .in_line = true},
    {.name = "tags", .in_line = true, .printed = true},
    {.name = "time", .in_line = true, .printed = true},
    {.name = "zone", .in_line = true, .printed = true},
    {.name = "stage", .in_line = true, .printed = true},
    {.name = "schema", .printed = true},
    {.name = "id", .printed = true},
    {.name = "next-due", .printed = true},
    {.name = "told", .printed = true},
};
inline constexpr auto log_options = options_of<interaction_fields>();
consteval const char* interaction_key(const char* json_name) { return printed<interaction_fields>(json_name); }

}  // namespace guanxi::cli
