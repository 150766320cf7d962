"""The rows of the table: each measures one thing, and gives its bars beside it."""

import dataclasses
import sys

from data import copy, database, interaction, json_lines, key, name, vcards
from measure import MADE, alternate, compiled, exists, instructions, once, syncs
from shell import (COLUMNS, DUE, HISTORY, INDEX_BYTES, INSERT, IMPORTED_TABLES, LOGGED_TABLES, OPEN, PLAIN, TEXT_BYTES, TIES, exported,
                   import_script, people_query, read, shell)

NOT_THERE = "not there yet"
COMPLETE = ["__complete", "--", "lo"]
FIND_WORDS = {
    "1 character, common": "约", "1, rare": "鲲", "1, nowhere": "鹏", "2 characters, common": "合同", "2, rare": "候鸟", "2, nowhere": "风筝",
    "2, of common characters, nowhere": "同合", "3 characters": "董事会", "4 characters": "合同条款", "5 characters": "合同条款再",
    "6 characters": "董事会下周开", "7 characters": "预算要等到一月", "8 characters": "合同条款再谈一次", "8, nowhere": "合同条款再谈两次",
    "a common word": "audit", "a rare word": "zygote", "a word nowhere": "xylophone", "two words, one rare": "合同 zygote",
    "a beginning": "deliv*", "pinyin": "hetong"}


@dataclasses.dataclass
class Row:
    what: str
    value: float | None  # None: `note` says why there is none
    must: float | None = None
    aim: float | None = None
    unit: str = ""
    at_least: bool = False
    note: str = ""

    def verdict(self):
        def reached(bar):
            return self.value >= bar if self.at_least else self.value <= bar
        if self.value is None or self.must is None:
            return ""
        return "aim" if reached(self.aim) else "must" if reached(self.must) else "MISSED"


class Bench:
    """What the rows share: guanxi's sandbox, how many runs, and the databases."""

    def __init__(self, box, runs, largest, huge):
        self.box, self.runs, self.largest, self.huge = box, runs, largest, huge

    def guanxi(self, path, *words):
        return [self.box.binary, "--db", path, *words]

    def data(self, people=10_000, interactions=None):
        interactions = self.largest if interactions is None else interactions
        return database(self.box, people, interactions, say=lambda text: print(text, file=sys.stderr))

    def scratch(self, source, label):
        return copy(source, MADE / f"scratch-{label}.db")

    def sizes(self):
        smaller = [(10_000, interactions) for interactions in (10_000, 100_000) if interactions < self.largest]
        return smaller + [(10_000, self.largest)] + ([(100_000, 10_000_000)] if self.huge else [])

    def timings(self, *commands, runs=None):
        return alternate(self.box.env, runs or self.runs, *commands)

    def has(self, command):
        return exists(self.box, command)


def milliseconds(*timings):
    return " ÷ ".join(f"{timing.seconds * 1e3:.2f}" for timing in timings) + " ms"


def remind_time(bench):
    what = "remind --limit 20 ÷ the shell's indexed query"
    if not bench.has("remind"):
        return [Row(what, None, note=NOT_THERE)]
    rows = []
    for people, interactions in bench.sizes():
        path = bench.data(people, interactions)
        ours, theirs = bench.timings(bench.guanxi(path, "remind", "--limit", "20"), shell(path, DUE))
        rows.append(Row(f"{what}, {name(people)}/{name(interactions)}", ours.seconds / theirs.seconds, 1.6, 1.1,
                        note=milliseconds(ours, theirs)))
    return rows


def remind_instructions(bench):
    what = "instructions of remind"
    if not bench.has("remind"):
        return [Row(what, None, note=NOT_THERE)]
    counts, peaks, labels = [], [], []
    for people, interactions in bench.sizes():
        command = bench.guanxi(bench.data(people, interactions), "remind", "--limit", "20")
        counts.append(instructions(bench.box.env, command))
        peaks.append(bench.timings(command, runs=5)[0].mebibytes)
        labels.append(f"{name(people)}/{name(interactions)}")
    each = [f"{label} {count / 1e6:.2f} M, {peak:.1f} MiB" for label, count, peak in zip(labels, counts, peaks)]
    return [
        Row(f"{what}, {labels[-1]} ÷ {labels[0]}", counts[-1] / counts[0], 1.05, 1.01, note="; ".join(each)),
        Row(f"{what}, at most", max(counts) / 1e6, 12, 5, "M"),
        Row("peak memory of remind, at most", max(peaks), 12, 8, "MiB", note=f"{max(peaks) / min(peaks):.2f} × over the sizes"),
    ]


