#include "favours/favours.hpp"

#include <guanxi/app/naming/naming.hpp>
#include <guanxi/app/session/days.hpp>
#include <guanxi/cli/cells.hpp>
#include <guanxi/cli/chosen.hpp>
#include <guanxi/cli/output.hpp>
#include <guanxi/base/ascii.hpp>
#include <guanxi/storage/favours.hpp>
#include <guanxi/storage/work.hpp>
#include <guanxi/text/fold.hpp>
#include <guanxi/text/sanitise.hpp>

namespace guanxi::commands {

using namespace app;
using namespace cli;
using namespace settings;

using domain::Favour;
using domain::FavourKind;
using present::Cell;
using present::Listing;
using present::Value;
using storage::FavourRow;
using storage::PartyRef;

namespace {

std::string_view name_of(bool received) { return received ? "got" : "gave"; }

Result<void> nothing_of(const Args& args, std::initializer_list<std::string_view> options, std::string_view command, std::string_view why,
                        const std::string& hint) {
  for (const std::string_view option : options) {
    if (args.has(option)) return usage_error(std::string(command) + ": --" + std::string(option) + std::string(why), hint);
  }
  return {};
}

Result<Favour> understood(Env& env, const Args& args, const PartyRef& who, bool received) {
  const auto fits = nothing_of(args, {"include-sensitive"}, name_of(received), " is for a list", "leave it out, or leave out what it was");
  if (!fits) return tl::unexpected(fits.error());
  Favour favour{.person = who.id, .received = received, .kind = chosen(args, "kind", FavourKind::gift), .what = text::one_line(args.rest(1)), .day = env.today()};
  favour.sensitive = args.has("sensitive");
  favour.purpose = text::one_line(args.get("for"));
  if (ascii::is_blank(favour.what)) return usage_error(std::string(name_of(received)) + ": what it was is missing");
  if (args.has("value")) {
    const auto value = domain::parse_money(args.get("value"), env.config().text("gift.currency"));
    if (!value) return tl::unexpected(value.error());
    favour.value = *value;
  }
  if (args.has("date")) {
    const auto day = past_day(env, args.get("date"), "record a gift once it was given");
    if (!day) return tl::unexpected(day.error());
    favour.day = *day;
  }
  if (favour.value) warn_of_currency(env, favour.value->currency, favour.day);
  return favour;
}

// Said one by one; then a terminal is asked, and a script must have said --yes.
Result<void> agreed(Env& env, const Args& args, const std::vector<std::string>& objections) {
  for (const auto& objection : objections) env.warn(text::one_line(objection));
  if (objections.empty() || args.has("yes")) return {};
  const auto answer = env.ask("record it all the same?");
  if (!answer) return usage_error("the gift was not recorded", "--yes records it all the same");
  return *answer ? Result<void>() : fail(ErrorKind::failed, "the gift was not recorded");
}

std::string summary(const Favour& favour, const PartyRef& who) {
  std::string line = short_text(favour.id) + "  " + calendar::iso(favour.day) + (favour.received ? "  got from " : "  gave ") + described(who);
  if (favour.sensitive) return line + ", " + to_text(favour.kind) + ", sensitive";
  line += ": " + favour.what + " (" + to_text(favour.kind);
  if (favour.value) line += ", " + domain::to_text(*favour.value);
  if (!favour.purpose.empty()) line += ", for " + favour.purpose;
  return line + ")";
}

Result<int> add(Env& env, const Args& args, bool received) {
  auto& store = env.store(storage::Access::change);
  const auto who = resolve(store, args.word(0));
  if (!who) return tl::unexpected(who.error());
  auto favour = understood(env, args, *who, received);
  if (!favour) return tl::unexpected(favour.error());
  const auto objections = gift_objections(env, store, *who, *favour);
  if (!objections) return tl::unexpected(objections.error());
  if (const auto agreement = agreed(env, args, *objections); !agreement) return tl::unexpected(agreement.error());
  storage::Work work(store, name_of(received), env.now());
  const auto still = resolve(store, args.word(0));  // others may have written while the question waited
  if (!still) return tl::unexpected(still.error());
  if (still->id != who->id) return fail(ErrorKind::failed, "the records changed while the question waited; nothing was recorded", "run the command again");
  storage::Favours(store).add(*favour);
  const std::string line = summary(*favour, *who);
  work.commit(line);
  print_result(env, name_of(received), {{"id", to_text(favour->id)}, {"who", who->handle}, {"date", favour->day}, {"kind", favour->kind},
                                        {"sensitive", favour->sensitive}, {"objections", Value::strings(*objections)}}, line);
  return 0;
}

Result<std::vector<FavourRow>> rows_for(storage::Store& store, const Args& args) {
  if (args.words().empty()) return storage::Favours(store).all();
  const auto party = resolve(store, args.word(0));
  if (!party) return tl::unexpected(party.error());
  return storage::Favours(store).at(party->id);
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

Result<int> list(Env& env, const Args& args, bool received) {
  const auto fits = nothing_of(args, {"value", "date", "sensitive", "yes"}, name_of(received), " needs a gift or a favour",
                               "say what it was: guanxi " + std::string(name_of(received)) + " WHO WHAT");
  if (!fits) return tl::unexpected(fits.error());
  const auto rows = rows_for(env.store(storage::Access::read), args);
  if (!rows) return tl::unexpected(rows.error());
  Listing listing{.command = name_of(received),
                  .items = "favours",
                  .columns = {{.key = "id", .title = "id"}, {.key = "date", .title = "date"}, {.key = "who", .title = "who", .flexible = true},
                              {.key = "kind", .title = "kind", .spare = 3}, {.key = "what", .title = "what", .flexible = true},
                              {.key = "value", .title = "value", .align = present::Align::right, .spare = 1}, {.key = "for", .title = "for", .spare = 2}, {.key = "amount"},
                              {.key = "currency"}, {.key = "sensitive"}}};
  const bool include = args.has("include-sensitive");
  for (const auto& row : *rows) {
    const Favour& favour = row.favour;
    if (favour.received != received || (args.has("kind") && favour.kind != chosen<FavourKind>(args, "kind"))) continue;
    const bool purpose_known = include || !favour.sensitive;
    if (args.has("for") && (!purpose_known || text::fold(favour.purpose) != text::fold(args.get("for")))) continue;
    listing.rows.push_back(cells(env, row, include));
  }
  print_listing(env, listing);
  return 0;
}

}  // namespace

Result<int> favour_command(Env& env, const Args& args, bool received) {
  return args.words().size() < 2 ? list(env, args, received) : add(env, args, received);
}

}  // namespace guanxi::commands
