#!/usr/bin/env python3
"""Reads a message from stdin as a mail program would, and prints what is in it: the headers decoded, then each part.

Says on stderr, and ends with 1, what is against RFC 5322, 2045 or 2047: what the parser finds, what does not read back,
and lines that are too long or not ASCII. --headers and --text leave out the rest.
"""

import email
import email.policy
import sys

LONGEST_LINE, LONGEST_ENCODED = 998, 76


def faults(raw, message):
    for number, line in enumerate(raw.split(b"\n"), 1):
        if len(line) > LONGEST_LINE:
            yield f"line {number} is {len(line)} long"
        if any(byte < 32 or byte > 126 for byte in line):
            yield f"line {number} is not plain ASCII: {line!r}"
        if b"=?" in line and len(line) > LONGEST_ENCODED:
            yield f"line {number} holds an encoded word and is {len(line)} long"
    for part in message.walk():
        yield from (f"{part.get_content_type()}: {defect!r}" for defect in part.defects)
    for name, value in message.items():
        yield from (f"{name}: {defect!r}" for defect in value.defects)
    for name in ("Date", "From", "To", "Subject", "Message-ID", "MIME-Version"):
        if len(message.get_all(name, [])) != 1:
            yield f"{name} is not there once"
    if message.get_content_type() != "multipart/alternative":
        yield f"a {message.get_content_type()}"


def main():
    raw = sys.stdin.buffer.read()
    message = email.message_from_bytes(raw, policy=email.policy.default)
    found = list(faults(raw, message))
    if "--text" not in sys.argv:
        for name, value in message.items():
            print(f"{name}: {value}")
    if "--headers" not in sys.argv:
        for part in message.iter_parts():
            content = part.get_content()
            print(f"--- {part.get_content_type()} {part.get_content_charset()}")
            lines = content.splitlines()
            print("\n".join(lines if part.get_content_subtype() == "plain" else [lines[0], "…", lines[-1]]))
    print("\n".join(found), end="\n" if found else "", file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
