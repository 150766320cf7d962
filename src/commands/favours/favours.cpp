#include "favours/favours.hpp"

#include <guanxi/app/naming/naming.hpp>
#include <guanxi/app/session/days.hpp>
#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/cli/cells.hpp>
#include <guanxi/cli/chosen.hpp>
#include <guanxi/cli/output.hpp>
#include <guanxi/storage/favours.hpp>
#include <guanxi/storage/work.hpp>
#include <guanxi/text/fold.hpp>
#include <guanxi/text/join.hpp>
#include <guanxi/text/sanitise.hpp>

namespace guanxi::commands {

using namespace app;
using namespace cli;
using namespace settings;

using domain::Favour;
using domain::FavourKind;
using present::Cell;
using present::Table;
using present::Value;
using storage::FavourRow;
using storage::PartyRef;

namespace {

std::string_view name_of(bool received) { return received ? "got" : "gave"; }

Result<Favour> parse_request(Env& env, const Args& args, const PartyRef& who, bool received) {
  Favour favour{.person = who.id, .received = received, .kind = chosen(args, "kind", FavourKind::gift), .what = text::one_line(args.rest(1))};
  favour.day = args.date("date").value_or(env.today());
  favour.sensitive = args.has("sensitive");
  favour.purpose = text::one_line(args.get("for"));
  favour.value = args.amount("value");
  if (ascii::is_blank(favour.what)) return usage_error(message("{command}: what it was is missing", "command"_is = name_of(received)));
  if (favour.value) warn_of_currency(env, favour.value->currency, favour.day);
  return favour;
}

// Said one by one; then a terminal is asked, and a script must have said --yes.
Result<void> agreed(Env& env, const Args& args, const std::vector<std::string>& objections) {
  for (const auto& objection : objections) env.warn(text::one_line(objection));
  if (objections.empty() || args.has("yes")) return {};
  const auto answer = env.ask(message("record it all the same?"));
  if (!answer) return usage_error(message("the gift was not recorded"), message("--yes records it all the same"));
  return *answer ? Result<void>() : fail(ErrorKind::failed, message("the gift was not recorded"));
}

// "k7qp2  2026-11-20  gave 王伟 (华为): a tea set (gift, 260 CNY, for mid-autumn)"
std::string summary(const Favour& favour, const PartyRef& who) {
  const std::string id = short_text(favour.id), day = calendar::iso(favour.day), name = described(who);
  const std::string line = favour.received ? message("{id}  {day}  got from {who}", "id"_is = id, "day"_is = day, "who"_is = name)
                                           : message("{id}  {day}  gave {who}", "id"_is = id, "day"_is = day, "who"_is = name);
  std::vector<std::string> facts = {to_text(favour.kind)};
  if (favour.sensitive) return text::joined(std::vector<std::string>{line, to_text(favour.kind), message("sensitive")});
  if (favour.value) facts.push_back(domain::to_text(*favour.value));
  if (!favour.purpose.empty()) facts.push_back(message("for {purpose}", "purpose"_is = favour.purpose));
  return line + ": " + favour.what + " (" + text::joined(facts) + ")";
}

}  // namespace

Result<int> add_favour(Env& env, const Args& args, bool received) {
  auto& store = env.store(storage::Access::read_write);
  TRY_ASSIGN(const auto who, resolve(store, args.word(0)));
  TRY_ASSIGN(auto favour, parse_request(env, args, who, received));
  TRY_ASSIGN(const auto objections, gift_objections(env, store, who, favour));
  TRY(agreed(env, args, objections));
  storage::Work work(store, name_of(received), env.now());
  TRY_ASSIGN(const auto still, resolve(store, args.word(0)));  // others may have written while the question waited
  if (still.id != who.id)
    return fail(ErrorKind::failed, message("the records changed while the question waited; nothing was recorded"), message("run the command again"));
  storage::Favours(store).add(favour);
  const std::string line = summary(favour, who);
  work.commit(line);
  print_result(env, name_of(received),
               {{"id", to_text(favour.id)},
                {"who", who.handle},
                {"date", favour.day},
                {"kind", favour.kind},
                {"sensitive", favour.sensitive},
                {"objections", Value::strings(objections)}},
               line);
  return 0;
}

namespace {

Result<std::vector<FavourRow>> rows_for(storage::Store& store, const Args& args) {
  if (args.words().empty()) return storage::Favours(store).all();
  TRY_ASSIGN(const auto party, resolve(store, args.word(0)));
  return storage::Favours(store).at(party.id);
}

std::vector<Cell> cells(const Env& env, const FavourRow& row, bool include_sensitive) {
  const Favour& favour = row.favour;
  const bool hidden = favour.sensitive && !include_sensitive;
  const auto value = hidden ? std::nullopt : favour.value;
  return {id_cell(favour.id),
          day_cell(env, favour.day),
          who_cell(row.who),
          {favour.kind},
          text_cell(favour.what, hidden),
          {value ? Value(domain::to_text(*value)) : Value()},
          {hidden ? Value() : Value::known(favour.purpose)},
          {value ? Value(domain::decimal_text(*value)) : Value()},
          {value ? Value(value->currency) : Value()},
          {favour.sensitive}};
}

}  // namespace

Result<int> list_favours(Env& env, const Args& args, bool received) {
  TRY_ASSIGN(const auto rows, rows_for(env.store(storage::Access::read), args));
  Table table{.command = name_of(received),
              .items = "favours",
              .columns = {{.key = "id", .title = "id"},
                          {.key = "date", .title = "date"},
                          {.key = "who", .title = "who", .flexible = true},
                          {.key = "kind", .title = "kind", .spare = 3},
                          {.key = "what", .title = "what", .flexible = true},
                          {.key = "value", .title = "value", .align = present::Align::right, .spare = 1},
                          {.key = "for", .title = "for", .spare = 2},
                          {.key = "amount"},
                          {.key = "currency"},
                          {.key = "sensitive"}}};
  const bool include = args.has("include-sensitive");
  for (const auto& row : rows) {
    const Favour& favour = row.favour;
    if (favour.received != received || (args.has("kind") && favour.kind != chosen<FavourKind>(args, "kind"))) continue;
    const bool purpose_known = include || !favour.sensitive;
    if (args.has("for") && (!purpose_known || text::fold(favour.purpose) != text::fold(args.get("for")))) continue;
    table.rows.push_back(cells(env, row, include));
  }
  print_table(env, table);
  return 0;
}

}  // namespace guanxi::commands
