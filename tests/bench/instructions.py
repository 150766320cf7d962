#!/usr/bin/env python3
"""Counts instructions, and large tables with addresses in them, and holds the counts against bars.tsv. A count passes when it is at most
`must`, and at most `slack` above what was recorded: other versions of the libraries and the C library's choices by processor move it a little."""

import argparse
import pathlib
import re
import subprocess
import sys

from data import BATCH, fill_people, feed, interaction, json_lines
from measure import HERE, MADE, exists, instructions, sandbox
from rows import COMPLETE, NOT_THERE
from sandbox import SOURCE

BARS = HERE / "bars.tsv"
SLACK = 1.25
SMALL, LARGE = (1_000, 1_000), (5_000, 20_000)
PAGE = 4096


def bars():
    """{name: [must or None, recorded or None]}."""
    table = {}
    for line in BARS.read_text().splitlines():
        if line and not line.startswith("#"):
            name, *numbers = line.split("\t")
            table[name] = [float(number) if number != "-" else None for number in numbers]
    return table


def record(counts):
    """Writes the counts into the last column."""
    lines = []
    for line in BARS.read_text().splitlines():
        name = line.split("\t")[0]
        if not line.startswith("#") and counts.get(name) is not None:
            line = "\t".join([*line.split("\t")[:2], f"{counts[name]:.10g}"])
        lines.append(line)
    BARS.write_text("\n".join(lines) + "\n")


def small_database(box, people, interactions):
    """Made anew each time: it is small, and the program that makes it is the one under test."""
    path, lines = MADE / f"instructions-{people}-{interactions}.db", MADE / "lines.jsonl"
    fill_people(box, path, people, lines)
    for begin in range(0, interactions, BATCH):
        feed(box, path, json_lines(lines, lambda number: interaction(number, people), range(begin, min(begin + BATCH, interactions))),
             "log", "--batch")
    return path


def counted(box, *words):
    try:
        return instructions(box.env, [box.binary, *words])
    except RuntimeError as error:
        print(error, file=sys.stderr)
        return None


def readelf(what, program):
    return subprocess.run(["readelf", "-W", what, str(program)], capture_output=True, text=True, check=True).stdout


def tables_with_addresses(program):
    """How many constant tables of ours, larger than a page, the loader must write addresses into; options of commands apart, whose lists of
    choices are addresses. None: the program has no symbols, so nobody can tell."""
    sections = dict(re.findall(r"^ *\[ *(\d+)\] (\S+)", readelf("-S", program), re.MULTILINE))
    symbols = re.findall(r"^ *\d+: \S+ +(\d+) OBJECT +\S+ +\S+ +(\d+) (_ZZ?N6guanxi\S+)", readelf("-s", program), re.MULTILINE)
    large = [name for size, section, name in symbols
             if sections.get(section, "").startswith(".data.rel.ro") and int(size) > PAGE and not name.endswith("optionsE")]
    for name in large:
        print(f"{name} holds addresses: see include/guanxi/base/pooled.hpp", file=sys.stderr)
    return len(large) if symbols else None


def count_all(box):
    """{name: count, or None when it could not be counted}; what does not exist yet is left out."""
    counts = {"version": counted(box, "--version"), "tables-with-addresses": tables_with_addresses(box.binary)}
    if not all(exists(box, command) for command in ("add", "log", "cadence", "remind")):
        return counts
    small, large = (str(small_database(box, *size)) for size in (SMALL, LARGE))
    counts["complete"] = counted(box, *COMPLETE)
    counts["remind-small"] = counted(box, "--db", small, "remind", "--limit", "20")
    counts["remind-large"] = counted(box, "--db", large, "remind", "--limit", "20")
    if counts["remind-small"] and counts["remind-large"]:
        counts["remind-growth"] = counts["remind-large"] / counts["remind-small"]
    return counts


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--binary", default=str(SOURCE / "build/release/src"), metavar="DIR")
    parser.add_argument("--record", action="store_true", help="write today's counts as the new bars")
    arguments = parser.parse_args()
    if not (pathlib.Path(arguments.binary) / "guanxi").exists():
        parser.error(f"no program in {arguments.binary}")
    MADE.mkdir(parents=True, exist_ok=True)
    counts = count_all(sandbox(arguments.binary))
    if arguments.record:
        record(counts)
    passed = failed = 0
    for name, (must, recorded) in bars().items():
        if name not in counts:
            print(f"{name}: {NOT_THERE}")
            continue
        limits = [limit for limit in (must, recorded and recorded * SLACK) if limit is not None]
        well = counts[name] is not None and all(counts[name] <= limit for limit in limits)
        passed, failed = passed + well, failed + (not well)
        shown = "it failed" if counts[name] is None else f"{counts[name]:,.10g}"
        print(f"{name}: {shown}{'' if well else ' MISSED'}" + (f" (at most {min(limits):,.10g})" if limits else ""))
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
