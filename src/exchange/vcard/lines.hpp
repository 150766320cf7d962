// A vCard's properties: what a logical line says, as UTF-8.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "vcard/unfold.hpp"

namespace guanxi::exchange::vcard {

struct Parameter {
  std::string name;   // upper case; a bare one of version 2.1 has the name that it stands for (TYPE, ENCODING, VALUE)
  std::string value;  // one of a list: TYPE=work,cell makes two
};

struct Property {
  int line = 0;
  std::string group = {};  // item1, lower case
  std::string name = {};   // upper case
  std::vector<Parameter> parameters = {};
  std::string value = {};  // decoded, its backslashes not yet resolved; empty when binary
  bool binary = false;

  std::string_view parameter(std::string_view name) const;  // the first one's value; empty: none
  bool has(std::string_view parameter, std::string_view value) const;
  bool has_type(std::string_view type) const { return has("TYPE", type); }
  // PREF=1 (or TYPE=pref) is the best, 100 the last; no_preference without either.
  int preference() const;
};
inline constexpr int no_preference = 101;

// What a file is written in where a property does not say so itself.
struct TextEncoding {
  std::string name = "UTF-8";
  bool converted = false;  // the file had to be converted as a whole: a CHARSET tells of its past
};

// What the lines suggest, CHARSET and photographs left aside. It reads the input to its end. Error: it cannot be read.
Result<std::string> guess_encoding(Input& input);

// nullopt: the line is no property.
std::optional<Property> parse_property(const LogicalLine& line, const TextEncoding& encoding);

}  // namespace guanxi::exchange::vcard
