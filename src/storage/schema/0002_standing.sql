-- What `remind` reads, kept up by triggers: it stays right through undo, which writes rows behind the program's back.
-- None of these tables is recorded by the session. standing_now says what standing must hold. The triggers delete and insert:
-- OR REPLACE in a trigger gives way to the conflict clause of the statement that fires it (UPDATE OR IGNORE, an upsert).

-- base: the last contact that counts, else the day the person was added. own: 0 the tier's or the default rhythm holds
-- (it may stand in the configuration, so it is not resolved here), 1 their own, 2 their organisation's, 3 none by their
-- own wish. due: base + rhythm for own 1 and 2. rank: the tier, or '~' (behind every letter) without one.
CREATE TABLE standing (
  person INTEGER NOT NULL, what INTEGER NOT NULL,
  rank TEXT NOT NULL, handle TEXT NOT NULL,
  last TEXT, base TEXT NOT NULL, own INTEGER NOT NULL, months INTEGER, days INTEGER, due TEXT,
  PRIMARY KEY (person, what)) STRICT, WITHOUT ROWID;
CREATE INDEX standing_due ON standing (what, due, rank, handle) WHERE due IS NOT NULL;
CREATE INDEX standing_base ON standing (what, rank, base, handle) WHERE own = 0;

CREATE VIEW standing_now AS
SELECT person, what, rank, handle, last, base, own, months, days,
  CASE
    WHEN own NOT IN (1, 2) THEN NULL
    WHEN months > 0 THEN min(
      date(base, 'start of month', '+' || months || ' months', '+' || (substr(base, 9, 2) - 1) || ' days'),
      date(base, 'start of month', '+' || (months + 1) || ' months', '-1 day'))
    ELSE date(base, '+' || days || ' days')
  END AS due
FROM (
  SELECT s.person, s.what, s.rank, s.handle, s.last, coalesce(s.last, s.added) AS base,
    CASE WHEN r.id IS NULL THEN 0 WHEN r.off THEN 3 WHEN r.subject = s.person THEN 1 ELSE 2 END AS own,
    r.months AS months, r.days AS days
  FROM (
    SELECT p.id AS person, w.what AS what, iif(p.tier = '', '~', p.tier) AS rank, p.handle AS handle, p.added AS added,
      (SELECT c.day FROM participant c WHERE c.person = p.id AND c.counts > w.what ORDER BY c.day DESC LIMIT 1) AS last,
      coalesce(
        (SELECT m.id FROM rhythm m WHERE m.subject = p.id AND m.what = w.what),
        (SELECT o.id FROM position q JOIN rhythm o ON o.subject = q.org AND o.what = w.what
         WHERE q.person = p.id AND q.to_day IS NULL ORDER BY q.id DESC LIMIT 1)) AS rhythm
    FROM party p CROSS JOIN (SELECT 0 AS what UNION ALL SELECT 1) w
    WHERE p.kind = 'person') s
  LEFT JOIN rhythm r ON r.id = s.rhythm);

CREATE TRIGGER party_added AFTER INSERT ON party WHEN NEW.kind = 'person' BEGIN
  DELETE FROM standing WHERE person = NEW.id;
  INSERT INTO standing SELECT * FROM standing_now WHERE person = NEW.id;
END;
CREATE TRIGGER party_changed AFTER UPDATE OF handle, tier, added ON party BEGIN
  DELETE FROM standing WHERE person = NEW.id;
  INSERT INTO standing SELECT * FROM standing_now WHERE person = NEW.id;
  DELETE FROM almanac WHERE occasion IN (SELECT id FROM occasion WHERE party = NEW.id);
  INSERT INTO almanac SELECT lead, lunar, day, rank, handle, occasion FROM almanac_now WHERE party = NEW.id;
END;
CREATE TRIGGER party_removed AFTER DELETE ON party WHEN OLD.kind = 'person' BEGIN
  DELETE FROM standing WHERE person = OLD.id;
END;

-- The common case, a newer contact, needs no look back.
CREATE TRIGGER participant_added AFTER INSERT ON participant WHEN NEW.counts > 0 BEGIN
  UPDATE standing SET last = NEW.day, base = NEW.day,
    due = CASE
      WHEN own NOT IN (1, 2) THEN NULL
      WHEN months > 0 THEN min(
        date(NEW.day, 'start of month', '+' || months || ' months', '+' || (substr(NEW.day, 9, 2) - 1) || ' days'),
        date(NEW.day, 'start of month', '+' || (months + 1) || ' months', '-1 day'))
      ELSE date(NEW.day, '+' || days || ' days')
    END
  WHERE person = NEW.person AND what < NEW.counts AND (last IS NULL OR last < NEW.day);
