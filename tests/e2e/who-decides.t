# Who decides: the answer, its evidence and its age.
$ guanxi add-org 青石泵业 --handle qingshi -q
$ guanxi add 王伟 --org qingshi --title 总经理 -q
$ guanxi add 李明 --org qingshi --title 销售总监 --reports-to wangwei -q
$ guanxi add 陈静 --org qingshi --title 采购 --reports-to liming -q
$ guanxi add 孙国强 --org 商务部 --title 司长 -q

# Nothing was said: the hierarchy is a guess, and is called one.
$ guanxi who-decides qingshi
who decides at 青石泵业
  王伟 (wangwei), 总经理
  inferred, low confidence
  · top of the known hierarchy: 2 people report up to 王伟

reporting line         title     warmth  contact
王伟 (wangwei)         总经理         0  never
└─ 李明 (liming)       销售总监       0  never
   └─ 陈静 (chenjing)  采购           0  never

to mind
  · No living contact: nobody there was reached in the last 180 days.
  · No decider has been named, only the hierarchy points to 王伟.
  · 王伟 has never been contacted.
    Look for somebody who knows them: guanxi path wangwei.
  and 1 more: --all
$ guanxi who-decides 陈静 --json
{"schema":"guanxi.who-decides/1","org":"qingshi","topic":null,"answer":{"who":"wangwei","basis":"inferred","confidence":"low","evidence":["top of the known hierarchy: 2 people report up to 王伟"],"stale":false},"chain":["wangwei","liming","chenjing"],"roles":[],"route":[],"gaps":["No living contact: nobody there was reached in the last 180 days.","No decider has been named, only the hierarchy points to 王伟.","王伟 has never been contacted. Look for somebody who knows them: guanxi path wangwei.","No budget holder is known."],"pending":[],"typical_decision_days":null,"decision_days":{"count":0,"median":null,"shortest":null,"longest":null},"way":null,"decisions":[],"cautions":[{"kind":"no-contact","text":"No living contact: nobody there was reached in the last 180 days.","next":null,"weight":90},{"kind":"inferred","text":"No decider has been named, only the hierarchy points to 王伟.","next":null,"weight":75},{"kind":"never-contacted","text":"王伟 has never been contacted.","next":"Look for somebody who knows them: guanxi path wangwei.","weight":72},{"kind":"budget","text":"No budget holder is known.","next":null,"weight":55}],"people":[{"who":"wangwei","name":"王伟","title":"总经理","department":null,"firm":"青石泵业","reports_to":null,"decides":true,"roles":[],"stance":null,"presence":"here","warmth":0,"last_contact":null,"last_in_person":null},{"who":"liming","name":"李明","title":"销售总监","department":null,"firm":"青石泵业","reports_to":"wangwei","decides":false,"roles":[],"stance":null,"presence":"here","warmth":0,"last_contact":null,"last_in_person":null},{"who":"chenjing","name":"陈静","title":"采购","department":null,"firm":"青石泵业","reports_to":"liming","decides":false,"roles":[],"stance":null,"presence":"here","warmth":0,"last_contact":null,"last_in_person":null}],"former":[],"parents":[],"companies":[]}

# Roles with who says so.
$ guanxi log chenjing dinner at the river --kind dinner -d 2026-10-01 --json | sed 's/.*"id":"\([^"]*\)".*/\1/' > id
$ guanxi who-decides qingshi set wangwei --role decider --topic Renewal --confidence high --from "$(cat id)"
王伟 (wangwei): decider at 青石泵业 on Renewal, high confidence, since 2026-10-01, shown by <id>
$ guanxi who-decides qingshi set liming --role budget --stance against --confidence low --because "陈静: he guards the money" --since 2026-01-10
李明 (liming): budget at 青石泵业, against, low confidence, since 2026-01-10, because: 陈静: he guards the money
$ guanxi who-decides qingshi set sunguoqiang --role approver
孙国强 (sunguoqiang): approver at 青石泵业, medium confidence, since 2026-11-20, from outside (商务部)
$ guanxi who-decides qingshi set chenjing --role coach --stance for --json
{"schema":"guanxi.who-decides/1","id":"<id>","org":"qingshi","who":"chenjing","role":"coach","stance":"for","topic":null,"confidence":"medium","since":"2026-11-20","because":null,"from":null,"outside":false}
$ guanxi who-decides qingshi --topic renewal
who decides at 青石泵业 on Renewal
  王伟 (wangwei), 总经理
  stated, high confidence, said 7 weeks ago
  · said by 陈静 (dinner, 2026-10-01, <id>)

