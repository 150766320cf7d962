// Chats of any bytes.
#include "reading.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  for (const char* reader : {"whatsapp", "line", "kakaotalk-text", "qq", "wechat-text", "chat-text"}) fuzz::read_as(reader, "fuzz.txt", data, size);
  return 0;
}
