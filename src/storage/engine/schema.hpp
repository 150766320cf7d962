// The database file: recognising it, making it, bringing an older one up to date.
#pragma once

#include <filesystem>
#include <functional>
#include <span>

#include <guanxi/base/embedded.hpp>

#include "engine/database.hpp"

namespace guanxi::storage {

extern const int application_id;  // in the file's header: "Guan"

// SQL without rows, on a connection that no Database has yet.
void execute(sqlite3* db, const std::string& file, const char* sql);

// Every migration that this program knows, by number: what makes a file of format 15, and what makes the later ones of it.
std::span<const Embedded> migrations();

// Makes the file current. An empty file gets the schema; an older one is copied beside itself and migrated in one
// transaction, before whose end `migrated` is called; a newer or foreign one is refused untouched.
void make_current(sqlite3* db, const std::string& file, std::span<const Embedded> known, const std::function<void()>& migrated = {});

}  // namespace guanxi::storage