roles
  who                   role      stance   topic    confidence  since
  王伟 (wangwei)        decider            Renewal  high        2026-10-01
    said by 陈静 (dinner, 2026-10-01, <id>)
  孙国强 (sunguoqiang)  approver                    medium      2026-11-20
    from outside: 商务部
  李明 (liming)         budget    against           low         2026-01-10
    stale: said 314 days ago; 陈静: he guards the money
  陈静 (chenjing)       coach     for               medium      2026-11-20

reporting line         title     roles    stance   warmth  contact
王伟 (wangwei)         总经理    decider                0  never
└─ 李明 (liming)       销售总监  budget   against       0  never
   └─ 陈静 (chenjing)  采购      coach    for          19  2026-10-01

way in
  陈静 (chenjing)   19  last met 7 weeks ago
  李明 (liming)     50  陈静 reports to them
  王伟 (wangwei)    50  李明 reports to them

to mind
  · 李明 (budget) is against it and was never in contact.
    See them alone, before the next step, and ask what they would need.
  · 王伟 has never been contacted.
    Ask 陈静 for an introduction.
  · Only one living contact: 陈静.
    Get to know 李明 too.
$ guanxi who-decides qingshi --topic renewal --json | sed 's/,"decision_days".*/}/'
{"schema":"guanxi.who-decides/1","org":"qingshi","topic":"Renewal","answer":{"who":"wangwei","basis":"stated","confidence":"high","evidence":["said by 陈静 (dinner, 2026-10-01, <id>)"],"stale":false},"chain":["wangwei","liming","chenjing"],"roles":[{"who":"wangwei","role":"decider","stance":null,"topic":"Renewal","confidence":"high","since":"2026-10-01","evidence":"said by 陈静 (dinner, 2026-10-01, <id>)","stale":false,"why_stale":null,"id":"<id>"},{"who":"sunguoqiang","role":"approver","stance":null,"topic":null,"confidence":"medium","since":"2026-11-20","evidence":null,"stale":false,"why_stale":null,"id":"<id>"},{"who":"liming","role":"budget","stance":"against","topic":null,"confidence":"low","since":"2026-01-10","evidence":"陈静: he guards the money","stale":true,"why_stale":"said 314 days ago","id":"<id>"},{"who":"chenjing","role":"coach","stance":"for","topic":null,"confidence":"medium","since":"2026-11-20","evidence":null,"stale":false,"why_stale":null,"id":"<id>"}],"route":["chenjing","liming","wangwei"],"gaps":["李明 (budget) is against it and was never in contact. See them alone, before the next step, and ask what they would need.","王伟 has never been contacted. Ask 陈静 for an introduction.","Only one living contact: 陈静. Get to know 李明 too."],"pending":[],"typical_decision_days":null}
$ COLUMNS=60 guanxi who-decides wangwei
who decides at 青石泵业
  王伟 (wangwei), 总经理
  stated, low confidence, said 7 weeks ago
  · said by 陈静 (dinner, 2026-10-01, <id>)
  · stated for Renewal only

roles
  who     role      stance   topic    confidence  since
  王伟    decider            Renewal  high        2026-10-01
    said by 陈静 (dinner, 2026-10-01, <id>)
  孙国强  approver                    medium      2026-11-20
    from outside: 商务部
  李明    budget    against           low         2026-01-10
    stale: said 314 days ago; 陈静: he guards the money
  陈静    coach     for               medium      2026-11-20

reporting line  roles            stance   warmth  contact
王伟            decider on Ren…                0  never
└─ 李明         budget           against       0  never
   └─ 陈静      coach            for          19  2026-10-01

way in
  陈静 (chenjing)   19  last met 7 weeks ago
  李明 (liming)     50  陈静 reports to them
  王伟 (wangwei)    50  李明 reports to them

to mind
  · 李明 (budget) is against it and was never in contact.
    See them alone, before the next step, and ask what they
    would need.
  · 王伟 has never been contacted.
    Ask 陈静 for an introduction.
  · Only one living contact: 陈静.
    Get to know 李明 too.

