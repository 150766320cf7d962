#include <guanxi/app/remind/spreading.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/cli/command.hpp>
#include <guanxi/cli/filters.hpp>
#include <guanxi/cli/output.hpp>
#include <guanxi/storage/work.hpp>

namespace guanxi::commands {
namespace {

using namespace app;
using namespace cli;
using present::Value;

constexpr int most_days = 1000;

constexpr ArgumentSpec arguments[] = {
    {.name = filter_argument, .help = filter_argument_help, .completes = Completes::filter, .optional = true, .repeatable = true}};

constexpr std::array own_options = {
    OptionSpec{.flags = "--a-day",
               .value = "N",
               .help = "at most so many calls, and so many meetings, a working day; remind.section otherwise",
               .type = OptionType::number,
               .least = 1},
    OptionSpec{.flags = "--days",
               .value = "N",
               .help = "rather so many a day that the fullest day takes N working days",
               .type = OptionType::number,
               .least = 1,
               .most = most_days},
};
constexpr auto options = with_options(own_options, filter_options_of_people);

constexpr Example examples[] = {
    {"guanxi import contacts.vcf --tag phone && guanxi spread --dry-run", "what it would put off after a large import"},
    {"guanxi spread", "as many a day as a section of remind shows"},
    {"guanxi spread --tag phone --days 60", "who came with that import over sixty working days; the others keep their days"},
};

Result<EvenRequest> parse_request(Env& env, storage::Store& store, const Args& args) {
  if (args.has("a-day") && args.has("days")) return usage_error(message("spread: --a-day or --days, not both"));
  if (const auto names = names_in(args); !names.empty()) {
    return usage_error(message("spread: unexpected argument '{word}'", "word"_is = names.front()),
                       message("of one person: --who {word}", "word"_is = names.front()));
  }
  EvenRequest request{.a_day = args.number("a-day").value_or(usual_a_day(env)), .days = args.number("days")};
  if (const auto filtering = filtering_of(args, FilterOf::people); !filtering.empty()) {
    TRY_ASSIGN(request.chosen, selector_of(env, store, filtering));
  }
  return request;
}

Result<int> run(Env& env, const Args& args) {
  auto& store = env.store(storage::Access::read_write);
  TRY_ASSIGN(const auto request, parse_request(env, store, args));
  storage::Work work(store, "spread", env.now());
  TRY_ASSIGN(const auto spread, spread_evenly(env, store, request));
  Value::Object fields{{"reminders", spread.reminders}, {"a_day", spread.a_day}, {"fullest", spread.fullest}};
  if (spread.reminders == 0) {
    fields.emplace_back("last", Value());
    fields.emplace_back("unchanged", true);
    const auto count = "count"_is = spread.a_day;
    print_result(env, "spread", std::move(fields),
                 spread.fullest <= spread.a_day ? message("no day has more than {count}; nothing was put off", count)
                                                : message("nobody who was chosen is on a day with more than {count}; nothing was put off", count));
    return 0;
  }
  const std::string line = message_plural(spread.reminders, "{n} reminder is put off: at most {count} a day where {fullest} were; the last comes up on {last}",
                                          "{n} reminders are put off: at most {count} a day where {fullest} were; the last come up on {last}",
                                          "count"_is = spread.a_day, "fullest"_is = spread.fullest, "last"_is = calendar::iso(spread.last));
  work.commit(line);
  fields.emplace_back("last", spread.last);
  print_result(env, "spread", std::move(fields), line);
  return 0;
}

}  // namespace

extern const Command spread = {
    .spec = {.name = "spread",
             .group = Group::word,
             .summary = "even out the days on which people are due",
             .description = "After a large import, or a rhythm for many at once, people are due in heaps. Of a day that has too many the most pressing keep "
                            "it; the others are put off to the next working days that have room. It looks at everybody with a rhythm, at those who are due "
                            "today or late and at the days ahead. Nobody comes up earlier than they are due, and a second call finds nothing to do. Calls and "
                            "meetings are counted apart. With a filter only those whom it chooses are put off. undo takes it back.",
             .arguments = arguments,
             .options = options,
             .examples = examples,
             .writes = true},
    .run = run,
};

}  // namespace guanxi::commands
