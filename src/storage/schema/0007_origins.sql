-- Whose record somebody is elsewhere: name is the system's name of the record ("hubspot:101"), day the one on which it was last read. Finds
-- them again however they are called by then.
CREATE TABLE party_source (party INTEGER REFERENCES party ON DELETE CASCADE, name TEXT, day INTEGER NOT NULL,
  PRIMARY KEY (party, name)) STRICT, WITHOUT ROWID;
CREATE INDEX party_source_name ON party_source (name);
-- kind 0: what has no column of its own, under the name that a file or the user gave it ("Lead Source"); a name once. kind 1: which value of a
-- field files of a format told last, so that what the user wrote since is known from what a file may renew. kind 2: what they told before that,
-- so that an old file that is read again renews nothing. source: the file's format; empty: the user.
CREATE TABLE detail (party INTEGER REFERENCES party ON DELETE CASCADE, kind INTEGER, name TEXT, source TEXT, value TEXT, day INTEGER NOT NULL,
  PRIMARY KEY (party, kind, name, source, value)) STRICT, WITHOUT ROWID;
-- The task that a promise was made of elsewhere; empty: none.
ALTER TABLE promise ADD COLUMN source TEXT NOT NULL DEFAULT '';
