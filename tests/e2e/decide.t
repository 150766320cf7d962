# What an organisation was asked to decide, and what came of it.
$ guanxi add-org 青石泵业 --handle qingshi -q
$ guanxi add 王伟 --org qingshi --title 总经理 -q
$ guanxi add 李明 --org qingshi --title 销售总监 --reports-to wangwei -q
$ guanxi add 孙国强 --org 商务部 --title 司长 -q
$ guanxi decide
$ guanxi decide qingshi
$ guanxi decide qingshi --json
{"schema":"guanxi.decide/1","decisions":[],"typical_decision_days":null,"decision_days":{"count":0,"median":null,"shortest":null,"longest":null}}

# Asked today, expected on a day; a topic that is pending is added to.
$ guanxi decide qingshi renewal
<id>  renewal at 青石泵业: asked 2026-11-20
$ guanxi decide qingshi renewal
! guanxi: the decision on renewal is pending already, asked for on 2026-11-20
! hint: say what came of it: --outcome approved, rejected or deferred; or when an answer is expected: --expect DATE
[2]
$ guanxi decide 李明 Renewal --expect 'in 3w' --because "the board meets in December"
<id>  renewal at 青石泵业: asked 2026-11-20, expected 2026-12-11
$ guanxi decide qingshi renewal --outcome approved --by 王总 --json
{"schema":"guanxi.decide/1","id":"<id>","org":"qingshi","topic":"renewal","asked":"2026-11-20","expected":"2026-12-11","due":null,"made":"2026-11-20","outcome":"approved","by":"wangwei","days":0,"because":"the board meets in December","from":null,"outside":false,"sensitive":false,"anew":null}
$ guanxi decide qingshi
id     topic    asked       answer               by    days  because
<id>  renewal  2026-11-20  approved 2026-11-20  王伟     0  the board meets in…

how long they take: too few to tell (1 known)
$ guanxi undo
took back: <id>  renewal at 青石泵业: approved 2026-11-20 by 王伟 (wangwei), on the day it was asked
$ guanxi decide
id     where     topic    answer                        because
<id>  青石泵业  renewal  pending, expected 2026-12-11  the board meets in Dece…

# Earlier ones, by somebody from outside too.
$ guanxi decide qingshi pilot plant --asked 2025-03-02 --made 2025-04-10 --by wangwei --outcome rejected
<id>  pilot plant at 青石泵业: rejected 2025-04-10 by 王伟 (wangwei), 39 days after it was asked
$ guanxi decide qingshi 'export licence' --asked 2026-02-01 --made 2026-05-02 --by sunguoqiang --outcome approved
<id>  export licence at 青石泵业: approved 2026-05-02 by 孙国强 (sunguoqiang), from outside (商务部), 90 days after it was asked
$ guanxi decide qingshi renewal --asked 2025-10-01 --made 2025-11-20 --by liming --outcome approved
<id>  renewal at 青石泵业: approved 2025-11-20 by 李明 (liming), 50 days after it was asked
$ guanxi decide qingshi
id     topic           answer                        by      because
<id>  renewal         pending, expected 2026-12-11          the board meets in…
<id>  export licence  approved 2026-05-02           孙国强
<id>  renewal         approved 2025-11-20           李明
<id>  pilot plant     rejected 2025-04-10           王伟

how long they take: 50 days (median of 3, from 39 to 90)
$ guanxi decide qingshi --format tsv | cut -f2-
org	topic	asked	expected	due	made	outcome	by	days	because	from	outside	sensitive
qingshi	renewal	2026-11-20	2026-12-11	2026-12-11					the board meets in December		false	false
qingshi	export licence	2026-02-01			2026-05-02	approved	sunguoqiang	90			true	false
qingshi	renewal	2025-10-01			2025-11-20	approved	liming	50			false	false
qingshi	pilot plant	2025-03-02			2025-04-10	rejected	wangwei	39			false	false

# How long they take tells when to ask: the median, here 50 days.
$ guanxi decide qingshi pilot plant --asked 2026-10-20
<id>  pilot plant at 青石泵业: asked 2026-10-20
$ guanxi decide --json | sed 's/},{/},\n{/g' | grep -o '"topic":"pilot[^}]*"due":"[^"]*"'
"topic":"pilot plant","asked":"2026-10-20","expected":null,"due":"2026-12-09"

# A question put off waits anew; the old one keeps what it was.
$ guanxi decide qingshi pilot plant --outcome deferred --by liming --expect 2027-03-01
<id>  pilot plant at 青石泵业: deferred 2026-11-20 by 李明 (liming), 31 days after it was asked; <id> again as <id>, expected 2027-03-01
$ guanxi decide qingshi
id     topic           answer                        by      because
<id>  pilot plant     pending, expected 2027-03-01
<id>  renewal         pending, expected 2026-12-11          the board meets in…
<id>  pilot plant     deferred 2026-11-20           李明
<id>  export licence  approved 2026-05-02           孙国强
<id>  renewal         approved 2025-11-20           李明
<id>  pilot plant     rejected 2025-04-10           王伟

how long they take: 50 days (median of 3, from 39 to 90)

# An id of one: show, edit, snooze, done, rm.
$ guanxi decide qingshi --format jsonl | grep '"topic":"renewal","asked":"2026' | sed 's/.*"id":"\([^"]*\)".*/\1/' > id
$ guanxi show "$(cat id)"
renewal  decision  <id>
  at        青石泵业 (qingshi)
  <id>     2026-11-20
  expected  2026-12-11
  patience  until 2026-12-11 (in 3 weeks)
  because   the board meets in December
