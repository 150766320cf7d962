#!/bin/sh
# npm package date-holidays, version 3.37.0.
# It has Deepavali of 2028 in Singapore and Malaysia on 15 November. The moon of 2009 returns in 2028, after nineteen years: two days
# without a moon lie between the middle of October and that of November. For 2009 Singapore had published 15 November too, and took it
# back for 17 October once the almanac was there (mom.gov.sg, Change of 2009 Deepavali Date). The package knows 17 October 2009, and one
# would have guessed that it treats the same moon alike. It marks no day of later years as uncertain: a meeting is planned a month off.
set -u
tmp=$(mktemp -d) || exit 1
trap 'rm -rf "$tmp"' EXIT
trap 'exit 1' HUP INT TERM
npm install --prefix "$tmp" date-holidays@3.37.0 --ignore-scripts --no-audit --no-fund >"$tmp/install" 2>&1 || {
  cat "$tmp/install" >&2
  exit 1
}
cd "$tmp" || exit 1

cat >run.js <<'EOF'
const Holidays = require('date-holidays');
for (const country of ['SG', 'MY']) {
  for (const year of [2009, 2027, 2028, 2029]) {
    const days = new Holidays(country, { languages: ['en'] }).getHolidays(year).filter((day) => day.name === 'Deepavali');
    console.log(country, year, days.map((day) => day.date.slice(0, 10) + (day.note ? ' ' + day.note : '')).join(', ') || 'none');
  }
}
EOF
cat >expected <<'EOF'
SG 2009 2009-10-17
SG 2027 2027-10-28
SG 2028 2028-11-15
SG 2029 2029-11-05
MY 2009 none
MY 2027 2027-10-28
MY 2028 2028-11-15
MY 2029 2029-11-05
EOF
TZ=UTC node run.js >seen 2>&1
diff -u expected seen || {
  echo "date-holidays-deepavali-2028: date-holidays 3.37.0 no longer answers as recorded" >&2
  exit 1
}
echo "date-holidays-deepavali-2028: as recorded"
