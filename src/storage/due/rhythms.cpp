// Setting rhythms, and reading one person's rhythm state.
#include <guanxi/storage/rhythms.hpp>

#include "due/rhythm_rows.hpp"
#include "engine/database.hpp"

namespace guanxi::storage {

using domain::Rhythm;
using domain::Touch;

namespace {

std::string most_text(const Rhythm& rhythm) { return rhythm.most ? calendar::to_text(*rhythm.most) : std::string(); }
std::string every_text(const Rhythm& rhythm) { return rhythm.off ? std::string() : calendar::to_text(rhythm.every); }

}  // namespace

#define GUANXI_OVER(whose)                                                                   \
  "ON CONFLICT (" whose                                                                      \
  ", what) DO UPDATE SET every = excluded.every, most = excluded.most, off = excluded.off, " \
  "written = excluded.written, author = excluded.author"

void Rhythms::set(Id subject, Touch touch, const Rhythm& rhythm) {
  db_.write("INSERT INTO rhythm (subject, what, every, most, off, written, author) VALUES (?, ?, ?, ?, ?, :now, :by) " GUANXI_OVER("subject"), subject, touch,
            every_text(rhythm), most_text(rhythm), rhythm.off);
}

void Rhythms::set_class(std::string_view tier, Touch touch, const Rhythm& rhythm) {
  db_.write("INSERT INTO tier_rhythm (tier, what, every, most, off, written, author) VALUES (?, ?, ?, ?, ?, :now, :by) " GUANXI_OVER("tier"), tier, touch,
            every_text(rhythm), most_text(rhythm), rhythm.off);
}

void Rhythms::clear(Id subject, Touch touch) { db_.run("DELETE FROM rhythm WHERE subject = ? AND what = ?", subject, touch); }
void Rhythms::clear_class(std::string_view tier, Touch touch) { db_.run("DELETE FROM tier_rhythm WHERE tier = ? AND what = ?", tier, touch); }

void Rhythms::pause(Id person, calendar::Date until) {
  db_.run("INSERT INTO own_pause VALUES (?, ?) ON CONFLICT (person) DO UPDATE SET until = excluded.until", person, until);
}
bool Rhythms::resume(Id person) {
  const bool paused = paused_until(person).has_value();
  db_.run("DELETE FROM own_pause WHERE person = ?", person);
  return paused;
}

std::optional<Rhythm> Rhythms::own(Id subject, Touch touch) {
  Query query = db_.query("SELECT every, most, off FROM rhythm WHERE subject = ? AND what = ?");
  if (!query.bind(subject, touch).step()) return std::nullopt;
  return read_rhythm(query, 0);
}

ClassRhythms Rhythms::classes(Touch touch) {
  ClassRhythms found;
  Query query = db_.query("SELECT every, most, off, tier FROM tier_rhythm WHERE what = ?");
  query.bind(touch);
  while (query.step()) found[query.text(3)] = read_rhythm(query, 0);
  return found;
}

std::optional<calendar::Date> Rhythms::paused_until(Id person) {
  Query query = db_.query("SELECT until FROM own_pause WHERE person = ?");
  if (!query.bind(person).step()) return std::nullopt;
  return query.date(0);
}

std::map<Id, calendar::Date> Rhythms::pauses(calendar::Date today) {
  Query query = db_.query("SELECT person, until FROM own_pause WHERE until > ?");
  query.bind(today);
  std::map<Id, calendar::Date> found;
  while (query.step()) found.emplace(query.id(0), query.date(1));
  return found;
}

}  // namespace guanxi::storage
