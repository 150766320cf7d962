# A meeting ahead: put down in one line, asked about on its day, then confirmed, moved or dropped.
$ guanxi add 王伟 --org 青石 -q; guanxi add 李娜 --org 青石 -q; guanxi add Klaus Weber --org Norderelbe -q
$ guanxi plan
$ guanxi plan wangwei fri 15:00 the new offer --place 武汉
<id>  2026-11-20  meeting (in-person, planned)  王伟 (青石)
$ guanxi plan wangwei,lina 'in 2w' a dinner with @klaus -k dinner
<id>  2026-12-04  dinner (in-person, planned)  王伟 (青石), 李娜 (青石), Klaus Weber (Norderelbe)
$ guanxi plan klaus tomorrow noon -v zoom
<id>  2026-11-21  meeting (zoom, planned)  Klaus Weber (Norderelbe)
$ guanxi plan lina nov 25 his visa --sensitive
<id>  2026-11-25  meeting (in-person, planned)  李娜 (青石)
$ guanxi plan
id     date        time   who                 kind     place  what
<id>  2026-11-20  15:00  王伟                meeting  武汉   the new offer
<id>  2026-11-21  12:00  Klaus Weber         meeting
<id>  2026-11-25         李娜                meeting         (sensitive)
<id>  2026-12-04         Klaus Weber, 李娜…  dinner          a dinner with Kla…
$ guanxi plan 青石 --format tsv | cut -f2-
date	time	who	kind	via	place	text	sensitive
2026-11-20	15:00	wangwei	meeting	in-person	武汉	the new offer	false
2026-11-25		lina	meeting	in-person			true
2026-12-04		klaus-weber, lina, wangwei	dinner	in-person		a dinner with Klaus Weber	false
$ guanxi plan lina --json
{"schema":"guanxi.plan/1","planned":[{"id":"<id>","date":"2026-11-25","time":null,"who":["lina"],"kind":"meeting","via":"in-person","place":null,"text":null,"sensitive":true},{"id":"<id>","date":"2026-12-04","time":null,"who":["klaus-weber","lina","wangwei"],"kind":"dinner","via":"in-person","place":null,"text":"a dinner with Klaus Weber","sensitive":false}]}
$ guanxi list --format tsv | cut -f1,14
handle	last_contact
klaus-weber	
lina	
wangwei	
$ guanxi remind --only planned
Fri 2026-11-20

Planned
  <id>  today       王伟 (青石): the new offer  15:00, guanxi brief wangwei
  <id>  2026-11-21  Klaus Weber: meeting        12:00, guanxi brief klaus-weber
# Not so.
$ guanxi plan wangwei yesterday x
! guanxi: plan: 2026-11-19 is past
! hint: guanxi log WHO TEXT --date DATE records what happened
[2]
$ guanxi plan wangwei 08:00 x
<id>  2026-11-21  meeting (in-person, planned)  王伟 (青石)
$ guanxi plan wangwei the offer
! guanxi: cannot read the date 'the'
! hint: examples: 2026-11-20, 'last fri', 'in 2w'
[2]
$ guanxi plan nobody fri x
! guanxi: no person is called 'nobody'
! hint: see guanxi list
! or add them at once: guanxi log --new
[3]
$ guanxi plan nobody
! guanxi: no person or organisation is called 'nobody'
! hint: see guanxi list
[3]
$ guanxi plan wangwei --place 武汉
! guanxi: plan: --place needs a meeting
! hint: say when: guanxi plan WHO DATE TEXT
[2]
$ guanxi plan wangwei 11/12 x
! guanxi: the date '11/12' is ambiguous
! hint: name the month as in '11 dec' or '12 nov', or put the year first, as in 2026-11-20
[2]
# Afterwards.
%env GUANXI_NOW=2026-11-27T18:00:00+08:00
$ id() { guanxi plan $1 --format tsv | sed -n 2p | cut -f1; }; guanxi edit $(id klaus) --date '2026-12-01 10:00'; guanxi done $(id wangwei); guanxi done $(id lina) --dropped
changed <id>  2026-12-01 meeting with klaus-weber
confirmed <id>  2026-11-20  meeting with 王伟
dropped <id>  2026-11-25  meeting with 李娜
$ guanxi plan
id     date        time   who                    kind     what
<id>  2026-11-21  08:00  王伟                   meeting  x
<id>  2026-12-01  10:00  Klaus Weber            meeting
<id>  2026-12-04         Klaus Weber, 李娜, …   dinner   a dinner with Klaus W…
$ guanxi undo; guanxi undo; guanxi undo; guanxi plan wangwei
took back: dropped <id>  2026-11-25  meeting with 李娜
took back: confirmed <id>  2026-11-20  meeting with 王伟
took back: changed <id>  2026-12-01 meeting with klaus-weber
id     date        time   who                 kind     place  what
<id>  2026-11-20  15:00  王伟                meeting  武汉   the new offer
<id>  2026-11-21  08:00  王伟                meeting         x
<id>  2026-12-04         Klaus Weber, 李娜…  dinner          a dinner with Kla…
