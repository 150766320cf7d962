// What is said of somebody's part in decisions.
#include <guanxi/app/decisions/record.hpp>
#include <guanxi/storage/claims.hpp>
#include <guanxi/storage/interactions.hpp>

#include "records/described.hpp"
#include "records/kinds.hpp"

namespace guanxi::app {
namespace {

using domain::RoleClaim;
using Days = FieldSpec::Days;

struct ClaimKind {
  using Record = RoleClaim;
  static constexpr std::string_view noun = "claim", a_noun = "a claim", json_key = "claim", title = "role";

  static const std::vector<RecordField<RoleClaim>>& fields() {
    static const std::vector all = {
        field<&RoleClaim::role>({.word = field_word("role"), .needed = true}),
        field<&RoleClaim::person>({.word = field_word("who"), .type = FieldType::person, .needed = true}),
        field<&RoleClaim::organisation>({.word = {"--org", "ORG", FieldType::party, "where they have it"}, .fixed = true}),
        field<&RoleClaim::topic>({.word = field_word("topic"), .secret = true}),
        field<&RoleClaim::stance>({.word = field_word("stance")}),
        field<&RoleClaim::confidence>({.word = field_word("confidence"), .needed = true}),
        field<&RoleClaim::because>({.word = field_word("because"), .secret = true}),
        field<&RoleClaim::since>({.word = field_word("since"), .days = Days::past, .needed = true}),
        field<&RoleClaim::until>({.word = field_word("until")}),
        field<&RoleClaim::interaction>({.word = field_word("from")}),
    };
    return all;
  }

  static std::optional<RoleClaim> find(storage::Store& store, Id id) { return storage::Claims(store, true).find(id); }
  static void save(storage::Store& store, const RoleClaim& claim) { storage::Claims(store).update(claim); }
  static void remove(storage::Store& store, const RoleClaim& claim) { storage::Claims(store).remove(claim.id); }
  // As what it rests on.
  static bool sensitive(storage::Store& store, const RoleClaim& claim) {
    const auto source = claim.interaction ? storage::Interactions(store).find(claim.interaction) : std::nullopt;
    return source && source->sensitive;
  }

  static Result<void> settle(const Session&, storage::Store& store, const RoleClaim& before, RoleClaim& after) {
    if (after.topic != before.topic) after.topic = topic_at(store, after.organisation, after.topic);
    if (after.until && *after.until < after.since) {
      return usage_error(message("it holds since {since}, after {until}", "since"_is = calendar::iso(after.since), "until"_is = calendar::iso(*after.until)));
    }
    return {};
  }
};

}  // namespace

const RecordKind& claim_kind() {
  static const DescribedKind<ClaimKind> kind;
  return kind;
}

}  // namespace guanxi::app
