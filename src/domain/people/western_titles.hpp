// Titles of the tongues that are written in letters, found anywhere in the text: "Head of Engineering", Vertriebsleiterin, directeur adjoint.
#pragma once

#include <optional>
#include <string_view>

#include <guanxi/domain/title.hpp>

namespace guanxi::domain {

// Whether the tongue's titles are looked for so, and not at the end of a word in characters.
bool in_letters(Tongue tongue);

std::optional<Held> western_title(std::string_view position, std::string_view country);

}  // namespace guanxi::domain
