#include <guanxi/exchange/mail.hpp>

#include <algorithm>
#include <iterator>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/text/sanitise.hpp>

#include "mail/head.hpp"
#include "mail/words.hpp"

namespace guanxi::exchange {
namespace {

constexpr std::size_t longest_id = 998;  // a line of a mail has no more

// What stands between the brackets; without them, all of it.
std::string id_of(std::string_view value) {
  const auto open = value.find('<');
  const auto close = value.find('>', open == value.npos ? 0 : open);
  if (open != value.npos && close != value.npos) value = value.substr(open + 1, close - open - 1);
  return text::one_line(ascii::trimmed(value).substr(0, longest_id));
}

void append(std::vector<MailAddress>& list, std::vector<MailAddress> more) { std::move(more.begin(), more.end(), std::back_inserter(list)); }

}  // namespace

Mail mail::mail_of(const std::vector<Field>& fields) {
  Mail read;
  std::vector<MailAddress> copies;
  for (const Field& field : fields) {
    if (field.name == "from") append(read.from, mail::addresses_of(field.value));
    else if (field.name == "to") append(read.to, mail::addresses_of(field.value));
    else if (field.name == "cc") append(copies, mail::addresses_of(field.value));
    else if (field.name == "date" && !read.at) read.at = mail::moment_of(field.value);
    else if (field.name == "subject" && read.subject.empty()) read.subject = mail::text_of(field.value);
    else if (field.name == "message-id" && read.id.empty()) read.id = id_of(field.value);
  }
  append(read.to, std::move(copies));
  return read;
}

Result<Mail> read_mail(std::string_view bytes) {
  Mail read = mail::mail_of(mail::fields_of(bytes));
  if (read.from.empty() && read.to.empty()) return usage_error(message("this is no mail: nothing says from whom or to whom it is"));
  return read;
}

}  // namespace guanxi::exchange
