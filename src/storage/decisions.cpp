#include <guanxi/storage/decisions.hpp>

#include <guanxi/storage/store.hpp>

#include "engine/database.hpp"

namespace guanxi::storage {

using domain::Decision;

namespace {

#define GUANXI_DECISION "SELECT d.id, d.org, d.topic, d.asked, d.expected, d.made, d.decider, d.outcome, d.note, d.interaction, d.sensitive"
#define GUANXI_WAITING GUANXI_DECISION ", w.due, w.handle, p.name FROM waiting w CROSS JOIN decision d ON d.id = w.decision JOIN party p ON p.id = w.org "
#define GUANXI_WAITING_ORDER "ORDER BY w.due, w.rank, w.handle, w.decision "

Decision read_decision(const Query& query) {
  return {query.id(0),         query.id(1),         query.text(2),  query.maybe_date(3),
          query.maybe_date(4), query.maybe_date(5), query.id(6),    query.word<domain::Outcome>(7),
          query.text(8),       query.id(9),         query.truth(10)};
}

std::vector<WaitingRow> read_waiting(Query& query) {
  std::vector<WaitingRow> rows;
  while (query.step()) {
    Decision decision = read_decision(query);
    PartyRef organisation{decision.organisation, false, query.text(12), query.text(13)};
    rows.push_back({std::move(decision), query.date(11), std::move(organisation)});
  }
  return rows;
}

}  // namespace

Decisions::Decisions(Store& store) : db_(store.database()) {}

void Decisions::add(Decision& decision) {
  decision.id = db_.next_id();
  db_.write(
      "INSERT INTO decision (id, org, topic, asked, expected, made, decider, outcome, note, interaction, sensitive, written, author) "
      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, :now, :by)",
      decision.id, decision.organisation, decision.topic, decision.asked, decision.expected, decision.made, decision.by, decision.outcome, decision.note,
      decision.interaction, decision.sensitive);
}

void Decisions::update(const Decision& decision) {
  db_.write(
      "UPDATE decision SET org = ?, topic = ?, asked = ?, expected = ?, made = ?, decider = ?, outcome = ?, note = ?, "
      "interaction = ?, sensitive = ?, written = :now, author = :by WHERE id = ?",
      decision.organisation, decision.topic, decision.asked, decision.expected, decision.made, decision.by, decision.outcome, decision.note,
      decision.interaction, decision.sensitive, decision.id);
}

void Decisions::remove(Id id) {
  db_.run("DELETE FROM own_snooze WHERE kind = 'decision' AND subject = ?", id);
  db_.run("DELETE FROM decision WHERE id = ?", id);
}

std::optional<Decision> Decisions::find(Id id) {
  Query query = db_.query(GUANXI_DECISION " FROM decision d WHERE d.id = ?");
  if (!query.bind(id).step()) return std::nullopt;
  return read_decision(query);
}

std::vector<Decision> Decisions::of(Id organisation) {
  Query query = db_.query(GUANXI_DECISION
                          " FROM decision d WHERE d.org = ? "
                          "ORDER BY d.made IS NOT NULL, d.made DESC, iif(d.made IS NULL, d.asked, NULL), d.id DESC");
  query.bind(organisation);
  std::vector<Decision> found;
  while (query.step()) found.push_back(read_decision(query));
  return found;
}

std::vector<Decision> Decisions::recorded_in(Id interaction) {
  Query query = db_.query(GUANXI_DECISION " FROM decision d WHERE d.interaction = ? ORDER BY d.id");
  query.bind(interaction);
  std::vector<Decision> found;
  while (query.step()) found.push_back(read_decision(query));
  return found;
}

std::vector<WaitingRow> Decisions::due(calendar::Date today, calendar::Date until, int limit) {
  if (!db_.derived("SELECT 1 FROM waiting WHERE due <= ? LIMIT 1").bind(until).step()) return {};
  Query query = db_.query(GUANXI_WAITING
                          "WHERE w.due <= ?1 AND NOT EXISTS (SELECT 1 FROM own_snooze z "
                          "WHERE z.kind = 'decision' AND z.subject = w.decision AND z.until > ?2) " GUANXI_WAITING_ORDER "LIMIT ?3");
  query.bind(until, today, limit);
  return read_waiting(query);
}

std::vector<WaitingRow> Decisions::pending() {
  Query query = db_.derived(GUANXI_WAITING GUANXI_WAITING_ORDER);
  return read_waiting(query);
}

}  // namespace guanxi::storage