$ guanxi show "$(cat id)" --json
{"schema":"guanxi.show/1","decision":{"id":"<id>","org":"qingshi","topic":"renewal","asked":"2026-11-20","expected":"2026-12-11","due":"2026-12-11","made":null,"outcome":null,"by":null,"days":null,"because":"the board meets in December","from":null,"outside":false,"sensitive":false}}
$ guanxi snooze "$(cat id)" 2w
snoozed <id> (decision) until 2026-12-04
$ guanxi done "$(cat id)"
asked how the decision on renewal stands; it comes up again on 2026-12-15
$ guanxi edit "$(cat id)" --expect 2027-01-15 --topic 'Renewal 2027'
changed <id>  Renewal 2027 at 青石泵业: asked 2026-11-20, expected 2027-01-15
$ guanxi edit "$(cat id)" --city 宁波
! guanxi: --city does not apply to a decision
! hint: it takes: --topic, --asked, --expect, --made, --outcome, --by, --because, --sensitive, --from
[2]
$ guanxi edit "$(cat id)" --outcome approved
! guanxi: a pending decision has no outcome
! hint: add --made DATE
[2]
$ guanxi edit "$(cat id)" --made 2026-11-19 --outcome approved --by wangwei
! guanxi: a decision of 2026-11-19 cannot have been asked for later, on 2026-11-20
[2]
$ guanxi show "$(cat id)"
Renewal 2027  decision  <id>
  at        青石泵业 (qingshi)
  <id>     2026-11-20
  expected  2027-01-15
  patience  until 2027-01-15 (in 8 weeks)
  because   the board meets in December
$ guanxi snooze "$(cat id)" 2w
snoozed <id> (decision) until 2026-12-04
$ guanxi done "$(cat id)"
asked how the decision on Renewal 2027 stands; it comes up again on 2026-12-15
$ guanxi edit "$(cat id)" --made "" --outcome "" --by ""
nothing changed: that is how it was already
$ guanxi rm "$(cat id)" --yes
removed <id>  decision: Renewal 2027
$ guanxi decide qingshi renewal 2027
<id>  renewal 2027 at 青石泵业: asked 2026-11-20
$ guanxi undo
took back: <id>  renewal 2027 at 青石泵业: asked 2026-11-20
$ guanxi undo
took back: removed <id>  decision: Renewal 2027

# What is sensitive says that it is there.
$ guanxi decide qingshi succession --sensitive --because "the chairman is ill"
<id>  a sensitive decision at 青石泵业: asked 2026-11-20
$ guanxi decide qingshi --format tsv | grep true | cut -f3,11,14
		true
export licence		false
$ guanxi decide qingshi --include-sensitive --format tsv | grep true | cut -f3,11,14
succession	the chairman is ill	true
export licence		false

# Days that contradict each other, and what is not known: nothing is stored.
$ guanxi decide qingshi audit --expect 2026-11-19
! guanxi: an answer cannot be expected on 2026-11-19, before it was asked for on 2026-11-20
[2]
$ guanxi decide qingshi audit --asked 2026-11-10 --expect 2026-11-01
! guanxi: an answer cannot be expected on 2026-11-01, before it was asked for on 2026-11-10
[2]
$ guanxi decide qingshi audit --asked tomorrow
! guanxi: --asked 2026-11-21 is still to come
! hint: --expect says when an answer is expected
[2]
$ guanxi decide qingshi audit --made 2026-12-24 --outcome approved
! guanxi: --made 2026-12-24 is still to come
! hint: --expect says when an answer is expected
[2]
$ guanxi decide qingshi audit --asked 2026-11-10 --made 2026-11-09 --outcome approved
! guanxi: a decision of 2026-11-09 cannot have been asked for later, on 2026-11-10
[2]
$ guanxi decide qingshi audit --made yesterday
! guanxi: the outcome is missing
! hint: add --outcome approved, rejected or deferred
[2]
$ guanxi decide qingshi audit --by wangwei
! guanxi: --by names who made the decision, but it is still pending
! hint: add --outcome, or leave out --by
[2]
$ guanxi decide qingshi audit --outcome aproved
! guanxi: --outcome does not know 'aproved'
! hint: did you mean approved? it takes: approved, rejected, deferred
[2]
$ guanxi decide qingshi audit --outcome approved --by nobody
! guanxi: no person is called 'nobody'
! hint: see guanxi list
[3]
$ guanxi decide qingshi renewal --asked 2026-01-01 --outcome approved --made 2025-11-20
! guanxi: a decision of 2025-11-20 cannot have been asked for later, on 2026-01-01
[2]
$ guanxi decide qingshi 'export licence' --made 2026-05-02 --outcome approved
! guanxi: the decision on export licence was recorded for 2026-05-02 already
! hint: correct it: guanxi edit <id> --outcome …
[2]
$ guanxi decide qingshi 'export licence' --asked 2026-03-01
! guanxi: the decision on export licence was made on 2026-05-02, <id> 2026-03-01
! hint: for an earlier one say what came of it too: --made DATE --outcome …
[2]
$ guanxi decide qingshi '' --asked today
! guanxi: decide: TOPIC is missing
! hint: say what they decide on, as renewal
[2]
$ guanxi decide qingshi --asked today
! guanxi: decide: --asked needs a topic
! hint: say what they decide on: guanxi decide ORG TOPIC
[2]
$ guanxi decide nobody renewal
! guanxi: no person or organisation is called 'nobody'
! hint: see guanxi list
[3]
$ guanxi decide qingshi --format tsv | grep -c audit
0
[1]
