#!/bin/sh
# clang-format, with the style of .clang-format, over every C++ file: tells which differ from what it would write. Each version writes
# some lines in its own way, so this looks where it is the version of CI, and says so elsewhere.
#
#   format.sh [--write] [FOLDER]    FOLDER (this project): of files in src, include, tests and tools, with its own .clang-format
set -u

ci_version=14 # of Debian 12, where CI runs

skip() {
  echo "format.sh: skipped: $1"
  exit 0
}

write=no
if [ "${1:-}" = --write ]; then
  write=yes
  shift
fi
cd "${1:-$(dirname "$0")/..}" || exit 1

command -v clang-format >/dev/null || skip "clang-format is not installed"
version=$(clang-format --version | sed 's/.*version \([0-9]*\).*/\1/')
[ "$version" = "$ci_version" ] || skip "clang-format is $version, and CI has $ci_version"

files=$(mktemp)
trap 'rm -f "$files"' EXIT
trap 'exit 1' INT TERM
find src include tests tools \( -name '*.cpp' -o -name '*.hpp' \) -print0 2>/dev/null >"$files"
[ -s "$files" ] || {
  echo "format.sh: no C++ file in $(pwd)" >&2
  exit 1
}
if [ "$write" = yes ]; then
  # Twice: what it joins the first time it may align the second.
  xargs -0 clang-format -i <"$files" && xargs -0 clang-format -i <"$files"
  exit
fi
xargs -0 clang-format --dry-run -Werror <"$files" 2>&1 | sed -n 's/: error: code should be clang-formatted.*//p' | sort -u >"$files.wrong"
trap 'rm -f "$files" "$files.wrong"' EXIT
[ -s "$files.wrong" ] || exit 0
cat "$files.wrong" >&2
echo "hint: sh tests/format.sh --write" >&2
exit 1
