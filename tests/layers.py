#!/usr/bin/env python3
"""Holds the sources to the layering: what each layer includes, who prints, reads a clock, or speaks SQL.

Usage: layers.py [TOP]   checks src/, include/guanxi/ and tools/ of the checkout; layers_test.py plants violations and expects them.
"""

import pathlib
import posixpath
import re
import sys

# A layer may include its own headers and those of these; src/main.cpp may include anything of the project.
INWARD = {
    "base": [],
    "calendar": ["base"],
    "text": ["base"],
    "holidays": ["base", "calendar"],
    "domain": ["base", "calendar", "holidays"],
    "storage": ["base", "calendar", "domain"],
    "present": ["base", "calendar", "text", "domain"],
    "exchange": ["base", "calendar", "text", "domain"],
    "settings": ["base", "calendar", "text", "holidays", "domain"],
    "app": ["base", "calendar", "text", "holidays", "domain", "storage", "present", "exchange", "settings"],
    "cli": ["base", "calendar", "text", "holidays", "domain", "storage", "present", "exchange", "settings", "app"],
    "commands": ["base", "calendar", "text", "holidays", "domain", "storage", "present", "exchange", "settings", "app", "cli"],
}
PURE = ("base", "calendar", "text", "holidays", "domain", "present")  # values in, values out

# Libraries by the beginning of their headers' names, and the only folders whose files may include them.
THIRD_PARTY = {
    "sqlite3.h": ["src/storage"],
    "CLI/": ["src/cli/parse.cpp"],
    "toml++/": ["src/settings/files/toml_words.hpp"],
    "unicode/": ["src/text", "src/exchange/bytes/utf8.hpp", "tools"],
    "nlohmann/": [],  # tests alone: another reader of what is written
    "rapidjson/": ["src/present/table/value.cpp", "src/app/session/fields.cpp", "src/exchange/json/records.cpp"],
    "fmt/": ["src/base", "src/storage", "src/present", "src/exchange", "src/settings", "src/app", "src/cli", "src/commands"],
    "libical/": ["src/exchange"],
    "iconv.h": ["src/exchange/bytes"],
    "expat.h": ["src/exchange"],
    "minizip/": ["src/exchange/sheets"],
    "tl/": ["src", "include", "tools"],
}
SYSTEM = re.compile(r"(sys/\w+|arpa/\w+|unistd|fcntl|termios|signal|poll|pwd|spawn|dlfcn|wordexp|dirent|langinfo|getopt|paths|malloc)\.h")
SYSTEM_FOLDERS = ("src/settings", "src/app/session", "src/cli", "src/storage", "src/exchange", "src/main.cpp")
TOUCHES_THE_OUTSIDE = {"cstdio", "stdio.h", "filesystem", "fstream"}  # not for the pure layers

# Where the outside is real: the program's entry.
OUTSIDE = ("src/main.cpp",)
# The editor's folder; libc's zone, which is set through the environment and put back.
READ_THE_ENVIRONMENT = ("src/cli/streams.cpp", "src/settings/places/zone.cpp")
FORBIDDEN_CALLS = {
    "prints by itself": r"\bstd::(cout|cerr|clog|cin)\b|(?<![\w.>])(std::)?(printf|fprintf|vprintf|puts|fputs|putchar|perror)\s*\("
                        r'|\bfmt::print(ln)?\s*\(\s*(""|stdout|stderr)',
    "reads a clock": r"\b(system_clock|high_resolution_clock|utc_clock|steady_clock)::now\b|\bgettimeofday\s*\(|\bclock_gettime\s*\("
                     r"|(?<![\w.>])(std::|::)?time\s*\(\s*(nullptr|NULL|0|&\w+)\s*\)",
    "reads the environment": r"\b(secure_)?getenv\s*\(",
}
SQL = re.compile(r"\b(SELECT|DELETE)\b[^;]*\bFROM\b|\bINSERT\s+(OR\s+\w+\s+)?INTO\b|\bUPDATE\s+[\w\"]+\s+SET\b"
                 r"|\b(CREATE|ALTER|DROP)\s+(TABLE|INDEX|TRIGGER|VIEW)\b|\bPRAGMA\s+\w")
SQL_IN_LOWER_CASE = re.compile(r"\s*(select\b[^;]*\bfrom\b[^;]*(\bwhere\b|\bjoin\b|\border by\b|\bgroup by\b|\blimit\b|\?|;)"
                               r"|insert\s+(or\s+\w+\s+)?into\s+\w+|delete\s+from\s+\w+|update\s+\w+\s+set\s)")

TOKEN = re.compile(
    r'//[^\n]*|/\*.*?\*/'
    r'|(?:u8|[uUL])?R"(?P<mark>[^()\\\s]{0,16})\((?P<raw>.*?)\)(?P=mark)"'
    r'|"(?P<text>(?:\\.|[^"\\\n])*)"'
    r"|(?<![0-9a-fA-F])'(?:\\.|[^'\\\n])+'", re.DOTALL)
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"]', re.MULTILINE)


