#include "records/kinds.hpp"

#include <algorithm>
#include <array>

#include <guanxi/app/naming/naming.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/text/join.hpp>

#include "records/described.hpp"

namespace guanxi::app {

std::string json_key_of(const FieldSpec& field) {
  std::string key(field.key.empty() ? field.word.name() : field.key);
  std::replace(key.begin(), key.end(), '-', '_');
  return field.type == FieldType::duration ? key + "_days" : key;
}

std::string label_of(const FieldSpec& field) {
  std::string label(field.key.empty() ? field.word.name() : field.key);
  std::replace(label.begin(), label.end(), '-', ' ');
  return label;
}

std::string changed_line(Id id, const std::string& line, const std::vector<FieldState>& now, const Fields& told, std::string_view title, bool sensitive) {
  std::vector<std::string> parts;
  for (const auto& [field, values] : now) {
    if (!told.has(field.word.name()) || field.word.name() == title || (sensitive && field.secret)) continue;
    parts.push_back(message("{option}: {values}", "option"_is = field.word.name(), "values"_is = values.empty() ? message("none") : text::joined(values)));
  }
  parts.insert(parts.begin(), message("{id}  {record}", "id"_is = short_text(id), "record"_is = line));
  return text::joined(parts, "; ");
}

std::span<const RecordKind* const> record_kinds() {
  static const std::array all = {&interaction_kind(), &promise_kind(), &note_kind(),     &favour_kind(),   &complaint_kind(),
                                 &face_kind(),        &claim_kind(),   &decision_kind(), &occasion_kind(), &relation_kind()};
  return all;
}

const RecordKind* kind_of(storage::Store& store, Id id) {
  for (const RecordKind* kind : record_kinds()) {
    if (kind->has(store, id)) return kind;
  }
  return nullptr;
}

Result<NamedRecord> named_record(storage::Store& store, std::string_view what, bool of_reminder) {
  const auto party = resolve(store, what);
  if (party) return NamedRecord{party->id, party->person};
  const auto record = resolve_id(store, what);
  if (!record) return tl::make_unexpected(party.error());
  const auto ref = storage::Parties(store).ref(record->id);
  if (ref && !record->kind.empty() && !of_reminder) {
    return fail(ErrorKind::no_match, message("'{id}' is a reminder of {who}, and no record", "id"_is = what, "who"_is = described(*ref)),
                message("how often: guanxi cadence {who}; not now: guanxi snooze {id}", "who"_is = ref->handle, "id"_is = what));
  }
  if (ref) return NamedRecord{ref->id, ref->person};
  const RecordKind* kind = record->kind.empty() ? kind_of(store, record->id) : nullptr;
  if (!kind) return tl::make_unexpected(party.error());
  return NamedRecord{record->id, false, kind};
}

}  // namespace guanxi::app
