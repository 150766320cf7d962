#!/bin/sh
# npm package vdata-parser, version 0.1.5.
# A folded line is joined again only when the property has no parameters. With one (NOTE;LANGUAGE=de, ADR;TYPE=WORK) the value stops at
# the fold, and the rest stands in a second property, named "NOTE;LANGUAGE=de", whose text begins with the word "undefined". One would
# have guessed that unfolding comes before the splitting into name and parameters. Every line over 75 octets is folded, so long addresses
# and notes are hit: a writer that folds at 75 as the standard recommends loses more here than one that doesn't.
set -u
tmp=$(mktemp -d) || exit 1
trap 'rm -rf "$tmp"' EXIT
trap 'exit 1' HUP INT TERM
npm install --prefix "$tmp" vdata-parser@0.1.5 --ignore-scripts --no-audit --no-fund >"$tmp/install" 2>&1 || {
  cat "$tmp/install" >&2
  exit 1
}
cd "$tmp" || exit 1

cat >run.js <<'EOF'
const crlf = (lines) => lines.concat('').join('\r\n');

const text = crlf(['BEGIN:VCARD', 'VERSION:4.0', 'FN:Eva Muster', 'TITLE:Head of', '  Purchasing', 'NOTE;LANGUAGE=de:Zeile eins', '  und zwei', 'END:VCARD']);
const { VCARD } = require('vdata-parser').fromString(text);
for (const key of Object.keys(VCARD)) if (/^(TITLE|NOTE)/.test(key)) console.log(key, '=', JSON.stringify(VCARD[key]));
EOF
cat >expected <<'EOF'
TITLE = "Head of Purchasing"
NOTE = {"value":"Zeile eins","params":[{"LANGUAGE":"de"}]}
NOTE;LANGUAGE=de = "undefined und zwei"
EOF
TZ=UTC node run.js >seen 2>&1
diff -u expected seen || {
  echo "vdata-parser-undefined-in-folded-note: vdata-parser 0.1.5 no longer answers as recorded" >&2
  exit 1
}
echo "vdata-parser-undefined-in-folded-note: as recorded"
