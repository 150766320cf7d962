-- What an interaction was made of elsewhere, so that it is not made twice: name is a mail's Message-ID.
CREATE TABLE interaction_source (interaction INTEGER REFERENCES interaction ON DELETE CASCADE, name TEXT,
  PRIMARY KEY (interaction, name)) STRICT, WITHOUT ROWID;
CREATE INDEX interaction_source_name ON interaction_source (name);
DROP TRIGGER interaction_parts;
CREATE TRIGGER interaction_parts AFTER DELETE ON interaction BEGIN
  DELETE FROM participant WHERE interaction = OLD.id;
  DELETE FROM interaction_tag WHERE interaction = OLD.id;
  DELETE FROM interaction_source WHERE interaction = OLD.id;
END;
