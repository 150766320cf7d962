// What a tie between two parties says.
#include <guanxi/storage/relations.hpp>

#include "records/described.hpp"
#include "records/kinds.hpp"

namespace guanxi::app {
namespace {

using domain::Relation;

struct RelationKind {
  using Record = Relation;
  static constexpr std::string_view noun = "relation", a_noun = "a relation", json_key = "relation", title = "kind";

  static const std::vector<RecordField<Relation>>& fields() {
    static const std::vector all = {
        field<&Relation::one>({.word = {"--one", "WHO", FieldType::party, "who is so tied"}, .fixed = true}),
        field<&Relation::kind>({.word = field_word("kind"), .fixed = true}),
        field<&Relation::other>({.word = {"--other", "WHO", FieldType::party, "to whom"}, .fixed = true}),
        field<&Relation::strength>({.word = field_word("strength")}),
        field<&Relation::since>({.word = field_word("since"), .days = FieldSpec::Days::past}),
        field<&Relation::text>({.word = field_word("because")}),
    };
    return all;
  }

  static std::optional<Relation> find(storage::Store& store, Id id) { return storage::Relations(store).find(id); }
  static void save(storage::Store& store, const Relation& relation) {
    Relation kept = relation;
    storage::Relations(store).set(kept);
  }
  static void remove(storage::Store& store, const Relation& relation) { storage::Relations(store).remove(relation.id); }
  static bool sensitive(storage::Store&, const Relation&) { return false; }
  static Result<void> settle(const Session&, storage::Store&, const Relation&, const Relation&) { return {}; }
};

}  // namespace

const RecordKind& relation_kind() {
  static const DescribedKind<RelationKind> kind;
  return kind;
}

}  // namespace guanxi::app
