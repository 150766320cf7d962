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

// The rhythm that is the person's or the organisation's own.
#define GUANXI_OWN_RHYTHM                                                                                   \
  "LEFT JOIN rhythm r ON r.what = s.what AND r.subject = CASE s.own WHEN 1 THEN s.person WHEN 3 THEN s.person " \
  "WHEN 2 THEN (SELECT u.org FROM position u JOIN rhythm v ON v.subject = u.org AND v.what = s.what "       \
  "WHERE u.person = s.person AND u.to_day IS NULL ORDER BY u.id DESC LIMIT 1) END "

// What judging and ordering need, and no more: of everybody who may be among the first, few are.
#define GUANXI_CANDIDATE                                                                                    \
  "SELECT s.person, s.handle, s.rank, s.country, s.last, s.base, s.own, r.every, r.most, r.off FROM standing s " GUANXI_OWN_RHYTHM

// Columns of one standing with its person.
#define GUANXI_STANDING                                                                                     \
  "SELECT p.id, p.handle, p.name, o.name, q.org, q.title, p.tier, s.country, p.timezone, p.prefers, "       \
  "s.last, p.added, s.own, r.every, r.most, r.off, p.language, p.mourning FROM standing s JOIN party p ON p.id = s.person "         \
  "LEFT JOIN position q ON q.id = (SELECT max(id) FROM position WHERE person = p.id AND to_day IS NULL) "   \
  "LEFT JOIN party o ON o.id = q.org " GUANXI_OWN_RHYTHM

#define GUANXI_AWAKE "AND NOT EXISTS (SELECT 1 FROM snooze z WHERE z.kind = ?3 AND z.subject = s.person AND z.until > ?4) "

// The rhythm of a tier, else everybody's; nullptr: there is none.
const std::pair<const std::string, domain::Rhythm>* class_of(const ClassRhythms& classes, const std::string& tier);
DueRow read_row(const Query& query, const ClassRhythms& classes);
// Of `who` the id and the handle, no time zone nor preference.
DueRow read_candidate(const Query& query, const ClassRhythms& classes);

// A question, and what is asked apart from it.
struct Search {
  domain::Touch touch;
  calendar::Date today;
  const ClassRhythms& classes;
  const domain::Closures& closures;
  const std::set<Id>& skip;
  std::size_t limit;
};

// When they are due by their rhythm alone, wherever a closure moves it.
inline calendar::Date by_rhythm(const DueRow& row) { return row.verdict.closed.value_or(*row.verdict.next); }

// Appends the first `limit` candidates, judged. They come in the order they fall due in; or, of a class's rhythm `every`, by base,
// then handle. That is the same but where several bases fall due on one day (by a month's rhythm the 28th to the 31st, on 28
// February): such a day is read to its end.
void collect(Query& query, const Search& search, const calendar::Duration* every, std::vector<DueRow>& rows);

// The tiers (as ranks) of people whose rhythm is a class's.
std::vector<std::string> ranks(Database& db, domain::Touch touch);
// The countries of people, in order.
std::vector<std::string> countries(Database& db);

// Appends those who are due by their rhythm on a closed day from `frontier` on that moves to `frontier` or before.
void collect_closed(Database& db, const Search& search, calendar::Date frontier, std::vector<DueRow>& rows);

}  // namespace guanxi::storage
