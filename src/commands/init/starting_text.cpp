#include "init/starting_text.hpp"

#include <guanxi/base/try.hpp>
#include <guanxi/settings/config/config.hpp>
namespace guanxi::commands {

using namespace settings;

namespace {

constexpr std::string_view opening = R"(# The configuration of guanxi. guanxi.toml(5) tells about every key; `guanxi config list` shows what holds, and
# `guanxi config set KEY VALUE` changes it without touching these comments. Lines behind a # are suggestions.

[user]
)";

constexpr UserField fields[] = {
    {"name", "user.name", "# name = \"Lin Jia\"\n"},
    {"email", "user.emails", "# emails = [\"lin.jia@example.com\"]  # these are you, when mail is imported\n"},
    {"timezone", "user.timezone", "# timezone = \"Asia/Shanghai\"        # without it the system's\n"},
    {"country", "user.country", "# country = \"CN\"                     # whose holidays are yours\n"},
};

constexpr std::string_view closing = R"(# waking = "08:00-22:00"            # no call is suggested to you outside these hours

[remind]
# days = 7                          # how far ahead `guanxi remind` looks; 0: today only

[cadence]                           # how often one wants to be in touch
# default = "90d"                   # for everyone without another rhythm
# tiers = { A = "2w", B = "6w..3mo" }

[gift]                              # your own firm's policy
# currency = "CNY"
# limit = 300                       # for one gift
# per_org = 2000                    # for one organisation in a year

[alias]
# w = "who-decides"
)";

}  // namespace

std::span<const UserField> user_fields() { return fields; }

std::string suggestions() {
  std::string text(opening);
  for (const UserField& field : fields) text += field.suggestion;
  return text.append(closing);
}

Result<std::string> starting_text(const Beginner& beginner, std::string_view file_name) {
  std::string text = suggestions();
  for (const auto& [field, value] : beginner.said) {
    if (value.empty()) continue;
    TRY_ASSIGN(auto set, with_setting(text, file_name, field->key, value));
    text = std::move(set);
  }
  for (const auto& [key, value] : beginner.answers) {
    TRY_ASSIGN(auto set, with_setting(text, file_name, key, value));
    text = std::move(set);
  }
  return text;
}

}  // namespace guanxi::commands
