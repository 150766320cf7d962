// The reader of single mails: .eml, .emlx, and the files of Maildir folders, which have no extension.
#include <algorithm>
#include <array>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/exchange/reader.hpp>

#include "bytes/encoding.hpp"
#include "mail/mails.hpp"
#include "mail/separator.hpp"

namespace guanxi::exchange {
namespace mail {
namespace {

constexpr std::size_t longest_head = std::size_t{4} << 20;
constexpr std::size_t enough = 16384;

struct Path {
  std::string_view box, folder, file;  // "INBOX", "cur", "1773796353.M1P1.host:2,RS"
};

Path path_of(std::string_view path) {
  const auto take_last = [&path] {
    const auto slash = path.rfind('/');
    const auto last = slash == path.npos ? path : path.substr(slash + 1);
    path = slash == path.npos ? std::string_view() : path.substr(0, slash);
    return last;
  };
  const auto file = take_last();
  const auto folder = take_last();
  return {take_last(), folder, file};
}

bool in_maildir(const Path& path) { return path.folder == "cur" || path.folder == "new"; }

// Deleted, or a draft: "…:2,DS" (a semicolon where a colon may not stand in names).
bool has_mark_aside(const Path& path) {
  const auto marks = path.file.rfind("2,");
  const bool marked = in_maildir(path) && marks != path.file.npos && marks > 0 && (path.file[marks - 1] == ':' || path.file[marks - 1] == ';');
  return marked && path.file.find_first_of("DT", marks) != path.file.npos;
}

// Apple's files begin with a count of bytes.
std::string_view without_count(std::string_view bytes) {
  std::string_view rest = bytes;
  return ascii::all_digits(ascii::trimmed(ascii::take_line(rest))) ? rest : bytes;
}

// Fields alone up to the first empty line, among them one that tells of people and one that every mail has.
bool begins_with_head(std::string_view bytes) {
  bool people = false, mail = false;
  bytes = without_count(without_mark(bytes));
  for (bool first = true; !bytes.empty(); first = false) {
    std::string_view line = ascii::take_line(bytes);
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (line.empty()) break;
    if (ascii::is_blank(line.front()) && !first) continue;
    if (!begins_field(line) && !bytes.empty()) return false;
    const std::string name = ascii::lower(ascii::trimmed(line.substr(0, line.find(':'))));
    people = people || name == "from" || name == "to";
    constexpr std::array<std::string_view, 5> usual = {"date", "message-id", "mime-version", "received", "subject"};
    mail = mail || ascii::among(name, usual);
  }
  return people && mail;
}

// Up to the first empty line; what stands behind is not read.
Result<std::string> head_of(Input& input) {
  std::string head;
  TRY(input.rewind());
  while (head.size() < longest_head) {
    const auto seen = head.size() < 3 ? 0 : head.size() - 3;
    TRY_ASSIGN(const std::string_view piece, input.next());
    if (piece.empty()) break;
    head += piece.substr(0, longest_head - head.size());
    const auto end = std::min(head.find("\n\n", seen), head.find("\n\r\n", seen));
    if (end != std::string::npos) return head.substr(0, end + 1);
  }
  return head;
}

class EmlReader final : public Reader {
 public:
  std::string_view name() const override { return "eml"; }
  std::string_view title() const override { return "mails: .eml, .emlx, Maildir"; }
  std::string_view extensions() const override { return "eml emlx"; }

  bool takes(std::string_view name) const override {
    const Path path = path_of(name);
    return in_maildir(path) && !path.file.starts_with('.') && !is_set_aside_folder(path.box);
  }

  bool recognises(Input& input) const override {
    const auto beginning = input.beginning(enough);
    return beginning && begins_with_head(*beginning);
  }

  Result<void> read(Input& input, Sink& sink) const override {
    TRY_ASSIGN(const std::string head, head_of(input));
    if (!begins_with_head(head)) {
      return usage_error(message("{file}:1: not a mail", "file"_is = input.name), message("it has to begin with fields as 'From: Lin Jia <lin@example.com>'"));
    }
    const Path path = path_of(input.name);
    Mails mails(sink, in_maildir(path));
    mails.take(without_count(without_mark(head)), 1, std::nullopt, has_mark_aside(path));
    mails.finish();
    return {};
  }
};

}  // namespace
}  // namespace mail

const Reader& eml_reader() {
  static const mail::EmlReader reader;
  return reader;
}

}  // namespace guanxi::exchange
