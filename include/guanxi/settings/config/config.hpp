// The configuration: one TOML file, and `-c KEY=VALUE` over it. The table of keys is the one source for checking, for
// `config list`, and for guanxi.toml(5).
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <guanxi/base/effect.hpp>
#include <guanxi/base/error.hpp>
#include <guanxi/base/message.hpp>

namespace guanxi::settings {

enum class KeyType { text, number, truth, texts, table };  // table: text by free names, as [alias]

struct ConfigKey {
  std::string_view name;  // user.timezone
  KeyType type;
  std::string_view fallback;                     // the default, as it would stand in the file; empty: none
  std::string_view help;                         // one sentence for the man page
  std::span<const std::string_view> words = {};  // the only values that it takes; empty: others say what suits
};
std::span<const ConfigKey> config_keys();
// The key of that name, or the table that it is an entry of ("alias.w"); nullptr: there is none.
const ConfigKey* config_key(std::string_view name);
// Usage error that names the nearest key. `place` begins the message: "config.toml:3: ".
Error unknown_key(std::string_view name, std::string_view place = {});

// What is kept of a value that suits its key: of a country its code, however it was told.
std::string stored_form(std::string_view key, std::string_view value);

struct Setting {
  std::vector<std::string> values;  // one, but for texts
  std::string source;               // "default", "-c", "/home/u/.config/guanxi/config.toml:12"
};

class Config {
 public:
  // An absent file is an empty one. Errors (usage) name file, line, key, and the nearest known key.
  static Result<Config> load(const std::filesystem::path& file);
  static Result<Config> parse(std::string_view toml, std::string_view file_name);
  Result<void> override_with(std::string_view assignment);  // "user.timezone=Asia/Tokyo"

  std::string text(std::string_view key) const;  // the default when not set
  int number(std::string_view key) const;
  bool truth(std::string_view key) const;
  std::vector<std::string> texts(std::string_view key) const;
  std::map<std::string, std::string> table(std::string_view key) const;  // entry → text
  // From `-c`: overrides what the database says too.
  bool overridden(std::string_view key) const;

  // Every key with a value, in the order of the table of keys; defaults too.
  std::vector<std::pair<std::string, Setting>> all() const;
  std::optional<Setting> find(std::string_view key) const;

 private:
  std::map<std::string, Setting, std::less<>> settings_;
  friend class ConfigReader;
};

// The file's text with the key set: its comments, order and layout stay. An empty value removes the key.
// Errors (usage): unknown key, value of the wrong type.
Result<std::string> with_setting(std::string_view toml, std::string_view file_name, std::string_view key, std::string_view value);

// What a file of the user's is called where it cannot be read or written.
inline constexpr Sentence<> the_configuration = "the configuration";
inline constexpr Sentence<> the_pack = "the pack";
inline constexpr Sentence<> the_file = "the file";

// A file of the user's as it is; nullopt: there is none. Errors (failed): a directory, a terminal, a pipe that nobody writes to, or
// not readable.
Result<std::optional<std::string>> read_config_text(const std::filesystem::path& file, Sentence<> what = the_configuration);

// Error (failed): it is a pipe, a device or a socket, in whose place no file may be put.
Result<void> plain_or_absent(const std::filesystem::path& file, Sentence<> what = the_configuration);

// A file of the user's while it is changed: whoever else wants to change it waits until this is gone. The lock is that of a file
// beside it, NAME.new, which takes the new text and then the file's place; one that a killed command left there is used again.
// A link is followed; a new file is 0600 in folders of 0700, an old one keeps its mode. Rehearsed, nothing is made, locked or changed.
class HeldFile {
 public:
  // Errors: it is no plain file, or cannot be read or written (failed); it was held by another for five seconds (locked).
  static Result<HeldFile> hold(const std::filesystem::path& file, Effect effect, Sentence<> what = the_configuration);
  HeldFile(HeldFile&& other) noexcept;
  ~HeldFile();
  HeldFile& operator=(HeldFile&&) = delete;

  const std::optional<std::string>& text() const { return text_; }  // nullopt: there is no such file
  // Makes sure of the new text on disk; the file is as it was.
  Result<void> prepare(std::string_view text);
  // Puts what was prepared in the file's place.
  Result<void> replace();
  // Takes the file away.
  Result<void> remove();

 private:
  HeldFile() = default;

  std::filesystem::path file_;    // as it was named
  std::filesystem::path target_;  // behind links
  Sentence<> what_ = the_configuration;
  Effect effect_ = Effect::lasting;
  std::optional<std::string> text_;
  int beside_ = -1;  // the open file beside it, with its lock; -1: let go
};

// Replaces the file as a whole or not at all, as HeldFile does.
Result<void> write_config_text(const std::filesystem::path& file, std::string_view text, Effect effect, Sentence<> what = the_configuration);

}  // namespace guanxi::settings
