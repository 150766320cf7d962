"""A manual page in mdoc as a transcript: its literal displays that begin with a command are run, as the fenced blocks of Markdown are.

In a display a hyphen is written \\-, a quote \\(aq, and so on, as the program itself writes them; outside of them nothing is touched. A comment
`.\\" %env NAME=VALUE` or `.\\" %ids ID…` is followed.
"""

import re

BEGIN, END = ".Bd -literal -offset indent", ".Ed"
FENCE, FENCE_END = "```console", "```"
WRITTEN = {"\\": "\\e", "-": "\\-", "'": "\\(aq", "`": "\\(ga", "^": "\\(ha", "~": "\\(ti"}
READ = {written: character for character, written in WRITTEN.items()} | {"\\&": ""}


def read_line(line):
    return re.sub(r"\\\(..|\\.", lambda escape: READ.get(escape[0], escape[0]), line)


def written_line(line):
    text = "".join(WRITTEN.get(character, character) for character in line)
    return "\\&" + text if text.startswith((".", "'")) else text


def to_markdown(page):
    lines, inside = [], False
    source = page.split("\n")
    for number, line in enumerate(source):
        if inside:
            inside = line != END
            lines.append(read_line(line) if inside else FENCE_END)
        elif line == BEGIN and source[number + 1].startswith("$ "):
            inside = True
            lines.append(FENCE)
        elif line.startswith('.\\" %'):
            lines.append(f"<!-- {line[4:]} -->")
        else:
            lines.append(line)
    return "\n".join(lines)


def to_page(markdown):
    lines, inside = [], False
    for line in markdown.split("\n"):
        if line == FENCE:
            inside = True
            lines.append(BEGIN)
        elif line == FENCE_END:
            inside = False
            lines.append(END)
        elif inside:
            lines.append(written_line(line))
        elif directive := re.fullmatch(r"<!-- (%.*) -->", line):
            lines.append(f'.\\" {directive[1]}')
        else:
            lines.append(line)
    return "\n".join(lines)