END;
CREATE TRIGGER participant_changed AFTER UPDATE ON participant BEGIN
  DELETE FROM standing WHERE person IN (OLD.person, NEW.person);
  INSERT INTO standing SELECT * FROM standing_now WHERE person IN (OLD.person, NEW.person);
END;
CREATE TRIGGER participant_removed AFTER DELETE ON participant
WHEN OLD.counts > 0 AND OLD.day >= (SELECT min(coalesce(last, '')) FROM standing WHERE person = OLD.person) BEGIN
  DELETE FROM standing WHERE person = OLD.person;
  INSERT INTO standing SELECT * FROM standing_now WHERE person = OLD.person;
END;

CREATE TRIGGER position_added AFTER INSERT ON position
WHEN EXISTS (SELECT 1 FROM rhythm WHERE subject = NEW.org) BEGIN
  DELETE FROM standing WHERE person = NEW.person;
  INSERT INTO standing SELECT * FROM standing_now WHERE person = NEW.person;
END;
CREATE TRIGGER position_changed AFTER UPDATE ON position BEGIN
  DELETE FROM standing WHERE person IN (OLD.person, NEW.person);
  INSERT INTO standing SELECT * FROM standing_now WHERE person IN (OLD.person, NEW.person);
END;
CREATE TRIGGER position_removed AFTER DELETE ON position BEGIN
  DELETE FROM standing WHERE person = OLD.person;
  INSERT INTO standing SELECT * FROM standing_now WHERE person = OLD.person;
END;

CREATE TRIGGER rhythm_added AFTER INSERT ON rhythm WHEN NEW.subject IS NOT NULL BEGIN
  DELETE FROM standing WHERE person IN (SELECT NEW.subject UNION SELECT person FROM position WHERE org = NEW.subject);
  INSERT INTO standing SELECT * FROM standing_now
  WHERE person IN (SELECT NEW.subject UNION SELECT person FROM position WHERE org = NEW.subject);
END;
CREATE TRIGGER rhythm_changed AFTER UPDATE ON rhythm WHEN NEW.subject IS NOT NULL BEGIN
  DELETE FROM standing WHERE person IN (SELECT NEW.subject UNION SELECT person FROM position WHERE org = NEW.subject
                   UNION SELECT OLD.subject UNION SELECT person FROM position WHERE org = OLD.subject);
  INSERT INTO standing SELECT * FROM standing_now
  WHERE person IN (SELECT NEW.subject UNION SELECT person FROM position WHERE org = NEW.subject
                   UNION SELECT OLD.subject UNION SELECT person FROM position WHERE org = OLD.subject);
END;
CREATE TRIGGER rhythm_removed AFTER DELETE ON rhythm WHEN OLD.subject IS NOT NULL BEGIN
  DELETE FROM standing WHERE person IN (SELECT OLD.subject UNION SELECT person FROM position WHERE org = OLD.subject);
  INSERT INTO standing SELECT * FROM standing_now
  WHERE person IN (SELECT OLD.subject UNION SELECT person FROM position WHERE org = OLD.subject);
END;

-- Occasions by the day they are kept on: month * 100 + day, solar or lunar. Only days that are known are here.
CREATE TABLE almanac (
  lead INTEGER NOT NULL, lunar INTEGER NOT NULL, day INTEGER NOT NULL,
  rank TEXT NOT NULL, handle TEXT NOT NULL, occasion INTEGER NOT NULL,
  PRIMARY KEY (lead, lunar, day, rank, handle, occasion)) STRICT, WITHOUT ROWID;
CREATE INDEX almanac_occasion ON almanac (occasion);

CREATE VIEW almanac_now AS
SELECT o.lead, o.lunar, o.month * 100 + o.day AS day, iif(p.tier = '', '~', p.tier) AS rank, p.handle, o.id AS occasion,
  o.party
FROM occasion o JOIN party p ON p.id = o.party
WHERE o.month > 0 AND o.day > 0;

CREATE TRIGGER occasion_added AFTER INSERT ON occasion BEGIN
  INSERT INTO almanac SELECT lead, lunar, day, rank, handle, occasion FROM almanac_now WHERE occasion = NEW.id;
END;
CREATE TRIGGER occasion_changed AFTER UPDATE ON occasion BEGIN
  DELETE FROM almanac WHERE occasion = OLD.id;
  INSERT INTO almanac SELECT lead, lunar, day, rank, handle, occasion FROM almanac_now WHERE occasion = NEW.id;
END;
CREATE TRIGGER occasion_removed AFTER DELETE ON occasion BEGIN
  DELETE FROM almanac WHERE occasion = OLD.id;
END;

INSERT INTO standing SELECT * FROM standing_now;
INSERT INTO almanac SELECT lead, lunar, day, rank, handle, occasion FROM almanac_now;
