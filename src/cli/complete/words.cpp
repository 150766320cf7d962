#include "complete/words.hpp"

#include <algorithm>
#include <sstream>

namespace guanxi::cli {

using namespace app;
using namespace settings;
namespace {

constexpr int longest_alias_chain = 10;

bool is_flag(const OptionSpec& option, std::string_view flag) {
  if (!option.former.empty() && option.former == flag) return true;
  const auto comma = option.flags.find(',');
  if (comma == std::string_view::npos) return option.flags == flag;
  return option.flags.substr(0, comma) == flag || option.flags.substr(comma + 1) == flag;
}

const OptionSpec* find_flag(std::span<const OptionSpec> options, std::string_view flag) {
  const auto found = std::find_if(options.begin(), options.end(), [&](const auto& option) { return is_flag(option, flag); });
  return found == options.end() ? nullptr : &*found;
}

const OptionSpec* find_option(const CommandSpec* command, std::string_view flag) {
  const OptionSpec* own = command ? find_flag(command->options, flag) : nullptr;
  if (!own && command) own = find_flag(added_options(*command), flag);
  return own ? own : find_flag(global_options(), flag);
}

bool is_option(std::string_view word) { return word.size() > 1 && word.front() == '-'; }

// "--kind=dinner", "-kdinner": the flag's length; that of the word when no value is attached.
std::size_t flag_length(std::string_view word) {
  if (word.starts_with("--")) return std::min(word.find('='), word.size());
  return std::min<std::size_t>(2, word.size());
}

class Walk {
 public:
  Walk(std::vector<std::string> words, const AskAlias& alias) : words_(std::move(words)), alias_(alias) {}

  Cursor to_the_end() && {
    cursor_.typed = std::move(words_.back());
    words_.pop_back();
    for (at_ = 0; at_ < words_.size() && !cursor_.lost; ++at_) step();
    if (!cursor_.lost && !cursor_.option) split_typed();
    return std::move(cursor_);
  }

 private:
  void step() {
    const std::string word = words_[at_];
    if (cursor_.option) return take_value(word);
    if (word == "--") cursor_.lost = true;
    else if (is_option(word)) take_option(word);
    else if (cursor_.command) cursor_.words.push_back(word);
    else take_command(word);
  }

  void take_option(std::string_view word) {
    const auto length = flag_length(word);
    const OptionSpec* option = find_option(cursor_.command, word.substr(0, length));
    if (!option) return;
    cursor_.given.push_back(option);
    if (option->value.empty()) return;
    cursor_.option = option;
    if (length < word.size()) take_value(std::string(word.substr(length + (word[length] == '=' ? 1 : 0))));
  }

  void take_value(const std::string& value) {
    const auto name = cursor_.option->name();
    cursor_.option = nullptr;
    if (name == "db") cursor_.globals.db = value;
    if (name == "config") cursor_.globals.config = value;
  }

  void take_command(const std::string& word) {
    if (const Command* command = find_command(word)) {
      cursor_.command = &command->spec;
      return;
    }
    if (const auto meaning = aliases_++ < longest_alias_chain ? alias_(cursor_.globals, word) : std::nullopt) return expand_in_place(*meaning);
    const auto beginning = command_beginning(word);
    cursor_.lost = !beginning;
    if (beginning) cursor_.command = &(*beginning)->spec;
  }

  void expand_in_place(const std::string& meaning) {
    std::istringstream parts(meaning);
    std::vector<std::string> expansion;
    for (std::string part; parts >> part;) expansion.push_back(part);
    words_.erase(words_.begin() + static_cast<std::ptrdiff_t>(at_));
    words_.insert(words_.begin() + static_cast<std::ptrdiff_t>(at_), expansion.begin(), expansion.end());
    --at_;
  }

  // "--kind=din" is the value of an option, in one word with it.
  void split_typed() {
    const auto equals = cursor_.typed.find('=');
    if (!cursor_.typed.starts_with("--") || equals == std::string::npos) return;
    cursor_.option = find_option(cursor_.command, std::string_view(cursor_.typed).substr(0, equals));
    cursor_.lost = !cursor_.option || cursor_.option->value.empty();
    cursor_.kept = cursor_.typed.substr(0, equals + 1);
    cursor_.typed.erase(0, equals + 1);
  }

  std::vector<std::string> words_;
  const AskAlias& alias_;
  std::size_t at_ = 0;
  int aliases_ = 0;
  Cursor cursor_;
};

}  // namespace

Cursor find_cursor(std::vector<std::string> words, const AskAlias& alias) { return Walk(std::move(words), alias).to_the_end(); }

}  // namespace guanxi::cli
