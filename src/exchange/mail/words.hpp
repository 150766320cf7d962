// Text in a mail's head (RFC 2047), and its addresses and dates (RFC 5322).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <guanxi/exchange/mail.hpp>

namespace guanxi::exchange::mail {

// With its encoded words read, in one line of UTF-8. Bytes beyond ASCII that nothing tells the encoding of are taken for what is likely.
std::string text_of(std::string_view value);

// An address list, with groups, comments and quoted names. What is no address is left out.
std::vector<MailAddress> addresses_of(std::string_view value);

// "Fri, 20 Nov 2026 15:04:05 +0800 (CST)", and the older forms of it.
std::optional<calendar::Instant> moment_of(std::string_view value);

}  // namespace guanxi::exchange::mail
