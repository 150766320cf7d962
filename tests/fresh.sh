#!/bin/sh
# The README's two commands, each alone on a bare Debian: debootstrap makes a minimal system with nothing but git, a clone of
# what is committed is put into it, the command runs there. Not part of CI: it takes as long as two first builds, and wants root.
#
#   tests/fresh.sh SUITE [quickstart|tests]   SUITE: bookworm, trixie; without the second word both commands, one after the other
#
# GUANXI_FRESH_CACHE=DIR   keeps compiled objects there between runs (ccache is then installed too, beside what the command installs)
# GUANXI_FRESH_BASE and GUANXI_FRESH_MIRROR: see bare_system.sh
# Exit code: 0 when each command ended well, else 1; 2 for a usage error.
set -u
cd "$(dirname "$0")/.." || exit 1

usage() {
  echo "usage: fresh.sh bookworm|trixie [quickstart|tests]" >&2
  exit 2
}

suite=${1-}
case $suite in bookworm | trixie) ;; *) usage ;; esac
case ${2-} in
  "") commands="quickstart tests" ;;
  quickstart | tests) commands=$2 ;;
  *) usage ;;
esac
. tests/bare_system.sh
need_root fresh.sh
bare_base "$suite"

ended=0
for command in $commands; do
  new_system
  git clone -q --no-hardlinks . "$system/root/guanxi" || exit 1
  if [ -n "${GUANXI_FRESH_CACHE-}" ]; then
    mkdir -p "$GUANXI_FRESH_CACHE" "$system/var/cache/ccache"
    mount --bind "$GUANXI_FRESH_CACHE" "$system/var/cache/ccache"
    in_system sh -c 'apt-get -q update && apt-get -q install -y --no-install-recommends ccache' >/dev/null || exit 1
  fi
  script=tests/run.sh
  [ "$command" = tests ] || script=examples/quickstart.sh
  echo "== $suite: sh $script"
  began=$(date +%s)
  if in_system sh -c "cd /root/guanxi && sh $script"; then result=passed; else result=failed ended=1; fi
  echo "== $suite: sh $script: $result in $(($(date +%s) - began)) s"
done
exit "$ended"
