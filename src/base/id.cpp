#include <guanxi/base/id.hpp>

#include <guanxi/base/ascii.hpp>

namespace guanxi {
namespace {

constexpr std::string_view alphabet = "0123456789abcdefghjkmnpqrstvwxyz";  // Crockford: no i, l, o, u
constexpr std::uint64_t count_mask = (std::uint64_t{1} << id_count_bits) - 1;
// Multiplying by an odd number permutes the counts, and keeps "the lowest n bits" a matter of the lowest n bits.
constexpr std::uint64_t multiplier = 0x4d2f9e3795;

constexpr std::uint64_t inverse_of(std::uint64_t odd) {
  std::uint64_t inverse = odd;  // right in the lowest 3 bits; each round doubles them (Newton)
  for (int round = 0; round < 5; ++round) inverse *= 2 - odd * inverse;
  return inverse;
}
static_assert(inverse_of(multiplier) * multiplier == 1);

std::uint64_t scrambled(Id id) {
  const auto value = static_cast<std::uint64_t>(id.value);
  return (value & ~count_mask) | ((value * multiplier) & count_mask);
}

std::string text_of(Id id, int length) {
  std::string text(static_cast<std::size_t>(length), '0');
  std::uint64_t digits = scrambled(id);
  for (char& c : text) {
    c = alphabet[digits & 31];
    digits >>= 5;
  }
  return text;
}

std::optional<std::uint64_t> digit(char c) {
  c = ascii::lower(c);
  if (c == 'o') c = '0';
  if (c == 'i' || c == 'l') c = '1';
  const auto at = alphabet.find(c);
  if (at == std::string_view::npos) return std::nullopt;
  return at;
}

std::uint64_t low_bits(int count) {
  return count >= 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << count) - 1;
}

}  // namespace

std::string to_text(Id id) { return text_of(id, id_text_length); }
std::string short_text(Id id) { return text_of(id, id_short_length); }

std::optional<IdPrefix> parse_id_prefix(std::string_view text) {
  if (text.empty() || text.size() > id_text_length) return std::nullopt;
  IdPrefix prefix{0, static_cast<int>(text.size())};
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto value = digit(text[i]);
    if (!value) return std::nullopt;
    prefix.digits |= *value << (5 * i);
  }
  return prefix;
}

IdCandidates candidates(const IdPrefix& prefix) {
  const int bits = 5 * prefix.length;
  const std::uint64_t mask = bits < id_count_bits ? low_bits(bits) : count_mask;
  const std::uint64_t step = bits < id_count_bits ? std::uint64_t{1} << bits : 0;
  return {(prefix.digits * inverse_of(multiplier)) & mask, step};
}

bool matches(Id id, const IdPrefix& prefix) {
  const std::uint64_t mask = low_bits(5 * prefix.length);
  return (scrambled(id) & mask) == (prefix.digits & mask);
}

}  // namespace guanxi
