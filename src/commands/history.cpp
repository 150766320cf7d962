#include <optional>
#include <span>

#include <guanxi/app/naming/naming.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/cli/chosen.hpp>
#include <guanxi/cli/command.hpp>
#include <guanxi/cli/interaction_fields.hpp>
#include <guanxi/cli/output.hpp>
#include <guanxi/present/dates.hpp>
#include <guanxi/storage/any_of.hpp>
#include <guanxi/storage/interactions.hpp>

namespace guanxi::commands {
namespace {

using namespace app;
using namespace cli;
using namespace settings;
using present::Field;
using present::Table;

constexpr ArgumentSpec arguments[] = {{.name = "WHO|ORG", .help = "whose; everybody's otherwise", .completes = Completes::party, .optional = true}};

constexpr OptionSpec options[] = {
    {.flags = "-n,--limit", .value = "N", .help = "only the newest N", .type = OptionType::number},
    {.flags = "--from", .value = "DATE", .help = "not before this day", .type = OptionType::date, .days = Days::past},
    {.flags = "--to", .value = "DATE", .help = "not after this day", .type = OptionType::date, .days = Days::past},
    {.flags = "-k,--kind",
     .value = "KIND",
     .help = "only of this kind; commas or repeated: any of them",
     .choices = domain::words<domain::InteractionKind>(),
     .repeatable = true},
    {.flags = "-v,--via",
     .value = "CHANNEL",
     .help = "only by this channel; commas or repeated: any of them",
     .choices = domain::words<domain::Channel>(),
     .repeatable = true},
    {.flags = "--tag", .value = "TAG", .help = "only with this tag; commas or repeated: any of them", .completes = Completes::tag, .repeatable = true},
    {.flags = "--include-sensitive", .help = "show what sensitive entries say"},
};

constexpr Example examples[] = {
    {"guanxi history wangwei -n 5", "the last five with one person"},
    {"guanxi history --from 'last mon' --format jsonl", "this week's, for a script"},
};

storage::HistoryFilter parse_request(const Args& args) {
  storage::HistoryFilter filter;
  filter.kind = all_chosen<domain::InteractionKind>(args, "kind");
  filter.via = all_chosen<domain::Channel>(args, "via");
  filter.tag = storage::any_of(args.all("tag"));
  filter.from = args.date("from");
  filter.to = args.date("to");
  if (const auto limit = args.number("limit")) filter.limit = *limit;
  return filter;
}

// The lines of a history. What a line is made of stays until the next one, so that long histories make no text anew.
class Lines {
 public:
  Lines(Env& env, bool include_sensitive) : env_(env), include_sensitive_(include_sensitive) {}

  bool append(const storage::HistoryRow& row, const TakeRow& take) {
    const auto& entry = row.interaction;
    const bool hidden = entry.sensitive && !include_sensitive_;
    say_id(entry.id);
    say_day(entry.day);
    say_time(entry);
    say_people(row.names);
    say_what(entry, hidden);
    const Field fields[] = {{id_, short_id_},
                            {domain::word_of(entry.kind)},
                            {domain::word_of(entry.via)},
                            {day_, shown_day_},
                            {.text = people_, .as = Field::As::texts, .items = row.handles},
                            hidden ? Field{.text = what_, .style = present::Style::dim} : Field{.value = entry.text, .text = what_, .as = Field::As::known},
                            truth(entry.sensitive),
                            {time_},
                            {hidden ? std::string_view() : entry.place},
                            truth(entry.attempt),
                            {.as = Field::As::texts, .items = hidden ? std::span<const std::string>() : entry.tags},
                            {entry.zone},
                            {domain::to_text(entry.stage)}};
    return take(fields);
  }

 private:
  static Field truth(bool is) { return {.value = is ? "true" : "false", .as = Field::As::bare}; }
  void say_id(Id id) {
    id_ = to_text(id);
    short_id_ = std::string_view(id_).substr(0, id_short_length);
  }
  void say_day(calendar::Date day) {
    if (day == last_day_) return;
    last_day_ = day;
    day_ = calendar::iso(day);
    shown_day_ = present::day_text(day, env_.today(), env_.text_style());
  }
  void say_time(const domain::Interaction& entry);
  void say_people(const std::vector<std::string>& names);
  void say_what(const domain::Interaction& entry, bool hidden);

  Env& env_;
  bool include_sensitive_;
  std::optional<calendar::Date> last_day_ = {};
  std::string zone_name_ = {};
  std::optional<Zone> zone_ = {};  // of that name
  std::string id_ = {}, day_ = {}, shown_day_ = {}, time_ = {}, people_ = {}, what_ = {};
  std::string_view short_id_ = {};
};

// In the zone where it was.
void Lines::say_time(const domain::Interaction& entry) {
  time_.clear();
  if (!entry.time_known) return;
  if (!zone_ || entry.zone != zone_name_) {
    zone_name_ = entry.zone;
    zone_ = Zone::named(entry.zone).value_or(env_.zone());
  }
  time_ = calendar::iso(zone_->local(entry.at)).substr(11);  // "19:00"
}

void Lines::say_people(const std::vector<std::string>& names) {
  people_.clear();
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (i > 0) people_ += ", ";
    people_ += names[i];
  }
}

// What people read where it is not the text alone: that it is hidden, and why it was no contact.
void Lines::say_what(const domain::Interaction& entry, bool hidden) {
  what_.clear();
  const auto why = domain::no_contact(entry);
  if (hidden) what_ = message("(sensitive)");
  if (why.empty()) return;
  if (hidden) what_ += ' ';
  what_.append("(").append(why).append(")");
  if (!hidden) what_.append(" ").append(entry.text);
}

Result<int> run(Env& env, const Args& args) {
  auto filter = parse_request(args);
  auto& store = env.store(storage::Access::read);
  if (!args.words().empty()) {
    TRY_ASSIGN(const auto party, resolve(store, args.word(0)));
    (party.person ? filter.person : filter.organisation) = party.id;
  }
  const Table head{.command = "history",
                   .items = "entries",
                   .columns = {{.key = interaction_key("id"), .title = "id"},
                               {.key = interaction_key("kind"), .title = "kind", .spare = 1},
                               {.key = interaction_key("via"), .title = "via", .spare = 2},
                               {.key = interaction_key("date"), .title = "date"},
                               {.key = interaction_key("who"), .title = "who", .flexible = true},
                               {.key = interaction_key("text"), .title = "what", .flexible = true},
                               {.key = interaction_key("sensitive")},
                               {.key = interaction_key("time")},
                               {.key = interaction_key("place")},
                               {.key = interaction_key("attempt")},
                               {.key = interaction_key("tags")},
                               {.key = interaction_key("zone")},
                               {.key = interaction_key("stage")}}};
  Lines lines(env, args.has("include-sensitive"));
  print_rows(env, head, [&](const TakeRow& take) {
    storage::Interactions(store).each_while(filter, [&](const storage::HistoryRow& row) { return lines.append(row, take); });
  });
  return 0;
}

}  // namespace

extern const Command history = {
    .spec = {.name = "history",
             .group = Group::meeting,
             .summary = "what happened, newest first",
             .description = "Shows the interactions with a person, with anybody of an organisation, or with everybody. A sensitive "
                            "entry shows when and who, and what only with --include-sensitive.",
             .arguments = arguments,
             .options = options,
             .examples = examples,
             .formats = table_formats},
    .run = run,
};

}  // namespace guanxi::commands
