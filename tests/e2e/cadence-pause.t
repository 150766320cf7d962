# A tier, or everybody at a firm, is paused and resumed as one step.
$ for n in 王伟 李明 张敏; do guanxi add $n --org 华为 --tier B -q; done; guanxi add 陈静 --org 明礁 --tier A -q; guanxi cadence --default 1w -q
$ guanxi cadence --tier b pause --until 'in 2w'
tier B: paused until 2026-12-04: 3 people
$ guanxi cadence --format tsv | cut -f1,12
handle	paused_until
chenjing	
liming	2026-12-04
wangwei	2026-12-04
zhangmin	2026-12-04
$ guanxi cadence --tier B pause --until 'in 2w'
nothing changed: that is how it was already
$ guanxi undo
took back: tier B: paused until 2026-12-04: 3 people
$ guanxi cadence --format tsv | cut -f1,12
handle	paused_until
chenjing	
liming	
wangwei	
zhangmin	
$ guanxi cadence wangwei pause --until 'in 3d' -q; guanxi cadence --org 明礁 pause --until 'in 3d' --json
{"schema":"guanxi.cadence/1","set":"anybody at 明礁: paused until 2026-11-23: 1 person","who":["chenjing"],"paused_until":"2026-11-23"}
$ guanxi cadence --tier B resume
tier B: no longer paused: 1 person
$ guanxi cadence --tier B resume
! guanxi: nobody of them is paused: tier B
[2]
$ guanxi cadence --org 明礁 resume --json
{"schema":"guanxi.cadence/1","set":"anybody at 明礁: no longer paused: 1 person","who":["chenjing"],"paused_until":null}
$ guanxi cadence --tier B pause
! guanxi: cadence: pause needs --until DATE
[2]
$ guanxi cadence --tier Z pause --until 'in 3d'
! guanxi: there is nobody to pause: tier Z
[3]
$ guanxi cadence --default pause --until 'in 3d'
! guanxi: cadence: everybody cannot be paused at once
! hint: pause a person, a tier (--tier) or a firm (--org)
[2]
