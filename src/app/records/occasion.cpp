// What a day to remember says.
#include <algorithm>

#include <guanxi/domain/occasion.hpp>
#include <guanxi/present/dates.hpp>
#include <guanxi/storage/occasions.hpp>
#include <guanxi/storage/parties.hpp>

#include "records/described.hpp"
#include "records/kinds.hpp"

namespace guanxi::app {
namespace {

using domain::Occasion;

struct OccasionKind {
  using Record = Occasion;
  static constexpr std::string_view noun = "occasion", a_noun = "an occasion", json_key = "occasion", title = "label";

  static const std::vector<RecordField<Occasion>>& fields() {
    static const std::vector all = {
        field<&Occasion::label>({.word = field_word("label"), .needed = true}),
        field<&Occasion::party>({.word = field_word("who"), .fixed = true}),
        field<&Occasion::date>({.word = field_word("date"), .type = FieldType::partial, .needed = true}),
        field<&Occasion::yearly>({.word = field_word("yearly")}),
        field<&Occasion::lead_days>({.word = field_word("lead"), .needed = true}),
    };
    return all;
  }

  static std::optional<Occasion> find(storage::Store& store, Id id) { return storage::Parties(store).occasion(id); }
  static void save(storage::Store& store, const Occasion& occasion) { storage::Occasions(store).update(occasion); }
  static void remove(storage::Store& store, const Occasion& occasion) { storage::Parties(store).remove_occasion(occasion.party, occasion.label); }
  static bool sensitive(storage::Store&, const Occasion&) { return false; }

  static Result<void> settle(const Session&, storage::Store& store, const Occasion& before, const Occasion& after) {
    storage::Parties parties(store);
    const bool other_day = after.label != before.label || after.date != before.date || after.yearly != before.yearly;
    if (other_day && before.label == domain::birthday_label) {
      return usage_error(message("a birthday is a person's"),
                         message("change it there: guanxi edit {who} --birthday DATE", "who"_is = parties.ref(after.party)->handle));
    }
    if (!after.yearly && !after.date.year) return usage_error(message("'{label}' happens once, but its date has no year", "label"_is = after.label));
    const auto all = parties.occasions(after.party);
    const auto taken = std::find_if(all.begin(), all.end(), [&](const Occasion& one) { return one.label == after.label && one.id != after.id; });
    if (taken == all.end()) return {};
    return usage_error(message("there is another day called '{label}'", "label"_is = after.label), message("its id is {id}", "id"_is = short_text(taken->id)));
  }

  static void add_lines(const Session& env, storage::Store& store, const Occasion& occasion, bool, present::PropertySheet& sheet) {
    const auto next = domain::next_day(occasion, env.today());
    sheet.add(message("next"), next ? shown(env, store, fields().front(), *next) : message("it does not come up again"));
  }
  static void add_json(const Session& env, storage::Store&, const Occasion& occasion, bool, present::Value::Object& object) {
    object.emplace_back("next", domain::next_day(occasion, env.today()));
  }
};

}  // namespace

const RecordKind& occasion_kind() {
  static const DescribedKind<OccasionKind> kind;
  return kind;
}

}  // namespace guanxi::app
