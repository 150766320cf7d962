# The commonest acts in few keys.
$ guanxi add 王伟 --org 青石 --tier A -q; guanxi add 李娜 --org 青石 -q; guanxi add Klaus Weber --org Norderelbe --tier A -q
$ guanxi cadence --tier A 2w -q

# What happened, by the word that says it.
$ guanxi call wangwei he will ask the board
<id>  2026-11-20  call (phone)  王伟 (青石)  next due 2026-12-04
$ guanxi met klaus showed us the plant +plant
<id>  2026-11-20  meeting (in-person)  Klaus Weber (Norderelbe)  next due 2026-12-04
$ guanxi mail lina sent the offer --promise 'send the drawings' --by 'in 3 days'
<id>  2026-11-20  email  李娜 (青石)
  <id>  promise to 李娜 (青石), due 2026-11-23: send the drawings
$ guanxi dinner wangwei,lina the chairwoman signs -d 'yesterday 19:00' --place 宁波
<id>  2026-11-19  dinner (in-person)  王伟 (青石), 李娜 (青石)  next due wangwei 2026-12-04
$ guanxi call lina no answer --attempt
<id>  2026-11-20  call (phone, not reached)  李娜 (青石)
$ guanxi call klaus the audit is moved -v zoom
<id>  2026-11-20  call (zoom)  Klaus Weber (Norderelbe)  next due 2026-12-04
$ echo 'asks for +samples' | guanxi mail klaus
<id>  2026-11-20  email  Klaus Weber (Norderelbe)  next due 2026-12-04
$ guanxi history --format tsv | cut -f2,3,5-7,10,11
kind	via	who	text	sensitive	attempt	tags
email	email	klaus-weber	asks for	false	false	samples
call	zoom	klaus-weber	the audit is moved	false	false	
call	phone	lina	no answer	false	true	
email	email	lina	sent the offer	false	false	
meeting	in-person	klaus-weber	showed us the plant	false	false	plant
call	phone	wangwei	he will ask the board	false	false	
dinner	in-person	lina, wangwei	the chairwoman signs	false	false	
$ guanxi undo
took back: log <id>  2026-11-20  email  Klaus Weber (Norderelbe)
$ guanxi dinner wangwei the same --json
{"schema":"guanxi.log/1","id":"<id>","date":"2026-11-20","kind":"dinner","via":"in-person","who":["wangwei"],"next_due":{"wangwei":"2026-12-04"},"stage":"happened"}
# They are log, but for the kind, which is said.
$ guanxi call
! guanxi: call: WHO is missing
! hint: see guanxi call --help
[2]
$ guanxi met nobody x
! guanxi: no person is called 'nobody'
! hint: see guanxi list
! or add them at once: guanxi log --new
[3]
$ guanxi call wangwei x -k tea
! guanxi: unknown option '-k'
! hint: see guanxi call --help; put -- before words that start with -
[2]
$ guanxi call --batch </dev/null
! guanxi: unknown option '--batch'
! hint: see guanxi call --help; put -- before words that start with -
[2]
$ guanxi help dinner | head -4
usage: guanxi dinner WHO [TEXT…] [options]

record a dinner: log --kind dinner
\

