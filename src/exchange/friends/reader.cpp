// The reader of friends.md, the journal of the program friends.
#include <algorithm>
#include <array>
#include <map>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/exchange/reader.hpp>
#include <guanxi/text/sanitise.hpp>

#include "bytes/text_lines.hpp"
#include "words/names.hpp"

namespace guanxi::exchange {
namespace {

constexpr std::size_t enough = 4096;
constexpr std::array<std::string_view, 4> sections = {"Activities", "Notes", "Friends", "Locations"};

// "### Activities:", the name without the colon; empty: the line is no heading of these.
std::string_view section_of(std::string_view line) {
  if (!line.starts_with("### ")) return {};
  const auto name = ascii::trimmed(line.substr(4), ": ");
  return ascii::among(name, sections) ? name : std::string_view();
}

std::string_view between(std::string_view text, std::string_view open, std::string_view close) {
  const auto begin = text.find(open);
  const auto end = begin == text.npos ? begin : text.find(close, begin + open.size());
  return end == text.npos ? std::string_view() : text.substr(begin + open.size(), end - begin - open.size());
}

// "2026-03-18: Tea with **Wang Xiaoman** in _Boston_. @tea"
struct Entry {
  std::optional<calendar::Date> day = {};
  std::string text = {};
  std::vector<std::string> names = {};
  std::string place = {};
};

Entry entry_of(std::string_view line) {
  Entry entry;
  const auto colon = line.find(": ");
  entry.day = calendar::parse_iso_date(line.substr(0, colon));
  if (!entry.day) return entry;
  std::string text(line.substr(colon + 2));
  while (!text.empty() && text.rfind(" @") != text.npos && text.find(' ', text.rfind(" @") + 1) == text.npos) text.erase(text.rfind(" @"));
  for (std::string_view rest = text; rest.find("**") != rest.npos;) {
    const auto name = between(rest, "**", "**");
    if (name.empty()) break;
    entry.names.push_back(text::one_line(name));
    rest = rest.substr(static_cast<std::size_t>(name.data() - rest.data()) + name.size() + 2);
  }
  entry.place = text::one_line(between(text, "_", "_"));
  for (auto at = text.find("**"); at != text.npos; at = text.find("**")) text.erase(at, 2);
  if (!entry.place.empty()) std::erase(text, '_');
  entry.text = text::one_line(ascii::trimmed(text));
  return entry;
}

class JournalReader {
 public:
  JournalReader(TextLines& lines, Sink& sink) : lines_(lines), sink_(sink) {}

  Result<void> read() {
    for (auto peeked = lines_.peek(); peeked; peeked = lines_.peek()) {
      const std::string line(*peeked);
      lines_.take();
      if (const auto section = section_of(line); !section.empty()) section_ = section;
      else if (line.starts_with("- ")) take(std::string_view(line).substr(2));
      else if (!line.empty()) sink_.warning({lines_.number(), message("a line that is no entry is left out")});
    }
    TRY(lines_.status());
    for (const auto& [name, note] : notes_) sink_.warning({note.line, message("the note on '{name}' is left out: nobody has that name", "name"_is = name)});
    return {};
  }

 private:
  struct Note {
    std::string text = {};
    int line = 0;
  };

  void take(std::string_view line) {
    if (section_ == "Friends") return take_friend(line);
    if (section_ == "Locations") return;  // told with the friends and the activities
    Entry entry = entry_of(line);
    if (!entry.day) return sink_.warning({lines_.number(), message("an entry without a day is left out")});
    section_ == "Notes" ? take_note(entry) : take_activity(entry);
  }

  void take_activity(Entry& entry) {
    if (entry.names.empty()) return sink_.warning({lines_.number(), message("an activity without a friend is left out")});
    const std::string day = calendar::iso(*entry.day);
    const auto parts = calendar::parts(*entry.day);
    ReadInteraction one{.uid = "friends:" + day + ":" + entry.text, .kind = "meeting", .summary = entry.text, .place = entry.place, .line = lines_.number()};
    one.day = calendar::PartialDate{.year = parts.year, .month = static_cast<int>(parts.month), .day = static_cast<int>(parts.day)};
    for (std::string& name : entry.names) one.participants.push_back({.name = std::move(name)});
    sink_.interaction(std::move(one));
  }

  // Kept until the friends are told of.
  void take_note(const Entry& entry) {
    if (entry.names.empty()) sink_.warning({lines_.number(), message("a note on nobody is left out")});
    for (const std::string& name : entry.names) {
      Note& note = notes_[name];
      if (note.line == 0) note.line = lines_.number();
      note.text += (note.text.empty() ? "" : "\n") + calendar::iso(*entry.day) + ": " + entry.text;
    }
  }

  // "Marta Quill (a.k.a. MQ a.k.a. The CFO) [Boston] @customer"
  void take_friend(std::string_view line) {
    ReadPerson person{.name = text::one_line(ascii::trimmed(line.substr(0, line.find_first_of("([@")))), .line = lines_.number()};
    if (person.name.empty()) return sink_.warning({lines_.number(), message("a friend without a name is left out")});
    const std::string aliases = " " + std::string(between(line, "(", ")"));
    constexpr std::string_view mark = " a.k.a. ";
    for (auto at = aliases.find(mark); at != aliases.npos;) {
      const auto next = aliases.find(mark, at + mark.size());
      person.aliases.push_back(text::one_line(aliases.substr(at + mark.size(), next - std::min(next, at + mark.size()))));
      at = next;
    }
    std::erase(person.aliases, "");
    person.city = text::one_line(between(line, "[", "]"));
    for (const auto word : ascii::words(line)) {
      if (word.size() > 1 && word.front() == '@') person.tags.push_back(text::one_line(word.substr(1)));
    }
    if (const auto note = notes_.find(person.name); note != notes_.end()) {
      person.note = std::move(note->second.text);
      notes_.erase(note);
    }
    sink_.person(std::move(person));
  }

  TextLines& lines_;
  Sink& sink_;
  std::string section_ = {};
  std::map<std::string, Note> notes_ = {};
};

class FriendsReader final : public Reader {
 public:
  std::string_view name() const override { return "friends"; }
  std::string_view title() const override { return "friends.md"; }
  std::string_view extensions() const override { return "md"; }

  bool recognises(Input& input) const override {
    const std::string text = text_at_beginning(input, enough);
    std::string_view rest = ascii::trimmed(text);
    return !section_of(ascii::trimmed(ascii::take_line(rest))).empty();
  }

  Result<void> read(Input& input, Sink& sink) const override {
    if (!recognises(input)) {
      return usage_error(message("{file}:1: no journal of friends", "file"_is = input.name), message("it has to begin with ### Activities:"));
    }
    TRY_ASSIGN(const auto lines, TextLines::open(input, &sink));
    return JournalReader(*lines, sink).read();
  }
};

}  // namespace

const Reader& friends_reader() {
  static const FriendsReader reader;
  return reader;
}

}  // namespace guanxi::exchange
