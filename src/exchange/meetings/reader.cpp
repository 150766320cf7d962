// The readers of attendance reports: Zoom, Microsoft Teams, Google Meet, Tencent Meeting, Feishu.
#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/exchange/reader.hpp>

#include "meetings/report.hpp"
#include "sheets/sheets.hpp"
#include "tables/rows.hpp"

namespace guanxi::exchange {
namespace meetings {
namespace {

constexpr std::size_t recognised_bytes = std::size_t{1} << 16;
constexpr int recognised_rows = 40;

// For what is looked at, and read again for good.
class Silent final : public Sink {
 public:
  void person(ReadPerson&&) override {}
  void interaction(ReadInteraction&&) override {}
  void warning(ReadWarning&&) override {}
  void encoding(std::string_view) override {}
};

std::optional<System> system_in(Rows& rows) {
  for (int count = 0; count < recognised_rows; ++count) {
    const auto row = rows.next();
    if (!row || !*row) return std::nullopt;
    if (const auto system = heads_people(**row)) return system;
  }
  return std::nullopt;
}

// Of a text its beginning is looked at; of a workbook the first rows, wherever in the file they stand.
std::optional<System> system_of(Input& input) {
  Silent silent;
  if (may_be_workbook(input)) {
    const auto rows = rows_of(input, silent);
    const auto system = rows ? system_in(**rows) : std::nullopt;
    return input.rewind() ? system : std::nullopt;
  }
  const auto beginning = input.beginning(recognised_bytes);
  if (!beginning) return std::nullopt;
  MemoryInput begun(input.name, *beginning);
  begun.encoding = input.encoding;
  const auto rows = rows_of(begun, silent);
  return rows ? system_in(**rows) : std::nullopt;
}

// 2026-03-18, 2026_03_18 or 20260318 in a file's name, with no digit beside it.
std::optional<calendar::PartialDate> day_in_name(std::string_view path) {
  const std::string_view name = path.substr(path.rfind('/') + 1);  // npos + 1 is 0
  for (std::size_t at = 0; at + 8 <= name.size(); ++at) {
    if (!ascii::is_digit(name[at]) || (at > 0 && ascii::is_digit(name[at - 1]))) continue;
    const bool parted = !ascii::is_digit(name[at + 4]);
    const std::size_t length = parted ? 10 : 8;
    if (at + length > name.size() || (at + length < name.size() && ascii::is_digit(name[at + length]))) continue;
    if (parted && (std::string_view("-_.").find(name[at + 4]) == std::string_view::npos || name[at + 7] != name[at + 4])) continue;
    const std::size_t mark = parted ? 1 : 0;
    const auto year = whole_number(name.substr(at, 4), 2000, 2099);
    const auto month = whole_number(name.substr(at + 4 + mark, 2), 1, 12);
    const auto day = whole_number(name.substr(at + 6 + 2 * mark, 2), 1, 31);
    if (year && month && day && calendar::make_date(*year, static_cast<unsigned>(*month), static_cast<unsigned>(*day)))
      return calendar::PartialDate{.year = year, .month = *month, .day = *day};
  }
  return std::nullopt;
}

std::optional<calendar::PartialDate> day_told(const Input& input) {
  if (!input.date) return day_in_name(input.name);
  const auto parts = calendar::parts(*input.date);
  return calendar::PartialDate{.year = parts.year, .month = static_cast<int>(parts.month), .day = static_cast<int>(parts.day)};
}

Result<void> take_all(Rows& rows, Report& report) {
  for (;;) {
    TRY_ASSIGN(const auto* const row, rows.next());
    if (row == nullptr) return {};
    report.take(*row, rows.line(), rows.part());
  }
}

class MeetingReader final : public Reader {
 public:
  MeetingReader(System system, std::string_view name, std::string_view title) : system_(system), name_(name), title_(title) {}

  std::string_view name() const override { return name_; }
  std::string_view title() const override { return title_; }
  std::string_view extensions() const override { return "csv tsv xlsx"; }
  bool recognises(Input& input) const override { return system_of(input) == system_; }

  Result<void> read(Input& input, Sink& sink) const override {
    Silent silent;
    Moments moments{.day = day_told(input)};
    DateOrderGuess guess;
    Report first(system_, input, moments);
    first.learn_order(guess);
    {
      TRY_ASSIGN(const auto rows, rows_of(input, silent));
      TRY(take_all(*rows, first));
    }
    if (!first.found_people()) {
      return usage_error(message("{file}:1: no rows of people are found as {system} writes them", "file"_is = input.name, "system"_is = title_),
                         message("export the list of participants again, with its row of headings"));
    }
    TRY_ASSIGN(moments.order, guess.order(input));
    Report report(system_, input, moments);
    TRY_ASSIGN(const auto rows, rows_of(input, sink));
    TRY(take_all(*rows, report));
    return report.give(sink);
  }

 private:
  System system_;
  std::string_view name_;
  std::string_view title_;
};

}  // namespace
}  // namespace meetings

using meetings::System;

const Reader& zoom_reader() {
  static const meetings::MeetingReader reader(System::zoom, "zoom", "Zoom attendance report");
  return reader;
}
const Reader& teams_reader() {
  static const meetings::MeetingReader reader(System::teams, "teams", "Microsoft Teams attendance report");
  return reader;
}
const Reader& meet_reader() {
  static const meetings::MeetingReader reader(System::meet, "meet", "Google Meet attendance report");
  return reader;
}
const Reader& tencent_meeting_reader() {
  static const meetings::MeetingReader reader(System::tencent, "tencent-meeting", "Tencent Meeting attendance report");
  return reader;
}
const Reader& feishu_meeting_reader() {
  static const meetings::MeetingReader reader(System::feishu, "feishu-meeting", "Feishu attendance report");
  return reader;
}

}  // namespace guanxi::exchange
