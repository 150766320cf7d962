// What hangs on a party, as lines and as fields.
#pragma once

#include <optional>
#include <string>

#include <guanxi/base/id.hpp>
#include <guanxi/cli/env.hpp>
#include <guanxi/present/property_sheet.hpp>
#include <guanxi/present/value.hpp>

namespace guanxi::commands {

// Occasions, complaints, promises, favours, face, feedback, roles, ties, notes and the last interactions.
struct ProfileSections {
  cli::Env& env;
  storage::Store& store;
  Id party;
  bool include_sensitive;

  void add_lines(present::PropertySheet& sheet) const;
  void add_fields(present::Value::Object& fields) const;

  bool hides(bool sensitive) const { return sensitive && !include_sensitive; }
};

// What a line of a record begins with: the id by which show and edit take it, and its day where it has one.
std::string id_and_day(Id id, const std::optional<calendar::Date>& day = {});

// Of these: complaints, promises and how they were kept, favours and what waits for an answer, face, feedback.
void add_obligation_lines(const ProfileSections& sections, present::PropertySheet& sheet);
void add_obligation_fields(const ProfileSections& sections, present::Value::Object& fields);

}  // namespace guanxi::commands