# A second decider: both are shown, the newest word first.
$ guanxi who-decides qingshi set liming --role decider --topic renewal --because "the interpreter"
李明 (liming): decider at 青石泵业 on Renewal, medium confidence, since 2026-11-20, because: the interpreter
$ guanxi who-decides qingshi --topic renewal
who decides at 青石泵业 on Renewal
  李明 (liming), 销售总监
  stated, medium confidence, said today
  · the interpreter, since 2026-11-20

roles
  who                   role      stance   topic    confidence  since
  李明 (liming)         decider            Renewal  medium      2026-11-20
    the interpreter
  王伟 (wangwei)        decider            Renewal  high        2026-10-01
    said by 陈静 (dinner, 2026-10-01, <id>)
  孙国强 (sunguoqiang)  approver                    medium      2026-11-20
    from outside: 商务部
  李明 (liming)         budget    against           low         2026-01-10
    stale: said 314 days ago; 陈静: he guards the money
  陈静 (chenjing)       coach     for               medium      2026-11-20

reporting line         title     roles            stance   warmth  contact
王伟 (wangwei)         总经理    decider                        0  never
└─ 李明 (liming)       销售总监  decider, budget  against       0  never
   └─ 陈静 (chenjing)  采购      coach            for          19  2026-10-01

way in
  陈静 (chenjing)   19  last met 7 weeks ago
  李明 (liming)     50  陈静 reports to them

to mind
  · 李明 and 王伟 are each said to decide.
    Ask 陈静 whose word is the last (last contact 2026-10-01).
  · 李明 (budget) is against it and was never in contact.
    See them alone, before the next step, and ask what they would need.
  · 李明 has never been contacted.
    Ask 陈静 for an introduction.
  and 1 more: --all
$ guanxi undo
took back: 李明 (liming): decider at 青石泵业 on Renewal, medium confidence, since 2026-11-20, because: the interpreter

# An end keeps the history.
$ guanxi who-decides qingshi unset liming --role budget
李明 (liming): no longer budget at 青石泵业
$ guanxi who-decides qingshi unset liming --role budget
! guanxi: 李明 has no such role at 青石泵业
! hint: see guanxi who-decides qingshi
[3]
$ guanxi who-decides qingshi unset chenjing --json
{"schema":"guanxi.who-decides/1","org":"qingshi","who":"chenjing","role":null,"topic":null,"ended":true}
$ guanxi who-decides qingshi --as-of 2026-11-01
who decides at 青石泵业, as of 2026-11-01
  王伟 (wangwei), 总经理
  stated, low confidence, said 4 weeks ago
  · said by 陈静 (dinner, 2026-10-01, <id>)
  · stated for Renewal only

roles
  who             role     stance   topic    confidence  since
  王伟 (wangwei)  decider           Renewal  high        2026-10-01
    said by 陈静 (dinner, 2026-10-01, <id>)
  李明 (liming)   budget   against           low         2026-01-10
    stale: said 295 days ago; 陈静: he guards the money

reporting line         title     roles               stance   warmth  contact
王伟 (wangwei)         总经理    decider on Renewal                0  never
└─ 李明 (liming)       销售总监  budget              against       0  never
   └─ 陈静 (chenjing)  采购                                       24  2026-10-01

way in
  陈静 (chenjing)   24  last met 4 weeks ago
  李明 (liming)     50  陈静 reports to them
  王伟 (wangwei)    50  李明 reports to them

to mind
  · 李明 (budget) is against it and was never in contact.
    See them alone, before the next step, and ask what they would need.
  · 王伟 has never been contacted.
    Ask 陈静 for an introduction.
  · Only one living contact: 陈静.
    Get to know 李明 too.

# Staleness: age, and who left.
$ guanxi who-decides qingshi --as-of 2026-11-20 -c who_decides.stale_after=1mo --topic renewal --json | grep -o '"answer":{[^}]*}'
"answer":{"who":"wangwei","basis":"stated","confidence":"high","evidence":["said by 陈静 (dinner, 2026-10-01, <id>)","said 50 days ago"],"stale":true}
$ guanxi edit wangwei --org 海运集团 -q
$ guanxi who-decides qingshi --topic renewal
who decides at 青石泵业 on Renewal
  王伟 (wangwei)
  stated, high confidence, said 7 weeks ago, stale
  · said by 陈静 (dinner, 2026-10-01, <id>)
  · left on 2026-11-20

