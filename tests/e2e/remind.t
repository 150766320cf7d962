# With nothing due it prints nothing.
$ guanxi init -q
$ guanxi remind
$ guanxi add 王伟 --org 华为 --title 总经理 --tier A --country CN --birthday 1970-11-22 --wechat ww
added wangwei  王伟 (华为)
! guanxi: new organisation huawei  华为
$ guanxi add 李明 --org 华为 --tier B --country CN
added liming  李明 (华为)
$ guanxi add Klaus Weber --org Norderelbe --country DE --timezone Europe/Berlin --occasion 'contract renewal=2026-12-01, yearly, lead 30d'
added klaus-weber  Klaus Weber (Norderelbe)
! guanxi: new organisation norderelbe  Norderelbe
$ guanxi remind
Fri 2026-11-20

Days to remember
  <id>  2026-11-22  王伟 (华为): birthday (56)
  <id>  2026-12-01  Klaus Weber (Norderelbe): contract renewal
$ guanxi remind --json
{"schema":"guanxi.remind/1","date":"2026-11-20","until":"2026-11-20","items":[{"id":"<id>","kind":"occasion","who":"wangwei","org":"华为","date":"2026-11-22","due_in_days":2,"title":"birthday (56)","why":null,"suggestion":null,"sensitive":false,"name":"王伟"},{"id":"<id>","kind":"occasion","who":"klaus-weber","org":"Norderelbe","date":"2026-12-01","due_in_days":11,"title":"contract renewal","why":null,"suggestion":null,"sensitive":false,"name":"Klaus Weber"}],"more":0}
$ guanxi remind --format tsv
id	kind	who	org	date	due_in_days	title	why	suggestion	sensitive	name
<id>	occasion	wangwei	华为	2026-11-22	2	birthday (56)			false	王伟
<id>	occasion	klaus-weber	Norderelbe	2026-12-01	11	contract renewal			false	Klaus Weber
$ guanxi remind --format jsonl
{"id":"<id>","kind":"occasion","who":"wangwei","org":"华为","date":"2026-11-22","due_in_days":2,"title":"birthday (56)","why":null,"suggestion":null,"sensitive":false,"name":"王伟"}
{"id":"<id>","kind":"occasion","who":"klaus-weber","org":"Norderelbe","date":"2026-12-01","due_in_days":11,"title":"contract renewal","why":null,"suggestion":null,"sensitive":false,"name":"Klaus Weber"}
$ guanxi remind --exit-code --only contact
$ guanxi cadence wangwei 2w --in-person 3mo
王伟 (华为): every 2w, in person every 3mo
$ guanxi cadence liming 1w
李明 (华为): every 1w
$ guanxi cadence klausweber 1mo
Klaus Weber (Norderelbe): every 1mo
$ guanxi log wangwei the tender -d 2026-10-20 --promise 'send the price list' --by 2026-11-18 --they-promise 'introduce the director' -k call
<id>  2026-10-20  call (phone)  王伟 (华为)  next due 2026-11-03
  <id>  promise to 王伟 (华为), due 2026-11-18: send the price list
  <id>  promise of 王伟 (华为), due 2026-11-18: introduce the director
$ guanxi log liming,klausweber trade fair -d 2026-11-02 -k event
<id>  2026-11-02  event (in-person)  李明 (华为), Klaus Weber (Norderelbe)  next due liming 2026-11-09, klaus-weber 2026-12-02
$ guanxi log liming quarrel -d 2026-11-03 --sensitive --promise 'talk to his boss' --by 2026-11-19
<id>  2026-11-03  meeting (in-person)  李明 (华为)  next due 2026-11-10
  <id>  promise to 李明 (华为), due 2026-11-19, sensitive
$ guanxi remind --on 2026-11-20
Fri 2026-11-20

Promises to keep
  <id>    2 days late   王伟 (华为): send the price list
  <id>    1 day late    李明 (华为)  sensitive

Get in touch
  c-<id>  2 weeks late  王伟 (华为)
  c-<id>  10 days late  李明 (华为)

Days to remember
  <id>    2026-11-22    王伟 (华为): birthday (56)
  <id>    2026-12-01    Klaus Weber (Norderelbe): contract renewal

Owed and unanswered
  <id>    2 days late   王伟 (华为): introduce the director
$ guanxi remind -v --on 2027-03-01
Mon 2027-03-01

Missed
  <id>    2026-12-01  Klaus Weber (Norderelbe): contract renewal
                       it stays here until it is done

