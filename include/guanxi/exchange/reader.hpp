// What other systems' files are read into, and what a reader of one format is.
// A reader turns bytes into records, says where each came from, and hands them on one by one, so that a file may be longer than
// memory; it never sees the database. `import` matches the records with what is stored. Adding a format: a folder in src/exchange/
// and one line in readers.def.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <guanxi/base/error.hpp>
#include <guanxi/calendar/partial_date.hpp>
#include <guanxi/domain/party.hpp>
#include <guanxi/exchange/input.hpp>

namespace guanxi::exchange {

struct ReadOccasion {
  std::string label;  // anniversary, "First met"
  calendar::PartialDate date;
  bool operator==(const ReadOccasion&) const = default;
};

// What somebody else is to the person. kind is "manager" (the person reports to them), "assistant" (they assist the
// person), one of domain::relation_kinds() ("mentor": they are the person's; "introduced-by": they introduced the
// person), or empty when the file's word is none of these.
struct ReadRelation {
  std::string kind;
  std::string name;        // who, by name; empty when given by uid
  std::string uid = {};    // who, by the uid of another record
  std::string label = {};  // the file's own word where it is another: mother, 大学同学
  bool operator==(const ReadRelation&) const = default;
};

// A postal address, in the order in which the file's country writes it: "Beispielweg 3, 20095 Hamburg".
struct ReadAddress {
  std::string text;
  std::string label = {};  // work, home, or the file's own word
  bool operator==(const ReadAddress&) const = default;
};

struct ReadValue {
  std::string name;
  std::string value;
  bool operator==(const ReadValue&) const = default;
};

// A person as a file tells of them. Text is UTF-8; what is not told is empty.
struct ReadPerson {
  std::string uid = {};                            // the source's own identity of the record, if it has one
  std::string name = {};                           // family name first for CJK names
  std::string reading = {};                        // how it is read, the family name first: やまもと たろう
  std::string surname = {};                        // as told, where the name alone shows another: 山本 of 山本太郎
  std::optional<calendar::PartialDate> died = {};  // without year and month: the day is not known
  std::string organisation = {};
  std::string organisation_uid = {};  // of an organisation of the same source, where the file tells that instead of its name
  std::string department = {};
  std::string title = {};
  std::string role = {};  // the part they play, as told: "Budget holder"
  std::string city = {};
  std::string country = {};   // as told: a name or a code
  std::string timezone = {};  // a tz database name, else empty
  std::string language = {};
  std::optional<calendar::PartialDate> birthday = {};        // solar
  std::optional<calendar::PartialDate> lunar_birthday = {};  // lunar; the file may tell both
  std::vector<domain::ContactPoint> contacts = {};           // the preferred one of a kind first
  std::vector<std::string> aliases = {};
  std::vector<std::string> tags = {};
  std::vector<ReadOccasion> occasions = {};
  std::vector<ReadRelation> relations = {};
  std::string note = {};
  std::vector<ReadAddress> addresses = {};
  std::vector<ReadValue> others = {};  // what has no place of its own, by the file's own name for it, in the file's order: {"Lead Source", "Trade fair"}
  int line = 0;                        // where the record begins, from 1
  bool operator==(const ReadPerson&) const = default;
};

struct ReadOrganisation {
  std::string uid = {};
  std::string name = {};
  std::string parent = {};  // the organisation that it belongs to, by name
  std::string city = {};
  std::string country = {};  // as told
  std::vector<domain::ContactPoint> contacts = {};
  std::vector<std::string> tags = {};
  std::string note = {};
  std::vector<ReadAddress> addresses = {};
  std::vector<ReadValue> others = {};
  int line = 0;
  bool operator==(const ReadOrganisation&) const = default;
};

// Somebody whom a record names: by what the file tells of them; what it does not tell is empty.
struct ReadWho {
  std::string uid = {};  // of another record of the file, or the source's own identity: "whatsapp:+8613800000001"
  std::string email = {};
  std::string phone = {};
  std::string name = {};          // family name first for CJK names; without the words "(Guest)", "(External)"
  std::string organisation = {};  // where the file tells it
  std::string wechat = {};
  bool operator==(const ReadWho&) const = default;
};

// A meeting, call, mail or message. Of chats one a person and day, and never what was said.
struct ReadInteraction {
  std::string uid =
      {};  // the source's own identity, or one made of what does not change: "whatsapp:Bea Lund:2026-03-02". What has it already is not taken again
  std::string kind = {};                          // a word of domain::InteractionKind, else the file's own in lower case
  std::string via = {};                           // a word of domain::Channel; empty: as usual for the kind
  std::optional<calendar::PartialDate> day = {};  // local
  std::optional<calendar::Instant> at = {};       // when it is known to the minute
  std::string summary = {};                       // one line: a topic, a subject, "12 messages"
  std::string place = {};
  bool attempt = false;                    // tried, not reached: a missed call
  bool in_bulk = false;                    // of a mailbox: people who are not known are left out, and counted
  std::vector<ReadWho> participants = {};  // without the user where the file tells who that is; else all: the user's own names are left out later
  int line = 0;
  bool operator==(const ReadInteraction&) const = default;
};

// What is to be done, or was done, for somebody or by them.
struct ReadTask {
  std::string uid = {};
  std::string text = {};
  std::optional<calendar::PartialDate> made = {};
  std::optional<calendar::PartialDate> due = {};
  bool done = false;
  std::optional<calendar::PartialDate> ended = {};  // when it was done, if the file tells
  bool theirs = false;                              // they are to do it, not the user
  std::string project = {};                         // list, board or deal it stands in
  std::vector<ReadWho> people = {};                 // whom it concerns; not the one who does it
  int line = 0;
  bool operator==(const ReadTask&) const = default;
};

// The part that somebody plays at an organisation, told apart from the person.
struct ReadRole {
  ReadWho who = {};
  std::string organisation = {};
  std::string title = {};
  int line = 0;
  bool operator==(const ReadRole&) const = default;
};

// Something a reader could not take over; the rest of the file is still good.
struct ReadWarning {
  int line = 0;
  std::string message;
};

// Takes what a reader finds, in the file's order. What a sink has no use for becomes a warning with its line, so that nothing is lost
// in silence.
class Sink {
 public:
  virtual ~Sink() = default;
  virtual void person(ReadPerson&& found) = 0;
  virtual void organisation(ReadOrganisation&& found);
  virtual void interaction(ReadInteraction&& found);
  virtual void task(ReadTask&& found);
  virtual void role(ReadRole&& found);
  virtual void warning(ReadWarning&& found) = 0;
  // What the file was taken to be written in, where it did not say: "UTF-8", "GB18030". At most once.
  virtual void encoding(std::string_view name) = 0;
};

struct ReadResult {
  std::vector<ReadPerson> people = {};
  std::vector<ReadOrganisation> organisations = {};
  std::vector<ReadInteraction> interactions = {};
  std::vector<ReadTask> tasks = {};
  std::vector<ReadRole> roles = {};
  std::vector<ReadWarning> warnings = {};
  std::string encoding = {};  // empty: the file said so itself

