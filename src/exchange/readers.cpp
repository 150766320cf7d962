#include <algorithm>
#include <array>

#include <guanxi/base/message.hpp>
#include <guanxi/exchange/reader.hpp>

namespace guanxi::exchange {

void Sink::organisation(ReadOrganisation&& found) { warning({found.line, message("the organisation '{name}' is left out", "name"_is = found.name)}); }
void Sink::interaction(ReadInteraction&& found) { warning({found.line, message("the interaction '{summary}' is left out", "summary"_is = found.summary)}); }
void Sink::task(ReadTask&& found) { warning({found.line, message("the task '{text}' is left out", "text"_is = found.text)}); }
void Sink::role(ReadRole&& found) { warning({found.line, message("the role '{title}' is left out", "title"_is = found.title)}); }

#define READER(name) const Reader& name##_reader();
#include "readers.def"
#undef READER

std::span<const Reader* const> readers() {
#define READER(name) &name##_reader(),
  static const std::array all = {
#include "readers.def"
  };
#undef READER
  return all;
}

const Reader* reader_named(std::string_view name) {
  const auto all = readers();
  const auto found = std::find_if(all.begin(), all.end(), [&](const Reader* reader) { return reader->name() == name; });
  return found == all.end() ? nullptr : *found;
}

const Reader* reader_for(Input& input) {
  const auto all = readers();
  const auto found = std::find_if(all.begin(), all.end(), [&](const Reader* reader) { return reader->recognises(input); });
  return found == all.end() ? nullptr : *found;
}

}  // namespace guanxi::exchange
