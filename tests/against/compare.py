"""Compares the public days of guanxi's packs with those of other packages, and holds every difference to a table.

Called with the program, the folder of its packs, the table, and a file of days for each package, which is called as the file is."""
import collections
import datetime
import fnmatch
import json
import pathlib
import re
import subprocess
import sys
import tomllib

FIRST, LAST = datetime.date(2025, 1, 1), datetime.date(2030, 12, 31)
DAY = datetime.timedelta(days=1)
WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
VERDICTS = ["guanxi", "both", "open"]

# what a source says of a day of a country: kinds, each with the names of its days
Days = collections.defaultdict[tuple[str, datetime.date], dict[str, list[str]]]
Difference = collections.namedtuple("Difference", "country date package says names")
Row = collections.namedtuple("Row", "line country package says when what right why")


def add(days, country, date, kind, *names):
    """Puts names to a day, where it lies in the years that are compared."""
    if FIRST <= date <= LAST:
        known = days[country, date].setdefault(kind, [])
        known.extend(name for name in names if name not in known)


def span(text):
    """The days of a rule of one or several days, as 2026-05-01..2026-05-03."""
    first, _, last = text.partition("..")
    date = datetime.date.fromisoformat(first)
    while date <= datetime.date.fromisoformat(last or first):
        yield date
        date += DAY


def ours(program, packs):
    """What guanxi lists. Days in a break that are published as off are public too; weekends in a break are of kind weekend."""
    days = Days(dict)
    for file in sorted(packs.glob("*.toml")):
        pack = tomllib.loads(file.read_text(encoding="utf-8"))
        country = pack["country"]
        weekend = pack.get("weekend", ["sat", "sun"])
        command = [program, "holidays", "--country", country, "--from", FIRST.isoformat(), "--to", LAST.isoformat(), "--format", "json"]
        said = subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout
        for holiday in json.loads(said)["holidays"]:
            kind = {"substitute": "public", "off": "public"}.get(holiday["kind"], holiday["kind"])
            if kind == "workday":
                continue
            first, *rest = span(holiday["date"] + ".." + holiday["end"])
            add(days, country, first, kind, holiday["id"], holiday["name"])
            for date in rest:
                off = "weekend" if kind == "public" and WEEKDAYS[date.weekday()] in weekend else kind
                add(days, country, date, off, holiday["id"], holiday["name"])
        for text in pack.get("workdays", {}).get("off", []):
            for date in span(text):
                if WEEKDAYS[date.weekday()] not in weekend:
                    add(days, country, date, "public", "off", "day off by notice")
    return days


def theirs(file):
    """What a package lists, from its file of days."""
    days = Days(dict)
    for line in file.read_text(encoding="utf-8").splitlines():
        country, date, kind, name = line.split("\t")
        add(days, country, datetime.date.fromisoformat(date), kind, name)
    return days


def differences(package, mine, other):
    """The days that are public in one of two sources and not in the other."""
    for country, date in sorted(mine.keys() | other.keys()):
        own, its = mine.get((country, date), {}), other.get((country, date), {})
        if ("public" in own) == ("public" in its) or ("weekend" in own and "public" not in own):
            continue
        says = "adds" if "public" in its else "lacks"
        names = its["public"] if says == "adds" else own["public"]
        yield Difference(country, date, package, says, names)


def read_rows(file, packages):
    """The rows of the table; ends the program where one is not of its form."""
    rows = []
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
        if not line or line.startswith("#"):
            continue
        cells = line.split("\t")
        where = f"{file.name}:{number}"
        if len(cells) != 7:
            sys.exit(f"{where}: a row has 7 cells, this one {len(cells)}")
        row = Row(number, *cells)
        if row.package not in packages and row.package != "both":
            sys.exit(f"{where}: there is no package '{row.package}'")
        if row.says not in ("adds", "lacks", "moves"):
            sys.exit(f"{where}: a package adds, lacks or moves a day, not '{row.says}'")
        if row.right not in VERDICTS:
            sys.exit(f"{where}: right is {', '.join(VERDICTS)}, not '{row.right}'; where a package is right, the pack is mended")
        if not all(re.fullmatch(r"\d{4}(-\d{4}|-\d\d-\d\d|)|\*", part) for part in row.when.split(",")):
            sys.exit(f"{where}: '{row.when}' is no list of days or years")
        if not row.why:
            sys.exit(f"{where}: the reason is missing")
        rows.append(row)
    return rows


def falls(when, date):
    """Whether a date is meant by a list of days, years and spans of years."""
    for part in when.split(","):
        if part == "*" or part in (date.isoformat(), str(date.year)):
            return True
        if re.fullmatch(r"\d{4}-\d{4}", part) and part[:4] <= str(date.year) <= part[5:]:
            return True
    return False


def explains(row, found):
    """Whether a row is about a difference."""
    return (
        row.country == found.country
        and row.package in (found.package, "both")
        and row.says in (found.says, "moves")
        and falls(row.when, found.date)
        and any(fnmatch.fnmatchcase(name, pattern) for name in found.names for pattern in row.what.split("|"))
    )


def told(days, key):
    """What a source says of a day, for people to read."""
    return "; ".join(f"{kind}: {', '.join(names)}" for kind, names in days.get(key, {}).items()) or "nothing"


def report(rows, found, sources):
    """Prints the differences, country by country, and says how many are new."""
    explained = collections.defaultdict(list)
    new = collections.defaultdict(list)
    for difference in found:
        row = next((row for row in rows if explains(row, difference)), None)
        if row:
            explained[row].append(difference)
        else:
            new[difference.country].append(difference)
    for country in sorted({difference.country for difference in found}):
        print(country)
        for row in (row for row in rows if row.country == country and row in explained):
            dates = sorted({difference.date.isoformat() for difference in explained[row]})
            names = list(dict.fromkeys(difference.names[0] for difference in explained[row]))
            print(f"  {row.package} {row.says} {', '.join(names)}. Right: {row.right}. {row.why}")
            print("    " + " ".join(dates))
        for difference in new[country]:
            key = country, difference.date
            print(f"  NEW: {difference.date} {WEEKDAYS[difference.date.weekday()]}: {difference.package} {difference.says} {', '.join(difference.names)}")
            for name, days in sources.items():
                print(f"    {name}: {told(days, key)}")
    stale = [row for row in rows if row not in explained]
    for row in stale:
        print(f"STALE: line {row.line} explains nothing: {row.country} {row.package} {row.says} {row.when} {row.what}")
    count = sum(map(len, new.values()))
    print(f"{len(found)} differences, {count} of them new; {len(rows)} rows, {len(stale)} of them stale")
    return count == 0 and not stale


def main():
    program, packs, table, *files = sys.argv[1:]
    packages = {pathlib.Path(file).stem: theirs(pathlib.Path(file)) for file in files}
    mine = ours(program, pathlib.Path(packs))
    rows = read_rows(pathlib.Path(table), packages)
    found = sorted(difference for name, days in packages.items() for difference in differences(name, mine, days))
    sys.exit(0 if report(rows, found, {"guanxi": mine, **packages}) else 1)


main()
