// People and organisations, and finding them by what they are called.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <guanxi/domain/occasion.hpp>
#include <guanxi/domain/party.hpp>
#include <guanxi/storage/access.hpp>
#include <guanxi/storage/selection.hpp>

namespace guanxi::storage {

// The kinds of name, in the order in which a WHO is looked up. Handles are looked up in their own column.
// organisation: an organisation's name without its legal form (text::organisation_key); looked up by it where nothing else fits.
enum class NameKind { name = 1, surname = 2, pinyin = 3, contact = 4, part = 5, organisation = 6 };

// `key` is folded (text::fold), or a normalised contact point.
struct NameKey {
  NameKind kind;
  std::string key;
  bool operator==(const NameKey&) const = default;
};

enum class PartyKind { any, person, organisation };

// Enough of a party to tell it from its namesakes.
struct PartyRef {
  Id id = {};
  bool person = true;
  std::string handle = {};
  std::string name = {};
  std::string organisation = {};  // a person's current firm, by name
  Id organisation_id = {};
  std::string title = {};
  bool operator==(const PartyRef&) const = default;
};

// One line of `list`: everything a table shows of a person.
struct PersonRow {
  Id id = {};
  std::string handle, name, pinyin, organisation, title, city, country, timezone, tier, email, phone, wechat;
  std::optional<calendar::PartialDate> birthday = {};
  std::string last_contact, last_in_person;  // ISO dates or empty
  std::string due;                           // by their own or their organisation's rhythm; ISO date or empty
  std::string base;                          // what the rhythm counts from
  std::string closing;                       // the country whose closed days count: theirs, else that of their firm
  int own = 0;                               // as in standing.own
};

struct OrganisationRow {
  Id id = {};
  std::string handle, name, parent, city, country;
  int people = 0;  // who hold a position there now
};

// Where a party is: a person's own country, else that of the newest firm, else of the nearest group above it; the city likewise, of the
// firm alone. An organisation's city is its own. Both empty: not known.
struct Place {
  std::string country = {};
  std::string city = {};
};

struct ListFilter {
  std::string tag = {};
  std::string tier = {};
  Id organisation = {};                 // people there now
  std::vector<Id> ids = {};             // only these; empty: everybody
  std::optional<Selector> chosen = {};  // none: everybody
};

class Parties {
 public:
  explicit Parties(Store& store);

  // Sets the ids of the record and of its positions. The handle must be free.
  void add(domain::Person& person, const std::vector<NameKey>& keys);
  void add(domain::Organisation& organisation, const std::vector<NameKey>& keys);
  // Replaces all that is in the record; positions with id 0 are new, those that are missing are deleted.
  void update(domain::Person& person, const std::vector<NameKey>& keys);
  void update(const domain::Organisation& organisation, const std::vector<NameKey>& keys);
  // The keys alone, and a person's pinyin: what follows from the rules of naming, and is no change of the record.
  void set_keys(Id party, std::string_view pinyin, const std::vector<NameKey>& keys);
  std::vector<Id> everybody(PartyKind kind);
  bool more_people_than(int count);
  // With everything that hangs on it; interactions without any participant left are deleted too.
  void remove(Id party);
  // Moves everything of `from` to `to`, then removes `from`. Both people or both organisations. The records themselves
  // (names, contact points) are the caller's to join before.
  void move_all(Id from, Id to);

  domain::Person person(Id id);
  domain::Organisation organisation(Id id);
  // The organisation, the group that it belongs to, that one's group, to the top: each once, in a ring too.
  std::vector<domain::Organisation> groups(Id organisation);
  Place place(Id party);
  bool is_person(Id id);
  std::optional<PartyRef> ref(Id id);

  std::optional<PartyRef> by_handle(std::string_view handle, PartyKind kind);
  std::optional<Id> with_handle(std::string_view handle, PartyKind kind);  // the same party, and no more of it
  std::vector<PartyRef> by_handle_prefix(std::string_view prefix, PartyKind kind, int limit);
  std::vector<PartyRef> by_key(NameKind name, std::string_view key, PartyKind kind, int limit);
  std::vector<PartyRef> by_name_prefix(std::string_view folded, PartyKind kind, int limit);
  // Of whom a key of this kind begins so.
  std::vector<PartyRef> by_key_prefix(NameKind name, std::string_view prefix, PartyKind kind, int limit);
  std::vector<PartyRef> by_uid(std::string_view uid);
  std::vector<PartyRef> staff(Id organisation);  // who holds a position there now, by handle
  std::vector<Id> children(Id organisation);
  // `base`, or base-2, base-3 … : the first that nobody has.
  std::string free_handle(std::string_view base);
  std::vector<PartyRef> all(PartyKind kind, std::string_view handle_prefix, int limit);  // by handle, for completion
  std::vector<std::string> all_handles(PartyKind kind);                                  // for "did you mean"

  void each_person(const ListFilter& filter, const std::function<void(PersonRow&)>& take);        // by handle; the row is reused
  void each_person_while(const ListFilter& filter, const std::function<bool(PersonRow&)>& take);  // the same, as long as `take` says true
  void each_organisation(const ListFilter& filter, const std::function<void(const OrganisationRow&)>& take);
  std::vector<std::string> tags(std::string_view prefix);
  // Everybody who lives and every organisation of which a city is known, with that city of their own, in no order; reads every record.
  void each_city(const std::function<void(Id party, bool person, std::string_view city)>& take);
  std::vector<std::string> countries();  // of anybody, each once, in order; reads every record
  std::vector<std::string> owners();     // who look after somebody, the same
  std::vector<std::string> tiers();      // of anybody, and those that have a rhythm, the same
  std::vector<std::string> languages();  // of anybody, the same

  void set_uid(Id party, std::string_view uid);
  void set_occasion(domain::Occasion& occasion);  // replaces the one of that label
  void remove_occasion(Id party, std::string_view label);
  std::vector<domain::Occasion> occasions(Id party);
  std::optional<domain::Occasion> occasion(Id id);
  std::vector<domain::Position> positions_at(Id organisation);  // all, past ones too
  // Elsewhere, past ones too, of people who report to somebody who holds or held one there.
  std::vector<domain::Position> positions_below(Id organisation);

 private:
  Database& db_;
};

}  // namespace guanxi::storage
