// The head of a mail: folded lines, encoded words, address lists, dates.
#include <guanxi/exchange/mail.hpp>

#include <doctest/doctest.h>

namespace guanxi::exchange {
namespace {

std::string subject_of(const std::string& raw) { return read_mail("From: a@example.com\r\nSubject: " + raw + "\r\n\r\nbody\r\n")->subject; }

std::vector<MailAddress> to_of(const std::string& raw) { return read_mail("From: a@example.com\nTo: " + raw + "\n\n")->to; }

std::string moment_of(const std::string& raw) {
  const auto mail = read_mail("From: a@example.com\nDate: " + raw + "\n\n");
  return mail->at ? calendar::iso_utc(*mail->at) : "none";
}

}  // namespace

TEST_CASE("a mail as programs write it") {
  const auto mail = read_mail(
      "From lin@example.com Fri Nov 20 15:04:05 2026\n"
      "Received: from mail.example.com (mail.example.com [192.0.2.1])\n\tby mx.example.org; Fri, 20 Nov 2026 15:04:06 +0800\n"
      "Message-ID:\n <20261120.1@mail.example.com>\n"
      "Date: Fri, 20 Nov 2026 15:04:05 +0800 (CST)\n"
      "From: =?UTF-8?B?546L5Lyf?= <Wang.Wei@Example.com>\n"
      "To: Lin Jia <lin@example.com>,\n \"Weber, Klaus\" <klaus@example.de>\n"
      "cc: li.na@example.com (Li Na)\n"
      "Subject: =?UTF-8?Q?Re:_=E5=90=88=E5=90=8C?=\n"
      "\n"
      "From: nobody@example.com\n");
  REQUIRE(mail);
  CHECK(mail->id == "20261120.1@mail.example.com");
  CHECK(calendar::iso_utc(*mail->at) == "2026-11-20T07:04:05Z");
  CHECK(mail->from == std::vector<MailAddress>{{"王伟", "Wang.Wei@Example.com"}});
  CHECK(mail->to == std::vector<MailAddress>{{"Lin Jia", "lin@example.com"}, {"Weber, Klaus", "klaus@example.de"}, {"Li Na", "li.na@example.com"}});
  CHECK(mail->subject == "Re: 合同");
}

TEST_CASE("what is no mail is refused") {
  for (const std::string bytes : {"", "\n\n", "hello", "Subject: no address\n\n", "From: nobody\nTo: undisclosed-recipients:;\n\n", "\xff\xfe\x00\x01"})
    CHECK(!read_mail(bytes));
  CHECK(read_mail("To: a@example.com"));
}

TEST_CASE("subjects in every encoding") {
  CHECK(subject_of("plain words") == "plain words");
  CHECK(subject_of("=?gb2312?B?us/NrA==?=") == "合同");
  CHECK(subject_of("=?GB18030?Q?=BA=CF=CD=AC?= (2)") == "合同 (2)");
  CHECK(subject_of("=?big5?B?plis+Q==?=") == "合約");
  CHECK(subject_of("=?iso-8859-1*de?Q?Gr=FC=DFe?=") == "Grüße");
  // Blanks between encoded words are none; a character may be cut in two by them.
  CHECK(subject_of("=?UTF-8?B?5ZA=?=\r\n =?UTF-8?B?iOWQjA==?=") == "合同");
  CHECK(subject_of("=?UTF-8?Q?a?= b =?UTF-8?Q?c?=") == "a b c");
  // Bytes that nobody declares.
  CHECK(subject_of("合同") == "合同");
  CHECK(subject_of("\xba\xcf\xcd\xac\xcc\xf5\xbf\xee") == "合同条款");
  // What is none stays.
  CHECK(subject_of("=?UTF-8?X?abc?=") == "=?UTF-8?X?abc?=");
  CHECK(subject_of("=?UTF-8?B?") == "=?UTF-8?B?");
  CHECK(subject_of("=? is it so?=") == "=? is it so?=");
  CHECK(subject_of("=?nobody-knows?Q?plain?=") == "plain");
  CHECK(subject_of("one\r\n two\x1b[31m") == "one two\uFFFD");
}

TEST_CASE("address lists") {
  CHECK(to_of("A Group: a@example.com, B <b@example.com>;, c@example.com") ==
        std::vector<MailAddress>{{"", "a@example.com"}, {"B", "b@example.com"}, {"", "c@example.com"}});
  CHECK(to_of("\"Quoted \\\"Name\\\" <x@y>\" <a@example.com>") == std::vector<MailAddress>{{"Quoted \"Name\" <x@y>", "a@example.com"}});
  CHECK(to_of("(one (two)) a@example.com") == std::vector<MailAddress>{{"one (two)", "a@example.com"}});
  CHECK(to_of("<@relay.example:a@example.com>") == std::vector<MailAddress>{{"", "a@example.com"}});
  CHECK(to_of("nobody, @example.com, a@, <>, \"open").empty());
}

TEST_CASE("dates, today's and those of old") {
  CHECK(moment_of("Fri, 20 Nov 2026 15:04:05 +0800") == "2026-11-20T07:04:05Z");
  CHECK(moment_of("20 Nov 2026 15:04 -0330") == "2026-11-20T18:34:00Z");
  CHECK(moment_of("Fri,20 nov 26 15:04:60 GMT") == "2026-11-20T15:04:59Z");
  CHECK(moment_of("Mon, 3 Jan 99 08:00:00 EST") == "1999-01-03T13:00:00Z");
  CHECK(moment_of("Fri, 20 November 2026 15:04:05 (no zone)") == "2026-11-20T15:04:05Z");
  for (const std::string wrong : {"", "yesterday", "Fri, 31 Feb 2026 10:00:00 +0000", "Fri, 20 Nov 2026 25:00 +0000", "2026-11-20T15:04:05Z", "20 Nov 2026"})
    CHECK(moment_of(wrong) == "none");
}

}  // namespace guanxi::exchange
