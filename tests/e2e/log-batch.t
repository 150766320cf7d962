# JSON Lines on stdin, one transaction.
$ guanxi add 王伟 --org 华为 -q; guanxi add 李明 -q
$ guanxi log --batch <<'END'
> {"who": ["wangwei"], "text": "the tender +renewal", "date": "2026-11-18", "kind": "call"}
> {"who": ["wangwei", "李明"], "text": "dinner", "date": "2026-11-19 19:00", "kind": "dinner", "place": "武汉"}
> {"who": "wangwei", "text": "no answer", "date": "2026-11-19", "via": "phone", "attempt": true}
> {"who": ["liming"], "text": "his son", "sensitive": true, "promise": "call him", "by": "2026-11-25"}
> END
logged 4 interactions
$ guanxi history
id     kind     via        date        who         what
<id>  meeting  in-person  2026-11-20  李明        (sensitive)
<id>  dinner   in-person  2026-11-19  李明, 王伟  dinner
<id>  call     phone      2026-11-19  王伟        (not reached) no answer
<id>  call     phone      2026-11-18  王伟        the tender
$ guanxi history --format jsonl
{"id":"<id>","kind":"meeting","via":"in-person","date":"2026-11-20","who":["liming"],"text":null,"sensitive":true,"time":"09:00","place":null,"attempt":false,"tags":[],"zone":"Asia/Shanghai","stage":"happened"}
{"id":"<id>","kind":"dinner","via":"in-person","date":"2026-11-19","who":["liming","wangwei"],"text":"dinner","sensitive":false,"time":"19:00","place":"武汉","attempt":false,"tags":[],"zone":"Asia/Shanghai","stage":"happened"}
{"id":"<id>","kind":"call","via":"phone","date":"2026-11-19","who":["wangwei"],"text":"no answer","sensitive":false,"time":null,"place":null,"attempt":true,"tags":[],"zone":"Asia/Shanghai","stage":"happened"}
{"id":"<id>","kind":"call","via":"phone","date":"2026-11-18","who":["wangwei"],"text":"the tender","sensitive":false,"time":null,"place":null,"attempt":false,"tags":["renewal"],"zone":"Asia/Shanghai","stage":"happened"}
$ guanxi show liming
李明  Lǐ Míng  liming
  contact   last 2026-11-20 (today)
  warmth    46 of 100
  promised  <id>  2026-11-25  (sensitive)
  history   <id>  2026-11-20  meeting  (sensitive)
  history   <id>  2026-11-19  dinner  dinner

# All or nothing; errors name the line.
$ printf '%s\n' '{"who":["wangwei"],"text":"one"}' '{"who":["nobody"],"text":"two"}' | guanxi log --batch
! guanxi: line 2: no person is called 'nobody'
! hint: see guanxi list<...>
! ...
[3]
$ printf '%s\n' '{"who":["wangwei"],"text":"one"}' '{"who":["wangwei"],"date":"11/12"}' | guanxi log --batch
! guanxi: line 2: the date '11/12' is ambiguous
! hint: name the month as in '11 dec' or '12 nov', or put the year first, as in 2026-11-20
[2]
$ printf '%s\n' '{"who":["wangwei"],"text":"one"}' '{"who":["wangwei"],"kind":"banquet"}' | guanxi log --batch
! guanxi: line 2: 'banquet' is no kind of interaction
! hint: it may be: meeting, dinner, lunch, tea, visit, event, call, message, email, letter, other
[2]
$ printf '%s\n' '{"who":["wangwei"],"text":"one"}' '{"who":["wangwei"],"txet":"x"}' | guanxi log --batch
! guanxi: line 2: unknown field 'txet'
! hint: did you mean text? known: who, text, kind, via, date, place, attempt, sensitive, face, feedback, promise, they-promise, due, by, gave, got, decides, role, topic, asked, expect, decided, yes, new, tag, tags, time, zone, stage
[2]
$ printf '%s\n' '{"who":["wangwei"],"text":"one"}' '{"text":"x"}' | guanxi log --batch
! guanxi: line 2: nobody took part
! hint: name them: guanxi log WHO TEXT
[2]
$ printf '%s\n' '{"who":["wangwei"],"text":"one"}' '{"who":[],"text":"x"}' | guanxi log --batch
! guanxi: line 2: nobody took part
! hint: name them: guanxi log WHO TEXT
[2]
$ guanxi history --format tsv | wc -l
5

# --new
$ echo '{"who":["陈静","Ana Gómez"],"text":"fair"}' | guanxi log --batch --new
logged 1 interaction
! guanxi: new person chenjing  陈静
! guanxi: new person ana-gomez  Ana Gómez
$ guanxi list
handle     name       firm  last
ana-gomez  Ana Gómez        2026-11-20
chenjing   陈静             2026-11-20
liming     李明             2026-11-20
wangwei    王伟       华为  2026-11-19
$ guanxi undo
took back: logged 1 interaction; new: chenjing  陈静, ana-gomez  Ana Gómez
$ guanxi list --format tsv | cut -f1
handle
liming
wangwei
$ echo '{"who":["wangwei"],"text":"x"}' | guanxi log --batch --json
{"schema":"guanxi.log/1","logged":1}
$ guanxi log --batch </dev/null
logged 0 interactions
$ guanxi log --batch wangwei </dev/null
! guanxi: log: --batch reads everything from stdin
! hint: leave out 'wangwei'
[2]
