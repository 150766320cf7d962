#!/bin/sh
# npm package vcard, version 0.1.0.
# A value ends at its first colon: the URL is "https", the birthday 1990-03-05T00:00:00Z is "1990-03-05T00", the note "Call: never at
# noon" is "Call". Of two TEL only the first stays, of two NOTE as well. Nothing is reported (beyond a copy of every card that the package
# itself prints as it runs). One would have guessed that only the first colon of a line divides. Cards written for unknown readers are
# safer with a bare date in BDAY.
set -u
tmp=$(mktemp -d) || exit 1
trap 'rm -rf "$tmp"' EXIT
trap 'exit 1' HUP INT TERM
npm install --prefix "$tmp" vcard@0.1.0 --ignore-scripts --no-audit --no-fund >"$tmp/install" 2>&1 || {
  cat "$tmp/install" >&2
  exit 1
}
cd "$tmp" || exit 1

cat >run.js <<'EOF'
const crlf = (lines) => lines.concat('').join('\r\n');

const text = crlf(['BEGIN:VCARD', 'VERSION:3.0', 'N:Muster;Eva;;;', 'FN:Eva Muster', 'TEL;TYPE=CELL:+86 1', 'TEL;TYPE=HOME:+86 2',
  'URL:https://example.org/', 'BDAY:1990-03-05T00:00:00Z', 'NOTE:Call: never at noon', 'END:VCARD']);
const print = console.log;
console.log = console.error = console.warn = console.info = () => {};
new (require('vcard'))().readData(text, (error, card) => {
  for (const key of ['TEL', 'URL', 'BDAY', 'NOTE']) print(key, JSON.stringify((card || error)[key]));
});
EOF
cat >expected <<'EOF'
TEL {"type":["CELL"],"value":"+86 1"}
URL "https"
BDAY "1990-03-05T00"
NOTE "Call"
EOF
TZ=UTC node run.js >seen 2>&1
diff -u expected seen || {
  echo "vcard-cuts-at-second-colon: vcard 0.1.0 no longer answers as recorded" >&2
  exit 1
}
echo "vcard-cuts-at-second-colon: as recorded"
