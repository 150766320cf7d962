#!/usr/bin/env python3
"""Completes command lines in bash, zsh and fish, with the scripts of completions/, and asks the program itself.

Usage: completion_test.py [--binary FOLDER]

bash and zsh run on a terminal of their own, where the key is really pressed; a second key shows the line that came of it.
"""

import argparse
import json
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
    # The beginning of a command's name is as good as the name.
    ("guanxi remin --atte", "guanxi remin --atte"),
    ("guanxi rem --only prom", "guanxi rem --only promise"),
    # What has a blank is quoted, or stays in the quotes that were begun.
    ("guanxi list --city New", "guanxi list --city New\\ York"),
    ("guanxi list --city New\\ Y", "guanxi list --city New\\ York"),
    ('guanxi list --city "New Y', 'guanxi list --city "New York"'),
    ("guanxi list --city 'New Y", "guanxi list --city 'New York'"),
    ("guanxi list --owner=Li", "guanxi list --owner=Lin\\ Jia"),
    # Filters: a word, its value, one behind a comma, a name.
    ("guanxi list 'tier:A count", "guanxi list 'tier:A country:"),
    ("guanxi list tag:ste", "guanxi list tag:steel"),
    ("guanxi list 'tag:steel,v", "guanxi list 'tag:steel,vip'"),
    ("guanxi list @co", "guanxi list @cold"),
    ("guanxi list '@co", "guanxi list '@cold'"),
    ("guanxi list --columns handle,last_in", "guanxi list --columns handle,last_in_person"),
    ("guanxi log zhangyi --date yester", "guanxi log zhangyi --date yesterday"),
    ("guanxi lunar mid-a", "guanxi lunar mid-autumn"),
    ("guanxi -c ui.color=al", "guanxi -c ui.color=always"),
    ("guanxi config set ui.dates re", "guanxi config set ui.dates relative"),
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
    box.run("edit", "huawei", "--city", "上海")
    box.run("edit", "siemens", "--city", "Köln")
    box.run("edit", "zhangyi", "--tag", "+vip", "--owner", "Lin Jia")
    box.run("edit", "klaus-weber", "--city", "New York")
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
    checks.equal("kinds of reminders", ask(box, "remind", "--only", "o"), ["occasion", "owed"])
    checks.equal("behind a comma", ask(box, "remind", "--only=promise,co"), ["--only=promise,contact"])
    checks.equal("kinds behind a comma", ask(box, "history", "-k", "call,di"), ["call,dinner"])
    checks.equal("countries behind a comma", ask(box, "list", "--country", "CN,D"), ["CN,DE", "CN,DJ", "CN,DK", "CN,DM", "CN,DO", "CN,DZ"])
    checks.equal("a country by its name", ask(box, "list", "--country", "germ"), ["DE"])
    checks.equal("festivals among the days", ask(box, "log", "zhangyi", "--date", "mid"), ["mid-autumn"])
    checks.equal("days to come", ask(box, "away", "--until", "to"), ["tomorrow"])
    checks.equal("a role", ask(box, "log", "zhangyi", "--role", "zhangyi=dec"), ["zhangyi=decider"])
    checks.equal("how sure a role is", ask(box, "log", "zhangyi", "--role", "zhangyi=decider:for:h"), ["zhangyi=decider:for:high"])
    checks.equal("cities", ask(box, "list", "--city", ""), ["Köln", "New York", "上海"])
    checks.equal("a city by its reading", ask(box, "list", "--city", "shang"), ["上海"])
    checks.equal("a city to visit", ask(box, "visit", "ko"), ["Köln"])
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


class Records:
    """Records that have no name of their own, by their ids."""

    def __init__(self, box):
        def logged(*words):
            return json.loads(box.run("log", *words, "--json"))["id"]

        self.tea = logged("klaus-weber", "had tea and talked about the audit of the northern plants", "-d", "2026-10-01")
        self.secret = logged("klaus-weber", "his divorce", "--sensitive", "-d", "2026-11-18", "--promise", "find a lawyer",
                             "--by", "2026-11-19")
        logged("zhangyi", "asked for prices", "--promise", "send the prices", "--by", "2026-12-24", "--got", "a brush")
        box.run("cadence", "klaus-weber", "1w")
        self.box = box

    def lines(self):
        """What is typed before the key, and after it."""
        item = self.about("done", "c-")[0].split("\t")[0]
        return [(f"guanxi show {self.tea[:4]}", f"guanxi show {self.tea[:5]}"),
                (f"guanxi rm zhangyi {self.tea[:7]}", f"guanxi rm zhangyi {self.tea}"),
                (f"guanxi snooze {item[:5]}", f"guanxi snooze {item}")]

    def about(self, *words):
        """The candidates with their descriptions."""
        done = subprocess.run([self.box.binary, "__complete", "fish", "--", *words], cwd=self.box.work, env=self.box.env,
                              capture_output=True, text=True, check=True)
        return done.stdout.splitlines()


