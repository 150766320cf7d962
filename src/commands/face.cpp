#include <algorithm>
#include <map>

#include <guanxi/app/naming/naming.hpp>
#include <guanxi/app/session/days.hpp>
#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/cli/cells.hpp>
#include <guanxi/cli/command.hpp>
#include <guanxi/cli/list_or_add.hpp>
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
using present::Style;
using present::Table;
using present::Value;
using storage::FaceRow;

constexpr ArgumentSpec arguments[] = {
    {.name = "WHO", .help = "whose face; of a list, a person or an organisation", .completes = Completes::party, .optional = true},
    {.name = "gave|lost",
     .help = "face was given to them, or they lost it; without it entries are listed",
     .optional = true,
     .choices = domain::words<domain::Face>()},
    {.name = "TEXT", .help = "what happened", .optional = true, .repeatable = true, .text = true},
};

constexpr OptionSpec options[] = {
    {.flags = "--public", .help = "others saw it", .only_with = when_adding},
    {.flags = "-d,--date", .value = "DATE", .help = "when, if not today", .type = OptionType::date, .days = Days::until_today, .only_with = when_adding},
    {.flags = "--unrepaired", .help = "list losses not made up for; with --include-sensitive", .only_with = when_listing},
    {.flags = "--include-sensitive", .help = "list what happened", .only_with = when_listing},
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
  row.push_back({.value = event.text, .text = event.in_public ? message("{what} (in public)", "what"_is = event.text) : ""});
  row.push_back({.value = entry.repaired, .text = open ? message("not yet") : ""});
  row.push_back({event.in_public});
  return row;
}

Result<int> list(Env& env, const Args& args) {
  const bool include = args.has("include-sensitive");
  if (args.has("unrepaired") && !include) return usage_error(message("face: --unrepaired goes with --include-sensitive"), message("face is always sensitive"));
  auto& store = env.store(storage::Access::read);
  Id party;
  if (!args.words().empty()) {
    TRY_ASSIGN(const auto found, resolve(store, args.word(0)));
    party = found.id;
  }
  Table table{.command = "face",
              .items = "entries",
              .columns = {{.key = "id", .title = "id"},
                          {.key = "date", .title = "date"},
                          {.key = "who", .title = "who", .flexible = true},
                          {.key = "face", .title = "face"},
                          {.key = "text", .title = "what", .flexible = true},
                          {.key = "repaired", .title = "made up", .spare = 1},
                          {.key = "public"}}};
  for (const Entry& entry : entries(storage::Faces(store).of(party))) {
    if (args.has("unrepaired") && (!entry.row.event.lost || entry.repaired)) continue;
    table.rows.push_back(cells(env, entry, include));
  }
  print_table(env, table);
  return 0;
}

// ---- recording

Result<FaceEvent> parse_request(const Env& env, const Args& args, Id person) {
  const auto way = domain::parse_word<domain::Face>(args.word(1));
  if (!way) return usage_error(message("face: '{word}' is neither gave nor lost", "word"_is = args.word(1)), message("guanxi face WHO gave|lost TEXT"));
  FaceEvent event{.person = person, .lost = way == domain::Face::lost, .text = text::one_line(args.rest(2)), .in_public = args.has("public")};
  event.day = args.date("date").value_or(env.today());
  if (ascii::is_blank(event.text)) return usage_error(message("face: what happened is missing"));
  return event;
}

// What was typed is not said again: neither here nor by undo.
Result<int> add(Env& env, const Args& args) {
  auto& store = env.store(storage::Access::read_write);
  TRY_ASSIGN(const auto who, resolve_person(store, args.word(0)));
  TRY_ASSIGN(auto event, parse_request(env, args, who.id));
  storage::Work work(store, "face", env.now());
  storage::Faces(store).add(event);
  const std::string line =
      message("{id}  {day}  face of {who}, sensitive", "id"_is = short_text(event.id), "day"_is = calendar::iso(event.day), "who"_is = described(who));
  work.commit(line);
  print_result(env, "face", {{"id", to_text(event.id)}, {"who", who.handle}, {"date", event.day}}, line);
  return 0;
}

constexpr ListOrAdd frame = {.command = "face",
                             .options = options,
                             .needs_entry = "{command}: --{option} needs an entry",
                             .how_to_add = "say what happened: guanxi {command} WHO gave|lost TEXT",
                             .how_to_list = "leave it out, or name WHO alone",
                             .list = list,
                             .add = add};

Result<int> run(Env& env, const Args& args) { return list_or_add(env, frame, args); }

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
             .formats = id_formats,
             .sections = sections,
             .writes = true},
    .run = run,
};

}  // namespace guanxi::commands
