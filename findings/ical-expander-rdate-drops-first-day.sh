#!/bin/sh
# npm package ical-expander, version 3.2.0.
# An event that lists its further days by RDATE, without an RRULE, occurs on those days only: DTSTART itself is missing from the answer.
# With a rule beside the RDATE it is there. RFC 5545 (3.8.5.2) counts DTSTART as the first instance, and one would have guessed so. Lunar
# birthdays have no rule and are written as a list of RDATE: whoever writes them for such readers puts the first day into the list as
# well, which readers that follow the standard take as the same day.
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
const days = (lines) => new IcalExpander({ ics: event(['DTSTART;VALUE=DATE:20260306'].concat(lines)), maxIterations: 100 })
  .between(new Date('2026-01-01T00:00:00Z'), new Date('2026-12-31T00:00:00Z')).occurrences.map((o) => o.startDate.toString()).join(' ');
console.log('RDATE alone:          ', days(['RDATE;VALUE=DATE:20260310,20260320']));
console.log('RDATE with a rule:    ', days(['RRULE:FREQ=DAILY;COUNT=1', 'RDATE;VALUE=DATE:20260310,20260320']));
console.log('RDATE repeats DTSTART:', days(['RDATE;VALUE=DATE:20260306,20260310,20260320']));
EOF
cat >expected <<'EOF'
RDATE alone:           2026-03-10 2026-03-20
RDATE with a rule:     2026-03-06 2026-03-10 2026-03-20
RDATE repeats DTSTART: 2026-03-06 2026-03-10 2026-03-20
EOF
TZ=UTC node run.js >seen 2>&1
diff -u expected seen || {
  echo "ical-expander-rdate-drops-first-day: ical-expander 3.2.0 no longer answers as recorded" >&2
  exit 1
}
echo "ical-expander-rdate-drops-first-day: as recorded"
