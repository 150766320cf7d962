// Reading piece by piece: lines whatever the pieces, files, and what a sink does with what it has no use for.
#include <doctest/doctest.h>

#include <cstdio>
#include <string>
#include <vector>

#include <guanxi/exchange/reader.hpp>

#include "bytes/decoded_input.hpp"
#include "bytes/lines.hpp"
#include "exchange_reading.hpp"

using namespace guanxi;
using namespace guanxi::exchange;

namespace {

// Gives its bytes in pieces of one size, each in memory that the next one overwrites; fails behind `readable` bytes.
class Pieces final : public Input {
 public:
  Pieces(std::string bytes, std::size_t size, std::size_t readable = std::string::npos)
      : Input("pieces.vcf"), bytes_(std::move(bytes)), size_(size), readable_(readable) {}

  Result<std::string_view> next() override {
    if (at_ >= readable_) return fail(ErrorKind::failed, "cannot read 'pieces.vcf': the disk is broken");
    piece_.assign(piece_.size(), '?');
    piece_ = bytes_.substr(std::min(at_, bytes_.size()), size_);
    at_ += piece_.size();
    return piece_;
  }
  Result<void> rewind() override {
    at_ = 0;
    return {};
  }

 private:
  std::string bytes_;
  std::string piece_ = {};
  std::size_t size_;
  std::size_t readable_;
  std::size_t at_ = 0;
};

std::vector<std::string> lines_of(Input& input, std::size_t longest = 1000) {
  std::vector<std::string> all;
  Lines lines(input, longest);
  while (const auto line = lines.peek()) {
    all.emplace_back(*line);
    lines.take();
  }
  CHECK(lines.number() == static_cast<int>(all.size()));
  CHECK(lines.status().has_value());
  return all;
}

Result<ReadResult> read_pieces(Pieces input) {
  Collector collector;
  const auto read = reader_named("vcard")->read(input, collector);
  if (!read) return tl::unexpected(read.error());
  return std::move(collector.result);
}

}  // namespace

TEST_CASE("lines are the same whatever pieces they come in") {
  const std::string text = "one\r\ntwo\rthree\n\nfive\r\r\nsix\r\r\r\nlast";
  const std::vector<std::string> expected = {"one", "two", "three", "", "five", "six", "", "last"};
  for (std::size_t size = 1; size <= text.size() + 1; ++size) {
    Pieces pieces(text, size);
    CHECK(lines_of(pieces) == expected);
  }
  MemoryInput memory("x", text);
  CHECK(lines_of(memory) == expected);
  MemoryInput empty("x", "");
  CHECK(lines_of(empty).empty());
}

TEST_CASE("what a line has beyond the longest is passed over") {
  const std::string text = std::string(95, 'a') + "\r\nshort\n" + std::string(40, 'b') + "\n" + std::string(20, 'c');
  for (std::size_t size = 1; size <= text.size(); ++size) {
    Pieces pieces(text, size);
    CHECK(lines_of(pieces, 10) == std::vector<std::string>{"aaaaaaaaaa", "short", "bbbbbbbbbb", "cccccccccc"});
  }
}

TEST_CASE("cards are the same whatever pieces they come in") {
  for (const std::string name : {"vcard/apple_3.0.vcf", "vcard/outlook_2.1_gb2312.vcf", "vcard/utf16le_mark.vcf", "vcard/utf16be_mark.vcf",
                                 "vcard/utf16le_no_mark.vcf", "vcard/gbk_undeclared.vcf", "vcard/doubled_cr.vcf", "vcard/folded_in_character.vcf"}) {
    const std::string bytes = exchange_test::file_bytes(name);
    const auto whole = exchange_test::read_file(name);
    for (const std::size_t size : {1, 2, 3, 7, 64, 1000}) {
      const auto result = read_pieces({bytes, size});
      REQUIRE(result.has_value());
      CHECK(exchange_test::as_text(*result) == exchange_test::as_text(whole));
      CHECK(result->encoding == whole.encoding);
    }
  }
}

TEST_CASE("an input that cannot be read on is an error, not the end of the file") {
  const std::string bytes = "BEGIN:VCARD\nFN:A\nEND:VCARD\n" + std::string(5000, '\n') + "BEGIN:VCARD\nFN:B\nEND:VCARD\n";
  CHECK(read_pieces({bytes, 100}).has_value());
  const auto broken = read_pieces({bytes, 100, 5000});
  REQUIRE_FALSE(broken.has_value());
  CHECK(broken.error().message == "cannot read 'pieces.vcf': the disk is broken");
}

TEST_CASE("a file gives its bytes as often as it is asked") {
  const std::string path = std::string(GUANXI_TEST_DATA) + "/exchange/vcard/apple_3.0.vcf";
  const std::string bytes = exchange_test::file_bytes("vcard/apple_3.0.vcf");
  const auto file = open_file(path);
  REQUIRE(file.has_value());
  CHECK((*file)->name == path);
  for (int round = 0; round < 2; ++round) {
    CHECK((*file)->beginning(11) == std::string("BEGIN:VCARD"));
    CHECK((*file)->beginning(std::string::npos) == bytes);
  }
  const auto missing = open_file(path + ".not");
  REQUIRE_FALSE(missing.has_value());
  CHECK(missing.error().message == "cannot read '" + path + ".not': No such file or directory");
}

TEST_CASE("an input may be decoded as it is read") {
  Pieces pieces(std::string("\xFF\xFE\x97\x67\r\0\n\0", 8), 3);
  DecodedInput decoded(pieces, "UTF-16LE");
  CHECK(decoded.beginning(100) == std::string("林\r\n"));
  CHECK(decoded.beginning(100) == std::string("林\r\n"));
}

namespace {

class PeopleOnly final : public Sink {
 public:
  void person(ReadPerson&& found) override { result.people.push_back(std::move(found)); }
  void warning(ReadWarning&& found) override { result.warnings.push_back(std::move(found)); }
  void encoding(std::string_view) override {}
  ReadResult result = {};
};

}  // namespace

TEST_CASE("what a sink has no use for is said with its line") {
  PeopleOnly collector;
  collector.organisation({.name = "青石泵业", .line = 3});
  collector.interaction({.summary = "a call", .line = 4});
  collector.task({.text = "send the offer", .line = 5});
  collector.role({.title = "buyer", .line = 6});
  CHECK(exchange_test::as_text(collector.result) ==
        "3: the organisation '青石泵业' is left out\n4: the interaction 'a call' is left out\n5: the task 'send the offer' is left out\n"
        "6: the role 'buyer' is left out\n");
}

TEST_CASE("lines are passed over up to one that begins so, however the pieces cut them") {
  const std::string text = "a\nbody\nXFrom \nFro\n\nFrom one\nb\n\nFrom two\nc\nFro";
  for (std::size_t size = 1; size < text.size() + 2; ++size) {
    CAPTURE(size);
    Pieces pieces(text, size);
    Lines lines(pieces, 100);
    std::string found;
    for (lines.pass_to("From "); lines.peek(); lines.pass_to("From ")) {
      found += std::string(*lines.peek()) + " " + std::to_string(lines.number() + 1) + "; ";
      lines.take();
    }
    CHECK(found == "From one 6; From two 9; ");
  }
}
