// The packs of countries: the user's own over those compiled in. A country's is loaded at the first question and kept.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <guanxi/base/error.hpp>
#include <guanxi/holidays/holiday.hpp>
#include <guanxi/holidays/pack.hpp>

namespace guanxi::settings {

// What one file says. A user's may say little: what it leaves out is taken from the pack that is compiled in.
struct PackFile {
  holidays::Pack pack = {};
  holidays::Etiquette etiquette = {};
  bool gives_weekend = false;
  bool gives_hours = false;
  bool gives_sandwich = false;
  bool gives_early_birthday = false;
  bool gives_lunch = false;
  std::vector<Error> wrong = {};  // what could not be taken, by line; the rest serves
};

// A pack's TOML. Errors (usage) begin with `file:line: ` and say what is allowed. The first reads what is sound and keeps what is wrong;
// it fails where the text is no TOML, or about no country. The second fails at whatever is wrong.
Result<PackFile> parse_what_serves(std::string_view toml, std::string_view file_name);
Result<PackFile> parse_pack(std::string_view toml, std::string_view file_name);
Result<PackFile> read_pack_file(const std::filesystem::path& file);

// A file in the user's folder.
struct OwnPack {
  std::string country;
  std::filesystem::path file;
};

class Packs {
 public:
  // `folder`: the user's packs, which need not exist. Their names begin with the country: cn.toml, cn-company.toml.
  // `warn`: told of each entry that is wrong in one of them, once; the rest of the file serves.
  explicit Packs(
      std::filesystem::path folder, std::function<void(const Error&)> warn = [](const Error&) {});
  ~Packs();
  Packs(const Packs&) = delete;
  Packs& operator=(const Packs&) = delete;

  // nullptr: there is no pack of that country (which is no error: its people work from Monday to Friday).
  // Errors: a pack of the user's that cannot be read or is wrong.
  Result<const holidays::Pack*> of(std::string_view country);
  // As `of`, with the weekend and the hours of a city or region (as people write it) where the pack has others for it this year.
  Result<const holidays::Pack*> at(std::string_view country, std::string_view place, calendar::Date today);
  Result<holidays::WorkCalendar*> days_at(std::string_view country, std::string_view place, calendar::Date today);
  // The same as a calendar of days; of a country without a pack, or of none, a plain Monday to Friday.
  Result<holidays::WorkCalendar*> days(std::string_view country);
  // How one deals with people there; nullptr: there is no pack. A text of its own: asking for days does not read it.
  Result<const holidays::Etiquette*> etiquette(std::string_view country);
  // Every country there is a pack of, two capital letters, in order.
  std::vector<std::string> countries() const;
  // As `of`, but without one of the user's files: what it lies over. nullopt: nothing is known without it.
  Result<std::optional<holidays::Pack>> without(std::string_view country, const std::filesystem::path& file) const;

 private:
  struct Entry;
  Result<Entry*> loaded(std::string_view country);
  Result<void> find_files() const;

  std::filesystem::path folder_;
  std::function<void(const Error&)> warn_;
  mutable bool searched_ = false;
  mutable std::vector<OwnPack> files_;
  std::vector<std::unique_ptr<Entry>> entries_;
  struct Region;
  Result<Region*> region(std::string_view country, std::string_view place, calendar::Date today);
  std::vector<std::unique_ptr<Region>> regions_;
};

// What is compiled in of a country (see holidays/pack_form.hpp); nullptr: none.
struct BuiltIn {
  char country[3];
  const char* days;
  const char* etiquette;
};
const BuiltIn* built_in_pack(std::string_view country);

}  // namespace guanxi::settings
