// What the tests of readers share: reading a text or a file of tests/data/exchange, and people as text.
#pragma once

#include <string>
#include <string_view>

#include <guanxi/exchange/reader.hpp>

namespace exchange_test {

std::string file_bytes(const std::string& name);  // below tests/data/exchange

guanxi::Result<guanxi::exchange::ReadResult> try_reading(const std::string& name, std::string_view bytes, const std::string& encoding = {});
guanxi::exchange::ReadResult read_file(const std::string& name);
guanxi::exchange::ReadResult read_text(std::string_view bytes, const std::string& encoding = {});
// One card of this version with these lines, which end in \n.
guanxi::exchange::ReadResult read_card(std::string_view lines, const std::string& version = "3.0");

// Everything that is told of the person, a line each: "email bea@example.org (home)".
std::string as_text(const guanxi::exchange::ReadPerson& person);
std::string as_text(const guanxi::exchange::ReadResult& result);  // people by blank lines, then warnings "3: …"

// All that a file gives, whichever reader recognises it, or why it is refused.
std::string as_text_of_all(const std::string& name, std::string_view bytes);

}  // namespace exchange_test
