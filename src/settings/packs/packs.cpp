#include <guanxi/settings/packs/packs.hpp>

#include <algorithm>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/holidays/pack_form.hpp>
#include <guanxi/settings/config/config.hpp>
#include <guanxi/text/place.hpp>

#include "packs/built_in.hpp"
#include "packs/overlay.hpp"

namespace guanxi::settings {

namespace fs = std::filesystem;
using holidays::Etiquette;
using holidays::Pack;
using holidays::WorkCalendar;

namespace {

// cn.toml or cn-company.toml; empty: neither.
std::string country_in_name(const std::string& stem) {
  const bool begins = stem.size() >= 2 && ascii::is_small(stem[0]) && ascii::is_small(stem[1]);
  if (!begins || (stem.size() > 2 && (stem[2] != '-' || stem.size() == 3))) return {};
  return ascii::upper(stem.substr(0, 2));
}

}  // namespace

namespace {

Result<PackFile> read_with(const fs::path& file, Result<PackFile> (*parse)(std::string_view, std::string_view)) {
  TRY_ASSIGN(const auto text, read_config_text(file, the_pack));
  if (!text) return fail(ErrorKind::failed, message("there is no file {file}", "file"_is = file.string()));
  return parse(*text, file.string());
}

}  // namespace

Result<PackFile> read_pack_file(const fs::path& file) { return read_with(file, parse_pack); }

namespace {

Result<std::vector<OwnPack>> find_own(const fs::path& folder) {
  std::vector<OwnPack> found;
  std::error_code error;
  for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
    const fs::path& file = at->path();
    if (file.extension() != ".toml" || file.filename().string().front() == '.') continue;
    const std::string country = country_in_name(file.stem().string());
    if (country.empty()) {
      return usage_error(message("{file}: a pack's file is called by its country", "file"_is = file.string()),
                         message("as cn.toml, or cn-company.toml for a further one"));
    }
    found.push_back({country, file});
  }
  const bool absent = error == std::errc::no_such_file_or_directory || error == std::errc::not_a_directory;
  if (error && !absent) {
    return fail(ErrorKind::failed, message("cannot read the folder of packs {folder}: {why}", "folder"_is = folder.string(), "why"_is = error.message()));
  }
  std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.file < b.file; });
  return found;
}

Result<PackFile> read_own(const OwnPack& own) {
  auto file = read_with(own.file, parse_what_serves);
  if (file && file->pack.country != own.country) {
    return usage_error(message("{file}:1: it is about {country}, and its name says {named}", "file"_is = own.file.string(), "country"_is = file->pack.country,
                               "named"_is = own.country),
                       message("a pack's file is called by its country, as cn.toml or cn-company.toml"));
  }
  return file;
}

}  // namespace

struct Packs::Entry {
  std::string country;
  bool loaded = false;
  bool known = false;  // there is a pack
  const BuiltIn* built_in = nullptr;
  std::vector<PackFile> own = {};
  Pack pack = {};
  std::optional<Etiquette> etiquette = {};
  std::optional<WorkCalendar> days = {};
};

// The pack of a part of a country, by the place's name as it was asked for.
struct Packs::Region {
  std::string country;
  std::string place;
  std::optional<Pack> pack = {};  // none: as in the whole country
  std::optional<WorkCalendar> days = {};
};

Packs::Packs(fs::path folder, std::function<void(const Error&)> warn) : folder_(std::move(folder)), warn_(std::move(warn)) {}
Packs::~Packs() = default;

Result<void> Packs::find_files() const {
  if (searched_) return {};
  TRY_ASSIGN(auto found, find_own(folder_));
  files_ = std::move(found);
  searched_ = true;
  return {};
}

Result<Packs::Entry*> Packs::loaded(std::string_view given) {
  const std::string country = ascii::upper(given);
  const auto known = std::find_if(entries_.begin(), entries_.end(), [&](const auto& one) { return one->country == country; });
  if (known != entries_.end()) return known->get();
  TRY(find_files());
  auto entry = std::make_unique<Entry>(Entry{.country = country, .built_in = built_in_pack(country)});
  for (const auto& file : files_) {
    if (file.country != country) continue;
    TRY_ASSIGN(auto own, read_own(file));
    for (const Error& wrong : own.wrong) warn_(wrong);
    entry->own.push_back(std::move(own));
  }
  if (entry->built_in) entry->pack = holidays::read_pack(entry->built_in->days);
  entry->pack.country = country;
  for (const auto& own : entry->own) overlay(entry->pack, own);
  if (entry->pack.name.empty()) entry->pack.name = country;
  entry->known = entry->built_in || !entry->own.empty();
  entries_.push_back(std::move(entry));
  return entries_.back().get();
}

