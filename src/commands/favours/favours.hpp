// What `gave` and `got` share: one way each of the same book.
#pragma once

#include <guanxi/app/obligations/gifts.hpp>
#include <guanxi/cli/command.hpp>
#include <guanxi/cli/party_options.hpp>

namespace guanxi::commands {

// Of `gave` and `got`.
inline constexpr cli::ArgumentSpec favour_arguments[] = {
    {.name = "WHO", .help = "a person or an organisation", .completes = cli::Completes::party, .optional = true},
    {.name = "WHAT", .help = "what it was; without it what is recorded is listed", .optional = true, .repeatable = true, .text = true},
};
inline constexpr cli::OptionSpec favour_options[] = {
    {.flags = "-k,--kind", .value = "KIND", .help = "what kind of thing, if no gift; of a list, only these", .choices = domain::words<domain::FavourKind>()},
    {.flags = "--value", .value = "AMOUNT", .help = "what it is worth: '300 CNY'; a number alone is in gift.currency"},
    {.flags = "--for", .value = "PURPOSE", .help = "what it was for: mid-autumn, a birthday; of a list, only these"},
    {.flags = "-d,--date", .value = "DATE", .help = "when, if not today", .completes = cli::Completes::date},
    {.flags = "--sensitive", .help = "show what it was only when asked for"},
    {.flags = "--include-sensitive", .help = "list what sensitive ones were"},
};
inline constexpr std::string_view favour_json =
    "A list has the items in \"favours\", newest first: {\"id\", \"date\", \"who\", \"kind\", \"what\", \"value\", \"for\", \"amount\", "
    "\"currency\", \"sensitive\"}. amount is the exact decimal as text (\"12.50\"), value both (\"12.50 EUR\").";

// `gave` and `got`: one way each of the same book.
Result<int> favour_command(cli::Env& env, const cli::Args& args, bool received);

}  // namespace guanxi::commands