Promises to keep
  <id>    2026-11-18  王伟 (华为): send the price list
                       promised on 2026-10-20
  <id>    2026-11-19  李明 (华为)
                       promised on 2026-11-03

Get in touch
  c-<id>  2026-11-10  李明 (华为)
                       every 1w, last 2026-11-03, lapsed
  c-<id>  2026-11-03  王伟 (华为)
                       every 2w, last 2026-10-20, lapsed
  c-<id>  2026-12-02  Klaus Weber (Norderelbe)
                       every 1mo, last 2026-11-02, lapsed; best 15:30–22:00 here
                       (08:30–15:00 there)

Meet face to face
  m-<id>  2027-02-20  王伟 (华为)
                       face to face every 3mo, never yet; added 2026-11-20

Owed and unanswered
  <id>    2026-11-18  王伟 (华为): introduce the director
                       they promised it on 2026-10-20
$ guanxi remind -v
Fri 2026-11-20

Promises to keep
  <id>    2026-11-18  王伟 (华为): send the price list
                       promised on 2026-10-20
  <id>    2026-11-19  李明 (华为)
                       promised on 2026-11-03

Get in touch
  c-<id>  2026-11-03  王伟 (华为)
                       every 2w, last 2026-10-20, lapsed
  c-<id>  2026-11-10  李明 (华为)
                       every 1w, last 2026-11-03, lapsed

Days to remember
  <id>    2026-11-22  王伟 (华为): birthday (56)
  <id>    2026-12-01  Klaus Weber (Norderelbe): contract renewal

Owed and unanswered
  <id>    2026-11-18  王伟 (华为): introduce the director
                       they promised it on 2026-10-20
$ guanxi remind --json
{"schema":"guanxi.remind/1","date":"2026-11-20","until":"2026-11-20","items":[{"id":"<id>","kind":"promise","who":"wangwei","org":"华为","date":"2026-11-18","due_in_days":-2,"title":"send the price list","why":"promised on 2026-10-20","suggestion":null,"sensitive":false,"name":"王伟"},{"id":"<id>","kind":"promise","who":"liming","org":"华为","date":"2026-11-19","due_in_days":-1,"title":null,"why":"promised on 2026-11-03","suggestion":null,"sensitive":true,"name":"李明"},{"id":"c-<id>","kind":"contact","who":"wangwei","org":"华为","date":"2026-11-03","due_in_days":-17,"title":null,"why":"every 2w, last 2026-10-20, lapsed","suggestion":null,"sensitive":false,"name":"王伟"},{"id":"c-<id>","kind":"contact","who":"liming","org":"华为","date":"2026-11-10","due_in_days":-10,"title":null,"why":"every 1w, last 2026-11-03, lapsed","suggestion":null,"sensitive":false,"name":"李明"},{"id":"<id>","kind":"occasion","who":"wangwei","org":"华为","date":"2026-11-22","due_in_days":2,"title":"birthday (56)","why":null,"suggestion":null,"sensitive":false,"name":"王伟"},{"id":"<id>","kind":"occasion","who":"klaus-weber","org":"Norderelbe","date":"2026-12-01","due_in_days":11,"title":"contract renewal","why":null,"suggestion":null,"sensitive":false,"name":"Klaus Weber"},{"id":"<id>","kind":"owed","who":"wangwei","org":"华为","date":"2026-11-18","due_in_days":-2,"title":"introduce the director","why":"they promised it on 2026-10-20","suggestion":null,"sensitive":false,"name":"王伟"}],"more":0}
$ guanxi remind --format jsonl | sed -n 1p
{"id":"<id>","kind":"promise","who":"wangwei","org":"华为","date":"2026-11-18","due_in_days":-2,"title":"send the price list","why":"promised on 2026-10-20","suggestion":null,"sensitive":false,"name":"王伟"}
$ guanxi remind --format tsv
id	kind	who	org	date	due_in_days	title	why	suggestion	sensitive	name
<id>	promise	wangwei	华为	2026-11-18	-2	send the price list	promised on 2026-10-20		false	王伟
<id>	promise	liming	华为	2026-11-19	-1		promised on 2026-11-03		true	李明
c-<id>	contact	wangwei	华为	2026-11-03	-17		every 2w, last 2026-10-20, lapsed		false	王伟
c-<id>	contact	liming	华为	2026-11-10	-10		every 1w, last 2026-11-03, lapsed		false	李明
<id>	occasion	wangwei	华为	2026-11-22	2	birthday (56)			false	王伟
<id>	occasion	klaus-weber	Norderelbe	2026-12-01	11	contract renewal			false	Klaus Weber
<id>	owed	wangwei	华为	2026-11-18	-2	introduce the director	they promised it on 2026-10-20		false	王伟
$ guanxi remind -v --include-sensitive --only promise
Fri 2026-11-20