roles
  who                   role      topic    confidence  since
  王伟 (wangwei)        decider   Renewal  high        2026-10-01
    stale: left on 2026-11-20; said by 陈静 (dinner, 2026-10-01, <id>)
  孙国强 (sunguoqiang)  approver           medium      2026-11-20
    from outside: 商务部

reporting line      title     warmth  contact
李明 (liming)       销售总监       0  never
└─ 陈静 (chenjing)  采购          19  2026-10-01

formerly here
  王伟 (wangwei), 总经理, until 2026-11-20, now at 海运集团

way in
  陈静 (chenjing)   19  last met 7 weeks ago
  李明 (liming)     50  陈静 reports to them
  王伟 (wangwei)    50  李明 reports to them

to mind
  · What is known of the decider is stale (left on 2026-11-20).
    Ask 陈静 (last contact 2026-10-01).
  · 王伟 has never been contacted.
    Ask 陈静 for an introduction.
  · Only one living contact: 陈静.
    Get to know 李明 too.
  and 1 more: --all

# Other systems' words for a role; a stance is none.
$ guanxi who-decides qingshi set chenjing --role "Economic Buyer"
陈静 (chenjing): budget at 青石泵业, medium confidence, since 2026-11-20
$ guanxi who-decides qingshi set chenjing --role 拍板人
陈静 (chenjing): decider at 青石泵业, medium confidence, since 2026-11-20
$ guanxi who-decides qingshi set chenjing --role BLOCKER
! guanxi: 'BLOCKER' is a stance, not a role
! hint: say what they are, with --stance against, as --role budget --stance against
[2]
$ guanxi undo
took back: 陈静 (chenjing): decider at 青石泵业, medium confidence, since 2026-11-20
$ guanxi undo
took back: 陈静 (chenjing): budget at 青石泵业, medium confidence, since 2026-11-20

# What is not understood.
$ guanxi who-decides qingshi set wangwei --role decidr
! guanxi: --role does not know 'decidr'
! hint: did you mean decider? it takes: decider, approver, budget, sponsor, champion, coach, evaluator, legal, influencer, gatekeeper, user
[2]
$ guanxi who-decides qingshi set wangwei
! guanxi: who-decides set: --role is missing
! hint: see guanxi who-decides --help
[2]
$ guanxi who-decides qingshi set
! guanxi: who-decides set: WHO is missing
! hint: see guanxi who-decides --help
[2]
$ guanxi who-decides qingshi sett wangwei
! guanxi: who-decides cannot 'sett'
! hint: it can: set, unset, review; a name of several words needs quotes
[2]
$ guanxi who-decides qingshi --stance for
! guanxi: who-decides without set takes no --stance
! hint: see guanxi who-decides --help
[2]
$ guanxi who-decides qingshi set wangwei --role user --since 2027-01-01
! guanxi: --since 2027-01-01 is still to come
[2]
$ guanxi who-decides qingshi set wangwei --role user --because x --from y
! guanxi: who-decides set takes --because or --from, not both
! hint: see guanxi who-decides --help
[2]
$ guanxi who-decides qingshi set wangwei --role user --from zzzzz
! guanxi: nothing has the id 'zzzzz'
! hint: remind, history and show print ids
[3]
$ guanxi who-decides qingshi set nobody --role user
! guanxi: no person is called 'nobody'
! hint: see guanxi list
[3]
$ guanxi who-decides nobody
! guanxi: no person or organisation is called 'nobody'
! hint: see guanxi list
[3]
$ guanxi add Ada -q
$ guanxi who-decides ada
! guanxi: no organisation of Ada is known
! hint: name one, or say where they are: guanxi edit ada --org ORG
[3]
$ guanxi who-decides qingshi --format svg
! guanxi: who-decides has no format 'svg'
! hint: it knows: text, json, jsonl, tsv, csv, dot, mermaid
[2]
$ guanxi who-decides qingshi -c who_decides.stale_after=never
! guanxi: -c: who_decides.stale_after cannot be 'never'
! hint: it takes a duration, as 180d, 6mo or 1y
[2]
$ guanxi --db none.db who-decides qingshi
! guanxi: there is no database yet at 'none.db'
! hint: begin with: guanxi add NAME --org FIRM   (or guanxi init)
[1]
