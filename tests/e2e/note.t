# Facts and preferences; the sensitive ones show that they are there, not what they say.
$ guanxi add 王伟 --org 华为 -q
$ guanxi note wangwei drinks no baijiu, likes huangjiu --about drink
<id>  note on 王伟 (华为), about drink
$ guanxi note wangwei feels passed over since the tender --sensitive -d 2026-11-01
<id>  note on 王伟 (华为), sensitive
$ guanxi note 华为 board meets in March
<id>  note on 华为
$ guanxi note wangwei
id     date        about  note
<id>  2026-11-20  drink  drinks no baijiu, likes huangjiu
<id>  2026-11-01         (sensitive)
$ guanxi note wangwei --include-sensitive
id     date        about  note
<id>  2026-11-20  drink  drinks no baijiu, likes huangjiu
<id>  2026-11-01         feels passed over since the tender
$ guanxi note wangwei --json
{"schema":"guanxi.note/1","notes":[{"id":"<id>","date":"2026-11-20","about":"drink","text":"drinks no baijiu, likes huangjiu","sensitive":false},{"id":"<id>","date":"2026-11-01","about":null,"text":null,"sensitive":true}]}
$ guanxi note wangwei --include-sensitive --format jsonl
{"id":"<id>","date":"2026-11-20","about":"drink","text":"drinks no baijiu, likes huangjiu","sensitive":false}
{"id":"<id>","date":"2026-11-01","about":null,"text":"feels passed over since the tender","sensitive":true}
$ guanxi note wangwei --format tsv
id	date	about	text	sensitive
<id>	2026-11-20	drink	drinks no baijiu, likes huangjiu	false
<id>	2026-11-01			true
$ guanxi note 华为
id     date        note
<id>  2026-11-20  board meets in March
$ guanxi show wangwei
王伟  Wáng Wěi  wangwei
  at       华为 (huawei)
  contact  never contacted
  drink    <id>  2026-11-20  drinks no baijiu, likes huangjiu
  note     <id>  2026-11-01  (sensitive)
$ guanxi show wangwei --include-sensitive
王伟  Wáng Wěi  wangwei
  at       华为 (huawei)
  contact  never contacted
  drink    <id>  2026-11-20  drinks no baijiu, likes huangjiu
  note     <id>  2026-11-01  feels passed over since the tender
$ guanxi note liming x
! guanxi: no person or organisation is called 'liming'
! hint: see guanxi list
[3]
$ guanxi note
! guanxi: note: WHO|ORG is missing
! hint: see guanxi note --help
[2]
$ guanxi note wangwei x --json
{"schema":"guanxi.note/1","id":"<id>","who":"wangwei","date":"2026-11-20"}
$ guanxi note wangwei x -d never
! guanxi: cannot read the date 'never'
! hint: examples: 2026-11-20, 'last fri', 'in 2w'
[2]

# Any subject will do; one that is only nearly a usual one is likely a slip. A list is in the order of subjects.
$ guanxi note wangwei plays go at club level --about go
<id>  note on 王伟 (华为), about go
! guanxi: 'go' is a subject of your own
! hint: the usual ones are family, food, drink, hobby, sport, health, faith, travel, home, work, study, gifts
$ guanxi note wangwei a daughter at Fudan --about famly
<id>  note on 王伟 (华为), about famly
! guanxi: 'famly' is a subject of your own; did you mean family?
! hint: the usual ones are family, food, drink, hobby, sport, health, faith, travel, home, work, study, gifts
$ guanxi note wangwei his mother is ill --about Family --sensitive
<id>  note on 王伟 (华为), about family, sensitive
$ guanxi note wangwei
id     date        about   note
<id>  2026-11-20  family  (sensitive)
<id>  2026-11-20  drink   drinks no baijiu, likes huangjiu
<id>  2026-11-20  famly   a daughter at Fudan
<id>  2026-11-20  go      plays go at club level
<id>  2026-11-20          x
<id>  2026-11-01          (sensitive)
$ guanxi note wangwei --about family --format tsv
id	date	about	text	sensitive
<id>	2026-11-20	family		true
$ guanxi note wangwei --about sport
$ guanxi undo
took back: <id>  note on 王伟 (华为), about family, sensitive
