#!/usr/bin/env python3
"""Compiles sentences: those that are right, and wrong ones, each of which must be refused with the name of its fault.

Usage: messages.py COMPILER ARGUMENT...   the arguments say where the headers are, and that all errors are shown
"""

import os
import re
import subprocess
import sys

HEAD = "#include <guanxi/base/message.hpp>\nusing namespace guanxi;\n"

RIGHT = [
    'message("the promise has no text")',
    'message("{who} has no such role at {org}", "who"_is = std::string("w"), "org"_is = "o")',
    'message("{a}, then {a}", "a"_is = 1)',
    'message("write {{{a}}}", "a"_is = std::size_t{1})',
    'message("{first_2}\\n{_}", "first_2"_is = "a", "_"_is = std::string_view("b"))',
    'message_plural(1, "one is open", "{n} are open")',
    'message_plural(std::size_t{2}, "{n} of {whose} is open", "{n} of {whose} are open", "whose"_is = "w")',
]

WRONG = [
    ('message("")', "a_sentence_is_empty"),
    ('message("no day ")', "a_sentence_begins_or_ends_with_a_blank"),
    ('message(" is no day")', "a_sentence_begins_or_ends_with_a_blank"),
    ('message("{day is no day", "day"_is = "d")', "a_brace_is_not_closed"),
    ('message("day} is no day")', "a_closing_brace_stands_alone"),
    ('message("{} is no day", "day"_is = "d")', "the_name_of_a_place_is_no_identifier"),
    ('message("{0} is no day", "0"_is = "d")', "the_name_of_a_place_is_no_identifier"),
    ('message("{day:>4} is no day", "day"_is = "d")', "the_name_of_a_place_is_no_identifier"),
    ('message("{day} is no day")', "a_place_is_not_given"),
    ('message("{day} is no day", "Day"_is = "d")', "a_place_is_not_given"),
    ('message("{day} is no day of {year}", "day"_is = "d", "month"_is = 5)', "a_place_is_not_given"),
    ('message("that is no day", "day"_is = "d")', "a_given_value_has_no_place"),
    ('message("{{day}} is no day", "day"_is = "d")', "a_given_value_has_no_place"),
    ('message("{day} is no day", "day"_is = "d", "day"_is = "e")', "a_place_is_given_twice"),
    ('message("{n} are open")', "a_place_is_not_given"),
    ('message_plural(2, "{n} is open", "{m} are open")', "a_place_is_not_given"),
    ('message_plural(2, "{n} is open", "{n} of {whose} are open", "whose"_is = "w")', "a_given_value_has_no_place"),
    ('message_plural(2, "{n} is open", "{n} are open", "n"_is = 2)', "a_place_is_given_twice"),
    ('message(std::string("a sentence that is not there when compiling").c_str())', "constant expression"),
    ('message("{yes} or no", "yes"_is = true)', "operator="),
    ('message("{c} is no letter", "c"_is = \'c\')', "operator="),
]


def complaints(compiler):
    """What the compiler says of each line, in one run over all of them: {line: text}."""
    lines = RIGHT + [line for line, _ in WRONG]
    source = HEAD + "".join(f'#line 1 "case_{i}"\nstd::string made_{i}() {{ return {line}; }}\n' for i, line in enumerate(lines))
    done = subprocess.run([*compiler, "-std=c++20", "-fsyntax-only", "-x", "c++", "-"], input=source, capture_output=True,
                          text=True, env={**os.environ, "LC_ALL": "C"}, check=False)
    found, current = {}, None
    for said in done.stderr.splitlines():
        if case := re.search(r"\b(?:case|made)_(\d+)\b", said):
            current = lines[int(case[1])]
        found[current] = found.get(current, "") + said + "\n"
    # What stands before the first case is the way to the header, and no error.
    return {line: said for line, said in found.items() if "error:" in said}


def main():
    said = complaints(sys.argv[1:])
    faults = [f"does not compile: {line}\n{said[line]}" for line in [None, *RIGHT] if line in said]
    for line, fault in WRONG:
        if line not in said:
            faults.append(f"compiles: {line}")
        elif fault not in said[line]:
            faults.append(f"{line}: the compiler does not name {fault}:\n{said[line]}")
    print("\n".join(faults), end="\n" if faults else "")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
