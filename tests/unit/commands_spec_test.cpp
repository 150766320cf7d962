// Holds what every command declares of itself to the same measure.
#include <guanxi/cli/command.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>

#include <guanxi/base/ascii.hpp>
#include <guanxi/cli/help.hpp>
#include <guanxi/text/width.hpp>

namespace guanxi::cli {
namespace {

constexpr int longest_summary = 60;

template <class Check>
void each(Check check) {
  for (const CommandEntry& entry : commands()) {
    const std::string name(entry.name);
    CAPTURE(name);
    check(entry.command->spec);
  }
}

std::vector<std::string> flags_of(std::span<const OptionSpec> options) {
  std::vector<std::string> flags;
  for (const auto& option : options) {
    const std::string both(option.flags);
    const auto comma = both.find(',');
    flags.push_back(both.substr(0, comma));
    if (comma != std::string::npos) flags.push_back(both.substr(comma + 1));
  }
  return flags;
}

bool well_formed(const std::string& flag) {
  const auto dashes = flag.find_first_not_of('-');
  const bool letters = flag.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string::npos;
  return letters && ((dashes == 1 && flag.size() == 2) || (dashes == 2 && flag.size() > 3));
}

bool one_line(std::string_view text) { return !text.empty() && text.find('\n') == std::string_view::npos; }

}  // namespace

TEST_CASE("a command is found by its name, and names are not used twice") {
  std::set<std::string_view> names;
  for (const auto& entry : commands()) {
    CHECK(entry.name == entry.command->spec.name);
    CHECK(names.insert(entry.name).second);
    CHECK(find_command(entry.name) == entry.command);
    const bool runs = entry.command->run != nullptr;
    CHECK(runs);
    CHECK(entry.command->spec.hidden == entry.name.starts_with("__"));
  }
}

TEST_CASE("every command has a summary: one short line without a full stop") {
  each([](const CommandSpec& spec) {
    CHECK(one_line(spec.summary));
    CHECK_FALSE(spec.summary.ends_with('.'));
    CHECK(text::width(spec.summary) <= longest_summary);
  });
}

TEST_CASE("every command has a description of whole sentences") {
  each([](const CommandSpec& spec) {
    REQUIRE_FALSE(spec.description.empty());
    CHECK(spec.description.find("\n\n\n") == std::string_view::npos);
    CHECK_FALSE(spec.description.ends_with('\n'));
  });
}

TEST_CASE("every command has two examples that call it and say what they do") {
  each([](const CommandSpec& spec) {
    CHECK(spec.examples.size() >= 2);
    const std::string called = "guanxi " + std::string(spec.name);
    for (const auto& example : spec.examples) {
      CAPTURE(example.command);
      const std::string command(example.command);
      // An example may show what is piped into the command, or what has to happen before it.
      const auto at = command.find(called);
      REQUIRE(at != std::string::npos);
      const std::string before = command.substr(0, at);
      CHECK((before.empty() || before.ends_with("| ") || before.ends_with("&& ")));
      CHECK((command.size() == at + called.size() || command[at + called.size()] == ' '));
      CHECK(one_line(example.says));
      CHECK_FALSE(example.says.ends_with('.'));
    }
  });
}

TEST_CASE("every option and argument is documented with a line") {
  each([](const CommandSpec& spec) {
    for (const auto& option : spec.options) {
      CAPTURE(option.flags);
      CHECK(one_line(option.help));
      CHECK_FALSE(option.help.ends_with('.'));
      CHECK((option.choices.empty() || !option.value.empty()));
      CHECK((option.completes == Completes::nothing || !option.value.empty()));
    }
    for (const auto& argument : spec.arguments) {
      CAPTURE(argument.name);
      CHECK(one_line(argument.help));
      CHECK((argument.type == OptionType::word || argument.completes == Completes::date));
    }
  });
}

TEST_CASE("no two options of a command share a flag, and none takes a global one's") {
  const auto globals = flags_of(global_options());
  each([&globals](const CommandSpec& spec) {
    std::set<std::string> seen(globals.begin(), globals.end());
    for (const auto& flag : flags_of(spec.options)) {
      CAPTURE(flag);
      CHECK(well_formed(flag));
      CHECK(seen.insert(flag).second);
    }
  });
}

TEST_CASE("what an option or an argument may be is listed once each") {
  const auto check = [](std::span<const std::string_view> choices) {
    const std::set<std::string_view> distinct(choices.begin(), choices.end());
    CHECK(distinct.size() == choices.size());
    CHECK_FALSE(distinct.contains(""));
  };
  each([&check](const CommandSpec& spec) {
    check(spec.formats);
    for (const auto& option : spec.options) check(option.choices);
    for (const auto& argument : spec.arguments) check(argument.choices);
  });
}

TEST_CASE("what an option declares of its value fits together") {
  const auto check = [](const OptionSpec& option) {
    CAPTURE(option.flags);
    const auto type = option.value_type();
    const bool day = type == OptionType::date || type == OptionType::moment || type == OptionType::month;
    CHECK((!option.value.empty() || type == OptionType::word));
    CHECK((option.choices.empty() || option.type == OptionType::word));
    CHECK(option.least <= option.most);
    CHECK((type == OptionType::number || (option.least == 0 && option.most == largest_number)));
    CHECK((day || option.days == Days::nearest));
    CHECK((day || option.advice.empty()));
    CHECK((!option.read_with_record || option.advice.empty()));
  };
  each([&check](const CommandSpec& spec) {
    for (const auto& option : spec.options) check(option);
  });
  for (const auto& option : global_options()) check(option);
}

TEST_CASE("an option is only for modes that its command has") {
  each([](const CommandSpec& spec) {
    std::set<std::string_view> modes = {when_listing, when_adding, "list", "read", "people"};
    for (const auto& argument : spec.arguments) modes.insert(argument.choices.begin(), argument.choices.end());
    for (const auto& option : spec.options) {
      CAPTURE(option.flags);
      for (const auto mode : ascii::words(option.only_with)) CHECK(modes.contains(mode));
      CHECK(option.goes_with(option.only_with.substr(0, option.only_with.find(' '))));
      CHECK((option.only_with.empty() || !option.goes_with("another")));
    }
  });
}

TEST_CASE("an option that does nothing alone names others of its command") {
  each([](const CommandSpec& spec) {
    std::set<std::string_view> names;
    for (const auto& option : spec.options) names.insert(option.name());
    for (const auto& option : spec.options) {
      CAPTURE(option.flags);
      for (const auto other : ascii::words(option.beside)) CHECK((names.contains(other) && other != option.name()));
    }
  });
}

TEST_CASE("arguments that must be given stand first, and only the last one is repeated") {
  each([](const CommandSpec& spec) {
    bool optional = false;
    for (const auto& argument : spec.arguments) {
      CHECK_FALSE((optional && !argument.optional));
      optional = optional || argument.optional;
      if (&argument != &spec.arguments.back()) CHECK_FALSE(argument.repeatable);
    }
  });
}

TEST_CASE("every command knows text") {
  each([](const CommandSpec& spec) {
    const bool text = std::find(spec.formats.begin(), spec.formats.end(), "text") != spec.formats.end();
    CHECK((spec.formats.empty() || text));
  });
}

TEST_CASE("help and the manual page of every command can be made") {
  each([](const CommandSpec& spec) {
    CHECK(help_text(spec, {}).starts_with("usage: guanxi "));
    CHECK(command_page(spec).find("\n\n") == std::string::npos);
  });
}

}  // namespace guanxi::cli
