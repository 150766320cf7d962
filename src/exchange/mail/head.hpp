// The fields of a mail's head, unfolded.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <guanxi/exchange/mail.hpp>

namespace guanxi::exchange::mail {

struct Field {
  std::string name = {};   // lower case
  std::string value = {};  // the raw bytes of all its lines, without their ends
};

// Up to the first empty line. What is no field is passed over.
std::vector<Field> fields_of(std::string_view bytes);

// What the fields say; without addresses where they tell none.
Mail mail_of(const std::vector<Field>& fields);

}  // namespace guanxi::exchange::mail
