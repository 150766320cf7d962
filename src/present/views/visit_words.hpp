// What the plan of a trip says, as text and as events alike.
#pragma once

#include <string>

namespace guanxi::present {

// Of a firm's policy on gifts, in its own form: "no gifts are taken", "gifts up to 200 CNY".
std::string gifts_allowed(const std::string& policy);

}  // namespace guanxi::present
