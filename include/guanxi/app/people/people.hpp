// Making and changing people and organisations from what was told.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include <guanxi/app/session/fields.hpp>
#include <guanxi/app/session/session.hpp>
#include <guanxi/domain/party.hpp>
#include <guanxi/storage/parties.hpp>

namespace guanxi::app {

// Within a Work. The record is complete and stored when these return; a new organisation is said on stderr.
Result<domain::Person> add_person(Session& env, storage::Store& store, const std::string& name, const Fields& fields);
Result<domain::Organisation> add_organisation(Session& env, storage::Store& store, const std::string& name, const Fields& fields);
Result<void> change_person(Session& env, storage::Store& store, domain::Person& person, const Fields& fields);
Result<void> change_organisation(Session& env, storage::Store& store, domain::Organisation& organisation, const Fields& fields);

// The organisation of that name (as resolve finds it), made when there is none.
// With `insist` it is made whatever is on record already; else a similar firm on record is an error (no_match, with the candidates).
Result<Id> organisation_named(Session& env, storage::Store& store, const std::string& name, bool insist);

// Nothing, or the loop in words, when `person` reporting to `boss` would close one.
Result<void> check_reporting(storage::Store& store, Id person, Id boss);
// Who stands between the two where `one` reports to `other` through somebody else; nullopt: nobody does.
std::optional<Id> between(storage::Store& store, Id one, Id other);

}  // namespace guanxi::app
