#include <algorithm>
#include <array>
#include <filesystem>
#include <memory>

#include <guanxi/app/import/import.hpp>
#include <guanxi/app/naming/naming.hpp>
#include <guanxi/app/remind/spreading.hpp>
#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/cli/command.hpp>
#include <guanxi/cli/days.hpp>
#include <guanxi/domain/tier.hpp>
#include <guanxi/exchange/tables.hpp>
#include <guanxi/present/table.hpp>
#include <guanxi/storage/work.hpp>
#include <guanxi/text/join.hpp>
#include <guanxi/text/sanitise.hpp>

#include "import/map.hpp"
#include "import/report.hpp"
#include "import/words.hpp"

namespace guanxi::commands {
namespace {

using namespace app;
using namespace cli;
using namespace settings;
using importing::Plan;

constexpr ArgumentSpec arguments[] = {
    {.name = "PATH", .help = "files, and folders with everything in them; - reads stdin", .completes = Completes::file, .repeatable = true}};
constexpr std::array<std::string_view, 2> date_orders = {"day-first", "month-first"};
constexpr OptionSpec options[] = {
    {.flags = "--from",
     .value = "FORMAT",
     .help = "the files' format, as vcard or hubspot; usually found out from what they hold",
     .completes = Completes::import_format},
    {.flags = "--tag", .value = "TAG", .help = "give everybody in the files this tag", .completes = Completes::tag, .repeatable = true},
    {.flags = "--tier", .value = "TIER", .help = "the tier of those who have none", .completes = Completes::tier},
    {.flags = "--new", .help = "also add people whom only a mailbox names"},
    {.flags = "--accept-names", .help = "where a file tells only somebody's name, take the one person of that name on record for them"},
    {.flags = "--for", .value = "WHO", .help = "whom tasks that name nobody are promised to", .type = OptionType::person},
    {.flags = "--new-org", .help = "keep firms apart whose names differ in the legal form alone"},
    {.flags = "--map",
     .value = "MAP",
     .help = "which column of a table is what, as 'name=姓名,org=公司,phone=手机'; @NAME: the one of import.maps in the configuration",
     .completes = Completes::import_map},
    {.flags = "--encoding",
     .value = "NAME",
     .help = "what the files are written in, as GB18030 or windows-1252; usually found out",
     .completes = Completes::encoding},
    {.flags = "--date-order", .value = "ORDER", .help = "what stands first in dates as 3/4/2026, where the file does not show it", .choices = date_orders},
    {.flags = "--date",
     .value = "DATE",
     .help = "the day of times that tell none, as in Google Meet's reports",
     .type = OptionType::date,
     .days = Days::until_today},
    {.flags = "--timezone", .value = "ZONE", .help = "the zone of times that tell none; yours otherwise", .completes = Completes::zone},
    {.flags = "--skip-bad", .help = "leave out files that cannot be read, and say so"},
    {.flags = "--verbose", .help = "also say which ties between people were left out because one of them is not known"},
};
constexpr Example examples[] = {
    {"guanxi import contacts.vcf --dry-run", "see what would happen"},
    {"guanxi import contacts.vcf --tag phone", "take an address book over"},
    {"guanxi import ~/.contacts", "a folder of vCards, as khard and vdirsyncer keep them"},
    {"guanxi import Connections.csv messages.csv", "whom LinkedIn knows, and when there were messages"},
    {"guanxi import ~/Mail/Archive", "mails with the people on record, out of a Maildir"},
    {"guanxi import crm.xlsx --map 'name=姓名,org=公司,phone=手机'", "a table of no known system"},
};

constexpr std::size_t many_people = 20;

struct Request {
  std::vector<std::string> paths;
  importing::ReadOptions read_options = {};
  std::shared_ptr<const exchange::Reader> by_map = {};
  std::string tasks_for = {};
  importing::ImportOptions import_options = {};
  bool verbose = false;
};

Result<const exchange::Reader*> reader_of(std::string_view name) {
  if (const auto* reader = exchange::reader_named(name)) return reader;
  std::vector<std::string> all;
  for (const auto* one : exchange::readers()) all.emplace_back(one->name());
  return usage_error(message("import knows no format '{name}'", "name"_is = name), message("it knows: {formats}", "formats"_is = text::joined(all)));
}

Result<void> read_by_map(Request& request, std::string map) {
  TRY_ASSIGN(auto reader, exchange::generic_table_reader(map));
  request.by_map = std::move(reader);
  request.read_options.reader = request.by_map.get();
  request.read_options.map = std::move(map);
  return {};
}

Result<void> parse_map(Env& env, const Args& args, Request& request) {
  if (args.has("map") && args.has("from")) return usage_error(message("import: --map does not go with --from"), message("leave one of them out"));
  if (args.has("map")) {
    TRY_ASSIGN(auto map, map_text(env, args.get("map")));
    return read_by_map(request, std::move(map));
  }
  if (args.has("from") || request.paths.size() != 1) return {};
  TRY_ASSIGN(auto map, ask_for_map(env, request.paths.front()));
  return map.empty() ? Result<void>() : read_by_map(request, std::move(map));
}

Result<Request> parse_request(const Env& env, const Args& args) {
  Request request{.paths = args.words(), .verbose = args.has("verbose")};
  if (args.has("from")) {
    TRY_ASSIGN(const auto reader, reader_of(args.get("from")));
    request.read_options.reader = reader;
  }
  request.read_options.encoding = args.get("encoding");
  request.read_options.skip_bad = args.has("skip-bad");
  if (args.has("date-order")) {
    request.read_options.date_order = args.get("date-order") == date_orders[0] ? exchange::DateOrder::day_first : exchange::DateOrder::month_first;
  }
  if (args.has("date")) {
    TRY_ASSIGN(request.read_options.date, read_day(env, "date", Days::until_today, args.get("date")));
  }
  if (args.has("timezone")) {
    TRY_ASSIGN(request.read_options.zone, Zone::named(args.get("timezone")));
  }
  if (args.has("tier")) {
    TRY_ASSIGN(request.import_options.tier, domain::parse_tier(args.get("tier")));
  }
  request.tasks_for = args.get("for");
  request.import_options.new_orgs = args.has("new-org");
  request.import_options.accept_names = args.has("accept-names");
  request.import_options.add_strangers = args.has("new");
  for (const auto& tag : args.all("tag")) {
    if (!tag.empty()) request.import_options.tags.push_back(text::one_line(tag));
  }
  return request;
}

// Without a database, as if it were empty: files that hold nobody make none.
Plan plan_only(Env& env, const std::vector<importing::File>& files, const Request& request) {
  std::error_code ignored;
  const bool stored = std::filesystem::exists(env.database_file(), ignored);
  return importing::make_plan(stored ? &env.store(storage::Access::read) : nullptr, files, request.import_options, {env.today(), env.zone()});
}

// Of many who come in on one day, many would be due on one day.
void spread_due_days(Env& env, storage::Store& store, const std::vector<Id>& people) {
  const auto spread =
      spread_evenly(env, store, {.a_day = usual_a_day(env), .chosen = storage::Selector{.test = storage::Selector::Test::person, .ids = people}});
  if (spread && spread->reminders > 0) print_spread(env, *spread);
}

// The plan is made under the lock: nobody changes what it rests on.
Result<Plan> plan_and_write(Env& env, const std::vector<importing::File>& files, Request& request) {
  auto& store = env.store(storage::Access::create);
  storage::Work work(store, "import", env.now());
  if (!request.tasks_for.empty()) {
    TRY_ASSIGN(const auto who, resolve_person(store, request.tasks_for));
    request.import_options.tasks_for = who.id;
  }
  Plan plan = importing::make_plan(&store, files, request.import_options, {env.today(), env.zone()});
  if (plan.empty()) return plan;
  const auto added = importing::carry_out(plan, store, work, env.today());
  if (added.size() >= many_people) spread_due_days(env, store, added);
  work.commit(importing::journal_line(plan, importing::count_read(files)));
  return plan;
}

Result<int> run(Env& env, const Args& args) {
  TRY_ASSIGN(auto request, parse_request(env, args));
  TRY(parse_map(env, args, request));
  request.import_options.own_phones = env.config().texts("user.phones");
  request.import_options.own_emails = env.config().texts("user.emails");
  request.import_options.own_name = env.config().text("user.name");
  TRY_ASSIGN(const auto files, importing::read_files(
                                   env, [&env] { return env.read_stdin(); }, request.paths, request.read_options));
  const bool nobody = std::all_of(files.begin(), files.end(), [](const auto& file) { return file.read.empty(); });
  TRY_ASSIGN(const Plan plan, nobody ? Result<Plan>(plan_only(env, files, request)) : plan_and_write(env, files, request));
  print_notices(env, files, plan, request.verbose);
  print_plan(env, plan, importing::count_read(files));
  return 0;
}

}  // namespace

extern const Command import_files = {
    .spec = {.name = "import",
             .group = Group::data,
             .summary = "take over what other programs' files hold",
             .description = import_words::description,
             .arguments = arguments,
             .options = options,
             .examples = examples,
             .sections = import_words::sections,
             .writes = true},
    .run = run,
};

}  // namespace guanxi::commands
