#include <guanxi/app/remind/spreading.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/cli/command.hpp>
#include <guanxi/cli/output.hpp>
#include <guanxi/storage/work.hpp>

namespace guanxi::commands {
namespace {

using namespace app;
using namespace cli;
using present::Value;

constexpr OptionSpec options[] = {
    {.flags = "--until", .value = "DATE", .help = "the first day on which you are back", .type = OptionType::date, .days = Days::after_today},
    {.flags = "--a-day",
     .value = "N",
     .help = "at most so many calls, and so many meetings, a working day afterwards; remind.section otherwise",
     .type = OptionType::number,
     .least = 1},
};

constexpr Example examples[] = {
    {"guanxi away --until 'in 3w'", "no reminder to get in touch for three weeks, and no heap of them then"},
    {"guanxi away --until 2027-01-11 --a-day 3", "three calls a day from 11 January on"},
};

Result<int> run(Env& env, const Args& args) {
  const auto back = args.date("until");
  if (!back) return usage_error(message("away: --until DATE is missing"), message("it is the first day on which you are back"));
  const int a_day = args.number("a-day").value_or(usual_a_day(env));
  auto& store = env.store(storage::Access::read_write);
  storage::Work work(store, "away", env.now());
  TRY_ASSIGN(const auto spread, spread_after(env, store, *back, a_day));
  const std::string until = calendar::iso(*back);
  const bool nobody = spread.reminders == 0;
  const std::string line = nobody ? message("away until {day}: nobody is due by then", "day"_is = until)
                                  : message_plural(spread.reminders, "away until {day}: {n} reminder is put off; the last comes up on {last}",
                                                   "away until {day}: {n} reminders are put off; the last come up on {last}", "day"_is = until,
                                                   "last"_is = calendar::iso(spread.last));
  work.commit(line);
  print_result(env, "away", {{"until", *back}, {"reminders", spread.reminders}, {"last", nobody ? Value() : Value(spread.last)}}, line);
  return 0;
}

}  // namespace

extern const Command away = {
    .spec = {.name = "away",
             .group = Group::word,
             .summary = "put off whom to get in touch with while you are away",
             .description = "Puts off the reminders to get in touch and to meet until the day on which you are back. Of those who are due by then the most "
                            "pressing come up on that day, the others on the working days after it, so that no heap waits for you. Whoever is "
                            "added meanwhile comes up no sooner either. Promises, complaints, "
                            "days to remember and festivals are told as before; birthdays that fall into the absence are among what was missed. "
                            "undo takes it back.",
             .options = options,
             .examples = examples,
             .writes = true},
    .run = run,
};

}  // namespace guanxi::commands
