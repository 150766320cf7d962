"""What crash.py and writers.py share: entries that `log` acknowledged, and looking for them in the database afterwards."""

import json
import subprocess

from sandbox import sanitizer_report


def entry_of(process, text):
    """The id that a finished `guanxi log … --json` acknowledged, None when it was killed; raises RuntimeError when it failed."""
    out, err = process.communicate()
    stderr = err.decode(errors="backslashreplace")
    if process.returncode == 0:
        return json.loads(out)["id"]
    if process.returncode == -9 and not sanitizer_report(stderr):
        return None
    raise RuntimeError(f"log {text!r} ended with {process.returncode}:\n{stderr}")


def history(sandbox):
    """All entries of the database, as [(id, text)]."""
    listed = json.loads(sandbox.run("history", "--format", "json"))
    return [(entry["id"], entry["text"]) for entry in listed["entries"]]


def faults_of_entries(entries, acknowledged, tried):
    """What is wrong with a history. `acknowledged` maps a text to its id; `tried` holds every text that was ever given."""
    found = []
    by_text = {}
    for identity, text in entries:
        by_text.setdefault(text, []).append(identity)
    for text, identity in acknowledged.items():
        if identity not in by_text.get(text, []):
            found.append(f"lost: {identity} {text!r}, which was acknowledged; found under this text: {by_text.get(text)}")
    for text, identities in by_text.items():
        if len(identities) > 1:
            found.append(f"written {len(identities)} times: {text!r}")
        if text not in tried:
            found.append(f"nobody wrote {text!r}")
    return found


def faults_of_file(database):
    """What SQLite's own checks, run by its shell, say against the file."""
    done = subprocess.run(["sqlite3", "-batch", str(database), "PRAGMA integrity_check; PRAGMA foreign_key_check;"],
                          capture_output=True, text=True, check=False)
    said = (done.stdout + done.stderr).strip()
    return [] if said == "ok" else [f"SQLite's checks say: {said[:2000]}"]


def report(title, found):
    """Prints what was found wrong, or that all is well; returns the exit code."""
    for fault in found[:20]:
        print(f"{title}: {fault}")
    if len(found) > 20:
        print(f"{title}: and {len(found) - 20} more")
    if not found:
        print(f"{title}: well")
    return 1 if found else 0
