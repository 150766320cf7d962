// Quoted-printable (RFC 2045, 6.7), as vCards and the heads of mails write bytes.
#pragma once

#include <string>
#include <string_view>

namespace guanxi::exchange {

// Soft line breaks are gone already. An equals sign without two hexadecimal digits behind it stays.
std::string from_quoted_printable(std::string_view text);

}  // namespace guanxi::exchange
