// What commands share about promises.
#pragma once

#include <guanxi/app/session/session.hpp>
#include <guanxi/domain/promise_record.hpp>
#include <guanxi/present/value.hpp>
#include <guanxi/storage/parties.hpp>

namespace guanxi::app {

// Says on stderr when one more promise of ours to this person would be too much. To be asked before it is stored.
void warn_of_overpromising(Session& env, storage::Store& store, const storage::PartyRef& who);

// {"ours": {"kept", "broken", "dropped", "open", "late", "share"}, "theirs", "ours_soft", "theirs_soft"}; share in
// percent, null until one was kept or broken.
present::Value promise_record_fields(const domain::PromiseRecord& record);

}  // namespace guanxi::app
