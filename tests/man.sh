#!/bin/sh
# man.sh BUILD: installs that build into a folder of its own, holds every man page there to mandoc's lint, and looks for the
# page of every command that `guanxi help` lists.
set -eu

build=$1
prefix=$(mktemp -d)
trap 'rm -rf "$prefix"' EXIT
cmake --install "$build" --prefix "$prefix" >/dev/null

pages=$(find "$prefix" -path '*/man/man*' -type f | sort)
count=0
bad=0
for page in $pages; do
  count=$((count + 1))
  case $page in
    *.gz) gzip -d "$page" && page=${page%.gz} ;;
  esac
  mandoc -K utf-8 -T lint -W warning "$page" || bad=1
  # What was to be filled in, and did not get filled in.
  if grep -n '@[a-z-]*@' "$page"; then
    echo "man.sh: $page has a mark left" >&2
    bad=1
  fi
done
echo "man.sh: $count pages"

# A line of the overview that begins with a lower-case word names a command.
export GUANXI_CONFIG=/dev/null
"$prefix/bin/guanxi" help | sed -n 's/^  \([a-z][a-z-]*\)  *[a-z].*/\1/p' >"$prefix/commands"
[ -s "$prefix/commands" ] || bad=1
sed 's/$/.1/; s/^/guanxi-/' "$prefix/commands" >"$prefix/wanted"
printf '%s\n' guanxi.1 guanxi.toml.5 guanxi-tutorial.7 guanxi-formats.7 >>"$prefix/wanted"
while IFS= read -r wanted; do
  find "$prefix" -name "$wanted*" | grep -q . || {
    echo "man.sh: $wanted is not installed" >&2
    bad=1
  }
done <"$prefix/wanted"
[ "$bad" -eq 0 ]
