# What happened with whom. One line comes back: the id, the day, the kind, who (with firms), and when they are next due.
$ guanxi add 王伟 --org 华为 --title 总经理 --country CN
added wangwei  王伟 (华为)
! guanxi: new organisation huawei  华为
$ guanxi add 李明 --org 华为 --title 项目经理
added liming  李明 (华为)
$ guanxi add 张敏 --org 明礁水务
added zhangmin  张敏 (明礁水务)
! guanxi: new organisation mingjiaoshuiwu  明礁水务
$ guanxi add Klaus Weber --org 'Norderelbe Pumpen GmbH' --country DE --timezone Europe/Berlin
added klaus-weber  Klaus Weber (Norderelbe Pumpen GmbH)
! guanxi: new organisation norderelbe-pumpen  Norderelbe Pumpen GmbH
$ guanxi cadence wangwei 2w
王伟 (华为): every 2w

# Words need no quotes; without kind and channel it is a meeting in person.
$ guanxi log wangwei talked about the renewal
<id:a>  2026-11-20  meeting (in-person)  王伟 (华为)  next due 2026-12-04
$ guanxi log wangwei,liming had dinner after the audit --kind dinner
<id>  2026-11-20  dinner (in-person)  王伟 (华为), 李明 (华为)  next due wangwei 2026-12-04
$ guanxi log 'wangwei, 张敏' tea -k tea --place 武汉
<id>  2026-11-20  tea (in-person)  王伟 (华为), 张敏 (明礁水务)  next due wangwei 2026-12-04

# A kind without a channel is done the usual way, and the other way round.
$ guanxi log klausweber the pump order -k call
<id>  2026-11-20  call (phone)  Klaus Weber (Norderelbe Pumpen GmbH)
$ guanxi log klausweber the offer --via email
<id>  2026-11-20  email<...>Klaus Weber (Norderelbe Pumpen GmbH)
$ guanxi log klausweber said hello --via wechat
<id>  2026-11-20  message (wechat)  Klaus Weber (Norderelbe Pumpen GmbH)
$ guanxi log klausweber a talk on screens -k meeting -v teams
<id>  2026-11-20  meeting (teams)  Klaus Weber (Norderelbe Pumpen GmbH)

# @name adds somebody, +tag a tag, and the text keeps its words.
$ guanxi log wangwei showed @liming and @张敏 the plant +renewal +武汉
<id:tagged>  2026-11-20  meeting (in-person)  王伟 (华为), 李明 (华为), 张敏 (明礁水务)  next due wangwei 2026-12-04
$ guanxi show $tagged
2026-11-20 09:00  meeting (in-person)  <id:tagged>
  with  李明, 王伟, 张敏
  tags  renewal, 武汉
  what  showed 李明 and 张敏 the plant
$ guanxi history --tag renewal --format tsv
id	kind	via	date	who	text	sensitive	time	place	attempt	tags	zone	stage
<id:tagged>	meeting	in-person	2026-11-20	liming, wangwei, zhangmin	showed 李明 and 张敏 the plant	false	09:00		false	renewal, 武汉	Asia/Shanghai	happened

# A word with a plus or an at inside is only a word; -- ends options.
$ guanxi log wangwei -- 3+4 pumps --now, mail a@b.example
<id>  2026-11-20  meeting (in-person)  王伟 (华为)  next due 2026-12-04

# Options may stand anywhere.
$ guanxi log -k visit wangwei -d 2026-11-18 the whole plant --place 宁波
<id>  2026-11-18  visit (in-person)  王伟 (华为)  next due 2026-12-04
$ guanxi log --kind=lunch --date='yesterday 12:30' wangwei noodles
<id>  2026-11-19  lunch (in-person)  王伟 (华为)  next due 2026-12-04

# Tried but not reached: the rhythm goes on.
$ guanxi log klausweber no answer --via phone --attempt
<id>  2026-11-20  call (phone, not reached)  Klaus Weber (Norderelbe Pumpen GmbH)
$ guanxi list klausweber --format tsv | cut -f1,14-
handle	last_contact	last_in_person	next_due
klaus-weber	2026-11-20		

