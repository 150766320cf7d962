-- Which state of the file a log (-wal) continues: in the upper half the mark before the last change that guanxi made, in the lower
-- half the mark after it. Every commit draws a new one; src/storage/leftover_log.cpp compares.
INSERT INTO meta VALUES ('lineage', 0);
