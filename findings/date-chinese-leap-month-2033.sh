#!/bin/sh
# npm package date-chinese, version 2.1.4.
# The package computes new moons and solar terms instead of keeping a table, and gives 2033 two leap months and no eleventh one: the month
# from 25 August is a leap seventh, that from 22 November the tenth, and that from 22 December a leap eleventh. In the calendar in force
# they are the eighth, the eleventh and the leap eleventh. Mid-Autumn 2033 comes out on 7 October instead of 8 September, and every lunar
# birthday of the eighth to the tenth month a month late. One would have guessed that the famous mistake of old tables spares computed
# ones. The holiday package date-holidays (3.37.0) builds on it and gives the same 7 October.
set -u
tmp=$(mktemp -d) || exit 1
trap 'rm -rf "$tmp"' EXIT
trap 'exit 1' HUP INT TERM
npm install --prefix "$tmp" date-chinese@2.1.4 --ignore-scripts --no-audit --no-fund >"$tmp/install" 2>&1 || {
  cat "$tmp/install" >&2
  exit 1
}
cd "$tmp" || exit 1

cat >run.js <<'EOF'
const pkg = require('date-chinese');
const Calendar = pkg.CalendarChinese || pkg.default;
for (const day of [[2033, 8, 24], [2033, 8, 25], [2033, 9, 8], [2033, 10, 7], [2033, 11, 22], [2033, 12, 22]]) {
  const calendar = new Calendar();
  calendar.fromGregorian(...day);
  const [, , month, leap, date] = calendar.get();
  console.log(day.join('-'), '-> month', month, leap ? 'leap' : '', 'day', date);
}
EOF
cat >expected <<'EOF'
2033-8-24 -> month 7  day 30
2033-8-25 -> month 7 leap day 1
2033-9-8 -> month 7 leap day 15
2033-10-7 -> month 8  day 15
2033-11-22 -> month 10  day 1
2033-12-22 -> month 11 leap day 1
EOF
TZ=UTC node run.js >seen 2>&1
diff -u expected seen || {
  echo "date-chinese-leap-month-2033: date-chinese 2.1.4 no longer answers as recorded" >&2
  exit 1
}
echo "date-chinese-leap-month-2033: as recorded"
