#include "triage/answers.hpp"

#include <guanxi/app/cadence/cadences.hpp>
#include <guanxi/app/interactions/record.hpp>
#include <guanxi/app/naming/naming.hpp>
#include <guanxi/app/people/people.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/cli/recording.hpp>
#include <guanxi/storage/snoozes.hpp>
#include <guanxi/storage/work.hpp>

#include "triage/screen.hpp"

namespace guanxi::commands {

using namespace app;
using namespace cli;

namespace {

constexpr std::string_view command = "triage";

// Who was shown, as they are now that nobody else can write. Without them the handle might name somebody else.
Result<storage::PartyRef> still_there(storage::Store& store, const storage::PartyRef& shown) {
  auto now = storage::Parties(store).ref(shown.id);
  if (!now) return fail(ErrorKind::no_match, message("{who} was removed while the question waited; nothing was changed", "who"_is = described(shown)));
  return std::move(*now);
}

}  // namespace

Result<std::string> log_with(Env& env, storage::Store& store, const storage::PartyRef& shown, const std::string& text) {
  storage::Work work(store, command, env.now());
  TRY_ASSIGN(const auto who, still_there(store, shown));
  Fields fields;
  fields.append("who", who.handle);
  fields.append("text", text);
  TRY_ASSIGN(const auto entry, log_interaction(env, store, fields));
  const std::string id = short_text(entry.id), kind = to_text(entry.kind), name = described(who);
  const std::string line = message("logged {id}: {kind} with {who}", "id"_is = id, "kind"_is = kind, "who"_is = name);
  commit(env, work, line);
  return line;
}

Result<std::string> put_off(Env& env, storage::Store& store, const storage::PartyRef& shown, const std::vector<present::DigestItem>& waiting,
                            std::string_view length) {
  storage::Work work(store, command, env.now());
  TRY_ASSIGN(const auto who, still_there(store, shown));
  const calendar::Date until = env.today() + *calendar::parse_duration(length);
  for (const auto& item : waiting) {
    if (!asks_for_contact(item)) continue;
    TRY_ASSIGN(const auto record, resolve_id(store, item.id));
    storage::Snoozes(store).snooze(record.kind, record.id, until);
  }
  const std::string line = message("snoozed {who} until {day}", "who"_is = described(who), "day"_is = calendar::iso(until));
  commit(env, work, line);
  return line;
}

Result<std::string> set_contact_rhythm(Env& env, storage::Store& store, const storage::PartyRef& shown, const std::string& rhythm) {
  storage::Work work(store, command, env.now());
  TRY_ASSIGN(const auto who, still_there(store, shown));
  TRY_ASSIGN(const auto said, set_rhythm(store, {who.id, "", described(who)}, domain::Touch::contact, rhythm));
  const std::string line = message("{whom}: {rhythm}", "whom"_is = described(who), "rhythm"_is = said);
  commit(env, work, line);
  return line;
}

Result<std::string> ignore(Env& env, storage::Store& store, const storage::PartyRef& shown) {
  storage::Work work(store, command, env.now());
  TRY_ASSIGN(const auto who, still_there(store, shown));
  auto person = storage::Parties(store).person(who.id);
  Fields fields;
  fields.append("ignore", "");
  TRY(change_person(env, store, person, fields));
  const std::string line = message("{who} is ignored from now on", "who"_is = described(who));
  commit(env, work, line);
  return line;
}

}  // namespace guanxi::commands
