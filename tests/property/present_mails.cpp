// Laws of mail: what goes out is ASCII in short lines, has the headers that it should have, and means what was meant.
#include "format/mime.hpp"

#include <algorithm>

#include <guanxi/text/sanitise.hpp>

#include "present_generators.hpp"
#include "present_properties.hpp"

using namespace guanxi::present;

namespace {

std::vector<std::string> lines(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < text.size(); at = text.find('\n', at) + 1) lines.push_back(text.substr(at, text.find('\n', at) - at));
  return lines;
}

int digit(char c) { return c <= '9' ? c - '0' : c - 'A' + 10; }

// RFC 2045, 6.7.
std::string from_quoted_printable(const std::string& text) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] != '=') out += text[at];
    else if (text[at + 1] == '\n') ++at;
    else {
      out += static_cast<char>(digit(text[at + 1]) * 16 + digit(text[at + 2]));
      at += 2;
    }
  }
  return out;
}

std::string from_base64(const std::string& text) {
  const std::string digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string out;
  unsigned bits = 0;
  int count = 0;
  for (const char c : text) {
    if (c == '=') break;
    bits = bits << 6 | static_cast<unsigned>(digits.find(c));
    if ((count += 6) < 8) continue;
    out += static_cast<char>(bits >> (count -= 8) & 0xFF);
  }
  return out;
}

// RFC 2047: blanks between encoded words do not count.
std::string meant(const std::vector<std::string>& words) {
  std::string out;
  for (const auto& word : words) {
    const bool encoded = word.starts_with("=?utf-8?B?") && word.ends_with("?=");
    const std::string part = encoded ? from_base64(word.substr(10, word.size() - 12)) : word;
    RC_ASSERT(guanxi::text::valid_utf8(part));
    out += (encoded || out.empty() ? "" : " ") + part;
  }
  return out;
}

bool check_encodings() {
  const bool bodies = rc::check("quoted-printable reads back, in short lines of ASCII", [] {
    const std::string text = *any_input();
    const std::string encoded = mime::quoted_printable(text);
    RC_ASSERT(from_quoted_printable(encoded) == (text.empty() || text.ends_with('\n') ? text : text + "\n"));
    for (const auto& line : lines(encoded)) {
      RC_ASSERT(line.size() <= 76U);
      RC_ASSERT(std::all_of(line.begin(), line.end(), [](char c) { return c >= 0x20 && c < 0x7F; }));
      RC_ASSERT(!line.ends_with(' '));
      RC_ASSERT(!line.starts_with('.'));
      RC_ASSERT(!line.starts_with("From "));
    }
  });
  const bool headers = rc::check("a header reads back, in short lines of ASCII", [] {
    const std::string text = *any_input();
    const auto words = mime::unstructured(text);
    RC_ASSERT(meant(words) == guanxi::text::one_line(text));
    for (const auto& line : lines(mime::header("Subject", words))) {
      RC_ASSERT(line.size() <= 76U);
      RC_ASSERT(line.starts_with("Subject:") || (line.starts_with(' ') && line.size() > 1));
      RC_ASSERT(std::all_of(line.begin(), line.end(), [](char c) { return c >= 0x20 && c < 0x7F; }));
    }
  });
  return bodies && headers;
}

bool check_letters() {
  return rc::check("a mail has its headers and no others, and its text is the digest's", [] {
    const Digest digest = *any_digest();
    const std::string mail = as_mail(digest, {*any_field(), "lin.jia@example.com", {}, {}});
    const auto end = mail.find("\n\n");
    std::vector<std::string> names;
    for (const auto& line : lines(mail.substr(0, end + 1))) {
      RC_ASSERT(std::all_of(line.begin(), line.end(), [](char c) { return c >= 0x20 && c < 0x7F; }));
      if (!line.starts_with(' ')) names.push_back(line.substr(0, line.find(':')));
    }
    RC_ASSERT(names == (std::vector<std::string>{"Date", "From", "To", "Subject", "Message-ID", "Auto-Submitted", "MIME-Version", "Content-Type"}));
    const auto mark = mail.find("--=_guanxi_");
    const std::string boundary = mail.substr(mark, mail.find('\n', mark) - mark);
    const auto body = mail.find("\n\n", mark) + 2;
    RC_ASSERT(from_quoted_printable(mail.substr(body, mail.find("\n" + boundary, body) - body)) == as_text(digest, {.width = 72}));
    RC_ASSERT(mail.ends_with("\n" + boundary + "--\n"));
  });
}

}  // namespace

bool check_mails() {
  const bool encodings = check_encodings();
  return check_letters() && encodings;
}
