#include <doctest/doctest.h>

#include <guanxi/domain/party.hpp>

using guanxi::domain::normalised;

namespace {

std::string phone(std::string_view value) { return normalised({"phone", std::string(value)}); }

}  // namespace

TEST_CASE("a phone number is its digits, in whatever script") {
  CHECK(phone("１３９００００１１１１") == "13900001111");
  CHECK(phone("＋８６ １３９ ００００ １１１１") == "13900001111");
  CHECK(phone("٠١٢٣٤٥٦٧٨٩") == "0123456789");
  CHECK(phone("۰۱۲۳۴۵۶۷۸۹") == "0123456789");
  CHECK(phone("०१२३") == "0123");
  CHECK(phone("๐๑๒๓") == "0123");
  CHECK(phone("040/1234-567.8") == "04012345678");
}

TEST_CASE("the zero in brackets is not dialled from abroad") {
  CHECK(phone("+44 (0)20 7946 0001") == "442079460001");
  CHECK(phone("+44（0）20 7946 0001") == "442079460001");
  CHECK(phone("+44 (0) 20 7946 0001") == phone("+44 20 7946 0001"));
  CHECK(phone("(020) 7946 0001") == "02079460001");
  CHECK(phone("+39 06 1234567") == "39061234567");
}

TEST_CASE("what has no digit is not the same as something else without one") {
  CHECK(phone("n/a") == "n/a");
  CHECK(phone("n/a") != phone("see card"));
  CHECK(phone("") == "");
  CHECK_FALSE(guanxi::domain::can_be_used({"phone", "see card"}));
  CHECK(guanxi::domain::can_be_used({"phone", "１３９"}));
  CHECK_FALSE(guanxi::domain::can_be_used({"email", ""}));
}
