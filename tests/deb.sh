#!/bin/sh
# The Debian package in a bare Debian: it is installed there by apt, used, looked at by lintian, and purged. Not part of CI: it wants root,
# debootstrap and the network.
#
#   tests/deb.sh SUITE [FILE.deb]   SUITE: bookworm, trixie; without FILE the package is made here first, by the release preset and cpack
#
# GUANXI_FRESH_BASE and GUANXI_FRESH_MIRROR: see bare_system.sh
# Exit code: 0 when all is as it should be, else 1; 2 for a usage error.
set -u
cd "$(dirname "$0")/.." || exit 1

case ${1-} in bookworm | trixie) suite=$1 ;; *)
  echo "usage: deb.sh bookworm|trixie [FILE.deb]" >&2
  exit 2
  ;;
esac
. tests/bare_system.sh
need_root deb.sh

package=${2-}
if [ -z "$package" ]; then
  cmake --preset release -DGUANXI_TESTS=OFF >/dev/null && cmake --build --preset release || exit 1
  (cd build/release && rm -f guanxi_*.deb && cpack) || exit 1
  package=$(echo build/release/guanxi_*.deb)
fi
version=$(dpkg-deb --field "$package" Version) || exit 1
echo "== $package"
dpkg-deb --field "$package" Package Version Architecture Depends Recommends Suggests Maintainer

bare_base "$suite"
new_system
cp "$package" "$system/root/guanxi.deb"
in_system sh -c 'apt-get -q update && DEBIAN_FRONTEND=noninteractive apt-get -q install -y --no-install-recommends /root/guanxi.deb' \
  >"$work/log" 2>&1 || {
  cat "$work/log" >&2
  echo "deb.sh: it could not be installed" >&2
  exit 1
}
in_system env DEBIAN_FRONTEND=noninteractive apt-get -q install -y --no-install-recommends bash-completion zsh fish lintian man-db \
  >"$work/log" 2>&1 || {
  cat "$work/log" >&2
  exit 1
}

passed=0
failed=0
# check WHAT COMMAND: in the system.
check() {
  if in_system sh -c "$2" >"$work/log" 2>&1; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    echo "deb.sh: $1: $2" >&2
    cat "$work/log" >&2
  fi
}
has() { check "$1 is there" "[ -s '$1' ]"; }

check "the program says its version" "[ \"guanxi ${version%-*}\" = \"\$(guanxi --version)\" ]"
check "a first day" "guanxi init -q --timezone Asia/Shanghai --country CN && guanxi add 王伟 --org 青石 --timezone Europe/Berlin -q &&
  guanxi log ww tea -q && guanxi find tea --json | grep -q wangwei && guanxi when wangwei --json | grep -q Berlin"
check "no library is missing" "! ldd /usr/bin/guanxi | grep -q 'not found'"
for page in man1/guanxi.1 man1/guanxi-log.1 man5/guanxi.toml.5 man7/guanxi-tutorial.7 man7/guanxi-formats.7; do has "/usr/share/man/$page.gz"; done
check "each command has its page" "for command in \$(guanxi help | sed -n 's/^  \\([a-z][a-z-]*\\)  *[a-z].*/\\1/p'); do
  [ -s /usr/share/man/man1/guanxi-\$command.1.gz ] || { echo \$command; exit 1; }; done"
for file in copyright changelog.gz changelog.Debian.gz README.md examples/crontab; do has "/usr/share/doc/guanxi/$file"; done
check "bash finds its completion" "bash -c '. /usr/share/bash-completion/bash_completion
  { _comp_load guanxi || _completion_loader guanxi; } 2>/dev/null; complete -p guanxi' | grep -q _guanxi"
check "zsh finds its completion" "zsh -fc 'autoload -Uz compinit && compinit -u -D && print \$_comps[guanxi]' | grep -qx _guanxi"
check "fish finds its completion" "fish -c 'complete -C \"guanxi remi\"' | grep -q '^remind'"
check "lintian has nothing to say" "lintian --no-cfg --allow-root --fail-on error,warning --tag-display-limit 0 /root/guanxi.deb"
in_system lintian --no-cfg --allow-root --show-overrides --display-info --tag-display-limit 0 /root/guanxi.deb
check "nothing is left when it is purged" "dpkg -L guanxi | while read -r file; do [ -d \$file ] || echo \$file; done >/root/files &&
  dpkg --purge guanxi && while read -r file; do [ ! -e \$file ] || { echo \$file; exit 1; }; done </root/files && [ -e /root/.local/share/guanxi/guanxi.db ]"

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
