#include <guanxi/storage/complaints.hpp>

#include <guanxi/storage/store.hpp>

#include "engine/database.hpp"

namespace guanxi::storage {

using domain::Complaint;

Complaints::Complaints(Store& store) : db_(store.database()) {}

namespace {

#define GUANXI_COMPLAINT "SELECT c.id, c.party, c.text, c.severity, c.opened, c.answer_by, c.private, c.sensitive, c.closed, c.outcome, c.interaction"
#define GUANXI_COMPLAINED                                                                                 \
  GUANXI_COMPLAINT                                                                                        \
  ", p.kind = 1, p.handle, p.name, o.name, q.org, q.title, p.tier FROM complaint c "                      \
  "JOIN party p ON p.id = c.party "                                                                       \
  "LEFT JOIN position q ON q.id = (SELECT max(id) FROM position WHERE person = p.id AND to_day IS NULL) " \
  "LEFT JOIN party o ON o.id = q.org "
// Of the same weight those that wait for an answer by a day come first.
#define GUANXI_COMPLAINT_ORDER                                              \
  "c.severity DESC, c.answer_by IS NULL, coalesce(c.answer_by, c.opened), " \
  "iif(p.tier = '', '~', p.tier), p.handle, c.id "

Complaint read_complaint(const Query& query) {
  Complaint complaint;
  complaint.id = query.id(0);
  complaint.party = query.id(1);
  complaint.text = query.text(2);
  complaint.severity = query.word<domain::Severity>(3);
  complaint.opened = query.date(4);
  complaint.answer_by = query.maybe_date(5);
  complaint.in_private = query.truth(6);
  complaint.sensitive = query.truth(7);
  complaint.closed = query.maybe_date(8);
  complaint.outcome = query.text(9);
  complaint.interaction = query.id(10);
  return complaint;
}

std::vector<ComplaintRow> complaint_rows(Query& query) {
  std::vector<ComplaintRow> found;
  while (query.step()) {
    Complaint complaint = read_complaint(query);
    const PartyRef who{complaint.party, query.truth(11), query.text(12), query.text(13), query.text(14), query.id(15), query.text(16)};
    found.push_back({std::move(complaint), who, query.text(17)});
  }
  return found;
}

}  // namespace

void Complaints::add(Complaint& complaint) {
  complaint.id = db_.next_id();
  db_.write(
      "INSERT INTO complaint (id, party, text, severity, opened, answer_by, private, sensitive, closed, outcome, interaction, written, author) "
      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, :now, :by)",
      complaint.id, complaint.party, complaint.text, complaint.severity, complaint.opened, complaint.answer_by, complaint.in_private, complaint.sensitive,
      complaint.closed, complaint.outcome, complaint.interaction);
}

void Complaints::update(const Complaint& complaint) {
  db_.write(
      "UPDATE complaint SET party = ?, text = ?, severity = ?, opened = ?, answer_by = ?, private = ?, sensitive = ?, closed = ?, outcome = ?, "
      "interaction = ?, written = :now, author = :by WHERE id = ?",
      complaint.party, complaint.text, complaint.severity, complaint.opened, complaint.answer_by, complaint.in_private, complaint.sensitive, complaint.closed,
      complaint.outcome, complaint.interaction, complaint.id);
}

void Complaints::remove(Id id) { db_.run("DELETE FROM complaint WHERE id = ?", id); }

std::optional<Complaint> Complaints::find(Id id) {
  Query query = db_.query(GUANXI_COMPLAINT " FROM complaint c WHERE c.id = ?");
  if (!query.bind(id).step()) return std::nullopt;
  return read_complaint(query);
}

std::vector<ComplaintRow> Complaints::all(bool open_only) {
  Query query = db_.query(GUANXI_COMPLAINED "WHERE ?1 = 0 OR c.closed IS NULL ORDER BY c.closed IS NOT NULL, " GUANXI_COMPLAINT_ORDER);
  return complaint_rows(query.bind(open_only));
}

std::vector<ComplaintRow> Complaints::of(Id party, bool open_only) {
  Query query = db_.query(GUANXI_COMPLAINED
                          "WHERE c.party IN (SELECT ?1 UNION SELECT person FROM position WHERE org = ?1 AND to_day IS NULL) "
                          "AND (?2 = 0 OR c.closed IS NULL) ORDER BY c.closed IS NOT NULL, " GUANXI_COMPLAINT_ORDER);
  return complaint_rows(query.bind(party, open_only));
}

std::vector<ComplaintRow> Complaints::due(calendar::Date day, int limit) {
  if (!db_.query("SELECT 1 FROM complaint WHERE closed IS NULL LIMIT 1").step()) return {};
  Query query = db_.query(GUANXI_COMPLAINED
                          "WHERE c.closed IS NULL AND c.opened <= ?1 AND p.died IS NULL "
                          "AND NOT EXISTS (SELECT 1 FROM own_snooze z WHERE z.kind = 'issue' AND z.subject = c.id AND z.until > ?1) "
                          "ORDER BY " GUANXI_COMPLAINT_ORDER "LIMIT ?2");
  return complaint_rows(query.bind(day, limit));
}

}  // namespace guanxi::storage
