// LINE's text of a chat: a title, a line for each day, then time, name and text with tabs between them.
#include <algorithm>
#include <array>
#include <optional>

#include <guanxi/base/ascii.hpp>

#include "chats/text_chat.hpp"

namespace guanxi::exchange {
namespace chats {
namespace {

struct Title {
  std::string_view before, behind;
  Between between;
};
constexpr std::array<Title, 10> titles = {{{"", "とのトーク履歴", Between::two},
                                           {"", "のトーク履歴", Between::group},
                                           {"与", "的聊天记录", Between::two},
                                           {"", "的聊天记录", Between::group},
                                           {"與", "的聊天記錄", Between::two},
                                           {"", "的聊天記錄", Between::group},
                                           {"Chat history with ", "", Between::two},
                                           {"Chat history in ", "", Between::group},
                                           {"ประวัติการสนทนากับ ", "", Between::two},
                                           {"ประวัติการแชทกับ ", "", Between::two}}};

struct Head {
  std::string_view time, name, text;
};

// nullopt: no message begins here. An empty name: LINE tells of the chat itself.
std::optional<Head> head_of(std::string_view line) {
  const auto tab = line.find('\t');
  if (tab == line.npos) return std::nullopt;
  std::string_view time = line.substr(0, tab);
  constexpr std::size_t longest_time = 24;
  if (time.size() > longest_time || !take_time(time) || !ascii::is_blank(time)) return std::nullopt;
  const auto rest = line.substr(tab + 1);
  const auto next = rest.find('\t');
  if (next == rest.npos) return Head{line.substr(0, tab), {}, rest};
  return Head{line.substr(0, tab), ascii::trimmed(without_marks(rest.substr(0, next))), rest.substr(next + 1)};
}

// "Fri" tells whether 3/4/2026 is in March or in April.
WrittenDay by_weekday(WrittenDay day, std::string_view word) {
  static constexpr std::array<std::string_view, 7> weekdays = {"sun", "mon", "tue", "wed", "thu", "fri", "sat"};
  const auto is_on = [&](DateOrder order) {
    const auto date = date_of(day, order);
    return date && ascii::starts_with_word(word, weekdays[std::chrono::weekday(*date).c_encoding()]);
  };
  const bool day_first = is_on(DateOrder::day_first), month_first = is_on(DateOrder::month_first);
  if (day.ordered || day_first == month_first) return day;
  if (day_first) std::swap(day.first, day.second);
  day.ordered = true;
  return day;
}

// 2025/04/18(金), 2026/1/30周五, 2025.12.10 Wednesday, Fri, 1/30/2026: but for the day nothing that has digits.
std::optional<WrittenDay> day_line(std::string_view line) {
  constexpr std::size_t longest = 48;
  const auto has_digit = [](std::string_view text) { return std::any_of(text.begin(), text.end(), ascii::is_digit); };
  if (line.empty() || line.size() > longest || line.find('\t') != line.npos) return std::nullopt;
  const auto comma = line.find(", ");
  const auto first = static_cast<std::size_t>(std::find_if(line.begin(), line.end(), ascii::is_digit) - line.begin());
  if (first == line.size() || (first > 0 && (comma == line.npos || comma + 2 != first))) return std::nullopt;
  auto rest = line.substr(first);
  const auto day = take_day(rest);
  if (!day || has_digit(rest) || std::count(rest.begin(), rest.end(), ' ') > 1) return std::nullopt;
  return by_weekday(*day, line);
}

bool ends_quotation(std::string_view line) {
  const auto end = line.find_last_not_of('"');
  const std::size_t quotes = line.size() - (end == line.npos ? 0 : end + 1);
  return quotes % 2 == 1;
}

class Chat final : public LineTaker {
 public:
  Chat(Input& input, Sink& sink) : input_(input), sink_(sink) {}

  Result<void> take(std::string_view line, int number) override {
    const std::string plain = plain_line(line);
    if (number == 1) return take_title(plain), Result<void>();
    const auto head = head_of(plain);
    if (in_quotation_ && !head) {
      // A day within a text that is quoted is a part of it, but where a message follows: then the quotation mark was somebody's own.
      day_in_quotation_ = day_line(plain);
      in_quotation_ = !ends_quotation(plain);
      return {};
    }
    if (in_quotation_ && day_in_quotation_) day_ = day_in_quotation_;
    in_quotation_ = false;
    day_in_quotation_.reset();
    if (const auto day = head ? std::nullopt : day_line(plain)) {
      day_ = day;
    } else if (head && day_ && !head->name.empty()) {
      take_message(*head, number);
    }
    return {};
  }

  Result<void> finish() override { return gathering_.hand_on(input_, sink_); }

 private:
  void take_title(std::string_view line) {
    eat(line, "[LINE]");
    line = ascii::trimmed(line);
    for (const Title& title : titles) {
      const auto name = between_texts(line, title.before, title.behind);
      if (name.empty()) continue;
      gathering_.title = name;
      gathering_.between = title.between;
      return;
    }
    if (const auto day = day_line(line)) day_ = day;
  }

  void take_message(const Head& head, int number) {
    const auto text = ascii::trimmed(head.text);
    in_quotation_ = text.starts_with('"') && (text.size() == 1 || !ends_quotation(text));
    const std::size_t sender = gathering_.sender(head.name);
    if (!text.starts_with("☎")) return gathering_.add(*day_, sender, number);
    // "☎ 通話時間 12:34"; without a time nobody answered.
    const auto digit = std::find_if(text.begin(), text.end(), ascii::is_digit);
    Gathering::Call call{.day = *day_, .sender = sender, .attempt = digit == text.end(), .line = number};
    int seconds = 0;
    for (const auto part : ascii::split(text.substr(static_cast<std::size_t>(digit - text.begin())), ':'))
      seconds = seconds * 60 + whole_number(part, 0, 3600).value_or(0);
    call.seconds = std::min(seconds, 86400);
    call.id =
        std::to_string(day_->year) + "-" + std::to_string(day_->first) + "-" + std::to_string(day_->second) + ":" + std::string(ascii::trimmed(head.time));
    gathering_.add(std::move(call));
  }

  Input& input_;
  Sink& sink_;
  Gathering gathering_ = Gathering("line");
  std::optional<WrittenDay> day_ = {};
  std::optional<WrittenDay> day_in_quotation_ = {};
  bool in_quotation_ = false;
};

class LineReader final : public TextChatReader {
 public:
  std::string_view name() const override { return "line"; }
  std::string_view title() const override { return "LINE chat"; }

 protected:
  // Its title, or a day and a message under it.
  bool is_beginning(const std::vector<std::string>& lines) const override {
    if (lines.front().starts_with("[LINE]")) return true;
    const bool has_title =
        std::any_of(titles.begin(), titles.end(), [&](const Title& title) { return !between_texts(lines.front(), title.before, title.behind).empty(); });
    const std::size_t last = std::min<std::size_t>(lines.size(), has_title ? 4 : 2);
    for (std::size_t at = 0; at + 1 < last; ++at) {
      if (day_line(lines[at]) && head_of(lines[at + 1])) return true;
    }
    return false;
  }
  std::unique_ptr<LineTaker> begin(Input& input, Sink& sink) const override { return std::make_unique<Chat>(input, sink); }
};

}  // namespace
}  // namespace chats

const Reader& line_reader() {
  static const chats::LineReader reader;
  return reader;
}

}  // namespace guanxi::exchange
