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

Value fields_of(const domain::PromiseTally& tally) {
  return Value::Object{{"kept", tally.kept}, {"broken", tally.broken}, {"dropped", tally.dropped},
                       {"open", tally.open}, {"late", tally.late},     {"share", tally.share()}};
}

}  // namespace

Value promise_record_fields(const domain::PromiseRecord& record) {
  return Value::Object{{"ours", fields_of(record.ours)},
                       {"theirs", fields_of(record.theirs)},
                       {"ours_soft", fields_of(record.ours_soft)},
                       {"theirs_soft", fields_of(record.theirs_soft)}};
}

}  // namespace guanxi::app
