// The reader of org files: headings with an e-mail address are people, headings with a keyword and a day are tasks.
#include <algorithm>
#include <array>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/exchange/reader.hpp>
#include <guanxi/text/sanitise.hpp>

#include "bytes/text_lines.hpp"
#include "orgmode/heading.hpp"
#include "words/addresses_in.hpp"
#include "words/contact_kinds.hpp"
#include "words/date_order.hpp"
#include "words/shown_names.hpp"

namespace guanxi::exchange {
namespace orgmode {
namespace {

constexpr std::size_t longest_note = 20'000;

// A heading with what stands under it, up to the next one.
struct Entry {
  Heading heading = {};
  int line = 0;
  std::vector<Property> properties = {};
  std::optional<calendar::PartialDate> due = {}, ended = {};
  std::string note = {};

  const std::string& value(std::string_view name) const {
    static const std::string none;
    const auto found = std::find_if(properties.begin(), properties.end(), [&](const Property& one) { return one.name == name; });
    return found == properties.end() ? none : found->value;
  }
};

// Somebody or something that headings stand under.
struct Above {
  int level = 0;
  std::string title = {};
  ReadWho who = {};  // of a person
};

void take_property(ReadPerson& person, const Property& property) {
  const std::string value = text::one_line(property.value);
  if (value.empty()) return;
  const std::string_view name = property.name;
  constexpr std::array<std::string_view, 5> phones = {"PHONE", "MOBILE", "CELL", "TEL", "TELEPHONE"};
  constexpr std::array<std::string_view, 4> firms = {"COMPANY", "ORGANIZATION", "ORGANISATION", "ORG"};
  constexpr std::array<std::string_view, 3> aliases = {"ALIAS", "NICKNAME", "ALIASES"};
  if (name == "EMAIL") {
    for (std::string& address : addresses_in(value)) person.contacts.push_back({"email", std::move(address), {}});
  } else if (ascii::among(name, phones)) {
    person.contacts.push_back({"phone", value, name == "MOBILE" || name == "CELL" ? "mobile" : ""});
  } else if (name == "BIRTHDAY") {
    const auto day = read_moment(ascii::trimmed(value, "<>[]"), DateOrder::unknown);
    if (day) person.birthday = day->day;
    else person.others.push_back({"BIRTHDAY", value});
  } else if (ascii::among(name, firms)) {
    person.organisation = value;
  } else if (ascii::among(name, aliases)) {
    person.aliases.push_back(value);
  } else if (name == "TITLE" || name == "JOB") {
    person.title = value;
  } else if (name == "ADDRESS") {
    person.addresses.push_back({value, {}});
  } else if (name == "NOTE") {
    person.note += (person.note.empty() ? "" : "\n") + value;
  } else if (const auto kind = contact_kind(name); !kind.empty()) {
    person.contacts.push_back({std::string(kind), value, {}});
  } else if (name != "ID") {
    person.others.push_back({text::one_line(property.name), value});
  }
}

class OrgFile {
 public:
  OrgFile(TextLines& lines, Sink& sink) : lines_(lines), sink_(sink) {}

  Result<void> read() {
    for (auto peeked = lines_.peek(); peeked; peeked = lines_.peek()) {
      const std::string line(*peeked);
      lines_.take();
      keywords_.learn(line);
      if (auto heading = heading_of(line, keywords_)) {
        finish();
        entry_ = Entry{.heading = std::move(*heading), .line = lines_.number()};
      } else if (entry_.line > 0) {
        take(line);
      }
    }
    finish();
    TRY(lines_.status());
    return {};
  }

 private:
  void take(const std::string& line) {
    const auto property = property_of(line);
    if (drawer_.empty() && property && property->value.empty()) {
      drawer_ = property->name;
    } else if (!drawer_.empty()) {
      if (property && property->name == "END") drawer_.clear();
      else if (property && drawer_ == "PROPERTIES") entry_.properties.push_back(*property);
    } else if (!take_days(line) && !ascii::is_blank(line) && !line.starts_with("#") && entry_.note.size() < longest_note) {
      entry_.note += (entry_.note.empty() ? "" : "\n") + text::one_line(ascii::trimmed(line));
    }
  }

