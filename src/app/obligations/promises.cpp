#include <guanxi/app/obligations/promises.hpp>

#include <guanxi/app/naming/naming.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/storage/promises.hpp>

namespace guanxi::app {

using present::Value;

void warn_of_overpromising(Session& env, storage::Store& store, const storage::PartyRef& who) {
  const auto too_much = domain::overpromised(storage::Promises(store).of(who.id), env.today());
  if (too_much) {
    env.note(message("of our promises to {who}, {state}\nhint: do not overpromise; see guanxi promise {handle}", "who"_is = described(who),
                     "state"_is = *too_much, "handle"_is = who.handle));
  }
}

namespace {

Value fields_of(const domain::Kept& kept) {
  return Value::Object{{"kept", kept.kept}, {"broken", kept.broken}, {"dropped", kept.dropped},
                       {"open", kept.open}, {"late", kept.late},     {"share", kept.share()}};
}

}  // namespace

Value word_fields(const domain::Keeping& keeping) {
  return Value::Object{{"ours", fields_of(keeping.ours)}, {"theirs", fields_of(keeping.theirs)},
                       {"ours_soft", fields_of(keeping.ours_soft)}, {"theirs_soft", fields_of(keeping.theirs_soft)}};
}

}  // namespace guanxi::app
