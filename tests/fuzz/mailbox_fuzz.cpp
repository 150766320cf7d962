// Mailboxes and single mails of any bytes.
#include "reading.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  fuzz::read_as("mbox", "fuzz.mbox", data, size);
  fuzz::read_as("eml", "INBOX/cur/1.host:2,S", data, size);
  return 0;
}
