# Due days in heaps are evened out: the most pressing keep their day.
%env GUANXI_NOW=2026-11-20T09:00:00+08:00
$ for n in 01 02 03 04 05 06 07 08 09 10 11 12; do echo "{\"name\":\"Person $n\",\"tag\":[\"fair\"]}"; done | guanxi add --batch -q
$ guanxi add 王伟 --tier A -q; guanxi cadence --default 4w -q
$ guanxi remind --days 60 --format tsv | cut -f5 | sort | uniq -c
     13 2026-12-18
      1 date
# As many a day as a section of remind shows; weekends are left out; a second call finds nothing to do.
$ guanxi spread --dry-run
6 reminders are put off: at most 7 a day where 13 were; the last come up on 2026-12-21
! guanxi: nothing was written: this was a dry run
$ guanxi spread
6 reminders are put off: at most 7 a day where 13 were; the last come up on 2026-12-21
$ guanxi spread
no day has more than 7; nothing was put off
$ for day in 2026-12-18 2026-12-21; do guanxi remind --as-of $day --count; done; guanxi remind --as-of 2026-12-18 --only contact
7
13
Fri 2026-12-18

Get in touch
  c-<id>  today  王伟
  c-<id>  today  Person 01
  c-<id>  today  Person 02
  c-<id>  today  Person 03
  c-<id>  today  Person 04
  c-<id>  today  Person 05
  c-<id>  today  Person 06
$ guanxi undo
took back: 6 reminders are put off: at most 7 a day where 13 were; the last come up on 2026-12-21
# So many a day, or over so many days.
$ guanxi spread --days 4; for day in 18 19 20 21 22 23; do guanxi remind --as-of 2026-12-$day --count; done; guanxi undo -q
9 reminders are put off: at most 4 a day where 13 were; the last come up on 2026-12-23
4
4
4
8
12
13
$ guanxi spread --a-day 1 --json; guanxi remind --as-of 2026-12-18 --only contact; guanxi undo -q
{"schema":"guanxi.spread/1","reminders":12,"a_day":1,"fullest":13,"last":"2027-01-05"}
Fri 2026-12-18

Get in touch
  c-<id>  today  王伟
# What is late already is evened out from today on.
%env GUANXI_NOW=2027-01-15T09:00:00+08:00
$ guanxi spread --a-day 6; guanxi remind --count; guanxi undo -q
7 reminders are put off: at most 6 a day where 13 were; the last come up on 2027-01-19
6
# Only those who are chosen are put off; the others keep their days, and count.
$ guanxi spread 'tag:fair' --a-day 6 --dry-run; guanxi spread --tier A --a-day 1 --dry-run; guanxi spread --tier C
7 reminders are put off: at most 6 a day where 13 were; the last come up on 2027-01-19
1 reminder is put off: at most 1 a day where 13 were; the last comes up on 2027-01-18
nobody who was chosen is on a day with more than 7; nothing was put off
! guanxi: nothing was written: this was a dry run
! guanxi: nothing was written: this was a dry run
$ guanxi spread --days 2 --a-day 3
! guanxi: spread: --a-day or --days, not both
[2]
$ guanxi spread klaus
! guanxi: spread: unexpected argument 'klaus'
! hint: of one person: --who klaus
[2]
$ guanxi spread --days 0
! guanxi: --days takes a whole number from 1 to 1000, not '0'
[2]
