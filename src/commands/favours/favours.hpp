// What `gave` and `got` share: one way each of the same book.
#pragma once

#include <guanxi/app/obligations/gifts.hpp>
#include <guanxi/cli/command.hpp>
#include <guanxi/cli/list_or_add.hpp>
#include <guanxi/cli/party_options.hpp>

namespace guanxi::commands {

// Of `gave` and `got`.
inline constexpr cli::ArgumentSpec favour_arguments[] = {
    {.name = "WHO", .help = "a person or an organisation", .completes = cli::Completes::party, .optional = true},
    {.name = "WHAT", .help = "what it was; without it what is recorded is listed", .optional = true, .repeatable = true, .text = true},
};
inline constexpr cli::OptionSpec favour_options[] = {
    {.flags = "-k,--kind", .value = "KIND", .help = "what kind of thing, if no gift; of a list, only these", .choices = domain::words<domain::FavourKind>()},
    {.flags = "--value",
     .value = "AMOUNT",
     .help = "what it is worth: '300 CNY'; a number alone is in gift.currency",
     .type = cli::OptionType::amount,
     .only_with = cli::when_adding},
    {.flags = "--for",
     .value = "PURPOSE",
     .help = "what it was for: mid-autumn, a birthday; of a list, only these",
     .completes = cli::Completes::purpose,
     .type = cli::OptionType::text},
    {.flags = "-d,--date",
     .value = "DATE",
     .help = "when, if not today",
     .type = cli::OptionType::date,
     .days = cli::Days::until_today,
     .only_with = cli::when_adding,
     .advice = "record a gift once it was given"},
    {.flags = "--sensitive", .help = "show what it was only when asked for", .only_with = cli::when_adding},
    {.flags = "--include-sensitive", .help = "list what sensitive ones were", .only_with = cli::when_listing},
};
inline constexpr std::string_view favour_json =
    "A list has the items in \"favours\", newest first: {\"id\", \"date\", \"who\", \"kind\", \"what\", \"value\", \"for\", \"amount\", "
    "\"currency\", \"sensitive\"}. amount is the exact decimal as text (\"12.50\"), value both (\"12.50 EUR\").";

// One way each of the same book.
Result<int> list_favours(cli::Env& env, const cli::Args& args, bool received);
Result<int> add_favour(cli::Env& env, const cli::Args& args, bool received);

template <bool received>
constexpr cli::ListOrAdd favour_frame(std::string_view command, std::span<const cli::OptionSpec> options) {
  return {.command = command,
          .options = options,
          .needs_entry = "{command}: --{option} needs a gift or a favour",
          .how_to_add = "say what it was: guanxi {command} WHO WHAT",
          .how_to_list = "leave it out, or leave out what it was",
          .list = [](cli::Env& env, const cli::Args& args) { return list_favours(env, args, received); },
          .add = [](cli::Env& env, const cli::Args& args) { return add_favour(env, args, received); }};
}

}  // namespace guanxi::commands
