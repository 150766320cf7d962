-- What `find` looks into (storage/finding/): the blocks that have a token in their texts, many to a row; and the ids of records other than
-- entries by their day. Made when something is looked for, and so empty in many a file.
CREATE TABLE word (text TEXT, kind INTEGER, first INTEGER, blocks BLOB NOT NULL, PRIMARY KEY (text, kind, first)) STRICT, WITHOUT ROWID;
CREATE TABLE findable (kind INTEGER, day INTEGER, id INTEGER, PRIMARY KEY (kind, day, id)) STRICT, WITHOUT ROWID;
