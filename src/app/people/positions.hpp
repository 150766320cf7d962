// What people are at organisations, and since when.
#pragma once

#include <guanxi/app/session/fields.hpp>
#include <guanxi/app/session/session.hpp>
#include <guanxi/domain/party.hpp>
#include <guanxi/storage/access.hpp>

namespace guanxi::app {

// Fields: org, title, department, reports-to, also, since, correct.
//
// A new organisation, title, department or superior ends the old position, which stays in the history, unless it began on
// that very day or was wrong (correct). What was not known before is filled in.
Result<void> set_positions(Session& env, storage::Store& store, domain::Person& person, const Fields& fields);

}  // namespace guanxi::app
