-- How a name is read, as told: やまもと たろう. Name keys are made anew after every migration of a file (store.hpp, AfterMigration), so
-- what this one changes of them (ü, readings, dots) needs no SQL.
ALTER TABLE party ADD COLUMN reading TEXT NOT NULL DEFAULT '';
