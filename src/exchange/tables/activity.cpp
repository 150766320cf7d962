// Rows that tell of what happened, of what is to be done, and of who plays which part.
#include <algorithm>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>

#include "bytes/utf8.hpp"
#include "tables/table.hpp"

namespace guanxi::exchange::tables {
namespace {

// Several columns tell who took part, each perhaps of several people in the same order.
struct People {
  std::vector<ReadWho> named = {};
  std::vector<std::string> uids = {};
  std::vector<std::string> emails = {};
  std::vector<std::string> names = {};
  std::string firm = {};
  std::string outgoing = {};  // yes or no where the row tells whether it went from the user, who then is the first of two, or else the second

  std::vector<ReadWho> settled() const {
    std::vector<ReadWho> all = named;
    merge(all, uids, &ReadWho::uid);
    merge(all, emails, &ReadWho::email);
    merge(all, names, &ReadWho::name);
    std::vector<ReadWho> distinct;
    for (ReadWho& who : all) {
      if (!(who.uid.empty() && who.email.empty())) who.organisation = firm;
      if (distinct.end() == std::find(distinct.begin(), distinct.end(), who) && !(who == ReadWho{})) distinct.push_back(std::move(who));
    }
    if (distinct.size() == 2 && !outgoing.empty()) distinct.erase(distinct.begin() + (is_yes(outgoing) ? 0 : 1));
    if (distinct.size() == 1 && distinct[0].organisation.empty()) distinct[0].organisation = firm;
    return distinct;
  }

 private:
  static void merge(std::vector<ReadWho>& all, const std::vector<std::string>& values, std::string ReadWho::*member) {
    const bool beside = all.size() == values.size() && std::all_of(all.begin(), all.end(), [&](const ReadWho& who) { return (who.*member).empty(); });
    for (std::size_t i = 0; i < values.size(); ++i) {
      if (beside) all[i].*member = values[i];
      else if (std::none_of(all.begin(), all.end(), [&](const ReadWho& who) { return who.*member == values[i]; })) (all.emplace_back()).*member = values[i];
    }
  }
};

struct Draft {
  std::string uid = {}, kind = {}, via = {}, summary = {}, place = {}, project = {}, role = {}, title = {}, organisation = {};
  std::optional<TakenMoment> moment = {}, due = {}, made = {}, ended = {};
  bool done = false;
  People people = {};
};

// A summary is one line.
std::string one_line(std::string_view text) {
  constexpr std::size_t most = 200;
  const std::string line = clean_cell(text);
  const std::string_view kept = utf8_prefix(line, most);
  return kept.size() < line.size() ? std::string(kept) + "…" : line;
}

// "Send the offer @email": words that begin with the rule's mark are labels, where it tells one.
std::string without_labels(std::string text, const Column& column) {
  const std::string mark = " " + column.rule->label;
  for (std::size_t at = mark.size() > 1 ? text.rfind(mark) : text.npos; at != text.npos && text.find(' ', at + 1) == text.npos; at = text.rfind(mark)) {
    text.resize(at);
  }
  return text;
}

void set_once(std::string& text, std::string value) {
  if (text.empty()) text = std::move(value);
}

class Activities final : public Taker {
 public:
  Activities(Context& context, RecordKind record) : context_(context), record_(record) {}

  void take(const Row& row) override {
    Draft draft;
    for (const auto& [field, value] : row.table.map->constants) {
      if (field == Field::kind) draft.kind = value;
      if (field == Field::via) draft.via = value;
      if (field == Field::summary) draft.summary = value;
      if (field == Field::done) draft.done = is_yes(value);
    }
    const std::string time = time_of(row);
    for (const Column& column : row.table.columns) {
      if (row.raw(column.at).empty() || column.taken) continue;
      if (column.rule && column.rule->field != Field::ignored) take_cell(draft, row, column, time);
      else if (!row.value(column).empty()) context_.ignore(column.written, row.line);
    }
    give(std::move(draft), row);
  }

 private:
  static std::string time_of(const Row& row) {
    for (const Column& column : row.table.columns) {
      if (column.rule && column.rule->field == Field::time) return row.value(column);
    }
    return {};
  }

