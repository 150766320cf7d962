# Several steps are taken back, or done again, as one: all of them or none.
$ for n in one two three four; do guanxi add "Ann $n" -q; done
$ guanxi undo -n 3
took back: added ann-four  Ann four
took back: added ann-three  Ann three
took back: added ann-two  Ann two
$ guanxi redo --list
id     when              command  what
<id>  2026-11-20 09:00  add      added ann-two  Ann two
<id>  2026-11-20 09:00  add      added ann-three  Ann three
<id>  2026-11-20 09:00  add      added ann-four  Ann four
$ guanxi redo --list -n 1 --json
{"schema":"guanxi.redo/1","entries":[{"id":"<id>","at":"2026-11-20T01:00:00Z","command":"add","summary":"added ann-two  Ann two"}]}
$ guanxi redo -n 2
did again: added ann-two  Ann two
did again: added ann-three  Ann three
$ guanxi list --format tsv | cut -f1
handle
ann-one
ann-three
ann-two
$ guanxi redo -n 2
! guanxi: only 1 of 2 commands can be done again
! hint: guanxi redo --list shows them
[2]
$ guanxi redo -n 0
! guanxi: redo: 0 stands for no command
! hint: guanxi redo alone means one command
[2]
$ guanxi undo -n 2 --json
{"schema":"guanxi.undo/1","entries":[{"id":"<id>","command":"add","summary":"added ann-three  Ann three"},{"id":"<id>","command":"add","summary":"added ann-two  Ann two"}]}
$ guanxi redo -n 3 --json
{"schema":"guanxi.redo/1","entries":[{"id":"<id>","command":"add","summary":"added ann-two  Ann two"},{"id":"<id>","command":"add","summary":"added ann-three  Ann three"},{"id":"<id>","command":"add","summary":"added ann-four  Ann four"}]}
$ guanxi redo --list; guanxi redo
! guanxi: there is nothing to redo
! hint: redo does again what undo took back, until another command changes something
[1]

# The number is a word too.
$ guanxi undo 2 -q; guanxi redo 2 --json | cut -c1-40; guanxi undo --list 2 --format tsv | cut -f4
{"schema":"guanxi.redo/1","entries":[{"i
summary
added ann-four  Ann four
added ann-three  Ann three
$ guanxi undo two; guanxi redo -1; guanxi undo 1 -n 1; guanxi undo 0; guanxi undo --skip 2
! guanxi: undo takes a number of commands, not 'two'
! hint: guanxi undo --list shows them
! guanxi: unknown option '-1'
! hint: see guanxi redo --help; put -- before words that start with -
! guanxi: undo: '1' and --limit both say how many
! hint: leave one of them out
! guanxi: undo: 0 stands for no command
! hint: guanxi undo alone means one command
! guanxi: undo --skip passes over one command
! hint: leave the number out
[2]

# A step in the middle that no longer fits keeps those before it from being taken back alone; so does an answer that cannot be written.
$ guanxi list --format jsonl >before
$ guanxi edit ann-three --city Paris -q; sqlite3 $XDG_DATA_HOME/guanxi/guanxi.db "DELETE FROM party WHERE handle = 'ann-three'"
$ guanxi edit ann-one --city Bonn -q; guanxi list --format jsonl >before
$ guanxi undo -n 3
! guanxi: another program has changed since what this command recorded: changed ann-three  Ann three
! hint: guanxi undo --skip leaves that as it is and takes back nothing; the next undo takes back the command before
[1]
$ guanxi list --format jsonl | cmp before; guanxi redo --list
$ guanxi edit ann-one --city Kiel -q; guanxi list --format jsonl >before; guanxi undo -n 2 >/dev/full
! guanxi: cannot write the output: nothing was taken back
! hint: the disk that it goes to may be full
[1]
$ guanxi list --format jsonl | cmp before; guanxi undo -n 2 -q; guanxi redo -n 2 >/dev/full
! guanxi: cannot write the output: nothing was done again
! hint: the disk that it goes to may be full
[1]
$ guanxi redo -n 2 -q; guanxi list --format jsonl | cmp before
