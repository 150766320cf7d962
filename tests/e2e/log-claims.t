# Who decides, captured while logging: claims and decisions with the talk as their evidence.
$ guanxi add-org 青石泵业 --handle qingshi -q
$ guanxi add 王伟 --org qingshi --title 总经理 -q
$ guanxi add 李明 --org qingshi --title 销售总监 --reports-to wangwei -q
$ guanxi add 陈静 --org qingshi --title 财务经理 -q
$ guanxi add 孙国强 --org 商务部 --title 司长 -q
$ guanxi add 'Klaus Weber' --org Norderelbe -q
$ guanxi log liming "says 王总 signs, finance can veto" --decides renewal=王总 --role chenjing=approver:against:high -d 2026-11-18
<id>  2026-11-18  meeting (in-person)  李明 (青石泵业)
  王伟 (wangwei): decider at 青石泵业 on renewal, medium confidence, since 2026-11-18
  陈静 (chenjing): approver at 青石泵业, against, high confidence, since 2026-11-18
$ guanxi who-decides qingshi --topic renewal | head -12
who decides at 青石泵业 on renewal
  王伟 (wangwei), 总经理
  stated, medium confidence, said 2 days ago
  · said by 李明 (meeting, 2026-11-18, <id>)

roles
  who              role      stance   topic    confidence  since
  王伟 (wangwei)   decider            renewal  medium      2026-11-18
    said by 李明 (meeting, 2026-11-18, <id>)
  陈静 (chenjing)  approver  against           high        2026-11-18
    said by 李明 (meeting, 2026-11-18, <id>)
\
$ guanxi undo
took back: log <id>  2026-11-18  meeting (in-person)  李明 (青石泵业); 王伟 (wangwei): decider at 青石泵业 on renewal, medium confidence, since 2026-11-18; 陈静 (chenjing): approver at 青石泵业, against, high confidence, since 2026-11-18
$ guanxi who-decides qingshi --json | sed 's/.*"roles":\(\[.*\]\),"route".*/\1/'
[]

# Chinese marks, topics, other systems' words, somebody from outside, and a decision asked for in the same line.
$ guanxi log 李明 tea -k tea --role '陈静＝BUDGET_HOLDER：against' --decides 孙国强 --topic 'export licence' --asked 'Export Licence' --expect 'in 2w' --json
{"schema":"guanxi.log/1","id":"<id>","date":"2026-11-20","kind":"tea","via":"in-person","who":["liming"],"next_due":{"liming":null},"stage":"happened","claims":[{"id":"<id>","org":"qingshi","who":"sunguoqiang","role":"decider","stance":null,"topic":"export licence","confidence":"medium","since":"2026-11-20","because":null,"from":"<id>","outside":true},{"id":"<id>","org":"qingshi","who":"chenjing","role":"budget","stance":"against","topic":"export licence","confidence":"medium","since":"2026-11-20","because":null,"from":"<id>","outside":false}],"decisions":[{"id":"<id>","org":"qingshi","topic":"export licence","asked":"2026-11-20","expected":"2026-12-04","due":"2026-12-04","made":null,"outcome":null,"by":null,"days":null,"because":null,"from":"<id>","outside":false,"sensitive":false}]}
$ guanxi decide qingshi
id     topic           asked       answer
<id>  export licence  2026-11-20  pending, expected 2026-12-04
$ guanxi log liming 'they have decided' --decided 'export licence=approved:sunguoqiang'
<id>  2026-11-20  meeting (in-person)  李明 (青石泵业)
  <id>  export licence at 青石泵业: approved 2026-11-20 by 孙国强 (sunguoqiang), from outside (商务部), on the day it was asked
$ guanxi decide qingshi
id     topic           asked       answer               by      days
<id>  export licence  2026-11-20  approved 2026-11-20  孙国强     0

how long they take: too few to tell (1 known)
# At the firm of whom it is about, when somebody of both took part.
$ guanxi log liming,klaus-weber fair -k event --decides klaus-weber --role chenjing=user
<id>  2026-11-20  event (in-person)  李明 (青石泵业), Klaus Weber (Norderelbe)
  Klaus Weber (klaus-weber): decider at Norderelbe, medium confidence, since 2026-11-20
  陈静 (chenjing): user at 青石泵业, medium confidence, since 2026-11-20
$ guanxi log klaus-weber asked about it --asked agency --sensitive
<id>  2026-11-20  meeting (in-person)  Klaus Weber (Norderelbe)
  <id>  a sensitive decision at Norderelbe: asked 2026-11-20

