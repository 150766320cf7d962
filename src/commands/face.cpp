#include <algorithm>
#include <map>

#include <guanxi/cli/cells.hpp>
#include <guanxi/cli/command.hpp>
#include <guanxi/app/session/days.hpp>
#include <guanxi/app/naming/naming.hpp>
#include <guanxi/cli/output.hpp>
#include <guanxi/domain/interaction.hpp>
#include <guanxi/storage/faces.hpp>
#include <guanxi/storage/work.hpp>
#include <guanxi/text/sanitise.hpp>

namespace guanxi::commands {
namespace {

using namespace app;
using namespace cli;
using namespace settings;
using domain::FaceEvent;
using present::Cell;
using present::Listing;
using present::Style;
using present::Value;
using storage::FaceRow;


constexpr ArgumentSpec arguments[] = {
    {.name = "WHO", .help = "whose face; of a list, a person or an organisation", .completes = Completes::party, .optional = true},
    {.name = "gave|lost", .help = "face was given to them, or they lost it; without it entries are listed", .optional = true, .choices = domain::words<domain::Face>()},
    {.name = "TEXT", .help = "what happened", .optional = true, .repeatable = true, .text = true},
};

constexpr OptionSpec options[] = {
    {.flags = "--public", .help = "others saw it"},
    {.flags = "-d,--date", .value = "DATE", .help = "when, if not today", .completes = Completes::date},
    {.flags = "--unrepaired", .help = "list losses not made up for; with --include-sensitive"},
    {.flags = "--include-sensitive", .help = "list what happened"},
};

constexpr Example examples[] = {
    {"guanxi face wangwei lost was corrected before his director --public", "face lost, and others saw it"},
    {"guanxi face wangwei gave thanked him by name in front of the board", "face given; it makes up for what was lost before"},
    {"guanxi face wangwei --include-sensitive", "what there was, newest first"},
};

constexpr Section sections[] = {
    {"JSON",
     "A list has them in \"entries\", newest first: {\"id\", \"date\", \"who\", \"face\", \"text\", \"repaired\", \"public\"}. But for id, date and "
     "who all is null without --include-sensitive. repaired is the day on which a loss was made up for."},
};

// ---- listing

struct Entry {
  FaceRow row;
  std::optional<calendar::Date> repaired;
};

// Each person's losses against what the same person was given.
std::vector<Entry> entries(std::vector<FaceRow> rows) {
  std::map<Id, std::vector<std::size_t>> places;
  for (std::size_t i = 0; i < rows.size(); ++i) places[rows[i].event.person].push_back(i);
  std::vector<Entry> all;
  for (auto& row : rows) all.push_back({std::move(row), {}});
  for (const auto& [person, indexes] : places) {
    std::vector<FaceEvent> events;
    for (const std::size_t i : indexes) events.push_back(all[i].row.event);
    const auto repaired = domain::repairs(events);
    for (std::size_t i = 0; i < indexes.size(); ++i) all[indexes[i]].repaired = repaired[i];
  }
  return all;
}

std::vector<Cell> cells(const Env& env, const Entry& entry, bool include_sensitive) {
  const FaceEvent& event = entry.row.event;
  const bool open = event.lost && !entry.repaired;
  std::vector<Cell> row = {id_cell(event.id), day_cell(env, event.day), who_cell(entry.row.who)};
  if (!include_sensitive) {
    row.insert(row.end(), {{}, text_cell("", true), {}, {}});
    return row;
  }
  row.push_back({.value = event.lost ? "lost" : "gave", .style = open ? Style::bad : Style::plain});
  row.push_back({.value = event.text, .text = event.in_public ? event.text + " (in public)" : ""});
  row.push_back({.value = entry.repaired, .text = open ? "not yet" : ""});
  row.push_back({event.in_public});
  return row;
}

Result<int> list(Env& env, const Args& args) {
  for (const std::string_view option : {"public", "date"}) {
    if (args.has(option)) return usage_error("face: --" + std::string(option) + " needs an entry", "say what happened: guanxi face WHO gave|lost TEXT");
  }
  const bool include = args.has("include-sensitive");
  if (args.has("unrepaired") && !include) return usage_error("face: --unrepaired goes with --include-sensitive", "face is always sensitive");
  auto& store = env.store(storage::Access::read);
  Id party;
  if (!args.words().empty()) {
    const auto found = resolve(store, args.word(0));
    if (!found) return tl::unexpected(found.error());
    party = found->id;
  }
  Listing listing{.command = "face",
                  .items = "entries",
                  .columns = {{.key = "id", .title = "id"}, {.key = "date", .title = "date"}, {.key = "who", .title = "who", .flexible = true},
                              {.key = "face", .title = "face"}, {.key = "text", .title = "what", .flexible = true},
                              {.key = "repaired", .title = "made up", .spare = 1}, {.key = "public"}}};
  for (const Entry& entry : entries(storage::Faces(store).of(party))) {
    if (args.has("unrepaired") && (!entry.row.event.lost || entry.repaired)) continue;
    listing.rows.push_back(cells(env, entry, include));
  }
  print_listing(env, listing);
  return 0;
}

// ---- recording

Result<FaceEvent> understood(const Env& env, const Args& args, Id person) {
  for (const std::string_view option : {"unrepaired", "include-sensitive"}) {
    if (args.has(option)) return usage_error("face: --" + std::string(option) + " is for a list", "leave it out, or name WHO alone");
  }
  const auto way = domain::parse_word<domain::Face>(args.word(1));
  if (!way) return usage_error("face: '" + std::string(args.word(1)) + "' is neither gave nor lost", "guanxi face WHO gave|lost TEXT");
  FaceEvent event{.person = person, .lost = way == domain::Face::lost, .text = text::one_line(args.rest(2)), .in_public = args.has("public"), .day = env.today()};
  if (event.text.find_first_not_of(' ') == std::string::npos) return usage_error("face: what happened is missing");
  if (!args.has("date")) return event;
  const auto day = past_day(env, args.get("date"));
  if (!day) return tl::unexpected(day.error());
  event.day = *day;
  return event;
}

// What was typed is not said again: neither here nor by undo.
Result<int> add(Env& env, const Args& args) {
  auto& store = env.store(storage::Access::change);
  const auto who = resolve_person(store, args.word(0));
  if (!who) return tl::unexpected(who.error());
  auto event = understood(env, args, who->id);
  if (!event) return tl::unexpected(event.error());
  storage::Work work(store, "face", env.now());
  storage::Faces(store).add(*event);
  const std::string line = short_text(event->id) + "  " + calendar::iso(event->day) + "  face of " + described(*who) + ", sensitive";
  work.commit(line);
  print_result(env, "face", {{"id", to_text(event->id)}, {"who", who->handle}, {"date", event->day}}, line);
  return 0;
}

Result<int> run(Env& env, const Args& args) { return args.words().size() < 2 ? list(env, args) : add(env, args); }

}  // namespace

extern const Command face = {
    .spec = {.name = "face",
             .group = Group::word,
             .summary = "remember face given and face lost",
             .description = "Records that somebody was given face (mianzi) or lost it. That is always sensitive: a list shows when and whose, and what "
                            "happened only with --include-sensitive.\n\n"
                            "A loss is open until it is made up for: by face given to the same person later, or by 'done ID'. log --face "
                            "records the same of an interaction, for whoever is named first.",
             .arguments = arguments,
             .options = options,
             .examples = examples,
             .formats = listing_formats,
             .sections = sections},
    .run = run,
};

}  // namespace guanxi::commands
