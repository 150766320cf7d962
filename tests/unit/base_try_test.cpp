#include <guanxi/base/try.hpp>

#include <memory>
#include <string>
#include <utility>

#include <doctest/doctest.h>

using namespace guanxi;

namespace {

Result<int> number(int n) {
  if (n < 0) return usage_error("below zero", "take a number from 0 on");
  return n;
}

Result<void> checked(int n) {
  TRY(number(n));
  return {};
}

Result<std::unique_ptr<int>> owned(int n) {
  TRY(checked(n));
  return std::make_unique<int>(n);
}

Result<std::string> text(int n) {
  TRY_ASSIGN(const auto one, owned(n));
  std::unique_ptr<int> other;
  TRY_ASSIGN(other, owned(*one + 1));
  return std::to_string(*one) + std::to_string(*other);
}

// A TRY within the expression of another, and commas in an expression.
Result<int> nested(int n) {
  const auto both = [](int a, int b) -> Result<int> {
    TRY_ASSIGN(const int first, number(a));
    TRY_ASSIGN(const int second, number(b));
    return first + second;
  };
  TRY_ASSIGN(const int sum, [&]() -> Result<int> {
    TRY(both(n, n));
    TRY_ASSIGN(const int inner, both(n, 1));
    return inner;
  }());
  if (n > 10) TRY(number(-n));
  else TRY(number(n));
  return sum;
}

}  // namespace

TEST_CASE("a value goes on") {
  CHECK(checked(1));
  CHECK(text(1).value() == "12");
  CHECK(nested(3).value() == 4);
}

TEST_CASE("an error comes back as it was, from a function of whatever type") {
  for (const Error& error : {checked(-1).error(), owned(-1).error(), text(-1).error(), nested(-1).error()}) {
    CHECK(error.kind == ErrorKind::usage);
    CHECK(error.message == "below zero");
    CHECK(error.hint == "take a number from 0 on");
  }
  CHECK_FALSE(nested(11));
}

TEST_CASE("a result that has a name keeps what it has") {
  const auto copied = [](const Result<std::string>& given) -> Result<std::string> {
    TRY(given);
    TRY_ASSIGN(auto value, given);
    return value;
  };
  const Result<std::string> good("a text too long for the room within a string");
  CHECK(copied(good).value() == *good);
  CHECK(*good == "a text too long for the room within a string");
  const Result<std::string> bad = usage_error("wrong");
  CHECK(copied(bad).error().message == "wrong");
  CHECK(bad.error().message == "wrong");
}

TEST_CASE("what cannot be copied is moved") {
  const auto passed = [](int n) -> Result<std::unique_ptr<int>> {
    TRY_ASSIGN(auto made, owned(n));
    return made;
  };
  CHECK(**passed(7) == 7);
}
