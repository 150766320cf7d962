// Bytes as numbers.
#pragma once

#include <cstddef>
#include <string_view>

namespace guanxi::exchange {

// The byte at that place; 0 behind the end.
inline unsigned char byte_at(std::string_view bytes, std::size_t at) { return at < bytes.size() ? static_cast<unsigned char>(bytes[at]) : 0; }

inline bool between(unsigned char byte, unsigned char low, unsigned char high) { return byte >= low && byte <= high; }

}  // namespace guanxi::exchange
