#!/bin/sh
# tidy.sh reports each planted finding in what changed, and nothing else.
set -u
tests=$(cd "$(dirname "$0")" && pwd)
command -v clang-tidy >/dev/null || {
  echo "tidy_test.sh: skipped: clang-tidy is not installed"
  exit 0
}

tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
cd "$tree" || exit 1
export HOME="$tree" GIT_CONFIG_NOSYSTEM=1 GIT_AUTHOR_NAME=T GIT_AUTHOR_EMAIL=t@example.org GIT_COMMITTER_NAME=T GIT_COMMITTER_EMAIL=t@example.org
mkdir -p tests src/base tools/made include/guanxi/base build/dev/CMakeFiles/a.dir
cp "$tests/tidy.sh" tests/
cp "$tests/../.clang-tidy" .
echo build >.gitignore

# What a build without precompiled headers says, and one with them: they are the compiler's own, and clang-tidy cannot read them.
{
  echo '['
  for source in src/base/old.cpp src/base/changed.cpp src/base/with_header.cpp tools/made/new.cpp; do
    printf '{"directory": "%s/build/dev", "command": "c++ -I%s/include -I%s/src/base -Winvalid-pch -Werror -Wfloat-equal -include %s -std=c++20 -c %s", "file": "%s"},\n' \
      "$tree" "$tree" "$tree" "$tree/build/dev/CMakeFiles/a.dir/cmake_pch.hxx" "$tree/$source" "$tree/$source"
  done
  printf '{"directory": "%s", "command": "c++ -c x.cpp", "file": "%s/x.cpp"}\n]\n' "$tree" "$tree"
} >build/dev/compile_commands.json
finding='int* nothing() { return 0; }'
echo "$finding" >src/base/old.cpp
echo 'int changed() { return 1; }' >src/base/changed.cpp
printf '#pragma once\nint with_header();\n' >include/guanxi/base/with_header.hpp
printf '#include <guanxi/base/with_header.hpp>\nint with_header() { return 1; }\n' >src/base/with_header.cpp
git init -q -b main . && git add . && git commit -qm first || exit 1

bad=0
# expect WHAT STATUS LINE ARGUMENTS…: tidy.sh with the arguments ends so, and its last line but for the name is LINE.
expect() {
  what=$1 status=$2 line=$3
  shift 3
  sh tests/tidy.sh "$@" >said 2>&1
  got=$?
  if [ "$got" -ne "$status" ] || [ "$(tail -n 1 said)" != "tidy.sh: $line" ]; then
    echo "tidy_test.sh: $what: ended with $got, not $status, or said another thing than '$line':" >&2
    cat said >&2
    bad=1
  fi
}
# names WHAT TEXT…: each text stands in what was said last.
names() {
  what=$1
  shift
  for text; do
    grep -qF -- "$text" said || {
      echo "tidy_test.sh: $what: nothing was said of $text" >&2
      bad=1
    }
  done
}

expect "one commit" 0 "skipped: the history has one commit, nothing to compare with"
echo 'a' >other.txt
git add . && git commit -qm second
expect "nothing of C++ changed" 0 "sources looked at: 0, left out for lack of time: 0, findings: 0"

echo '// A comment.' >>src/base/changed.cpp
expect "a change without a finding" 0 "sources looked at: 1, left out for lack of time: 0, findings: 0"

faulty=1
clang-tidy --version | grep -q 'version 14\.' || faulty=0
# finds WHAT COUNT LOOKED ARGUMENTS…
finds() {
  what=$1 count=$2 looked=$3
  shift 3
  if [ "$faulty" -eq 1 ]; then
    expect "$what" 1 "sources looked at: $looked, left out for lack of time: 0, findings: $count" "$@"
  else
    sh tests/tidy.sh "$@" >said 2>&1 || bad=1
  fi
}
echo "$finding" >>src/base/changed.cpp
echo "$finding" >tools/made/new.cpp
echo 'inline int* nothing() { return 0; }' >>include/guanxi/base/with_header.hpp
finds "a source that changed, one that is new, a header" 3 3
names "the findings" "src/base/changed.cpp:3:" "tools/made/new.cpp:1:" "include/guanxi/base/with_header.hpp:3:" "[modernize-use-nullptr"
finds "everything" 4 4 all
names "everything" "src/base/old.cpp:1:"
expect "no time" 0 "sources looked at: 0, left out for lack of time: 3, findings: 0" -t 0

git checkout -qb branch && git add . && git commit -qm third && git rm -q --cached other.txt && git commit -qm fourth
finds "a branch of two commits" 3 3
finds "since a commit that is named" 3 3 main
expect "the last commit alone" 0 "sources looked at: 0, left out for lack of time: 0, findings: 0" HEAD^
echo 'int broken = ;' >src/base/changed.cpp
finds "a source that does not compile" 3 3
names "a source that does not compile" "src/base/changed.cpp:1:"

mkdir bin
for tool in sh dirname; do ln -s "$(command -v $tool)" bin/; done
shell=$(command -v sh)
PATH=$tree/bin "$shell" tests/tidy.sh >said 2>&1
if [ "$?/$(cat said)" != "0/tidy.sh: skipped: clang-tidy is not installed" ]; then
  echo "tidy_test.sh: without clang-tidy: $(cat said)" >&2
  bad=1
fi
exit "$bad"
