"""Transcripts as text: reading a file into commands with what they should print, matching that, and writing it anew.

README.md beside this file describes the format.
"""

import re

ID_CHARACTERS = "[0-9a-hjkmnp-tv-z]"
ID_LENGTHS = (5, 13)
ID = rf"(?<![0-9A-Za-z]){ID_CHARACTERS}{{{ID_LENGTHS[0]},{ID_LENGTHS[1]}}}(?![0-9A-Za-z])"
WILDCARD = re.compile(r"<id(?::([a-z][a-z0-9_]*))?>|<\.\.\.>")
CODE = re.compile(r"\[(\d+)\]")
SPECIAL = re.compile(r"\\*(?:[#%]|[$!>](?: |$)|\.\.\.$|\[\d+\]$|```|$)")  # gets one more backslash
DIRECTIVE_IN_MARKDOWN = re.compile(r"<!-- (%.*?) -->")
FENCE = "```console"
NO_NEWLINE = "<no newline>"


class TranscriptError(Exception):
    """The file itself is not a transcript."""


class Command:
    """One command: its shell text, and the lines that stand below it in the file."""

    def __init__(self, line_number, text, raw):
        self.line_number = line_number
        self.text = text
        self.raw = raw  # the file's own lines for the command itself
        self.expected = []  # the file's lines below it

    def streams(self):
        """Expected stdout lines, expected stderr lines, exit code."""
        lines, code = list(self.expected), 0
        if lines and (match := CODE.fullmatch(lines[-1])):
            code = int(match[1])
            lines.pop()
        out, err = [], []
        for line in lines:
            if line == "!" or line.startswith("! "):
                err.append(line[2:])
            else:
                out.append(line)
        return out, err, code


def parse(text, markdown=False):
    """The file as a list of items: a Command, ("directive", line) or ("layout", line); render() turns it back."""
    items, command, inside = [], None, not markdown
    for number, line in enumerate(text.removesuffix("\n").split("\n"), 1):
        if markdown and (line.startswith("```")):
            inside = not inside and line.rstrip() == FENCE
            command = None
            items.append(("layout", line))
        elif not inside:
            directive = DIRECTIVE_IN_MARKDOWN.fullmatch(line)
            items.append(("directive" if directive else "layout", line))
        elif line.startswith("$ "):
            command = Command(number, line[2:], [line])
            items.append(command)
        elif line.startswith("#"):
            command = None
            items.append(("layout", line))
        elif line.startswith("%"):
            command = None
            items.append(("directive", line))
        elif command and not command.expected and (line == ">" or line.startswith("> ")):
            command.text += "\n" + line[2:]
            command.raw.append(line)
        elif command:
            command.expected.append(line)
        elif line == "":
            items.append(("layout", line))
        else:
            raise TranscriptError(f"line {number}: output without a command above it (output may need a leading \\)")
    return [part for item in items for part in split_layout(item)]


def split_layout(item):
    """Blank lines at the end of what a command prints are the file's layout; `\\` stands for a blank line that is meant."""
    if not isinstance(item, Command):
        return [item]
    blanks = 0
    while item.expected and item.expected[-1] == "":
        item.expected.pop()
        blanks += 1
    return [item] + [("layout", "")] * blanks


def render(items):
    lines = []
    for item in items:
        if isinstance(item, Command):
            lines += item.raw + item.expected
        else:
            lines.append(item[1])
    return "\n".join(lines) + "\n"


def directive(line):
    """("env", name, value or None), ("timeout", seconds, None) or ("ids", words, None)."""
    match = DIRECTIVE_IN_MARKDOWN.fullmatch(line)
    words = (match[1] if match else line).split(" ", 1)
    argument = words[1] if len(words) > 1 else ""
    if words[0] == "%timeout" and argument.isdigit():
        return "timeout", int(argument), None
    if words[0] == "%ids" and argument.split():
        return "ids", argument.split(), None
    if words[0] == "%env":
        if unset := re.fullmatch(r"-(\w+)", argument):
            return "env", unset[1], None
        if assignment := re.fullmatch(r"(\w+)=(.*)", argument):
            return "env", assignment[1], assignment[2]
    raise TranscriptError(f"{line}: not one of %env NAME=VALUE, %env -NAME, %ids ID…, %timeout SECONDS")


def to_lines(output):
    """A stream's bytes as lines of text: control characters and broken UTF-8 are shown as \\xNN, a carriage return as \\r."""
    text = output.decode("utf-8", errors="backslashreplace").replace("\r", "\\r")
    text = re.sub(r"[\x00-\x08\x0b-\x1f\x7f\x80-\x9f]", lambda match: f"\\x{ord(match[0]):02x}", text)
    if text == "":
        return []
    if not text.endswith("\n"):
        return (text + NO_NEWLINE).split("\n")
    return text[:-1].split("\n")


def escape(line):
    """An output line as the file writes it."""
    return "\\" + line if line and SPECIAL.match(line) else line


def unescape(line):
    return line[1:] if line.startswith("\\") and SPECIAL.match(line) else line


def known_id(value):
    """A pattern for a captured id: itself, shorter, or longer, since one id is printed at several lengths."""
    shortest, longest = ID_LENGTHS
    shorter = [re.escape(value[:length]) for length in range(len(value) - 1, shortest - 1, -1)]
    longer = f"{re.escape(value)}{ID_CHARACTERS}{{0,{longest - len(value)}}}"
    return rf"(?<![0-9A-Za-z])(?:{'|'.join([longer, *shorter])})(?![0-9A-Za-z])"


def matches(expected, actual, captured):
    """Whether an output line is as expected. Names that the line captures are added to `captured`."""
    expected = unescape(expected)
    if expected == actual:
        return True
    pattern, position, fresh = "", 0, []
    for wildcard in WILDCARD.finditer(expected):
        pattern += re.escape(expected[position:wildcard.start()])
        position = wildcard.end()
        name = wildcard[1]
        if wildcard[0] == "<...>":
            pattern += ".*"
        elif name in captured:
            pattern += known_id(captured[name])
        elif name in fresh:
            pattern += f"(?P={name})"
        elif name:
            pattern += f"(?P<{name}>{ID})"
            fresh.append(name)
        else:
            pattern += ID
    if position == 0:
        return False
    found = re.fullmatch(pattern + re.escape(expected[position:]), actual)
    if found:
        captured.update(found.groupdict())
    return bool(found)


def stream_matches(expected, actual, captured):
    """Whether a whole stream is as expected; a line `...` stands for any lines, none too."""
    if "..." not in expected:
        return len(expected) == len(actual) and all(matches(*pair, captured) for pair in zip(expected, actual))
    gap = expected.index("...")
    head, rest = expected[:gap], expected[gap + 1:]
    if len(head) > len(actual) or not all(matches(*pair, captured) for pair in zip(head, actual)):
        return False
    for start in range(len(head), len(actual) + 1):
        attempt = dict(captured)
        if stream_matches(rest, actual[start:], attempt):
            captured.update(attempt)
            return True
    return False
