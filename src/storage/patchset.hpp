// The inverse of a changeset, in the session extension's patchset format.
//
// sqlite3changeset_invert() would do, but its DELETE records hold every column, so that the journal of an import would
// store the import twice. A patchset's DELETE holds the primary key alone. The format is documented at the head of
// SQLite's ext/session/sqlite3session.c, and sqlite3changeset_apply() takes it.
#pragma once

#include <string>

#include <sqlite3.h>

namespace guanxi::storage {

// Throws Failure when the changeset cannot be read. An empty changeset gives an empty string.
std::string inverse_patchset(const void* changeset, int size, const std::string& file);

}  // namespace guanxi::storage
