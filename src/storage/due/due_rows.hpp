// Reading who is due, shared by the two halves of the question: those due on their day, and those whose day is a closed one.
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <guanxi/domain/tier.hpp>
#include <guanxi/storage/rhythms.hpp>

#include "engine/database.hpp"

namespace guanxi::storage {

inline constexpr std::string_view no_tier = domain::tier_order("");  // standing.rank of people without a tier

inline std::string_view snooze_kind(domain::Touch touch) { return domain::word_of(touch); }

// One standing alone: judging and ordering need no more, and of everybody who may be among the first, few are. A question to one table
// is prepared for a fifth of what one to six costs.
#define GUANXI_CANDIDATE "SELECT s.person, s.handle, s.rank, s.country, s.last, s.base, s.own, s.what FROM standing s "

#define GUANXI_AWAKE "AND NOT EXISTS (SELECT 1 FROM own_snooze z WHERE z.kind = ?3 AND z.subject = s.person AND z.until > ?4) "

// The rhythm of a tier, else everybody's; nullptr: there is none.
const std::pair<const std::string, domain::Rhythm>* class_of(const ClassRhythms& classes, const std::string& tier);
// Columns as in GUANXI_CANDIDATE. Of `who` the id and the handle, no time zone nor preference.
DueRow read_candidate(Database& db, const Query& query, const ClassRhythms& classes);
// Adds what a row is told with: who it is, and how they are reached.
void complete(Database& db, DueRow& row);

// A question, and what is asked apart from it.
struct Search {
  domain::Touch touch;
  calendar::Date today;
  const ClassRhythms& classes;
  const domain::HolidayShift& holiday_shift;
  const std::set<Id>& skip;
  std::size_t limit;
};

// When they are due by their rhythm alone, wherever a closed day moves it.
inline calendar::Date by_rhythm(const DueRow& row) { return row.due.closed.value_or(*row.due.next); }

// Appends the first `limit` candidates, with their due status. They come in the order they fall due in; or, of a class's rhythm `every`, by base,
// then handle. That is the same but where several bases fall due on one day (by a month's rhythm the 28th to the 31st, on 28
// February): such a day is read to its end.
void collect(Database& db, Query& query, const Search& search, const calendar::Duration* every, std::vector<DueRow>& rows);

// The tiers (as tier_order has them) of people whose rhythm is a class's.
std::vector<std::string> tier_orders(Database& db, domain::Touch touch);
// The countries of people, in order.
std::vector<std::string> countries(Database& db);

// Appends those who are due by their rhythm on a closed day from `frontier` on that moves to `frontier` or before.
void collect_closed(Database& db, const Search& search, calendar::Date frontier, std::vector<DueRow>& rows);

}  // namespace guanxi::storage
