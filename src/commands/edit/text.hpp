// What `edit -e` opens in the editor, and the text that it makes of it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <guanxi/app/records/edited.hpp>
#include <guanxi/cli/command.hpp>

namespace guanxi::commands {

struct Opened {
  app::NamedRecord named = {};
  std::string line = {};  // what it is
  std::vector<app::FieldState> state = {};
};
Result<Opened> open_record(cli::Env& env, const cli::Args& args);
std::vector<app::FieldState> state_of(storage::Store& store, const app::NamedRecord& named);
bool still_there(storage::Store& store, const app::NamedRecord& named);

std::string text_of(const Opened& opened);
// The text with what is wrong above that line (0: at the top), and without what was said there before; place: where the line is now.
std::string with_told(std::string_view text, int line, const Error& error, int& place);
// With the line in the words, where the text is not shown again. What others did is on no line.
Error at_line(Error error, int line);
// Which of the changes an error is about: the one whose value it quotes, else the one that it names, else the first.
std::string field_meant(const Error& error, const app::EditedText& edited, const app::Fields& changes);
bool says_nothing(std::string_view text);  // but comments

}  // namespace guanxi::commands
