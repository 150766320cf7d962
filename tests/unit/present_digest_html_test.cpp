#include <guanxi/present/digest.hpp>

#include <doctest/doctest.h>

#include "present_digests.hpp"

using namespace guanxi::present;

namespace {

bool holds(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

// What a reader sees, a line a row.
std::string seen(const std::string& page) {
  std::string out;
  bool tag = false;
  for (const char c : page.substr(page.find("<body"))) {
    if (c == '<') tag = true;
    else if (c == '>') tag = false;
    else if (!tag && !(c == '\n' && (out.empty() || out.back() == '\n'))) out += c;
  }
  return out;
}

}  // namespace

TEST_CASE("a page says what the digest says") {
  CHECK(seen(as_html(january())) == R"(关
Fri 2027-01-22
6 reminders, 1 overdue
Promises to keep
2027-01-20
2 days ago
Klaus Weber
Norderelbe
pt7a2
price list &amp; terms
promised on 2027-01-02
Get in touch
2027-01-22
today
孙建民
青鹤净水
c-vq96x
every 6w, last 2026-12-11; by phone
Festivals ahead
2027-02-06
in 2 weeks
Spring Festival
closed until 2027-02-11
王伟
青鹤净水
h-aaaaa
tea
李明
h-bbbbb
a card
刘芳
h-ddddd
tea
2027-02-06
in 2 weeks
Tan Mei
h-ccccc
Spring Festival
closed until 2027-02-08; oranges
Done with it: guanxi done ID. Not now: guanxi snooze ID 3d.
)");
}

TEST_CASE("a page is a whole document with nothing outside of it") {
  const std::string page = as_html(january());
  CHECK(page.starts_with("<!DOCTYPE html>\n<html lang=\"en\">\n"));
  CHECK(page.ends_with("</body>\n</html>\n"));
  CHECK(holds(page, "<meta charset=\"utf-8\">"));
  CHECK(holds(page, "prefers-color-scheme:dark"));
  for (const std::string_view outside : {"http:", "https:", "src=", "url(", "<script", "<link", "<img", "@import"}) {
    CAPTURE(outside);
    CHECK_FALSE(holds(page, outside));
  }
}

TEST_CASE("nothing in the data is HTML") {
  const std::string bad = "<script>alert('x')</script> \"&amp;\" \x1b[31m\xff";
  const Digest digest = digest_of({{bad, bad, bad, bad, bad, day("2027-01-22"), bad, bad, bad},
                                   {"h-aaaaa", "holiday", "a", bad, bad, day("2027-01-22"), bad, bad, "x", false, bad},
                                   {"h-bbbbb", "holiday", "b", bad, bad, day("2027-01-22"), bad, bad, bad, false, bad}});
  const std::string page = as_html(digest);
  CHECK_FALSE(holds(page, "<script"));
  CHECK_FALSE(holds(page, "'x'"));
  CHECK_FALSE(holds(page, "\x1b"));
  CHECK_FALSE(holds(page, "\xff"));
  CHECK(holds(page, "<div>&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &quot;&amp;amp;&quot; \uFFFD\uFFFD</div>"));
}
