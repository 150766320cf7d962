// What a command declares of itself, and what it is given. The parser, the help, the man pages and the completions are
// all made from this one declaration. Everything in it is constant data: declaring a command costs nothing at start-up.
#pragma once

#include <chrono>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include <guanxi/base/error.hpp>
#include <guanxi/calendar/language.hpp>
#include <guanxi/cli/env.hpp>
#include <guanxi/domain/money.hpp>

namespace guanxi::cli {

// What a value may be completed with. A test asks each of them for something (tests/unit/commands_completion_test.cpp).
enum class Completes {
  nothing,
  person,
  organisation,
  party,
  tag,
  tier,
  file,
  command,
  date,
  delay,  // of a reminder: a length of time, or the day until which
  month,
  year,
  length,   // of a talk: 45m
  age,      // 90d
  rhythm,   // 2w
  purpose,  // of a gift: a holiday, or what was told before
  id,       // of any record
  entry,    // of an interaction or a decision
  item,     // of a reminder or an open promise
  config_key,
  assignment,    // KEY=VALUE of the configuration
  config_value,  // of the key in the word before
  topic,
  role,
  decider,     // [TOPIC=]WHO
  role_claim,  // WHO=ROLE[:…]
  outcome,     // TOPIC=OUTCOME[:WHO]
  channel,
  zone,
  country,
  language,
  reminder,
  city,
  owner,
  once,     // a name that remind --once was given
  subject,  // of notes
  gift_limit,
  detail,         // NAME= of a value under a name of the user's own
  column,         // of the command's table
  import_format,  // that files can be in
  import_map,     // @NAME of import.maps in the configuration
  encoding,       // of files
  pack,           // what stands behind `holidays add`, check and import
  filter          // a word of a filter with its value
};

// What the value of an option is. The checks of the parser, its errors, the completion and the help follow from it.
enum class OptionType : unsigned char {
  word,      // one word, or a form of its own: a handle, a tag, an id
  text,      // words of people; several need quotes
  number,    // a whole number, from `least` to `most`
  date,      // a day in the language of dates, one of `days`
  moment,    // the same, with or without the time of day
  month,     // of the Gregorian calendar: 2027-02, 'feb 2027', or any day of it; stands for its first day
  duration,  // hours and minutes up to a day: 45m, 1h30m
  person,    // whoever is meant
  organisation,
  amount,  // of money; a number alone is in gift.currency
  choice   // one of `choices`: an option that has some is one without being called so
};

// Which days a date takes, and where one without its year is looked for.
enum class Days : unsigned char {
  nearest,      // any day, the nearest one
  past,         // any day, a past one first
  until_today,  // none that is still to come
  future,       // any day, one to come first
  from_today,   // none that is past
  after_today,  // none but those to come
};

// The two modes of a command that lists when WHO stands alone, and records something when more is told (cli/list_or_add.hpp).
inline constexpr std::string_view when_listing = "(list)";
inline constexpr std::string_view when_adding = "(add)";

inline constexpr int largest_number = 1'000'000;

struct OptionSpec {
  std::string_view flags;                          // "-k,--kind" or "--place"
  std::string_view value = {};                     // "KIND"; empty: a switch
  std::string_view help = {};                      // one line
  std::span<const std::string_view> choices = {};  // the only values allowed
  Completes completes = Completes::nothing;        // where its type does not say it
  bool repeatable = false;
  OptionType type = OptionType::word;
  Days days = Days::nearest;
  bool clears = false;            // an empty value is none, and takes away what there was
  bool read_with_record = false;  // its value is read where the record is made, by the rule that reads the field of a JSON line
  int least = 0;
  int most = largest_number;
  std::string_view only_with = {};  // the modes of the command that take it, with blanks between: "add import"; empty: all
  std::string_view advice = {};     // the hint where the value is understood but does not suit
  std::string_view beside = {};     // options with blanks between: without one of them this one does nothing, and is refused
  std::string_view former = {};     // an older spelling, "--from", which works as well and is shown nowhere

