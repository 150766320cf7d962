// The reader of calendars: the meetings with others that they tell of.
#include <algorithm>
#include <array>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/exchange/reader.hpp>
#include <guanxi/text/fold.hpp>

#include "bytes/decoded_input.hpp"
#include "bytes/encoding.hpp"
#include "ics/attendees.hpp"
#include "ics/content_lines.hpp"
#include "ics/meeting_times.hpp"
#include "ics/structure.hpp"
#include "ics/whole_day.hpp"
#include "ics/zones.hpp"

namespace guanxi::exchange {
namespace ics {
namespace {

constexpr std::size_t largest_event = std::size_t{4} << 20;
constexpr std::string_view calendar_begins = "BEGIN:VCALENDAR";

std::string key_of_line(std::string_view line) { return ascii::upper(line.substr(0, line.find_first_of(";:"))); }

// Texts and pictures are never kept.
bool is_kept(std::string_view key) {
  constexpr std::array<std::string_view, 6> left = {"DESCRIPTION", "X-ALT-DESC", "ATTACH", "COMMENT", "IMAGE", "STYLED-DESCRIPTION"};
  return !ascii::among(key, left);
}

// What Outlook writes before the name of a meeting that was called off, folded.
bool is_called_off(std::string_view summary) {
  constexpr std::array<std::string_view, 9> words = {
      "canceled:", "cancelled:", "abgesagt:", "annule:", "annule :", "cancelado:", "annullato:", "已取消:", "キャンセル済み:"};
  const std::string folded = text::fold(summary);
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return folded.starts_with(word); });
}

// Reads twice: what zones mean and which occurrences were moved may stand behind the events.
class MeetingReader {
 public:
  MeetingReader(Input& input, std::string encoding, Sink& sink)
      : input_(input), encoding_(std::move(encoding)), sink_(sink), now_(input.now), zones_(input.zone) {}

  Result<void> read() {
    TRY(walk([this](const std::string& kind, const std::string& text, int) { learn(kind, text); }));
    for (const std::string& text : moved_texts_) learn_moved(text);
    zones_.set_usual(usual_zone_);
    warns_ = true;
    TRY(walk([this](const std::string& kind, const std::string& text, int line) {
      if (kind == "VEVENT") take(text, line);
    }));
    return say_counts();
  }

 private:
  // Gives each event and zone as a text of its own, without what is not kept.
  template <class Give>
  Result<void> walk(const Give& give) {
    TRY(input_.rewind());
    ContentLines lines(input_);
    Skeleton skeleton(input_.name);
    std::string text;
    for (auto line = lines.next(); line; line = lines.next()) {
      if (line->text.find(':') == std::string::npos) {
        if (skeleton.open().empty()) TRY(skeleton.take(line->text, line->line));
        warn_once(line->line);
        continue;
      }
      TRY(skeleton.take(line->text, line->line));
      const auto& open = skeleton.open();
      const std::string key = key_of_line(line->text);
      if (open.size() == 1 && kind_.empty()) note_calendar(key, line->text);
      if (open.size() == 2 && key == "BEGIN") text.clear(), kind_ = open[1].name, line_ = line->line;
      if (kind_.empty()) continue;
      const bool of_alarm = kind_ != "VTIMEZONE" && (open.size() > 2 || (open.size() == 2 && key == "END"));
      if (!of_alarm && is_kept(key) && text.size() < largest_event) text.append(line->text).append("\r\n");
      if (open.size() > 1) continue;
      give(kind_, decoded(text), line_);
      kind_.clear();
    }
    TRY(lines.status());
    TRY(skeleton.finish());
    return {};
  }

  std::string decoded(const std::string& text) const { return decode(text, encoding_).value_or(std::string()); }

  void note_calendar(std::string_view key, std::string_view line) {
    const auto value = ascii::trimmed(line.substr(std::min(line.find(':'), line.size() - 1) + 1));
    if (key == "X-WR-TIMEZONE") usual_zone_ = value;
    if (key == "METHOD" && ascii::same_word(value, "CANCEL")) called_off_ = true;
    if (key == "X-WR-CALNAME" && value.find('@') != value.npos && value.find(' ') == value.npos) owner_ = value;  // Google's
  }

  void learn(const std::string& kind, const std::string& text) {
    if (kind == "VTIMEZONE") zones_.define(text);
    if (kind != "VEVENT" || text.find("\nRECURRENCE-ID") == std::string::npos) return;
    std::string short_text = "BEGIN:VEVENT\r\n";
    for (std::string_view rest = text; !rest.empty();) {
      const auto line = ascii::take_line(rest);
      if (line.starts_with("UID") || line.starts_with("RECURRENCE-ID")) short_text.append(line).append(1, '\n');
    }
    moved_texts_.push_back(short_text + "END:VEVENT\r\n");
  }

  void learn_moved(const std::string& text) {
    const Tree event = parsed(with_days_mended(text));
    if (event) moved_[text_of(event.get(), ICAL_UID_PROPERTY)].insert(moved_key(event.get(), zones_));
  }

