// Any bytes at all, by the reader of each system's tables: reading never crashes, never hangs, and gives valid UTF-8 or an error that names the
// file. The corpus is every sample; the header decides which maps see more of it.
#include <cstdint>
#include <string>
#include <string_view>

#include <guanxi/exchange/tables.hpp>

#include "reading.hpp"

namespace {

using namespace guanxi::exchange;

// Beside what all readers owe.
void demand_more(const ReadResult& result) {
  for (const ReadPerson& person : result.people) fuzz::demand(!person.name.empty());
  for (const ReadInteraction& one : result.interactions) fuzz::demand(!one.participants.empty() && (one.day || one.at));
}

void read_by(const Reader& reader, Input& input) {
  Collector collector;
  const auto result = reader.read(input, collector);
  if (!result) return fuzz::demand(result.error().message.starts_with(input.name));
  fuzz::demand_sense(collector.result);
  demand_more(collector.result);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  MemoryInput input("fuzz.csv", {reinterpret_cast<const char*>(data), size});
  // Mails and the like have targets of their own.
  const Reader* reader = reader_for(input);
  if (reader != nullptr && reader->extensions().find("csv") != std::string_view::npos) read_by(*reader, input);
  static const auto any = generic_table_reader("name=Name,email=Email,birthday=Birthday,phone=Phone").value();
  read_by(*any, input);
  const auto proposed = propose_map(input);
  if (!proposed) return 0;
  for (const auto& column : proposed->columns) fuzz::demand_text(column);
  if (!proposed->map.empty()) read_by(*generic_table_reader(proposed->map).value(), input);
  return 0;
}
