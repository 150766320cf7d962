# Several reminders are put off at once, and brought up again.
%env GUANXI_NOW=2026-11-27T09:00:00+08:00
$ guanxi add 王伟 -q; guanxi promise wangwei send the list --by 2026-11-27 -q; guanxi promise wangwei call the bank --by 2026-11-27 -q
$ guanxi snooze $(guanxi promise --json | grep -o '"id": *"[^"]*"' | cut -d'"' -f4) 1w | sed 's/snoozed [0-9a-z]*/snoozed ID/g'
snoozed ID (promise) until 2026-12-04; snoozed ID (promise) until 2026-12-04
$ guanxi remind
$ guanxi snooze $(guanxi promise --json | grep -o '"id": *"[^"]*"' | cut -d'"' -f4) off | sed 's/[0-9a-z]\{13\}/ID/g'
ID (promise) is no longer snoozed; ID (promise) is no longer snoozed
$ guanxi remind --format jsonl | grep -c '"promise"'
2
$ guanxi snooze x y z
! guanxi: <...>
! hint: <...>
[2]

# What is not snoozed cannot be brought up again: it says so, and is no step.
$ cat >again <<'END'
> set -- $(guanxi promise --json | grep -o '"id": *"[^"]*"' | cut -d'"' -f4); a=$1; b=$2
> END
$ guanxi undo --list --format tsv | wc -l >steps
$ . ./again; guanxi snooze $a off | sed "s/$a/ID/"; guanxi snooze $a $b off --json | sed "s/$a/ID/;s/$b/ID/"
ID (promise) was not snoozed
{"schema":"guanxi.snooze/1","items":[{"id":"ID","kind":"promise","until":null,"unchanged":true},{"id":"ID","kind":"promise","until":null,"unchanged":true}]}
$ guanxi undo --list --format tsv | wc -l | cmp - steps
$ . ./again; guanxi snooze $a 1w -q; guanxi snooze $a $b off | sed "s/$a/ID/;s/$b/ID/"
ID (promise) is no longer snoozed; ID (promise) was not snoozed
$ . ./again; guanxi snooze $a off | sed "s/$a/ID/"; guanxi undo | cut -d' ' -f5-
ID (promise) was not snoozed
is no longer snoozed

# Ids come through a pipe as well: the first word of each line.
$ guanxi promise wangwei write the minutes --by 2026-11-27 -q
$ guanxi remind | grep -e list -e minutes | guanxi snooze - 3d
snoozed <id> (promise) until 2026-11-30
$ guanxi remind
Fri 2026-11-27

Promises to keep
  <id>  today  王伟: call the bank
$ guanxi remind --on 2026-11-30 | grep -c -e list -e minutes
1
$ guanxi promise --format tsv | tail -n +2 | guanxi done -
kept the promise <id>: send the list
kept the promise <id>: call the bank
kept the promise <id>: write the minutes
$ guanxi undo -q; guanxi promise --format tsv | wc -l
4
# With no id nothing is done, and it says so; a word that is no id leaves all as it was.
$ guanxi remind --only owed | guanxi done -; guanxi remind --only owed | guanxi snooze - 1w
! guanxi: no id came on stdin; nothing was done
! guanxi: no id came on stdin; nothing was snoozed
$ (guanxi promise --format tsv | tail -n +2; echo nonsense) | guanxi done -; guanxi promise --format tsv | wc -l
4
! guanxi: nothing has the id 'nonsense'
! hint: remind, history and show print ids
$ guanxi snooze - 1d <.
! guanxi: stdin is a folder; nothing was read
! hint: give it a file or a pipe
[1]
