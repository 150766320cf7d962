// WhatsApp's text of a chat: "18.03.26, 09:15 - Name: text" by Android, "[18.03.26, 09:15:02] Name: text" by iOS.
#include <algorithm>
#include <array>
#include <optional>

#include <guanxi/base/ascii.hpp>

#include "chats/text_chat.hpp"

namespace guanxi::exchange {
namespace chats {
namespace {

struct Head {
  WrittenDay day;
  std::string_view rest;  // what follows date and time
};

// Up to where date and time end: other forms of AM and PM than are known stand before it, no digits.
std::optional<std::string_view> behind(std::string_view text, std::string_view end) {
  constexpr std::size_t farthest = 24;
  const auto at = text.substr(0, farthest + end.size()).find(end);
  if (at == text.npos || std::any_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), [](char c) { return ascii::is_digit(c) || c == ':'; }))
    return std::nullopt;
  return text.substr(at + end.size());
}

std::optional<Head> head_of(std::string_view line) {
  const bool bracket = eat(line, "[");
  const auto day = take_day(line);
  if (!day) return std::nullopt;
  eat(line, ",");
  const auto time = take_time(line);
  if (!time || (bracket && !time->seconds)) return std::nullopt;
  auto rest = bracket ? behind(line, "]") : behind(line, " - ");
  if (!rest && !bracket) rest = behind(line, " – ");
  if (!rest) return std::nullopt;
  skip_blanks(*rest);
  return Head{*day, *rest};
}

// A quotation that begins in it does not end: the colon stands in what somebody called a group.
bool cuts_quotation(std::string_view text) {
  if (std::count(text.begin(), text.end(), '"') % 2 != 0) return true;
  static constexpr std::array<std::pair<std::string_view, std::array<std::string_view, 2>>, 4> quotes = {
      {{"“", {"”", "”"}}, {"„", {"“", "”"}}, {"«", {"»", "»"}}, {"「", {"」", "」"}}}};
  return std::any_of(quotes.begin(), quotes.end(), [&](const auto& quote) {
    const auto open = text.rfind(quote.first);
    if (open == text.npos || (quote.first == "“" && text.find("„") != text.npos)) return false;
    const auto inside = text.substr(open + quote.first.size());
    return inside.find(quote.second[0]) == inside.npos && inside.find(quote.second[1]) == inside.npos;
  });
}

struct Written {
  std::string_view name;
  std::string_view text;
};

// nullopt: WhatsApp tells of the chat itself.
std::optional<Written> written_by(std::string_view rest) {
  constexpr std::size_t longest_name = 160;
  for (std::size_t at = rest.find(':'); at != rest.npos && at <= longest_name; at = rest.find(':', at + 1)) {
    const auto text = rest.substr(at + 1);
    if (!text.empty() && !ascii::is_blank(text.front()) && !begins_with_mark(text)) continue;
    const auto name = ascii::trimmed(without_marks(rest.substr(0, at)));
    if (name.empty() || cuts_quotation(name)) return std::nullopt;
    return Written{name, ascii::trimmed(text)};
  }
  return std::nullopt;
}

// That messages are encrypted, which iOS lets the other one of two say, or the group.
bool is_notice_on_encryption(std::string_view text) {
  constexpr std::string_view written_words[] = {
      "end-to-end",      "ende-zu-ende",      "端到端",        "端對端",   "エンドツーエンド", "종단간",        "종단 간",         "extremo a extremo",
      "de bout en bout", "ponta a ponta",     "ponta-a-ponta", "сквозн",   "uçtan uca",        "päästä päähän", "totalsträck",     "koncov",
      "celé délce",      "típusú végponttól", "od end-to-end", "наскрізн", "mã hóa đầu cuối",  "เข้ารหัส",        "full kryptering", "الطرفين"};
  if (!begins_with_mark(text)) return false;
  const std::string lower = ascii::lower(text.substr(0, 1000));
  return std::any_of(std::begin(written_words), std::end(written_words), [&](std::string_view word) { return lower.find(word) != lower.npos; });
}

// What the file is called, in the languages of WhatsApp.
std::string title_of(std::string_view path) {
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 22> forms = {{{"WhatsApp Chat with ", ""},
                                                                                           {"WhatsApp Chat mit ", ""},
                                                                                           {"WhatsApp-Chat mit ", ""},
                                                                                           {"WhatsApp Chat - ", ""},
                                                                                           {"WhatsApp chat with ", ""},
                                                                                           {"WhatsApp-chat met ", ""},
                                                                                           {"WhatsApp Chat ", ""},
                                                                                           {"Chat de WhatsApp con ", ""},
                                                                                           {"Chat WhatsApp con ", ""},
                                                                                           {"Conversa do WhatsApp com ", ""},
                                                                                           {"Discussion WhatsApp avec ", ""},
                                                                                           {"Chat WhatsApp avec ", ""},
                                                                                           {"Чат WhatsApp с контактом ", ""},
                                                                                           {"Чат WhatsApp с ", ""},
                                                                                           {"与", "的 WhatsApp 聊天"},
                                                                                           {"与", "的WhatsApp聊天"},
                                                                                           {"與", "的WhatsApp對話"},
                                                                                           {"與", "的 WhatsApp 對話"},
                                                                                           {"與", "的 WhatsApp 聊天"},
                                                                                           {"", "とのWhatsAppチャット"},
                                                                                           {"", "님과의 WhatsApp 대화"},
                                                                                           {"WhatsApp Chat: ", ""}}};
  const std::string stem = stem_of(path);
  for (const auto& [before, behind] : forms) {
    const auto name = between_texts(stem, before, behind);
    if (!name.empty()) return std::string(name);
  }
  return {};
}

class Chat final : public LineTaker {
 public:
  Chat(Input& input, Sink& sink) : input_(input), sink_(sink) { gathering_.title = title_of(input.name); }

