#include <guanxi/cli/command.hpp>

#include <array>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/text/nearest.hpp>

namespace guanxi::cli {

using namespace app;
using namespace settings;

std::string_view OptionSpec::name() const {
  const auto at = flags.find("--");
  return at == std::string_view::npos ? flags.substr(1) : flags.substr(at + 2);
}

Completes OptionSpec::completion() const {
  if (completes != Completes::nothing) return completes;
  switch (value_type()) {
    case OptionType::date:
    case OptionType::moment: return Completes::date;
    case OptionType::month: return Completes::month;
    case OptionType::duration: return Completes::length;
    case OptionType::person: return Completes::person;
    case OptionType::organisation: return Completes::organisation;
    default: return Completes::nothing;
  }
}

bool OptionSpec::goes_with(std::string_view mode) const {
  for (std::string_view rest = only_with; !rest.empty();) {
    const auto blank = rest.find(' ');
    if (rest.substr(0, blank) == mode) return true;
    rest.remove_prefix(blank == std::string_view::npos ? rest.size() : blank + 1);
  }
  return only_with.empty();
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

std::optional<calendar::Date> Args::date(std::string_view option) const {
  const auto when = moment(option);
  return when ? std::optional(when->date) : std::nullopt;
}

const Command* find_command(std::string_view name) {
  for (const CommandEntry& entry : commands()) {
    if (entry.name == name) return entry.command;
  }
  return nullptr;
}

std::vector<std::string_view> names_beginning(std::string_view word) {
  std::vector<std::string_view> names;
  for (const auto& entry : commands()) {
    if (!word.empty() && !entry.command->spec.hidden && entry.name.starts_with(word)) names.push_back(entry.name);
  }
  return names;
}

Error several_begin(std::string_view word, std::span<const std::string_view> names) {
  return {ErrorKind::usage, message("'{word}' may be any of these: {names}", "word"_is = word, "names"_is = ascii::joined(names, ", ")),
          message("type more of the name")};
}

Result<const Command*> command_beginning(std::string_view word) {
  const auto names = names_beginning(word);
  if (names.empty()) return tl::make_unexpected(unknown_command(word));
  if (names.size() > 1) return tl::make_unexpected(several_begin(word, names));
  return find_command(names.front());
}

Error unknown_command(std::string_view word) {
  std::vector<std::string_view> names;
  for (const auto& entry : commands()) {
    if (!entry.command->spec.hidden) names.push_back(entry.name);
  }
  const auto near = text::nearest(word, names);
  return {ErrorKind::usage, message("'{word}' is not a guanxi command", "word"_is = word),
          near ? message("did you mean '{near}'?", "near"_is = *near) : message("see guanxi help")};
}

std::string ignored_alias(std::string_view name) { return message("alias.{name} is ignored: {name} is a command of guanxi", "name"_is = name); }

namespace {

constexpr std::array<std::string_view, 3> colour_modes = {"auto", "always", "never"};

constexpr std::array<OptionSpec, 10> globals = {{
    {"--db", "FILE", "the database to use", {}, Completes::file},
    {"--config", "FILE", "the configuration to use", {}, Completes::file},
    {"-c", "KEY=VALUE", "one configuration value for this call; repeatable", {}, Completes::assignment, true},
    {"--format", "FORMAT", "how to print: text, json, and what the command knows more"},
    {"--json", "", "short for --format json"},
    {"--color", "WHEN", "colours: auto, always, never", colour_modes},
    {"--no-pager", "", "do not page long output"},
    {"-q,--quiet", "", "print no confirmations and notes"},
    {"--version", "", "print the version"},
    {"-h,--help", "", "print this help"},
}};

constexpr std::array<OptionSpec, 1> of_writing = {{{"--dry-run", "", "say what would be done, and do nothing"}}};

}  // namespace

std::span<const OptionSpec> global_options() { return globals; }
std::span<const OptionSpec> added_options(const CommandSpec& spec) {
  return spec.writes ? std::span<const OptionSpec>(of_writing) : std::span<const OptionSpec>();
}

}  // namespace guanxi::cli
