// Fields that people and organisations share.
#pragma once

#include <algorithm>
#include <functional>
#include <span>
#include <string>
#include <vector>

#include <guanxi/app/session/fields.hpp>
#include <guanxi/app/session/session.hpp>
#include <guanxi/storage/parties.hpp>

namespace guanxi::app {

Result<void> set_name(std::string& target, const std::string& name);  // one line, not empty
Result<void> set_country(std::string& target, const std::string& country);
// Free and well formed, or `own`'s already.
Result<std::string> checked_handle(storage::Store& store, const std::string& handle, Id own);
// The one rule of all lists (tags, aliases, addresses): plain values replace what there was, +VALUE adds one and -VALUE takes one
// away, an empty value clears. A plus before a digit is a phone number's own: ++49 40… adds. What stays keeps its place.
// `same` tells which two values are one; no value: by the letter. Error (usage): plain values beside marked ones.
Result<void> set_list(std::vector<std::string>& target, std::span<const std::string> values, const std::function<std::string(const std::string&)>& same = {});
// `set`: "NAME=VALUE" puts a value of the user's own, "NAME=" takes it away, an empty one takes all away. Error (usage): it has no name.
Result<void> set_details(const Session& env, storage::Store& store, Id party, const Fields& fields);
Result<void> set_occasions(Session& env, storage::Store& store, Id party, const Fields& fields);

template <class Party>
Result<void> set_common(Party& party, const Fields& fields) {
  if (fields.has("city")) party.city = fields.get("city");
  if (fields.has("tag")) {
    if (auto set = set_list(party.tags, fields.all("tag")); !set) return set;
  }
  if (fields.has("alias")) {
    if (auto set = set_list(party.aliases, fields.all("alias")); !set) return set;
  }
  return fields.has("country") ? set_country(party.country, fields.get("country")) : Result<void>();
}

}  // namespace guanxi::app
