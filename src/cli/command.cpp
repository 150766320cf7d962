#include <guanxi/cli/command.hpp>

#include <array>

#include <guanxi/base/ascii.hpp>

namespace guanxi::cli {

using namespace app;
using namespace settings;

std::string_view OptionSpec::name() const {
  const auto at = flags.find("--");
  return at == std::string_view::npos ? flags.substr(1) : flags.substr(at + 2);
}

std::string Args::rest(std::size_t from) const {
  std::string joined;
  for (std::size_t i = from; i < words_.size(); ++i) {
    if (i > from) joined += ' ';
    joined += words_[i];
  }
  return joined;
}

std::string_view Args::get(std::string_view option, std::string_view otherwise) const {
  const auto found = options_.find(option);
  return found == options_.end() ? otherwise : std::string_view(found->second.back());
}

Args Args::first_words(std::size_t count) const {
  Args first = *this;
  if (first.words_.size() > count) first.words_.resize(count);
  return first;
}

std::vector<std::string> Args::all(std::string_view option) const {
  const auto found = options_.find(option);
  return found == options_.end() ? std::vector<std::string>() : found->second;
}

Result<int> number_option(const Args& args, std::string_view option, int otherwise) {
  constexpr int most = 1'000'000;
  if (!args.has(option)) return otherwise;
  const std::string_view text = args.get(option);
  if (const auto number = whole_number(text, 0, most)) return *number;
  return usage_error("--" + std::string(option) + " takes a whole number from 0 to " + std::to_string(most) + ", not '" + std::string(text) + "'");
}

const Command* find_command(std::string_view name) {
  for (const CommandEntry& entry : commands()) {
    if (entry.name == name) return entry.command;
  }
  return nullptr;
}

namespace {

constexpr std::array<std::string_view, 3> colour_modes = {"auto", "always", "never"};

constexpr std::array<OptionSpec, 10> globals = {{
    {"--db", "FILE", "the database to use", {}, Completes::file},
    {"--config", "FILE", "the configuration to use", {}, Completes::file},
    {"-c", "KEY=VALUE", "one configuration value for this call; repeatable", {}, Completes::config_key, true},
    {"--format", "FORMAT", "how to print: text, json, and what the command knows more"},
    {"--json", "", "short for --format json"},
    {"--color", "WHEN", "colours: auto, always, never", colour_modes},
    {"--no-pager", "", "do not page long output"},
    {"-q,--quiet", "", "print no confirmations and notes"},
    {"--version", "", "print the version"},
    {"-h,--help", "", "print this help"},
}};

}  // namespace

std::span<const OptionSpec> global_options() { return globals; }

}  // namespace guanxi::cli
