// What other systems' files are read into, and what a reader of one format is.
// A reader turns bytes into records and says where each came from; it never sees the database. `import` matches the
// records with what is stored. Adding a format: one source file in src/exchange/ and one line in readers.def.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <guanxi/base/error.hpp>
#include <guanxi/calendar/partial_date.hpp>
#include <guanxi/domain/party.hpp>

namespace guanxi::exchange {

// What the user's clock shows at an instant.
using LocalClock = std::function<calendar::LocalTime(calendar::Instant)>;

// One file, whole.
struct Source {
  std::string name;        // its path, for messages and for recognising it by extension
  std::string_view bytes;  // as on disk, in whatever encoding
  std::string encoding = {};  // of what the file itself does not say the encoding of; empty: to be found out
  LocalClock local = {};      // empty: a day that is written as an instant is the day as written
};

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

// A person as a file tells of them. Text is UTF-8; what is not told is empty.
struct ReadPerson {
  std::string uid = {};   // the source's own identity of the record, if it has one
  std::string name = {};  // family name first for CJK names
  std::string reading = {};  // how it is read, the family name first: やまもと たろう
  std::string surname = {};  // as told, where the name alone shows another: 山本 of 山本太郎
  std::optional<calendar::PartialDate> died = {};  // without year and month: the day is not known
  std::string organisation = {};
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
  int line = 0;  // where the record begins, from 1
  bool operator==(const ReadPerson&) const = default;
};

// Something a reader could not take over; the rest of the file is still good.
struct ReadWarning {
  int line = 0;
  std::string message;
};

struct ReadResult {
  std::vector<ReadPerson> people = {};
  std::vector<ReadWarning> warnings = {};
  std::string encoding = {};  // what the file was taken to be written in, where it did not say: "UTF-8", "GB18030"
};

class Reader {
 public:
  virtual ~Reader() = default;
  virtual std::string_view name() const = 0;         // "vcard"
  virtual std::string_view title() const = 0;        // "vCard 2.1, 3.0, 4.0"
  virtual std::string_view extensions() const = 0;   // "vcf vcard", for picking files out of a folder
  virtual bool recognises(const Source& source) const = 0;
  // Fails (usage error naming the file and line) only when the file is none of this format or is cut off, or when
  // nothing is known of the source's encoding.
  virtual Result<ReadResult> read(const Source& source) const = 0;
};

// Every reader there is, in the order in which they are asked.
std::span<const Reader* const> readers();
const Reader* reader_named(std::string_view name);  // nullptr: none
const Reader* reader_for(const Source& source);     // nullptr: nobody recognises it

}  // namespace guanxi::exchange
