#include <guanxi/app/cadence/cadences.hpp>

#include <algorithm>
#include <map>

#include <guanxi/app/cadence/closed_days.hpp>
#include <guanxi/app/interactions/record.hpp>
#include <guanxi/app/naming/naming.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/domain/pressing.hpp>
#include <guanxi/present/dates.hpp>
#include <guanxi/storage/interactions.hpp>

namespace guanxi::app {

using domain::Touch;
using storage::DueRow;

int horizon(const Session& env) { return std::max(env.config().number("remind.days"), 7); }

const DueRow& leading(const Cadence& cadence) { return cadence.contact.state.rhythm || !cadence.in_person ? cadence.contact : *cadence.in_person; }

namespace {

bool more_urgent(const Cadence& a, const Cadence& b) {
  const auto& x = leading(a);
  const auto& y = leading(b);
  if (x.due.next.has_value() != y.due.next.has_value()) return x.due.next.has_value();
  const double first = domain::pressing(x.due.urgency, x.tier), second = domain::pressing(y.due.urgency, y.tier);
  if (first != second) return first > second;
  return x.who.handle < y.who.handle;
}

}  // namespace

Result<std::vector<Cadence>> all_cadences(Session& env, storage::Store& store) {
  auto rhythms = rhythms_of(env, store);
  std::map<Id, Cadence> people;
  for (const Touch touch : {Touch::contact, Touch::in_person}) {
    TRY_ASSIGN(const auto classes, class_rhythms(env, store, touch));
    for (auto& row : rhythms.all(touch, env.today(), classes, horizon(env))) {
      Cadence& cadence = people[row.who.id];
      if (touch == Touch::contact) cadence.contact = std::move(row);
      else cadence.in_person = std::move(row);
    }
  }
  std::vector<Cadence> all;
  for (auto& [id, cadence] : people) {
    if (!cadence.contact.who.id) cadence.contact.who = cadence.in_person->who;
    all.push_back(std::move(cadence));
  }
  std::sort(all.begin(), all.end(), more_urgent);
  return all;
}

Result<Cadence> cadence_of(Session& env, storage::Store& store, Id person) {
  auto rhythms = rhythms_of(env, store);
  Cadence cadence;
  for (const Touch touch : {Touch::contact, Touch::in_person}) {
    TRY_ASSIGN(const auto classes, class_rhythms(env, store, touch));
    DueRow row = rhythms.one(person, touch, env.today(), classes, horizon(env));
    if (touch == Touch::contact) cadence.contact = std::move(row);
    else if (row.state.rhythm) cadence.in_person = std::move(row);
  }
  return cadence;
}

std::optional<int> typical_days(storage::Store& store, Id person, calendar::Date today) {
  const auto days = storage::Interactions(store).contact_days(person, domain::Weight::contact, today);
  if (days.size() < 3) return std::nullopt;
  std::vector<int> gaps;
  for (std::size_t i = 1; i < days.size(); ++i) gaps.push_back(static_cast<int>((days[i] - days[i - 1]).count()));
  const auto middle = gaps.begin() + static_cast<std::ptrdiff_t>(gaps.size() / 2);
  std::nth_element(gaps.begin(), middle, gaps.end());
  return *middle;
}

}  // namespace guanxi::app
