// The plan of an import: each record finds whom it is about, then what it adds.
#include <algorithm>
#include <tuple>

#include <guanxi/base/message.hpp>
#include <guanxi/settings/places/zone.hpp>

#include "import/encounters.hpp"
#include "import/firms.hpp"
#include "import/roster.hpp"
#include "import/ties.hpp"
#include "import/whois.hpp"

namespace guanxi::app::importing {

using namespace settings;

namespace {

class Planner {
 public:
  Planner(storage::Store* store, const ImportOptions& options, const Moment& moment)
      : options_(options),
        today_(moment.today),
        names_(store),
        roster_(store, names_),
        whois_(roster_, options.accept_names),
        organisations_(store, names_, options.new_orgs),
        firms_(store, organisations_, plan_, moment.today),
        ties_(store, roster_, plan_, moment.today),
        encounters_(
            store, roster_, whois_, plan_, options, moment, [this](Card card, bool add) { return person_of(std::move(card), add); },
            [this] { return doubts_; }) {}

  // Firms before the people who work there, whichever file comes first.
  void take_firms(const File& file) {
    for (const auto& read : file.read.organisations) firms_.take(read, file);
  }
  void take(const File& file);
  // What happened, once everybody of all files is known.
  void meet(std::span<const File> files) {
    for (const File& file : files) encounters_.take(file);
  }
  Plan finish();

 private:
  void check(Card& card);
  void merge_into(std::size_t index, const Card& card, const Employer& organisation);
  void note_kept(const Card& card, const Changes& changes);
  void merge_details(Subject& subject, const Card& card, Changes& changes);
  void note_told(Subject& subject, const Card& card, const Changes& changes);
  std::set<Id> employers();
  // nullopt: it cannot be told who it is, which is said; or nobody is, and nobody is to be added.
  std::optional<std::size_t> person_of(Card card, bool add);
  // Of a file each name once: in a chat it comes up day after day.
  void skip(const Card& card, std::string why) {
    ++doubts_;
    if (!skipped_.insert({card.file, card.person.name, why}).second && card.name_alone) return;
    plan_.skipped.push_back({card.source, card.person.name, std::move(why)});
  }

