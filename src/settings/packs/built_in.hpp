// The packs that the build compiled in, by country; one with an empty country ends them.
#pragma once

#include <guanxi/settings/packs/packs.hpp>

namespace guanxi::settings {

extern const BuiltIn built_in_packs[];

}  // namespace guanxi::settings
