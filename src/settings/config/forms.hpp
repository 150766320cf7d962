// What a configured value must look like, beyond its type.
#pragma once

#include <optional>
#include <string_view>

#include <guanxi/settings/config/config.hpp>

namespace guanxi::settings {

// What the key takes, in words, when this text does not suit it; nullopt: it does. For keys of type texts: one of them.
std::optional<std::string> unsuited(const ConfigKey& key, std::string_view value);
// "a whole number, as days = 7"
std::string_view type_in_words(KeyType type);

}  // namespace guanxi::settings
