// Walks over what all commands declare: a value completes, or it is a text that nobody knows before it is written.
#include <guanxi/cli/complete.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>

#include <guanxi/base/ascii.hpp>
#include <guanxi/cli/command.hpp>
#include <guanxi/domain/filter.hpp>

#include "commands_desk.hpp"

namespace guanxi::cli {
namespace {

// The values that nobody knows before they are written: of options and arguments, of every command or of one. Numbers and amounts are of
// their kind by their type. Whatever is not here completes.
struct FreeText {
  std::string_view name;          // of the option without its dashes, or of the argument
  std::string_view command = {};  // empty: of every command
};
constexpr FreeText free_texts[] = {
    {"because"},  {"text"},        {"promise"},         {"they-promise"}, {"gave"},       {"got"},       {"source"}, {"name"},          {"handle"},
    {"alias"},    {"reading"},     {"surname"},         {"title"},        {"department"}, {"email"},     {"phone"},  {"wechat"},        {"birthday"},
    {"occasion"}, {"NAME", "add"}, {"NAME", "add-org"}, {"DAYS", "days"}, {"N", "undo"},  {"N", "redo"}, {"label"},  {"value", "edit"}, {"strength", "edit"},
};
constexpr std::string_view free_keys[] = {"user.name", "user.title", "user.emails", "user.phones", "user.waking", "ui.pager", "gift.currency", "import.maps"};

bool is_free(std::string_view name, std::string_view command) {
  return std::any_of(std::begin(free_texts), std::end(free_texts),
                     [&](const FreeText& text) { return text.name == name && (text.command.empty() || text.command == command); });
}

bool is_free_key(std::string_view key) { return std::find(std::begin(free_keys), std::end(free_keys), key) != std::end(free_keys); }

// A desk with something of everything that can be completed.
class Filled : public test::Desk {
 public:
  Filled() {
    const std::vector<std::vector<std::string>> lines = {
        {"config", "set", "cadence.tiers.A", "2w"},
        {"config", "set", "filter.vip", "tier:A"},
        {"config", "set", "alias.w", "who-decides"},
        {"config", "set", "remind.once", "morning"},
        {"config", "set", "import.maps.crm", "name=姓名,org=公司"},
        {"add-org", "青石泵业", "--handle", "qingshi", "--country", "CN", "--city", "宁波"},
        {"add", "王伟", "--org", "qingshi", "--tier", "A", "--tag", "vip", "--owner", "Lin Jia", "--language", "zh-CN", "--set", "plate=A1"},
        {"who-decides", "qingshi", "set", "wangwei", "--role", "decider", "--topic", "renewal"},
        {"log", "wangwei", "tea", "--promise", "send the list", "--due", "today"},
        {"note", "wangwei", "likes green tea", "--about", "drink"},
    };
    for (const auto& line : lines) {
      CAPTURE(ascii::joined(std::vector<std::string_view>(line.begin(), line.end()), " "));
      REQUIRE(call(line) == 0);
    }
  }

