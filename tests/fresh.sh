#!/bin/sh
# The README's two commands, each alone on a bare Debian: debootstrap makes a minimal system with nothing but git, a clone of
# what is committed is put into it, the command runs there. Not part of CI: it takes as long as two first builds, and wants root.
#
#   tests/fresh.sh SUITE [quickstart|tests]   SUITE: bookworm, trixie; without the second word both commands, one after the other
#
# GUANXI_FRESH_CACHE=DIR   keeps compiled objects there between runs (ccache is then installed too, beside what the command installs)
# GUANXI_FRESH_BASE=DIR    keeps the bare systems there, to be copied by the next run; without it they are made anew
# GUANXI_FRESH_MIRROR=URL  where debootstrap gets its packages, if not from its usual mirror
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
if [ "$(id -u)" -ne 0 ]; then
  echo "fresh.sh: debootstrap and chroot need root" >&2
  exit 1
fi
command -v debootstrap >/dev/null || {
  echo "fresh.sh: debootstrap is not installed; apt-get install debootstrap" >&2
  exit 1
}

work=$(mktemp -d)
bases=${GUANXI_FRESH_BASE:-$work}
base=$bases/$suite
system=$work/system

take_down() {
  for mounted in proc dev var/cache/ccache; do
    mountpoint -q "$system/$mounted" && umount -l "$system/$mounted"
  done
  rm -rf --one-file-system "$system"
}
# shellcheck disable=SC2317 # the trap calls it
leave() {
  take_down
  rm -rf --one-file-system "$work"
}
trap leave EXIT
trap 'exit 1' INT TERM

if ! [ -e "$base/usr/bin/git" ]; then
  mkdir -p "$base"
  debootstrap --variant=minbase --include=git,ca-certificates "$suite" "$base" ${GUANXI_FRESH_MIRROR:+"$GUANXI_FRESH_MIRROR"} ||
    exit 1
fi

# in_system COMMAND…: with the environment of somebody who has just logged in.
in_system() {
  chroot "$system" env -i HOME=/root PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin TERM=dumb LANG=C.UTF-8 \
    ${GUANXI_FRESH_CACHE:+CMAKE_CXX_COMPILER_LAUNCHER=ccache CCACHE_DIR=/var/cache/ccache CCACHE_BASEDIR=/root CCACHE_NOHASHDIR=1 \
      CCACHE_COMPILERCHECK=content CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime} "$@"
}

ended=0
for command in $commands; do
  take_down
  cp -a "$base" "$system"
  cp /etc/resolv.conf "$system/etc/resolv.conf"
  mount -t proc proc "$system/proc"
  mount --rbind /dev "$system/dev"
  mount --make-rslave "$system/dev"
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
