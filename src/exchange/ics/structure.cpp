#include "ics/structure.hpp"

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/text/sanitise.hpp>

namespace guanxi::exchange::ics {
namespace {

constexpr std::size_t deepest = 16;
constexpr std::size_t shown_bytes = 40;

std::string shown(std::string_view line) { return std::string(line.substr(0, shown_bytes)); }

}  // namespace

Result<void> Skeleton::take(std::string_view line, int number) {
  if (line.empty() || line.front() == ' ' || line.front() == '\t') return {};  // a line that is folded goes on
  const std::string key = ascii::upper(line.substr(0, line.find_first_of(";:")));
  const auto colon = line.find(':');
  if (colon == std::string_view::npos) return wrong(number, message("'{line}' is no property of a calendar", "line"_is = shown(line)));
  const std::string value = ascii::upper(ascii::trimmed(line.substr(colon + 1)));
  if (open_.empty() && !(key == "BEGIN" && value == "VCALENDAR")) return wrong(number, message("it does not begin with BEGIN:VCALENDAR"));
  if (key == "BEGIN") return begin(value, number);
  if (key == "END") return end(value, number);
  return {};
}

Result<std::vector<int>> Skeleton::finish() {
  if (!open_.empty()) return wrong(open_.back().line, message("its {part} does not end: the file is cut off", "part"_is = open_.back().name));
  if (!calendar_) return wrong(1, message("it does not begin with BEGIN:VCALENDAR"));
  return std::move(events_);
}

tl::unexpected<Error> Skeleton::wrong(int line, const std::string& what) const {
  return usage_error(message("{file}:{line}: {what}", "file"_is = file_, "line"_is = line, "what"_is = text::one_line(what)),
                     message("a calendar file is as RFC 5545 has it, .ics"));
}

Result<void> Skeleton::begin(const std::string& name, int line) {
  if (open_.size() == deepest) return wrong(line, message("its parts stand in one another too deeply"));
  if (name == "VEVENT" && open_.size() == 1) events_.push_back(line);
  open_.push_back({name, line});
  calendar_ = true;
  return {};
}

Result<void> Skeleton::end(const std::string& name, int line) {
  if (open_.back().name != name) return wrong(line, message("END:{part} stands within {outer}", "part"_is = shown(name), "outer"_is = open_.back().name));
  open_.pop_back();
  return {};
}

Result<std::vector<int>> event_lines(std::string_view text, std::string_view file_name) {
  Skeleton skeleton(file_name);
  for (int number = 1; !text.empty(); ++number) {
    std::string_view line = ascii::take_line(text);
    if (line.ends_with('\r')) line.remove_suffix(1);
    TRY(skeleton.take(line, number));
  }
  return skeleton.finish();
}

}  // namespace guanxi::exchange::ics
