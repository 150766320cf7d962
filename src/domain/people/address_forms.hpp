// The customs that have a title behind the surname.
#pragma once

#include <optional>

#include <guanxi/domain/address.hpp>

namespace guanxi::domain {

// Of a Chinese, Japanese or Korean name, or one in Latin letters with such a title; nullopt: it is not one.
std::optional<Address> east_asian_address(const Called& who);

}  // namespace guanxi::domain