  const ImportOptions& options_;
  calendar::Date today_;
  Names names_;
  Roster roster_;
  WhoIs whois_;
  Organisations organisations_;
  Plan plan_;
  Firms firms_;
  Ties ties_;
  Encounters encounters_;
  std::vector<std::size_t> order_;
  std::set<std::tuple<std::string, std::string, std::string>> skipped_;
  std::size_t doubts_ = 0;
  std::vector<GivenTie> given_ties_;
  std::map<std::string, bool> zones_;
};

// What the file tells and nobody could use.
void Planner::check(Card& card) {
  if (!card.unknown_country.empty()) {
    plan_.notices.push_back(
        {card.source, message("{who}: the country '{country}' is not known: left out", "who"_is = card.person.name, "country"_is = card.unknown_country)});
  }
  // A distance from UTC alone knows of no summer time; a country with one clock does.
  if (card.person.timezone.starts_with("Etc/GMT") && keeps_one_clock(card.person.country)) card.person.timezone.clear();
  if (const std::string& zone = card.person.timezone; !zone.empty()) {
    const auto [known, is_new] = zones_.try_emplace(zone, false);
    if (is_new) known->second = Zone::named(zone).has_value();
    if (!known->second) {
      plan_.notices.push_back({card.source, message("{who}: the time zone '{zone}' is not known: left out", "who"_is = card.person.name, "zone"_is = zone)});
      card.person.timezone.clear();
    }
  }
  card.person.tags.insert(card.person.tags.end(), options_.tags.begin(), options_.tags.end());
}

void Planner::note_kept(const Card& card, const Changes& changes) {
  for (const Conflict& conflict : changes.conflicts) {
    plan_.notices.push_back({card.source, message("{who}: kept {field} {stored}, file says {told}", "who"_is = card.person.name, "field"_is = conflict.field,
                                                  "stored"_is = conflict.stored, "told"_is = conflict.given)});
  }
}

void Planner::merge_into(std::size_t index, const Card& card, const Employer& organisation) {
  Subject& subject = roster_[index];
  PlannedPerson& plan = subject.plan;
  auto& person = plan.person;
  Changes record;  // of the record itself; the rest hangs on it
  for (const auto& field : subject.told) {
    if (field.source == card.format) record.known.emplace(field.name, field.value);
  }
  for (const auto& field : subject.told_before) {
    if (field.source == card.format) record.known_before.emplace(field.name, field.value);
  }
  merge(person, card, record);
  const auto* held = person.current_position(today_);
  const Id employer = held ? held->organisation : Id{};
  merge_position(person, card, organisation, {employer, organisations_.name_of(employer)}, today_, record);
  if (person.tier.empty() && !options_.tier.empty()) {
    person.tier = options_.tier;
    record.add("tier");
  }
  plan.rewritten = plan.rewritten || record.any();
  if (record.any() || plan.fresh) roster_.index(index);
  if (const auto* now = person.current_position(today_)) plan.organisation = organisations_.name_of(now->organisation);
  for (auto& occasion : merge_occasions(person, subject.occasions, card, record)) plan.occasions.push_back(std::move(occasion));
  for (auto& note : merge_notes(subject.notes, card, record)) {
    note.day = today_;
    plan.notes.push_back(std::move(note));
  }
  merge_details(subject, card, record);
  note_told(subject, card, record);
  note_kept(card, record);
  plan.changes.renewals.insert(plan.changes.renewals.end(), record.renewals.begin(), record.renewals.end());
  for (const auto& field : record.adds) plan.changes.add(field);
  plan.changes.conflicts.insert(plan.changes.conflicts.end(), record.conflicts.begin(), record.conflicts.end());
}

void Planner::merge_details(Subject& subject, const Card& card, Changes& changes) {
  for (storage::Detail detail : card.details) {
    detail.day = today_;
    changes.told.insert_or_assign(detail.name, detail.value);
    const auto stored = std::find_if(subject.details.begin(), subject.details.end(), [&](const auto& one) { return one.name == detail.name; });
    if (stored == subject.details.end()) {
      changes.add(detail.name);
      subject.details.push_back(detail);
    } else {
      if (stored->value == detail.value) continue;
      if (!changes.renews(detail.name, stored->value, detail.value)) {
        changes.conflicts.push_back({detail.name, stored->value, detail.value});
        continue;
      }
      changes.renewals.push_back({detail.name, stored->value, detail.value});
      *stored = detail;
    }
    subject.plan.details.push_back(std::move(detail));
  }
}

// What the file tells of fields and details as they stand now.
void Planner::note_told(Subject& subject, const Card& card, const Changes& changes) {
  for (const auto& told : changes.told) {
    const auto& [field, value] = told;
    const bool kept = std::any_of(changes.conflicts.begin(), changes.conflicts.end(), [&](const Conflict& one) { return one.field == told.first; });
    if (kept) continue;
    const storage::Detail now{.name = field, .value = value, .source = card.format, .day = today_};
    const auto stored =
        std::find_if(subject.told.begin(), subject.told.end(), [&](const auto& one) { return one.name == now.name && one.source == now.source; });
    if (stored != subject.told.end() && *stored == now) continue;
    if (stored == subject.told.end()) {
      subject.told.push_back(now);
    } else {
      if (stored->value != now.value) subject.told_before.push_back(*stored);
      *stored = now;
    }
    subject.plan.told.push_back(now);
  }
  if (card.uid.empty() || std::find(subject.sources.begin(), subject.sources.end(), card.uid) != subject.sources.end()) return;
  subject.sources.push_back(card.uid);
  subject.plan.sources.push_back(card.uid);
}

std::optional<std::size_t> Planner::person_of(Card card, bool add) {
  if (card.person.name.empty() || is_number(card.person.name)) {
    const std::string number = std::exchange(card.person.name, {});
    const WhoIs::Found found = whois_.find(card, {});
    if (!found.who && add) skip(card, number.empty() ? message("there is no name") : message("its name {number} is a number", "number"_is = number));
    return found.who;
  }
  if (card.organisation.empty()) card.organisation = firms_.named(card.organisation_uid);
  const auto organisation = organisations_.named(card.organisation);
  if (!organisation) return skip(card, message("several organisations are called '{name}'", "name"_is = card.organisation)), std::nullopt;
  for (auto& note : organisations_.notes_on(card.organisation)) plan_.notices.push_back({card.source, std::move(note)});
  const WhoIs::Found found = whois_.find(card, organisation->id);
  if (!found.doubt.empty()) return skip(card, found.doubt), std::nullopt;
  if (!found.who && !add) return std::nullopt;
  check(card);
  const std::size_t index = found.who ? *found.who : roster_.add(card, today_);
  if (!roster_[index].has_record) order_.push_back(index);
  roster_.add_record(index, card);
  merge_into(index, card, *organisation);
  for (auto& tie : card.relations) given_ties_.push_back({index, card.source, std::move(tie)});
  return index;
}

void Planner::take(const File& file) {
  for (const auto& read : file.read.people) {
    const auto index = person_of(card_of(read, file.name, file.format), true);
    if (index && !read.role.empty()) encounters_.claim(*index, {}, read.role, file, read.line);
  }
}

std::set<Id> Planner::employers() {
  std::set<Id> used;
  for (const std::size_t index : order_) {
    for (const auto& position : roster_[index].plan.person.positions) used.insert(position.organisation);
  }
  return used;
}

Plan Planner::finish() {
  for (const GivenTie& given : given_ties_) ties_.take(given);
  encounters_.finish();
  std::set<Id> used = employers();
  firms_.finish(used);
  plan_.organisations = organisations_.made(used, today_);
  firms_.tell(plan_.organisations);
  for (const std::size_t index : order_) plan_.people.push_back(std::move(roster_[index].plan));
  return std::move(plan_);
}

}  // namespace

Plan make_plan(storage::Store* store, std::span<const File> files, const ImportOptions& options, const Moment& moment) {
  Planner planner(store, options, moment);
  for (const File& file : files) planner.take_firms(file);
  for (const File& file : files) planner.take(file);
  planner.meet(files);
  return planner.finish();
}

}  // namespace guanxi::app::importing
