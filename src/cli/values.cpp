#include "values.hpp"

#include <algorithm>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/calendar/partial_date.hpp>
#include <guanxi/cli/days.hpp>
#include <guanxi/text/join.hpp>

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
    case Days::from_today:
    case Days::after_today: return Bias::future;
  }
  return Bias::nearest;
}

// A day that is none of those which the option or the argument takes.
Result<void> check_day(const Env& env, std::string_view name, Days days, calendar::Date date, std::string_view advice) {
  const std::string day = calendar::iso(date);
  if (days == Days::until_today && date > env.today()) {
    return usage_error(message("{name} {day} is still to come", "name"_is = name, "day"_is = day), std::string(advice));
  }
  if (days == Days::from_today && date < env.today()) {
    return usage_error(message("{name} {day} is past", "name"_is = name, "day"_is = day), std::string(advice));
  }
  if (days == Days::after_today && date <= env.today()) {
    return usage_error(message("{name} {day} is not in the future", "name"_is = name, "day"_is = day), std::string(advice));
  }
  return {};
}

std::string flag_of(const OptionSpec& option) { return "--" + std::string(option.name()); }

Result<When> read_moment(const Env& env, const OptionSpec& option, std::string_view text) {
  TRY_ASSIGN(const auto when, calendar::parse_when(text, env.dates(bias_of(option.days))));
  TRY(check_day(env, flag_of(option), option.days, when.date, option.advice));
  return when;
}

// "2027-02" and "feb" are months; of a day its month is meant.
Result<calendar::Date> read_month(const Env& env, const OptionSpec& option, std::string_view text) {
  constexpr Sentence<> as_month = "as 2027-02, 'feb 2027' or 'next month'";
  const auto written = calendar::parse_partial_date(text);
  if (written && !written->lunar && written->month != 0 && written->day == 0) {
    const int year = written->year.value_or(calendar::parts(env.today()).year);
    return *calendar::make_date(year, static_cast<unsigned>(written->month), 1);
  }
  if (written && written->day == 0) {
    return usage_error(message("'{text}' is no month of the Gregorian calendar", "text"_is = text), message(as_month));
  }
  const auto day = calendar::parse_date(text, env.dates(bias_of(option.days)));
  if (!day) return usage_error(message("'{text}' is no month", "text"_is = text), message(as_month));
  const auto [year, month, number] = calendar::parts(*day);
  return *calendar::make_date(year, month, 1);
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
    case OptionType::date: {
      TRY_ASSIGN(const auto date, read_day(env, flag_of(option), option.days, text, option.advice));
      return Args::Value(When{date});
    }
    case OptionType::moment: {
      TRY_ASSIGN(const auto when, read_moment(env, option, text));
      return Args::Value(when);
    }
    case OptionType::month: {
      TRY_ASSIGN(const auto first, read_month(env, option, text));
      return Args::Value(When{first});
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

// A date of several words that lacks its quotes is told apart from one that is none.
Error parted_date(const Env& env, const CommandSpec& spec, const Args& args, std::size_t first, Error error) {
  const std::string whole = args.rest(first);
  if (args.words().size() <= first + 1 || !calendar::parse_date(whole, env.dates(Bias::nearest))) return error;
  return {error.kind, error.message, message("a date of several words needs quotes: guanxi {command} '{date}'", "command"_is = spec.name, "date"_is = whole)};
}

// The last argument is the one that may be repeated.
Result<void> read_words(const Env& env, const CommandSpec& spec, Args& args) {
  for (std::size_t i = 0; i < args.words().size() && !spec.arguments.empty(); ++i) {
    const std::size_t place = std::min(i, spec.arguments.size() - 1);
    const ArgumentSpec& argument = spec.arguments[place];
    if (argument.type != OptionType::date) continue;
    const auto date = read_day(env, argument.name, Days::nearest, args.words()[i]);
    if (!date) return tl::make_unexpected(parted_date(env, spec, args, place, date.error()));
    args.add_date(*date);
  }
  return {};
}

// What does nothing without another option is not passed over in silence.
Result<void> check_company(const CommandSpec& spec, const Args& args) {
  for (const OptionSpec& option : spec.options) {
    if (option.beside.empty() || !args.has(option.name())) continue;
    const auto others = ascii::words(option.beside);
    if (std::any_of(others.begin(), others.end(), [&](auto other) { return args.has(other); })) continue;
    std::vector<std::string> flags;
    for (const auto other : others) flags.push_back("--" + std::string(other));
    return usage_error(message("{command}: --{option} does nothing by itself", "command"_is = spec.name, "option"_is = option.name()),
                       message("it goes with: {options}", "options"_is = text::joined(flags)));
  }
  return {};
}

}  // namespace

Result<calendar::Date> read_day(const Env& env, std::string_view name, Days days, std::string_view text, std::string_view advice) {
  TRY_ASSIGN(const auto date, calendar::parse_date(text, env.dates(bias_of(days))));
  TRY(check_day(env, name, days, date, advice));
  return date;
}

Result<void> read_values(const Env& env, const CommandSpec& spec, Args& args) {
  TRY(check_company(spec, args));
  TRY(read_words(env, spec, args));
  for (const OptionSpec& option : spec.options) {
    if (option.read_with_record || !args.has(option.name())) continue;
    const std::string_view text = args.get(option.name());
    if (option.clears && text.empty()) continue;
    TRY_ASSIGN(const auto meaning, meaning_of(env, option, text));
    if (meaning) args.set_meaning(option.name(), *meaning);
  }
  return {};
}

}  // namespace guanxi::cli
