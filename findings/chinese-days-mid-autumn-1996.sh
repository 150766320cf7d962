#!/bin/sh
# npm package chinese-days, version 1.5.7.
# The months that begin on 16 July and 13 September 1996 begin a day too early, so that Mid-Autumn 1996 is 26 September instead of the
# 27th. (Also wrong: from 23 July 1933, and from 30 April 2060, a day late.) The months which old tables are known to have wrong, 2033,
# 2057, 2089 and 2097, are right, and so one would have guessed the recent past to be safe. People born in the sixth or eighth month of
# 1996 are thirty now: their lunar birthday, converted here, is one day off for life.
set -u
tmp=$(mktemp -d) || exit 1
trap 'rm -rf "$tmp"' EXIT
trap 'exit 1' HUP INT TERM
npm install --prefix "$tmp" chinese-days@1.5.7 --ignore-scripts --no-audit --no-fund >"$tmp/install" 2>&1 || {
  cat "$tmp/install" >&2
  exit 1
}
cd "$tmp" || exit 1

cat >run.js <<'EOF'
const pkg = require('chinese-days');
const days = pkg.default || pkg;
for (const date of ['1996-07-16', '1996-09-13', '1996-09-26', '1996-09-27', '2033-09-08', '2057-09-29', '2060-04-30']) {
  const { lunarMon, lunarDay, isLeap } = days.getLunarDate(date);
  console.log(date, '-> month', lunarMon, isLeap ? 'leap' : '', 'day', lunarDay);
}
console.log('8/15 of 1996:', days.getSolarDateFromLunar('1996-08-15').date);
EOF
cat >expected <<'EOF'
1996-07-16 -> month 6  day 2
1996-09-13 -> month 8  day 2
1996-09-26 -> month 8  day 15
1996-09-27 -> month 8  day 16
2033-09-08 -> month 8  day 15
2057-09-29 -> month 9  day 1
2060-04-30 -> month 3  day 30
8/15 of 1996: 1996-09-26
EOF
TZ=UTC node run.js >seen 2>&1
diff -u expected seen || {
  echo "chinese-days-mid-autumn-1996: chinese-days 1.5.7 no longer answers as recorded" >&2
  exit 1
}
echo "chinese-days-mid-autumn-1996: as recorded"
