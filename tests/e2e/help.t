# Help: one text, by three ways, for every command.
$ guanxi help | head -5
usage: guanxi [global options] COMMAND [arguments] [options]

guanxi (关系) keeps the ties to your clients warm: whom you met, whom you owe a
call, what comes next.
\
$ guanxi help >a; guanxi --help >b; guanxi -h >c; cmp a b; cmp a c
$ for c in $(sed '/^Global options/,$d; /^  /!d; s/^  \([a-z-]*\) .*/\1/' a); do guanxi help $c >x 2>&1 || echo "$c: $?"; guanxi $c --help | cmp - x; grep -q '^usage: guanxi' x || echo "$c has no usage"; [ $(grep -c '^  guanxi ' x) -ge 2 ] || echo "$c has fewer than two examples"; done
$ guanxi help frob
! guanxi: 'frob' is not a guanxi command
! hint: see guanxi help
[2]
$ guanxi help lgo
! guanxi: 'lgo' is not a guanxi command
! hint: did you mean 'log'?
[2]
$ guanxi --version
guanxi 0.1.0
$ guanxi list --version
guanxi 0.1.0
$ guanxi log wangwei --help | head -1
usage: guanxi log [WHO] [TEXT…] [options]
$ guanxi -h log | head -1
usage: guanxi log [WHO] [TEXT…] [options]
$ COLUMNS=50 guanxi help undo
usage: guanxi undo [N] [options]

take the last command back

Takes back the last command that changed
something, whole, and says in words what it took
back. Called again, it takes back the one before;
undo 3 takes back the last three, all of them or
none. guanxi redo does it again. Every writing
command can be undone, rm, merge and import
included. Where another program has changed the
same records, an entry fits no longer: --skip
passes over it.

Arguments
  N  how many commands; one, without it

Options
  --list         show what can be taken back,
                 newest first
  --skip         leave what the last command did,
                 and forget how to take it back
  -n, --limit N  take the last N commands back;
                 with --list, only the newest N
  --dry-run      say what would be done, and do
                 nothing

Formats
  text, json, jsonl, tsv, csv

Everywhere
  --db FILE, --config FILE, -c KEY=VALUE, --format
  FORMAT, --json, --color WHEN, --no-pager, -q,
  --quiet, --version, -h, --help

Examples
  guanxi log wangwei by mistake && guanxi undo
      take the last command back
  guanxi undo --list
      what can be taken back
  guanxi undo 3
      the last three commands

see also: man guanxi-undo
