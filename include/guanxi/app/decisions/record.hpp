// Decisions that organisations were asked for: from what was told to what is stored, shown and reminded of.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <guanxi/app/session/fields.hpp>
#include <guanxi/app/session/session.hpp>
#include <guanxi/domain/decision.hpp>
#include <guanxi/domain/party.hpp>
#include <guanxi/present/digest.hpp>
#include <guanxi/present/property_sheet.hpp>
#include <guanxi/present/value.hpp>
#include <guanxi/storage/access.hpp>

namespace guanxi::app {

// What was recorded. `anew`: deferred until a day, it was asked again at once.
struct RecordedDecision {
  domain::Decision decision = {};
  std::optional<domain::Decision> anew = {};
};

// Fields: asked, expect, made, by, outcome, because, sensitive; those without a value are not told. Within a Work.
//
// What is told changes the pending decision on that topic; where none is pending it makes a new one, asked today unless
// told otherwise. An outcome without a day was made today. One that was asked and made before the pending one was asked is
// a record of its own. Errors (usage): dates that contradict, a day still to come, a topic that is pending already or was
// decided on that day already.
Result<RecordedDecision> record_decision(Session& env, storage::Store& store, Id organisation, const std::string& topic, const Fields& fields,
                                         Id interaction = {});
// One has asked how it stands, on that day: it comes up again later. In words.
Result<std::string> asked_after_decision(storage::Store& store, const domain::Decision& decision, calendar::Date day);

// "k7qp2  renewal at 青石泵业: approved 2026-11-20 by 王伟, 41 days after it was asked". Sensitive: no topic, no note.
std::string decision_line(storage::Store& store, const domain::Decision& decision);
// The fields of one in JSON: id, org, topic, asked, expected, due, made, outcome, by, days, because, outside, sensitive.
present::Value::Object decision_fields(storage::Store& store, const domain::Decision& decision, bool include_sensitive);
// The same for people to read.
present::PropertySheet decision_sheet(storage::Store& store, const domain::Decision& decision, calendar::Date today, bool include_sensitive);

// Pending ones that may be brought up from `day` on, or will until `until`, in the digest's order; at most `limit` (-1: all).
std::vector<present::DigestItem> decision_items(storage::Store& store, calendar::Date day, calendar::Date until, int limit, bool include_sensitive);

// As the topic was spelled there before, so that Renewal and renewal are one.
std::string topic_at(storage::Store& store, Id organisation, const std::string& typed);
// A person stands for the organisation where they are now.
Result<domain::Organisation> organisation_of(storage::Store& store, const std::string& typed);

}  // namespace guanxi::app
