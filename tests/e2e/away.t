# Away: nobody is to be called meanwhile, and afterwards a few a day, the most pressing first.
%env GUANXI_NOW=2026-11-20T09:00:00+08:00
$ guanxi init -q; guanxi config set user.country CN -q
$ guanxi away --until 2026-12-11
away until 2026-12-11: nobody is due by then
$ guanxi undo; guanxi away --until 2026-12-11 --json
took back: away until 2026-12-11: nobody is due by then
{"schema":"guanxi.away/1","until":"2026-12-11","reminders":0,"last":null}
$ guanxi add Early Sample -q; guanxi cadence early 1w -q; guanxi remind --on 2026-12-10 --format ids; guanxi remind --on 2026-12-11 --format tsv | cut -f 2,3,5
kind	who	date
contact	early-sample	2026-11-27
# Sooner back than was said: what was said last counts.
$ guanxi away --until 2026-12-01; guanxi remind --on 2026-11-30 --format ids; guanxi remind --on 2026-12-01 --format tsv | cut -f 2,3,5
away until 2026-12-01: 1 reminder is put off; the last comes up on 2026-12-01
kind	who	date
contact	early-sample	2026-11-27
$ guanxi undo 4 -q; guanxi list
$ for i in 1 2 3 4 5; do guanxi add "Person$i Sample" --handle p$i --tier $(test $i = 4 && echo A || echo B) -q; guanxi log p$i x -d 2026-11-0$i -k call -q; guanxi cadence p$i 2w -q; done
$ guanxi add Late Sample -q; guanxi log late x -d 2026-11-19 -k call -q; guanxi cadence late 2mo --in-person 1w -q
$ guanxi promise p1 send the list --by 2026-11-25 -q
$ guanxi snooze $(guanxi remind --only contact --format jsonl | sed -n 's/.*"id":"\([^"]*\)".*"who":"p2".*/\1/p') 2026-12-20 -q
$ guanxi away --until 2026-12-11 --a-day 2
away until 2026-12-11: 5 reminders are put off; the last come up on 2026-12-14
# Friday the 11th, then Monday the 14th; who was put off further stays so.
$ for day in 2026-11-21 2026-12-10 2026-12-11 2026-12-13 2026-12-14 2026-12-20; do echo $day; guanxi remind --on $day --only contact,in-person --format tsv | tail -n +2 | cut -f 2,3; done
2026-11-21
2026-12-10
2026-12-11
contact	p4
contact	p1
in-person	late-sample
2026-12-13
contact	p4
contact	p1
in-person	late-sample
2026-12-14
contact	p4
contact	p1
contact	p3
contact	p5
in-person	late-sample
2026-12-20
contact	p4
contact	p1
contact	p2
contact	p3
contact	p5
in-person	late-sample
# What is promised is promised.
$ guanxi remind --on 2026-11-25
Wed 2026-11-25

Promises to keep
  <id>  today  Person1 Sample: send the list
# Whoever is added meanwhile, or falls due by a rhythm that is set meanwhile, waits for that day too.
$ guanxi add New Sample -q; guanxi cadence new 1w -q; guanxi cadence late --in-person 2d -q
$ for day in 2026-12-01 2026-12-10 2026-12-11; do echo $day; guanxi remind --on $day --only contact,in-person --format tsv | tail -n +2 | cut -f 2,3; done
2026-12-01
2026-12-10
2026-12-11
contact	p4
contact	p1
contact	new-sample
in-person	late-sample
$ guanxi spread --a-day 1 --dry-run
4 reminders are put off: at most 1 a day where 3 were; the last come up on 2026-12-17
! guanxi: nothing was written: this was a dry run
$ guanxi undo 3 -q
$ guanxi undo
took back: away until 2026-12-11: 5 reminders are put off; the last come up on 2026-12-14
$ guanxi remind --on 2026-12-10 --only contact --format tsv | tail -n +2 | cut -f 3
p4
p1
p3
p5
$ guanxi away --until 2026-12-11 --json
{"schema":"guanxi.away/1","until":"2026-12-11","reminders":5,"last":"2026-12-11"}
$ guanxi undo -q; guanxi away --until 2026-11-21 --json; guanxi undo --list -n 1 --format tsv | tail -1 | cut -f 3
{"schema":"guanxi.away/1","until":"2026-11-21","reminders":4,"last":"2026-11-23"}
away
# What cannot be
$ guanxi away
! guanxi: away: --until DATE is missing
! hint: it is the first day on which you are back
[2]
$ guanxi away --until yesterday
! guanxi: --until 2026-11-19 is not in the future
[2]
$ guanxi away --until 2026-12-11 --a-day 0
! guanxi: --a-day takes a whole number from 1 to 1000000, not '0'
[2]
