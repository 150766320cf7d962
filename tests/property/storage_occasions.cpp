// Which occasions come up, held against asking each one for its next day.
#include <algorithm>
#include <array>
#include <tuple>

#include <guanxi/calendar/lunar.hpp>

#include "storage_history.hpp"

namespace guanxi::storage {
namespace {

using calendar::Date;

rc::Gen<calendar::PartialDate> any_date() {
  using namespace rc;
  return gen::mapcat(gen::pair(gen::arbitrary<bool>(), gen::inRange(0, 12)), [](const std::pair<bool, int>& kind) {
    const auto [lunar, odd] = kind;
    const auto month = odd == 0 ? gen::just(0) : odd < 4 ? gen::element(1, 2, 12) : gen::inRange(1, 13);
    const auto day = odd == 1 ? gen::just(0) : odd < 5 ? gen::element(1, 28, 29, 30) : gen::inRange(1, 31);
    return gen::map(gen::tuple(gen::maybe(gen::inRange(1940, 2035)), month, day, gen::weightedElement<bool>({{3, false}, {1, true}})),
                    [lunar = lunar](const std::tuple<rc::Maybe<int>, int, int, bool>& parts) {
                      auto [year, m, d, leap] = parts;
                      calendar::PartialDate date{.lunar = lunar, .month = m, .leap = lunar && leap && m > 0, .day = m ? d : 0};
                      if (year) date.year = *year;
                      if (!lunar && m == 2) date.day = std::min(d, 29);
                      if (!year && m == 0) date.year = 1980;
                      return date;
                    });
  });
}

// Only dates that can be read from a text can be stored.
bool possible(const calendar::PartialDate& date) {
  const auto again = calendar::parse_partial_date(calendar::to_text(date));
  return again && *again == date;
}

using Line = std::tuple<Date, std::string, std::string, std::string>;

std::string tier_order(const std::string& tier) { return tier.empty() ? "~" : tier; }

std::vector<Line> slow(World& world, Date today, int days) {
  std::vector<Line> lines;
  for (const auto& who : world.people()) {
    const auto person = world.parties.person(who.id);
    if (person.ignored) continue;
    const auto tier = tier_order(person.tier);
    for (const auto& occasion : world.parties.occasions(who.id)) {
      const auto next = domain::next_day(occasion, today);
      if (!next || *next > today + std::max(days, occasion.lead_days)) continue;
      lines.emplace_back(*next, tier, who.handle, occasion.label);
    }
  }
  std::sort(lines.begin(), lines.end());
  return lines;
}

std::vector<Line> fast(World& world, Date today, int days, int limit) {
  std::vector<Line> lines;
  for (const auto& row : world.occasions.due(today, days, limit)) {
    lines.emplace_back(row.day, tier_order(row.tier), row.who.handle, row.occasion.label);
  }
  return lines;
}

std::string show(const std::vector<Line>& lines) {
  std::string text;
  for (const auto& [day, tier, handle, label] : lines) text += calendar::iso(day) + " " + tier + " " + handle + " " + label + "\n";
  return text;
}

void demand_right(World& world, Date today, int days) {
  const auto expected = slow(world, today, days);
  for (const int limit : {-1, 0, 1, 3, 20}) {
    auto first = expected;
    if (limit >= 0 && first.size() > static_cast<std::size_t>(limit)) first.resize(static_cast<std::size_t>(limit));
    const auto found = fast(world, today, days, limit);
    if (found != first) RC_LOG() << "limit " << limit << "\nslow:\n" << show(first) << "fast:\n" << show(found);
    RC_ASSERT(found == first);
  }
}

void tell(World& world, const std::vector<calendar::PartialDate>& dates) {
  const auto people = world.people();
  Work work(world.store, "test", some_instant);
  int number = 0;
  for (const auto& date : dates) {
    domain::Occasion occasion{.party = people[static_cast<std::size_t>(number) % people.size()].id, .date = date};
    occasion.label = "day " + std::to_string(100 - number);  // newer ones come first in the alphabet
    occasion.yearly = !date.year || number % 4 != 0;
    occasion.lead_days = std::array{7, 0, 30, 1, 400}.at(static_cast<std::size_t>(number) % 5);
    world.parties.set_occasion(occasion);
    ++number;
  }
  work.commit("told");
}

// Where calendars have their edges: ends of years, of February, and of lunar years; leap months (2025 has a sixth, 2028 a
// fifth); and any day.
rc::Gen<Date> any_today() {
  const auto edge = rc::gen::element(day_of(2024, 12, 25), day_of(2025, 12, 31), day_of(2026, 2, 25), day_of(2028, 2, 27), day_of(2025, 7, 20),
                                     day_of(2026, 2, 12), day_of(2028, 6, 20));
  const auto any = rc::gen::map(rc::gen::inRange(0, 4000), [](int days) { return day_of(2020, 1, 1) + days; });
  return rc::gen::map(rc::gen::pair(rc::gen::oneOf(edge, any), rc::gen::inRange(0, 7)),
                      [](const std::pair<Date, int>& from) { return from.first + from.second; });
}

}  // namespace

bool check_occasions() {
  return rc::check("the occasions that come up are those of the slow reading", [] {
    World world;
    const auto dates = *rc::gen::scale(0.4, rc::gen::container<std::vector<calendar::PartialDate>>(rc::gen::suchThat(any_date(), possible)));
    tell(world, dates);
    for (int i = 0; i < 3; ++i) {
      const Date today = *any_today();
      demand_right(world, today, *rc::gen::element(0, 7, 40));
    }
  });
}

}  // namespace guanxi::storage
