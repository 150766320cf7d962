// What the build makes the manual pages with; no command for people.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/cli/help.hpp>

namespace guanxi::commands {
namespace {

using namespace app;
using namespace cli;
using namespace settings;
namespace fs = std::filesystem;

constexpr ArgumentSpec arguments[] = {
    {.name = "NAME", .help = "the page: guanxi, guanxi.toml, a command's name, or formats; none: every page", .optional = true},
};
constexpr OptionSpec options[] = {
    {"--prose", "FOLDER", "where guanxi.1.in and guanxi.toml.5.in are", {}, Completes::file},
    {"--into", "FOLDER", "write the pages to files there", {}, Completes::file},
};
constexpr Example examples[] = {
    {"guanxi __man log", "the page of log"},
    {"guanxi __man --prose man --into build/man", "write every page"},
};
constexpr std::string_view formats[] = {"text"};

Result<std::string> read(const fs::path& file) {
  std::ifstream in(file);
  if (!in) return fail(ErrorKind::failed, message("cannot read {file}", "file"_is = file.string()));
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

Result<void> write(const fs::path& file, std::string_view text) {
  std::ofstream out(file);
  out << text << std::flush;
  if (!out) return fail(ErrorKind::failed, message("cannot write {file}", "file"_is = file.string()));
  return {};
}

std::string file_name(std::string_view page) {
  if (page == "guanxi") return "guanxi.1";
  if (page == "guanxi.toml") return "guanxi.toml.5";
  return "guanxi-" + std::string(page) + (find_command(page) ? ".1" : ".7");
}

const HelpTopic* topic_with_page(std::string_view name) {
  const auto topics = help_topics();
  const auto found = std::find_if(topics.begin(), topics.end(), [&](const HelpTopic& one) { return one.has_page && one.name == name; });
  return found == topics.end() ? nullptr : &*found;
}

Result<std::string> page(const std::string& name, const fs::path& prose) {
  if (const Command* command = find_command(name)) return command_page(command->spec);
  if (const HelpTopic* topic = topic_with_page(name)) return topic_page(*topic);
  if (name != "guanxi" && name != "guanxi.toml") return usage_error(message("there is no manual page '{name}'", "name"_is = name));
  auto text = read(prose / (file_name(name) + ".in"));
  if (!text) return text;
  return name == "guanxi" ? main_page(*text) : config_page(*text);
}

std::vector<std::string> every_page() {
  std::vector<std::string> names = {"guanxi", "guanxi.toml"};
  for (const auto& entry : cli::commands()) {
    if (!entry.command->spec.hidden) names.emplace_back(entry.name);
  }
  for (const HelpTopic& topic : help_topics()) {
    if (topic.has_page) names.emplace_back(topic.name);
  }
  return names;
}

Result<int> run(Env& env, const Args& args) {
  const auto names = args.words().empty() ? every_page() : args.words();
  for (const auto& name : names) {
    TRY_ASSIGN(const auto text, page(name, args.get("prose", "man")));
    if (args.has("into")) {
      TRY(write(fs::path(args.get("into")) / file_name(name), text));
    } else {
      env.print(text);
    }
  }
  return 0;
}

}  // namespace

extern const Command manual = {
    .spec = {.name = "__man",
             .group = Group::data,
             .summary = "make the manual pages",
             .description = "Prints the page, or every page, in mdoc.",
             .arguments = arguments,
             .options = options,
             .examples = examples,
             .formats = formats,
             .hidden = true},
    .run = run,
};

}  // namespace guanxi::commands
