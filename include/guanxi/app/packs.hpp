// The packs of countries: the user's own over those compiled in. A country's is loaded at the first question and kept.
#pragma once

#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <guanxi/base/error.hpp>
#include <guanxi/calendar/holiday.hpp>
#include <guanxi/calendar/pack.hpp>

namespace guanxi::app {

// A pack's TOML. Errors (usage) begin with `file:line: ` and say what is allowed.
Result<calendar::Pack> parse_pack(std::string_view toml, std::string_view file_name);

class Packs {
 public:
  // `folder`: the user's packs, which need not exist.
  explicit Packs(std::filesystem::path folder);

  // nullptr: there is no pack of that country (which is no error: its people work from Monday to Friday).
  // Errors: a pack of the user's that cannot be read or is wrong.
  Result<const calendar::Pack*> of(std::string_view country);
  // The same as a calendar of days; of a country without a pack, or of none, a plain Monday to Friday.
  Result<calendar::WorkCalendar*> days(std::string_view country);
  // Every country there is a pack of, two capital letters, in order.
  std::vector<std::string> countries() const;

 private:
  struct Entry;
  std::filesystem::path folder_;
  std::vector<std::unique_ptr<Entry>> entries_;
};

// The built-in pack of a country as compiled (see calendar/pack_form.hpp); nullptr: none.
const char* built_in_pack(std::string_view country);

}  // namespace guanxi::app