def check_ids(box, checks, records):
    tea, secret = records.tea, records.secret
    entry = f"{tea[:5]}\t2026-10-01 meeting, Klaus Weber: had tea and talked about the audit of the north…"
    for command in ("show", "edit", "rm"):
        checks.equal(f"{command}: an interaction", records.about(command, tea[:4]), [entry])
        checks.equal(f"{command}: all of its id", ask(box, command, tea[:9]), [tea])
        checks.equal(f"{command}: the newest ones, from one character on", tea[:5] in ask(box, command, tea[:1]), True)
        checks.equal(f"{command}: no ids among the names unasked", ask(box, command, ""), ["huawei", "klaus-weber", "siemens", "zhangyi"])
        checks.equal(f"{command}: nothing sensitive", records.about(command, secret[:5]), [f"{secret[:5]}\t2026-11-18 meeting, Klaus Weber"])
        checks.equal(f"{command}: no such id", ask(box, command, "zzzzz"), [])
    for command in ("done", "snooze"):
        items = [line.split("\t")[1] for line in records.about(command, "")]
        checks.equal(f"{command}: what today asks for, and open promises", items,
                     ["promise, Klaus Weber (Siemens)", "promise to 张怡 (Huawei): send the prices"])
    box.env["GUANXI_NOW"] = "2027-01-10T09:00:00+08:00"
    marks = [line.split("\t") for line in records.about("done", "")]
    checks.equal("done: a contact", [about for id, about in marks if id.startswith("c-")], ["contact, Klaus Weber (Siemens)"])
    checks.equal("done: by its mark", len(records.about("done", "c-")), 1)
    checks.equal("done: interactions are none", [id for id, _ in marks if tea.startswith(id)], [])
    checks.equal("rm: a promise", ask(box, "rm", marks[0][0][:3]), [marks[0][0]])
    checks.equal("ids without a database", ask(box, "--db", "absent.db", "done", ""), [])


def check_terminal(box, checks, command, setup, lines):
    terminal = Terminal(box, command, setup)
    try:
        for typed, wanted in lines:
            checks.equal(f"{command[0]}: {typed}", terminal.complete(typed), wanted)
    finally:
        terminal.close()


def check_words_in_zsh(box, checks):
    """`?` and `*` in words are no patterns for zsh, but in the names of files to import they are."""
    (box.work / "one.vcf").write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Ida Probe\nEND:VCARD\n")
    terminal = Terminal(box, ["zsh", "-f", "-i"], ZSH + f"source {SCRIPTS}/_guanxi\n")
    try:
        for line in ("guanxi log zhangyi price ok? 5*3", "guanxi import -q *.vcf", "guanxi import none*.vcf"):
            terminal.send(line + "\n")
            terminal.wait_for("no matches found: none.*ready> " if "none" in line else "ready> ")
    finally:
        terminal.close()
    history = box.run("history", "zhangyi", "--format", "json")
    checks.equal("zsh: ? and * in words", "price ok? 5*3" in history, True)
    checks.equal("zsh: a pattern to import", "ida-probe" in box.run("list", "--format", "tsv"), True)


def check_fish(box, checks, lines):
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
    for typed, wanted in lines:
        checks.equal(f"fish: {typed}", fish(typed), [wanted.split()[-1]])


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
        box.run("config", "set", "filter.cold", "last>60d")
        records = Records(box)
        check_ids(box, checks, records)
        lines = records.lines()
        check_terminal(box, checks, ["bash", "--norc", "--noprofile", "-i"], BASH, LINES + lines)
        check_terminal(box, checks, ["zsh", "-f", "-i"], ZSH, LINES + lines)
        check_words_in_zsh(box, checks)
        check_fish(box, checks, lines)
    print(f"{checks.passed} passed, {checks.failed} failed")
    return 1 if checks.failed else 0


if __name__ == "__main__":
    sys.exit(main())
