#include <algorithm>

#include <guanxi/base/embedded.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/cli/command.hpp>

namespace guanxi {
extern const Embedded embedded_completions[];  // the files of completions/
}

namespace guanxi::commands {
namespace {

using namespace app;
using namespace cli;
using namespace settings;

constexpr std::string_view shells[] = {"bash", "zsh", "fish"};
constexpr std::string_view files[] = {"guanxi.bash", "_guanxi", "guanxi.fish"};

constexpr ArgumentSpec arguments[] = {
    {.name = "SHELL", .help = "the shell to complete in", .choices = shells},
};
constexpr Example examples[] = {
    {"guanxi completion bash", "print the script for bash"},
    {"guanxi completion zsh > _guanxi", "write the one for zsh to a file"},
};
constexpr std::string_view formats[] = {"text"};

std::string_view script(std::string_view file) {
  for (const Embedded* entry = embedded_completions; entry->name; ++entry) {
    if (entry->name == file) return entry->text;
  }
  return {};
}

Result<int> run(Env& env, const Args& args) {
  const auto* shell = std::find(std::begin(shells), std::end(shells), args.word(0));
  if (shell == std::end(shells)) {
    return usage_error(message("there is no completion for '{shell}'", "shell"_is = args.words().front()), message("bash, zsh or fish"));
  }
  env.print(script(files[shell - std::begin(shells)]));
  return 0;
}

}  // namespace

extern const Command completion = {
    .spec = {.name = "completion",
             .group = Group::data,
             .summary = "print the completion script for a shell",
             .description = "Prints a script that teaches bash, zsh or fish to complete guanxi's command lines: commands, options "
                            "and their values, people and organisations by handle, name or pinyin, tags, and configuration keys.\n"
                            "\n"
                            "An installed guanxi has put the scripts where the shells look for them. This command is for a copy "
                            "that was not installed. The script asks the program at every press of the key, so it never grows "
                            "old.\n"
                            "\n"
                            "  bash  > ~/.local/share/bash-completion/completions/guanxi\n"
                            "  zsh   > ~/.zfunc/_guanxi, with fpath+=~/.zfunc before compinit in ~/.zshrc\n"
                            "  fish  > ~/.config/fish/completions/guanxi.fish\n"
                            "\n"
                            "In zsh the script also lets you write ? and * in words (log klaus price ok?): they are patterns for import "
                            "and holidays only. To have that before the first completion, source the file behind compinit.",
             .arguments = arguments,
             .examples = examples,
             .formats = formats},
    .run = run,
};

}  // namespace guanxi::commands
