#!/bin/sh
# npm package ical-js-parser, version 0.7.4.
# A TZID in quotation marks makes the whole event disappear: the list of events is empty, with no error. Without the marks the same event
# is there. RFC 5545 allows them round any parameter value, and one would have guessed that they are taken off, or the zone be unknown at
# worst. Programs that quote every value with a space (Windows zone names, "China Standard Time") lose all their timed events here; a
# writer is safer to quote only where a colon, comma or semicolon asks for it.
set -u
tmp=$(mktemp -d) || exit 1
trap 'rm -rf "$tmp"' EXIT
trap 'exit 1' HUP INT TERM
npm install --prefix "$tmp" ical-js-parser@0.7.4 --ignore-scripts --no-audit --no-fund >"$tmp/install" 2>&1 || {
  cat "$tmp/install" >&2
  exit 1
}
cd "$tmp" || exit 1

cat >run.js <<'EOF'
const event = (lines) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//example//EN', 'BEGIN:VEVENT', 'UID:a@example.org', 'DTSTAMP:20260101T000000Z']
    .concat(lines, 'END:VEVENT', 'END:VCALENDAR', '').join('\r\n');

const pkg = require('ical-js-parser');
const parser = pkg.default || pkg;
for (const zone of ['China Standard Time', '"China Standard Time"'])
  console.log(zone, '->', JSON.stringify(parser.toJSON(event(['DTSTART;TZID=' + zone + ':20260306T090000', 'SUMMARY:Meeting'])).events.map((e) => e.dtstart)));
EOF
cat >expected <<'EOF'
China Standard Time -> [{"value":"20260306T090000","timezone":"China Standard Time"}]
"China Standard Time" -> []
EOF
TZ=UTC node run.js >seen 2>&1
diff -u expected seen || {
  echo "ical-js-parser-quoted-zone: ical-js-parser 0.7.4 no longer answers as recorded" >&2
  exit 1
}
echo "ical-js-parser-quoted-zone: as recorded"
