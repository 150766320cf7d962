// Any bytes at all: reading never crashes, never hangs, and gives valid UTF-8 or an error that names the file.
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include <guanxi/exchange/reader.hpp>
#include <guanxi/text/sanitise.hpp>

namespace {

using namespace guanxi::exchange;

void demand(bool holds) {
  if (!holds) std::abort();
}

void demand_text(std::string_view text) { demand(guanxi::text::valid_utf8(text)); }

void demand_texts(const ReadPerson& person) {
  for (const auto& text : {person.uid, person.name, person.organisation, person.department, person.title, person.role, person.city, person.country,
                           person.timezone, person.language, person.note}) {
    demand_text(text);
  }
  for (const auto& point : person.contacts) demand_text(point.kind + point.value + point.label);
  for (const auto& alias : person.aliases) demand_text(alias);
  for (const auto& tag : person.tags) demand_text(tag);
  for (const auto& occasion : person.occasions) demand_text(occasion.label);
  for (const auto& relation : person.relations) demand_text(relation.kind + relation.name + relation.uid + relation.label);
}

void demand_sense(const ReadResult& result) {
  for (const auto& person : result.people) {
    demand(!person.name.empty() && person.line > 0);
    demand_texts(person);
  }
  for (const auto& warning : result.warnings) {
    demand(warning.line > 0);
    demand_text(warning.message);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  MemoryInput input("fuzz.vcf", {reinterpret_cast<const char*>(data), size});
  Collector collector;
  const auto result = reader_named("vcard")->read(input, collector);
  if (result) {
    demand_sense(collector.result);
  } else {
    demand(result.error().message.starts_with(input.name));
  }
  return 0;
}
