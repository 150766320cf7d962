#!/bin/sh
# npm package parse-full-name, version 1.2.7.
# A first word that is also a particle of European surnames (San, Van, Du, La, Della) is glued to the last name although nothing is left
# for the first name: "San Zhang", the Chinese John Doe, has last name "San Zhang" and an empty first name, without any entry in its list
# of errors. One would have guessed that a name of two words always has a first and a last one. Pinyin and Vietnamese given names meet
# these particles often; a greeting written from "first" is then empty, and sorting by "last" puts the person under S.
set -u
tmp=$(mktemp -d) || exit 1
trap 'rm -rf "$tmp"' EXIT
trap 'exit 1' HUP INT TERM
npm install --prefix "$tmp" parse-full-name@1.2.7 --ignore-scripts --no-audit --no-fund >"$tmp/install" 2>&1 || {
  cat "$tmp/install" >&2
  exit 1
}
cd "$tmp" || exit 1

cat >run.js <<'EOF'
const { parseFullName } = require('parse-full-name');
for (const name of ['Wei Zhang', 'San Zhang', 'Du Li', 'Van Tran', 'Della Probe']) {
  const { first, last, error } = parseFullName(name);
  console.log(name, '->', JSON.stringify({ first, last, errors: error.length }));
}
EOF
cat >expected <<'EOF'
Wei Zhang -> {"first":"Wei","last":"Zhang","errors":0}
San Zhang -> {"first":"","last":"San Zhang","errors":0}
Du Li -> {"first":"","last":"Du Li","errors":0}
Van Tran -> {"first":"","last":"Van Tran","errors":0}
Della Probe -> {"first":"","last":"Della Probe","errors":0}
EOF
TZ=UTC node run.js >seen 2>&1
diff -u expected seen || {
  echo "parse-full-name-swallows-given-name: parse-full-name 1.2.7 no longer answers as recorded" >&2
  exit 1
}
echo "parse-full-name-swallows-given-name: as recorded"
