#include <algorithm>
#include <array>

#include <guanxi/exchange/reader.hpp>

namespace guanxi::exchange {

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

const Reader* reader_for(const Source& source) {
  const auto all = readers();
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const Reader* reader) { return reader->recognises(source); });
  return found == all.end() ? nullptr : *found;
}

}  // namespace guanxi::exchange
