# Face given and lost: always sensitive.
$ guanxi add 王伟 --org 华为 -q
$ guanxi add 李明 --org 华为 -q
$ guanxi face
$ guanxi face wangwei lost was corrected before his director --public -d 2026-10-01
<id>  2026-10-01  face of 王伟 (华为), sensitive
$ guanxi log liming,wangwei the tender, he had the wrong figures --face lost -d 2026-10-10
<id:talk>  2026-10-10  meeting (in-person)  李明 (华为), 王伟 (华为)
$ guanxi face wangwei lost was kept waiting -d 2026-11-01
<id>  2026-11-01  face of 王伟 (华为), sensitive
$ guanxi face
id     date        who          what
<id>  2026-11-01  王伟 (华为)  (sensitive)
<id:loss>  2026-10-10  李明 (华为)  (sensitive)
<id>  2026-10-01  王伟 (华为)  (sensitive)
$ guanxi face --json
{"schema":"guanxi.face/1","entries":[{"id":"<id>","date":"2026-11-01","who":"wangwei","face":null,"text":null,"repaired":null,"public":null},{"id":"<id>","date":"2026-10-10","who":"liming","face":null,"text":null,"repaired":null,"public":null},{"id":"<id>","date":"2026-10-01","who":"wangwei","face":null,"text":null,"repaired":null,"public":null}]}
$ guanxi face --include-sensitive
id     date        who          face  what                               made up
<id>  2026-11-01  王伟 (华为)  lost  was kept waiting                   not yet
<id>  2026-10-10  李明 (华为)  lost  the tender, he had the wrong fig…  not yet
<id>  2026-10-01  王伟 (华为)  lost  was corrected before his directo…  not yet
$ guanxi face wangwei --include-sensitive --json
{"schema":"guanxi.face/1","entries":[{"id":"<id>","date":"2026-11-01","who":"wangwei","face":"lost","text":"was kept waiting","repaired":null,"public":false},{"id":"<id>","date":"2026-10-01","who":"wangwei","face":"lost","text":"was corrected before his director","repaired":null,"public":true}]}
$ guanxi face 华为 --include-sensitive --format tsv
id	date	who	face	text	repaired	public
<id>	2026-11-01	wangwei	lost	was kept waiting		false
<id>	2026-10-10	liming	lost	the tender, he had the wrong figures		false
<id>	2026-10-01	wangwei	lost	was corrected before his director		true
$ guanxi face liming --include-sensitive --format csv
id,date,who,face,text,repaired,public\r
<id>,2026-10-10,liming,lost,"the tender, he had the wrong figures",,false\r
$ guanxi show wangwei
王伟  Wáng Wěi  wangwei
  at       华为 (huawei)
  contact  last 2026-10-10 (5 weeks ago)
  warmth   21 of 100
  history  <id>  2026-10-10  meeting  (sensitive)
$ guanxi show wangwei --include-sensitive
王伟  Wáng Wěi  wangwei
  at         华为 (huawei)
  contact    last 2026-10-10 (5 weeks ago)
  warmth     21 of 100
  lost face  <id>  2026-11-01  was kept waiting
  lost face  <id>  2026-10-01  was corrected before his director (in public)
  history    <id>  2026-10-10  meeting  the tender, he had the wrong figures
$ guanxi show 华为 --include-sensitive
华为  huawei
  people     李明 (liming)
  people     王伟 (wangwei)
  lost face  <id>  2026-11-01  王伟: was kept waiting
  lost face  <id>  2026-10-10  李明: the tender, he had the wrong figures
  lost face  <id>  2026-10-01  王伟: was corrected before his director (in
             public)
  history    <id>  2026-10-10  meeting  the tender, he had the wrong figures
$ guanxi show wangwei --json | grep -o '"face":[^,]*'
"face":null

# Made up for by face given later, or by one's word.
$ guanxi face wangwei gave thanked him before the board -d 2026-10-20
<id>  2026-10-20  face of 王伟 (华为), sensitive
$ guanxi face --include-sensitive
id     date        who          face  what                            made up
<id>  2026-11-01  王伟 (华为)  lost  was kept waiting                not yet
<id>  2026-10-20  王伟 (华为)  gave  thanked him before the board
<id>  2026-10-10  李明 (华为)  lost  the tender, he had the wrong …  not yet
<id>  2026-10-01  王伟 (华为)  lost  was corrected before his dire…  2026-10-20
$ guanxi face --unrepaired --include-sensitive --format tsv | cut -f2-4
date	who	face
2026-11-01	wangwei	lost
2026-10-10	liming	lost
$ guanxi done "$loss" --on 2026-09-01
! guanxi: it happened on 2026-10-10, after 2026-09-01
[2]
$ guanxi done "$loss" --on 2026-11-15
made up for <id:loss>, sensitive
$ guanxi done "$loss"
! guanxi: <id:loss> was made up for already on 2026-11-15
[2]
$ guanxi done $(guanxi face wangwei --include-sensitive --format tsv | grep corrected | cut -f1)
! guanxi: <id> was made up for already on 2026-10-20
[2]
$ guanxi done $(guanxi face wangwei --include-sensitive --format tsv | grep thanked | cut -f1)
! guanxi: <id> needs no repair: face was given
[2]
$ guanxi snooze "$loss" 3d
! guanxi: '<id:loss>' is no reminder
! hint: remind prints the ids
[3]
$ guanxi face liming --include-sensitive
id     date        who          face  what                            made up
<id>  2026-10-10  李明 (华为)  lost  the tender, he had the wrong …  2026-11-15
$ guanxi undo
took back: made up for <id:loss>, sensitive
$ guanxi face liming --include-sensitive
id     date        who          face  what                               made up
<id>  2026-10-10  李明 (华为)  lost  the tender, he had the wrong fig…  not yet
$ guanxi undo
took back: <id>  2026-10-20  face of 王伟 (华为), sensitive
$ guanxi undo --list
id     when              command  what
<id>  2026-11-20 09:00  face     <id>  2026-11-01  face of 王伟 (华为), sensi…
<id>  2026-11-20 09:00  log      log <id>  2026-10-10  meeting (in-person)  …
<id>  2026-11-20 09:00  face     <id>  2026-10-01  face of 王伟 (华为), sensi…
<id>  2026-11-20 09:00  add      added liming  李明 (华为)
<id>  2026-11-20 09:00  add      added wangwei  王伟 (华为); new: huawei  华为

