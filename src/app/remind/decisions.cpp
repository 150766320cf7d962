// What `remind` says of decisions that wait for an answer.
#include <guanxi/app/decisions/record.hpp>

#include <guanxi/storage/decisions.hpp>

namespace guanxi::app {

std::vector<present::DigestItem> decision_items(storage::Store& store, calendar::Date day, calendar::Date until, int limit, bool include_sensitive) {
  storage::Decisions decisions(store);
  std::vector<present::DigestItem> items;
  for (const auto& row : decisions.due(day, until, limit)) {
    const auto& decision = row.decision;
    present::DigestItem item{to_text(decision.id), "decision", row.organisation.handle, row.organisation.name};
    item.date = row.due;
    item.title = decision.sensitive && !include_sensitive ? "" : decision.topic;
    item.why = domain::why_now(decision, domain::pace(decisions.of(decision.organisation), day));
    item.suggestion = domain::patient_words;
    item.sensitive = decision.sensitive;
    items.push_back(std::move(item));
  }
  return items;
}

}  // namespace guanxi::app
