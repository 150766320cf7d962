// The inverse of a changeset, in the session extension's patchset format.
//
// sqlite3changeset_invert() would do, but its DELETE records hold every column, so that the journal of an import would
// store the import twice. A patchset's DELETE holds the primary key alone, and what is a part of a record that goes is not
// named at all. The format is documented at the head of SQLite's ext/session/sqlite3session.c, and
// sqlite3changeset_apply() takes it.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include <sqlite3.h>

#include "engine/made.hpp"

namespace guanxi::storage {

// A table whose rows are parts of another table's rows: they come after them in a changeset, never move from one to
// another, and a trigger deletes them with it. column: of the owner's id, counted from 0.
struct Parts {
  std::string_view table;
  int column;
  std::string_view owner;
};

// New rows that the changeset does not have, of a table with so many columns.
struct MadeTable {
  const MadeRows& rows;
  int columns;
};

// What the changeset says of the rows in `made`, and of their parts, is left out: they go whole, unless it says that they are gone already.
// Throws Failure when the changeset cannot be read. Nothing changed gives an empty string.
std::string inverse_patchset(const void* changeset, int size, std::span<const Parts> parts, std::span<const MadeTable> made, const std::string& file);

}  // namespace guanxi::storage
