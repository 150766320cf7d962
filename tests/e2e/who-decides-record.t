# Who decides, from what was decided: who really did, against who was said to.
$ guanxi add-org 青石泵业 --handle qingshi -q
$ guanxi add 王伟 --org qingshi --title 总经理 -q
$ guanxi add 李明 --org qingshi --title 销售总监 --reports-to wangwei -q
$ guanxi add 陈静 --org qingshi --title 采购经理 --reports-to liming -q
$ guanxi log chenjing tea -k tea -d 2026-11-01 -q
$ guanxi decide qingshi renewal --asked 2026-05-20 --made 2026-06-30 --by liming --outcome approved -q

# Nobody is stated: the record answers, on the topic for certain, on another one hardly.
$ guanxi who-decides qingshi --topic renewal
who decides at 青石泵业 on renewal
  李明 (liming), 销售总监
  recorded, medium confidence, decided 4 months ago
  · approved renewal on 2026-06-30, 41 days after it was asked

reporting line         title     warmth  contact
王伟 (wangwei)         总经理         0  never
└─ 李明 (liming)       销售总监       0  never
   └─ 陈静 (chenjing)  采购经理      27  2026-11-01

decisions  answer               days  by
renewal    approved 2026-06-30    41  李明 (liming)
how long they take here: too few to tell (1 known)

way in
  陈静 (chenjing)   27  last met 2 weeks ago
  李明 (liming)     50  陈静 reports to them

to mind
  · 李明 has never been contacted.
    Ask 陈静 for an introduction.
  · Only one living contact: 陈静.
    Get to know 王伟 too.
  · No budget holder is known.
    Ask 陈静 who holds the money (last contact 2026-11-01).
$ guanxi who-decides qingshi --topic expansion --json | sed 's/.*"answer":\({[^}]*}\).*/\1/'
{"who":"liming","basis":"recorded","confidence":"low","evidence":["approved renewal on 2026-06-30, 41 days after it was asked","no decision on expansion is known"],"stale":false}

# Stated, and overruled by what happened: both are shown.
$ guanxi who-decides qingshi set wangwei --role decider --confidence high --because "the interpreter" --since 2026-06-01 -q
$ guanxi decide qingshi pilot --asked 2026-07-01 --made 2026-07-22 --by wangwei --outcome rejected -q
$ guanxi decide qingshi expansion --asked 2026-08-01 --made 2026-09-04 --by liming --outcome approved -q
$ guanxi decide qingshi service --asked 2026-09-01 -q
$ guanxi decide qingshi tender --asked 2026-11-02 --expect 2026-12-15 -q
$ guanxi who-decides qingshi
who decides at 青石泵业
  王伟 (wangwei), 总经理
  stated, high confidence, said 5 months ago
  · the interpreter, since 2026-06-01

roles
  who             role     confidence  since
  王伟 (wangwei)  decider  high        2026-06-01
    the interpreter

reporting line         title     roles    warmth  contact
王伟 (wangwei)         总经理    decider       0  never
└─ 李明 (liming)       销售总监                0  never
   └─ 陈静 (chenjing)  采购经理               27  2026-11-01

decisions  answer               days  by              instead of
service    pending                80
tender     expected 2026-12-15    18
expansion  approved 2026-09-04    34  李明 (liming)   王伟 (wangwei)
pilot      rejected 2026-07-22    21  王伟 (wangwei)
renewal    approved 2026-06-30    41  李明 (liming)   王伟 (wangwei)
how long they take here: 34 days (median of 3, from 21 to 41)

way in
  陈静 (chenjing)   27  last met 2 weeks ago
  李明 (liming)     50  陈静 reports to them
  王伟 (wangwei)    50  李明 reports to them

to mind
  · 王伟 is said to decide, but 李明 approved expansion on 2026-09-04.
    Find out whose word is the last before you put the next question.
  · 王伟 has never been contacted.
    Ask 陈静 for an introduction.
  · Only one living contact: 陈静.
    Get to know 李明 too.
  and 2 more: --all
$ COLUMNS=60 guanxi who-decides qingshi --all
who decides at 青石泵业
  王伟 (wangwei), 总经理
  stated, high confidence, said 5 months ago
  · the interpreter, since 2026-06-01

roles
  who             role     confidence  since
  王伟 (wangwei)  decider  high        2026-06-01
    the interpreter

reporting line         title     roles    warmth  contact
王伟 (wangwei)         总经理    decider       0  never
└─ 李明 (liming)       销售总监                0  never
   └─ 陈静 (chenjing)  采购经理               27  2026-11-01

decisions  answer               days  by    instead of
service    pending                80
tender     expected 2026-12-15    18
expansion  approved 2026-09-04    34  李明  王伟
pilot      rejected 2026-07-22    21  王伟
renewal    approved 2026-06-30    41  李明  王伟
how long they take here: 34 days (median of 3, from 21 to
41)

way in
  陈静 (chenjing)   27  last met 2 weeks ago
  李明 (liming)     50  陈静 reports to them
  王伟 (wangwei)    50  李明 reports to them

to mind
  · 王伟 is said to decide, but 李明 approved expansion on
    2026-09-04.
    Find out whose word is the last before you put the next
    question.
  · 王伟 has never been contacted.
    Ask 陈静 for an introduction.
  · Only one living contact: 陈静.
    Get to know 李明 too.
  · The decision on service takes longer than they do here
    (80 days, usually 34 days).
    Ask 陈静 how the discussion is going; do not press.
  · No budget holder is known.
    Ask 陈静 who holds the money (last contact 2026-11-01).
