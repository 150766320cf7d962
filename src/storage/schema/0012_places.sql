-- The surname, as told, where the name alone does not show it (山本 of 山本太郎, García López). The day of death: an ISO date, a part of
-- one, or '' where it is not known; NULL: they live.
ALTER TABLE party ADD COLUMN surname TEXT NOT NULL DEFAULT '';
ALTER TABLE party ADD COLUMN died TEXT;

-- Where somebody is, in one place: their own country, else that of their newest firm, else of the nearest group above it that has one. The
-- city: their own, else that of the firm, unless their own country is another. UNION ends in a ring too.
CREATE VIEW place AS
SELECT party, iif(own <> '', own, firm_country) AS country,
  CASE WHEN city <> '' OR kind <> 'person' THEN city WHEN own IN ('', firm_country) THEN coalesce((SELECT f.city FROM party f WHERE f.id = firm), '') ELSE '' END AS city
FROM (
  SELECT party, kind, own, city, firm, coalesce((
    WITH RECURSIVE up (id) AS (
      SELECT firm UNION SELECT f.parent FROM up JOIN party f ON f.id = up.id WHERE f.country = '' AND f.parent IS NOT NULL)
    SELECT f.country FROM up JOIN party f ON f.id = up.id WHERE f.country <> '' LIMIT 1), '') AS firm_country
  FROM (
    SELECT p.id AS party, p.kind AS kind, p.country AS own, p.city AS city,
      CASE p.kind WHEN 'person' THEN (SELECT q.org FROM position q WHERE q.id = (SELECT max(id) FROM position WHERE person = p.id AND to_day IS NULL))
      ELSE p.parent END AS firm
    FROM party p));

-- own: 4 of the dead, of whom nothing is asked.
DROP VIEW standing_now;
CREATE VIEW standing_now AS
SELECT person, what, rank, handle, country, last, base, own, months, days,
  CASE
    WHEN own NOT IN (1, 2) THEN NULL
    WHEN months > 0 THEN min(
      date(base, 'start of month', '+' || months || ' months', '+' || (substr(base, 9, 2) - 1) || ' days'),
      date(base, 'start of month', '+' || (months + 1) || ' months', '-1 day'))
    ELSE date(base, '+' || days || ' days')
  END AS due
FROM (
  SELECT s.person, s.what, s.rank, s.handle, s.country, s.last, coalesce(s.last, s.added) AS base,
    CASE WHEN s.died THEN 4 WHEN r.id IS NULL THEN 0 WHEN r.off THEN 3 WHEN r.subject = s.person THEN 1 ELSE 2 END AS own,
    r.months AS months, r.days AS days
  FROM (
    SELECT p.id AS person, w.what AS what, iif(p.tier = '', '~', p.tier) AS rank, p.handle AS handle, p.added AS added,
      p.died IS NOT NULL AS died, (SELECT l.country FROM place l WHERE l.party = p.id) AS country,
      (SELECT c.day FROM participant c WHERE c.person = p.id AND c.counts > w.what ORDER BY c.day DESC LIMIT 1) AS last,
      coalesce(
        (SELECT m.id FROM rhythm m WHERE m.subject = p.id AND m.what = w.what),
        (SELECT o.id FROM position q JOIN rhythm o ON o.subject = q.org AND o.what = w.what
         WHERE q.person = p.id AND q.to_day IS NULL ORDER BY q.id DESC LIMIT 1)) AS rhythm
    FROM party p CROSS JOIN (SELECT 0 AS what UNION ALL SELECT 1) w
    WHERE p.kind = 'person') s
  LEFT JOIN rhythm r ON r.id = s.rhythm);

DROP VIEW almanac_now;
CREATE VIEW almanac_now AS
SELECT o.lead, o.lunar, o.month * 100 + o.day AS day, iif(p.tier = '', '~', p.tier) AS rank, p.handle, o.id AS occasion,
  o.party
FROM occasion o JOIN party p ON p.id = o.party
WHERE o.month > 0 AND o.day > 0 AND p.died IS NULL;

DROP TRIGGER party_changed;
CREATE TRIGGER party_changed AFTER UPDATE OF handle, tier, added, died ON party BEGIN
  INSERT INTO standing_anew VALUES (NEW.id);
  DELETE FROM almanac WHERE occasion IN (SELECT id FROM occasion WHERE party = NEW.id);
  INSERT INTO almanac SELECT lead, lunar, day, rank, handle, occasion FROM almanac_now WHERE party = NEW.id;
END;

-- A firm or group that moves takes along its people and those of the firms below it, those who have no country of their own.
DROP TRIGGER party_moved;
CREATE TRIGGER party_moved AFTER UPDATE OF country, parent ON party WHEN OLD.country <> NEW.country OR OLD.parent IS NOT NEW.parent BEGIN
  INSERT INTO standing_anew SELECT NEW.id UNION SELECT person FROM position WHERE org IN (
    WITH RECURSIVE below (org) AS (SELECT NEW.id UNION SELECT p.id FROM below b JOIN party p ON p.parent = b.org) SELECT org FROM below);
END;

DROP TRIGGER position_added;
CREATE TRIGGER position_added AFTER INSERT ON position
WHEN EXISTS (SELECT 1 FROM rhythm WHERE subject = NEW.org)
  OR (SELECT country FROM place WHERE party = NEW.person)
    IS NOT (SELECT country FROM standing WHERE person = NEW.person AND what = 0) BEGIN
  INSERT INTO standing_anew VALUES (NEW.person);
END;

-- What was worked out by the rule of before.
DELETE FROM standing;
INSERT INTO standing SELECT * FROM standing_now;
