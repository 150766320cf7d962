-- What was told. ARCHITECTURE.md, "Storage", says what is where and why. Comments stand between the statements: SQLite keeps those
-- within one, and reads them again at every opening.
--
-- Ids are of one counter over all tables (base/id.hpp). Days are counted from 1970-01-01 as the calendar on the wall has them; instants
-- are seconds of UTC since then. An unknown text is '', an unknown day or id NULL. A word of the record is its number in the table
-- of its enum. `written` and `author` say when and by whom a row was last written: 0 where that is not known. The parts of a record
-- (keys, aliases, tags, contact points; participants) go by what its own row says. No column has a default: who writes a row says all of it.

-- machine, count: whose ids the file makes now, and how many it has made. lineage: which state of the file a log continues.
CREATE TABLE meta (key TEXT PRIMARY KEY, value ANY NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO meta VALUES ('count', 0), ('lineage', 0);

-- Every machine whose ids are in the file: newest is the last count that it gave out, but for the one at work, of which meta tells;
-- place is what told it from a copy (engine/machine.hpp).
CREATE TABLE machine (bits INTEGER PRIMARY KEY, newest INTEGER NOT NULL, since INTEGER NOT NULL, place TEXT NOT NULL) STRICT;

-- Names for the numbers in other rows. The numbers are the file's own: who puts two files together goes by the names.
CREATE TABLE author (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;
CREATE TABLE zone (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;

-- One row a part: a long import writes its journal in parts, which share `entry`, the id of the first. changes: a patchset of SQLite's
-- session extension that takes the command back. undone: what undo took back, and the patchset that does it again.
CREATE TABLE journal (id INTEGER PRIMARY KEY, entry INTEGER NOT NULL, at INTEGER NOT NULL, command TEXT NOT NULL,
  summary TEXT NOT NULL, changes BLOB NOT NULL) STRICT;
CREATE TABLE undone (id INTEGER PRIMARY KEY, at INTEGER NOT NULL, command TEXT NOT NULL, summary TEXT NOT NULL, changes BLOB NOT NULL) STRICT;

-- People and organisations share handles, so they share a table. kind: 1 a person, 2 an organisation. Nothing but the writer's care
-- keeps two from having one handle: two books that are put together may bring the same. died: a day, a part of one, or '' where it
-- is not known; NULL: they live. mourning: since when they mourn.
CREATE TABLE party (id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, handle TEXT NOT NULL, name TEXT NOT NULL, added INTEGER NOT NULL,
  city TEXT NOT NULL, country TEXT NOT NULL, pinyin TEXT NOT NULL, timezone TEXT NOT NULL,
  language TEXT NOT NULL, tier TEXT NOT NULL, owner TEXT NOT NULL, prefers INTEGER NOT NULL,
  met INTEGER, uid TEXT NOT NULL, parent INTEGER REFERENCES party ON DELETE SET NULL, reading TEXT NOT NULL,
  surname TEXT NOT NULL, died TEXT, mourning INTEGER, written INTEGER NOT NULL, author INTEGER NOT NULL) STRICT;
CREATE INDEX party_handle ON party (handle);
CREATE INDEX party_parent ON party (parent) WHERE parent IS NOT NULL;
CREATE INDEX party_uid ON party (uid) WHERE uid <> '';

-- What a party may be called by: NameKind in storage/parties.hpp.
CREATE TABLE name_key (key TEXT, kind INTEGER, party INTEGER REFERENCES party ON DELETE CASCADE,
  PRIMARY KEY (key, kind, party)) STRICT, WITHOUT ROWID;
CREATE INDEX name_key_party ON name_key (party);
CREATE TABLE alias (party INTEGER REFERENCES party ON DELETE CASCADE, text TEXT, PRIMARY KEY (party, text)) STRICT, WITHOUT ROWID;
CREATE TABLE tag (party INTEGER REFERENCES party ON DELETE CASCADE, text TEXT, PRIMARY KEY (party, text)) STRICT, WITHOUT ROWID;
CREATE INDEX tag_text ON tag (text);

-- rank orders the points of one kind: the lowest is the one to use.
CREATE TABLE contact_point (party INTEGER REFERENCES party ON DELETE CASCADE, kind TEXT, value TEXT, rank INTEGER NOT NULL,
  label TEXT NOT NULL, PRIMARY KEY (party, kind, value)) STRICT, WITHOUT ROWID;

CREATE TABLE position (id INTEGER PRIMARY KEY, person INTEGER NOT NULL REFERENCES party ON DELETE CASCADE,
  org INTEGER REFERENCES party ON DELETE CASCADE, title TEXT NOT NULL, department TEXT NOT NULL,
  reports_to INTEGER REFERENCES party ON DELETE SET NULL, from_day INTEGER, to_day INTEGER,
  written INTEGER NOT NULL, author INTEGER NOT NULL) STRICT;
CREATE INDEX position_person ON position (person);
CREATE INDEX position_org ON position (org);
CREATE INDEX position_reports_to ON position (reports_to) WHERE reports_to IS NOT NULL;

-- day: in `zone`, where the user was. stage: 0 it happened, 1 it is planned, 2 it was dropped.
CREATE TABLE interaction (id INTEGER PRIMARY KEY, day INTEGER NOT NULL, at INTEGER NOT NULL, zone INTEGER NOT NULL, timed INTEGER NOT NULL,
  kind INTEGER NOT NULL, via INTEGER NOT NULL, stage INTEGER NOT NULL, attempt INTEGER NOT NULL,
  sensitive INTEGER NOT NULL, face INTEGER NOT NULL, feedback INTEGER NOT NULL,
  place TEXT NOT NULL, text TEXT NOT NULL,
  written INTEGER NOT NULL, author INTEGER NOT NULL) STRICT;
CREATE INDEX interaction_day ON interaction (day, at);
CREATE INDEX interaction_planned ON interaction (day, at) WHERE stage = 1;
CREATE INDEX interaction_feedback ON interaction (feedback, day) WHERE feedback > 0;

-- counts: 0 no contact (an attempt, a plan), 1 a contact, 2 a contact face to face. day is the interaction's, kept here too so that one
-- person's history is one run of this table.
CREATE TABLE participant (person INTEGER REFERENCES party ON DELETE CASCADE, day INTEGER,
  interaction INTEGER REFERENCES interaction ON DELETE CASCADE, counts INTEGER NOT NULL,
  PRIMARY KEY (person, day, interaction)) STRICT, WITHOUT ROWID;
CREATE INDEX participant_interaction ON participant (interaction);
CREATE TABLE interaction_tag (interaction INTEGER REFERENCES interaction ON DELETE CASCADE, text TEXT,
  PRIMARY KEY (interaction, text)) STRICT, WITHOUT ROWID;
CREATE INDEX interaction_tag_text ON interaction_tag (text);

CREATE TABLE note (id INTEGER PRIMARY KEY, party INTEGER NOT NULL REFERENCES party ON DELETE CASCADE, day INTEGER NOT NULL,
  about TEXT NOT NULL, text TEXT NOT NULL, sensitive INTEGER NOT NULL,
  written INTEGER NOT NULL, author INTEGER NOT NULL) STRICT;
CREATE INDEX note_party ON note (party);

-- Relations, rhythms and occasions are found by what they say, so that two machines that say the same say one row. The id of a
-- relation or an occasion is what people name it by. one is <kind> of other: classmate, former-colleague, introduced-by …
CREATE TABLE relation (one INTEGER REFERENCES party ON DELETE CASCADE, other INTEGER REFERENCES party ON DELETE CASCADE, kind INTEGER,
  id INTEGER NOT NULL, strength INTEGER, since INTEGER, text TEXT NOT NULL,
  written INTEGER NOT NULL, author INTEGER NOT NULL, PRIMARY KEY (one, other, kind)) STRICT, WITHOUT ROWID;
CREATE INDEX relation_other ON relation (other);
CREATE INDEX relation_id ON relation (id);

-- what: 0 contact, 1 in person. every, most: as given ('2w'). The rhythms of classes: of a tier; of everybody, tier ''.
CREATE TABLE rhythm (subject INTEGER REFERENCES party ON DELETE CASCADE, what INTEGER, every TEXT NOT NULL, most TEXT NOT NULL,
  off INTEGER NOT NULL, written INTEGER NOT NULL, author INTEGER NOT NULL,
  PRIMARY KEY (subject, what)) STRICT, WITHOUT ROWID;
CREATE TABLE tier_rhythm (tier TEXT, what INTEGER, every TEXT NOT NULL, most TEXT NOT NULL, off INTEGER NOT NULL,
  written INTEGER NOT NULL, author INTEGER NOT NULL, PRIMARY KEY (tier, what)) STRICT, WITHOUT ROWID;

CREATE TABLE claim (id INTEGER PRIMARY KEY, org INTEGER NOT NULL REFERENCES party ON DELETE CASCADE,
  person INTEGER NOT NULL REFERENCES party ON DELETE CASCADE, role INTEGER NOT NULL, stance INTEGER NOT NULL,
  topic TEXT NOT NULL, confidence INTEGER NOT NULL, because TEXT NOT NULL,
  interaction INTEGER REFERENCES interaction ON DELETE SET NULL, since INTEGER NOT NULL, until INTEGER,
  written INTEGER NOT NULL, author INTEGER NOT NULL) STRICT;
CREATE INDEX claim_org ON claim (org);
CREATE INDEX claim_person ON claim (person);
CREATE INDEX claim_interaction ON claim (interaction) WHERE interaction IS NOT NULL;

-- What organisations were asked to decide and what came of it. Without a day it was made it is pending, and then the day it was asked
-- is known. A topic is spelled as it was the first time there.
CREATE TABLE decision (id INTEGER PRIMARY KEY, org INTEGER NOT NULL REFERENCES party ON DELETE CASCADE, topic TEXT NOT NULL,
  asked INTEGER, expected INTEGER, made INTEGER, decider INTEGER REFERENCES party ON DELETE SET NULL, outcome INTEGER NOT NULL,
  note TEXT NOT NULL, interaction INTEGER REFERENCES interaction ON DELETE SET NULL, sensitive INTEGER NOT NULL,
  written INTEGER NOT NULL, author INTEGER NOT NULL, CHECK (asked IS NOT NULL OR made IS NOT NULL)) STRICT;
CREATE INDEX decision_org ON decision (org);
CREATE INDEX decision_decider ON decision (decider) WHERE decider IS NOT NULL;
CREATE INDEX decision_interaction ON decision (interaction) WHERE interaction IS NOT NULL;

CREATE TABLE promise (id INTEGER PRIMARY KEY, person INTEGER NOT NULL REFERENCES party ON DELETE CASCADE, theirs INTEGER NOT NULL,
  soft INTEGER NOT NULL, text TEXT NOT NULL, made INTEGER NOT NULL, due INTEGER, state INTEGER NOT NULL, closed INTEGER,
  interaction INTEGER REFERENCES interaction ON DELETE SET NULL, sensitive INTEGER NOT NULL,
  written INTEGER NOT NULL, author INTEGER NOT NULL) STRICT;
CREATE INDEX promise_due ON promise (theirs, due) WHERE state = 1;
CREATE INDEX promise_person ON promise (person);
CREATE INDEX promise_interaction ON promise (interaction) WHERE interaction IS NOT NULL;

-- received: 1 from them, 0 to them. amount: in minor units of the currency. rest: it needs no answer any more.
CREATE TABLE favour (id INTEGER PRIMARY KEY, person INTEGER NOT NULL REFERENCES party ON DELETE CASCADE, received INTEGER NOT NULL,
  kind INTEGER NOT NULL, what TEXT NOT NULL, day INTEGER NOT NULL, interaction INTEGER REFERENCES interaction ON DELETE SET NULL,
  sensitive INTEGER NOT NULL, amount INTEGER, currency TEXT NOT NULL, purpose TEXT NOT NULL,
  rest INTEGER NOT NULL, written INTEGER NOT NULL, author INTEGER NOT NULL) STRICT;
CREATE INDEX favour_person ON favour (person, received, day);
CREATE INDEX favour_interaction ON favour (interaction) WHERE interaction IS NOT NULL;

-- text: as domain::parse_gift_policy reads it.
CREATE TABLE gift_policy (org INTEGER PRIMARY KEY REFERENCES party ON DELETE CASCADE, text TEXT NOT NULL,
  written INTEGER NOT NULL, author INTEGER NOT NULL) STRICT;

-- A yearly day, or one day (yearly 0). label 'birthday' is a person's birthday. day is that of the month; an unknown year is NULL. term: on
-- it something ends or is due (a contract, a deadline), and nobody has said yet that it is settled.
CREATE TABLE occasion (party INTEGER REFERENCES party ON DELETE CASCADE, label TEXT, id INTEGER NOT NULL, lunar INTEGER NOT NULL,
  year INTEGER, month INTEGER NOT NULL, leap INTEGER NOT NULL, day INTEGER NOT NULL, yearly INTEGER NOT NULL,
  lead INTEGER NOT NULL, term INTEGER NOT NULL, written INTEGER NOT NULL, author INTEGER NOT NULL,
  PRIMARY KEY (party, label)) STRICT, WITHOUT ROWID;
CREATE INDEX occasion_id ON occasion (id);
CREATE INDEX occasion_term ON occasion (yearly, lunar, month, day) WHERE term = 1;

CREATE TABLE complaint (id INTEGER PRIMARY KEY, party INTEGER NOT NULL REFERENCES party ON DELETE CASCADE, text TEXT NOT NULL,
  severity INTEGER NOT NULL, opened INTEGER NOT NULL, answer_by INTEGER, private INTEGER NOT NULL,
  sensitive INTEGER NOT NULL, closed INTEGER, outcome TEXT NOT NULL,
  interaction INTEGER REFERENCES interaction ON DELETE SET NULL,
  written INTEGER NOT NULL, author INTEGER NOT NULL) STRICT;
CREATE INDEX complaint_party ON complaint (party);
CREATE INDEX complaint_interaction ON complaint (interaction) WHERE interaction IS NOT NULL;
CREATE INDEX complaint_open ON complaint (coalesce(answer_by, opened)) WHERE closed IS NULL;

-- What is told by an interaction has its words and its day; text is '' then.
CREATE TABLE face (id INTEGER PRIMARY KEY, person INTEGER NOT NULL REFERENCES party ON DELETE CASCADE, lost INTEGER NOT NULL,
  text TEXT NOT NULL, public INTEGER NOT NULL, day INTEGER NOT NULL, repaired INTEGER,
  interaction INTEGER REFERENCES interaction ON DELETE CASCADE,
  written INTEGER NOT NULL, author INTEGER NOT NULL) STRICT;
CREATE INDEX face_person ON face (person);
CREATE INDEX face_interaction ON face (interaction) WHERE interaction IS NOT NULL;

-- One user's own, and no fact of the book: reminders that were put off, people not to be reminded of for a while, what
-- `remind --once NAME` was given on a day.
CREATE TABLE own_snooze (kind TEXT, subject INTEGER, until INTEGER NOT NULL, PRIMARY KEY (kind, subject)) STRICT, WITHOUT ROWID;
CREATE TABLE own_pause (person INTEGER PRIMARY KEY REFERENCES party ON DELETE CASCADE, until INTEGER NOT NULL) STRICT;
CREATE TABLE own_given (name TEXT, day INTEGER, item TEXT, PRIMARY KEY (name, day, item)) STRICT, WITHOUT ROWID;

-- The parts of a record go with it also where no foreign key acts: `undo` applies its changes without them. So the journal need not
-- name the parts of what a command made, which were most of an import's entry.
CREATE TRIGGER party_parts AFTER DELETE ON party BEGIN
  DELETE FROM name_key WHERE party = OLD.id;
  DELETE FROM alias WHERE party = OLD.id;
  DELETE FROM tag WHERE party = OLD.id;
  DELETE FROM contact_point WHERE party = OLD.id;
END;
CREATE TRIGGER interaction_parts AFTER DELETE ON interaction BEGIN
  DELETE FROM participant WHERE interaction = OLD.id;
  DELETE FROM interaction_tag WHERE interaction = OLD.id;
END;
