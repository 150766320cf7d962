// Tasks, boards, engagements and address books of any bytes.
#include "reading.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  for (const char* reader : {"taskwarrior", "trello", "hubspot-engagements", "todotxt", "abook", "friends", "org", "monica"})
    fuzz::read_as(reader, "fuzz.file", data, size);
  return 0;
}
