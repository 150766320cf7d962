#!/usr/bin/env python3
"""Completes command lines in bash, zsh and fish, with the scripts of completions/, and asks the program itself.

Usage: completion_test.py [--binary FOLDER]

bash and zsh run on a terminal of their own, where the key is really pressed; a second key shows the line that came of it.
"""

import argparse
import os
import pty
import re
import select
import signal
import subprocess
import sys
import time

import sandbox

PATIENCE = 20  # seconds for one answer
SCRIPTS = sandbox.SOURCE / "completions"
TAB, SHOW = "\t", "\x14"

BASH = f"""
source {SCRIPTS}/guanxi.bash
bind -x '"\\C-t": printf "<<%s>>" "$READLINE_LINE"'
bind 'set bell-style none'
PS1='ready> '
"""
ZSH = f"""
fpath=({SCRIPTS} $fpath)
autoload -Uz compinit && compinit -u -D
show() {{ print -rn -- "<<$BUFFER>>" }}
zle -N show
bindkey '^T' show
unsetopt beep
PS1='ready> '
"""

# What is typed before the key, and the line after it. Both shells; a blank behind a finished word is theirs to add.
LINES = [
    ("guanxi remi", "guanxi remind"),
    ("guanxi log --atte", "guanxi log --attempt"),
    ("guanxi log --kind=din", "guanxi log --kind=dinner"),
    ("guanxi log -k din", "guanxi log -k dinner"),
    ("guanxi show zhangy", "guanxi show zhangyi"),
    ("guanxi show 张", "guanxi show zhangyi"),
    ("guanxi log zhangyi,kla", "guanxi log zhangyi,klaus-weber"),
    ("guanxi log zhangyi met @kla", "guanxi log zhangyi met @klaus-weber"),
    ("guanxi show zhangyi@h", "guanxi show zhangyi@huawei"),
    ("guanxi -c user.timez", "guanxi -c user.timezone="),
    ("guanxi --db pla", "guanxi --db plan.db"),
    ("guanxi --db=pla", "guanxi --db=plan.db"),
    ("guanxi -- remi", "guanxi -- remi"),
]


class Terminal:
    """An interactive shell on a pseudo-terminal."""

    def __init__(self, box, command, setup):
        self.seen = ""
        self.child, self.master = pty.fork()
        if self.child == 0:
            os.chdir(box.work)
            os.execvpe(command[0], command, {**box.env, "TERM": "dumb", "PS1": "", "HISTFILE": "/dev/null"})
        start = box.root / f"start-{os.path.basename(command[0])}"
        start.write_text(setup)
        self.send(f"source {start}\n")
        self.wait_for(r"ready> ")

    def send(self, text):
        os.write(self.master, text.encode())

    def wait_for(self, pattern):
        end = time.monotonic() + PATIENCE
        while not (found := re.search(pattern, self.seen, re.DOTALL)):
            ready = select.select([self.master], [], [], max(0, end - time.monotonic()))[0]
            if not ready:
                raise RuntimeError(f"no {pattern!r} on the terminal, but {self.seen!r}")
            self.seen += os.read(self.master, 65536).decode(errors="replace")
        self.seen = ""
        return found

    def complete(self, line):
        """The line after the key."""
        self.send(line + TAB + SHOW)
        result = self.wait_for(r"<<(.*?)>>").group(1)
        self.send("\x15\x0b")
        return result.rstrip(" ")

    def close(self):
        os.kill(self.child, signal.SIGKILL)
        os.waitpid(self.child, 0)
        os.close(self.master)


class Checks:
    def __init__(self):
        self.passed, self.failed = 0, 0

    def equal(self, what, got, wanted):
        if got == wanted:
            self.passed += 1
            return
        self.failed += 1
        print(f"completion_test.py: {what}\n  wanted {wanted!r}\n  got    {got!r}", file=sys.stderr)


def fill(box):
    """A database with two people and an organisation, and a file to complete."""
    box.run("add", "张怡", "--org", "Huawei", "--tag", "steel")
    box.run("add", "Klaus Weber", "--org", "Siemens")
    (box.work / "plan.db").touch()


