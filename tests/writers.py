#!/usr/bin/env python3
"""Two dozen `guanxi log` at once, several times over: all succeed, nothing is lost, and `undo --list` knows every one."""

import argparse
import sys

from acknowledged import entry_of, faults_of_entries, faults_of_file, history, report
from sandbox import Sandbox, default_binary_folder


def round_of(sandbox, number, writers):
    """{text: id} of one round of writers that run side by side, and what failed."""
    texts = [f"round {number} writer {writer}" for writer in range(writers)]
    running = [(text, sandbox.start("log", "tp", text, "--json")) for text in texts]
    acknowledged, failures = {}, []
    for text, process in running:
        try:
            acknowledged[text] = entry_of(process, text)
        except (RuntimeError, ValueError, KeyError) as error:
            failures.append(str(error))
    return acknowledged, failures


def crosswise(sandbox, rounds):
    """Faults of pairs of `merge` that each would make the other's record go: one wins, the other finds nobody."""
    found = []
    for number in range(rounds):
        one, other = f"one{number}", f"other{number}"
        sandbox.run("add", f"Test Anna {number}", "--handle", one)
        sandbox.run("add", f"Test Berta {number}", "--handle", other)
        ended = []
        for process in [sandbox.start("merge", one, other, "--yes"), sandbox.start("merge", other, one, "--yes")]:
            _, err = process.communicate()
            ended.append((process.returncode, err.decode(errors="backslashreplace")))
        ended.sort()
        if [code for code, _ in ended] != [0, 3] or "damaged" in ended[1][1]:
            found.append(f"two merges crosswise ended with {ended}")
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--binary", default=default_binary_folder(), metavar="DIR")
    parser.add_argument("--writers", type=int, default=24)
    parser.add_argument("--rounds", type=int, default=4)
    arguments = parser.parse_args()
    with Sandbox(arguments.binary) as sandbox:
        sandbox.run("add", "Test Person", "--handle", "tp")
        acknowledged, found = {}, []
        for number in range(arguments.rounds):
            more, failures = round_of(sandbox, number, arguments.writers)
            acknowledged.update(more)
            found += failures
        entries = history(sandbox)
        found += faults_of_entries(entries, acknowledged, set(acknowledged))
        found += faults_of_file(sandbox.database)
        if len(set(acknowledged.values())) != len(acknowledged):
            found.append("two entries were given the same id")
        journal = [line for line in sandbox.run("undo", "--list", "--format", "jsonl").splitlines() if line]
        if len(journal) != len(acknowledged) + 1:
            found.append(f"undo --list has {len(journal)} commands, not {len(acknowledged) + 1}")
        found += crosswise(sandbox, 5)
        found += faults_of_file(sandbox.database)
        print(f"writers: {len(acknowledged)} acknowledged, {len(entries)} found")
        return report("writers", found)


if __name__ == "__main__":
    sys.exit(main())
