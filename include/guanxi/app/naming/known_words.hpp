// Words of the record as they are typed in fields.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include <guanxi/base/error.hpp>
#include <guanxi/domain/words.hpp>

namespace guanxi::app {

// "'telex' is no channel", with the nearest word and all there are.
tl::unexpected<Error> unknown_word(std::string_view word, std::string_view noun, std::span<const std::string_view> known);

// "for, against, neutral".
std::string listed(std::span<const std::string_view> words);
template <domain::Worded E>
std::string listed() {
  return listed(domain::words<E>());
}

// Usage error for what is no word of the table.
template <domain::Worded E>
Result<E> known_word(std::string_view word) {
  if (const auto known = domain::parse_word<E>(word)) return *known;
  return unknown_word(word, domain::WordTable<E>::noun, domain::words<E>());
}

}  // namespace guanxi::app
