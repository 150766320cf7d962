# How often to be in touch: setting it, what wins, what is due.
$ guanxi cadence
! guanxi: there is no database yet at '$HOME/.local/share/guanxi/guanxi.db'
! hint: begin with: guanxi add NAME --org FIRM   (or guanxi init)
[1]
$ guanxi add 王伟 --org 华为 --tier A
added wangwei  王伟 (华为)
! guanxi: new organisation huawei  华为
$ guanxi add 李明 --org 华为 --tier A
added liming  李明 (华为)
$ guanxi add 张敏 --tier A
added zhangmin  张敏
$ guanxi add Klaus Weber --tier B
added klaus-weber  Klaus Weber

# No rhythm: never due.
$ guanxi cadence

# Never contacted: due a rhythm after the day they were added.
$ guanxi cadence klausweber 2w
Klaus Weber: every 2w
$ guanxi cadence
handle       name         every  by      next        status
klaus-weber  Klaus Weber  2w     person  2026-12-04  ok
$ guanxi cadence --json
{"schema":"guanxi.cadence/1","people":[{"handle":"klaus-weber","name":"Klaus Weber","every":"2w","max":null,"in_person":null,"source":"person","last":null,"next":"2026-12-04","overdue_days":-14,"urgency":-1.0,"status":"ok","paused_until":null,"typical_days":null}]}

# The default is for everybody; a tier wins over it, an organisation over a tier, a person's own over all.
$ guanxi cadence --default 90d
everybody else: every 90d
$ guanxi cadence --format tsv
handle	name	every	max	in_person	source	last	next	overdue_days	urgency	status	paused_until	typical_days
liming	李明	90d			default		2027-02-18	-90	-1	ok		
wangwei	王伟	90d			default		2027-02-18	-90	-1	ok		
zhangmin	张敏	90d			default		2027-02-18	-90	-1	ok		
klaus-weber	Klaus Weber	2w			person		2026-12-04	-14	-1	ok		
$ guanxi cadence --tier A 4w
tier A: every 4w
$ guanxi cadence --format tsv
handle	name	every	max	in_person	source	last	next	overdue_days	urgency	status	paused_until	typical_days
liming	李明	4w			tier		2026-12-18	-28	-1	ok		
wangwei	王伟	4w			tier		2026-12-18	-28	-1	ok		
zhangmin	张敏	4w			tier		2026-12-18	-28	-1	ok		
klaus-weber	Klaus Weber	2w			person		2026-12-04	-14	-1	ok		
$ guanxi cadence --org 华为 3w
anybody at 华为: every 3w
$ guanxi cadence --format tsv
handle	name	every	max	in_person	source	last	next	overdue_days	urgency	status	paused_until	typical_days
liming	李明	3w			org		2026-12-11	-21	-1	ok		
wangwei	王伟	3w			org		2026-12-11	-21	-1	ok		
zhangmin	张敏	4w			tier		2026-12-18	-28	-1	ok		
klaus-weber	Klaus Weber	2w			person		2026-12-04	-14	-1	ok		
$ guanxi cadence wangwei 2w..6w
王伟 (华为): every 2w..6w
$ guanxi cadence --format tsv
handle	name	every	max	in_person	source	last	next	overdue_days	urgency	status	paused_until	typical_days
liming	李明	3w			org		2026-12-11	-21	-1	ok		
wangwei	王伟	2w	6w		person		2026-12-04	-14	-1	ok		
zhangmin	张敏	4w			tier		2026-12-18	-28	-1	ok		
klaus-weber	Klaus Weber	2w			person		2026-12-04	-14	-1	ok		
$ guanxi cadence wangwei
handle   name  every   by      next        status
wangwei  王伟  2w..6w  person  2026-12-04  ok

# The statuses.
$ guanxi log wangwei x -d '5 weeks ago'
<id>  2026-10-16  meeting (in-person)  王伟 (华为)  next due 2026-10-30
$ guanxi log liming x -d '3 weeks ago'
<id>  2026-10-30  meeting (in-person)  李明 (华为)  next due 2026-11-20
$ guanxi log zhangmin x -d '3 months ago'
<id>  2026-08-20  meeting (in-person)  张敏  next due 2026-09-17
$ guanxi cadence
handle       name         every   by      last        next        status
zhangmin     张敏         4w      tier    2026-08-20  2026-09-17  lapsed
wangwei      王伟         2w..6w  person  2026-10-16  2026-10-30  due
liming       李明         3w      org     2026-10-30  2026-11-20  due
klaus-weber  Klaus Weber  2w      person              2026-12-04  ok