# Whom I owe what: what has a day first.
$ guanxi promise wangwei 'ask about the visa' -q; guanxi promise klaus 'an answer on the price' --by 2026-11-18 -d 2026-11-10 -q
$ guanxi promise wangwei --theirs 'a list of names' --by 2026-11-30 -q
$ guanxi got lina a box of tea -d 2026-10-02 -q; guanxi got klaus a pen -d 2026-09-01 -q; guanxi gave klaus a book -d 2026-10-01 --yes -q
$ guanxi issue klaus the seal leaks --answer-by 2026-11-24 --severity high -q; guanxi promise lina 'his secret' --sensitive -q
$ guanxi owe
id     due         who                  kind     what                 since
<id>  2026-11-18  Klaus Weber (Norde…  promise  an answer on the p…  2026-11-10
<id>  2026-11-23  李娜 (青石)          promise  send the drawings    2026-11-20
<id>  2026-11-24  Klaus Weber (Norde…  issue    the seal leaks       2026-11-20
<id>              李娜 (青石)          favour   a box of tea         2026-10-02
<id>              王伟 (青石)          promise  ask about the visa   2026-11-20
<id>              李娜 (青石)          promise  (sensitive)          2026-11-20
$ guanxi owe 青石
id     due         who          kind     what                since
<id>  2026-11-23  李娜 (青石)  promise  send the drawings   2026-11-20
<id>              李娜 (青石)  favour   a box of tea        2026-10-02
<id>              王伟 (青石)  promise  ask about the visa  2026-11-20
<id>              李娜 (青石)  promise  (sensitive)         2026-11-20
$ guanxi owe lina --include-sensitive --format tsv | cut -f2-
due	who	kind	text	since	late	sensitive
2026-11-23	lina	promise	send the drawings	2026-11-20	false	false
	lina	favour	a box of tea	2026-10-02	false	false
	lina	promise	his secret	2026-11-20	false	true
$ guanxi owe wangwei --json
{"schema":"guanxi.owe/1","owed":[{"id":"<id>","due":null,"who":"wangwei","kind":"promise","text":"ask about the visa","since":"2026-11-20","late":false,"sensitive":false}]}
$ guanxi owe nobody
! guanxi: no person or organisation is called 'nobody'
! hint: see guanxi list
[3]
$ guanxi done $(guanxi owe klaus --format tsv | sed -n 2p | cut -f1); guanxi owe klaus
kept the promise <id>: an answer on the price
id     due         who                       kind   what            since
<id>  2026-11-24  Klaus Weber (Norderelbe)  issue  the seal leaks  2026-11-20

# The next days to remember.
$ guanxi edit wangwei --birthday 1966-12-01 -q; guanxi edit lina --birthday 'lunar 1985-10-15' -q
$ guanxi edit klaus --birthday 1980-03-01 -q; guanxi edit qingshi --occasion 'contract=2027-01-10, lead 90d' -q
$ guanxi days
id     date            when        who          day            note
<id>  2026-11-23 Mon  in 3 days   李娜 (青石)  birthday (41)  lunar 1985-10-15
<id>  2026-12-01 Tue  in 11 days  王伟 (青石)  birthday (60)  60: a round birt…
<id>  2027-01-10 Sun  in 7 weeks  青石         contract
$ guanxi days 5
id     date            when       who          day            note
<id>  2026-11-23 Mon  in 3 days  李娜 (青石)  birthday (41)  lunar 1985-10-15
$ guanxi days 2
$ guanxi days 365 --format tsv
id	date	in_days	who	org	what	note
<id>	2026-11-23	3	lina	青石	birthday (41)	lunar 1985-10-15
<id>	2026-12-01	11	wangwei	青石	birthday (60)	60: a round birthday
<id>	2027-01-10	51	qingshi		contract	
<id>	2027-03-01	101	klaus-weber	Norderelbe	birthday (47)	
$ guanxi days --from 2027-02-20 10 --json
{"schema":"guanxi.days/1","days":[{"id":"<id>","date":"2027-03-01","in_days":9,"who":"klaus-weber","org":"Norderelbe","what":"birthday (47)","note":null}]}
$ guanxi days -n 1
id     date            when       who          day            note
<id>  2026-11-23 Mon  in 3 days  李娜 (青石)  birthday (41)  lunar 1985-10-15
$ guanxi days soon
! guanxi: days: 'soon' is no number of days
! hint: as in: guanxi days 30
[2]
$ guanxi days -5
! guanxi: unknown option '-5'
! hint: see guanxi days --help; put -- before words that start with -
[2]
