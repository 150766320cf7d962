#!/usr/bin/env python3
"""Kills `guanxi log` at random moments, then looks for every entry that it had acknowledged, in an intact file.

An entry is acknowledged when the command has ended with 0. One that was killed may be there or not, but whole and once.
"""

import argparse
import random
import statistics
import sys
import threading
import time

from acknowledged import entry_of, faults_of_entries, faults_of_file, history, report
from sandbox import Sandbox, default_binary_folder


class Killer:
    """Several workers, each starting one `log` after the other and killing it after a while, share one count of kills."""

    def __init__(self, sandbox, arguments):
        self.sandbox, self.arguments = sandbox, arguments
        self.lock = threading.Lock()
        self.kills, self.tried, self.acknowledged, self.failures = 0, set(), {}, []
        self.lifetimes = []  # of commands that were left alone, in seconds
        self.end = time.monotonic() + arguments.seconds

    def log(self, text, patience=None):
        """Writes one entry; kills the command once `patience` seconds are over."""
        with self.lock:
            self.tried.add(text)
        begin = time.monotonic()
        process = self.sandbox.start("log", "tp", text, "--json")
        if patience is not None:
            time.sleep(patience)
            process.kill()
        identity = entry_of(process, text)
        with self.lock:
            if identity is None:
                self.kills += 1
            else:
                self.acknowledged[text] = identity
            if patience is None:
                self.lifetimes.append(time.monotonic() - begin)

    def work(self, worker):
        chance = random.Random(f"{self.arguments.seed}/{worker}")
        turn = 0
        while self.kills < self.arguments.kills and time.monotonic() < self.end and not self.failures:
            turn += 1
            lifetime = statistics.median(self.lifetimes[-9:])
            patience = None if turn % 6 == 0 else chance.uniform(0, 1.2 * lifetime)
            try:
                self.log(f"entry {worker} {turn}", patience)
            except (RuntimeError, ValueError, KeyError) as error:
                with self.lock:
                    self.failures.append(str(error))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--binary", default=default_binary_folder(), metavar="DIR")
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--workers", type=int, default=4)
    parser.add_argument("--seconds", type=float, default=40, help="stop killing then, however many kills there were")
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1 << 32))
    arguments = parser.parse_args()
    print(f"crash: --seed {arguments.seed}")

    with Sandbox(arguments.binary) as sandbox:
        sandbox.run("add", "Test Person", "--handle", "tp")
        killer = Killer(sandbox, arguments)
        for turn in range(3):
            killer.log(f"entry before {turn}")
        workers = [threading.Thread(target=killer.work, args=(worker,)) for worker in range(arguments.workers)]
        for thread in workers:
            thread.start()
        for thread in workers:
            thread.join()
        found = killer.failures
        killer.log("entry after")
        entries = history(sandbox)
        found += faults_of_entries(entries, killer.acknowledged, killer.tried)
        found += faults_of_file(sandbox.database)
        print(f"crash: {killer.kills} killed, {len(killer.acknowledged)} acknowledged, {len(entries)} found")
        if killer.kills < arguments.kills / 4 or len(killer.acknowledged) < 10:
            found.append("too few were killed, or too few lived, for this to show anything")
        return report("crash", found)


if __name__ == "__main__":
    sys.exit(main())
