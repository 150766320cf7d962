// A plan in words, and as a document.
#include <algorithm>

#include <guanxi/app/import/import.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/storage/store.hpp>
#include <guanxi/text/join.hpp>

namespace guanxi::app::importing {

using present::Value;

namespace {

std::string changes(const Plan& plan) { return message("{new} new, {changed} changed", "new"_is = plan.added(), "changed"_is = plan.changed()); }

template <class Condition>
std::size_t count(const Plan& plan, const Condition& condition) {
  return static_cast<std::size_t>(std::count_if(plan.people.begin(), plan.people.end(), condition));
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
std::size_t Plan::unchanged() const { return people.size() - added() - changed(); }

std::string line_of(const PlannedPerson& one) {
  std::string text = (one.fresh ? "+ " : "~ ") + one.person.handle + "  " + one.person.name;
  if (!one.organisation.empty()) text += " (" + one.organisation + ")";
  return one.fresh ? text : text + "  " + message("adds: {fields}", "fields"_is = text::joined(one.changes.adds));
}

std::string summary(const Plan& plan, std::size_t files) {
  const bool nothing = plan.added() + plan.changed() == 0;
  const std::string skipped = plan.skipped.empty() ? "" : message("{count} skipped", "count"_is = plan.skipped.size());
  if (nothing) {
    const std::string people = message_plural(plan.unchanged(), "{n} person up to date", "{n} people up to date");
    return message("nothing new: {what}", "what"_is = text::joined({people, skipped}));
  }
  const std::string unchanged = plan.unchanged() == 0 ? "" : message("{count} up to date", "count"_is = plan.unchanged());
  const std::string all = text::joined({changes(plan), unchanged, skipped});
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
                                {"source", one.source}});
  }
  for (const auto& one : plan.skipped) {
    all.push_back(Value::Object{{"handle", Value()},
                                {"name", one.name},
                                {"action", "skipped"},
                                {"adds", Value::Array{}},
                                {"kept", Value::Array{}},
                                {"source", one.source},
                                {"why", one.why}});
  }
  return {{"people", std::move(all)},
          {"new", static_cast<std::int64_t>(plan.added())},
          {"changed", static_cast<std::int64_t>(plan.changed())},
          {"unchanged", static_cast<std::int64_t>(plan.unchanged())},
          {"skipped", static_cast<std::int64_t>(plan.skipped.size())},
          {"dry_run", effect == Effect::rehearsed}};
}

}  // namespace guanxi::app::importing
