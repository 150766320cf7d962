#!/bin/sh
# Debian package abook, version 0.6.1-2+b1 (Debian 12, amd64).
# Read from a vCard, only one telephone of each kind stays, the last one, and a TEL without a type counts as the one at home: it pushes out
# TEL;TYPE=HOME. BDAY is kept in the one field "anniversary" (and written again as BDAY, so that a wedding day typed there leaves as a
# birthday), and the backslashes of the note are kept as text. One would have guessed that the first number of a kind stays, or that the rest
# goes to a field of its own, and that a birthday is told from an anniversary. Whoever writes cards for mutt users puts the most important
# number of each kind last, and gives every TEL a type.
set -u
tmp=$(mktemp -d) || exit 1
trap 'rm -rf "$tmp"' EXIT
trap 'exit 1' HUP INT TERM
cd "$tmp" || exit 1
{ apt-get download abook=0.6.1-2+b1 && dpkg -x abook_*.deb root; } >install 2>&1 || {
  cat install >&2
  exit 1
}

cat >card.vcf <<'EOF'
BEGIN:VCARD
VERSION:3.0
N:Muster;Eva;;;
FN:Eva Muster
TEL;TYPE=CELL:+86 138 0000 0001
TEL;TYPE=CELL:+86 138 0000 0002
TEL;TYPE=HOME:+86 10 0000 0003
TEL:+86 10 0000 0004
BDAY:1990-03-05
NOTE:one\, two
END:VCARD
EOF
cat >expected <<'EOF'
[0]
name=Eva Muster
phone=+86 10 0000 0004
mobile=+86 138 0000 0002
notes=one\, two
anniversary=1990-03-05

EOF
HOME=$tmp root/usr/bin/abook --convert --infile card.vcf --informat vcard --outformat abook --outfile - >all 2>&1
sed -n '/^\[0\]/,$p' all >seen
diff -u expected seen || {
  echo "abook-loses-second-telephone: abook 0.6.1-2+b1 no longer answers as recorded" >&2
  exit 1
}
echo "abook-loses-second-telephone: as recorded"