def line_of(text, position):
    return text.count("\n", 0, position) + 1


def without_comments(source):
    """(code, literals): the code with comments blanked and every string literal emptied, lines kept; and the literals, those
    that stand side by side joined, as (line, text)."""
    literals, code, position = [], [], 0
    for token in TOKEN.finditer(source):
        between = source[position:token.start()]
        code.append(between)
        position = token.end()
        value = token["raw"] if token["raw"] is not None else token["text"]
        newlines = "\n" * token[0].count("\n")
        if value is None:
            code.append((" " if token[0].startswith("/") else "' '") + newlines)
            continue
        code.append('""' + newlines)
        if literals and between.strip() == "" and literals[-1][2] == token.start() - len(between):
            value = literals.pop()[1] + value
        literals.append((line_of(source, token.start()), value, token.end()))
    code.append(source[position:])
    return "".join(code), [(line, value) for line, value, _ in literals]


class File:
    def __init__(self, top, path):
        self.path = path.relative_to(top).as_posix()
        self.source = path.read_text(encoding="utf-8")
        parts = self.path.split("/")
        inside = parts[1:] if parts[0] in ("src", "tools") else parts[2:]
        self.build_tool = parts[0] == "tools"  # a program that the build runs
        self.layer = inside[0] if len(inside) > 1 and not self.build_tool else None
        self.room = inside[1] if len(inside) > 2 else None

        self.top = top

    def has(self, path):
        return (self.top / path).is_file()

    def within(self, folders):
        return any(self.path == folder or self.path.startswith(folder + "/") for folder in folders)

    def includes(self):
        code = re.sub(r"/\*.*?\*/", lambda match: "\n" * match[0].count("\n"), self.source, flags=re.DOTALL)
        for match in INCLUDE.finditer(code):
            yield line_of(code, match.start()), match[1], match[2]


def include_fault(file, quote, header):
    """Why the file may not include this header, or None."""
    if header.startswith("guanxi/"):
        layer = header.split("/")[1]
        if file.layer and layer != file.layer and layer not in INWARD.get(file.layer, []):
            return f"{file.layer} may not know {layer}"
        return None
    if quote == '"':
        if file.path.startswith("include/"):
            return "a public header includes public headers alone, as <guanxi/…>"
        if file.build_tool:
            return None
        if header.endswith(".cpp") or header.startswith("..") or (file.layer and not file.has(f"src/{file.layer}/{header}")):
            return "a layer's private headers are its own, named from the layer's folder"
        if file.layer == "commands" and header != "commands.def" and header.split("/")[0] != file.room:
            return "a command sees include/guanxi and its own room"
        return None
    if header == "iostream":
        return None if file.within(OUTSIDE) or file.build_tool else "streams are handed in; only main has the real ones"
    if header in TOUCHES_THE_OUTSIDE:
        return f"{file.layer} does no I/O" if file.layer in PURE and not file.build_tool else None
    if "." not in header and "/" not in header:
        return None  # the standard library
    for name, folders in THIRD_PARTY.items():
        if header.startswith(name):
            return None if file.within(folders) else f"only {', '.join(folders)} may include it"
    if SYSTEM.fullmatch(header):
        return None if file.within(SYSTEM_FOLDERS) else f"only {', '.join(SYSTEM_FOLDERS)} may call the system"
    return None if re.fullmatch(r"(std\w+|math|string|errno|limits|assert)\.h", header) else "no library that the project uses"


def faults(top):
    """All violations, as lines of text."""
    top = pathlib.Path(top)
    found = []
    paths = [path for folder in ("src", "include/guanxi", "tools") for path in sorted((top / folder).rglob("*"))]
    files = [File(top, path) for path in paths if path.suffix in (".cpp", ".hpp", ".h", ".def", ".inc")]
    for file in files:
        if file.layer and file.layer not in INWARD:
            found.append(f"{file.path}:1: {file.layer} is no layer")
        for line, quote, header in file.includes():
            if fault := include_fault(file, quote, header):
                found.append(f"{file.path}:{line}: includes {header}: {fault}")
        code, literals = without_comments(file.source)
        if not file.within(OUTSIDE) and not file.build_tool:
            for what, pattern in FORBIDDEN_CALLS.items():
                if what == "reads the environment" and file.within(READ_THE_ENVIRONMENT):
                    continue
                found += [f"{file.path}:{line_of(code, match.start())}: {what}: {match[0]}" for match in re.finditer(pattern, code)]
        if not file.within(["src/storage"]):
            found += [f"{file.path}:{line}: SQL outside src/storage: {text[:60]!r}" for line, text in literals
                      if SQL.search(text) or SQL_IN_LOWER_CASE.match(text)]
    if not files:
        found.append(f"{top}: no sources")
    return found


def main():
    top = sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).resolve().parent.parent
    found = faults(top)
    print("\n".join(found), end="\n" if found else "")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
