-- What a file of format 14 holds, whose tables are called old_… here, into the tables of format 15. id() gives an id its new form, day() counts an
-- ISO date, word() a word of the record, item() gives what was told its new id: engine/upgrade.cpp. What each statement did is told by the journal in the old form, which
-- cannot be applied to the new one: it begins anew.
DELETE FROM meta;
INSERT INTO meta SELECT key, iif(key = 'machine', value >> 39, value) FROM old_meta WHERE key IN ('machine', 'count', 'lineage');
INSERT INTO machine SELECT value, 0, unixepoch(), '' FROM meta WHERE key = 'machine';
INSERT INTO zone (name) SELECT DISTINCT zone FROM old_interaction;

INSERT INTO party SELECT id(id), iif(kind = 'person', 1, 2), handle, name, day(added), city, country, pinyin, timezone, language, tier, owner,
  word('channel', prefers), day(met), uid, id(parent), reading, surname, died, day(mourning), 0, 0 FROM old_party ORDER BY id;
INSERT INTO name_key SELECT key, kind, id(party) FROM old_name_key;
INSERT INTO alias SELECT id(party), text FROM old_alias;
INSERT INTO tag SELECT id(party), text FROM old_tag;
INSERT OR IGNORE INTO contact_point SELECT id(party), kind, value, rank, label FROM old_contact_point ORDER BY party, kind, rank;
INSERT INTO position SELECT id(id), id(person), id(org), title, department, id(reports_to), day(from_day), day(to_day), 0, 0 FROM old_position ORDER BY id;
INSERT INTO interaction SELECT id(i.id), day(i.day), i.at, z.id, i.timed, word('kind', i.kind), word('channel', i.via), i.stage, i.attempt, i.sensitive,
  word('face', i.face), word('feedback', i.feedback), i.place, i.text, 0, 0 FROM old_interaction i JOIN zone z ON z.name = i.zone ORDER BY i.id;
INSERT INTO participant SELECT id(person), day(day), id(interaction), counts FROM old_participant ORDER BY person, day, interaction;
INSERT INTO interaction_tag SELECT id(interaction), text FROM old_interaction_tag;
INSERT INTO note SELECT id(id), id(party), day(day), about, text, sensitive, 0, 0 FROM old_note ORDER BY id;
INSERT INTO relation SELECT id(one), id(other), word('tie', kind), id(id), strength, day(since), text, 0, 0 FROM old_relation;
INSERT INTO rhythm SELECT id(subject), what, every, most, off, 0, 0 FROM old_rhythm WHERE subject IS NOT NULL;
INSERT INTO tier_rhythm SELECT tier, what, every, most, off, 0, 0 FROM old_rhythm WHERE subject IS NULL;
INSERT INTO claim SELECT id(id), id(org), id(person), word('role', role), word('stance', stance), topic, word('level', confidence), because,
  id(interaction), day(since), day(until), 0, 0 FROM old_claim ORDER BY id;
INSERT INTO decision SELECT id(id), id(org), topic, day(asked), day(expected), day(made), id(decider), word('outcome', outcome), note,
  id(interaction), sensitive, 0, 0 FROM old_decision ORDER BY id;
INSERT INTO promise SELECT id(id), id(person), theirs, soft, text, day(made), day(due), word('state', state), day(closed), id(interaction),
  sensitive, 0, 0 FROM old_promise ORDER BY id;
INSERT INTO favour SELECT id(id), id(person), received, word('favour', kind), what, day(day), id(interaction), sensitive, amount, currency,
  purpose, rest, 0, 0 FROM old_favour ORDER BY id;
INSERT INTO gift_policy SELECT id(org), text, 0, 0 FROM old_gift_policy;
INSERT INTO occasion SELECT id(party), label, id(id), lunar, year, month, leap, day, yearly, lead, term, 0, 0 FROM old_occasion;
INSERT INTO complaint SELECT id(id), id(party), text, word('severity', severity), day(opened), day(answer_by), private, sensitive, day(closed),
  outcome, id(interaction), 0, 0 FROM old_complaint ORDER BY id;
INSERT INTO face SELECT id(id), id(person), lost, text, public, day(day), day(repaired), id(interaction), 0, 0 FROM old_face ORDER BY id;
INSERT INTO own_snooze SELECT kind, id(subject), day(until) FROM old_snooze;
INSERT INTO own_pause SELECT id(person), day(until) FROM old_pause;
INSERT INTO own_given SELECT name, day(day), item(item) FROM old_given;
