// Any bytes at all: reading a mail never crashes, never hangs, and gives valid UTF-8 in one line.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include <guanxi/exchange/mail.hpp>
#include <guanxi/text/sanitise.hpp>

namespace {

void demand(bool holds) {
  if (!holds) std::abort();
}

void demand_line(std::string_view text) { demand(guanxi::text::valid_utf8(text) && guanxi::text::is_line(text)); }

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto mail = guanxi::exchange::read_mail({reinterpret_cast<const char*>(data), size});
  if (!mail) return 0;
  demand(!mail->from.empty() || !mail->to.empty());
  demand_line(mail->subject);
  demand_line(mail->id);
  for (const auto* list : {&mail->from, &mail->to}) {
    for (const auto& one : *list) {
      demand_line(one.name);
      demand_line(one.address);
      demand(one.address.find('@') != std::string::npos);
    }
  }
  return 0;
}
