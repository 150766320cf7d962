#include "triage/screen.hpp"

#include <algorithm>

#include <guanxi/app/cadence/cadences.hpp>
#include <guanxi/app/remind/digest.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/domain/interaction.hpp>
#include <guanxi/domain/rhythm.hpp>
#include <guanxi/present/dates.hpp>
#include <guanxi/present/property_sheet.hpp>
#include <guanxi/storage/interactions.hpp>
#include <guanxi/storage/parties.hpp>
#include <guanxi/text/join.hpp>
#include <guanxi/text/sanitise.hpp>

namespace guanxi::commands {

using namespace app;
using namespace cli;
using present::DigestItem;
using present::PropertySheet;
using storage::Selector;

namespace {

std::string why_of(const Env& env, const DigestItem& item) {
  return text::joined({present::due_text(item.date, env.today(), env.text_style()), text::one_line(item.why), item.beside}, "; ");
}

// The newest entry with them, what is planned aside.
std::string last_entry(const Env& env, storage::Store& store, Id person) {
  std::string found;
  storage::Interactions(store).each({.person = person, .to = env.today(), .limit = 1}, [&](const storage::HistoryRow& row) {
    const auto& entry = row.interaction;
    const std::string when = calendar::iso(entry.day), kind = to_text(entry.kind);
    const std::string head = message("{day}, {kind}", "day"_is = when, "kind"_is = kind);
    found = text::joined({head, entry.sensitive ? message("(sensitive)") : text::one_line(entry.text)}, ": ");
  });
  return found;
}

}  // namespace

bool asks_for_contact(const DigestItem& item) {
  return item.kind == domain::word_of(domain::Touch::contact) || item.kind == domain::word_of(domain::Touch::in_person);
}

Result<std::vector<DigestItem>> waiting_with(Env& env, storage::Store& store, Id person) {
  TRY_ASSIGN(auto digest, reminders(env, store, {.day = env.today(), .chosen = Selector{.test = Selector::Test::person, .ids = {person}}}));
  return std::move(digest.items);
}

Result<std::string> screen_of(Env& env, storage::Store& store, Id person, const std::vector<DigestItem>& waiting) {
  storage::Parties parties(store);
  const auto who = parties.ref(person);
  const auto place = parties.place(person);
  const auto details = parties.person(person);
  const std::string tier = details.tier.empty() ? "" : message("tier {tier}", "tier"_is = details.tier);
  PropertySheet sheet{.title = who->name, .subtitle = text::joined({who->organisation, who->title, place.city, tier, who->handle}, " · ")};
  for (const auto& item : waiting) {
    if (asks_for_contact(item)) sheet.add(item.kind, why_of(env, item), present::Style::warn);
    else sheet.add(item.kind, text::joined({present::due_text(item.date, env.today(), env.text_style()), text::one_line(item.title)}, ": "));
  }
  sheet.add("last", last_entry(env, store, person));
  if (const auto usual = typical_days(store, person, env.today())) {
    sheet.add("usually", message_plural(*usual, "every {n} day", "every {n} days"));
  }
  return as_text(sheet, env.text_style());
}

}  // namespace guanxi::commands
