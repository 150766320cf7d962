#include <guanxi/base/id.hpp>

#include <guanxi/base/ascii.hpp>

namespace guanxi {
namespace {

constexpr std::string_view alphabet = "0123456789abcdefghjkmnpqrstvwxyz";  // Crockford: no i, l, o, u
constexpr std::uint64_t count_mask = (std::uint64_t{1} << id_count_bits) - 1;

// How a machine scrambles its counts: count * factor + shift. The factor is odd, so this permutes the counts and keeps "the lowest n bits" a
// matter of the lowest n bits. It is the machine's own, not the shift alone: two machines with one factor would share either
// no beginnings or nearly all.
struct Scramble {
  std::uint64_t factor;
  std::uint64_t shift;
};

// Spreads the machine's bits over all 64 (the finish of splitmix64).
constexpr std::uint64_t spread(std::uint64_t bits) {
  bits = (bits ^ (bits >> 30)) * 0xbf58476d1ce4e5b9;
  bits = (bits ^ (bits >> 27)) * 0x94d049bb133111eb;
  return bits ^ (bits >> 31);
}

constexpr Scramble scramble_of(std::uint32_t machine) {
  constexpr std::uint64_t stride = 0x9e3779b97f4a7c15;
  return {spread(machine * 2 * stride + stride) | 1, spread((machine * 2 + 1) * stride + stride)};
}

constexpr std::uint64_t inverse_of(std::uint64_t odd) {
  std::uint64_t inverse = odd;  // right in the lowest 3 bits; each round doubles them (Newton)
  for (int round = 0; round < 5; ++round) inverse *= 2 - odd * inverse;
  return inverse;
}
static_assert(inverse_of(0x4d2f9e3795) * 0x4d2f9e3795 == 1);

std::uint64_t scrambled(Id id) {
  const auto [factor, shift] = scramble_of(machine_of(id));
  return std::uint64_t{machine_of(id)} << id_count_bits | ((count_of(id) * factor + shift) & count_mask);
}

std::uint64_t count_from(std::uint64_t digits, std::uint32_t machine) {
  const auto [factor, shift] = scramble_of(machine);
  return (digits - shift) * inverse_of(factor);
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

std::uint64_t low_bits(int count) { return count >= 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << count) - 1; }

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

std::optional<Id> parse_id(std::string_view text) {
  const auto whole = parse_id_prefix(text);
  if (!whole || whole->length != id_text_length || whole->digits >> (id_count_bits + id_machine_bits) != 0) return std::nullopt;
  const auto machine = static_cast<std::uint32_t>(whole->digits >> id_count_bits);
  return make_id(machine, count_from(whole->digits, machine) & count_mask);
}

IdCandidates candidates(const IdPrefix& prefix, std::uint32_t machine) {
  const int bits = 5 * prefix.length;
  const std::uint64_t mask = bits < id_count_bits ? low_bits(bits) : count_mask;
  const std::uint64_t step = bits < id_count_bits ? std::uint64_t{1} << bits : 0;
  return {count_from(prefix.digits, machine) & mask, step};
}

bool matches(Id id, const IdPrefix& prefix) {
  const std::uint64_t mask = low_bits(5 * prefix.length);
  return (scrambled(id) & mask) == (prefix.digits & mask);
}

}  // namespace guanxi
