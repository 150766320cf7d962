#!/bin/sh
# npm package date-holidays, version 3.37.0.
# In Turkey the eve of each of the two feasts is half a day off, from one o'clock on (law 2429). The package has the half day, and puts
# it at the wrong end: the feast begins at sunset of the eve and lasts 90 (or 114) hours, until noon of the day after the last one. One
# would have guessed that the half day is counted from the eve's noon. An afternoon that is off counts as worked, and a morning that is
# worked as off: 12 March 2027 is a Friday, on which all offices are open.
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
const turkey = new Holidays('TR', { languages: ['en'] });
for (const time of ['2026-03-19T10:00', '2026-03-19T15:00', '2026-03-19T20:00', '2026-03-22T15:00', '2026-03-23T10:00', '2026-03-23T15:00',
  '2026-05-26T15:00', '2026-05-30T10:00', '2026-05-31T10:00', '2027-03-12T10:00']) {
  const found = turkey.isHoliday(new Date(time + '+03:00'));
  console.log(time, found ? found[0].type + ': ' + found[0].name : 'works');
}
EOF
cat >expected <<'EOF'
2026-03-19T10:00 works
2026-03-19T15:00 works
2026-03-19T20:00 public: End of Ramadan (Eid al-Fitr)
2026-03-22T15:00 public: End of Ramadan (Eid al-Fitr)
2026-03-23T10:00 public: End of Ramadan (Eid al-Fitr)
2026-03-23T15:00 works
2026-05-26T15:00 works
2026-05-30T10:00 public: Feast of the Sacrifice (Eid al-Adha)
2026-05-31T10:00 public: Feast of the Sacrifice (Eid al-Adha)
2027-03-12T10:00 public: End of Ramadan (Eid al-Fitr)
EOF
TZ=UTC node run.js >seen 2>&1
diff -u expected seen || {
  echo "date-holidays-half-day-after-bayram: date-holidays 3.37.0 no longer answers as recorded" >&2
  exit 1
}
echo "date-holidays-half-day-after-bayram: as recorded"