def ask(box, *words):
    """The candidates without their descriptions; the program must end with 0 and say nothing else."""
    done = subprocess.run([box.binary, "__complete", "zsh", "--", *words], cwd=box.work, env=box.env, capture_output=True,
                          text=True, check=False)
    if done.returncode != 0 or done.stderr:
        return [f"ended with {done.returncode}: {done.stderr}"]
    return [line.split("\t")[0] for line in done.stdout.splitlines()]


def check_program(box, checks):
    checks.equal("both people", ask(box, "show", "-q", "--", "")[:1], [])
    checks.equal("people alone", ask(box, "log", ""), ["klaus-weber", "zhangyi"])
    checks.equal("initials", ask(box, "log", "zy"), ["zhangyi"])
    checks.equal("a surname", ask(box, "log", "weber"), ["klaus-weber"])
    checks.equal("the firm behind @", ask(box, "show", "zhangyi@h"), ["zhangyi@huawei"])
    checks.equal("tags", ask(box, "list", "--tag", "s"), ["steel"])
    checks.equal("time zones", ask(box, "add", "x", "--timezone", "Asia/Shang"), ["Asia/Shanghai"])
    checks.equal("an unknown database", ask(box, "--db", "absent.db", "show", ""), [])
    checks.equal("no new file", (box.work / "absent.db").exists(), False)


def check_alias(box, checks):
    config = box.home / ".config/guanxi/config.toml"
    config.parent.mkdir(parents=True, exist_ok=True)
    config.write_text('[alias]\nmeet = "log --kind dinner"\n')
    checks.equal("an alias", ask(box, "mee"), ["meet"])
    checks.equal("behind an alias", ask(box, "meet", "kla"), ["klaus-weber"])
    config.write_text("[alias\nbroken")
    checks.equal("commands with a broken configuration", ask(box, "remi"), ["remind"])
    checks.equal("people with a broken configuration", ask(box, "show", "kla"), ["klaus-weber"])
    config.unlink()


def check_terminal(box, checks, command, setup):
    terminal = Terminal(box, command, setup)
    try:
        for typed, wanted in LINES:
            checks.equal(f"{command[0]}: {typed}", terminal.complete(typed), wanted)
    finally:
        terminal.close()


def check_fish(box, checks):
    def fish(line):
        script = f"source {SCRIPTS}/guanxi.fish; complete -C '{line}'"
        done = subprocess.run(["fish", "--no-config", "-c", script], cwd=box.work, env=box.env, capture_output=True, text=True,
                              check=False)
        return [candidate.split("\t")[0] for candidate in done.stdout.splitlines()]

    checks.equal("fish: a command", fish("guanxi remi"), ["remind"])
    checks.equal("fish: a value", fish("guanxi log -k din"), ["dinner"])
    checks.equal("fish: a value in one word", fish("guanxi log --kind=din"), ["--kind=dinner"])
    checks.equal("fish: a list", fish("guanxi log zhangyi,kla"), ["zhangyi,klaus-weber"])
    checks.equal("fish: a name in Chinese", fish("guanxi show 张"), ["张怡"])
    checks.equal("fish: a file", fish("guanxi --db pla"), ["plan.db"])


def check_printed(box, checks):
    """`guanxi completion SHELL` prints the script that is installed."""
    for shell, name in (("bash", "guanxi.bash"), ("zsh", "_guanxi"), ("fish", "guanxi.fish")):
        checks.equal(f"guanxi completion {shell}", box.run("completion", shell), (SCRIPTS / name).read_text())


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--binary", default=sandbox.default_binary_folder(), help="the folder that holds guanxi")
    folder = parser.parse_args().binary
    checks = Checks()
    with sandbox.Sandbox(folder) as box:
        fill(box)
        check_printed(box, checks)
        check_program(box, checks)
        check_alias(box, checks)
        check_terminal(box, checks, ["bash", "--norc", "--noprofile", "-i"], BASH)
        check_terminal(box, checks, ["zsh", "-f", "-i"], ZSH)
        check_fish(box, checks)
    print(f"{checks.passed} passed, {checks.failed} failed")
    return 1 if checks.failed else 0


if __name__ == "__main__":
    sys.exit(main())
