// What a column of a table can give.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace guanxi::exchange::tables {

enum class Field {
  ignored,  // of the other system's own making; told once that it is left out
  other,    // kept by the file's name for it
  uid,
  name,           // whole; in one field
  name_and_firm,  // 王小满-青石泵业
  given,
  middle,
  family,
  phonetic_given,
  phonetic_family,
  reading,  // whole
  nickname,
  organisation,
  organisation_uid,
  department,
  title,
  role,
  email,
  phone,
  contact,  // :KIND, or by its label
  url,
  street,
  postbox,
  city,
  region,
  postcode,
  country,
  address,    // whole
  living_in,  // a city, without an address
  birthday,
  birth_year,
  birth_month,
  birth_day,
  day,       // :LABEL, or by its label
  relation,  // :KIND, or by its label
  manager_uid,
  heads_department,  // yes: who else is in it reports to them
  tag,
  note,
  language,
  timezone,
  parent,  // the firm above
  kind,
  via,
  moment,
  time,  // of the day that `moment` tells
  summary,
  place,
  done,
  due,
  made,
  ended,
  project,
  who_uid,
  who_email,
  who_name,
  who_named,  // Name (e-mail), Name (id)
  who_firm,
  sender,  // of a chat: 1 if the user wrote
  chat,    // which one
  sender_uid,
  sender_name,
  recipient_uid,
  recipient_name,
  direction,  // outgoing: who it came from is the user
};

std::optional<Field> field_named(std::string_view word);
std::string_view word_of(Field field);
// Those that a user's own map may use, in the order in which they are told.
std::vector<std::string> field_words();

}  // namespace guanxi::exchange::tables
