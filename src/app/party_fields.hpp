// Fields that people and organisations share.
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include <guanxi/app/env.hpp>
#include <guanxi/app/fields.hpp>
#include <guanxi/storage/parties.hpp>

namespace guanxi::app {

Result<void> set_name(std::string& target, const std::string& name);  // one line, not empty
Result<void> set_country(std::string& target, const std::string& country);
// Free and well formed, or `own`'s already.
Result<std::string> checked_handle(storage::Store& store, const std::string& handle, Id own);
// Values given replace the old ones; one beginning with + or - adds or takes away. An empty value clears.
void set_texts(std::vector<std::string>& target, const std::vector<std::string>& values);
Result<void> put_occasions(Env& env, storage::Store& store, Id party, const Fields& fields);

template <class Party>
Result<void> set_common(Party& party, const Fields& fields) {
  if (fields.has("city")) party.city = fields.get("city");
  if (fields.has("tag")) set_texts(party.tags, fields.all("tag"));
  if (fields.has("alias")) set_texts(party.aliases, fields.all("alias"));
  return fields.has("country") ? set_country(party.country, fields.get("country")) : Result<void>();
}

}  // namespace guanxi::app
