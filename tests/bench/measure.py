"""Measuring: alternating timings, instruction counts, syncs, peak memory."""

import pathlib
import re
import statistics
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from sandbox import SOURCE, Sandbox  # noqa: E402

MADE = SOURCE / "build/bench"


def sandbox(binary_folder):
    """guanxi's environment for measuring; its home lies under build/bench."""
    box = Sandbox(binary_folder, keep_at=MADE / "home")
    box.env["GUANXI_PAGER"] = "cat"
    return box


def compiled(name):
    """The program made of tests/bench/<name>.cpp."""
    source, program = HERE / f"{name}.cpp", MADE / name
    MADE.mkdir(parents=True, exist_ok=True)
    if not program.exists() or program.stat().st_mtime < source.stat().st_mtime:
        subprocess.run(["c++", "-std=c++20", "-O2", "-o", program, source], check=True)
    return str(program)


class Timing:
    """Medians over many runs of one command: seconds, and the largest peak of memory in MiB."""

    def __init__(self, nanoseconds, kibibytes):
        self.seconds = statistics.median(nanoseconds) / 1e9
        self.mebibytes = max(kibibytes) / 1024


def alternate(env, runs, *commands):
    """A Timing for each of the commands (lists of words), run in turn so that noise hits each alike. "{}" in a word becomes
    the number of the round."""
    words = [compiled("stopwatch"), str(runs)]
    for number, command in enumerate(commands):
        words += (["---"] if number else []) + [str(word) for word in command]
    done = subprocess.run(words, env=env, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise RuntimeError(done.stderr.strip())
    rounds = [[int(number) for number in line.split()] for line in done.stdout.splitlines()]
    return [Timing([line[2 * at] for line in rounds], [line[2 * at + 1] for line in rounds]) for at in range(len(commands))]


def once(env, command, stdin=None):
    """Seconds that one run takes, its stdin from a file; for what takes long enough to need no small starter."""
    with open(stdin or "/dev/null", "rb") as feed:
        begin = time.perf_counter()
        done = subprocess.run([str(word) for word in command], env=env, stdin=feed, capture_output=True, check=False)
        seconds = time.perf_counter() - begin
    if done.returncode != 0:
        raise RuntimeError(f"{command[0]} ended with {done.returncode}: {done.stderr.decode(errors='replace')[-500:]}")
    return seconds


def instructions(env, command):
    """Instructions that one run executes, as callgrind counts them."""
    words = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", "--log-fd=2", *[str(word) for word in command]]
    done = subprocess.run(words, env=env, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    count = re.search(r"Collected : (\d+)", done.stderr)
    if done.returncode != 0 or not count:
        raise RuntimeError(f"callgrind on {' '.join(words[4:])} ended with {done.returncode}: {done.stderr[-500:]}")
    return int(count[1])


def syncs(env, command):
    """How often one run asks the system to write to the disk."""
    log = MADE / "strace.txt"
    words = ["strace", "-f", "-qq", "-e", "trace=fsync,fdatasync,sync_file_range,sync,syncfs", "-o", log, *command]
    subprocess.run([str(word) for word in words], env=env, stdin=subprocess.DEVNULL, capture_output=True, check=True)
    return sum("sync" in line for line in log.read_text().splitlines())


def exists(box, command):
    """Whether guanxi has this command yet."""
    done = subprocess.run([box.binary, command, "--help"], env=box.env, stdin=subprocess.DEVNULL, capture_output=True, check=False)
    return done.returncode == 0
