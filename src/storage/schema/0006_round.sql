-- People of whom one wants no reminder: nothing of theirs comes up by itself (standing.own 5), neither contact nor greeting nor a day to
-- remember. What was promised or asked for still does.
ALTER TABLE party ADD COLUMN ignored INTEGER NOT NULL DEFAULT 0;
DROP TRIGGER party_c;
CREATE TRIGGER party_c AFTER UPDATE OF handle, tier, added, died, country, parent, ignored ON party BEGIN INSERT INTO stale VALUES (0, NEW.id); END;
