#!/bin/sh
# npm package ical-expander, version 3.2.0.
# An event of 29 February with a plain FREQ=YEARLY occurs on 1 March in the years without that day. RFC 5545 (3.3.10) says that invalid
# dates are left out, and one would have guessed an event every four years; the same package does leave out 30 February for FREQ=MONTHLY.
# A birthday written this way is therefore shown yearly by some readers and once in four years by others (and on 1 March, not 28
# February): who wants one meaning writes BYMONTH=2;BYMONTHDAY=-1.
set -u
tmp=$(mktemp -d) || exit 1
trap 'rm -rf "$tmp"' EXIT
trap 'exit 1' HUP INT TERM
npm install --prefix "$tmp" ical-expander@3.2.0 --ignore-scripts --no-audit --no-fund >"$tmp/install" 2>&1 || {
  cat "$tmp/install" >&2
  exit 1
}
cd "$tmp" || exit 1

cat >run.js <<'EOF'
const event = (lines) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//example//EN', 'BEGIN:VEVENT', 'UID:a@example.org', 'DTSTAMP:20260101T000000Z']
    .concat(lines, 'END:VEVENT', 'END:VCALENDAR', '').join('\r\n');

const IcalExpander = require('ical-expander');
const days = (rule, start) => new IcalExpander({ ics: event(['DTSTART;VALUE=DATE:' + start, 'RRULE:' + rule]), maxIterations: 100 })
  .between(new Date('2024-01-01T00:00:00Z'), new Date('2028-12-31T00:00:00Z')).occurrences.map((o) => o.startDate.toString()).join(' ');
console.log('yearly from 29 February: ', days('FREQ=YEARLY', '20240229'));
console.log('last day of February:    ', days('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1', '20240229'));
console.log('monthly from 30 January: ', days('FREQ=MONTHLY;COUNT=3', '20260130'));
EOF
cat >expected <<'EOF'
yearly from 29 February:  2024-02-29 2025-03-01 2026-03-01 2027-03-01 2028-02-29
last day of February:     2024-02-29 2025-02-28 2026-02-28 2027-02-28 2028-02-29
monthly from 30 January:  2026-01-30 2026-03-30 2026-04-30
EOF
TZ=UTC node run.js >seen 2>&1
diff -u expected seen || {
  echo "ical-expander-birthday-on-29-february: ical-expander 3.2.0 no longer answers as recorded" >&2
  exit 1
}
echo "ical-expander-birthday-on-29-february: as recorded"
