// Laws of warmth.
#include <numeric>

#include <rapidcheck.h>

#include <guanxi/domain/warmth.hpp>

#include "domain_properties.hpp"

namespace {

using namespace guanxi;
using namespace guanxi::domain;
using calendar::Date;
using std::chrono::days;

const Date today = *calendar::make_date(2026, 11, 20);

// Mostly of the last two years, some older, and some to come when `future` is asked for.
rc::Gen<Date> any_day(bool future) {
  return rc::gen::map(
      rc::gen::weightedOneOf<int>({{8, rc::gen::inRange(0, 800)}, {1, rc::gen::inRange(0, 4000)}, {future ? 2u : 0u, rc::gen::inRange(-400, 0)}}),
      [](int back) { return today - days{back}; });
}

rc::Gen<ContactDay> any_contact(bool future) {
  return rc::gen::map(rc::gen::pair(any_day(future), rc::gen::inRange(0, 3)), [](const std::pair<Date, int>& parts) {
    return ContactDay{parts.first, static_cast<Weight>(parts.second)};
  });
}

Favour any_favour(bool future) { return {.received = *rc::gen::arbitrary<bool>(), .day = *any_day(future)}; }

Promise any_promise(bool future) {
  Promise promise{.theirs = *rc::gen::arbitrary<bool>(), .soft = *rc::gen::inRange(0, 5) == 0, .made = *any_day(future)};
  if (*rc::gen::arbitrary<bool>()) promise.due = promise.made + days{*rc::gen::inRange(0, 400)};
  promise.state = *rc::gen::element(PromiseState::open, PromiseState::kept, PromiseState::broken, PromiseState::dropped);
  if (!promise.open()) promise.closed = std::min(promise.made + days{*rc::gen::inRange(0, 400)}, future ? promise.made + days{900} : today);
  return promise;
}

TieFacts any_facts(bool future) {
  TieFacts facts{.contacts = *rc::gen::container<std::vector<ContactDay>>(any_contact(future))};
  for (int i = *rc::gen::inRange(0, 6); i > 0; --i) facts.favours.push_back(any_favour(future));
  for (int i = *rc::gen::inRange(0, 6); i > 0; --i) facts.promises.push_back(any_promise(future));
  return facts;
}

int score(const TieFacts& facts, Date day = today) { return warmth_on(facts, day).score; }

bool check_range() {
  return rc::check("a score lies between 0 and 100, and is the sum of parts none of which is above its most", [] {
    const auto warmth = warmth_on(any_facts(true), today);
    RC_ASSERT(warmth.score >= 0);
    RC_ASSERT(warmth.score <= warmest);
    int sum = 0, most = 0;
    for (const auto& part : explain(warmth, today)) {
      RC_ASSERT(part.points >= 0);
      RC_ASSERT(part.points <= part.most);
      RC_ASSERT(!part.why.empty());
      sum += part.points;
      most += part.most;
    }
    RC_ASSERT(sum == warmth.score);
    RC_ASSERT(most == warmest);
  });
}

bool check_contacts() {
  const bool more = rc::check("a contact never lowers it, whenever it was", [] {
    TieFacts facts = any_facts(true);
    const int before = score(facts);
    facts.contacts.push_back(*any_contact(false));
    RC_ASSERT(score(facts) >= before);
  });
  const bool met = rc::check("in person counts no less than by any other way", [] {
    TieFacts facts = any_facts(true);
    const Date day = *any_day(false);
    facts.contacts.push_back({day, Weight::contact});
    const int called = score(facts);
    facts.contacts.back().weight = Weight::in_person;
    RC_ASSERT(score(facts) >= called);
  });
  const bool nothing = rc::check("attempts count for nothing, and what is to come neither", [] {
    TieFacts facts = any_facts(false);
    const int before = score(facts);
    facts.contacts.push_back({*any_day(true), Weight::attempt});
    const Date later = today + days{*rc::gen::inRange(1, 400)};
    facts.contacts.push_back({later, Weight::in_person});
    facts.favours.push_back({.day = later});
    facts.promises.push_back({.made = later, .state = PromiseState::kept, .closed = later});
    RC_ASSERT(score(facts) == before);
  });
  return more && met && nothing;
}

bool check_time() {
  return rc::check("time that passes never raises it", [] {
    const TieFacts facts = any_facts(false);
    const Date first = today + days{*rc::gen::inRange(0, 300)};
    const Date second = first + days{*rc::gen::inRange(0, 1200)};
    RC_ASSERT(score(facts, second) <= score(facts, first));
  });
}

bool check_word() {
  const bool given = rc::check("something given, or got, never lowers it", [] {
    TieFacts facts = any_facts(true);
    const int before = score(facts);
    facts.favours.push_back(any_favour(false));
    RC_ASSERT(score(facts) >= before);
  });
  const bool kept = rc::check("a promise kept never lowers it, and counts no less than the same one broken", [] {
    TieFacts facts = any_facts(true);
    const int before = score(facts);
    const Date day = *any_day(false);
    facts.promises.push_back({.made = day, .state = PromiseState::kept, .closed = day});
    const int after = score(facts);
    RC_ASSERT(after >= before);
    facts.promises.back().state = PromiseState::broken;
    RC_ASSERT(score(facts) <= before);
  });
  return given && kept;
}

bool check_order() {
  return rc::check("the order in which the facts are told does not matter, nor does telling a contact twice", [] {
    TieFacts facts = any_facts(true);
    const auto before = explain(warmth_on(facts, today), today);
    std::reverse(facts.contacts.begin(), facts.contacts.end());
    std::reverse(facts.favours.begin(), facts.favours.end());
    std::reverse(facts.promises.begin(), facts.promises.end());
    facts.contacts.insert(facts.contacts.end(), facts.contacts.begin(), facts.contacts.end());
    const auto after = explain(warmth_on(facts, today), today);
    for (std::size_t i = 0; i < before.size(); ++i) {
      RC_ASSERT(before[i].points == after[i].points);
      RC_ASSERT(before[i].why == after[i].why);
    }
  });
}

}  // namespace

bool check_warmth() {
  bool all = true;
  for (const auto check : {check_range, check_contacts, check_time, check_word, check_order}) all = check() && all;
  return all;
}
