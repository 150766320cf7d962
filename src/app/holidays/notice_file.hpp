// The pack that `holidays add` writes, while it is changed.
#pragma once

#include <map>
#include <set>
#include <string>

#include <guanxi/holidays/pack.hpp>

namespace guanxi::app {

inline constexpr std::string_view notices_name = "notices";  // of the file: cn-notices.toml

// A day is off, worked, or a holiday's of the file's own: one of them.
class NoticeFile {
 public:
  explicit NoticeFile(holidays::Pack own);

  bool take_out(calendar::Date day);  // false: it is not there
  void set_work(calendar::Date day);
  void set_off(calendar::Date day);
  // A day that is closed already stays what it is, and gets the notice's source; false: it is not closed.
  bool keep_closed(calendar::Date day);
  // Under the name, in a holiday of the file's own; `taken`: ids that other packs have.
  void set_holiday(calendar::Date day, const std::string& name, const std::set<std::string>& taken);
  // Of all days that were put or kept; those of earlier ones stay.
  void set_source(const holidays::Source& source);
  void set_notices(int year) { own_.notices = year; }
  int notices() const { return own_.notices; }
  // The latest year that one of the days is in; 0: there is none.
  int last_year_of_days() const;
  holidays::Pack finish();

 private:
  std::string id_of(const std::string& name, const std::set<std::string>& taken);

  holidays::Pack own_;
  std::set<calendar::Date> off_ = {};
  std::set<calendar::Date> work_ = {};
  std::map<std::string, std::set<calendar::Date>> days_of_ = {};  // by the holiday's id
  bool single_ = false;                                           // a day off or worked was told
  std::set<std::string> touched_ = {};                            // ids of the holidays of which one was
};

}  // namespace guanxi::app
