#!/bin/sh
# From a fresh checkout to a first digest: installs the packages that building needs (apt, with sudo when not root), builds
# guanxi, loads the demo into a throw-away folder, and prints what a morning in that story asks for. Your own data, if you
# have any, is not touched; it can be run again at any time.
set -eu
cd "$(dirname "$0")/.."

say() { printf '\n== %s\n' "$*"; }

say "1/4 the packages that building needs (scripts/packages.sh --build)"
sh scripts/packages.sh --build

say "2/4 building (cmake --preset release)"
cmake --preset release -DGUANXI_TESTS=OFF
cmake --build --preset release --parallel "$(nproc)"
GUANXI=$PWD/build/release/src/guanxi

# A home of its own: neither the user's configuration nor their database is read.
home=$PWD/build/examples-made
rm -rf "$home"
mkdir -p "$home"
unset GUANXI_DB GUANXI_CONFIG GUANXI_NOW
export GUANXI XDG_DATA_HOME="$home/data" XDG_CONFIG_HOME="$home/config"

say "3/4 loading the demo into build/examples-made (sh examples/demo/load.sh)"
sh examples/demo/load.sh

say "4/4 the digest of 20 November 2026, 8:00 in Shanghai (guanxi remind)"
GUANXI_NOW=2026-11-20T08:00:00+08:00 TZ=Asia/Shanghai "$GUANXI" remind >"$home/digest.txt"
cat "$home/digest.txt"
if ! [ -s "$home/digest.txt" ]; then
  echo "quickstart.sh: the digest came out empty" >&2
  exit 1
fi

cat <<END

To look around in the demo:
  export GUANXI_DB=$XDG_DATA_HOME/guanxi/guanxi.db GUANXI_NOW=2026-11-20T08:00:00+08:00 TZ=Asia/Shanghai
  $GUANXI help
To install:
  sudo cmake --install build/release
END
