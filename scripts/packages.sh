#!/bin/sh
# Installs the Debian packages that building and testing guanxi needs, through apt, with sudo when not root. The one list
# of them: README's two commands and CI read it here. What is installed already is left alone, without a look at the network.
#
#   packages.sh           what building and testing need
#   packages.sh --build   what building alone needs
#   packages.sh [--build] --list   only prints their names
set -eu

build="
  g++ cmake ninja-build pkg-config
  libcli11-dev libexpat1-dev libexpected-dev libfmt-dev libical-dev libicu-dev libminizip-dev libsqlite3-dev libtomlplusplus-dev
  rapidjson-dev tzdata zlib1g-dev
"
test="
  doctest-dev nlohmann-json3-dev librapidcheck-dev python3 mandoc sqlite3 shellcheck valgrind strace bash zsh fish
  graphviz libedit2 openssl systemd git clang-tidy clang-format
"

packages="$build $test"
list=no
for argument in "$@"; do
  case $argument in
    --build) packages=$build ;;
    --list) list=yes ;;
    *)
      echo "usage: packages.sh [--build] [--list]" >&2
      exit 2
      ;;
  esac
done

if [ "$list" = yes ]; then
  # shellcheck disable=SC2086 # a list of names
  printf '%s\n' $packages
  exit 0
fi

# fail WHAT HINT
fail() {
  printf 'packages.sh: %s\nhint: %s\n' "$1" "$2" >&2
  exit 1
}

installed() {
  dpkg-query -W -f='${db:Status-Status}\n' "$1" 2>/dev/null | grep -qx installed
}

# shellcheck disable=SC2086 # a list of names
if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
  fail "this system has no apt; these Debian packages, or what they are called here, are needed:$(printf ' %s' $packages)" \
    "once they are there: cmake --preset release && cmake --build --preset release"
fi

missing=""
for package in $packages; do
  installed "$package" || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

as_root=""
if [ "$(id -u)" -ne 0 ]; then
  command -v sudo >/dev/null || fail "installing needs root, and there is no sudo" "as root: apt-get install$missing"
  as_root="sudo"
fi

echo "guanxi: installing through apt:$missing" >&2
# Another apt may be at work on a fresh machine: wait for it.
apt() {
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300 "$@" >&2
}
apt update || echo "packages.sh: apt's lists are not up to date; going on with those that are there" >&2
# shellcheck disable=SC2086 # a list of names
apt install -y --no-install-recommends $missing ||
  fail "apt could not install all of:$missing" "Debian 12 and 13 have them; see apt's own words above"
