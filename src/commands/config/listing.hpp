// Settings as rows, and one as a value.
#pragma once

#include <string_view>

#include <guanxi/cli/env.hpp>
#include <guanxi/present/table.hpp>
#include <guanxi/settings/config/config.hpp>

namespace guanxi::commands {

present::Value value_of(const settings::Config& config, const settings::ConfigKey& key, std::string_view name);
// Every key, with its value and where that comes from.
present::Table settings_listing(const cli::Env& env);

}  // namespace guanxi::commands
