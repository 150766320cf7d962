# Bare Debian systems made by debootstrap, for the scripts beside this one, which read it. As root.
#
# GUANXI_FRESH_BASE=DIR    keeps the bare systems there, to be copied by the next run; without it they are made anew
# GUANXI_FRESH_MIRROR=URL  where debootstrap gets its packages, if not from its usual mirror
# shellcheck shell=sh

# need_root NAME: ends the script where it cannot make a system.
need_root() {
  if [ "$(id -u)" -ne 0 ]; then
    echo "$1: debootstrap and chroot need root" >&2
    exit 1
  fi
  command -v debootstrap >/dev/null || {
    echo "$1: debootstrap is not installed; apt-get install debootstrap" >&2
    exit 1
  }
}

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

# bare_base SUITE: makes sure of a bare system to copy, with nothing but git. Sets $work, a folder that is removed at the end, and $system.
bare_base() {
  work=$(mktemp -d)
  system=$work/system
  base=${GUANXI_FRESH_BASE:-$work}/$1
  trap leave EXIT
  trap 'exit 1' INT TERM
  [ -e "$base/usr/bin/git" ] && return
  mkdir -p "$base"
  debootstrap --variant=minbase --include=git,ca-certificates "$1" "$base" ${GUANXI_FRESH_MIRROR:+"$GUANXI_FRESH_MIRROR"} || exit 1
}

# A system as new, in $system.
new_system() {
  take_down
  cp -a "$base" "$system"
  cp /etc/resolv.conf "$system/etc/resolv.conf"
  mount -t proc proc "$system/proc"
  mount --rbind /dev "$system/dev"
  mount --make-rslave "$system/dev"
}

# in_system COMMAND…: with the environment of somebody who has just logged in.
in_system() {
  chroot "$system" env -i HOME=/root PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin TERM=dumb LANG=C.UTF-8 \
    ${GUANXI_FRESH_CACHE:+CMAKE_CXX_COMPILER_LAUNCHER=ccache CCACHE_DIR=/var/cache/ccache CCACHE_BASEDIR=/root CCACHE_NOHASHDIR=1 \
      CCACHE_COMPILERCHECK=content CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime} "$@"
}
