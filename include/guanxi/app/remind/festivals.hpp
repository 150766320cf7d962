// The kinds of item in a digest, each from its own source: what `reminders` puts together, in order.
#pragma once

#include <vector>

#include <guanxi/app/naming/naming.hpp>
#include <guanxi/app/remind/digest.hpp>
#include <guanxi/app/session/session.hpp>
#include <guanxi/present/digest.hpp>
#include <guanxi/settings/packs/packs.hpp>

namespace guanxi::app {

// Festivals ahead, an item a person to be greeted: those of the countries people are in, within their lead time. At most
// `limit` items (-1: all), by day, tier, handle.
Result<std::vector<present::DigestItem>> holiday_items(Session& env, storage::Store& store, const ReminderRequest& request, int limit);

// The festivals of a country that are greeted on: from the first day on, or still to be wished, and near enough by the last one to send a
// gift or a card.
std::vector<holidays::HolidayDay> to_be_greeted(const holidays::Pack& pack, calendar::Date from, calendar::Date until);
// What somebody of that tier gets: "a greeting", "a card", "a gift or a card".
std::string gift_words(const holidays::Greeting& greeting, std::string_view tier);
// "since 2026-10-01 (喪中), until 2027-10-01"; and what is said: "condolence: …".
std::string mourning_words(calendar::Date began, const holidays::Mourning& custom);
std::string condolence_words(const holidays::Mourning& custom);
std::string festival_title(const holidays::Holiday& holiday);  // "Mid-Autumn Festival 中秋节"
bool gets_a_gift(std::string_view tier);                       // or a card: who matters most gets more than words

// What closes a country around a day, in words: "closed 2027-02-05 to 2027-02-11"; empty when it is open then.
std::string closed_around(holidays::WorkCalendar& days, calendar::Date day);

// The coming occurrence of the festival that a reminder's kind names ("holiday:mid-autumn"), for this person; without a name
// ("holiday:") the only one whose greeting is due now. "whom:ru-women" asks who is meant by a country's festivals, and has no person.
struct Festival {
  std::string reminder = {};  // the kind, whole
  std::string name = {};
  calendar::Date first = {};
  calendar::Date last = {};  // the last day on which it is kept, or still wished; of a question the last on which it rests
  std::string whom = {};     // "王伟 (Huawei)"; of a question nobody
};
// Errors (no_match): it is no festival where they are; several are due, which are listed.
Result<Festival> festival_ahead(Session& env, storage::Store& store, const RecordId& reminder);
bool is_festival(const RecordId& reminder);  // a greeting's reminder, or the question for whom it is

}  // namespace guanxi::app
