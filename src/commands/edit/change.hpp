// What `edit` takes, and what it changes by it.
#pragma once

#include <span>
#include <string>

#include <guanxi/app/records/record.hpp>
#include <guanxi/app/session/fields.hpp>
#include <guanxi/cli/command.hpp>
#include <guanxi/cli/party_options.hpp>
#include <guanxi/cli/record_options.hpp>

namespace guanxi::commands {

inline constexpr std::string_view of_post = "org title department reports-to also edit";  // what --since and --correct say something of

inline constexpr cli::OptionSpec own_edit_options[] = {
    {.flags = "-e,--edit", .help = "open all fields in $VISUAL or $EDITOR"},
    {.flags = "--name", .value = "NAME", .help = "a new name", .type = cli::OptionType::text},
    {.flags = "--parent", .value = "ORG", .help = "an organisation's group", .type = cli::OptionType::organisation},
    {.flags = "--gift-limit",
     .value = "LIMIT",
     .help = "what each of an organisation's people may take: '200 CNY, 1000 CNY per year', none",
     .completes = cli::Completes::gift_limit},
    {.flags = "--since",
     .value = "DATE",
     .help = "since when the new firm, title or superior holds; today without it; of a claim or a tie since when it does",
     .type = cli::OptionType::date,
     .read_with_record = true},
    {.flags = "--correct", .help = "the old title or superior was wrong: keep no history of it", .beside = of_post},
};
inline constexpr cli::OptionSpec wish_options[] = {
    {.flags = "--ignore", .help = "bring up nothing of a person by itself: no contact, no greeting, no birthday"},
    {.flags = "--no-ignore", .help = "bring them up again, by the rhythm that they had"},
};
inline constexpr auto party_edit_options = cli::joined(own_edit_options, wish_options, cli::person_options);
inline constexpr auto edit_options = cli::joined_once<party_edit_options, cli::record_options>();

// Error (usage): an option for which what was named has no field.
Result<void> check_options(const app::NamedRecord& named, const cli::Args& args);
// Within a Work: what the fields tell. In words.
Result<std::string> change_named(cli::Env& env, storage::Store& store, const app::NamedRecord& named, const app::Fields& fields);

}  // namespace guanxi::commands
