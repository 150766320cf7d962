// KakaoTalk's text of a chat, as Windows, Android and iPhones write it.
#include <algorithm>
#include <array>
#include <optional>

#include <guanxi/base/ascii.hpp>

#include "chats/text_chat.hpp"

namespace guanxi::exchange {
namespace chats {
namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 6> titles = {{{"", "님과 카카오톡 대화"},
                                                                                  {"", "님과의 카카오톡 대화"},
                                                                                  {"", "카카오톡 대화"},
                                                                                  {"KakaoTalk Chats with ", ""},
                                                                                  {"", " with KakaoTalk Chats"},
                                                                                  {"KakaoTalk Chat with ", ""}}};
constexpr std::array<std::string_view, 3> saved_on = {"저장한 날짜", "Date Saved", "Saved Date"};

std::string_view title_of(std::string_view line) {
  constexpr std::size_t longest = 400;
  if (line.size() > longest) return {};
  for (const auto& [before, behind] : titles) {
    const auto name = between_texts(line, before, behind);
    if (!name.empty()) return name;
  }
  return {};
}

bool tells_when_saved(std::string_view line) {
  return std::any_of(saved_on.begin(), saved_on.end(), [&](std::string_view words) { return line.starts_with(words); });
}

// --------------- 2026년 3월 18일 수요일 ---------------, --------------- Wednesday, March 18, 2026 ---------------
std::optional<WrittenDay> day_line(std::string_view line) {
  if (!line.starts_with("----") || !line.ends_with("----")) return std::nullopt;
  line = ascii::trimmed(line, "- ");
  std::string_view behind_weekday = line;
  if (const auto comma = line.find(", "); comma != line.npos) behind_weekday = line.substr(comma + 2);
  const auto day = take_day(line);
  return day ? day : take_day(behind_weekday);
}

// [이름] [오전 9:00] 글: the name, which may have brackets itself.
std::optional<std::string_view> name_of_windows(std::string_view line) {
  if (!line.starts_with('[')) return std::nullopt;
  constexpr std::size_t longest = 200;
  for (auto at = line.find("] ["); at != line.npos && at < longest; at = line.find("] [", at + 1)) {
    auto time = line.substr(at + 3);
    if (take_time(time) && time.starts_with(']')) return line.substr(1, at - 1);
  }
  return std::nullopt;
}

struct PhoneHead {
  WrittenDay day;
  std::string_view name;  // empty: no message, but a day or what KakaoTalk itself tells
};

// 2026년 10월 2일 오후 3:15, 이름 : 글; 2026. 10. 2. 오후 3:15, 이름 : 글; October 2, 2026, 3:15 PM, Name : text
std::optional<PhoneHead> head_of_phone(std::string_view line) {
  const auto day = take_day(line);
  if (!day) return std::nullopt;
  eat(line, ",");
  if (!take_time(line)) return std::nullopt;
  if (!line.empty() && line.front() != ',' && line.front() != ':') return std::nullopt;
  if (!eat(line, ", ")) return PhoneHead{*day, {}};
  const auto colon = line.find(" : ");
  if (colon == line.npos && !line.ends_with(" :")) return PhoneHead{*day, {}};
  return PhoneHead{*day, ascii::trimmed(without_marks(line.substr(0, colon == line.npos ? line.size() - 2 : colon)))};
}

class Chat final : public LineTaker {
 public:
  Chat(Input& input, Sink& sink) : input_(input), sink_(sink) {}

  Result<void> take(std::string_view line, int number) override {
    const std::string plain = plain_line(line);
    const std::string_view text = ascii::trimmed(plain);
    constexpr int head_lines = 3;
    if (number <= head_lines && gathering_.title.empty() && !tells_when_saved(text)) gathering_.title = title_of(text);
    if (const auto day = day_line(text)) {
      day_ = day;
    } else if (const auto name = day_ ? name_of_windows(text) : std::nullopt) {
      gathering_.add(*day_, gathering_.sender(ascii::trimmed(*name)), number);
    } else if (const auto head = day_ ? std::nullopt : head_of_phone(text); head && !head->name.empty()) {
      gathering_.add(head->day, gathering_.sender(head->name), number);
    }
    return {};
  }

  Result<void> finish() override { return gathering_.hand_on(input_, sink_); }

 private:
  Input& input_;
  Sink& sink_;
  Gathering gathering_ = Gathering("kakaotalk");
  std::optional<WrittenDay> day_ = {};  // of Windows' lines of days
};

class KakaoTalkReader final : public TextChatReader {
 public:
  std::string_view name() const override { return "kakaotalk-text"; }
  std::string_view title() const override { return "KakaoTalk chat"; }

 protected:
  // A title and when it was saved, in any order; without them two messages.
  bool is_beginning(const std::vector<std::string>& lines) const override {
    const auto is_head = [](const std::string& line) {
      const auto head = head_of_phone(line);
      return head && !head->name.empty();
    };
    const std::size_t last = std::min<std::size_t>(lines.size(), 3);
    bool titled = false, saved = false;
    for (std::size_t at = 0; at < last; ++at) {
      saved = saved || tells_when_saved(lines[at]);
      titled = titled || !title_of(lines[at]).empty();
    }
    return (titled && saved) || (std::count_if(lines.begin(), lines.end(), is_head) > 1 && head_of_phone(lines.front()));
  }
  std::unique_ptr<LineTaker> begin(Input& input, Sink& sink) const override { return std::make_unique<Chat>(input, sink); }
  std::string_view other_encoding() const override { return "CP949"; }
};

}  // namespace
}  // namespace chats

const Reader& kakaotalk_reader() {
  static const chats::KakaoTalkReader reader;
  return reader;
}

}  // namespace guanxi::exchange
