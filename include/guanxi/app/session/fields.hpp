// What was told about a record, by options or by a line of JSON: the same names, the same meaning.
#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <guanxi/base/error.hpp>

namespace guanxi::app {

// By option name ("reports-to"); the values in the order in which they were given. An empty value clears.
class Fields {
 public:
  bool has(std::string_view name) const { return find(name) != nullptr; }
  const std::string& get(std::string_view name) const;  // the last one given; empty for none
  bool truth(std::string_view name) const;              // given, and not "false", "no" or "0"
  std::span<const std::string> all(std::string_view name) const;
  void append(std::string_view name, std::string_view value);  // control characters become U+FFFD, as text::lines does
  void remove(std::string_view name);
  bool empty() const { return fields_.empty(); }

 private:
  struct Field {
    std::string name;
    std::vector<std::string> values;
  };
  const Field* find(std::string_view name) const;  // nullptr: not given
  std::vector<Field> fields_;                      // a handful: looked through faster than a tree
};

// Calls `take` for every line of JSON Lines that is not blank. A field may be text, a number, true or false, null (not
// told) or a list of these; the last of two fields of one name holds; `_` in a name counts as `-`. Errors (usage) begin with "line N: "; so do those of `take`.
// `follows` names what guanxi prints beside them and works out itself; it is passed over.
Result<void> each_json_line(std::string_view text, std::span<const std::string_view> known, std::span<const std::string_view> follows,
                            const std::function<Result<void>(Fields&)>& take);

}  // namespace guanxi::app
