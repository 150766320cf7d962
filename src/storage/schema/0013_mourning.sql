-- The day from which somebody mourns a death in the family; NULL: they do not.
ALTER TABLE party ADD COLUMN mourning TEXT;
