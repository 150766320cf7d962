#include "remind/give.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/storage/delivery.hpp>

namespace guanxi::commands {

using namespace cli;
using present::Digest;

namespace {

std::string rendered(const Env& env, const ReminderCall& request, const Digest& digest) {
  const std::string& format = env.format();
  if (format == "json") return present::as_json(digest);
  if (format == "jsonl") return present::as_jsonl(digest);
  if (format == "tsv") return present::as_tsv(digest);
  if (format == "csv") return present::as_csv(digest);
  if (format == "markdown") return present::as_markdown(digest);
  if (format == "html") return present::as_html(digest);
  if (format == "mail") return present::as_mail(digest, request.letter);
  if (format == "ics") return present::as_ics(digest, env.now());
  if (format == "dingtalk") return present::as_dingtalk(digest);
  if (format == "ids") return present::as_ids(digest);
  if (format == "wecom") return present::as_wecom(digest);
  if (format == "feishu") return present::as_feishu(digest);
  if (format == "waybar") return present::as_waybar(digest);
  return present::as_text(digest, env.text_style());
}

// Which leave out what a section does not show.
bool for_people(std::string_view format) {
  constexpr std::string_view whole[] = {"json", "jsonl", "tsv", "csv", "ics", "ids"};
  return std::find(std::begin(whole), std::end(whole), format) == std::end(whole);
}

Result<void> show_on_desktop(Env& env, const Digest& digest) {
  if (digest.items.empty()) return {};
  const auto said = present::as_notification(digest);
  if (env.effect() == Effect::rehearsed) {
    env.print(said.title + "\n" + said.body + "\n");
    return {};
  }
  const auto code = env.run_program({"notify-send", "--app-name=guanxi", "--", said.title, said.body});
  if (!code) return fail(ErrorKind::failed, message("notify-send is not installed"), message("apt-get install libnotify-bin; or read it here: guanxi remind"));
  if (*code == 0) return {};
  return fail(ErrorKind::failed, message("notify-send failed with exit code {code}", "code"_is = *code),
              message("it needs the desktop's session: DBUS_SESSION_BUS_ADDRESS tells it where from cron"));
}

std::vector<std::string> ids_of(const Env& env, const ReminderCall& request, const Digest& digest) {
  std::vector<std::string> ids;
  if (for_people(env.format()) && !request.notify) {
    for (const auto* item : present::shown(digest)) ids.push_back(item->id);
  } else {
    for (const auto& item : digest.items) ids.push_back(item.id);
  }
  return ids;
}

}  // namespace

Result<void> give(Env& env, const ReminderCall& request, const Digest& digest) {
  if (request.count) {
    env.print(std::to_string(digest.items.size()) + "\n");
    return {};
  }
  if (request.notify) {
    TRY(show_on_desktop(env, digest));
  } else {
    env.print(rendered(env, request, digest));
  }
  if (request.once.empty() || digest.items.empty() || env.format() == "waybar") return {};
  TRY(env.flush());
  // What a closed pipe or a full disk swallowed was not given.
  if (!env.delivered()) return {};
  storage::Delivery(env.store(storage::Access::create)).record(request.once, digest.date, ids_of(env, request, digest));
  return {};
}

}  // namespace guanxi::commands
