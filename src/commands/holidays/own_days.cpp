// `holidays add`, `check` and `import`: packs of the user's own.
#include <guanxi/app/holidays/holidays.hpp>
#include <guanxi/app/holidays/import.hpp>
#include <guanxi/app/holidays/notice.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/cli/output.hpp>
#include <guanxi/text/sanitise.hpp>

#include "holidays/actions.hpp"

namespace guanxi::commands {

using namespace app;
using namespace cli;
using namespace settings;

Result<int> check_files(Env& env, const Args& args) {
  if (args.words().size() < 2) return usage_error(message("holidays check: FILE is missing"), message("guanxi holidays check cn.toml"));
  TRY_ASSIGN(const auto table, check_packs({args.words().begin() + 1, args.words().end()}));
  print_table(env, table);
  return 0;
}

namespace {

Result<HolidayImport> import_wanted(const Args& args) {
  if (args.words().size() != 2) return usage_error(message("holidays import takes one file"), message("guanxi holidays import FILE.ics --country CC"));
  const std::string_view kind = args.get("kind");
  if (!kind.empty() && kind != "public" && kind != "festival") {
    return usage_error(message("an imported day is no '{kind}'", "kind"_is = kind), message("--kind public or --kind festival"));
  }
  return HolidayImport{std::string(args.word(1)), std::string(args.get("country")), std::string(args.get("name")), std::string(kind)};
}

}  // namespace

Result<int> import_file(Env& env, const Args& args) {
  TRY_ASSIGN(const auto wanted, import_wanted(args));
  TRY_ASSIGN(const auto made, import_holidays(env, wanted, [&env] { return env.read_stdin(); }));
  if (made.assumed != 0) {
    env.warn(message("the file does not say which days are public holidays: they were taken as days off; --kind festival takes them as festivals"));
  }
  print_result(env, "holidays",
               {{"file", made.file},
                {"country", made.country},
                {"name", made.name},
                {"holidays", made.holidays},
                {"days", made.days},
                {"festivals", made.festivals},
                {"assumed_public", made.assumed},
                {"off", made.off},
                {"workdays", made.workdays},
                {"known", made.known},
                {"first_year", made.first_year},
                {"last_year", made.last_year}},
               to_text(made));
  return 0;
}

namespace {

void print_notice(Env& env, const NoticeMade& made) {
  present::Value::Object fields{{"file", made.file},
                                {"country", made.country},
                                {"off", made.off},
                                {"workdays", made.workdays},
                                {"removed", made.removed},
                                {"notices", made.notices == 0 ? present::Value() : present::Value(made.notices)},
                                {"take_back", present::Value::known(made.take_back)}};
  if (!made.changed) fields.emplace_back("unchanged", true);
  print_result(env, "holidays", std::move(fields), to_text(made));
  if (!env.json() && made.changed && !made.take_back.empty()) env.note(message("to take the days out again: {command}", "command"_is = made.take_back));
}

}  // namespace

Result<int> add_notice(Env& env, const Args& args) {
  if (args.words().size() < 2)
    return usage_error(message("holidays add: the country or region is missing"), message("guanxi holidays add CN 2027-02-05..02-12 --off --work 2027-02-20"));
  const HolidayNotice wanted{.country = std::string(args.word(1)),
                             .days = {args.words().begin() + 2, args.words().end()},
                             .worked = args.all("work"),
                             .name = text::one_line(args.get("name")),
                             .source = text::one_line(args.get("source")),
                             .notices = std::string(args.get("notices")),
                             .off = args.has("off"),
                             .remove = args.has("remove")};
  TRY(note_holidays(env, wanted, [&env](const NoticeMade& made) {
    print_notice(env, made);
    return env.flush();
  }));
  return 0;
}

}  // namespace guanxi::commands
