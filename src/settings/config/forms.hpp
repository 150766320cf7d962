// What a configured value must look like, beyond its type.
#pragma once

#include <optional>
#include <string_view>

#include <guanxi/settings/config/config.hpp>

namespace guanxi::settings {

// "it takes a rhythm, as 2w, 2w..6w or off" when this text does not suit the key; nullopt: it does. For keys of type texts: one of them.
std::optional<std::string> unsuited(const ConfigKey& key, std::string_view value);
// "it takes a whole number"
std::string it_takes(KeyType type);

}  // namespace guanxi::settings
