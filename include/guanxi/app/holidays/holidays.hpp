// What the holidays of several countries are, and showing them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <guanxi/app/session/session.hpp>
#include <guanxi/present/table.hpp>
#include <guanxi/settings/packs/packs.hpp>

namespace guanxi::app {

// The code of a country that there is a pack of: from a code, or a name in English, Chinese or the country's language.
// Usage error that names the nearest.
Result<std::string> country_with_pack(settings::Packs& packs, std::string_view given);

// Where somebody lives: the person's own country, else that of their firm, else of the group it belongs to; an organisation's
// likewise. Errors: nobody of that name; none of these has a country.
Result<std::string> country_of(storage::Store& store, std::string_view who);

// The user's country and those of everybody known, as far as there are packs of them, in order.
std::vector<std::string> countries_concerned(Session& env);

struct HolidayQuery {
  std::vector<std::string> countries = {};
  calendar::Date from = {};
  calendar::Date to = {};               // inclusive
  std::vector<std::string> kinds = {};  // as to_text(HolidayKind) has them; empty: all
};

// By day, then country, then id.
Result<present::Table> list_holidays(Session& env, const HolidayQuery& query, const present::TextStyle& text_style);

// What each of the files says, when all of them are sound. Errors name the file and line.
Result<present::Table> check_packs(const std::vector<std::string>& files);

// The day of a holiday in a year, for the language of dates: the user's country first, then China, then the others.
// nullopt: nobody knows it, or not that year. Errors: a pack of the user's that is wrong.
Result<std::optional<calendar::Date>> day_of_holiday(settings::Packs& packs, std::string_view home, std::string_view id, int year);

}  // namespace guanxi::app
