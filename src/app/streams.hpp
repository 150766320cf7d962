// The process's own streams, its pager and its editor.
#pragma once

#include <string>
#include <string_view>

#include <guanxi/base/error.hpp>

namespace guanxi::app {

enum class Written { all, reader_gone, failed };

Written write_stdout(std::string_view text);
void write_stderr(std::string_view text);
// All of it. Error: it could not be read to its end (a folder, a failing disk), or it is longer than 1 GiB; never a part of it.
Result<std::string> read_stdin();
std::string read_line();  // from the terminal, without the line's end

// false: the pager could not be started; nothing was written.
bool page(const std::string& pager, std::string_view text);
Result<std::string> edit_text(const std::string& editor, std::string_view text);

}  // namespace guanxi::app
