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
        encounters_(store, roster_, whois_, plan_, options, moment, [this](Card card, bool add) { return person_of(std::move(card), add); }) {}

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
  std::set<Id> employers();
  // Whom the card is about. A doubt is said already; neither: nobody is, and nobody is to be added.
  WhoIs::Found person_of(Card card, bool add);
  bool is_user(const Card& card) const;
  // Of a file each name once: in a chat it comes up day after day.
  WhoIs::Found skip(const Card& card, std::string why) {
    if (skipped_.insert({card.file, card.person.name, why}).second || !card.name_alone) plan_.skipped.push_back({card.source, card.person.name, why});
    return {{}, std::move(why)};
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
    plan_.notices.push_back({card.source, kept_line(card.person.name, conflict)});
  }
}

void Planner::merge_into(std::size_t index, const Card& card, const Employer& organisation) {
  Subject& subject = roster_[index];
  PlannedPerson& plan = subject.plan;
  auto& person = plan.person;
  Changes record;  // of the record itself; the rest hangs on it
  subject.beside.tell(record, card.format);
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
  subject.beside.take(card.details, card.format, today_, record, plan.beside);
  subject.beside.add_source(card.uid, plan.beside);
  note_kept(card, record);
  plan.changes.renewals.insert(plan.changes.renewals.end(), record.renewals.begin(), record.renewals.end());
  for (const auto& field : record.adds) plan.changes.add(field);
  plan.changes.conflicts.insert(plan.changes.conflicts.end(), record.conflicts.begin(), record.conflicts.end());
}

WhoIs::Found Planner::person_of(Card card, bool add) {
  const std::string number = is_number(card.person.name) ? std::exchange(card.person.name, {}) : std::string();
  if (card.organisation.empty()) card.organisation = firms_.named(card.organisation_uid);
  const auto organisation = organisations_.named(card.organisation);
  if (!organisation) return skip(card, message("several organisations are called '{name}'", "name"_is = card.organisation));
  for (auto& note : organisations_.notes_on(card.organisation)) plan_.notices.push_back({card.source, std::move(note)});
  WhoIs::Found found = whois_.find(card, organisation->id);
  if (!found.doubt.empty()) return skip(card, std::move(found.doubt));
  if (!found.who && !add) return {};
  if (!found.who && !number.empty()) return skip(card, message("its name {number} is a number", "number"_is = number));
  if (!found.who && card.person.name.empty()) return skip(card, message("there is no name"));
  check(card);
  if (!found.who) found.who = roster_.add(card, today_);
  if (!roster_[*found.who].has_record) order_.push_back(*found.who);
  roster_.add_record(*found.who, card);
  merge_into(*found.who, card, *organisation);
  for (auto& tie : card.relations) given_ties_.push_back({*found.who, card.source, std::move(tie)});
  return found;
}

// By what is the user's alone: another may have the same name.
bool Planner::is_user(const Card& card) const {
  return std::any_of(card.person.contacts.begin(), card.person.contacts.end(), [&](const auto& point) { return is_own(options_, point); });
}

void Planner::take(const File& file) {
  for (const auto& read : file.read.people) {
    Card card = card_of(read, file.name, file.format);
    if (is_user(card)) {
      skip(card, message("the address or number is yours"));
      continue;
    }
    const auto found = person_of(std::move(card), true);
    if (found.who && !read.role.empty()) encounters_.claim(*found.who, read.role, file, read.line);
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

bool is_own(const ImportOptions& options, const domain::ContactPoint& point) {
  const auto& own = is_phone(point) ? options.own_phones : options.own_emails;
  if (!is_phone(point) && !is_email(point)) return false;
  return std::any_of(own.begin(), own.end(), [&](const auto& one) { return domain::same_point(point, {point.kind, one}, {}, {}); });
}

Plan make_plan(storage::Store* store, std::span<const File> files, const ImportOptions& options, const Moment& moment) {
  Planner planner(store, options, moment);
  for (const File& file : files) planner.take_firms(file);
  for (const File& file : files) planner.take(file);
  planner.meet(files);
  return planner.finish();
}

}  // namespace guanxi::app::importing
