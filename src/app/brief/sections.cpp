// What the sections have in common, and who somebody is.
#include "brief/sections.hpp"

#include <algorithm>
#include <array>
#include <set>

#include <guanxi/app/naming/naming.hpp>
#include <guanxi/app/network/warmth.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/domain/seniority.hpp>
#include <guanxi/present/dates.hpp>
#include <guanxi/storage/claims.hpp>
#include <guanxi/storage/interactions.hpp>
#include <guanxi/storage/notes.hpp>
#include <guanxi/text/fold.hpp>
#include <guanxi/text/join.hpp>
#include <guanxi/text/pinyin.hpp>

namespace guanxi::app {

using domain::Person;
using present::BriefSection;
using present::Style;
using present::Value;
using storage::PartyRef;

namespace {

constexpr int lowest_seniority = 99;  // below every one that a title tells

// How a note says what somebody is called.
constexpr std::array<std::string_view, 5> calling = {"称呼", "叫她", "叫他", "call him", "call her"};

}  // namespace

std::string Briefing::shown(bool sensitive, const std::string& text) {
  if (!hides(sensitive)) return text;
  hid_ = true;
  return message("(sensitive)");
}

std::string Briefing::foot() const {
  if (include_sensitive) return message("This page says what is sensitive: it is not to be left lying about.");
  return hid_ ? message("What is sensitive is not shown here: --include-sensitive shows it.") : "";
}

std::string with_distance(calendar::Date day, calendar::Date today) { return calendar::iso(day) + " (" + present::distance(day, today) + ")"; }

std::string contact_words(std::optional<calendar::Date> last, calendar::Date today) {
  return last ? message("last contact {when}", "when"_is = with_distance(*last, today)) : message("never in contact");
}

std::string warmth_words(int score) { return message("warmth {warmth}", "warmth"_is = score); }

std::string claim_words(const domain::RoleClaim& claim, const std::string& at) {
  const std::string word = to_text(claim.role);
  const auto role = "role"_is = word;
  const auto topic = "topic"_is = claim.topic;
  const auto organisation = "firm"_is = at;
  std::string said = word;
  if (!claim.topic.empty()) said = at.empty() ? message("{role} on {topic}", role, topic) : message("{role} on {topic} at {firm}", role, topic, organisation);
  else if (!at.empty()) said = message("{role} at {firm}", role, organisation);
  return text::joined({said, to_text(claim.stance)});
}

std::string country_there(storage::Store& store, const PartyRef& who) { return storage::Parties(store).place(who.id).country; }

domain::Address address_of(storage::Store& store, const Person& person, const std::string& title) {
  const bool han = text::has_han(person.name);
  const bool chinese = reads_chinese(store, person);
  const auto reading = reading_of(person, chinese);
  domain::Called called{.name = person.name,
                        .given = reading.given,
                        .surname = reading.surname,
                        .before = reading.before,
                        .behind = reading.behind,
                        .aliases = person.aliases,
                        .handle = person.handle,
                        .surname_recorded = !person.surname.empty(),
                        .han = han,
                        .title = title,
                        .country = country_there(store, *storage::Parties(store).ref(person.id)),
                        .language = person.language};
  called.chinese = chinese;
  if (han && !spoken_reading(store, person).empty()) {
    called.reading = reading.toned;
    // A surname told in Cantonese is not read together with a title in Mandarin.
    if (!chinese || !is_cantonese(store, person)) called.surname_reading = reading.toned.substr(0, reading.toned.find(' '));
  }
  return domain::address(called);
}

std::string said(const domain::Address& address) { return address.reading.empty() ? address.say : address.say + " (" + address.reading + ")"; }

std::string label_of(const PartyRef& who, const People& among) {
  const auto namesakes = std::count_if(among.begin(), among.end(), [&](const PartyRef& one) { return one.name == who.name; });
  return namesakes > 1 ? who.name + " (" + who.handle + ")" : who.name;
}

const domain::Member& member_of(const present::StakeholderMap& view, Id person) {
  static const domain::Member nobody{.handle = "?", .name = "?"};
  const auto found = view.people.find(person);
  return found == view.people.end() ? nobody : found->second;
}

namespace {

class Order {
 public:
  Order(storage::Store& store, People people, calendar::Date today) : people_(std::move(people)) {
    const auto place = [&](const PartyRef& ref) {
      return domain::seniority_order(ref.title, ref.title.empty() ? "" : country_there(store, ref)).value_or(lowest_seniority);
    };
    std::vector<std::pair<int, PartyRef>> placed;
    for (PartyRef& ref : people_) placed.emplace_back(place(ref), std::move(ref));
    std::stable_sort(placed.begin(), placed.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    for (std::size_t i = 0; i < placed.size(); ++i) people_[i] = std::move(placed[i].second);
    for (const auto& who : people_) {
      const auto person = storage::Parties(store).person(who.id);
      const auto* position = person.current_position(today);
      bosses_.push_back(position ? position->reports_to : Id{});
    }
  }

  People ordered() && {
    for (std::size_t i = 0; i < people_.size(); ++i) append(i);
    return std::move(order_);
  }

 private:
  // Behind their superiors. Lines that run in a circle end where they began.
  void append(std::size_t at) {
    if (!seen_.insert(people_[at].id).second) return;
    const auto boss = std::find_if(people_.begin(), people_.end(), [&](const PartyRef& one) { return one.id == bosses_[at]; });
    if (boss != people_.end()) append(static_cast<std::size_t>(boss - people_.begin()));
    order_.push_back(people_[at]);
  }

  People people_;
  std::vector<Id> bosses_;
  std::set<Id> seen_;
  People order_;
};

}  // namespace

People by_seniority(storage::Store& store, People people, calendar::Date today) { return Order(store, std::move(people), today).ordered(); }

std::string role_words(const Briefing& briefing, const PartyRef& who) {
  storage::Store& store = briefing.store;
  const auto today = briefing.today();
  std::vector<std::string> roles;
  for (const auto& claim : storage::Claims(store, briefing.include_sensitive).about(who.id)) {
    if (!claim.held_on(today)) continue;
    const bool elsewhere = claim.organisation != who.organisation_id;
    std::string role = claim_words(claim, elsewhere ? storage::Parties(store).ref(claim.organisation)->name : "");
    if (std::find(roles.begin(), roles.end(), role) == roles.end()) roles.push_back(std::move(role));
  }
  return text::joined(roles, "; ");
}

namespace {

// "单 is read Shàn as a surname": where the character alone is read otherwise.
std::string surname_note(const text::NameReading& reading) {
  std::string usual;
  for (const auto& syllable : text::pinyin(reading.surname)) usual += syllable.toned;
  const std::string toned = reading.toned.substr(0, reading.toned.find(' '));
  if (usual.empty() || text::fold(usual) == text::fold(toned)) return {};
  return message("as a surname {surname} is read {reading}, not {usual}", "surname"_is = reading.surname, "reading"_is = toned, "usual"_is = usual);
}

// The clauses of notes that say how somebody is called.
std::vector<std::string> calling_notes(Briefing& briefing, Id person) {
  std::vector<std::string> found;
  for (const auto& note : storage::Notes(briefing.store).of(person)) {
    if (briefing.hides(note.sensitive)) continue;
    std::string_view rest = note.text;
    while (!rest.empty()) {
      const auto end = std::min({rest.find("；"), rest.find("。"), rest.find(';'), rest.size()});
      const std::string_view clause = rest.substr(0, end);
      const bool calls = std::any_of(calling.begin(), calling.end(), [&](auto word) { return clause.find(word) != clause.npos; });
      if (calls) found.emplace_back(clause);
      rest.remove_prefix(std::min(rest.size(), end + (rest.substr(end, 1) == ";" ? 1 : 3)));
    }
  }
  return found;
}

}  // namespace

BriefSection name_section(Briefing& briefing, const Person& person, const PartyRef& who, const holidays::Etiquette* etiquette) {
  const auto address = address_of(briefing.store, person, who.title);
  const bool chinese = reads_chinese(briefing.store, person);
  const auto reading = reading_of(person, chinese);
  BriefSection section{"address", message("Name")};
  section.add(message("address"), said(address), Style::bold, {{"say", address.say}, {"reading", Value::known(address.reading)}, {"sure", address.sure}});
  auto& more = section.lines.back().more;
  more.push_back(address.why);
  for (const auto& note : calling_notes(briefing, person.id)) more.push_back(message("you noted: {note}", "note"_is = note));
  if (const std::string spoken = spoken_reading(briefing.store, person); !spoken.empty()) {
    section.add(message("say"), spoken);
    if (const auto note = chinese && person.reading.empty() ? surname_note(reading) : std::string(); !note.empty()) section.lines.back().more.push_back(note);
  }
  section.add(message("write"), text::joined({person.name, person.aliases.empty() ? "" : message("also {names}", "names"_is = text::joined(person.aliases)),
                                              person.language.empty() ? "" : message("language {language}", "language"_is = person.language)},
                                             " · "));
  if (etiquette) section.add(message("there"), etiquette->address);
  return section;
}

BriefSection facts_section(Briefing& briefing, Id party) {
  BriefSection section{"facts", message("Good to know")};
  for (const auto& note : domain::by_subject(storage::Notes(briefing.store).of(party))) {
    const std::string text = briefing.shown(note.sensitive, note.text);
    if (note.about == domain::avoid_subject) continue;
    section.add(note.about.empty() ? message("note") : note.about, text, Style::plain,
                {{"id", to_text(note.id)}, {"about", Value::known(note.about)}, {"noted", note.day}, {"sensitive", note.sensitive}});
  }
  return section;
}

BriefSection people_section(Briefing& briefing, const People& people, std::size_t most) {
  BriefSection section{"people", message("People")};
  std::vector<Id> ids;
  for (const auto& who : people) ids.push_back(who.id);
  const auto warmth = warmth_of(briefing.store, ids, briefing.today());
  for (std::size_t i = 0; i < std::min(people.size(), most); ++i) {
    const auto& who = people[i];
    const auto last = warmth[i].last_contact;
    const std::string roles = role_words(briefing, who);
    const auto address = address_of(briefing.store, storage::Parties(briefing.store).person(who.id), who.title);
    const std::string label = label_of(who, people);
    section.add(label, text::joined({who.title, roles}, " · "), Style::plain,
                {{"who", who.handle},
                 {"title", Value::known(who.title)},
                 {"roles", Value::known(roles)},
                 {"rank", domain::seniority_of(who.title)},
                 {"address", address.say},
                 {"warmth", warmth[i].score},
                 {"last_contact", last}});
    if (text::joined({who.title, roles}).empty()) section.lines.push_back({.label = label, .text = who.handle, .fields = {{"who", who.handle}}});
    section.lines.back().more.push_back(text::joined({said(address), warmth_words(warmth[i].score), contact_words(last, briefing.today())}, " · "));
  }
  if (people.size() > most) section.add(message("and"), message("{count} more: guanxi list shows them", "count"_is = people.size() - most));
  return section;
}

}  // namespace guanxi::app
