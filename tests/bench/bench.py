#!/usr/bin/env python3
"""Prints the table of speeds: what is measured, its two bars (at most, unless marked ≥), the value reached, and which bar
that reaches."""

import argparse
import os
import pathlib
import re
import sys

from measure import MADE, sandbox
from rows import ROWS, Bench, Row
from sandbox import SOURCE


def number(value):
    return "" if value is None else f"{value:.2f}".rstrip("0").rstrip(".")


def line(row):
    sign = "≥ " if row.at_least else ""
    reached = "-" if row.value is None else f"{row.value:.2f} {row.unit}".strip()
    return f"| {row.what} | {sign}{number(row.must)} | {sign}{number(row.aim)} | {reached} | {row.verdict()} | {row.note} |"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--binary", default=str(SOURCE / "build/release/src"), metavar="DIR")
    parser.add_argument("--huge", action="store_true", help="also 100k people and 10M interactions: minutes, and gigabytes of disk")
    parser.add_argument("--interactions", type=int, default=1_000_000, metavar="N",
                        help="of the largest database but --huge's; fewer for a trial (default %(default)s)")
    parser.add_argument("--runs", type=int, default=41, help="of each side of a comparison (default %(default)s)")
    parser.add_argument("-k", metavar="PATTERN", default="", help=f"only these rows, of: {' '.join(ROWS)}")
    arguments = parser.parse_args()
    if not os.access(pathlib.Path(arguments.binary) / "guanxi", os.X_OK):
        parser.error(f"no program in {arguments.binary}: sh tests/bench/run.sh builds it")
    MADE.mkdir(parents=True, exist_ok=True)

    bench = Bench(sandbox(arguments.binary), arguments.runs, arguments.interactions, arguments.huge)
    table = ["| what | must | aim | reached | bar | measured |", "|---|---|---|---|---|---|"]
    failed = 0
    for name, measure in ROWS.items():
        if not re.search(arguments.k, name):
            continue
        print(f"measuring {name} …", file=sys.stderr)
        try:
            rows = measure(bench)
        except RuntimeError as error:
            failed += 1
            rows = [Row(name, None, note=f"FAILED: {str(error).splitlines()[0]}")]
            print(error, file=sys.stderr)
        table += [line(row) for row in rows]
        failed += sum(row.verdict() == "MISSED" for row in rows)
    for scratch in MADE.glob("scratch-*"):
        scratch.unlink()
    print("\n".join(table))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
