#include <guanxi/cli/complete.hpp>

#include <algorithm>
#include <array>

#include <guanxi/domain/filter.hpp>

#include "complete/names.hpp"
#include "complete/values.hpp"
#include "complete/words.hpp"
#include "help/blocks.hpp"

namespace guanxi::cli {

using namespace app;
using namespace settings;

namespace {

constexpr std::array<std::string_view, 3> shells = {"bash", "zsh", "fish"};

class Answer {
 public:
  Answer(const Cursor& cursor, Names& names) : cursor_(cursor), names_(names), offers_(cursor.kept, cursor.typed), values_(cursor, names, offers_) {}

  // What was found before something went wrong counts.
  std::string text() && {
    try {
      if (!cursor_.lost) offer_what_fits();
    } catch (const std::exception&) {
    }
    return std::move(offers_).take();
  }

 private:
  void offer_what_fits() {
    if (cursor_.option) offer_value(*cursor_.option);
    else if (offers_.typed().starts_with('-')) offer_options();
    else if (!cursor_.command) offer_commands();
    else offer_argument();
  }

  // An alias that bears a command's name is none.
  void offer_commands() {
    values_.offer(Completes::command);
    for (const auto& alias : names_.aliases()) {
      if (!find_command(alias.text)) offers_.offer(alias.text, alias.about);
    }
  }

  void offer_options() {
    if (cursor_.command) {
      offer_flags(cursor_.command->options);
      offer_flags(added_options(*cursor_.command));
    }
    offer_flags(global_options());
  }

  void offer_flags(std::span<const OptionSpec> options) {
    for (const OptionSpec& option : options) {
      const bool given = std::find(cursor_.given.begin(), cursor_.given.end(), &option) != cursor_.given.end();
      if ((given && !option.repeatable) || !goes_with_action(option)) continue;
      const auto at = option.flags.find("--");
      offers_.offer(at == std::string_view::npos ? option.flags : option.flags.substr(at), option.help);
    }
  }

  // Where the action is typed ("set"), what another action takes is left out.
  bool goes_with_action(const OptionSpec& option) const {
    if (!cursor_.command || option.only_with.empty() || option.only_with == when_listing || option.only_with == when_adding) return true;
    const auto arguments = cursor_.command->arguments;
    for (std::size_t i = 0; i < arguments.size() && i < cursor_.words.size(); ++i) {
      const auto& choices = arguments[i].choices;
      if (std::find(choices.begin(), choices.end(), cursor_.words[i]) != choices.end()) return option.goes_with(cursor_.words[i]);
    }
    return true;
  }

  void offer_value(const OptionSpec& option) {
    if (option.name() == "format") {
      return offers_.offer_all(cursor_.command ? formats_of(*cursor_.command) : std::span<const std::string_view>(table_formats));
    }
    if (takes_list(option)) offers_.keep_behind(",");
    if (option.completion() == Completes::tag) offers_.keep_behind("+");
    offers_.offer_all(option.choices);
    values_.offer(option.completion(), option.days);
  }

  // Values that commas part: kinds, tags, tiers, countries, cities. People and columns have a rule of their own.
  static bool takes_list(const OptionSpec& option) {
    constexpr Completes lists[] = {Completes::reminder, Completes::tag, Completes::tier, Completes::country, Completes::city};
    const bool listed = std::find(std::begin(lists), std::end(lists), option.completion()) != std::end(lists);
    return option.repeatable && (listed || !option.choices.empty());
  }

  void offer_argument() {
    const auto arguments = cursor_.command->arguments;
    if (arguments.empty()) return;
    const bool behind = cursor_.words.size() >= arguments.size();
    if (behind && !arguments.back().repeatable) return;
    const ArgumentSpec& argument = behind ? arguments.back() : arguments[cursor_.words.size()];
    offers_.offer_all(argument.choices);
    const bool takes_filter = argument.completes == Completes::filter || argument.or_else == Completes::filter;
    if (takes_filter && domain::looks_like_filter(offers_.typed())) return values_.offer(Completes::filter);
    if (argument.completes == Completes::nothing && argument.repeatable) offer_in_text();
    else values_.offer(argument.completes);
    const bool part = offers_.in_part();  // behind a comma or an @ no id begins
    if (!offers_.typed().empty() && !part) values_.offer(argument.or_else);
  }

  // In words that are recorded, @handle names a participant and +tag a tag.
  void offer_in_text() {
    if (offers_.typed().starts_with('@')) {
      offers_.keep(1);
      values_.offer(Completes::person);
    } else if (offers_.typed().starts_with('+')) {
      offers_.keep(1);
      values_.offer(Completes::tag);
    }
  }

  const Cursor& cursor_;
  Names& names_;
  Offers offers_;
  Values values_;
};

bool is_shell(std::string_view word) { return std::find(shells.begin(), shells.end(), word) != shells.end(); }

// Takes the shell's name off the front. No command bears one.
std::string take_shell(std::vector<std::string>& words) {
  std::string shell;
  if (!words.empty() && is_shell(words.front())) {
    shell = words.front();
    words.erase(words.begin());
  }
  return shell;
}

}  // namespace

std::string complete(std::vector<std::string> words, const Host& host) {
  try {
    Names names(host);
    names.keep_script(take_shell(words) == "fish");
    if (words.empty()) words.emplace_back();
    const Cursor cursor = find_cursor(std::move(words), [&](const GlobalOptions& globals, const std::string& word) {
      names.use(globals);
      return names.alias(word);
    });
    names.use(cursor.globals);
    return Answer(cursor, names).text();
  } catch (const std::exception&) {  // nobody asked for this run: silence
    return {};
  }
}

std::string complete_call(std::vector<std::string> words, const Host& host) {
  const std::size_t shell = !words.empty() && is_shell(words.front()) ? 1 : 0;
  if (words.size() > shell && words[shell] == "--") words.erase(words.begin() + static_cast<std::ptrdiff_t>(shell));
  return complete(std::move(words), host);
}

}  // namespace guanxi::cli