  void take_cell(Draft& draft, const Row& row, const Column& column, const std::string& time) {
    switch (column.rule->field) {
      case Field::direction: draft.people.outgoing = row.meant(column); return;
      case Field::uid: return set_once(draft.uid, row.value(column));
      case Field::kind: draft.kind = ascii::lower(row.meant(column)); return;
      case Field::via: draft.via = ascii::lower(row.meant(column)); return;
      case Field::summary: return set_once(draft.summary, without_labels(one_line(row.value(column)), column));
      case Field::place: return set_once(draft.place, one_line(row.value(column)));
      case Field::project: return set_once(draft.project, row.value(column));
      case Field::role: return set_once(draft.role, row.value(column));
      case Field::organisation: return set_once(draft.organisation, row.value(column));
      case Field::done: draft.done = draft.done || is_yes(row.meant(column)); return;
      case Field::moment: return take_moment(draft.moment, row, column, time);
      case Field::due: return take_moment(draft.due, row, column, {});
      case Field::made: return take_moment(draft.made, row, column, {});
      case Field::ended: return take_moment(draft.ended, row, column, {});
      default: take_person(draft, row, column);
    }
  }

  void take_moment(std::optional<TakenMoment>& moment, const Row& row, const Column& column, const std::string& time) {
    const std::string day = row.value(column);
    if (!moment && !day.empty()) moment = context_.moment(row, column, time.empty() ? day : day + " " + time);
  }

  static void take_person(Draft& draft, const Row& row, const Column& column) {
    for (const std::string& value : row.values(column)) {
      switch (column.rule->field) {
        case Field::who_uid: draft.people.uids.push_back(value); break;
        case Field::who_email: draft.people.emails.push_back(value); break;
        case Field::who_name: draft.people.names.push_back(turned_name(without_bracket(value))); break;
        case Field::who_named: draft.people.named.push_back(who_named(value)); break;
        case Field::who_firm: set_once(draft.people.firm, value); break;
        default: break;
      }
    }
  }

  void give(Draft draft, const Row& row) {
    if (record_ == RecordKind::role) return give_role(std::move(draft), row.line);
    const bool happened = record_ == RecordKind::interaction || (record_ == RecordKind::activity && draft.done);
    if (happened) give_interaction(std::move(draft), row);
    else give_task(std::move(draft), row);
  }

  void give_role(Draft draft, int line) {
    auto who = draft.people.settled();
    if (who.empty() || draft.role.empty()) return context_.leave_out(message("a row without a person or a role is left out"), line);
    context_.sink.role({std::move(who.front()), std::move(draft.organisation), std::move(draft.role), line});
  }

  void give_interaction(Draft draft, const Row& row) {
    ReadInteraction one{.uid = std::move(draft.uid), .kind = std::move(draft.kind), .via = std::move(draft.via)};
    if (!draft.moment) draft.moment = draft.ended ? draft.ended : draft.due ? draft.due : draft.made;
    one.participants = draft.people.settled();
    if (!draft.moment) return context_.leave_out(message("what happened on no day that is told is left out"), row.line);
    if (one.participants.empty()) return context_.leave_out(message("what happened with nobody who is named is left out"), row.line);
    one.day = draft.moment->day;
    one.at = draft.moment->at;
    one.summary = std::move(draft.summary);
    one.place = std::move(draft.place);
    if (one.uid.empty()) one.uid = made_uid(row, calendar::to_text(*one.day), one.participants.front().name, one.summary);
    one.line = row.line;
    context_.sink.interaction(std::move(one));
  }

  void give_task(Draft draft, const Row& row) {
    if (draft.summary.empty()) return context_.leave_out(message("a row without a text is left out"), row.line);
    ReadTask task{.uid = std::move(draft.uid), .text = std::move(draft.summary)};
    if (draft.made) task.made = draft.made->day;
    if (!draft.due) draft.due = draft.moment;
    if (draft.due) task.due = draft.due->day;
    task.done = draft.done || (draft.ended && record_ == RecordKind::task);
    if (task.done && draft.ended) task.ended = draft.ended->day;
    task.project = std::move(draft.project);
    task.people = draft.people.settled();
    if (task.uid.empty()) task.uid = made_uid(row, {}, task.project, task.text);
    task.line = row.line;
    context_.sink.task(std::move(task));
  }

  static std::string made_uid(const Row& row, const std::string& day, const std::string& who, const std::string& text) {
    std::string uid = row.table.map->system;
    for (const auto& part : {day, who, text}) {
      if (!part.empty()) uid += ":" + part;
    }
    return uid;
  }

  Context& context_;
  RecordKind record_;
};

}  // namespace

std::unique_ptr<Taker> activities_taker(Context& context, RecordKind record) { return std::make_unique<Activities>(context, record); }

}  // namespace guanxi::exchange::tables
