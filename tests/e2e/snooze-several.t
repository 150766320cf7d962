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
