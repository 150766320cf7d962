-- Facts that the user told. Each of these tables but meta and journal is recorded by the session that undo works from.
--
-- Ids come from one counter (meta.count) over all tables; days are local dates 'YYYY-MM-DD'; instants are seconds of UTC
-- since 1970; an unknown text is '', an unknown day NULL.

CREATE TABLE meta (key TEXT PRIMARY KEY, value ANY NOT NULL) STRICT, WITHOUT ROWID;

-- One row a part: a long import writes its journal in parts, which share `entry`, the id of the first.
-- changes: a patchset of SQLite's session extension that takes the command back.
CREATE TABLE journal (
  id INTEGER PRIMARY KEY, entry INTEGER NOT NULL, at INTEGER NOT NULL,
  command TEXT NOT NULL, summary TEXT NOT NULL, changes BLOB NOT NULL) STRICT;

-- What `remind --once NAME` was given on a day.
CREATE TABLE given (name TEXT NOT NULL, day TEXT NOT NULL, item TEXT NOT NULL, PRIMARY KEY (name, day, item))
  STRICT, WITHOUT ROWID;

-- People and organisations share handles, so they share a table.
CREATE TABLE party (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('person', 'org')),
  handle TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  added TEXT NOT NULL,
  city TEXT NOT NULL DEFAULT '',
  country TEXT NOT NULL DEFAULT '',
  pinyin TEXT NOT NULL DEFAULT '',
  timezone TEXT NOT NULL DEFAULT '',
  language TEXT NOT NULL DEFAULT '',
  tier TEXT NOT NULL DEFAULT '',
  owner TEXT NOT NULL DEFAULT '',
  prefers TEXT NOT NULL DEFAULT '',
  met TEXT,
  uid TEXT NOT NULL DEFAULT '',
  parent INTEGER REFERENCES party (id) ON DELETE SET NULL) STRICT;
CREATE INDEX party_parent ON party (parent) WHERE parent IS NOT NULL;
CREATE INDEX party_uid ON party (uid) WHERE uid <> '';
CREATE INDEX party_tier ON party (tier) WHERE tier <> '';

-- What a party may be called by: see NameKind in storage/parties.hpp.
CREATE TABLE name_key (
  key TEXT NOT NULL, kind INTEGER NOT NULL,
  party INTEGER NOT NULL REFERENCES party (id) ON DELETE CASCADE,
  PRIMARY KEY (key, kind, party)) STRICT, WITHOUT ROWID;
CREATE INDEX name_key_party ON name_key (party);

CREATE TABLE alias (
  party INTEGER NOT NULL REFERENCES party (id) ON DELETE CASCADE, text TEXT NOT NULL,
  PRIMARY KEY (party, text)) STRICT, WITHOUT ROWID;

CREATE TABLE tag (
  party INTEGER NOT NULL REFERENCES party (id) ON DELETE CASCADE, text TEXT NOT NULL,
  PRIMARY KEY (party, text)) STRICT, WITHOUT ROWID;
CREATE INDEX tag_text ON tag (text);

-- rank orders the points of one kind: 0 is the one to use.
CREATE TABLE contact_point (
  party INTEGER NOT NULL REFERENCES party (id) ON DELETE CASCADE,
  kind TEXT NOT NULL, rank INTEGER NOT NULL, value TEXT NOT NULL, label TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (party, kind, rank)) STRICT, WITHOUT ROWID;

CREATE TABLE position (
  id INTEGER PRIMARY KEY,
  person INTEGER NOT NULL REFERENCES party (id) ON DELETE CASCADE,
  org INTEGER REFERENCES party (id) ON DELETE CASCADE,
  title TEXT NOT NULL DEFAULT '', department TEXT NOT NULL DEFAULT '',
  reports_to INTEGER REFERENCES party (id) ON DELETE SET NULL,
  from_day TEXT, to_day TEXT) STRICT;
CREATE INDEX position_person ON position (person);
CREATE INDEX position_org ON position (org);
CREATE INDEX position_reports_to ON position (reports_to) WHERE reports_to IS NOT NULL;

CREATE TABLE interaction (
  id INTEGER PRIMARY KEY,
  day TEXT NOT NULL, at INTEGER NOT NULL, zone TEXT NOT NULL, timed INTEGER NOT NULL,
  kind TEXT NOT NULL, via TEXT NOT NULL,
  place TEXT NOT NULL DEFAULT '', text TEXT NOT NULL DEFAULT '',
  attempt INTEGER NOT NULL DEFAULT 0, sensitive INTEGER NOT NULL DEFAULT 0,
  face TEXT NOT NULL DEFAULT '') STRICT;
CREATE INDEX interaction_day ON interaction (day, at);

-- counts: 0 an attempt, 1 a contact, 2 a contact face to face. day and at are the interaction's, kept here too so that
-- one person's history is one run of this table; Interactions is the only writer of both.
CREATE TABLE participant (
  person INTEGER NOT NULL REFERENCES party (id) ON DELETE CASCADE,
  day TEXT NOT NULL, at INTEGER NOT NULL,
  interaction INTEGER NOT NULL REFERENCES interaction (id) ON DELETE CASCADE,
  counts INTEGER NOT NULL,
  PRIMARY KEY (person, day, at, interaction)) STRICT, WITHOUT ROWID;
CREATE INDEX participant_interaction ON participant (interaction);

