// A kind of record, made from the description of its fields: showing, changing and removing follow from that.
#pragma once

#include <utility>
#include <vector>

#include <guanxi/app/records/record.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/text/join.hpp>

#include "records/values.hpp"

namespace guanxi::app {

// A field of R: what it is, and how it is got and set. An empty text sets what stands for nothing.
template <class R>
struct RecordField : FieldSpec {
  std::vector<std::string> (*told)(storage::Store& store, const FieldSpec& field, const R& record) = nullptr;
  std::string (*shown)(const Session& env, storage::Store& store, const FieldSpec& field, const R& record) = nullptr;
  present::Value (*json)(storage::Store& store, const FieldSpec& field, const R& record) = nullptr;
  Result<void> (*set)(const Reading& reading, R& record) = nullptr;
};

template <auto member>
struct MemberOf;
template <class R, class T, T R::*member>
struct MemberOf<member> {
  using Record = R;
  using Type = T;
};

// The field that a member keeps: `field<&Promise::due>({.word = field_word("due"), …})`.
template <auto member>
RecordField<typename MemberOf<member>::Record> field(const FieldSpec& spec) {
  using R = typename MemberOf<member>::Record;
  RecordField<R> made{spec};
  using T = typename MemberOf<member>::Type;
  if constexpr (domain::Worded<T>) made.choices = domain::words<T>();
  made.told = [](storage::Store& store, const FieldSpec& field, const R& record) { return present_values(app::told(store, field, record.*member)); };
  made.shown = [](const Session& env, storage::Store& store, const FieldSpec& field, const R& record) { return app::shown(env, store, field, record.*member); };
  made.json = [](storage::Store& store, const FieldSpec& field, const R& record) { return app::in_json(store, field, record.*member); };
  made.set = [](const Reading& reading, R& record) { return read(reading, record.*member); };
  return made;
}

// What was told of these fields replaces what the record says.
template <class R>
Result<void> set_fields(Session& env, storage::Store& store, const std::vector<RecordField<R>>& fields, std::string_view a_noun, const Fields& told,
                        R& record) {
  for (const RecordField<R>& field : fields) {
    if (field.fixed || !told.has(field.word.name())) continue;
    const std::string& text = told.get(field.word.name());
    if (text.empty() && field.needed) return missing_value(a_noun, field);
    TRY(field.set({env, store, field, text, told.all(field.word.name())}, record));
    if (field.needed && field.told(store, field, record).empty()) return missing_value(a_noun, field);
  }
  return {};
}

// The name under which JSON has a field: "answer_by", "lead_days".
std::string json_key_of(const FieldSpec& field);
std::string label_of(const FieldSpec& field);  // on the page: "answer by"
// "k7qp2  promise: send the price list; due: 2026-12-01, soft: yes": what it is, and what was told of it. Without the values that do not show.
std::string changed_line(Id id, const std::string& line, const std::vector<FieldState>& now, const Fields& told, std::string_view title, bool sensitive);

// K has Record, what the kind is called (noun, a_noun, json_key, title: the field that heads its page), and static functions: find, save, remove,
// sensitive, fields, settle (fits the rest to what was changed, or refuses it); where there is more to show, add_lines and add_json; where a change
// is said in words of its own, changed; where other records go by it, follow, which changes them and says so; where records have nouns of their own, noun_of.
template <class K>
class DescribedKind : public RecordKind {
 public:
  using Record = typename K::Record;

  std::string_view noun() const override { return K::noun; }
  std::string_view a_noun() const override { return K::a_noun; }
  std::string_view json_key() const override { return K::json_key; }
  bool has(storage::Store& store, Id id) const override { return K::find(store, id).has_value(); }
  void remove(storage::Store& store, Id id) const override { K::remove(store, *K::find(store, id)); }

  std::vector<FieldSpec> fields() const override {
    const auto& all = K::fields();
    return {all.begin(), all.end()};
  }

  std::vector<FieldState> state(storage::Store& store, Id id) const override {
    const Record record = *K::find(store, id);
    std::vector<FieldState> states;
    for (const auto& field : K::fields()) {
      states.push_back({field, field.told(store, field, record)});
    }
    return states;
  }

  std::string line(storage::Store& store, Id id) const override {
    const Record record = *K::find(store, id);
    return message("{kind}: {what}", "kind"_is = noun_of(record), "what"_is = title(store, record, false));
  }

  Result<std::string> change(Session& env, storage::Store& store, Id id, const Fields& fields) const override {
    const Record before = *K::find(store, id);
    Record after = before;
    TRY(set_fields(env, store, K::fields(), K::a_noun, fields, after));
    TRY(K::settle(env, store, before, after));
    K::save(store, after);
    std::vector<std::string> said{said_of(store, id, after, fields)};
    if constexpr (requires { K::follow(store, before, after); }) said.push_back(K::follow(store, before, after));
    return text::joined(said, "; ");
  }

  present::PropertySheet sheet(const Session& env, storage::Store& store, Id id, bool include_sensitive) const override {
    const Record record = *K::find(store, id);
    const bool hidden = K::sensitive(store, record) && !include_sensitive;
    present::PropertySheet sheet{title(store, record, include_sensitive), message("{kind}  {id}", "kind"_is = noun_of(record), "id"_is = short_text(id))};
    for (const auto& field : K::fields()) {
      if (field.word.name() == K::title || (hidden && field.secret)) continue;
      sheet.add(label_of(field), field.shown(env, store, field, record));
    }
    if constexpr (requires { K::add_lines(env, store, record, hidden, sheet); }) K::add_lines(env, store, record, hidden, sheet);
    return sheet;
  }

  present::Value::Object json([[maybe_unused]] const Session& env, storage::Store& store, Id id, bool include_sensitive) const override {
    const Record record = *K::find(store, id);
    const bool hidden = K::sensitive(store, record) && !include_sensitive;
    present::Value::Object object{{"id", to_text(id)}};
    for (const auto& field : K::fields()) {
      object.emplace_back(json_key_of(field), hidden && field.secret ? present::Value() : field.json(store, field, record));
    }
    if constexpr (requires { K::add_json(env, store, record, hidden, object); }) K::add_json(env, store, record, hidden, object);
    return object;
  }

 private:
  std::string said_of(storage::Store& store, Id id, const Record& after, const Fields& fields) const {
    if constexpr (requires { K::changed(store, after); }) return K::changed(store, after);
    else return changed_line(id, line(store, id), state(store, id), fields, K::title, K::sensitive(store, after));
  }

  static std::string_view noun_of([[maybe_unused]] const Record& record) {
    if constexpr (requires { K::noun_of(record); }) return K::noun_of(record);
    return K::noun;
  }

  static std::string title(storage::Store& store, const Record& record, bool include_sensitive) {
    for (const auto& field : K::fields()) {
      if (field.word.name() != K::title) continue;
      if (field.secret && !include_sensitive && K::sensitive(store, record)) return message("(sensitive)");
      const auto told = field.told(store, field, record);
      return told.empty() ? std::string() : told.front();
    }
    return {};
  }
};

}  // namespace guanxi::app
