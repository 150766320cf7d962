#!/bin/sh
# Checks every script of the tree: shellcheck for sh and bash, the shells' own parsers for zsh and fish, Python's for Python.
set -u
cd "$(dirname "$0")/.." || exit 1

bad=0
checked=0
# check FILE COMMAND…
check() {
  file=$1
  shift
  checked=$((checked + 1))
  "$@" "$file" || {
    echo "scripts.sh: $file" >&2
    bad=1
  }
}

parse_python() { python3 -c 'import ast, sys; ast.parse(open(sys.argv[1], encoding="utf-8").read(), sys.argv[1])' "$1"; }

files=$(mktemp)
trap 'rm -f "$files"' EXIT
find . \( -name build -o -name .git \) -prune -o -type f -print | sort >"$files"
while IFS= read -r file <&3; do
  case $file in
    *.zsh | */_guanxi) check "$file" zsh -n ;;
    *.fish) check "$file" fish --no-execute ;;
    *.py) check "$file" parse_python ;;
    *.bash) check "$file" shellcheck -x -s bash ;;
    *.sh) check "$file" shellcheck -x ;;
    ./completions/guanxi) check "$file" shellcheck -x -s bash ;;
    *)
      case $(head -c 80 "$file" | tr -d '\0' | head -n 1) in
        '#!'*/sh | '#!'*/bash | '#!'*'env sh' | '#!'*'env bash') check "$file" shellcheck -x ;;
      esac
      ;;
  esac
done 3<"$files"

echo "scripts.sh: $checked checked"
[ "$checked" -gt 0 ] && [ "$bad" -eq 0 ]
