#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/storage/details.hpp>
#include <guanxi/text/sanitise.hpp>

#include "people/party_fields.hpp"

namespace guanxi::app {

Result<void> set_details(const Session& env, storage::Store& store, Id party, const Fields& fields) {
  storage::Details details(store);
  for (const auto& given : fields.all("set")) {
    const std::string text = text::one_line(given);
    if (text.empty()) {  // all of them
      for (const auto& known : details.of(party)) details.set(party, {.name = known.name, .value = {}});
      continue;
    }
    const std::size_t mark = text.find('=');
    const std::string name(ascii::trimmed(text.substr(0, mark)));
    if (mark == std::string::npos || name.empty()) {
      return usage_error(message("'{text}' gives no name and value", "text"_is = text),
                         message("as in: --set 'car plate=沪A12345'; --set 'car plate=' takes it away"));
    }
    details.set(party, {.name = name, .value = std::string(ascii::trimmed(text.substr(mark + 1))), .day = env.today()});
  }
  return {};
}

}  // namespace guanxi::app
