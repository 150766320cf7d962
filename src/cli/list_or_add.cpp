#include <guanxi/cli/list_or_add.hpp>

namespace guanxi::cli {

const OptionSpec* misfit(std::span<const OptionSpec> options, const Args& args, std::string_view mode) {
  for (const OptionSpec& option : options) {
    if (args.has(option.name()) && !option.goes_with(mode)) return &option;
  }
  return nullptr;
}

Result<int> list_or_add(Env& env, const ListOrAdd& frame, const Args& args) {
  const bool table = args.words().size() < 2;
  const OptionSpec* wrong = misfit(frame.options, args, table ? when_listing : when_adding);
  if (!wrong) return table ? frame.list(env, args) : frame.add(env, args);
  if (table) {
    return usage_error(message(frame.needs_entry, "command"_is = frame.command, "option"_is = wrong->name()),
                       message(frame.how_to_add, "command"_is = frame.command));
  }
  return usage_error(message("{command}: --{option} is for a list", "command"_is = frame.command, "option"_is = wrong->name()), message(frame.how_to_list));
}

}  // namespace guanxi::cli
