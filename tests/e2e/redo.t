# A command that changes nothing says so, and is no step for undo.
$ guanxi add Ann Example --title CEO --tag vip -q
$ guanxi log ann talk -q
$ guanxi edit ann --title CEO
nothing changed: that is how it was already
$ guanxi edit ann --title CEO --json
{"schema":"guanxi.edit/1","changed":"ann-example  Ann Example","unchanged":true}
$ guanxi undo
took back: log <id>  2026-11-20  meeting (in-person)  Ann Example
$ guanxi undo
took back: added ann-example  Ann Example
$ guanxi add Ann Example --title CEO --tag vip -q
$ guanxi add-org Sample Valves GmbH --country DE -q
$ guanxi edit sample-valves --country DE --format json
{"schema":"guanxi.edit/1","changed":"sample-valves  Sample Valves GmbH","unchanged":true}
$ guanxi promise ann send the list --by 2026-12-01 | cut -c1-5 >id; guanxi done $(cat id) | cut -d' ' -f1-3
kept the promise
$ guanxi cadence ann 2w; guanxi cadence ann 2w
Ann Example: every 2w
nothing changed: that is how it was already
$ guanxi cadence --tier A 3w; guanxi cadence --tier A 3w
tier A: every 3w
nothing changed: that is how it was already
$ guanxi snooze c-$(guanxi list --format json | grep -o '"id":"[^"]*"' | head -1 | cut -d'"' -f4) 3d 2>/dev/null
[3]
$ guanxi relate ann --knows sample-valves 2>/dev/null
[2]
$ guanxi who-decides sample-valves set ann --role decider --because 'she said so'; guanxi who-decides sample-valves set ann --role decider --because 'she said so'
Ann Example (ann-example): decider at Sample Valves GmbH, medium confidence, since 2026-11-20, from outside, because: she said so
nothing changed: that is how it was already
$ guanxi edit ann --tag vip -q; guanxi edit ann --tag vip
nothing changed: that is how it was already
$ guanxi undo --list --format tsv | cut -f3,4
command	summary
who-decides	Ann Example (ann-example): decider at Sample Valves GmbH, medium confidence, since 2026-11-20, from outside, because: she said so
cadence	rhythm of tier A: every 3w
cadence	rhythm of Ann Example: every 2w
done	kept the promise <id>: send the list
promise	<id>  promise to Ann Example, due 2026-12-01: send the list
add-org	added sample-valves  Sample Valves GmbH
add	added ann-example  Ann Example

# Redo does again what undo took back, in order, whatever it was.
$ guanxi list --format jsonl >before; guanxi rm ann --yes
removed ann-example  Ann Example
$ guanxi undo; guanxi list --format jsonl | diff before - && guanxi redo; guanxi list
took back: removed ann-example  Ann Example
did again: removed ann-example  Ann Example
$ guanxi undo -q; guanxi list --format jsonl | diff before -
$ guanxi undo -n 2; guanxi redo; guanxi redo; guanxi redo; guanxi redo
took back: Ann Example (ann-example): decider at Sample Valves GmbH, medium confidence, since 2026-11-20, from outside, because: she said so
took back: rhythm of tier A: every 3w
did again: rhythm of tier A: every 3w
did again: Ann Example (ann-example): decider at Sample Valves GmbH, medium confidence, since 2026-11-20, from outside, because: she said so
did again: removed ann-example  Ann Example
! guanxi: there is nothing to redo
! hint: redo does again what undo took back, until another command changes something
[1]
# What is written after an undo ends the way forward.
$ guanxi undo; guanxi log sample-valves
took back: removed ann-example  Ann Example
! guanxi: no person is called 'sample-valves'
! hint: see guanxi list
! or add them at once: guanxi log --new
[3]
$ guanxi undo; guanxi note ann likes tea -q; guanxi redo
took back: Ann Example (ann-example): decider at Sample Valves GmbH, medium confidence, since 2026-11-20, from outside, because: she said so
! guanxi: there is nothing to redo
! hint: redo does again what undo took back, until another command changes something
[1]
$ guanxi undo --json; guanxi redo --json
{"schema":"guanxi.undo/1","id":"<id>","command":"note","summary":"<id>  note on Ann Example"}
{"schema":"guanxi.redo/1","id":"<id>","command":"note","summary":"<id>  note on Ann Example"}
$ guanxi undo -n 99
! guanxi: only 7 of 99 commands can be taken back
! hint: guanxi undo --list shows them
[2]
$ guanxi undo -n 0
! guanxi: undo: 0 stands for no command
! hint: guanxi undo alone means one command
[2]
$ guanxi redo now
! guanxi: redo takes a number of commands, not 'now'
! hint: guanxi redo --list shows them
[2]
