// The customs that have a title behind the surname.
#pragma once

#include <guanxi/domain/address.hpp>

namespace guanxi::domain {

Address chinese_address(const Called& who);
Address japanese_address(const Called& who);

}  // namespace guanxi::domain
