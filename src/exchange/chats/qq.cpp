// The text that QQ's message manager writes: a head for each chat, then day, time and name in a line, and the text below.
#include <algorithm>
#include <optional>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/text/sanitise.hpp>

#include "chats/text_chat.hpp"

namespace guanxi::exchange {
namespace chats {
namespace {

// Behind the colon, which may be a wide one.
std::optional<std::string_view> field_of(std::string_view line, std::string_view word) {
  if (!eat(line, word) || (!eat(line, ":") && !eat(line, "："))) return std::nullopt;
  return ascii::trimmed(line);
}

struct Head {
  WrittenDay day;
  std::string_view name;
};

std::optional<Head> head_of(std::string_view line) {
  const auto day = take_day(line);
  if (!day || !line.starts_with(' ')) return std::nullopt;
  const auto time = take_time(line);
  if (!time || !time->seconds || !line.starts_with(' ')) return std::nullopt;
  const auto name = ascii::trimmed(without_marks(line));
  return name.empty() ? std::nullopt : std::optional(Head{*day, name});
}

struct Writer {
  std::string_view name;      // without 【管理员】
  std::string_view identity;  // 10001 or an address; empty: not told
};

Writer writer_of(std::string_view name) {
  constexpr std::string_view end_of_title = "】";
  if (name.starts_with("【")) {
    const auto end = name.find(end_of_title);
    if (end != name.npos && end + end_of_title.size() < name.size()) name.remove_prefix(end + end_of_title.size());
  }
  const auto in = [&](char open, char close) -> std::optional<Writer> {
    const auto at = name.rfind(open);
    if (!name.ends_with(close) || at == name.npos) return std::nullopt;
    return Writer{ascii::trimmed(name.substr(0, at)), ascii::trimmed(name.substr(at + 1, name.size() - at - 2))};
  };
  if (const auto number = in('(', ')'); number && ascii::all_digits(number->identity)) return *number;
  if (const auto address = in('<', '>'); address && address->identity.find('@') != std::string_view::npos) return *address;
  return {ascii::trimmed(name), {}};
}

bool is_the_program(const Writer& writer) {
  return writer.identity == "10000" || writer.identity == "1000000" || (writer.identity.empty() && writer.name == "系统消息");
}

class Chat final : public LineTaker {
 public:
  Chat(Input& input, Sink& sink) : input_(input), sink_(sink) {}

  Result<void> take(std::string_view line, int number) override {
    const std::string plain = plain_line(line);
    if (const auto with = field_of(plain, "消息对象")) {
      TRY(finish());
      gathering_.title = *with;
    } else if (const auto head = head_of(plain)) {
      take_message(*head, number);
    }
    return {};
  }

  Result<void> finish() override { return gathering_.hand_on(input_, sink_); }

 private:
  // In a group everybody has a number or an address behind the name.
  void take_message(const Head& head, int number) {
    const Writer writer = writer_of(head.name);
    if (is_the_program(writer)) return;
    const std::size_t sender = gathering_.sender(writer.identity.empty() ? writer.name : writer.identity);
    if (!writer.identity.empty()) {
      gathering_.between = Between::group;
      ReadWho& who = gathering_.who(sender);
      who = who_named(writer.name);
      if (ascii::all_digits(writer.identity)) {
        who.uid = "qq:" + std::string(writer.identity);
      } else {
        who.email = text::one_line(writer.identity);
      }
    }
    gathering_.add(head.day, sender, number);
  }

  Input& input_;
  Sink& sink_;
  Gathering gathering_ = Gathering("qq", "qq");
};

class QqReader final : public TextChatReader {
 public:
  std::string_view name() const override { return "qq"; }
  std::string_view title() const override { return "QQ messages"; }

 protected:
  bool is_beginning(const std::vector<std::string>& lines) const override {
    if (lines.front().starts_with("消息记录（此消息记录为文本格式")) return true;
    const auto last = lines.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(lines.size(), 6));
    return std::any_of(lines.begin(), last, [](const std::string& line) { return field_of(line, "消息对象").has_value(); }) &&
           std::any_of(lines.begin(), last, [](const std::string& line) { return field_of(line, "消息分组").has_value(); });
  }
  std::unique_ptr<LineTaker> begin(Input& input, Sink& sink) const override { return std::make_unique<Chat>(input, sink); }
};

}  // namespace
}  // namespace chats

const Reader& qq_reader() {
  static const chats::QqReader reader;
  return reader;
}

}  // namespace guanxi::exchange
