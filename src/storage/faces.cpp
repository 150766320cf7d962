#include <guanxi/storage/faces.hpp>

#include <guanxi/storage/store.hpp>

#include "engine/database.hpp"

namespace guanxi::storage {

using domain::FaceEvent;

Faces::Faces(Store& store) : db_(store.database()) {}

namespace {

#define GUANXI_FACE "SELECT f.id, f.person, f.lost, coalesce(i.text, f.text), f.public, coalesce(i.day, f.day) AS on_day, f.repaired, f.interaction"
#define GUANXI_FACE_FROM " FROM face f LEFT JOIN interaction i ON i.id = f.interaction "
#define GUANXI_FACES                                                                                                  \
  GUANXI_FACE ", p.handle, p.name, o.name, q.org, q.title" GUANXI_FACE_FROM                                           \
              "JOIN party p ON p.id = f.person "                                                                      \
              "LEFT JOIN position q ON q.id = (SELECT max(id) FROM position WHERE person = p.id AND to_day IS NULL) " \
              "LEFT JOIN party o ON o.id = q.org "

FaceEvent read_event(const Query& query) {
  FaceEvent event;
  event.id = query.id(0);
  event.person = query.id(1);
  event.lost = query.truth(2);
  event.text = query.text(3);
  event.in_public = query.truth(4);
  event.day = query.date(5);
  event.repaired = query.maybe_date(6);
  event.interaction = query.id(7);
  return event;
}

}  // namespace

void Faces::add(FaceEvent& event) {
  event.id = db_.next_id();
  db_.write("INSERT INTO face (id, person, lost, text, public, day, repaired, interaction, written, author) VALUES (?, ?, ?, ?, ?, ?, ?, ?, :now, :by)",
            event.id, event.person, event.lost, event.interaction ? std::string() : event.text, event.in_public, event.day, event.repaired, event.interaction);
}

void Faces::update(const FaceEvent& event) {
  db_.write("UPDATE face SET person = ?, lost = ?, text = ?, public = ?, day = ?, repaired = ?, interaction = ?, written = :now, author = :by WHERE id = ?",
            event.person, event.lost, event.interaction ? std::string() : event.text, event.in_public, event.day, event.repaired, event.interaction, event.id);
}

void Faces::repair(Id id, calendar::Date day) { db_.write("UPDATE face SET repaired = ?, written = :now, author = :by WHERE id = ?", day, id); }

void Faces::remove(Id id) { db_.run("DELETE FROM face WHERE id = ?", id); }

std::optional<FaceEvent> Faces::find(Id id) {
  Query query = db_.query(GUANXI_FACE GUANXI_FACE_FROM "WHERE f.id = ?");
  if (!query.bind(id).step()) return std::nullopt;
  return read_event(query);
}

std::vector<FaceEvent> Faces::told_by(Id interaction) {
  Query query = db_.query(GUANXI_FACE GUANXI_FACE_FROM "WHERE f.interaction = ? ORDER BY f.id");
  query.bind(interaction);
  std::vector<FaceEvent> found;
  while (query.step()) found.push_back(read_event(query));
  return found;
}

std::vector<FaceRow> Faces::of(Id party) {
  Query query = db_.query(party ? GUANXI_FACES
                              "WHERE f.person IN (SELECT ?1 UNION SELECT person FROM position WHERE org = ?1 AND to_day IS NULL) "
                              "ORDER BY on_day DESC, f.id DESC"
                                : GUANXI_FACES "WHERE ?1 IS NULL ORDER BY on_day DESC, f.id DESC");
  query.bind(party);
  std::vector<FaceRow> found;
  while (query.step()) {
    FaceEvent event = read_event(query);
    const PartyRef who{event.person, true, query.text(8), query.text(9), query.text(10), query.id(11), query.text(12)};
    found.push_back({std::move(event), who});
  }
  return found;
}

}  // namespace guanxi::storage