Promises to keep
  <id>  2026-11-18  王伟 (华为): send the price list
                     promised on 2026-10-20
  <id>  2026-11-19  李明 (华为): talk to his boss
                     promised on 2026-11-03

# which kinds
$ guanxi remind --only occasion
Fri 2026-11-20

Days to remember
  <id>  2026-11-22  王伟 (华为): birthday (56)
  <id>  2026-12-01  Klaus Weber (Norderelbe): contract renewal
$ guanxi remind --except occasion,contact --format tsv | cut -f2,3
kind	who
promise	wangwei
promise	liming
owed	wangwei
$ guanxi remind --only nonsense
! guanxi: remind knows no kind 'nonsense'
! hint: issue, planned, missed, promise, contact, in-person, occasion, holiday, decision, owed
[2]
$ guanxi remind --limit 1
Fri 2026-11-20

Promises to keep
  <id>  2 days late  王伟 (华为): send the price list

… 6 more: a higher limit shows them (-n, remind.max)
$ guanxi remind --days 14 --format tsv
id	kind	who	org	date	due_in_days	title	why	suggestion	sensitive	name
<id>	promise	wangwei	华为	2026-11-18	-2	send the price list	promised on 2026-10-20		false	王伟
<id>	promise	liming	华为	2026-11-19	-1		promised on 2026-11-03		true	李明
c-<id>	contact	wangwei	华为	2026-11-03	-17		every 2w, last 2026-10-20, lapsed		false	王伟
c-<id>	contact	liming	华为	2026-11-10	-10		every 1w, last 2026-11-03, lapsed		false	李明
c-<id>	contact	klaus-weber	Norderelbe	2026-12-02	12		every 1mo, last 2026-11-02	it is 02:00 there; best 15:30–22:00 here (08:30–15:00 there)	false	Klaus Weber
<id>	occasion	wangwei	华为	2026-11-22	2	birthday (56)			false	王伟
<id>	occasion	klaus-weber	Norderelbe	2026-12-01	11	contract renewal			false	Klaus Weber
h-<id>-first-advent	holiday	klaus-weber	Norderelbe	2026-11-29	9	First Sunday of Advent Erster Advent	Germany; Eine schöne Adventszeit!, A pleasant Advent season; said until 2026-12-13; give an Advent calendar for the team, Stollen or Lebkuchen; never 'Frohe Weihnachten' this early: that is for the days just before Christmas	a greeting	false	Klaus Weber
h-<id>-st-nicholas	holiday	klaus-weber	Norderelbe	2026-12-06	16	Saint Nicholas Nikolaus	Germany; Einen schönen Nikolaustag!, A happy Saint Nicholas' Day!; said on 2026-12-06 alone; give a chocolate Saint Nicholas	a greeting	false	Klaus Weber
h-<id>-christmas	holiday	klaus-weber	Norderelbe	2026-12-25	35	Christmas Day Erster Weihnachtstag	Germany, closed 2026-12-25 to 2026-12-27; Frohe Weihnachten und ein gutes neues Jahr!, Merry Christmas and a good new year; said from 2026-12-11 to 2026-12-26; give good wine, chocolate or Stollen, below the limit of the firm's gift policy, a donation in the client's name, a signed card; never anything costly: many firms refuse it, and officials must, a parcel after 20 December: offices are empty until about 6 January	a greeting	false	Klaus Weber
<id>	owed	wangwei	华为	2026-11-18	-2	introduce the director	they promised it on 2026-10-20		false	王伟
$ guanxi remind --days 0 --format tsv
id	kind	who	org	date	due_in_days	title	why	suggestion	sensitive	name
<id>	promise	wangwei	华为	2026-11-18	-2	send the price list	promised on 2026-10-20		false	王伟
<id>	promise	liming	华为	2026-11-19	-1		promised on 2026-11-03		true	李明
c-<id>	contact	wangwei	华为	2026-11-03	-17		every 2w, last 2026-10-20, lapsed		false	王伟
c-<id>	contact	liming	华为	2026-11-10	-10		every 1w, last 2026-11-03, lapsed		false	李明
<id>	occasion	wangwei	华为	2026-11-22	2	birthday (56)			false	王伟
<id>	occasion	klaus-weber	Norderelbe	2026-12-01	11	contract renewal			false	Klaus Weber
<id>	owed	wangwei	华为	2026-11-18	-2	introduce the director	they promised it on 2026-10-20		false	王伟
$ guanxi remind --on 2026-12-24 --format tsv
id	kind	who	org	date	due_in_days	title	why	suggestion	sensitive	name
<id>	missed	klaus-weber	Norderelbe	2026-12-01	-23	contract renewal		it stays here until it is done	false	Klaus Weber
<id>	promise	wangwei	华为	2026-11-18	-36	send the price list	promised on 2026-10-20		false	王伟
<id>	promise	liming	华为	2026-11-19	-35		promised on 2026-11-03		true	李明
c-<id>	contact	liming	华为	2026-11-10	-44		every 1w, last 2026-11-03, lapsed		false	李明
c-<id>	contact	wangwei	华为	2026-11-03	-51		every 2w, last 2026-10-20, lapsed		false	王伟
c-<id>	contact	klaus-weber	Norderelbe	2026-12-02	-22		every 1mo, last 2026-11-02	best 15:30–19:00 here (08:30–12:00 there)	false	Klaus Weber
h-<id>-christmas	holiday	klaus-weber	Norderelbe	2026-12-25	1	Christmas Day Erster Weihnachtstag	Germany, closed 2026-12-25 to 2026-12-27; Frohe Weihnachten und ein gutes neues Jahr!, Merry Christmas and a good new year; said from 2026-12-11 to 2026-12-26; give good wine, chocolate or Stollen, below the limit of the firm's gift policy, a donation in the client's name, a signed card; never anything costly: many firms refuse it, and officials must, a parcel after 20 December: offices are empty until about 6 January	a greeting	false	Klaus Weber
h-<id>-new-year	holiday	wangwei	华为	2027-01-01	8	New Year's Day 元旦	China, closed 2027-01-01 to 2027-01-03 (provisional: no official notice for 2027 yet); 元旦快乐，新年万事如意 (yuándàn kuàilè, xīnnián wànshì rúyì), Happy New Year, may all go as you wish; said until 2027-01-03; give a desk calendar or diary for the new year, a printed card signed by hand; never a clock for the office (送钟 sounds like attending a funeral)	a gift or a card	false	王伟
h-<id>-new-year	holiday	liming	华为	2027-01-01	8	New Year's Day 元旦	China, closed 2027-01-01 to 2027-01-03 (provisional: no official notice for 2027 yet); 元旦快乐，新年万事如意 (yuándàn kuàilè, xīnnián wànshì rúyì), Happy New Year, may all go as you wish; said until 2027-01-03; give a desk calendar or diary for the new year, a printed card signed by hand; never a clock for the office (送钟 sounds like attending a funeral)	a greeting	false	李明
<id>	owed	wangwei	华为	2026-11-18	-36	introduce the director	they promised it on 2026-10-20		false	王伟
$ guanxi remind --exit-code >/dev/null
[10]
$ guanxi remind --exit-code --only in-person --on 2026-11-01

