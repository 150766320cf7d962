#!/bin/sh
# The instruction counts alone, which no noise touches: `remind` at two small sizes, --version and __complete, counted by
# callgrind on the release build and held against tests/bench/bars.tsv.
#
#   sh tests/bench/instructions.sh            fails when a count is over its bar
#   sh tests/bench/instructions.sh --record   writes today's counts as the new bars
set -eu
cd "$(dirname "$0")/../.."
PYTHONDONTWRITEBYTECODE=1 exec python3 tests/bench/instructions.py "$@"
