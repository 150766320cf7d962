#include "mail/mails.hpp"

#include <guanxi/base/message.hpp>

#include "mail/head.hpp"
#include "mail/words.hpp"
#include "words/shown_names.hpp"

namespace guanxi::exchange::mail {
namespace {

// When it went through a server last: behind the last semicolon of the first of these fields.
std::optional<calendar::Instant> received(const std::vector<Field>& fields) {
  for (const Field& field : fields) {
    const auto mark = field.name == "received" ? field.value.rfind(';') : std::string::npos;
    if (mark != std::string::npos) return moment_of(std::string_view(field.value).substr(mark + 1));
  }
  return std::nullopt;
}

void add_people(ReadInteraction& one, const std::vector<MailAddress>& list) {
  for (const MailAddress& address : list) one.participants.push_back({.email = address.address, .name = name_shown(address.name)});
}

// A mail without an identity, as some programs save what was sent, is known by what does not change.
std::string uid_of(const Mail& mail, calendar::Instant at) {
  if (!mail.id.empty()) return mail.id;
  const auto& first = mail.from.empty() ? mail.to.front() : mail.from.front();
  return "mail:" + calendar::iso_utc(at) + ":" + first.address;
}

}  // namespace

void Mails::take(std::string_view head, int line, std::optional<calendar::Instant> arrived, bool is_set_aside) {
  const auto fields = fields_of(head);
  const auto why = is_set_aside ? PassedOver::set_aside : passed_over(fields);
  if (why != PassedOver::no) return pass_over(why, line);
  Mail mail = mail_of(fields);
  if (!mail.at) mail.at = arrived;
  if (!mail.at) mail.at = received(fields);
  if (!mail.at || (mail.from.empty() && mail.to.empty())) return pass_over(PassedOver::incomplete, line);
  ReadInteraction one{.uid = uid_of(mail, *mail.at), .kind = "email", .at = mail.at, .summary = std::move(mail.subject), .in_bulk = of_mailbox_, .line = line};
  add_people(one, mail.from);
  add_people(one, mail.to);
  sink_.interaction(std::move(one));
}

void Mails::pass_over(PassedOver why, int line) {
  Count& count = passed_[static_cast<std::size_t>(why)];
  if (count.mails++ == 0) count.line = line;
}

void Mails::finish() {
  const auto say = [this](PassedOver why, const auto& text_of_count) {
    const Count& count = passed_[static_cast<std::size_t>(why)];
    if (count.mails > 0) sink_.warning({count.line, text_of_count(count.mails)});
  };
  say(PassedOver::in_bulk, [](int n) {
    return message_plural(n, "{n} mail that went to a list or was sent by a program is left out",
                          "{n} mails that went to lists or were sent by programs are left out");
  });
  say(PassedOver::set_aside, [](int n) {
    return message_plural(n, "{n} mail is left out: it is spam, deleted, a draft or a chat", "{n} mails are left out: they are spam, deleted, drafts or chats");
  });
  say(PassedOver::incomplete, [](int n) {
    return message_plural(n, "{n} mail without an address or without a date is left out", "{n} mails without an address or without a date are left out");
  });
}

}  // namespace guanxi::exchange::mail
