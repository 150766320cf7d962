// The reader of mailboxes: one mail behind another, each behind a line "From …".
#include <array>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/exchange/reader.hpp>

#include "bytes/encoding.hpp"
#include "bytes/lines.hpp"
#include "mail/mails.hpp"
#include "mail/separator.hpp"

namespace guanxi::exchange {
namespace mail {
namespace {

constexpr std::size_t longest_line = std::size_t{1} << 20;
constexpr std::size_t longest_head = std::size_t{4} << 20;

std::string_view shown(const Lines& lines, std::string_view line) { return lines.number() == 0 ? without_mark(line) : line; }

// Bodies are passed over as bytes.
class MailboxReader {
 public:
  MailboxReader(Input& input, Sink& sink) : lines_(input, longest_line), mails_(sink, !input.name.ends_with(".eml")) {}

  // Whether it begins with a mail.
  bool begin() {
    while (lines_.peek() && ascii::is_blank(*lines_.peek())) lines_.take();
    return take_separator();
  }

  Result<void> read() {
    do {
      take_mail();
    } while (find_separator());
    TRY(lines_.status());
    mails_.finish();
    return {};
  }

 private:
  // A body may have lines that begin so; behind those that part mails a field follows.
  bool take_separator() {
    const auto line = lines_.peek();
    if (!line) return false;
    arrived_ = arrival_of(shown(lines_, *line));
    lines_.take();
    line_ = lines_.number();
    const auto next = lines_.peek();
    return arrived_ && next && (begins_field(*next) || next->starts_with(">From "));
  }

  bool find_separator() {
    for (lines_.pass_to(separator_beginning); lines_.peek(); lines_.pass_to(separator_beginning)) {
      if (take_separator()) return true;
    }
    return false;
  }

  void take_mail() {
    head_.clear();
    for (auto line = lines_.peek(); line && !line->empty(); line = lines_.peek()) {
      if (head_.size() < longest_head) head_.append(*line).append(1, '\n');
      lines_.take();
    }
    mails_.take(head_, line_, arrived_, false);
  }

  Lines lines_;
  Mails mails_;
  std::string head_ = {};
  std::optional<calendar::Instant> arrived_ = {};
  int line_ = 0;
};

constexpr std::size_t enough = 4096;

class MboxReader final : public Reader {
 public:
  std::string_view name() const override { return "mbox"; }
  std::string_view title() const override { return "mailboxes: mbox, Gmail's Takeout, Thunderbird"; }
  std::string_view extensions() const override { return "mbox mbx"; }

  // Thunderbird's, mutt's and Apple's files have no extension.
  bool takes(std::string_view path) const override {
    constexpr std::array<std::string_view, 7> names = {"mbox", "inbox", "sent", "archives", "sent items", "sent messages", "sent-mail"};
    return ascii::among(ascii::lower(path.substr(path.rfind('/') + 1)), names);
  }

  bool recognises(Input& input) const override {
    const auto beginning = input.beginning(enough);
    if (!beginning) return false;
    MemoryInput first({}, *beginning);
    Collector nothing;
    return MailboxReader(first, nothing).begin();
  }

  Result<void> read(Input& input, Sink& sink) const override {
    TRY(input.rewind());
    MailboxReader reader(input, sink);
    if (!reader.begin()) {
      return usage_error(message("{file}:1: not a mailbox", "file"_is = input.name),
                         message("it has to begin with a line as 'From lin@example.com Fri Nov 20 15:04:05 2026'"));
    }
    return reader.read();
  }
};

}  // namespace
}  // namespace mail

const Reader& mbox_reader() {
  static const mail::MboxReader reader;
  return reader;
}

}  // namespace guanxi::exchange