# Nothing in the future counts.
$ guanxi log zhangmin will meet -d tomorrow
<id>  2026-11-21  meeting (in-person, planned)  张敏 (明礁水务)
$ guanxi log zhangmin will meet -d 2026-12-01
<id>  2026-12-01  meeting (in-person, planned)  张敏 (明礁水务)
$ guanxi show zhangmin
张敏  Zhāng Mǐn  zhangmin
  at       明礁水务 (mingjiaoshuiwu)
  contact  last 2026-11-20 (today)
  warmth   35 of 100
  history  <id>  2026-12-01  meeting (planned)  will meet
  history  <id>  2026-11-21  meeting (planned)  will meet
  history  <id:tagged>  2026-11-20  meeting  showed 李明 and 张敏 the plant
  history  <id>  2026-11-20  tea  tea

# A date without a year is never in the future.
$ guanxi log zhangmin last winter -d 'dec 24' -k call
<id>  2025-12-24  call (phone)  张敏 (明礁水务)

# Promises, both ways; --by says when.
$ guanxi log wangwei asked for prices --promise 'send the price list' --by 'in 3 days' --they-promise 'show us the tender'
<id>  2026-11-20  meeting (in-person)  王伟 (华为)  next due 2026-12-04
  <id>  promise to 王伟 (华为), due 2026-11-23: send the price list
  <id>  promise of 王伟 (华为), due 2026-11-23: show us the tender
$ guanxi log wangwei two of them --promise one --promise two --by 11-30
<id>  2026-11-20  meeting (in-person)  王伟 (华为)  next due 2026-12-04
  <id>  promise to 王伟 (华为), due 2026-11-30: one
  <id>  promise to 王伟 (华为), due 2026-11-30: two

# Gifts, both ways.
$ guanxi log wangwei mid-autumn visit --gave 'tea set' --got mooncakes -d 2026-09-24
<id>  2026-09-24  meeting (in-person)  王伟 (华为)  next due 2026-12-04
  <id>  gave 王伟 (华为): tea set
  <id>  got from 王伟 (华为): mooncakes
$ guanxi show wangwei
王伟  Wáng Wěi  wangwei
  at             华为 (huawei), 总经理
  where          CN
  contact        last 2026-11-20 (today); every 2w (person); next 2026-12-04, ok
  warmth         70 of 100
  they promised  <id>  2026-11-23  show us the tender
  promised       <id>  2026-11-23  send the price list
  promised       <id>  2026-11-30  two
  promised       <id>  2026-11-30  one
  got            <id>  2026-09-24  mooncakes
  gave           <id>  2026-09-24  tea set
  history        <id>  2026-11-20  meeting  two of them
  history        <id>  2026-11-20  meeting  asked for prices
  history        <id>  2026-11-20  meeting  3+4 pumps --now, mail a@b.example
  history        <id:tagged>  2026-11-20  meeting  showed 李明 and 张敏 the plant
  history        <id>  2026-11-20  tea  tea

# Face is always sensitive; what is sensitive is not shown unasked.
$ guanxi log liming corrected him before his boss --face lost
<id>  2026-11-20  meeting (in-person)  李明 (华为)
$ guanxi log liming his marriage --sensitive
<id>  2026-11-20  meeting (in-person)  李明 (华为)
$ guanxi history liming
id     kind     via        date        who               what
<id>  meeting  in-person  2026-11-20  李明              (sensitive)
<id>  meeting  in-person  2026-11-20  李明              (sensitive)
<id:tagged>  meeting  in-person  2026-11-20  李明, 王伟, 张敏  showed 李明 and 张敏 t…
<id>  dinner   in-person  2026-11-20  李明, 王伟        had dinner after the a…
$ guanxi history liming --include-sensitive
id     kind     via        date        who               what
<id>  meeting  in-person  2026-11-20  李明              his marriage
<id>  meeting  in-person  2026-11-20  李明              corrected him before h…
<id:tagged>  meeting  in-person  2026-11-20  李明, 王伟, 张敏  showed 李明 and 张敏 t…
<id>  dinner   in-person  2026-11-20  李明, 王伟        had dinner after the a…

