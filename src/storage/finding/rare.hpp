// The tokens that few blocks have, which are most of all there are: those that begin alike share a row.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "finding/blocks.hpp"

namespace guanxi::storage {

struct RareToken {
  std::string rest;  // behind what the tokens of the row share
  std::vector<Block> blocks;
  bool operator==(const RareToken&) const = default;
};

inline constexpr std::size_t most_rare_blocks = 8;
inline constexpr std::size_t longest_rest = 32;

// What tokens that begin alike share: the first letter of a pair, the first bytes of a word. Empty: the token has rows of its own at any rate.
std::string_view shared_beginning(std::string_view token);
// The text of the row that they share; no token ends so.
std::string shared_row(std::string_view beginning);
bool is_shared_row(std::string_view text);

// In the order of `rest`, each with one block to most_rare_blocks, ascending.
std::string encode_rare(const std::vector<RareToken>& tokens);
std::vector<RareToken> decode_rare(std::string_view bytes);  // what does not decode is left out

}  // namespace guanxi::storage
