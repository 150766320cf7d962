// Laws of reading vCards: no bytes crash it, and what it reads is text.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include <rapidcheck.h>

#include <guanxi/exchange/reader.hpp>
#include <guanxi/text/sanitise.hpp>

namespace {

using namespace guanxi;
using namespace guanxi::exchange;

std::vector<std::string> samples() {
  std::vector<std::string> texts;
  const std::string folder = std::string(GUANXI_TEST_DATA) + "/exchange/vcard";
  std::vector<std::filesystem::path> paths;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (entry.is_regular_file()) paths.push_back(entry.path());
  }
  std::sort(paths.begin(), paths.end());
  for (const auto& path : paths) {
    std::ifstream file(path, std::ios::binary);
    texts.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
  }
  return texts;
}

Result<ReadResult> read(const std::string& bytes) {
  MemoryInput input("some.vcf", bytes);
  Collector collector;
  const auto read = reader_named("vcard")->read(input, collector);
  if (!read) return tl::unexpected(read.error());
  return std::move(collector.result);
}

std::string everything(const ReadPerson& person) {
  std::string text = person.uid + person.name + person.organisation + person.department + person.title + person.role + person.city + person.country +
                     person.timezone + person.language + person.note;
  for (const auto& point : person.contacts) text += point.kind + point.value + point.label;
  for (const auto& alias : person.aliases) text += alias;
  for (const auto& tag : person.tags) text += tag;
  for (const auto& occasion : person.occasions) text += occasion.label;
  for (const auto& relation : person.relations) text += relation.kind + relation.name + relation.uid + relation.label;
  return text;
}

void demand_sense(const Result<ReadResult>& result) {
  if (!result) {
    RC_ASSERT(result.error().message.starts_with("some.vcf:"));
    return;
  }
  for (const auto& person : result->people) {
    RC_ASSERT(!person.name.empty());
    RC_ASSERT(text::valid_utf8(everything(person)));
  }
  for (const auto& warning : result->warnings) RC_ASSERT(text::valid_utf8(warning.message));
}

std::string any_bytes() {
  const auto bytes = *rc::gen::arbitrary<std::vector<char>>();
  return {bytes.begin(), bytes.end()};
}

std::size_t place_in(const std::string& text) { return *rc::gen::inRange<std::size_t>(0, text.size() + 1); }

// A sample with a stretch of it replaced by other bytes or by a stretch of another sample.
std::string mutated(const std::vector<std::string>& seeds) {
  std::string text = *rc::gen::elementOf(seeds);
  const int changes = *rc::gen::inRange(1, 6);
  for (int change = 0; change < changes; ++change) {
    const std::size_t at = place_in(text);
    const auto length = *rc::gen::inRange<std::size_t>(0, 12);
    const std::string other = *rc::gen::elementOf(seeds);
    text.replace(at, length, *rc::gen::arbitrary<bool>() ? any_bytes() : other.substr(place_in(other), 40));
  }
  return text;
}

// A person whom a card can tell of without losing anything.
std::string word() { return *rc::gen::nonEmpty(rc::gen::container<std::string>(rc::gen::elementOf(std::string("abcXYZ019,;:\\=\"^'")))); }

std::string escaped(const std::string& text) {
  std::string result;
  for (const char c : text) {
    if (c == ',' || c == ';' || c == '\\') result += '\\';
    result += c;
  }
  return result;
}

// Folds after every `width` bytes, in whatever the bytes are part of.
std::string folded(const std::string& line, std::size_t width, const std::string& end) {
  std::string text;
  for (std::size_t at = 0; at < line.size(); at += width) text += (at == 0 ? "" : end + " ") + line.substr(at, width);
  return text + end;
}

}  // namespace

int main() {
  const auto seeds = samples();
  bool good = !seeds.empty();
  good &= rc::check("any bytes", [] { demand_sense(read(any_bytes())); });
  good &= rc::check("any bytes within a card", [] { demand_sense(read("BEGIN:VCARD\r\nFN:X\r\n" + any_bytes() + "\r\nEND:VCARD\r\n")); });
  good &= rc::check("mutations of the samples", [&] { demand_sense(read(mutated(seeds))); });
  good &= rc::check("escaping, folding and line ends lose nothing", [] {
    const std::string organisation = word();
    const std::string department = word();
    const std::string end = *rc::gen::element<std::string>("\r\n", "\n", "\r");
    const auto width = *rc::gen::inRange<std::size_t>(1, 20);
    const std::string line = "ORG:" + escaped("青石" + organisation) + ";" + escaped(department + "部");
    const auto result = read("BEGIN:VCARD" + end + "VERSION:3.0" + end + "FN:X" + end + folded(line, width, end) + "END:VCARD" + end);
    RC_ASSERT(result.has_value());
    RC_ASSERT(result->people.at(0).organisation == "青石" + organisation);
    RC_ASSERT(result->people.at(0).department == department + "部");
  });
  good &= rc::check("reading is the same each time", [&] {
    const std::string bytes = mutated(seeds);
    const auto once = read(bytes);
    const auto again = read(bytes);
    RC_ASSERT(once.has_value() == again.has_value());
    if (once) RC_ASSERT(once->people == again->people);
  });
  return good ? 0 : 1;
}
