// What the columns of one system's table mean, as data. maps/*.tsv are compiled in; a user may tell one of their own.
//
// A line of a map has a word and what it says of it, parted by tabs; # begins a comment.
//
//   system   zoho                         by what the format is called
//   title    Zoho CRM: contacts
//   record   person                       person, organisation, interaction, task, activity (a task or, once done, an interaction), role, chat
//   header   Record Id | Account Name     a table with all of these columns is this one; several lines: any of them
//   absent   Lifecycle Stage              a table with this column is not
//   most     3                            nor is one with more columns
//   nothing  0/0/00 | 0.0.00              values that stand for none
//   skip     IsDeleted = 1 | true         rows that are left out; * begins or ends a value that is only a part
//   end      Grand Totals*                a row whose first cell is this ends the table
//   dates    iso                          how dates are written where that is certain: iso, month-first, day-first
//   set      kind = meeting               a field with one value for all rows
//   column   Email[2]   email   label=work   split=,
//
// A column's name is compared folded; * in it stands for any text, # for a number, which brings columns together: `E-mail # - Label` is the
// label of `E-mail # - Value`. [2] is the second column of that name; without it all of them are meant. Then the field, and how it is read:
//   label=work  label-from=NAME  shown-in=NAME  split=;  map=Done:yes,Open:no  of=work  also=uid
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <guanxi/base/error.hpp>

#include "tables/fields.hpp"

namespace guanxi::exchange::tables {

struct ColumnRule {
  std::string header = {};  // folded
  int occurrence = 0;       // 0: all
  Field field = Field::ignored;
  std::string kind = {};  // contact:wechat, relation:manager, day:anniversary: what is behind the colon
  std::string label = {};
  std::string label_from = {};                                     // folded header
  std::string shown_in = {};                                       // folded header
  std::string split = {};                                          // what parts several values
  std::string group = {};                                          // whose part it is: of an address
  bool is_uid = false;                                             // it is the record's identity, too
  std::vector<std::pair<std::string, std::string>> meanings = {};  // folded value → what it means
};

struct SkipRule {
  std::string header = {};               // folded
  std::vector<std::string> values = {};  // folded
};

enum class RecordKind { person, organisation, interaction, task, activity, role, chat };
enum class DateForm { inferred, iso, month_first, day_first };

struct ColumnMap {
  std::string system = {};
  std::string title = {};
  RecordKind record = RecordKind::person;
  std::vector<std::vector<std::string>> headers = {};  // folded
  std::vector<std::string> absent = {};                // folded
  std::size_t most = static_cast<std::size_t>(-1);     // columns
  std::vector<std::string> nothing = {};               // folded
  std::vector<SkipRule> skips = {};
  std::vector<std::string> ends = {};  // folded
  DateForm dates = DateForm::inferred;
  std::vector<std::pair<Field, std::string>> constants = {};
  std::vector<ColumnRule> columns = {};
};

// Usage error: the line and what it does not understand.
Result<ColumnMap> read_map(std::string_view name, std::string_view text);
// Those compiled in.
const std::vector<ColumnMap>& built_in_maps();

// Whether a folded text is what a folded pattern with * and # says; the number that stands for # is given.
bool matches(std::string_view pattern, std::string_view text, std::string& number);

}  // namespace guanxi::exchange::tables
