// From what a record keeps to what is typed of it, and back: by the type of the member.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include <guanxi/app/naming/known_words.hpp>
#include <guanxi/app/records/record.hpp>
#include <guanxi/base/id.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/calendar/partial_date.hpp>
#include <guanxi/domain/claim_words.hpp>
#include <guanxi/domain/money.hpp>

namespace guanxi::app {

// ---- what is typed to say so; empty: nothing is kept

std::string told(storage::Store& store, const FieldSpec& field, Id id);  // a handle; of an entry its id
std::string told(storage::Store& store, const FieldSpec& field, int number);
inline std::string told(storage::Store&, const FieldSpec&, const std::string& text) { return text; }
inline std::string told(storage::Store&, const FieldSpec&, bool truth) { return std::string(yes_or_no[truth ? 0 : 1]); }
inline std::string told(storage::Store&, const FieldSpec&, calendar::Date day) { return calendar::iso(day); }
inline std::string told(storage::Store&, const FieldSpec&, const calendar::PartialDate& date) { return calendar::to_text(date); }
inline std::string told(storage::Store&, const FieldSpec&, const domain::Money& money) { return domain::to_text(money); }
template <domain::Worded E>
std::string told(storage::Store&, const FieldSpec&, E word) {
  return std::string(domain::word_of(word));
}
template <class T>
std::string told(storage::Store& store, const FieldSpec& field, const std::optional<T>& value) {
  return value ? told(store, field, *value) : std::string();
}

// ---- what people are shown of it, where that is more: a name beside the handle, how far off a day is

std::string shown(const Session& env, storage::Store& store, const FieldSpec& field, Id id);
std::string shown(const Session& env, storage::Store& store, const FieldSpec& field, calendar::Date day);
template <class T>
std::string shown(const Session&, storage::Store& store, const FieldSpec& field, const T& value) {
  return told(store, field, value);
}
inline std::string shown(const Session&, storage::Store&, const FieldSpec&, bool truth) { return truth ? std::string(yes_or_no[0]) : std::string(); }
inline std::string shown(const Session& env, storage::Store& store, const FieldSpec& field, const std::optional<calendar::Date>& day) {
  return day ? shown(env, store, field, *day) : std::string();
}

// ---- in JSON

present::Value in_json(storage::Store& store, const FieldSpec& field, Id id);
inline present::Value in_json(storage::Store&, const FieldSpec&, bool truth) { return truth; }
inline present::Value in_json(storage::Store&, const FieldSpec&, int number) { return number; }
template <class T>
present::Value in_json(storage::Store& store, const FieldSpec& field, const T& value) {
  return present::Value::known(told(store, field, value));
}
inline present::Value in_json(storage::Store&, const FieldSpec&, const std::optional<int>& number) { return number; }

// ---- and back

// The value of one field, with what it is read by.
struct Reading {
  Session& env;
  storage::Store& store;
  const FieldSpec& field;
  const std::string& text;           // the last value
  std::span<const std::string> all;  // of a list
};
Result<void> read(const Reading& reading, std::string& target);
Result<void> read(const Reading& reading, bool& target);
Result<void> read(const Reading& reading, int& target);  // days, where it is a duration
Result<void> read(const Reading& reading, calendar::Date& target);
Result<void> read(const Reading& reading, calendar::PartialDate& target);
Result<void> read(const Reading& reading, domain::Money& target);
Result<void> read(const Reading& reading, Id& target);
Result<void> read(const Reading& reading, domain::Role& target);
template <domain::Worded E>
Result<void> read(const Reading& reading, E& target) {
  target = E{};
  if (reading.text.empty()) return {};
  TRY_ASSIGN(target, known_word<E>(reading.text));
  return {};
}
template <class T>
Result<void> read(const Reading& reading, std::optional<T>& target) {
  target.reset();
  if (reading.text.empty()) return {};
  return read(reading, target.emplace());
}

// The text as the one value there is; none where it is empty.
std::vector<std::string> present_values(std::string text);
// "a promise cannot be without --text"
tl::unexpected<Error> missing_value(std::string_view a_noun, const FieldSpec& field);

}  // namespace guanxi::app
