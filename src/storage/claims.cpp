#include <guanxi/storage/claims.hpp>

#include <guanxi/storage/store.hpp>

#include "engine/database.hpp"

namespace guanxi::storage {

using domain::RoleClaim;

namespace {

#define GUANXI_CLAIM                                                                              \
  "SELECT id, org, person, role, stance, topic, confidence, because, interaction, since, until, " \
  "(SELECT sensitive FROM interaction WHERE interaction.id = claim.interaction) FROM claim "

RoleClaim read_claim(const Query& query) {
  return {
      query.id(0),   query.id(1), query.id(2),   query.word<domain::Role>(3), query.word<domain::Stance>(4), query.text(5), query.word<domain::Confidence>(6),
      query.text(7), query.id(8), query.date(9), query.maybe_date(10)};
}

}  // namespace

Claims::Claims(Store& store, bool include_sensitive) : db_(store.database()), include_sensitive_(include_sensitive) {}

std::vector<RoleClaim> Claims::read(Query& query) const {
  constexpr int sensitive = 11;
  std::vector<RoleClaim> found;
  while (query.step()) {
    found.push_back(read_claim(query));
    if (include_sensitive_ || !query.truth(sensitive)) continue;
    if (!found.back().topic.empty()) found.back().topic = hidden_topic;
    found.back().because.clear();
  }
  return found;
}

void Claims::add(RoleClaim& claim) {
  claim.id = db_.next_id();
  db_.write(
      "INSERT INTO claim (id, org, person, role, stance, topic, confidence, because, interaction, since, until, written, author) "
      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, :now, :by)",
      claim.id, claim.organisation, claim.person, claim.role, claim.stance, claim.topic, claim.confidence, claim.because, claim.interaction, claim.since,
      claim.until);
}

void Claims::update(const RoleClaim& claim) {
  db_.write(
      "UPDATE claim SET org = ?, person = ?, role = ?, stance = ?, topic = ?, confidence = ?, because = ?, interaction = ?, since = ?, until = ?, "
      "written = :now, author = :by WHERE id = ?",
      claim.organisation, claim.person, claim.role, claim.stance, claim.topic, claim.confidence, claim.because, claim.interaction, claim.since, claim.until,
      claim.id);
}

bool Claims::known(const RoleClaim& claim) {
  Query query = db_.query(
      "SELECT 1 FROM claim c WHERE org = ? AND person = ? AND role = ? AND stance = ? AND topic = ? AND confidence = ? "
      "AND because = ? AND interaction IS ? AND since = ? AND until IS ? AND NOT EXISTS (SELECT 1 FROM claim n "
      "WHERE n.org = c.org AND n.id > c.id AND (n.person = c.person OR (n.role = c.role AND n.topic = c.topic)))");
  return query
      .bind(claim.organisation, claim.person, claim.role, claim.stance, claim.topic, claim.confidence, claim.because, claim.interaction, claim.since,
            claim.until)
      .step();
}

int Claims::end(Id organisation, Id person, domain::Role role, const std::optional<std::string>& topic, calendar::Date day) {
  db_.write(
      "UPDATE claim SET until = max(?3, since), written = :now, author = :by WHERE org = ?1 AND person = ?2 AND until IS NULL "
      "AND (?6 = 0 OR role = ?6) AND (?7 IS NULL OR topic = ?7)",
      organisation, person, day, role, topic);
  return sqlite3_changes(db_.handle());
}

std::vector<RoleClaim> Claims::of(Id organisation) {
  Query query = db_.query(GUANXI_CLAIM "WHERE org = ? ORDER BY since DESC, id DESC");
  query.bind(organisation);
  return read(query);
}

std::vector<RoleClaim> Claims::shown_by(Id interaction) {
  Query query = db_.query(GUANXI_CLAIM "WHERE interaction = ? ORDER BY id");
  query.bind(interaction);
  return read(query);
}

std::vector<RoleClaim> Claims::about(Id person) {
  Query query = db_.query(GUANXI_CLAIM "WHERE person = ? ORDER BY since DESC, id DESC");
  query.bind(person);
  return read(query);
}

std::vector<std::string> Claims::topics(Id organisation) {
  Query query = db_.query(
      "SELECT topic FROM claim WHERE org = ?1 AND topic <> '' AND (?2 OR "
      "coalesce((SELECT sensitive FROM interaction WHERE interaction.id = claim.interaction), 0) = 0) "
      "UNION SELECT topic FROM decision WHERE org = ?1 AND (?2 OR sensitive = 0) ORDER BY topic");
  query.bind(organisation, include_sensitive_);
  std::vector<std::string> found;
  while (query.step()) found.push_back(query.text(0));
  return found;
}

std::optional<RoleClaim> Claims::find(Id id) {
  Query query = db_.query(GUANXI_CLAIM "WHERE id = ?");
  query.bind(id);
  auto found = read(query);
  return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

void Claims::remove(Id id) { db_.run("DELETE FROM claim WHERE id = ?", id); }

}  // namespace guanxi::storage
