"""The other side of the comparisons: the sqlite3 shell on the same file, with the tables of src/storage/schema."""

import subprocess

# The rows of `remind --limit 20`, from one index.
DUE = """SELECT p.handle, p.name, s.base, s.rank FROM standing s JOIN party p ON p.id = s.person
  WHERE s.what = 0 AND s.own = 0 AND s.rank = 'A' AND s.base <= unixepoch('2026-11-06') / 86400 ORDER BY s.base, s.handle LIMIT 20;"""

# One interaction, on the disk when the shell ends: the file is in WAL mode already.
INSERT = """PRAGMA synchronous=FULL;
  INSERT INTO interaction VALUES (NULL, 20777, 1795136400, 1, 0, 7, 2, 0, 0, 0, 0, 0, '', 'entry', 1795136400, 0);"""

OPEN = "SELECT count(*) FROM sqlite_schema;"

# 100,000 ties among the 10,000 people of the bench, 20 to a person; every second has a strength of its own.
TIES = """WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000)
  INSERT OR IGNORE INTO relation (id, one, other, kind, strength, text, written, author)
  SELECT i, a.id, b.id, iif(i % 3, 1, 12), iif(i % 2, NULL, i % 5 + 1), '', 0, 0 FROM n
  JOIN party a ON a.handle = printf('p%06d', i * 7919 % 10000) JOIN party b ON b.handle = printf('p%06d', i * i % 9973)
  WHERE a.id <> b.id;"""

# The pages of the search's tables, and the bytes of what it searches (people are a hundredth of it).
INDEX_BYTES = "SELECT sum(pgsize) FROM dbstat WHERE name IN ('word', 'findable');"
TEXT_BYTES = """SELECT sum(n) FROM (SELECT sum(length(CAST(text || place AS BLOB))) AS n FROM interaction
  UNION ALL SELECT sum(length(CAST(text AS BLOB))) FROM note UNION ALL SELECT sum(length(CAST(text AS BLOB))) FROM promise
  UNION ALL SELECT sum(length(CAST(what || purpose AS BLOB))) FROM favour UNION ALL SELECT sum(length(CAST(text || outcome AS BLOB))) FROM complaint
  UNION ALL SELECT sum(length(CAST(topic || note AS BLOB))) FROM decision
  UNION ALL SELECT sum(length(CAST(name || handle || pinyin || reading || city AS BLOB))) FROM party
  UNION ALL SELECT sum(length(CAST(title || department AS BLOB))) FROM position UNION ALL SELECT sum(length(CAST(value AS BLOB))) FROM contact_point);"""

DAY = "date({} * 86400, 'unixepoch')"

# What `list` calls a column, in SQL; q is the person's position today, o its organisation, s and f their standing.
COLUMNS = {
    "handle": "p.handle", "name": "p.name", "pinyin": "p.pinyin", "org": "o.name", "title": "q.title", "city": "p.city",
    "country": "p.country", "timezone": "p.timezone", "tier": "p.tier", "last_contact": DAY.format("s.last"), "last_in_person": DAY.format("f.last"),
    "next_due": DAY.format("s.due"),
    "email": "(SELECT value FROM contact_point WHERE party = p.id AND kind = 'email' ORDER BY rank LIMIT 1)",
    "phone": "(SELECT value FROM contact_point WHERE party = p.id AND kind = 'phone' ORDER BY rank LIMIT 1)",
    "wechat": "(SELECT value FROM contact_point WHERE party = p.id AND kind = 'wechat' ORDER BY rank LIMIT 1)",
    "birthday": "(SELECT printf('%04d-%02d-%02d', year, month, day) FROM occasion WHERE party = p.id AND label = 'birthday')",
}

KINDS = "meeting dinner lunch tea visit event call message email letter other".split()
CHANNELS = "in-person phone wechat wecom dingtalk zoom teams meet email qq weibo other".split()


def words(column, known):
    return f"CASE {column} " + " ".join(f"WHEN {number} THEN '{word}'" for number, word in enumerate(known, 1)) + " END"


# The columns of `history`; the id alone stays a number.
HISTORY = f"""SELECT i.id, {words('i.kind', KINDS)} AS kind, {words('i.via', CHANNELS)} AS via, {DAY.format('i.day')} AS date,
  (SELECT group_concat(handle, ', ') FROM (SELECT p.handle FROM participant q JOIN party p ON p.id = q.person
    WHERE q.interaction = i.id ORDER BY p.handle)) AS who, i.text, iif(i.sensitive, 'true', 'false') AS sensitive,
  iif(i.timed, strftime('%H:%M', i.at, 'unixepoch', 'localtime'), NULL) AS time, i.place, iif(i.attempt, 'true', 'false') AS attempt,
  (SELECT group_concat(text, ', ') FROM interaction_tag WHERE interaction = i.id) AS tags, (SELECT name FROM zone WHERE id = i.zone) AS zone,
  {words('i.stage + 1', ['happened', 'planned', 'dropped'])} AS stage FROM interaction i ORDER BY i.day DESC, i.at DESC, i.id DESC;"""

