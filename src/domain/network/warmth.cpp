#include <guanxi/domain/warmth.hpp>

#include <algorithm>

#include "network/warmth_limits.hpp"

namespace guanxi::domain {
namespace {

using calendar::Date;

// Sums are kept in thousandths, so that they are the same on every machine.
constexpr long one = 1000;
constexpr int contact_half = 180;  // days after which a day of contact weighs half
constexpr int recency_half = 45;
constexpr int deed_half = 365;

int days_since(Date then, Date now) { return static_cast<int>((now - then).count()); }
long weight_of(Date then, Date now, int half) { return one * half / (half + days_since(then, now)); }

// most × part / whole, rounded.
int share(int most, long part, long whole) { return static_cast<int>((2 * most * std::min(part, whole) + whole) / (2 * whole)); }

// The days that count, newest first, each once with the most that it counts as.
std::vector<ContactDay> counted_days(const TieFacts& facts, Date day) {
  std::vector<ContactDay> days;
  for (const ContactDay& contact : facts.contacts) {
    if (contact.weight != Weight::attempt && contact.day <= day) days.push_back(contact);
  }
  std::sort(days.begin(), days.end(), [](const ContactDay& a, const ContactDay& b) { return a.day != b.day ? a.day > b.day : a.weight > b.weight; });
  const auto same = [](const ContactDay& a, const ContactDay& b) { return a.day == b.day; };
  days.erase(std::unique(days.begin(), days.end(), same), days.end());
  return days;
}

void take_contacts(Warmth& warmth, const TieFacts& facts, Date day) {
  const auto days = counted_days(facts, day);
  if (days.empty()) return;
  warmth.last_contact = days.front().day;
  warmth.recency = share(most_recency, recency_half, recency_half + days_since(*warmth.last_contact, day));
  long contact = 0, met = 0;
  for (const auto& [then, weight] : days) {
    if (then + warmth_window <= day) break;
    if (warmth.contact_days < most_contact_days) {
      ++warmth.contact_days;
      contact += weight_of(then, day, contact_half);
    }
    if (weight != Weight::in_person || warmth.days_met == most_meetings) continue;
    if (warmth.days_met++ == 0) warmth.last_met = then;
    met += weight_of(then, day, contact_half);
  }
  warmth.frequency = share(most_frequency, contact, 8 * one);
  warmth.face_to_face = share(most_face_to_face, met, 3 * one);
}

enum class Word { none, stands, kept, broken };

// What had become of the promise by that day. A vague one ("we will study it") binds nobody until it is kept.
Word word_on(const Promise& promise, Date day) {
  if (promise.made > day) return Word::none;
  const bool closed = !promise.open() && (!promise.closed || *promise.closed <= day);
  if (closed && promise.state == PromiseState::kept) return Word::kept;
  if (promise.soft || (closed && promise.state == PromiseState::dropped)) return Word::none;
  if (closed || (promise.due && *promise.due < day)) return Word::broken;
  return Word::stands;
}

Date kept_on(const Promise& promise, Date day) { return std::min(promise.closed.value_or(promise.due.value_or(promise.made)), day); }

struct Sides {
  long ours = 0;
  long theirs = 0;
};

void take_favours(Warmth& warmth, Sides& sides, const TieFacts& facts, Date day) {
  for (const Favour& favour : facts.favours) {
    if (favour.day > day) continue;
    ++(favour.received ? warmth.received : warmth.given);
    (favour.received ? sides.theirs : sides.ours) += weight_of(favour.day, day, deed_half);
  }
}

void take_promises(Warmth& warmth, Sides& sides, const TieFacts& facts, Date day) {
  for (const Promise& promise : facts.promises) {
    const Word word = word_on(promise, day);
    if (word == Word::broken) ++warmth.not_kept;
    if (word != Word::stands && word != Word::kept) continue;
    ++(promise.theirs ? warmth.promised_by_them : warmth.promised);
    (promise.theirs ? sides.theirs : sides.ours) += weight_of(promise.made, day, deed_half) / 2;
    if (word == Word::stands) continue;
    ++warmth.kept;
    warmth.last_kept = std::max(warmth.last_kept.value_or(kept_on(promise, day)), kept_on(promise, day));
  }
  if (warmth.kept == 0) return;
  const long enough = 3;
  const long full = enough * (warmth.kept + warmth.not_kept) * one;
  warmth.promises_kept = share(most_promises_kept, std::min<long>(warmth.kept, enough) * warmth.kept * weight_of(*warmth.last_kept, day, deed_half), full);
}

}  // namespace

Warmth warmth_on(const TieFacts& facts, Date day) {
  Warmth warmth;
  take_contacts(warmth, facts, day);
  Sides sides;
  take_favours(warmth, sides, facts, day);
  take_promises(warmth, sides, facts, day);
  warmth.give_and_take = share(most_give_and_take, std::min(sides.ours, 2 * one) + std::min(sides.theirs, 2 * one), 4 * one);
  warmth.score = warmth.recency + warmth.frequency + warmth.face_to_face + warmth.give_and_take + warmth.promises_kept;
  return warmth;
}

}  // namespace guanxi::domain
