#include <algorithm>
#include <vector>

#include <guanxi/base/message.hpp>
#include <guanxi/exchange/reader.hpp>

#include "tables/readers.hpp"

namespace guanxi::exchange {

void Sink::organisation(ReadOrganisation&& found) { warning({found.line, message("the organisation '{name}' is left out", "name"_is = found.name)}); }
void Sink::interaction(ReadInteraction&& found) { warning({found.line, message("the interaction '{summary}' is left out", "summary"_is = found.summary)}); }
void Sink::task(ReadTask&& found) { warning({found.line, message("the task '{text}' is left out", "text"_is = found.text)}); }
void Sink::role(ReadRole&& found) { warning({found.line, message("the role '{title}' is left out", "title"_is = found.title)}); }

#define READER(name) const Reader& name##_reader();
#include "readers.def"
#undef READER

std::span<const Reader* const> readers() {
  static const std::vector<const Reader*> all = [] {
    std::vector<const Reader*> list = {
#define READER(name) &name##_reader(),
#include "readers.def"
#undef READER
    };
    for (const auto& reader : tables::system_readers()) list.push_back(reader.get());
    return list;
  }();
  return all;
}

const Reader* reader_named(std::string_view name) {
  const auto all = readers();
  const auto found = std::find_if(all.begin(), all.end(), [&](const Reader* reader) { return reader->name() == name; });
  return found == all.end() ? nullptr : *found;
}

const Reader* reader_for(Input& input) {
  static constexpr std::size_t others =
#define READER(name) +1
#include "readers.def"
#undef READER
      ;
  const auto all = readers().first(others);
  const auto found = std::find_if(all.begin(), all.end(), [&](const Reader* reader) { return reader->recognises(input); });
  return found == all.end() ? tables::system_reader_for(input) : *found;
}

}  // namespace guanxi::exchange
