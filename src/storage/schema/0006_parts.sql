-- What is only a part of a record goes with it, also where no foreign key acts: `undo` applies its changes without them.
--
-- So the journal need not name the parts of what a command made: keys of names, aliases, tags, contact points; the
-- participants and tags of an interaction. Their keys were most of an import's entry. Entries of older formats name them
-- all the same, and stay undoable: what is gone already is passed over (journal.cpp).
CREATE TRIGGER party_parts_removed AFTER DELETE ON party BEGIN
  DELETE FROM name_key WHERE party = OLD.id;
  DELETE FROM alias WHERE party = OLD.id;
  DELETE FROM tag WHERE party = OLD.id;
  DELETE FROM contact_point WHERE party = OLD.id;
END;
CREATE TRIGGER interaction_parts_removed AFTER DELETE ON interaction BEGIN
  DELETE FROM participant WHERE interaction = OLD.id;
  DELETE FROM interaction_tag WHERE interaction = OLD.id;
END;
