// Import: from what files tell of people, and of what happened with them, to what is stored. The plan is made in full before anything is
// written. What is stored is never deleted, and changed only where a file of the same format told it before and the user has not touched it
// since; where two people might be meant the record is left out and said so.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <guanxi/app/session/session.hpp>
#include <guanxi/domain/claim.hpp>
#include <guanxi/domain/commitment.hpp>
#include <guanxi/domain/interaction.hpp>
#include <guanxi/domain/occasion.hpp>
#include <guanxi/domain/party.hpp>
#include <guanxi/domain/ties.hpp>
#include <guanxi/exchange/reader.hpp>
#include <guanxi/present/value.hpp>
#include <guanxi/settings/places/zone.hpp>
#include <guanxi/storage/access.hpp>
#include <guanxi/storage/details.hpp>

namespace guanxi::app::importing {

// ---- files

struct File {
  std::string name;
  exchange::ReadResult read = {};
  std::string format = "vcard";  // the reader's name
  std::string left_out = {};     // why nothing was read of it; empty: it was
};

// How files are read, where they do not say themselves.
struct ReadOptions {
  const exchange::Reader* reader = nullptr;  // nullptr takes for each file the one that recognises it
  std::string map = {};                      // of the columns of tables, as the one that `reader` was made of; empty: none
  std::string encoding = {};                 // empty: found out
  exchange::DateOrder date_order = exchange::DateOrder::unknown;
  std::optional<settings::Zone> zone = {};  // of times without a zone; none: the user's
  std::optional<calendar::Date> date = {};  // of times without a day
  bool skip_bad = false;                    // a file that cannot be read is left out
};

// Reads the files, those of the folders (recursively, by path) that have a reader's extension, and stdin for "-".
// Files of a folder that no reader recognises are left out. Errors: another file that cannot be read or that no reader recognises; a folder that
// holds none; the readers' own.
Result<std::vector<File>> read_files(const Session& env, const ReadStdin& read_stdin, const std::vector<std::string>& paths, const ReadOptions& options);

std::size_t count_read(std::span<const File> files);  // without those left out

// ---- rules: values in, values out

inline constexpr std::string_view lunar_birthday_label = "lunar birthday";
inline constexpr std::string_view role_note = "role";  // what notes are about that keep a file's word for one

// A person as a file tells of them, in the words of the domain.
struct Card {
  std::string file = {};
  std::string source = {};  // "people.vcf:12"
  std::string uid = {};
  domain::Person person = {};  // without ids, handle and positions
  std::string organisation = {};
  std::string organisation_uid = {};  // its name among all sources, where the file tells that instead of the firm's own
  std::string title = {};
  std::string department = {};
  std::vector<domain::Occasion> occasions = {};  // each under a label of its own
  std::vector<domain::Note> notes = {};
  std::vector<exchange::ReadRelation> relations = {};
  std::string unknown_country = {};           // as told, when no code is known for it
  std::vector<storage::Detail> details = {};  // addresses, and what has no place of its own
  std::string format = {};
  bool name_alone = false;  // nothing else tells who it is
};
// `format` is the reader's name; the card's uid is the record's name among all sources: "hubspot:101".
Card card_of(const exchange::ReadPerson& read, std::string_view file, std::string_view format);
// Of somebody whom another record names.
Card card_of(const exchange::ReadWho& who, std::string_view file, std::string_view format, int line);
// A number under which somebody was saved is no name.
bool is_number(std::string_view name);
std::string source_name(std::string_view format, std::string_view uid);  // empty without a uid
// Addresses, and what has no place of its own, each under a name of its own.
std::vector<storage::Detail> details_of(const std::vector<exchange::ReadAddress>& addresses, const std::vector<exchange::ReadValue>& others,
                                        std::string_view format);

// A value that stays although the file tells another.
struct Conflict {
  std::string field;
  std::string stored;
  std::string given;
  bool operator==(const Conflict&) const = default;
};
// A value that a file of the same format told before, and now tells otherwise.
struct Renewal {
  std::string field;
  std::string before;
  std::string now;
  bool operator==(const Renewal&) const = default;
};
struct Changes {
  std::vector<std::string> adds = {};  // "phone", "birthday", an occasion's label: each once
  std::vector<Conflict> conflicts = {};
  std::vector<Renewal> renewals = {};
  std::map<std::string, std::string, std::less<>> known = {};       // by field: what files of the card's format told last
  std::set<std::pair<std::string, std::string>> known_before = {};  // the same, what they told until then
  std::map<std::string, std::string, std::less<>> told = {};        // what this card tells

