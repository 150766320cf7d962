#include "config/change.hpp"

namespace guanxi::commands {

using namespace app;
using namespace cli;
using namespace settings;
namespace {

Result<void> change_held(Env& env, std::string_view key, std::string_view value, const std::function<void(bool)>& tell) {
  auto held = HeldFile::hold(env.config_file());
  if (!held) return tl::unexpected(held.error());
  const std::string old = held->text().value_or("");
  const auto text = with_setting(old, env.config_file().string(), key, value);
  if (!text) return tl::unexpected(text.error());
  const bool changes = *text != old;
  if (changes) {
    if (const auto ready = held->prepare(*text); !ready) return ready;
  }
  tell(changes);
  if (const auto told = env.flush(); !told) {
    return fail(told.error().kind, told.error().message + ": nothing was changed", told.error().hint);
  }
  return changes ? held->replace() : Result<void>();
}

}  // namespace

// What changes nothing takes no lock, so that it makes no folder and can be asked of a file that may only be read.
Result<void> change_setting(Env& env, std::string_view key, std::string_view value, const std::function<void(bool)>& tell) {
  if (const auto plain = plain_or_absent(env.config_file()); !plain) return plain;
  const auto before = read_config_text(env.config_file());
  if (!before) return tl::unexpected(before.error());
  const std::string old = before->value_or("");
  const auto text = with_setting(old, env.config_file().string(), key, value);
  if (!text) return tl::unexpected(text.error());
  if (*text != old) return change_held(env, key, value, tell);
  tell(false);
  return {};
}

}  // namespace guanxi::commands
