// What an entry of the history says.
#include <algorithm>
#include <iterator>
#include <optional>

#include <guanxi/app/interactions/record.hpp>
#include <guanxi/app/naming/naming.hpp>
#include <guanxi/storage/faces.hpp>
#include <guanxi/storage/favours.hpp>
#include <guanxi/storage/interactions.hpp>
#include <guanxi/storage/promises.hpp>
#include <guanxi/text/join.hpp>

#include "interactions/manner.hpp"
#include "interactions/participants.hpp"
#include "people/party_fields.hpp"
#include "records/described.hpp"
#include "records/kinds.hpp"

namespace guanxi::app {
namespace {

using domain::Face;
using domain::FaceEvent;
using domain::Interaction;
using present::PropertySheet;
using present::Value;

// ---- fields that are more than a member

std::string clock_of(const Interaction& entry) {
  const auto zone = settings::Zone::named(entry.zone);
  return entry.time_known && zone ? calendar::iso(zone->local(entry.at)).substr(10, 6) : "";
}

RecordField<Interaction> date_field() {
  RecordField<Interaction> made{{.word = field_word("date"), .needed = true}};
  made.told = [](storage::Store&, const FieldSpec&, const Interaction& entry) { return std::vector{calendar::iso(entry.day) + clock_of(entry)}; };
  made.set = [](const Reading& reading, Interaction& entry) {
    Fields moment;
    moment.append("date", reading.text);
    return set_moment(reading.env, entry, moment);
  };
  return made;
}

bool is_marked(const std::string& name) { return name.size() > 1 && (name.front() == '+' || name.front() == '-'); }

// Names replace those who took part; +WHO adds somebody, -WHO takes somebody away.
Result<void> set_people(const Reading& reading, Interaction& entry) {
  std::vector<std::string> names;
  for (const auto& list : reading.all) {
    for (auto& name : split_names(list)) names.push_back(std::move(name));
  }
  const auto marked = std::count_if(names.begin(), names.end(), is_marked);
  if (marked > 0 && marked < static_cast<std::ptrdiff_t>(names.size())) {
    const auto plain = std::find_if_not(names.begin(), names.end(), is_marked);
    return usage_error(message("'{who}' would replace those to whom another name adds", "who"_is = *plain),
                       message("write +{who} to add them too", "who"_is = *plain));
  }
  if (marked == 0) entry.people.clear();
  for (const auto& name : names) {
    TRY_ASSIGN(const auto who, resolve_person(reading.store, marked > 0 ? std::string_view(name).substr(1) : std::string_view(name)));
    const auto known = std::find(entry.people.begin(), entry.people.end(), who.id);
    if (marked > 0 && name.front() == '-') {
      if (known == entry.people.end()) return usage_error(message("{who} took no part in it", "who"_is = described(who)));
      entry.people.erase(known);
    } else if (known == entry.people.end()) {
      entry.people.push_back(who.id);
    }
  }
  if (entry.people.empty()) return usage_error(message("nobody took part"), message("guanxi rm takes an entry away"));
  return {};
}

RecordField<Interaction> people_field() {
  RecordField<Interaction> made{{.word = field_word("who"), .type = FieldType::people, .needed = true}};
  made.word.help = Sentence<>("those who took part").text();
  made.told = [](storage::Store& store, const FieldSpec& field, const Interaction& entry) {
    std::vector<std::string> handles;
    for (const Id person : entry.people) handles.push_back(told(store, field, person));
    return handles;
  };
  made.set = set_people;
  return made;
}

RecordField<Interaction> tag_field() {
  RecordField<Interaction> made{{.word = field_word("tag"), .secret = true}};
  made.told = [](storage::Store&, const FieldSpec&, const Interaction& entry) { return entry.tags; };
  made.set = [](const Reading& reading, Interaction& entry) { return set_list(entry.tags, reading.all); };
  return made;
}

// ---- what was recorded with it

// Those of the first who are not among the others.
std::vector<Id> without(const std::vector<Id>& people, const std::vector<Id>& others) {
  std::vector<Id> left;
  std::copy_if(people.begin(), people.end(), std::back_inserter(left), [&](Id id) { return std::find(others.begin(), others.end(), id) == others.end(); });
  return left;
}

// One person in the place of another: a name that is put right.
struct Exchange {
  Id from = {}, to = {};
};
std::optional<Exchange> exchange(const Interaction& before, const Interaction& after) {
  const auto gone = without(before.people, after.people), come = without(after.people, before.people);
  if (gone.size() != 1 || come.size() != 1) return std::nullopt;
  return Exchange{gone.front(), come.front()};
}

// The ids of the promises and gifts that were recorded with the entry and are somebody's; `to` takes them over.
std::vector<Id> hand_over(storage::Store& store, Id entry, Id person, std::optional<Id> to) {
  std::vector<Id> ids;
  const auto take = [&](auto&& records, const auto& kept) {
    for (auto& record : kept) {
      if (record.interaction != entry) continue;
      ids.push_back(record.id);
      if (!to) continue;
      auto moved = record;
      moved.person = *to;
      records.update(moved);
    }
  };
  take(storage::Promises(store), storage::Promises(store).of(person));
  take(storage::Favours(store), storage::Favours(store).of(person));
  std::sort(ids.begin(), ids.end());
  return ids;
}

std::string short_texts(const std::vector<Id>& ids) {
  std::vector<std::string> texts;
  std::transform(ids.begin(), ids.end(), std::back_inserter(texts), short_text);
  return text::joined(texts);
}

// ---- the kind

// What was recorded of face with the entry goes by it: one record, of somebody who took part.
void fit_face(storage::Store& store, const Interaction& before, const Interaction& after) {
  if (before.face == after.face && before.people == after.people) return;
  storage::Faces faces(store);
  const auto recorded = faces.told_by(after.id);
  for (FaceEvent event : recorded) {
    if (after.face == Face::none) {
      faces.remove(event.id);
      continue;
    }
    if (const auto one = exchange(before, after); one && event.person == one->from) event.person = one->to;
    event.lost = after.face == Face::lost;
    if (!event.lost) event.repaired.reset();
    if (std::find(after.people.begin(), after.people.end(), event.person) == after.people.end()) event.person = after.people.front();
    faces.update(event);
  }
  if (!recorded.empty() || after.face == Face::none || after.face == before.face) return;
  FaceEvent event{.person = after.people.front(), .lost = after.face == Face::lost, .day = after.day, .interaction = after.id};
  faces.add(event);
}

struct InteractionKind {
  using Record = Interaction;
  static constexpr std::string_view noun = "entry", a_noun = "an interaction", json_key = "entry", title = "text";