  void take(const std::string& text, int line) {
    const Tree event = parsed(with_days_mended(text.substr(0, text.find('\0'))));
    if (!event || icalcomponent_isa(event.get()) != ICAL_VEVENT_COMPONENT) return sink_.warning({line, message("an event that cannot be read is left out")});
    ReadInteraction meeting{.uid = text_of(event.get(), ICAL_UID_PROPERTY), .summary = text_of(event.get(), ICAL_SUMMARY_PROPERTY), .line = line};
    auto attendance = attendance_of(event.get(), owner_);
    if (attendance.people.empty()) return count(alone_, line);
    auto* status = icalcomponent_get_first_property(event.get(), ICAL_STATUS_PROPERTY);
    const bool off = called_off_ || (status && icalproperty_get_status(status) == ICAL_STATUS_CANCELLED) || is_called_off(meeting.summary);
    if (off || attendance.owner_declined) return count(off_, line);
    const HeldTimes held = held_times(event.get(), zones_, moved_[meeting.uid], now_);
    if (!held.known) {
      sink_.warning(
          {line, message("'{event}' is taken in part or left out: it has no day, or repeats by a rule that is not known", "event"_is = meeting.summary)});
    }
    if (held.past.empty() && held.later) return count(later_, line);
    meeting.participants = std::move(attendance.people);
    tell_how(event.get(), meeting);
    for (const Held& one : held.past) sink_.interaction(at_time(meeting, one));
  }

  static ReadInteraction at_time(const ReadInteraction& meeting, const Held& held) {
    ReadInteraction one = meeting;
    if (one.uid.empty()) one.uid = "ics:" + (held.at ? calendar::iso_utc(*held.at) : calendar::iso(held.day)) + ":" + one.summary;
    if (!held.key.empty()) one.uid += "/" + held.key;
    one.at = held.at;
    const auto parts = calendar::parts(held.day);
    if (!held.at) one.day = calendar::PartialDate{.year = parts.year, .month = static_cast<int>(parts.month), .day = static_cast<int>(parts.day)};
    return one;
  }

  struct Count {
    int events = 0;
    int line = 0;  // of the first one
  };
  static void count(Count& which, int line) {
    if (which.events++ == 0) which.line = line;
  }

  void warn_once(int line) {
    if (!warns_) return;
    sink_.warning({line, message("lines that are no properties of a calendar are left out")});
    warns_ = false;
  }

  Result<void> say_counts() {
    if (alone_.events > 0) {
      sink_.warning(
          {alone_.line, message_plural(alone_.events, "{n} event is left out: it names nobody else", "{n} events are left out: they name nobody else")});
    }
    if (off_.events > 0) {
      sink_.warning({off_.line, message_plural(off_.events, "{n} meeting is left out: it was called off or declined",
                                               "{n} meetings are left out: they were called off or declined")});
    }
    if (later_.events > 0) {
      sink_.warning(
          {later_.line, message_plural(later_.events, "{n} meeting is left out: it is still to come", "{n} meetings are left out: they are still to come")});
    }
    return {};
  }

  Input& input_;
  std::string encoding_;
  Sink& sink_;
  std::optional<calendar::Instant> now_;
  Zones zones_;
  std::string kind_ = {};  // of the part in hand, and where it begins
  int line_ = 0;
  std::string usual_zone_ = {}, owner_ = {};
  bool called_off_ = false, warns_ = false;
  std::vector<std::string> moved_texts_ = {};
  Moved moved_ = {};
  Count alone_ = {}, off_ = {}, later_ = {};
};

constexpr std::size_t enough = 4096;

Result<std::string> guessed_encoding(Input& input) {
  TRY(input.rewind());
  EncodingGuess guess;
  ContentLines lines(input);
  for (auto line = lines.next(); line; line = lines.next()) guess.add(line->text);
  TRY(lines.status());
  return std::string(guess.name());
}

class IcsReader final : public Reader {
 public:
  std::string_view name() const override { return "ics"; }
  std::string_view title() const override { return "calendars: Google, Outlook, Apple (.ics)"; }
  std::string_view extensions() const override { return "ics ical ifb"; }

  bool recognises(Input& input) const override {
    const auto beginning = input.beginning(enough);
    if (!beginning) return false;
    const auto text = decode_file(*beginning, {});
    return text && ascii::starts_with_word(ascii::trimmed(text->text), calendar_begins);
  }

  Result<void> read(Input& input, Sink& sink) const override {
    TRY_ASSIGN(const std::string beginning, input.beginning(enough));
    const std::string_view marked = marked_encoding(beginning);
    if (!marked.empty() && marked != "UTF-8") {
      DecodedInput decoded(input, marked);
      decoded.zone = input.zone;
      decoded.now = input.now;
      return MeetingReader(decoded, "UTF-8", sink).read();
    }
    if (!marked.empty()) return MeetingReader(input, "UTF-8", sink).read();
    TRY_ASSIGN(const std::string encoding, input.encoding.empty() ? guessed_encoding(input) : input.encoding);
    TRY(Decoder::open(encoding));
    sink.encoding(encoding);
    return MeetingReader(input, encoding, sink).read();
  }
};

}  // namespace
}  // namespace ics

const Reader& ics_reader() {
  static const ics::IcsReader reader;
  return reader;
}

}  // namespace guanxi::exchange