  void add(std::string_view field);
  // Whether the stored value came from a file of this format, so that another of them may renew it; by what an older file told nothing is renewed.
  bool renews(std::string_view field, std::string_view stored, std::string_view given) const;
  bool any() const { return !adds.empty() || !renewals.empty(); }
};

// What the person lacks is added. The organisation is the card's, by id and name; none: the card tells none.
struct Employer {
  Id id = {};
  std::string name = {};
};
void merge(domain::Person& person, const Card& card, Changes& changes);
void merge_position(domain::Person& person, const Card& card, const Employer& given, const Employer& current, calendar::Date today, Changes& changes);
// These two return what is to be stored, and put it to `known`. The person is merged already.
std::vector<domain::Occasion> merge_occasions(const domain::Person& person, std::vector<domain::Occasion>& known, const Card& card, Changes& changes);
std::vector<domain::Note> merge_notes(std::vector<domain::Note>& known, const Card& card, Changes& changes);

// Whether two names may well be one person's: the same or with parts left out or cut to initials, in any order and
// either script ("K. Weber", "Weber, Klaus"; 王伟, "Wang Wei").
bool alike(std::string_view one, std::string_view other);
// Weaker: they share a part, as a surname (王总, 王伟).
bool related(std::string_view one, std::string_view other);

// Somebody whom a card may be about.
struct Candidate {
  const domain::Person* person = nullptr;
  bool fresh = false;      // of this import, not stored yet
  bool other_uid = false;  // the same file tells of them under another uid
};
// Which of the candidates the card is about. Several, or `doubtful`: that cannot be told.
struct Match {
  std::vector<std::size_t> who = {};
  bool doubtful = false;
};
// Whether the record of the same uid is of somebody else: no name goes with the other, and both can be reached, at nothing that they share.
bool contradicts(const Card& card, const domain::Person& person);
// Whether it is somebody's own, or a firm's, and tells who is meant: an e-mail address, a phone number, a WeChat id.
bool identifies(const domain::ContactPoint& point);
// Candidates who share such a contact point with the card. A shared number (a switchboard) counts only
// with a name that is alike, a personal one with a name that is related; with another name it is doubtful.
Match match_by_contact(const Card& card, std::span<const Candidate> candidates);
// Candidates of the same name: at the same organisation, or neither tells one. Where one alone tells, they are taken
// for two people if both have e-mail or phone, else it is doubtful.
Match match_by_name(const Card& card, Id organisation, std::span<const Candidate> candidates);

// ---- the plan

// The day, and the user's clock.
struct Moment {
  calendar::Date today;
  const settings::Zone& zone;
};

struct ImportOptions {
  std::vector<std::string> tags = {};  // for everybody in the files
  std::string tier = {};               // for those who have none
  bool new_orgs = false;               // a firm whose name differs in its legal form is another firm
  bool accept_names = false;           // one name of a stored person is that person
  bool add_strangers = false;          // also people whom only a mailbox names
  std::vector<std::string> own_emails = {};
  std::string own_name = {};
  std::vector<std::string> own_phones = {};
  Id tasks_for = {};  // whom tasks that name nobody are for; none: they are skipped
};

// What is to be stored of a record beside its own fields.
struct PlannedBeside {
  std::vector<storage::Detail> details = {};
  std::vector<storage::Detail> told = {};  // fields and details that the files told, and when
  std::vector<std::string> sources = {};   // "hubspot:101"

  bool empty() const { return details.empty() && told.empty() && sources.empty(); }
};

// Whether an address or number is one of the user's own.
bool is_own(const ImportOptions& options, const domain::ContactPoint& point);

// Ids below 0 stand for records that are not stored yet.
struct PlannedPerson {
  domain::Person person = {};
  std::string organisation = {};  // the current one's name
  std::string uid = {};           // to be stored; empty: none
  std::string source = {};        // where the first record about them stands
  bool fresh = false;
  bool rewritten = false;  // stored already, and the record itself changes
  Changes changes = {};
  std::vector<domain::Occasion> occasions = {};  // to be stored
  std::vector<domain::Note> notes = {};
  PlannedBeside beside = {};

  bool changed() const { return fresh || changes.any(); }
  // Something is to be written, if only that a file told the same again.
  bool touched() const { return changed() || !beside.empty(); }
};

// A firm of which a record of its own tells.
struct PlannedOrganisation {
  domain::Organisation organisation = {};
  bool rewritten = false;  // stored already, and the record itself changes
  Changes changes = {};
  PlannedBeside beside = {};

  bool fresh() const { return organisation.id.value <= 0; }
  bool changed() const { return fresh() || changes.any(); }
  bool touched() const { return changed() || !beside.empty(); }
};

struct PlannedInteraction {
  domain::Interaction interaction = {};
  std::string uid = {};  // its name among all sources
};

struct PlannedPromise {
  domain::Promise promise = {};
  std::string uid = {};
};

// Something to be said of a record.
struct Notice {
  std::string source;
  std::string text;
  bool detail = false;  // for those who want to know all
};

struct Skipped {
  std::string source;
  std::string name;
  std::string why;
};

struct Plan {
  std::vector<domain::Organisation> organisations = {};  // new ones
  std::vector<PlannedPerson> people = {};                // everybody in the files, in their order
  std::vector<domain::Relation> relations = {};          // new ones
  std::vector<PlannedOrganisation> firms = {};
  std::vector<PlannedInteraction> interactions = {};  // new ones, as are the next two
  std::vector<PlannedPromise> promises = {};
  std::vector<domain::RoleClaim> claims = {};
  std::size_t known_interactions = 0;
  std::size_t known_promises = 0;
  std::vector<Skipped> skipped = {};
  std::vector<Notice> notices = {};

  std::size_t added() const;
  std::size_t changed() const;
  std::size_t unchanged() const;
  std::size_t changed_firms() const;  // new ones too
  // Whether there is anything to be written.
  bool empty() const;
};

// Without a store: as if nothing were stored.
Plan make_plan(storage::Store* store, std::span<const File> files, const ImportOptions& options, const Moment& moment);
std::vector<Id> carry_out(const Plan& plan, storage::Store& store, storage::Work& work, calendar::Date today);  // the people who are new

// ---- in words

std::string place_of(const File& file, int line);  // "people.vcf:12"
std::string kept_line(std::string_view who, const Conflict& kept);
std::string line_of(const PlannedPerson& one);  // of a person who is new or changes
std::string line_of(const PlannedOrganisation& one);
std::string summary(const Plan& plan, std::size_t files);
std::string journal_line(const Plan& plan, std::size_t files);
present::Value::Object document(const Plan& plan, Effect effect);  // of guanxi.import/1

}  // namespace guanxi::app::importing