  std::string_view name() const;  // the long name without dashes: "kind"
  constexpr OptionType value_type() const { return choices.empty() ? type : OptionType::choice; }
  Completes completion() const;
  bool goes_with(std::string_view mode) const;  // whether this mode of the command takes it
};

struct ArgumentSpec {
  std::string_view name;  // "WHO"
  std::string_view help = {};
  Completes completes = Completes::nothing;
  Completes or_else = Completes::nothing;  // offered as well, once something is typed
  bool optional = false;
  bool repeatable = false;
  std::span<const std::string_view> choices = {};  // for completion only
  bool text = false;                               // free text of any number of words; "-" alone reads it from stdin
  OptionType type = OptionType::word;              // or a date: then each of its words is one
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

// The columns of a table, where --sort and --columns choose among them: keys of the JSON.
struct ColumnList {
  std::string_view option;  // with which the command has this table, "orgs"; empty: without any
  std::span<const std::string_view> keys;
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
  std::span<const Example> examples;               // two or more, each of which runs
  std::span<const std::string_view> formats = {};  // what --format knows; empty: text and json
  std::span<const Section> sections = {};
  std::span<const ColumnList> columns = {};
  bool hidden = false;
  bool pipes = false;         // what is piped in while no text is given is the text
  bool excludes = false;      // "-word" is one of its words, and leaves out what has it; a short option stands apart from its value
  bool makes_config = false;  // runs also while the configuration that was named is not there
  // Changes the database or a file of the user's: it takes --dry-run, which the frame sees to. Without this it cannot change anything.
  bool writes = false;
};

// The words and options of one call. Options are as typed; of those with a type, what they mean is known once read_values has run.
class Args {
 public:
  using Value = std::variant<int, calendar::When, std::chrono::minutes, domain::Money>;

  const std::vector<std::string>& words() const { return words_; }
  std::string_view word(std::size_t index) const { return index < words_.size() ? words_[index] : std::string_view(); }
  std::string rest(std::size_t from) const;  // the words from there on, joined by blanks
  bool has(std::string_view option) const { return options_.contains(option); }
  std::string_view get(std::string_view option, std::string_view otherwise = {}) const;  // the last one given
  std::vector<std::string> all(std::string_view option) const;

  // What a typed option means; nullopt: it is not given, or cleared.
  std::optional<int> number(std::string_view option) const { return meaning<int>(option); }
  std::optional<calendar::Date> date(std::string_view option) const;  // of a month its first day
  std::optional<calendar::When> moment(std::string_view option) const { return meaning<calendar::When>(option); }
  std::optional<std::chrono::minutes> duration(std::string_view option) const { return meaning<std::chrono::minutes>(option); }
  std::optional<domain::Money> amount(std::string_view option) const { return meaning<domain::Money>(option); }

  // The words that are dates, in their order: those of an argument with that type.
  const std::vector<calendar::Date>& dates() const { return dates_; }

  Args first_words(std::size_t count) const;  // the same options, and no more words than these
  void add_word(std::string word) { words_.push_back(std::move(word)); }
  void add_option(std::string_view option, std::string value) { options_[std::string(option)].push_back(std::move(value)); }
  void add_date(calendar::Date date) { dates_.push_back(date); }
  void set_meaning(std::string_view option, Value value) { meanings_.insert_or_assign(std::string(option), std::move(value)); }

 private:
  template <class T>
  std::optional<T> meaning(std::string_view option) const {
    const auto found = meanings_.find(option);
    return found == meanings_.end() ? std::nullopt : std::optional(std::get<T>(found->second));
  }

  std::vector<std::string> words_;
  std::vector<calendar::Date> dates_;
  std::map<std::string, std::vector<std::string>, std::less<>> options_;
  std::map<std::string, Value, std::less<>> meanings_;
};

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
// The one command whose name begins so, for whoever types; hidden ones do not count. Usage error: none, with the nearest name, or several,
// with all of them.
Result<const Command*> command_beginning(std::string_view word);
std::vector<std::string_view> names_beginning(std::string_view word);  // of commands, hidden ones left out
Error several_begin(std::string_view word, std::span<const std::string_view> names);
Error unknown_command(std::string_view word);      // with the nearest name
std::string ignored_alias(std::string_view name);  // what is said of an alias that bears a command's name

std::span<const OptionSpec> global_options();
// Those that the frame adds to the command's own: --dry-run, where it writes.
std::span<const OptionSpec> added_options(const CommandSpec& spec);

// Formats that every listing command knows.
inline constexpr std::string_view table_formats[] = {"text", "json", "jsonl", "tsv", "csv"};
// Formats of tables whose rows have a handle or an id: `ids` is that alone, one a line.
inline constexpr std::string_view id_formats[] = {"text", "json", "jsonl", "tsv", "csv", "ids"};

}  // namespace guanxi::cli
