// What the head of a mail says (RFC 5322): who, to whom, when, about what, and its identity.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <guanxi/base/error.hpp>
#include <guanxi/calendar/date.hpp>

namespace guanxi::exchange {

struct MailAddress {
  std::string name = {};  // as shown; often empty
  std::string address;    // "a.weber@example.com", as written
  bool operator==(const MailAddress&) const = default;
};

// Text is UTF-8 in one line, whatever it was encoded in; what is not told is empty.
struct Mail {
  std::string id = {};  // the Message-ID, without its brackets
  std::optional<calendar::Instant> at = {};
  std::vector<MailAddress> from = {};
  std::vector<MailAddress> to = {};  // To, then Cc
  std::string subject = {};
};

// Reads the head of one mail; a line "From …" of a mailbox before it is passed over, the body is not looked at. What cannot be understood
// of a field is left out. Usage error: these bytes are no mail, for nothing says from whom or to whom it is.
Result<Mail> read_mail(std::string_view bytes);

}  // namespace guanxi::exchange