# An attempt changes nothing, nor does what lies in the future.
$ guanxi log zhangmin x --attempt --via phone
<id>  2026-11-20  call (phone, not reached)  张敏  next due 2026-09-17
$ guanxi log zhangmin x -d 'in 2 days'
<id>  2026-11-22  meeting (in-person, planned)  张敏  next due 2026-09-17
$ guanxi cadence zhangmin
handle    name  every  by    last        next        status
zhangmin  张敏  4w     tier  2026-08-20  2026-09-17  lapsed

# Only a meeting in person counts for --in-person.
$ guanxi log wangwei x -k call
<id>  2026-11-20  call (phone)  王伟 (华为)  next due 2026-12-04
$ guanxi add 陈静 -q; guanxi cadence chenjing 2w --in-person 6mo
陈静: every 2w, in person every 6mo
$ guanxi log chenjing x -k visit -d 2026-10-01 -q; guanxi log chenjing x -k call -q
$ guanxi cadence chenjing
handle    name  every  in person  by      last        next        status
chenjing  陈静  2w     6mo        person  2026-11-20  2026-12-04  ok
$ guanxi list chenjing --format tsv | cut -f14,15,16
last_contact	last_in_person	next_due
2026-11-20	2026-10-01	2026-12-04
$ guanxi cadence wangwei --json
{"schema":"guanxi.cadence/1","people":[{"handle":"wangwei","name":"王伟","every":"2w","max":"6w","in_person":null,"source":"person","last":"2026-11-20","next":"2026-12-04","overdue_days":-14,"urgency":-1.0,"status":"ok","paused_until":null,"typical_days":null}]}

# Off, pause, resume, clear.
$ guanxi cadence zhangmin off
张敏: never
$ guanxi cadence zhangmin
handle    name  every  by      last        status
zhangmin  张敏  off    person  2026-08-20  none
$ guanxi cadence liming pause --until 'in 2w'
李明 (华为): paused until 2026-12-04
$ guanxi cadence liming --json
{"schema":"guanxi.cadence/1","people":[{"handle":"liming","name":"李明","every":"3w","max":null,"in_person":null,"source":"org","last":"2026-10-30","next":"2026-12-04","overdue_days":-14,"urgency":-0.67,"status":"ok","paused_until":"2026-12-04","typical_days":null}]}
$ guanxi cadence liming resume
李明 (华为): no longer paused
$ guanxi cadence liming pause
! guanxi: cadence: pause needs --until DATE
[2]
$ guanxi cadence liming pause --until yesterday
! guanxi: --until 2026-11-19 is not in the future
[2]
$ guanxi cadence wangwei clear
王伟 (华为): no rhythm of their own, in person no rhythm of their own
$ guanxi cadence wangwei
handle   name  every  by   last        next        status
wangwei  王伟  3w     org  2026-11-20  2026-12-11  ok

# The configuration has tiers and a default as well; -c for one call.
$ guanxi cadence --tier A clear
tier A: no rhythm
$ guanxi cadence --default clear
everybody else: no rhythm
$ guanxi cadence --org 华为 clear
anybody at 华为: no rhythm of their own
$ guanxi cadence
handle       name         every  in person  last        next        status
klaus-weber  Klaus Weber  2w                            2026-12-04  ok
chenjing     陈静         2w     6mo        2026-11-20  2026-12-04  ok
zhangmin     张敏         off               2026-08-20              none
$ guanxi config set cadence.tiers.A 10d
cadence.tiers.A = 10d, in $HOME/.config/guanxi/config.toml
$ guanxi config set cadence.default 60d
cadence.default = 60d, in $HOME/.config/guanxi/config.toml
$ guanxi cadence
handle       name         every  in person  last        next        status
liming       李明         10d               2026-10-30  2026-11-09  lapsed
wangwei      王伟         10d               2026-11-20  2026-11-30  ok
klaus-weber  Klaus Weber  2w                            2026-12-04  ok
chenjing     陈静         2w     6mo        2026-11-20  2026-12-04  ok
zhangmin     张敏         off               2026-08-20              none
$ guanxi cadence -c cadence.tiers.A=1w -c cadence.default=1y
handle       name         every  in person  last        next        status
liming       李明         1w                2026-10-30  2026-11-06  lapsed
wangwei      王伟         1w                2026-11-20  2026-11-27  soon
klaus-weber  Klaus Weber  2w                            2026-12-04  ok
chenjing     陈静         2w     6mo        2026-11-20  2026-12-04  ok
zhangmin     张敏         off               2026-08-20              none
$ guanxi -c cadence.tiers.B=5d cadence klausweber
handle       name         every  by      next        status
klaus-weber  Klaus Weber  2w     person  2026-12-04  ok

