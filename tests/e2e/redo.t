# A command that changes nothing says so, and is no step for undo.
$ guanxi add Ann Example --title CEO --tag vip -q
$ guanxi log ann talk -q
$ guanxi edit ann --title CEO
$ guanxi edit ann --title CEO --json
$ guanxi undo
$ guanxi undo
$ guanxi add Ann Example --title CEO --tag vip -q
$ guanxi add-org Sample Valves GmbH --country DE -q
$ guanxi edit sample-valves --country DE --format json
$ guanxi promise ann send the list --by 2026-12-01 | cut -c1-5 >id; guanxi done $(cat id) | cut -d' ' -f1-3
$ guanxi cadence ann 2w; guanxi cadence ann 2w
$ guanxi cadence --tier A 3w; guanxi cadence --tier A 3w
$ guanxi snooze c-$(guanxi list --format json | grep -o '"id":"[^"]*"' | head -1 | cut -d'"' -f4) 3d 2>/dev/null
$ guanxi relate ann --knows sample-valves 2>/dev/null
$ guanxi who-decides sample-valves set ann --role decider --because 'she said so'; guanxi who-decides sample-valves set ann --role decider --because 'she said so'
$ guanxi edit ann --tag vip -q; guanxi edit ann --tag vip
$ guanxi undo --list --format tsv | cut -f3,4

# Redo does again what undo took back, in order, whatever it was.
$ guanxi list --format jsonl >before; guanxi rm ann --yes
$ guanxi undo; guanxi list --format jsonl | diff before - && guanxi redo; guanxi list
$ guanxi undo -q; guanxi list --format jsonl | diff before -
$ guanxi undo -n 2; guanxi redo; guanxi redo; guanxi redo; guanxi redo
# What is written after an undo ends the way forward.
$ guanxi undo; guanxi log sample-valves
$ guanxi undo; guanxi note ann likes tea -q; guanxi redo
$ guanxi undo --json; guanxi redo --json
$ guanxi undo -n 99
$ guanxi undo -n 0
$ guanxi redo now
