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
