// Two records side by side.
#pragma once

#include <string>
#include <string_view>

#include <guanxi/app/people/doubles.hpp>
#include <guanxi/cli/env.hpp>

namespace guanxi::commands {

// "likely", "the same phone …; both at …".
std::string evidence_words(const domain::Likeness& likeness);
present::Style style_of(domain::Likelihood likelihood);

// What speaks for it, and the two; nothing sensitive. `place`: "3 of 7".
std::string screen_of(cli::Env& env, storage::Store& store, const app::Double& shown, std::string_view place);

}  // namespace guanxi::commands
