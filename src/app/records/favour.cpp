// What a gift or another favour says.
#include <guanxi/app/obligations/gifts.hpp>
#include <guanxi/storage/favours.hpp>
#include <guanxi/text/sanitise.hpp>

#include "records/described.hpp"
#include "records/kinds.hpp"

namespace guanxi::app {
namespace {

using domain::Favour;

bool same_gift(const Favour& one, const Favour& other) {
  return one.person == other.person && one.received == other.received && one.kind == other.kind && one.what == other.what && one.day == other.day &&
         one.value == other.value;
}

struct FavourKind {
  using Record = Favour;
  static constexpr std::string_view noun = "gift", a_noun = "a gift", json_key = "favour", title = "text";

  static const std::vector<RecordField<Favour>>& fields() {
    static const std::vector all = {
        field<&Favour::what>({.word = field_word("text"), .key = "what", .type = FieldType::line, .secret = true, .needed = true}),
        field<&Favour::person>({.word = field_word("who"), .needed = true}),
        field<&Favour::received>({.word = field_word("received")}),
        field<&Favour::kind>({.word = field_word("kind"), .needed = true}),
        field<&Favour::day>({.word = field_word("date"), .type = FieldType::day, .days = FieldSpec::Days::past, .needed = true}),
        field<&Favour::value>({.word = field_word("value"), .secret = true}),
        field<&Favour::purpose>({.word = field_word("for"), .secret = true}),
        field<&Favour::rest>({.word = field_word("answered")}),
        field<&Favour::sensitive>({.word = field_word("sensitive")}),
        field<&Favour::interaction>({.word = field_word("from")}),
    };
    return all;
  }

  static std::string_view noun_of(const Favour& favour) { return domain::word_of(favour.kind); }
  static std::optional<Favour> find(storage::Store& store, Id id) { return storage::Favours(store).find(id); }
  static void save(storage::Store& store, const Favour& favour) { storage::Favours(store).update(favour); }
  static void remove(storage::Store& store, const Favour& favour) { storage::Favours(store).remove(favour.id); }
  static bool sensitive(storage::Store&, const Favour& favour) { return favour.sensitive; }

  // What speaks against a gift is said. It was given all the same: who corrects what is on record is not refused.
  static Result<void> settle(Session& env, storage::Store& store, const Favour& before, const Favour& after) {
    if (after.rest && !after.received) {
      return usage_error(message("a gift to them waits for no answer of ours"), message("--answered is for what came from them"));
    }
    if (same_gift(before, after)) return {};
    if (after.value) warn_of_currency(env, after.value->currency, after.day);
    if (after.received) return {};
    TRY_ASSIGN(const auto objections, gift_objections(env, store, *storage::Parties(store).ref(after.person), after));
    for (const auto& objection : objections) env.warn(text::one_line(objection));
    return {};
  }
};

}  // namespace

const RecordKind& favour_kind() {
  static const DescribedKind<FavourKind> kind;
  return kind;
}

}  // namespace guanxi::app
