// `show`: complaints, promises, favours, face and feedback.
#include <algorithm>

#include <guanxi/app/obligations/gifts.hpp>
#include <guanxi/app/obligations/promises.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/present/dates.hpp>
#include <guanxi/storage/complaints.hpp>
#include <guanxi/storage/faces.hpp>
#include <guanxi/storage/favours.hpp>
#include <guanxi/storage/interactions.hpp>
#include <guanxi/storage/promises.hpp>
#include <guanxi/text/join.hpp>

#include "show/parts.hpp"

namespace guanxi::commands {

using namespace app;
using namespace cli;
using namespace settings;

using calendar::Date;
using domain::Favour;
using domain::Promise;
using present::Sheet;
using present::Style;
using present::Value;

namespace {

std::string hidden_or(bool hidden, const std::string& text) { return hidden ? message("(sensitive)") : text; }
Value null_or(bool hidden, const std::string& text) { return hidden ? Value() : Value(text); }
std::string id_and_day(Id id, const std::optional<Date>& day) { return short_text(id) + "  " + (day ? calendar::iso(*day) + "  " : ""); }

void add_complaints(const ProfileParts& parts, Sheet& sheet) {
  const Date today = parts.env.today();
  for (const auto& row : storage::Complaints(parts.store).of(parts.party, true)) {
    const auto& complaint = row.complaint;
    const std::string whose = complaint.party == parts.party ? "" : row.who.name + ": ";
    const std::string state = text::joined({domain::standing(complaint, today), complaint.in_private ? std::string(domain::raise_in_private) : ""}, "; ");
    sheet.add("complaint", id_and_day(complaint.id, complaint.opened) + whose + hidden_or(parts.hides(complaint.sensitive), complaint.text) + " (" + state + ")",
              Style::bad);
  }
}

void add_kept(Sheet& sheet, const std::string& label, const domain::Kept& firm, const domain::Kept& soft) {
  sheet.add(label, text::joined({firm.telling() ? domain::to_text(firm) : "",
                                 soft.telling() ? message("(soft ones: {kept})", "kept"_is = domain::to_text(soft)) : ""},
                                " "));
}

void add_promises(const ProfileParts& parts, Sheet& sheet, const std::vector<Promise>& promises) {
  for (const Promise& promise : promises) {
    if (!promise.open()) continue;
    const bool late = promise.due && *promise.due < parts.env.today();
    sheet.add(promise.theirs ? message("they promised") : message("promised"),
              id_and_day(promise.id, promise.due) + text::joined({hidden_or(parts.hides(promise.sensitive), promise.text), promise.soft ? message("(soft)") : ""}, " "),
              late ? Style::bad : Style::plain);
  }
  const auto keeping = domain::keeping(promises, parts.env.today());
  add_kept(sheet, "our word", keeping.ours, keeping.ours_soft);
  add_kept(sheet, "their word", keeping.theirs, keeping.theirs_soft);
}

std::string favour_text(const ProfileParts& parts, const Favour& favour) {
  if (parts.hides(favour.sensitive)) return message("(sensitive)");
  const std::string more = text::joined({favour.kind == domain::FavourKind::gift ? "" : to_text(favour.kind), favour.value ? domain::to_text(*favour.value) : "",
                                         favour.purpose.empty() ? "" : message("for {purpose}", "purpose"_is = favour.purpose)});
  return favour.what + (more.empty() ? "" : " (" + more + ")");
}

void add_favours(const ProfileParts& parts, Sheet& sheet, const std::vector<Favour>& favours) {
  for (const Favour& favour : favours) {
    sheet.add(favour.received ? message("got") : message("gave"), id_and_day(favour.id, favour.day) + favour_text(parts, favour));
  }
  const auto balance = domain::balance(favours, parts.env.today());
  if (const Favour* waiting = balance.unreturned_by_us) {
    sheet.add("not answered", id_and_day(waiting->id, waiting->day) + hidden_or(parts.hides(waiting->sensitive), waiting->what) + " (" +
                                  present::distance(waiting->day, parts.env.today()) + ")", Style::warn);
  }
}

struct Face {
  domain::FaceEvent event;
  storage::PartyRef who;
  std::optional<Date> repaired;
};

std::vector<Face> faces_of(const ProfileParts& parts) {
  const auto rows = storage::Faces(parts.store).of(parts.party);
  std::vector<domain::FaceEvent> events;
  for (const auto& row : rows) events.push_back(row.event);
  const auto repaired = domain::repairs(events);
  std::vector<Face> faces;
  for (std::size_t i = 0; i < rows.size(); ++i) faces.push_back({rows[i].event, rows[i].who, repaired[i]});
  return faces;
}

// Nothing at all, not even that there is something, unless it was asked for.
void add_losses(const ProfileParts& parts, Sheet& sheet) {
  if (!parts.include_sensitive) return;
  for (const auto& [event, who, repaired] : faces_of(parts)) {
    if (!event.lost || repaired) continue;
    const std::string whose = who.id == parts.party ? "" : who.name + ": ";
    sheet.add("lost face", id_and_day(event.id, event.day) + whose + text::joined({event.text, event.in_public ? message("(in public)") : ""}, " "), Style::bad);
  }
}

std::optional<Date> feedback_day(const ProfileParts& parts, domain::Feedback feedback) {
  return storage::Interactions(parts.store).last_feedback(parts.party, feedback, parts.env.today());
}

void add_feedback(const ProfileParts& parts, Sheet& sheet) {
  std::vector<std::string> said;
  for (const auto& [feedback, word, help] : domain::WordTable<domain::Feedback>::rows) {
    const auto day = feedback_day(parts, feedback);
    if (!day) continue;
    said.push_back(message("last {feedback} {day} ({distance})", "feedback"_is = word, "day"_is = calendar::iso(*day),
                           "distance"_is = present::distance(*day, parts.env.today())));
  }
  sheet.add("feedback", text::joined(said));
}

Value::Array promise_fields(const ProfileParts& parts, const std::vector<Promise>& promises) {
  Value::Array all;
  for (const Promise& promise : promises) {
    all.emplace_back(Value::Object{{"id", to_text(promise.id)}, {"theirs", promise.theirs}, {"text", null_or(parts.hides(promise.sensitive), promise.text)},
                                   {"made", promise.made}, {"due", promise.due}, {"state", promise.state}, {"sensitive", promise.sensitive}, {"soft", promise.soft}});
  }
  return all;
}

Value::Array favour_fields(const ProfileParts& parts, const std::vector<Favour>& favours) {
  Value::Array all;
  for (const Favour& favour : favours) {
    const bool hidden = parts.hides(favour.sensitive);
    all.emplace_back(Value::Object{{"id", to_text(favour.id)}, {"received", favour.received}, {"date", favour.day}, {"kind", favour.kind},
                                   {"what", null_or(hidden, favour.what)}, {"value", hidden || !favour.value ? Value() : Value(domain::to_text(*favour.value))},
                                   {"for", hidden ? Value() : Value::known(favour.purpose)}, {"sensitive", favour.sensitive}});
  }
  return all;
}

Value::Array complaint_fields(const ProfileParts& parts) {
  Value::Array all;
  for (const auto& [complaint, who, tier] : storage::Complaints(parts.store).of(parts.party, true)) {
    all.emplace_back(Value::Object{{"id", to_text(complaint.id)}, {"who", who.handle}, {"opened", complaint.opened}, {"severity", complaint.severity},
                                   {"answer_by", complaint.answer_by}, {"text", null_or(parts.hides(complaint.sensitive), complaint.text)},
                                   {"private", complaint.in_private}, {"sensitive", complaint.sensitive}});
  }
  return all;
}

// null: not asked for.
Value face_fields(const ProfileParts& parts) {
  if (!parts.include_sensitive) return {};
  Value::Array all;
  for (const auto& [event, who, repaired] : faces_of(parts)) {
    all.emplace_back(Value::Object{{"id", to_text(event.id)}, {"who", who.handle}, {"date", event.day}, {"face", event.lost ? "lost" : "gave"}, {"text", event.text},
                                   {"public", event.in_public}, {"repaired", repaired}});
  }
  return all;
}

}  // namespace

void add_practice_lines(const ProfileParts& parts, Sheet& sheet) {
  add_complaints(parts, sheet);
  add_promises(parts, sheet, storage::Promises(parts.store).of(parts.party));
  add_favours(parts, sheet, storage::Favours(parts.store).of(parts.party));
  add_losses(parts, sheet);
  add_feedback(parts, sheet);
}

void add_practice_fields(const ProfileParts& parts, Value::Object& fields) {
  const auto promises = storage::Promises(parts.store).of(parts.party);
  fields.emplace_back("promises", promise_fields(parts, promises));
  fields.emplace_back("word", word_fields(domain::keeping(promises, parts.env.today())));
  fields.emplace_back("favours", favour_fields(parts, storage::Favours(parts.store).of(parts.party)));
  fields.emplace_back("complaints", complaint_fields(parts));
  fields.emplace_back("face", face_fields(parts));
  fields.emplace_back("feedback", Value::Object{{"asked", feedback_day(parts, domain::Feedback::asked)}, {"given", feedback_day(parts, domain::Feedback::given)}});
}

}  // namespace guanxi::commands
