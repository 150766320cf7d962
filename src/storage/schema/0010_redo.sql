-- What undo took back, newest id last: a patchset that does it again. The next command that changes anything empties it.
CREATE TABLE undone (
  id INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  command TEXT NOT NULL,
  summary TEXT NOT NULL,
  changes BLOB NOT NULL
) STRICT;
