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

#include "show/sections.hpp"

namespace guanxi::commands {

using namespace app;
using namespace cli;
using namespace settings;

using calendar::Date;
using domain::Favour;
using domain::Promise;
using present::PropertySheet;
using present::Style;
using present::Value;

namespace {

std::string hidden_or(bool hidden, const std::string& text) { return hidden ? message("(sensitive)") : text; }
Value null_or(bool hidden, const std::string& text) { return hidden ? Value() : Value(text); }

void add_complaints(const ProfileSections& sections, PropertySheet& sheet) {
  const Date today = sections.env.today();
  for (const auto& row : storage::Complaints(sections.store).of(sections.party, true)) {
    const auto& complaint = row.complaint;
    const std::string whose = complaint.party == sections.party ? "" : row.who.name + ": ";
    const std::string state =
        text::joined({domain::complaint_status(complaint, today), complaint.in_private ? std::string(domain::raise_in_private) : ""}, "; ");
    sheet.add("complaint",
              id_and_day(complaint.id, complaint.opened) + whose + hidden_or(sections.hides(complaint.sensitive), complaint.text) + " (" + state + ")",
              Style::bad);
  }
}

void add_kept(PropertySheet& sheet, const std::string& label, const domain::PromiseTally& hard, const domain::PromiseTally& soft) {
  sheet.add(label,
            text::joined({hard.telling() ? domain::to_text(hard) : "", soft.telling() ? message("(soft ones: {kept})", "kept"_is = domain::to_text(soft)) : ""},
                         " "));
}

void add_promises(const ProfileSections& sections, PropertySheet& sheet, const std::vector<Promise>& promises) {
  for (const Promise& promise : promises) {
    if (!promise.open()) continue;
    const bool late = promise.due && *promise.due < sections.env.today();
    sheet.add(promise.theirs ? message("they promised") : message("promised"),
              id_and_day(promise.id, promise.due) +
                  text::joined({hidden_or(sections.hides(promise.sensitive), promise.text), promise.soft ? message("(soft)") : ""}, " "),
              late ? Style::bad : Style::plain);
  }
  const auto record = domain::promise_record(promises, sections.env.today());
  add_kept(sheet, "our word", record.ours, record.ours_soft);
  add_kept(sheet, "their word", record.theirs, record.theirs_soft);
}

std::string favour_text(const ProfileSections& sections, const Favour& favour) {
  if (sections.hides(favour.sensitive)) return message("(sensitive)");
  const std::string more =
      text::joined({favour.kind == domain::FavourKind::gift ? "" : to_text(favour.kind), favour.value ? domain::to_text(*favour.value) : "",
                    favour.purpose.empty() ? "" : message("for {purpose}", "purpose"_is = favour.purpose)});
  return favour.what + (more.empty() ? "" : " (" + more + ")");
}

void add_favours(const ProfileSections& sections, PropertySheet& sheet, const std::vector<Favour>& favours) {
  for (const Favour& favour : favours) {
    sheet.add(favour.received ? message("got") : message("gave"), id_and_day(favour.id, favour.day) + favour_text(sections, favour));
  }
  const auto balance = domain::balance(favours, sections.env.today());
  if (const Favour* waiting = balance.unreturned_by_us) {
    sheet.add("not answered",
              id_and_day(waiting->id, waiting->day) + hidden_or(sections.hides(waiting->sensitive), waiting->what) + " (" +
                  present::distance(waiting->day, sections.env.today()) + ")",
              Style::warn);
  }
}

struct Face {
  domain::FaceEvent event;
  storage::PartyRef who;
  std::optional<Date> repaired;
};

std::vector<Face> faces_of(const ProfileSections& sections) {
  const auto rows = storage::Faces(sections.store).of(sections.party);
  std::vector<domain::FaceEvent> events;
  for (const auto& row : rows) events.push_back(row.event);
  const auto repaired = domain::repairs(events);
  std::vector<Face> faces;
  for (std::size_t i = 0; i < rows.size(); ++i) faces.push_back({rows[i].event, rows[i].who, repaired[i]});
  return faces;
}

// Nothing at all, not even that there is something, unless it was asked for.
void add_losses(const ProfileSections& sections, PropertySheet& sheet) {
  if (!sections.include_sensitive) return;
  for (const auto& [event, who, repaired] : faces_of(sections)) {
    if (!event.lost || repaired) continue;
    const std::string whose = who.id == sections.party ? "" : who.name + ": ";
    sheet.add("lost face", id_and_day(event.id, event.day) + whose + text::joined({event.text, event.in_public ? message("(in public)") : ""}, " "),
              Style::bad);
  }
}

std::optional<Date> feedback_day(const ProfileSections& sections, domain::Feedback feedback) {
  return storage::Interactions(sections.store).last_feedback(sections.party, feedback, sections.env.today());
}

void add_feedback(const ProfileSections& sections, PropertySheet& sheet) {
  std::vector<std::string> said;
  for (const auto& [feedback, word, help] : domain::WordTable<domain::Feedback>::rows) {
    const auto day = feedback_day(sections, feedback);
    if (!day) continue;
    said.push_back(message("last {feedback} {day} ({distance})", "feedback"_is = word, "day"_is = calendar::iso(*day),
                           "distance"_is = present::distance(*day, sections.env.today())));
  }
  sheet.add("feedback", text::joined(said));
}

Value::Array promise_fields(const ProfileSections& sections, const std::vector<Promise>& promises) {
  Value::Array all;
  for (const Promise& promise : promises) {
    all.emplace_back(Value::Object{{"id", to_text(promise.id)},
                                   {"theirs", promise.theirs},
                                   {"text", null_or(sections.hides(promise.sensitive), promise.text)},
                                   {"made", promise.made},
                                   {"due", promise.due},
                                   {"state", promise.state},
                                   {"sensitive", promise.sensitive},
                                   {"soft", promise.soft}});
  }
  return all;
}

Value::Array favour_fields(const ProfileSections& sections, const std::vector<Favour>& favours) {
  Value::Array all;
  for (const Favour& favour : favours) {
    const bool hidden = sections.hides(favour.sensitive);
    all.emplace_back(Value::Object{{"id", to_text(favour.id)},
                                   {"received", favour.received},
                                   {"date", favour.day},
                                   {"kind", favour.kind},
                                   {"what", null_or(hidden, favour.what)},
                                   {"value", hidden || !favour.value ? Value() : Value(domain::to_text(*favour.value))},
                                   {"for", hidden ? Value() : Value::known(favour.purpose)},
                                   {"sensitive", favour.sensitive}});
  }
  return all;
}

Value::Array complaint_fields(const ProfileSections& sections) {
  Value::Array all;
  for (const auto& [complaint, who, tier] : storage::Complaints(sections.store).of(sections.party, true)) {
    all.emplace_back(Value::Object{{"id", to_text(complaint.id)},
                                   {"who", who.handle},
                                   {"opened", complaint.opened},
                                   {"severity", complaint.severity},
                                   {"answer_by", complaint.answer_by},
                                   {"text", null_or(sections.hides(complaint.sensitive), complaint.text)},
                                   {"private", complaint.in_private},
                                   {"sensitive", complaint.sensitive}});
  }
  return all;
}

// null: not asked for.
Value face_fields(const ProfileSections& sections) {
  if (!sections.include_sensitive) return {};
  Value::Array all;
  for (const auto& [event, who, repaired] : faces_of(sections)) {
    all.emplace_back(Value::Object{{"id", to_text(event.id)},
                                   {"who", who.handle},
                                   {"date", event.day},
                                   {"face", event.lost ? "lost" : "gave"},
                                   {"text", event.text},
                                   {"public", event.in_public},
                                   {"repaired", repaired}});
  }
  return all;
}

}  // namespace

std::string id_and_day(Id id, const std::optional<Date>& day) { return short_text(id) + "  " + (day ? calendar::iso(*day) + "  " : ""); }

void add_obligation_lines(const ProfileSections& sections, PropertySheet& sheet) {
  add_complaints(sections, sheet);
  add_promises(sections, sheet, storage::Promises(sections.store).of(sections.party));
  add_favours(sections, sheet, storage::Favours(sections.store).of(sections.party));
  add_losses(sections, sheet);
  add_feedback(sections, sheet);
}

void add_obligation_fields(const ProfileSections& sections, Value::Object& fields) {
  const auto promises = storage::Promises(sections.store).of(sections.party);
  fields.emplace_back("promises", promise_fields(sections, promises));
  fields.emplace_back("word", promise_record_fields(domain::promise_record(promises, sections.env.today())));
  fields.emplace_back("favours", favour_fields(sections, storage::Favours(sections.store).of(sections.party)));
  fields.emplace_back("complaints", complaint_fields(sections));
  fields.emplace_back("face", face_fields(sections));
  fields.emplace_back("feedback",
                      Value::Object{{"asked", feedback_day(sections, domain::Feedback::asked)}, {"given", feedback_day(sections, domain::Feedback::given)}});
}

}  // namespace guanxi::commands
