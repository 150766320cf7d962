#!/bin/sh
# The systemd units in examples/, as systemd itself reads them, set up as their comments say, in a home of its own.
set -u
source=$(cd "$(dirname "$0")/.." && pwd) || exit 1
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT

# verify FILE…: what systemd has to say about these; nothing, when all is well.
verify() {
  HOME=$home XDG_RUNTIME_DIR=$home SYSTEMD_LOG_LEVEL=notice systemd-analyze --user --man=no verify "$@" 2>&1
}

units=$home/.config/systemd/user
mkdir -p "$units"
cp "$source"/examples/systemd/* "$units" || exit 1
install -D "$source/examples/send.sh" "$home/.local/bin/guanxi-send" || exit 1

said=$(verify "$units"/guanxi-remind.service "$units"/guanxi-remind.timer)
[ -z "$said" ] || {
  printf 'systemd.sh: systemd finds fault with the units:\n%s\n' "$said" >&2
  exit 1
}
# That it would have: without the program, with a misspelt key, with a day that no calendar has.
rm "$home/.local/bin/guanxi-send"
sed 's/^Restart=/Restrat=/' "$source/examples/systemd/guanxi-remind.service" >"$units/key.service"
sed 's/^OnCalendar=Mon/OnCalendar=Mxn/' "$source/examples/systemd/guanxi-remind.timer" >"$units/guanxi-remind.timer"
for bad in guanxi-remind.service key.service guanxi-remind.timer; do
  [ -n "$(verify "$units/$bad")" ] || {
    echo "systemd.sh: systemd has nothing to say about $bad, which is wrong" >&2
    exit 1
  }
done
