// Where somebody is, in one place: their own country, else that of their newest firm, else of the nearest group above it that has one. The
// city: their own, else that of the firm, unless their own country is another.
#pragma once

#include <guanxi/storage/parties.hpp>

namespace guanxi::storage {

class Database;

// A table of party, country, city. UNION ends in a ring too.
#define GUANXI_PLACE                                                                                                                         \
  "(SELECT party, iif(own <> '', own, firm_country) AS country, CASE WHEN city <> '' OR kind <> 1 THEN city WHEN own IN ('', firm_country) " \
  "THEN coalesce((SELECT f.city FROM party f WHERE f.id = firm), '') ELSE '' END AS city "                                                   \
  "FROM (SELECT party, kind, own, city, firm, coalesce((WITH RECURSIVE up (id) AS (SELECT firm UNION SELECT f.parent FROM up "               \
  "JOIN party f ON f.id = up.id WHERE f.country = '' AND f.parent IS NOT NULL) "                                                             \
  "SELECT f.country FROM up JOIN party f ON f.id = up.id WHERE f.country <> '' LIMIT 1), '') AS firm_country "                               \
  "FROM (SELECT p.id AS party, p.kind AS kind, p.country AS own, p.city AS city, iif(p.kind = 1, "                                           \
  "(SELECT q.org FROM position q WHERE q.id = (SELECT max(id) FROM position WHERE person = p.id AND to_day IS NULL)), p.parent) AS firm "    \
  "FROM party p)))"

Place place_of(Database& db, Id party);

}  // namespace guanxi::storage
