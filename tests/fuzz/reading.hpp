// What readers give for any bytes at all: text in UTF-8 with the lines it stands on, or an error that names the file.
#pragma once

#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include <guanxi/exchange/reader.hpp>
#include <guanxi/text/sanitise.hpp>

namespace fuzz {

using namespace guanxi::exchange;

inline void demand(bool holds) {
  if (!holds) std::abort();
}
inline void demand_text(std::string_view text) { demand(guanxi::text::valid_utf8(text)); }

inline void demand_sense(const ReadWho& who) {
  for (const auto& text : {who.uid, who.email, who.phone, who.name, who.organisation, who.wechat}) demand_text(text);
}
inline void demand_sense(const ReadInteraction& one) {
  demand(one.line > 0 && !one.kind.empty());
  demand_text(one.uid + one.kind + one.via + one.place);
  demand(guanxi::text::is_line(one.summary));
  for (const auto& who : one.participants) demand_sense(who);
}
inline void demand_sense(const ReadTask& one) {
  demand(one.line > 0 && !one.text.empty());
  demand_text(one.uid + one.project);
  demand(guanxi::text::is_line(one.text));
  for (const auto& who : one.people) demand_sense(who);
}
inline void demand_sense(const ReadPerson& person) {
  demand(person.line > 0);
  for (const auto& text : {person.uid, person.name, person.organisation, person.department, person.title, person.role, person.city, person.country,
                           person.timezone, person.language, person.note})
    demand_text(text);
  for (const auto& point : person.contacts) demand_text(point.kind + point.value + point.label);
  for (const auto& alias : person.aliases) demand_text(alias);
  for (const auto& tag : person.tags) demand_text(tag);
  for (const auto& occasion : person.occasions) demand_text(occasion.label);
  for (const auto& relation : person.relations) demand_text(relation.kind + relation.name + relation.uid + relation.label);
  for (const auto& address : person.addresses) demand_text(address.text + address.label);
  for (const auto& other : person.others) demand_text(other.name + other.value);
}

inline void demand_sense(const ReadResult& all) {
  for (const auto& one : all.people) demand_sense(one);
  for (const auto& firm : all.organisations) demand(!firm.name.empty() && firm.line > 0);
  for (const auto& one : all.interactions) demand_sense(one);
  for (const auto& one : all.tasks) demand_sense(one);
  for (const auto& one : all.warnings) {
    demand(one.line > 0);
    demand_text(one.message);
  }
}

// What a reader makes of a file of such a name, whether it recognises it or not.
inline void read_as(std::string_view reader, const std::string& name, const std::uint8_t* data, std::size_t size) {
  MemoryInput input(name, {reinterpret_cast<const char*>(data), size});
  const Reader* one = reader_named(reader);
  one->recognises(input);
  Collector collector;
  const auto read = one->read(input, collector);
  if (read) return demand_sense(collector.result);
  const auto& text = read.error().message;
  demand(text.starts_with(name) || text.find("encod") != std::string::npos);
}

}  // namespace fuzz
