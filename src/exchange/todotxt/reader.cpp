// The reader of todo.txt: a task a line, "(A) 2026-03-18 Send the offer @email +acme due:2026-12-15", "x 2026-03-20 2026-03-18 Thank Idris".
#include <array>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/exchange/reader.hpp>
#include <guanxi/text/sanitise.hpp>

#include "bytes/text_lines.hpp"
#include "words/date_order.hpp"

namespace guanxi::exchange {
namespace {

std::optional<calendar::PartialDate> day_of(std::string_view word) {
  const auto date = calendar::parse_iso_date(word);
  if (!date) return std::nullopt;
  const auto parts = calendar::parts(*date);
  return calendar::PartialDate{.year = parts.year, .month = static_cast<int>(parts.month), .day = static_cast<int>(parts.day)};
}

bool is_priority(std::string_view word) { return word.size() == 3 && word[0] == '(' && ascii::is_capital(word[1]) && word[2] == ')'; }

bool is_tag(std::string_view word) { return word.size() > 1 && (word[0] == '+' || word[0] == '@') && !ascii::is_digit(word[1]); }

// What programs write behind the text.
bool is_mark(std::string_view word) {
  constexpr std::array<std::string_view, 7> keys = {"due", "t", "rec", "pri", "h", "uuid", "created"};
  const auto colon = word.find(':');
  return colon != word.npos && colon + 1 < word.size() && ascii::among(word.substr(0, colon), keys);
}

struct Line {
  ReadTask task = {};
  bool marked = false;  // by a priority, a day at its beginning, or being done
  bool tagged = false;
};

Line read_line(std::string_view text) {
  Line line;
  auto words = ascii::words(text);
  std::size_t at = 0;
  if (at < words.size() && words[at] == "x") line.task.done = true, ++at;
  if (at < words.size() && is_priority(words[at])) line.marked = true, ++at;
  std::vector<calendar::PartialDate> days;
  for (; at < words.size() && days.size() < 2; ++at) {
    const auto day = day_of(words[at]);
    if (!day) break;
    days.push_back(*day);
  }
  const bool clock_follows = at < words.size() && words[at].find(':') < 3 && ascii::is_digit(words[at].front());  // of a chat or a log
  line.marked = (line.marked || !days.empty()) && !clock_follows;
  if (line.task.done && !days.empty()) line.task.ended = days.front();
  if (!days.empty() && (!line.task.done || days.size() == 2)) line.task.made = days.back();
  for (; at < words.size(); ++at) {
    const auto word = words[at];
    line.tagged = line.tagged || is_tag(word) || is_mark(word);
    if (word.starts_with("due:")) line.task.due = day_of(word.substr(4));
    if (word[0] == '+' && is_tag(word) && line.task.project.empty()) line.task.project = word.substr(1);
    if (is_tag(word) || is_mark(word)) continue;
    line.task.text.append(line.task.text.empty() ? "" : " ").append(word);
  }
  line.task.text = text::one_line(line.task.text.empty() ? ascii::trimmed(text) : std::string_view(line.task.text));
  line.task.project = text::one_line(line.task.project);
  return line;
}

constexpr std::size_t enough = 8192;

class TodoTxtReader final : public Reader {
 public:
  std::string_view name() const override { return "todotxt"; }
  std::string_view title() const override { return "todo.txt"; }
  std::string_view extensions() const override { return "txt"; }

  // Any text has lines: most have to begin as tasks do, and one to end so.
  bool recognises(Input& input) const override {
    const std::string beginning = text_at_beginning(input, enough);
    std::string_view rest = beginning;
    int lines = 0, marked = 0, tagged = 0;
    while (!rest.empty()) {
      const auto text = ascii::take_line(rest);
      if (ascii::is_blank(text)) continue;
      const Line line = read_line(text);
      ++lines;
      marked += line.marked ? 1 : 0;
      tagged += line.tagged || is_priority(text.substr(0, 3)) ? 1 : 0;
    }
    return lines > 0 && marked * 2 > lines && tagged > 0;
  }

  Result<void> read(Input& input, Sink& sink) const override {
    TRY_ASSIGN(const auto lines, TextLines::open(input, &sink));
    for (auto text = lines->peek(); text; text = lines->peek()) {
      Line line = ascii::is_blank(*text) ? Line{} : read_line(*text);
      lines->take();
      if (line.task.text.empty()) continue;
      line.task.line = lines->number();
      line.task.uid = "todotxt:" + (line.task.made ? calendar::to_text(*line.task.made) : std::string()) + ":" + line.task.text;
      sink.task(std::move(line.task));
    }
    TRY(lines->status());
    return {};
  }
};

}  // namespace

const Reader& todotxt_reader() {
  static const TodoTxtReader reader;
  return reader;
}

}  // namespace guanxi::exchange
