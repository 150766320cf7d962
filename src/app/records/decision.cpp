#include "records/decision.hpp"

#include <guanxi/app/decisions/record.hpp>
#include <guanxi/storage/decisions.hpp>
#include <guanxi/text/fold.hpp>

#include "records/kinds.hpp"

namespace guanxi::app {

using domain::Decision;

const std::vector<RecordField<Decision>>& fields_of_decision() {
  using Days = FieldSpec::Days;
  static constexpr Sentence<> advice = "--expect says when an answer is expected";
  static const std::vector all = {
      field<&Decision::topic>({.word = field_word("topic"), .secret = true}),
      field<&Decision::organisation>({.word = {"--org", "ORG", FieldType::party, "who decides"}, .fixed = true}),
      field<&Decision::asked>({.word = field_word("asked"), .days = Days::past, .advice = advice.text()}),
      field<&Decision::expected>({.word = field_word("expect"), .key = "expected", .days = Days::future}),
      field<&Decision::made>({.word = field_word("made"), .days = Days::past, .advice = advice.text()}),
      field<&Decision::outcome>({.word = field_word("outcome")}),
      field<&Decision::by>({.word = field_word("by")}),
      field<&Decision::note>({.word = field_word("because"), .secret = true}),
      field<&Decision::sensitive>({.word = field_word("sensitive")}),
      field<&Decision::interaction>({.word = field_word("from")}),
  };
  return all;
}

namespace {

struct DecisionKind {
  using Record = Decision;
  static constexpr std::string_view noun = "decision", a_noun = "a decision", json_key = "decision", title = "topic";

  static const std::vector<RecordField<Decision>>& fields() { return fields_of_decision(); }
  static std::optional<Decision> find(storage::Store& store, Id id) { return storage::Decisions(store).find(id); }
  static void save(storage::Store& store, const Decision& decision) { storage::Decisions(store).update(decision); }
  static void remove(storage::Store& store, const Decision& decision) { storage::Decisions(store).remove(decision.id); }
  static bool sensitive(storage::Store&, const Decision& decision) { return decision.sensitive; }
  static std::string changed(storage::Store& store, const Decision& decision) { return decision_line(store, decision); }

  static Result<void> settle(const Session&, storage::Store& store, const Decision& before, Decision& after) {
    if (text::fold(after.topic).empty()) return usage_error(message("the topic is missing"));
    if (after.topic != before.topic) after.topic = topic_at(store, after.organisation, after.topic);
    return domain::check(after);
  }
};

class DecisionRecord final : public DescribedKind<DecisionKind> {
 public:
  present::PropertySheet sheet(const Session& env, storage::Store& store, Id id, bool include_sensitive) const override {
    return decision_sheet(store, *DecisionKind::find(store, id), env.today(), include_sensitive);
  }
  present::Value::Object json(const Session&, storage::Store& store, Id id, bool include_sensitive) const override {
    return decision_fields(store, *DecisionKind::find(store, id), include_sensitive);
  }
};

}  // namespace

const RecordKind& decision_kind() {
  static const DecisionRecord kind;
  return kind;
}

}  // namespace guanxi::app