# another now
%env GUANXI_NOW=2026-11-25
$ guanxi remind --format tsv
id	kind	who	org	date	due_in_days	title	why	suggestion	sensitive	name
<id>	missed	wangwei	华为	2026-11-22	-3	birthday (56)		late good wishes are better than none	false	王伟
<id>	promise	wangwei	华为	2026-11-18	-7	send the price list	promised on 2026-10-20		false	王伟
<id>	promise	liming	华为	2026-11-19	-6		promised on 2026-11-03		true	李明
c-<id>	contact	wangwei	华为	2026-11-03	-22		every 2w, last 2026-10-20, lapsed		false	王伟
c-<id>	contact	liming	华为	2026-11-10	-15		every 1w, last 2026-11-03, lapsed		false	李明
<id>	occasion	klaus-weber	Norderelbe	2026-12-01	6	contract renewal			false	Klaus Weber
h-<id>-first-advent	holiday	klaus-weber	Norderelbe	2026-11-29	4	First Sunday of Advent Erster Advent	Germany; Eine schöne Adventszeit!, A pleasant Advent season; said until 2026-12-13; give an Advent calendar for the team, Stollen or Lebkuchen; never 'Frohe Weihnachten' this early: that is for the days just before Christmas	a greeting	false	Klaus Weber
<id>	owed	wangwei	华为	2026-11-18	-7	introduce the director	they promised it on 2026-10-20		false	王伟

%env GUANXI_NOW=2026-11-20T09:00:00+08:00
# the same bytes
$ guanxi remind >a; guanxi remind >b; cmp a b

# --once
$ guanxi remind --once cron | wc -l
16
$ guanxi remind --once cron
$ guanxi remind --once other --limit 1
Fri 2026-11-20

