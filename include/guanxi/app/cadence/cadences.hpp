// Everybody's state with their rhythm, as `cadence` shows it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <guanxi/app/session/session.hpp>
#include <guanxi/present/table.hpp>
#include <guanxi/storage/rhythms.hpp>

namespace guanxi::app {

// Contact and in-person state of one person, side by side.
struct Cadence {
  storage::DueRow contact = {};
  std::optional<storage::DueRow> in_person = {};
};

// The state that a line about them is of: contact, or the meeting where that alone has a rhythm.
const storage::DueRow& leading(const Cadence& cadence);

// "soon" on this day: remind.days, at least a week.
int horizon(const Session& env);
// Everybody with a rhythm, most urgent first.
Result<std::vector<Cadence>> all_cadences(Session& env, storage::Store& store);
Result<Cadence> cadence_of(Session& env, storage::Store& store, Id person);
// The median gap between days of contact; nullopt with fewer than three of them.
std::optional<int> typical_days(storage::Store& store, Id person, calendar::Date today);

// Whose rhythm is meant.
struct RhythmSubject {
  Id party = {};           // none: a tier's, or everybody's
  std::string tier = {};   // with no party; "": everybody
  std::string words = {};  // "王伟 (Huawei)", "tier A", "everybody else"
};
// Within a Work. text: a rhythm, off, or clear; what holds then, in words: "in person every 2w..6w".
Result<std::string> set_rhythm(storage::Store& store, const RhythmSubject& subject, domain::Touch touch, const std::string& text);

// Who is of the tier, or at the organisation, today. Errors: nobody is (no match); everybody is meant (usage).
Result<std::vector<storage::PartyRef>> people_of(storage::Store& store, const RhythmSubject& subject);
// Within a Work. Pauses them until that day; none: ends their pauses. The handles of those whom that touched.
std::vector<std::string> set_pause(storage::Store& store, const std::vector<storage::PartyRef>& people, std::optional<calendar::Date> until);

// What the actual rhythms would be set to; of one person, or of everybody (none). Those of whom no rhythm can be told are left out.
Result<present::Table> suggested_cadences(Session& env, storage::Store& store, Id person);

}  // namespace guanxi::app