# JSON Lines have the same fields.
$ guanxi log --batch <<END
> {"who":["liming"],"text":"lunch","kind":"lunch","decides":["pilot=wangwei:low"],"role":["chenjing=budget","liming=champion:for"],"topic":"pilot","asked":"pilot","expect":"2027-01-10"}
> END
logged 1 interaction
$ guanxi who-decides qingshi --topic pilot --json | sed 's/.*"roles":\(\[.*\]\),"route".*/\1/'
[{"who":"wangwei","role":"decider","stance":null,"topic":"pilot","confidence":"low","since":"2026-11-20","evidence":"said by 李明 (lunch, 2026-11-20, <id>)","stale":false,"why_stale":null,"id":"<id>"},{"who":"chenjing","role":"budget","stance":null,"topic":"pilot","confidence":"medium","since":"2026-11-20","evidence":"said by 李明 (lunch, 2026-11-20, <id>)","stale":false,"why_stale":null,"id":"<id>"},{"who":"liming","role":"champion","stance":"for","topic":"pilot","confidence":"medium","since":"2026-11-20","evidence":"said by 李明 (lunch, 2026-11-20, <id>)","stale":false,"why_stale":null,"id":"<id>"},{"who":"chenjing","role":"user","stance":null,"topic":null,"confidence":"medium","since":"2026-11-20","evidence":"said by Klaus Weber and 李明 (event, 2026-11-20, <id>)","stale":false,"why_stale":null,"id":"<id>"}]
$ guanxi log --batch <<END
> {"who":["liming"],"text":"one"}
> {"who":["liming"],"text":"two","role":"chenjing=evaluatr"}
> END
! guanxi: line 2: --role does not know 'evaluatr'
! hint: did you mean evaluator? it takes: decider, approver, budget, sponsor, champion, coach, evaluator, legal, influencer, gatekeeper, user
[2]
$ guanxi history liming | grep -c one
0
[1]

# What is not understood: nothing is stored.
$ guanxi log liming x --role chenjing
! guanxi: --role does not know 'chenjing'
! hint: as --role wangwei=budget, or --role wangwei=budget:against:high
[2]
$ guanxi log liming x --role chenjing=evaluatr
! guanxi: --role does not know 'evaluatr'
! hint: did you mean evaluator? it takes: decider, approver, budget, sponsor, champion, coach, evaluator, legal, influencer, gatekeeper, user
[2]
$ guanxi log liming x --role chenjing=evaluator:agaist
! guanxi: 'agaist' in 'chenjing=evaluator:agaist' is neither a stance nor a confidence
! hint: for, against, neutral; low, medium, high
[2]
$ guanxi log liming x --role chenjing=blocker
! guanxi: 'blocker' is a stance, not a role
! hint: say what they are, with --stance against, as --role budget --stance against
[2]
$ guanxi log liming x --role nobody=user
! guanxi: no person is called 'nobody'
! hint: see guanxi list
[3]
$ guanxi log liming x --decides =wangwei
! guanxi: --decides does not know '=wangwei'
! hint: as --decides renewal=wangwei, or --decides wangwei
[2]
$ guanxi log liming x --decides renewal=
! guanxi: --decides does not know 'renewal='
! hint: as --decides renewal=wangwei, or --decides wangwei
[2]
$ guanxi log liming x --topic renewal
! guanxi: --topic says on what, but nothing says who has a say
! hint: add --decides WHO or --role WHO=ROLE
[2]
$ guanxi log liming x --expect 2027-01-01
! guanxi: --expect says when, but nothing was asked for
! hint: add --asked TOPIC
[2]
$ guanxi log liming x --asked ' '
! guanxi: the topic is missing
! hint: as --asked renewal
[2]
$ guanxi log liming x --asked renewal --expect 2026-11-01
! guanxi: an answer cannot be expected on 2026-11-01, before it was asked for on 2026-11-20
[2]
$ guanxi log liming x --decided renewal
! guanxi: --decided does not know 'renewal'
! hint: as --decided renewal=approved, or --decided renewal=approved:wangwei
[2]
$ guanxi log liming x --decided renewal=aproved
! guanxi: 'aproved' is no outcome
! hint: did you mean approved? it may be: approved, rejected, deferred
[2]
$ guanxi log liming x --decided renewal=approved:wangwei:twice
! guanxi: --decided does not know 'renewal=approved:wangwei:twice'
! hint: as --decided renewal=approved, or --decided renewal=approved:wangwei
[2]
$ guanxi log liming x --attempt --decides wangwei
! guanxi: nobody was reached, so it does not show who decides
! hint: leave out --attempt, or record it with guanxi who-decides ORG set
[2]
$ guanxi log liming x -d 2027-01-01 --decides wangwei
! guanxi: 2027-01-01 is still to come: it shows nothing yet
[2]
$ guanxi add Ada -q
$ guanxi log ada x --asked renewal
! guanxi: no organisation is known of anybody who took part
! hint: say where they are: guanxi edit WHO --org ORG
[3]
$ guanxi history liming | grep -c ' x$'
0
[1]
