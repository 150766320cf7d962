// How and when an interaction was, from what is told of it.
#pragma once

#include <guanxi/app/session/fields.hpp>
#include <guanxi/app/session/session.hpp>
#include <guanxi/domain/interaction.hpp>

namespace guanxi::app {

// What is not said follows from what is: a dinner is in person, by phone one calls.
void follow_manner(domain::Interaction& interaction);
// Fields: date, or as history prints it: date, time and zone. What lies ahead is planned.
Result<void> set_moment(const Session& env, domain::Interaction& interaction, const Fields& fields);

}  // namespace guanxi::app
