# Complaints, open until they are answered.
$ guanxi add 王伟 --org 华为 --tier A -q
$ guanxi add 李明 --org 华为 -q
$ guanxi issue
$ guanxi issue wangwei the pump of line 2 leaks --severity high --answer-by 'next mon'
<id:leak>  issue of 王伟 (华为), high, to be answered by 2026-11-23: the pump of line 2 leaks
$ guanxi issue 华为 our fitter was late twice --private -d 2026-11-08
<id>  issue of 华为: our fitter was late twice
! guanxi: raise it in person, not in the group
$ guanxi issue liming what he said of his boss --sensitive --private --severity low -d 'last fri'
<id>  issue of 李明 (华为), low, sensitive
! guanxi: raise it in person, not in the group
$ id=$(guanxi log liming on the phone -k call --json | sed 's/.*"id":"\([^"]*\)".*/\1/'); guanxi issue liming the invoice was wrong --from $id --json
{"schema":"guanxi.issue/1","id":"<id>","who":"liming","opened":"2026-11-20","severity":"normal","answer_by":null,"private":false,"sensitive":false}
$ guanxi issue
id        open  severity  answer by   who          issue
<id:leak>    today  high      2026-11-23  王伟 (华为)  the pump of line 2 leaks
<id>  12 days  normal                华为         our fitter was late twice (i…
<id>    today  normal                李明 (华为)  the invoice was wrong
<id>   7 days  low                   李明 (华为)  (sensitive, in private)
$ guanxi issue --include-sensitive
id        open  severity  answer by   who          issue
<id:leak>    today  high      2026-11-23  王伟 (华为)  the pump of line 2 leaks
<id>  12 days  normal                华为         our fitter was late twice (i…
<id>    today  normal                李明 (华为)  the invoice was wrong
<id>   7 days  low                   李明 (华为)  what he said of his boss (in…
$ guanxi issue --severity high
id      open  severity  answer by   who          issue
<id>  today  high      2026-11-23  王伟 (华为)  the pump of line 2 leaks
$ guanxi issue wangwei
id      open  severity  answer by   who          issue
<id>  today  high      2026-11-23  王伟 (华为)  the pump of line 2 leaks
$ guanxi issue 华为 --format tsv
id	opened	days_open	severity	answer_by	who	text	closed	outcome	private	late	sensitive
<id>	2026-11-20	0	high	2026-11-23	wangwei	the pump of line 2 leaks			false	false	false
<id>	2026-11-08	12	normal		huawei	our fitter was late twice			true	false	false
<id>	2026-11-20	0	normal		liming	the invoice was wrong			false	false	false
<id>	2026-11-13	7	low		liming				true	false	true
$ guanxi issue --json
{"schema":"guanxi.issue/1","issues":[{"id":"<id>","opened":"2026-11-20","days_open":0,"severity":"high","answer_by":"2026-11-23","who":"wangwei","text":"the pump of line 2 leaks","closed":null,"outcome":null,"private":false,"late":false,"sensitive":false},{"id":"<id>","opened":"2026-11-08","days_open":12,"severity":"normal","answer_by":null,"who":"huawei","text":"our fitter was late twice","closed":null,"outcome":null,"private":true,"late":false,"sensitive":false},{"id":"<id>","opened":"2026-11-20","days_open":0,"severity":"normal","answer_by":null,"who":"liming","text":"the invoice was wrong","closed":null,"outcome":null,"private":false,"late":false,"sensitive":false},{"id":"<id>","opened":"2026-11-13","days_open":7,"severity":"low","answer_by":null,"who":"liming","text":null,"closed":null,"outcome":null,"private":true,"late":false,"sensitive":true}]}
$ COLUMNS=60 guanxi issue
id     severity  answer by   who          issue
<id:leak>  high      2026-11-23  王伟 (华为)  the pump of line …
<id>  normal                华为         our fitter was la…
<id>  normal                李明 (华为)  the invoice was w…
<id>  low                   李明 (华为)  (sensitive, in pr…
$ COLUMNS=140 guanxi issue
id        open  severity  answer by   who          issue
<id:leak>    today  high      2026-11-23  王伟 (华为)  the pump of line 2 leaks
<id>  12 days  normal                华为         our fitter was late twice (in private)
<id>    today  normal                李明 (华为)  the invoice was wrong
<id>   7 days  low                   李明 (华为)  (sensitive, in private)
$ guanxi show liming
李明  Lǐ Míng  liming
  at         华为 (huawei)
  contact    last 2026-11-20 (today)
  warmth     28 of 100
  complaint  <id>  2026-11-20  the invoice was wrong (raised today)
  complaint  <id>  2026-11-13  (sensitive) (low, open for 7 days; raise it in
             person, not in the group)
  history    <id>  2026-11-20  call  on the phone
$ guanxi show 华为
华为  huawei
  people     李明 (liming)
  people     王伟 (wangwei)
  complaint  <id:leak>  2026-11-20  王伟: the pump of line 2 leaks (high, raised
             today, to be answered by 2026-11-23)
  complaint  <id>  2026-11-08  our fitter was late twice (open for 12 days;
             raise it in person, not in the group)
  complaint  <id>  2026-11-20  李明: the invoice was wrong (raised today)
  complaint  <id>  2026-11-13  李明: (sensitive) (low, open for 7 days; raise
             it in person, not in the group)
  history    <id>  2026-11-20  call  on the phone
$ guanxi show liming --json --include-sensitive | grep -o '"complaints":.*"face"'
"complaints":[{"id":"<id>","who":"liming","opened":"2026-11-20","severity":"normal","answer_by":null,"text":"the invoice was wrong","private":false,"sensitive":false},{"id":"<id>","who":"liming","opened":"2026-11-13","severity":"low","answer_by":null,"text":"what he said of his boss","private":true,"sensitive":true}],"face"

# Put off, dealt with, closed.
$ guanxi snooze "$leak" 2d
snoozed <id:leak> (issue) until 2026-11-22
$ guanxi done "$leak" --because 'seal replaced' --on 2026-11-19
! guanxi: the issue was raised on 2026-11-20, after 2026-11-19
[2]
$ guanxi done "$leak" --broken
! guanxi: only a promise can be broken
[2]
$ guanxi done "$leak" --because 'seal replaced'
done with the issue <id:leak>: the pump of line 2 leaks (seal replaced)
$ guanxi done "$leak"
! guanxi: the issue <id:leak> was done already on 2026-11-20
[2]
$ guanxi issue wangwei
$ guanxi issue wangwei --all
id      open  severity  answer by   who          issue                done
<id>  today  high      2026-11-23  王伟 (华为)  the pump of line 2…  2026-11-20
$ guanxi issue wangwei --all --format csv
id,opened,days_open,severity,answer_by,who,text,closed,outcome,private,late,sensitive\r
<id:leak>,2026-11-20,0,high,2026-11-23,wangwei,the pump of line 2 leaks,2026-11-20,seal replaced,false,false,false\r
$ guanxi done $(guanxi issue --format jsonl | grep '"sensitive":true' | cut -d'"' -f4) --because 'he changed his mind'
done with the issue <id>
$ guanxi issue --all --format tsv | grep true | cut -f7-9
our fitter was late twice		
	2026-11-20	
$ guanxi undo
took back: done with the issue <id>
$ guanxi undo
took back: done with the issue <id:leak>: the pump of line 2 leaks (seal replaced)
$ guanxi issue wangwei
id      open  severity  answer by   who          issue
<id>  today  high      2026-11-23  王伟 (华为)  the pump of line 2 leaks
$ guanxi rm "$leak" --yes
removed <id:leak>  issue: the pump of line 2 leaks
$ guanxi undo
took back: removed <id:leak>  issue: the pump of line 2 leaks

# What is wrong stores nothing.
$ guanxi issue wangwei x --answer-by yesterday
! guanxi: --answer-by 2026-11-19 is past
! hint: name a day by which they can still be answered
[2]
$ guanxi issue wangwei x --answer-by 2026-11-19
! guanxi: --answer-by 2026-11-19 is past
! hint: name a day by which they can still be answered
[2]
$ guanxi issue wangwei x --severity urgent
! guanxi: --severity does not know 'urgent'
! hint: it takes: low, normal, high
[2]
$ guanxi issue wangwei x -d tomorrow
! guanxi: --date 2026-11-21 is still to come
[2]
$ guanxi issue wangwei '  '
! guanxi: issue: what they complain of is missing
[2]
$ guanxi issue wangwei x --from zzzzz
! guanxi: nothing has the id 'zzzzz'
! hint: remind, history and show print ids
[3]
$ guanxi issue nobody x
! guanxi: no person or organisation is called 'nobody'
! hint: see guanxi list
[3]
$ guanxi issue wangwei x --all
! guanxi: issue: --all is for a list
! hint: leave it out, or leave out the text
[2]
$ guanxi issue --private
! guanxi: issue: --private needs a complaint
! hint: say what it is: guanxi issue WHO TEXT
[2]
$ guanxi issue --format tsv | wc -l
5

# A merge takes them along.
$ guanxi merge liming wangwei --yes
merged wangwei  王伟 (华为) into liming  李明 (华为)
$ guanxi issue wangwei --format tsv | wc -l
4
$ guanxi undo
took back: merged wangwei  王伟 (华为) into liming  李明 (华为)
$ guanxi issue wangwei --format tsv | wc -l
2
