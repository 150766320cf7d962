#include <guanxi/app/visit/visit.hpp>

#include <algorithm>

#include <guanxi/app/meetings/clocks.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/domain/interaction.hpp>
#include <guanxi/domain/seniority.hpp>
#include <guanxi/settings/places/countries.hpp>
#include <guanxi/storage/favours.hpp>

#include "visit/residents.hpp"

namespace guanxi::app {

using namespace settings;

using calendar::Date;
using domain::Channel;
using present::Visit;
using present::VisitCall;
using present::VisitDay;
using present::VisitPerson;
using std::chrono::days;

namespace {

// The value that most have; of as many the first in order. Empty ones do not count.
template <class Read>
std::string commonest(const std::vector<Resident>& residents, Read read) {
  std::map<std::string, int> counts;
  for (const auto& resident : residents) {
    if (const std::string& value = read(resident); !value.empty()) ++counts[value];
  }
  const auto most = std::max_element(counts.begin(), counts.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
  return most == counts.end() ? std::string() : most->first;
}

// "wechat wangwei_88": the channel they like best, with the address for it; "in person" needs none, and the phone stands for it.
std::string reach_of(const domain::Person& person) {
  const auto by = [&](std::string_view kind) -> std::string {
    const auto point = std::find_if(person.contacts.begin(), person.contacts.end(), [&](const auto& contact) { return contact.kind == kind; });
    return point == person.contacts.end() ? std::string() : std::string(kind) + " " + point->value;
  };
  if (auto own = by(word_of(person.prefers)); !own.empty()) return own;
  const std::string liked = person.prefers == Channel::none || person.prefers == Channel::in_person ? "" : to_text(person.prefers) + "; ";
  for (const std::string_view kind : {"phone", "wechat", "wecom", "email"}) {
    if (auto other = by(kind); !other.empty()) return liked + other;
  }
  return to_text(person.prefers);
}

VisitPerson person_of(const Resident& resident, domain::MeetingNeed need) {
  return {.handle = resident.record.handle,
          .name = resident.record.name,
          .title = resident.who.title,
          .tier = resident.record.tier,
          .need = std::move(need),
          .last_met = resident.facts.last_met,
          .prefers = resident.record.prefers,
          .reach = reach_of(resident.record),
          .bring = resident.bring,
          .sensitive = resident.hidden};
}

void add_calls(storage::Store& store, const VisitRequest& request, const std::vector<Resident>& residents, Visit& visit) {
  storage::Parties parties(store);
  std::vector<domain::Caller> callers;
  std::vector<domain::MeetingNeed> needs;
  for (const auto& resident : residents) {
    needs.push_back(domain::need_to_meet(resident.facts, request.trip));
    callers.push_back({resident.record.id, resident.who.organisation_id, resident.record.handle,
                       domain::seniority_order(resident.who.title, parties.place(resident.record.id).country), needs.back().score});
  }
  std::size_t shown = 0;
  for (const auto& call : domain::calls(callers, request.most)) {
    VisitCall made{.id = to_text(call.organisation ? call.organisation : callers[call.people.front()].person)};
    if (call.organisation) {
      const auto organisation = parties.organisation(call.organisation);
      made.organisation = organisation.handle;
      made.organisation_name = organisation.name;
      made.gift_policy = storage::Favours(store).gift_policy(call.organisation);
    }
    for (const std::size_t i : call.people) made.people.push_back(person_of(residents[i], std::move(needs[i])));
    if (made.gift_policy == "none") std::for_each(made.people.begin(), made.people.end(), [](VisitPerson& person) { person.bring.clear(); });
    shown += made.people.size();
    visit.calls.push_back(std::move(made));
  }
  visit.left_out = static_cast<int>(residents.size() - shown);
}

// A weekend in the middle of a holiday is no weekend.
void join_breaks(std::vector<VisitDay>& days) {
  const auto weekend = [](const VisitDay& day) { return day.reason == "weekend"; };
  for (auto first = days.begin(); first != days.end();) {
    const auto end = std::find_if_not(first, days.end(), weekend);
    const bool inside = first != end && first != days.begin() && end != days.end() && !end->works && std::prev(first)->reason == end->reason;
    for (auto day = first; inside && day != end; ++day) day->reason = end->reason;
    first = first == end ? std::next(first) : end;
  }
}

Result<void> add_days(Session& env, Clocks& clocks, const Whereabouts& where, Visit& visit) {
  TRY_ASSIGN(const auto calendar, env.packs().days_at(visit.country, where.place, env.today()));
  for (Date day = visit.trip.first; day <= visit.trip.last; day += days{1}) {
    TRY_ASSIGN(const auto off, clocks.day_off(where, day));
    TRY_ASSIGN(const auto hours, off.empty() ? clocks.special_hours(where, calendar::LocalTime(day)) : Result<std::string>(""));
    visit.days.push_back({day, off.empty(), off.empty() && calendar->weekend(day), off, hours});
  }
  join_breaks(visit.days);
  for (VisitDay& day : visit.days) day.provisional = !day.works && calendar->provisional(day.day) && calendar->closed(day.day);
  return {};
}

// Calls fall on the days on which people work there; with none of these, on those of the trip.
void set_days(Visit& visit) {
  std::vector<Date> open, all;
  for (const VisitDay& day : visit.days) {
    if (day.works) open.push_back(day.day);
    all.push_back(day.day);
  }
  const auto& on = open.empty() ? all : open;
  const auto places = domain::spread(visit.calls.size(), on.size());
  for (std::size_t i = 0; i < places.size(); ++i) visit.calls[i].day = on[places[i]];
}

Result<void> add_place(Session& env, const std::vector<Resident>& residents, Visit& visit) {
  visit.country = commonest(residents, [](const Resident& resident) { return resident.country; });
  const bool others =
      std::any_of(residents.begin(), residents.end(), [&](const Resident& resident) { return !resident.country.empty() && resident.country != visit.country; });
  if (others) {
    env.note(message("not everybody in {city} is said to be in one country; the days are those of {country}, where most are", "city"_is = visit.city,
                     "country"_is = visit.country));
  }
  const Country* known = country(visit.country);
  visit.country_name = known ? std::string(known->english) : visit.country;
  Clocks clocks(env, env.now());
  TRY_ASSIGN(const auto where,
             clocks.whereabouts({commonest(residents, [](const Resident& resident) { return resident.record.timezone; }), visit.country, visit.city}));
  if (where.source != ZoneSource::user) visit.zone = where.zone;
  TRY_ASSIGN(const auto side, clocks.side(where));
  visit.opens = side->office.from;
  visit.closes = side->office.to;
  TRY_ASSIGN(const auto festivals, greeted_in(env, visit.country, visit.trip));
  for (const auto& festival : festivals) visit.festivals.push_back(festival.advice);
  TRY_ASSIGN(const auto etiquette, env.packs().etiquette(visit.country));
  if (etiquette) visit.manners = etiquette->meeting;
  return add_days(env, clocks, where, visit);
}

}  // namespace

Result<Visit> visit_to(Session& env, storage::Store& store, const VisitRequest& request) {
  TRY_ASSIGN(const auto there, residents_of(store, request.city));
  TRY_ASSIGN(const auto residents, ResidentReader(env, store, request).read(there.people));
  Visit visit{.city = there.city, .trip = request.trip};
  TRY(add_place(env, residents, visit));
  add_calls(store, request, residents, visit);
  set_days(visit);
  return visit;
}

}  // namespace guanxi::app