# For scripts.
$ guanxi log wangwei,klausweber signed --json
{"schema":"guanxi.log/1","id":"<id>","date":"2026-11-20","kind":"meeting","via":"in-person","who":["wangwei","klaus-weber"],"next_due":{"wangwei":"2026-12-04","klaus-weber":null},"stage":"happened"}
$ guanxi log wangwei hello --quiet

# What is wrong is refused, and nothing is written.
$ guanxi log wangwei x --kind banquet
! guanxi: --kind does not know 'banquet'
! hint: it takes: meeting, dinner, lunch, tea, visit, event, call, message, email, letter, other
[2]
$ guanxi log wangwei x --via telex
! guanxi: --via does not know 'telex'
! hint: it takes: in-person, phone, wechat, wecom, dingtalk, zoom, teams, meet, email, qq, weibo, other
[2]
$ guanxi log wangwei x --date 11/12
! guanxi: the date '11/12' is ambiguous
! hint: name the month as in '11 dec' or '12 nov', or put the year first, as in 2026-11-20
[2]
$ guanxi log wangwei x --date 2026-02-30
! guanxi: there is no 30 feb in 2026
[2]
$ guanxi log wangwei x --face kept
! guanxi: --face does not know 'kept'
! hint: it takes: gave, lost
[2]
$ guanxi log wangwei x --by tomorrow
! guanxi: --due says when, but no promise says what
! hint: add --promise TEXT or --they-promise TEXT
[2]
$ guanxi log nobody x
! guanxi: no person is called 'nobody'
! hint: see guanxi list<...>
! ...
[3]
$ guanxi log wangwei,nobody x
! guanxi: no person is called 'nobody'
! hint: see guanxi list<...>
! ...
[3]
$ guanxi log wangwei with @nobody
! guanxi: no person is called 'nobody'
! hint: see guanxi list<...>
! ...
[3]
$ guanxi log
! guanxi: log: WHO is missing
! hint: see guanxi log --help
[2]
$ guanxi log wangwei
<id>  2026-11-20  meeting (in-person)  王伟 (华为)  next due 2026-12-04
$ guanxi log wangwei x --promise y --by yesterday
! guanxi: the promise is due on 2026-11-19, before it was made on 2026-11-20
[2]

# --new adds who is not known yet.
$ guanxi log 'Ana Gómez' met at the fair --new
<id>  2026-11-20  meeting (in-person)  Ana Gómez
! guanxi: new person ana-gomez  Ana Gómez
$ guanxi log 陈静,wangwei met with @赵云 --new --json
{"schema":"guanxi.log/1","id":"<id>","date":"2026-11-20","kind":"meeting","via":"in-person","who":["chenjing","wangwei","zhaoyun"],"next_due":{"chenjing":null,"wangwei":"2026-12-04","zhaoyun":null},"stage":"happened"}
! guanxi: new person chenjing  陈静
! guanxi: new person zhaoyun  赵云
$ guanxi history --limit 3
id     kind     via        date        who               what
<id>  meeting  in-person  2026-12-01  张敏              (planned) will meet
<id>  meeting  in-person  2026-11-21  张敏              (planned) will meet
<id>  meeting  in-person  2026-11-20  陈静, 王伟, 赵云  met with 赵云

# An id names the record.
$ guanxi show $a
2026-11-20 09:00  meeting (in-person)  <id:a>
  with  王伟
  what  talked about the renewal
$ guanxi edit $a --text 'talked about the renewal and the price' -q
$ guanxi show $a
2026-11-20 09:00  meeting (in-person)  <id:a>
  with  王伟
  what  talked about the renewal and the price

# A tag leaves no gap before the mark behind it.
$ guanxi log liming 'a call +renewal. Then lunch +武汉，and home +x' -d 2026-11-02 -q; guanxi history liming --to 2026-11-02 --format tsv | cut -f6,11
text	tags
a call. Then lunch，and home	renewal, x, 武汉
