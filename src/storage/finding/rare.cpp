#include "finding/rare.hpp"

#include <algorithm>
#include <optional>

namespace guanxi::storage {
namespace {

constexpr char row_mark = '\x01';
constexpr std::size_t shared_bytes = 3;  // a letter of most scripts that part no words, three of a word

void put_number(std::string& bytes, std::uint64_t number) {
  for (; number >= 0x80; number >>= 7) bytes.push_back(static_cast<char>(number | 0x80));
  bytes.push_back(static_cast<char>(number));
}

class Numbers {
 public:
  explicit Numbers(std::string_view bytes) : bytes_(bytes) {}
  bool left() const { return at_ < bytes_.size(); }
  std::optional<std::uint64_t> number() {
    std::uint64_t value = 0;
    for (int shift = 0; left() && shift < 63; shift += 7) {
      const auto byte = static_cast<unsigned char>(bytes_[at_++]);
      value |= static_cast<std::uint64_t>(byte & 0x7F) << shift;
      if (byte < 0x80) return value;
    }
    return std::nullopt;
  }
  std::optional<std::string_view> text(std::size_t size) {
    if (bytes_.size() - at_ < size) return std::nullopt;
    at_ += size;
    return bytes_.substr(at_ - size, size);
  }

 private:
  std::string_view bytes_;
  std::size_t at_ = 0;
};

// Negative numbers are days before 1970: rare ones.
std::uint64_t without_sign(Block block) { return block < 0 ? (static_cast<std::uint64_t>(-(block + 1)) << 1 | 1) : static_cast<std::uint64_t>(block) << 1; }
Block with_sign(std::uint64_t number) { return (number & 1) != 0 ? -static_cast<Block>(number >> 1) - 1 : static_cast<Block>(number >> 1); }

Block lowest(const std::vector<RareToken>& tokens) {
  Block found = tokens.front().blocks.front();
  for (const RareToken& token : tokens) found = std::min(found, token.blocks.front());
  return found;
}

}  // namespace

std::string_view shared_beginning(std::string_view token) {
  if (token.size() <= shared_bytes) return {};
  std::size_t end = shared_bytes;
  while (end > 0 && (static_cast<unsigned char>(token[end]) & 0xC0) == 0x80) --end;
  return token.size() - end > longest_rest ? std::string_view() : token.substr(0, end);
}

std::string shared_row(std::string_view beginning) { return std::string(beginning) + row_mark; }
bool is_shared_row(std::string_view text) { return text.ends_with(row_mark); }

// The lowest block of all; then of each token a byte for the length of its rest and how many blocks it has, the rest, the first block above the
// lowest, the gaps.
std::string encode_rare(const std::vector<RareToken>& tokens) {
  std::string bytes;
  if (tokens.empty()) return bytes;
  const Block base = lowest(tokens);
  put_number(bytes, without_sign(base));
  for (const RareToken& token : tokens) {
    bytes.push_back(static_cast<char>((token.rest.size() - 1) << 3 | (token.blocks.size() - 1)));
    bytes += token.rest;
    Block before = base;
    for (const Block block : token.blocks) {
      put_number(bytes, static_cast<std::uint64_t>(block - before));
      before = block;
    }
  }
  return bytes;
}

std::vector<RareToken> decode_rare(std::string_view bytes) {
  std::vector<RareToken> tokens;
  Numbers in(bytes);
  const auto base = in.number();
  if (!base) return tokens;
  while (in.left()) {
    const auto head = in.text(1);
    const auto sizes = static_cast<unsigned char>(head->front());
    const auto rest = in.text(static_cast<std::size_t>(sizes >> 3) + 1);
    if (!rest) return tokens;
    RareToken token{.rest = std::string(*rest), .blocks = {}};
    Block block = with_sign(*base);
    for (int left = (sizes & 7) + 1; left > 0; --left) {
      const auto gap = in.number();
      if (!gap || *gap > std::uint64_t{1} << 44) return tokens;
      block += static_cast<Block>(*gap);
      token.blocks.push_back(block);
    }
    tokens.push_back(std::move(token));
  }
  return tokens;
}

}  // namespace guanxi::storage
