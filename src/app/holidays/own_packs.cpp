#include "holidays/own_packs.hpp"

#include <algorithm>

#include <guanxi/base/ascii.hpp>
#include <guanxi/text/handle.hpp>

namespace guanxi::app {

using holidays::DateRange;

namespace {

constexpr std::size_t longest_name = 30;

}  // namespace

std::string own_pack_file_name(std::string_view country, std::string_view name) { return ascii::lower(country) + "-" + std::string(name) + ".toml"; }

std::filesystem::path own_pack_file(const Session& env, std::string_view country, std::string_view name) {
  return env.packs_folder() / own_pack_file_name(country, name);
}

std::string slug(std::string_view text, std::string_view otherwise) {
  std::string made = text::plain_handle(text);
  if (made.size() > longest_name) made.resize(longest_name);
  while (!made.empty() && made.back() == '-') made.pop_back();
  if (made.empty() || !ascii::is_small(made.front())) made.insert(0, std::string(otherwise) + (made.empty() ? "" : "-"));
  return made;
}

std::vector<DateRange> joined_spans(std::vector<DateRange> spans) {
  std::sort(spans.begin(), spans.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<DateRange> all;
  for (const auto& span : spans) {
    const bool next = !all.empty() && span.first <= all.back().last + std::chrono::days{1} && span.last - all.back().first < std::chrono::days{366};
    if (next) all.back().last = std::max(all.back().last, span.last);
    else all.push_back(span);
  }
  return all;
}

holidays::Holiday holiday_on(std::string id, std::string name, holidays::HolidayKind kind, const std::vector<DateRange>& spans) {
  holidays::Holiday holiday{.id = std::move(id), .name = std::move(name), .kind = kind};
  for (const auto& span : spans) holiday.on.push_back({.kind = holidays::RuleKind::dates, .first = span.first, .last = span.last});
  return holiday;
}

}  // namespace guanxi::app
