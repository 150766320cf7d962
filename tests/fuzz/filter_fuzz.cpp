// Any bytes at all: reading a filter never crashes; what reads is printed so that it reads back the same, and a fault stands within the text.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include <guanxi/domain/filter.hpp>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace guanxi::domain;
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const auto demand = [](bool holds) {
    if (!holds) std::abort();
  };
  looks_like_filter(text);
  const auto read = parse_filter(text);
  if (!read) {
    demand(!read.error().message.empty() && !read.error().hint.empty());
    demand(read.error().at <= text.size());
    return 0;
  }
  const auto printed = to_text(*read);
  // Quotes may make it longer than what is read.
  if (printed.size() > longest_filter) return 0;
  const auto again = parse_filter(printed);
  demand(again && *again == *read && to_text(*again) == printed);
  return 0;
}
