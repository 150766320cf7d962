// Where the files of a kind are, by the base directory specification.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>

namespace guanxi::app {

using ReadVariable = std::function<std::optional<std::string>(const char*)>;

// What the variable names, else a folder below the home folder. A relative path counts as unset.
std::filesystem::path base_folder(const ReadVariable& variable, const char* name, const char* below_home);

}  // namespace guanxi::app
