-- Complaints, face lost and given, feedback; and what was received that needs no answer.
CREATE TABLE complaint (
  id INTEGER PRIMARY KEY,
  party INTEGER NOT NULL REFERENCES party (id) ON DELETE CASCADE,
  text TEXT NOT NULL, severity TEXT NOT NULL, opened TEXT NOT NULL, answer_by TEXT,
  private INTEGER NOT NULL DEFAULT 0, sensitive INTEGER NOT NULL DEFAULT 0,
  closed TEXT, outcome TEXT NOT NULL DEFAULT '',
  interaction INTEGER REFERENCES interaction (id) ON DELETE SET NULL) STRICT;
CREATE INDEX complaint_party ON complaint (party);
CREATE INDEX complaint_interaction ON complaint (interaction) WHERE interaction IS NOT NULL;
CREATE INDEX complaint_open ON complaint (coalesce(answer_by, opened)) WHERE closed IS NULL;

-- What is told by an interaction has its words and its day; text is '' then.
CREATE TABLE face (
  id INTEGER PRIMARY KEY,
  person INTEGER NOT NULL REFERENCES party (id) ON DELETE CASCADE,
  lost INTEGER NOT NULL, text TEXT NOT NULL DEFAULT '', public INTEGER NOT NULL DEFAULT 0,
  day TEXT NOT NULL, repaired TEXT,
  interaction INTEGER REFERENCES interaction (id) ON DELETE CASCADE) STRICT;
CREATE INDEX face_person ON face (person);
CREATE INDEX face_interaction ON face (interaction) WHERE interaction IS NOT NULL;

-- Interactions that say so already become entries of their own, for everybody who was there. Undoing one of them would leave
-- its entry behind, so the journal starts anew where there are any.
INSERT INTO face (id, person, lost, day, interaction)
SELECT (SELECT value FROM meta WHERE key = 'machine') | ((SELECT value FROM meta WHERE key = 'count') + row_number() OVER (ORDER BY i.id, p.person)),
  p.person, i.face = 'lost', i.day, i.id
FROM interaction i JOIN participant p ON p.interaction = i.id WHERE i.face <> '';
UPDATE meta SET value = value + (SELECT count(*) FROM face) WHERE key = 'count';
DELETE FROM journal WHERE EXISTS (SELECT 1 FROM face);

-- asked: they were asked what they think of our work; given: they said it.
ALTER TABLE interaction ADD COLUMN feedback TEXT NOT NULL DEFAULT '';
CREATE INDEX interaction_feedback ON interaction (feedback, day) WHERE feedback <> '';

-- rest: it needs no answer any more.
ALTER TABLE favour ADD COLUMN rest INTEGER NOT NULL DEFAULT 0;
DROP VIEW unreturned_now;
CREATE VIEW unreturned_now AS
SELECT f.person, f.id AS favour, f.day FROM favour f
WHERE f.received = 1 AND f.id = (
  SELECT g.id FROM favour g WHERE g.person = f.person AND g.received = 1 AND g.rest = 0
    AND g.day > coalesce((SELECT max(h.day) FROM favour h WHERE h.person = f.person AND h.received = 0), '')
  ORDER BY g.day, g.id LIMIT 1);
