// Hands an error on to the caller, for functions that return a Result of anything.
//
//   TRY(check_zone(*file, name));                  what succeeds has no value, or one that nobody needs
//   TRY_ASSIGN(const auto pack, packs.of(code));   declares pack and gives it the value
//   TRY_ASSIGN(person.zone, parse_zone(text));     gives a value to what is declared already
//
// A value is moved out of a temporary Result, and copied out of one that has a name. TRY_ASSIGN is several statements: it stands in
// braces behind if or else. To change or complete the error, test the Result by hand.
#pragma once

#include <utility>

#include <guanxi/base/error.hpp>

namespace guanxi::detail {

template <class T>
tl::unexpected<Error> error_of(Result<T>&& failed) {
  return tl::unexpected<Error>(std::move(failed).error());
}

template <class T>
tl::unexpected<Error> error_of(const Result<T>& failed) {
  return tl::unexpected<Error>(failed.error());
}

}  // namespace guanxi::detail

#define GUANXI_TRY_JOINED(a, b) a##b
#define GUANXI_TRY_NAME(a, b) GUANXI_TRY_JOINED(a, b)
#define GUANXI_TRY(result, ...)                                                                                            \
  do {                                                                                                                     \
    if (auto&& result = (__VA_ARGS__); !result) return ::guanxi::detail::error_of(std::forward<decltype(result)>(result)); \
  } while (false)
#define GUANXI_TRY_ASSIGN(result, target, ...)                                            \
  auto&& result = (__VA_ARGS__);                                                          \
  if (!result) return ::guanxi::detail::error_of(std::forward<decltype(result)>(result)); \
  target = *std::forward<decltype(result)>(result)

// The counter keeps the names apart where one expression holds a lambda with a TRY of its own.
#define TRY(...) GUANXI_TRY(GUANXI_TRY_NAME(guanxi_tried_, __COUNTER__), __VA_ARGS__)
#define TRY_ASSIGN(target, ...) GUANXI_TRY_ASSIGN(GUANXI_TRY_NAME(guanxi_tried_, __COUNTER__), target, __VA_ARGS__)
