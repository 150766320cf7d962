#include "log/mail.hpp"

#include <guanxi/app/interactions/mail.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/cli/interaction_fields.hpp>
#include <guanxi/cli/output.hpp>
#include <guanxi/cli/recording.hpp>
#include <guanxi/exchange/input.hpp>
#include <guanxi/storage/interactions.hpp>
#include <guanxi/text/join.hpp>

#include "log/entry.hpp"

namespace guanxi::commands {

using namespace app;
using namespace cli;

namespace {

// What the mail says by itself, and what reads something else.
constexpr std::string_view misfits[] = {"kind", "via", "date", "attempt", "edit", "batch"};

Result<void> check(const Args& args) {
  if (!args.words().empty()) return usage_error(message("log: the mail says who it is about"), message("leave out '{words}'", "words"_is = args.rest(0)));
  for (const auto option : misfits) {
    if (args.has(option)) return usage_error(message("log: --{option} does not go with --mail", "option"_is = option), message("leave it out"));
  }
  return {};
}

Result<std::string> bytes_of(Env& env, const std::string& path) {
  if (path == "-") return env.read_stdin();
  TRY_ASSIGN(const auto file, exchange::open_file(path));
  std::string bytes;
  while (true) {
    TRY_ASSIGN(const auto piece, file->next());
    if (piece.empty()) return bytes;
    bytes += piece;
  }
}

// "k7qp2  2026-11-20  王伟, Klaus Weber"
std::string line_of(const storage::HistoryRow& row) {
  return short_text(row.interaction.id) + "  " + calendar::iso(row.interaction.day) + "  " + text::joined(row.names);
}

int say_known(Env& env, const storage::HistoryRow& row) {
  print_result(env, "log", {{interaction_key("id"), to_text(row.interaction.id)}, {"unchanged", true}},
               message("this mail is recorded already: {entry}", "entry"_is = line_of(row)));
  return 0;
}

}  // namespace

Result<int> log_mail(Env& env, const Args& args) {
  TRY(check(args));
  TRY_ASSIGN(const auto bytes, bytes_of(env, std::string(args.get("mail"))));
  TRY_ASSIGN(const auto mail, exchange::read_mail(bytes));
  auto& store = env.store(args.has("new") ? storage::Access::create : storage::Access::read_write);
  storage::Work work(store, "log", env.now());
  storage::Interactions interactions(store);
  if (const auto known = mail.id.empty() ? std::nullopt : interactions.from_source(mail.id)) return say_known(env, *interactions.row(*known));
  TRY_ASSIGN(auto fields, fields_of_mail(env, store, mail, args.has("new")));
  for (const OptionSpec& option : log_options) {
    for (const auto& value : args.all(option.name())) fields.append(option.name(), value);
  }
  return record_entry(env, store, work, fields);
}

}  // namespace guanxi::commands
