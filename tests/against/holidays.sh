#!/bin/sh
# Holds the public days of all packs, 2025 to 2030, against two packages of the day: date-holidays (npm) and holidays (PyPI).
# holidays.tsv says of every difference who is right, and why. The script ends with 0 when the table explains all differences and
# every row of it is still needed; else it ends with 1 and lists what is new. It needs the network, Node.js with npm, and Python 3.11 with
# pip. It is no part of the tests: it is run before each release. Days off by notice are read from the packs of this tree.
#
#   sh tests/against/holidays.sh [--guanxi FILE] [--holidays FOLDER]
#
#   --guanxi FILE      the program; otherwise build/release/src/guanxi, or build/dev/src/guanxi
#   --holidays FOLDER  where the package holidays is installed already; otherwise pip installs it into a temporary folder
set -u
date_holidays=3.37.0
holidays=0.101

here=$(cd "$(dirname "$0")" && pwd) || exit 1
root=$(cd "$here/../.." && pwd) || exit 1
program=
python_packages=
usage() {
  echo "usage: sh tests/against/holidays.sh [--guanxi FILE] [--holidays FOLDER]" >&2
  exit 2
}
while [ $# -gt 0 ]; do
  [ $# -ge 2 ] || usage
  case $1 in
    --guanxi) program=$2 ;;
    --holidays) python_packages=$2 ;;
    *) usage ;;
  esac
  shift 2
done
if [ -z "$program" ]; then
  for preset in release dev; do
    [ -z "$program" ] && [ -x "$root/build/$preset/src/guanxi" ] && program=$root/build/$preset/src/guanxi
  done
fi
[ -x "$program" ] || {
  echo "holidays.sh: there is no program '$program'; build it, or name it with --guanxi" >&2
  exit 2
}

tmp=$(mktemp -d) || exit 1
trap 'rm -rf "$tmp"' EXIT
trap 'exit 1' HUP INT TERM

# quietly COMMAND…: runs it; what it says is shown when it fails, which ends the script
quietly() {
  "$@" >"$tmp/said" 2>&1 || {
    cat "$tmp/said" >&2
    exit 1
  }
}
quietly npm install --prefix "$tmp" --cache "$tmp/npm-cache" "date-holidays@$date_holidays" --ignore-scripts --no-audit --no-fund
if [ -z "$python_packages" ]; then
  python_packages=$tmp/python
  quietly python3 -m pip install --no-cache-dir --target "$python_packages" "holidays==$holidays"
fi

countries=$(cd "$root/src/holidays/packs" && printf '%s\n' *.toml | sed 's/\.toml$//' | tr '[:lower:]' '[:upper:]')
# shellcheck disable=SC2086  # the countries are words of two letters
NODE_PATH=$tmp/node_modules TZ=UTC node "$here/date_holidays.js" 2025 2030 $countries >"$tmp/date-holidays.tsv" || exit 1
# shellcheck disable=SC2086
PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=$python_packages python3 "$here/python_holidays.py" "$holidays" 2025 2030 $countries >"$tmp/holidays.tsv" || exit 1
HOME=$tmp/home GUANXI_DB=$tmp/guanxi.db XDG_CONFIG_HOME=$tmp/config XDG_DATA_HOME=$tmp/data PYTHONDONTWRITEBYTECODE=1 \
  python3 "$here/compare.py" "$program" "$root/src/holidays/packs" "$here/holidays.tsv" "$tmp/date-holidays.tsv" "$tmp/holidays.tsv"
