// A condition on a text that may be any of several: see storage/any_of.hpp.
#pragma once

#include <string>
#include <vector>

#include <guanxi/domain/words.hpp>
#include <guanxi/storage/any_of.hpp>

#define GUANXI_AMONG(column, parameter) "instr(char(31) || " parameter " || char(31), char(31) || " column " || char(31)) > 0"

namespace guanxi::storage {

template <domain::Worded E>
std::string any_of(const std::vector<E>& values) {
  std::vector<std::string> numbers;
  for (const E value : values) numbers.push_back(std::to_string(static_cast<int>(value)));
  return any_of(numbers);
}

}  // namespace guanxi::storage
