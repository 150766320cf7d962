#include "meetings/report.hpp"

#include <algorithm>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/text/fold.hpp>
#include <guanxi/text/sanitise.hpp>

#include "words/clock_time.hpp"
#include "words/names.hpp"

namespace guanxi::exchange::meetings {
namespace {

constexpr std::size_t longest_text = 500;

std::size_t filled_cells(const std::vector<std::string>& row) {
  return static_cast<std::size_t>(std::count_if(row.begin(), row.end(), [](const auto& cell) { return !trimmed_cell(cell).empty(); }));
}

std::string line_text(std::string_view cell) { return text::one_line(cell.size() > longest_text ? text::well_formed(cell.substr(0, longest_text)) : cell); }

// `"Pump test" で会議中` is the meeting "Pump test".
std::string title_of(std::string_view cell) {
  const auto end = cell.rfind('"');
  if (cell.starts_with('"') && end > 1) return line_text(cell.substr(1, end - 1));
  return line_text(cell);
}

std::string key_text(const WrittenMoment& moment) {
  std::string text = calendar::to_text(moment.day);
  if (!moment.time) return text;
  const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(*moment.time).count();
  return text + " " + ascii::padded(static_cast<int>(minutes / 60), 2) + ":" + ascii::padded(static_cast<int>(minutes % 60), 2);
}

bool before(const WrittenMoment& one, const WrittenMoment& other) {
  const auto key = [](const WrittenMoment& moment) {
    return std::tuple(moment.day.year.value_or(0), moment.day.month, moment.day.day, moment.time.value_or(std::chrono::seconds(0)));
  };
  return key(one) < key(other);
}

// A part of the meeting's own list, or of the tables behind it, which tell the same people once more.
constexpr int section_of_people = 2;

std::optional<int> section_number(const std::vector<std::string>& row) {
  if (row.empty() || filled_cells(row) != 1) return std::nullopt;
  const auto cell = trimmed_cell(row.front());
  const auto dot = cell.find(". ");
  return dot == 1 ? whole_number(cell.substr(0, dot), 1, 9) : std::nullopt;
}

}  // namespace

void Report::take(const Row& row, int line, std::string_view part) {
  if (!part.empty() && part != part_) {
    if (system_ == System::tencent && headed_) return;  // its second sheet has the same people, a row for each time that they came
    part_ = part;
    people_.reset();
    summary_.reset();
    if (headed_) begin_meeting(line);
  }
  if (takes_section(row) || filled_cells(row) == 0) return;
  if (summary_) return take_values(row, line);
  if (takes_heading(row, line)) return;
  if (people_ && filled_cells(row) > 1) return take_person(row, line);
  if (!people_) takes_fact(row);
}

bool Report::takes_section(const Row& row) {
  if (system_ != System::teams) return false;
  const auto number = section_number(row);
  if (!number) return false;
  section_ = *number;
  people_.reset();
  untitled_ = section_ == 1;
  return true;
}

bool Report::takes_heading(const Row& row, int line) {
  if (section_ > section_of_people) return true;  // nothing of it is read
  if (heads_people(row) == system_) {
    people_ = people_columns(system_, row);
    headings_ = row;
    headed_ = true;
    if (meetings_.empty()) begin_meeting(line);
    return true;
  }
  const Columns columns = columns_of(system_, row);
  const bool heads_a_meeting = system_ == System::zoom && columns.has(Column::topic) && columns.has(Column::id) && columns.has(Column::start);
  if (!heads_a_meeting) return false;
  if (headed_ || meetings_.empty()) begin_meeting(line);
  people_.reset();
  summary_ = columns;
  return true;
}

void Report::begin_meeting(int line) {
  meetings_.emplace_back();
  meetings_.back().line = line;
}

void Report::take_values(const Row& row, int line) {
  for (const Column column : {Column::topic, Column::id, Column::start, Column::end}) set_fact(meetings_.back(), column, summary_->cell(row, column), line);
  summary_.reset();
}

// "Meeting title<tab>Pump pilot".
bool Report::takes_fact(const Row& row) {
  if (system_ == System::zoom || row.size() < 2 || trimmed_cell(row[1]).empty()) return false;
  if (meetings_.empty()) begin_meeting(1);
  if (const auto column = column_named(system_, row.front())) {
    set_fact(meetings_.back(), *column, trimmed_cell(row[1]), 1);
  } else {
    take_unlabelled(row);
  }
  untitled_ = false;
  return true;
}

// In a language that is not known, the first line tells the title, and the first moments are start and end. Tencent's first two rows are topic
// and number.
void Report::take_unlabelled(const Row& row) {
  Meeting& meeting = meetings_.back();
  if (untitled_ && meeting.topic.empty()) return set_fact(meeting, Column::topic, trimmed_cell(row[1]), 1);
  if (system_ == System::teams && section_ == 1 && !meeting.start) set_fact(meeting, Column::start, trimmed_cell(row[1]), 1);
}

void Report::set_fact(Meeting& meeting, Column column, std::string_view value, int line) {
  if (value.empty()) return;
  if (column == Column::topic && meeting.topic.empty()) meeting.topic = title_of(value);
  if (column == Column::id && meeting.id.empty()) {
    meeting.id = line_text(value);
    std::erase(meeting.id, ' ');
  }
  if (column == Column::start && !meeting.start) meeting.start = moment(value, line);
  if (column == Column::end) moment(value, line);
}

std::optional<WrittenMoment> Report::moment(std::string_view cell, int line) {
  if (cell.empty() || cell.find_first_of("0123456789") == std::string_view::npos) return std::nullopt;
  const ClockText clock = clock_in(cell);
  if (clock.time && ascii::is_blank(clock.rest)) return moments_.day ? std::optional(WrittenMoment{*moments_.day, clock.time}) : std::nullopt;
  if (guess_ != nullptr) {
    guess_->set_line(line);
    guess_->add(cell);
    return std::nullopt;
  }
  const auto read = read_moment(cell, moments_.order);
  return read && read->day.year && read->day.day > 0 && !read->day.lunar ? read : std::nullopt;
}

void Report::take_person(const Row& row, int line) {
  for (const Column column : {Column::leave, Column::when, Column::end}) moment(people_->cell(row, column), line);
  const auto join = moment(people_->cell(row, Column::join), line);
  Meeting& meeting = meeting_of(row, join, line);
  if (says_yes(people_->cell(row, Column::waiting))) return;
  const bool came = !says_no(people_->cell(row, Column::attended));
  if (came && join && (!meeting.first_join || before(*join, *meeting.first_join))) meeting.first_join = join;
  for (auto& who : people_of(row, line)) {
    if (people_->has(Column::first_name) && system_ == System::zoom) add_registered(row, who, line);
    if (came) add(meeting, std::move(who));
  }
}

// Where each row tells its meeting, that one.
Meeting& Report::meeting_of(const Row& row, const std::optional<WrittenMoment>& join, int line) {
  const bool tells = system_ == System::feishu || (people_->has(Column::topic) && people_->has(Column::start));
  if (!tells) return meetings_.back();
  std::string key = std::string(people_->cell(row, Column::id)) + '\n' + std::string(people_->cell(row, Column::start));
  if (system_ == System::feishu && join) key += calendar::to_text(join->day);
  const auto [place, is_new] = places_.emplace(std::move(key), meetings_.size());
  if (is_new && places_.size() == 1) place->second = meetings_.size() - 1;  // the one that the headings began
  if (is_new && places_.size() > 1) begin_meeting(line);
  Meeting& meeting = meetings_[place->second];
  if (is_new) {
    for (const Column column : {Column::topic, Column::id, Column::start}) set_fact(meeting, column, people_->cell(row, column), line);
  }
  return meeting;
}

std::vector<ReadWho> Report::people_of(const Row& row, int line) {
  const auto cell = [&](Column column) { return people_->cell(row, column); };
  const NameParts parts{.family = line_text(cell(Column::last_name)), .given = line_text(cell(Column::first_name))};
  std::string displayed = line_text(cell(Column::name));
  if (!parts.family.empty() && !parts.given.empty()) displayed = full_name(parts);
  if (displayed.empty()) displayed = full_name(parts);
  const auto brackets = system_ == System::zoom ? InBrackets::account_name : InBrackets::another;
  const auto shown = people_shown(displayed, brackets);
  if (shown.empty() && !displayed.empty() && guess_ == nullptr && warned_.insert(displayed).second) {
    warnings_.push_back({line, message("{name} is a room, a program or a hidden number, and is left out", "name"_is = in_quotes(displayed))});
  }
  std::string email = line_text(cell(Column::email));
  if (email.empty() && cell(Column::upn).find('@') != std::string_view::npos && cell(Column::upn).find("#EXT#") == std::string_view::npos)
    email = line_text(cell(Column::upn));
  std::vector<ReadWho> people;
  for (const auto& one : shown) {
    ReadWho who{.email = one.email, .phone = one.phone, .name = one.name};
    if (shown.size() == 1 && email.find('@') != std::string::npos) who.email = email;
    if (shown.size() == 1 && who.phone.empty()) who.phone = line_text(cell(Column::phone));
    if (shown.size() == 1) who.organisation = line_text(cell(Column::organisation));
    if (!who.name.empty() || !who.email.empty() || !who.phone.empty()) people.push_back(std::move(who));
  }
  return people;
}

// Who was told once already came back, or came by another device.
void Report::add(Meeting& meeting, ReadWho who) {
  const auto same = [&](const ReadWho& other) {
    if (!who.email.empty() && !other.email.empty()) return ascii::same_word(who.email, other.email);
    if (who.name.empty() || other.name.empty()) return who.name == other.name && who.phone == other.phone && who.email == other.email;
    return text::fold(who.name) == text::fold(other.name);
  };
  const auto found = std::find_if(meeting.participants.begin(), meeting.participants.end(), same);
  if (found == meeting.participants.end()) {
    meeting.participants.push_back(std::move(who));
    return;
  }
  if (found->email.empty()) found->email = std::move(who.email);
  if (found->name.empty()) found->name = std::move(who.name);
  if (found->phone.empty()) found->phone = std::move(who.phone);
}

// Who registered told more of itself than its name; who did not come is a contact all the same.
void Report::add_registered(const Row& row, const ReadWho& who, int line) {
  if (who.name.empty() || !known_registered_.insert(who.email.empty() ? who.name : ascii::lower(who.email)).second) return;
  ReadPerson person{.name = who.name, .organisation = who.organisation, .line = line};
  person.title = line_text(people_->cell(row, Column::title));
  person.city = line_text(people_->cell(row, Column::city));
  person.country = line_text(people_->cell(row, Column::country));
  if (!who.email.empty()) person.contacts.push_back({.kind = "email", .value = who.email});
  if (!who.phone.empty()) person.contacts.push_back({.kind = "phone", .value = who.phone});
  for (std::size_t place = 0; place < row.size() && place < headings_.size(); ++place) {
    const auto value = trimmed_cell(row[place]);
    const auto heading = trimmed_cell(headings_[place]);
    if (value.empty() || heading.empty() || column_named(system_, heading)) continue;
    person.others.push_back({line_text(heading), line_text(value)});
  }
  registered_.push_back(std::move(person));
}

std::string Report::uid_of(const Meeting& meeting) const {
  constexpr std::string_view systems[] = {"zoom", "teams", "meet", "tencent", "feishu"};
  const auto& begun = meeting.start ? meeting.start : meeting.first_join;
  const std::string name = meeting.id.empty() ? text::fold(meeting.topic) : meeting.id;
  std::string moment = begun ? key_text(*begun) : moments_.day ? calendar::to_text(*moments_.day) : std::string();
  if (system_ == System::feishu && begun && !meeting.start) moment = calendar::to_text(begun->day);
  return std::string(systems[static_cast<std::size_t>(system_)]) + ":" + name + (name.empty() ? "" : ":") + moment;
}

Result<void> Report::give(const Meeting& meeting, Sink& sink) const {
  constexpr std::string_view channels[] = {"zoom", "teams", "meet", "other", "other"};
  const auto& begun = meeting.start ? meeting.start : meeting.first_join;
  ReadInteraction found{.uid = uid_of(meeting), .kind = "meeting", .via = std::string(channels[static_cast<std::size_t>(system_)]), .summary = meeting.topic};
  if (begun) {
    const TakenMoment moment = taken(*begun, input_);
    found.day = moment.day;
    found.at = moment.at;
  } else if (moments_.day) {
    found.day = moments_.day;
  } else {
    return usage_error(message("{file}:{line}: the report tells no day of the meeting", "file"_is = input_.name, "line"_is = std::max(meeting.line, 1)),
                       message("add its day: --date 2026-03-18; a day in the file's name is understood too"));
  }
  found.participants = meeting.participants;
  found.line = std::max(meeting.line, 1);
  sink.interaction(std::move(found));
  return {};
}

Result<void> Report::give(Sink& sink) {
  for (auto& person : registered_) sink.person(std::move(person));
  for (const auto& meeting : meetings_)
    if (!meeting.participants.empty()) TRY(give(meeting, sink));
  for (auto& warning : warnings_) sink.warning(std::move(warning));
  return {};
}

}  // namespace guanxi::exchange::meetings
