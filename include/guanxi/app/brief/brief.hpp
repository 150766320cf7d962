// What to know before a meeting, and what to hand over to a colleague: gathered from the whole record.
#pragma once

#include <vector>

#include <guanxi/app/session/session.hpp>
#include <guanxi/present/brief.hpp>
#include <guanxi/storage/parties.hpp>

namespace guanxi::app {

struct BriefRequest {
  storage::PartyRef who = {};
  std::vector<storage::PartyRef> with = {};  // the others of theirs at the table, each once
  bool include_sensitive = false;
};

// Of each of these everything is read by the person or the organisation that it is about; what others there are costs nothing.
// Errors: a pack of the user's that is wrong, an unknown time zone.
Result<present::Brief> person_brief(Session& env, storage::Store& store, const BriefRequest& request);
Result<present::Brief> organisation_brief(Session& env, storage::Store& store, const BriefRequest& request);
// Of an organisation; `with` does not count.
Result<present::Brief> handover(Session& env, storage::Store& store, const BriefRequest& request);

}  // namespace guanxi::app
