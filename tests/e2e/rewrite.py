"""Brings a command's expectations up to date with what it printed, keeping the wildcards that still hold.

The same rewriting serves --update and the differences shown for a failure: these are the file against its rewritten self.
"""

import re

from transcript import escape, matches, stream_matches


def common(expected, actual, equal):
    """Pairs (i, j) of a longest common subsequence."""
    rows, columns = len(expected), len(actual)
    hits = [[equal(expected[i], actual[j]) for j in range(columns)] for i in range(rows)]
    best = [[0] * (columns + 1) for _ in range(rows + 1)]
    for i in range(rows - 1, -1, -1):
        for j in range(columns - 1, -1, -1):
            best[i][j] = best[i + 1][j + 1] + 1 if hits[i][j] else max(best[i + 1][j], best[i][j + 1])
    pairs, i, j = [], 0, 0
    while i < rows and j < columns:
        if hits[i][j]:
            pairs.append((i, j))
            i, j = i + 1, j + 1
        elif best[i + 1][j] >= best[i][j + 1]:
            i += 1
        else:
            j += 1
    return pairs


def name_known(text, captured):
    """Ids that were captured earlier in the file are written as such."""
    for name, value in captured.items():
        text = re.sub(rf"(?<![0-9A-Za-z]){re.escape(value)}(?![0-9A-Za-z])", f"<id:{name}>", text)
    return text


def merge_line(expected, actual, captured):
    """A changed line: its words that hold stay as they stand in the file, wildcards among them."""
    old, new = re.split(r"(\s+)", expected.removeprefix("\\")), re.split(r"(\s+)", actual)
    kept = dict((j, i) for i, j in common(old, new, lambda word, other: matches(word, other, dict(captured))))
    words = []
    for j, word in enumerate(new):
        if j in kept:
            matches(old[kept[j]], word, captured)
            words.append(old[kept[j]])
        else:
            words.append(name_known(word, captured))
    return escape("".join(words))


def merge_stream(expected, actual, captured):
    """The stream's expected lines as they should be: unchanged when they hold."""
    attempt = dict(captured)
    if stream_matches(expected, actual, attempt):
        captured.update(attempt)
        return expected
    lines, i, j = [], 0, 0
    pairs = common(expected, actual, lambda line, other: line != "..." and matches(line, other, dict(captured)))
    for next_i, next_j in [*pairs, (len(expected), len(actual))]:
        old, new = expected[i:next_i], actual[j:next_j]
        if old == ["..."]:  # between two lines that hold, it still does
            lines += old
        else:
            old = [line for line in old if line != "..."]
            lines += [merge_line(*pair, captured) for pair in zip(old, new)]
            lines += [escape(name_known(line, captured)) for line in new[len(old):]]
        if next_i < len(expected):
            holds = matches(expected[next_i], actual[next_j], captured)
            lines.append(expected[next_i] if holds else merge_line(expected[next_i], actual[next_j], captured))
        i, j = next_i + 1, next_j + 1
    return lines


def as_written(out, err, code):
    """The lines below a command, from those of its two streams."""
    lines = out + [f"! {line}" if line else "!" for line in err]
    if code:
        lines.append(f"[{code}]")
    elif lines and lines[-1] == "":
        lines[-1] = "\\"
    return lines


def updated(command, out, err, code, captured):
    """The lines that should stand below the command, given what it printed; `captured` is brought up to date."""
    before = dict(captured)
    expected_out, expected_err, expected_code = command.streams()
    new_out = merge_stream(expected_out, out, captured)
    new_err = merge_stream(expected_err, err, captured)
    if (new_out, new_err, code) == (expected_out, expected_err, expected_code):
        return command.expected
    check = dict(before)
    if stream_matches(new_out, out, check) and stream_matches(new_err, err, check):
        return as_written(new_out, new_err, code)
    captured.clear()
    captured.update(before)
    return as_written([escape(line) for line in out], [escape(line) for line in err], code)
