# Review walks through what is stale, contradictory or missing.
$ guanxi add-org 青石泵业 --handle qingshi -q
$ guanxi add 王伟 --org qingshi --title 总经理 -q
$ guanxi add 李明 --org qingshi --title 销售总监 --reports-to wangwei -q
$ guanxi add 陈静 --org qingshi --title 采购 --reports-to liming -q
$ guanxi who-decides qingshi review
what     role     question
missing  decider  Nobody is named who decides. Who does?
missing  budget   Nobody is known to hold the budget. Who does?
$ guanxi who-decides qingshi set wangwei --role decider --topic renewal --stance for --because "李明" --since 2026-01-10 -q
$ guanxi who-decides qingshi set chenjing --role coach --since 2026-02-10 -q
$ guanxi who-decides qingshi set wangwei --role decider --because "his driver" -q
$ guanxi who-decides qingshi set liming --role decider --because "the interpreter" -q

# Where there is no terminal it lists; so it does for scripts.
$ guanxi who-decides qingshi review
what           role     topic    question
contradiction  decider           李明 and 王伟 are each said to decide. Who doe…
stale          decider  renewal  王伟 (wangwei) is said to be decider on renewa…
stale          coach             陈静 (chenjing) is said to be coach: said 283 …
missing        budget            Nobody is known to hold the budget. Who does?
$ guanxi who-decides qingshi review --json
{"schema":"guanxi.who-decides/1","items":[{"kind":"contradiction","who":null,"role":"decider","topic":null,"stance":null,"since":null,"why":null,"question":"李明 and 王伟 are each said to decide. Who does?"},{"kind":"stale","who":"wangwei","role":"decider","topic":"renewal","stance":"for","since":"2026-01-10","why":"said 314 days ago","question":"王伟 (wangwei) is said to be decider on renewal, for: said 314 days ago (李明). Still so?"},{"kind":"stale","who":"chenjing","role":"coach","topic":null,"stance":null,"since":"2026-02-10","why":"said 283 days ago","question":"陈静 (chenjing) is said to be coach: said 283 days ago. Still so?"},{"kind":"missing","who":null,"role":"budget","topic":null,"stance":null,"since":null,"why":null,"question":"Nobody is known to hold the budget. Who does?"}]}
$ guanxi who-decides qingshi review --format tsv | cut -f1-7
kind	who	role	topic	stance	since	why
contradiction		decider				
stale	wangwei	decider	renewal	for	2026-01-10	said 314 days ago
stale	chenjing	coach			2026-02-10	said 283 days ago
missing		budget				

# On a terminal it asks: who it is and who no longer, still so, gone, somebody who is not known, and who says so.
$ printf '李明\nthe board minutes\ny\ny\n陈静 at dinner\nn\nnobody\nchen\nherself\n' | script -qec 'guanxi who-decides qingshi review' /dev/null | tr -d '\r' | grep -o 'reviewed who.*\|nothing was changed'
reviewed who decides at 青石泵业: 3 said, 2 ended
$ guanxi who-decides qingshi --json | sed 's/.*"roles":\(\[.*\]\),"route".*/\1/; s/},{/},\n{/g'
[{"who":"liming","role":"decider","stance":null,"topic":null,"confidence":"medium","since":"2026-11-20","evidence":"the board minutes","stale":false,"why_stale":null,"id":"<id>"},
{"who":"liming","role":"decider","stance":null,"topic":null,"confidence":"medium","since":"2026-11-20","evidence":"the interpreter","stale":false,"why_stale":null,"id":"<id>"},
{"who":"wangwei","role":"decider","stance":"for","topic":"renewal","confidence":"medium","since":"2026-11-20","evidence":"陈静 at dinner","stale":false,"why_stale":null,"id":"<id>"},
{"who":"wangwei","role":"decider","stance":"for","topic":"renewal","confidence":"medium","since":"2026-01-10","evidence":"李明","stale":true,"why_stale":"said 314 days ago","id":"<id>"},
{"who":"chenjing","role":"budget","stance":null,"topic":null,"confidence":"medium","since":"2026-11-20","evidence":"herself","stale":false,"why_stale":null,"id":"<id>"}]
$ guanxi who-decides qingshi review --json
{"schema":"guanxi.who-decides/1","items":[]}
$ guanxi undo
took back: reviewed who decides at 青石泵业: 3 said, 2 ended
$ guanxi who-decides qingshi review --json | grep -o '"kind":"[a-z]*"' | sort | uniq -c
      1 "kind":"contradiction"
      1 "kind":"missing"
      2 "kind":"stale"

# Skipping changes nothing; q ends it.
$ printf '\n\n\n\n' | script -qec 'guanxi who-decides qingshi review' /dev/null | tr -d '\r' | grep -o 'reviewed who.*\|nothing was changed'
nothing was changed
$ printf 'q\n' | script -qec 'guanxi who-decides qingshi review' /dev/null | tr -d '\r' | grep -o 'reviewed who.*\|nothing was changed'
nothing was changed

$ guanxi who-decides qingshi review wangwei
! guanxi: who-decides review asks about the whole organisation, not 'wangwei'
! hint: see guanxi who-decides --help
[2]
$ guanxi who-decides qingshi review --role budget
! guanxi: who-decides review takes no --role
! hint: see guanxi who-decides --help
[2]
$ guanxi who-decides qingshi review --format dot
! guanxi: review cannot draw a chart
! hint: leave out --format, or review
[2]
