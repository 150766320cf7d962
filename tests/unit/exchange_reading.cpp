#include "exchange_reading.hpp"

#include <fstream>
#include <iterator>

#include <doctest/doctest.h>

namespace exchange_test {

using namespace guanxi;
using namespace guanxi::exchange;

namespace {

std::string line_of(std::string_view name, const std::string& value) { return value.empty() ? std::string() : std::string(name) + " " + value + "\n"; }

std::string in_brackets(const std::string& text) { return text.empty() ? std::string() : " (" + text + ")"; }

std::string dates_and_ties(const ReadPerson& person) {
  std::string text;
  if (person.birthday) text += line_of("birthday", calendar::to_text(*person.birthday));
  if (person.lunar_birthday) text += line_of("birthday", calendar::to_text(*person.lunar_birthday));
  for (const auto& occasion : person.occasions) text += line_of("day", calendar::to_text(occasion.date) + " " + occasion.label);
  for (const auto& tie : person.relations) {
    text += "tie " + (tie.kind.empty() ? "-" : tie.kind) + ": " + (tie.uid.empty() ? tie.name : "<" + tie.uid + ">") + in_brackets(tie.label) + "\n";
  }
  return text;
}

}  // namespace

std::string file_bytes(const std::string& name) {
  std::ifstream file(std::string(GUANXI_TEST_DATA) + "/exchange/" + name, std::ios::binary);
  REQUIRE_MESSAGE(file.good(), name);
  return {std::istreambuf_iterator<char>(file), {}};
}

Result<ReadResult> try_reading(const std::string& name, std::string_view bytes, const std::string& encoding) {
  MemoryInput input(name, bytes);
  input.encoding = encoding;
  Collector collector;
  const auto read = reader_named("vcard")->read(input, collector);
  if (!read) return tl::unexpected(read.error());
  return std::move(collector.result);
}

ReadResult read_file(const std::string& name) {
  const std::string bytes = file_bytes(name);
  const auto result = try_reading(name, bytes);
  REQUIRE_MESSAGE(result.has_value(), name);
  return *result;
}

ReadResult read_text(std::string_view bytes, const std::string& encoding) {
  const auto result = try_reading("cards.vcf", bytes, encoding);
  REQUIRE(result.has_value());
  return *result;
}

ReadResult read_card(std::string_view lines, const std::string& version) {
  return read_text("BEGIN:VCARD\nVERSION:" + version + "\n" + std::string(lines) + "END:VCARD\n");
}

std::string as_text(const ReadPerson& person) {
  std::string text = line_of("name", person.name) + line_of("uid", person.uid) + line_of("org", person.organisation) +
                     line_of("department", person.department) + line_of("title", person.title) + line_of("role", person.role) + line_of("city", person.city) +
                     line_of("country", person.country) + line_of("zone", person.timezone) + line_of("language", person.language) +
                     line_of("reading", person.reading);
  for (const auto& point : person.contacts) text += line_of(point.kind, point.value + in_brackets(point.label));
  for (const auto& alias : person.aliases) text += line_of("alias", alias);
  for (const auto& tag : person.tags) text += line_of("tag", tag);
  return text + dates_and_ties(person) + line_of("note", person.note);
}

std::string as_text(const ReadResult& result) {
  std::string text;
  for (const auto& person : result.people) text += (text.empty() ? "" : "\n") + as_text(person);
  for (const auto& warning : result.warnings) text += std::to_string(warning.line) + ": " + warning.message + "\n";
  return text;
}

}  // namespace exchange_test
