#include <guanxi/app/holidays/holidays.hpp>

#include <algorithm>
#include <filesystem>

#include <guanxi/app/naming/naming.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/settings/places/countries.hpp>
#include <guanxi/storage/parties.hpp>
#include <guanxi/text/fold.hpp>
#include <guanxi/text/nearest.hpp>

namespace guanxi::app {

using namespace settings;
namespace {

bool contains(const std::vector<std::string>& all, const std::string& one) { return std::find(all.begin(), all.end(), one) != all.end(); }

struct Named {
  std::string code;
  std::string name;
};

Result<std::vector<Named>> names_of(Packs& packs) {
  std::vector<Named> names;
  for (const auto& code : packs.countries()) {
    TRY_ASSIGN(const auto pack, packs.of(code));
    names.push_back({code, pack->name});
  }
  return names;
}

// "Germany (DE)"; empty: none is near, or what was told is a country.
std::string probably_meant(std::string_view given, const std::string& code, const std::vector<Named>& names) {
  if (!code.empty() && text::fold(given) != text::fold(code)) return {};
  std::vector<std::string_view> candidates;
  for (const auto& one : names) candidates.push_back(one.name);
  for (const auto& one : names) candidates.push_back(one.code);
  const auto near = text::nearest(given, candidates);
  const auto found = std::find_if(names.begin(), names.end(), [&](const Named& one) { return near && (one.name == *near || one.code == *near); });
  return found == names.end() ? std::string() : found->name + " (" + found->code + ")";
}

}  // namespace

Result<std::string> country_with_pack(Packs& packs, std::string_view given) {
  const auto known = packs.countries();
  std::string code = country_code(given);
  if (contains(known, code)) return code;
  TRY_ASSIGN(const auto names, names_of(packs));
  for (const auto& one : names) {
    if (text::fold(one.name) == text::fold(given)) return one.code;
  }
  std::string codes;
  for (const auto& one : known) codes += (codes.empty() ? "" : " ") + one;
  const std::string near = probably_meant(given, code, names);
  return usage_error(message("there is no pack of holidays for '{country}'", "country"_is = given),
                     (near.empty() ? message("there are {codes}", "codes"_is = codes)
                                   : message("did you mean {country}? there are {codes}", "country"_is = near, "codes"_is = codes)) +
                         "\n" + message("another country's calendar file becomes one: guanxi holidays import FILE.ics --country CC"));
}

Result<std::string> country_of(storage::Store& store, std::string_view who) {
  TRY_ASSIGN(const auto party, resolve(store, who));
  std::string country = storage::Parties(store).place(party.id).country;
  if (!country.empty()) return country;
  return usage_error(message("no country or region is known of {who}", "who"_is = described(party)),
                     message("guanxi edit {who} --country CC says it", "who"_is = party.handle));
}

std::vector<std::string> countries_concerned(Session& env) {
  std::vector<std::string> all;
  std::error_code ignored;
  if (std::filesystem::exists(env.database_file(), ignored)) all = storage::Parties(env.store(storage::Access::read)).countries();
  const std::string home = country_code(env.config().text("user.country"));
  if (!home.empty()) all.push_back(home);
  const auto known = env.packs().countries();
  std::erase_if(all, [&](const std::string& one) { return !contains(known, one); });
  std::sort(all.begin(), all.end());
  all.erase(std::unique(all.begin(), all.end()), all.end());
  return all;
}

namespace {

// The earliest of the holiday's own days in that year.
std::optional<calendar::Date> day_in(const holidays::Pack& pack, std::string_view id, int year) {
  const auto known = [id](const holidays::Holiday& holiday) { return holiday.id == id; };
  const auto first = calendar::make_date(year, 1, 1);
  if (!first || std::none_of(pack.holidays.begin(), pack.holidays.end(), known)) return std::nullopt;
  for (const auto& day : holidays_between(pack, *first, *calendar::make_date(year, 12, 31))) {
    const bool own = day.kind != holidays::HolidayKind::substitute && day.holiday && known(*day.holiday);
    if (own && day.first >= *first) return day.first;
  }
  return std::nullopt;
}

}  // namespace

Result<std::optional<calendar::Date>> day_of_holiday(Packs& packs, std::string_view home, std::string_view id, int year) {
  std::vector<std::string> order{std::string(home), "CN"};
  for (auto& one : packs.countries()) order.push_back(std::move(one));
  for (const auto& country : order) {
    TRY_ASSIGN(const auto pack, packs.of(country));
    if (!pack) continue;
    if (const auto day = day_in(*pack, id, year)) return day;
  }
  return std::nullopt;
}

}  // namespace guanxi::app
