#include <guanxi/present/digest.hpp>

#include <doctest/doctest.h>

#include "format/mime.hpp"
#include "present_digests.hpp"

using namespace guanxi::present;
using guanxi::calendar::Instant;
using guanxi::calendar::LocalTime;
using std::chrono::seconds;

namespace {

constexpr seconds at{1800576000};  // 2027-01-22T00:00:00Z

Letter letter(std::string name, seconds offset = seconds{8 * 3600}) { return {std::move(name), "lin.jia@example.com", Instant(at), LocalTime(at + offset)}; }

// The headers, unfolded, as lines.
std::string headers(const std::string& mail) {
  std::string out = mail.substr(0, mail.find("\n\n") + 1);
  for (auto fold = out.find("\n "); fold != out.npos; fold = out.find("\n ")) out.erase(fold, 1);
  return out;
}

std::string header(const std::string& mail, const std::string& name) {
  const std::string all = "\n" + headers(mail);
  const auto begin = all.find("\n" + name + ": ");
  REQUIRE(begin != all.npos);
  const auto value = begin + name.size() + 3;
  return all.substr(value, all.find('\n', value) - value);
}

std::string subject_of(std::vector<DigestItem> items) { return header(as_mail(digest_of(std::move(items)), letter("")), "Subject"); }

DigestItem promise(std::string title, bool sensitive = false) {
  return {"pt7a2", "promise", "klaus", "Klaus", "", day("2027-01-22"), std::move(title), "", "", sensitive};
}

}  // namespace

TEST_CASE("a mail goes from the user to the user") {
  const std::string mail = as_mail(january(), letter("Lin Jia"));
  CHECK(header(mail, "From") == "\"Lin Jia\" <lin.jia@example.com>");
  CHECK(header(mail, "To") == header(mail, "From"));
  CHECK(header(as_mail(january(), letter("")), "To") == "lin.jia@example.com");
  CHECK(header(as_mail(january(), letter("Lin \"J\" \\ Jia")), "To") == R"("Lin \"J\" \\ Jia" <lin.jia@example.com>)");
  CHECK(header(as_mail(january(), letter("林佳")), "From") == "=?utf-8?B?5p6X5L2z?= <lin.jia@example.com>");
}

TEST_CASE("a mail's date is the user's clock") {
  const auto date = [](seconds offset) { return header(as_mail(january(), letter("", offset)), "Date"); };
  CHECK(date(seconds{8 * 3600}) == "Fri, 22 Jan 2027 08:00:00 +0800");
  CHECK(date(seconds{0}) == "Fri, 22 Jan 2027 00:00:00 +0000");
  CHECK(date(seconds{-(3 * 3600 + 1800)}) == "Thu, 21 Jan 2027 20:30:00 -0330");
  CHECK(date(seconds{5 * 3600 + 2700}) == "Fri, 22 Jan 2027 05:45:00 +0545");
}

TEST_CASE("a mail's subject says how many and what first") {
  CHECK(header(as_mail(january(), letter("")), "Subject") == "6 reminders, 1 overdue. Promised to Klaus Weber (Norderelbe): price list & terms");
  CHECK(subject_of({promise("")}) == "1 reminder. Promised to Klaus");
}

TEST_CASE("a mail's subject says nothing sensitive, even when the text does") {
  CHECK(subject_of({promise("talk to his boss", true), promise("price list")}) == "2 reminders. Promised to Klaus: price list");
  CHECK(subject_of({promise("talk to his boss", true)}) == "1 reminder");
}

TEST_CASE("no header comes out of the data") {
  const std::string mail = as_mail(digest_of({promise("a\r\nBcc: x@example.com\nbody\u2028Cc: y")}), letter("Lin\r\nBcc: x@example.com\n"));
  CHECK(headers(mail).find("\nBcc:") == std::string::npos);
  CHECK(header(mail, "From") == "\"Lin Bcc: x@example.com \" <lin.jia@example.com>");
  CHECK(header(mail, "Subject") == "1 reminder. Promised to Klaus: a Bcc: x@example.com body Cc: y");
}

TEST_CASE("a mail's id follows from what it says and when") {
  const auto id = [](const Digest& digest, const Letter& to) { return header(as_mail(digest, to), "Message-ID"); };
  const std::string usual = id(january(), letter(""));
  CHECK(usual == id(january(), letter("")));
  CHECK(usual.starts_with("<1800576000."));
  CHECK(usual.ends_with("@example.com>"));
  CHECK(usual != id(digest_of({promise("x")}), letter("")));
  Letter later = letter("");
  later.now += seconds{60};
  CHECK(usual != id(january(), later));
}

TEST_CASE("what can be an address") {
  for (const auto* good : {"a@b", "lin.jia+x@mail.example.com", "o'hara@example.co.uk"}) CHECK(mail_address(good));
  for (const auto* bad : {"", "@", "a@", "@b", "lin jia@example.com", "a@b, c@d", "a@b\nBcc: c", "<a@b>", "a..b@c", ".a@b", "a@b.", "林@example.com", "\"a\"@b",
                          "a@b>c", "a(c)@b"}) {
    CAPTURE(bad);
    CHECK_FALSE(mail_address(bad));
  }
  CHECK_FALSE(mail_address(std::string(250, 'a') + "@b.cc"));
}

TEST_CASE("quoted-printable keeps to its lines and to what passes every mail program") {
  using mime::quoted_printable;
  CHECK(quoted_printable("") == "");
  CHECK(quoted_printable("a=b\n") == "a=3Db\n");
  CHECK(quoted_printable("no end") == "no end\n");
  CHECK(quoted_printable("王") == "=E7=8E=8B\n");
  CHECK(quoted_printable("a \n\tb\n") == "a=20\n=09b\n");
  CHECK(quoted_printable(".\n..\nFrom here\nfrom\n") == "=2E\n=2E.\n=46rom here\nfrom\n");
  CHECK(quoted_printable(std::string(76, 'a')) == std::string(76, 'a') + "\n");
  CHECK(quoted_printable(std::string(77, 'a')) == std::string(75, 'a') + "=\naa\n");
  CHECK(quoted_printable(std::string(75, 'a') + ".b") == std::string(75, 'a') + "=\n=2Eb\n");
  CHECK(quoted_printable(std::string(75, 'a') + "From b") == std::string(75, 'a') + "=\n=46rom b\n");
}

TEST_CASE("a header is folded at blanks, and encoded where it is not ASCII or would mislead") {
  using namespace mime;
  CHECK(header("Subject", unstructured("a b")) == "Subject: a b\n");
  const std::string word(30, 'w');
  CHECK(header("Subject", unstructured(word + " " + word + " " + word)) == "Subject: " + word + " " + word + "\n " + word + "\n");
  CHECK(unstructured("two  blanks").size() == 1);
  CHECK(unstructured("two  blanks").front() == "=?utf-8?B?dHdvICBibGFua3M=?=");
  CHECK(unstructured("=?utf-8?B?eA==?=").front() == "=?utf-8?B?PT91dGYtOD9CP2VBPT0/PQ==?=");
  CHECK(unstructured("王").front() == "=?utf-8?B?546L?=");
  CHECK(unstructured(std::string(61, 'x')).front().starts_with("=?"));
  std::string han;
  for (int i = 0; i < 30; ++i) han += "王";
  const std::string folded = header("Subject", unstructured(han));
  CHECK(folded.find("\n =?utf-8?B?") != folded.npos);
}
