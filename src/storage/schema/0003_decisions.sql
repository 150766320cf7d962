-- What organisations were asked to decide and what came of it. Without a day it was made it is pending, and then the day it
-- was asked is known. A topic is spelled as it was the first time there.
CREATE TABLE decision (
  id INTEGER PRIMARY KEY,
  org INTEGER NOT NULL REFERENCES party (id) ON DELETE CASCADE,
  topic TEXT NOT NULL,
  asked TEXT, expected TEXT, made TEXT,
  decider INTEGER REFERENCES party (id) ON DELETE SET NULL,
  outcome TEXT NOT NULL DEFAULT '', note TEXT NOT NULL DEFAULT '',
  interaction INTEGER REFERENCES interaction (id) ON DELETE SET NULL,
  sensitive INTEGER NOT NULL DEFAULT 0,
  CHECK (asked IS NOT NULL OR made IS NOT NULL)) STRICT;
CREATE INDEX decision_org ON decision (org);
CREATE INDEX decision_decider ON decision (decider) WHERE decider IS NOT NULL;
CREATE INDEX decision_interaction ON decision (interaction) WHERE interaction IS NOT NULL;

-- Derived, for `remind`: the pending ones by the day from which they may be brought up (domain::patient_until, whose 30 days
-- and 3 decisions these are). What is usual at an organisation follows from its other decisions, so a change to one of them
-- looks at all of that organisation.
CREATE TABLE waiting (
  due TEXT NOT NULL, rank TEXT NOT NULL, handle TEXT NOT NULL, decision INTEGER NOT NULL, org INTEGER NOT NULL,
  PRIMARY KEY (due, rank, handle, decision)) STRICT, WITHOUT ROWID;
CREATE INDEX waiting_org ON waiting (org);

CREATE VIEW waiting_now AS
SELECT coalesce(d.expected, date(d.asked, '+' || coalesce(
    (SELECT CAST(avg(days) + 0.5 AS INTEGER) FROM (
      SELECT julianday(m.made) - julianday(m.asked) AS days,
        row_number() OVER (ORDER BY julianday(m.made) - julianday(m.asked)) AS at, count(*) OVER () AS n
      FROM decision m
      WHERE m.org = d.org AND m.asked IS NOT NULL AND m.made IS NOT NULL AND m.outcome <> 'deferred')
     WHERE n >= 3 AND at IN ((n + 1) / 2, n / 2 + 1)), 30) || ' days')) AS due,
  iif(p.tier = '', '~', p.tier) AS rank, p.handle AS handle, d.id AS decision, d.org AS org
FROM decision d JOIN party p ON p.id = d.org
WHERE d.made IS NULL;

-- Working an organisation's out anew, in one place: a schema is parsed at every opening.
CREATE VIEW waiting_anew AS SELECT 0 AS org;
CREATE TRIGGER waiting_made INSTEAD OF INSERT ON waiting_anew BEGIN
  DELETE FROM waiting WHERE org = NEW.org;
  INSERT INTO waiting SELECT due, rank, handle, decision, org FROM waiting_now WHERE org = NEW.org;
END;
CREATE TRIGGER decision_added AFTER INSERT ON decision BEGIN
  INSERT INTO waiting_anew VALUES (NEW.org);
END;
CREATE TRIGGER decision_changed AFTER UPDATE ON decision BEGIN
  INSERT INTO waiting_anew SELECT OLD.org UNION SELECT NEW.org;
END;
CREATE TRIGGER decision_removed AFTER DELETE ON decision BEGIN
  INSERT INTO waiting_anew VALUES (OLD.org);
END;
CREATE TRIGGER decision_org_changed AFTER UPDATE OF handle, tier ON party WHEN NEW.kind = 'org' BEGIN
  INSERT INTO waiting_anew VALUES (NEW.id);
END;

INSERT INTO waiting SELECT due, rank, handle, decision, org FROM waiting_now;
