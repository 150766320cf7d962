#include <guanxi/storage/notes.hpp>

#include <guanxi/storage/store.hpp>

#include "engine/database.hpp"

namespace guanxi::storage {

using domain::Note;

Notes::Notes(Store& store) : db_(store.database()) {}

void Notes::add(Note& note) {
  note.id = db_.next_id();
  db_.write("INSERT INTO note (id, party, day, about, text, sensitive, written, author) VALUES (?, ?, ?, ?, ?, ?, :now, :by)", note.id, note.party, note.day,
            note.about, note.text, note.sensitive);
}

namespace {

Note read_note(const Query& query) { return {query.id(0), query.id(1), query.date(2), query.text(3), query.text(4), query.truth(5)}; }

}  // namespace

std::vector<Note> Notes::of(Id party) {
  Query query = db_.query("SELECT id, party, day, about, text, sensitive FROM note WHERE party = ? ORDER BY day DESC, id DESC");
  query.bind(party);
  std::vector<Note> found;
  while (query.step()) found.push_back(read_note(query));
  return found;
}

std::optional<Note> Notes::find(Id id) {
  Query query = db_.query("SELECT id, party, day, about, text, sensitive FROM note WHERE id = ?");
  if (!query.bind(id).step()) return std::nullopt;
  return read_note(query);
}

void Notes::update(const Note& note) {
  db_.write("UPDATE note SET party = ?, day = ?, about = ?, text = ?, sensitive = ?, written = :now, author = :by WHERE id = ?", note.party, note.day,
            note.about, note.text, note.sensitive, note.id);
}

void Notes::remove(Id id) { db_.run("DELETE FROM note WHERE id = ?", id); }

}  // namespace guanxi::storage