  bool empty() const { return people.empty() && organisations.empty() && interactions.empty() && tasks.empty() && roles.empty(); }
};

// Keeps what it is given.
class Collector final : public Sink {
 public:
  void person(ReadPerson&& found) override { result.people.push_back(std::move(found)); }
  void organisation(ReadOrganisation&& found) override { result.organisations.push_back(std::move(found)); }
  void interaction(ReadInteraction&& found) override { result.interactions.push_back(std::move(found)); }
  void task(ReadTask&& found) override { result.tasks.push_back(std::move(found)); }
  void role(ReadRole&& found) override { result.roles.push_back(std::move(found)); }
  void warning(ReadWarning&& found) override { result.warnings.push_back(std::move(found)); }
  void encoding(std::string_view name) override { result.encoding = name; }

  ReadResult result = {};
};

class Reader {
 public:
  virtual ~Reader() = default;
  virtual std::string_view name() const = 0;        // "vcard"
  virtual std::string_view title() const = 0;       // "vCard 2.1, 3.0, 4.0"
  virtual std::string_view extensions() const = 0;  // "vcf vcard", for picking files out of a folder
  // Whether a file of a folder is picked although it has none of these extensions: of a Maildir, say, whose files have none.
  virtual bool takes(std::string_view /*path*/) const { return false; }
  // By the beginning of the input, which stands at its first byte before and after. An input that cannot be read is not recognised.
  virtual bool recognises(Input& input) const = 0;
  // Fails (usage error naming the file and line) only when the input is none of this format or is cut off; and when nothing is known
  // of its encoding, or it cannot be read. What the sink was given before an error is to be thrown away. The input is read from its
  // first byte, perhaps several times.
  virtual Result<void> read(Input& input, Sink& sink) const = 0;
};

// Every reader there is, in the order in which they are asked.
std::span<const Reader* const> readers();
const Reader* reader_named(std::string_view name);  // nullptr: none
const Reader* reader_for(Input& input);             // nullptr: nobody recognises it

}  // namespace guanxi::exchange
