#include "finding/blocks.hpp"

#include <algorithm>
#include <bit>
#include <cstring>

namespace guanxi::storage {
namespace {

constexpr int most_low_bits = 40;
constexpr Block largest_gap = Block{1} << 44;

class BitWriter {
 public:
  void put(bool bit) {
    if (used_ == 0) bytes_.push_back('\0');
    if (bit) bytes_.back() = static_cast<char>(static_cast<unsigned char>(bytes_.back()) | 1u << used_);
    used_ = (used_ + 1) % 8;
  }
  void put_low(std::uint64_t value, int bits) {
    for (int i = 0; i < bits; ++i) put((value >> i & 1) != 0);
  }
  void fill() {
    while (used_ != 0) put(true);
  }
  const std::string& bytes() const { return bytes_; }

 private:
  std::string bytes_;
  int used_ = 0;  // bits of the last byte
};

// Some fifty bits at a time; behind the end there are ones.
class BitReader {
 public:
  explicit BitReader(std::string_view bytes) : bytes_(bytes) {}
  bool left() const { return at_ < bytes_.size() * 8; }
  std::uint64_t ones() {
    std::uint64_t count = 0;
    while (left()) {
      const auto run = static_cast<unsigned>(std::countr_one(window()));
      const unsigned seen = std::min(run, sure_bits);
      at_ += seen, count += seen;
      if (run < sure_bits) break;
    }
    return count;
  }
  std::uint64_t low(int bits) {  // at most sure_bits
    const std::uint64_t value = window() & ((std::uint64_t{1} << bits) - 1);
    at_ += static_cast<std::size_t>(bits);
    return value;
  }
  bool whole() const { return at_ <= bytes_.size() * 8; }

 private:
  static constexpr unsigned sure_bits = 57;  // of a word that begins within a byte
  std::uint64_t window() const {
    std::uint64_t word = ~std::uint64_t{0};
    const std::size_t byte = at_ / 8;
    if (byte + sizeof word <= bytes_.size()) {
      std::memcpy(&word, bytes_.data() + byte, sizeof word);
      if constexpr (std::endian::native == std::endian::big) word = __builtin_bswap64(word);
      return word >> (at_ % 8);
    }
    for (std::size_t i = byte; i < bytes_.size(); ++i) {
      const std::size_t place = 8 * (i - byte);
      word = (word & ~(std::uint64_t{0xFF} << place)) | static_cast<std::uint64_t>(static_cast<unsigned char>(bytes_[i])) << place;
    }
    return word >> (at_ % 8);
  }

  std::string_view bytes_;
  std::size_t at_ = 0;
};

int low_bits(Block span, std::size_t count) {
  const auto mean = static_cast<std::uint64_t>(span) / std::max<std::size_t>(count, 1);
  return mean < 2 ? 0 : std::min(static_cast<int>(std::bit_width(mean)) - 1, most_low_bits);
}

}  // namespace

// A byte with the number of low bits, then for each gap its high part in ones, a zero, its low bits. The last byte is filled with ones, in
// which no gap ends.
std::string encode_blocks(std::span<const Block> blocks) {
  if (blocks.size() < 2) return {};
  const int low = low_bits(blocks.back() - blocks.front(), blocks.size() - 1);
  BitWriter out;
  out.put_low(static_cast<std::uint64_t>(low), 8);
  for (std::size_t i = 1; i < blocks.size(); ++i) {
    const auto gap = static_cast<std::uint64_t>(blocks[i] - blocks[i - 1] - 1);
    for (std::uint64_t high = gap >> low; high > 0; --high) out.put(true);
    out.put(false);
    out.put_low(gap, low);
  }
  out.fill();
  return out.bytes();
}

std::vector<Block> decode_blocks(Block first, std::string_view bytes) {
  std::vector<Block> blocks = {first};
  BitReader in(bytes);
  const int low = bytes.empty() ? 0 : static_cast<int>(in.low(8));
  if (low > most_low_bits) return blocks;
  blocks.reserve(1 + bytes.size() * 8 / (static_cast<std::size_t>(low) + 1));
  while (in.left()) {
    const std::uint64_t high = in.ones();
    if (!in.left() || high > static_cast<std::uint64_t>(largest_gap >> low)) break;
    in.low(1);  // the zero
    const std::uint64_t gap = high << low | in.low(low);
    if (!in.whole()) break;
    blocks.push_back(blocks.back() + static_cast<Block>(gap) + 1);
  }
  return blocks;
}

std::size_t blocks_within(std::span<const Block> blocks, std::size_t bytes) {
  std::size_t count = blocks.size();
  while (count > 1) {
    const int low = low_bits(blocks[count - 1] - blocks[0], count - 1);
    if ((count - 1) * (static_cast<std::size_t>(low) + 3) <= bytes * 8) break;
    count = std::max<std::size_t>(1, count / 2);
  }
  return count;
}

}  // namespace guanxi::storage
