// Calendars of any bytes, read for meetings.
#include "reading.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  fuzz::read_as("ics", "fuzz.ics", data, size);
  return 0;
}
