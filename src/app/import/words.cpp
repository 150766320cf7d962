// A plan in words, and as a document.
#include <algorithm>

#include <guanxi/app/import/import.hpp>
#include <guanxi/base/ascii.hpp>
#include <guanxi/storage/store.hpp>

namespace guanxi::app::importing {

using present::Value;

namespace {

std::string files_in_words(std::size_t files) {
  return counted(files, "file", "files");
}

std::string changes(const Plan& plan) {
  return std::to_string(plan.added()) + " new, " + std::to_string(plan.changed()) + " changed";
}

template <class Condition>
std::size_t count(const Plan& plan, const Condition& condition) {
  return static_cast<std::size_t>(std::count_if(plan.people.begin(), plan.people.end(), condition));
}

std::string_view action(const PlannedPerson& one) {
  return one.fresh ? "new" : one.changed() ? "merged" : "unchanged";
}

Value kept_value(const PlannedPerson& one) {
  Value::Array all;
  for (const auto& kept : one.changes.kept)
    all.push_back(Value::Object{{"field", kept.field}, {"stored", kept.stored}, {"file", kept.told}});
  return all;
}

}  // namespace

std::size_t Plan::added() const {
  return count(*this, [](const PlannedPerson& one) { return one.fresh; });
}
std::size_t Plan::changed() const {
  return count(*this, [](const PlannedPerson& one) { return !one.fresh && one.changed(); });
}
std::size_t Plan::unchanged() const {
  return people.size() - added() - changed();
}

std::string line_of(const PlannedPerson& one) {
  std::string text = (one.fresh ? "+ " : "~ ") + one.person.handle + "  " + one.person.name;
  if (!one.organisation.empty()) text += " (" + one.organisation + ")";
  if (one.fresh) return text;
  text += "  adds: ";
  for (std::size_t i = 0; i < one.changes.adds.size(); ++i) text += (i ? ", " : "") + one.changes.adds[i];
  return text;
}

std::string summary(const Plan& plan, std::size_t files, bool dry_run) {
  const bool nothing = plan.added() + plan.changed() == 0;
  std::string text = nothing ? "nothing new: " + counted(plan.unchanged(), "person", "people") + " up to date"
                             : (dry_run ? "would import " : "imported ") + files_in_words(files) + ": " + changes(plan);
  if (!nothing && plan.unchanged() > 0) text += ", " + std::to_string(plan.unchanged()) + " up to date";
  if (!plan.skipped.empty()) text += ", " + std::to_string(plan.skipped.size()) + " skipped";
  return text;
}

std::string journal_line(const Plan& plan, std::size_t files) {
  return "import of " + files_in_words(files) + ": " + changes(plan);
}

Value::Object document(const Plan& plan, bool dry_run) {
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
          {"dry_run", dry_run}};
}

}  // namespace guanxi::app::importing