Promises to keep
  <id>  2 days late  王伟 (华为): send the price list

… 6 more: a higher limit shows them (-n, remind.max)
$ guanxi remind --once other --limit 1
Fri 2026-11-20

Promises to keep
  <id>  1 day late  李明 (华为)  sensitive

… 5 more: a higher limit shows them (-n, remind.max)
$ guanxi remind --once full >/dev/full
! guanxi: cannot write the output
! hint: the disk that it goes to may be full
[1]
$ guanxi remind --once full --format tsv | cut -f3
who
wangwei
liming
wangwei
liming
wangwei
klaus-weber
wangwei
$ GUANXI_NOW=2026-11-21T09:00:00+08:00 guanxi remind --once cron --limit 1
Sat 2026-11-21

Promises to keep
  <id>  3 days late  王伟 (华为): send the price list

… 6 more: a higher limit shows them (-n, remind.max)

# snooze
$ id=$(guanxi remind --only contact --format tsv --limit 1 | tail -1 | cut -f1); guanxi snooze $id 3d; guanxi remind --only contact --format tsv
snoozed c-<id> (contact) until 2026-11-23
id	kind	who	org	date	due_in_days	title	why	suggestion	sensitive	name
c-<id>	contact	liming	华为	2026-11-10	-10		every 1w, last 2026-11-03, lapsed		false	李明
$ GUANXI_NOW=2026-11-22T09:00:00+08:00 guanxi remind --only contact --format tsv
id	kind	who	org	date	due_in_days	title	why	suggestion	sensitive	name
c-<id>	contact	liming	华为	2026-11-10	-12		every 1w, last 2026-11-03, lapsed	best Mon 23 Nov 09:00–12:00	false	李明
$ GUANXI_NOW=2026-11-23T09:00:00+08:00 guanxi remind --only contact --format tsv
id	kind	who	org	date	due_in_days	title	why	suggestion	sensitive	name
c-<id>	contact	wangwei	华为	2026-11-03	-20		every 2w, last 2026-10-20, lapsed		false	王伟
c-<id>	contact	liming	华为	2026-11-10	-13		every 1w, last 2026-11-03, lapsed		false	李明
$ guanxi undo
took back: snoozed c-<id> (contact) until 2026-11-23
$ guanxi remind --only contact --format tsv
id	kind	who	org	date	due_in_days	title	why	suggestion	sensitive	name
c-<id>	contact	wangwei	华为	2026-11-03	-17		every 2w, last 2026-10-20, lapsed		false	王伟
c-<id>	contact	liming	华为	2026-11-10	-10		every 1w, last 2026-11-03, lapsed		false	李明
$ guanxi snooze zzzzz 3d
! guanxi: nothing has the id 'zzzzz'
! hint: remind, history and show print ids
[3]
$ guanxi snooze zzzzz
! guanxi: snooze: UNTIL is missing
! hint: as 3d, next mon, 2026-12-01, or off
[2]

# done
$ id=$(guanxi remind --only promise --format tsv --limit 1 | tail -1 | cut -f1); guanxi done $id
kept the promise <id>: send the price list
$ id=$(guanxi remind --only contact --format tsv --limit 1 | tail -1 | cut -f1); guanxi done $id
logged <id>  2026-11-20  other <...>  王伟 (华为)
$ id=$(guanxi remind --only in-person --on 2027-03-01 --format tsv --limit 1 | tail -1 | cut -f1); guanxi done $id
logged <id>  2026-11-20  meeting (in-person)  王伟 (华为)
$ id=$(guanxi remind --only occasion --format tsv --limit 1 | tail -1 | cut -f1); guanxi done $id
done with birthday of 2026-11-22
$ id=$(guanxi remind --only owed --on 2027-12-01 --format tsv --limit 1 | tail -1 | cut -f1); guanxi done $id
kept the promise <id>: introduce the director
$ guanxi remind
Fri 2026-11-20

Promises to keep
  <id>    1 day late    李明 (华为)  sensitive

Get in touch
  c-<id>  10 days late  李明 (华为)

Days to remember
  <id>    2026-12-01    Klaus Weber (Norderelbe): contract renewal
$ guanxi done zzzzz
! guanxi: nothing has the id 'zzzzz'
! hint: remind, history and show print ids
[3]
$ guanxi history wangwei
id     kind     via        date        who   what
<id>  meeting  in-person  2026-11-20  王伟
<id>  other    <...>      2026-11-20  王伟
<id>  call     phone      2026-10-20  王伟  the tender
