// Taking a pack's tables apart: what a key may hold, and saying what is wrong where it is not that.
#pragma once

#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <guanxi/base/error.hpp>
#include <guanxi/holidays/pack.hpp>
#include <guanxi/settings/files/toml_tree.hpp>

namespace guanxi::settings {

// "one, two or three"
std::string one_of(std::span<const std::string_view> words);
// The hint; before it, which of the candidates was probably meant by the word, where one is near.
std::string with_near(std::string_view word, std::span<const std::string_view> candidates, const std::string& hint);

// Reads the values of one file's tables, part by part. The first thing that is wrong in a part is kept, and nothing is read of that part
// after it; the parts beside it are read.
class PackFields {
 public:
  explicit PackFields(std::string_view file_name) : file_(file_name) {}

  bool sound() const { return sound_; }  // of the part that is being read
  const std::vector<Error>& errors() const { return errors_; }
  // Reads a part: a key, an entry of a list. False: something in it is wrong, and it is to be left out.
  template <class Read>
  bool part(const Read& read) {
    const bool outer = std::exchange(sound_, true);
    read();
    return std::exchange(sound_, outer);
  }
  void wrong(int line, const std::string& message, std::string hint = {});
  // An error of calendar's, with its place before it.
  void wrong(int line, const Error& error) { wrong(line, error.message, error.hint); }

  // `what`: "a [[holiday]]", for messages. Every key must be one of these.
  void only(const TomlNode& table, std::string_view what, std::span<const std::string_view> keys);
  // Each leaves `value` as it is where the key is missing, or an empty text; a key that is needed must hold something.
  void needed(const TomlNode& table, std::string_view what, std::string_view key);
  void needed(const TomlNode& table, std::string_view what, std::initializer_list<std::string_view> keys) {
    for (const auto key : keys) needed(table, what, key);
  }
  void text(const TomlNode& table, std::string_view key, std::string& value);
  void choice(const TomlNode& table, std::string_view key, std::string& value, std::span<const std::string_view> choices);
  void truth(const TomlNode& table, std::string_view key, bool& value);
  void number(const TomlNode& table, std::string_view key, int& value, int least, int most);
  void numbers(const TomlNode& table, std::string_view key, std::vector<int>& values, int least, int most);
  void texts(const TomlNode& table, std::string_view key, std::vector<std::string>& values);
  // The tables of [[key]], and that of [key].
  std::vector<const TomlNode*> tables(const TomlNode& table, std::string_view key);
  const TomlNode* table(const TomlNode& table, std::string_view key);
  // 'source' and 'checked', of whatever a law or a notice makes.
  void source(const TomlNode& table, holidays::Source& value);
  // One text or date, or a list of them.
  std::vector<const TomlNode*> one_or_more(const TomlNode& table, std::string_view key);

 private:
  const TomlNode* value(const TomlNode& table, std::string_view key);
  void wrong_type(const TomlNode& node, std::string_view key, std::string_view wanted);
  bool clean(const TomlNode& node, std::string_view key);

  std::string file_;
  bool sound_ = true;
  std::vector<Error> errors_;
};

}  // namespace guanxi::settings
