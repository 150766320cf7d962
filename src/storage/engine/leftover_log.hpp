// A write-ahead log that a killed program left beside the file.
#pragma once

#include <string>

namespace guanxi::storage {

// Throws where nobody has the database open and the log continues another state of it than the one that is there: a copy was put
// in its place. SQLite would lay the log over it all the same. What cannot be told (an older format, a log by another program) passes.
void refuse_strange_log(const std::string& file);
// Whether a log with changes lies beside the file; it may be in use.
bool has_log(const std::string& file);
// Whether some program has the database open just now.
bool in_use(const std::string& file);
// For opening a file that nobody changes, without locks and without its log.
std::string immutable_uri(const std::string& file);

}  // namespace guanxi::storage
