#include <array>

#include <fmt/format.h>

#include <guanxi/present/dates.hpp>
#include <guanxi/text/width.hpp>

#include "digest/view.hpp"
#include "format/mime.hpp"

namespace guanxi::present {
namespace {

constexpr int text_width = 72;      // of the text part: what mail programs show without wrapping
constexpr int subject_width = 120;  // columns; no list of mails shows more

constexpr std::string_view letters_and_digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
constexpr std::string_view other_atom_characters = "!#$%&'*+-/=?^_`{|}~";
constexpr std::size_t longest_address = 254;

// Words of these characters with single dots between.
bool dotted(std::string_view text, std::string_view characters) {
  if (text.empty() || text.front() == '.' || text.back() == '.' || text.find("..") != text.npos) return false;
  return text.find_first_not_of(std::string(characters) + ".") == text.npos;
}

std::string date_text(const Letter& letter) {
  constexpr std::array<std::string_view, 12> months = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  const auto day = std::chrono::floor<std::chrono::days>(letter.local);
  const auto [year, month, date] = calendar::parts(day);
  const auto seconds = (letter.local - day).count();
  const auto offset = (letter.local.time_since_epoch() - letter.now.time_since_epoch()).count() / 60;
  const auto minutes = offset < 0 ? -offset : offset;
  return fmt::format("{}, {} {} {:04} {:02}:{:02}:{:02} {}{:02}{:02}", weekday(day), date, months[month - 1], year, seconds / 3600, seconds / 60 % 60,
                     seconds % 60, offset < 0 ? '-' : '+', minutes / 60, minutes % 60);
}

// FNV-1a. Mails that differ in anything need ids that differ; nobody has to be kept from making two with the same.
std::string fingerprint(std::string_view text) {
  std::uint64_t hash = 0xcbf29ce484222325;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
  return fmt::format("{:016x}", hash);
}

std::vector<std::string> mailbox(const Letter& letter) {
  std::vector<std::string> words = mime::phrase(letter.name);
  words.push_back(words.empty() ? letter.address : "<" + letter.address + ">");
  return words;
}

std::string part(std::string_view type, std::string_view content) {
  return fmt::format("Content-Type: {}; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n{}", type, mime::quoted_printable(content));
}

}  // namespace

bool mail_address(std::string_view address) {
  const auto at = address.rfind('@');
  if (at == address.npos || address.size() > longest_address) return false;
  return dotted(address.substr(0, at), std::string(letters_and_digits) + std::string(other_atom_characters)) &&
         dotted(address.substr(at + 1), std::string(letters_and_digits) + "-");
}

std::string as_mail(const Digest& digest, const Letter& letter) {
  if (digest.items.empty()) return {};
  const std::string plain = part("text/plain", as_text(digest, TextStyle{.width = text_width}));
  const std::string page = part("text/html", as_html(digest));
  const std::string headers = "Date: " + date_text(letter) + "\n" + mime::header("From", mailbox(letter)) + mime::header("To", mailbox(letter)) +
                              mime::header("Subject", mime::unstructured(text::truncate(subject(digest), subject_width)));
  const std::string mark = fingerprint(headers + plain + page);
  const std::string_view domain = std::string_view(letter.address).substr(letter.address.rfind('@') + 1);
  // "=_" stands in nothing that is quoted-printable, so the parts cannot hold the line between them.
  const std::string boundary = "=_guanxi_" + mark;
  return headers + fmt::format(
                       "Message-ID: <{}.{}@{}>\nAuto-Submitted: auto-generated\nMIME-Version: 1.0\n"
                       "Content-Type: multipart/alternative; boundary=\"{}\"\n\n--{}\n{}\n--{}\n{}\n--{}--\n",
                       letter.now.time_since_epoch().count(), mark, domain, boundary, boundary, plain, boundary, page, boundary);
}

}  // namespace guanxi::present