CREATE TABLE interaction_tag (
  interaction INTEGER NOT NULL REFERENCES interaction (id) ON DELETE CASCADE, text TEXT NOT NULL,
  PRIMARY KEY (interaction, text)) STRICT, WITHOUT ROWID;
CREATE INDEX interaction_tag_text ON interaction_tag (text);

CREATE TABLE note (
  id INTEGER PRIMARY KEY,
  party INTEGER NOT NULL REFERENCES party (id) ON DELETE CASCADE,
  day TEXT NOT NULL, about TEXT NOT NULL DEFAULT '', text TEXT NOT NULL,
  sensitive INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE INDEX note_party ON note (party);

-- one is <kind> of other: classmate, former-colleague, introduced-by …
CREATE TABLE relation (
  id INTEGER PRIMARY KEY,
  one INTEGER NOT NULL REFERENCES party (id) ON DELETE CASCADE,
  other INTEGER NOT NULL REFERENCES party (id) ON DELETE CASCADE,
  kind TEXT NOT NULL, strength INTEGER, since TEXT, text TEXT NOT NULL DEFAULT '',
  UNIQUE (one, other, kind)) STRICT;
CREATE INDEX relation_other ON relation (other);

-- Whose rhythm: a party's (subject), else a tier's; tier '' with no subject is everyone's default.
-- what: 0 contact, 1 in person. every, most: as given ('2w'); months and days are every's, one of them 0.
CREATE TABLE rhythm (
  id INTEGER PRIMARY KEY,
  subject INTEGER REFERENCES party (id) ON DELETE CASCADE, tier TEXT NOT NULL DEFAULT '',
  what INTEGER NOT NULL, every TEXT NOT NULL, most TEXT NOT NULL DEFAULT '',
  months INTEGER NOT NULL, days INTEGER NOT NULL, off INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE UNIQUE INDEX rhythm_subject ON rhythm (subject, what) WHERE subject IS NOT NULL;
CREATE UNIQUE INDEX rhythm_tier ON rhythm (tier, what) WHERE subject IS NULL;

CREATE TABLE pause (
  person INTEGER PRIMARY KEY REFERENCES party (id) ON DELETE CASCADE, until TEXT NOT NULL) STRICT;

CREATE TABLE claim (
  id INTEGER PRIMARY KEY,
  org INTEGER NOT NULL REFERENCES party (id) ON DELETE CASCADE,
  person INTEGER NOT NULL REFERENCES party (id) ON DELETE CASCADE,
  role TEXT NOT NULL, stance TEXT NOT NULL DEFAULT '', topic TEXT NOT NULL DEFAULT '',
  confidence TEXT NOT NULL DEFAULT 'medium', because TEXT NOT NULL DEFAULT '',
  interaction INTEGER REFERENCES interaction (id) ON DELETE SET NULL,
  since TEXT NOT NULL, until TEXT) STRICT;
CREATE INDEX claim_org ON claim (org);
CREATE INDEX claim_person ON claim (person);
CREATE INDEX claim_interaction ON claim (interaction) WHERE interaction IS NOT NULL;

CREATE TABLE promise (
  id INTEGER PRIMARY KEY,
  person INTEGER NOT NULL REFERENCES party (id) ON DELETE CASCADE,
  theirs INTEGER NOT NULL DEFAULT 0, soft INTEGER NOT NULL DEFAULT 0,
  text TEXT NOT NULL, made TEXT NOT NULL, due TEXT,
  state TEXT NOT NULL DEFAULT 'open', closed TEXT,
  interaction INTEGER REFERENCES interaction (id) ON DELETE SET NULL,
  sensitive INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE INDEX promise_due ON promise (theirs, due) WHERE state = 'open';
CREATE INDEX promise_person ON promise (person);
CREATE INDEX promise_interaction ON promise (interaction) WHERE interaction IS NOT NULL;

-- A gift, favour or hospitality; received: 1 from them, 0 to them.
CREATE TABLE favour (
  id INTEGER PRIMARY KEY,
  person INTEGER NOT NULL REFERENCES party (id) ON DELETE CASCADE,
  received INTEGER NOT NULL, kind TEXT NOT NULL DEFAULT 'gift', what TEXT NOT NULL, day TEXT NOT NULL,
  interaction INTEGER REFERENCES interaction (id) ON DELETE SET NULL,
  sensitive INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE INDEX favour_person ON favour (person);
CREATE INDEX favour_interaction ON favour (interaction) WHERE interaction IS NOT NULL;

-- A yearly day, or one day (yearly 0). label 'birthday' is a person's birthday. An unknown year or day is NULL.
CREATE TABLE occasion (
  id INTEGER PRIMARY KEY,
  party INTEGER NOT NULL REFERENCES party (id) ON DELETE CASCADE,
  label TEXT NOT NULL, lunar INTEGER NOT NULL DEFAULT 0,
  year INTEGER, month INTEGER NOT NULL, leap INTEGER NOT NULL DEFAULT 0, day INTEGER NOT NULL,
  yearly INTEGER NOT NULL DEFAULT 1, lead INTEGER NOT NULL,
  UNIQUE (party, label)) STRICT;

-- A reminder put off: not before `until`.
CREATE TABLE snooze (
  kind TEXT NOT NULL, subject INTEGER NOT NULL, until TEXT NOT NULL,
  PRIMARY KEY (kind, subject)) STRICT, WITHOUT ROWID;
