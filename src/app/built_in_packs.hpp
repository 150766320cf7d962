// The packs that the build compiled in, by country; one with an empty country ends them.
#pragma once

#include <guanxi/app/packs.hpp>

namespace guanxi::app {

extern const BuiltIn built_in_packs[];

}  // namespace guanxi::app
