#!/bin/sh
# npm package cal-parser, version 1.0.2.
# The properties of a VALARM are stored in the event around it: an event with DESCRIPTION "Bring the contract" and the usual alarm
# (DESCRIPTION:Reminder) has the description "Reminder", and an alarm by mail replaces even the summary and the attendee. One would have
# guessed that a nested component keeps its properties to itself. Exchange and Google put such an alarm into nearly every event, and the
# alarms have to stand after the event's own properties: what the reader shows of such a calendar is the alarms' texts.
set -u
tmp=$(mktemp -d) || exit 1
trap 'rm -rf "$tmp"' EXIT
trap 'exit 1' HUP INT TERM
npm install --prefix "$tmp" cal-parser@1.0.2 --ignore-scripts --no-audit --no-fund >"$tmp/install" 2>&1 || {
  cat "$tmp/install" >&2
  exit 1
}
cd "$tmp" || exit 1

cat >run.js <<'EOF'
const event = (lines) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//example//EN', 'BEGIN:VEVENT', 'UID:a@example.org', 'DTSTAMP:20260101T000000Z']
    .concat(lines, 'END:VEVENT', 'END:VCALENDAR', '').join('\r\n');

const { parseString } = require('cal-parser');
const own = ['DTSTART:20260306T090000Z', 'SUMMARY:Meeting', 'DESCRIPTION:Bring the contract'];
const alarm = ['BEGIN:VALARM', 'ACTION:EMAIL', 'TRIGGER:-PT15M', 'SUMMARY:Soon', 'DESCRIPTION:Reminder', 'ATTENDEE:mailto:eva@example.org', 'END:VALARM'];
for (const [order, lines] of [['without alarm', own], ['with alarm   ', own.concat(alarm)]]) {
  const { summary, description, attendee } = parseString(event(lines)).events[0];
  console.log(order, JSON.stringify([summary.value, description.value, attendee && attendee.value]));
}
EOF
cat >expected <<'EOF'
without alarm ["Meeting","Bring the contract",null]
with alarm    ["Soon","Reminder","mailto:eva@example.org"]
EOF
TZ=UTC node run.js >seen 2>&1
diff -u expected seen || {
  echo "cal-parser-alarm-overwrites-event: cal-parser 1.0.2 no longer answers as recorded" >&2
  exit 1
}
echo "cal-parser-alarm-overwrites-event: as recorded"
