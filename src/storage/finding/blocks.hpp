// Sets of numbers in few bits: Rice codes of the gaps between them.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace guanxi::storage {

using Block = std::int64_t;

// Of ascending numbers, each once; the first is kept beside. A number takes some two bits more than the logarithm of the mean gap.
std::string encode_blocks(std::span<const Block> blocks);
// What does not decode is left out: no bytes make it fail.
std::vector<Block> decode_blocks(Block first, std::string_view bytes);
// How many of them, from the first on, fit into about so many bytes; at least one.
std::size_t blocks_within(std::span<const Block> blocks, std::size_t bytes);

}  // namespace guanxi::storage