Result<const Pack*> Packs::of(std::string_view country) {
  TRY_ASSIGN(const auto entry, loaded(country));
  return entry->known ? &entry->pack : nullptr;
}

namespace {

// "Kota Bharu", "Kota Bharu, Kelantan": the whole, and each part.
std::vector<std::vector<std::string>> names_of_place(std::string_view place) {
  std::vector<std::vector<std::string>> names{text::place_keys(place)};
  while (place.find(',') != place.npos) {
    const auto comma = std::min(place.find(','), place.size());
    names.push_back(text::place_keys(place.substr(0, comma)));
    place.remove_prefix(comma + 1);
    names.push_back(text::place_keys(place));
  }
  std::erase_if(names, [](const auto& keys) { return keys.empty(); });
  return names;
}

}  // namespace

Result<Packs::Region*> Packs::region(std::string_view country, std::string_view place, calendar::Date today) {
  const auto known = std::find_if(regions_.begin(), regions_.end(), [&](const auto& one) { return one->country == country && one->place == place; });
  if (known != regions_.end()) return known->get();
  TRY_ASSIGN(const auto whole, of(country));
  auto region = std::make_unique<Region>(Region{.country = std::string(country), .place = std::string(place)});
  if (whole && !place.empty() && holidays::has_regions(*whole)) {
    const auto names = names_of_place(place);
    region->pack = holidays::regional(*whole, calendar::parts(today).year, [&](std::string_view where) {
      const auto keys = text::place_keys(where);
      return std::any_of(names.begin(), names.end(), [&](const auto& name) { return text::same_place(name, keys); });
    });
  }
  regions_.push_back(std::move(region));
  return regions_.back().get();
}

Result<const Pack*> Packs::at(std::string_view country, std::string_view place, calendar::Date today) {
  TRY_ASSIGN(const auto there, region(country, place, today));
  return there->pack ? &*there->pack : of(country);
}

Result<WorkCalendar*> Packs::days_at(std::string_view country, std::string_view place, calendar::Date today) {
  TRY_ASSIGN(const auto there, region(country, place, today));
  Region& found = *there;
  if (!found.pack) return days(country);
  if (!found.days) found.days.emplace(*found.pack);
  return &*found.days;
}

Result<WorkCalendar*> Packs::days(std::string_view country) {
  TRY_ASSIGN(const auto entry, loaded(country));
  if (!entry->days) entry->days.emplace(entry->pack);
  return &*entry->days;
}

Result<const Etiquette*> Packs::etiquette(std::string_view country) {
  TRY_ASSIGN(const auto entry, loaded(country));
  if (!entry->known) return nullptr;
  auto& etiquette = entry->etiquette;
  if (!etiquette) {
    etiquette = entry->built_in ? holidays::read_etiquette(entry->built_in->etiquette) : Etiquette();
    for (const auto& own : entry->own) overlay(*etiquette, own.etiquette);
  }
  return &*etiquette;
}

std::vector<std::string> Packs::countries() const {
  std::vector<std::string> all;
  for (const auto* pack = built_in_packs; pack->days; ++pack) all.emplace_back(pack->country);
  if (find_files()) {
    for (const auto& file : files_) all.push_back(file.country);
  }
  std::sort(all.begin(), all.end());
  all.erase(std::unique(all.begin(), all.end()), all.end());
  return all;
}

Result<std::optional<Pack>> Packs::without(std::string_view country, const fs::path& left_out) const {
  TRY(find_files());
  std::optional<Pack> pack;
  if (const auto* built_in = built_in_pack(country)) pack = holidays::read_pack(built_in->days);
  for (const auto& file : files_) {
    if (file.country != country || file.file == left_out) continue;
    TRY_ASSIGN(const auto own, read_own(file));
    if (!pack) pack.emplace().country = country;
    overlay(*pack, own);
  }
  return pack;
}

const BuiltIn* built_in_pack(std::string_view country) {
  for (const auto* pack = built_in_packs; pack->days; ++pack) {
    if (country == pack->country) return pack;
  }
  return nullptr;
}

}  // namespace guanxi::settings