# suggest
$ guanxi cadence suggest
! guanxi: no rhythm can be told yet: that takes three days of contact with a person
$ for n in 10 20 30 41 50; do guanxi log klausweber x -d "$n days ago" -q; done
$ guanxi cadence suggest klausweber
handle       name         now  typical days  suggestion
klaus-weber  Klaus Weber  2w             10  10d
$ guanxi cadence suggest
handle       name         now  typical days  suggestion
klaus-weber  Klaus Weber  2w             10  10d
$ guanxi cadence klausweber --json
{"schema":"guanxi.cadence/1","people":[{"handle":"klaus-weber","name":"Klaus Weber","every":"2w","max":null,"in_person":null,"source":"person","last":"2026-11-10","next":"2026-11-24","overdue_days":-4,"urgency":-0.29,"status":"soon","paused_until":null,"typical_days":10}]}

# Formats.
$ guanxi cadence --format jsonl
{"handle":"liming","name":"李明","every":"10d","max":null,"in_person":null,"source":"tier","last":"2026-10-30","next":"2026-11-09","overdue_days":11,"urgency":1.1,"status":"lapsed","paused_until":null,"typical_days":null}
{"handle":"klaus-weber","name":"Klaus Weber","every":"2w","max":null,"in_person":null,"source":"person","last":"2026-11-10","next":"2026-11-24","overdue_days":-4,"urgency":-0.29,"status":"soon","paused_until":null,"typical_days":10}
{"handle":"wangwei","name":"王伟","every":"10d","max":null,"in_person":null,"source":"tier","last":"2026-11-20","next":"2026-11-30","overdue_days":-10,"urgency":-1.0,"status":"ok","paused_until":null,"typical_days":null}
{"handle":"chenjing","name":"陈静","every":"2w","max":null,"in_person":"6mo","source":"person","last":"2026-11-20","next":"2026-12-04","overdue_days":-14,"urgency":-1.0,"status":"ok","paused_until":null,"typical_days":null}
{"handle":"zhangmin","name":"张敏","every":"off","max":null,"in_person":null,"source":"person","last":"2026-08-20","next":null,"overdue_days":null,"urgency":null,"status":"none","paused_until":null,"typical_days":null}
$ guanxi cadence --format csv
handle,name,every,max,in_person,source,last,next,overdue_days,urgency,status,paused_until,typical_days\r
liming,李明,10d,,,tier,2026-10-30,2026-11-09,11,1.1,lapsed,,\r
klaus-weber,Klaus Weber,2w,,,person,2026-11-10,2026-11-24,-4,-0.29,soon,,10\r
wangwei,王伟,10d,,,tier,2026-11-20,2026-11-30,-10,-1,ok,,\r
chenjing,陈静,2w,,6mo,person,2026-11-20,2026-12-04,-14,-1,ok,,\r
zhangmin,张敏,off,,,person,2026-08-20,,,,none,,\r

# Wrong.
$ guanxi cadence wangwei 2x
! guanxi: cannot read the duration '2x'
! hint: examples: 10d, 2w, 1mo, 1y
[2]
$ guanxi cadence wangwei 6w..2w
! guanxi: the limit 2w is shorter than the ideal 6w
! hint: put the ideal first: 2w..6w
[2]
$ guanxi cadence wangwei 0d
! guanxi: the duration '0d' is not longer than zero
! hint: the shortest is 1d
[2]
$ guanxi cadence wangwei -3d
! guanxi: unknown option '-3d'
! hint: see guanxi cadence --help; put -- before words that start with -
[2]
$ guanxi cadence nobody 2w
! guanxi: no person is called 'nobody'
! hint: see guanxi list
[3]
$ guanxi cadence --org nobody 2w
! guanxi: no organisation is called 'nobody'
! hint: see guanxi list --orgs, or make it: guanxi add-org 'nobody'
[3]
$ guanxi cadence wangwei 2w P14D
! guanxi: cadence: unexpected argument 'P14D'
! hint: see guanxi cadence --help
[2]
$ guanxi cadence wangwei P14D
王伟 (华为): every 14d
$ guanxi cadence wangwei 1y
王伟 (华为): every 1y
