// Any bytes at all: reading a calendar never crashes, never hangs, and gives days or an error that names the file.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include <guanxi/exchange/calendar_file.hpp>
#include <guanxi/text/sanitise.hpp>

namespace {

using namespace guanxi::exchange;

void demand(bool holds) {
  if (!holds) std::abort();
}

void demand_sense(const CalendarFile& file) {
  for (const auto& event : file.events) {
    demand(!event.summary.empty() && guanxi::text::one_line(event.summary) == event.summary);
    demand(event.line > 0 && !event.spans.empty());
    for (std::size_t i = 0; i < event.spans.size(); ++i) {
      demand(event.spans[i].first <= event.spans[i].last);
      demand(i == 0 || event.spans[i - 1].first < event.spans[i].first);
    }
  }
  for (const auto& warning : file.warnings) demand(warning.line > 0);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  MemoryInput input("fuzz.ics", {reinterpret_cast<const char*>(data), size});
  const auto file = read_calendar(input, 2025, 2036);
  if (file) {
    demand_sense(*file);
  } else {
    demand(file.error().message.starts_with(input.name) || file.error().message.find("encod") != std::string::npos);
  }
  return 0;
}
