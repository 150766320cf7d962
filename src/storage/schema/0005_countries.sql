-- standing learns the country whose holidays count for a person: their own, else that of their newest firm. Festivals and
-- closures ask for the people of a country, in order, without reading the others.
DROP VIEW standing_now;
DROP TABLE standing;
CREATE TABLE standing (
  person INTEGER NOT NULL, what INTEGER NOT NULL,
  rank TEXT NOT NULL, handle TEXT NOT NULL, country TEXT NOT NULL,
  last TEXT, base TEXT NOT NULL, own INTEGER NOT NULL, months INTEGER, days INTEGER, due TEXT,
  PRIMARY KEY (person, what)) STRICT, WITHOUT ROWID;
CREATE INDEX standing_due ON standing (what, due, rank, handle) WHERE due IS NOT NULL;
CREATE INDEX standing_base ON standing (what, rank, base, handle) WHERE own = 0;
-- Who is due on a closed day of one country; the first column of people also lists the countries there are.
CREATE INDEX standing_country_due ON standing (what, country, due, rank, handle) WHERE due IS NOT NULL AND country <> '';
CREATE INDEX standing_country_base ON standing (what, country, rank, base, handle) WHERE own = 0 AND country <> '';
CREATE INDEX standing_country ON standing (country, rank, handle) WHERE what = 0 AND country <> '';

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
    CASE WHEN r.id IS NULL THEN 0 WHEN r.off THEN 3 WHEN r.subject = s.person THEN 1 ELSE 2 END AS own,
    r.months AS months, r.days AS days
  FROM (
    SELECT p.id AS person, w.what AS what, iif(p.tier = '', '~', p.tier) AS rank, p.handle AS handle, p.added AS added,
      iif(p.country <> '', p.country, coalesce(
        (SELECT f.country FROM position q JOIN party f ON f.id = q.org WHERE q.id =
          (SELECT max(id) FROM position WHERE person = p.id AND to_day IS NULL)), '')) AS country,
      (SELECT c.day FROM participant c WHERE c.person = p.id AND c.counts > w.what ORDER BY c.day DESC LIMIT 1) AS last,
      coalesce(
        (SELECT m.id FROM rhythm m WHERE m.subject = p.id AND m.what = w.what),
        (SELECT o.id FROM position q JOIN rhythm o ON o.subject = q.org AND o.what = w.what
         WHERE q.person = p.id AND q.to_day IS NULL ORDER BY q.id DESC LIMIT 1)) AS rhythm
    FROM party p CROSS JOIN (SELECT 0 AS what UNION ALL SELECT 1) w
    WHERE p.kind = 'person') s
  LEFT JOIN rhythm r ON r.id = s.rhythm);

-- Working somebody's standing out anew, in one place: a schema is parsed at every opening, and the triggers were most of it.
CREATE VIEW standing_anew AS SELECT 0 AS person;
CREATE TRIGGER standing_made INSTEAD OF INSERT ON standing_anew BEGIN
  DELETE FROM standing WHERE person = NEW.person;
  INSERT INTO standing SELECT * FROM standing_now WHERE person = NEW.person;
END;

DROP TRIGGER party_added;
DROP TRIGGER party_changed;
DROP TRIGGER participant_changed;
DROP TRIGGER participant_removed;
DROP TRIGGER position_added;
DROP TRIGGER position_changed;
DROP TRIGGER position_removed;
DROP TRIGGER rhythm_added;
DROP TRIGGER rhythm_changed;
DROP TRIGGER rhythm_removed;

CREATE TRIGGER party_added AFTER INSERT ON party WHEN NEW.kind = 'person' BEGIN
  INSERT INTO standing_anew VALUES (NEW.id);
END;
CREATE TRIGGER party_changed AFTER UPDATE OF handle, tier, added ON party BEGIN
  INSERT INTO standing_anew VALUES (NEW.id);
  DELETE FROM almanac WHERE occasion IN (SELECT id FROM occasion WHERE party = NEW.id);
  INSERT INTO almanac SELECT lead, lunar, day, rank, handle, occasion FROM almanac_now WHERE party = NEW.id;
END;
-- A firm that moves takes its people along, those who have no country of their own.
CREATE TRIGGER party_moved AFTER UPDATE OF country ON party WHEN OLD.country <> NEW.country BEGIN
  INSERT INTO standing_anew SELECT NEW.id UNION SELECT person FROM position WHERE org = NEW.id;
END;

CREATE TRIGGER participant_changed AFTER UPDATE ON participant BEGIN
  INSERT INTO standing_anew SELECT OLD.person UNION SELECT NEW.person;
END;
CREATE TRIGGER participant_removed AFTER DELETE ON participant
WHEN OLD.counts > 0 AND OLD.day >= (SELECT min(coalesce(last, '')) FROM standing WHERE person = OLD.person) BEGIN
  INSERT INTO standing_anew VALUES (OLD.person);
END;

CREATE TRIGGER position_added AFTER INSERT ON position
WHEN EXISTS (SELECT 1 FROM rhythm WHERE subject = NEW.org)
  OR (EXISTS (SELECT 1 FROM party WHERE id = NEW.person AND country = '')
    AND coalesce((SELECT country FROM party WHERE id = NEW.org), '')
      <> coalesce((SELECT country FROM standing WHERE person = NEW.person AND what = 0), '')) BEGIN
  INSERT INTO standing_anew VALUES (NEW.person);
END;
CREATE TRIGGER position_changed AFTER UPDATE ON position BEGIN
  INSERT INTO standing_anew SELECT OLD.person UNION SELECT NEW.person;
END;
CREATE TRIGGER position_removed AFTER DELETE ON position BEGIN
  INSERT INTO standing_anew VALUES (OLD.person);
END;

CREATE TRIGGER rhythm_added AFTER INSERT ON rhythm WHEN NEW.subject IS NOT NULL BEGIN
  INSERT INTO standing_anew SELECT NEW.subject UNION SELECT person FROM position WHERE org = NEW.subject;
END;
CREATE TRIGGER rhythm_changed AFTER UPDATE ON rhythm WHEN NEW.subject IS NOT NULL BEGIN
  INSERT INTO standing_anew SELECT NEW.subject UNION SELECT OLD.subject
    UNION SELECT person FROM position WHERE org IN (OLD.subject, NEW.subject);
END;
CREATE TRIGGER rhythm_removed AFTER DELETE ON rhythm WHEN OLD.subject IS NOT NULL BEGIN
  INSERT INTO standing_anew SELECT OLD.subject UNION SELECT person FROM position WHERE org = OLD.subject;
END;

INSERT INTO standing SELECT * FROM standing_now;