def log_time(bench):
    what = "log ÷ the shell's durable INSERT"
    if not bench.has("log"):
        return [Row(what, None, note=NOT_THERE), Row("syncs of a log", None, note=NOT_THERE)]
    ours, theirs = bench.scratch(bench.data(), "log"), bench.scratch(bench.data(), "shell")
    log = bench.guanxi(ours, "log", "p000123", "entry", "{}", "--kind", "call")
    first, second = bench.timings(log, shell(theirs, INSERT))
    return [Row(what, first.seconds / second.seconds, 1.6, 1.1, note=milliseconds(first, second)),
            Row("syncs of a log", syncs(bench.box.env, log), 5, 4, note=f"the shell's: {syncs(bench.box.env, shell(theirs, INSERT))}")]


def add_time(bench):
    what = "add ÷ log"
    if not (bench.has("add") and bench.has("log")):
        return [Row(what, None, note=NOT_THERE)]
    path = bench.scratch(bench.data(), "log")
    add, log = bench.timings(bench.guanxi(path, "add", "王新人{}", "--handle", "newcomer-{}", "--org", "第7工业有限公司"),
                             bench.guanxi(path, "log", "p000123", "entry", "{}", "--kind", "call"))
    return [Row(what, add.seconds / log.seconds, 1.3, 1.1, note=milliseconds(add, log))]


