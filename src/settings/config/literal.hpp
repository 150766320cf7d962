// Writing keys and values as TOML.
#pragma once

#include <span>
#include <string>
#include <vector>

#include <guanxi/settings/config/config.hpp>

namespace guanxi::settings {

std::string toml_key(std::span<const std::string> path);  // user.name, alias."a.b"
// One value at least.
std::string toml_value(KeyType type, const std::vector<std::string>& values);

}  // namespace guanxi::settings
