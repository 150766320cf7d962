// Bytes in some encoding to UTF-8, piece by piece: iconv, and what its tables lack.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include <guanxi/base/error.hpp>

#include "bytes/known_encodings.hpp"

namespace guanxi::exchange {

class Decoder {
 public:
  // Errors: a name that nobody knows (usage); an encoding whose table is not installed (failed, with the package that has it).
  static Result<Decoder> open(std::string_view encoding);

  // Appends what the bytes say. A character that they cut in two waits for the next ones. What is malformed becomes U+FFFD.
  void add(std::string_view bytes, std::string& text);
  // After the last bytes: a character that they leave cut in two is malformed.
  void finish(std::string& text);
  bool found_malformed() const { return found_malformed_; }

 private:
  struct Table;  // iconv's descriptor

  Decoder(Encoding encoding, std::shared_ptr<Table> table) : encoding_(std::move(encoding)), table_(std::move(table)) {}
  static std::shared_ptr<Table> table_of(const std::string& iconv_name);

  std::size_t convert(std::string_view bytes, std::string& text);  // how many of them it took
  int run(std::string_view& rest, std::string& text, std::optional<std::size_t>& stopped);
  void add_malformed(std::string& text) { insert_malformed(text, text.size()); }
  void insert_malformed(std::string& text, std::size_t at);

  Encoding encoding_;
  std::shared_ptr<Table> table_;  // none for UTF-8
  std::string waiting_ = {};
  bool found_malformed_ = false;
};

}  // namespace guanxi::exchange
