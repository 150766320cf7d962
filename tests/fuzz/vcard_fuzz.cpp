// Any bytes at all: reading never crashes, never hangs, and gives valid UTF-8 or an error that names the file.
#include "reading.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace guanxi::exchange;
  MemoryInput input("fuzz.vcf", {reinterpret_cast<const char*>(data), size});
  Collector collector;
  if (const auto read = reader_named("vcard")->read(input, collector)) {
    fuzz::demand_sense(collector.result);
    for (const ReadPerson& person : collector.result.people) fuzz::demand(!person.name.empty());
  } else {
    fuzz::demand(read.error().message.starts_with(input.name));
  }
  return 0;
}