  std::string offered(std::vector<std::string> words) { return complete(std::move(words), host); }
};

std::string shown(const std::vector<std::string>& words) {
  std::string text = "guanxi";
  for (const auto& word : words) text += word.empty() ? " ''" : " " + word;
  return text;
}

// `free`: it is on the list. What is on the list and completes all the same does not belong there.
void check(Filled& desk, const std::vector<std::string>& words, bool free) {
  const bool completes = !desk.offered(words).empty();
  const std::string line = shown(words);
  CHECK_MESSAGE((completes || free), line,
                ": no value is offered here. Declare what it completes with (.choices, .type or .completes, see include/guanxi/cli/command.hpp), or, when "
                "nobody can know it before it is written, put it on free_texts in tests/unit/commands_completion_test.cpp");
  CHECK_MESSAGE(!(completes && free), line, ": values are offered here. Take it off free_texts in tests/unit/commands_completion_test.cpp");
}

// A word that stands in for an argument before the cursor.
std::string sample(const ArgumentSpec& argument) {
  if (argument.completes == Completes::config_key) return "ui.color";
  if (argument.completes == Completes::date) return "today";
  if (!argument.choices.empty()) return std::string(argument.choices.front());
  return "wangwei";
}

std::vector<std::string> with_samples(const CommandSpec& spec, std::size_t arguments) {
  std::vector<std::string> words = {std::string(spec.name)};
  for (std::size_t i = 0; i < arguments; ++i) words.push_back(sample(spec.arguments[i]));
  return words;
}

std::string flag(const OptionSpec& option) { return std::string(option.flags.substr(option.flags.find_last_of(',') + 1)); }

bool is_counted(const OptionSpec& option) {
  const bool number = option.value_type() == OptionType::number || option.value_type() == OptionType::amount;
  return number && option.completion() == Completes::nothing;
}

template <class Check>
void each_command(Check check_one) {
  for (const CommandEntry& entry : commands()) {
    if (!entry.command->spec.hidden) check_one(entry.command->spec);
  }
}

}  // namespace

TEST_CASE("the value of every option completes, or is a text that nobody knows yet") {
  Filled desk;
  const auto check_option = [&](const CommandSpec& spec, const OptionSpec& option) {
    if (option.value.empty() || is_counted(option)) return;
    auto words = with_samples(spec, std::min<std::size_t>(1, spec.arguments.size()));
    words.push_back(flag(option));
    words.emplace_back();
    check(desk, words, is_free(option.name(), spec.name));
  };
  each_command([&](const CommandSpec& spec) {
    for (const OptionSpec& option : spec.options) check_option(spec, option);
  });
  for (const OptionSpec& option : global_options()) check_option(find_command("list")->spec, option);
}

TEST_CASE("every argument completes, or is a text that nobody knows yet") {
  Filled desk;
  each_command([&](const CommandSpec& spec) {
    for (std::size_t i = 0; i < spec.arguments.size(); ++i) {
      const ArgumentSpec& argument = spec.arguments[i];
      if (argument.text) continue;  // in it @handle and +tag complete, see below
      auto words = with_samples(spec, i);
      words.emplace_back();
      check(desk, words, is_free(argument.name, spec.name));
    }
  });
  CHECK(desk.offered({"log", "wangwei", "with", "@w"}).starts_with("@wangwei\t"));
  CHECK(desk.offered({"log", "wangwei", "about", "+v"}) == "+vip\n");
}

TEST_CASE("the value of every key of the configuration completes, or is a text that nobody knows yet") {
  Filled desk;
  for (const settings::ConfigKey& key : settings::config_keys()) {
    if (key.type == settings::KeyType::number) continue;
    const std::string name = std::string(key.name) + (key.type == settings::KeyType::table ? ".x" : "");
    check(desk, {"config", "set", name, ""}, is_free_key(key.name));
    if (key.type != settings::KeyType::table) check(desk, {"-c", name + "="}, is_free_key(key.name));
  }
}

TEST_CASE("every word of a filter completes, and its value, and the names of filters") {
  Filled desk;
  for (const auto& row : domain::WordTable<domain::FilterWord>::rows) {
    const std::string word(row.word);
    CAPTURE(word);
    CHECK(desk.offered({"remind", word.substr(0, 2)}).find(word) != std::string::npos);
    if (domain::stands_alone(row.value)) continue;
    CHECK_FALSE(desk.offered({"remind", "tier:A " + word + ":"}).empty());
  }
  CHECK(desk.offered({"list", "@"}) == "@vip\ttier:A\n");
  CHECK(desk.offered({"list", "tier:A,B (tag:v"}) == "tier:A,B (tag:vip\n");
  CHECK(desk.offered({"list", "last>"}).starts_with("last>never\n"));
}

TEST_CASE("the columns that are declared are those of the command's tables") {
  test::Desk desk;
  REQUIRE(desk.call({"add", "王伟"}) == 0);
  each_command([&](const CommandSpec& spec) {
    const bool sorts = std::any_of(spec.options.begin(), spec.options.end(), [](const auto& option) { return option.name() == "columns"; });
    const std::string name(spec.name);
    CAPTURE(name);
    CHECK(sorts == !spec.columns.empty());
    for (const ColumnList& list : spec.columns) {
      const auto needed = std::count_if(spec.arguments.begin(), spec.arguments.end(), [](const auto& argument) { return !argument.optional; });
      auto words = with_samples(spec, static_cast<std::size_t>(needed));
      words.insert(words.end(), {"--sort", "#"});
      if (!list.option.empty()) words.push_back("--" + std::string(list.option));
      CHECK(desk.call(words) == 2);
      CHECK(desk.streams.errors.find("there are: " + ascii::joined(list.keys, ", ") + "\n") != std::string::npos);
    }
  });
}

TEST_CASE("what is on the list of free texts is declared somewhere") {
  std::set<std::string_view> declared;
  each_command([&](const CommandSpec& spec) {
    for (const auto& option : spec.options) declared.insert(option.name());
    for (const auto& argument : spec.arguments) declared.insert(argument.name);
  });
  for (const auto& text : free_texts) {
    CAPTURE(text.name);
    CHECK(declared.contains(text.name));
  }
  for (const auto key : free_keys) CHECK(settings::config_key(key) != nullptr);
}

}  // namespace guanxi::cli
