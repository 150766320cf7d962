#include <optional>
#include <span>

#include <guanxi/app/naming/naming.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/cli/arrangement.hpp>
#include <guanxi/cli/command.hpp>
#include <guanxi/cli/filters.hpp>
#include <guanxi/cli/interaction_fields.hpp>
#include <guanxi/present/dates.hpp>
#include <guanxi/storage/interactions.hpp>
#include <guanxi/text/join.hpp>

namespace guanxi::commands {
namespace {

using namespace app;
using namespace cli;
using namespace settings;
using present::Field;
using present::Table;

constexpr ArgumentSpec arguments[] = {{.name = "WHO|ORG|FILTER",
                                       .help = "whose, everybody's otherwise; or a filter, as 'tier:A kind:dinner' or @NAME; see guanxi help filters",
                                       .completes = Completes::party,
                                       .or_else = Completes::filter,
                                       .optional = true,
                                       .repeatable = true}};

constexpr std::array own_options = {OptionSpec{.flags = "--include-sensitive", .help = "show what sensitive entries say"}};
constexpr auto options = with_options(own_options, filter_options_of_entries, arrangement_options);

constexpr std::string_view columns_of_entries[] = {"id",   "kind",  "via",     "date", "who",  "text", "sensitive",
                                                   "time", "place", "attempt", "tags", "zone", "stage"};
constexpr ColumnList columns[] = {{"", columns_of_entries}};

constexpr Example examples[] = {
    {"guanxi history wangwei -n 5", "the last five with one person"},
    {"guanxi history --since 'last mon' --format jsonl", "this week's, for a script"},
    {"guanxi history 'tier:A (kind:dinner or kind:lunch)' --columns date,who", "when you ate with those who matter most"},
};

Result<storage::HistoryFilter> filter_of(Env& env, storage::Store& store, const Args& args) {
  storage::HistoryFilter filter;
  const auto names = names_in(args);
  if (names.size() > 1) {
    return usage_error(message("history: unexpected argument '{word}'", "word"_is = names[1]),
                       message("of several people: --who {names}", "names"_is = text::joined(names, ",")));
  }
  if (!names.empty()) {
    TRY_ASSIGN(const auto party, resolve(store, names.front()));
    (party.person ? filter.person : filter.organisation) = party.id;
  }
  const auto filtering = filtering_of(args, FilterOf::entries);
  if (filtering.empty()) return filter;
  TRY_ASSIGN(filter.chosen, selector_of(env, store, filtering));
  return filter;
}

// The database has the order of days, and stops at the limit; any other order is made of all rows.
void arrange_in_query(Arrangement& arrangement, storage::HistoryFilter& filter) {
  if (!arrangement.sort().empty() && arrangement.sort() != interaction_key("date")) return;
  filter.oldest_first = arrangement.sort().empty() ? arrangement.reverse() : !arrangement.reverse();
  filter.limit = arrangement.limit();
  arrangement.rows_are_arranged();
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
  auto& store = env.store(storage::Access::read);
  TRY_ASSIGN(auto filter, filter_of(env, store, args));
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
  TRY_ASSIGN(auto arrangement, Arrangement::make(args, head));
  arrange_in_query(arrangement, filter);
  Lines lines(env, args.has("include-sensitive"));
  arrangement.print_rows(env, head, [&](const TakeRow& take) {
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
             .formats = id_formats,
             .columns = columns},
    .run = run,
};

}  // namespace guanxi::commands
