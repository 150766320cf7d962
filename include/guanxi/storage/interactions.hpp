// Interactions: writing them, and reading histories.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include <guanxi/domain/interaction.hpp>
#include <guanxi/storage/access.hpp>
#include <guanxi/storage/parties.hpp>
#include <guanxi/storage/selection.hpp>

namespace guanxi::storage {

struct HistoryFilter {
  Id person = {};        // none: everybody
  Id organisation = {};  // anyone who ever held a position there
  std::optional<calendar::Date> from = {};
  std::optional<calendar::Date> to = {};           // inclusive
  std::vector<domain::InteractionKind> kind = {};  // any of them; none: all
  std::vector<domain::Channel> via = {};           // the same
  std::string tag = {};
  std::optional<Selector> chosen = {};  // none: all
  bool oldest_first = false;
  int limit = -1;  // -1: all
};

struct HistoryRow {
  domain::Interaction interaction;
  std::vector<std::string> handles = {};  // of the participants, in alphabetical order
  std::vector<std::string> names = {};    // in the same order
};

class Interactions {
 public:
  explicit Interactions(Store& store);

  void add(domain::Interaction& interaction);  // sets its id
  void update(const domain::Interaction& interaction);
  void remove(Id id);
  // What it was made of elsewhere, by the name that it has there: a mail's Message-ID. Of one that was just added.
  void set_source(Id id, std::string_view name);
  std::optional<Id> from_source(std::string_view name);
  std::optional<domain::Interaction> find(Id id);
  std::optional<HistoryRow> row(Id id);

  // Newest first, or oldest: by local day, then by instant.
  void each(const HistoryFilter& filter, const std::function<void(const HistoryRow&)>& take);
  // The same, as long as `take` says true.
  void each_while(const HistoryFilter& filter, const std::function<bool(const HistoryRow&)>& take);

  // What is planned and waits to be confirmed, up to that day, by day and hour; without what is snoozed, and without tags.
  std::vector<HistoryRow> planned(calendar::Date today, calendar::Date until, int limit);

  // The last contact that counts, on or before `until`.
  std::optional<calendar::Date> last_contact(Id person, domain::Weight at_least, calendar::Date until);
  // All days of contact that counts, on or before `until`, ascending, a day once.
  std::vector<calendar::Date> contact_days(Id person, domain::Weight at_least, calendar::Date until);
  // When they were last asked for feedback, or last gave it, on or before `until`; of an organisation, anybody
  // who ever held a position there.
  std::optional<calendar::Date> last_feedback(Id party, domain::Feedback feedback, calendar::Date until);
  int count_alone(Id person);                      // with nobody else: those that go when the person is removed
  std::vector<PartyRef> recent_people(int limit);  // whom the newest interactions were with

 private:
  Store& store_;
  Database& db_;
};

}  // namespace guanxi::storage
