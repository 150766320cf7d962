#include <guanxi/cli/reminders.hpp>

#include <algorithm>
#include <set>

#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/cli/output.hpp>
#include <guanxi/text/join.hpp>
#include <guanxi/text/nearest.hpp>

namespace guanxi::cli {

using namespace app;
namespace {

Result<std::set<std::string, std::less<>>> kind_set(std::string_view list) {
  std::set<std::string, std::less<>> kinds;
  const auto known = reminder_kinds();
  while (!list.empty()) {
    const auto comma = list.find(',');
    const std::string kind(list.substr(0, comma));
    if (std::find(known.begin(), known.end(), kind) == known.end()) {
      const auto near = text::nearest(kind, known);
      return usage_error(message("remind knows no kind '{kind}'", "kind"_is = kind),
                         near ? message("did you mean {near}?", "near"_is = *near)
                              : message("issue, planned, missed, promise, contact, in-person, occasion, holiday, decision, owed"));
    }
    kinds.insert(kind);
    list.remove_prefix(comma == std::string_view::npos ? list.size() : comma + 1);
  }
  return kinds;
}

}  // namespace

bool chooses_reminders(const Args& args) {
  const auto given = [&](const OptionSpec& option) { return args.has(option.name()); };
  return std::any_of(reminder_options.begin(), reminder_options.end(), given) || names_in(args).size() < args.words().size();
}

Result<void> read_kinds(const Args& args, ReminderRequest& request) {
  TRY_ASSIGN(request.kinds, kind_set(text::joined(args.all("only"), ",")));
  TRY_ASSIGN(const auto except, kind_set(text::joined(args.all("except"), ",")));
  if (except.empty()) return {};
  if (request.kinds.empty()) request.kinds.insert(reminder_kinds().begin(), reminder_kinds().end());
  for (const auto& kind : except) request.kinds.erase(kind);
  if (request.kinds.empty()) return usage_error(message("--only and --except leave no kind"));
  return {};
}

Result<void> read_filters(Env& env, storage::Store& store, const Args& args, ReminderRequest& request) {
  if (const auto due = args.date("due")) request.days = std::max(request.days, static_cast<int>((*due - request.day).count()));
  auto filtering = filtering_of(args, FilterOf::reminders);
  if (filtering.empty()) return {};
  filtering.as_of = request.day;
  TRY_ASSIGN(request.chosen, selector_of(env, store, filtering));
  return {};
}

ReminderRequest todays_reminders(const Env& env) { return {.day = env.today(), .days = env.config().number("remind.days")}; }

Result<std::vector<present::DigestItem>> chosen_reminders(Env& env, storage::Store& store, const Args& args, ReminderRequest request) {
  if (request.kinds.empty()) {
    TRY(read_kinds(args, request));
  }
  TRY(read_filters(env, store, args, request));
  TRY_ASSIGN(auto digest, reminders(env, store, request));
  return std::move(digest.items);
}

int none_chosen(Env& env, std::string_view command) {
  env.note(message("nothing that remind shows today fits; nothing was done"));
  if (env.json()) env.print(present::as_document(command, {{"items", present::Value::Array()}, {"unchanged", true}}));
  return 0;
}

Result<void> check_choice(std::string_view command, const Args& args, const std::vector<std::string>& ids) {
  if (chooses_reminders(args) && !ids.empty()) {
    return usage_error(message("{command}: ids and a filter do not go together: '{id}'", "command"_is = command, "id"_is = ids.front()),
                       message("name the ids, or choose by a filter"));
  }
  if (!chooses_reminders(args) && ids.empty()) {
    return usage_error(message("{command}: an ID or a filter is missing", "command"_is = command),
                       message("see guanxi {command} --help", "command"_is = command));
  }
  return {};
}

}  // namespace guanxi::cli
