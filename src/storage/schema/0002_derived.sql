-- What follows from the facts, for `remind`; no session records it. The triggers below note in `stale` what a change may have made wrong,
-- and derived.cpp works that out anew before the change is committed, or before it is read. They see every change, undo's and another
-- program's too; that they are short is what a start is spared, for a schema is parsed at every opening.

-- base: the last contact that counts, else the day the person was added. own: 0 the tier's or the default rhythm holds (it may
-- stand in the configuration, so it is not resolved here), 1 their own, 2 their organisation's, 3 none by their own wish, 4 they
-- are dead. due: base + rhythm for own 1 and 2. rank: the tier, or '~' (behind every letter) without one. country: whose holidays count.
CREATE TABLE standing (person INTEGER, what INTEGER, rank TEXT NOT NULL, handle TEXT NOT NULL, country TEXT NOT NULL, last INTEGER,
  base INTEGER NOT NULL, own INTEGER NOT NULL, due INTEGER, PRIMARY KEY (person, what)) STRICT, WITHOUT ROWID;
CREATE INDEX standing_due ON standing (what, due, rank, handle) WHERE due IS NOT NULL;
CREATE INDEX standing_base ON standing (what, rank, base, handle) WHERE own = 0;
-- Who is due on a closed day of one country; the first column of people also lists the countries there are.
CREATE INDEX standing_country_due ON standing (what, country, due, rank, handle) WHERE due IS NOT NULL AND country <> '';
CREATE INDEX standing_country_base ON standing (what, country, rank, base, handle) WHERE own = 0 AND country <> '';
CREATE INDEX standing_country ON standing (country, rank, handle) WHERE what = 0 AND country <> '';

-- Occasions by the day they are kept on: month * 100 + day, solar or lunar. Only days that are known are here.
CREATE TABLE almanac (lead INTEGER, lunar INTEGER, day INTEGER, rank TEXT, handle TEXT, occasion INTEGER,
  PRIMARY KEY (lead, lunar, day, rank, handle, occasion)) STRICT, WITHOUT ROWID;
CREATE INDEX almanac_occasion ON almanac (occasion);

-- The pending decisions by the day from which they may be brought up.
CREATE TABLE waiting (due INTEGER, rank TEXT, handle TEXT, decision INTEGER, org INTEGER NOT NULL,
  PRIMARY KEY (due, rank, handle, decision)) STRICT, WITHOUT ROWID;
CREATE INDEX waiting_org ON waiting (org);

-- The oldest thing received from somebody since something was last given to them.
CREATE TABLE unreturned (person INTEGER PRIMARY KEY, favour INTEGER NOT NULL, day INTEGER NOT NULL) STRICT;
CREATE INDEX unreturned_day ON unreturned (day);

-- what: 0 all of a party's, 1 their standing and that of the people of their firms, 2 an occasion, 3 an organisation's decisions, 4 what was
-- received from somebody. In no order, and the same more than once.
CREATE TABLE stale (what INTEGER, id INTEGER) STRICT;

CREATE TRIGGER party_a AFTER INSERT ON party BEGIN INSERT INTO stale VALUES (0, NEW.id); END;
CREATE TRIGGER party_c AFTER UPDATE OF handle, tier, added, died, country, parent ON party BEGIN INSERT INTO stale VALUES (0, NEW.id); END;
CREATE TRIGGER party_r AFTER DELETE ON party BEGIN INSERT INTO stale VALUES (0, OLD.id); END;
CREATE TRIGGER participant_a AFTER INSERT ON participant WHEN NEW.counts BEGIN INSERT INTO stale VALUES (1, NEW.person); END;
CREATE TRIGGER participant_c AFTER UPDATE ON participant BEGIN INSERT INTO stale VALUES (1, OLD.person), (1, NEW.person); END;
CREATE TRIGGER participant_r AFTER DELETE ON participant WHEN OLD.counts BEGIN INSERT INTO stale VALUES (1, OLD.person); END;
CREATE TRIGGER position_a AFTER INSERT ON position BEGIN INSERT INTO stale VALUES (1, NEW.person); END;
CREATE TRIGGER position_c AFTER UPDATE ON position BEGIN INSERT INTO stale VALUES (1, OLD.person), (1, NEW.person); END;
CREATE TRIGGER position_r AFTER DELETE ON position BEGIN INSERT INTO stale VALUES (1, OLD.person); END;
CREATE TRIGGER rhythm_a AFTER INSERT ON rhythm BEGIN INSERT INTO stale VALUES (1, NEW.subject); END;
CREATE TRIGGER rhythm_c AFTER UPDATE ON rhythm BEGIN INSERT INTO stale VALUES (1, OLD.subject), (1, NEW.subject); END;
CREATE TRIGGER rhythm_r AFTER DELETE ON rhythm BEGIN INSERT INTO stale VALUES (1, OLD.subject); END;
CREATE TRIGGER occasion_a AFTER INSERT ON occasion BEGIN INSERT INTO stale VALUES (2, NEW.id); END;
CREATE TRIGGER occasion_c AFTER UPDATE ON occasion BEGIN INSERT INTO stale VALUES (2, OLD.id), (2, NEW.id); END;
CREATE TRIGGER occasion_r AFTER DELETE ON occasion BEGIN INSERT INTO stale VALUES (2, OLD.id); END;
CREATE TRIGGER decision_a AFTER INSERT ON decision BEGIN INSERT INTO stale VALUES (3, NEW.org); END;
CREATE TRIGGER decision_c AFTER UPDATE ON decision BEGIN INSERT INTO stale VALUES (3, OLD.org), (3, NEW.org); END;
CREATE TRIGGER decision_r AFTER DELETE ON decision BEGIN INSERT INTO stale VALUES (3, OLD.org); END;
CREATE TRIGGER favour_a AFTER INSERT ON favour BEGIN INSERT INTO stale VALUES (4, NEW.person); END;
CREATE TRIGGER favour_c AFTER UPDATE ON favour BEGIN INSERT INTO stale VALUES (4, OLD.person), (4, NEW.person); END;
CREATE TRIGGER favour_r AFTER DELETE ON favour BEGIN INSERT INTO stale VALUES (4, OLD.person); END;
