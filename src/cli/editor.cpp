#include <guanxi/cli/editor.hpp>

#include <vector>

#include <guanxi/base/message.hpp>

namespace guanxi::cli {
namespace {

std::string editor_of(const Env& env) {
  const auto visual = env.variable("VISUAL");
  return visual ? *visual : env.variable("EDITOR").value_or("vi");
}

// How editors are told where to begin: +LINE, but for a few.
std::vector<std::string> words_for(const std::string& editor, const std::string& file, int line) {
  if (line <= 0) return {file};
  const std::string place = std::to_string(line);
  const std::string_view program = std::string_view(editor).substr(0, editor.find(' '));
  const std::string_view name = program.substr(program.rfind('/') + 1);
  for (const std::string_view known : {"code", "codium", "code-insiders", "cursor"}) {
    if (name == known) return {"--goto", file + ":" + place};
  }
  for (const std::string_view known : {"subl", "zed", "hx", "helix"}) {
    if (name == known) return {file + ":" + place};
  }
  for (const std::string_view known : {"kate", "kwrite"}) {
    if (name == known) return {"--line", place, file};
  }
  if (name == "ed") return {file};
  return {"+" + place, file};
}

}  // namespace

Result<void> can_edit(const Env& env) {
  const bool named = env.variable("VISUAL") || env.variable("EDITOR");
  const bool dumb = env.variable("TERM").value_or("dumb") == "dumb";
  if (named || (env.interactive() && !dumb)) return {};
  return usage_error(message("there is no terminal for an editor"), message("set VISUAL or EDITOR to one that needs none, or change fields by their options"));
}

// The editor may be words for the shell ("code --wait"); the file is none of them, whatever is in its folder's name.
Result<void> edit_file(Env& env, const std::string& file, int line) {
  const std::string editor = editor_of(env);
  std::vector<std::string> words = {"sh", "-c", editor + " \"$@\"", "sh"};
  for (auto& word : words_for(editor, file, line)) words.push_back(std::move(word));
  if (env.run_program(words) == 0) return {};
  return fail(ErrorKind::failed, message("the editor '{editor}' failed; nothing was changed", "editor"_is = editor), message("set VISUAL or EDITOR"));
}

}  // namespace guanxi::cli
