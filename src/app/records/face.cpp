// What an entry of face says.
#include <algorithm>

#include <guanxi/storage/faces.hpp>

#include "records/described.hpp"
#include "records/kinds.hpp"

namespace guanxi::app {
namespace {

using domain::FaceEvent;
using Days = FieldSpec::Days;

std::string_view way_of(const FaceEvent& event) { return domain::word_of(event.lost ? domain::Face::lost : domain::Face::gave); }

// Kept as a truth, told as a word.
RecordField<FaceEvent> way_field() {
  RecordField<FaceEvent> made{{.word = field_word("face"), .secret = true, .needed = true}};
  made.told = [](storage::Store&, const FieldSpec&, const FaceEvent& event) { return std::vector{std::string(way_of(event))}; };
  made.shown = [](const Session&, storage::Store&, const FieldSpec&, const FaceEvent& event) { return std::string(way_of(event)); };
  made.json = [](storage::Store&, const FieldSpec&, const FaceEvent& event) { return present::Value(way_of(event)); };
  made.set = [](const Reading& reading, FaceEvent& event) -> Result<void> {
    TRY_ASSIGN(const auto way, known_word<domain::Face>(reading.text));
    event.lost = way == domain::Face::lost;
    return {};
  };
  return made;
}

struct FaceKind {
  using Record = FaceEvent;
  static constexpr std::string_view noun = "face", a_noun = "an entry of face", json_key = "face", title = "text";

  static const std::vector<RecordField<FaceEvent>>& fields() {
    static const std::vector all = {
        field<&FaceEvent::text>({.word = field_word("text"), .type = FieldType::line, .secret = true}),
        field<&FaceEvent::person>({.word = field_word("who"), .type = FieldType::person, .needed = true}),
        field<&FaceEvent::day>({.word = field_word("date"), .type = FieldType::day, .days = Days::past, .needed = true}),
        way_field(),
        field<&FaceEvent::in_public>({.word = field_word("public"), .secret = true}),
        field<&FaceEvent::repaired>({.word = field_word("repaired"), .days = Days::past, .secret = true}),
        field<&FaceEvent::interaction>({.word = field_word("from"), .secret = true, .fixed = true}),
    };
    return all;
  }

  static std::optional<FaceEvent> find(storage::Store& store, Id id) { return storage::Faces(store).find(id); }
  static void save(storage::Store& store, const FaceEvent& event) { storage::Faces(store).update(event); }
  static void remove(storage::Store& store, const FaceEvent& event) { storage::Faces(store).remove(event.id); }
  static bool sensitive(storage::Store&, const FaceEvent&) { return true; }

  static Result<void> settle(const Session&, storage::Store&, const FaceEvent& before, FaceEvent& after) {
    if (after.interaction && (after.text != before.text || after.day != before.day)) {
      return usage_error(message("its words and its day are those of the entry {id}", "id"_is = short_text(after.interaction)),
                         message("change them there: guanxi edit {id}", "id"_is = short_text(after.interaction)));
    }
    if (!after.interaction && after.text.empty()) return missing_value(a_noun, fields().front());
    if (!after.lost && after.repaired) {
      if (before.repaired != after.repaired) return usage_error(message("only face that was lost is made up for"));
      after.repaired.reset();
    }
    if (after.repaired && *after.repaired < after.day) {
      return usage_error(
          message("face was lost on {day}, after {repaired}", "day"_is = calendar::iso(after.day), "repaired"_is = calendar::iso(*after.repaired)));
    }
    return {};
  }

  // A loss may be made up for by face given later, too.
  static void add_lines(const Session& env, storage::Store& store, const FaceEvent& event, bool hidden, present::PropertySheet& sheet) {
    if (hidden || !event.lost || event.repaired) return;
    std::vector<FaceEvent> events;
    for (const auto& row : storage::Faces(store).of(event.person)) events.push_back(row.event);
    const auto repaired = domain::repairs(events);
    const auto at = std::find_if(events.begin(), events.end(), [&](const FaceEvent& one) { return one.id == event.id; }) - events.begin();
    const auto& day = repaired[static_cast<std::size_t>(at)];
    sheet.add(message("made up"), day ? shown(env, store, fields().front(), *day) : message("not yet"), day ? present::Style::plain : present::Style::bad);
  }
};

}  // namespace

const RecordKind& face_kind() {
  static const DescribedKind<FaceKind> kind;
  return kind;
}

}  // namespace guanxi::app
