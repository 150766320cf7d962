#!/bin/sh
# clang-tidy, with the checks of .clang-tidy, over the C++ sources of src and tools that differ from a commit. A header that differs
# is looked at through one source that includes it: the one of its name where there is one.
#
#   tidy.sh [-p BUILD] [-j JOBS] [-t SECONDS] [COMMIT|all]
#
# COMMIT is where this branch left main; on main itself, the commit before. BUILD (build/dev) has the commands that compile the
# sources. After SECONDS (none: no limit) no further source is begun; how many were not looked at is said, and is no fault. The
# last source that was begun is looked at to its end. Where clang-tidy is not installed, nothing is looked at.
set -u
cd "$(dirname "$0")/.." || exit 1

ci_version=14 # of Debian 12, where CI runs

usage() {
  echo "usage: tidy.sh [-p BUILD] [-j JOBS] [-t SECONDS] [COMMIT|all]" >&2
  exit 2
}

fail() {
  printf 'tidy.sh: %s\nhint: %s\n' "$1" "$2" >&2
  exit 1
}

skip() {
  echo "tidy.sh: skipped: $1"
  exit 0
}

build=build/dev
jobs=1
seconds=
while getopts p:j:t: option; do
  case $option in
    p) build=$OPTARG ;;
    j) jobs=$OPTARG ;;
    t) seconds=$OPTARG ;;
    *) usage ;;
  esac
done
shift $((OPTIND - 1))
[ $# -le 1 ] || usage
since=${1:-}

command -v clang-tidy >/dev/null || skip "clang-tidy is not installed"
[ -e "$build/compile_commands.json" ] || fail "there is no $build/compile_commands.json" "cmake --preset dev writes it"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' INT TERM

in_history() {
  git rev-parse --quiet --verify "$1^{commit}" 2>/dev/null
}

if [ "$since" != all ]; then
  head=$(in_history HEAD) || skip "no history says here what changed; 'tidy.sh all' looks at everything"
  if [ -n "$since" ]; then
    since=$(in_history "$since") || fail "'$1' is no commit" "git log shows the commits"
  else
    for main in origin/main main; do
      since=$(git merge-base "$main" HEAD 2>/dev/null) && break
    done
    [ -n "$since" ] && [ "$since" != "$head" ] || since=$(in_history HEAD^) || skip "the history has one commit, nothing to compare with"
  fi
fi

# differing SUFFIX: the files under src, tools and include that end so and differ from the commit, be it for not being committed.
differing() {
  if [ "$since" = all ]; then
    find src tools include -name "*$1" 2>/dev/null
  else
    git -c core.quotePath=off diff --name-only --diff-filter=d "$since" -- "src/*$1" "tools/*$1" "include/*$1"
    git -c core.quotePath=off ls-files --others --exclude-standard -- "src/*$1" "tools/*$1" "include/*$1"
  fi | sort -u
}

# includer HEADER: a source that includes it, by the name that ARCHITECTURE.md gives a header.
includer() {
  case $1 in
    include/*) named="<${1#include/}>" in=src ;;
    src/*)
      named=${1#src/}
      in=src/${named%%/*} named="\"${named#*/}\""
      ;;
    *) named="\"${1##*/}\"" in=${1%/*} ;;
  esac
  grep -rlF --include='*.cpp' "#include $named" "$in" 2>/dev/null | sort >"$work/includers"
  own=${1##*/}
  grep "/${own%.hpp}\.cpp\$" "$work/includers" || cat "$work/includers"
}

differing .cpp >"$work/differ"
if [ "$since" != all ]; then
  differing .hpp >"$work/headers"
  while IFS= read -r header; do
    includer "$header" | head -n 1
  done <"$work/headers" >>"$work/differ"
fi

# The compiler's own commands, without what only it understands: its precompiled headers, and warnings as errors.
sed -e 's/ -Winvalid-pch//; s/ -Werror\( \|$\)/\1/' -e 's/\( -Xclang\)\{0,1\} -include\(-pch\)\{0,1\}\( -Xclang\)\{0,1\} [^ ]*cmake_pch[^ ]*//g' \
  "$build/compile_commands.json" >"$work/compile_commands.json"
here=$(pwd -P)
: >"$work/sources"
: >"$work/unlooked"
awk '!seen[$0]++' "$work/differ" >"$work/once"
while IFS= read -r source; do
  if grep -qF "\"file\": \"$here/$source\"" "$work/compile_commands.json"; then
    echo "$source"
  else
    echo "tidy.sh: $source has no part in $build, and is not looked at" >&2
  fi
done <"$work/once" >"$work/sources"

version=$(clang-tidy --version | sed -n 's/.*version \([0-9][0-9]*\).*/\1/p')
deadline=
[ -z "$seconds" ] || deadline=$(($(date +%s) + seconds))

# For each source: work, deadline, source. A file with its findings is left behind where there are any.
# shellcheck disable=SC2016 # the inner shell's own
look='
  if [ -n "$2" ] && [ "$(date +%s)" -ge "$2" ]; then
    echo "$3" >>"$1/unlooked"
    exit 0
  fi
  clang-tidy --quiet -p "$1" --warnings-as-errors="*" "$3" >"$1/said.$$" 2>"$1/errors.$$" && exit 0
  [ -s "$1/said.$$" ] || cat "$1/errors.$$" >>"$1/said.$$"
  mv "$1/said.$$" "$1/found.$$"
'
tr '\n' '\0' <"$work/sources" | xargs -0 -r -n 1 -P "$jobs" sh -c "$look" look "$work" "$deadline"

cat "$work"/found.* >"$work/all" 2>/dev/null
sed "s|$here/||" "$work/all"
findings=$(grep -E '^[^ ]+:[0-9]+:[0-9]+: (warning|error): ' "$work/all" | sort -u | grep -c .)
[ "$findings" -gt 0 ] || [ ! -s "$work/all" ] || findings=1
sources=$(grep -c . "$work/sources")
unlooked=$(grep -c . "$work/unlooked")
echo "tidy.sh: sources looked at: $((sources - unlooked)), left out for lack of time: $unlooked, findings: $findings"
if [ "$findings" -gt 0 ] && [ "$version" != "$ci_version" ]; then
  echo "tidy.sh: clang-tidy $version has checks of its own; the findings of $ci_version alone are faults"
  exit 0
fi
[ "$findings" -eq 0 ]