# The same facts in plain tables, as somebody makes them who has the shell alone: days and words as texts, and two indexes.
PLAIN = """CREATE TABLE person (id INTEGER PRIMARY KEY, handle TEXT, name TEXT, org TEXT, title TEXT, city TEXT, country TEXT, timezone TEXT,
    tier TEXT, email TEXT, phone TEXT, birthday TEXT);
  CREATE TABLE interaction (id INTEGER PRIMARY KEY, person INTEGER, day TEXT, kind TEXT, via TEXT, text TEXT);
  CREATE INDEX interaction_person ON interaction (person, day);
  CREATE INDEX interaction_day ON interaction (day);
  ATTACH '{source}' AS ours;
  INSERT INTO person SELECT p.rowid, p.handle, p.name, o.name, q.title, p.city, p.country, p.timezone, p.tier,
    (SELECT value FROM ours.contact_point WHERE party = p.id AND kind = 'email'), (SELECT value FROM ours.contact_point WHERE party = p.id AND kind = 'phone'),
    (SELECT printf('%04d-%02d-%02d', year, month, day) FROM ours.occasion WHERE party = p.id AND label = 'birthday')
    FROM ours.party p LEFT JOIN ours.position q ON q.person = p.id LEFT JOIN ours.party o ON o.id = q.org WHERE p.kind = 1;
  INSERT INTO interaction SELECT row_number() OVER (ORDER BY i.id), a.person, date(i.day * 86400, 'unixepoch'),
    CASE i.kind WHEN 1 THEN 'meeting' WHEN 2 THEN 'dinner' WHEN 5 THEN 'visit' WHEN 7 THEN 'call' WHEN 8 THEN 'message' ELSE 'email' END,
    CASE i.via WHEN 1 THEN 'in-person' WHEN 2 THEN 'phone' WHEN 3 THEN 'wechat' WHEN 4 THEN 'wecom' WHEN 6 THEN 'zoom' ELSE 'email' END, i.text
    FROM ours.interaction i JOIN ours.participant a ON a.interaction = i.id;"""

LOGGED_TABLES = ["interaction", "participant"]
IMPORTED_TABLES = ["party", "name_key", "alias", "tag", "contact_point", "position"]


def shell(path, script, mode="-tabs"):
    """The command that runs this script on that file; tabs between columns unless asked otherwise."""
    return ["sqlite3", "-batch", "-init", "/dev/null", mode, str(path), *split(script)]


def split(script):
    """The shell takes SQL and its own dot commands as arguments of their own."""
    lines = script.strip().split("\n")
    return lines if any(line.startswith(".") for line in lines) else [script]


def people_query(columns):
    return f"""SELECT {', '.join(COLUMNS[column] for column in columns)} FROM party p
      LEFT JOIN position q ON q.person = p.id AND q.to_day IS NULL LEFT JOIN party o ON o.id = q.org
      LEFT JOIN standing s ON s.person = p.id AND s.what = 0 LEFT JOIN standing f ON f.person = p.id AND f.what = 1
      WHERE p.kind = 1 ORDER BY p.handle;"""


def read(path, query):
    return subprocess.run(["sqlite3", "-batch", "-init", "/dev/null", str(path), query], capture_output=True, text=True, check=True).stdout


def exported(path, folder, tables, without="no handle is called this"):
    """One CSV file a table, in `folder`: what .import then reads. NULL, which CSV has not, becomes 0 or an empty text."""
    folder.mkdir(parents=True, exist_ok=True)
    for table in tables:
        columns = [line.split("|") for line in read(path, f"SELECT name, type FROM pragma_table_info('{table}') ORDER BY cid;").split()]
        fields = ", ".join(f"coalesce({column}, {0 if kind == 'INTEGER' else repr('')})" for column, kind in columns)
        names = [column for column, _ in columns]
        owner = next((column for column in ("party", "person", "id") if column in names), None)
        where = f"WHERE {owner} NOT IN (SELECT id FROM party WHERE handle = '{without}')" if table != "interaction" else ""
        with open(folder / f"{table}.csv", "wb") as out:
            subprocess.run(["sqlite3", "-batch", "-init", "/dev/null", "-csv", str(path), f"SELECT {fields} FROM {table} {where};"],
                           stdout=out, check=True)
    return folder


def import_script(folder, tables):
    """All tables in one durable transaction, as the batch commands do it."""
    lines = ["PRAGMA synchronous=FULL;", "BEGIN;", ".mode csv"]
    lines += [f".import {folder}/{table}.csv {table}" for table in tables if (folder / f"{table}.csv").stat().st_size]
    return "\n".join([*lines, "COMMIT;"])
