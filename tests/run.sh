#!/bin/sh
# Installs the packages, builds, and runs every test: those of ctest on the sanitized build; then on the release build the
# quick start, the transcripts again, and the instruction counts. The last line is `N passed, N failed`, over all of them.
#
#   sh tests/run.sh              everything
#   sh tests/run.sh -k PATTERN   only tests whose name matches the regular expression (`ctest --test-dir build/dev -N` lists
#                                them; beside those: quickstart, e2e_release, instructions)
set -u
cd "$(dirname "$0")/.." || exit 1

pattern=""
while getopts k: option; do
  case $option in
    k) pattern=$OPTARG ;;
    *)
      echo "usage: run.sh [-k PATTERN]" >&2
      exit 2
      ;;
  esac
done

passed=0
failed=0
jobs=$(nproc)
export CMAKE_BUILD_PARALLEL_LEVEL="$jobs" PYTHONDONTWRITEBYTECODE=1
mkdir -p build
log=build/tests.log

finish() {
  if [ "$((passed + failed))" -eq 0 ]; then
    echo "run.sh: no test is named like $pattern" >&2
    failed=1
  fi
  echo "$passed passed, $failed failed"
  [ "$failed" -eq 0 ]
  exit
}

wanted() {
  [ -z "$pattern" ] || printf '%s\n' "$1" | grep -Eq -- "$pattern"
}

# must WHAT COMMAND…: without this step nothing after it can run, so its failure ends the run.
must() {
  what=$1
  shift
  echo "== $what"
  if ! "$@"; then
    echo "run.sh: failed: $what" >&2
    failed=$((failed + 1))
    finish
  fi
}

# suite NAME COMMAND…: counts what the command's last line says (`N passed, N failed`), else the command as one test.
suite() {
  name=$1
  shift
  wanted "$name" || return 0
  echo "== $name"
  { "$@" 2>&1 && echo 0 >build/tests.status || echo $? >build/tests.status; } | tee "$log"
  status=$(cat build/tests.status)
  counts=$(tail -n 1 "$log" | sed -n 's/^\([0-9][0-9]*\) passed, \([0-9][0-9]*\) failed$/\1 \2/p')
  well=${counts% *}
  ill=${counts#* }
  if [ -z "$counts" ]; then
    well=$((status == 0))
    ill=$((status != 0))
  elif [ "$status" -ne 0 ] && [ "$ill" -eq 0 ]; then
    ill=1
  fi
  [ "$ill" -eq 0 ] || echo "run.sh: failed: $name" >&2
  passed=$((passed + well))
  failed=$((failed + ill))
}

# All tests that ctest knows; its own report is where the counts come from.
ctest_suite() {
  report=build/dev/tests.xml
  rm -f "$report"
  ctest --preset dev -j "$jobs" --output-junit tests.xml ${pattern:+-R "$pattern"}
  status=$?
  count() { sed -n "s/.*[[:space:]]$1=\"\([0-9][0-9]*\)\".*/\1/p" "$report" | head -n 1; }
  all=0 bad=0
  if [ -e "$report" ]; then
    all=$(count tests)
    bad=$(($(count failures) + $(count skipped) + $(count disabled)))
  fi
  [ "$status" -eq 0 ] || [ "$bad" -gt 0 ] || bad=1 all=$((all + 1))
  if [ -z "$pattern" ] && [ "$all" -eq 0 ]; then
    bad=1 all=1
  fi
  passed=$((passed + all - bad))
  failed=$((failed + bad))
}

must "packages" sh scripts/packages.sh
must "configure dev" cmake --preset dev
must "build dev" cmake --build --preset dev
echo "== ctest"
ctest_suite

if wanted quickstart || wanted e2e_release || wanted instructions; then
  must "configure release" cmake --preset release -DGUANXI_TESTS=OFF
  must "build release" cmake --build --preset release
  suite quickstart sh examples/quickstart.sh
  suite e2e_release python3 tests/e2e/run.py -j "$jobs" --binary build/release/src
  suite instructions sh tests/bench/instructions.sh
fi
finish
