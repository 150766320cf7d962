// The line of a government's notice, which days are off and which are worked, as a pack of the user's.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include <guanxi/app/session/session.hpp>

namespace guanxi::app {

struct HolidayNotice {
  std::string country = {};            // as told
  std::vector<std::string> days = {};  // off, or with `remove` those that are taken back; see the command's help for how they are written
  std::vector<std::string> worked = {};
  std::string name = {};  // of what the days are for; empty: of the holiday that they belong to
  std::string source = {};
  std::string notices = {};  // the year that the notice is of; empty: that of the days
  bool off = false;          // said that `days` are off
  bool remove = false;
};

struct NoticeMade {
  std::string file = {};  // the pack
  std::string country = {};
  int off = 0;  // days that were told, or taken back
  int workdays = 0;
  int removed = 0;
  int notices = 0;  // the last year whose notice is known now; 0: the country has none
  bool changed = false;
  std::string take_back = {};  // the command that takes these days out again; empty after `remove`
};

std::string to_text(const NoticeMade& made);

// Merges the days into CC-notices.toml in the user's folder of packs, which it makes if need be and which holds nothing else. A later notice wins over an
// earlier one; worked days within a span that is off are left out of it, with a warning. `tell` is asked to print, before the file is replaced as a whole.
// Errors (usage): a country that is none, days that are none, a day both off and worked, a year that lies behind what is known; days to take back that are not there;
// the file was written or changed by hand. Nothing is changed then.
Result<void> note_holidays(Session& env, const HolidayNotice& wanted, const std::function<Result<void>(const NoticeMade&)>& tell);

}  // namespace guanxi::app
