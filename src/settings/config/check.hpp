// What reading, overriding and editing the configuration check alike. `place` begins a message: "config.toml:3";
// empty: none does.
#pragma once

#include <string_view>
#include <vector>

#include <guanxi/settings/config/config.hpp>

namespace guanxi::settings {

// A key that one value can be given to: not a table as a whole.
Result<const ConfigKey*> settable_key(std::string_view name, std::string_view place);
// Empty values suit every key.
Result<void> check_values(const ConfigKey& key, std::string_view name, const std::vector<std::string>& values, std::string_view place);
// The values of a text that was typed; a key of type texts takes several, parted by commas.
std::vector<std::string> values_from_words(const ConfigKey& key, std::string_view text);

}  // namespace guanxi::settings
