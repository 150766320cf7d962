// Of a digest: complaints, promises both ways, and gifts and favours that wait for an answer.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <guanxi/app/naming/naming.hpp>
#include <guanxi/app/remind/digest.hpp>
#include <guanxi/app/session/session.hpp>
#include <guanxi/domain/interaction.hpp>
#include <guanxi/present/digest.hpp>

namespace guanxi::app {

// Every open complaint raised by the request's day, however far off its answer is: kind "issue". At most `limit` (-1: all), by
// severity, the day it is to be answered (else was raised), tier, handle.
std::vector<present::DigestItem> complaint_items(storage::Store& store, const ReminderRequest& request, int limit);

// Meetings that are planned, up to the day after the request's day or further if it looks further, and those past that nobody
// confirmed: kind "planned". At most `limit`, by day and hour.
std::vector<present::DigestItem> planned_items(Session& env, storage::Store& store, const ReminderRequest& request, int limit);
// Says of a planned meeting, within a Work, that it took place (on that day, if it was planned for a later one) or was dropped.
Result<std::string> close_planned(Session& env, storage::Store& store, domain::Interaction interaction, calendar::Date day, bool dropped);

// Our open promises that are due when the request's days end: kind "promise". At most `limit`, by day, tier, handle.
std::vector<present::DigestItem> promise_items(storage::Store& store, const ReminderRequest& request, int limit);

// Their open promises that are due by then, and the oldest thing received from each that was not answered for longer than
// domain::unreturned_after, dated the day it got so old: kind "owed". At most `limit`, by day, tier, handle.
std::vector<present::DigestItem> owed_items(storage::Store& store, const ReminderRequest& request, int limit);

// Ticks off a complaint, something received, or a loss of face, within a Work; says so in a line. nullopt: the id is none of
// these. Errors (usage): it was closed before, or is dated after that day. `because`: how a complaint ended.
std::optional<Result<std::string>> close_obligation(storage::Store& store, const RecordId& record, calendar::Date day, const std::string& because);

}  // namespace guanxi::app
