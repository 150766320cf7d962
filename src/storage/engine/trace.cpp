#include "engine/trace.hpp"

#include <string>
#include <string_view>

#include <guanxi/base/ascii.hpp>
#include <guanxi/storage/trace.hpp>

namespace guanxi::storage {
namespace {

StatementObserver* observer = nullptr;

// Without comments and breaks of lines. Blanks in quotes are kept.
std::string one_line(std::string_view sql) {
  std::string line;
  char quote = 0;
  for (std::size_t at = 0; at < sql.size(); ++at) {
    if (quote == 0 && sql.substr(at).starts_with("--")) at = sql.find('\n', at);
    if (at == std::string_view::npos) break;
    const char c = sql[at];
    if (quote == 0 && ascii::is_space(c)) {
      if (!line.empty() && line.back() != ' ') line += ' ';
      continue;
    }
    if (quote != 0) quote = c == quote ? 0 : quote;
    else if (c == '\'' || c == '"') quote = c;
    line += c == '\n' ? ' ' : c;
  }
  return std::string(ascii::trimmed(line));
}

// SQLite tells a trigger and its steps as comments, while the statement that set it off runs.
std::string step_of(std::string_view comment) {
  if (comment.starts_with("--")) comment.remove_prefix(2);
  return one_line(comment);
}

int tell(unsigned event, void*, void* run, void* text) {
  if (!observer) return 0;
  const char* sql = sqlite3_sql(static_cast<sqlite3_stmt*>(run));
  if (!sql) return 0;
  if (event == SQLITE_TRACE_PROFILE) observer->ended(run, one_line(sql));
  else if (text == sql) observer->began(run, one_line(sql));
  else observer->fired(step_of(static_cast<const char*>(text)));
  return 0;
}

}  // namespace

void observe_statements(StatementObserver* whoever) { observer = whoever; }

void tell_observer(sqlite3* db) {
  if (observer) sqlite3_trace_v2(db, SQLITE_TRACE_STMT | SQLITE_TRACE_PROFILE, tell, nullptr);
}

}  // namespace guanxi::storage