def list_time(bench):
    what = "list of 10k people ÷ the shell, same columns"
    if not bench.has("list"):
        return [Row(what, None, note=NOT_THERE)]
    path, rows = bench.data(), []
    header = bench.box.run("--db", str(path), "list", "--format", "tsv").split("\n", 1)[0].split("\t")
    unknown = [column for column in header if column not in COLUMNS]
    query = people_query([column for column in header if column in COLUMNS])
    for form in ("tsv", "text"):
        ours, theirs = bench.timings(bench.guanxi(path, "list", "--format", form), shell(path, query), runs=max(5, bench.runs // 4))
        note = milliseconds(ours, theirs) + (f"; the shell goes without {' '.join(unknown)}" if unknown else "")
        rows.append(Row(f"{what} ({form})", ours.seconds / theirs.seconds, 1.5, 1.1, note=note))
    return rows


def first_line(command):
    """Until the first line has come and the command has ended on its reader's leaving."""
    return ["sh", "-c", '"$@" | head -1', "sh", *command]


def history_time(bench):
    what = "history"
    if not bench.has("history"):
        return [Row(what, None, note=NOT_THERE)]
    rows, peaks = [], []
    for people, interactions in bench.sizes():
        path, size = bench.data(people, interactions), f"{name(people)}/{name(interactions)}"
        whole, few = bench.timings(first_line(bench.guanxi(path, "history")), first_line(bench.guanxi(path, "history", "-n", "20")))
        rows.append(Row(f"the first line of {what} ÷ of {what} -n 20, {size}", whole.seconds / few.seconds, 3, 2, note=milliseconds(whole, few)))
    for form, mode, must, aim in (("text", "-tabs", 2, 1), ("tsv", "-tabs", 1.5, 1), ("jsonl", "-json", 1.5, 1)):
        path = bench.data()
        ours, theirs = bench.timings(bench.guanxi(path, what, "--format", form), shell(path, HISTORY, mode), runs=max(3, bench.runs // 8))
        rows.append(Row(f"{what} of {name(bench.largest)} entries ÷ the shell, same columns ({form})", ours.seconds / theirs.seconds, must, aim,
                        note=f"{ours.seconds:.2f} ÷ {theirs.seconds:.2f} s"))
        peaks.append((ours.mebibytes, bench.timings(bench.guanxi(path, what, "--format", form, "-n", "10000"), runs=3)[0].mebibytes))
    rows.append(Row(f"peak memory of {what}, {name(bench.largest)} entries ÷ 10k", max(whole / few for whole, few in peaks), 1.5, 1.1,
                    note="; ".join(f"{whole:.1f} ÷ {few:.1f} MiB" for whole, few in peaks)))
    return rows


def indexed(bench):
    """A copy in which something was looked for: so it has its index."""
    path = bench.scratch(bench.data(), "find")
    once(bench.box.env, bench.guanxi(path, "find", "合同"))
    read(path, "PRAGMA wal_checkpoint(TRUNCATE)")
    return path


def find_time(bench):
    what = "find, the newest 20 ÷ opening the file"
    if not bench.has("find"):
        return [Row(what, None, note=NOT_THERE)]
    path, rows = indexed(bench), []
    for kind, words in FIND_WORDS.items():
        ours, theirs = bench.timings(bench.guanxi(path, "find", *words.split(), "--limit", "20"), shell(path, OPEN))
        rows.append(Row(f"{what}: {kind}", ours.seconds / theirs.seconds, 2, 1.5, note=milliseconds(ours, theirs)))
    return rows


def find_cost(bench):
    """What the index takes, and what a log pays for it."""
    what = "the index ÷ the texts it finds"
    if not bench.has("find"):
        return [Row(what, None, note=NOT_THERE)]
    path = indexed(bench)
    index, texts = (int(read(path, query)) for query in (INDEX_BYTES, TEXT_BYTES))
    plain = bench.scratch(bench.data(), "log")
    log = ["log", "p000123", "entry", "{}", "--kind", "call"]
    first, second = bench.timings(bench.guanxi(path, *log), bench.guanxi(plain, *log))
    return [Row(what, index / texts, 0.6, 0.4, note=f"{index / 1e6:.1f} ÷ {texts / 1e6:.1f} MB"),
            Row("log with the index ÷ log without", first.seconds / second.seconds, 1.1, 1.02, note=milliseconds(first, second))]


def path_time(bench):
    what = "path among 10k people and 100k ties"
    if not bench.has("path"):
        return [Row(what, None, note=NOT_THERE)]
    rows = []
    for people, interactions in bench.sizes():
        path = bench.scratch(bench.data(people, interactions), "ties")
        read(path, TIES)
        timing, = bench.timings(bench.guanxi(path, "path", "p009998"), runs=max(5, bench.runs // 4))
        rows.append(Row(f"{what}, {name(interactions)} interactions", timing.seconds * 1e3, 200, 100, "ms", note=f"{timing.mebibytes:.1f} MiB"))
    return rows


def start_time(bench):
    """The words come first, as a shell's completion puts them: neither call opens a database."""
    empty, rows = [compiled("empty")], []
    for words in (["--version"], COMPLETE):
        ours, theirs = bench.timings([bench.box.binary, *words], empty, runs=bench.runs * 5)
        rows.append(Row(f"{words[0]} ÷ an empty main", ours.seconds / theirs.seconds, 3, 2, note=milliseconds(ours, theirs)))
    return rows


def rates(bench, what, count, ours, theirs):
    """Rows a second of both, three times in turn, each on fresh copies; `ours` and `theirs` give (command, stdin)."""
    seconds = ([], [])
    for _ in range(3):
        for side, prepare in zip(seconds, (ours, theirs)):
            command, stdin = prepare()
            side.append(once(bench.box.env, command, stdin))
    first, second = (count / sorted(side)[1] for side in seconds)
    return [Row(what, first / second, 1 / 3, 1, at_least=True, note=f"{first:,.0f} ÷ {second:,.0f} rows a second")]


def log_batch_rate(bench, count=100_000):
    what = "log --batch ÷ the shell's .import, rows a second"
    if not bench.has("log"):
        return [Row(what, None, note=NOT_THERE)]
    people = bench.data(10_000, 0)
    lines = json_lines(MADE / "lines.jsonl", lambda number: interaction(number, 10_000), range(count))
    folder = exported(bench.data(10_000, count), MADE / key() / "logged", LOGGED_TABLES)
    return rates(bench, what, count,
                 lambda: (bench.guanxi(bench.scratch(people, "log"), "-q", "log", "--batch"), lines),
                 lambda: (shell(bench.scratch(people, "shell"), import_script(folder, LOGGED_TABLES)), None))


def import_rate(bench, count=10_000):
    what = "import (vCard) ÷ the shell's .import, rows a second"
    if not bench.has("import"):
        return [Row(what, None, note=NOT_THERE)]
    cards = vcards(MADE / "cards.vcf", count)
    empty = MADE / "empty.db"
    for suffix in ("", "-wal", "-shm"):
        (MADE / f"empty.db{suffix}").unlink(missing_ok=True)
    bench.box.run("--db", str(empty), "-q", "add", "Seed", "--handle", "seed")
    full = bench.scratch(empty, "full")
    bench.box.run("--db", str(full), "-q", "import", str(cards))
    folder = exported(full, MADE / key() / "imported", IMPORTED_TABLES, "seed")
    return rates(bench, what, count,
                 lambda: (bench.guanxi(bench.scratch(empty, "log"), "-q", "import", cards), None),
                 lambda: (shell(bench.scratch(empty, "shell"), import_script(folder, IMPORTED_TABLES)), None))


def file_size(bench):
    what = "the file ÷ the shell's plain tables of the same facts"
    if not bench.has("log"):
        return [Row(what, None, note=NOT_THERE)]
    source, plain = bench.data(), MADE / "scratch-plain.db"
    plain.unlink(missing_ok=True)
    read(plain, PLAIN.format(source=source))
    ours, theirs = source.stat().st_size, plain.stat().st_size
    plain.unlink()
    return [Row(what, ours / theirs, 1.6, 1.35, note=f"{ours / 1e6:.0f} ÷ {theirs / 1e6:.0f} MB")]


ROWS = {
    "remind": remind_time, "instructions": remind_instructions, "log": log_time, "add": add_time, "list": list_time, "history": history_time,
    "find": find_time, "find-cost": find_cost, "path": path_time, "start": start_time, "log-batch": log_batch_rate, "import": import_rate,
    "size": file_size,
}