  bool take_days(std::string_view line) {
    const auto ended = day_behind(line, "CLOSED:"), deadline = day_behind(line, "DEADLINE:"), scheduled = day_behind(line, "SCHEDULED:");
    if (ended) entry_.ended = ended;
    if (deadline) entry_.due = deadline;
    else if (scheduled && !entry_.due) entry_.due = scheduled;
    return ended || deadline || scheduled;
  }

  void finish() {
    drawer_.clear();
    if (entry_.line == 0) return;
    while (!above_.empty() && above_.back().level >= entry_.heading.level) above_.pop_back();
    Above self{entry_.heading.level, entry_.heading.title, {}};
    const bool is_person = entry_.heading.keyword.empty() && !addresses_in(entry_.value("EMAIL")).empty() && !self.title.empty();
    if (is_person) self.who = give_person();
    else if (!entry_.heading.keyword.empty() && (entry_.due || entry_.ended) && !self.title.empty()) give_task();
    above_.push_back(std::move(self));
    entry_ = {};
  }

  ReadWho give_person() {
    ReadPerson person{.uid = text::one_line(entry_.value("ID")), .name = name_shown(entry_.heading.title), .line = entry_.line};
    if (person.name.empty()) person.name = entry_.heading.title;
    person.tags = entry_.heading.tags;
    person.note = entry_.note;
    for (const Property& property : entry_.properties) take_property(person, property);
    ReadWho who{.uid = person.uid, .email = addresses_in(entry_.value("EMAIL")).front(), .name = person.name};
    sink_.person(std::move(person));
    return who;
  }

  void give_task() {
    ReadTask task{
        .text = entry_.heading.title, .due = entry_.due, .done = keywords_.is_done(entry_.heading.keyword), .ended = entry_.ended, .line = entry_.line};
    for (const Above& one : above_) {
      if (!one.who.name.empty()) task.people = {one.who};
      else task.project = one.title;
    }
    const std::string id = text::one_line(entry_.value("ID"));
    task.uid = "org:" + (id.empty() ? (above_.empty() ? std::string() : above_.back().title + "/") + task.text : id);
    sink_.task(std::move(task));
  }

  TextLines& lines_;
  Sink& sink_;
  Keywords keywords_ = {};
  Entry entry_ = {};
  std::string drawer_ = {};  // the one in hand
  std::vector<Above> above_ = {};
};

constexpr std::size_t enough = std::size_t{64} << 10;

class OrgReader final : public Reader {
 public:
  std::string_view name() const override { return "org"; }
  std::string_view title() const override { return "org-mode: contacts and tasks"; }
  std::string_view extensions() const override { return "org"; }

  // Lists of other formats have stars, too; only org has drawers and days like these.
  bool recognises(Input& input) const override {
    const std::string text = text_at_beginning(input, enough);
    const Keywords keywords;
    bool heading = false, sure = false;
    for (std::string_view rest = text; !rest.empty();) {
      const auto line = ascii::trimmed(ascii::take_line(rest));
      heading = heading || heading_of(line, keywords);
      constexpr std::array<std::string_view, 4> days = {"DEADLINE: <", "SCHEDULED: <", "CLOSED: [", ":PROPERTIES:"};
      sure = sure || std::any_of(days.begin(), days.end(), [&](std::string_view word) { return line.starts_with(word); });
    }
    return heading && sure;
  }

  Result<void> read(Input& input, Sink& sink) const override {
    TRY_ASSIGN(const auto lines, TextLines::open(input, &sink));
    return OrgFile(*lines, sink).read();
  }
};

}  // namespace
}  // namespace orgmode

const Reader& orgmode_reader() {
  static const orgmode::OrgReader reader;
  return reader;
}

}  // namespace guanxi::exchange
