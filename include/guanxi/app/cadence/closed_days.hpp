// Rhythms with the holidays of the countries concerned.
#pragma once

#include <string>
#include <string_view>

#include <guanxi/app/session/session.hpp>
#include <guanxi/domain/occasion.hpp>
#include <guanxi/domain/rhythm.hpp>
#include <guanxi/storage/rhythms.hpp>

namespace guanxi::app {

// Moves due days out of closed ones, by the packs. Session must outlive it. A user's pack that is wrong ends the command, as
// storage::Failure.
domain::HolidayShift holiday_shift(Session& env);
// The store's rhythms, due dates moved.
storage::Rhythms rhythms_of(Session& env, storage::Store& store);
// "never wished before the day", of a birthday in a country where that brings bad luck; else empty.
std::string wish_note(Session& env, const domain::Occasion& occasion, std::string_view country);
// What closes a country on that day, in words: "Spring Festival (China)"; empty: nothing is known to.
std::string closed_day_name(Session& env, std::string_view country, calendar::Date day);
// Whether it is closed then only as far as is known: the notice of that year is not in.
bool closed_provisionally(Session& env, std::string_view country, calendar::Date day);

}  // namespace guanxi::app
