// A plan in words, and as a document.
#include <algorithm>

#include <guanxi/app/import/import.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/storage/store.hpp>
#include <guanxi/text/join.hpp>

namespace guanxi::app::importing {

using present::Value;

namespace {

std::string changes(const Plan& plan) {
  std::vector<std::string> parts;
  const bool others = plan.changed_firms() > 0 || !plan.interactions.empty() || !plan.promises.empty() || !plan.claims.empty();
  if (plan.added() + plan.changed() > 0 || !others) {
    parts.push_back(message("{new} new, {changed} changed", "new"_is = plan.added(), "changed"_is = plan.changed()));
  }
  if (plan.changed_firms() > 0) parts.push_back(message_plural(plan.changed_firms(), "{n} firm", "{n} firms"));
  if (!plan.interactions.empty()) parts.push_back(message_plural(plan.interactions.size(), "{n} interaction", "{n} interactions"));
  if (!plan.promises.empty()) parts.push_back(message_plural(plan.promises.size(), "{n} promise", "{n} promises"));
  if (!plan.claims.empty()) parts.push_back(message_plural(plan.claims.size(), "{n} role", "{n} roles"));
  return text::joined(parts);
}

template <class Condition>
std::size_t count(const Plan& plan, const Condition& condition) {
  return static_cast<std::size_t>(std::count_if(plan.people.begin(), plan.people.end(), condition));
}

std::string known_records(const Plan& plan) {
  const std::size_t known = plan.known_interactions + plan.known_promises;
  return known == 0 ? std::string() : message_plural(known, "{n} record known already", "{n} records known already");
}

Value renewed_value(const PlannedPerson& one) {
  Value::Array all;
  for (const auto& renewal : one.changes.renewals) all.push_back(Value::Object{{"field", renewal.field}, {"before", renewal.before}, {"now", renewal.now}});
  return all;
}

std::string_view action(const PlannedPerson& one) { return one.fresh ? "new" : one.changed() ? "merged" : "unchanged"; }

Value kept_value(const PlannedPerson& one) {
  Value::Array all;
  for (const auto& conflict : one.changes.conflicts)
    all.push_back(Value::Object{{"field", conflict.field}, {"stored", conflict.stored}, {"file", conflict.given}});
  return all;
}

}  // namespace

std::size_t Plan::added() const {
  return count(*this, [](const PlannedPerson& one) { return one.fresh; });
}
std::size_t Plan::changed() const {
  return count(*this, [](const PlannedPerson& one) { return !one.fresh && one.changed(); });
}
std::size_t Plan::changed_firms() const {
  return static_cast<std::size_t>(std::count_if(firms.begin(), firms.end(), [](const PlannedOrganisation& one) { return one.changed(); }));
}
std::size_t Plan::unchanged() const { return people.size() - added() - changed(); }
bool Plan::empty() const {
  const auto touched = [](const auto& one) { return one.touched(); };
  return std::none_of(people.begin(), people.end(), touched) && firms.empty() && relations.empty() && interactions.empty() && promises.empty() &&
         claims.empty();
}

std::string place_of(const File& file, int line) { return file.name + ":" + std::to_string(line); }

std::string kept_line(std::string_view who, const Conflict& kept) {
  return message("{who}: kept {field} {stored}, file says {told}", "who"_is = who, "field"_is = kept.field, "stored"_is = kept.stored, "told"_is = kept.given);
}

namespace {

std::string with_changes(std::string text, const Changes& changes) {
  if (!changes.adds.empty()) text += "  " + message("adds: {fields}", "fields"_is = text::joined(changes.adds));
  for (const Renewal& renewal : changes.renewals) {
    text += "  " + message("{field}: {before} → {now}", "field"_is = renewal.field, "before"_is = renewal.before, "now"_is = renewal.now);
  }
  return text;
}

}  // namespace

std::string line_of(const PlannedPerson& one) {
  std::string text = (one.fresh ? "+ " : "~ ") + one.person.handle + "  " + one.person.name;
  if (!one.organisation.empty()) text += " (" + one.organisation + ")";
  return one.fresh ? text : with_changes(std::move(text), one.changes);
}

std::string line_of(const PlannedOrganisation& one) {
  return one.fresh() ? "+ " + one.organisation.name : with_changes("~ " + one.organisation.name, one.changes);
}

std::string summary(const Plan& plan, std::size_t files) {
  const bool nothing = plan.added() + plan.changed() + plan.interactions.size() + plan.promises.size() + plan.claims.size() + plan.changed_firms() == 0;
  const std::string skipped = plan.skipped.empty() ? "" : message("{count} skipped", "count"_is = plan.skipped.size());
  if (nothing) {
    const std::string people = plan.people.empty() && plan.known_interactions + plan.known_promises > 0
                                   ? std::string()
                                   : message_plural(plan.unchanged(), "{n} person up to date", "{n} people up to date");
    return message("nothing new: {what}", "what"_is = text::joined({people, known_records(plan), skipped}));
  }
  const std::string unchanged = plan.unchanged() == 0 ? "" : message("{count} up to date", "count"_is = plan.unchanged());
  const std::string all = text::joined({changes(plan), unchanged, known_records(plan), skipped});
  return message_plural(files, "imported {n} file: {what}", "imported {n} files: {what}", "what"_is = all);
}

std::string journal_line(const Plan& plan, std::size_t files) {
  const std::string all = changes(plan);
  return message_plural(files, "import of {n} file: {what}", "import of {n} files: {what}", "what"_is = all);
}

Value::Object document(const Plan& plan, Effect effect) {
  Value::Array all;
  for (const auto& one : plan.people) {
    all.push_back(Value::Object{{"handle", one.person.handle},
                                {"name", one.person.name},
                                {"action", action(one)},
                                {"adds", Value::strings(one.changes.adds)},
                                {"kept", kept_value(one)},
                                {"renewed", renewed_value(one)},
                                {"source", one.source}});
  }
  for (const auto& one : plan.skipped) {
    all.push_back(Value::Object{{"handle", Value()},
                                {"name", one.name},
                                {"action", "skipped"},
                                {"adds", Value::Array{}},
                                {"kept", Value::Array{}},
                                {"renewed", Value::Array{}},
                                {"source", one.source},
                                {"why", one.why}});
  }
  return {{"people", std::move(all)},
          {"new", static_cast<std::int64_t>(plan.added())},
          {"changed", static_cast<std::int64_t>(plan.changed())},
          {"unchanged", static_cast<std::int64_t>(plan.unchanged())},
          {"skipped", static_cast<std::int64_t>(plan.skipped.size())},
          {"firms", static_cast<std::int64_t>(plan.changed_firms())},
          {"interactions", static_cast<std::int64_t>(plan.interactions.size())},
          {"promises", static_cast<std::int64_t>(plan.promises.size())},
          {"roles", static_cast<std::int64_t>(plan.claims.size())},
          {"known_records", static_cast<std::int64_t>(plan.known_interactions + plan.known_promises)},
          {"dry_run", effect == Effect::rehearsed}};
}

}  // namespace guanxi::app::importing
