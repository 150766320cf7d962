#include <array>

#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/cli/ids.hpp>
#include <guanxi/cli/output.hpp>
#include <guanxi/cli/reminders.hpp>
#include <guanxi/storage/work.hpp>
#include <guanxi/text/sanitise.hpp>

#include "done/closing.hpp"

namespace guanxi::commands {
namespace {

using namespace app;
using namespace cli;
using namespace settings;
using domain::PromiseState;

constexpr ArgumentSpec arguments[] = {{.name = "ID|FILTER",
                                       .help = "an item's id, as remind prints it; several may be named; - reads them from stdin; or a filter, as 'tier:C'",
                                       .completes = Completes::item,
                                       .or_else = Completes::filter,
                                       .optional = true,
                                       .repeatable = true}};

constexpr std::array own_options = {
    OptionSpec{.flags = "-d,--date", .value = "DATE", .help = "when, if not today", .type = OptionType::date, .days = Days::until_today, .former = "--on"},
    OptionSpec{.flags = "--broken", .help = "the promise was not kept"},
    OptionSpec{.flags = "--dropped", .help = "the promise no longer counts; the planned meeting did not take place"},
    OptionSpec{.flags = "--because", .value = "TEXT", .help = "how the complaint ended", .type = OptionType::text},
};
constexpr auto options = with_options(own_options, reminder_options);

constexpr Example examples[] = {
    {"guanxi done k7qp2", "a promise kept"},
    {"guanxi done k7qp2 --broken", "a promise broken"},
    {"guanxi done c-k7qp2 --date yesterday", "contact was made: it is logged"},
    {"guanxi done h-k7qp2-spring-festival h-m3n7d-spring-festival", "two people were greeted"},
    {"guanxi remind --only owed | grep Weber | guanxi done -", "what the lines that come through the pipe begin with"},
    {"guanxi done --only holiday 'country:CN'", "everybody in China who is to be greeted now was greeted"},
    {"guanxi done k7qp2 --because 'seal replaced, he checked it himself'", "a complaint answered"},
};

struct Request {
  std::vector<std::string> ids = {};
  Closing closing;
};

Result<Request> parse_request(Env& env, const Args& args) {
  Request request;
  Closing& closing = request.closing;
  closing.day = args.date("date").value_or(env.today());
  closing.dated = args.has("date");
  if (args.has("broken") && args.has("dropped")) return usage_error(message("done: --broken or --dropped, not both"));
  if (args.has("broken")) closing.state = PromiseState::broken;
  if (args.has("dropped")) closing.state = PromiseState::dropped;
  closing.because = text::one_line(args.get("because"));
  const auto words = names_in(args);
  TRY(check_choice("done", args, words));
  TRY_ASSIGN(request.ids, ids_named(env, words));
  return request;
}

// All of them or none.
Result<int> close_all(Env& env, storage::Store& store, const std::vector<std::string>& ids, const Closing& closing, bool chosen) {
  storage::Work work(store, "done", env.now());
  std::string lines;
  present::Value::Array all;
  for (const auto& id : ids) {
    TRY_ASSIGN(const auto line, close(env, store, id, closing));
    lines += (lines.empty() ? "" : "\n") + line;
    all.push_back(present::Value::Object{{"id", id}, {"done", line}});
  }
  work.commit(lines);
  if (!env.json()) env.confirm(text::lines(lines));
  else if (all.size() == 1 && !chosen) env.print(present::as_document("done", {{"id", ids.front()}, {"done", lines}}));
  else env.print(present::as_document("done", {{"items", std::move(all)}}));
  return 0;
}

Result<int> run(Env& env, const Args& args) {
  TRY_ASSIGN(auto request, parse_request(env, args));
  const bool chosen = chooses_reminders(args);
  if (request.ids.empty() && !chosen) {
    env.note(message("no id came on stdin; nothing was done"));
    return 0;
  }
  auto& store = env.store(storage::Access::read_write);
  if (chosen) {
    TRY_ASSIGN(const auto items, chosen_reminders(env, store, args, todays_reminders(env)));
    for (const auto& item : items) request.ids.push_back(item.id);
    if (items.empty()) return none_chosen(env, "done");
  }
  return close_all(env, store, request.ids, request.closing, chosen);
}

}  // namespace

extern const Command done = {
    .spec = {.name = "done",
             .group = Group::word,
             .summary = "tick off a reminder or a promise",
             .description = "Ticks off an item of remind by its id, or all that remind shows today and a filter or --only chooses. What that means depends "
                            "on the item.\n\n"
                            "A promise was kept, or with --broken or --dropped it was not. A planned meeting took place, or with --dropped it "
                            "did not. A contact or a meeting is logged as such. A birthday or another day is left out until it comes round "
                            "again. Of a festival, somebody was greeted. A complaint is dealt with. A gift that was received needs no answer "
                            "any more. A loss of face is made up for. Of a pending decision you asked how it stands: it comes up again after "
                            "a decent time.",
             .arguments = arguments,
             .options = options,
             .examples = examples,
             .writes = true},
    .run = run,
};

}  // namespace guanxi::commands