$ COLUMNS=140 guanxi who-decides qingshi --topic service
who decides at 青石泵业 on service
  王伟 (wangwei), 总经理
  stated, high confidence, said 5 months ago
  · the interpreter, since 2026-06-01
  · stated in general, not for service

roles
  who             role     confidence  since
  王伟 (wangwei)  decider  high        2026-06-01
    the interpreter

reporting line         title     roles    warmth  contact
王伟 (wangwei)         总经理    decider       0  never
└─ 李明 (liming)       销售总监                0  never
   └─ 陈静 (chenjing)  采购经理               27  2026-11-01

decisions  answer   days
service    pending    80
how long they take here: 34 days (median of 3, from 21 to 41)

way in
  陈静 (chenjing)   27  last met 2 weeks ago
  李明 (liming)     50  陈静 reports to them
  王伟 (wangwei)    50  李明 reports to them

to mind
  · 王伟 has never been contacted.
    Ask 陈静 for an introduction.
  · Only one living contact: 陈静.
    Get to know 李明 too.
  · The decision on service takes longer than they do here (80 days, usually 34 days).
    Ask 陈静 how the discussion is going; do not press.
  and 1 more: --all
$ guanxi who-decides qingshi --json | sed 's/.*"gaps"/"gaps"/; s/,"people".*//'
"gaps":["王伟 is said to decide, but 李明 approved expansion on 2026-09-04. Find out whose word is the last before you put the next question.","王伟 has never been contacted. Ask 陈静 for an introduction.","Only one living contact: 陈静. Get to know 李明 too.","The decision on service takes longer than they do here (80 days, usually 34 days). Ask 陈静 how the discussion is going; do not press.","No budget holder is known. Ask 陈静 who holds the money (last contact 2026-11-01)."],"pending":[{"id":"<id>","topic":"service","asked":"2026-09-01","expected":null,"due":"2026-10-05","waiting_days":80},{"id":"<id>","topic":"tender","asked":"2026-11-02","expected":"2026-12-15","due":"2026-12-15","waiting_days":18}],"typical_decision_days":34,"decision_days":{"count":3,"median":34,"shortest":21,"longest":41},"way":{"score":6.8,"steps":[{"who":"chenjing","name":"陈静","org":"青石泵业","kind":"contact","strength":27,"reason":"last met 2 weeks ago","introduced_by":null,"last_contact":"2026-11-01"},{"who":"liming","name":"李明","org":"青石泵业","kind":"reports-to","strength":50,"reason":"陈静 reports to them","introduced_by":null,"last_contact":null},{"who":"wangwei","name":"王伟","org":"青石泵业","kind":"reports-to","strength":50,"reason":"李明 reports to them","introduced_by":null,"last_contact":null}]},"decisions":[{"id":"<id>","topic":"expansion","asked":"2026-08-01","made":"2026-09-04","by":"liming","said_to_decide":"wangwei","outcome":"approved","because":null},{"id":"<id>","topic":"pilot","asked":"2026-07-01","made":"2026-07-22","by":"wangwei","said_to_decide":"wangwei","outcome":"rejected","because":null},{"id":"<id>","topic":"renewal","asked":"2026-05-20","made":"2026-06-30","by":"liming","said_to_decide":"wangwei","outcome":"approved","because":null}],"cautions":[{"kind":"overruled","text":"王伟 is said to decide, but 李明 approved expansion on 2026-09-04.","next":"Find out whose word is the last before you put the next question.","weight":85},{"kind":"never-contacted","text":"王伟 has never been contacted.","next":"Ask 陈静 for an introduction.","weight":72},{"kind":"single-thread","text":"Only one living contact: 陈静.","next":"Get to know 李明 too.","weight":65},{"kind":"waiting","text":"The decision on service takes longer than they do here (80 days, usually 34 days).","next":"Ask 陈静 how the discussion is going; do not press.","weight":60},{"kind":"budget","text":"No budget holder is known.","next":"Ask 陈静 who holds the money (last contact 2026-11-01).","weight":55}]

# As of an earlier day nothing is known of what came later.
$ guanxi who-decides qingshi --as-of 2026-06-29 --json | sed 's/.*"pending"/"pending"/; s/,"cautions".*//'
"pending":[{"id":"<id>","topic":"renewal","asked":"2026-05-20","expected":null,"due":"2026-06-19","waiting_days":40}],"typical_decision_days":null,"decision_days":{"count":0,"median":null,"shortest":null,"longest":null},"way":null,"decisions":[]

# A sensitive decision shows its days alone, unless it is asked about by name.
$ guanxi decide qingshi succession --made 2026-11-10 --by wangwei --outcome approved --sensitive --because "in confidence" -q
$ guanxi who-decides qingshi | grep -A2 '^decisions'
decisions    answer               days  by              instead of
service      pending                80
tender       expected 2026-12-15    18
$ guanxi who-decides qingshi --include-sensitive | grep -A2 '^decisions'
decisions   answer               days  by              instead of
service     pending                80
tender      expected 2026-12-15    18
$ guanxi who-decides qingshi --json | grep -c confidence
1
$ guanxi who-decides qingshi --json | grep -c 'succession\|in confidence'
0
[1]
