#!/usr/bin/env python3
"""Names that stand in prose and are gone: files, functions and options that ARCHITECTURE.md, CONTRIBUTING.md, the README of the packs
and the comments of public headers name must exist.

Usage: names.py [TOP]     checks the checkout
       names.py --test    checks itself on planted names
"""

import pathlib
import re
import subprocess
import sys
import tempfile

PROSE = ("ARCHITECTURE.md", "CONTRIBUTING.md", "src/holidays/packs/README.md")
SOURCES = ("src", "include", "tools", "tests", "cmake", "scripts", "examples", "completions", "man", "findings")
FILE = re.compile(r"(?<![\w./<-])((?:[\w-]+/)*[\w-]+\.(?:hpp|cpp|cmake|py|sh|sql|def|toml|tsv|t|md))(?![\w/])")
SCOPED = re.compile(r"(?<![\w:])([A-Za-z]\w*)::([a-z_]\w*)")
OPTION = re.compile(r"(?<![\w-])--([a-z][a-z-]+)")
IN_BACKTICKS = re.compile(r"`([^`\n]+)`")
# Namespaces whose names are not ours.
FOREIGN = {"std", "tl", "fmt", "nlohmann", "rapidjson", "doctest", "rc", "CLI", "toml", "chrono"}
# Files that users and builds make, and patterns of names.
MADE = re.compile(r"(^|[/_-])[A-Z]{2,}[/._-]|^_|(^|/)(config|guanxi|[a-z]{2}|[a-z]{2}-(notices|company))\.toml$")
# Options of other programs.
FOREIGN_OPTIONS = {"preset", "build", "test-dir", "install", "runs", "huge", "record", "list", "binary", "as-is", "gc-sections"}


def files_of(top):
    listed = subprocess.run(["git", "-C", str(top), "ls-files", "-z"], capture_output=True, check=False)
    if listed.returncode == 0 and listed.stdout:
        return [name for name in listed.stdout.decode().split("\0") if name and (top / name).is_file()]
    return [path.relative_to(top).as_posix() for path in top.rglob("*") if path.is_file()]


def comments(source):
    return "\n".join(re.sub(r"^.*?//", "", line) if "//" in line else "" for line in source.split("\n"))


def faults(top):
    top = pathlib.Path(top)
    files = files_of(top)
    ends = {}
    for name in files:
        parts = name.split("/")
        for at in range(len(parts)):
            ends.setdefault("/".join(parts[at:]), name)
    code = {}
    for name in files:
        if name.split("/")[0] in SOURCES and not name.startswith("tests/data"):
            try:
                code[name] = (top / name).read_text(encoding="utf-8")
            except UnicodeDecodeError:
                pass
    words = set()
    for name, text in code.items():
        if name.endswith((".cpp", ".hpp", ".def")):
            words.update(re.findall(r"\w+", re.sub(r"//[^\n]*", "", text)))
    options = set()
    for name, text in code.items():
        if name.endswith((".cpp", ".hpp")):
            text = re.sub(r"//[^\n]*", "", text)
        options.update(re.findall(r"--([a-z][a-z-]+)", text))
    texts = [(name, (top / name).read_text(encoding="utf-8")) for name in PROSE if (top / name).is_file()]
    texts += [(name, comments(code[name])) for name in code if name.startswith("include/")]
    found = []
    for name, text in texts:
        prose = name.endswith(".md")
        for number, line in enumerate(text.split("\n"), 1):
            for path in FILE.findall(line):
                if path not in ends and not MADE.search(path):
                    found.append(f"{name}:{number}: there is no file {path}")
            quoted = " ".join(IN_BACKTICKS.findall(line)) if prose else line
            for scope, member in SCOPED.findall(quoted):
                if scope not in FOREIGN and (scope not in words or member not in words):
                    found.append(f"{name}:{number}: there is no {scope}::{member}")
            for option in OPTION.findall(quoted):
                if option not in options and option not in FOREIGN_OPTIONS:
                    found.append(f"{name}:{number}: there is no option --{option}")
    if not texts:
        found.append(f"{top}: nothing to read")
    return found


def test():
    with tempfile.TemporaryDirectory() as folder:
        top = pathlib.Path(folder)
        (top / "include").mkdir()
        (top / "include/real.hpp").write_text("// See real.hpp, Thing::go, --yes.\nstruct Thing { void go(); };  // std::gone\n// gone.hpp Thing::gone --nope\n")
        (top / "include/use.cpp").write_text('auto o = "--yes";\n')
        (top / "ARCHITECTURE.md").write_text("`real.hpp` `Thing::go` gone/real.hpp `Gone::go`\n")
        found = faults(top)
        wanted = ["ARCHITECTURE.md:1: there is no file gone/real.hpp", "ARCHITECTURE.md:1: there is no Gone::go", "include/real.hpp:3: there is no file gone.hpp",
                  "include/real.hpp:3: there is no Thing::gone", "include/real.hpp:3: there is no option --nope"]
        if found != wanted:
            print("\n".join(found))
            return 1
    return 0


def main():
    if sys.argv[1:] == ["--test"]:
        return test()
    found = faults(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).resolve().parent.parent)
    print("\n".join(found), end="\n" if found else "")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
