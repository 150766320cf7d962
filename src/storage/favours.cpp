// What was given and received, and what firms allow.
#include <guanxi/storage/favours.hpp>

#include <guanxi/storage/store.hpp>

#include "engine/database.hpp"

namespace guanxi::storage {

using domain::Favour;

namespace {

#define GUANXI_FAVOUR "SELECT f.id, f.person, f.received, f.kind, f.what, f.day, f.interaction, f.sensitive, f.amount, f.currency, f.purpose, f.rest"
// With whom it was; f.person may be an organisation.
#define GUANXI_FAVOURED                                                                                   \
  GUANXI_FAVOUR                                                                                           \
  ", p.kind = 1, p.handle, p.name, o.name, q.org, q.title, p.tier FROM favour f "                         \
  "JOIN party p ON p.id = f.person "                                                                      \
  "LEFT JOIN position q ON q.id = (SELECT max(id) FROM position WHERE person = p.id AND to_day IS NULL) " \
  "LEFT JOIN party o ON o.id = q.org "

Favour read_favour(const Query& query) {
  Favour favour{query.id(0), query.id(1),    query.truth(2), query.word<domain::FavourKind>(3), query.text(4), query.date(5), query.id(6), query.truth(7),
                {},          query.text(10), query.truth(11)};
  if (!query.null(8)) favour.value = domain::Money{query.integer(8), query.text(9)};
  return favour;
}

FavourRow read_row(const Query& query) {
  Favour favour = read_favour(query);
  const PartyRef who{favour.person, query.truth(12), query.text(13), query.text(14), query.text(15), query.id(16), query.text(17)};
  return {std::move(favour), who, query.text(18)};
}

std::vector<FavourRow> favour_rows(Query& query) {
  std::vector<FavourRow> found;
  while (query.step()) found.push_back(read_row(query));
  return found;
}

std::optional<std::int64_t> minor_of(const Favour& favour) { return favour.value ? std::optional(favour.value->minor) : std::nullopt; }
std::string currency_of(const Favour& favour) { return favour.value ? favour.value->currency : std::string(); }

}  // namespace

Favours::Favours(Store& store) : db_(store.database()) {}

void Favours::add(Favour& favour) {
  favour.id = db_.next_id();
  db_.write(
      "INSERT INTO favour (id, person, received, kind, what, day, interaction, sensitive, amount, currency, purpose, rest, written, author) "
      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, :now, :by)",
      favour.id, favour.person, favour.received, favour.kind, favour.what, favour.day, favour.interaction, favour.sensitive, minor_of(favour),
      currency_of(favour), favour.purpose);
}

void Favours::update(const Favour& favour) {
  db_.write(
      "UPDATE favour SET person = ?, received = ?, kind = ?, what = ?, day = ?, interaction = ?, sensitive = ?, amount = ?, currency = ?, purpose = ?, "
      "rest = ?, written = :now, author = :by WHERE id = ?",
      favour.person, favour.received, favour.kind, favour.what, favour.day, favour.interaction, favour.sensitive, minor_of(favour), currency_of(favour),
      favour.purpose, favour.rest, favour.id);
}

std::vector<Favour> Favours::of(Id party) {
  Query query = db_.query(GUANXI_FAVOUR " FROM favour f WHERE f.person = ? ORDER BY f.day DESC, f.id DESC");
  query.bind(party);
  std::vector<Favour> found;
  while (query.step()) found.push_back(read_favour(query));
  return found;
}

std::vector<FavourRow> Favours::at(Id party) {
  Query query = db_.query(GUANXI_FAVOURED
                          "WHERE f.person IN (SELECT ?1 UNION SELECT person FROM position WHERE org = ?1) "
                          "ORDER BY f.day DESC, f.id DESC");
  return favour_rows(query.bind(party));
}

std::vector<FavourRow> Favours::all() {
  Query query = db_.query(GUANXI_FAVOURED "ORDER BY f.day DESC, f.id DESC");
  return favour_rows(query);
}

std::optional<Favour> Favours::find(Id id) {
  Query query = db_.query(GUANXI_FAVOUR " FROM favour f WHERE f.id = ?");
  if (!query.bind(id).step()) return std::nullopt;
  return read_favour(query);
}

void Favours::rest(Id id) { db_.write("UPDATE favour SET rest = 1, written = :now, author = :by WHERE id = ?", id); }

void Favours::remove(Id id) { db_.run("DELETE FROM favour WHERE id = ?", id); }

std::vector<FavourRow> Favours::unreturned(calendar::Date today, calendar::Date until, int limit) {
  if (!db_.derived("SELECT 1 FROM unreturned WHERE day <= ? LIMIT 1").bind(until).step()) return {};
  Query query = db_.query(GUANXI_FAVOURED
                          "JOIN unreturned u ON u.favour = f.id WHERE p.died IS NULL AND u.day <= ?1 "
                          "AND NOT EXISTS (SELECT 1 FROM own_snooze z WHERE z.kind = 'favour' AND z.subject = f.id AND z.until > ?2) "
                          "ORDER BY u.day, iif(p.tier = '', '~', p.tier), p.handle, f.id LIMIT ?3");
  return favour_rows(query.bind(until, today, limit));
}

std::int64_t Favours::given_in_year(Id party, std::string_view currency, int year) {
  const auto from = calendar::make_date(year, 1, 1), to = calendar::make_date(year, 12, 31);
  Query query = db_.query(
      "SELECT coalesce(sum(amount), 0) FROM favour WHERE received = 0 AND kind = 1 AND currency = ?2 "
      "AND day BETWEEN ?3 AND ?4 "
      "AND person IN (SELECT ?1 UNION SELECT person FROM position WHERE org = ?1)");
  query.bind(party, currency, from, to).step();
  return query.integer(0);
}

std::string Favours::gift_policy(Id organisation) {
  Query query = db_.query("SELECT text FROM gift_policy WHERE org = ?");
  return query.bind(organisation).step() ? query.text(0) : std::string();
}

void Favours::set_gift_policy(Id organisation, std::string_view text) {
  if (text.empty()) return db_.run("DELETE FROM gift_policy WHERE org = ?", organisation);
  db_.write(
      "INSERT INTO gift_policy (org, text, written, author) VALUES (?, ?, :now, :by) "
      "ON CONFLICT (org) DO UPDATE SET text = excluded.text, written = excluded.written, author = excluded.author",
      organisation, text);
}

}  // namespace guanxi::storage
