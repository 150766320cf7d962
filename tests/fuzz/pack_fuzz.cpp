// Any bytes at all: a pack is read or refused with file and line; what is read survives its compiled form, and gives days.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include <guanxi/holidays/pack_form.hpp>
#include <guanxi/settings/packs/packs.hpp>

namespace {

void demand(bool holds) {
  if (!holds) std::abort();
}

void demand_sense(const guanxi::settings::PackFile& file) {
  namespace calendar = guanxi::calendar;
  demand(guanxi::holidays::read_pack(guanxi::holidays::write_form(file.pack)) == file.pack);
  demand(guanxi::holidays::read_etiquette(guanxi::holidays::write_form(file.etiquette)) == file.etiquette);
  const auto from = *calendar::make_date(2026, 1, 1);
  const auto to = *calendar::make_date(2027, 12, 31);
  for (const auto& day : holidays_between(file.pack, from, to)) demand(day.first <= to && day.last >= from);
  guanxi::holidays::WorkCalendar days(file.pack);
  demand(days.last_workday(to) <= to);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto file = guanxi::settings::parse_pack({reinterpret_cast<const char*>(data), size}, "fuzz.toml");
  if (file) {
    demand_sense(*file);
  } else {
    demand(file.error().message.starts_with("fuzz.toml:"));
  }
  return 0;
}
