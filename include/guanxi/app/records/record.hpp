// Records by their ids, whatever their kind: showing them, changing them by their fields, removing them. Each kind is described once
// (src/app/records/), and all of this follows from that description.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <guanxi/app/records/fields.hpp>
#include <guanxi/app/session/fields.hpp>
#include <guanxi/app/session/session.hpp>
#include <guanxi/present/property_sheet.hpp>
#include <guanxi/present/value.hpp>
#include <guanxi/storage/access.hpp>

namespace guanxi::app {

// A field of a kind of record.
struct FieldSpec {
  FieldWord word;
  std::span<const std::string_view> choices = word.choices;  // as this kind has them
  std::string_view key = {};                                 // what `show` calls it where that is another word: "made" for date
  FieldType type = word.type;                                // as this kind has it
  enum class Days : unsigned char {
    any,     // past ones first
    past,    // none that is still to come
    future,  // any, future ones first
  } days = Days::any;
  std::string_view advice = {};  // the hint where a day does not suit
  bool secret = false;           // not shown of a sensitive record
  bool needed = false;           // never empty
  bool fixed = false;            // shown, and not to be changed
};

// A field with what a record says in it, as the field is read: no value, or one; of a list any number.
struct FieldState {
  FieldSpec field;
  std::vector<std::string> values = {};
};

class RecordKind {
 public:
  virtual ~RecordKind() = default;

  virtual std::string_view noun() const = 0;  // "promise"; with an article: a_noun()
  virtual std::string_view a_noun() const = 0;
  virtual bool has(storage::Store& store, Id id) const = 0;
  // What it says, sensitive or not.
  virtual std::vector<FieldState> state(storage::Store& store, Id id) const = 0;
  // "promise: send the price list"; of a sensitive one "promise: (sensitive)".
  virtual std::string line(storage::Store& store, Id id) const = 0;
  // Within a Work. The fields that are told replace what there was; an empty value clears. What was changed, in words. Errors (usage,
  // no_match): a value that is none, or does not suit the others; then the caller drops the Work.
  virtual Result<std::string> change(Session& env, storage::Store& store, Id id, const Fields& fields) const = 0;
  virtual void remove(storage::Store& store, Id id) const = 0;
  // For people, and as an object of JSON under a key ("promise"). null, and nothing, for what is hidden.
  virtual present::PropertySheet sheet(const Session& env, storage::Store& store, Id id, bool include_sensitive) const = 0;
  virtual std::string_view json_key() const = 0;
  virtual present::Value::Object json(const Session& env, storage::Store& store, Id id, bool include_sensitive) const = 0;
  // The fields that it has, in the order in which they are shown.
  virtual std::vector<FieldSpec> fields() const = 0;
};

std::span<const RecordKind* const> record_kinds();
const RecordKind* kind_of(storage::Store& store, Id id);  // nullptr: the id is of a party, or of nothing

// What was named, by whatever it is called.
struct NamedRecord {
  Id id = {};
  bool person = false;               // else an organisation, where there is no kind
  const RecordKind* kind = nullptr;  // none: a party
};
// A person or an organisation by any name, or any record by its id. A reminder of a rhythm or a festival ("c-k7qp2") is no record; with
// `of_reminder` it names its person. Errors (no_match): of the name; a reminder.
Result<NamedRecord> named_record(storage::Store& store, std::string_view what, bool of_reminder = false);

}  // namespace guanxi::app
