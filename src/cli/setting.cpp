#include <guanxi/cli/setting.hpp>

#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>

namespace guanxi::cli {

using namespace app;
using namespace settings;
namespace {

Result<void> change_held(Env& env, std::string_view key, std::string_view value, const std::function<void(bool)>& tell) {
  TRY_ASSIGN(auto held, HeldFile::hold(env.config_file(), env.effect()));
  const std::string old = held.text().value_or("");
  TRY_ASSIGN(const auto text, with_setting(old, env.config_file().string(), key, value));
  const bool changes = text != old;
  if (changes) {
    TRY(held.prepare(text));
  }
  tell(changes);
  if (const auto flushed = env.flush(); !flushed) {
    return fail(flushed.error().kind, message("{error}: nothing was changed", "error"_is = flushed.error().message), flushed.error().hint);
  }
  return changes ? held.replace() : Result<void>();
}

}  // namespace

// What changes nothing takes no lock, so that it makes no folder and can be asked of a file that may only be read.
Result<void> change_setting(Env& env, std::string_view key, std::string_view value, const std::function<void(bool)>& tell) {
  TRY(plain_or_absent(env.config_file()));
  TRY_ASSIGN(const auto before, read_config_text(env.config_file()));
  const std::string old = before.value_or("");
  TRY_ASSIGN(const auto text, with_setting(old, env.config_file().string(), key, value));
  if (text != old) return change_held(env, key, value, tell);
  tell(false);
  return {};
}

}  // namespace guanxi::cli
