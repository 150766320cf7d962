#include <algorithm>
#include <array>

#include <guanxi/exchange/reader.hpp>

namespace guanxi::exchange {

void Sink::organisation(ReadOrganisation found) { warning({found.line, "the organisation " + in_quotes(found.name) + " is left out"}); }
void Sink::interaction(ReadInteraction found) { warning({found.line, "the interaction " + in_quotes(found.summary) + " is left out"}); }
void Sink::task(ReadTask found) { warning({found.line, "the task " + in_quotes(found.text) + " is left out"}); }
void Sink::role(ReadRole found) { warning({found.line, "the role " + in_quotes(found.title) + " is left out"}); }

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
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const Reader* reader) { return reader->recognises(input); });
  return found == all.end() ? nullptr : *found;
}

}  // namespace guanxi::exchange
