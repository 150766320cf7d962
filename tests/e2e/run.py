#!/usr/bin/env python3
"""Runs transcripts: each command of a file in turn, in a sandbox of the file's own, against what the file says it prints."""

import argparse
import concurrent.futures
import difflib
import os
import pathlib
import re
import signal
import string
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

import manpage  # noqa: E402
from rewrite import updated  # noqa: E402
from sandbox import SOURCE, Sandbox, default_binary_folder, sanitizer_report  # noqa: E402
from transcript import Command, TranscriptError, directive, parse, render, to_lines  # noqa: E402

SECONDS = 300  # for a whole file, unless it says otherwise: for what hangs, not for what is slow


class Outcome:
    """What became of one file: `problems` in words, `before` and `after` its text and the text that would pass."""

    def __init__(self, path):
        self.path, self.problems, self.before, self.after = path, [], "", ""

    @property
    def passed(self):
        return not self.problems and self.before == self.after

    def report(self):
        lines = [f"{self.path}: {problem}\n" for problem in self.problems]
        lines += difflib.unified_diff(self.before.splitlines(True), self.after.splitlines(True),
                                      f"{self.path} (expected)", f"{self.path} (actual)", n=4)
        return "".join(lines)


class Session:
    """The commands of one file share a folder, an environment and the ids captured so far."""

    def __init__(self, sandbox):
        self.sandbox, self.folder, self.captured = sandbox, sandbox.work, {}
        self.env = dict(sandbox.env)
        self.examples = []
        self.deadline = time.monotonic() + SECONDS

    def obey(self, line):
        """Follows a % line."""
        what, subject, value = directive(line)
        if what == "timeout":
            self.deadline = time.monotonic() + subject
        elif what == "ids":
            self.examples += subject
        elif value is None:
            self.env.pop(subject, None)
        else:
            self.env[subject] = string.Template(value).safe_substitute(self.env)

    def run(self, text):
        """(stdout, stderr, code) of a command; a change of folder holds for the next one. TimeoutExpired may come."""
        note = self.sandbox.root / "folder"
        script = f"trap 'pwd -P >\"{note}\"' EXIT\n{text}\n"
        with subprocess.Popen(["sh", "-c", script], cwd=self.folder, env={**self.env, **self.captured}, start_new_session=True,
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
            try:
                out, err = process.communicate(timeout=max(0.1, self.deadline - time.monotonic()))
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                raise
        if note.exists():
            self.folder = note.read_text().rstrip("\n")
            note.unlink()
        code = process.returncode if process.returncode >= 0 else 128 - process.returncode
        return self.presentable(out), self.presentable(err), code

    def presentable(self, output):
        """The lines of a stream, with the folders that differ from run to run and place to place by their names."""
        for name in ("WORK", "HOME", "TMPDIR", "SOURCE"):
            output = output.replace(self.sandbox.env[name].encode(), f"${name}".encode())
        return to_lines(output)


def is_page(path):
    """A manual page: guanxi-tutorial.7."""
    return re.fullmatch(r"\.\d", path.suffix) is not None


def run_file(path, binary_folder):
    outcome = Outcome(path)
    outcome.before = outcome.after = path.read_text(encoding="utf-8")
    try:
        text = manpage.to_markdown(outcome.before) if is_page(path) else outcome.before
        items = parse(text, markdown=path.suffix == ".md" or is_page(path))
    except TranscriptError as error:
        outcome.problems.append(str(error))
        return outcome
    if not any(isinstance(item, Command) for item in items):
        outcome.problems.append("holds no commands")
        return outcome
    with Sandbox(binary_folder) as sandbox:
        session = Session(sandbox)
        try:
            for item in items:
                if isinstance(item, Command):
                    follow(item, session, outcome)
                elif item[0] == "directive":
                    session.obey(item[1])
        except TranscriptError as error:
            outcome.problems.append(str(error))
        except subprocess.TimeoutExpired:
            outcome.problems.append(f"line {item.line_number}: the time for this file ran out here: $ {item.text}")
    outcome.after = manpage.to_page(render(items)) if is_page(path) else render(items)
    if not outcome.before.endswith("\n"):
        outcome.before += "\n"
    return outcome


def with_places(text, examples, place):
    """The text with a place for each id that is an example."""
    for example in examples:
        text = re.sub(rf"(?<![0-9A-Za-z]){example}(?![0-9A-Za-z])", place.format(f"example_{example}"), text)
    return text


def follow(command, session, outcome):
    """Runs one command and rewrites its expectations to what happened."""
    out, err, code = session.run(with_places(command.text, session.examples, "${{{}}}"))
    if sanitizer_report("\n".join(err)):
        outcome.problems.append(f"line {command.line_number}: a sanitizer's report, which no transcript may expect")
    command.expected = [with_places(line, session.examples, "<id:{}>") for line in command.expected]
    command.expected = [re.sub(r"<id:example_(\w+)>", r"\1", line) for line in updated(command, out, err, code, session.captured)]


def select(arguments):
    files = []
    for place in arguments.files or [HERE]:
        files += sorted(place.rglob("*.t")) if place.is_dir() else [place]
    return [file for file in files if not arguments.k or re.search(arguments.k, str(file))]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="*", type=pathlib.Path, help="transcripts, or folders of them; default: all beside this")
    parser.add_argument("--binary", default=default_binary_folder(), metavar="DIR", help="the folder of guanxi (default %(default)s)")
    parser.add_argument("--update", action="store_true", help="write what happened into the files")
    parser.add_argument("-j", type=int, default=os.cpu_count(), metavar="N", help="files at a time")
    parser.add_argument("-k", metavar="PATTERN", help="only files whose path matches this regular expression")
    arguments = parser.parse_args()
    binary = pathlib.Path(arguments.binary) / "guanxi"
    if not os.access(binary, os.X_OK):
        parser.error(f"no program at {binary}")
    files = select(arguments)
    if not files:
        parser.error("no transcripts found")
    failed = 0
    with concurrent.futures.ThreadPoolExecutor(arguments.j) as pool:
        for outcome in pool.map(lambda file: run_file(file, arguments.binary), files):
            if arguments.update and not outcome.problems and not outcome.passed:
                outcome.path.write_text(outcome.after, encoding="utf-8")
                print(f"updated {os.path.relpath(outcome.path, SOURCE)}")
            elif not outcome.passed:
                failed += 1
                print(outcome.report())
    print(f"{len(files) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
