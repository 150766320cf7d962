// What hangs on a party, as lines and as fields.
#pragma once

#include <guanxi/app/env.hpp>
#include <guanxi/present/sheet.hpp>
#include <guanxi/present/value.hpp>

namespace guanxi::app {

// Occasions, open promises, favours, roles, ties, notes and the last interactions.
struct ProfileParts {
  Env& env;
  storage::Store& store;
  Id party;
  bool include_sensitive;

  void add_lines(present::Sheet& sheet) const;
  void add_fields(present::Value::Object& fields) const;
};

}  // namespace guanxi::app
