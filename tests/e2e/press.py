#!/usr/bin/env python3
"""Runs a command on a terminal and presses keys; prints what the terminal showed, and ends as the command did.

Usage: press.py [--columns N] KEYS COMMAND…

A key is pressed whenever the command waits for one: behind " > ", or behind a question for a line ("? "), where the rest of KEYS up to the
next \\n is typed. In KEYS, \\n is Enter, \\e Escape, \\c Ctrl-C, \\d Ctrl-D, \\h hangs up, \\k kills the command, and \\m runs what
MEANWHILE says in a shell before the next key.
"""

import fcntl
import os
import pty
import re
import select
import signal
import struct
import subprocess
import sys
import termios
import time

PATIENCE = 60  # seconds for one answer
LINE = b"? "
WAITS = re.compile(rb"(> |\? )$")
MEANWHILE = "meanwhile"
OTHERS = {"h": signal.SIGHUP, "k": signal.SIGTERM, "m": MEANWHILE}
NAMED = {"n": b"\n", "e": b"\x1b", "c": b"\x03", "d": b"\x04", "u": b"\x1b[A"}


def keys_of(text):
    """The keys, one by one, as bytes; signals as their numbers, and MEANWHILE."""
    found = []
    while text:
        if text[0] == "\\" and text[1] in OTHERS:
            found.append(OTHERS[text[1]])
            text = text[2:]
        elif text[0] == "\\":
            found.append(NAMED[text[1]])
            text = text[2:]
        else:
            found.append(text[0].encode())
            text = text[1:]
    return found


def cooked(terminal):
    """Whether the terminal is as a shell wants it: lines, and what is typed is shown."""
    flags = termios.tcgetattr(terminal)[3]
    return bool(flags & termios.ICANON) and bool(flags & termios.ECHO) and bool(flags & termios.ISIG)


def start(command, columns):
    """The command on a terminal of its own: its process, our end, and its end, which stays open so that it can be looked at."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    child = os.fork()
    if child == 0:
        os.setsid()
        fcntl.ioctl(theirs, termios.TIOCSCTTY, 0)
        for number in (0, 1, 2):
            os.dup2(theirs, number)
        os.environ.setdefault("TERM", "dumb")
        os.execvp(command[0], command)
    return child, ours, theirs


def press(keys, child, ours, asked):
    """Presses the next key; where a line is asked for, the keys up to Enter."""
    key = keys.pop(0)
    if key is MEANWHILE:
        subprocess.run(os.environ["MEANWHILE"], shell=True, check=True, stdin=subprocess.DEVNULL)
        key = keys.pop(0)
    if isinstance(key, int):
        os.kill(child, key)
        return
    while asked == LINE and key[-1:] not in (b"\n", b"\x03", b"\x04") and keys:
        key += keys.pop(0)
    os.write(ours, key)


def follow(keys, child, ours):
    """What is shown until the command ends, and its exit code."""
    shown, fresh, last = b"", b"", time.monotonic()
    while True:
        if select.select([ours], [], [], 0.05)[0]:
            some = os.read(ours, 65536)
            shown, fresh, last = shown + some, fresh + some, time.monotonic()
            continue
        ended, status = os.waitpid(child, os.WNOHANG)
        if ended and not select.select([ours], [], [], 0)[0]:
            return shown, os.waitstatus_to_exitcode(status)
        waits = WAITS.search(fresh)
        if waits and keys:
            fresh = b""
            press(keys, child, ours, waits.group(1))
        if time.monotonic() - last > PATIENCE:
            os.kill(child, signal.SIGKILL)
            return shown + b"\nthe command waits for more keys\n", 99


def main():
    arguments = sys.argv[1:]
    columns = 80
    if arguments[0] == "--columns":
        columns, arguments = int(arguments[1]), arguments[2:]
    child, ours, theirs = start(arguments[1:], columns)
    shown, code = follow(keys_of(arguments[0]), child, ours)
    sys.stdout.write(shown.decode(errors="backslashreplace").replace("\r", ""))
    if not cooked(theirs):
        print("the terminal is not as it was")
    return 128 - code if code < 0 else code


if __name__ == "__main__":
    sys.exit(main())