# The entry of an interaction has its words and its day, and goes with it.
$ guanxi history liming
id     kind     via        date        who         what
<id>  meeting  in-person  2026-10-10  李明, 王伟  (sensitive)
$ guanxi show "$talk"; guanxi show "$talk" --include-sensitive; guanxi edit "$talk" --text 'the tender' --date 2026-10-11
2026-10-10  meeting (in-person)  <id:talk>
  with  李明, 王伟
  what  (sensitive)
2026-10-10  meeting (in-person)  <id:talk>
  with  李明, 王伟
  what  the tender, he had the wrong figures
  face  they lost face
changed <id:talk>  2026-10-11 meeting with liming, wangwei
$ guanxi face liming --include-sensitive
id     date        who          face  what        made up
<id>  2026-10-11  李明 (华为)  lost  the tender  not yet
$ guanxi rm "$talk" --yes; guanxi face liming; guanxi undo; guanxi face liming
removed <id:talk>  2026-10-11 meeting with liming, wangwei
took back: removed <id:talk>  2026-10-11 meeting with liming, wangwei
id     date        who          what
<id>  2026-10-11  李明 (华为)  (sensitive)

# What is wrong stores nothing.
$ guanxi face wangwei kept x
! guanxi: face: 'kept' is neither gave nor lost
! hint: guanxi face WHO gave|lost TEXT
[2]
$ guanxi face wangwei lost
! guanxi: face: what happened is missing
[2]
$ guanxi face wangwei lost x -d tomorrow
! guanxi: --date 2026-11-21 is still to come
[2]
$ guanxi face 华为 lost x
! guanxi: no person is called '华为'
! hint: see guanxi list
[3]
$ guanxi face --unrepaired
! guanxi: face: --unrepaired goes with --include-sensitive
! hint: face is always sensitive
[2]
$ guanxi face --public
! guanxi: face: --public needs an entry
! hint: say what happened: guanxi face WHO gave|lost TEXT
[2]
$ guanxi face nobody
! guanxi: no person or organisation is called 'nobody'
! hint: see guanxi list
[3]
$ guanxi face --format tsv | wc -l
4
$ guanxi merge liming wangwei --yes; guanxi face wangwei --format tsv | wc -l
merged wangwei  王伟 (华为) into liming  李明 (华为)
4
$ guanxi rm wangwei --yes; guanxi face; guanxi undo; guanxi undo
removed liming  李明 (华为), 1 entry in the history with nobody else
took back: removed liming  李明 (华为), 1 entry in the history with nobody else
took back: merged wangwei  王伟 (华为) into liming  李明 (华为)

# Feedback: asked for and given; how long ago shows.
$ guanxi log wangwei what he thinks of the new line --feedback asked -d 2026-09-01
<id>  2026-09-01  meeting (in-person)  王伟 (华为)
$ guanxi log wangwei he wants the drawings earlier --feedback given -d 2026-09-08
<id>  2026-09-08  meeting (in-person)  王伟 (华为)
$ guanxi log wangwei no answer --feedback asked --attempt
<id>  2026-11-20  meeting (in-person, not reached)  王伟 (华为)
$ guanxi show wangwei
王伟  Wáng Wěi  wangwei
  at        华为 (huawei)
  contact   last 2026-10-11 (5 weeks ago)
  warmth    35 of 100
  feedback  last asked 2026-09-01 (2 months ago), last given 2026-09-08 (2
            months ago)
  history   <id>  2026-11-20  meeting (not reached)  no answer
  history   <id>  2026-10-11  meeting  (sensitive)
  history   <id>  2026-09-08  meeting  he wants the drawings earlier
  history   <id>  2026-09-01  meeting  what he thinks of the new line
$ guanxi show wangwei --json | grep -o '"feedback":{.*'
"feedback":{"asked":"2026-09-01","given":"2026-09-08"}}}
$ guanxi show 华为 --json | grep -o '"feedback":{.*'
"feedback":{"asked":"2026-09-01","given":"2026-09-08"}}}
$ guanxi show $(guanxi history wangwei --format tsv | grep drawings | cut -f1)
2026-09-08  meeting (in-person)  <id>
  with      王伟
  what      he wants the drawings earlier
  feedback  they gave it
$ guanxi log wangwei x --feedback ask
! guanxi: --feedback does not know 'ask'
! hint: did you mean asked? it takes: asked, given
[2]
$ echo '{"who": "liming", "text": "asked", "feedback": "asked"}' | guanxi log --batch; guanxi show liming --json | grep -o '"feedback":{.*'
logged 1 interaction
"feedback":{"asked":"2026-11-20","given":null}}}
$ echo '{"who": "liming", "text": "asked", "feedback": "perhaps"}' | guanxi log --batch
! guanxi: line 1: 'perhaps' is no way of feedback
! hint: it may be: asked, given
[2]
