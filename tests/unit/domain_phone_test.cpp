#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include <guanxi/domain/phone.hpp>

#include "people/dialling_table.hpp"

using guanxi::domain::dialling;
using guanxi::domain::phone_key;
using guanxi::domain::phone_keys;

TEST_CASE("a number as it is dialled in its country is the one with the code in front") {
  struct Case {
    const char *country, *national, *international;
  };
  for (const Case& one :
       {Case{"CN", "0571-8800 0001", "+86 571 8800 0001"}, Case{"CN", "139 0000 1111", "+86 139 0000 1111"}, Case{"DE", "(040) 1234-567", "+49 40 1234567"},
        Case{"GB", "020 7946 0001", "0044 20 7946 0001"}, Case{"US", "(212) 555-0100", "+1 212 555 0100"}, Case{"US", "1-212-555-0100", "+1 212 555 0100"},
        Case{"RU", "8 495 000-00-01", "+7 495 000 00 01"}, Case{"JP", "03-0000-0001", "+81 3 0000 0001"}, Case{"IT", "06 0000003", "+39 06 0000003"},
        Case{"HU", "06 1 000 0001", "+36 1 000 0001"}, Case{"HK", "2000 0001", "+852 2000 0001"}, Case{"ES", "910 000 001", "+34 910 000 001"},
        Case{"DE", "0049 40 1234567", "+49 (0)40 1234567"}, Case{"CN", "86 571 88000001", "+86 0571 88000001"}}) {
    CAPTURE(one.national);
    CHECK(phone_key(one.national, one.country) == phone_key(one.international));
    CHECK(phone_key(one.national, one.country) == phone_key(one.international, one.country));
    CHECK(phone_key(one.international, "FR") == phone_key(one.international, one.country));
  }
}

TEST_CASE("without a country a national number stays as it is, and is found by what callers there dial") {
  CHECK(phone_key("0571-88000001") == "057188000001");
  CHECK(phone_key("13900001111") == "13900001111");
  const auto keys = phone_keys("+86 571 88000001");
  CHECK(std::find(keys.begin(), keys.end(), "057188000001") != keys.end());
  CHECK(phone_keys("").empty());
  CHECK(phone_keys("n/a", "DE").empty());
  CHECK(phone_key("110", "CN") == "110");
  CHECK(phone_key("0", "DE") == "490");
}

TEST_CASE("the table has each country once, and no code begins another's") {
  std::set<std::string_view> countries;
  for (const auto& one : dialling) {
    CHECK(countries.insert(one.country).second);
    for (const auto& other : dialling) CHECK((one.code == other.code || !other.code.starts_with(one.code)));
  }
}
