#include <guanxi/app/packs.hpp>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <iterator>

#include <guanxi/calendar/pack_form.hpp>

#include "built_in_packs.hpp"
#include "pack_overlay.hpp"

namespace guanxi::app {

namespace fs = std::filesystem;
using calendar::Etiquette;
using calendar::Pack;
using calendar::WorkCalendar;

namespace {

std::string upper(std::string_view text) {
  std::string all(text);
  for (char& c : all) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
  return all;
}

bool small_letter(char c) { return c >= 'a' && c <= 'z'; }

// cn.toml or cn-company.toml; empty: neither.
std::string country_in_name(const std::string& stem) {
  const bool begins = stem.size() >= 2 && small_letter(stem[0]) && small_letter(stem[1]);
  if (!begins || (stem.size() > 2 && (stem[2] != '-' || stem.size() == 3))) return {};
  return upper(stem.substr(0, 2));
}

Result<std::vector<OwnPack>> find_own(const fs::path& folder) {
  std::vector<OwnPack> found;
  std::error_code error;
  for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
    const fs::path& file = at->path();
    if (file.extension() != ".toml" || file.filename().string().front() == '.') continue;
    const std::string country = country_in_name(file.stem().string());
    if (country.empty()) {
      return usage_error(file.string() + ": a pack's file is called by its country", "as cn.toml, or cn-company.toml for a further one");
    }
    found.push_back({country, file});
  }
  const bool absent = error == std::errc::no_such_file_or_directory || error == std::errc::not_a_directory;
  if (error && !absent) return fail(ErrorKind::failed, "cannot read the folder of packs " + folder.string() + ": " + error.message());
  std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.file < b.file; });
  return found;
}

Result<std::string> text_of(const fs::path& file) {
  errno = 0;
  std::ifstream in(file, std::ios::binary);
  std::string text{std::istreambuf_iterator<char>(in), {}};
  if (in.is_open() && !in.bad()) return text;
  return fail(ErrorKind::failed, "cannot read the pack " + file.string() + ": " + std::strerror(errno != 0 ? errno : EIO));
}

Result<PackFile> read_own(const OwnPack& own) {
  const auto text = text_of(own.file);
  if (!text) return tl::unexpected(text.error());
  auto file = parse_pack(*text, own.file.string());
  if (file && file->pack.country != own.country) {
    return usage_error(own.file.string() + ":1: it is about " + file->pack.country + ", and its name says " + own.country,
                       "a pack's file is called by its country, as cn.toml or cn-company.toml");
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

Packs::Packs(fs::path folder) : folder_(std::move(folder)) {}
Packs::~Packs() = default;

Result<void> Packs::find_files() const {
  if (searched_) return {};
  auto found = find_own(folder_);
  if (!found) return tl::unexpected(found.error());
  files_ = std::move(*found);
  searched_ = true;
  return {};
}

Result<Packs::Entry*> Packs::loaded(std::string_view told) {
  const std::string country = upper(told);
  const auto known = std::find_if(entries_.begin(), entries_.end(), [&](const auto& one) { return one->country == country; });
  if (known != entries_.end()) return known->get();
  if (const auto searched = find_files(); !searched) return tl::unexpected(searched.error());
  auto entry = std::make_unique<Entry>(Entry{.country = country, .built_in = built_in_pack(country)});
  for (const auto& file : files_) {
    if (file.country != country) continue;
    auto own = read_own(file);
    if (!own) return tl::unexpected(own.error());
    entry->own.push_back(std::move(*own));
  }
  if (entry->built_in) entry->pack = calendar::read_pack(entry->built_in->days);
  entry->pack.country = country;
  for (const auto& own : entry->own) overlay(entry->pack, own);
  if (entry->pack.name.empty()) entry->pack.name = country;
  entry->known = entry->built_in || !entry->own.empty();
  entries_.push_back(std::move(entry));
  return entries_.back().get();
}

Result<const Pack*> Packs::of(std::string_view country) {
  const auto entry = loaded(country);
  if (!entry) return tl::unexpected(entry.error());
  return (*entry)->known ? &(*entry)->pack : nullptr;
}

Result<WorkCalendar*> Packs::days(std::string_view country) {
  const auto entry = loaded(country);
  if (!entry) return tl::unexpected(entry.error());
  if (!(*entry)->days) (*entry)->days.emplace((*entry)->pack);
  return &*(*entry)->days;
}

Result<const Etiquette*> Packs::etiquette(std::string_view country) {
  const auto entry = loaded(country);
  if (!entry) return tl::unexpected(entry.error());
  if (!(*entry)->known) return nullptr;
  auto& etiquette = (*entry)->etiquette;
  if (!etiquette) {
    etiquette = (*entry)->built_in ? calendar::read_etiquette((*entry)->built_in->etiquette) : Etiquette();
    for (const auto& own : (*entry)->own) overlay(*etiquette, own.etiquette);
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

const BuiltIn* built_in_pack(std::string_view country) {
  for (const auto* pack = built_in_packs; pack->days; ++pack) {
    if (country == pack->country) return pack;
  }
  return nullptr;
}

}  // namespace guanxi::app
