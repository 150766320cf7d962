// The plan of an import: each record finds whom it is about, then what it adds.
#include <algorithm>

#include <guanxi/app/naming/naming.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/settings/places/zone.hpp>
#include <guanxi/text/alternatives.hpp>
#include <guanxi/text/fold.hpp>
#include <guanxi/text/join.hpp>

#include "import/roster.hpp"
#include "import/ties.hpp"

namespace guanxi::app::importing {

using namespace settings;

using storage::NameKind;

namespace {

constexpr int most_sharing = 20;  // of one number: with more it is a switchboard's
constexpr int most_namesakes = 1000;

class Planner {
 public:
  Planner(storage::Store* store, const ImportOptions& options, calendar::Date today)
      : options_(options),
        today_(today),
        names_(store),
        roster_(store, names_),
        organisations_(store, names_, options.new_orgs),
        ties_(store, roster_, plan_, today) {}

  void take(Card card);
  Plan finish();

 private:
  struct Found {
    std::optional<std::size_t> who;
    std::string doubt;  // why it cannot be told
  };
  Found find(const Card& card, const Employer& organisation);
  std::vector<Candidate> candidates(const Card& card, const std::vector<std::size_t>& who);
  std::string names_of(const std::vector<std::size_t>& who);
  std::vector<std::size_t> sharing(const Card& card);
  void check(Card& card);
  void merge_into(std::size_t index, const Card& card, const Employer& organisation);
  void note_kept(const Card& card, const Changes& changes);
  void skip(const Card& card, std::string why) { plan_.skipped.push_back({card.source, card.person.name, std::move(why)}); }

  const ImportOptions& options_;
  calendar::Date today_;
  Names names_;
  Roster roster_;
  Organisations organisations_;
  Plan plan_;
  Ties ties_;
  std::vector<std::size_t> order_;
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

std::vector<Candidate> Planner::candidates(const Card& card, const std::vector<std::size_t>& who) {
  std::vector<Candidate> found;
  for (const std::size_t index : who) {
    const Subject& subject = roster_[index];
    const bool other_uid = !card.uid.empty() && !subject.uids.contains({card.file, card.uid}) &&
                           std::any_of(subject.uids.begin(), subject.uids.end(), [&](const auto& uid) { return uid.first == card.file; });
    found.push_back({&subject.plan.person, subject.plan.fresh, other_uid});
  }
  return found;
}

std::vector<std::size_t> Planner::sharing(const Card& card) {
  std::vector<std::size_t> found;
  for (const auto& point : card.person.contacts) {
    if (!is_email(point) && !is_phone(point)) continue;
    for (auto& key : contact_keys(point, card.person.country)) {
      for (const std::size_t index : roster_.with_key({NameKind::contact, std::move(key)}, most_sharing)) {
        if (std::find(found.begin(), found.end(), index) == found.end()) found.push_back(index);
      }
    }
  }
  return found;
}

std::string Planner::names_of(const std::vector<std::size_t>& who) {
  std::vector<std::string> names;
  for (const std::size_t index : who) {
    const auto& plan = roster_[index].plan;
    names.push_back(plan.person.handle + " (" + text::joined({plan.person.name, plan.organisation}) + ")");
  }
  return text::alternatives(names);
}

Planner::Found Planner::find(const Card& card, const Employer& organisation) {
  const auto pick = [](const std::vector<std::size_t>& all, const Match& match) {
    std::vector<std::size_t> picked;
    for (const std::size_t i : match.who) picked.push_back(all[i]);
    return picked;
  };
  const auto by_uid = roster_.with_uid(card.uid);
  if (by_uid.size() == 1) return {by_uid.front(), {}};
  if (by_uid.size() > 1) return {{}, message("its uid is that of {people}", "people"_is = names_of(by_uid))};
  auto all = sharing(card);
  Match match = match_by_contact(card, candidates(card, all));
  auto picked = pick(all, match);
  if (match.doubtful) return {{}, message("shares an e-mail address or phone number with {people} under another name", "people"_is = names_of(picked))};
  if (match.who.empty()) {
    all = roster_.with_key({NameKind::name, text::fold(card.person.name)}, most_namesakes);
    match = match_by_name(card, organisation.id, candidates(card, all));
    picked = pick(all, match);
  }
  if (match.doubtful || picked.size() > 1) return {{}, message("may be {people}", "people"_is = names_of(picked))};
  return {picked.empty() ? std::nullopt : std::optional(picked.front()), {}};
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
  merge(person, card, record);
  const auto* held = person.current_position(today_);
  const Id employer = held ? held->organisation : Id{};
  merge_position(person, card, organisation, {employer, organisations_.name_of(employer)}, today_, record);
  if (person.tier.empty() && !options_.tier.empty()) {
    person.tier = options_.tier;
    record.add("tier");
  }
  plan.rewritten = plan.rewritten || !record.adds.empty();
  if (!record.adds.empty() || plan.fresh) roster_.index(index);
  if (const auto* now = person.current_position(today_)) plan.organisation = organisations_.name_of(now->organisation);
  for (auto& occasion : merge_occasions(person, subject.occasions, card, record)) plan.occasions.push_back(std::move(occasion));
  for (auto& note : merge_notes(subject.notes, card, record)) {
    note.day = today_;
    plan.notes.push_back(std::move(note));
  }
  note_kept(card, record);
  for (const auto& field : record.adds) plan.changes.add(field);
  plan.changes.conflicts.insert(plan.changes.conflicts.end(), record.conflicts.begin(), record.conflicts.end());
}

void Planner::take(Card card) {
  if (card.person.name.empty()) return skip(card, message("there is no name"));
  const auto organisation = organisations_.named(card.organisation);
  if (!organisation) return skip(card, message("several organisations are called '{name}'", "name"_is = card.organisation));
  for (auto& note : organisations_.notes_on(card.organisation)) plan_.notices.push_back({card.source, std::move(note)});
  const Found found = find(card, *organisation);
  if (!found.doubt.empty()) return skip(card, found.doubt);
  check(card);
  const std::size_t index = found.who ? *found.who : roster_.add(card, today_);
  if (!roster_[index].has_record) order_.push_back(index);
  roster_.add_record(index, card);
  merge_into(index, card, *organisation);
  for (auto& tie : card.relations) given_ties_.push_back({index, card.source, std::move(tie)});
}

Plan Planner::finish() {
  for (const GivenTie& given : given_ties_) ties_.take(given);
  std::set<Id> used;
  for (const std::size_t index : order_) {
    for (const auto& position : roster_[index].plan.person.positions) used.insert(position.organisation);
  }
  plan_.organisations = organisations_.made(used, today_);
  for (const std::size_t index : order_) plan_.people.push_back(std::move(roster_[index].plan));
  return std::move(plan_);
}

}  // namespace

Plan make_plan(storage::Store* store, std::span<const File> files, const ImportOptions& options, calendar::Date today) {
  Planner planner(store, options, today);
  for (const File& file : files) {
    for (const auto& read : file.read.people) planner.take(card_of(read, file.name));
  }
  return planner.finish();
}

}  // namespace guanxi::app::importing
