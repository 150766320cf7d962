#!/bin/sh
# npm package vcards-js, version 2.11.1.
# Escaping differs by property: an address has comma and semicolon escaped, the organization and the note only the comma. The company
# "Probe; Söhne, AG" is written as ORG:Probe; Söhne\, AG, which a reader takes as organization "Probe" with the department " Söhne, AG".
# One would have guessed one rule (that of RFC 2426) for all text values of one package. Whoever reads its cards cannot tell a department
# from the second half of a name.
set -u
tmp=$(mktemp -d) || exit 1
trap 'rm -rf "$tmp"' EXIT
trap 'exit 1' HUP INT TERM
npm install --prefix "$tmp" vcards-js@2.11.1 --ignore-scripts --no-audit --no-fund >"$tmp/install" 2>&1 || {
  cat "$tmp/install" >&2
  exit 1
}
cd "$tmp" || exit 1

cat >run.js <<'EOF'
const card = require('vcards-js')();
card.firstName = 'Eva';
card.lastName = 'Muster';
card.organization = 'Probe; Söhne, AG';
card.note = 'one, two; three';
card.homeAddress.street = 'Weg 1; Haus 2, links';
card.homeAddress.city = 'Berlin';
console.log(card.getFormattedString().split(/\r?\n/).filter((line) => /^(ORG|NOTE|ADR)/.test(line)).join('\n'));
EOF
cat >expected <<'EOF'
ADR;TYPE=HOME:;;Weg 1\; Haus 2\, links;Berlin;;;
ORG:Probe; Söhne\, AG
NOTE:one\, two; three
EOF
TZ=UTC node run.js >seen 2>&1
diff -u expected seen || {
  echo "vcards-js-company-with-semicolon: vcards-js 2.11.1 no longer answers as recorded" >&2
  exit 1
}
echo "vcards-js-company-with-semicolon: as recorded"
