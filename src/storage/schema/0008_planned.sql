-- What was put down ahead of its day has not happened yet. stage: 0 it happened, 1 it is planned, 2 it was dropped. What did not
-- happen is no contact: its participants count 0, as those of an attempt do.
ALTER TABLE interaction ADD COLUMN stage INTEGER NOT NULL DEFAULT 0;
CREATE INDEX interaction_planned ON interaction (day, at) WHERE stage = 1;

-- term: on this day something ends or is due (a contract, a renewal, a deadline), and nobody has said yet that it is settled.
ALTER TABLE occasion ADD COLUMN term INTEGER NOT NULL DEFAULT 0;
UPDATE occasion SET term = 1 WHERE label LIKE '%contract%' OR label LIKE '%renewal%' OR label LIKE '%deadline%'
  OR label LIKE '%agreement%' OR label LIKE '%expir%' OR label LIKE '%合同%' OR label LIKE '%续约%' OR label LIKE '%到期%' OR label LIKE '%截止%';
CREATE INDEX occasion_term ON occasion (yearly, lunar, month, day) WHERE term = 1;
