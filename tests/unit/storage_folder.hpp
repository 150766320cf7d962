// A database of its own in a temporary folder, which goes away with it.
#pragma once

#include <unistd.h>

#include <filesystem>
#include <memory>
#include <string>
#include <system_error>
#include <vector>

#define SQLITE_ENABLE_SESSION 1
#define SQLITE_ENABLE_PREUPDATE_HOOK 1
#include <guanxi/storage/failure.hpp>
#include <guanxi/storage/journal.hpp>
#include <guanxi/storage/store.hpp>
#include <guanxi/storage/work.hpp>

#include "engine/database.hpp"

namespace guanxi::storage {

class Folder {
 public:
  Folder() {
    std::string pattern = (std::filesystem::temp_directory_path() / "guanxi-storage-XXXXXX").string();
    if (!mkdtemp(pattern.data())) throw std::system_error(errno, std::generic_category(), pattern);
    path_ = pattern;
  }
  ~Folder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  std::filesystem::path file(const std::string& name = "people.db") const { return path_ / name; }

 private:
  std::filesystem::path path_;
};

inline calendar::Date day_of(int year, unsigned month, unsigned day) { return *calendar::make_date(year, month, day); }
inline calendar::Date operator+(calendar::Date day, int days) { return day + std::chrono::days{days}; }
inline const calendar::Instant some_instant{std::chrono::seconds{1'700'000'000}};

// The rows of a query, each as one text; NULL differs from ''.
inline std::vector<std::string> rows_of(sqlite3* db, const std::string& sql) {
  std::vector<std::string> rows;
  const auto take = [](void* out, int count, char** values, char**) {
    std::string row;
    for (int i = 0; i < count; ++i) row += (i ? "|" : "") + std::string(values[i] ? values[i] : "NULL");
    static_cast<std::vector<std::string>*>(out)->push_back(std::move(row));
    return 0;
  };
  const int code = sqlite3_exec(db, sql.c_str(), take, &rows, nullptr);
  if (code != SQLITE_OK) raise(code, code, "test: " + sql);
  return rows;
}
inline std::vector<std::string> rows_of(Store& store, const std::string& sql) { return rows_of(store.database().handle(), sql); }

}  // namespace guanxi::storage
