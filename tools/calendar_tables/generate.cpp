// guanxi_calendar_tables OUTPUT: writes the years of ICU's Umm al-Qura, Hebrew and Persian calendars as one C++ source (see
// year_tables.hpp), so that the product opens no ICU data.
#include <fstream>
#include <iostream>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

#include <unicode/calendar.h>

#include "year_tables.hpp"

namespace {

using guanxi::calendar::Date;
namespace layout = guanxi::holidays;

constexpr double day_in_milliseconds = 86'400'000;

struct Year {
  int number;
  Date first;
  std::vector<int> months;  // their lengths
};

void demand(UErrorCode status, const std::string& what) {
  if (U_FAILURE(status)) throw std::runtime_error(what + ": " + u_errorName(status));
}

class Walker {
 public:
  explicit Walker(const char* calendar) : name_(calendar) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Locale locale((std::string("en@calendar=") + calendar).c_str());
    calendar_.reset(icu::Calendar::createInstance(*icu::TimeZone::getGMT(), locale, status));
    demand(status, name_);
  }

  // The whole years of the days from one on up to another.
  std::vector<Year> years(Date from, Date to) {
    std::vector<Year> all;
    int month = -1;
    for (Date day = from; day < to; day += std::chrono::days{1}) {
      set(day);
      const int number = field(UCAL_EXTENDED_YEAR);
      const bool begins = all.empty() || all.back().number != number;
      if (begins) all.push_back({number, day, {}});
      if (begins || field(UCAL_MONTH) != month) all.back().months.push_back(0);
      month = field(UCAL_MONTH);
      ++all.back().months.back();
    }
    all.pop_back();
    all.erase(all.begin());
    return all;
  }

 private:
  void set(Date day) {
    UErrorCode status = U_ZERO_ERROR;
    calendar_->setTime(static_cast<double>(day.time_since_epoch().count()) * day_in_milliseconds, status);
    demand(status, name_);
  }
  int field(UCalendarDateFields which) {
    UErrorCode status = U_ZERO_ERROR;
    const int value = calendar_->get(which, status);
    demand(status, name_);
    return value;
  }

  std::string name_;
  std::unique_ptr<icu::Calendar> calendar_;
};

std::uint32_t row(const Year& year) {
  auto bits = static_cast<std::uint32_t>((year.first - layout::year_table_epoch).count()) << layout::year_table_day_bit;
  for (std::size_t month = 0; month < year.months.size(); ++month) {
    if (year.months[month] == 30) bits |= 1u << month;
  }
  if (year.months.size() == 13) bits |= 1u << layout::year_table_leap_bit;
  return bits;
}

void write(std::ostream& out, const char* calendar, const char* name, int last_year) {
  auto years = Walker(calendar).years(layout::year_table_epoch, Date{std::chrono::year{2102} / 12 / 31});
  while (years.back().number > last_year) years.pop_back();
  out << "static const std::uint32_t " << name << "_rows[] = {";
  for (std::size_t at = 0; at < years.size(); ++at) out << (at % 8 == 0 ? "\n    " : " ") << row(years[at]) << "u,";
  out << "\n};\nconst YearTable " << name << "_years{" << years.front().number << ", " << years.size() << ", " << name << "_rows};\n\n";
}

}  // namespace

int main(int argc, char** argv) try {
  if (argc != 2) throw std::runtime_error("usage: guanxi_calendar_tables OUTPUT");
  std::ofstream out(argv[1], std::ios::trunc);
  out << "// Made by tools/calendar_tables.\n#include <year_tables.hpp>\n\nnamespace guanxi::holidays {\n\n";
  write(out, "islamic-umalqura", "islamic", 1500);
  write(out, "hebrew", "hebrew", 5862);
  write(out, "persian", "persian", 1480);
  out << "}  // namespace guanxi::holidays\n";
  out.close();
  if (!out) throw std::runtime_error(std::string("cannot write ") + argv[1]);
  return 0;
} catch (const std::exception& error) {
  std::cerr << "guanxi_calendar_tables: " << error.what() << '\n';
  return 1;
}