  static const std::vector<RecordField<Interaction>>& fields() {
    static const std::vector all = {
        field<&Interaction::text>({.word = field_word("text"), .secret = true}),
        people_field(),
        date_field(),
        field<&Interaction::kind>({.word = field_word("kind")}),
        field<&Interaction::via>({.word = field_word("via")}),
        field<&Interaction::place>({.word = field_word("place"), .secret = true}),
        tag_field(),
        field<&Interaction::stage>({.word = field_word("stage"), .needed = true}),
        field<&Interaction::attempt>({.word = field_word("attempt")}),
        field<&Interaction::feedback>({.word = field_word("feedback"), .secret = true}),
        field<&Interaction::face>({.word = field_word("face"), .secret = true}),
        field<&Interaction::sensitive>({.word = field_word("sensitive")}),
    };
    return all;
  }

  static std::optional<Interaction> find(storage::Store& store, Id id) { return storage::Interactions(store).find(id); }
  static void save(storage::Store& store, const Interaction& entry) { storage::Interactions(store).update(entry); }
  static void remove(storage::Store& store, const Interaction& entry) { storage::Interactions(store).remove(entry.id); }
  static bool sensitive(storage::Store&, const Interaction& entry) { return entry.sensitive; }

  static Result<void> settle(const Session&, storage::Store& store, const Interaction& before, Interaction& after) {
    follow_manner(after);
    if (after.face != Face::none) {
      if (before.sensitive && !after.sensitive) return usage_error(message("an entry that tells of face is always sensitive"));
      after.sensitive = true;
    }
    fit_face(store, before, after);
    return {};
  }

