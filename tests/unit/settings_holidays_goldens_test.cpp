// The built-in packs against the days that governments published, or that their laws give: tests/data/holidays/CC.tsv, one line a
// day off, date<TAB>id<TAB>kind, written from the sources and not from the packs.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include <guanxi/settings/packs/packs.hpp>

using namespace guanxi;
using calendar::Date;
using holidays::HolidayKind;

namespace {

const std::filesystem::path folder = std::filesystem::path(GUANXI_TEST_DATA) / "holidays";
constexpr int first_year = 2024;
constexpr int last_year = 2032;

std::vector<std::string> facts(const std::string& country) {
  std::string name = country;
  for (char& c : name) c = static_cast<char>(c + 32);
  std::ifstream file(folder / (name + ".tsv"));
  std::vector<std::string> lines;
  for (std::string line; std::getline(file, line);) {
    if (!line.empty() && line.front() != '#') lines.push_back(line);
  }
  return lines;
}

void add_days(const holidays::HolidayDay& day, Date from, Date to, std::vector<std::string>& lines) {
  for (Date each = std::max(day.first, from); each <= std::min(day.last, to); each += std::chrono::days{1}) {
    lines.push_back(calendar::iso(each) + "\t" + day.holiday->id + "\t" + std::string(to_text(day.kind)));
  }
}

// Every public day and substitute of those years; the breaks that single years' notices add are left out.
std::vector<std::string> as_texts(holidays::Pack pack) {
  pack.off.clear();
  pack.work.clear();
  const Date from = *calendar::make_date(first_year, 1, 1);
  const Date to = *calendar::make_date(last_year, 12, 31);
  std::vector<std::string> lines;
  for (const auto& day : holidays_between(pack, from, to)) {
    if (day.kind == HolidayKind::public_day || day.kind == HolidayKind::substitute) add_days(day, from, to, lines);
  }
  return lines;
}

// The lines of one list that the other lacks.
std::string missing(std::vector<std::string> from, std::vector<std::string> in) {
  std::sort(from.begin(), from.end());
  std::sort(in.begin(), in.end());
  std::vector<std::string> lacking;
  std::set_difference(from.begin(), from.end(), in.begin(), in.end(), std::back_inserter(lacking));
  std::string text;
  for (const auto& line : lacking) text += line + "\n";
  return text;
}

}  // namespace

TEST_CASE("the days off of every country, 2024 to 2032") {
  settings::Packs packs("no such folder");
  for (const auto& country : packs.countries()) {
    CAPTURE(country);
    const auto wanted = facts(country);
    CHECK_MESSAGE(!wanted.empty(), "there is no list of days for it in tests/data/holidays");
    const auto days = as_texts(**packs.of(country));
    CHECK(missing(wanted, days) == "");
    CHECK(missing(days, wanted) == "");
  }
}
