// Any bytes at all, by the reader of each system's tables: reading never crashes, never hangs, and gives valid UTF-8 or an error that names the
// file. The corpus is every sample; the header decides which maps see more of it.
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include <guanxi/exchange/tables.hpp>
#include <guanxi/text/sanitise.hpp>

namespace {

using namespace guanxi::exchange;

void demand(bool holds) {
  if (!holds) std::abort();
}

void demand_text(std::string_view text) { demand(guanxi::text::valid_utf8(text)); }

void demand_who(const ReadWho& who) { demand_text(who.uid + who.email + who.phone + who.name + who.organisation + who.wechat); }

void demand_sense(const ReadResult& result) {
  for (const auto& person : result.people) {
    demand(!person.name.empty() && person.line > 0);
    demand_text(person.uid + person.name + person.organisation + person.department + person.title + person.role + person.city + person.country + person.note);
    for (const auto& point : person.contacts) demand_text(point.kind + point.value + point.label);
    for (const auto& other : person.others) demand_text(other.name + other.value);
    for (const auto& relation : person.relations) demand_text(relation.kind + relation.name + relation.uid + relation.label);
  }
  for (const auto& firm : result.organisations) demand(!firm.name.empty() && firm.line > 0);
  for (const auto& one : result.interactions) {
    demand(!one.participants.empty() && (one.day || one.at) && one.line > 0);
    demand_text(one.uid + one.summary + one.kind + one.place);
    for (const auto& who : one.participants) demand_who(who);
  }
  for (const auto& task : result.tasks) {
    demand(!task.text.empty() && task.line > 0);
    demand_text(task.uid + task.text + task.project);
    for (const auto& who : task.people) demand_who(who);
  }
  for (const auto& warning : result.warnings) {
    demand(warning.line > 0);
    demand_text(warning.message);
  }
}

void read_by(const Reader& reader, Input& input) {
  Collector collector;
  const auto result = reader.read(input, collector);
  if (result) demand_sense(collector.result);
  else demand(result.error().message.starts_with(input.name));
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
  for (const auto& column : proposed->columns) demand_text(column);
  if (!proposed->map.empty()) read_by(*generic_table_reader(proposed->map).value(), input);
  return 0;
}