  Result<void> take(std::string_view line, int number) override {
    // Nine of ten lines that continue a text are told by their first byte.
    if (line.empty() || (!ascii::is_digit(line.front()) && line.front() != '[' && !begins_with_mark(line) && !ascii::is_letter(line.front()))) return {};
    const std::string plain = plain_line(line);
    const auto head = head_of(plain);
    const auto written = head ? written_by(head->rest) : std::nullopt;
    if (!written) return {};
    if (is_notice_on_encryption(written->text)) {
      if (notice_from_.empty()) notice_from_ = written->name;
      return {};
    }
    if (!notice_from_.empty() && !notice_from_wrote_ && written->name == notice_from_) {
      if (begins_with_mark(written->text) && events_.size() < most_events) return events_.push_back({head->day, number}), Result<void>();
      notice_from_wrote_ = true;
      add_events();
    }
    gathering_.add(head->day, gathering_.sender(written->name), number);
    return {};
  }

  // Whom iOS lets give notice of encryption is the other one; or the group, which says nothing but what WhatsApp tells, where several others write.
  Result<void> finish() override {
    if (!notice_from_.empty()) {
      const bool is_group = !notice_from_wrote_ && gathering_.senders() > 1;
      if (is_group) gathering_.between = Between::group;
      if (!is_group && !notice_from_wrote_) add_events();
      if (gathering_.title.empty()) gathering_.title = who_named(notice_from_).name + who_named(notice_from_).phone;
    }
    return gathering_.hand_on(input_, sink_);
  }

 private:
  struct Event {
    WrittenDay day;
    int line;
  };
  static constexpr std::size_t most_events = 1000;

  void add_events() {
    for (const Event& one : events_) gathering_.add(one.day, gathering_.sender(notice_from_), one.line);
    events_.clear();
  }

  Input& input_;
  Sink& sink_;
  Gathering gathering_ = Gathering("whatsapp");
  std::string notice_from_ = {};
  bool notice_from_wrote_ = false;  // a text of their own
  std::vector<Event> events_ = {};  // what they are said to have written before
};

class WhatsAppReader final : public TextChatReader {
 public:
  std::string_view name() const override { return "whatsapp"; }
  std::string_view title() const override { return "WhatsApp chat"; }

 protected:
  bool is_beginning(const std::vector<std::string>& lines) const override {
    const auto head = head_of(lines.front());
    if (!head) return false;
    const auto written = written_by(head->rest);
    return !written || !is_log_word(written->name);
  }
  std::unique_ptr<LineTaker> begin(Input& input, Sink& sink) const override { return std::make_unique<Chat>(input, sink); }
};

}  // namespace
}  // namespace chats

const Reader& whatsapp_reader() {
  static const chats::WhatsAppReader reader;
  return reader;
}

}  // namespace guanxi::exchange
