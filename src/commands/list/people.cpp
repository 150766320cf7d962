#include "list/people.hpp"

#include <map>
#include <optional>

#include <guanxi/app/cadence/closed_days.hpp>
#include <guanxi/app/interactions/record.hpp>
#include <guanxi/app/remind/next_step.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/cli/arrangement.hpp>
#include <guanxi/cli/party_options.hpp>
#include <guanxi/present/dates.hpp>

namespace guanxi::commands {

using namespace app;
using namespace cli;
using present::Table;

namespace {

// What a line is worked out from, beside the person's row.
struct Lines {
  Env& env;
  storage::Store& store;
  storage::ClassRhythms classes;
  calendar::Date today = env.today();
  std::string today_text = calendar::iso(today);
  domain::HolidayShift closed = holiday_shift(env);
  std::map<Id, calendar::Date> pauses = storage::Rhythms(store).pauses(today);

  bool ahead(const storage::PersonRow& row) const { return row.last_contact > today_text || row.last_in_person > today_text; }
  void rewind(storage::PersonRow& row) const;
  std::string next_due(const storage::PersonRow& row) const;
  std::string shown(const std::string& iso) const;
  std::string shown_due(const std::string& iso) const;
};

// The row tells of the newest contact of all; one that is still to come does not count yet.
void Lines::rewind(storage::PersonRow& row) const {
  const auto text = [](const std::optional<calendar::Date>& day) { return day ? calendar::iso(*day) : std::string(); };
  storage::Interactions interactions(store);
  row.last_contact = text(interactions.last_contact(row.id, domain::Weight::contact, today));
  row.last_in_person = text(interactions.last_contact(row.id, domain::Weight::in_person, today));
  row.due = text(rhythms_of(env, store).one(row.id, domain::Touch::contact, today, classes, 0).due.next);
}

// By their own or their organisation's rhythm, else by the tier's or the default; empty without any.
std::string Lines::next_due(const storage::PersonRow& row) const {
  const auto base = calendar::parse_iso_date(row.base);
  if (!base) return {};
  auto next = calendar::parse_iso_date(row.due);
  if (!next) {
    if (row.own != 0) return {};
    auto held = classes.find(row.tier);
    if (held == classes.end()) held = classes.find("");
    if (held == classes.end() || held->second.off) return {};
    next = *base + held->second.every;
  }
  const auto pause = pauses.find(row.id);
  return calendar::iso(domain::settled(*next, *base, pause == pauses.end() ? std::nullopt : std::optional(pause->second), row.closing, closed));
}

// As a day in words on a terminal; empty elsewhere, where it stands as it is.
std::string Lines::shown(const std::string& iso) const {
  if (!env.text_style().relative) return {};
  const auto date = calendar::parse_iso_date(iso);
  return date ? present::day_text(*date, today, env.text_style()) : "";
}

std::string Lines::shown_due(const std::string& iso) const {
  const auto date = env.text_style().relative ? calendar::parse_iso_date(iso) : std::nullopt;
  return date ? present::due_text(*date, today, env.text_style()) : "";
}

bool append_line(const Lines& lines, storage::PersonRow& row, const TakeRow& take) {
  const bool ahead = lines.ahead(row);
  if (ahead) lines.rewind(row);
  const std::string due = ahead ? row.due : lines.next_due(row);
  const std::string birthday = row.birthday ? calendar::to_text(*row.birthday) : "";
  const std::string last = lines.shown(row.last_contact), met = lines.shown(row.last_in_person), next = lines.shown_due(due);
  const present::Field fields[] = {{row.handle},
                                   {row.name},
                                   {row.pinyin},
                                   {row.organisation},
                                   {row.title},
                                   {row.city},
                                   {row.country},
                                   {row.timezone},
                                   {row.tier},
                                   {row.email},
                                   {row.phone},
                                   {row.wechat},
                                   {birthday},
                                   {row.last_contact, last},
                                   {row.last_in_person, met},
                                   {due, next}};
  return take(fields);
}

// On a terminal; elsewhere nothing is an answer.
void say_nobody(Env& env, storage::Store& store) {
  const bool empty = storage::Parties(store).all(storage::PartyKind::person, "", 1).empty();
  env.note(empty ? message("nobody is on record yet\nhint: {step}", "step"_is = next_step(env))
                 : message("nobody fits these filters\nhint: guanxi list shows everybody"));
}

}  // namespace

Result<int> list_people(Env& env, storage::Store& store, const Args& args, const storage::ListFilter& filter) {
  TRY_ASSIGN(auto classes, class_rhythms(env, store, domain::Touch::contact));
  const Table head{.command = "list",
                   .items = "people",
                   .columns = {{.key = person_key("handle"), .title = "handle"},
                               {.key = person_key("name"), .title = "name", .flexible = true},
                               {.key = person_key("pinyin")},
                               {.key = person_key("org"), .title = "firm", .flexible = true, .spare = 2},
                               {.key = person_key("title"), .title = "title", .flexible = true, .spare = 4},
                               {.key = person_key("city"), .title = "city", .flexible = true, .spare = 5},
                               {.key = person_key("country")},
                               {.key = person_key("timezone")},
                               {.key = person_key("tier"), .title = "tier", .spare = 3},
                               {.key = person_key("email")},
                               {.key = person_key("phone")},
                               {.key = person_key("wechat")},
                               {.key = person_key("birthday")},
                               {.key = person_key("last_contact"), .title = "last", .spare = 1},
                               {.key = person_key("last_in_person")},
                               {.key = person_key("next_due"), .title = "next"}}};
  TRY_ASSIGN(const auto arrangement, Arrangement::make(args, head));
  const Lines lines{env, store, std::move(classes)};
  bool any = false;
  arrangement.print_rows(env, head, [&](const TakeRow& take) {
    storage::Parties(store).each_person_while(filter, [&](storage::PersonRow& row) {
      any = true;
      return append_line(lines, row, take);
    });
  });
  if (!any && env.interactive()) say_nobody(env, store);
  return 0;
}

}  // namespace guanxi::commands
