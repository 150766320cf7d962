// Mailboxes: what parts mails, whose files are picked from folders, names beside addresses.
#include <doctest/doctest.h>

#include <guanxi/exchange/reader.hpp>

#include "mail/separator.hpp"
#include "words/shown_names.hpp"

using namespace guanxi;
using namespace guanxi::exchange;

namespace {

std::string arrival(std::string_view line) {
  const auto at = mail::arrival_of(line);
  return at ? calendar::iso_utc(*at) : "none";
}

std::string subjects(std::string_view bytes) {
  MemoryInput input("all.mbox", bytes);
  Collector all;
  REQUIRE(reader_named("mbox")->read(input, all));
  std::string text;
  for (const auto& one : all.result.interactions) text += std::to_string(one.line) + " " + one.summary + "; ";
  return text;
}

}  // namespace

TEST_CASE("lines that part the mails of a mailbox") {
  CHECK(arrival("From lin@example.com Fri Nov 20 15:04:05 2026") == "2026-11-20T15:04:05Z");
  CHECK(arrival("From - Fri Nov  6 15:04:05 2026") == "2026-11-06T15:04:05Z");
  CHECK(arrival("From 1828@xxx Fri Nov 20 15:04:05 +0800 2026") == "2026-11-20T07:04:05Z");
  CHECK(arrival("From MAILER DAEMON Fri Nov 20 15:04:05 2026 -0500") == "2026-11-20T20:04:05Z");
  CHECK(arrival("From ???@??? Fri Nov 20 15:04 2026") == "2026-11-20T15:04:00Z");
  CHECK(arrival("From Hamburg on Fri Nov 20 we go to Berlin") == "none");
  CHECK(arrival("From May to June") == "none");
  CHECK(arrival("from lin@example.com Fri Nov 20 15:04:05 2026") == "none");
}

TEST_CASE("a mail ends where the next one begins, and nowhere else") {
  CHECK(subjects("From a Fri Nov 20 15:04:05 2026\nFrom: a@example.com\nSubject: one\n\nFrom b Fri Nov 20 15:04:05 2026\nno field\n>From c\n"
                 "\nFrom d Fri Nov 20 16:04:05 2026\r\nFrom: d@example.com\r\nSubject: two\r\n\r\n") == "1 one; 9 two; ");
  CHECK(subjects("\xEF\xBB\xBF"
                 "From a Fri Nov 20 15:04:05 2026\nFrom: a@example.com\nSubject: no body") == "1 no body; ");
}

TEST_CASE("files without an extension that are picked from a folder of mails") {
  const auto& eml = *reader_named("eml");
  CHECK(eml.takes("/home/lin/Mail/INBOX/cur/1773796353.M1P1.host,S=512:2,RS"));
  CHECK(eml.takes("Mail/.Sent/new/1773796353.M1P1.host"));
  CHECK(!eml.takes("Mail/.Trash/cur/1773796353.M1P1.host:2,S"));
  CHECK(!eml.takes("Mail/.INBOX.Drafts/cur/1773796353.M1P1.host:2,S"));
  CHECK(!eml.takes("Mail/INBOX/tmp/1773796353.M1P1.host"));
  CHECK(!eml.takes("Mail/INBOX/dovecot.index"));
  const auto& mbox = *reader_named("mbox");
  CHECK(mbox.takes("Local Folders/Sent"));
  CHECK(!mbox.takes("Local Folders/Trash"));
}

TEST_CASE("names as programs show them") {
  CHECK(name_shown("'Weber, Klaus'") == "Klaus Weber");
  CHECK(name_shown("Weber, Klaus (External)") == "Klaus Weber");
  CHECK(name_shown("Idris Vane (Guest)") == "Idris Vane");
  CHECK(name_shown("王, 小满") == "王小满");
  CHECK(name_shown("Marta Quill, MBA") == "Marta Quill, MBA");
  CHECK(name_shown("Marta (MQ) Quill") == "Marta (MQ) Quill");
  CHECK(name_shown("marta.quill@example.com").empty());
  CHECK(name_shown("13900000042").empty());
  CHECK(name_shown(" '' ").empty());
}
