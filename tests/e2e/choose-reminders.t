# done and snooze take several ids, filters, and ids on stdin.
$ guanxi add 王伟 --org 青石 --tier C -q; guanxi add Klaus Weber --org Norderelbe --tier A -q; guanxi add 陈静 --org 青石 --tier C -q
$ guanxi cadence --default 1w -q; for who in wangwei klaus chenjing; do guanxi log $who tea -d 2026-11-01 -q; done
$ guanxi log wangwei the tender -d 2026-11-02 --promise 'send the list' --by 2026-11-18 -q; guanxi promise klaus call --by 2026-11-27 -q
$ guanxi remind
Fri 2026-11-20

Promises to keep
  <id>    2 days late   王伟 (青石): send the list

Get in touch
  c-<id>  12 days late  Klaus Weber (Norderelbe)
  c-<id>  12 days late  陈静 (青石)
  c-<id>  11 days late  王伟 (青石)
# A filter chooses of what remind shows today, with the options of remind.
$ guanxi snooze 'tier:C' 1w --only contact --dry-run
snoozed 2 reminders until 2026-11-27
  c-<id>  Get in touch with 陈静 (青石)
  c-<id>  Get in touch with 王伟 (青石)
! guanxi: nothing was written: this was a dry run
$ guanxi snooze 'tier:C' 1w --only contact
snoozed 2 reminders until 2026-11-27
  c-<id>  Get in touch with 陈静 (青石)
  c-<id>  Get in touch with 王伟 (青石)
$ guanxi remind
Fri 2026-11-20

Promises to keep
  <id>    2 days late   王伟 (青石): send the list

Get in touch
  c-<id>  12 days late  Klaus Weber (Norderelbe)
$ guanxi undo
took back: snoozed 2 reminders until 2026-11-27
$ guanxi snooze --org 青石 next mon --json
{"schema":"guanxi.snooze/1","items":[{"id":"<id>","kind":"promise","until":"2026-11-23"},{"id":"c-<id>","kind":"contact","until":"2026-11-23"},{"id":"c-<id>","kind":"contact","until":"2026-11-23"}]}
$ guanxi remind --format ids | wc -l
1
$ guanxi undo -q
# --due looks further ahead.
$ guanxi snooze --due 2026-11-27 --only promise 'tier:A' 2w
snoozed 1 reminder until 2026-12-04
  <id>  Promised to Klaus Weber (Norderelbe): call
# done closes all, or none.
$ guanxi done --only contact --tier C -d 2026-11-19
logged <id>  2026-11-19  other (other)  陈静 (青石)
logged <id>  2026-11-19  other (other)  王伟 (青石)
$ guanxi remind
Fri 2026-11-20

Promises to keep
  <id>    2 days late   王伟 (青石): send the list

Get in touch
  c-<id>  12 days late  Klaus Weber (Norderelbe)
$ guanxi undo -q; guanxi done 'tier:C' --only promise,contact --broken
! guanxi: only a promise can be broken
[2]
$ guanxi remind --format ids | wc -l
4
# Nothing that fits is no error.
$ guanxi snooze 'tier:B' 1w; guanxi done --tier B; guanxi done --tier B --json
{"schema":"guanxi.done/1","items":[],"unchanged":true}
! guanxi: nothing that remind shows today fits; nothing was done
! guanxi: nothing that remind shows today fits; nothing was done
! guanxi: nothing that remind shows today fits; nothing was done
# What cannot be meant is refused.
$ guanxi snooze
! guanxi: snooze: UNTIL is missing
! hint: as 3d, next mon, 2026-12-01, or off
[2]
$ guanxi snooze 1w
! guanxi: snooze: an ID or a filter is missing
! hint: see guanxi snooze --help
[2]
$ guanxi snooze 'tier:C'
! guanxi: snooze: UNTIL is missing
! hint: as 3d, next mon, 2026-12-01, or off
[2]
$ guanxi snooze c-xxxxx 'tier:C' 1w
! guanxi: snooze: ids and a filter do not go together: 'c-<id>'
! hint: name the ids, or choose by a filter
[2]
$ guanxi done c-xxxxx --tier C
! guanxi: done: ids and a filter do not go together: 'c-<id>'
! hint: name the ids, or choose by a filter
[2]
$ guanxi done
! guanxi: done: an ID or a filter is missing
! hint: see guanxi done --help
[2]
$ guanxi snooze 'tire:C' 1w
! guanxi: a filter has no word 'tire'
! hint: did you mean tier? it knows: tag, org, tier, city, country, owner, who, kind, via, since, until, last, in-person, due, overdue
!   tire:C
!   ^^^^
[2]
$ guanxi snooze 'tier:C' off
! guanxi: snooze: a filter chooses what remind shows, and what is snoozed is not shown
! hint: name the ids: guanxi snooze ID off
[2]
$ guanxi snooze --only calls 1w
! guanxi: remind knows no kind 'calls'
! hint: issue, planned, missed, promise, contact, in-person, occasion, holiday, decision, owed
[2]
$ guanxi snooze 'tier:C' yesterday
! guanxi: UNTIL 2026-11-19 is not in the future
[2]
# Through a pipe.
$ guanxi remind --only contact --tier C --format ids | guanxi snooze - 1w | sed 's/[0-9a-z]\{13\}/ID/g'
snoozed c-ID (contact) until 2026-11-27; snoozed c-ID (contact) until 2026-11-27
