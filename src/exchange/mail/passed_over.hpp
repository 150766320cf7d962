// Mails that tell of nobody the user knows: those of programs, and those that were never sent or never wanted.
#pragma once

#include <string_view>
#include <vector>

#include "mail/head.hpp"

namespace guanxi::exchange::mail {

enum class PassedOver { no, in_bulk, set_aside, incomplete };

// set_aside: spam, in the bin, a draft, a chat: by Gmail's labels in the user's language, by the marks of Thunderbird, mutt and of filters.
// in_bulk: to lists and by programs.
PassedOver passed_over(const std::vector<Field>& fields);

// Whether a folder of mails has such a name: "Spam", ".Trash", "Drafts".
bool is_set_aside_folder(std::string_view name);

}  // namespace guanxi::exchange::mail
