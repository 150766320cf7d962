// Records with little in them.
#pragma once

#include <guanxi/storage/interactions.hpp>
#include <guanxi/storage/parties.hpp>

#include "storage_folder.hpp"

namespace guanxi::storage {

inline domain::Person person_called(const std::string& handle) {
  domain::Person person;
  person.handle = handle;
  person.name = handle;
  person.added = day_of(2024, 1, 1);
  return person;
}

inline Id add_person(Store& store, const std::string& handle) {
  auto person = person_called(handle);
  Parties(store).add(person, {{NameKind::name, handle}});
  return person.id;
}

inline Id add_organisation(Store& store, const std::string& handle) {
  domain::Organisation organisation;
  organisation.handle = handle;
  organisation.name = handle;
  organisation.added = day_of(2024, 1, 1);
  Parties(store).add(organisation, {{NameKind::name, handle}});
  return organisation.id;
}

inline Id add_dinner(Store& store, calendar::Date day, const std::vector<Id>& people) {
  domain::Interaction dinner;
  dinner.day = day;
  dinner.at = calendar::Instant{day.time_since_epoch()};
  dinner.zone = "UTC";
  dinner.kind = domain::InteractionKind::dinner;
  dinner.via = domain::Channel::in_person;
  dinner.people = people;
  Interactions(store).add(dinner);
  return dinner.id;
}

}  // namespace guanxi::storage
