// Notes, relations, promises, favours, occasions that come up, and reminders put off.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include <guanxi/domain/commitment.hpp>
#include <guanxi/domain/occasion.hpp>
#include <guanxi/domain/ties.hpp>
#include <guanxi/storage/parties.hpp>
#include <guanxi/storage/store.hpp>

namespace guanxi::storage {

struct PromiseRow {
  domain::Promise promise = {};
  PartyRef who = {};
  std::string tier = {};
};

struct FavourRow {
  domain::Favour favour = {};
  PartyRef who = {};
  std::string tier = {};
};

struct OccasionRow {
  domain::Occasion occasion = {};
  calendar::Date day = {};
  PartyRef who = {};
  std::string tier = {};
  std::string country = {};  // theirs, else that of their firm
};

class Ledger {
 public:
  explicit Ledger(Store& store);

  void add(domain::Note& note);
  std::vector<domain::Note> notes(Id party);  // newest first
  std::optional<domain::Note> note(Id id);
  void remove_note(Id id);

  void put(domain::Relation& relation);  // replaces the one of that kind between the two
  std::vector<domain::Relation> relations(Id party);  // of either direction
  bool remove_relation(Id one, Id other, std::string_view kind);  // empty kind: every kind; false: there was none
  void remove_relation(Id id);
  std::optional<domain::Relation> relation(Id id);

  void add(domain::Promise& promise);
  void update(const domain::Promise& promise);  // text, due, state, closed
  void remove_promise(Id id);
  std::optional<domain::Promise> promise(Id id);
  std::vector<domain::Promise> promises(Id person);  // open first, then newest
  std::vector<PromiseRow> all_promises(bool open_only);  // open first, by due date, then tier, then handle
  std::vector<PromiseRow> open_promises(int limit);      // of each side at most `limit`: those without a day, then by day
  // Open promises due on or before `until`, by due date, then tier, then handle; snoozed ones left out.
  std::vector<PromiseRow> due_promises(bool theirs, calendar::Date today, calendar::Date until, int limit);

  void add(domain::Favour& favour);
  std::vector<domain::Favour> favours(Id party);  // newest first
  // The same with whom it was; of an organisation, also what went to whoever ever held a position there.
  std::vector<FavourRow> favours_at(Id party);
  std::vector<FavourRow> all_favours();                // newest first
  void rest_favour(Id id);  // it needs no answer any more
  void remove_favour(Id id);
  std::optional<domain::Favour> favour(Id id);
  // The oldest thing received from each that waits for an answer since `until` or longer, by day, then tier, then handle.
  std::vector<FavourRow> unreturned(calendar::Date today, calendar::Date until, int limit);
  // Gifts given in the Gregorian year, in minor units of the currency: to a person, or to an organisation and whoever ever
  // held a position there.
  std::int64_t given_in_year(Id party, std::string_view currency, int year);
  std::string gift_policy(Id organisation);  // as domain::parse_gift_policy reads it; empty: none is known
  void put_gift_policy(Id organisation, std::string_view text);  // empty clears

  // Occasions whose next day is at most their lead, or `days`, ahead of today: by day, then tier, then handle.
  std::vector<OccasionRow> due_occasions(calendar::Date today, int days, int limit);

  // Days that went by and were not ticked off (domain::missed_day), without what is snoozed: by day, then tier, then handle.
  std::vector<OccasionRow> missed_occasions(calendar::Date today, int limit);
  bool missed(const domain::Occasion& occasion, calendar::Date today);
  // It was seen to, up to that day.
  void settle(const domain::Occasion& occasion, calendar::Date day);

  // Of what is about no record (kind "whom:ru-women") the subject is none.
  void snooze(std::string_view kind, Id subject, calendar::Date until);
  bool snoozed(std::string_view kind, Id subject, calendar::Date today);
  bool wake(std::string_view kind, Id subject, calendar::Date today);  // false: it is not snoozed beyond that day

 private:
  Database& db_;
};

}  // namespace guanxi::storage
