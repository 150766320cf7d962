// Ids of records and of reminders, as they are typed.
#include <guanxi/app/naming/naming.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/domain/rhythm.hpp>
#include <guanxi/storage/store.hpp>

#include "naming/candidates.hpp"

namespace guanxi::app {

namespace {

constexpr std::pair<std::string_view, std::string_view> reminder_marks[] = {{"c-", domain::word_of(domain::Touch::contact)},
                                                                            {"m-", domain::word_of(domain::Touch::in_person)}};
// A festival's reminder names it behind the person, h-k7qp2-spring-festival; without a name it is the one to be greeted on now.
constexpr std::string_view holiday_mark = "h-";
constexpr std::string_view holiday_kind = "holiday:";

// The question who is meant by a country's festivals names no record: w-ru-women.
constexpr std::string_view whom_mark = "w-";
constexpr std::string_view whom_kind = "whom:";

// Takes the mark of its kind off the front, and a festival's name off the end.
std::string take_kind(std::string_view& text) {
  for (const auto& [mark, name] : reminder_marks) {
    if (!text.starts_with(mark)) continue;
    text.remove_prefix(mark.size());
    return std::string(name);
  }
  if (!text.starts_with(holiday_mark)) return {};
  text.remove_prefix(holiday_mark.size());
  const auto dash = std::min(text.find('-'), text.size());
  std::string kind(holiday_kind);
  if (dash < text.size()) kind += text.substr(dash + 1);
  text = text.substr(0, dash);
  return kind;
}

}  // namespace

std::string reminder_id(std::string_view kind, Id subject) {
  for (const auto& [mark, name] : reminder_marks) {
    if (kind == name) return std::string(mark) + to_text(subject);
  }
  if (kind.starts_with(whom_kind)) return std::string(whom_mark) + std::string(kind.substr(whom_kind.size()));
  if (!kind.starts_with(holiday_kind)) return to_text(subject);
  return std::string(holiday_mark) + to_text(subject) + "-" + std::string(kind.substr(holiday_kind.size()));
}

Result<RecordId> resolve_id(storage::Store& store, std::string_view text) {
  RecordId record;
  if (text.starts_with(whom_mark)) return RecordId{std::string(whom_kind) + std::string(text.substr(whom_mark.size())), Id{}};
  std::string_view digits = text;
  record.kind = take_kind(digits);
  const auto prefix = parse_id_prefix(digits);
  const auto found = prefix ? store.ids_with(*prefix, most_candidates) : std::vector<Id>();
  if (found.empty()) {
    return fail(ErrorKind::no_match, message("nothing has the id '{id}'", "id"_is = text), message("remind, history and show print ids"));
  }
  if (found.size() > 1) {
    std::string ids;
    for (const Id id : found) ids += (ids.empty() ? "" : " ") + to_text(id);
    return fail(ErrorKind::no_match, message("the id '{id}' matches {count} records", "id"_is = text, "count"_is = found.size()),
                message("type more of it: {ids}", "ids"_is = ids));
  }
  record.id = found.front();
  return record;
}

}  // namespace guanxi::app
