// A chat that was copied by hand: name, day and time in a line of their own or before the text, in any order that is clear.
#include <algorithm>
#include <map>
#include <optional>

#include <guanxi/base/ascii.hpp>

#include "chats/text_chat.hpp"

namespace guanxi::exchange {
namespace chats {
namespace {

constexpr std::string_view separators = " \t,;:|-[]()<>";

std::string_view without_separators(std::string_view text) {
  static constexpr std::string_view wide[] = {"：", "，", "（", "）", "【", "】", "—", "–", "｜"};
  for (bool found = true; found;) {
    text = ascii::trimmed(text, separators);
    found = false;
    for (const std::string_view one : wide) {
      found = found || text.starts_with(one) || text.ends_with(one);
      eat(text, one);
      if (text.ends_with(one)) text.remove_suffix(one.size());
    }
  }
  return text;
}

struct Head {
  WrittenDay day;
  std::string_view name;
  bool has_text;
};

// A name, not a sentence or an address of the web.
bool may_be_name(std::string_view name) {
  constexpr std::size_t longest = 80;
  constexpr std::string_view never[] = {"。", "！", "？", "…", "!", "?", "://", "\"", "=", "#", "{", "}", "\\"};
  if (name.empty() || name.size() > longest || is_log_word(name) || name.ends_with('.')) return false;
  if (std::count(name.begin(), name.end(), ' ') > 4 || ascii::all(name, [](char c) { return !ascii::is_letter(c) && static_cast<unsigned char>(c) < 0x80; }))
    return false;
  return std::none_of(std::begin(never), std::end(never), [&](std::string_view one) { return name.find(one) != name.npos; });
}

// Where a name ends that a text follows: "Bea: yes", "Bea：yes", "Bea, yes", "Bea⇥yes".
std::optional<std::size_t> end_of_name(std::string_view text) {
  std::size_t least = std::string_view::npos;
  for (const std::string_view mark : {": ", "：", "\t", ", ", "，", " | ", " - "}) least = std::min(least, text.find(mark));
  return least == std::string_view::npos ? std::nullopt : std::optional(least);
}

std::optional<Head> head_of(std::string_view line) {
  constexpr std::size_t farthest = 100;
  bool before_is_digit = false;
  for (std::size_t at = 0; at < std::min(line.size(), farthest); before_is_digit = ascii::is_digit(line[at]), ++at) {
    if (!ascii::is_digit(line[at]) || before_is_digit) continue;
    auto rest = line.substr(at);
    const auto day = take_day(rest);
    if (!day) continue;
    while (!rest.empty() && (ascii::is_blank(rest.front()) || rest.front() == ',' || rest.front() == 'T')) rest.remove_prefix(1);
    if (!take_time(rest)) continue;
    const auto before = without_separators(line.substr(0, at));
    if (!before.empty()) {
      const bool has_text = !without_separators(rest).empty();
      // Between a name and its day stand no more words, and before a text there is a sign.
      if (has_text && (ascii::is_alphanumeric(rest.front()) || static_cast<unsigned char>(rest.front()) >= 0xE4)) return std::nullopt;
      return may_be_name(before) ? std::optional(Head{*day, before, has_text}) : std::nullopt;
    }
    auto name = rest;
    while (!name.empty() && separators.find(name.front()) != separators.npos) name.remove_prefix(1);
    const auto end = end_of_name(name);
    const bool has_text = end && !without_separators(name.substr(*end)).empty();
    name = without_separators(name.substr(0, end.value_or(name.size())));
    return may_be_name(name) ? std::optional(Head{*day, name, has_text}) : std::nullopt;
  }
  return std::nullopt;
}

class Chat final : public LineTaker {
 public:
  Chat(Input& input, Sink& sink) : input_(input), sink_(sink) {}

  Result<void> take(std::string_view line, int number) override {
    const std::string plain = plain_line(line);
    if (const auto head = head_of(plain)) gathering_.add(head->day, gathering_.sender(head->name), number);
    return {};
  }
  Result<void> finish() override { return gathering_.hand_on(input_, sink_); }

 private:
  Input& input_;
  Sink& sink_;
  Gathering gathering_ = Gathering("chat");
};

class CopiedReader final : public TextChatReader {
 public:
  std::string_view name() const override { return "chat-text"; }
  std::string_view title() const override { return "Chat copied by hand"; }

 protected:
  // The first line names somebody, a day and a time; and so do others, by few names.
  bool is_beginning(const std::vector<std::string>& lines) const override {
    if (!head_of(lines.front())) return false;
    std::map<std::string, int> names;
    int heads = 0, texts = 0;
    for (const std::string& line : lines) {
      const auto head = head_of(line);
      if (head) ++names[std::string(head->name)];
      heads += head.has_value();
      texts += !head || head->has_text;
    }
    return heads > 1 && texts * 2 >= heads && (names.size() <= 2 || heads >= static_cast<int>(names.size()) * 2);
  }
  std::unique_ptr<LineTaker> begin(Input& input, Sink& sink) const override { return std::make_unique<Chat>(input, sink); }
};

}  // namespace
}  // namespace chats

const Reader& copied_reader() {
  static const chats::CopiedReader reader;
  return reader;
}

}  // namespace guanxi::exchange
