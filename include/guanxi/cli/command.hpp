// What a command declares of itself, and what it is given. The parser, the help, the man pages and the completions are
// all made from this one declaration. Everything in it is constant data: declaring a command costs nothing at start-up.
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <guanxi/cli/env.hpp>
#include <guanxi/base/error.hpp>

namespace guanxi::cli {

// What a value may be completed with. id: of any record; entry: of an interaction or a decision; item: of a reminder or an open promise.
enum class Completes {
  nothing, person, organisation, party, tag, file, command, date, id, entry, item, config_key, topic, zone, country, role, reminder, city
};

struct OptionSpec {
  std::string_view flags;      // "-k,--kind" or "--place"
  std::string_view value = {};  // "KIND"; empty: a switch
  std::string_view help = {};   // one line
  std::span<const std::string_view> choices = {};  // the only values allowed
  Completes completes = Completes::nothing;
  bool repeatable = false;

  std::string_view name() const;  // the long name without dashes: "kind"
};

struct ArgumentSpec {
  std::string_view name;  // "WHO"
  std::string_view help = {};
  Completes completes = Completes::nothing;
  Completes or_else = Completes::nothing;  // offered as well, once something is typed
  bool optional = false;
  bool repeatable = false;
  std::span<const std::string_view> choices = {};  // for completion only
  bool text = false;  // free text of any number of words; "-" alone reads it from stdin
};

struct Example {
  std::string_view command;  // "guanxi log wangwei had dinner, he will ask the board"
  std::string_view says;     // what it does
};

// A further part of the man page: a heading and its text (paragraphs parted by an empty line; a line that begins with a
// blank is kept as it is).
struct Section {
  std::string_view heading;
  std::string_view text;
};

enum class Group { four, people, word, meeting, calendar, data };

struct CommandSpec {
  std::string_view name;  // "who-decides"
  Group group;
  std::string_view summary;      // one line, no full stop: "record an interaction"
  std::string_view description;  // paragraphs
  // The lines of the synopsis behind "guanxi NAME"; empty: made from arguments and options.
  std::span<const std::string_view> synopsis = {};
  std::span<const ArgumentSpec> arguments = {};
  std::span<const OptionSpec> options = {};
  std::span<const Example> examples;  // two or more, each of which runs
  std::span<const std::string_view> formats = {};  // what --format knows; empty: text and json
  std::span<const Section> sections = {};
  bool hidden = false;
  bool pipes = false;         // what is piped in while no text is given is the text
  bool makes_config = false;  // runs also while the configuration that was named is not there
};

// The words and options of one call, as typed.
class Args {
 public:
  const std::vector<std::string>& words() const { return words_; }
  std::string_view word(std::size_t index) const { return index < words_.size() ? words_[index] : std::string_view(); }
  std::string rest(std::size_t from) const;  // the words from there on, joined by blanks
  bool has(std::string_view option) const { return options_.contains(option); }
  std::string_view get(std::string_view option, std::string_view otherwise = {}) const;  // the last one given
  std::vector<std::string> all(std::string_view option) const;

  Args first_words(std::size_t count) const;  // the same options, and no more words than these
  void add_word(std::string word) { words_.push_back(std::move(word)); }
  void add_option(std::string_view option, std::string value) { options_[std::string(option)].push_back(std::move(value)); }

 private:
  std::vector<std::string> words_;
  std::map<std::string, std::vector<std::string>, std::less<>> options_;
};

// A whole number of 0 or more; `otherwise` without the option. Usage error for anything else.
Result<int> number_option(const Args& args, std::string_view option, int otherwise);

struct Command {
  CommandSpec spec;
  // The exit code, 0 unless the command has a code of its own (`remind --exit-code`).
  Result<int> (*run)(Env& env, const Args& args);
};

// Every command there is, in the order of commands.def. Defined by the commands layer.
struct CommandEntry {
  std::string_view name;
  const Command* command;
};
std::span<const CommandEntry> commands();
const Command* find_command(std::string_view name);  // nullptr: none

std::span<const OptionSpec> global_options();

// Formats that every listing command knows.
inline constexpr std::string_view listing_formats[] = {"text", "json", "jsonl", "tsv", "csv"};

}  // namespace guanxi::cli
