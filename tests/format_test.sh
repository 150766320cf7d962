#!/bin/sh
# format.sh names a file that is written otherwise, and the line; it is silent about one that is written so; --write mends.
set -eu
here=$(cd "$(dirname "$0")" && pwd)

fail() {
  echo "format_test.sh: $1" >&2
  exit 1
}

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
trap 'exit 1' INT TERM
mkdir "$folder/src"
cp "$here/../.clang-format" "$folder"
printf 'int one() { return 1; }\n' >"$folder/src/right.cpp"
said=$(sh "$here/format.sh" "$folder" 2>&1) || fail "it refuses what is right: $said"
case $said in
  *skipped*)
    echo "$said"
    exit 0
    ;;
esac
printf 'int two()\n{\n   return 2;\n}\n' >"$folder/src/wrong.cpp"
if said=$(sh "$here/format.sh" "$folder" 2>&1); then fail "it does not see src/wrong.cpp"; fi
case $said in
  *src/right.cpp*) fail "it names what is right: $said" ;;
  *src/wrong.cpp:1:*) ;;
  *) fail "it does not name src/wrong.cpp: $said" ;;
esac
sh "$here/format.sh" --write "$folder"
[ "$(cat "$folder/src/wrong.cpp")" = 'int two() { return 2; }' ] || fail "--write leaves it as it is"
