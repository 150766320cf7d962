// Any bytes at all, as a workbook and as the XML of a sheet in one: reading never crashes, never hangs, and gives valid UTF-8 or an error
// that names the file.
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include <zlib.h>

#include <guanxi/text/sanitise.hpp>

#include "sheets/sheets.hpp"

namespace {

using namespace guanxi::exchange;

void demand(bool holds) {
  if (!holds) std::abort();
}

void read_all(std::string_view bytes) {
  MemoryInput input("fuzz.xlsx", bytes);
  Collector collector;
  auto rows = rows_of_workbook(input, collector);
  if (!rows) return demand(rows.error().message.starts_with(input.name));
  for (;;) {
    const auto row = (*rows)->next();
    if (!row) return demand(row.error().message.starts_with(input.name));
    if (!*row) return;
    demand((*rows)->line() > 0 && !(*row)->empty());
    for (const auto& cell : **row) demand(guanxi::text::valid_utf8(cell));
  }
}

std::string number(std::uint32_t value, int bytes) {
  std::string text;
  for (int i = 0; i < bytes; ++i) text += static_cast<char>(value >> (8 * i) & 0xFFU);
  return text;
}

// A zip whose parts are not packed.
std::string zip_of(const std::vector<std::pair<std::string, std::string>>& parts) {
  std::string body;
  std::string directory;
  for (const auto& [name, text] : parts) {
    const auto sum = static_cast<std::uint32_t>(crc32(0, reinterpret_cast<const Bytef*>(text.data()), static_cast<uInt>(text.size())));
    const auto size = static_cast<std::uint32_t>(text.size());
    const std::string facts = number(20, 2) + number(0, 2) + number(0, 2) + number(0, 4) + number(sum, 4) + number(size, 4) + number(size, 4) +
                              number(static_cast<std::uint32_t>(name.size()), 2) + number(0, 2);
    directory += "PK\x01\x02" + number(20, 2) + facts + number(0, 2) + number(0, 2) + number(0, 2) + number(0, 4) +
                 number(static_cast<std::uint32_t>(body.size()), 4) + name;
    body += "PK\x03\x04" + facts + name + text;
  }
  const auto count = static_cast<std::uint32_t>(parts.size());
  return body + directory + "PK\x05\x06" + number(0, 4) + number(count, 2) + number(count, 2) + number(static_cast<std::uint32_t>(directory.size()), 4) +
         number(static_cast<std::uint32_t>(body.size()), 4) + number(0, 2);
}

void read_as_sheet(std::string_view xml) {
  const std::string tie = R"(<r><Relationship Id="a" Type="/worksheet" Target="s"/><Relationship Id="b" Type="/styles" Target="s"/></r>)";
  read_all(zip_of({{"xl/workbook.xml", R"(<workbook><sheets><sheet name="a" id="a"/></sheets></workbook>)"},
                   {"xl/_rels/workbook.xml.rels", tie},
                   {"xl/s", std::string(xml)},
                   {"xl/sharedStrings.xml", "<sst><si><t>one</t></si></sst>"}}));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  read_all(bytes);
  read_as_sheet(bytes);
  return 0;
}
