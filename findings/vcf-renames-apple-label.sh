#!/bin/sh
# npm package vcf, version 2.1.2.
# Reading a card of Apple's address book and writing it again renames X-ABLabel to X-AB-LABEL: the name becomes the key xAbLabel, and
# every capital letter of the key a new hyphen. X-ABDATE stays as it is. One would have guessed that unknown X- names pass through as they
# came. Apple's own labels (for a custom kind of phone number, "anniversary" of a date) are lost after such a round trip, so a reader does
# well to know both spellings.
set -u
tmp=$(mktemp -d) || exit 1
trap 'rm -rf "$tmp"' EXIT
trap 'exit 1' HUP INT TERM
npm install --prefix "$tmp" vcf@2.1.2 --ignore-scripts --no-audit --no-fund >"$tmp/install" 2>&1 || {
  cat "$tmp/install" >&2
  exit 1
}
cd "$tmp" || exit 1

cat >run.js <<'EOF'
const crlf = (lines) => lines.concat('').join('\r\n');

const vCard = require('vcf');
const text = crlf(['BEGIN:VCARD', 'VERSION:3.0', 'N:Muster;Eva;;;', 'FN:Eva Muster', 'item1.TEL:+86 10 0000 0000',
  'item1.X-ABLabel:Assistant', 'item2.X-ABDATE:2010-05-08', 'item2.X-ABLabel:_$!<Anniversary>!$_', 'END:VCARD']);
console.log(new vCard().parse(text).toString('3.0').split(/\r?\n/).filter((line) => /^item/.test(line)).join('\n'));
EOF
cat >expected <<'EOF'
item1.TEL:+86 10 0000 0000
item1.X-AB-LABEL:Assistant
item2.X-AB-LABEL:_$!<Anniversary>!$_
item2.X-ABDATE:2010-05-08
EOF
TZ=UTC node run.js >seen 2>&1
diff -u expected seen || {
  echo "vcf-renames-apple-label: vcf 2.1.2 no longer answers as recorded" >&2
  exit 1
}
echo "vcf-renames-apple-label: as recorded"
