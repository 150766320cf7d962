#include "values.hpp"

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>

namespace guanxi::cli {

using namespace app;
using namespace settings;

using std::chrono::minutes;

namespace {

using calendar::Bias;
using calendar::When;

Result<int> read_number(const OptionSpec& option, std::string_view text) {
  if (const auto number = whole_number(text, option.least, option.most)) return *number;
  return usage_error(message("--{option} takes a whole number from {least} to {most}, not '{value}'", "option"_is = option.name(), "least"_is = option.least,
                             "most"_is = option.most, "value"_is = text));
}

Bias bias_of(Days days) {
  switch (days) {
    case Days::nearest: return Bias::nearest;
    case Days::past:
    case Days::until_today: return Bias::past;
    case Days::future:
    case Days::from_today: return Bias::future;
  }
  return Bias::nearest;
}

Result<When> read_when(const Env& env, const OptionSpec& option, std::string_view text) {
  const auto dates = env.dates(bias_of(option.days));
  When when;
  if (option.type == OptionType::moment) {
    TRY_ASSIGN(when, calendar::parse_when(text, dates));
  } else {
    TRY_ASSIGN(when.date, calendar::parse_date(text, dates));
  }
  const std::string day = calendar::iso(when.date);
  if (option.days == Days::until_today && when.date > env.today()) {
    return usage_error(message("--{option} {day} is still to come", "option"_is = option.name(), "day"_is = day), std::string(option.advice));
  }
  if (option.days == Days::from_today && when.date < env.today()) {
    return usage_error(message("--{option} {day} is past", "option"_is = option.name(), "day"_is = day), std::string(option.advice));
  }
  return when;
}

// 45m, 1h, 1h30m
Result<minutes> read_duration(const OptionSpec& option, std::string_view text) {
  constexpr int most = 24 * 60;
  std::string_view rest = text;
  minutes total{0};
  for (const auto& [unit, length] : {std::pair('h', minutes{60}), std::pair('m', minutes{1})}) {
    const auto end = rest.find(unit);
    const auto count = end == std::string_view::npos ? std::nullopt : whole_number(rest.substr(0, end), 0, most);
    if (!count) continue;
    total += length * *count;
    rest.remove_prefix(end + 1);
  }
  if (rest.empty() && total >= minutes{1} && total <= minutes{most}) return total;
  return usage_error(message("--{option} cannot be '{value}'", "option"_is = option.name(), "value"_is = text),
                     message("minutes and hours up to a day, as 45m, 1h or 1h30m"));
}

Result<std::optional<Args::Value>> meaning_of(const Env& env, const OptionSpec& option, std::string_view text) {
  switch (option.value_type()) {
    case OptionType::number: {
      TRY_ASSIGN(const auto number, read_number(option, text));
      return Args::Value(number);
    }
    case OptionType::date:
    case OptionType::moment: {
      TRY_ASSIGN(const auto when, read_when(env, option, text));
      return Args::Value(when);
    }
    case OptionType::duration: {
      TRY_ASSIGN(const auto duration, read_duration(option, text));
      return Args::Value(duration);
    }
    case OptionType::amount: {
      TRY_ASSIGN(auto money, domain::parse_money(text, env.config().text("gift.currency")));
      return Args::Value(std::move(money));
    }
    default: return std::nullopt;  // the text itself is what it means
  }
}

}  // namespace

Result<void> read_values(const Env& env, const CommandSpec& spec, Args& args) {
  for (const OptionSpec& option : spec.options) {
    if (option.told || !args.has(option.name())) continue;
    const std::string_view text = args.get(option.name());
    if (option.clears && text.empty()) continue;
    TRY_ASSIGN(const auto meaning, meaning_of(env, option, text));
    if (meaning) args.set_meaning(option.name(), *meaning);
  }
  return {};
}

}  // namespace guanxi::cli
