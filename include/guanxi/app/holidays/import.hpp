// Another program's calendar of holidays as a pack of the user's.
#pragma once

#include <string>

#include <guanxi/app/session/session.hpp>

namespace guanxi::app {

struct HolidayImport {
  std::string file = {};     // "-": stdin
  std::string country = {};  // as told; empty: the user's
  std::string name = {};     // of the pack; empty: as the calendar calls itself, else its file
  std::string kind = {};     // what days are that the file does not mark: public (if empty) or festival
};

struct ImportedHolidays {
  std::string file = {};  // the pack
  std::string country = {};
  std::string name = {};  // "company"
  int holidays = 0;
  int days = 0;  // on which they fall
  int off = 0;   // single days that the file marks as off, of holidays that are known
  int workdays = 0;
  int known = 0;       // days that are days off already, and were left out
  int first_year = 0;  // what repeats is written out for these
  int last_year = 0;
  int festivals = 0;  // of the holidays, those that are no days off
  int assumed = 0;    // events taken as days off though the file does not say what they are
};

std::string to_text(const ImportedHolidays& made);  // on one line, what was made

// Warns of what is left out. Writes the pack (0600, in a folder of 0700), over an earlier import of the same name but over nothing else. Errors: the file's
// own, with its line; a country or a name that cannot be; a pack that is the user's own work stands there.
Result<ImportedHolidays> import_holidays(Session& env, const HolidayImport& wanted, const ReadStdin& read_stdin);

}  // namespace guanxi::app
