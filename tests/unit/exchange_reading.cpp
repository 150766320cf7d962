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

std::string as_text(const std::vector<ReadAddress>& addresses) {
  std::string text;
  for (const auto& address : addresses) text += line_of("address", address.text + in_brackets(address.label));
  return text;
}

std::string as_text(const std::vector<ReadValue>& values) {
  std::string text;
  for (const auto& value : values) text += "other " + value.name + ": " + value.value + "\n";
  return text;
}

std::string as_text(const ReadOrganisation& firm) {
  std::string text = "== organisation " + firm.name + "\n" + line_of("uid", firm.uid) + line_of("parent", firm.parent) + line_of("city", firm.city) +
                     line_of("country", firm.country);
  for (const auto& point : firm.contacts) text += line_of(point.kind, point.value + in_brackets(point.label));
  for (const auto& tag : firm.tags) text += line_of("tag", tag);
  return text + line_of("note", firm.note) + as_text(firm.addresses) + as_text(firm.others);
}

std::string as_text(const ReadWho& who) {
  std::string text = who.name;
  for (const auto& [name, value] : {std::pair{"uid", who.uid}, {"email", who.email}, {"phone", who.phone}, {"wechat", who.wechat}, {"org", who.organisation}}) {
    if (!value.empty()) text += std::string(text.empty() ? "" : " ") + "<" + name + " " + value + ">";
  }
  return text;
}

std::string as_text(const std::vector<ReadWho>& people) {
  std::string text;
  for (const auto& who : people) text += "with " + as_text(who) + "\n";
  return text;
}

std::string day_text(std::string_view name, const std::optional<calendar::PartialDate>& day) {
  return day ? line_of(name, calendar::to_text(*day)) : std::string();
}

std::string as_text(const ReadInteraction& one) {
  std::string text =
      "== interaction " + one.summary + "\n" + line_of("uid", one.uid) + line_of("kind", one.kind) + line_of("via", one.via) + day_text("day", one.day);
  if (one.at) text += "at " + calendar::iso(calendar::LocalTime(one.at->time_since_epoch())) + " UTC\n";
  return text + line_of("place", one.place) + (one.attempt ? "not reached\n" : "") + (one.in_bulk ? "in bulk\n" : "") + as_text(one.participants);
}

std::string as_text(const ReadTask& one) {
  return "== task " + one.text + "\n" + line_of("uid", one.uid) + day_text("made", one.made) + day_text("due", one.due) + (one.done ? "done\n" : "") +
         day_text("ended", one.ended) + (one.theirs ? "theirs\n" : "") + line_of("project", one.project) + as_text(one.people);
}

std::string as_text(const ReadRole& one) { return "== role " + one.title + "\n" + line_of("org", one.organisation) + "with " + as_text(one.who) + "\n"; }

}  // namespace

std::string as_text_of_all(const std::string& name, std::string_view bytes) {
  MemoryInput input(name, bytes);
  input.now = calendar::parse_rfc3339("2026-11-20T00:00:00Z");
  const Reader* reader = reader_for(input);
  if (!reader) return "nobody recognises it\n";
  Collector collector;
  std::string text = "format " + std::string(reader->name()) + "\n";
  const auto read = reader->read(input, collector);
  const ReadResult& all = collector.result;
  text += line_of("encoding", all.encoding);
  for (const auto& one : all.people) text += "== person\n" + as_text(one);
  for (const auto& one : all.organisations) text += as_text(one);
  for (const auto& one : all.interactions) text += as_text(one);
  for (const auto& one : all.tasks) text += as_text(one);
  for (const auto& one : all.roles) text += as_text(one);
  for (const auto& warning : all.warnings) text += std::to_string(warning.line) + ": " + warning.message + "\n";
  if (!read) text += "refused: " + read.error().message + "\n" + line_of("hint:", read.error().hint);
  return text;
}

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
                     line_of("org uid", person.organisation_uid) + line_of("department", person.department) + line_of("title", person.title) +
                     line_of("role", person.role) + line_of("city", person.city) + line_of("country", person.country) + line_of("zone", person.timezone) +
                     line_of("language", person.language) + line_of("reading", person.reading);
  for (const auto& point : person.contacts) text += line_of(point.kind, point.value + in_brackets(point.label));
  for (const auto& alias : person.aliases) text += line_of("alias", alias);
  for (const auto& tag : person.tags) text += line_of("tag", tag);
  return text + dates_and_ties(person) + line_of("note", person.note) + as_text(person.addresses) + as_text(person.others);
}

std::string as_text(const ReadResult& result) {
  std::string text;
  for (const auto& person : result.people) text += (text.empty() ? "" : "\n") + as_text(person);
  for (const auto& warning : result.warnings) text += std::to_string(warning.line) + ": " + warning.message + "\n";
  return text;
}

}  // namespace exchange_test
