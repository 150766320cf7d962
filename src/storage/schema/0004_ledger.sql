-- What a favour was worth (exact, in minor units of its currency) and what it was for; what firms allow as gifts.
ALTER TABLE favour ADD COLUMN amount INTEGER;
ALTER TABLE favour ADD COLUMN currency TEXT NOT NULL DEFAULT '';
ALTER TABLE favour ADD COLUMN purpose TEXT NOT NULL DEFAULT '';
DROP INDEX favour_person;
CREATE INDEX favour_person ON favour (person, received, day);

-- text: as domain::parse_gift_policy reads it.
CREATE TABLE gift_policy (
  org INTEGER PRIMARY KEY REFERENCES party (id) ON DELETE CASCADE, text TEXT NOT NULL) STRICT;

-- The oldest thing received from somebody since something was last given to them: what `remind` reads. Not recorded; kept up
-- by triggers, and unreturned_now says what it must hold.
CREATE TABLE unreturned (
  person INTEGER PRIMARY KEY, favour INTEGER NOT NULL, day TEXT NOT NULL) STRICT;
CREATE INDEX unreturned_day ON unreturned (day);
CREATE VIEW unreturned_now AS
SELECT f.person, f.id AS favour, f.day FROM favour f
WHERE f.received = 1 AND f.id = (
  SELECT g.id FROM favour g WHERE g.person = f.person AND g.received = 1
    AND g.day > coalesce((SELECT max(h.day) FROM favour h WHERE h.person = f.person AND h.received = 0), '')
  ORDER BY g.day, g.id LIMIT 1);
CREATE VIEW unreturned_anew AS SELECT 0 AS person;
CREATE TRIGGER unreturned_made INSTEAD OF INSERT ON unreturned_anew BEGIN
  DELETE FROM unreturned WHERE person = NEW.person;
  INSERT INTO unreturned SELECT * FROM unreturned_now WHERE person = NEW.person;
END;
CREATE TRIGGER favour_added AFTER INSERT ON favour BEGIN
  INSERT INTO unreturned_anew VALUES (NEW.person);
END;
CREATE TRIGGER favour_changed AFTER UPDATE ON favour BEGIN
  INSERT INTO unreturned_anew SELECT OLD.person UNION SELECT NEW.person;
END;
CREATE TRIGGER favour_removed AFTER DELETE ON favour BEGIN
  INSERT INTO unreturned_anew VALUES (OLD.person);
END;
INSERT INTO unreturned SELECT * FROM unreturned_now;
