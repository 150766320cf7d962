#!/bin/sh
# npm package humanparser, version 2.7.0.
# A last word that reads like a degree or a number ("Ma", "V", "I") is taken as a suffix even when nothing else is left for the last name:
# "Jack Ma" has an empty last name, and "Dr. Wei Ma" turns round into last name Wei with no first name. One would have guessed that the
# only word left after the given name is the last name, as it is for "Jack Li". Ma is among the twenty most frequent Chinese surnames:
# whoever splits a single name column with this package to fill N of a vCard loses them.
set -u
tmp=$(mktemp -d) || exit 1
trap 'rm -rf "$tmp"' EXIT
trap 'exit 1' HUP INT TERM
npm install --prefix "$tmp" humanparser@2.7.0 --ignore-scripts --no-audit --no-fund >"$tmp/install" 2>&1 || {
  cat "$tmp/install" >&2
  exit 1
}
cd "$tmp" || exit 1

cat >run.js <<'EOF'
const { parseName } = require('humanparser');
for (const name of ['Jack Li', 'Jack Ma', 'Ma, Jack', 'Dr. Wei Ma'])
  console.log(name, '->', JSON.stringify(parseName(name)));
EOF
cat >expected <<'EOF'
Jack Li -> {"firstName":"Jack","lastName":"Li","fullName":"Jack Li"}
Jack Ma -> {"suffix":"Ma","firstName":"Jack","lastName":"","fullName":"Jack Ma"}
Ma, Jack -> {"suffix":"Ma","lastName":"","firstName":"Jack","fullName":"Jack  Ma"}
Dr. Wei Ma -> {"suffix":"Ma","salutation":"Dr.","lastName":"Wei","fullName":"Dr. Wei Ma"}
EOF
TZ=UTC node run.js >seen 2>&1
diff -u expected seen || {
  echo "humanparser-surname-is-degree: humanparser 2.7.0 no longer answers as recorded" >&2
  exit 1
}
echo "humanparser-surname-is-degree: as recorded"
