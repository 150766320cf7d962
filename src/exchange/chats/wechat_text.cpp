// A WeChat chat that was sent on by mail, or copied: a line of dashes for each day, then "name  HH:MM" and the text below.
#include <algorithm>
#include <array>
#include <optional>

#include <guanxi/base/ascii.hpp>

#include "chats/text_chat.hpp"

namespace guanxi::exchange {
namespace chats {
namespace {

constexpr std::string_view wide_dash = "—";

// —————  2026-02-26  —————
std::optional<WrittenDay> day_line(std::string_view line) {
  const auto without_dashes = [](std::string_view text) {
    for (bool found = true; found;) {
      text = ascii::trimmed(text, "- ");
      found = text.starts_with(wide_dash) || text.ends_with(wide_dash);
      if (text.starts_with(wide_dash)) text.remove_prefix(wide_dash.size());
      if (text.ends_with(wide_dash)) text.remove_suffix(wide_dash.size());
    }
    return text;
  };
  if (!line.starts_with("——") && !line.starts_with("---")) return std::nullopt;
  auto inside = without_dashes(line);
  const auto day = take_day(inside);
  return day && ascii::is_blank(inside) ? day : std::nullopt;
}

// Names hold digits and times: the last two blanks and what follows them are the program's.
std::optional<std::string_view> writer_of(std::string_view line) {
  const auto at = line.rfind("  ");
  if (at == line.npos) return std::nullopt;
  auto time = line.substr(at + 2);
  const auto name = ascii::trimmed(without_marks(line.substr(0, at)));
  constexpr std::size_t longest = 200;
  if (name.empty() || name.size() > longest || time.size() > 5 || !take_time(time) || !ascii::is_blank(time)) return std::nullopt;
  return name;
}

struct Title {
  std::string group = {};
  std::vector<std::string> people = {};
};

// 王小满 和 Sam Seller 在微信上的聊天记录如下，请查收。 微信群"X"的聊天记录如下:
std::optional<Title> title_of(std::string_view line) {
  const auto end = line.find("的聊天记录如下");
  if (end == line.npos) return std::nullopt;
  Title title;
  std::string_view about = ascii::trimmed(line.substr(0, end));
  if (eat(about, "微信群")) {
    for (const std::string_view quote : {"“", "”", "\"", "「", "」"}) {
      eat(about, quote);
      if (about.ends_with(quote)) about.remove_suffix(quote.size());
    }
    title.group = ascii::trimmed(about);
    return title;
  }
  constexpr std::string_view on_wechat = "在微信上", between = " 和 ";
  if (about.ends_with(on_wechat)) about = ascii::trimmed(about.substr(0, about.size() - on_wechat.size()));
  const auto at = about.find(between);
  if (at == about.npos) return title;
  title.people = {std::string(ascii::trimmed(about.substr(0, at))), std::string(ascii::trimmed(about.substr(at + between.size())))};
  return title;
}

class Chat final : public LineTaker {
 public:
  Chat(Input& input, Sink& sink) : input_(input), sink_(sink) {}

  Result<void> take(std::string_view line, int number) override {
    const std::string plain = plain_line(line);
    if (const auto day = day_line(ascii::trimmed(plain))) {
      day_ = day;
    } else if (const auto title = day_ ? std::nullopt : title_of(plain)) {
      take_title(*title);
    } else if (const auto writer = day_ ? writer_of(plain) : std::nullopt) {
      gathering_.add(*day_, gathering_.sender(*writer), number);
    }
    return {};
  }

  Result<void> finish() override { return gathering_.hand_on(input_, sink_); }

 private:
  void take_title(const Title& title) {
    if (!title.group.empty()) {
      gathering_.between = Between::group;
      gathering_.title = title.group;
    } else if (!title.people.empty()) {
      gathering_.between = Between::two;
      for (const auto& name : title.people) gathering_.sender(name);
    }
  }

  Input& input_;
  Sink& sink_;
  Gathering gathering_ = Gathering("wechat", "wechat");
  std::optional<WrittenDay> day_ = {};
};

class WeChatTextReader final : public TextChatReader {
 public:
  std::string_view name() const override { return "wechat-text"; }
  std::string_view title() const override { return "WeChat chat as text"; }

 protected:
  // What it says of itself; or a day, and somebody who writes on it.
  bool is_beginning(const std::vector<std::string>& lines) const override {
    const std::size_t last = std::min<std::size_t>(lines.size(), 5);
    for (std::size_t at = 0; at < last; ++at) {
      if (title_of(lines[at])) return true;
      if (day_line(ascii::trimmed(lines[at]))) return at + 1 < lines.size() && writer_of(lines[at + 1]).has_value();
    }
    return false;
  }
  std::unique_ptr<LineTaker> begin(Input& input, Sink& sink) const override { return std::make_unique<Chat>(input, sink); }
};

}  // namespace
}  // namespace chats

const Reader& wechat_text_reader() {
  static const chats::WeChatTextReader reader;
  return reader;
}

}  // namespace guanxi::exchange
