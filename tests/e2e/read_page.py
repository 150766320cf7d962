#!/usr/bin/env python3
"""Reads an HTML page from stdin and prints what it shows, a line a piece of text.

Says on stderr, and ends with 1, what is wrong with it: elements that do not close in order, anything that would be fetched
or run, and anything but UTF-8.
"""

import html.parser
import sys

EMPTY = {"meta", "br", "hr", "img", "link", "input"}
NOT_SHOWN = {"style", "title", "script"}
ACTIVE = {"script", "link", "img", "iframe", "object", "form", "a"}


class Page(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.open, self.faults, self.texts = [], [], []

    def handle_starttag(self, tag, attributes):
        if tag in ACTIVE:
            self.faults.append(f"<{tag}>")
        for name, value in attributes:
            if name.startswith("on") or name in ("src", "href") or "url(" in (value or ""):
                self.faults.append(f"<{tag} {name}={value!r}>")
        if tag not in EMPTY:
            self.open.append(tag)

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.faults.append(f"</{tag}> closes nothing that is open")

    def handle_data(self, data):
        if data.strip() and not NOT_SHOWN & set(self.open):
            self.texts.append(data.strip())


def main():
    page = Page()
    page.feed(sys.stdin.buffer.read().decode("utf-8"))
    page.close()
    page.faults += [f"<{tag}> is never closed" for tag in page.open]
    print("\n".join(page.texts), end="\n" if page.texts else "")
    print("\n".join(page.faults), end="\n" if page.faults else "", file=sys.stderr)
    return 1 if page.faults else 0


if __name__ == "__main__":
    sys.exit(main())
