-- Two records that look alike and were said to be of two: people or firms. one is the lower id.
CREATE TABLE distinction (one INTEGER REFERENCES party ON DELETE CASCADE, other INTEGER REFERENCES party ON DELETE CASCADE,
  written INTEGER NOT NULL, author INTEGER NOT NULL, PRIMARY KEY (one, other)) STRICT, WITHOUT ROWID;
CREATE INDEX distinction_other ON distinction (other);
