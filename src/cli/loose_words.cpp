#include "loose_words.hpp"

#include <iterator>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/calendar/language.hpp>
#include <guanxi/domain/money.hpp>

namespace guanxi::cli {

using namespace app;
using namespace settings;
namespace {

using Words = std::vector<std::string>;

bool is_option(std::string_view word) { return word.size() > 1 && word.front() == '-'; }
// "@lina" and "+tag" mean the same wherever they stand.
bool is_mark(std::string_view word) { return word.size() > 1 && (word.front() == '@' || word.front() == '+'); }

const OptionSpec* option_in(std::span<const OptionSpec> options, std::string_view word) {
  const std::string_view flag = word.substr(0, word.find('='));
  for (const OptionSpec& option : options) {
    if (!option.former.empty() && option.former == flag) return &option;
    for (std::string_view flags = option.flags; !flags.empty();) {
      const auto comma = flags.find(',');
      if (flags.substr(0, comma) == flag) return &option;
      flags.remove_prefix(comma == std::string_view::npos ? flags.size() : comma + 1);
    }
  }
  return nullptr;
}

const OptionSpec* option_of(const CommandSpec& command, std::string_view word) { return option_in(command.options, word); }

const OptionSpec* any_option_of(const CommandSpec& command, std::string_view word) {
  const OptionSpec* own = option_of(command, word);
  return own ? own : option_in(global_options(), word);
}

bool is_amount(const std::string& text) { return domain::parse_money(text, "CNY").has_value(); }

bool is_date(const std::string& text) {
  constexpr calendar::LocalTime some_day{std::chrono::local_days{std::chrono::year{2026} / 1 / 1}};
  return calendar::parse_when(text, {some_day, calendar::Bias::nearest}).has_value();
}

// The bare words from there on, up to the next option.
std::string words_from(const Words& words, std::size_t at) {
  std::string all;
  for (; at < words.size() && !is_option(words[at]); ++at) all += (all.empty() ? "" : " ") + words[at];
  return all;
}

tl::unexpected<Error> loose(std::string_view flag, const std::string& value, const std::string& rest) {
  return usage_error(message("{option} takes '{value}' alone, and '{rest}' stands loose behind it", "option"_is = flag, "value"_is = value, "rest"_is = rest),
                     message("quote what belongs together: {option} '{value} {rest}'", "option"_is = flag, "value"_is = value, "rest"_is = rest));
}

// What stands behind the value at `at`: a part of it is joined to it, or it is loose.
Result<void> settle(const OptionSpec& option, Words& words, std::size_t at, bool own_words_before) {
  if (at + 1 >= words.size() || is_option(words[at + 1]) || is_mark(words[at + 1])) return {};
  const bool inline_value = is_option(words[at]);
  const std::string value = inline_value ? words[at].substr(words[at].find('=') + 1) : words[at];
  const std::string& next = words[at + 1];
  const std::string flag = "--" + std::string(option.name());
  const OptionType type = option.value_type();
  if (type == OptionType::amount) {
    const bool currency_behind = is_amount(value) && is_amount("1 " + next) && !is_amount(next);
    if (!currency_behind && (is_amount(value) || !is_amount(value + " " + next))) return {};
    words[at] += " " + next;
    words.erase(words.begin() + static_cast<std::ptrdiff_t>(at) + 1);
    return {};
  }
  if (value.find(' ') != std::string::npos) return {};
  if (type == OptionType::date || type == OptionType::moment) return is_date(value) && is_date(value + " " + next) ? loose(flag, value, next) : Result<void>();
  const bool text = type == OptionType::text || type == OptionType::organisation;
  return text && own_words_before ? loose(flag, value, words_from(words, at + 1)) : Result<void>();
}

}  // namespace

Result<std::vector<std::string>> without_loose_words(const CommandSpec& command, std::vector<std::string> words) {
  if (command.arguments.empty() || !command.arguments.back().repeatable) return words;
  bool own_words = false;
  for (std::size_t at = 0; at < words.size() && words[at] != "--"; ++at) {
    if (!is_option(words[at])) {
      own_words = true;
      continue;
    }
    const OptionSpec* option = option_of(command, words[at]);
    if (option == nullptr || option->value.empty()) continue;
    if (words[at].find('=') == std::string::npos) ++at;
    if (at >= words.size()) break;
    TRY(settle(*option, words, at, own_words));
  }
  return words;
}

std::vector<std::string> with_excluded_words(const CommandSpec& command, std::vector<std::string> words) {
  if (!command.excludes) return words;
  Words kept, excluded;
  std::size_t at = 0;
  for (; at < words.size() && words[at] != "--"; ++at) {
    const bool one_dash = is_option(words[at]) && words[at][1] != '-';
    const bool short_option = one_dash && (words[at].size() == 2 || ascii::all_digits(std::string_view(words[at]).substr(2)));
    if (one_dash && !short_option) {
      excluded.push_back(std::move(words[at]));
      continue;
    }
    const OptionSpec* option = is_option(words[at]) ? any_option_of(command, words[at]) : nullptr;
    const bool value_follows =
        option != nullptr && !option->value.empty() && words[at].find('=') == std::string::npos && words[at].size() > 1 && (!one_dash || words[at].size() == 2);
    kept.push_back(std::move(words[at]));
    if (value_follows && at + 1 < words.size()) kept.push_back(std::move(words[++at]));
  }
  if (at < words.size()) ++at;
  kept.emplace_back("--");
  kept.insert(kept.end(), std::make_move_iterator(excluded.begin()), std::make_move_iterator(excluded.end()));
  kept.insert(kept.end(), std::make_move_iterator(words.begin() + static_cast<std::ptrdiff_t>(at)), std::make_move_iterator(words.end()));
  return kept;
}

}  // namespace guanxi::cli