  // Where one person stands in for one other, the name was wrong, and what was promised or given there was with the other one. Else
  // nobody knows whose it is.
  static std::string follow(storage::Store& store, const Interaction& before, const Interaction& after) {
    const auto one = exchange(before, after);
    std::vector<std::string> said;
    for (const Id person : without(before.people, after.people)) {
      const auto ids = hand_over(store, after.id, person, one ? std::optional(one->to) : std::nullopt);
      if (ids.empty()) continue;
      const std::string who = described(*storage::Parties(store).ref(one ? one->to : person)), records = short_texts(ids);
      said.push_back(one ? message("what was promised or given there goes to {who}: {records}", "who"_is = who, "records"_is = records)
                         : message("what was promised or given there stays with {who}: {records}", "who"_is = who, "records"_is = records));
    }
    return text::joined(said, "; ");
  }

  static std::string summary(storage::Store& store, const Interaction& entry) {
    const auto row = storage::Interactions(store).row(entry.id);
    return message("{day} {kind} with {who}", "day"_is = calendar::iso(entry.day), "kind"_is = domain::word_of(entry.kind),
                   "who"_is = text::joined(row->handles));
  }
  static std::string changed(storage::Store& store, const Interaction& entry) { return short_text(entry.id) + "  " + summary(store, entry); }
};

class InteractionRecord final : public DescribedKind<InteractionKind> {
 public:
  std::string line(storage::Store& store, Id id) const override { return InteractionKind::summary(store, *InteractionKind::find(store, id)); }

  PropertySheet sheet(const Session&, storage::Store& store, Id id, bool include_sensitive) const override {
    const auto row = *storage::Interactions(store).row(id);
    const auto& entry = row.interaction;
    const bool hidden = entry.sensitive && !include_sensitive;
    PropertySheet sheet{calendar::iso(entry.day) + clock_of(entry) + "  " + to_text(entry.kind) + " (" + to_text(entry.via) + ")", short_text(entry.id)};
    sheet.add("with", text::joined(row.names));
    sheet.add("where", hidden ? "" : entry.place);
    sheet.add("tags", hidden ? "" : text::joined(entry.tags));
    sheet.add("what", hidden ? message("(sensitive)") : entry.text);
    sheet.add("face", hidden ? "" : std::string(domain::help_of(entry.face)));
    sheet.add("feedback", hidden ? "" : std::string(domain::help_of(entry.feedback)));
    sheet.add("", std::string(domain::no_contact(entry)));
    for (const auto& one : recorded_in(store, entry)) {
      const std::string said = one.sensitive && !include_sensitive ? message("(sensitive)") : one.text;
      sheet.add("recorded", short_text(one.id) + "  " + one.what + ": " + said);
    }
    return sheet;
  }

  Value::Object json(const Session&, storage::Store& store, Id id, bool include_sensitive) const override {
    const auto row = *storage::Interactions(store).row(id);
    const auto& entry = row.interaction;
    const bool hidden = entry.sensitive && !include_sensitive;
    Value::Array with;
    for (const auto& one : recorded_in(store, entry)) {
      const bool secret = one.sensitive && !include_sensitive;
      with.emplace_back(Value::Object{{"id", to_text(one.id)}, {"what", one.what}, {"text", secret ? Value() : Value(one.text)}});
    }
    return {{"id", to_text(entry.id)},
            {"kind", entry.kind},
            {"via", entry.via},
            {"date", entry.day},
            {"who", Value::strings(row.handles)},
            {"text", hidden ? Value() : Value(entry.text)},
            {"sensitive", entry.sensitive},
            {"place", hidden ? Value() : Value::known(entry.place)},
            {"attempt", entry.attempt},
            {"tags", hidden ? Value(Value::Array{}) : Value::strings(entry.tags)},
            {"zone", entry.zone},
            {"stage", domain::to_text(entry.stage)},
            {"face", hidden ? Value() : Value(entry.face)},
            {"feedback", hidden ? Value() : Value(entry.feedback)},
            {"told", std::move(with)}};
  }
};

}  // namespace

const RecordKind& interaction_kind() {
  static const InteractionRecord kind;
  return kind;
}

}  // namespace guanxi::app
