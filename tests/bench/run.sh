#!/bin/sh
# Builds the release preset and prints the table of speeds. Data of 10k people with 10k, 100k and 1M interactions is made
# through guanxi's own batch commands and kept under build/bench (some gigabytes of scratch with --huge).
#
#   sh tests/bench/run.sh [--huge] [--runs N] [-k ROW]
set -eu
cd "$(dirname "$0")/../.."

for tool in python3 sqlite3 valgrind strace c++; do
  command -v "$tool" >/dev/null || {
    echo "run.sh: $tool is missing; sh scripts/packages.sh installs it" >&2
    exit 1
  }
done
{
  cmake --preset release -DGUANXI_TESTS=OFF
  cmake --build --preset release --parallel "$(nproc)"
} >&2
PYTHONDONTWRITEBYTECODE=1 exec python3 tests/bench/bench.py "$@"
